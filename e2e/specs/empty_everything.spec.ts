import { expect, test } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { PlansPage } from "../pages/plans";
import { ADD, QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

test("whoever empties everything still has a plan that works", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Weg ermee");
  await question.expectSaved();
  const plan = await question.planAddress();
  await question.goTo(`${plan}/mensen`);
  await question.add(ADD.person, ["Iemand"]);
  await question.goTo(`${plan}/zorgen`);
  await question.add(ADD.worry, ["Iets"]);
  await question.goTo(`${plan}/afspraken`);
  await new AgreementsPage(page).begin();
  await new AgreementPage(page).pick("Kies één of meer mensen", ["Iemand"]);

  await page.getByLabel("Wat gaan jullie doen?").fill("   ");
  await question.goTo(`${plan}/afspraken`);
  await page.getByRole("button", { name: /^Haal weg Afspraak/ }).click();
  await question.goTo(`${plan}/zorgen`);
  await question.cards.getByRole("textbox").first().fill("");
  await question.cards.getByRole("button", { name: /^Haal weg/ }).click();
  await question.goTo(`${plan}/mensen`);
  await page.getByRole("button", { name: /^Haal weg/ }).click();
  await question.goTo(`${plan}/naam`);
  await question.fill("Naam van het plan", "");
  await question.expectSaved();

  await question.goTo(`${plan}/lezen`);
  await expect(page.getByText("Er staat nog niets in dit plan.")).toBeVisible();
  await question.goTo(`${plan}/delen`);
  await expect(page.getByText("Er staat nog niets in dit plan.")).toBeVisible();
  await expect(page.getByTestId("link")).toHaveCount(0);
  await question.goTo(plan);
  await question.expectHeading("Jullie plan");
  await page.reload();
  await question.expectHeading("Jullie plan");
  const plans = new PlansPage(page);
  await plans.open();
  await plans.expectNames(["Plan zonder naam"]);
});

test("nothing written is nothing kept", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.begin();
  const question = new QuestionPage(page);
  await question.next();
  await question.next();
  await question.toOverview();
  const plans = new PlansPage(page);
  await plans.open();
  await plans.expectNone();
});

test("an agreement that nobody wrote leaves nothing behind", async ({ page }) => {
  const agreements = new AgreementsPage(page);
  await page.goto("./#/plan/nieuw/afspraken");
  await agreements.addQuickly("De enige");
  await agreements.begin();
  await new AgreementPage(page).done();
  await expect(agreements.cards).toHaveCount(1);
  await agreements.begin();
  await page.goBack();
  await agreements.expectHeading("Wat spreken jullie af?");
  await expect(agreements.cards).toHaveCount(1);
});
