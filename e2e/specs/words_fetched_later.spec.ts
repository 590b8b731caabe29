import { expect, test, type Page } from "../fixtures";

/** What stands on these pages came with the first one. */
const FIRST_PAGES = ["", "plannen", "over", "wanneer-niet", "hulp", "weergave", "plak", "coordinator"];
/** These look first whether something is on the device. */
const LISTS = ["plannen", "coordinator"];
const WORDS = /\/words-nl-[0-9a-f]+\.txt$/;

async function everyPage(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (const place of FIRST_PAGES) {
    await page.goto(`./#/${place}`);
    await page.locator("main#inhoud h1").waitFor();
    if (LISTS.includes(place)) await page.getByText("Hier staat nog geen").waitFor();
    seen.push(await page.locator("body").innerText());
  }
  return seen;
}

test("the first pages need no words of the later ones", async ({ page, newDevice, guard }) => {
  const whole = await everyPage(page);
  guard.expectInConsole(/net::ERR_FAILED/);
  const without = await (await newDevice({ locale: "nl-NL" })).newPage();
  await without.route(WORDS, (route) => route.abort());
  expect(await everyPage(without)).toEqual(whole);
});

test("words that cannot be fetched are asked for again, and so are words that are not ours", async ({ page, guard }) => {
  guard.expectInConsole(/net::ERR_FAILED|integrity/);
  await page.route(WORDS, (route) => route.fulfill({ body: "een ander" }));
  await page.goto("./#/voorbeeld");
  await expect(page.getByRole("heading", { name: "Deze pagina is er nog niet" })).toBeVisible();
  await page.unroute(WORDS);
  await page.getByRole("button", { name: "Probeer het opnieuw" }).click();
  await expect(page.getByRole("heading", { name: "Samen om Zoë en Sem heen" })).toBeVisible();
});
