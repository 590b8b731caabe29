import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import type { When } from "../families/family";
import { AgreementPage, KINDS } from "../pages/agreement";
import { AppPage } from "../pages/app";
import { DRAFT, EXAMPLE, inPlan, OF_A_PLAN, QUESTIONS } from "../places";

const half = Math.ceil(QUESTIONS.length / 2);
const parts = [
  { words: "the first half of the questions", places: QUESTIONS.slice(0, half) },
  { words: "the other half of the questions", places: QUESTIONS.slice(half) },
  { words: "overview, circle, who else, reading and sharing", places: OF_A_PLAN },
];

for (const { words, places } of parts) {
  test(`${words}, in an empty plan`, async ({ page }) => {
    test.setTimeout(120_000);
    const app = new AppPage(page);
    await page.goto(`./${inPlan(DRAFT, places[0] ?? "")}`);
    for (const place of places) {
      await app.goTo(inPlan(DRAFT, place));
      await expectAccessible(page, place);
    }
  });

  test(`${words}, in the example`, async ({ page }) => {
    test.setTimeout(180_000);
    const app = new AppPage(page);
    await page.goto(`./${inPlan(EXAMPLE, places[0] ?? "")}`);
    for (const place of places) {
      await app.goTo(inPlan(EXAMPLE, place));
      await expectAccessible(page, place);
    }
  });
}

test("a person, a child and an agreement with everything open", async ({ page }) => {
  const app = new AppPage(page);
  await page.goto(`./${inPlan(EXAMPLE, "mensen")}`);
  await page.locator("ul.cards .card__title a").first().click();
  await app.openAll();
  await expectAccessible(page, "a person");
  await app.goTo(inPlan(EXAMPLE, "kinderen"));
  await page.getByRole("link", { name: /^Vertel meer/ }).first().click();
  await app.openAll();
  await expectAccessible(page, "a child");
  await app.goTo(inPlan(EXAMPLE, "afspraken"));
  await page.locator("li.card--agreement a").first().click();
  await app.openAll();
  await page.getByRole("button", { name: "Zet een uitzondering erbij" }).click();
  await expectAccessible(page, "an agreement");
  await app.goTo(inPlan(EXAMPLE, "vragen"));
  await app.openAll();
  await expectAccessible(page, "questions with everything open");
  await app.goTo(inPlan(EXAMPLE, "voorwaarden"));
  await app.openAll();
  await expectAccessible(page, "conditions with everything open");
});

test("an agreement with each kind of when", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`./${inPlan(EXAMPLE, "afspraken")}`);
  await page.getByRole("button", { name: "Nieuwe afspraak" }).click();
  const agreement = new AgreementPage(page);
  await expectAccessible(page, "no when yet");
  for (const kind of Object.keys(KINDS) as When["kind"][]) {
    if (await page.getByRole("button", { name: "Kies iets anders" }).isVisible()) await agreement.chooseOtherKind();
    await agreement.chooseKind(kind);
    await expectAccessible(page, kind);
  }
  await agreement.chooseOtherKind();
  await expect(page.getByRole("button", { name: "Minder manieren" })).toBeVisible();
  await expectAccessible(page, "choosing another kind");
});
