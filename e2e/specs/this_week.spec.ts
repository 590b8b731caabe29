import { expectAccessible } from "../axe";
import { copied } from "../clipboard";
import { expect, test } from "../fixtures";
import { example, huge, small } from "../links";
import { GoingPage, goToDay, keepOn, WeekPage } from "../pages/doing";

test("a week shows each agreement on its day, today first", async ({ page }) => {
  const week = new WeekPage(page);
  const plan = await keepOn(page, "2026-09-14", example);
  await week.open(plan);
  await expect(page.getByText("14 tot en met 20 september 2026")).toBeVisible();
  await expect(page.locator("section.day h3").first()).toHaveText(/Vandaag\s*maandag 14 september/);
  const wednesday = week.entries("woensdag 16 september");
  await expect(wednesday).toHaveCount(4);
  await expect(wednesday.first()).toContainText("7.00 – 8.25");
  await expect(wednesday.first()).toContainText("Renée maakt Sem wakker");
  await expect(wednesday.nth(1)).toContainText("Şerife is aan de beurt, en anders Marijke (oma)");
  await expect(week.entries("dinsdag 15 september").first()).toContainText("met hulp van Şerife");
  await expect(week.entries("zaterdag 19 september")).toHaveCount(1);
  await expect(week.day("Zelf een dag kiezen")).toContainText("In september: 3 keer");
  await expect(week.day("Geen vast moment")).toContainText("als Renée een nachtdienst heeft");
  await expect(week.day("Geen vast moment")).toContainText("altijd");
});

test("on Wednesday the days before it are one press away", async ({ page }) => {
  const week = new WeekPage(page);
  const plan = await keepOn(page, "2026-09-16", example);
  await week.open(plan);
  await expect(page.locator("section.day h3").first()).toHaveText(/Vandaag\s*woensdag 16 september/);
  await expect(page.getByRole("heading", { name: "maandag 14 september" })).toBeHidden();
  await week.openMore("Eerder deze week");
  await expect(week.entries("maandag 14 september").first()).toBeVisible();
});

test("the turn goes to the next one in the next week, and back again", async ({ page }) => {
  const week = new WeekPage(page);
  const plan = await keepOn(page, "2026-09-14", example);
  await week.open(plan);
  await week.turnTo("Volgende week");
  await expect(page.getByText("21 tot en met 27 september 2026")).toBeVisible();
  await expect(week.day("woensdag 23 september")).toContainText("Agnieszka is aan de beurt");
  await expect(week.day(/zaterdag 26 september/)).toContainText("Zoë en Sem slapen bij oma");
  await week.turnTo("Terug naar deze week");
  await expect(week.day("woensdag 16 september")).toContainText("Şerife is aan de beurt");
  await expect(page.locator("#welke-week")).toBeFocused();
  await week.turnTo("Vorige week");
  await expect(page.getByText("In deze week staat er niets op een vaste dag.")).toBeVisible();
});

test("somebody sees what is theirs", async ({ page }) => {
  const week = new WeekPage(page);
  const plan = await keepOn(page, "2026-09-14", example);
  await week.open(plan);
  await week.forWhom("Şerife");
  await expect(week.entries("dinsdag 15 september")).toHaveCount(1);
  await expect(week.entries("woensdag 16 september")).toHaveCount(1);
  await expect(week.entries("vrijdag 18 september")).toHaveCount(0);
  expect(await week.message()).toMatch(/^Deze week, 14 tot en met 20 september 2026, voor Şerife/);
});

test("the message for the chat says what, who and when, and is copied as it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-write"]);
  const week = new WeekPage(page);
  const plan = await keepOn(page, "2026-09-14", small);
  await week.open(plan);
  const shown = await week.message();
  expect(shown).toContain("woensdag 16 september");
  expect(shown).toContain("12.30 Noor: Tante Noor haalt Jurre uit school");
  expect(shown).not.toContain("tekent");
  await page.getByRole("button", { name: "Kopieer het bericht" }).click();
  await expect(page.getByText("Het bericht is gekopieerd.")).toBeVisible();
  expect(await copied(page)).toBe(shown);
});

test("an agreement in the week leads to how it goes, and says so from then on", async ({ page }) => {
  const week = new WeekPage(page);
  const going = new GoingPage(page);
  const plan = await keepOn(page, "2026-09-14", small);
  await week.open(plan);
  await week.entries("woensdag 16 september").first().getByRole("link").click();
  await going.expectHeading("Hoe gaat deze afspraak?");
  await going.say("Gaat goed");
  await going.expectSaved();
  await going.follow("Terug naar deze week");
  await expect(week.entries("woensdag 16 september").first()).toContainText("Gaat goed");
  await goToDay(page, "2026-09-16");
  await expect(week.entries(/woensdag 16 september/).first()).toContainText("Gaat goed");
});

test("without agreements the page says what to do", async ({ page }) => {
  await page.goto("./#/plan/nieuw/week");
  await expect(page.getByText("Nog geen afspraken")).toBeVisible();
  await new WeekPage(page).follow("Naar de afspraken");
  await new WeekPage(page).expectHeading("Wat spreken jullie af?");
});

test("four hundred agreements: long days are folded, and open on request", async ({ page }) => {
  test.setTimeout(120_000);
  const week = new WeekPage(page);
  const plan = await keepOn(page, "2026-09-14", huge);
  await week.open(plan);
  const today = week.day(/maandag 14 september/);
  await expect(today.locator("li.entry")).toHaveCount(6);
  // What does not fit in a first screen comes a frame later, and leaves the page where it was.
  await expect(week.day("zondag 20 september").locator("li.entry")).toHaveCount(6);
  await expect(week.day("Geen vast moment")).toBeAttached();
  await expect(page.locator(".days-coming")).toHaveCount(0);
  await today.getByRole("button", { name: /^Laat nog \d+ afspraken zien/ }).click();
  await expect(today.locator("li.entry").nth(30)).toBeAttached();
  await expect(today.getByRole("heading")).toBeFocused();
});

test("the week is accessible and fits a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const week = new WeekPage(page);
  const plan = await keepOn(page, "2026-09-16", example);
  await week.open(plan);
  await week.openAll();
  await expectAccessible(page, "this week");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
