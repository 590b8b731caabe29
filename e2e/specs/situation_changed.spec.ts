import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { example } from "../links";
import { ChangedPage, GoingPage, keepOn } from "../pages/doing";

const WHAT = "Wat is er veranderd?";
const VISIT = "Fatoumata drinkt thee bij Renée en vraagt wat deze week lukte en wat niet.";

test("what no longer holds leaves the week, with the words of the change as the reason", async ({ page }) => {
  const changed = new ChangedPage(page);
  const plan = await keepOn(page, "2026-09-14", example);
  await changed.open(plan);
  await page.getByLabel(WHAT).fill("De hulp stopt");
  await changed.say(VISIT, "Geldt niet meer");
  await page.getByLabel(WHAT).fill("De hulp van Fatoumata stopt");
  await expect(page.getByText("1 van de 18 bekeken. 1 geldt niet meer.")).toBeVisible();
  await changed.expectSaved();
  await page.reload();
  await expect(page.getByLabel(WHAT)).toHaveValue("De hulp van Fatoumata stopt");
  await expect(changed.card(VISIT).getByRole("button", { name: /^Geldt niet meer/ })).toHaveAttribute("aria-pressed", "true");
  await changed.goTo(`${plan}/week`);
  await expect(page.getByText(VISIT)).toHaveCount(0);
  await changed.goTo(`${plan}/afspraken`);
  await page.getByRole("link", { name: "Niet meer nodig, sinds 14 september 2026" }).click();
  await expect(new GoingPage(page).history.first()).toContainText("De hulp van Fatoumata stopt");
});

test("every step can be taken back, and so can the whole change", async ({ page }) => {
  const changed = new ChangedPage(page);
  const plan = await keepOn(page, "2026-09-14", example);
  await changed.open(plan);
  await page.getByLabel(WHAT).fill("We verhuizen");
  await changed.say(VISIT, "Geldt niet meer");
  await changed.undo();
  const stops = changed.card(VISIT).getByRole("button", { name: /^Geldt niet meer/ });
  await expect(stops).toHaveAttribute("aria-pressed", "false");
  await changed.say(VISIT, "Geldt niet meer");
  await page.getByRole("button", { name: /^Haal deze verandering weg/ }).click();
  await expect(page.getByLabel(WHAT)).toHaveValue("");
  await expect(stops).toHaveAttribute("aria-pressed", "false");
  await changed.undo();
  await expect(page.getByLabel(WHAT)).toHaveValue("We verhuizen");
  await expect(stops).toHaveAttribute("aria-pressed", "true");
});

test("what counts on somebody who left comes first", async ({ page }) => {
  const changed = new ChangedPage(page);
  const plan = await keepOn(page, "2026-09-14", example);
  await changed.open(plan);
  await changed.pick("Doet iemand niet meer mee?", ["Youssef"]);
  await expect(page.getByText("Youssef lette op het plan. Wie doet dat nu?")).toBeVisible();
  const first = page.locator("ul.agreements > li.card").first();
  await expect(first).toContainText("Youssef haalt Sem op met de auto");
  await expect(first).toContainText("Hierin staat Youssef. Wie doet dit nu?");
  await changed.undo();
  await expect(page.getByText("Youssef lette op het plan.")).toHaveCount(0);
});

test("the page is accessible and fits a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const changed = new ChangedPage(page);
  const plan = await keepOn(page, "2026-09-14", example);
  await changed.open(plan);
  await page.getByLabel(WHAT).fill("We verhuizen");
  await changed.pick("Doet iemand niet meer mee?", ["Youssef"]);
  await expectAccessible(page, "the situation changed");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
