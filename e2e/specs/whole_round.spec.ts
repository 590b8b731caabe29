import { expect, test, type BrowserContext, type Page } from "../fixtures";
import { example } from "../links";
import { AnsweringPage } from "../pages/answering";
import { PastePage, ReadPage, ReceivedPage } from "../pages/document";
import { QuestionPage } from "../pages/question";
import { SharePage } from "../pages/share";
import { TakeInPage } from "../pages/take_in";
import { scan } from "../scan";

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const OMA_SLEEPS = "Oma slaapt in het huis van Renée";

async function shareAgain(page: Page): Promise<SharePage> {
  const share = new SharePage(page);
  await share.goTo("#/plan/1/delen");
  await share.expectOpen();
  return share;
}

async function device(context: BrowserContext): Promise<AnsweringPage> {
  return new AnsweringPage(await context.newPage());
}

/** A new tab of the parent's browser, as a link from a chat opens one. */
async function home(page: Page, fragment: string, from: string): Promise<TakeInPage> {
  const take = new TakeInPage(page);
  await page.goto(`./#${fragment}`);
  await take.expectHeading(`Antwoord van ${from}`);
  return take;
}

test("a plan goes to four people in four ways, and four answers come home", async ({ page, newDevice }) => {
  test.setTimeout(240_000);
  const received = new ReceivedPage(page);
  await received.open(`./#${example}`);
  await received.keep();

  await test.step("grandmother gets a link, and answers to words that have changed since", async () => {
    const share = await shareAgain(page);
    await share.withPerson("Marijke (oma)");
    const link = await share.openLink();
    await page.getByRole("button", { name: "Bewaar als bestand" }).waitFor();
    await page.getByRole("button", { name: /^Kopieer de link/ }).click();

    const oma = await device(await newDevice(PHONE));
    await oma.open(link);
    await oma.say(OMA_SLEEPS, "Ik twijfel", "Alleen als mijn knie het doet.");
    await oma.add("Iets dat goed gaat", "Sem lacht weer aan tafel");
    await oma.goBack("Stuur terug (2 dingen)");
    await oma.prepare();
    const answer = await oma.link();

    // Meanwhile the parents write another word in that very agreement.
    const read = new ReadPage(page);
    await read.goTo("#/plan/1/afspraken");
    await page.getByRole("link", { name: OMA_SLEEPS }).first().click();
    const what = page.locator("main .builder textarea").first();
    await what.fill(`${await what.inputValue()} Elke keer.`);
    await new QuestionPage(page).expectSaved();

    const take = await home(page, answer, "Marijke (oma)");
    await expect(take.row("Alleen als mijn knie het doet.")).toContainText("Jullie hebben deze afspraak veranderd");
    await take.accept("Alleen als mijn knie het doet.");
    await take.accept("Sem lacht weer aan tafel");
    await take.expectDone();
    // The same answer once more changes nothing.
    await take.goTo("#/");
    const again = await home(page, answer, "Marijke (oma)");
    await again.expectDone();
    await expect(again.page.getByRole("button", { name: "Neem over" })).toHaveCount(0);
  });

  await test.step("the coordinator scans a picture, and asks a question", async () => {
    const share = await shareAgain(page);
    await share.withPerson("Thijmen");
    await share.openLink();
    const link = await scan(page);
    const coordinator = await device(await newDevice(PHONE));
    await coordinator.open(link);
    await coordinator.add("Een vraag die ik heb", "Wie kookt er op de avond zelf?");
    await coordinator.goBack("Stuur terug (1 ding)");
    await coordinator.prepare();
    await coordinator.link();
    const take = await home(page, new URL(await scan(coordinator.page)).hash.slice(1), "Thijmen");
    await take.accept("Wie kookt er op de avond zelf?");
  });

  await test.step("the professional gets a locked link, and answers the plan", async () => {
    const share = await shareAgain(page);
    await share.withPerson("Fatoumata");
    await share.see();
    await share.how();
    await share.lock.check();
    await share.expectLocked();
    const [link, words] = [await share.link(), await share.passphrase()];
    await page.getByRole("button", { name: /^Kopieer de link/ }).click();
    const professional = await device(await newDevice());
    await professional.page.goto(link);
    await professional.page.getByLabel("De geheime zin").fill(words);
    await professional.page.getByRole("button", { name: "Open", exact: true }).click();
    await professional.expectOpen();
    await professional.say("Sem is op schooldagen", "Ja, dit is genoeg");
    await professional.goBack("Stuur terug (1 ding)");
    await professional.prepare();
    const take = await home(page, await professional.link(), "Fatoumata");
    await take.accept("Fatoumata vindt de afspraken genoeg");
  });

  await test.step("somebody outside the plan gets a file, and brings a proposal", async () => {
    const share = await shareAgain(page);
    await share.withSomebodyAs("network", "De overbuurvrouw");
    await share.see();
    await share.how();
    await share.lock.uncheck();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar als bestand" }).click();
    const neighbour = await device(await newDevice(PHONE));
    const paste = new PastePage(neighbour.page);
    await paste.open();
    await paste.chooseFile(await (await download).path());
    await neighbour.expectOpen();
    await neighbour.add("Een idee voor een afspraak", "Op woensdag eet Sem bij mij");
    await neighbour.goBack("Stuur terug (1 ding)");
    await neighbour.back.getByLabel("Wie ben je?").fill("Bea");
    await neighbour.prepare();
    const take = await home(page, await neighbour.link(), "Bea");
    await take.accept("Op woensdag eet Sem bij mij");
    await expect(take.page.getByText("Bea staat nog niet in jullie plan")).toHaveCount(0);
    await take.expectDone();
  });

  const read = new ReadPage(page);
  await read.expectSaved();
  await read.goTo("#/plan/1/lezen");
  const words = await read.words();
  for (const said of ["Sem lacht weer aan tafel", "Wie kookt er op de avond zelf?", "Op woensdag eet Sem bij mij", "Bea"]) {
    expect(words).toContain(said);
  }
});
