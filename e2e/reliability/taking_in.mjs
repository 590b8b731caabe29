// An answer that came home is taken in, one by one or all together: see kill.mjs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blank, close } from "./browser.mjs";
import { pause } from "./chance.mjs";
import { whenSaved } from "./shown.mjs";

// Made with: cargo run --no-default-features --example sample_link -- 2026-09-14 sent|answer
const stored = (name) => readFileSync(join(import.meta.dirname, "../fixtures", `${name}.txt`), "utf8").trim();
const SENT = stored("sent");
const ANSWER = stored("answer");
/** As many things are in the answer. */
export const THINGS = 40;

/** The family keeps the plan that it sent a part of. */
export async function keepPlan(context, origin) {
  const page = await blank(context);
  await page.goto(`${origin}/#${SENT}`);
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
  await page.waitForURL(/#\/plan\/\d+$/);
  await close(page);
}

/** How each thing of the answer stands: taken, open, or something that should not be. */
function rowsOf() {
  return [...document.querySelectorAll(".taking")].map((row) => {
    if (row.classList.contains("taking--taken")) return "taken";
    return row.querySelector("button")?.textContent === "Neem over" ? "open" : row.textContent;
  });
}

/** Which things are taken. */
const takenRows = () => [...document.querySelectorAll(".taking")].flatMap((row, at) => (row.classList.contains("taking--taken") ? [at] : []));

async function open(page, origin) {
  await page.goto(`${origin}/#${ANSWER}`);
  await page.locator(".taking").nth(THINGS - 1).waitFor();
  return page.evaluate(rowsOf);
}

/** A tab in which the answer lies open. */
export async function takingTab(context, origin) {
  const page = await blank(context);
  const it = { page, before: [], saved: [], pressed: [], ended: false };
  await whenSaved(page, takenRows, (taken) => {
    if (taken.length > it.saved.length) it.saved = taken;
  });
  const rows = await open(page, origin);
  it.before = rows.flatMap((row, at) => (row === "taken" ? [at] : []));
  it.saved = it.before;
  return it;
}

/** Takes in one after the other until it is ended, and once in a while all that is left. */
export async function take(it, roll) {
  const left = [...Array(THINGS).keys()].filter((at) => !it.before.includes(at));
  while (!it.ended && left.length > 0) {
    const all = left.length > 1 && roll(14) === 0;
    const which = all ? left.splice(0) : left.splice(roll(left.length), 1);
    it.pressed.push(which);
    await it.page.evaluate((at) => {
      const button = at === null ? [...document.querySelectorAll("main button")].find((one) => one.textContent.startsWith("Neem alles over")) : document.querySelectorAll(".taking")[at].querySelector("button");
      button.click();
    }, all ? null : which[0]);
    await pause(roll(4) === 0 ? 330 + roll(400) : 5 + roll(150));
  }
}

/** The rows of the answer when it is opened anew. */
export async function taken(context, origin) {
  const page = await blank(context);
  try {
    return await open(page, origin);
  } catch (error) {
    return { broken: `${await page.locator("main").innerText().catch(() => "")} ${String(error).slice(0, 200)}` };
  } finally {
    await close(page);
  }
}

/**
 * What is wrong with the rows that were found, if anything. After each press the whole plan is kept, so what is there must
 * be what stood there after some press: all of one press or nothing of it, and nothing of a later one without an earlier.
 */
export function wrongRows(it, rows) {
  if (!Array.isArray(rows)) return `does not open: ${rows.broken}`;
  const strange = rows.find((row) => row !== "taken" && row !== "open");
  if (strange !== undefined) return `neither whole nor absent: ${strange}`;
  const there = new Set(rows.flatMap((row, at) => (row === "taken" ? [at] : [])));
  const lost = it.saved.filter((at) => !there.has(at));
  if (lost.length > 0) return `shown as saved and not there: ${lost}`;
  const state = new Set(it.before);
  for (const press of [[], ...it.pressed]) {
    press.forEach((at) => state.add(at));
    if (state.size === there.size && [...state].every((at) => there.has(at))) return null;
  }
  return `never so: ${[...there]} after ${JSON.stringify(it.pressed)} on ${it.before}`;
}
