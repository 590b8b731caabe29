import { expect, test } from "../fixtures";
import { StartPage } from "../pages/start";

test("heading and first sentence stand there before the program has arrived", async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  const start = new StartPage(page);
  await start.expectHeading("Samen maken jullie een plan");
  await expect(page.getByRole("main").locator("p").first()).toBeVisible();
  await expect(page.getByRole("main").locator("p").first()).toHaveText(/\S.*\.$/);
  release();
  await expect(page.getByRole("link", { name: "Begin een plan" })).toBeVisible();
  await start.begin();
});

test("without JavaScript it says what is needed", async ({ request }) => {
  const html = await (await request.get("./")).text();
  expect(html).toMatch(/<noscript>[^]*Zonder JavaScript werkt deze app niet\.[^]*<\/noscript>/);
});
