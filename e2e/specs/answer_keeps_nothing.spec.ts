import { countStored } from "../faults";
import { expect, test } from "../fixtures";
import { shares } from "../links";
import { AnsweringPage } from "../pages/answering";

test("answering keeps nothing on the device", async ({ page }) => {
  const answer = new AnsweringPage(page);
  for (const share of [shares.network, shares.child, shares.professional, shares.coordinator]) {
    await answer.open(share);
    await answer.back.getByLabel("Wil je er nog iets bij zeggen?").fill("Dank je wel.");
    await answer.goBack("Stuur terug (jouw woorden)");
    await answer.prepare();
    await answer.link();
    expect(await countStored(page)).toBe(0);
    expect(await answer.kept()).toBe(0);
    expect(await page.evaluate(() => location.hash)).toBe("#/ontvangen");
  }
  await page.reload();
  await answer.expectHeading("Hier staat nu geen plan");
});

test("the help page and Back leave the answer as it was", async ({ page }) => {
  const answer = new AnsweringPage(page);
  await answer.open(shares.network);
  await answer.say("Oma slaapt in het huis", "Ik twijfel", "Mijn rug doet pijn.");
  await page.getByRole("link", { name: "Hulp nu" }).click();
  await expect(answer.heading).not.toHaveText("Renée stuurt je dit");
  await page.goBack();
  await answer.expectOpen();
  const card = answer.card("Oma slaapt in het huis");
  await expect(card.getByRole("radio", { name: "Ik twijfel" })).toBeChecked();
  await expect(card.getByRole("textbox")).toHaveValue("Mijn rug doet pijn.");
  await answer.goBack("Stuur terug (1 ding)");
});
