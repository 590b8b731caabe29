// Serves dist/ as a production host would: headers from dist/_headers, brotli, 404.html.
//   node scripts/serve.mjs [--port 8080] [--dir dist] [--base /sub/path] [--host localhost]
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    dir: { type: "string", default: "dist" },
    base: { type: "string", default: "/" },
    host: { type: "string", default: "localhost" },
  },
});
const base = `/${options.base}/`.replace(/\/+/g, "/");

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};
// A debug build: compressing its wasm takes a minute.
const TOO_LARGE = 8_000_000;
const ALREADY_COMPRESSED = new Set([".jpg", ".png", ".woff2"]);

function loadFiles(dir) {
  const files = new Map();
  for (const name of readdirSync(dir, { recursive: true })) {
    const path = join(dir, name);
    if (statSync(path).isDirectory() || name === "_headers") continue;
    const body = readFileSync(path);
    const type = extname(name);
    files.set(name.replaceAll("\\", "/"), {
      type: TYPES[type] ?? "application/octet-stream",
      body,
      brotli: ALREADY_COMPRESSED.has(type) || body.length > TOO_LARGE ? null : brotli(body),
      etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 20)}"`,
    });
  }
  return files;
}

function brotli(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
}

/** The format of Netlify and Cloudflare Pages: a path on a line, its headers indented below. */
function parseRules(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    if (/^\s/.test(line)) {
      const colon = line.indexOf(":");
      rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      rules.push({ path: line.trim(), headers: [] });
    }
  }
  return rules;
}

function headersFor(path, rules) {
  const matches = (rule) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule);
  return Object.fromEntries(rules.filter((rule) => matches(rule.path)).flatMap((rule) => rule.headers));
}

if (!existsSync(join(options.dir, "_headers"))) {
  console.error(`error: ${options.dir}/ holds no finished build.\nhint: run ./dev build`);
  process.exit(1);
}
const rules = parseRules(readFileSync(join(options.dir, "_headers"), "utf8"));
const files = loadFiles(options.dir);

const server = createServer((request, response) => {
  // The raw path: URL would turn "/a/../b" into "/b", and a host does not decode %23 either.
  const path = request.url.split("?")[0];
  if (path === base.slice(0, -1)) {
    response.writeHead(301, { Location: base }).end();
    return;
  }
  const inside = path.startsWith(base) ? path.slice(base.length) : null;
  const found = inside === null ? undefined : files.get(inside === "" ? "index.html" : inside);
  const file = found ?? files.get("404.html");

  const headers = { ...headersFor(`/${inside ?? ""}`, rules), "Content-Type": file.type, ETag: file.etag, Vary: "Accept-Encoding" };
  if (!found) headers["Cache-Control"] = "no-cache";
  if (found && request.headers["if-none-match"] === file.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const compressed = file.brotli && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
  if (compressed) headers["Content-Encoding"] = "br";
  const body = compressed ? file.brotli : file.body;
  headers["Content-Length"] = body.length;
  response.writeHead(found ? 200 : 404, headers);
  response.end(request.method === "HEAD" ? undefined : body);
});

server.on("error", (error) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`error: port ${options.port} is in use.\nhint: stop the other program, or choose another port`);
  process.exit(1);
});
server.listen(Number(options.port), options.host, () => {
  console.log(`Serving ${options.dir}/ on http://${options.host}:${options.port}${base} (stop with Ctrl+C)`);
});
