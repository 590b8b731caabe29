import { expect, test, type Page } from "../fixtures";
import { small } from "../links";
import { foundInBrowser, kept } from "../markers";
import { AppPage } from "../pages/app";
import { Locked, LockPage } from "../pages/device";
import { ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";
import { WipePage } from "../pages/wipe";

const WORDS = ["Jurre", "merkteken"];

async function keepPlan(page: Page): Promise<string> {
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  return received.planAddress();
}

test("one plan goes for good, also from a tab in which it is open; the other stays", async ({ page }) => {
  const plan = await keepPlan(page);
  const plans = new PlansPage(page);
  await plans.open();
  await plans.press("Rust voor Jurre", "Maak een kopie");
  await plans.expectNames(["Rust voor Jurre (kopie)", "Rust voor Jurre"]);
  await plans.openPlan("Rust voor Jurre");
  const wipe = new WipePage(page);
  await wipe.goTo("#/wissen");
  await wipe.press("Wis: Rust voor Jurre");
  await wipe.press("Nee, laat staan");
  await wipe.one("Rust voor Jurre");
  await wipe.goTo(plan);
  await wipe.expectHeading("Dit plan staat niet op dit apparaat");
  await plans.open();
  await plans.expectNames(["Rust voor Jurre (kopie)"]);
});

test("everything goes: plans, settings, files; other tabs drop what they have", async ({ page, context }) => {
  const plan = await keepPlan(page);
  const app = new AppPage(page);
  await app.goTo("#/weergave");
  await app.choose("Kleuren", "Donker");
  await page.evaluate(async () => {
    const cache = await caches.open("of-the-app");
    await cache.put("./x", new Response("x"));
  });
  const other = await context.newPage();
  await other.goto(`./${plan}/waarom`);
  await new QuestionPage(other).fill("Wat speelt er?", "Een merkteken in het andere tabblad.");
  expect(await foundInBrowser(page, WORDS)).not.toEqual([]);

  const wipe = new WipePage(page);
  await wipe.goTo("#/wissen");
  await wipe.all();
  await wipe.expectHeading("Alles is gewist");
  expect(await kept(page)).toEqual([]);
  expect(await foundInBrowser(page, WORDS)).toEqual([]);
  await new AppPage(other).expectHeading("Samen maken jullie een plan");
  expect(await foundInBrowser(other, WORDS)).toEqual([]);

  await page.goBack();
  await new AppPage(page).expectHeading(/\S/);
  await new PlansPage(page).open();
  await new PlansPage(page).expectNone();
});

test("a forgotten code: everything can be wiped, and a new beginning made", async ({ page }) => {
  await keepPlan(page);
  await new LockPage(page).set("190384");
  await page.goto("./#/plannen");
  await page.reload();
  const locked = new Locked(page);
  await locked.expectShut();
  await locked.openMore("Code vergeten?");
  await page.getByRole("link", { name: "Naar wissen" }).click();
  const wipe = new WipePage(page);
  await expect(page.getByText("Er zit een slot op. Open eerst het slot")).toBeVisible();
  await wipe.all();
  expect(await kept(page)).toEqual([]);
  await wipe.press("Begin opnieuw");
  await page.getByRole("link", { name: "Begin een plan" }).waitFor();
  await keepPlan(page);
  await new PlansPage(page).open();
  await new PlansPage(page).expectNames(["Rust voor Jurre"]);
});
