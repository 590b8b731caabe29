// A browser with a profile on disk that can be ended at any moment.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { atMost } from "./chance.mjs";

const PROGRAM = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path && existsSync(path)) ?? chromium.executablePath();
export const PATIENCE = 60_000;

const running = new Set();

function endGroup(child) {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It had gone by itself.
  }
}

/** Whoever stops the script leaves no browsers behind. */
export function endAll() {
  running.forEach(endGroup);
}

/** Starts a browser of its own, with a group of processes of its own, so that nothing else is ended with it. */
export async function start(profile) {
  const child = spawn(
    PROGRAM,
    [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--lang=nl-NL",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  running.add(child);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.once("exit", (code) => reject(new Error(`the browser did not start (${code}): ${said.slice(-500)}`)));
  });
  const browser = await chromium.connectOverCDP(address, { timeout: PATIENCE });
  const kill = async () => {
    endGroup(child);
    await gone;
    running.delete(child);
  };
  return { context: browser.contexts()[0], kill };
}

/** A new tab. */
export async function blank(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on("dialog", (dialog) => void dialog.accept().catch(() => {}));
  return page;
}

/** Closes a tab. One that fell over with another does not always answer. */
export const close = (page) => atMost(5_000, page.close().catch(() => {}));

export const ENDS = ["crash", "close", "leave", "reload", "browser"];
/** Of ten runs, two end the whole browser: starting it takes longest. */
export const endOf = (roll) => (roll(10) < 2 ? "browser" : ENDS[roll(4)]);

/** Ends a tab, or the browser that it is in. */
export async function end(how, page, browser) {
  switch (how) {
    case "crash": {
      const crashed = new Promise((resolve) => page.once("crash", resolve));
      const session = await page.context().newCDPSession(page);
      session.send("Page.crash").catch(() => {});
      // A tab that was just being loaded anew does not always tell.
      await atMost(5_000, crashed);
      return close(page);
    }
    case "close":
      return close(page);
    // The page may just be loading itself anew.
    case "leave":
      await page.goto("about:blank").catch(() => {});
      return close(page);
    case "reload":
      await page.reload({ waitUntil: "commit" }).catch(() => {});
      return close(page);
    default:
      return browser.kill();
  }
}

/** A browser that is not ended before its time. */
export const launch = () => chromium.launch({ executablePath: PROGRAM });
