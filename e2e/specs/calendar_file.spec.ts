import { eventsOf, read } from "../calendar";
import { expect, test, type Page } from "../fixtures";
import { example, large } from "../links";
import { ReceivedPage } from "../pages/document";
import { CalendarPage } from "../pages/paper";
import { EXAMPLE } from "../places";

const TODAY = "2026-09-14";
const KEPT = "#/plan/1";

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`));
});

async function keep(page: Page, link: string): Promise<void> {
  const received = new ReceivedPage(page);
  await received.open(`./#${link}`);
  await received.keep();
}

/** Downloads the file and holds it to what the screen says: the same things, on the same days. */
async function expectAsSaid(page: Page): Promise<void> {
  const calendar = new CalendarPage(page);
  await calendar.choose("Wat staat er in je agenda?", "Wat jullie hebben afgesproken");
  const said = (await calendar.said()).flatMap((one) => one.events.map((days) => ({ what: one.what, days })));
  const leftOut = await calendar.leftOut.locator("span").allTextContents();
  const events = eventsOf(await read(await calendar.download()));
  await expect(calendar.count).toContainText(String(events.length));
  expect(events.map((event) => event.title.replace(/ \(tot [\d.]+\)$/, ""))).toEqual(said.map((one) => one.what));
  for (const [index, { what, days }] of said.entries()) {
    expect.soft(events[index]?.days(TODAY, 3), what).toEqual(days);
  }
  for (const what of leftOut) expect.soft(events.map((event) => event.title)).not.toContain(what);
}

test("what falls when in the example is what another calendar program reads in the file", async ({ page }) => {
  await new CalendarPage(page).open(EXAMPLE);
  await expectAsSaid(page);
});

test("forty agreements come into the calendar as the screen says", async ({ page }) => {
  await keep(page, large);
  await new CalendarPage(page).open(KEPT);
  await expectAsSaid(page);
});

test("as it is offered, the file says nothing of the family", async ({ page }) => {
  const calendar = new CalendarPage(page);
  await calendar.open(EXAMPLE);
  const whats = (await calendar.said()).map((one) => one.what);
  const download = await calendar.download();
  expect(download.suggestedFilename()).toBe("familiegroepsplan.ics");
  const file = await read(download);
  for (const event of eventsOf(file)) {
    expect(event.title.replace(/ \(tot [\d.]+\)$/, "")).toBe("Afspraak familiegroepsplan");
    expect([event.place, event.about]).toEqual(["", ""]);
  }
  const unfolded = file.replaceAll("\r\n ", "");
  for (const word of [...whats.filter((what) => !what.startsWith("Terugkijken")), "Renée", "Youssef"]) {
    expect(unfolded).not.toContain(word);
  }
});

test("one person's file holds their turns, and names where that was ticked", async ({ page }) => {
  const calendar = new CalendarPage(page);
  await calendar.open(EXAMPLE);
  await calendar.choose("Wat wil je in de agenda?", "De afspraken van één persoon");
  await expect(page.getByText("Kies eerst van wie of welke afspraak.")).toBeVisible();
  await page.getByLabel("Van wie?").selectOption({ label: "Agnieszka" });
  await calendar.choose("Wat staat er in je agenda?", "Wat jullie hebben afgesproken");
  await calendar.tick(/^Wie het doet$/);
  const events = eventsOf(await read(await calendar.download()));
  const cooking = events.filter((event) => event.title.includes("pan eten"));
  expect(cooking.map((event) => [event.about, event.days(TODAY, 1)])).toEqual([["Wie: Agnieszka", ["woensdag 23 september 2026"]]]);
  expect(events.map((event) => event.title).join()).not.toContain("Youssef haalt Sem op");
});

test("a later file of a kept plan is newer, and names the same events", async ({ page }) => {
  await keep(page, example);
  const calendar = new CalendarPage(page);
  await calendar.open(KEPT);
  const first = eventsOf(await read(await calendar.download()));
  const second = eventsOf(await read(await calendar.download()));
  expect(second.map((event) => event.uid)).toEqual(first.map((event) => event.uid));
  expect(new Set(first.map((event) => event.uid)).size).toBe(first.length);
  expect([first[0]?.sequence, second[0]?.sequence]).toEqual([0, 1]);
});
