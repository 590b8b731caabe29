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
