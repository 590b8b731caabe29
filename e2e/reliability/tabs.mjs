// Two tabs of one plan in which somebody writes, adds and takes out in any order: both end equal, equal to what lies on the
// device, and nothing is lost or comes back.
//   node e2e/reliability/tabs.mjs [--rounds 200] [--parallel 2] [--dist dist] [--seed 1] [--port 4196]
// The figures go to target/tabs.json. Where both write in one place somebody has to choose: e2e/specs/two_tabs.spec.ts.
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { dice, pause } from "./chance.mjs";
import { serve } from "./host.mjs";
import { FIELD, newPlan } from "./writing.mjs";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "200" },
    parallel: { type: "string", default: "2" },
    dist: { type: "string", default: "dist" },
    port: { type: "string", default: "4196" },
    seed: { type: "string", default: "1" },
  },
});
const ORIGIN = `http://localhost:${options.port}`;
/** So many rounds are in one plan; then comes the next. */
const A_PLAN = 10;
const SOON = 10_000;

// ---- what a tab can do ------------------------------------------------------------------------

const CARD = "li.card--agreement";

/** Words that stand nowhere else. */
const fresh = (roll) => `w${roll(1_000_000_000)}x`;

async function addLine(tab, field, roll) {
  const words = fresh(roll);
  await tab.page.locator(field).fill(words);
  await tab.page.locator(field).press("Enter");
  await tab.page.waitForFunction((field) => document.querySelector(field)?.value === "", field);
  tab.log.push(`adds ${words}`);
  tab.added.push(words);
}

const WAYS = {
  /** Adds an agreement, takes one out that both tabs had, or moves one. */
  async afspraken(tab, roll) {
    const which = roll(6);
    if (which < 4) return addLine(tab, "#snel-afspreken", roll);
    // Two tabs that move the same thing would have to choose.
    const moves = which === 4 && tab.number === 0;
    const done = await tab.page.evaluate(
      ([card, at, button, both]) => {
        const cards = [...document.querySelectorAll(card)].filter((each) => both.some((words) => each.textContent.includes(words)));
        const one = cards[at % cards.length];
        const press = [...(one?.querySelectorAll(".card__actions button") ?? [])].find((each) => each.textContent.startsWith(button));
        if (!press) return null;
        const words = /w\d+x/.exec(one.textContent)[0];
        press.click();
        // The focus moves when that is drawn. Nobody types before.
        return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(words))));
      },
      [CARD, roll(100), moves ? "Eerder" : "Haal weg", tab.both],
    );
    if (!done) return addLine(tab, "#snel-afspreken", roll);
    tab.log.push(`${moves ? "moves" : "takes out"} ${done}`);
    if (!moves) tab.removed.push(done);
  },
  /** Adds somebody. */
  mensen: (tab, roll) => addLine(tab, "main .add-row input", roll),
  /** Writes on. */
  async waarom(tab, roll) {
    const words = fresh(roll);
    const field = tab.page.locator(FIELD).first();
    await field.focus();
    await tab.page.keyboard.press("Control+End");
    await tab.page.keyboard.insertText(`${words} `);
    tab.log.push(`writes ${words}`);
    tab.added.push(words);
  },
};
WAYS.hoofdvraag = WAYS.waarom;
/** Where both tabs can be at once: each thing that is added is its own. */
const SHARED = ["afspraken", "mensen"];

/** Without a pause, a short one, or about as long as the app waits before it keeps what was written. */
const breathe = (roll) => pause([0, 0, roll(25), roll(120), 240 + roll(120)][roll(5)]);

async function goTo(tab, place) {
  await tab.page.evaluate((address) => {
    location.hash = address;
  }, `#${tab.plan}/${place}`);
  const sign = { afspraken: "#snel-afspreken", mensen: "main .add-row input", lezen: "article.document" }[place] ?? FIELD;
  await tab.page.locator(sign).first().waitFor();
  // The app moves the focus to the heading of a page that was gone to. Nobody writes before that.
  await tab.page.waitForFunction(() => document.activeElement?.matches("main h1"));
}

async function work(tab, place, steps, roll) {
  for (let step = 0; step < steps; step++) {
    await WAYS[place](tab, roll);
    await breathe(roll);
  }
}

// ---- what comes of it -------------------------------------------------------------------------

/** Every word of the plan as it is read. */
const wordsOf = (tab) => tab.page.locator("article.document").innerText();

const isKept = () => !document.querySelector('[data-testid="save-state"]')?.textContent.startsWith("Bezig");

