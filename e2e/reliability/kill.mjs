// Ends a tab, a page or the whole browser at a random moment while somebody writes, and looks what is there afterwards:
// everything that was shown as saved, the rest as far as it was kept, and never a broken plan.
//   node e2e/reliability/kill.mjs [--runs 500] [--parallel 2] [--dist dist] [--seed 1] [--minutes 60]
// docs/reliability.md tells what it found. The figures go to target/kill.json.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "500" },
    parallel: { type: "string", default: "2" },
    dist: { type: "string", default: "dist" },
    port: { type: "string", default: "4186" },
    seed: { type: "string", default: "1" },
    // After so many minutes no run begins any more.
    minutes: { type: "string", default: "60" },
  },
});
const RUNS = Number(options.runs);
const ORIGIN = `http://localhost:${options.port}`;
const PROGRAM = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path && existsSync(path)) ?? chromium.executablePath();
/** A plan is written on for so many characters, then comes the next. */
const LONG_ENOUGH = 2_500;
const PATIENCE = 60_000;

// ---- chance that can be had again -----------------------------------------------------------

function dice(seed) {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

// ---- a browser that can be ended -------------------------------------------------------------

const running = new Set();

function endGroup(child) {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It had gone by itself.
  }
}

// Whoever stops this script leaves no browsers behind.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    running.forEach(endGroup);
    server.kill();
    report();
    process.exit(1);
  });
}

/** Starts a browser of its own, with a group of processes of its own, so that nothing else is ended with it. */
async function start(profile) {
  const child = spawn(
    PROGRAM,
    [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--lang=nl-NL",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  running.add(child);
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.once("exit", (code) => reject(new Error(`the browser did not start (${code}): ${said.slice(-500)}`)));
  });
  const browser = await chromium.connectOverCDP(address, { timeout: PATIENCE });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const kill = async () => {
    endGroup(child);
    await gone;
    running.delete(child);
  };
  return { context: browser.contexts()[0], kill };
}

/** Tells each time that the page says that all is kept: what then stood in its field. */
function tellWhatIsSaved() {
  const watch = () => {
    new MutationObserver((records) => {
      const state = document.querySelector('[data-testid="save-state"]');
      const touched = (node) => node === state || state?.contains(node) || node.contains?.(state);
      if (!state?.textContent.startsWith("Opgeslagen") || !records.some((record) => touched(record.target))) return;
      const field = document.querySelector("main textarea, main input[type=text]");
      if (field) globalThis.shownAsSaved?.(field.value);
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  };
  addEventListener("DOMContentLoaded", watch, { once: true });
}

const FIELD = "main textarea, main input[type=text]";

/** A tab on one page of a plan, with what was written in it and what it showed as saved. */
async function tab(context, address) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on("dialog", (dialog) => void dialog.accept().catch(() => {}));
  const it = { page, address, typed: "", saved: "", before: "", ended: false };
  await page.exposeFunction("shownAsSaved", (value) => {
    // What another tab wrote comes in too; only this tab's own field is looked at.
    if (value.length >= it.saved.length) it.saved = value;
  });
  await page.addInitScript(tellWhatIsSaved);
  await page.goto(`${ORIGIN}/#${address}`);
  await page.locator(FIELD).first().waitFor();
  it.before = await page.locator(FIELD).first().inputValue();
  it.typed = it.before;
  it.saved = it.before;
  return it;
}

async function write(it, roll) {
  const field = it.page.locator(FIELD).first();
  await field.focus();
  await it.page.keyboard.press("Control+End");
  while (!it.ended) {
    const word = `w${roll(100_000)} `;
    it.typed += word;
    await it.page.keyboard.insertText(word);
    await pause(roll(6) === 0 ? 330 + roll(500) : 5 + roll(110));
  }
}

/** A tab that was ended does not always answer any more: what waits on it goes on without. */
const atMost = (milliseconds, work) => Promise.race([work, pause(milliseconds)]);

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What lies in the field when the plan is opened anew. */
async function found(context, address) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  try {
    await page.goto(`${ORIGIN}/#${address}`);
    await page.locator("main h1").waitFor();
    const field = page.locator(FIELD).first();
    await field.waitFor();
    return await field.inputValue();
  } catch (error) {
    return { broken: `${await page.locator("main").innerText().catch(() => "")} ${String(error).slice(0, 200)}` };
  } finally {
    await page.close().catch(() => {});
  }
}

// ---- one run ----------------------------------------------------------------------------------

const ENDS = ["crash", "close", "leave", "reload", "browser"];
/** Of ten runs, one ends the whole browser: starting it takes longest. */
const endOf = (roll) => (roll(10) < 2 ? "browser" : ENDS[roll(4)]);

