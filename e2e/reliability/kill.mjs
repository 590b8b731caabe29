// Ends a tab, a page or the whole browser at a random moment while somebody is at work, and looks what is there afterwards:
// everything that was shown as saved, the rest as far as it was kept, and never a broken plan.
//   node e2e/reliability/kill.mjs [--runs 500] [--kinds write,tabs,answer,version] [--parallel 2] [--dist dist] [--seed 1]
//                                 [--minutes 60] [--port 4186]
// docs/reliability.md tells what it found. The figures go to target/kill.json.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { blank, close, end, endAll, endOf, ENDS, PATIENCE, start } from "./browser.mjs";
import { atMost, dice, pause } from "./chance.mjs";
import { anotherVersion, Host, serve } from "./host.mjs";
import { keepPlan, take, taken, takingTab, THINGS, wrongRows } from "./taking_in.mjs";
import { found, LONG_ENOUGH, newPlan, write, writingTab, wrong } from "./writing.mjs";

const KINDS = ["write", "tabs", "answer", "version"];
const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "500" },
    kinds: { type: "string", default: KINDS.join() },
    parallel: { type: "string", default: "2" },
    dist: { type: "string", default: "dist" },
    // This one and some after it.
    port: { type: "string", default: "4186" },
    seed: { type: "string", default: "1" },
    // After so many minutes no run begins any more.
    minutes: { type: "string", default: "60" },
  },
});
const RUNS = Number(options.runs);
const PORT = Number(options.port);
const kinds = options.kinds.split(",");
if (!kinds.every((kind) => KINDS.includes(kind))) throw new Error(`kinds: ${KINDS}`);

// ---- one run of each kind ---------------------------------------------------------------------

/** The moment of the end: anywhere in the first seconds of the work. */
const moment = (roll) => pause(50 + roll(2_000));

/** Words are written, in one tab or in two tabs of one plan. */
async function writing(device, roll, how, count) {
  const { plan, host } = device;
  const places = ["waarom", "hoofdvraag"].slice(0, count);
  const tabs = await Promise.all(places.map((place) => writingTab(device.browser.context, host.origin, `${plan}/${place}`)));
  const work = tabs.map((it) => write(it, roll).catch(() => {}));
  await moment(roll);
  await end(how, tabs[0].page, device.browser);
  tabs[0].ended = true;
  // Where only one tab was ended the other goes on, and is closed as people close a tab.
  for (const it of tabs.slice(1)) {
    if (how !== "browser") await pause(roll(600));
    it.ended = true;
    await atMost(10_000, Promise.all(work));
    if (how !== "browser") await close(it.page);
  }
  await atMost(10_000, Promise.all(work));
  if (how === "browser") await device.restart();
  return look(device, tabs);
}

/** Looks at what was written in these tabs. */
async function look(device, tabs) {
  const problems = [];
  let kept = 0;
  for (const it of tabs) {
    const value = await found(device.browser.context, device.host.origin, it.address);
    const problem = wrong(it, value);
    if (problem) problems.push(`${it.address}: ${problem}`);
    else kept += value.length;
  }
  if (problems.length > 0 || tabs[0].typed.length > LONG_ENOUGH) device.plan = null;
  return {
    shown: tabs.some((it) => it.saved.length > it.before.length),
    behind: tabs.reduce((sum, it) => sum + it.typed.length, 0) > kept,
    problems,
  };
}

/** An answer is taken in, one by one. */
async function takingIn(device, roll, how) {
  const { host } = device;
  const it = await takingTab(device.browser.context, host.origin);
  const work = take(it, roll).catch(() => {});
  await moment(roll);
  await end(how, it.page, device.browser);
  it.ended = true;
  await atMost(10_000, work);
  if (how === "browser") await device.restart();
  const rows = await taken(device.browser.context, host.origin);
  const problem = wrongRows(it, rows);
  const there = problem ? 0 : rows.filter((row) => row === "taken").length;
  // With too little left to take in, the plan is cleared away and kept anew.
  if (problem || there > THINGS - 8) await device.clear();
  return {
    shown: it.saved.length > it.before.length,
    behind: there < it.before.length + it.pressed.flat().length,
    problems: problem ? [problem] : [],
  };
}

/** Another version of the app is put in place while somebody writes; in another tab it is opened, or not. */
async function newVersion(device, roll, how) {
  const { host, plan } = device;
  const tabs = [await writingTab(device.browser.context, host.origin, `${plan}/waarom`)];
  const home = await blank(device.browser.context);
  await home.goto(`${host.origin}/#/`);
  // What this is about begins where a version is on the device.
  const isKept = () => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null);
  if (!(await home.evaluate(isKept))) await home.reload();
  const work = tabs.map((it) => write(it, roll).catch(() => {}));
  // Not the one that is on the device: an earlier run may have ended before it was there.
  host.version = 1 - (await versionOf(home));
  // It is broken off with the tab.
  const lookForIt = async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  };
  const update = home.evaluate(lookForIt).catch(() => {});
  const press = async () => {
    await update;
    await home.getByRole("button", { name: "Open de nieuwe versie" }).click();
  };
  // Half of the runs end while the files come in and lie ready, half while the new version takes over.
  const opens = roll(2) === 0;
  if (opens) {
    await press();
    await pause(roll(600));
  } else {
    await moment(roll);
  }
  // Where the browser stays, it is one of the two tabs that ends first.
  const both = [tabs[0].page, home];
  if (roll(2) === 0) both.reverse();
  await end(how, both[0], device.browser);
  if (how !== "browser") await close(both[1]);
  tabs[0].ended = true;
  await atMost(10_000, Promise.all([update, ...work]));
  if (how === "browser") await device.restart();
  await host.down();
  try {
    const result = await look(device, tabs);
    const version = await versionOffline(device);
    if (version.problem) result.problems.push(version.problem);
    return { ...result, opens, is_new: version.number === host.version };
  } finally {
    await host.up();
  }
}

