import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { AppPage } from "../pages/app";
import { printed, squashed } from "../pdf";

const READERS = ["ouder", "kind", "netwerk", "coordinator", "hulpverlener"];

test.use({ viewport: { width: 320, height: 640 } });

test("what will happen is told to everybody, on a small screen and on paper", async ({ page }) => {
  await page.goto("./");
  const app = new AppPage(page);
  for (const reader of READERS) {
    await app.goTo(`#/wat-gebeurt-er/${reader}`);
    await app.expectHeading("Wat gaat er gebeuren?");
    await expect(page.locator("ol.happens__steps > li")).toHaveCount(3);
    await expect(page.getByTestId("message")).toContainText(page.url());
    await expectAccessible(page, reader);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), reader).toBeLessThanOrEqual(320);
  }
  const sheets = await printed(page);
  expect(sheets).toHaveLength(1);
  const paper = squashed(sheets.join(""));
  for (const words of ["Voor een hulpverlener", "Het besloten deel", "Dit hoeft niet"]) expect(paper).toContain(squashed(words));
  expect(paper).not.toContain(squashed("Stuur deze uitleg door"));
});
