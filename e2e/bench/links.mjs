// Measures how long links are and how quickly one opens, next to lz-string and deflate; BENCHMARKS.md tells what and why.
//   node e2e/bench/links.mjs [--runs 7] [--keep]
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import lzString from "lz-string";
import { deflate } from "pako";

const { values: options } = parseArgs({
  options: { runs: { type: "string", default: "7" }, keep: { type: "boolean", default: false }, port: { type: "string", default: "4189" } },
});
const SLOWDOWN = 4;
const ORIGIN = `http://localhost:${options.port}`;
const DEMANDS = {
  link_ratio_lzstring_18: 0.4,
  link_ratio_deflate_18: 0.6,
  link_chars_18: 1500,
  member_part_chars: 600,
  answer_chars: 120,
  open_40_ms_4x: 50,
  make_40_ms_4x: 50,
};

const lines = execFileSync("cargo", ["run", "--quiet", "--no-default-features", "--release", "--example", "link_size"], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
const letters = lines
  .split("\n")
  .filter((line) => line.startsWith("{"))
  .map((line) => JSON.parse(line));
const named = (name) => letters.find((letter) => letter.name === name);

const deflated = (json) => Buffer.from(deflate(json, { level: 9 })).toString("base64url").length;
const sizes = letters.map(({ name, json, fragment }) => ({
  name,
  ours: fragment.length,
  ...(json && { lz: lzString.compressToEncodedURIComponent(json).length, deflate: deflated(json) }),
}));
const size = (name) => sizes.find((one) => one.name === name);

const server = spawn("node", ["scripts/serve.mjs", "--port", options.port], { stdio: ["ignore", "pipe", "inherit"] });
await new Promise((resolve) => server.stdout.once("data", resolve));
const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path && existsSync(path));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

/** Opens a page that is slowed down, in a browser with nothing in it. */
async function slowly(use) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/icon.svg`);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const result = await use(page);
  await context.close();
  return result;
}

/** So many times one page opens it: the first time nothing is warm. */
const TIMES = 6;

/** How long each opening took: the first as the first thing that the app does, the others by a link in the open app. */
const openOurs = (fragment) =>
  slowly(async (page) => {
    await page.goto(`${ORIGIN}/#${fragment}`);
    await page.getByRole("article").first().waitFor();
    const times = () => page.evaluate(() => performance.getEntriesByName("open-document", "measure").map((entry) => entry.duration));
    for (let time = 1; time < TIMES; time++) {
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, fragment);
      await page.waitForFunction((count) => performance.getEntriesByName("open-document", "measure").length > count, time);
    }
    return times();
  });

