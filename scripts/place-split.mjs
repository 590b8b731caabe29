// Puts the parts of the wasm that are fetched later into dist/, and the script that fetches them.
// scripts/split/wasm-bindgen made them; a build without it (./dev watch) has none.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PARTS = "target/split";
const LINK = "__wasm_split.js";
const WASM_OPT = /data-wasm-opt-params="([^"]*)"/;

const digest = (algorithm, body, encoding) => createHash(algorithm).update(body).digest(encoding);
const shortHash = (...bodies) => digest("sha256", bodies.join(), "hex").slice(0, 16);

function replaceOnce(text, from, to, where) {
  if (text.split(from).length !== 2) throw new Error(`${where} should have "${from}" in it once`);
  return text.replace(from, () => to);
}

// What the splitting tool calls a part, and what it is called here.
const partName = (file) => file.replace(/^split_/, "").replace(/^chunk_\d+/, "shared");

/** Which files each part is made of, as the script that fetches them says. */
function neededBy(link) {
  const chunks = new Map([...link.matchAll(/const (__chunk_\d+) = [\s\S]*?URL\("\.\/([^"]+)"/g)].map(([, name, file]) => [name, file]));
  const loads = link.matchAll(/__wasm_split_load_(\w+) = [\s\S]*?URL\("\.\/([^"]+)"[\s\S]*?, \[([^\]]*)\]\)\)/g);
  const files = (list) => list.split(", ").filter(Boolean).map((name) => chunks.get(name));
  return Object.fromEntries([...loads].map(([, part, file, shared]) => [part, [file, ...files(shared)]]));
}

/** @returns whether there was anything to place. */
export function placeSplit(dist, sourcePage) {
  if (process.env.TRUNK_PROFILE === "debug" || !existsSync(join(PARTS, LINK))) return false;
  const [, flags] = readFileSync(sourcePage, "utf8").match(WASM_OPT);
  let link = readFileSync(join(PARTS, LINK), "utf8");
  const needs = neededBy(link);
  const names = new Map();

  for (const file of readdirSync(PARTS).filter((name) => /^(split|chunk)_.*\.wasm$/.test(name))) {
    const small = join(PARTS, `small-${file}`);
    execFileSync("wasm-opt", ["-Oz", ...flags.split(" "), "--strip-debug", "--strip-producers", join(PARTS, file), "-o", small], {
      stdio: ["ignore", "inherit", "ignore"],
    });
    const body = readFileSync(small);
    const name = `${partName(file.replace(".wasm", ""))}-${shortHash(body.toString("latin1"))}.wasm`;
    writeFileSync(join(dist, name), body);
    names.set(file, name);
    const integrity = `sha384-${digest("sha384", body, "base64")}`;
    link = replaceOnce(
      link,
      `fetch(new URL("./${file}", import.meta.url))`,
      `fetch(new URL("./${name}", import.meta.url), { integrity: "${integrity}" })`,
      LINK,
    );
  }
  const parts = Object.entries(needs).map(([part, files]) => [part, files.map((file) => names.get(file))]);
  writeFileSync(join(PARTS, "parts.json"), `${JSON.stringify(Object.fromEntries(parts), null, 2)}\n`);
  // What failed is said on the page.
  link = replaceOnce(link, "console.error(e);", "", LINK);
  // Some hosts do not know what a .wasm file is, and streaming demands that they say so.
  link = link.replaceAll(
    "WebAssembly.instantiateStreaming(src, imports)",
    "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)",
  );

  // The two scripts name each other, so both are named after what is in both.
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const [, main] = page.match(/\bfrom '\.\/([\w-]+\.js)'/);
  const script = readFileSync(join(dist, main), "utf8");
  const hash = shortHash(script, link);
  const newMain = `${main.replace(/-[0-9a-f]+\.js$/, "")}-${hash}.js`;
  const newLink = `later-${hash}.js`;
  writeFileSync(join(dist, newLink), replaceOnce(link, "./first.js", `./${newMain}`, LINK));
  // Where it imports them; the wasm itself knows them by their old name.
  const patched = script.replaceAll(`from "./${LINK}"`, `from "./${newLink}"`);
  if (patched === script) throw new Error(`${main} does not import ${LINK}`);
  rmSync(join(dist, main));
  writeFileSync(join(dist, newMain), patched);

  const oldIntegrity = new RegExp(`(href="\\./${main}"[^>]*integrity=")[^"]*`);
  if (!oldIntegrity.test(page)) throw new Error(`index.html has no integrity for ${main}`);
  const integrity = `sha384-${digest("sha384", patched, "base64")}`;
  writeFileSync(join(dist, "index.html"), page.replace(oldIntegrity, `$1${integrity}`).replaceAll(main, newMain));
  return true;
}
