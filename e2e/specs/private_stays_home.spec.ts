import { expect, test, type Page } from "../fixtures";
import { PersonPage } from "../pages/person";
import { ADD, QuestionPage } from "../pages/question";
import { arrivesAs, ReceivedShare, SharePage } from "../pages/share";

const PERSON_PHONE = "06-22222222";
const EMERGENCY_PHONE = "06-33333333";
const SHOWN = "Opa Cor";
const NOT_ASKED = "Meneer Zwijgzaam";

async function draft(page: Page): Promise<string> {
  const question = new QuestionPage(page);
  const person = new PersonPage(page);
  await page.goto("./#/plan/nieuw/mensen");
  await question.add(ADD.person, [SHOWN, NOT_ASKED]);
  await question.expectSaved();
  const plan = await question.planAddress();
  await person.open(SHOWN);
  await person.fill("Telefoon, e-mail of adres", PERSON_PHONE);
  await person.back();
  await person.open(NOT_ASKED);
  await person.openMore("Als jullie bij elkaar komen");
  await page.getByRole("checkbox", { name: /^Deze persoon vragen we bewust niet/ }).check();
  await person.back();
  await question.goTo(`${plan}/wie-bel-je`);
  await question.add(ADD.emergency, ["De huisarts"]);
  await question.cards.first().getByLabel("Telefoonnummer").fill(EMERGENCY_PHONE);
  await question.expectSaved();
  await question.goTo(`${plan}/delen`);
  return plan;
}

test("contact details and private choices stay home unless they are ticked", async ({ page, newDevice }) => {
  const plan = await draft(page);
  const share = new SharePage(page);
  await expect(page.locator("button.whom", { hasText: NOT_ASKED })).toHaveCount(0);
  await share.withSomebodyAs("home");
  const nothing = await share.openLink();
  await page.goBack();
  await page.goBack();
  await share.withContactOf(SHOWN);
  const contacts = await share.openLink();
  await page.goBack();
  await page.goBack();
  await share.line("Het nummer van De huisarts").check();
  await expect(share.line("Wie je belt: De huisarts")).toBeChecked();
  const both = await share.openLink();

  const other = await (await newDevice()).newPage();
  const first = await arrivesAs(other, nothing);
  expect(first).toContain(SHOWN);
  for (const kept of [PERSON_PHONE, EMERGENCY_PHONE, NOT_ASKED]) expect(first).not.toContain(kept);
  const second = await arrivesAs(other, contacts);
  expect(second).toContain(PERSON_PHONE);
  for (const kept of [EMERGENCY_PHONE, NOT_ASKED]) expect(second).not.toContain(kept);
  const third = await arrivesAs(other, both);
  for (const sent of [PERSON_PHONE, EMERGENCY_PHONE]) expect(third).toContain(sent);
  expect(third).not.toContain(NOT_ASKED);
  expect(await share.planAddress()).toBe(plan);
});

test("what the page shows is exactly what the other sees", async ({ page, newDevice }) => {
  await draft(page);
  const share = new SharePage(page);
  await share.withSomebodyAs("home");
  await share.withContactOf(SHOWN);
  await share.see();
  const preview = await share.preview();
  expect(preview).toContain(PERSON_PHONE);
  expect(preview).not.toContain(EMERGENCY_PHONE);
  await expect(page.getByTestId("stays")).toContainText("1 nummer om te bellen als het misgaat");
  await share.how();
  await share.lock.uncheck();
  const received = new ReceivedShare(await (await newDevice()).newPage());
  await received.open(await share.link());
  expect(await received.words()).toBe(preview);
});
