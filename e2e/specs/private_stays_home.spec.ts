import { expect, test, type Page } from "../fixtures";
import { ReceivedPage, SharePage } from "../pages/document";
import { PersonPage } from "../pages/person";
import { ADD, QuestionPage } from "../pages/question";

const PERSON_PHONE = "06-22222222";
const EMERGENCY_PHONE = "06-33333333";
const SHOWN = "Opa Cor";

async function draft(page: Page): Promise<string> {
  const question = new QuestionPage(page);
  const person = new PersonPage(page);
  await page.goto("./#/plan/nieuw/mensen");
  await question.add(ADD.person, [SHOWN]);
  await question.expectSaved();
  const plan = await question.planAddress();
  await person.open(SHOWN);
  await person.fill("Telefoon, e-mail of adres", PERSON_PHONE);
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

async function whatArrives(page: Page, link: string): Promise<string> {
  const received = new ReceivedPage(page);
  await received.open(link);
  return received.words();
}

test("contact details and private choices stay home unless they are ticked", async ({ page, newDevice }) => {
  await draft(page);
  const share = new SharePage(page);
  await expect(page.getByText("Dit blijft altijd thuis")).toBeVisible();
  const nothing = await share.link();
  await share.withContacts();
  await expect(page.getByTestId("link")).not.toHaveValue(nothing);
  const contacts = await share.link();
  await share.withEmergencyNumbers();
  await expect(page.getByTestId("link")).not.toHaveValue(contacts);
  const both = await share.link();

  const other = await (await newDevice()).newPage();
  const first = await whatArrives(other, nothing);
  expect(first).toContain(SHOWN);
  expect(first).not.toContain(PERSON_PHONE);
  expect(first).not.toContain(EMERGENCY_PHONE);
  const second = await whatArrives(other, contacts);
  expect(second).toContain(PERSON_PHONE);
  expect(second).not.toContain(EMERGENCY_PHONE);
  const third = await whatArrives(other, both);
  expect(third).toContain(PERSON_PHONE);
  expect(third).toContain(EMERGENCY_PHONE);

  // Also what the receiver could find on the pages behind it.
  const received = new ReceivedPage(other);
  const person = new PersonPage(other);
  await received.open(nothing);
  await received.keep();
  await person.goTo(`${await person.planAddress()}/mensen`);
  await person.open(SHOWN);
  await expect(other.getByLabel("Telefoon, e-mail of adres")).toHaveValue("");
  await person.openMore("Als jullie bij elkaar komen");
  await expect(other.getByRole("checkbox", { name: /^Deze persoon vragen we bewust niet/ })).not.toBeChecked();
});

test("the preview is exactly what the other sees", async ({ page, newDevice }) => {
  await draft(page);
  const share = new SharePage(page);
  const preview = await share.preview();
  expect(preview).not.toContain(PERSON_PHONE);
  await share.withContacts();
  await expect(page.locator(".preview")).toContainText(PERSON_PHONE);
  const other = await (await newDevice()).newPage();
  expect(await whatArrives(other, await share.link())).toBe(await share.preview());
});
