// The way of a parent through WebKit, the engine of every browser on an iPhone: begins a plan, writes, sees it kept, comes
// back, reads it, sends it on behind a lock; and the other home opens that and keeps it. What Playwright's browsers are to the
// other tests, Debian's WebKitGTK is to this one.
//   node e2e/webkit/core.mjs [--dist dist] [--port 4194]
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { Device, ENTER, startDriver, startScreen, until } from "./driver.mjs";

const { values: options } = parseArgs({
  options: { dist: { type: "string", default: "dist" }, port: { type: "string", default: "4194" } },
});
const ORIGIN = `http://localhost:${options.port}`;
const SAVED = /^Opgeslagen om \d{1,2}\.\d{2}$/;
const PLAN = "Rustige avonden voor Pim";
const AGREEMENT = "Oma Riet haalt Pim op van school";
const QUESTION = "Wie kan Pim op vrijdag opvangen?";
/** For a person alone: it may be in no link. */
const NUMBER = "0612 345 678";

const heading = (device, words) => device.find("main#inhoud h1", words);

/** Whatever goes wrong unseen from here on. The policy is seen by it as well. */
async function watch(device) {
  await device.run(`
    window.wrong ??= [];
    if (window.wrong.length === 0 && !window.watched) {
      window.watched = true;
      addEventListener("error", event => wrong.push(String(event.message)));
      addEventListener("unhandledrejection", event => wrong.push(String(event.reason)));
      addEventListener("securitypolicyviolation", event => wrong.push(event.violatedDirective + " " + event.blockedURI));
    }`);
}

async function expectNothingWrong(device) {
  const { wrong, asked } = await device.run(`
    return { wrong: window.wrong, asked: performance.getEntriesByType("resource").map(entry => entry.name) }`);
  assert.deepEqual(wrong, [], "nothing went wrong");
  assert.ok(asked.length > 2, "the page fetched something");
  assert.deepEqual(asked.filter((name) => !name.startsWith(`${ORIGIN}/`) && !/^(blob|data):/.test(name)), [], "no request to somebody else");
}

/** Loads the app at an address. What stands before the # differs each time: without that no browser would load it anew. */
let visits = 0;
async function visit(device, hash = "") {
  await device.open(`${ORIGIN}/?visit=${++visits}${hash}`);
  await device.find("main#inhoud h1");
  await watch(device);
}

async function next(device) {
  const before = await device.text("main h1");
  await device.press(".step-nav a");
  await until("the next question", async () => (await device.text("main h1")) !== before);
}

const saved = (device) => device.find("[data-testid=save-state]", SAVED);

async function add(device, label, words) {
  await device.type(label, words + ENTER);
  // Some lists are names, others fields to write on in.
  await until(`"${words}" in the list`, () =>
    device.run(
      `const list = document.querySelector("ul.cards");
       return list !== null && [list.textContent, ...[...list.querySelectorAll("input, textarea")].map(field => field.value)].some(text => text.includes(arguments[0]))`,
      words,
    ));
}

async function openPart(device, part) {
  await until(`the part ${part}`, () =>
    device.run("return [...document.querySelectorAll('.task__title')].some(title => title.textContent === arguments[0])", part));
  await device.press(".task__link", new RegExp(part));
}

async function toOverview(device) {
  await device.press("main a", "Terug naar het overzicht");
  await device.find("h2", "De onderdelen");
}

async function draft(device) {
  await visit(device);
  await heading(device, "Samen maken jullie een plan");
  await device.press("main a", "Begin een plan");
  await heading(device, "Hoe heet jullie plan?");
  await device.type("Naam van het plan", PLAN);
  await next(device);
  await device.type("Wat speelt er?", "Pim slaapt slecht en ik ben vaak moe.");
  await next(device);
  await device.type("Onze vraag", "Hoe krijgt Pim weer rustige avonden?");
  await saved(device);
  await toOverview(device);

  await openPart(device, "Wie horen erbij");
  await add(device, "Naam van het kind", "Pim");
  await next(device);
  await add(device, "Wie hoort erbij?", "Oma Riet");
  await device.press("ul.cards a", "Oma Riet");
  await heading(device, "Oma Riet");
  await device.type("Telefoon, e-mail of adres", NUMBER);
  await saved(device);
  await device.press(".step-nav a", /^Terug naar/);
  await toOverview(device);

  await openPart(device, "Onze vragen");
  await add(device, "Welke vraag heb je?", QUESTION);
  await saved(device);
  await toOverview(device);

  await openPart(device, "Afspraken");
  await device.press("main button", /Nieuwe afspraak/);
  await heading(device, "Afspraak");
  await device.type(/^Wat gaan jullie doen\?/, AGREEMENT);
  await device.press("main button", "Oma Riet");
  await device.press("main button", /^Op vaste dagen/);
  await device.press("main button", "woensdag");
  await device.type("Van", "12.30");
  await saved(device);
}

