import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { example, small } from "../links";
import { GoingPage, goToDay, keepOn } from "../pages/doing";
import type { Page } from "../fixtures";

/** Opens how the agreement with these words goes, by the list of agreements. */
async function open(page: Page, plan: string, what: string): Promise<GoingPage> {
  const going = new GoingPage(page);
  await going.goTo(`${plan}/afspraken`);
  await page.locator("a.card__link", { hasText: what }).click();
  await going.follow("Hoe gaat deze afspraak?");
  await going.expectHeading("Hoe gaat deze afspraak?");
  return going;
}

test("when it does not work, plan B and whom to ring stand there at once", async ({ page }) => {
  const plan = await keepOn(page, "2026-09-14", example);
  const going = await open(page, plan, "Oma slaapt in het huis");
  await expect(going.now).toHaveCount(0);
  await going.say("Lukt niet");
  await expect(going.now).toContainText("Als oma niet kan, slapen de kinderen bij Şerife.");
  await expect(going.now.getByRole("link", { name: "Bel Şerife" })).toHaveAttribute("href", "tel:0600000002");
  await going.openMore("Een bericht dat klaarstaat");
  await expect(page.getByTestId("message")).toContainText("Deze afspraak lukt nu niet:");
  await going.say("Gaat goed");
  await expect(going.now).toHaveCount(0);
});

test("without a plan B there is room to write one, and it is kept", async ({ page }) => {
  const plan = await keepOn(page, "2026-09-14", small);
  const going = await open(page, plan, "Bilal leest een verhaal voor");
  await going.say("Gaat deels");
  await page.getByLabel("Wat lukt wel, en wat niet?").fill("Op vrijdag niet");
  await page.getByLabel("Wat doen jullie als het niet lukt?").fill("Dan leest Noor voor");
  await going.expectSaved();
  await page.reload();
  await expect(going.now).toContainText("Dan leest Noor voor");
  await expect(going.history).toHaveCount(1);
  await expect(going.history.first()).toContainText("Op vrijdag niet");
});

test("a second press on one day corrects, on another day it adds; undo takes back", async ({ page }) => {
  const plan = await keepOn(page, "2026-09-14", small);
  const going = await open(page, plan, "Bilal leest een verhaal voor");
  await going.say("Lukt niet");
  await going.say("Gaat deels");
  await expect(going.history).toHaveCount(1);
  await expect(going.history.first()).toContainText("Gaat deels");
  await going.expectSaved();
  await goToDay(page, "2026-09-21");
  await expect(page.getByText("De vorige keer, op 14 september 2026: Gaat deels.")).toBeVisible();
  await going.say("Gaat goed");
  await expect(going.history).toHaveCount(2);
  await expect(going.history.first()).toContainText("Gaat goed");
  await going.undo();
  await expect(going.history).toHaveCount(1);
  await expect(going.history.first()).toContainText("Gaat deels");
});

test("what is no longer needed leaves the week", async ({ page }) => {
  const plan = await keepOn(page, "2026-09-14", small);
  const going = await open(page, plan, "Bilal leest een verhaal voor");
  await going.say("Niet meer nodig");
  await going.expectSaved();
  await going.follow("Terug naar deze week");
  await expect(page.getByText("Bilal leest een verhaal voor")).toHaveCount(0);
});

test("help that was asked: since when, and what they say", async ({ page }) => {
  const plan = await keepOn(page, "2026-09-14", example);
  const going = await open(page, plan, "Fatoumata regelt voor Zoë");
  await expect(page.getByText("Er is nog geen reactie opgeschreven.")).toBeVisible();
  await page.getByRole("button", { name: "Vandaag gevraagd" }).click();
  await expect(page.getByText("maandag 14 september 2026")).toBeVisible();
  await going.choose("Wat zegt Fatoumata?", "Ik twijfel nog");
  await expect(page.getByText("Er is een reactie.")).toBeVisible();
  await going.expectSaved();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Ik twijfel nog" })).toBeChecked();
});

test("an agreement that is gone says so", async ({ page }) => {
  const plan = await keepOn(page, "2026-09-14", small);
  const going = new GoingPage(page);
  await going.goTo(`${plan}/gaat/999`);
  await going.expectHeading("Deze afspraak is er niet");
});

test("the page is accessible with everything open", async ({ page }) => {
  const plan = await keepOn(page, "2026-09-14", example);
  const going = await open(page, plan, "Fatoumata regelt voor Zoë");
  await going.say("Lukt niet");
  await going.openAll();
  await expectAccessible(page, "how it goes");
});
