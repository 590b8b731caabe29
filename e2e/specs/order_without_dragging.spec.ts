import { expect, test } from "../fixtures";
import { AgreementsPage } from "../pages/agreement";
import { QuestionPage } from "../pages/question";

test("agreements and questions can be moved with buttons, and the focus goes along", async ({ page }) => {
  const agreements = new AgreementsPage(page);
  await page.goto("./#/plan/nieuw/afspraken");
  for (const what of ["Eerst", "Dan", "Ten slotte"]) await agreements.addQuickly(what);
  const titles = agreements.cards.locator(".card__title");
  await expect(titles).toHaveText(["Eerst", "Dan", "Ten slotte"]);
  await agreements.cards.nth(2).getByRole("button", { name: /^Omhoog/ }).press("Enter");
  await expect(titles).toHaveText(["Eerst", "Ten slotte", "Dan"]);
  await expect(agreements.cards.nth(1).getByRole("button", { name: /^Omhoog/ })).toBeFocused();
  await agreements.cards.nth(0).getByRole("button", { name: /^Kopieer/ }).click();
  await expect(titles).toHaveText(["Eerst", "Eerst", "Ten slotte", "Dan"]);
  await agreements.expectSaved();
  await page.reload();
  await expect(titles).toHaveText(["Eerst", "Eerst", "Ten slotte", "Dan"]);

  const question = new QuestionPage(page);
  await question.goTo(`${await question.planAddress()}/vragen`);
  await question.add("Welke vraag heb je?", ["A?", "B?"]);
  await question.cards.nth(0).getByRole("button", { name: /^Omlaag/ }).press("Enter");
  await expect(question.cards.nth(0).getByRole("textbox").first()).toHaveValue("B?");
  await expect(question.cards.nth(1).getByRole("button", { name: /^Omlaag/ })).toBeFocused();
});
