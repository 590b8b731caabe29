import { expect, test } from "../fixtures";
import { versions } from "../links";
import { ReadPage, ReceivedPage } from "../pages/document";
import { keepExample, type LookBackPage } from "../pages/look_back";
import type { Page } from "../fixtures";

async function agreements(page: Page): Promise<string[]> {
  const read = new ReadPage(page);
  await read.goTo("#/plan/1/lezen");
  return read.agreements();
}

async function talked(page: Page): Promise<LookBackPage> {
  const talk = await keepExample(page);
  await talk.begin();
  await talk.discussThree();
  await talk.toOnward();
  return talk;
}

test("the next version begins with what the family keeps, and that can be undone", async ({ page }) => {
  const talk = await talked(page);
  await talk.beginVersion(2);
  await expect(talk.heading).toBeFocused();
  const change = page.locator("li.card", { hasText: "Renée maakt Sem wakker" });
  await expect(change).toContainText("Nog zoals het was");
  await talk.undo();
  await expect(page.getByRole("button", { name: "Begin versie 2" })).toBeVisible();
  await talk.expectSaved();
  expect(await agreements(page)).toHaveLength(18);

  await talk.toOnward();
  await expect(page.getByText("Jullie bespraken 3 van de 18 afspraken.")).toBeVisible();
  await talk.beginVersion(2);
  await talk.expectSaved();
  await page.reload();
  const now = await agreements(page);
  expect(now).toHaveLength(17);
  expect(now.join()).not.toContain("Sem legt zijn kleren klaar");
  await expect(page.locator(".document__head")).toContainText("Versie 2, sinds 26 oktober 2026");
});

test("what was written after the next version began stays when that is undone", async ({ page }) => {
  const talk = await talked(page);
  await talk.beginVersion(2);
  await page.getByRole("button", { name: "Zet er een afspraak bij" }).click();
  await talk.expectHeading("Afspraak");
  await page.getByLabel("Wat gaan jullie doen?").fill("Oma belt op zondag.");
  await talk.undo();
  await talk.expectSaved();
  const now = await agreements(page);
  expect(now).toHaveLength(19);
  expect(now).toContain("Oma belt op zondag.");
});

test("what the family wanted to do in another way is marked when it is changed", async ({ page }) => {
  const talk = await talked(page);
  await talk.beginVersion(2);
  const change = page.locator("li.card", { hasText: "Renée maakt Sem wakker" });
  await change.getByRole("link").click();
  await page.getByLabel("Wat gaan jullie doen?").fill("Renée maakt Sem wakker en Zoë zet brood op tafel.");
  await talk.expectSaved();
  await talk.toOnward();
  await expect(page.locator("li.card", { hasText: "Zoë zet brood op tafel" })).toContainText("Veranderd");
});

test("earlier versions can be read as they were and compared with the plan of now", async ({ page }) => {
  const talk = await talked(page);
  await talk.goTo("#/plan/1/lezen");
  const first = await new ReadPage(page).agreements();
  await talk.toOnward();
  await talk.beginVersion(2);
  await expect(page.getByText("Jullie volgende moment is donderdag 14 januari 2027.")).toBeVisible();
  await talk.openMore("Liever eerder, of nog een keer?");
  await talk.choose("Wanneer kijken jullie weer?", "Over 4 weken");
  await expect(page.getByText("Dat is maandag 23 november 2026.")).toBeVisible();
  await talk.expectSaved();

  await talk.goTo("#/plan/1/versies/0");
  await talk.expectHeading("Wat is er anders dan in versie 1?");
  const stopped = page.locator("section", { has: page.getByRole("heading", { name: "Afspraken die gestopt zijn" }) });
  await expect(stopped.getByRole("listitem")).toHaveCount(1);
  await expect(stopped).toContainText("De familie haalde een afspraak weg: ‘Sem legt zijn kleren klaar");
  await expect(page.getByRole("heading", { name: "Nieuwe afspraken" })).toHaveCount(0);

  // A third version, four weeks later.
  await page.clock.setFixedTime(new Date("2026-11-23T15:00:00"));
  await talk.goTo("#/plan/1");
  await talk.begin();
  await talk.toOnward();
  await talk.beginVersion(3);
  await talk.expectSaved();
  await talk.goTo("#/plan/1");
  await page.getByRole("link", { name: "Versie 3 · sinds 23 november 2026" }).click();
  await talk.expectHeading("De versies van jullie plan");
  const cards = page.locator("ol.cards > li");
  await expect(cards).toHaveCount(3);
  await expect(cards.nth(0)).toContainText("Versie 3, sinds 23 november 2026");
  await expect(cards.nth(1)).toContainText("van 26 oktober 2026 tot 23 november 2026 · 17 afspraken");
  await expect(cards.nth(2)).toContainText("van 14 september 2026 tot 26 oktober 2026 · 18 afspraken");

  await cards.nth(2).getByRole("link", { name: "Lees versie 1" }).click();
  await expect(page.getByText("Zo was het van 14 september 2026 tot 26 oktober 2026.")).toBeVisible();
  expect(await new ReadPage(page).agreements()).toEqual(first);
  await expect(page.locator(".document__change")).toHaveCount(0);
  await talk.follow("Terug naar de versies");
  await cards.nth(1).getByRole("link", { name: /^Wat is er nu anders/ }).click();
  await expect(page.getByText("Er is niets anders.")).toBeVisible();
});

test("of a large plan too it is said what is different, and a damaged version says so", async ({ page }) => {
  const received = new ReceivedPage(page);
  await received.open(`./#${versions}`);
  await received.keep();
  await received.goTo("#/plan/1/versies");
  const cards = page.locator("ol.cards > li");
  await expect(cards).toHaveCount(3);
  await expect(cards.nth(2)).toContainText("Deze versie is beschadigd en gaat niet open.");
  await expect(cards.nth(2).getByRole("link")).toHaveCount(0);
  await received.goTo("#/plan/1/versies/1");
  const changed = page.locator("section", { has: page.getByRole("heading", { name: "Afspraken die anders zijn" }) });
  await expect(changed.getByRole("listitem")).toHaveCount(13);
  await expect(changed.getByRole("listitem").first()).toContainText("Nu: ‘Bij oma aan de grote tafel’.");
  const stopped = page.locator("section", { has: page.getByRole("heading", { name: "Afspraken die gestopt zijn" }) });
  await expect(stopped.getByRole("listitem")).toHaveCount(2);
  await received.goTo("#/plan/1/versie/0");
  await expect(page.getByText("Deze versie is beschadigd en gaat niet open.")).toBeVisible();
});

test("a plan without earlier versions says so calmly", async ({ page }) => {
  await page.goto("./#/voorbeeld/versies");
  await expect(page.getByText("Er is nog geen eerdere versie.")).toBeVisible();
  await page.goto("./#/voorbeeld/versies/7");
  await expect(page.getByText("Deze versie staat niet in jullie plan.")).toBeVisible();
});
