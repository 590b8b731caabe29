// Measures the app against the same form in SurveyJS; BENCHMARKS.md tells what and why.
//   node e2e/bench/run.mjs [--runs 5] [--keys 120] [--keep] [--only SurveyJS]
// The figures go to target/bench.json; --keep also writes the table into BENCHMARKS.md. --only measures
// what has that word in its name, and writes nothing.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { build } from "esbuild";

import { fields, table } from "./report.mjs";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    keys: { type: "string", default: "120" },
    port: { type: "string", default: "4188" },
    dist: { type: "string", default: "dist" },
    keep: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});
const RUNS = Number(options.runs);
const KEYS = Number(options.keys);
const SLOWDOWN = 4;
// Our app writes after 2 s of typing on: at this pace on 1 key in 13, so the 95th percentile has it in it.
const PACE_MS = 150;
const TODAY = "2026-09-14";
const SITE = "target/bench/site";
const ORIGIN = `http://localhost:${options.port}`;
const SENTENCE = "we spreken af dat oma de kinderen elke dinsdag van school haalt en dat karim daarna samen met hen kookt ";

// ---- what is measured ----------------------------------------------------------------------

const AGREEMENT = { field: "main .builder textarea" };
const LIST_OF_18 = { field: "#snel-afspreken", all: [".agreements > li", 18] };
const SURVEY_LIST = { field: "textarea", all: ["textarea", 3 * 18] };
const SURVEY_ONE = { field: "textarea" };

const ours = (agreements, page) => ({ seed: `ours-${agreements}`, page });
const survey = (query) => ({ seed: "surveyjs-18", page: () => `/surveyjs/index.html${query}` });
const agreementPage = (seed) => `/#/plan/1/afspraak/${seed.agreement}`;

const READY = {
  "ours, one agreement": { ...ours(18, agreementPage), ...AGREEMENT },
  "ours, list of 18": { ...ours(18, () => "/#/plan/1/afspraken"), ...LIST_OF_18 },
  "SurveyJS, all 18": { ...survey(""), ...SURVEY_LIST },
  "SurveyJS, one at a time": { ...survey("?show=one"), ...SURVEY_ONE },
};
const TYPING = {
  "ours, 18 agreements": { ...ours(18, agreementPage), ...AGREEMENT },
  "ours, 200 agreements": { ...ours(200, agreementPage), ...AGREEMENT },
  "SurveyJS, all 18, saves each key": { ...survey("?save=key"), ...SURVEY_LIST },
  "SurveyJS, all 18, saves at a pause": { ...survey("?save=pause"), ...SURVEY_LIST },
  "SurveyJS, one at a time, saves at a pause": { ...survey("?show=one&save=pause"), ...SURVEY_ONE },
};

const chosen = (targets) => Object.fromEntries(Object.entries(targets).filter(([name]) => name.includes(options.only)));

// ---- the site: both apps from one server ---------------------------------------------------

async function makeSite() {
  rmSync(SITE, { recursive: true, force: true });
  cpSync(options.dist, SITE, { recursive: true });
  writeFileSync(join(SITE, "blank.html"), "<!doctype html><title>blank</title>");
  const folder = join(SITE, "surveyjs");
  mkdirSync(folder);
  for (const name of ["index.html", "seed.html"]) cpSync(join("e2e/bench/surveyjs", name), join(folder, name));
  await build({
    entryPoints: ["e2e/bench/surveyjs/page.js", "e2e/bench/surveyjs/seed.js"],
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "warning",
  });
  // Our own policy is stricter than SurveyJS was made for.
  const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
  const headers = join(SITE, "_headers");
  writeFileSync(headers, `${readFileSync(headers, "utf8")}\n/surveyjs/*\n  Content-Security-Policy: ${policy}\n`);
}

function startServer() {
  const server = spawn("node", ["scripts/serve.mjs", "--dir", SITE, "--port", options.port]);
  server.stderr.pipe(process.stderr);
  return new Promise((resolve, reject) => {
    server.stdout.once("data", () => resolve(server));
    server.once("exit", (code) => reject(new Error(`the server stopped (${code})`)));
  });
}

// ---- one visit -----------------------------------------------------------------------------

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "nl-NL" };
const PROBE = readFileSync("e2e/bench/probe.js", "utf8").replace(/^(\/\/.*\n)*/, "").trim();

