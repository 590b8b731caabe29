import { expect, test } from "../fixtures";

test("pages that cannot be fetched say so, and come when the network is back", async ({ page, guard }) => {
  guard.expectInConsole(/net::ERR_FAILED/);
  await page.route(/\/plan-[0-9a-f]+\.wasm$/, (route) => route.abort());
  await page.goto("./#/voorbeeld");
  await expect(page.getByRole("heading", { name: "Deze pagina is er nog niet" })).toBeVisible();
  await page.unroute(/\/plan-[0-9a-f]+\.wasm$/);
  await page.getByRole("button", { name: "Probeer het opnieuw" }).click();
  await expect(page.getByRole("heading", { name: "Samen om Zoë en Sem heen" })).toBeVisible();
});

test("the first page asks for the other pages while somebody reads it", async ({ page }) => {
  const fetched = page.waitForResponse(/\/plan-[0-9a-f]+\.wasm$/);
  await page.goto("./");
  expect((await fetched).ok()).toBe(true);
});

test("who goes on while a page is still on its way, is at its heading when it comes", async ({ page }) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/plan-[0-9a-f]+\.wasm$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("./#/voorbeeld");
  await page.locator("main#inhoud").waitFor();
  await page.evaluate(() => (location.hash = "#/voorbeeld/waarom"));
  arrive();
  await expect(page.getByRole("heading", { level: 1, name: "Waarom maken jullie dit plan?" })).toBeFocused();
});
