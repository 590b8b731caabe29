import { expect, test } from "../fixtures";
import { AppPage } from "../pages/app";
import { EXAMPLE, inPlan, LATER, OF_A_PLAN, QUESTIONS } from "../places";

test("titles and settings hold no word of the family", async ({ page }) => {
  await page.goto(`./${EXAMPLE}`);
  const app = new AppPage(page);
  const name = (await app.heading.textContent()) ?? "";
  await app.goTo(inPlan(EXAMPLE, "kring"));
  const people = await page.locator("ul.cards .card__title").allTextContents();
  expect(people.length).toBeGreaterThan(8);
  const words = [name, ...people].map((word) => word.trim()).filter((word) => word !== "");

  const links = [...OF_A_PLAN, ...LATER, ...QUESTIONS].map((place) => inPlan(EXAMPLE, place));
  await app.goTo(inPlan(EXAMPLE, "mensen"));
  links.push((await page.locator("ul.cards .card__title a").first().getAttribute("href")) ?? "");
  await app.goTo(inPlan(EXAMPLE, "afspraken"));
  links.push((await page.locator("li.card--agreement a").first().getAttribute("href")) ?? "");
  for (const link of links) {
    await app.goTo(link);
    const title = await page.title();
    expect.soft(title, link).toContain("Familiegroepsplan");
    for (const word of words) expect.soft(title, link).not.toContain(word);
  }
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)).toBe("{}");
});
