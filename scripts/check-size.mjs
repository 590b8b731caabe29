// The size budgets: what a visit fetches before it can be used, compressed as a good host sends it.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

// Brotli kB. "later" parts of the wasm are fetched while somebody reads the first page (src/ui/rooms.rs).
const BUDGETS = [
  { visit: "the first page", later: [], most: 300 },
  { visit: "reading what came in by a link", later: ["letter"], most: 410 },
  { visit: "answering it", later: ["letter", "reply"], most: 530 },
  { visit: "drafting", later: ["plan"], most: 650 },
  { visit: "everything", later: ["plan", "later", "together", "letter", "reply"], most: 1280 },
];
const DIST = "dist";
// Which files each later part is made of: scripts/place-split.mjs writes it.
const PARTS = JSON.parse(readFileSync("target/split/parts.json", "utf8"));
// The words that every page after the first needs.
const WORDS = /^words-nl-[0-9a-f]+\.txt$/;
const RESULTS = "target/bench.json";

// Everything that is named in a file that is fetched is fetched too: pages name scripts and styles,
// styles name fonts. Node's default brotli quality is 11, the highest.
function firstLoad(name, sizes = new Map()) {
  const body = readFileSync(join(DIST, name));
  sizes.set(name, brotliCompressSync(body).length);
  if (name.endsWith(".css")) requireFiles(name, body.toString());
  // The icons that a manifest names, and the one for an iPhone, are fetched by whoever installs the app.
  if (/\.(html|css|js)$/.test(name)) {
    if (/^later-/.test(name)) return sizes;
    // The page names its worker, which comes when everything else is there.
    for (const [word] of body.toString().replace(/<link rel="?apple-touch-icon[^>]*>/, "").matchAll(/[\w./-]+\.(?:js|wasm|css|woff2?|svg|png|webmanifest)\b/g)) {
      const file = normalize(join(dirname(name), word));
      if (file !== "sw.js" && !sizes.has(file) && !file.startsWith("..") && existsSync(join(DIST, file))) firstLoad(file, sizes);
    }
  }
  return sizes;
}

function requireFiles(name, css) {
  for (const [, url] of css.matchAll(/url\("?((?!data:|#)[^")]+)/g)) {
    if (existsSync(join(DIST, dirname(name), url))) continue;
    console.error(`error: ${name} asks for ${url}, which is not in ${DIST}/.`);
    process.exit(1);
  }
}

const kilobytes = (bytes) => (bytes / 1024).toFixed(1).padStart(8);
const sum = (sizes) => sizes.reduce((total, [, size]) => total + size, 0);
const print = (list) => list.forEach(([name, size]) => console.log(`   ${kilobytes(size)}  ${name}`));

const first = [...firstLoad("index.html")].sort((a, b) => b[1] - a[1]);
if (!first.some(([name]) => name.endsWith(".wasm"))) {
  console.error("error: index.html names no .wasm file, so this counted nothing of weight.");
  process.exit(1);
}
const later = readdirSync(DIST)
  .filter((name) => (name.endsWith(".wasm") || WORDS.test(name)) && !first.some(([one]) => one === name))
  .map((name) => [name, brotliCompressSync(readFileSync(join(DIST, name))).length]);

console.log("  brotli kB  file");
print(first);
console.log("             fetched after the first page is there:");
print(later);

const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
let tooLarge = false;
for (const { visit, later: parts, most } of BUDGETS) {
  const files = new Set(parts.flatMap((part) => PARTS[part] ?? [`no such part: ${part}`]));
  if (parts.length > 0) files.add(later.find(([name]) => WORDS.test(name))?.[0]);
  const needed = [...files].map((file) => later.find(([name]) => name === file));
  if (needed.includes(undefined)) throw new Error(`${DIST} has not all parts for ${visit}: ${[...files]}`);
  const total = sum([...first, ...needed]);
  console.log(`   ${kilobytes(total)}  ${visit}: ${((100 * total) / most / 1024).toFixed(0)} % of the budget of ${most} kB`);
  if (parts.length === 0) results.first_load_brotli_bytes = total;
  if (total > most * 1024) {
    console.error(`error: ${visit} is ${total - most * 1024} bytes over the budget.`);
    tooLarge = true;
  }
}
mkdirSync(dirname(RESULTS), { recursive: true });
writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
if (tooLarge) process.exit(1);
