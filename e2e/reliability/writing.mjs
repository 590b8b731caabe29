// Somebody writes words into a plan, in one tab or in two.
import { blank } from "./browser.mjs";
import { pause } from "./chance.mjs";

export const FIELD = "main textarea, main input[type=text]";
/** A plan is written on for so many characters, then comes the next. */
export const LONG_ENOUGH = 2_500;

/** Tells each time that the page says that all is kept: what then stood in its field. */
function tellWhatIsSaved() {
  const watch = () => {
    new MutationObserver((records) => {
      const state = document.querySelector('[data-testid="save-state"]');
      const touched = (node) => node === state || state?.contains(node) || node.contains?.(state);
      if (!state?.textContent.startsWith("Opgeslagen") || !records.some((record) => touched(record.target))) return;
      const field = document.querySelector("main textarea, main input[type=text]");
      if (field) globalThis.shownAsSaved?.(field.value);
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  };
  addEventListener("DOMContentLoaded", watch, { once: true });
}

/** A tab on one page of a plan, with what was written in it and what it showed as saved. */
export async function writingTab(context, origin, address) {
  const page = await blank(context);
  const it = { page, address, typed: "", saved: "", before: "", ended: false };
  await page.exposeFunction("shownAsSaved", (value) => {
    // What another tab wrote comes in too; only this tab's own field is looked at.
    if (value.length >= it.saved.length) it.saved = value;
  });
  await page.addInitScript(tellWhatIsSaved);
  await page.goto(`${origin}/#${address}`);
  await page.locator(FIELD).first().waitFor();
  it.before = await page.locator(FIELD).first().inputValue();
  it.typed = it.before;
  it.saved = it.before;
  return it;
}

/** Writes until it is ended. */
export async function write(it, roll) {
  const field = it.page.locator(FIELD).first();
  await field.focus();
  await it.page.keyboard.press("Control+End");
  while (!it.ended) {
    const word = `w${roll(100_000)} `;
    it.typed += word;
    await it.page.keyboard.insertText(word);
    await pause(roll(6) === 0 ? 330 + roll(500) : 5 + roll(110));
  }
}

/** What lies in the field when the plan is opened anew. */
export async function found(context, origin, address) {
  const page = await blank(context);
  try {
    await page.goto(`${origin}/#${address}`);
    const field = page.locator(FIELD).first();
    await field.waitFor();
    return await field.inputValue();
  } catch (error) {
    return { broken: `${await page.locator("main").innerText().catch(() => "")} ${String(error).slice(0, 200)}` };
  } finally {
    await page.close().catch(() => {});
  }
}

/** What is wrong with what was found, if anything. */
export function wrong(it, value) {
  if (typeof value !== "string") return `does not open: ${value.broken}`;
  if (!value.startsWith(it.saved)) return `shown as saved and not there: "${it.saved.slice(-60)}" against "${value.slice(-60)}"`;
  if (!it.typed.startsWith(value)) return `never written so: "${value.slice(-60)}"`;
  return null;
}

/** Begins a plan, and gives its place. */
export async function newPlan(context, origin) {
  const page = await blank(context);
  await page.goto(`${origin}/#/plan/nieuw/naam`);
  await page.locator(FIELD).first().fill("Tot het einde");
  await page.waitForFunction(() => document.querySelector('[data-testid="save-state"]')?.textContent.startsWith("Opgeslagen"));
  const key = /plan\/(\d+)\//.exec(page.url())[1];
  await page.close();
  return `/plan/${key}`;
}
