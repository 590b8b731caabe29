import { expect, test, type Page } from "../fixtures";
import { small } from "../links";
import { foundInBrowser } from "../markers";
import { Locked, LockPage } from "../pages/device";
import { ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";

const CODE = "190384";
const PLAIN = "familiegroepsplan";
const SEALED = "familiegroepsplan-slot";

type Step = "sealed" | "left" | "holds" | "deleted" | "staged" | "opened" | "unmarked";

/** From this step on the browser does nothing more: as if its battery went empty. */
async function stopAt(page: Page, step: Step): Promise<void> {
  await page.evaluate(
    ([step, plain, sealed]) => {
      const state = globalThis as typeof globalThis & { stopped?: boolean };
      const stop = (): never => {
        state.stopped = true;
        throw new DOMException("The battery is empty.", "AbortError");
      };
      const store = IDBObjectStore.prototype;
      const { clear, put, delete: remove } = store;
      const name = (one: IDBObjectStore) => one.transaction.db.name;
      const clears: Record<string, string> = { sealed: sealed!, left: plain!, staged: plain!, opened: sealed! };
      store.clear = function () {
        if (state.stopped || clears[step!] === name(this)) stop();
        return clear.call(this);
      };
      store.put = function (value, key) {
        if (state.stopped || (step === "holds" && name(this) === sealed && key === 0 && value.revision === 1)) stop();
        return put.call(this, value, key);
      };
      store.delete = function (key) {
        if (state.stopped || (step === "unmarked" && name(this) === plain)) stop();
        return remove.call(this, key);
      };
      const drop = IDBFactory.prototype.deleteDatabase;
      IDBFactory.prototype.deleteDatabase = function (name) {
        if (state.stopped || step === "deleted") stop();
        return drop.call(this, name);
      };
    },
    [step, PLAIN, SEALED],
  );
}

async function keepPlans(page: Page): Promise<void> {
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  const plans = new PlansPage(page);
  await plans.open();
  await plans.press("Rust voor Jurre", "Maak een kopie");
  await plans.expectNames(["Rust voor Jurre (kopie)", "Rust voor Jurre"]);
}

const NAMES = ["Rust voor Jurre (kopie)", "Rust voor Jurre"];

test("a lock that breaks off at any step leaves every plan, open or under the lock", async ({ page }) => {
  test.setTimeout(120_000);
  await keepPlans(page);
  const lock = new LockPage(page);
  const plans = new PlansPage(page);
  const locked = new Locked(page);
  for (const step of ["sealed", "left"] as const) {
    await page.goto("./#/slot");
    await page.reload();
    await stopAt(page, step);
    await lock.fillCode(CODE);
    await lock.understand();
    await lock.press("Zet het slot erop");
    await expect(lock.alert.filter({ hasText: "Er is niets veranderd" })).toBeVisible();
    await page.reload();
    await plans.open();
    await plans.expectNames(NAMES);
  }
  for (const step of ["holds", "deleted"] as const) {
    await page.goto("./#/slot");
    await page.reload();
    await stopAt(page, step);
    await lock.fillCode(CODE);
    await lock.understand();
    await lock.press("Zet het slot erop");
    await page.getByRole("button", { name: "Bezig" }).waitFor({ state: "detached" });
    await page.goto("./#/plannen");
    await page.reload();
    await locked.type(CODE);
    await plans.expectNames(NAMES);
    await page.goto("./#/slot");
    await lock.openMore("Haal het slot eraf");
    await page.getByLabel("Je code van nu").fill(CODE);
    await page.getByRole("button", { name: "Haal het slot eraf" }).click();
    await expect(page.locator(".lock-done")).toHaveText(/^Het slot is eraf/);
  }
  await page.reload();
  await plans.open();
  await plans.expectNames(NAMES);
});

test("taking it off breaks off at any step and leaves every plan", async ({ page }) => {
  test.setTimeout(120_000);
  await keepPlans(page);
  const lock = new LockPage(page);
  const plans = new PlansPage(page);
  const locked = new Locked(page);
  await lock.set(CODE);
  for (const step of ["staged", "opened"] as const) {
    await page.goto("./#/slot");
    await page.reload();
    await locked.type(CODE);
    await lock.expectHeading("Het slot");
    await stopAt(page, step);
    await lock.openMore("Haal het slot eraf");
    await page.getByLabel("Je code van nu").fill(CODE);
    await page.getByRole("button", { name: "Haal het slot eraf" }).click();
    await expect(lock.alert.filter({ hasText: /\S/ })).toBeVisible();
    await page.goto("./#/plannen");
    await page.reload();
    await locked.type(CODE);
    await plans.expectNames(NAMES);
    // What was laid ready in the open goes when the lock opens.
    await expect.poll(() => foundInBrowser(page, ["Jurre in database"])).toEqual([]);
    await page.reload();
    await locked.expectShut();
    expect(await foundInBrowser(page, ["Jurre"])).toEqual([]);
  }
  await page.goto("./#/slot");
  await page.reload();
  await locked.type(CODE);
  await lock.expectHeading("Het slot");
  await stopAt(page, "unmarked");
  await lock.openMore("Haal het slot eraf");
  await page.getByLabel("Je code van nu").fill(CODE);
  await page.getByRole("button", { name: "Haal het slot eraf" }).click();
  await expect(lock.alert.filter({ hasText: /\S/ })).toBeVisible();
  await page.goto("./#/plannen");
  await page.reload();
  await plans.expectNames(NAMES);
});
