import { expectAccessible } from "../axe";
import { expect, test, type Page } from "../fixtures";
import { TablePage } from "../pages/table";

const STEPS = [
  "",
  "informatie",
  "uitleg",
  "onder-ons",
  "ideeen",
  "kiezen",
  "even-niet",
  "in-het-plan",
  "weer-samen",
  "voorlezen",
  "antwoord",
  "akkoord",
  "ieders-deel",
  "einde",
];

async function sit(page: Page): Promise<TablePage> {
  const table = new TablePage(page, "#/voorbeeld");
  await page.goto("./#/voorbeeld");
  await table.sitDown(["Renée", "Zoë", "Youssef", "Fatoumata", "Thijmen"]);
  return table;
}

test("stuck, sad or heated: what can help, a pause, the coordinator, or writing down that they differ", async ({ page }) => {
  const table = await sit(page);
  await table.open("ideeen");
  await table.next.click();
  const question = (await table.onTable.textContent()) ?? "";
  await table.follow("Lukt het even niet?");
  await table.expectHeading("Even niet verder");
  await expect(table.closed).toBeVisible();
  await page.getByRole("button", { name: "Er is ruzie" }).click();
  await expect(page.locator(".stuck .how > li")).toHaveCount(3);
  await expect(page.getByRole("link", { name: "Bel 112" })).toHaveAttribute("href", "tel:112");
  await expect(page.locator(".ring")).toContainText("Thijmen");

  await page.getByLabel("Waar gaat het over?").fill("Het huisdier");
  await page.getByRole("button", { name: "Even pauze" }).click();
  await expect(page.getByRole("heading", { name: "Even pauze" })).toBeFocused();
  await page.getByRole("button", { name: "We gaan weer verder" }).click();
  await expect(page.getByLabel("Waar gaat het over?")).toHaveValue("Het huisdier");
  await page.getByRole("button", { name: "Schrijf op wat ieder vindt" }).click();
  await page.getByLabel("Wat vindt Zoë?").fill("Ik wil een kat.");
  await page.getByLabel("Wat vindt Renée?").fill("Eerst rust in huis.");
  await page.getByRole("button", { name: "Terug naar de vraag" }).click();
  await table.expectHeading("Ideeën");
  await expect(table.onTable).toHaveText(question);

  await table.open("in-het-plan");
  for (let thing = 0; thing < 10 && (await page.getByRole("heading", { name: "Het huisdier" }).count()) === 0; thing++) await table.next.click();
  await expect(page.locator(".on-table")).toContainText("Hier zijn we het niet over eens");
  await expect(page.locator(".on-table")).toContainText("Ik wil een kat.");
  await expect(page.getByRole("radio", { name: "Nee, dit blijft besloten" })).toBeChecked();
  // What stays private is not read out.
  await table.open("voorlezen");
  await expect(table.onTable).not.toHaveText("Het huisdier");
});

test("without a part among ourselves it is making a plan together, without guests nobody leaves", async ({ page }) => {
  const table = new TablePage(page, "#/voorbeeld");
  await page.goto("./#/voorbeeld/tafel");
  await page.getByRole("checkbox", { name: /^Er zijn hulpverleners bij/ }).uncheck();
  await page.getByRole("checkbox", { name: /^We praten een tijd zonder hulpverleners/ }).uncheck();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await table.expectHeading("Samen een plan maken");
  await expect(table.closed).toHaveCount(0);
  await table.onward("Kiezen");
  await table.onward("Het plan voorlezen");
});

test.describe("320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("every step can be used with the keyboard, fits, and is clean for axe", async ({ page }) => {
    test.setTimeout(120_000);
    const table = await sit(page);
    for (const step of STEPS) {
      await table.open(step);
      await table.openAll();
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(widest, step).toBeLessThanOrEqual(320);
      await expectAccessible(page, step);
      const small = await page.locator("main button:visible, main a:visible").evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 43.5 && !one.closest("p")).map((one) => one.textContent),
      );
      expect.soft(small, step).toEqual([]);
    }
    await table.open("ideeen");
    await page.getByRole("textbox").first().focus();
    await page.keyboard.type("Met de toetsen");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox").first()).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Klaar, de volgende" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#beurt")).toBeFocused();
    await expect(page.locator(".idea__text")).toHaveText("Met de toetsen");
    await table.next.focus();
    await page.keyboard.press("Enter");
    await expect(table.onTable).toBeFocused();
  });
});
