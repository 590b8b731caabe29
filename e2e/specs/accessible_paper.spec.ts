import { expectAccessible } from "../axe";
import { expect, test, type Page } from "../fixtures";
import { CalendarPage, PaperPage } from "../pages/paper";
import { EXAMPLE } from "../places";

/** Walks through both pages with everything chosen and open, and looks at each state. */
async function everyState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const calendar = new CalendarPage(page);
  await calendar.open(EXAMPLE);
  await calendar.openAll();
  await look("calendar");
  await calendar.choose("Wat wil je in de agenda?", "Eén afspraak");
  await look("calendar, one agreement to choose");
  const paper = new PaperPage(page);
  await paper.goTo(`${EXAMPLE}/papier`);
  await look("paper");
  for (const sheet of ["Voor op de koelkast", "Voor de planbewaker", "Voor de hulpverlener"]) {
    await paper.chooseSheet(sheet);
    await look(sheet);
  }
}

test("the calendar page and every sheet", async ({ page }) => {
  test.setTimeout(180_000);
  await everyState(page, async (state) => expectAccessible(page, state));
});

test.describe("320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("neither the calendar page nor a sheet scrolls sideways", async ({ page }) => {
    test.setTimeout(120_000);
    await everyState(page, async (state) => {
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320);
    });
  });
});

test.describe("zoomed to 200 % with letters twice as large", () => {
  test.use({ viewport: { width: 640, height: 512 }, isMobile: false, hasTouch: false });

  test("neither the calendar page nor a sheet scrolls sideways", async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => {
        document.documentElement.style.fontSize = "200%";
      });
    });
    await everyState(page, async (state) => {
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(640);
    });
  });
});
