import { goOn, putOff } from "../faults";
import { expect, test, type Page } from "../fixtures";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

async function twoTabs(first: Page): Promise<{ second: Page; plan: string }> {
  const start = new StartPage(first);
  const question = new QuestionPage(first);
  await start.open();
  await start.begin();
  await question.fill("Naam van het plan", "Samen schrijven");
  await question.expectSaved();
  const plan = await question.planAddress();
  const second = await first.context().newPage();
  return { second, plan };
}

test("what one tab keeps, the other shows at once", async ({ page }) => {
  const { second, plan } = await twoTabs(page);
  await second.goto(`./${plan}/naam`);
  const there = new QuestionPage(second);
  await expect(second.getByLabel("Naam van het plan")).toHaveValue("Samen schrijven");

  const here = new QuestionPage(page);
  await here.fill("Naam van het plan", "Samen geschreven");
  await here.expectSaved();
  await expect(second.getByLabel("Naam van het plan")).toHaveValue("Samen geschreven");

  await there.next();
  await there.fill("Wat speelt er?", "Dit komt uit het tweede tabblad.");
  await there.expectSaved();
  await here.next();
  await expect(page.getByLabel("Wat speelt er?", { exact: true })).toHaveValue("Dit komt uit het tweede tabblad.");
  await expect(here.alert.filter({ hasText: /\S/ })).toHaveCount(0);
});

test("who reads a plan stays where they are when another tab changes it", async ({ page }) => {
  const { second, plan } = await twoTabs(page);
  const there = new QuestionPage(second);
  await second.goto(`./${plan}`);
  await there.goTo(`${plan}/lezen`);
  await expect(there.heading).toBeFocused();
  const here = new QuestionPage(page);
  await here.fill("Naam van het plan", "Samen geschreven");
  await here.expectSaved();
  await expect(there.heading).toHaveText("Samen geschreven");
  await expect(there.heading).toBeFocused();

  // Something comes before what they are at.
  await here.goTo(`${plan}/hoofdvraag`);
  await page.getByRole("main").getByRole("textbox").first().fill("Wie helpt ons?");
  await here.expectSaved();
  const change = second.locator("article").getByRole("link", { name: /^Verander dit/u });
  await expect(change).toHaveCount(1);
  await change.focus();
  await here.goTo(`${plan}/waarom`);
  await here.fill("Wat speelt er?", "Er komt een regel bij.");
  await here.expectSaved();
  await expect(second.getByText("Er komt een regel bij.")).toBeVisible();
  await expect(change).toHaveCount(2);
  await expect(change.last()).toBeFocused();
});

test("both lists of plans show what another tab keeps, without being loaded anew", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  const list = new PlansPage(await page.context().newPage());
  await list.open();
  await list.expectNone();
  const there = new QuestionPage(await page.context().newPage());
  await there.page.goto("./#/plan/nieuw/naam");
  await there.fill("Naam van het plan", "Van hiernaast");
  await there.expectSaved();
  await expect(start.plan("Van hiernaast")).toBeVisible();
  await expect(list.row("Van hiernaast")).toBeVisible();
  await there.fill("Naam van het plan", "Van de overkant");
  await there.expectSaved();
  await expect(start.plan("Van de overkant")).toBeVisible();
  await list.expectNames(["Van de overkant"]);
});

test("when both write at the same moment in different places, one plan holds both", async ({ page }) => {
  const { second, plan } = await twoTabs(page);
  await putOff(second);
  await second.goto(`./${plan}/hoofdvraag`);
  const there = new QuestionPage(second);
  const field = second.getByRole("main").getByRole("textbox").first();
  await field.fill("Uit het tweede tabblad?");
  await expect(there.saveState).toHaveText("Bezig met opslaan…");

  const here = new QuestionPage(page);
  await here.next();
  await here.fill("Wat speelt er?", "Uit het eerste tabblad.");
  await here.expectSaved();
  await goOn(second);
  await there.expectSaved();
  await expect(field).toHaveValue("Uit het tweede tabblad?");
  await there.goTo(`${plan}/waarom`);
  await expect(second.getByLabel("Wat speelt er?", { exact: true })).toHaveValue("Uit het eerste tabblad.");
  await here.goTo(`${plan}/hoofdvraag`);
  await expect(page.getByRole("main").getByRole("textbox").first()).toHaveValue("Uit het tweede tabblad?");
  const plans = new PlansPage(page);
  await plans.open();
  await plans.expectNames(["Samen schrijven"]);
});

test("when both add something at the same moment, each goes on with their own", async ({ page }) => {
  const { second, plan } = await twoTabs(page);
  // The second tab keeps nothing until we let it.
  await putOff(second);
  await second.goto(`./${plan}/afspraken`);
  const there = new QuestionPage(second);
  await there.add("Wat spreken jullie af?", ["Els kookt"]);
  await expect(there.saveState).toHaveText("Bezig met opslaan…");

  const here = new QuestionPage(page);
  await here.goTo(`${plan}/afspraken`);
  await here.add("Wat spreken jullie af?", ["Jan belt"]);
  await here.expectSaved();
  await page.locator("li.card--agreement").getByRole("link", { name: /Jan belt/ }).click();
  const mine = page.getByLabel("Wat gaan jullie doen?");
  await expect(mine).toHaveValue("Jan belt");

  await goOn(second);
  await there.expectSaved();
  await expect(mine).toHaveValue("Jan belt");
  await mine.fill("Jan belt op zondag");
  await here.expectSaved();
  for (const tab of [here, there]) {
    await tab.goTo(`${plan}/afspraken`);
    await expect(tab.page.locator("li.card--agreement")).toContainText(["Els kookt", "Jan belt op zondag"]);
  }
});

test("when both write in one place at the same moment, both texts are kept", async ({ page }) => {
  const { second, plan } = await twoTabs(page);
  // The second tab keeps nothing until we let it.
  await putOff(second);
  await second.goto(`./${plan}/waarom`);
  const there = new QuestionPage(second);
  const field = second.getByLabel("Wat speelt er?", { exact: true });
  await expect(field).toBeVisible();
  await field.fill("Uit het tweede tabblad.");
  await expect(there.saveState).toHaveText("Bezig met opslaan…");

  const here = new QuestionPage(page);
  await here.next();
  await here.fill("Wat speelt er?", "Uit het eerste tabblad.");
  await here.expectSaved();
  await expect(field).toHaveValue("Uit het tweede tabblad.");

  await goOn(second);
  await expect(there.saveState).toHaveText("Opgeslagen als eigen plan");
  await expect(there.alert.filter({ hasText: "ook in een ander tabblad veranderd" })).toBeVisible();
  await expect(field).toHaveValue("Uit het tweede tabblad.");
  await expect(page.getByLabel("Wat speelt er?", { exact: true })).toHaveValue("Uit het eerste tabblad.");

  const plans = new PlansPage(page);
  await plans.open();
  await plans.expectNames(["Samen schrijven", "Samen schrijven"]);
});
