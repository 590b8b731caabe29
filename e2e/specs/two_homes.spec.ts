import { expect, test } from "../fixtures";
import { example } from "../links";
import { ReceivedPage } from "../pages/document";
import { QuestionPage } from "../pages/question";
import { SharePage } from "../pages/share";
import { TakeInPage } from "../pages/take_in";

test("two homes change one plan, and where both wrote they choose", async ({ page, newDevice }) => {
  test.setTimeout(180_000);
  const received = new ReceivedPage(page);
  await received.open(`./#${example}`);
  await received.keep();
  const share = new SharePage(page);
  await share.goTo("#/plan/1/delen");
  await share.withPersonAs("Quinten", "home");
  const link = await share.openLink();
  await page.getByRole("button", { name: /^Kopieer de link/ }).click();

  const there = await (await newDevice()).newPage();
  await there.goto(link);
  await there.getByRole("button", { name: "Bewaar op dit apparaat en ga ermee verder" }).click();
  await there.waitForURL(/#\/plan\/1$/);
  const theirs = new QuestionPage(there);
  await theirs.goTo("#/plan/1/hoofdvraag");
  await there.getByRole("main").getByRole("textbox").first().fill("Hoe slapen de kinderen overal goed?");
  await theirs.goTo("#/plan/1/waarom");
  await there.getByLabel("Wat speelt er?", { exact: true }).fill("Zo ziet Quinten het.");
  await theirs.expectSaved();

  const ours = new QuestionPage(page);
  await ours.goTo("#/plan/1/waarom");
  await page.getByLabel("Wat speelt er?", { exact: true }).fill("Zo ziet Renée het.");
  await ours.expectSaved();

  const back = new SharePage(there);
  await back.goTo("#/plan/1/delen");
  await back.withPersonAs("Renée", "home");
  const copy = await back.openLink();

  await page.goto(copy);
  await page.getByRole("link", { name: "Voeg samen met het plan op dit apparaat" }).click();
  const take = new TakeInPage(page);
  await take.expectHeading(/^De kopie van/);
  const conflict = take.row("Jullie schreven allebei iets anders");
  await expect(conflict).toContainText("Zo ziet Renée het.");
  await expect(conflict).toContainText("Zo ziet Quinten het.");
  await conflict.getByRole("button", { name: "Zet ze onder elkaar" }).click();
  await expect(take.row("Hoe slapen de kinderen overal goed?")).toHaveCount(1);
  await take.accept("Hoe slapen de kinderen overal goed?");
  await take.expectDone();
  await take.undo();
  await expect(page.getByText("Nog 1 ding om te bekijken.")).toBeVisible();
  await take.accept("Hoe slapen de kinderen overal goed?");
  await take.expectSaved();

  await page.reload();
  await ours.goTo("#/plan/1/waarom");
  await expect(page.getByLabel("Wat speelt er?", { exact: true })).toHaveValue(/Zo ziet Renée het\.\s+Zo ziet Quinten het\./);
  await ours.goTo("#/plan/1/hoofdvraag");
  await expect(page.getByRole("main").getByRole("textbox").first()).toHaveValue("Hoe slapen de kinderen overal goed?");
});
