// No path of whoever built it is in what families download: it would tell who that is, and two builds would differ by it.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const DIST = process.argv[2] ?? "dist";
const home = homedir();
const places = [process.cwd(), process.env.CARGO_HOME ?? join(home, ".cargo"), execFileSync("rustc", ["--print", "sysroot"], { encoding: "utf8" }).trim()];
// A home of one short word, as that of root, could be in any text.
if (home.split("/").filter(Boolean).length > 1) places.push(home);
// Where compilers write paths of their own.
const TELLING = [/\/registry\/src\/[\w.-]+-[0-9a-f]{16}\//, /\/rustc\/[0-9a-f]{40}\//, /[\w-]+\/src\/[\w/]+\.rs\b/];

const problems = [];
let looked = 0;
for (const name of readdirSync(DIST, { recursive: true })) {
  const path = join(DIST, name);
  if (!statSync(path).isFile()) continue;
  looked++;
  const text = readFileSync(path, "latin1");
  for (const place of places) if (text.includes(place)) problems.push(`${name} names the folder ${place}`);
  for (const telling of TELLING) {
    const found = telling.exec(text);
    if (found) problems.push(`${name} has a path in it: ${found[0]}`);
  }
}
if (looked === 0) problems.push(`there is nothing in ${DIST}`);
console.log(`  ${looked} files`);
for (const problem of problems) console.error(`error: ${problem}`);
if (problems.length > 0) process.exit(1);
