import { countStored } from "../faults";
import { expect, test } from "../fixtures";
import { AgreementsPage } from "../pages/agreement";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

test("the example can be changed and is never kept", async ({ page }) => {
  await page.clock.install();
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.openExample();
  await expect(page.getByText("Je kijkt in een voorbeeld.")).toBeVisible();
  await question.goTo("#/voorbeeld/naam");
  await question.fill("Naam van het plan", "Niet bewaren");
  await expect(question.saveState).toHaveText("Dit is een voorbeeld. Wat je hier verandert, bewaren we niet.");
  await question.goTo("#/voorbeeld/afspraken");
  await new AgreementsPage(page).addQuickly("Ook niet bewaren");
  await page.clock.runFor(60_000);
  expect(await countStored(page)).toBe(0);

  const plans = new PlansPage(page);
  await plans.open();
  await plans.expectNone();
  await plans.follow("Een voorbeeld om in rond te kijken");
  await page.reload();
  await expect(page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  await expect(question.heading).not.toHaveText("Niet bewaren");
  await expect(page.getByText("Je kijkt in een voorbeeld.")).toBeVisible();
});

test("a plan begun after looking at the example is empty", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.openExample();
  await start.open();
  await start.begin();
  await expect(page.getByLabel("Naam van het plan")).toHaveValue("");
  await question.fill("Naam van het plan", "Van onszelf");
  await question.expectSaved();
  await question.goTo(`${await question.planAddress()}/afspraken`);
  await expect(new AgreementsPage(page).cards).toHaveCount(0);
  expect(await countStored(page)).toBe(1);
});
