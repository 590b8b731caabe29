import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { example, small } from "../links";
import { GoingPage, goToDay, GuardPage, keepOn } from "../pages/doing";

test("the first look together is asked on day 28 and not on day 27", async ({ page }) => {
  const guard = new GuardPage(page);
  const plan = await keepOn(page, "2026-09-14", small);
  await goToDay(page, "2026-10-11");
  await expect(page.getByRole("link", { name: /vier weken oud/ })).toHaveCount(0);
  await guard.open(plan);
  await expect(page.getByText("Op maandag 12 oktober 2026 is jullie plan vier weken oud.")).toBeVisible();
  await guard.goTo(plan);
  await goToDay(page, "2026-10-12");
  await page.getByRole("link", { name: "Jullie plan is vier weken oud. Kijk samen even hoe het gaat." }).click();
  await guard.expectHeading("Wat vraagt aandacht?");
  const look = guard.part("Jullie plan is vier weken oud");
  await look.getByRole("button", { name: "We hebben samen gekeken" }).click();
  await expect(page.getByText("Jullie keken samen op maandag 12 oktober 2026.")).toBeFocused();
  await guard.undo();
  await look.getByRole("button", { name: "We hebben samen gekeken" }).click();
  await guard.expectSaved();
  await guard.goTo(plan);
  await page.reload();
  await expect(page.getByRole("link", { name: /vier weken oud/ })).toHaveCount(0);
});

test("what does not work stands there with its reason, plan B and a message", async ({ page }) => {
  const guard = new GuardPage(page);
  const going = new GoingPage(page);
  const plan = await keepOn(page, "2026-09-14", small);
  await going.goTo(`${plan}/week`);
  await page.getByRole("link", { name: /Jurre wacht bij de buurman/ }).click();
  await going.say("Lukt niet");
  await page.getByLabel("Waardoor lukt het niet?").fill("De buurman is ziek");
  await going.expectSaved();
  await guard.open(plan);
  const part = guard.part("Wat loopt nog niet");
  await expect(part).toContainText("Jurre wacht bij de buurman tot papa thuis is.");
  await expect(part).toContainText("De buurman is ziek");
  await expect(part).toContainText("Is de buurman er niet, dan belt Bilal naar Noor.");
  await guard.openMore("Bellen of een bericht sturen", part);
  await expect(part.getByTestId("message")).not.toContainText("De buurman is ziek");
  await guard.goTo(plan);
  await page.getByRole("link", { name: "1 afspraak loopt nog niet. Kijk wat er kan." }).click();
  await guard.expectHeading("Wat vraagt aandacht?");
});

test("help without a reaction shows after the weeks that the family chose", async ({ page }) => {
  const guard = new GuardPage(page);
  const plan = await keepOn(page, "2026-09-14", example);
  await guard.open(plan);
  const part = guard.part("Hulp waar nog geen reactie op is");
  await part.getByRole("link", { name: /Fatoumata regelt voor Zoë/ }).click();
  await page.getByRole("button", { name: "Vandaag gevraagd" }).click();
  await guard.expectSaved();
  await guard.open(plan);
  await guard.choose("Na hoeveel weken zonder reactie wil je dit hier zien?", "2 weken");
  await expect(part).toContainText("Er is nu geen gevraagde hulp die al 2 weken wacht.");
  await guard.expectSaved();
  await goToDay(page, "2026-09-27");
  await expect(part).not.toContainText("Gevraagd op");
  await goToDay(page, "2026-09-28");
  await expect(part).toContainText("Gevraagd op 14 september 2026, 2 weken geleden");
  await guard.openMore("Bellen of een bericht sturen", part);
  await expect(part.getByTestId("message")).toContainText("Kunt u ons laten weten wat u kunt doen");
  await expect(part.getByRole("link", { name: "Bel Fatoumata" })).toHaveAttribute("href", "tel:0600000003");
});

test("who did not answer yet is named, with a message to ask", async ({ page }) => {
  const guard = new GuardPage(page);
  const plan = await keepOn(page, "2026-09-14", small);
  await guard.open(plan);
  const part = guard.part("Wie heeft nog niet geantwoord?");
  await expect(part.locator("li.card")).toHaveCount(2);
  await guard.openMore("Bellen of een bericht sturen", part.locator("li.card").first());
  await expect(part.getByTestId("message")).toContainText("Hoi Noor! In ons plan staat jouw naam hierbij:");
});

test("nobody guards the plan: a gentle question", async ({ page }) => {
  const guard = new GuardPage(page);
  await page.goto("./#/plan/nieuw/bewaken");
  await guard.expectHeading("Wat vraagt aandacht?");
  await expect(page.getByText("Er vraagt nu niets aandacht")).toBeVisible();
  await guard.follow("Kies een planbewaker");
  await expect(guard.heading).toBeFocused();
});

test("the page is accessible and fits a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const guard = new GuardPage(page);
  const plan = await keepOn(page, "2026-09-14", example);
  await goToDay(page, "2026-10-30");
  await guard.open(plan);
  await guard.openAll();
  await expectAccessible(page, "what asks for attention");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
