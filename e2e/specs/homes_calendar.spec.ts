import { readFile } from "node:fs/promises";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { example } from "../links";
import { ReceivedPage } from "../pages/document";
import { HomesPage } from "../pages/homes";

const HOMES = "#/plan/1/twee-huizen";
const PLACE = "In welk huis?";

test.beforeEach(async ({ page }) => {
  const received = new ReceivedPage(page);
  await received.open(`./#${example}`);
  await received.keep();
  await new HomesPage(page).goTo(HOMES);
  await new HomesPage(page).answer("Ja");
});

test("the calendar of both homes shows an agreement in the wrong home, and goes to paper and to an agenda", async ({ page }) => {
  test.setTimeout(120_000);
  const homes = new HomesPage(page);
  await homes.goTo(`${HOMES}/rooster`);
  await page.getByRole("button", { name: "De ene week hier, de andere week daar" }).click();
  await expect(page.getByLabel("maandag, week 1")).toHaveValue("a");
  await expect(page.getByLabel("maandag, week 2")).toHaveValue("b");
  await page.getByLabel("Hoe laat wisselen de kinderen?").fill("17.00");
  await homes.goTo(`${HOMES}/kalender`);
  await expect(page.getByText("In deze maand botst er niets.")).toBeVisible();
  await expect(homes.month.getByRole("columnheader")).toHaveCount(8);
  await expect(homes.month.getByRole("cell", { name: /Huis van Renée/ }).first()).toBeVisible();
  await expect(homes.month.getByRole("cell", { name: /Huis van Quinten, .*wisselen/ }).first()).toBeVisible();

  await homes.goTo("#/plan/1/afspraken");
  await page.locator("li.card--agreement").filter({ hasText: "maakt Sem wakker" }).getByRole("link").first().click();
  await homes.openAll();
  await homes.choose(PLACE, "Huis van Renée");
  await homes.expectSaved();
  await homes.goTo(`${HOMES}/kalender`);
  await page.getByRole("button", { name: "Volgende maand" }).click();
  const look = page.getByRole("region", { name: "Kijk hier even naar" });
  await expect(look).toContainText("is in Huis van Renée. De kinderen zijn dan in Huis van Quinten.");
  await expect(look).toContainText(/Dit komt deze maand nog \d+ keer voor/);
  await expect(homes.month.getByRole("cell", { name: /Huis van Quinten.*kijk even/ }).first()).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await expect(homes.month).toBeVisible();
  await expect(page.getByRole("button", { name: "Volgende maand" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await homes.openMore("In je eigen agenda");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak het bestand" }).click();
  const text = await readFile(await (await waiting).path(), "utf8");
  expect(text).toContain("SUMMARY:Dagen A\r\n");
  expect(text).not.toMatch(/Ren|Quint|Huis/);
});

test("every page of two homes passes the check, and none scrolls sideways", async ({ page }) => {
  test.setTimeout(240_000);
  const homes = new HomesPage(page);
  await homes.writeFor("Huis van Renée");
  await homes.goTo(`${HOMES}/wensen`);
  await homes.wish("Geld", "Wie iets koopt, vertelt het. ".repeat(8));
  await homes.goTo(HOMES);
  await homes.writeFor("Huis van Quinten");
  await homes.goTo(`${HOMES}/rooster`);
  await page.getByRole("button", { name: "De week in tweeën" }).click();
  await page.getByRole("button", { name: "Voeg dagen toe" }).click();
  for (const step of HomesPage.steps) {
    await homes.goTo(`${HOMES}${step}`);
    await homes.openAll();
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, step);
  }
  await homes.goTo(HOMES);
  await homes.openMore("De vraag over samen praten");
  await page.getByRole("button", { name: "Geef een ander antwoord" }).click();
  await expectAccessible(page, "the question");
});
