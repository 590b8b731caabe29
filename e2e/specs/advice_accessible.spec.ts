import { expectAccessible } from "../axe";
import { expect, test, type Page } from "../fixtures";
import { large } from "../links";
import { AgreementsPage } from "../pages/agreement";
import { AppPage } from "../pages/app";
import { CheckPage } from "../pages/check";
import { ReceivedPage } from "../pages/document";
import { Tip } from "../pages/tip";
import { DRAFT, EXAMPLE, inPlan } from "../places";

async function expectFits(page: Page, place: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(width);
}

/** What is written, and the question that comes. */
const ASKED = [
  ["Samen koken", "Wie gaat dit doen?"],
  ["Wij willen graag meer rust", /mooie wens/],
  ["Papa toont respect", /Wat bedoelen jullie/],
  ["Papa brengt Sem naar school. Mama haalt hem op.", /meer afspraken/],
  ["Papa moet beter opletten, elke dag", "Hoe zien jullie dat dit gebeurt?"],
  ["Oma kookt", "Wanneer gaat dit gebeuren?"],
  ["Oma kookt elke dinsdag", ""],
] as const;

test.describe("320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("each kind of question", async ({ page }) => {
    test.setTimeout(120_000);
    const tip = new Tip(page);
    await page.goto(`./${inPlan(EXAMPLE, "afspraken")}`);
    await new AgreementsPage(page).begin();
    for (const [words, question] of ASKED) {
      await page.getByLabel("Wat gaan jullie doen?").fill(words);
      if (question === "") await expect(tip.calm).toBeVisible();
      else await tip.expectAsks(question);
      await expectFits(page, words);
      await expectAccessible(page, words);
      if (words !== "Oma kookt") continue;
      for (const way of ["Elke week", "Op een datum", "Als er iets gebeurt"]) {
        await tip.pick("Wat past het beste?", [way], tip.card);
        await expectFits(page, way);
      }
      await expectAccessible(page, "a moment in a few presses");
    }
  });

  test("the plan at one glance", async ({ page }) => {
    test.setTimeout(120_000);
    const check = new CheckPage(page);
    await page.goto(`./${inPlan(DRAFT, "nakijken")}`);
    await check.expectOpen();
    await expectAccessible(page, "empty");
    await new AppPage(page).goTo(inPlan(EXAMPLE, "nakijken"));
    await check.expectOpen();
    await expectAccessible(page, "the example");
    await check.openAll();
    await expectFits(page, "the example");
    await expectAccessible(page, "the example, everything open");
    const received = new ReceivedPage(page);
    await received.open(`./#${large}`);
    await received.keep();
    await check.open(await check.planAddress());
    await check.openAll();
    await expectFits(page, "a large plan");
    await expectAccessible(page, "a large plan");
  });
});
