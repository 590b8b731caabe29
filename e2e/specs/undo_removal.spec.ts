import { expect, test } from "../fixtures";
import { wordsOf } from "../pages/document";
import { AppPage } from "../pages/app";
import { QuestionPage } from "../pages/question";
import { EXAMPLE, inPlan } from "../places";

/** Where something can be taken out, and what the cards of its list are. */
const lists = [
  { what: "a child", place: "kinderen" },
  { what: "a person", place: "mensen" },
  { what: "something that goes well", place: "gaat-goed" },
  { what: "a worry", place: "zorgen" },
  { what: "something that must happen", place: "nodig" },
  { what: "help that was tried", place: "eerdere-hulp" },
  { what: "a question", place: "vragen" },
  { what: "a condition", place: "voorwaarden" },
  { what: "an agreement", place: "afspraken" },
  { what: "who contacts whom", place: "wie-belt-wie" },
  { what: "an emergency contact", place: "wie-bel-je" },
  { what: "another plan", place: "andere-plannen" },
];

for (const { what, place } of lists) {
  test(`${what} that was taken out can be put back where it stood`, async ({ page }) => {
    const question = new QuestionPage(page);
    await page.goto(`./${inPlan(EXAMPLE, "lezen")}`);
    const before = await wordsOf(page);
    await question.goTo(inPlan(EXAMPLE, place));
    const count = await question.cards.count();
    expect(count).toBeGreaterThan(0);
    const ways = question.cards.getByRole("button", { name: /^Haal weg/ });
    await ways.first().click();
    await expect(question.cards).toHaveCount(count - 1);
    await expect(question.undoBar).toContainText("is weggehaald");
    await expect(page.locator("body")).not.toBeFocused();
    await question.undo();
    await expect(question.cards).toHaveCount(count);
    await question.goTo(inPlan(EXAMPLE, "lezen"));
    expect(await wordsOf(page)).toBe(before);
  });
}

test("a person and an agreement can be taken out on their own page too", async ({ page }) => {
  const app = new AppPage(page);
  await page.goto(`./${inPlan(EXAMPLE, "lezen")}`);
  const before = await wordsOf(page);
  await app.goTo(inPlan(EXAMPLE, "mensen"));
  await page.locator("ul.cards .card__title a").first().click();
  await app.openMore("Doet iemand niet meer mee?");
  await page.getByRole("button", { name: "Haal weg uit het plan" }).click();
  await app.expectHeading("Wie vinden het belangrijk dat het goed gaat?");
  await app.undo();
  await app.goTo(inPlan(EXAMPLE, "afspraken"));
  await page.locator("li.card--agreement a").first().click();
  await page.getByRole("button", { name: "Haal deze afspraak weg" }).click();
  await app.expectHeading("Wat spreken jullie af?");
  await app.undo();
  await app.goTo(inPlan(EXAMPLE, "lezen"));
  expect(await wordsOf(page)).toBe(before);
});

test("a further moment to look back and an exception can be put back", async ({ page }) => {
  const question = new QuestionPage(page);
  await page.goto(`./${inPlan(EXAMPLE, "terugkijken")}`);
  await page.getByRole("button", { name: "Zet nog een moment erbij" }).click();
  const moments = await question.cards.count();
  await question.cards.last().getByLabel("Waar, en wat neem je mee?").fill("Op het grote plein");
  await question.cards.last().getByRole("button", { name: /^Haal weg/ }).click();
  await expect(question.cards).toHaveCount(moments - 1);
  await question.undo();
  await expect(question.cards.last().getByLabel("Waar, en wat neem je mee?")).toHaveValue("Op het grote plein");

  await question.goTo(inPlan(EXAMPLE, "afspraken"));
  await page.locator("li.card--agreement a").first().click();
  await question.openMore("Waar, wie helpt mee en hoelang");
  await page.getByRole("button", { name: "Zet een uitzondering erbij" }).click();
  const words = page.locator(".exceptions").getByLabel("Wanneer niet, in eigen woorden");
  const count = await words.count();
  await words.last().fill("in de grote vakantie");
  await page.getByRole("button", { name: "Haal deze uitzondering weg" }).last().click();
  await expect(words).toHaveCount(count - 1);
  await question.undo();
  await expect(words.last()).toHaveValue("in de grote vakantie");
});

test("an undone removal is kept as undone", async ({ page }) => {
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/vragen");
  await question.add("Welke vraag heb je?", ["De eerste vraag?", "De tweede vraag?"]);
  await question.expectSaved();
  await question.cards.first().getByRole("button", { name: /^Haal weg/ }).click();
  await question.expectSaved();
  await question.undo();
  await question.expectSaved();
  await page.reload();
  await expect(question.cards).toHaveCount(2);
  await expect(question.cards.first().getByRole("textbox").first()).toHaveValue("De eerste vraag?");
});

test("the offer to put something back goes along for two pages and no further", async ({ page }) => {
  const question = new QuestionPage(page);
  await page.goto(`./${inPlan(EXAMPLE, "vragen")}`);
  await question.cards.first().getByRole("button", { name: /^Haal weg/ }).click();
  for (const place of ["afspraken", "mensen"]) {
    await question.goTo(inPlan(EXAMPLE, place));
    await expect(question.undoBar).toBeVisible();
  }
  await question.goTo(inPlan(EXAMPLE, "waarom"));
  await expect(question.undoBar).toBeHidden();
});
