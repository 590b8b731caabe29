import { expect, test } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";

test("an agreement written in one line can be finished at once or later", async ({ page }) => {
  const agreements = new AgreementsPage(page);
  const agreement = new AgreementPage(page);
  await page.goto("./#/plan/nieuw/afspraken");
  await agreements.addQuickly("We ruimen de schuur op");
  await expect(page.getByLabel("Wat spreken jullie af?", { exact: true })).toBeFocused();
  await agreements.addQuickly("We eten samen");
  await page.getByRole("link", { name: "Maak deze afspraak af" }).click();
  await agreement.expectHeading("Afspraak");
  await expect(page.getByLabel("Wat gaan jullie doen?")).toHaveValue("We eten samen");
  await expect(agreement.sentence).toContainText("wie?");
  await agreement.sayWho("everybody");
  await expect(agreement.sentence).not.toContainText("wie?");
  await agreement.done();
  await agreements.cards.first().getByRole("link").click();
  await expect(page.getByLabel("Wat gaan jullie doen?")).toHaveValue("We ruimen de schuur op");
});

test("what stands in the line and was not entered is there after another page", async ({ page }) => {
  const agreements = new AgreementsPage(page);
  await page.goto("./#/plan/nieuw/afspraken");
  const line = page.getByLabel("Wat spreken jullie af?", { exact: true });
  await line.fill("Opa leest voor");
  // While somebody types it stands in the line, and nowhere else.
  await expect(agreements.cards).toHaveCount(0);
  await agreements.expectSaved();
  await page.getByRole("link", { name: "Hulp nu" }).click();
  await agreements.expectHeading("Hulp nu");
  await page.goBack();
  await expect(agreements.cards).toHaveCount(1);
  await expect(agreements.cards.first()).toContainText("Opa leest voor");
  await expect(line).toHaveValue("");
});

test("a line that was emptied again leaves no agreement behind", async ({ page }) => {
  const agreements = new AgreementsPage(page);
  await page.goto("./#/plan/nieuw/afspraken");
  const line = page.getByLabel("Wat spreken jullie af?", { exact: true });
  await line.fill("Toch niet");
  await line.fill("");
  await agreements.addQuickly("Oma haalt de kinderen");
  await expect(agreements.cards).toHaveCount(1);
  await expect(agreements.cards.first()).toContainText("Oma haalt de kinderen");
});
