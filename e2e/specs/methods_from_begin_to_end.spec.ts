import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { AgreementsPage } from "../pages/agreement";
import { ApproachPage, METHODS, type Method } from "../pages/approach";
import { ReadPage } from "../pages/document";
import { OverviewPage } from "../pages/overview";
import { ADD, QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

/** Begins a plan by this method; ends on its overview. Gives the address of the plan. */
async function begin(page: Page, method: Method): Promise<string> {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  const methods = new ApproachPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Plan voor Noor");
  await question.expectSaved();
  const plan = await question.planAddress();
  await methods.goTo(`${plan}/werkwijze/${METHODS[method]}`);
  await methods.choose();
  await methods.toOverview();
  return plan;
}

/** The words of the document, one after another, in their order. */
async function expectInOrder(read: ReadPage, all: string[]): Promise<void> {
  const words = await read.words();
  let from = 0;
  for (const one of all) {
    const at = words.indexOf(one, from);
    expect(at, `“${one}” behind ${from} in:\n${words}`).toBeGreaterThanOrEqual(from);
    from = at + one.length;
  }
}

test("a drieluik: themes, who thinks along, plan of action", async ({ page }) => {
  const question = new QuestionPage(page);
  const overview = new OverviewPage(page);
  const read = new ReadPage(page);
  await begin(page, "Drieluik");
  await overview.openPart("Luik 1: de thema’s");
  await question.expectHeading("Wat zijn jullie belangrijkste thema’s?");
  await question.add("Welk thema is belangrijk?", ["School", "Rust thuis"]);
  await question.next();
  await overview.openPart("Luik 2: de mensen");
  await question.add(ADD.person, ["Oma Riet", "Karim"]);
  await question.next();
  await question.expectHeading("Wie denkt mee over welk thema?");
  await question.pick("Wie denkt mee?", ["Oma Riet", "Karim"], page.locator("li.card", { hasText: "School" }));
  await question.pick("Wie denkt mee?", ["Karim"], page.locator("li.card", { hasText: "Rust thuis" }));
  await question.next();
  await overview.openPart("Luik 3: het actieplan");
  await question.expectHeading("Wat staat er in jullie actieplan?");
  await new AgreementsPage(page).addQuickly("Oma Riet haalt Noor op van school");
  await question.expectSaved();
  await question.toOverview();
  await overview.read();
  await expectInOrder(read, [
    "Luik 1: de thema’s",
    "School",
    "Rust thuis",
    "Luik 2: de mensen",
    "Oma Riet",
    "Wie meedenkt",
    "School",
    "Oma Riet en Karim",
    "Rust thuis",
    "Karim",
    "Luik 3: het actieplan",
    "Oma Riet haalt Noor op van school",
  ]);
});

test("a safety plan with two conditions, each watched, and what if", async ({ page }) => {
  const question = new QuestionPage(page);
  const overview = new OverviewPage(page);
  const read = new ReadPage(page);
  await begin(page, "Veiligheidsplan");
  await overview.openPart("Waarom: wat er aan de hand is");
  await question.expectHeading("Waarom is dit plan nodig?");
  await question.fill("Wat speelt er?", "Noor zag een ruzie waarbij iets kapotging.");
  await question.next();
  await overview.openPart("Wat: de voorwaarden");
  await question.add(ADD.condition, ["Geen ruzie waar Noor bij is", "Er is altijd iemand die niet drinkt"]);
  await question.next();
  await overview.openPart("Hoe: wat we afspreken");
  await question.expectHeading("Hoe doen jullie dat?");
  await new AgreementsPage(page).addQuickly("Mama gaat naar buiten als ze boos wordt");
  await question.next();
  await overview.openPart("Wie erop let, en wat als het misgaat");
  await question.expectHeading("Wie let op elke voorwaarde?");
  const cards = page.locator("ul.cards > li.card");
  await expect(cards).toHaveCount(2);
  for (const [index, name] of ["Oma Riet", "Karim"].entries()) {
    const card = cards.nth(index);
    await card.getByRole("button", { name: "Iemand anders" }).click();
    await card.getByLabel("Naam", { exact: true }).fill(name);
    await card.getByRole("button", { name: "Zet erbij" }).click();
    await expect(card.getByRole("button", { name, exact: true })).toHaveAttribute("aria-pressed", "true");
    await card.getByLabel("Wat als het misgaat? Wie doet dan wat?").fill(`${name} haalt Noor op.`);
  }
  await question.expectSaved();
  await question.toOverview();
  await overview.read();
  await expectInOrder(read, [
    "Wie maken dit plan",
    "Waarom: wat er aan de hand is",
    "Noor zag een ruzie waarbij iets kapotging.",
    "Wat: de voorwaarden",
    "Geen ruzie waar Noor bij is",
    "Er is altijd iemand die niet drinkt",
    "Hoe: wat we afspreken",
    "Mama gaat naar buiten als ze boos wordt",
    "Wie erop let, en wat als het misgaat",
    "Geen ruzie waar Noor bij is",
    "Let erop: Oma Riet",
    "Oma Riet haalt Noor op.",
    "Er is altijd iemand die niet drinkt",
    "Let erop: Karim",
    "Karim haalt Noor op.",
  ]);
});

test("a quick plan: four questions, and there is a plan", { tag: "@desktop" }, async ({ page }) => {
  const question = new QuestionPage(page);
  const overview = new OverviewPage(page);
  await begin(page, "Snel een plan");
  // What a parent does: go on with what the overview shows, four times.
  const onward = page.locator(".next-step").getByRole("link", { name: "Ga verder" });
  await onward.click();
  await question.add(ADD.child, ["Noor"]);
  await question.next();
  await onward.click();
  await question.fill("Onze vraag", "Hoe komt Noor weer rustig op school?");
  await question.next();
  await onward.click();
  await new AgreementsPage(page).addQuickly("Oma brengt Noor op maandag naar school");
  await question.next();
  await page.getByRole("button", { name: /^Wij zijn klaar met dit onderdeel.*Afspraken$/u }).click();
  await onward.click();
  await question.expectHeading("Wanneer kijken jullie terug?");
  await question.choose("Wanneer kijken jullie terug?", "Over 4 weken");
  await question.expectSaved();
  await question.next();
  await expect(page.getByRole("heading", { name: "Alles heeft een antwoord" })).toBeVisible();
  await overview.read();
  await expectInOrder(new ReadPage(page), ["Noor", "Hoe komt Noor weer rustig op school?", "Oma brengt Noor op maandag naar school"]);
});

test("four windows in three sittings: facts apart from what people think of them", async ({ page }) => {
  const question = new QuestionPage(page);
  const overview = new OverviewPage(page);
  const read = new ReadPage(page);
  await begin(page, "Vier vensters");
  await overview.openPart("Venster 1: de mensen");
  await question.next();
  await question.expectHeading("Wie willen dat het beter gaat met het kind?");
  await question.add(ADD.person, ["Oma Riet"]);
  await question.expectSaved();

  await page.reload();
  await question.toOverview();
  await overview.openPart("Venster 2: de feiten");
  await question.fill("De feiten", "Noor was deze maand zes keer niet op school.");
  await question.expectSaved();

  await page.reload();
  await expect(page.getByLabel("De feiten", { exact: true })).toHaveValue("Noor was deze maand zes keer niet op school.");
  await question.toOverview();
  await overview.openPart("Venster 3: de weging");
  await question.fill("Wat we ervan vinden", "Mama vindt zes keer te veel. Papa vindt het meevallen.");
  await question.expectSaved();
  await question.toOverview();
  await overview.openPart("Venster 4: de stappen");
  await question.next();
  await question.expectHeading("Wat zijn de volgende stappen?");
  await new AgreementsPage(page).addQuickly("Oma Riet brengt Noor naar school");
  await question.expectSaved();
  await question.toOverview();
  await overview.read();
  await expectInOrder(read, [
    "Venster 1: de mensen",
    "Oma Riet",
    "Venster 2: de feiten",
    "Noor was deze maand zes keer niet op school.",
    "Venster 3: de weging",
    "Mama vindt zes keer te veel.",
    "Venster 4: de stappen",
    "De volgende stappen",
    "Oma Riet brengt Noor naar school",
  ]);
});

test("three phases: the bar says where they are, and what comes first", async ({ page }) => {
  const question = new QuestionPage(page);
  const overview = new OverviewPage(page);
  const plan = await begin(page, "Drie fasen");
  await overview.openPart("Waar zijn jullie nu");
  await question.choose("In welke fase zijn jullie nu?", "Bepalen");
  await question.choose("In welke fase zijn jullie nu?", "Doen");
  await question.next();
  await expect(page.locator(".phase-bar [aria-current=step]")).toContainText("Doen");
  await question.goTo(`${plan}/nodig`);
  await question.add(ADD.needed, ["Rust", "Slaap", "School", "Geld"]);
  await question.goTo(`${plan}/wat-eerst`);
  await question.pick("Wat moet gebeuren", ["Geld", "Rust", "School"]);
  await expect(page.getByText("Jullie hebben er drie.")).toBeVisible();
  await page.getByRole("button", { name: "Slaap" }).click();
  await expect(page.getByRole("button", { name: "Slaap" })).toHaveAttribute("aria-pressed", "false");
  await question.expectSaved();
  await question.goTo(`${plan}/lezen`);
  await expectInOrder(new ReadPage(page), ["Doen, vanaf", "Doen wat nodig is", "Dit komt eerst", "Geld", "Rust", "School"]);
});
