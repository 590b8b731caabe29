import { expect, test, type Page } from "../fixtures";
import { small } from "../links";
import { foundInBrowser } from "../markers";
import { AppPage } from "../pages/app";
import { Leaving, Locked, LockPage } from "../pages/device";
import { ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";

const CODE = "190-384";
const WORDS = ["Jurre", "merkteken"];

async function keepPlan(page: Page): Promise<string> {
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  return received.planAddress();
}

/** As if another app came before this one, for so long. */
async function hide(page: Page, forMilliseconds: number): Promise<void> {
  const show = (state: string) =>
    page.evaluate((state) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await show("hidden");
  await page.clock.fastForward(forMilliseconds);
  await show("visible").catch(() => undefined);
}

test("under a lock nothing can be read; the code opens it, a wrong one does not, and typing goes on sealed", async ({ page }) => {
  const plan = await keepPlan(page);
  expect(await foundInBrowser(page, WORDS)).toContain("Jurre in database familiegroepsplan");
  const lock = new LockPage(page);
  await lock.open();
  await lock.fillCode("123456");
  await lock.press("Zet het slot erop");
  await expect(lock.alert.filter({ hasText: "Deze code raadt iemand snel" })).toBeVisible();
  await lock.fillCode(CODE, "190385");
  await lock.press("Zet het slot erop");
  await expect(lock.alert.filter({ hasText: "niet hetzelfde" })).toBeVisible();
  await lock.fillCode(CODE);
  await lock.press("Zet het slot erop");
  await expect(lock.alert.filter({ hasText: "Zet eerst het vinkje bij" })).toBeVisible();
  await lock.understand();
  await lock.press("Zet het slot erop");
  await lock.expectSet();

  const question = new QuestionPage(page);
  await question.goTo(`${plan}/waarom`);
  await question.fill("Wat speelt er?", "Een merkteken onder het slot.");
  await question.expectSaved();
  await page.reload();
  const locked = new Locked(page);
  await locked.expectShut();
  expect(await foundInBrowser(page, WORDS)).toEqual([]);

  await locked.type("190385");
  await expect(locked.alert.filter({ hasText: "Dat is een andere code" })).toBeVisible();
  await expect(locked.field).toBeFocused();
  await locked.type(CODE);
  await expect(page.getByLabel("Wat speelt er?", { exact: true })).toHaveValue("Een merkteken onder het slot.");

  await new LockPage(page).goTo("#/slot");
  await page.getByRole("button", { name: "Doe nu op slot" }).click();
  await locked.expectShut();
  expect(await foundInBrowser(page, WORDS)).toEqual([]);
  await page.goto("./");
  expect(await page.locator("body").innerText()).not.toContain("Jurre");
});

test("it falls when nobody touches it, when it is out of sight, and in all tabs", async ({ page, context }) => {
  await page.clock.install();
  const plan = await keepPlan(page);
  await new LockPage(page).set(CODE);
  const app = new AppPage(page);
  const locked = new Locked(page);
  await app.goTo(plan);
  await hide(page, 20_000);
  await app.expectHeading("Rust voor Jurre");
  await hide(page, 31_000);
  await locked.expectShut();
  await locked.type(CODE);
  await app.expectHeading("Rust voor Jurre");

  const other = await context.newPage();
  await other.goto(`./${plan}`);
  const otherLocked = new Locked(other);
  await otherLocked.type(CODE);
  await new AppPage(other).expectHeading("Rust voor Jurre");
  await page.bringToFront();
  await page.evaluate(() => Object.assign(globalThis, { sameMemory: true }));
  await page.clock.fastForward(5 * 60_000);
  await locked.expectShut();
  await otherLocked.expectShut();
  // Nothing would be lost: the page was loaded anew, with an empty memory.
  expect(await page.evaluate(() => "sameMemory" in globalThis)).toBe(false);
  expect(await foundInBrowser(other, WORDS)).toEqual([]);
});

test("guessing takes longer and longer, also after loading anew", async ({ page }) => {
  test.setTimeout(90_000);
  await keepPlan(page);
  await new LockPage(page).set(CODE);
  await page.reload();
  const locked = new Locked(page);
  await locked.expectShut();
  for (let times = 0; times < 5; times++) {
    await locked.type("555123");
    await expect(locked.alert.filter({ hasText: "Dat is een andere code" })).toBeVisible();
  }
  await locked.type(CODE);
  await expect(locked.alert.filter({ hasText: /Wacht 1?\d seconden/ })).toBeVisible();
  await page.reload();
  await locked.expectShut();
  await locked.type(CODE);
  await expect(locked.alert.filter({ hasText: "Dit ging te vaak mis" })).toBeVisible();
  await page.clock.install({ time: Date.now() + 16_000 });
  await page.reload();
  await locked.expectShut();
  await locked.type(CODE);
  await page.getByRole("heading", { name: "Het slot" }).waitFor();
});

test("another code, six words, and no lock any more: every plan stays", async ({ page }) => {
  await keepPlan(page);
  const lock = new LockPage(page);
  await lock.set(CODE);
  await lock.openMore("Kies een andere code");
  await page.getByRole("group", { name: "Wat voor slot?" }).getByRole("radio", { name: /Zes woorden/ }).check();
  const words = (await page.getByTestId("passphrase").textContent())!.trim();
  await page.getByLabel("Je code van nu").first().fill(CODE);
  await page.getByLabel("Typ de woorden hier over").fill(words.toUpperCase());
  await lock.press("Verander de code");
  await expect(page.locator(".lock-done")).toHaveText("Je nieuwe code geldt nu.", { timeout: 30_000 });
  await page.reload();
  const locked = new Locked(page);
  await locked.type(words);
  await lock.expectHeading("Het slot");
  await lock.openMore("Haal het slot eraf");
  await page.getByLabel("Je code van nu").last().fill(words);
  await page.getByRole("button", { name: "Haal het slot eraf" }).click();
  await expect(page.locator(".lock-done")).toHaveText(/^Het slot is eraf/, { timeout: 30_000 });
  await page.reload();
  const plans = new PlansPage(page);
  await plans.open();
  await plans.expectNames(["Rust voor Jurre"]);
  await plans.openPlan("Rust voor Jurre");
});

test("leaving quickly locks; a letter that is open waits behind the lock", async ({ page }) => {
  await page.clock.install();
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  const lock = new LockPage(page);
  await lock.goTo("#/slot");
  await lock.fillCode(CODE);
  await lock.understand();
  await lock.press("Zet het slot erop");
  await lock.expectSet();
  // Another letter, that nobody kept: it must not be lost.
  await page.evaluate((link) => (location.hash = link), small);
  await received.expectOpen();
  await page.clock.fastForward(5 * 60_000);
  const locked = new Locked(page);
  await locked.expectShut();
  expect(await foundInBrowser(page, WORDS)).toEqual([]);
  await locked.type(CODE);
  await received.expectOpen();

  await new Leaving(page).press();
  await page.goto("./#/plannen");
  await locked.expectShut();
});
