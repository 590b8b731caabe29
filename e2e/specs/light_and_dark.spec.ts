import { expect, test } from "../fixtures";
import { AppPage } from "../pages/app";

test("light or dark is remembered, and nothing else is", async ({ page }) => {
  const app = new AppPage(page);
  await page.goto("./#/weergave");
  await app.choose("Kleuren", "Donker");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("radio", { name: "Donker" })).toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["theme"]);
  await app.choose("Kleuren", "Zoals dit apparaat");
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", /./);
});
