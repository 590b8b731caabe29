import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PORT } from "../addresses";
import { expect, type Page, test } from "../fixtures";

// The test of the tests: what may never happen is seen on every device, however a spec came by it.
// Another origin than that of the app. Going there is the one thing that no policy of a page can forbid.
const STRANGER = `http://127.0.0.1:${PORT}/somebody-else`;

async function asksSomebodyElse(page: Page): Promise<void> {
  await page.goto("./");
  await page.evaluate((url) => location.assign(url), STRANGER);
}

test("whatever device a spec opens is watched", async ({ page, browser, playwright, profile, guard, newDevice }) => {
  guard.expectInConsole(/^Failed to load resource/);
  const seen = async (what: RegExp): Promise<void> => expect.poll(() => guard.saw(what)).toBe(true);

  const own = await browser.newContext();
  const onDisk = await playwright.chromium.launchPersistentContext(profile);
  const another = await playwright.chromium.launch();
  const opened = [own, onDisk, await another.newContext(), await newDevice(), page.context()];
  for (const context of opened) {
    await asksSomebodyElse(await context.newPage());
    await seen(/^request to http:\/\/127\.0\.0\.1:\d+$/);
  }
  await own.close();
  await onDisk.close();
  await another.close();

  await page.goto("./");
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error("on purpose"))));
  await seen(/^error: on purpose$/);
  await page.evaluate(() => dispatchEvent(new SecurityPolicyViolationEvent("securitypolicyviolation", { violatedDirective: "img-src" })));
  await seen(/^console: policy: img-src forbids/);
  await page.evaluate(() => localStorage.setItem("diary", '"secret"'));
  await guard.lookAtWhatIsKept();
  await seen(/^kept outside the database: diary/);
  await page.evaluate(() => localStorage.clear());
});

test("no spec goes around the test that watches", () => {
  for (const name of readdirSync(__dirname)) {
    const spec = readFileSync(join(__dirname, name), "utf8");
    for (const [statement] of spec.matchAll(/^import[^;]*from "(@playwright\/test|playwright[\w-]*)";/gm)) {
      expect.soft(statement, name).toMatch(/^import type /);
    }
  }
});
