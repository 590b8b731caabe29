import { expect, test } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { Tip } from "../pages/tip";

test("slow typing keeps its letters and the focus while questions come and go", async ({ page }) => {
  const tip = new Tip(page);
  await page.goto("./#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  const what = page.getByLabel("Wat gaan jullie doen?");
  await what.pressSequentially("We gaan");
  await expect(tip.card).toBeVisible();
  await expect(what).toBeFocused();
  await what.pressSequentially(" meer praten met oma 🙂");
  await tip.expectAsks("Wie bedoelen jullie met „We”?");
  await expect(what).toBeFocused();
  await expect(what).toHaveValue("We gaan meer praten met oma 🙂");
});

test("an answer that is being written is not taken away halfway", async ({ page }) => {
  const tip = new Tip(page);
  const agreement = new AgreementPage(page);
  await page.clock.install();
  await page.goto("./#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  await page.getByLabel("Wat gaan jullie doen?").fill("Papa moet beter opletten elke dag");
  await page.clock.runFor(2_000);
  await tip.expectAsks("Hoe zien jullie dat dit gebeurt?");
  const seen = tip.card.getByLabel("Zo zien we het");
  await seen.pressSequentially("Er staat");
  await page.clock.runFor(5_000);
  await expect(seen).toBeFocused();
  await seen.pressSequentially(" een kruisje");
  await expect(seen).toHaveValue("Er staat een kruisje");

  // The same answer, written below the question: what is written there does not move either.
  await seen.fill("");
  await agreement.openMore("En als het niet lukt?");
  await page.clock.runFor(2_000);
  await tip.expectAsks("Hoe zien jullie dat dit gebeurt?");
  await agreement.openMore("Hoe zien jullie dat het gebeurt?");
  const below = page.getByLabel("Hoe zien jullie dat het gebeurt?", { exact: true });
  await below.pressSequentially("Er staat");
  await page.clock.runFor(5_000);
  await expect(tip.card).toBeVisible();
  await expect(below).toBeFocused();
  await below.blur();
  await page.clock.runFor(2_000);
  await expect(tip.calm).toBeVisible();
});

test("text that runs from right to left, and letters that are pictures", async ({ page }) => {
  const tip = new Tip(page);
  await page.goto("./#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  const what = page.getByLabel("Wat gaan jullie doen?");
  const text = "سنتحدث كل مساء 👨‍👩‍👧 met respect";
  await what.fill(text);
  await expect(tip.card.or(tip.calm)).toBeVisible();
  while (await tip.card.isVisible()) {
    const question = await tip.question.textContent();
    await tip.waveAway();
    await expect(tip.question.filter({ hasText: question ?? "" })).toHaveCount(0);
  }
  await expect(what).toHaveValue(text);
});
