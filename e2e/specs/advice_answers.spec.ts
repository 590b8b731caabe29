import { expect, test } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { CheckPage } from "../pages/check";
import { QuestionPage } from "../pages/question";
import { Tip } from "../pages/tip";

test("“We gaan meer praten” becomes clear in a few small questions, in the family's own words", async ({ page }) => {
  const agreement = new AgreementPage(page);
  const tip = new Tip(page);
  await page.goto("./#/plan/nieuw/mensen");
  await new QuestionPage(page).add("Wie hoort erbij?", ["Els", "Karim"]);
  await tip.goTo("#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  await page.getByLabel("Wat gaan jullie doen?").fill("We gaan meer praten");

  await tip.expectAsks("Wie bedoelen jullie met „We”?");
  await expect(tip.card).toContainText("Bijvoorbeeld:");
  await tip.pick("Kies wie het doet", ["Els", "Karim"]);
  await tip.onward();
  await tip.expectAsks("Wanneer is „meer” voor jullie?");
  await expect(tip.question).toBeFocused();
  await tip.pick("Wat past het beste?", ["Elke week"], tip.card);
  await tip.pick("Elke week op", ["zondag"], tip.card);
  await tip.onward();
  await expect(tip.calm).toHaveText("Dit is duidelijk: je weet wie, wat en wanneer.");
  await expect(tip.calm).toBeFocused();
  await expect(agreement.sentence).toHaveText(/Els en Karim · We gaan meer praten · elke zondag/);
  await expect(page.getByLabel("Wat gaan jullie doen?")).toHaveValue("We gaan meer praten");
  await expect(agreement.group("Op welke dagen?").getByRole("button", { name: "zondag" })).toHaveAttribute("aria-pressed", "true");

  await agreement.expectSaved();
  const check = new CheckPage(page);
  await check.open(await check.planAddress());
  await expect(check.part("Vragen bij jullie afspraken")).toContainText("zijn er geen vragen meer");
});

test("what cannot be seen is written again in the question itself, and only there where the family wants", async ({ page }) => {
  const tip = new Tip(page);
  await page.goto("./#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  const what = page.getByLabel("Wat gaan jullie doen?");
  await what.fill("Papa toont respect elke dag");
  await tip.expectAsks(/Wat bedoelen jullie met „toont respect”\?/);
  const own = tip.card.getByLabel("Schrijf het in jullie eigen woorden");
  await expect(own).toHaveValue("Papa toont respect elke dag");
  await own.pressSequentially(": hij klopt eerst op de deur van Bo");
  await expect(own).toBeFocused();
  await expect(what).toHaveValue("Papa toont respect elke dag: hij klopt eerst op de deur van Bo");
  await tip.onward();
  await expect(tip.calm).toHaveText("Dit is duidelijk: je weet wie, wat en wanneer.");
});

test("who and when that are left open on purpose are not asked again", async ({ page }) => {
  const tip = new Tip(page);
  const agreement = new AgreementPage(page);
  await page.goto("./#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  await page.getByLabel("Wat gaan jullie doen?").fill("Samen koken");
  await tip.expectAsks("Wie gaat dit doen?");
  await agreement.sayWho("open");
  await tip.expectAsks("Wanneer gaat dit gebeuren?");
  await agreement.chooseKind("open");
  await expect(tip.calm).toHaveText("Iets is nog open. Dat mag. Vul het in als jullie het weten.");
});

test("a child that would act alone in danger gets a grown-up beside it", async ({ page }) => {
  const tip = new Tip(page);
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/kinderen");
  await question.add("Naam van het kind", ["Bo"]);
  await question.goTo("#/plan/nieuw/mensen");
  await question.add("Wie hoort erbij?", ["Els"]);
  await tip.goTo("#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  await page.getByLabel("Wat gaan jullie doen?").fill("Bo belt de politie als er geslagen wordt");
  await tip.expectAsks("Wie van de volwassenen doet dit samen met Bo?");
  await tip.pick("Kies een volwassene die meehelpt", ["Els"]);
  await tip.onward();
  await expect(tip.calm).toBeVisible();
});

test("what everybody does, somebody keeps an eye on", async ({ page }) => {
  const tip = new Tip(page);
  await page.goto("./#/plan/nieuw/mensen");
  await new QuestionPage(page).add("Wie hoort erbij?", ["Els"]);
  await tip.goTo("#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  await page.getByLabel("Wat gaan jullie doen?").fill("Elke zondag samen eten");
  await new AgreementPage(page).sayWho("everybody");
  await tip.expectAsks("Iedereen doet mee. Wie let erop dat het ook gebeurt?");
  await tip.pick("Kies wie erop let", ["Els"]);
  await tip.onward();
  await expect(tip.calm).toBeVisible();
});
