import { holdSaves, letSavesThrough, waitForHeldSave } from "../faults";
import { expect, test } from "../fixtures";
import { QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

test("Back and Forward in the middle lose nothing", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Heen en terug");
  await question.expectSaved();
  await question.next();
  await question.fill("Wat speelt er?", "Er speelt van alles.");
  await question.expectSaved();

  await page.goBack();
  await question.expectHeading("Hoe heet jullie plan?");
  await expect(page.getByLabel("Naam van het plan")).toHaveValue("Heen en terug");
  await page.goForward();
  await expect(page.getByLabel("Wat speelt er?", { exact: true })).toHaveValue("Er speelt van alles.");
  await page.goBack();
  await page.goBack();
  await start.expectHeading("Samen maken jullie een plan");
  await expect(start.plan("Heen en terug")).toBeVisible();
  await page.goForward();
  await expect(page.getByLabel("Naam van het plan")).toHaveValue("Heen en terug");
});

test("Back straight after typing, before it was kept, loses nothing either", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Net op tijd");
  await page.goBack();
  await start.expectHeading("Samen maken jullie een plan");
  await expect(start.plan("Net op tijd")).toBeVisible();
  await page.reload();
  await start.plan("Net op tijd").click();
  await question.expectHeading("Net op tijd");
});

test("closing asks first while something is not kept yet", async ({ page, guard }) => {
  guard.expectQuestionBeforeLeaving();
  await holdSaves(page);
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/naam");
  await question.fill("Naam van het plan", "Bijna bewaard");
  await waitForHeldSave(page);
  const asked = page.waitForEvent("dialog");
  const reloaded = page.reload();
  expect((await asked).type()).toBe("beforeunload");
  await reloaded;
});

test("whoever rings for help is not asked about closing, whatever is not kept", async ({ page }) => {
  await holdSaves(page);
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/naam");
  await question.fill("Naam van het plan", "Bijna bewaard");
  await waitForHeldSave(page);
  await question.goTo("#/hulp");
  // A question that came up would be seen by what watches every spec.
  await page.getByRole("link", { name: "Bel 112" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await letSavesThrough(page);
  await question.goTo("#/plannen");
  await expect(page.getByRole("link", { name: "Bijna bewaard" })).toBeVisible();
});

test("whoever looks at another page meanwhile finds the plan as it was", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Even weg");
  await page.getByRole("link", { name: "Hulp nu" }).click();
  await question.expectHeading("Hulp nu");
  await page.goBack();
  await expect(page.getByLabel("Naam van het plan")).toHaveValue("Even weg");
  await question.next();
  await question.fill("Wat speelt er?", "Ik was even weg.");
  await question.expectSaved();
  await page.reload();
  await expect(page.getByLabel("Wat speelt er?", { exact: true })).toHaveValue("Ik was even weg.");
});
