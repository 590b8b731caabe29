import { SUB_PATH, SUB_PATH_URL } from "../addresses";
import { expect, test } from "../fixtures";
import { QuestionPage } from "../pages/question";
import { ReceivedShare, SharePage } from "../pages/share";
import { StartPage } from "../pages/start";
import { AgreementsPage } from "../pages/agreement";

test.use({ baseURL: SUB_PATH_URL });

test("the app works below a folder of another site, with reload and link", async ({ page, newDevice }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "In een map");
  await question.expectSaved();
  await page.reload();
  await expect(page.getByLabel("Naam van het plan")).toHaveValue("In een map");
  expect(new URL(page.url()).pathname).toBe(SUB_PATH);
  await question.goTo(`${await question.planAddress()}/afspraken`);
  await new AgreementsPage(page).addQuickly("We bellen elkaar");
  await question.expectSaved();
  await question.goTo(`${await question.planAddress()}/delen`);
  const link = await new SharePage(page).wholeLink();
  expect(link.startsWith(`${SUB_PATH_URL}#fgp`)).toBe(true);
  const received = new ReceivedShare(await (await newDevice()).newPage());
  await received.open(link);
  expect(await received.words()).toContain("We bellen elkaar");
});
