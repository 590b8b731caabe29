import { expect, test } from "../fixtures";
import { ReadPage } from "../pages/document";
import { keepExample } from "../pages/look_back";

test("a talk can be left half-way and gone on with on another day", async ({ page }) => {
  const talk = await keepExample(page);
  await talk.begin();
  await expect(talk.number).toHaveText("Afspraak 1 van 18");
  await talk.discussThree();
  await talk.expectSaved();

  await page.clock.setFixedTime(new Date("2026-10-28T20:00:00"));
  await page.goto("./#/plan/1/terugblik");
  await page.reload();
  await expect(page.getByText("Jullie begonnen met dit gesprek op maandag 26 oktober 2026.")).toBeVisible();
  await page.getByRole("link", { name: "Ga verder met het gesprek" }).click();
  await expect(talk.number).toHaveText("Afspraak 4 van 18");
  await page.getByRole("button", { name: "Vorige afspraak" }).click();
  await expect(talk.number).toHaveText("Afspraak 3 van 18");
  await expect(page.getByRole("radio", { name: /^Stoppen/ })).toBeChecked();
  await page.getByRole("button", { name: "Vorige afspraak" }).click();
  await page.getByRole("button", { name: "Vorige afspraak" }).click();
  await expect(page.getByLabel("Wat gebeurde er?", { exact: true })).toHaveValue("Sem zwaait elke keer. 🎒");
});

test("a family goes through the whole talk and reads what came out", async ({ page }) => {
  const talk = await keepExample(page);
  await talk.begin();
  await talk.discussThree();
  await talk.onward("Verder: jullie vragen", "Is er een antwoord op jullie vragen?");
  const question = page.locator("ul.cards > li").first();
  await question.getByRole("radio", { name: "Ja", exact: true }).check();
  await question.getByLabel("Wat is het antwoord nu?").fill("Ja: Youssef rijdt.");
  await talk.onward("Verder: hoe het voelt", "Hoe voelt het?");
  await expect(page.getByText("Het gaat niet mee als je het plan deelt.")).toBeVisible();
  await talk.choose("Het plan als geheel", "Gaat wel");
  await talk.choose("Steun", "Fijn");
  await talk.onward("Verder: de kinderen", "Wat zeggen de kinderen?");
  await page.getByLabel("Wat zegt Sem?").fill("Ik wil vaker naar oma 🐶");
  await talk.onward("Verder: wat komt er nu", "Hoe gaan jullie verder?");

  const main = page.getByRole("main");
  for (const said of [
    "Jullie bespraken 3 van de 18 afspraken.",
    "1 afspraak ging goed.",
    "1 afspraak ging deels.",
    "1 afspraak houden jullie zoals hij is.",
    /^Op 1 van jullie \d+ vragen is nu een antwoord\.$/,
  ]) {
    await expect(main.getByText(said)).toBeVisible();
  }
  await expect(main.getByText("Renée maakt Sem wakker")).toBeVisible();
  await expect(main.getByText("Sem legt zijn kleren klaar")).toBeVisible();
  await page.getByLabel("Wat nemen jullie mee uit dit gesprek?").fill("Het wordt rustiger in de ochtend.");
  await talk.expectSaved();

  const read = new ReadPage(page);
  await read.goTo("#/plan/1/lezen");
  const words = await read.words();
  expect(words).toContain("Teruggekeken op maandag 26 oktober 2026");
  expect(words).toContain("Het wordt rustiger in de ochtend.");
  expect(words).not.toContain("Ik wil vaker naar oma");

  // What the children say and how it feels stays as it was written.
  await talk.goTo("#/plan/1/terugblik/kinderen");
  await expect(page.getByLabel("Wat zegt Sem?")).toHaveValue("Ik wil vaker naar oma 🐶");
  await talk.goTo("#/plan/1/terugblik/gevoel");
  await expect(talk.group("Steun").getByRole("radio", { name: "Fijn", exact: true })).toBeChecked();
});

test("what was said of an agreement can be emptied and put back", async ({ page }) => {
  const talk = await keepExample(page);
  await talk.begin();
  await talk.sayHow("Het lukte niet");
  await talk.sayWhat("De auto was stuk.");
  await page.getByRole("button", { name: "Maak leeg wat we hier zeiden" }).click();
  await expect(page.getByLabel("Wat gebeurde er?", { exact: true })).toHaveValue("");
  await expect(page.getByRole("radio", { name: "Het lukte niet" })).not.toBeChecked();
  await talk.undo();
  await expect(page.getByLabel("Wat gebeurde er?", { exact: true })).toHaveValue("De auto was stuk.");
  await expect(page.getByRole("radio", { name: "Het lukte niet" })).toBeChecked();
});

test("the children can speak first", async ({ page }) => {
  const talk = await keepExample(page);
  await talk.goTo("#/plan/1/terugblik");
  await page.getByRole("button", { name: "Eerst de kinderen" }).click();
  await talk.expectHeading("Wat zeggen de kinderen?");
  await page.getByLabel("Wat zegt Zoë?").fill("Ik slaap beter.");
  await talk.onward("Verder: de afspraken", "Hoe ging het met de afspraken?");
  await expect(talk.number).toHaveText("Afspraak 1 van 18");
});

test("a talk in which nothing was said can be put off", async ({ page }) => {
  const talk = await keepExample(page);
  await talk.begin();
  await talk.follow("Terug naar het begin");
  await page.getByRole("button", { name: "Toch nog niet beginnen" }).click();
  await expect(page.getByRole("button", { name: "Begin het gesprek" })).toBeVisible();
});

test("on the day itself the page about looking back leads to the talk", async ({ page }) => {
  const talk = await keepExample(page, new Date("2026-10-25T15:00:00"));
  const way = page.getByRole("link", { name: "Begin met terugkijken" });
  await talk.goTo("#/plan/1/terugkijken");
  await expect(page.getByText("Dat is maandag 26 oktober 2026.")).toBeVisible();
  await expect(way).toHaveCount(0);
  await page.clock.setFixedTime(new Date("2026-10-26T08:00:00"));
  await talk.goTo("#/plan/1");
  await talk.goTo("#/plan/1/terugkijken");
  await way.click();
  await talk.expectHeading("Samen terugkijken");
});

test("all agreements stand beside the talk on a wide screen, and each can be turned to", { tag: "@desktop" }, async ({ page }) => {
  const talk = await keepExample(page);
  await talk.begin();
  const wide = (page.viewportSize()?.width ?? 0) > 960;
  const row = page.locator(".talk-list__one").nth(9);
  if (!wide) await talk.openMore("Alle afspraken");
  await row.click();
  await expect(talk.number).toHaveText("Afspraak 10 van 18");
  await expect(talk.number).toBeFocused();
  await talk.decide("Houden");
  await expect(row).toContainText("besproken");
});
