import { countStored, holdSaves, letSavesThrough, waitForHeldSave } from "../faults";
import { expect, test } from "../fixtures";
import { QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

test("it says saved only when the transaction is complete", async ({ page }) => {
  await holdSaves(page);
  await page.clock.setFixedTime(new Date("2026-09-14T14:05:00+02:00"));
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await expect(question.saveState).toHaveText("");
  await question.fill("Naam van het plan", "Geduld");
  await expect(question.saveState).toHaveText("Bezig met opslaan…");
  // The record is written; as long as the transaction is not complete, that is no promise.
  await waitForHeldSave(page);
  await expect(question.saveState).toHaveText("Bezig met opslaan…");
  await letSavesThrough(page);
  await expect(question.saveState).toHaveText("Opgeslagen om 14.05");
  expect(await countStored(page)).toBe(1);
});

test("what was shown as saved is there after closing the tab at that moment", async ({ page, context }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Meteen dicht");
  await question.expectSaved();
  await page.close();
  const again = new StartPage(await context.newPage());
  await again.open();
  await again.plan("Meteen dicht").click();
  await again.expectHeading("Meteen dicht");
});

test("one plan stays one plan, however often it is changed", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  for (const name of ["Eén", "Twee", "Drie"]) {
    await question.fill("Naam van het plan", name);
    await question.expectSaved();
  }
  expect(await countStored(page)).toBe(1);
});
