import { expect, test } from "../fixtures";
import { small } from "../links";
import { ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";

test("plans can be renamed, copied, taken off and put back", async ({ page }) => {
  const received = new ReceivedPage(page);
  const plans = new PlansPage(page);
  const question = new QuestionPage(page);
  await received.open(`./#${small}`);
  const words = await received.words();
  await received.keep();

  await plans.open();
  await plans.press("Rust voor Jurre", "Maak een kopie");
  await plans.expectNames(["Rust voor Jurre (kopie)", "Rust voor Jurre"]);
  await plans.press("Rust voor Jurre (kopie)", "Verander de naam");
  await question.fill("Naam van het plan", "Plan voor de zomer");
  await question.expectSaved();
  await plans.open();
  await plans.expectNames(["Plan voor de zomer", "Rust voor Jurre"]);

  await plans.press("Rust voor Jurre", "Haal van dit apparaat");
  await plans.expectNames(["Plan voor de zomer"]);
  await expect(plans.undoBar).toContainText("Rust voor Jurre is van dit apparaat gehaald.");
  await plans.undo();
  await plans.expectNames(["Plan voor de zomer", "Rust voor Jurre"]);
  await plans.openPlan("Rust voor Jurre");
  await plans.goTo(`${await question.planAddress()}/lezen`);
  expect(await received.words()).toBe(words);

  await plans.open();
  await plans.press("Plan voor de zomer", "Haal van dit apparaat");
  await plans.expectNames(["Rust voor Jurre"]);
  await page.reload();
  await plans.expectNames(["Rust voor Jurre"]);
});

test("a change in a copy leaves the first as it was", async ({ page }) => {
  const received = new ReceivedPage(page);
  const plans = new PlansPage(page);
  const question = new QuestionPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  await plans.open();
  await plans.press("Rust voor Jurre", "Maak een kopie");
  await plans.openPlan("Rust voor Jurre (kopie)");
  await question.goTo(`${await question.planAddress()}/hoofdvraag`);
  await question.fill("Onze vraag", "Een heel andere vraag?");
  await question.expectSaved();
  await plans.open();
  await plans.openPlan("Rust voor Jurre");
  await question.goTo(`${await question.planAddress()}/hoofdvraag`);
  await expect(page.getByLabel("Onze vraag", { exact: true })).toHaveValue("Hoe krijgt Jurre weer rustige middagen?");
});