async function end(how, it, browser) {
  switch (how) {
    case "crash": {
      const crashed = it.page.waitForEvent("crash", { timeout: PATIENCE });
      const session = await it.page.context().newCDPSession(it.page);
      session.send("Page.crash").catch(() => {});
      await crashed;
      await atMost(5_000, it.page.close().catch(() => {}));
      return;
    }
    case "close":
      return it.page.close();
    case "leave":
      await it.page.goto("about:blank");
      return it.page.close();
    case "reload":
      await it.page.reload({ waitUntil: "commit" });
      return it.page.close();
    default:
      return browser.kill();
  }
}

/** What is wrong with what was found, if anything. */
function wrong(it, value) {
  if (typeof value !== "string") return `does not open: ${value.broken}`;
  if (!value.startsWith(it.saved)) return `shown as saved and not there: "${it.saved.slice(-60)}" against "${value.slice(-60)}"`;
  if (!it.typed.startsWith(value)) return `never written so: "${value.slice(-60)}"`;
  return null;
}

async function newPlan(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${ORIGIN}/#/plan/nieuw/naam`);
  await page.locator(FIELD).first().fill("Tot het einde");
  await page.waitForFunction(() => document.querySelector('[data-testid="save-state"]')?.textContent.startsWith("Opgeslagen"));
  const key = /plan\/(\d+)\//.exec(page.url())[1];
  await page.close();
  return `/plan/${key}`;
}

async function work(queue, results, number) {
  const profile = mkdtempSync(join(tmpdir(), "kill-"));
  let browser = await start(profile);
  let plan = await newPlan(browser.context);
  try {
    for (let run = queue.next(); run !== null; run = queue.next()) {
      const roll = dice(Number(options.seed) * 1_000_003 + run);
      const merging = roll(4) === 0;
      const how = endOf(roll);
      const tabs = [await tab(browser.context, `${plan}/waarom`)];
      if (merging) tabs.push(await tab(browser.context, `${plan}/hoofdvraag`));
      const writing = tabs.map((it) => write(it, roll).catch(() => {}));
      await pause(50 + roll(2_200));
      await end(how, tabs[0], browser);
      tabs[0].ended = true;
      // Where only one tab was ended the other goes on, and is closed as people close a tab.
      if (merging) {
        if (how !== "browser") await pause(roll(600));
        tabs[1].ended = true;
        await atMost(10_000, writing[1]);
        if (how !== "browser") await tabs[1].page.close();
      }
      await atMost(10_000, Promise.all(writing));
      if (how === "browser") browser = await start(profile);
      const problems = [];
      let kept = 0;
      for (const it of tabs) {
        const value = await found(browser.context, it.address);
        const problem = wrong(it, value);
        if (problem) problems.push(`${it.address}: ${problem}`);
        else kept += value.length;
      }
      const shown = tabs.some((it) => it.saved.length > it.before.length);
      const behind = tabs.reduce((sum, it) => sum + it.typed.length, 0) - kept;
      results.push({ run, how, merging, shown, behind, problems });
      if (problems.length > 0) console.log(`run ${run} (${how}${merging ? ", two tabs" : ""}): ${problems.join("; ")}`);
      if (results.length % 10 === 0) console.log(`${results.length} runs`);
      if (problems.length > 0 || tabs[0].typed.length > LONG_ENOUGH) plan = await newPlan(browser.context);
    }
  } finally {
    await browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return number;
}

/** Writes down what was found so far, and gives it. */
function report() {
  const count = (test) => results.filter(test).length;
  const summary = {
    runs: results.length,
    seconds: Math.round((Date.now() - begun) / 1000),
    ended: Object.fromEntries(ENDS.map((how) => [how, count((run) => run.how === how)])),
    two_tabs: count((run) => run.merging),
    shown_as_saved_before_the_end: count((run) => run.shown),
    ended_with_something_not_kept_yet: count((run) => run.behind > 0),
    lost_or_broken: count((run) => run.problems.length > 0),
  };
  mkdirSync("target", { recursive: true });
  writeFileSync("target/kill.json", `${JSON.stringify({ summary, problems: results.filter((run) => run.problems.length > 0) }, null, 2)}\n`);
  console.log(JSON.stringify(summary, null, 2));
  return summary;
}

// ---- all of them --------------------------------------------------------------------------------

const server = spawn("node", ["scripts/serve.mjs", "--plain", "--dir", options.dist, "--port", options.port], {
  stdio: ["ignore", "pipe", "inherit"],
});
await new Promise((resolve) => server.stdout.once("data", resolve));
const results = [];
const begun = Date.now();
const until = begun + Number(options.minutes) * 60_000;
let next = 0;
const queue = { next: () => (next < RUNS && Date.now() < until ? next++ : null) };
try {
  await Promise.all(Array.from({ length: Number(options.parallel) }, (_, number) => work(queue, results, number)));
} finally {
  server.kill();
}
const summary = report();
process.exit(summary.lost_or_broken === 0 && summary.runs > 0 ? 0 : 1);
