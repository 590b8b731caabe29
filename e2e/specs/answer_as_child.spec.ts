import { expect, test } from "../fixtures";
import { shares } from "../links";
import { AnsweringPage } from "../pages/answering";

test("a child says yes, no, and something in their own words", async ({ page }) => {
  const answer = new AnsweringPage(page);
  await answer.open(shares.child);
  await expect(page.getByRole("heading", { name: "Het is niet jouw schuld" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Kindertelefoon/ })).toHaveAttribute("href", "tel:08000432");
  const clothes = answer.card("Sem legt zijn kleren klaar");
  await clothes.getByRole("button", { name: "Ja" }).click();
  await expect(clothes.getByRole("button", { name: "Ja" })).toHaveAttribute("aria-pressed", "true");
  const phones = answer.card("telefoon in de la");
  await phones.getByRole("button", { name: "Ik wil iets zeggen" }).click();
  await expect(phones.getByLabel("Wat wil je zeggen?")).toBeFocused();
  await phones.getByLabel("Wat wil je zeggen?").fill("Ik heb geen telefoon");
  await expect(answer.said).toHaveText([
    /^Jij zegt ja tegen: ‘Sem legt zijn kleren klaar/,
    /^Jij zegt iets over: .*Ik heb geen telefoon/,
  ]);
  await clothes.getByRole("button", { name: "Ja" }).click();
  await expect(answer.said).toHaveCount(1);
  await answer.goBack("Stuur terug (1 ding)");
  await answer.prepare();
  expect(await answer.link()).toMatch(/^fgp/);
});
