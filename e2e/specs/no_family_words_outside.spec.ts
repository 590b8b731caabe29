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
    // A browser keeps the text of other fields in its list of tabs to restore, on the disk and in the open.
    const restored = "main textarea:not([autocomplete]), main input:not([autocomplete]):not([type=checkbox]):not([type=radio]):not([type=file])";
    expect.soft(await page.locator(restored).count(), `${link}: fields whose text a browser keeps`).toBe(0);
    const title = await page.title();
    expect.soft(title, link).toContain("Familiegroepsplan");
    for (const word of words) expect.soft(title, link).not.toContain(word);
  }
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)).toBe("{}");
});
