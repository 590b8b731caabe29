// What others made and we build with: where it comes from, that it cannot change behind our back, and its licence.
// Runs everywhere, npm packages too. cargo-deny checks more of the crates and is a large program to compile for every set-up,
// so ./dev test runs it where it is installed; ARCHITECTURE.md says what this leaves to somebody else.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";
const NPM = "https://registry.npmjs.org/";
const OUR_OWN = ["familiegroepsplan"];
/** Licences that go together with the EUPL-1.2 of this app: the list of deny.toml, so that there is one. */
const LICENCES = new Set(readFileSync("deny.toml", "utf8").match(/^allow = \[([^\]]*)\]/m)[1].match(/[\w.-]+/g));

/** Whether a licence expression can be met by what we allow. Of "A OR B" one is enough, of "A AND B" both are needed. */
export function isAllowed(expression) {
  const words = (expression ?? "").replaceAll("/", " OR ").match(/[()]|[^\s()]+/g) ?? [];
  const one = () => {
    const word = words.shift();
    if (word !== "(") return LICENCES.has(word);
    const inside = any();
    if (words.shift() !== ")") throw new Error(`a licence that does not close: ${expression}`);
    return inside;
  };
  const all = () => {
    let allowed = one();
    while (words[0] === "AND") {
      words.shift();
      allowed = one() && allowed;
    }
    return allowed;
  };
  const any = () => {
    let allowed = all();
    while (words[0] === "OR") {
      words.shift();
      allowed = all() || allowed;
    }
    return allowed;
  };
  const allowed = any();
  if (words.length > 0) throw new Error(`a licence that cannot be read: ${expression}`);
  return allowed;
}

// A check that finds nothing wrong must be able to.
for (const [expression, wanted] of [
  ["MIT", true], ["GPL-3.0-only", false], ["MIT AND GPL-3.0-only", false], ["GPL-3.0-only OR MIT", true],
  ["(MIT OR GPL-3.0-only) AND Zlib", true], ["Unlicense/MIT", true], [undefined, false],
]) {
  if (isAllowed(expression) !== wanted) throw new Error(`the check of licences is wrong about ${expression}`);
}

const problems = [];

const metadata = JSON.parse(
  execFileSync("cargo", ["metadata", "--format-version", "1", "--locked", "--offline"], { encoding: "utf8", maxBuffer: 1 << 28 }),
);
const versions = new Map();
for (const { name, version, source, license } of metadata.packages) {
  const own = source === null && OUR_OWN.includes(name);
  if (source !== CRATES_IO && !own) problems.push(`${name} ${version} comes from ${source ?? "a folder"}`);
  if (!isAllowed(license)) problems.push(`${name} ${version} has the licence ${license}`);
  versions.set(name, [...(versions.get(name) ?? []), version]);
}

// cargo refuses a crate whose bytes differ from this checksum.
const locked = readFileSync("Cargo.lock", "utf8").split("[[package]]").slice(1);
for (const entry of locked) {
  const name = entry.match(/^name = "(.+)"$/m)?.[1];
  if (!OUR_OWN.includes(name) && !/^checksum = "[0-9a-f]{64}"$/m.test(entry)) problems.push(`${name} has no checksum in Cargo.lock`);
}

// So does npm with this one.
const { lockfileVersion, packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
if (lockfileVersion !== 3) problems.push(`package-lock.json has version ${lockfileVersion}, and this reads version 3`);
for (const [path, { integrity, resolved, license, link }] of Object.entries(packages)) {
  if (path === "") continue;
  if (link || !/^sha512-[\w+/]{86}==$/.test(integrity ?? "")) problems.push(`${path} has no sha512 in package-lock.json`);
  if (resolved && !resolved.startsWith(NPM)) problems.push(`${path} comes from ${resolved}`);
  if (!isAllowed(license)) problems.push(`${path} has the licence ${license}`);
}

const twice = [...versions].filter(([, found]) => found.length > 1);
console.log(`  ${metadata.packages.length} crates, ${Object.keys(packages).length - 1} npm packages`);
for (const [name, found] of twice) console.log(`  more than one version: ${name} ${found.join(", ")}`);
for (const problem of problems) console.error(`error: ${problem}`);
if (problems.length > 0) process.exit(1);
