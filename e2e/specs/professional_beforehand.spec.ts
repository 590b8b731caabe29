import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { AnsweringPage } from "../pages/answering";
import { PersonPage } from "../pages/person";
import { ADD, QuestionPage } from "../pages/question";
import { SharePage } from "../pages/share";
import { TakeInPage } from "../pages/take_in";

test("a professional writes worries, help and conditions before the meeting, and the family takes them in", async ({ page, newDevice }) => {
  test.setTimeout(120_000);
  await page.goto("./#/plan/nieuw/mensen");
  const question = new QuestionPage(page);
  await question.add(ADD.person, ["Noor"]);
  const person = new PersonPage(page);
  await person.open("Noor");
  await person.chooseRole("Hulpverlener");
  await person.expectSaved();
  const plan = await person.planAddress();
  await person.goTo(`${plan}/bijeenkomst`);
  await page.getByRole("button", { name: "Stuur een link aan Noor" }).click();
  const share = new SharePage(page);
  const link = await share.openLink();
  await expect(page.getByText("Wil je vooraf opschrijven wat je ziet")).toBeVisible();
  await page.getByRole("button", { name: /^Kopieer de link/ }).click();
  await expect(page.getByText("Dit staat nu in jouw lijstje")).toBeVisible();

  const other = await (await newDevice()).newPage();
  await other.goto(link);
  const answer = new AnsweringPage(other);
  await expect(other.getByRole("heading", { name: "Schrijf dit vooraf op" })).toBeVisible();
  await expect(other.getByText("Sta je achter dit plan?")).toHaveCount(0);
  await answer.add("Een zorg die ik heb", "Bo mist veel lessen");
  await answer.openMore("Hulp die mogelijk is");
  await other.getByLabel("Welke hulp is er mogelijk, van jou of van anderen?").fill("Huiswerkhulp vanaf maart");
  await other.getByLabel("Waar werk je?").fill("School De Linde");
  await answer.add("Een voorwaarde", "Bo is elke schooldag op tijd");
  await expect(answer.said).toHaveCount(4);
  await expectAccessible(other, "beforehand");
  await answer.goBack("Stuur terug (4 dingen)");
  await answer.prepare();
  const home = await answer.link();

  const take = new TakeInPage(page);
  await page.goto(`./#${home}`);
  await take.expectHeading("Antwoord van Noor");
  for (const said of ["Bo mist veel lessen", "Huiswerkhulp vanaf maart", "Noor werkt bij ‘School De Linde’", "Bo is elke schooldag op tijd"]) {
    await take.accept(said);
  }
  await take.expectDone();
  await take.goTo(`${plan}/lezen`);
  await expect(page.locator("article.document")).toContainText("Bo is elke schooldag op tijd");
});
