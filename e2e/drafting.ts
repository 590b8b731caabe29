/** Drafting a plan as a parent does: from the first page, by the buttons and fields that stand there. */
import { expect, type Page } from "@playwright/test";
import type { Agreement, Family } from "./families/family";
import { AgreementPage, AgreementsPage } from "./pages/agreement";
import { OverviewPage } from "./pages/overview";
import { PersonPage } from "./pages/person";
import { ADD, QuestionPage } from "./pages/question";
import { StartPage } from "./pages/start";

/** Begins a plan and answers the first part; ends on the overview, with all of it kept. */
export async function beginPlan(page: Page, family: Pick<Family, "plan" | "why" | "mainQuestion">): Promise<void> {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", family.plan);
  await question.next();
  await question.fill("Wat speelt er?", family.why);
  await question.next();
  await question.fill("Onze vraag", family.mainQuestion);
  await question.expectSaved();
  await question.toOverview();
  await new OverviewPage(page).expectOpen(family.plan);
}

/** Writes down the children and the people around them, from the overview and back. */
export async function addPeople(page: Page, family: Pick<Family, "children" | "people">): Promise<void> {
  const question = new QuestionPage(page);
  const person = new PersonPage(page);
  await new OverviewPage(page).openPart("Wie horen erbij");
  await question.expectHeading("Om welke kinderen gaat het?");
  await question.add(ADD.child, family.children);
  await question.next();
  await question.add(ADD.person, family.people.map((someone) => someone.name));
  for (const someone of family.people) {
    if (!someone.role && !someone.relation && !someone.contact) continue;
    await person.open(someone.name);
    if (someone.relation) await person.fill("Wat is deze persoon van het kind?", someone.relation);
    if (someone.role) await person.chooseRole(someone.role);
    if (someone.contact) await person.fill("Telefoon, e-mail of adres", someone.contact);
    await person.back();
  }
  await question.expectSaved();
  await question.toOverview();
}

/** Writes down what goes well and what does not, then questions and conditions; from the overview and back. */
export async function addSituation(
  page: Page,
  family: Pick<Family, "goingWell" | "worries" | "questions" | "conditions">,
): Promise<void> {
  const question = new QuestionPage(page);
  const overview = new OverviewPage(page);
  await overview.openPart("Hoe gaat het nu");
  await question.add(ADD.goingWell, family.goingWell);
  await question.next();
  await question.add(ADD.worry, family.worries);
  await question.expectSaved();
  await question.toOverview();
  await overview.openPart("Onze vragen");
  await question.add(ADD.question, family.questions);
  await question.next();
  await question.add(ADD.condition, family.conditions);
  await question.expectSaved();
  await question.toOverview();
}

/** Writes down agreements one after the other, from the overview and back. */
export async function addAgreements(page: Page, agreements: readonly Agreement[]): Promise<void> {
  const list = new AgreementsPage(page);
  const one = new AgreementPage(page);
  await new OverviewPage(page).openPart("Afspraken");
  const before = await list.cards.count();
  await list.begin();
  for (const [index, agreement] of agreements.entries()) {
    if (index > 0) await one.another();
    await one.write(agreement);
  }
  await one.expectSaved();
  await one.done();
  await expect(list.cards).toHaveCount(before + agreements.length);
  await new QuestionPage(page).toOverview();
}
