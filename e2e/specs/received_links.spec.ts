import { countStored } from "../faults";
import { expect, test, type Page } from "../fixtures";
import { large, small } from "../links";
import { PastePage, ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

/** Every address in the history of this tab. */
async function history(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  await session.detach();
  return entries.map((entry) => entry.url);
}

test("a link leaves the address bar and the history, and keeps nothing by itself", async ({ page }) => {
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  expect(await page.evaluate(() => location.hash)).toBe("#/ontvangen");
  expect((await history(page)).join(" ")).not.toContain("fgp");
  expect(await countStored(page)).toBe(0);

  await page.reload();
  await received.expectHeading("Hier staat nu geen plan");
  const plans = new PlansPage(page);
  await plans.open();
  await plans.expectNone();
  await page.goBack();
  await received.expectHeading("Hier staat nu geen plan");
});

test("a link can be opened in a tab where the app is open", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Mijn eigen plan");
  await question.expectSaved();
  await page.evaluate((link) => {
    location.hash = link;
  }, small);
  const received = new ReceivedPage(page);
  await received.expectOpen();
  await expect(page.locator("article.document")).toContainText("Rust voor Jurre");
  expect((await history(page)).join(" ")).not.toContain("fgp");

  await page.evaluate((link) => {
    location.hash = link;
  }, large);
  await expect(page.locator("article.document")).toContainText("Het grote plan");
  await page.goBack();
  const plans = new PlansPage(page);
  await plans.open();
  await plans.expectNames(["Mijn eigen plan"]);
});

test("opening never overwrites: kept twice is two plans", async ({ page }) => {
  const received = new ReceivedPage(page);
  const question = new QuestionPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  await question.goTo(`${await question.planAddress()}/naam`);
  await question.fill("Naam van het plan", "Wat ik ervan maakte");
  await question.expectSaved();
  await received.open(`./#${small}`);
  await received.keep();
  const plans = new PlansPage(page);
  await plans.open();
  await plans.expectNames(["Rust voor Jurre", "Wat ik ervan maakte"]);
});

test("a whole chat message can be pasted, also one that a mail program broke", async ({ page }) => {
  const paste = new PastePage(page);
  const received = new ReceivedPage(page);
  await paste.open();
  await paste.paste(`[14-09-2026 14:05] Sanne: Dit is ons plan 😊\nhttps://plan.voorbeeld.nl/#${small}\nLees je het even? #fijn`);
  await received.expectOpen();
  const words = await received.words();

  const lines = small.match(/.{1,60}/gu)?.join("=\n> ") ?? "";
  await paste.open();
  await paste.paste(`> Hoi,\n> https://plan.voorbeeld.nl/%23${lines}.\n> Groet`);
  await received.expectOpen();
  expect(await received.words()).toBe(words);
  expect(await countStored(page)).toBe(0);
});

test("a plan travels as a file as well", async ({ page }, info) => {
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  const words = await received.words();
  await received.keep();
  await page.goto(`${page.url()}/delen`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bewaar een kopie voor jezelf" }).click(),
  ]);
  const file = info.outputPath("plan.fgp");
  await download.saveAs(file);
  const paste = new PastePage(page);
  await paste.open();
  await paste.chooseFile(file);
  await received.expectOpen();
  expect(await received.words()).toBe(words);
});
