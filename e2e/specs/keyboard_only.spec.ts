import { expect, test, type Page } from "../fixtures";
import type { Locator } from "@playwright/test";
import { AgreementPage } from "../pages/agreement";
import { AppPage } from "../pages/app";
import { AS, SharePage } from "../pages/share";

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target, "within reach of the Tab key").toBeFocused();
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test("a plan can be drafted, read and shared with the keyboard alone", { tag: "@desktop" }, async ({ page }) => {
  test.setTimeout(120_000);
  const app = new AppPage(page);
  const agreement = new AgreementPage(page);
  await page.goto("./");
  await press(page, page.getByRole("link", { name: "Begin een plan" }));
  await app.expectHeading("Hoe heet jullie plan?");
  await tabTo(page, page.getByLabel("Naam van het plan"));
  await page.keyboard.type("Met de toetsen");
  await press(page, page.getByRole("link", { name: "Terug naar het overzicht" }));
  await app.expectHeading("Met de toetsen");

  await press(page, page.getByRole("link", { name: /^Wie horen erbij/ }));
  await app.expectHeading("Om welke kinderen gaat het?");
  await tabTo(page, page.getByLabel("Naam van het kind"));
  await page.keyboard.type("Bo");
  await page.keyboard.press("Enter");
  await press(page, page.locator(".step-nav").getByRole("link"));
  await app.expectHeading(/Wie vinden het belangrijk/);
  await tabTo(page, page.getByLabel("Wie hoort erbij?"));
  for (const name of ["Els", "Jan"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Wie hoort erbij?")).toBeFocused();
  }
  await press(page, page.getByRole("link", { name: "Terug naar het overzicht" }));

  await press(page, page.getByRole("link", { name: /^Afspraken/ }));
  await press(page, page.getByRole("button", { name: "Nieuwe afspraak" }));
  await app.expectHeading("Afspraak");
  await tabTo(page, page.getByLabel("Wat gaan jullie doen?"));
  await page.keyboard.type("Els kookt");
  await press(page, agreement.group("Kies één of meer mensen").getByRole("button", { name: "Els", exact: true }), "Space");
  await press(page, agreement.group("Kies wat het beste past").getByRole("button", { name: /^Op vaste dagen/ }));
  await expect(page.locator(".when-chosen__kind")).toBeFocused();
  await press(page, agreement.group("Op welke dagen?").getByRole("button", { name: "vrijdag" }), "Space");
  await tabTo(page, agreement.group("Hoe vaak?").getByRole("radio", { name: "Elke week" }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByLabel("Van", { exact: true }));
  await page.keyboard.type("17.30");
  await expect(agreement.sentence).toContainText("om de week op vrijdag");
  const more = page.locator("summary", { hasText: "Hoe zien jullie dat het gebeurt?" });
  await press(page, more);
  await tabTo(page, page.getByLabel("Hoe zien jullie dat het gebeurt?", { exact: true }));
  await page.keyboard.type("De pan staat op tafel");
  await press(page, page.getByRole("button", { name: "Nog een afspraak" }));
  await expect(page.getByLabel("Wat gaan jullie doen?")).toHaveValue("");
  await tabTo(page, page.getByLabel("Wat gaan jullie doen?"));
  await page.keyboard.type("Jan belt");
  await press(page, page.locator(".step-nav").getByRole("link", { name: "Klaar, naar alle afspraken" }));
  await app.expectHeading("Wat spreken jullie af?");
  await press(page, page.getByRole("button", { name: "Haal weg Afspraak 2" }));
  await press(page, page.getByRole("button", { name: "Zet terug" }));
  await press(page, page.getByRole("link", { name: "Terug naar het overzicht" }));

  await press(page, page.getByRole("link", { name: /^Lees het hele plan/ }));
  await expect(page.locator("article.document")).toContainText("om de week op vrijdag");
  await expect(page.locator("article.document")).toContainText("Jan belt");
  await press(page, page.getByRole("link", { name: "Deel het plan" }));
  const share = new SharePage(page);
  await share.expectOpen();
  await press(page, page.locator("button.whom", { hasText: "Els" }));
  await expect(page.getByText("Hoe leest Els mee?")).toBeFocused();
  await press(page, page.getByRole("button", { name: AS.network }));
  await share.expectHeading("Wat gaat er mee naar Els?");
  await press(page, share.line("De naam van het plan"), "Space");
  await expect(share.line("De naam van het plan")).not.toBeChecked();
  await press(page, page.getByRole("link", { name: "Verder: kijk wat de ander ziet" }));
  await share.expectHeading("Zo ziet Els het");
  await press(page, page.getByRole("link", { name: "Verder: kies hoe je het verstuurt" }));
  await press(page, share.lock, "Space");
  await share.expectLocked();
  await tabTo(page, page.getByTestId("link"));
});
