// Measures how long the start page takes with 1,000 plans of 18 agreements on the device, next to 10; BENCHMARKS.md tells why.
//   node e2e/bench/home.mjs [--runs 5] [--dist dist]
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    port: { type: "string", default: "4191" },
    dist: { type: "string", default: "dist" },
    keep: { type: "boolean", default: false },
  },
});
const ORIGIN = `http://localhost:${options.port}`;
const MOST = 2;
/** Twelve people, eighteen agreements. */
const LINK = readFileSync("e2e/fixtures/example.txt", "utf8").trim();
/** As many as the start page shows. */
const SHOWN = 10;

const server = spawn("node", ["scripts/serve.mjs", "--plain", "--dir", options.dist, "--port", options.port], {
  stdio: ["ignore", "pipe", "inherit"],
});
await new Promise((resolve) => server.stdout.once("data", resolve));
const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path && existsSync(path));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

/** A device with so many plans: one that was kept by hand, and copies of its record. */
async function device(plans) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "nl-NL", serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${ORIGIN}/#${LINK}`);
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
  await page.waitForURL(/#\/plan\/1$/);
  await page.evaluate(
    (plans) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("familiegroepsplan", 1);
        opening.onerror = () => reject(new Error("the database does not open"));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("plans", "readwrite");
          const store = transaction.objectStore("plans");
          store.get(1).onsuccess = (event) => {
            for (let key = 2; key <= plans; key++) store.put({ ...event.target.result, changed: event.target.result.changed - key }, key);
          };
          transaction.oncomplete = () => resolve(opening.result.close());
        };
      }),
    plans,
  );
  await page.close();
  await context.addInitScript((shown) => {
    const look = new MutationObserver(() => {
      if (document.querySelectorAll(".plan-list > li").length < shown) return;
      globalThis.readyAt ??= performance.now();
      look.disconnect();
    });
    look.observe(document, { subtree: true, childList: true });
  }, SHOWN);
  return context;
}

async function ready(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => globalThis.readyAt);
  const time = await page.evaluate(() => globalThis.readyAt);
  await page.close();
  return time;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
try {
  const devices = [await device(10), await device(1_000)];
  const times = [[], []];
  // In turns, so that a busy moment of the machine meets both.
  for (let run = 0; run <= Number(options.runs); run++) {
    for (const [at, context] of devices.entries()) {
      const time = await ready(context);
      // The first time nothing is warm.
      if (run > 0) times[at].push(time);
    }
  }
  const [ten, thousand] = times.map(median);
  const figures = {
    home_10_ms: Math.round(ten),
    home_1000_ms: Math.round(thousand),
    home_1000_ratio_10: Number((thousand / ten).toFixed(3)),
  };
  mkdirSync("target", { recursive: true });
  const kept = existsSync("target/bench.json") ? JSON.parse(readFileSync("target/bench.json", "utf8")) : {};
  writeFileSync("target/bench.json", `${JSON.stringify({ ...kept, ...figures }, null, 2)}\n`);
  console.log(figures, figures.home_1000_ratio_10 <= MOST ? `at most ${MOST}: yes` : `at most ${MOST}: NO`);
} finally {
  await browser.close();
  server.kill();
}
