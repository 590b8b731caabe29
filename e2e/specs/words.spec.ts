import { expect, test } from "../fixtures";
import { QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

test("a word opens its explanation where it stands, by keyboard too, and Back finds what was written", { tag: "@desktop" }, async ({
  page,
}) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Plan voor Noor");
  await question.expectSaved();
  const plan = await question.planAddress();
  await question.goTo(`${plan}/voorwaarden`);
  await question.page.getByLabel("Wat moet er in elk geval gebeuren, of stoppen?", { exact: true }).fill("Geen ruzie");

  const word = page.getByRole("button", { name: "voorwaarde", exact: true });
  const explanation = page.getByText("Hoe dat gaat, bedenken jullie zelf.");
  await expect(explanation).toBeHidden();
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(word).toHaveAttribute("aria-expanded", "true");
  await expect(explanation).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(explanation).toBeHidden();
  await expect(word).toBeFocused();

  await page.getByLabel("Wat moet er in elk geval gebeuren, of stoppen?", { exact: true }).press("Enter");
  await question.expectSaved();
  await word.click();
  await page.getByRole("link", { name: "Meer woorden" }).click();
  await question.expectHeading("Woorden en namen");
  await expect(page.getByRole("heading", { name: "Voorwaarde, of bodemeis" })).toBeVisible();
  await page.goBack();
  await question.expectHeading("Zijn er voorwaarden van een hulpverlener?");
  await expect(question.cards).toHaveCount(1);
});

test("the word list has three parts, and is reached from every page", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("contentinfo").getByRole("link", { name: "Woordenlijst" }).click();
  const parts = page.getByRole("navigation", { name: "Delen van de woordenlijst" });
  await expect(parts.getByRole("link", { name: "Woordenlijst" })).toHaveAttribute("aria-current", "page");
  await expect(page.locator("dt", { hasText: "Boekensteunen" })).toBeVisible();
  await parts.getByRole("link", { name: "Wie is wie?" }).click();
  await expect(page.locator("dt", { hasText: "Raad voor de Kinderbescherming" })).toBeVisible();
  await parts.getByRole("link", { name: "Waar zijn we nu?" }).click();
  await expect(page.getByText("Dit is uitleg. Het zegt niet wat jullie moeten doen.")).toBeVisible();
  await expect(page.locator("dt", { hasText: "De hulp: drang" })).toBeVisible();
});
