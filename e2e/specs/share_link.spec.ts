import { copied } from "../clipboard";
import { expect, test } from "../fixtures";
import { SharePage } from "../pages/share";

test("the link goes to the clipboard, and to the share sheet where there is one", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-write"]);
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async (data: ShareData) => {
        Object.assign(globalThis, { shared: data });
      },
    });
  });
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  const link = await share.openLink();
  expect(link.startsWith(new URL("./", page.url()).href)).toBe(true);
  await page.getByRole("button", { name: "Kopieer de link", exact: true }).click();
  await expect(page.getByText("De link is gekopieerd.")).toBeVisible();
  expect(await copied(page)).toBe(link);
  await page.getByRole("button", { name: "Verstuur met een andere app" }).click();
  expect(await page.evaluate(() => (globalThis as typeof globalThis & { shared?: ShareData }).shared?.url)).toBe(link);
});

test("where the clipboard refuses, it says how else to copy", async ({ page }) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  await share.openLink();
  await page.getByRole("button", { name: "Kopieer de link", exact: true }).click();
  await expect(page.getByText("Kopiëren lukt hier niet.")).toBeVisible();
});
