import { fillDevice, makeRoom, refusals } from "../faults";
import { expect, test } from "../fixtures";
import { small } from "../links";
import { PastePage, ReceivedPage } from "../pages/document";
import { QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

test("a full device: the text stays, goes into a file, and is kept once there is room", async ({ page, newDevice }, info) => {
  await fillDevice(page);
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Vol is vol");
  const alert = question.alert.filter({ hasText: "dit apparaat heeft geen ruimte meer" });
  await expect(alert).toBeVisible();
  await expect(question.saveState).toHaveText("Niet opgeslagen");
  await expect(page.getByLabel("Naam van het plan")).toHaveValue("Vol is vol");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    alert.getByRole("button", { name: "Bewaar als bestand" }).click(),
  ]);
  const file = info.outputPath("plan.fgp");
  await download.saveAs(file);
  const paste = new PastePage(await (await newDevice()).newPage());
  await paste.open();
  await paste.chooseFile(file);
  await expect(paste.page.locator("article.document")).toContainText("Vol is vol");

  const before = await refusals(page);
  await alert.getByRole("button", { name: "Probeer opnieuw" }).click();
  await expect.poll(() => refusals(page)).toBeGreaterThan(before);
  await expect(alert).toBeVisible();
  await makeRoom(page);
  await alert.getByRole("button", { name: "Probeer opnieuw" }).click();
  await question.expectSaved();
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel("Naam van het plan")).toHaveValue("Vol is vol");
});

test("a full device says that a received plan was not kept", async ({ page }) => {
  await fillDevice(page);
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
  await expect(received.alert.filter({ hasText: "Bewaren is niet gelukt." })).toBeVisible();
  await received.expectOpen();
});
