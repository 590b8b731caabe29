import { expect, test } from "../fixtures";
import { ApproachPage, METHODS, type Method } from "../pages/approach";
import { ReadPage } from "../pages/document";
import { OverviewPage } from "../pages/overview";
import { QuestionPage } from "../pages/question";
import { ReceivedShare, SharePage } from "../pages/share";
import { StartPage } from "../pages/start";
import { printed, squashed } from "../pdf";
import { EXAMPLE, inPlan } from "../places";

/** The parts of each method as the overview shows them, and headings of its document in their order. */
const SHOWN: Record<Method, { parts: string[]; headings: string[] }> = {
  "In onze eigen volgorde": {
    parts: ["Waarom dit plan", "Wie horen erbij", "Hoe gaat het nu", "Onze vragen", "Afspraken", "Hoe houden we het vol"],
    headings: ["Over wie gaat dit plan", "Waarom we dit plan maken", "De mensen", "Zo staat het er nu voor", "Wat we afspreken"],
  },
  "Snel een plan": {
    parts: ["Om wie gaat het", "Wat willen jullie", "Afspraken", "Terugkijken"],
    headings: ["Om wie gaat het", "Wat willen jullie", "Afspraken", "Terugkijken", "Waarom we dit plan maken"],
  },
  "Twee huizen": {
    parts: [
      "Om wie gaat het",
      "Wat de kinderen nodig hebben",
      "Hoe jullie met elkaar praten",
      "Afspraken",
      "Wie helpen jullie",
      "Hoe houden we het vol",
    ],
    headings: ["Wat de kinderen nodig hebben", "Wat de kinderen van ons nodig hebben", "Zo praten we met elkaar", "Afspraken"],
  },
  "Eigen Kracht-conferentie": {
    parts: ["Waarom dit plan", "Wie horen erbij", "De vragen vooraf", "De informatie", "Ons plan", "Hoe het verdergaat"],
    headings: [
      "Over wie gaat dit plan",
      "De bijeenkomst",
      "De vragen vooraf",
      "Dit zeggen mensen over het plan",
      "Ons plan",
      "Afspraken over hulp van hulpverleners",
      "Zo houden we contact",
      "Hoe we het volhouden",
      "Welke hulpverleners daarbij horen",
      "Wie neemt contact op met wie",
      "Wanneer we terugkijken",
    ],
  },
  Drieluik: {
    parts: ["Om wie gaat het", "Luik 1: de thema’s", "Luik 2: de mensen", "Luik 3: het actieplan", "Hoe houden we het vol"],
    headings: ["Luik 1: de thema’s", "Luik 2: de mensen", "Luik 3: het actieplan"],
  },
  "Drie kolommen": {
    parts: [
      "Waarom dit plan",
      "Wie horen erbij",
      "De drie kolommen",
      "De twee boekensteunen",
      "Voorwaarden",
      "Afspraken",
      "Hoe houden we het vol",
    ],
    headings: ["Als er niets verandert", "Zo staat het er nu voor", "Wat gaat er goed?", "Wat zijn de zorgen?", "Wat we afspreken", "Wat we willen zien"],
  },
  "Vier vensters": {
    parts: ["Waarom dit plan", "Venster 1: de mensen", "Venster 2: de feiten", "Venster 3: de weging", "Venster 4: de stappen"],
    headings: ["Venster 1: de mensen", "Venster 2: de feiten", "Venster 3: de weging", "Venster 4: de stappen", "De volgende stappen"],
  },
  "Vier stappen": {
    parts: [
      "Om wie gaat het",
      "Stap 1: hoe het nu is",
      "Stap 2: wat het met het kind doet",
      "Stap 3: wat jullie willen",
      "Stap 4: doelen en acties",
      "Hoe houden we het vol",
    ],
    headings: ["Stap 1: hoe het nu is", "Stap 3: wat jullie willen", "Stap 4: doelen en acties", "De acties"],
  },
  "Drie fasen": {
    parts: ["Om wie gaat het", "Waar zijn jullie nu", "Bepalen wat nodig is", "Doen wat nodig is", "Borgen wat nodig blijft"],
    headings: ["Bepalen wat nodig is", "Doen wat nodig is", "Borgen wat nodig blijft"],
  },
  Veiligheidsplan: {
    parts: [
      "Wie maken dit plan",
      "Waarom: wat er aan de hand is",
      "Wat: de voorwaarden",
      "Hoe: wat we afspreken",
      "Wie erop let, en wat als het misgaat",
      "Wanneer kijken jullie terug",
    ],
    headings: ["Wie maken dit plan", "Waarom: wat er aan de hand is", "Wat: de voorwaarden", "Hoe: wat we afspreken"],
  },
  "Afspraken in punten": {
    parts: ["Om wie gaat het", "Onze punten", "Onze vragen", "Wie horen erbij", "Hoe houden we het vol"],
    headings: ["Om wie gaat het", "Onze punten", "Onze vragen", "Wie horen erbij"],
  },
};

