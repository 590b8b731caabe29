import { mixed, emoji, names, namesakes } from "../families/unusual";
import { expect, test } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { ReadPage } from "../pages/document";
import { OverviewPage } from "../pages/overview";
import { PersonPage } from "../pages/person";
import { ADD, QuestionPage } from "../pages/question";
import { ReceivedShare, SharePage } from "../pages/share";
import { StartPage } from "../pages/start";

test("names in any script, with signs or markup, stay as they were written", async ({ page, newDevice }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", emoji);
  await question.next();
  await question.fill("Wat speelt er?", mixed);
  await question.toOverview();
  await new OverviewPage(page).expectOpen(emoji);

  await new OverviewPage(page).openPart("Wie horen erbij");
  await question.next();
  await question.add(ADD.person, names);
  await question.expectSaved();
  await question.goTo(`${await question.planAddress()}/kring`);
  for (const name of names) await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  await question.goTo(`${await question.planAddress()}/afspraken`);

  const agreement = new AgreementPage(page);
  await new AgreementsPage(page).begin();
  await agreement.pick("Kies één of meer mensen", names);
  for (const name of names) await expect(agreement.sentence).toContainText(name);
  await agreement.expectSaved();
  await page.reload();
  for (const name of names) await expect(agreement.sentence).toContainText(name);

  await agreement.done();
  await question.toOverview();
  await new OverviewPage(page).read();
  const read = new ReadPage(page);
  const words = await read.words();
  for (const written of [emoji, mixed, ...names]) expect(words).toContain(written);
  await expect(read.document.locator("b, script, img")).toHaveCount(0);

  await read.backToOverview();
  await new OverviewPage(page).share();
  const received = new ReceivedShare(await (await newDevice()).newPage());
  await received.open(await new SharePage(page).wholeLink());
  expect(await received.words()).toBe(words);
});

test("two people with one name are told apart by who they are", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  const person = new PersonPage(page);
  await start.open();
  await start.begin();
  await question.goTo("#/plan/nieuw/mensen");
  await question.add(ADD.person, [namesakes.name, namesakes.name]);
  await expect(page.getByText("Er zijn mensen met dezelfde naam.")).toBeVisible();

  const tellMore = page.locator("ul.cards").getByRole("link", { name: /^Vertel meer/ });
  for (const [index, relation] of namesakes.relations.entries()) {
    await tellMore.nth(index).click();
    await person.expectHeading(namesakes.name);
    await person.fill("Wat is deze persoon van het kind?", relation);
    await person.back();
  }
  const told = namesakes.relations.map((relation) => `${namesakes.name} (${relation})`);
  for (const name of told) await expect(page.locator("ul.cards").getByRole("link", { name, exact: true })).toBeVisible();

  await question.expectSaved();
  await question.goTo(`${await question.planAddress()}/afspraken`);
  await new AgreementsPage(page).begin();
  const agreement = new AgreementPage(page);
  await agreement.pick("Kies één of meer mensen", [told[1] ?? ""]);
  await expect(agreement.sentence).toContainText(told[1] ?? "");
  await expect(agreement.sentence).not.toContainText(told[0] ?? "");
});