/** How long each making of a full copy took, while somebody goes through sharing. */
const makeOurs = (fragment) =>
  slowly(async (page) => {
    await page.goto(`${ORIGIN}/#${fragment}`);
    await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
    await page.waitForURL(/#\/plan\/\d+$/);
    await page.evaluate(() => {
      location.hash += "/delen";
    });
    await page.getByRole("button", { name: /^Iemand anders/ }).click();
    await page.getByRole("button", { name: "Als de andere ouder of een ander huis" }).click();
    await page.getByRole("heading", { name: /^Wat gaat er mee/ }).waitFor();
    for (let time = 0; time < TIMES; time++) {
      for (const step of ["wat", "hoe"]) {
        await page.evaluate((step) => {
          location.hash = location.hash.replace(/\/delen.*/, `/delen/${step}`);
        }, step);
        await page.getByRole("heading", { level: 1, name: step === "wat" ? /^Wat gaat er mee/ : /^Hoe wil je/ }).waitFor();
      }
    }
    return page.evaluate(() => performance.getEntriesByName("make-document", "measure").map((entry) => entry.duration));
  });

const source = readFileSync("node_modules/lz-string/libs/lz-string.min.js", "utf8");
const openTheirs = (packed) =>
  slowly(async (page) =>
    page.evaluate(
      ([source, packed, times]) => {
        const { LZString } = new Function(`${source}; return { LZString };`)();
        return Array.from({ length: times }, () => {
          const start = performance.now();
          JSON.parse(LZString.decompressFromEncodedURIComponent(packed));
          return performance.now() - start;
        });
      },
      [source, packed, TIMES],
    ),
  );

const makeTheirs = (json) =>
  slowly(async (page) =>
    page.evaluate(
      ([source, json, times]) => {
        const { LZString } = new Function(`${source}; return { LZString };`)();
        const plan = JSON.parse(json);
        return Array.from({ length: times }, () => {
          const start = performance.now();
          LZString.compressToEncodedURIComponent(JSON.stringify(plan));
          return performance.now() - start;
        });
      },
      [source, json, TIMES],
    ),
  );

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const first = (runs) => runs.map(([time]) => time);
const later = (runs) => runs.flatMap(([, ...times]) => times);
const rounded = (number) => Number(number.toFixed(3));
try {
  const forty = named("40 agreements");
  const packed = lzString.compressToEncodedURIComponent(forty.json);
  const ours = [];
  const theirs = [];
  const made = [];
  const madeTheirs = [];
  for (let run = 0; run < Number(options.runs); run++) {
    ours.push(await openOurs(forty.fragment));
    theirs.push(await openTheirs(packed));
    made.push(await makeOurs(forty.fragment));
    madeTheirs.push(await makeTheirs(forty.json));
  }
  const eighteen = size("18 agreements");
  const figures = {
    link_ratio_lzstring_18: rounded(eighteen.ours / eighteen.lz),
    link_ratio_deflate_18: rounded(eighteen.ours / eighteen.deflate),
    link_chars_18: eighteen.ours,
    member_part_chars: size("part of 18").ours,
    answer_chars: size("five times yes").ours,
    open_40_ms_4x: rounded(median(later(ours))),
    open_40_first_ms_4x: rounded(median(first(ours))),
    make_40_ms_4x: rounded(median(later(made))),
  };
  const kept = existsSync("target/bench.json") ? JSON.parse(readFileSync("target/bench.json", "utf8")) : {};
  const ratio = rounded(median(later(ours)) / median(later(theirs)));
  const makeRatio = rounded(median(later(made)) / median(later(madeTheirs)));
  const ratios = { open_40_ratio_lzstring: ratio, make_40_ratio_lzstring: makeRatio };
  writeFileSync("target/bench.json", `${JSON.stringify({ ...kept, ...figures, ...ratios }, null, 2)}\n`);

  const row = (cells) => `| ${cells.join(" | ")} |`;
  const part = (ours, other) => (other ? `${other} (${rounded(ours / other)})` : "");
  const text = [
    row(["Link, characters", "ours", "lz-string (ours ÷ it)", "deflate, level 9 (ours ÷ it)"]),
    row(["---", "---:", "---:", "---:"]),
    ...sizes.map(({ name, ours, lz, deflate }) => row([name, ours, part(ours, lz), part(ours, deflate)])),
    "",
    row(["Opening and making 40 agreements, ms", "ours", "lz-string and JSON"]),
    row(["---", "---:", "---:"]),
    row(["the first thing that the page does", ...[ours, theirs].map((times) => median(first(times)).toFixed(1))]),
    row([`again (ours ÷ theirs ${ratio})`, ...[ours, theirs].map((times) => median(later(times)).toFixed(1))]),
    row([`making a full copy (ours ÷ theirs ${makeRatio})`, ...[made, madeTheirs].map((times) => median(later(times)).toFixed(1))]),
    "",
    row(["Figure", "measured", "demanded", "met"]),
    row(["---", "---:", "---:", "---"]),
    ...Object.entries(DEMANDS).map(([name, most]) => row([`\`${name}\``, figures[name], `≤ ${most}`, figures[name] <= most ? "yes" : "**no**"])),
    "",
  ].join("\n");
  console.log(text);
  if (options.keep) {
    const document = readFileSync("BENCHMARKS.md", "utf8");
    writeFileSync("BENCHMARKS.md", document.replace(/(<!-- links -->\n)[\s\S]*(<!-- end of links -->)/, (_, open, close) => `${open}${text}${close}`));
  }
} finally {
  await browser.close();
  server.kill();
}
