import { example } from "../links";
import { expect, test, type Page } from "../fixtures";
import { AnsweringPage } from "../pages/answering";
import { ReadPage, ReceivedPage } from "../pages/document";
import { SharePage } from "../pages/share";
import { TakeInPage } from "../pages/take_in";

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** A parent with the ordinary plan on their own device. */
async function parentWithPlan(page: Page): Promise<SharePage> {
  const received = new ReceivedPage(page);
  await received.open(`./#${example}`);
  await received.keep();
  return new SharePage(page);
}

test("a plan goes to four people, each in another way, and their answers come home", async ({ page, newDevice }) => {
  test.setTimeout(180_000);
  const share = await parentWithPlan(page);

  await test.step("grandmother answers by link, on a phone", async () => {
    const link = await share.linkFor("Marijke (oma)");
    const oma = new AnsweringPage(await (await newDevice(PHONE)).newPage());
    await oma.open(link);
    await oma.answer(0, "Ik doe mee");
    await oma.answer(1, "Ik twijfel", "Alleen als mijn knie het doet.");
    const back = await oma.answerLink();
    const home = new TakeInPage(page);
    await home.open(back, "Antwoord van Marijke (oma)");
    await expect(home.row(/zegt ja tegen/)).toHaveCount(1);
    await expect(home.row("Alleen als mijn knie het doet.")).toHaveCount(1);
    await home.acceptAll();
    // The same answer twice changes nothing.
    await home.goTo("#/");
    await home.open(back, "Antwoord van Marijke (oma)");
    await home.expectDone();
  });
});
