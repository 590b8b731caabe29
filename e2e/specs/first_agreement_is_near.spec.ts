import { expect, test } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { OverviewPage } from "../pages/overview";
import { QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

test("the first agreement stands there within five screens", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  const screens = await page.evaluateHandle(() => {
    const seen = [location.hash];
    addEventListener("hashchange", () => seen.push(location.hash));
    return seen;
  });
  await start.begin();
  await new QuestionPage(page).toOverview();
  await new OverviewPage(page).openPart("Afspraken");
  await new AgreementsPage(page).begin();
  const agreement = new AgreementPage(page);
  await page.getByLabel("Wat gaan jullie doen?").fill("We eten elke zondag samen");
  await agreement.expectSaved();
  await expect(agreement.sentence).toContainText("We eten elke zondag samen");
  expect((await screens.jsonValue()).length).toBeLessThanOrEqual(5);
});
