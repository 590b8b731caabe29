import { expect, test } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { Tip } from "../pages/tip";

const WHOLE = "Papa brengt Sem op maandag naar school en mama haalt hem op vrijdag op.";

test("two agreements in one become two, with all that was chosen, and one again", async ({ page }) => {
  const tip = new Tip(page);
  const agreement = new AgreementPage(page);
  const list = new AgreementsPage(page);
  const what = page.getByLabel("Wat gaan jullie doen?");
  await page.goto("./#/plan/nieuw/afspraken");
  await list.begin();
  await what.fill(WHOLE);
  await agreement.openMore("En als het niet lukt?");
  await page.getByLabel("Wat doen jullie dan?", { exact: true }).fill("Dan belt opa");
  await what.focus();
  await tip.expectAsks(/Hier staan meer afspraken bij elkaar/);
  await tip.card.getByRole("button", { name: "Maak er twee afspraken van" }).click();
  await expect(what).toHaveValue("Papa brengt Sem op maandag naar school");
  await expect(tip.calm).toBeFocused();

  await page.getByRole("link", { name: "Naar de tweede afspraak" }).click();
  await expect(what).toHaveValue("mama haalt hem op vrijdag op.");
  await agreement.openMore("En als het niet lukt?");
  await expect(page.getByLabel("Wat doen jullie dan?", { exact: true })).toHaveValue("Dan belt opa");
  await tip.undoBar.getByRole("button", { name: "Zet terug" }).click();
  await expect(tip.heading).toBeFocused();
  await expect(what).toHaveValue(WHOLE);
  await agreement.done();
  await expect(list.cards).toHaveCount(1);
  await expect(list.cards).toContainText(WHOLE);
});