/** The version that the worker answers with. */
async function versionOf(page) {
  const html = await page.evaluate(() => fetch("./index.html").then((answer) => answer.text()));
  return html.includes(marker) ? 1 : 0;
}

/** Which version opens without a network, and whether the list of plans does. */
async function versionOffline(device) {
  const page = await blank(device.browser.context);
  try {
    await page.goto(`${device.host.origin}/#/plannen`);
    await page.locator("main").getByText("Tot het einde").first().waitFor();
    return { number: await versionOf(page) };
  } catch (error) {
    return { problem: `without a network: ${await page.locator("body").innerText().catch(() => "")} ${String(error).slice(0, 200)}` };
  } finally {
    await close(page);
  }
}

const RUN = {
  write: (device, roll, how) => writing(device, roll, how, 1),
  tabs: (device, roll, how) => writing(device, roll, how, 2),
  answer: takingIn,
  version: newVersion,
};

// ---- a device: one profile, and its own host ----------------------------------------------------

class Device {
  /** The plan that is written in, if there is one. */
  plan = null;
  #hasAnswered = false;

  constructor(host) {
    this.host = host;
    this.profile = mkdtempSync(join(tmpdir(), "kill-"));
  }

  async restart() {
    await this.browser?.kill();
    this.browser = await start(this.profile);
  }

  /** Makes what a run of this kind needs. */
  async prepare(kind) {
    const { context } = this.browser;
    if (kind === "answer" && !this.#hasAnswered) await keepPlan(context, this.host.origin);
    this.#hasAnswered ||= kind === "answer";
    if (kind !== "answer") this.plan ??= await newPlan(context, this.host.origin);
  }

  /** Takes all plans away. */
  async clear() {
    const page = await blank(this.browser.context);
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: this.host.origin, storageTypes: "indexeddb,local_storage" });
    await close(page);
    this.#hasAnswered = false;
    this.plan = null;
  }

  async end() {
    await this.browser.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function tooLong() {
  await pause(2 * PATIENCE);
  throw new Error("it took too long");
}

async function work(queue, number) {
  const host = new Host(PORT + 2 + number, [PORT, PORT + 1]);
  await host.up();
  const device = new Device(host);
  await device.restart();
  try {
    for (let run = queue.next(); run !== null; run = queue.next()) {
      const roll = dice(Number(options.seed) * 1_000_003 + run);
      const kind = kinds[roll(kinds.length)];
      const how = endOf(roll);
      await device.prepare(kind);
      const result = await Promise.race([RUN[kind](device, roll, how), tooLong()]).catch(async (error) => {
        await device.restart();
        return { problems: [`broke off: ${error}`.slice(0, 500)] };
      });
      results.push({ run, kind, how, ...result });
      if (result.problems.length > 0) console.log(`run ${run} (${kind}, ${how}): ${result.problems.join("; ")}`);
      if (results.length % 10 === 0) console.log(`${results.length} runs, ${seconds()} s`);
    }
  } finally {
    await device.end();
    await host.down();
  }
}

// ---- all of them --------------------------------------------------------------------------------

const seconds = () => Math.round((Date.now() - begun) / 1000);

/** Writes down what was found so far, and gives it. */
function report() {
  const count = (test, from = results) => from.filter(test).length;
  const of = (kind) => {
    const runs = results.filter((run) => run.kind === kind);
    const version = { new_version_asked_for: count((run) => run.opens, runs), opened_the_new_version: count((run) => run.is_new, runs) };
    return {
      runs: runs.length,
      ended: Object.fromEntries(ENDS.map((how) => [how, count((run) => run.how === how, runs)])),
      shown_as_saved_before_the_end: count((run) => run.shown, runs),
      ended_with_something_not_kept_yet: count((run) => run.behind, runs),
      ...(kind === "version" ? version : {}),
      lost_or_broken: count((run) => run.problems.length > 0, runs),
    };
  };
  const summary = {
    runs: results.length,
    seconds: seconds(),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, of(kind)])),
    lost_or_broken: count((run) => run.problems.length > 0),
  };
  mkdirSync("target", { recursive: true });
  const problems = results.filter((run) => run.problems.length > 0);
  writeFileSync("target/kill.json", `${JSON.stringify({ summary, problems }, null, 2)}\n`);
  console.log(JSON.stringify(summary, null, 2));
  return summary;
}

const results = [];
const begun = Date.now();
const until = begun + Number(options.minutes) * 60_000;
let next = 0;
const queue = { next: () => (next < RUNS && Date.now() < until ? next++ : null) };
const other = mkdtempSync(join(tmpdir(), "kill-version-"));
const marker = anotherVersion(options.dist, other);
const servers = [await serve(options.dist, PORT), await serve(other, PORT + 1)];

function tidy() {
  endAll();
  servers.forEach((server) => server.kill());
  rmSync(other, { recursive: true, force: true });
}
// Also where this script itself fails.
process.on("exit", tidy);
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    report();
    process.exit(1);
  });
}
await Promise.all(Array.from({ length: Number(options.parallel) }, (_, number) => work(queue, number)));
const summary = report();
process.exit(summary.lost_or_broken === 0 && summary.runs > 0 ? 0 : 1);
