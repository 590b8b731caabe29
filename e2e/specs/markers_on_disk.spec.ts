import { type BrowserContext, expect, test, type Page } from "../fixtures";
import { small } from "../links";
import { foundInBrowser, foundOnDisk } from "../markers";
import { Locked, LockPage } from "../pages/device";
import { ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";
import { WipePage } from "../pages/wipe";

const WORDS = ["Kruidnageltaart", "Zonnewijzerpad"];

async function write(page: Page): Promise<void> {
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/naam");
  await question.fill("Naam van het plan", "Kruidnageltaart");
  await question.expectSaved();
  await question.next();
  await question.fill("Wat speelt er?", "Wij wonen op het Zonnewijzerpad.");
  await question.expectSaved();
}

/** A browser lets go of files that it no longer needs when it is opened the next time. */
async function openOnceMore(startBrowser: () => Promise<BrowserContext>): Promise<void> {
  const browser = await startBrowser();
  const page = await browser.newPage();
  await page.goto("./#/plannen");
  await page.locator("main h1").waitFor();
  await browser.close();
}

/** Where these words stand once the browser is closed. */
async function left(profile: string): Promise<string[]> {
  return foundOnDisk(profile, WORDS);
}

test("words that lay open are on the disk, and after a lock they are not", async ({ startBrowser, profile }) => {
  let browser = await startBrowser();
  let page = await browser.newPage();
  await write(page);
  await browser.close();
  // This spec can fail: what lies open is found.
  expect((await left(profile)).length).toBeGreaterThan(0);

  browser = await startBrowser();
  page = await browser.newPage();
  await new LockPage(page).set("190384");
  await page.reload();
  const locked = new Locked(page);
  await locked.expectShut();
  expect(await foundInBrowser(page, WORDS)).toEqual([]);
  await locked.type("190384");
  await new LockPage(page).expectHeading("Het slot");
  await browser.close();
  await openOnceMore(startBrowser);
  expect(await left(profile)).toEqual([]);

  browser = await startBrowser();
  page = await browser.newPage();
  await page.goto("./#/plannen");
  await new Locked(page).type("190384");
  await new PlansPage(page).expectNames(["Kruidnageltaart"]);
  await browser.close();
});

test("words are not on the disk after wiping everything", async ({ startBrowser, profile }) => {
  let browser = await startBrowser();
  let page = await browser.newPage();
  await write(page);
  await browser.close();
  expect((await left(profile)).length).toBeGreaterThan(0);

  browser = await startBrowser();
  page = await browser.newPage();
  const wipe = new WipePage(page);
  await wipe.open();
  await wipe.all();
  await wipe.expectHeading("Alles is gewist");
  expect(await foundInBrowser(page, WORDS)).toEqual([]);
  await browser.close();
  await openOnceMore(startBrowser);
  expect(await left(profile)).toEqual([]);
});

test("on somebody else's device nothing of a plan comes on the disk", async ({ startBrowser, profile, guard }) => {
  guard.expectQuestionBeforeLeaving();
  const browser = await startBrowser();
  const page = await browser.newPage();
  await page.goto("./#/dit-apparaat");
  await page.getByLabel(/Dit is niet mijn eigen apparaat/).check();
  const question = new QuestionPage(page);
  await question.goTo("#/plan/nieuw/naam");
  await question.fill("Naam van het plan", "Kruidnageltaart");
  await expect(question.saveState).toHaveText("Staat alleen in dit tabblad");
  await browser.close();
  expect(await left(profile)).toEqual([]);
});

/** Where the browser itself writes down which addresses it was at. No page can take anything out of it. */
const HISTORY = / in \/(Default\/(History|Favicons|Top Sites|Sessions\/|Visited Links)|segmentation_platform\/ukm_db)/;

test("after wiping, a link that was opened is in the history of the browser alone, as the page says", async ({ startBrowser, profile }) => {
  const piece = small.slice(20, 60);
  let browser = await startBrowser();
  let page = await browser.newPage();
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  const wipe = new WipePage(page);
  await wipe.open();
  await expect(page.getByText("Dan staat die hele link er ook")).toBeVisible();
  await wipe.all();
  await wipe.expectHeading("Alles is gewist");
  expect(await foundInBrowser(page, [piece, "Jurre"])).toEqual([]);
  await browser.close();
  await openOnceMore(startBrowser);
  const places = await foundOnDisk(profile, [piece, "Jurre"]);
  expect(places.filter((place) => !HISTORY.test(place))).toEqual([]);
  // Were it gone one day, the page would no longer be true.
  expect(places.length).toBeGreaterThan(0);
});
