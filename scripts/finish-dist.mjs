// Finishes what trunk built: checks the wasm, and writes the headers for every kind of host from the
// one source host/headers.json. Trunk's post_build hook, which runs before dist/ is put in place.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { makeWorker } from "./make-worker.mjs";
import { placeSplit } from "./place-split.mjs";

const dist = process.env.TRUNK_STAGING_DIR ?? "dist";
const { csp, headers, cache } = JSON.parse(readFileSync("host/headers.json", "utf8"));
// Trunk leaves noughts in front of its hashes out.
const HASHED = /-[0-9a-f]{12,16}(_bg)?\.(js|wasm|css|txt)$/;
const WASM_PRELOAD = /<link rel="preload"[^>]*as="fetch"[^>]*>/g;
const META_CSP = /(<meta http-equiv="?Content-Security-Policy"? content=)""/i;

const isSplit = placeSplit(dist, "index.html");
if (!isSplit && process.env.TRUNK_PROFILE !== "debug") throw new Error("the release was not split: see scripts/split/");

// The words that come after the first page; build.rs wrote them.
let words = "";
if (isSplit) {
  const body = readFileSync("target/words/nl.txt");
  const digest = (algorithm) => createHash(algorithm).update(body);
  const name = `words-nl-${digest("sha256").digest("hex").slice(0, 16)}.txt`;
  writeFileSync(join(dist, name), body);
  words = `<meta name="words" content="./${name} sha384-${digest("sha384").digest("base64")}">`;
}

const files = readdirSync(dist, { recursive: true }).map((file) => file.replaceAll("\\", "/"));

const wasm = files.filter((file) => file.endsWith(".wasm"));
for (const file of wasm) {
  if (!WebAssembly.validate(readFileSync(join(dist, file)))) throw new Error(`${file} is not valid WebAssembly`);
}
if (wasm.length === 0) throw new Error(`there is no .wasm file in ${dist}`);

const pages = {
  "index.html": readFileSync(join(dist, "index.html"), "utf8"),
  "404.html": readFileSync("host/404.html", "utf8"),
};

const inlineScripts = Object.values(pages).flatMap((html) =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]),
);
const hashes = inlineScripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
csp["script-src"] = [csp["script-src"], ...hashes].join(" ");

const policy = (directives) => directives.map(([name, value]) => `${name} ${value}`).join("; ");
const fullPolicy = policy(Object.entries(csp));
// ./dev watch adds a script that changes while it is served, so no hash fits: no policy there. And a
// meta element may not carry frame-ancestors.
const isWatch = process.env.TRUNK_PROFILE === "debug";
const metaPolicy = isWatch ? "" : policy(Object.entries(csp).filter(([name]) => name !== "frame-ancestors"));

for (const [name, html] of Object.entries(pages)) {
  if (!META_CSP.test(html)) throw new Error(`${name} has no empty meta Content-Security-Policy to fill in`);
  // No browser checks the integrity of a preloaded fetch, and Chromium warns about it on every visit.
  const withoutWarning = html.replace(WASM_PRELOAD, (link) => link.replace(/ integrity="[^"]*"/, ""));
  const whole = withoutWarning.replace(META_CSP, `$1"${metaPolicy}"`);
  writeFileSync(join(dist, name), name === "index.html" ? whole.replace("</head>", () => `${words}</head>`) : whole);
}

// After everything that it lists. ./dev watch has none: it would show yesterday's build.
if (!isWatch) {
  makeWorker(dist, files, (file) => HASHED.test(file));
  files.push("sw.js");
}

const allHeaders = Object.entries({ "Content-Security-Policy": fullPolicy, ...headers });
const hashed = files.filter((file) => HASHED.test(file)).sort();

// Netlify, Cloudflare Pages and scripts/serve.mjs. Every hashed file by name: where two rules match,
// those hosts join the values, so no rule may overlap with another that sets the same header.
const rule = (path, lines) => [path, ...lines.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
const fresh = ["/", "/index.html", "/404.html", ...(files.includes("sw.js") ? ["/sw.js"] : [])];
writeFileSync(
  join(dist, "_headers"),
  [
    rule("/*", allHeaders),
    ...fresh.map((path) => rule(path, [["Cache-Control", cache.other]])),
    ...hashed.map((file) => rule(`/${file}`, [["Cache-Control", cache.hashed]])),
  ].join("\n"),
);

mkdirSync("target/host", { recursive: true });
writeFileSync(
  "target/host/nginx.conf",
  [
    ...allHeaders.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `set $plan_cache "${cache.other}";`,
    `if ($uri ~ "${HASHED.source}") { set $plan_cache "${cache.hashed}"; }`,
    `add_header Cache-Control $plan_cache always;`,
    "",
  ].join("\n"),
);
const hashedPaths = hashed.map((file) => `*/${file}`).join(" ");
writeFileSync(
  "target/host/Caddyfile",
  [
    "header {",
    ...allHeaders.map(([name, value]) => `\t${name} "${value}"`),
    "}",
    `@hashed path ${hashedPaths}`,
    `@fresh not path ${hashedPaths}`,
    `header @hashed Cache-Control "${cache.hashed}"`,
    `header @fresh Cache-Control "${cache.other}"`,
    "",
  ].join("\n"),
);
