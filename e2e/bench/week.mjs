// Measures how long "Deze week" of 400 agreements takes to work out and to build; BENCHMARKS.md tells what and why.
//   node e2e/bench/week.mjs [--runs 7] [--keep]
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";

const { values: options } = parseArgs({
  options: { runs: { type: "string", default: "7" }, keep: { type: "boolean", default: false }, port: { type: "string", default: "4190" } },
});
const SLOWDOWN = 4;
const ORIGIN = `http://localhost:${options.port}`;
// The real day: a clock of the test's own would take the browser's measurements away.
const TODAY = new Date().toISOString().slice(0, 10);
const AGREEMENTS = "400";
const DEMANDS = { week_400_ms_4x: 16 };
/** Plans to see how it grows with. */
const GROWTH = ["100", "800"];
/** So many weeks one page shows: the first time nothing is warm. */
const TIMES = 6;

const linkOf = (agreements) =>
  execFileSync(
    "cargo",
    ["run", "--quiet", "--no-default-features", "--example", "sample_link", "--", TODAY, "large", agreements],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  ).trim();

const server = spawn("node", ["scripts/serve.mjs", "--port", options.port], { stdio: ["ignore", "pipe", "inherit"] });
await new Promise((resolve) => server.stdout.once("data", resolve));
const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path && existsSync(path));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "nl-NL" };

/** The plan, kept on a device. */
async function seed(link) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/#${link}`);
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
  await page.waitForURL(/#\/plan\/1$/);
  const storage = await context.storageState({ indexedDB: true });
  await context.close();
  return storage;
}

/** How long each week took: the first as the page opens, the others by the button. */
async function weeks(storageState) {
  const context = await browser.newContext({ ...PHONE, storageState });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/icon.svg`);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(`${ORIGIN}/#/plan/1/week`);
  await page.locator("li.entry").first().waitFor();
  const next = page.getByRole("button", { name: "Volgende week" });
  for (let time = 1; time < TIMES; time++) {
    await next.click();
    await page.waitForFunction((count) => performance.getEntriesByName("week-rest", "measure").length > count, time);
  }
  const times = await page.evaluate(() => {
    const took = (name) => performance.getEntriesByName(name, "measure").map((entry) => entry.duration);
    const [worked, built, rest] = [took("week"), took("week-page"), took("week-rest")];
    if (worked.length !== built.length || worked.length !== rest.length) {
      throw new Error(`${worked.length} weeks worked out, ${built.length} built, ${rest.length} finished`);
    }
    return worked.map((time, at) => ({ worked: time, first: time + built[at], whole: time + built[at] + rest[at] }));
  });
  await context.close();
  return times;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (number) => Number(number.toFixed(3));
try {
  const measure = async (agreements) => {
    const storage = await seed(linkOf(agreements));
    const runs = [];
    for (let run = 0; run < Number(options.runs); run++) runs.push(await weeks(storage));
    return runs;
  };
  const runs = await measure(AGREEMENTS);
  const later = (runs, name) => rounded(median(runs.flatMap(([, ...others]) => others.map((one) => one[name]))));
  const figures = {
    week_400_ms_4x: later(runs, "first"),
    week_400_whole_ms_4x: later(runs, "whole"),
    week_400_first_ms_4x: rounded(median(runs.map(([cold]) => cold.first))),
    week_400_worked_out_ms_4x: later(runs, "worked"),
  };
  for (const agreements of GROWTH) figures[`week_${agreements}_ms_4x`] = later(await measure(agreements), "first");
  const kept = existsSync("target/bench.json") ? JSON.parse(readFileSync("target/bench.json", "utf8")) : {};
  writeFileSync("target/bench.json", `${JSON.stringify({ ...kept, ...figures }, null, 2)}\n`);

  const row = (cells) => `| ${cells.join(" | ")} |`;
  const text = [
    row(["Figure", "measured", "demanded", "met"]),
    row(["---", "---:", "---:", "---"]),
    ...Object.entries(DEMANDS).map(([name, most]) => row([`\`${name}\``, figures[name], `≤ ${most}`, figures[name] <= most ? "yes" : "**no**"])),
    row(["`week_400_whole_ms_4x`, with what is built a frame later", figures.week_400_whole_ms_4x, "", ""]),
    row(["`week_400_first_ms_4x`, nothing warm", figures.week_400_first_ms_4x, "", ""]),
    row(["`week_400_worked_out_ms_4x`, without the page", figures.week_400_worked_out_ms_4x, "", ""]),
    ...GROWTH.map((count) => row([`\`week_${count}_ms_4x\`, of ${count} agreements`, figures[`week_${count}_ms_4x`], "", ""])),
    "",
  ].join("\n");
  console.log(text);
  if (options.keep) {
    const document = readFileSync("BENCHMARKS.md", "utf8");
    writeFileSync("BENCHMARKS.md", document.replace(/(<!-- week -->\n)[\s\S]*(<!-- end of week -->)/, (_, open, close) => `${open}${text}${close}`));
  }
} finally {
  await browser.close();
  server.kill();
}
