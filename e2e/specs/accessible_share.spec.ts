import { expectAccessible } from "../axe";
import { expect, test, type Page } from "../fixtures";
import { SharePage } from "../pages/share";

/** Walks through all steps with everything open, and looks at each. */
async function everyStep(page: Page, look: (step: string) => Promise<void>): Promise<void> {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await page.locator("button.whom", { hasText: "Quinten" }).click();
  await look("who, with a question open");
  await page.locator("button.whom", { hasText: "Iemand anders" }).click();
  await look("who, with somebody else open");
  await share.withPerson("Sem");
  await share.openAll();
  await share.choose("Hoe staan de namen erin?", "Alleen voornamen");
  await look("what");
  await share.see();
  await look("see");
  await share.how();
  await share.expectLocked();
  await share.openAll();
  await page.getByLabel("Jouw eigen zin").fill("kort");
  await page.getByRole("button", { name: "Laat een plaatje zien om te scannen" }).click();
  await look("how");
  await page.getByRole("link", { name: "Wat je hebt verstuurd" }).click();
  await share.expectHeading("Wat je hebt verstuurd");
  await share.openAll();
  await look("log");
}

test("every step of sharing", async ({ page }) => {
  test.setTimeout(180_000);
  await everyStep(page, async (step) => expectAccessible(page, step));
});

test.describe("320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("no step of sharing scrolls sideways", async ({ page }) => {
    test.setTimeout(120_000);
    await everyStep(page, async (step) => {
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(320);
    });
  });
});

test.describe("zoomed to 200 % with letters twice as large", () => {
  test.use({ viewport: { width: 640, height: 512 }, isMobile: false, hasTouch: false });

  test("no step of sharing scrolls sideways", async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => {
        document.documentElement.style.fontSize = "200%";
      });
    });
    await everyStep(page, async (step) => {
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(640);
    });
  });
});
