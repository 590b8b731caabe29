// Compares two folders file by file, byte for byte, and says the sum of all that they hold.
//   node scripts/compare-builds.mjs one/dist other/dist
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const sha256 = (body) => createHash("sha256").update(body).digest("hex");

function filesOf(dir) {
  const names = readdirSync(dir, { recursive: true }).filter((name) => statSync(join(dir, name)).isFile());
  return new Map(names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(dir, name))]));
}

/** Where two files begin to differ, with what stands there. */
function firstDifference(one, other) {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at++;
  const around = (body) => JSON.stringify(body.subarray(Math.max(0, at - 20), at + 40).toString("latin1"));
  return `differs from byte ${at} on (${one.length} and ${other.length} bytes)\n    ${around(one)}\n    ${around(other)}`;
}

const [one, other] = process.argv.slice(2).map(filesOf);
if (!one || !other || one.size === 0) {
  console.error("error: name two folders that hold a build.");
  process.exit(1);
}
const problems = [];
for (const [name, body] of one) {
  const there = other.get(name);
  if (!there) problems.push(`${name}: only in the first build`);
  else if (!body.equals(there)) problems.push(`${name}: ${firstDifference(body, there)}`);
}
for (const name of other.keys()) if (!one.has(name)) problems.push(`${name}: only in the second build`);

for (const problem of problems) console.error(`error: ${problem}`);
if (problems.length > 0) process.exit(1);
const sums = [...one].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, body]) => `${sha256(body)}  ${name}\n`);
console.log(`  ${one.size} files, equal byte for byte`);
console.log(`  sum of all: ${sha256(sums.join(""))}`);
