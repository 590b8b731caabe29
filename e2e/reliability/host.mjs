// A host with two versions of the app, of which it serves one: another can be put in place at any moment, and it can be
// out of reach.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { Agent, createServer, request } from "node:http";
import { join } from "node:path";

const HASHED = /-([0-9a-f]{12,16})(_bg)?\.(js|wasm|css|txt)$/;
const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const LISTED = /(\{url:"index\.html",revision:")(\w+)"/;

const digest = (algorithm, body) => createHash(algorithm).update(body).digest("base64");

/**
 * Copies a build to another folder in which every file with a hash in its name has another name: a page of the one version
 * does not work with the files of the other.
 */
export function anotherVersion(dist, folder) {
  cpSync(dist, folder, { recursive: true });
  const all = readdirSync(folder);
  const names = all.filter((name) => HASHED.test(name));
  const other = (name) => name.replace(HASHED, (whole, hash) => whole.replace(hash, [...hash].reverse().join("")));
  const place = (name) => join(folder, name);
  const swaps = names.map((name) => [name, other(name)]);
  const swap = (text, pairs) => pairs.reduce((text, [from, to]) => text.replaceAll(from, to), text);
  names.forEach((name) => renameSync(place(name), place(other(name))));

  // The scripts name each other, so they have other contents too, and with that other sums.
  const sums = [];
  for (const name of names.filter((name) => name.endsWith(".js")).map(other)) {
    const before = readFileSync(place(name), "utf8");
    const after = swap(before, swaps);
    writeFileSync(place(name), after);
    sums.push([digest("sha384", before), digest("sha384", after)]);
  }
  const page = readFileSync(place("index.html"), "utf8");
  let otherPage = swap(swap(page, swaps), sums);
  const inline = (html) => [...html.matchAll(INLINE)].map(([, script]) => digest("sha256", script));
  const after = inline(otherPage);
  const allowed = inline(page).map((sum, at) => [sum, after[at]]);
  otherPage = swap(otherPage, allowed);
  writeFileSync(place("index.html"), otherPage);
  writeFileSync(place("_headers"), swap(swap(readFileSync(place("_headers"), "utf8"), swaps), allowed));
  const worker = readFileSync(place("sw.js"), "utf8");
  if (!LISTED.test(worker)) throw new Error("the worker does not list index.html");
  const revision = createHash("md5").update(otherPage).digest("hex");
  writeFileSync(place("sw.js"), swap(worker, swaps).replace(LISTED, `$1${revision}"`));
  // A file that only this version has.
  return otherPage.match(/app-[0-9a-f]+\.css/)[0];
}

/** Serves a folder by `scripts/serve.mjs`. */
export async function serve(dir, port) {
  const server = spawn("node", ["scripts/serve.mjs", "--plain", "--dir", dir, "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve, reject) => {
    server.stdout.once("data", resolve);
    server.once("exit", () => reject(new Error(`${dir} is not served`)));
  });
  return server;
}

/** One origin before some servers. */
export class Host {
  /** Which of the versions stands there. */
  version = 0;
  #server;
  #agent = new Agent({ keepAlive: true });

  constructor(port, versions) {
    this.port = port;
    this.origin = `http://localhost:${port}`;
    this.#server = createServer((asked, answer) => {
      const { method, url, headers } = asked;
      const onward = request({ port: versions[this.version], host: "localhost", method, path: url, headers, agent: this.#agent });
      onward.on("response", (found) => {
        answer.writeHead(found.statusCode, found.headers);
        found.pipe(answer);
      });
      onward.on("error", () => answer.destroy());
      answer.on("close", () => onward.destroy());
      asked.pipe(onward);
    });
  }

  /** From now on it answers. */
  up() {
    return new Promise((resolve) => this.#server.listen(this.port, "localhost", resolve));
  }

  /** From now on nobody answers: as without a network. */
  down() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    return closed;
  }
}
