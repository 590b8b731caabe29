import { expect, test } from "../fixtures";
import { large } from "../links";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { CheckPage } from "../pages/check";
import { ReceivedPage } from "../pages/document";
import { QuestionPage } from "../pages/question";
import { EXAMPLE } from "../places";

test("an empty plan is met kindly, and may be shared as it is", async ({ page }) => {
  const check = new CheckPage(page);
  await page.goto("./#/plan/nieuw/nakijken");
  await check.expectOpen();
  await expect(check.part("De basis van jullie plan").getByText("Nog niet")).toHaveCount(5);
  await expect(page.getByRole("main")).toContainText("één afspraak is al een plan");
  await expect(page.getByRole("main")).toContainText("Een plan met open plekken mag je gewoon delen en printen.");
  await check.basis("planbewaker").getByRole("link").click();
  await check.expectHeading("Wie let op het plan?");
  await page.goBack();
  await check.expectOpen();
  await check.follow("Deel het plan");
  await check.expectHeading("Met wie wil je delen?");
});

test("the example shows what each question has, who carries what and who is in doubt", async ({ page }) => {
  const check = new CheckPage(page);
  await page.goto(`./${EXAMPLE}/nakijken`);
  await check.expectOpen();
  await expect(check.part("Vragen bij jullie afspraken")).toContainText("zijn er geen vragen meer");
  await expect(check.part("Hoeveel doet iedereen?")).toContainText("Renée doet 7 van de 18 afspraken");
  await expect(check.part("Wie zei al ja?")).toContainText("IJsbrand twijfelt");
  await expect(check.part("Wie zei al ja?")).toContainText("Op woensdag weet ik het pas een dag van tevoren.");
  const first = page.locator("details.check-question").first();
  await expect(first.locator("a")).toHaveCount(3);
  await expect(first.locator("a").first()).toBeHidden();
  await first.locator("summary").click();
  await first.locator("a").first().click();
  await check.expectHeading("Afspraak");
});

test("why there is no agreement is written on the spot, and kept", async ({ page }) => {
  const check = new CheckPage(page);
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/vragen");
  await question.add("Welke vraag heb je?", ["Wie helpt op maandag?", "Hoe vieren we kerst?"]);
  await question.expectSaved();
  const plan = await check.planAddress();
  await check.open(plan);
  const row = check.question("Hoe vieren we kerst?");
  await expect(row.locator(".status")).toHaveText("Nog geen afspraak");
  const because = row.getByLabel("Hier maken we geen afspraak over, omdat …");
  await because.pressSequentially("dat komt later");
  await expect(because).toBeFocused();
  await expect(row.locator(".status")).toHaveText("Geen afspraak, met uitleg");
  await check.expectSaved();
  await page.reload();
  await check.expectOpen();
  await check.question("Hoe vieren we kerst?").locator("summary").click();
  await expect(check.question("Hoe vieren we kerst?").getByLabel("Hier maken we geen afspraak over, omdat …")).toHaveValue("dat komt later");
});

test("twenty-five people and forty agreements stay readable", async ({ page }) => {
  const received = new ReceivedPage(page);
  await received.open(`./#${large}`);
  await received.keep();
  await page.locator(".task__link", { hasText: "Kijk het plan na" }).click();
  const check = new CheckPage(page);
  await check.expectOpen();
  await expect(check.part("Hoeveel doet iedereen?").locator("li:visible")).toHaveCount(6);
  // What is fine is folded: the page is a few screens long, and the agreements are there for who wants them.
  const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
  expect(screens).toBeLessThan(8);
  await check.openAll();
  expect(await check.part("Hoeveel doet iedereen?").locator("li:visible").count()).toBeGreaterThan(10);
});

test("who would have to be in two places at once is told, with both agreements", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-09-14T10:00:00"));
  const agreement = new AgreementPage(page);
  const check = new CheckPage(page);
  await page.goto("./#/plan/nieuw/mensen");
  await new QuestionPage(page).add("Wie hoort erbij?", ["Oma"]);
  await agreement.goTo("#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  for (const [index, [what, place]] of [["Sem ophalen", "op school"], ["Zoë naar zwemles brengen", "in het zwembad"]].entries()) {
    if (index > 0) await agreement.another();
    await agreement.write({
      what: what ?? "",
      who: ["Oma"],
      when: { kind: "weekly", days: ["dinsdag"], from: "15.00", until: "16.00", said: "elke dinsdag" },
    });
    await agreement.openMore("Waar, wie helpt mee en hoelang");
    await page.getByLabel("Waar?", { exact: true }).fill(place ?? "");
  }
  await agreement.expectSaved();
  await agreement.done();
  await check.open(await check.planAddress());
  const coming = check.part("Wat valt er samen?");
  await expect(coming).toContainText("Op dinsdag 15 september 2026 is Oma op twee plekken tegelijk nodig.");
  await expect(coming).toContainText("En nog op 3 andere dagen.");
  await coming.getByRole("link", { name: "Zoë naar zwemles brengen" }).click();
  await expect(page.getByLabel("Wat gaan jullie doen?")).toHaveValue("Zoë naar zwemles brengen");
});

test("a plan with a condition and nothing else has room for it", async ({ page }) => {
  const check = new CheckPage(page);
  await page.goto("./#/plan/nieuw/voorwaarden");
  await new QuestionPage(page).add("Wat moet er in elk geval gebeuren, of stoppen?", ["Er is elke nacht een volwassene in huis"]);
  await check.goTo("#/plan/nieuw/nakijken");
  await check.expectOpen();
  await expect(check.question("Er is elke nacht een volwassene in huis").locator(".status")).toHaveText("Nog geen afspraak");
});