/** The page is loaded anew, the app is closed and opened: all of it is there. */
async function comeBack(device) {
  await device.reload();
  await heading(device, "Afspraak");
  await watch(device);
  assert.equal(await device.value("main textarea, main input[type=text]"), AGREEMENT);
  await visit(device, "#/plannen");
  await heading(device, "Mijn plannen");
  await device.press("a.plan-card", new RegExp(PLAN));
  await device.find("h2", "De onderdelen");
  await device.press(".task__link", /Lees het hele plan/);
  const words = await device.text("article.document");
  for (const part of [PLAN, "Pim", "Oma Riet", QUESTION, AGREEMENT, "elke woensdag"]) {
    assert.ok(words.includes(part), `the document says "${part}"`);
  }
  assert.ok(words.includes(NUMBER), "at home the number stands in it");
}

/** To the other home, behind a lock. */
async function send(device) {
  await toOverview(device);
  await device.press(".task__link", /Deel het plan/);
  await heading(device, "Met wie wil je delen?");
  await device.press("button.whom", /Iemand anders/);
  await device.press("main button", /^Als de andere ouder of een ander huis/);
  await heading(device, /^Wat gaat er mee naar/);
  await device.press(".step-nav a.utrecht-button--primary-action");
  await heading(device, /^Zo ziet .* het$/);
  await device.press(".step-nav a.utrecht-button--primary-action");
  await heading(device, /^Hoe wil je het versturen/);
  const link = () => device.value("[data-testid=link]");
  await until("a link", async () => /#fgp[\w-]+z$/.test(await link()));
  const open = await link();
  // Where another home is sent to, the lock is on from the first.
  if (!(await device.run("return [...document.querySelectorAll('input[type=checkbox]')].find(box => /^Zet er een slot op/.test(box.labels[0].textContent)).checked"))) {
    await device.press("input[type=checkbox]", /^Zet er een slot op/);
  }
  await device.find("[data-testid=lock-state]", "Het slot zit erop.");
  await until("a locked link", async () => /#fgp[\w-]+z$/.test(await link()) );
  return { open, locked: await link(), phrase: (await device.text("[data-testid=passphrase]", /\S/)).trim() };
}

async function read(device, { locked, phrase }) {
  await visit(device, locked.slice(locked.indexOf("#")));
  await heading(device, "Deze link is op slot");
  assert.doesNotMatch(await device.run("return location.href"), /fgp/, "the link is out of the address bar");
  await device.type("De geheime zin", phrase);
  await device.press("main button", "Open");
  await device.press("main button", "Bewaar op dit apparaat en ga ermee verder");
  await device.find("h2", "De onderdelen");
  const page = await device.run("return document.documentElement.outerHTML");
  assert.ok(!page.includes(NUMBER), "what was not ticked stayed home");
  await device.reload();
  await device.find("h2", "De onderdelen");
  await watch(device);
  await device.press(".task__link", /Lees het hele plan/);
  const words = await device.text("article.document");
  assert.ok(words.includes(AGREEMENT) && !words.includes(NUMBER), "what went along stands there, and nothing else");
}

const server = spawn("node", ["scripts/serve.mjs", "--dir", options.dist, "--port", options.port, "--plain"], { stdio: ["ignore", "pipe", "inherit"] });
const open = [];
let device;
try {
  await new Promise((resolve, reject) => {
    server.stdout.once("data", resolve);
    server.once("exit", () => reject(new Error("the server did not start")));
  });
  const screen = await startScreen();
  open.push(screen);
  const driver = await startDriver(Number(options.port) + 1, screen.name);
  open.push(driver);

  const told = async (what, act) => {
    const start = Date.now();
    const made = await act();
    console.log(`    ${what}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return made;
  };
  device = await Device.start(driver.server);
  console.log(`    ${device.browser}`);
  await told("a plan is written, and shown as saved", () => draft(device));
  await told("it is there again, and reads well", () => comeBack(device));
  const sent = await told("a link is made, with a lock", () => send(device));
  await expectNothingWrong(device);
  await device.end();

  // Another device: a session shares nothing with the one before it.
  device = await Device.start(driver.server);
  await told("the other home opens it, keeps it, finds it again", () => read(device, sent));
  await expectNothingWrong(device);
  await device.end();
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
  mkdirSync("target/webkit", { recursive: true });
  const picture = await device?.picture().catch(() => undefined);
  if (picture) {
    writeFileSync("target/webkit/failed.png", picture);
    console.error("hint: target/webkit/failed.png shows the page");
  }
  await device?.end().catch(() => undefined);
} finally {
  for (const one of open.reverse()) one.end();
  server.kill();
}
