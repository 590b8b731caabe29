import { readFile, writeFile } from "node:fs/promises";
import { rawRecords } from "../faults";
import { expect, test, type Page } from "../fixtures";
import { large, small } from "../links";
import { CopiesPage } from "../pages/copies";
import { PastePage, ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";

const NAMES = ["Een groot plan", "Rust voor Jurre"];

async function twoPlans(page: Page): Promise<void> {
  const received = new ReceivedPage(page);
  const question = new QuestionPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  await received.open(`./#${large}`);
  await received.keep();
  await question.goTo(`${await question.planAddress()}/naam`);
  await question.fill("Naam van het plan", "Een groot plan");
  await question.expectSaved();
}

async function documents(page: Page): Promise<string[]> {
  return (await rawRecords(page)).map((record) => record.document.join()).sort();
}

test("all plans go into one file, and come back beside what is there, byte for byte", async ({ page, newDevice }, info) => {
  await twoPlans(page);
  const copies = new CopiesPage(page);
  await copies.open();
  await expect(page.getByText("Er komen 2 plannen in het bestand.")).toBeVisible();
  const file = info.outputPath("kopie.fgp");
  const download = await copies.make(file);
  expect(download.suggestedFilename()).toMatch(/^familiegroepsplan-kopie-\d{4}-\d\d-\d\d\.fgp$/);
  await copies.openMore("Kies welke plannen");
  await expect(page.getByText(/^Laatste kopie: \d+ \w+ \d{4}$/)).toHaveCount(2);

  const other = await (await newDevice()).newPage();
  const there = new CopiesPage(other);
  const plans = new PlansPage(other);
  await other.goto("./#/plan/nieuw/naam");
  const question = new QuestionPage(other);
  await question.fill("Naam van het plan", "Dit stond hier al");
  await question.expectSaved();
  // Whoever opens it where links and files are opened gets there too.
  const paste = new PastePage(other);
  await paste.open();
  await paste.chooseFile(file);
  await there.expectHeading("Kopie bewaren");
  await expect(there.restored).toContainText("In dit bestand zitten 2 plannen:");
  await there.put(2);
  expect(await documents(other)).toEqual(expect.arrayContaining(await documents(page)));
  await there.choose(file);
  await expect(there.restored).toContainText("Alles uit dit bestand staat hier al.");
  await plans.open();
  await plans.expectNames(["Dit stond hier al", ...NAMES]);
  await plans.openPlan("Rust voor Jurre");
  await expect(other.getByTestId("last-copy")).toContainText("Laatste kopie");
});

test("with a lock it opens with its words alone, and holds no word that can be read", async ({ page, newDevice }, info) => {
  await twoPlans(page);
  const copies = new CopiesPage(page);
  await copies.open();
  await copies.openMore("Kies welke plannen");
  await page.getByRole("checkbox", { name: /^Een groot plan/ }).uncheck();
  const words = await copies.lock();
  expect(words.trim().split(/[\s-]+/)).toHaveLength(6);
  const file = info.outputPath("slot.fgp");
  await copies.make(file);
  expect((await readFile(file)).toString("utf8")).not.toContain("Jurre");

  const there = new CopiesPage(await (await newDevice()).newPage());
  await there.open();
  await there.choose(file);
  await there.page.getByLabel("De zes woorden").fill("dit zijn niet de goede woorden");
  await there.restored.getByRole("button", { name: "Open" }).click();
  await expect(there.restored).toContainText("Dat is niet de goede zin.");
  await there.page.getByLabel("De zes woorden").fill(words);
  await there.restored.getByRole("button", { name: "Open" }).click();
  await expect(there.restored).toContainText("In dit bestand zit 1 plan:");
  await there.put(1);
  await new PlansPage(there.page).open();
  await new PlansPage(there.page).expectNames(["Rust voor Jurre"]);
});

test("half a file gives what is whole and says what is not; what is no copy is said to be none", async ({ page, newDevice }, info) => {
  await twoPlans(page);
  const copies = new CopiesPage(page);
  await copies.open();
  const file = info.outputPath("kopie.fgp");
  await copies.make(file);
  const bytes = await readFile(file);

  const there = new CopiesPage(await (await newDevice()).newPage());
  await there.open();
  await writeFile(file, bytes.subarray(0, bytes.length - 100));
  await there.choose(file);
  await expect(there.restored).toContainText("1 plan in dit bestand is niet heel.");
  await there.put(1);

  for (const [name, contents, says] of [
    ["begin.fgp", bytes.subarray(0, 60), "niets heel genoeg"],
    ["foto.jpg", Buffer.from([0xff, 0xd8, 0xff, 1]), "Dit bestand gaat niet open."],
  ] as const) {
    await writeFile(info.outputPath(name), contents);
    await there.choose(info.outputPath(name));
    await expect(there.restored).toContainText(says);
  }
});

test("a plan without a copy gets one gentle word after a week, which can be sent away", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-10-01T10:00:00"));
  const question = new QuestionPage(page);
  const plans = new PlansPage(page);
  const due = page.getByTestId("copy-due");
  await page.goto("./#/plan/nieuw/naam");
  await question.fill("Naam van het plan", "Nog zonder kopie");
  await question.expectSaved();
  await plans.open();
  await plans.expectNames(["Nog zonder kopie"]);
  await expect(due).toHaveCount(0);

  await page.clock.setFixedTime(new Date("2026-10-09T10:00:00"));
  await page.reload();
  await expect(due).toBeVisible();
  await due.getByRole("button", { name: "Nu niet" }).click();
  await expect(due).toHaveCount(0);
  await expect(plans.heading).toBeFocused();
  await page.reload();
  await plans.expectNames(["Nog zonder kopie"]);
  await expect(due).toHaveCount(0);
  await page.clock.setFixedTime(new Date("2026-10-30T10:00:00"));
  await page.reload();
  await expect(due).toBeVisible();
});

test("the browser is asked to keep plans after the first real save, and its answer is told as it is", async ({ page }) => {
  await page.addInitScript(() => {
    const state = globalThis as typeof globalThis & { asked?: number; promised?: boolean };
    state.asked = 0;
    StorageManager.prototype.persist = () => {
      state.asked = (state.asked ?? 0) + 1;
      return Promise.resolve(false);
    };
    StorageManager.prototype.persisted = () => Promise.resolve(state.promised ?? false);
  });
  const asked = (): Promise<number | undefined> => page.evaluate(() => (globalThis as typeof globalThis & { asked?: number }).asked);
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/naam");
  await expect(question.heading).toBeVisible();
  expect(await asked()).toBe(0);
  for (const name of ["Eerste", "Tweede"]) {
    await question.fill("Naam van het plan", name);
    await question.expectSaved();
  }
  expect(await asked()).toBe(1);
  const copies = new CopiesPage(page);
  await copies.open();
  await expect(copies.persistence).toContainText("Deze browser kan je plannen opruimen");
  await page.evaluate(() => Object.assign(globalThis, { promised: true }));
  await copies.goTo("#/plannen");
  await copies.goTo("#/kopie");
  await expect(copies.persistence).toContainText("ik ruim je plannen niet uit mezelf op");
});