test("each method has its parts in its order and words, and nothing of the plan is lost", async ({ page }) => {
  test.setTimeout(90_000);
  const methods = new ApproachPage(page);
  const overview = new OverviewPage(page);
  const read = new ReadPage(page);
  await page.goto(`./${inPlan(EXAMPLE, "lezen")}`);
  const before = await read.words();
  const agreements = await read.agreements();
  for (const [method, { parts, headings }] of Object.entries(SHOWN) as [Method, (typeof SHOWN)[Method]][]) {
    await methods.goTo(inPlan(EXAMPLE, `werkwijze/${METHODS[method]}`));
    // The example goes by the free form already.
    if (method !== "In onze eigen volgorde") await methods.choose();
    await overview.goTo(inPlan(EXAMPLE, ""));
    expect(await overview.parts(), method).toEqual(parts);
    await overview.read();
    const found = await read.document.locator("h2, h3, h4").allTextContents();
    let from = 0;
    for (const heading of headings) {
      const at = found.indexOf(heading, from);
      expect(at, `${method}: “${heading}” in ${found.join(" · ")}`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    expect((await read.agreements()).toSorted(), method).toEqual(agreements.toSorted());
  }
  await methods.goTo(inPlan(EXAMPLE, "werkwijze/vrij"));
  await methods.choose();
  await read.goTo(inPlan(EXAMPLE, "lezen"));
  expect(await read.words(), "all methods and back").toBe(before);
});

test("what a method shows is printed and shared so", async ({ page, newDevice }) => {
  const methods = new ApproachPage(page);
  await page.goto(`./${inPlan(EXAMPLE, "werkwijze/drie-kolommen")}`);
  await methods.choose();
  await methods.goTo(inPlan(EXAMPLE, "lezen"));
  const words = await new ReadPage(page).words();
  const paper = squashed((await printed(page)).join(""));
  for (const line of words.split("\n")) expect.soft(paper, line).toContain(squashed(line));
  await methods.goTo(inPlan(EXAMPLE, "delen"));
  const received = new ReceivedShare(await (await newDevice()).newPage());
  await received.open(await new SharePage(page).wholeLink());
  const shown = await received.words();
  const places = SHOWN["Drie kolommen"].headings.map((heading) => shown.indexOf(heading));
  expect(places).not.toContain(-1);
  expect(places.toSorted((one, other) => one - other)).toEqual(places);
});

test("a method is offered at the start, chosen by keyboard, and can be changed", { tag: "@desktop" }, async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  const methods = new ApproachPage(page);
  const overview = new OverviewPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Plan voor Noor");
  await question.expectSaved();
  const link = page.getByRole("link", { name: "Kies een werkwijze" });
  await link.focus();
  await link.press("Enter");
  await methods.expectOpen();
  await methods.open("Drieluik");
  await page.getByRole("button", { name: "Kies deze werkwijze" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#gekozen")).toBeFocused();
  await methods.toOverview();
  await overview.expectOpen("Plan voor Noor");
  expect(await overview.parts()).toEqual(SHOWN.Drieluik.parts);
  await overview.expectSaved();
  await page.reload();
  await expect(page.getByText("Werkwijze: Drieluik")).toBeVisible();
  await overview.follow(/^Verander ?: ?werkwijze$/u);
  await methods.open("Eigen Kracht-conferentie");
  await methods.choose();
  await page.getByRole("button", { name: "Neem dit over" }).click();
  await expect(page.getByText("Dit staat nu bij jullie bijeenkomst.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Neem dit over" })).toHaveCount(0);
});

test("who chooses nothing sees no method and no further questions", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Plan voor Noor");
  await question.toOverview();
  expect(await new OverviewPage(page).parts()).toEqual(SHOWN["In onze eigen volgorde"].parts);
  await expect(page.getByText(/^Werkwijze:/)).toHaveCount(0);
  await expect(page.getByText("Meer vragen")).toHaveCount(0);
});
