import { expect, test, type Page } from "../fixtures";
import { small } from "../links";
import { foundInBrowser } from "../markers";
import { AppPage } from "../pages/app";
import { Leaving } from "../pages/device";
import { ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";

const NAME = "Rust voor Jurre";

async function keepPlan(page: Page): Promise<string> {
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  return received.planAddress();
}

async function expectHidden(page: Page): Promise<void> {
  await new AppPage(page).expectHeading("Samen maken jullie een plan");
  await expect(page.getByRole("heading", { name: "Je plannen zijn verborgen" })).toBeVisible();
  expect(await page.locator("body").innerText()).not.toContain("Jurre");
  expect(await page.title()).not.toContain("Jurre");
}

test("the button on every page leaves at once, and Back shows nothing of the family", async ({ page }) => {
  const plan = await keepPlan(page);
  const app = new AppPage(page);
  const question = new QuestionPage(page);
  await app.goTo(`${plan}/waarom`);
  await question.fill("Wat speelt er?", "Net getypt en meteen weg.");
  await new Leaving(page).press();
  await page.goBack();
  await expectHidden(page);
  for (const place of [plan, `${plan}/lezen`, "#/plannen", "#/slot", "#/wissen"]) {
    await page.goto(`./${place}`);
    await page.locator("main h1").waitFor();
    expect(await page.locator("body").innerText(), place).not.toContain("Jurre");
  }
  await page.goto("./");
  await page.getByRole("button", { name: "Laat mijn plannen weer zien" }).click();
  await new PlansPage(page).openPlan(NAME);
  await app.goTo(`${plan}/waarom`);
  await expect(page.getByLabel("Wat speelt er?", { exact: true })).toHaveValue("Net getypt en meteen weg.");
});

test("Escape three times leaves, in the other tab too; two times says that one more does @desktop", async ({ page, context }) => {
  const plan = await keepPlan(page);
  const other = await context.newPage();
  await other.goto(`./${plan}`);
  await expect(other.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Druk nog één keer op Escape")).toBeVisible();
  await page.keyboard.press("a");
  await expect(page.getByText("Druk nog één keer op Escape")).toBeHidden();
  for (let times = 0; times < 3; times++) await page.keyboard.press("Escape");
  await new Leaving(page).expectGone();
  await expectHidden(other);
});

test("to the weather by choice, without saying where from; without a network to an empty page", async ({ page, context, guard }) => {
  const weather = "https://www.knmi.nl/";
  guard.alsoServes(weather);
  guard.expectInConsole(/ERR_INTERNET_DISCONNECTED/);
  const from: (string | undefined)[] = [];
  await context.route(`${weather}**`, async (route) => {
    from.push((await route.request().allHeaders()).referer);
    await route.fulfill({ contentType: "text/html", body: "<title>Het weer</title>" });
  });
  await page.goto("./#/dit-apparaat");
  await new AppPage(page).choose("Waar kom je dan uit?", "Op de weerpagina");
  await page.reload();
  await new Leaving(page).button.click();
  await page.waitForURL(`${weather}**`);
  expect(from).toEqual([undefined]);
  await page.goto("./");
  await new Leaving(page).button.waitFor();
  await context.setOffline(true);
  await new Leaving(page).press();
});

test("the page is empty before the browser has gone anywhere", async ({ page }) => {
  await keepPlan(page);
  const seen = await page.evaluate(() => {
    (document.querySelector(".leave__button") as HTMLButtonElement).click();
    return { words: document.body.innerText, shown: getComputedStyle(document.body).display, title: document.title };
  });
  expect(seen).toEqual({ words: expect.any(String), shown: "none", title: "Notities" });
  await new Leaving(page).expectGone();
});

test("a neutral name and picture for the tab, also while the app is fetched", async ({ page }) => {
  const app = new AppPage(page);
  await page.goto("./#/dit-apparaat");
  await page.getByLabel(/Geef het tabblad een gewone naam/).check();
  await expect(page).toHaveTitle("Notities");
  await expect(page.locator("link[rel=icon]")).toHaveAttribute("href", /blank\.svg$/);
  await app.goTo("#/voorbeeld/zorgen");
  await expect(page).toHaveTitle("Notities");
  await page.route("**/*.wasm", () => undefined);
  await page.goto("./", { waitUntil: "commit" });
  await expect(page).toHaveTitle("Notities");
  expect(await foundInBrowser(page, ["Zorgen"])).toEqual([]);
});
