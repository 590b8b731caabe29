import { expect, test } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { QuestionPage } from "../pages/question";

test.beforeEach(async ({ page }) => {
  await page.goto("./#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  await page.getByLabel("Wat gaan jullie doen?").fill("We ruimen de schuur op");
});

test("a day in the past is taken as it is", async ({ page }) => {
  const agreement = new AgreementPage(page);
  await agreement.sayWhen({ kind: "date", date: [1, 3, 2020], said: "op zondag 1 maart 2020" });
  await agreement.expectSaved();
  await page.reload();
  await expect(agreement.sentence).toContainText("op zondag 1 maart 2020");
});

test("a day that does not exist stays as typed, with a friendly word", async ({ page }) => {
  const agreement = new AgreementPage(page);
  await agreement.chooseKind("date");
  await agreement.fillDate("Op welke dag?", [31, 2, 2027]);
  await page.getByLabel("Jaar", { exact: true }).blur();
  await expect(page.getByText("Deze dag staat niet op de kalender.")).toBeVisible();
  const day = page.getByLabel("Dag", { exact: true });
  await expect(day).toHaveValue("31");
  await expect(day).toHaveAttribute("aria-invalid", "true");
  await day.fill("28");
  await page.getByLabel("Jaar", { exact: true }).blur();
  await expect(page.getByText("Deze dag staat niet op de kalender.")).toHaveCount(0);
  await expect(agreement.sentence).toContainText("op zondag 28 februari 2027");
});

test("a time that is no time stays as typed, with a friendly word", async ({ page }) => {
  const agreement = new AgreementPage(page);
  await agreement.chooseKind("daily");
  const from = page.getByLabel("Van", { exact: true });
  await from.fill("half vier");
  await from.blur();
  await expect(page.getByText("Schrijf de tijd zo: 15.30.")).toBeVisible();
  await expect(from).toHaveValue("half vier");
  await from.fill("15:30");
  await from.blur();
  await expect(from).toHaveValue("15.30");
  await expect(agreement.sentence).toContainText("elke dag om 15.30");
});

test("looking back on a day that has been says so kindly", async ({ page }) => {
  const question = new QuestionPage(page);
  await question.expectSaved();
  await question.goTo(`${await question.planAddress()}/terugkijken`);
  await question.choose("Wanneer kijken jullie terug?", "Op een dag die we zelf kiezen");
  await question.fillDate("Op welke dag?", [1, 3, 2020]);
  await expect(page.getByText("Deze dag is al geweest.")).toBeVisible();
  await question.expectSaved();
});
