import { expect, test } from "../fixtures";
import { countStored } from "../faults";
import { foundInBrowser } from "../markers";
import { AppPage } from "../pages/app";
import { PastePage, ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";

test("nothing is kept, every page says so, and the plan goes along as a file", async ({ page, context, guard, newDevice }, info) => {
  guard.expectQuestionBeforeLeaving();
  await page.goto("./#/dit-apparaat");
  await page.getByLabel(/Dit is niet mijn eigen apparaat/).check();
  const question = new QuestionPage(page);
  await question.goTo("#/plan/nieuw/naam");
  await expect(page.getByText("de app bewaart hier niets")).toBeVisible();
  await question.fill("Naam van het plan", "In de bieb");
  await expect(question.saveState).toHaveText("Staat alleen in dit tabblad");
  await question.next();
  await question.fill("Wat speelt er?", "Merkteken van een middag.");
  await expect(question.saveState).toHaveText("Staat alleen in dit tabblad");
  expect(await countStored(page)).toBe(0);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bewaar als bestand" }).click(),
  ]);
  const file = info.outputPath(download.suggestedFilename());
  await download.saveAs(file);

  // In this tab it is there, and several plans can be.
  const plans = new PlansPage(page);
  await plans.goTo("#/plannen");
  await plans.expectNames(["In de bieb"]);
  // A new tab keeps nothing either, and has nothing of the first.
  const other = await context.newPage();
  await new PlansPage(other).open();
  await new PlansPage(other).expectNone();
  await page.reload();
  await plans.expectNone();
  expect(await foundInBrowser(page, ["bieb", "Merkteken"])).toEqual([]);

  const home = await (await newDevice()).newPage();
  const paste = new PastePage(home);
  await paste.open();
  await paste.chooseFile(file);
  const received = new ReceivedPage(home);
  await received.expectOpen();
  expect(await received.words()).toContain("Merkteken van een middag.");
});

test("closing asks first while something was not taken along", async ({ page, guard }) => {
  guard.expectQuestionBeforeLeaving();
  await page.goto("./#/dit-apparaat");
  await page.getByLabel(/Dit is niet mijn eigen apparaat/).check();
  const question = new QuestionPage(page);
  await question.goTo("#/plan/nieuw/naam");
  await question.fill("Naam van het plan", "Nog niet mee");
  await expect(question.saveState).toHaveText("Staat alleen in dit tabblad");
  const asked = page.waitForEvent("dialog");
  const reloaded = page.reload();
  expect((await asked).type()).toBe("beforeunload");
  await reloaded;
});

test("plans that were here before are not shown and not touched", async ({ page }) => {
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/naam");
  await question.fill("Naam van het plan", "Van mij thuis");
  await question.expectSaved();
  await question.goTo("#/dit-apparaat");
  await page.getByLabel(/Dit is niet mijn eigen apparaat/).check();
  await expect(page.getByText("Er staat al 1 plan op dit apparaat.")).toBeVisible();
  const plans = new PlansPage(page);
  await plans.goTo("#/plannen");
  await plans.expectNone();
  // Whoever finds that it is their own device after all loses nothing of what they wrote meanwhile.
  await question.goTo("#/plan/nieuw-7/naam");
  await question.fill("Naam van het plan", "Toch hier");
  await expect(question.saveState).toHaveText("Staat alleen in dit tabblad");
  await new AppPage(page).goTo("#/dit-apparaat");
  await page.getByLabel(/Dit is niet mijn eigen apparaat/).uncheck();
  await plans.goTo("#/plannen");
  await plans.expectNames(["Toch hier", "Van mij thuis"]);
  await page.reload();
  await plans.expectNames(["Toch hier", "Van mij thuis"]);
});
