// What the app makes of text at once is in the form that the page lets through (Trusted Types, index.html): an element of which
// nothing changes becomes text in the wasm. Anything else would be refused where it is shown, and the page with it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const POLICY = /const DRAWING = \/(.+)\/;$/m.exec(readFileSync("index.html", "utf8"))?.[1];
if (!POLICY) {
  console.error("error: index.html has no policy for markup that can be read.");
  process.exit(1);
}
const lets = new RegExp(POLICY);
// An element of fixed attributes, with nothing in it or a fixed word, by itself or among others.
const FIXED = /<([a-z][a-z0-9]*)((?:\s+[\w:-]+="[^"]*")+)\s*(?:\/>|>\s*(?:"([^"]*)"\s*)?<\/\1>)/g;

let looked = 0;
const problems = [];
for (const name of readdirSync("src/ui", { recursive: true }).filter((name) => name.endsWith(".rs"))) {
  const source = readFileSync(join("src/ui", name), "utf8");
  for (const [all, tag, attributes, word] of source.matchAll(FIXED)) {
    looked++;
    const markup = `<${tag}${attributes.replace(/\s+/g, " ")}>${word ?? ""}</${tag}>`;
    if (!lets.test(markup)) problems.push(`src/ui/${name}: ${all.replace(/\s+/g, " ")}`);
  }
}
if (looked === 0) problems.push("no markup found in src/ui");
console.log(`  ${looked} fixed elements`);
for (const problem of problems) console.error(`error: the page would refuse ${problem}`);
if (problems.length > 0) {
  console.error("hint: let something in it come from a value, or widen the policy in index.html and its test.");
  process.exit(1);
}
