// Makes dist/sw.js, the service worker: worker/offline.js with the list of everything in dist/.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

// What the app never asks for, and the worker itself.
const LEFT_OUT = ["_headers", "404.html", "sw.js"];

/** @param isHashed whether the name of a file changes with what is in it. */
export function makeWorker(dist, files, isHashed) {
  const entries = files
    .filter((file) => /\.\w+$/.test(file) && !LEFT_OUT.includes(file))
    .sort()
    .map((url) => ({
      url,
      revision: isHashed(url) ? null : createHash("sha256").update(readFileSync(join(dist, url))).digest("hex").slice(0, 16),
    }));
  buildSync({
    entryPoints: ["worker/offline.js"],
    outfile: join(dist, "sw.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2019",
    legalComments: "none",
    define: { "self.__WB_MANIFEST": JSON.stringify(entries), "process.env.NODE_ENV": '"production"' },
  });
}
