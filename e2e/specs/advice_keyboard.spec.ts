import type { Locator } from "@playwright/test";
import { expect, test, type Page } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { QuestionPage } from "../pages/question";
import { Tip } from "../pages/tip";

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(target, "within reach of the Tab key").toBeFocused();
  await page.keyboard.press(key);
}

test("questions are answered and waved away with the keyboard alone", { tag: "@desktop" }, async ({ page }) => {
  const tip = new Tip(page);
  await page.goto("./#/plan/nieuw/mensen");
  await new QuestionPage(page).add("Wie hoort erbij?", ["Els"]);
  await tip.goTo("#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  await page.getByLabel("Wat gaan jullie doen?").focus();
  await page.keyboard.type("Samen koken");
  await tip.expectAsks("Wie gaat dit doen?");
  await press(page, tip.group("Kies wie het doet").getByRole("button", { name: "Els", exact: true }), "Space");
  await press(page, tip.card.getByRole("button", { name: "Klaar met deze vraag" }));
  await tip.expectAsks("Wanneer gaat dit gebeuren?");
  await expect(tip.question).toBeFocused();
  await press(page, tip.card.getByRole("button", { name: "Als er iets gebeurt" }), "Space");
  await press(page, tip.card.getByRole("button", { name: "Als er iets gebeurt" }), "Tab");
  await page.keyboard.type("het weekend is");
  await expect(new AgreementPage(page).sentence).toContainText("als het weekend is");
  await press(page, tip.card.getByRole("button", { name: "Klaar met deze vraag" }));
  await expect(tip.calm).toBeFocused();
});