/** Opens a page in a browser profile that holds the stored plan and nothing else: no HTTP cache. */
async function visit(browser, seeds, target, { input }, use) {
  const seed = seeds[target.seed];
  const context = await browser.newContext({ ...PHONE, storageState: seed.storage });
  try {
    const page = await context.newPage();
    const problems = [];
    page.on("pageerror", (error) => problems.push(error.message));
    // The blank page of the same origin gets the process that the slowdown is set on.
    await page.goto(`${ORIGIN}/blank.html`);
    const session = await context.newCDPSession(page);
    const normal = await busy(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.addInitScript(`(${PROBE})(${JSON.stringify({ field: target.field, all: target.all, input })})`);
    await page.goto(ORIGIN + target.page(seed));
    await page.waitForFunction(() => globalThis.bench?.ready != null, null, { timeout: 120_000 });
    const result = await use(page);
    const slow = await busy(page);
    if (problems.length > 0) throw new Error(problems.join("\n"));
    if (slow < normal * 2) console.log(`    warning: work of ${normal.toFixed(1)} ms took ${slow.toFixed(1)} ms with the slowdown on`);
    return result;
  } finally {
    await context.close();
  }
}

/** How long a small, fixed amount of work takes, at its best: shows that the slowdown is really on. */
const busy = (page) =>
  page.evaluate(() => {
    const times = Array.from({ length: 60 }, () => {
      const start = performance.now();
      let sum = 0;
      for (let i = 0; i < 5e5; i++) sum = (sum + i * i) % 1_000_003;
      return performance.now() - start + (sum < 0 ? 1 : 0);
    });
    times.sort((a, b) => a - b);
    return times.at(10);
  });

const ready = (browser, seeds, target) =>
  visit(browser, seeds, target, { input: true }, (page) => page.evaluate(() => globalThis.bench.ready));

/** Types, and gives the 95th percentile of the times from key to frame. */
const typing = (browser, seeds, target) =>
  visit(browser, seeds, target, { input: false }, async (page) => {
    const field = page.locator(target.field).first();
    await field.focus();
    await field.evaluate((it) => it.setSelectionRange(it.value.length, it.value.length));
    const text = SENTENCE.repeat(9).slice(0, KEYS);
    for (const key of text) {
      const start = performance.now();
      await page.keyboard.press(key === " " ? "Space" : key);
      await page.waitForTimeout(Math.max(0, PACE_MS - (performance.now() - start)));
    }
    await page.waitForTimeout(3000);
    const times = await page.evaluate(() => globalThis.bench.keys);
    if (times.length !== KEYS) throw new Error(`${times.length} of ${KEYS} keys came to a frame`);
    // Typing that is fast because nothing is kept would be no typing.
    await page.reload();
    await page.waitForFunction(() => globalThis.bench?.ready != null, null, { timeout: 120_000 });
    const kept = await page.locator(target.field).first().inputValue();
    if (!kept.endsWith(text)) throw new Error(`what was typed was not kept: ${kept}`);
    return percentile(times, 0.95);
  });

// ---- the stored plans ----------------------------------------------------------------------

async function seedOurs(browser, agreements) {
  const arguments_ = ["run", "--quiet", "--no-default-features", "--example", "sample_link", "--", TODAY, "large", agreements];
  const link = execFileSync("cargo", arguments_, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/#${link.replace(/^#/, "")}`);
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
  await page.waitForURL(/#\/plan\/1$/);
  await page.goto(`${ORIGIN}/#/plan/1/afspraken`);
  const href = await page.locator('.agreements a[href*="/afspraak/"]').first().getAttribute("href");
  const seed = { agreement: href.split("/").at(-1), storage: await context.storageState({ indexedDB: true }) };
  await context.close();
  return seed;
}

async function seedSurvey(browser, agreements) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/surveyjs/seed.html?agreements=${agreements}`);
  await page.waitForFunction(() => document.title === "ready");
  const seed = { storage: await context.storageState({ indexedDB: true }) };
  await context.close();
  return seed;
}

// ---- numbers -------------------------------------------------------------------------------

function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];
}

function summary(values) {
  return { min: Math.min(...values), median: percentile(values, 0.5), max: Math.max(...values) };
}

/** Every target once a round, each round begun by another: a busy moment, or what the one before left behind, falls on all. */
async function rounds(browser, seeds, targets, measure) {
  const results = Object.fromEntries(Object.keys(targets).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    const all = Object.entries(targets);
    const first = run % all.length;
    for (const [name, target] of [...all.slice(first), ...all.slice(0, first)]) {
      const value = await measure(browser, seeds, target);
      results[name].push(value);
      console.log(`    ${run + 1}/${RUNS}  ${name}: ${value.toFixed(1)} ms`);
    }
  }
  return Object.fromEntries(Object.entries(results).map(([name, values]) => [name, summary(values)]));
}

/** How busy the machine is: over its number of cores, the figures are of no use. */
function load() {
  return loadavg()[0].toFixed(1);
}

function keep(text) {
  const document = readFileSync("BENCHMARKS.md", "utf8");
  const kept = document.replace(/(<!-- table -->\n)[\s\S]*(<!-- end -->)/, (_, open, close) => `${open}${text}${close}`);
  writeFileSync("BENCHMARKS.md", kept);
}

// ---- all of it -----------------------------------------------------------------------------

const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path && existsSync(path));

spawnSync("node", ["scripts/check-size.mjs"], { stdio: "inherit" });
const { first_load_brotli_bytes } = JSON.parse(readFileSync("target/bench.json", "utf8"));
await makeSite();
const server = await startServer();
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const loadBefore = load();
try {
  const seeds = {};
  for (const { seed } of Object.values({ ...chosen(READY), ...chosen(TYPING) })) {
    const [whose, agreements] = seed.split("-");
    seeds[seed] ??= await (whose === "ours" ? seedOurs : seedSurvey)(browser, agreements);
  }
  console.log("  Time to ready");
  const readyTimes = await rounds(browser, seeds, chosen(READY), ready);
  console.log("  Typing to next frame, p95");
  const typingTimes = await rounds(browser, seeds, chosen(TYPING), typing);

  if (options.only === "") {
    const kept = JSON.parse(readFileSync("target/bench.json", "utf8"));
    const results = { ...kept, first_load_brotli_bytes, ...fields(readyTimes, typingTimes) };
    writeFileSync("target/bench.json", `${JSON.stringify(results, null, 2)}\n`);

    const machine = `${cpus().length} × ${cpus()[0].model.trim()}, load ${loadBefore} before and ${load()} after`;
    const where = `Chromium ${browser.version()}, ${machine}; ${RUNS} runs, ${KEYS} keys each`;
    const text = table(readyTimes, typingTimes, results, where);
    console.log(`\n${text}`);
    if (options.keep) keep(text);
  }
} finally {
  await browser.close();
  server.removeAllListeners("exit");
  server.kill();
}
