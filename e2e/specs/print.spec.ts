import { expect, test } from "../fixtures";
import { large, small } from "../links";
import { ReadPage, ReceivedPage } from "../pages/document";
import { EXAMPLE, inPlan } from "../places";
import { printed, squashed } from "../pdf";

test("the example is printed whole, on sheets that each hold something", async ({ page }) => {
  await page.goto(`./${inPlan(EXAMPLE, "lezen")}`);
  const read = new ReadPage(page);
  const words = await read.words();
  const sheets = await printed(page);
  for (const [index, sheet] of sheets.entries()) expect(squashed(sheet).length, `sheet ${index + 1}`).toBeGreaterThan(0);
  const paper = squashed(sheets.join(""));
  for (const line of words.split("\n")) expect.soft(paper, line).toContain(squashed(line));
});

for (const { what, link } of [
  { what: "a small plan", link: small },
  { what: "a large plan", link: large },
]) {
  test(`${what} that was received is printed without an empty sheet`, async ({ page }) => {
    const received = new ReceivedPage(page);
    await received.open(`./#${link}`);
    const words = await received.words();
    const sheets = await printed(page);
    for (const [index, sheet] of sheets.entries()) expect(squashed(sheet).length, `sheet ${index + 1}`).toBeGreaterThan(0);
    const paper = squashed(sheets.join(""));
    for (const line of words.split("\n")) expect.soft(paper, line).toContain(squashed(line));
  });
}

test("on paper stands the plan and nothing to press", async ({ page }) => {
  await page.addInitScript(() => {
    const state = globalThis as typeof globalThis & { printed?: number };
    state.printed = 0;
    window.print = () => {
      state.printed = (state.printed ?? 0) + 1;
    };
  });
  await page.goto(`./${inPlan(EXAMPLE, "lezen")}`);
  await page.getByRole("button", { name: "Print het plan" }).click();
  expect(await page.evaluate(() => (globalThis as typeof globalThis & { printed?: number }).printed)).toBe(1);

  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.locator("article.document")).toBeVisible();
  for (const control of await page.locator("button, a, summary, footer, header.topbar, .save-state").all()) {
    await expect.soft(control, (await control.textContent()) ?? "").toBeHidden();
  }
  await expect(page.getByRole("heading", { name: "Wij staan achter dit plan" })).toBeVisible();
  const [paper, ink] = await page.evaluate(() => [
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(document.querySelector("article.document h1") ?? document.body).color,
  ]);
  expect(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]).toContain(paper);
  const dark = (ink?.match(/\d+/gu) ?? []).slice(0, 3).every((part) => Number(part) < 100);
  expect(dark, `the ink is ${ink}`).toBe(true);
});
