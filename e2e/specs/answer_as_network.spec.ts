import { expect, test } from "../fixtures";
import { shares } from "../links";
import { AnsweringPage } from "../pages/answering";

test("grandmother says yes, doubts, cannot, and sends it back", async ({ page, newDevice }) => {
  const answer = new AnsweringPage(page);
  await answer.open(shares.network);
  await expect(page.getByText("Er staan 3 afspraken in waar jij bij hoort.")).toBeVisible();
  await expect(page).toHaveTitle("Iemand stuurt je een plan – Familiegroepsplan");
  await expect(answer.bar).toBeHidden();

  await answer.say("Zoë en Sem slapen bij oma", "Ik twijfel", "In november ben ik weg.");
  await answer.say("Oma slaapt in het huis", "Dit kan ik niet");
  await answer.say("een pan eten", "Ik doe mee");
  await answer.goBack("Stuur terug (3 dingen)");
  await expect(answer.said).toHaveText([
    /^Jij twijfelt over: ‘Zoë en Sem slapen bij oma\..*In november ben ik weg\./,
    /^Jij kan dit niet: ‘Oma slaapt in het huis/,
    /^Jij zegt ja tegen: ‘Een van ons brengt een pan eten/,
  ]);
  await answer.back.getByLabel("Wil je er nog iets bij zeggen?").fill("Ik bel je zondag.");
  await answer.prepare();
  const link = await answer.link();
  expect(link).toMatch(/^fgp/);
  expect(link.length).toBeLessThan(400);

  const other = new AnsweringPage(await (await newDevice()).newPage());
  await other.page.goto(`./#${link}`);
  await other.expectHeading("Dit plan staat niet op dit apparaat");
});

test("each thing that goes back can be taken out", async ({ page }) => {
  const answer = new AnsweringPage(page);
  await answer.open(shares.network);
  await answer.say("Zoë en Sem slapen bij oma", "Dit kan ik niet");
  await answer.say("een pan eten", "Ik doe mee");
  await answer.goBack("Stuur terug (2 dingen)");
  await answer.back.getByRole("button", { name: /Haal weg: Jij kan dit niet/ }).click();
  await expect(answer.said).toHaveCount(1);
  await answer.back.getByRole("button", { name: /Haal weg: Jij zegt ja/ }).click();
  await expect(answer.said).toHaveCount(0);
  await expect(answer.card("een pan eten").getByRole("radio", { name: "Ik doe mee" })).not.toBeChecked();
  await answer.prepare();
  await expect(answer.back.getByText("Zeg eerst iets, of schrijf een paar woorden.")).toBeVisible();
});
