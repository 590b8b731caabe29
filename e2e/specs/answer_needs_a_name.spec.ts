import { expect, test } from "../fixtures";
import { shares } from "../links";
import { AnsweringPage } from "../pages/answering";

test("somebody whom the plan does not know gives their name first", async ({ page }) => {
  const answer = new AnsweringPage(page);
  await answer.open(shares.open);
  await answer.say("een pan eten", "Ik doe mee");
  await answer.openMore("Wat ik wil of kan doen");
  await page.getByLabel("Wat wil of kun jij doen?").fill("Koken op maandag");
  await expect(answer.said).toHaveText(["Jij wil of kan iets doen: ‘Koken op maandag’.", /^Jij zegt ja tegen: ‘Een van ons/]);
  await answer.goBack("Stuur terug (2 dingen)");
  await answer.prepare();
  const name = answer.back.getByLabel("Wie ben je?");
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(answer.back.getByText("Schrijf eerst je naam.")).toBeVisible();
  await name.fill("Ria van de overkant");
  await answer.prepare();
  expect(await answer.link()).toMatch(/^fgp/);
});
