import { long } from "../families/unusual";
import { expect, test } from "../fixtures";
import { ReadPage } from "../pages/document";
import { OverviewPage } from "../pages/overview";
import { ADD, QuestionPage } from "../pages/question";
import { ReceivedShare, SharePage } from "../pages/share";
import { StartPage } from "../pages/start";

test("ten thousand characters in a field are kept and sent whole", async ({ page, newDevice }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Een lang verhaal");
  await question.next();
  await question.fill("Wat speelt er?", long);
  await question.expectSaved();
  await page.reload();
  await expect(page.getByLabel("Wat speelt er?", { exact: true })).toHaveValue(long);

  await question.toOverview();
  await new OverviewPage(page).read();
  const read = new ReadPage(page);
  const words = await read.words();
  expect(words).toContain(long);
  await read.backToOverview();
  await new OverviewPage(page).share();
  const received = new ReceivedShare(await (await newDevice()).newPage());
  await received.open(await new SharePage(page).wholeLink());
  expect(await received.words()).toBe(words);
});

test("a very long name breaks no page", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  const name = "Wolfeschlegelsteinhausenbergerdorff".repeat(20);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", name);
  await question.expectSaved();
  const plan = await question.planAddress();
  await question.goTo(`${plan}/mensen`);
  await question.add(ADD.person, [name]);
  for (const place of ["", "/mensen", "/kring", "/lezen", "/delen"]) {
    await question.goTo(plan + place);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, place).toBeLessThanOrEqual(390);
  }
});
