import { expectAccessible } from "../axe";
import { expect, test, type Page } from "../fixtures";
import { shares } from "../links";
import { AnsweringPage } from "../pages/answering";

/** Everything open, something said, ready to send. */
async function fill(page: Page, share: string): Promise<AnsweringPage> {
  const answer = new AnsweringPage(page);
  await answer.open(share);
  if (share === shares.otherHome) return answer;
  const cannot = page.getByRole("radio", { name: /^(Dit kan ik niet|Nog niet, omdat …)$/ });
  for (const radio of await cannot.all()) await radio.check({ force: true });
  const instead = page.getByRole("button", { name: "Wil je iets anders voorstellen?" });
  if ((await instead.count()) > 0) await instead.first().click();
  const name = page.getByLabel("Wie ben je?");
  if ((await name.count()) > 0) await name.fill("Ria");
  await answer.back.getByLabel("Wil je er nog iets bij zeggen?").fill("Dank je wel.");
  await answer.prepare();
  await answer.link();
  return answer;
}

for (const [reader, share] of Object.entries(shares)) {
  test(`what ${reader} sees passes the accessibility check`, async ({ page }) => {
    const answer = new AnsweringPage(page);
    await answer.open(share);
    await expectAccessible(page, `${reader}, at first`);
    await fill(page, share);
    await answer.openAll();
    await expectAccessible(page, `${reader}, filled in`);
  });

  for (const [width, size] of [[320, "100%"], [640, "200%"]] as const) {
    test(`what ${reader} sees fits on ${width} pixels with letters of ${size}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto("./");
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, size);
      await page.evaluate((share) => {
        location.hash = share;
      }, share);
      const answer = new AnsweringPage(page);
      await answer.expectOpen();
      await answer.openAll();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
