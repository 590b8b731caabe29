import { expect, test } from "../fixtures";
import { large } from "../links";
import { ReadPage, ReceivedPage } from "../pages/document";
import { AgreementsPage } from "../pages/agreement";
import { OverviewPage } from "../pages/overview";
import { ReceivedShare, SharePage } from "../pages/share";
import { printed, squashed } from "../pdf";

test("twenty-five people and forty agreements are kept, read, printed and sent on", async ({ page, newDevice }) => {
  const received = new ReceivedPage(page);
  await received.open(`./#${large}`);
  const words = await received.words();
  await received.keep();
  await page.reload();

  const overview = new OverviewPage(page);
  await overview.openPart("Afspraken");
  const agreements = new AgreementsPage(page);
  await expect(agreements.cards).toHaveCount(40);
  await agreements.follow("Terug naar het overzicht");
  await overview.read();
  const read = new ReadPage(page);
  expect(await read.words()).toBe(words);
  const all = await read.agreements();
  expect(all).toHaveLength(40);

  const sheets = await printed(page);
  const paper = squashed(sheets.join(""));
  for (const what of all) expect(paper, what).toContain(squashed(what));

  await read.backToOverview();
  await overview.share();
  const other = new ReceivedShare(await (await newDevice()).newPage());
  await other.open(await new SharePage(page).wholeLink());
  expect(await other.words()).toBe(words);
});

test("among many agreements a word finds the right ones", async ({ page }) => {
  const received = new ReceivedPage(page);
  await received.open(`./#${large}`);
  const first = await received.page.locator("table.agreements tbody tr td:nth-child(2) > span").first().textContent();
  await received.keep();
  await new OverviewPage(page).openPart("Afspraken");
  const agreements = new AgreementsPage(page);
  await page.getByLabel("Zoek in de afspraken").fill(first ?? "");
  await expect(agreements.cards.first()).toContainText(first ?? "");
  expect(await agreements.cards.count()).toBeLessThan(40);
  await page.getByLabel("Zoek in de afspraken").fill("ditwoordstaatnergens");
  await expect(agreements.cards).toHaveCount(0);
  await page.getByRole("button", { name: "Laat alles weer zien" }).click();
  await expect(agreements.cards).toHaveCount(40);
});
