// Somebody writes words into a plan, in one tab or in two.
import { blank, close } from "./browser.mjs";
import { pause } from "./chance.mjs";
import { whenSaved } from "./shown.mjs";

export const FIELD = "main textarea, main input[type=text]";
/** A plan is written on for so many characters, then comes the next. */
export const LONG_ENOUGH = 2_500;

/** What stands in the field. */
const inField = () => document.querySelector("main textarea, main input[type=text]")?.value;

/** A tab on one page of a plan, with what was written in it and what it showed as saved. */
export async function writingTab(context, origin, address) {
  const page = await blank(context);
  const it = { page, address, typed: "", saved: "", before: "", ended: false };
  await whenSaved(page, inField, (value) => {
    // What another tab wrote comes in too; only this tab's own field is looked at.
    if (value.length >= it.saved.length) it.saved = value;
  });
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
    await close(page);
  }
}

/** What is wrong with what was found, if anything. */
export function wrong(it, value) {
  if (typeof value !== "string") return `does not open: ${value.broken}`;
  if (!value.startsWith(it.saved)) return `shown as saved and not there: "${it.saved.slice(-60)}" against "${value.slice(-60)}"`;
  if (!it.typed.startsWith(value)) {
    const at = [...value].findIndex((letter, at) => letter !== it.typed[at]);
    const around = (text) => text.slice(Math.max(0, at - 30), at + 60);
    return `never written so, from ${at} (before: ${it.before.length}): "${around(value)}" for "${around(it.typed)}"`;
  }
  return null;
}

/** Begins a plan, and gives its place. */
export async function newPlan(context, origin) {
  const page = await blank(context);
  await page.goto(`${origin}/#/plan/nieuw/naam`);
  await page.locator(FIELD).first().fill("Tot het einde");
  await page.waitForFunction(() => document.querySelector('[data-testid="save-state"]')?.textContent.startsWith("Opgeslagen"));
  const key = /plan\/(\d+)\//.exec(page.url())[1];
  await close(page);
  return `/plan/${key}`;
}
