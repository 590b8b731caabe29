import type { Locator } from "@playwright/test";
import { expectAccessible } from "../axe";
import { expect, test, type Page } from "../fixtures";
import { AppPage } from "../pages/app";
import { keepExample } from "../pages/look_back";
import { DRAFT, EXAMPLE, inPlan } from "../places";

const STEPS = ["", "/afspraken", "/vragen", "/gevoel", "/kinderen", "/verder"];

async function expectFits(page: Page, place: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(widest, place).toBeLessThanOrEqual(width);
}

/** Goes by every page of looking back, in a talk and in the version after it. */
async function everyPage(page: Page, look: (place: string) => Promise<void>): Promise<void> {
  const talk = await keepExample(page);
  await talk.goTo("#/plan/1/terugblik");
  await look("before the talk");
  await talk.begin();
  await talk.discussThree();
  for (const step of STEPS) {
    await talk.goTo(`#/plan/1/terugblik${step}`);
    await talk.openAll();
    await look(`step ${step}`);
  }
  await talk.beginVersion(2);
  await page.getByRole("button", { name: "Sluit deze melding" }).click();
  await talk.openAll();
  await talk.choose("Wanneer kijken jullie weer?", "Op een dag");
  await look("after the next version began");
  for (const place of ["/versies", "/versie/0", "/versies/0", "/vasthouden", ""]) {
    await talk.goTo(`#/plan/1${place}`);
    await talk.openAll();
    await look(place);
  }
}

test("every page of looking back passes the check", async ({ page }) => {
  test.setTimeout(180_000);
  await everyPage(page, (place) => expectAccessible(page, place));
});

for (const plan of [DRAFT, EXAMPLE]) {
  test(`every page of looking back passes the check before anything was said: ${plan}`, async ({ page }) => {
    test.setTimeout(120_000);
    const app = new AppPage(page);
    await page.goto(`./${plan}`);
    for (const place of [...STEPS.map((step) => `terugblik${step}`), "versies", "versie/0", "versies/0", "vasthouden"]) {
      await app.goTo(inPlan(plan, place));
      await expectAccessible(page, place);
    }
  });
}

test.describe("320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test("no page of looking back scrolls sideways", async ({ page }) => {
    test.setTimeout(120_000);
    await everyPage(page, (place) => expectFits(page, place));
  });
});

test("the talk goes with the keyboard alone", { tag: "@desktop" }, async ({ page }) => {
  test.setTimeout(120_000);
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    await expect(target, "within reach of the Tab key").toBeFocused();
  };
  const press = async (target: Locator, key = "Enter"): Promise<void> => {
    await tabTo(target);
    await page.keyboard.press(key);
  };
  const talk = await keepExample(page);
  await talk.goTo("#/plan/1/terugblik");
  await press(page.getByRole("button", { name: "Begin het gesprek" }));
  await talk.expectHeading("Hoe ging het met de afspraken?");
  await press(page.getByRole("radio", { name: "Het ging goed" }), "Space");
  await tabTo(page.getByLabel("Wat gebeurde er?", { exact: true }));
  await page.keyboard.type("Fijn");
  await press(page.getByRole("radio", { name: /^Houden/ }), "Space");
  await press(page.getByRole("button", { name: "Volgende afspraak" }));
  await expect(talk.number).toBeFocused();
  await press(page.getByRole("link", { name: "Verder: jullie vragen" }));
  await talk.expectHeading("Is er een antwoord op jullie vragen?");
  await press(page.getByRole("link", { name: "Verder: hoe het voelt" }));
  await talk.expectHeading("Hoe voelt het?");
  await press(talk.group("Het plan als geheel").getByRole("radio", { name: "Fijn", exact: true }), "Space");
  await page.keyboard.press("ArrowRight");
  await expect(talk.group("Het plan als geheel").getByRole("radio", { name: "Gaat wel" })).toBeChecked();
  await press(page.getByRole("link", { name: "Verder: de kinderen" }));
  await talk.expectHeading("Wat zeggen de kinderen?");
  await press(page.getByRole("link", { name: "Verder: wat komt er nu" }));
  await talk.expectHeading("Hoe gaan jullie verder?");
  await press(page.getByRole("button", { name: "Begin versie 2" }));
  await expect(page.getByText(/^Versie 2 is begonnen op /)).toBeVisible();
  await press(page.getByRole("button", { name: "Zet terug" }));
  await expect(page.getByRole("button", { name: "Begin versie 2" })).toBeVisible();
});
