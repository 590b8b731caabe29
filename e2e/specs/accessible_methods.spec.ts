import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { ApproachPage } from "../pages/approach";
import { DRAFT, EXAMPLE, inPlan, OF_A_METHOD } from "../places";

/** Those that show something else while nothing is written. */
const WHILE_EMPTY = ["wie-denkt-mee", "wat-eerst", "wie-let-op"];

test("the working methods and what they ask", async ({ page }) => {
  test.setTimeout(120_000);
  const app = new ApproachPage(page);
  await page.goto(`./${inPlan(EXAMPLE, OF_A_METHOD[0])}`);
  const places = [
    ...OF_A_METHOD.map((place) => inPlan(EXAMPLE, place)),
    ...WHILE_EMPTY.map((place) => inPlan(DRAFT, place)),
  ];
  for (const place of places) {
    await app.goTo(place);
    await app.openAll();
    for (const word of await page.locator("main .term").all()) await word.click();
    await expectAccessible(page, place);
  }
});

test("overview and document of a method with parts and phases", async ({ page }) => {
  test.setTimeout(120_000);
  const app = new ApproachPage(page);
  await page.goto(`./${inPlan(EXAMPLE, "werkwijze/drie-fasen")}`);
  await app.choose();
  await expectAccessible(page, "chosen");
  for (const place of ["", "lezen"]) {
    await app.goTo(inPlan(EXAMPLE, place));
    await app.openAll();
    await expectAccessible(page, `three phases: ${place}`);
  }
});

test.describe("320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("no page of a method scrolls sideways", async ({ page }) => {
    const app = new ApproachPage(page);
    await page.goto(`./${inPlan(EXAMPLE, "werkwijze/drie-fasen")}`);
    await app.choose();
    for (const place of ["", "lezen", ...OF_A_METHOD]) {
      await app.goTo(inPlan(EXAMPLE, place));
      await app.openAll();
      for (const word of await page.locator("main .term").all()) await word.click();
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(320);
    }
  });
});