/** What is wrong after a round, if anything. */
async function wrong(tabs, expected, gone, reloads) {
  const states = await Promise.all(tabs.map((tab) => tab.page.locator('[data-testid="save-state"]').innerText().catch(() => "")));
  if (states.some((state) => state !== "" && !/^Opgeslagen( om|$)/.test(state))) return `it says: ${states.join(" | ")}`;
  await Promise.all(tabs.map((tab) => goTo(tab, "lezen")));
  const right = (words) => expected.every((word) => words.includes(word)) && !gone.some((word) => words.includes(word));
  const until = Date.now() + SOON;
  let both;
  do {
    both = await Promise.all(tabs.map(wordsOf));
    if (both[0] === both[1] && right(both[0])) break;
    await pause(25);
  } while (Date.now() < until);
  if (both[0] !== both[1]) return `the tabs differ:\n${both.join("\n---\n")}`;
  const lost = expected.filter((word) => !both[0].includes(word));
  const back = gone.filter((word) => both[0].includes(word));
  if (lost.length + back.length > 0) return `lost: ${lost}; came back: ${back}`;
  await tabs[reloads].page.reload();
  await tabs[reloads].page.locator("article.document").waitFor();
  const stored = await wordsOf(tabs[reloads]);
  return stored === both[0] ? null : `stored is something else:\n${both[0]}\n---\n${stored}`;
}

async function pair(browser, queue, results) {
  const context = await browser.newContext({ locale: "nl-NL", serviceWorkers: "block" });
  let plan = null;
  let expected = [];
  let gone = [];
  let made = 0;
  const tabs = [];
  for (let round = queue.next(); round !== null; round = queue.next()) {
    const roll = dice(Number(options.seed) * 1_000_003 + round);
    const rolls = [dice(roll(1 << 30)), dice(roll(1 << 30))];
    if (plan === null || made % A_PLAN === 0) {
      plan = await newPlan(context, ORIGIN);
      [expected, gone] = [[], []];
      for (const number of [0, 1]) {
        tabs[number] ??= { number, page: await context.newPage() };
        tabs[number].page.setDefaultTimeout(30_000);
        tabs[number].plan = plan;
        await tabs[number].page.goto(`${ORIGIN}/#${plan}/lezen`);
        await tabs[number].page.locator("article.document").waitFor();
      }
    }
    for (const tab of tabs) Object.assign(tab, { added: [], removed: [], log: [], both: expected });
    const places = Object.keys(WAYS);
    const first = places[roll(places.length)];
    const others = places.filter((place) => place !== first || SHARED.includes(place));
    const second = others[roll(others.length)];
    await Promise.all([goTo(tabs[0], first), goTo(tabs[1], second)]);
    await Promise.all([work(tabs[0], first, 2 + roll(5), rolls[0]), work(tabs[1], second, 2 + roll(5), rolls[1])]);
    await Promise.all(tabs.map((tab) => tab.page.waitForFunction(isKept)));
    const removed = tabs.flatMap((tab) => tab.removed);
    gone.push(...removed);
    expected = [...expected, ...tabs.flatMap((tab) => tab.added)].filter((word) => !removed.includes(word));
    const problem = await wrong(tabs, expected, gone, roll(2));
    const steps = tabs.reduce((sum, tab) => sum + tab.log.length, 0);
    results.push({ round, places: [first, second], steps, problem });
    made++;
    if (problem) {
      console.log(`round ${round} (${first}, ${second}): ${problem}\n${tabs.map((tab) => tab.log.join(", ")).join("\n")}`);
      plan = null;
    }
    if (results.length % 20 === 0) console.log(`${results.length} rounds`);
  }
  await context.close();
}

// ---- all of them ------------------------------------------------------------------------------

const server = await serve(options.dist, Number(options.port));
process.on("exit", () => server.kill());
const browser = await launch();
const results = [];
const begun = Date.now();
let next = 0;
const queue = { next: () => (next < Number(options.rounds) ? next++ : null) };
await Promise.all(Array.from({ length: Number(options.parallel) }, () => pair(browser, queue, results)));
await browser.close();

const problems = results.filter((result) => result.problem);
const summary = {
  rounds: results.length,
  seconds: Math.round((Date.now() - begun) / 1000),
  edits: results.reduce((sum, result) => sum + result.steps, 0),
  in_one_list: results.filter(({ places }) => places[0] === places[1]).length,
  unequal_or_lost: problems.length,
};
mkdirSync("target", { recursive: true });
writeFileSync("target/tabs.json", `${JSON.stringify({ summary, problems }, null, 2)}\n`);
console.log(JSON.stringify(summary, null, 2));
process.exit(problems.length === 0 && results.length > 0 ? 0 : 1);
