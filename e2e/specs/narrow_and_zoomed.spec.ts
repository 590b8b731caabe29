import { expect, test, type Page } from "../fixtures";
import type { When } from "../families/family";
import { large, small } from "../links";
import { AgreementPage, KINDS } from "../pages/agreement";
import { AppPage } from "../pages/app";
import { ReceivedPage } from "../pages/document";
import { EXAMPLE, GENERAL, inPlan, LATER, OF_A_PLAN, QUESTIONS } from "../places";

/** Everything in the page that sticks out at its right side. */
async function expectFits(page: Page, place: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const [widest, out] = await page.evaluate((width) => {
    const out = [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`);
    return [document.documentElement.scrollWidth, out.slice(0, 5)] as const;
  }, width);
  expect.soft(widest, `${place}: ${out.join(", ")}`).toBeLessThanOrEqual(width);
}

async function everyPage(page: Page, prepare: () => Promise<void> = async () => {}): Promise<void> {
  const app = new AppPage(page);
  await page.goto("./");
  await prepare();
  const places = [...GENERAL.map((place) => `#/${place}`), ...[...OF_A_PLAN, ...LATER, ...QUESTIONS].map((place) => inPlan(EXAMPLE, place))];
  for (const place of places) {
    await app.goTo(place);
    await app.openAll();
    await expectFits(page, place);
  }
  await app.goTo(inPlan(EXAMPLE, "mensen"));
  await page.locator("ul.cards .card__title a").first().click();
  await expectFits(page, "a person");
  await app.goTo(inPlan(EXAMPLE, "afspraken"));
  await page.locator("li.card--agreement a").first().click();
  const agreement = new AgreementPage(page);
  await agreement.expectHeading("Afspraak");
  for (const kind of Object.keys(KINDS) as When["kind"][]) {
    await agreement.chooseOtherKind();
    await agreement.chooseKind(kind);
    await expectFits(page, kind);
  }
}

test.describe("320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("no page scrolls sideways", async ({ page }) => {
    test.setTimeout(120_000);
    await everyPage(page);
  });

  test("no received plan scrolls sideways", async ({ page }) => {
    const received = new ReceivedPage(page);
    for (const link of [small, large]) {
      await received.open(`./#${link}`);
      await expectFits(page, "received");
    }
  });
});

test.describe("a screen of 1280 pixels, zoomed to 200 % and with letters twice as large", () => {
  test.use({ viewport: { width: 640, height: 512 }, isMobile: false, hasTouch: false });

  test("no page scrolls sideways", async ({ page }) => {
    test.setTimeout(120_000);
    await everyPage(page, async () => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
    });
  });
});
