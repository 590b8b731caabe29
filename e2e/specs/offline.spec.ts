import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PORT } from "../addresses";
import { type BrowserContext, expect, type Page, test } from "../fixtures";
import { shares, small } from "../links";
import { kept as everythingKept } from "../markers";
import { WipePage } from "../pages/wipe";

test.use({ serviceWorkers: "allow" });

/** Until the worker has everything, and answers for this page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

// The browser looks for a newer worker, and says that it found no network.
const NO_NETWORK = /net::ERR_INTERNET_DISCONNECTED/;

test("after one visit the app opens without a network, also for a link that was never opened", async ({ page, context, guard }) => {
  guard.expectInConsole(NO_NETWORK);
  await page.goto("./");
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Samen maken jullie een plan" })).toBeVisible();
  const link = await context.newPage();
  await link.goto(`./?utm_source=mail#${shares.network}`);
  await expect(link.getByRole("heading", { level: 1 })).toContainText("stuurt je dit");
  await expect(link.getByRole("radio", { name: "Ik doe mee" }).first()).toBeVisible();
});

test("a plan is kept and found again without a network", async ({ page, context, guard }) => {
  guard.expectInConsole(NO_NETWORK);
  await page.goto("./");
  await kept(page);
  await context.setOffline(true);
  await page.goto(`./#${small}`);
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
  await page.waitForURL(/#\/plan\/\d+$/);
  await page.reload();
  await expect(page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
});

test("wiping takes the app itself away too", async ({ page }) => {
  await page.goto("./");
  await kept(page);
  const wipe = new WipePage(page);
  await wipe.goTo("#/wissen");
  await wipe.all();
  await wipe.expectHeading("Alles is gewist");
  expect(await everythingKept(page)).toEqual([]);
});

/** A host that gets a new version of the app while somebody has the old one. */
class Host {
  private constructor(
    readonly url: string,
    readonly folder: string,
    private readonly stop: () => void,
  ) {}

  static async start(port: number): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), "familiegroepsplan-host-"));
    await cp(process.env.E2E_DIST ?? "dist", folder, { recursive: true });
    let server = await Host.#serve(folder, port);
    const host = new Host(`http://localhost:${port}/`, folder, () => server.kill());
    host.#again = async () => {
      server.kill();
      server = await Host.#serve(folder, port);
    };
    return host;
  }

  #again = async (): Promise<void> => undefined;

  static async #serve(folder: string, port: number) {
    const server = spawn("node", ["scripts/serve.mjs", "--dir", folder, "--port", String(port)], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((resolve) => server.stdout.once("data", resolve));
    return server;
  }

  /** Puts another version there: the page says so in its title, the worker lists it anew. */
  async update({ whole }: { whole: boolean }): Promise<void> {
    const page = join(this.folder, "index.html");
    await writeFile(page, (await readFile(page, "utf8")).replace("<title>", "<title>Nieuw: "));
    const worker = join(this.folder, "sw.js");
    const script = await readFile(worker, "utf8");
    const listed = /\{url:"index\.html",revision:"(\w+)"\}/;
    if (!listed.test(script)) throw new Error("the worker does not list index.html");
    const missing = whole ? "" : '{url:"there-is-no-such-file.js",revision:"1"},';
    await writeFile(worker, script.replace(listed, `${missing}{url:"index.html",revision:"new"}`));
    await this.#again();
  }

  async end(): Promise<void> {
    this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
  });
}

const bar = (page: Page) => page.getByRole("button", { name: "Open de nieuwe versie" });
const titleAtFirst = (context: BrowserContext, url: string) =>
  context.request.get(url).then(async (answer) => /<title>([^<]*)/.exec(await answer.text())?.[1]);

test("a new version waits, is offered by a button, and is there after it", async ({ newDevice, guard }) => {
  const host = await Host.start(PORT + 20);
  guard.alsoServes(host.url);
  try {
    const context = await newDevice({ serviceWorkers: "allow" });
    const page = await context.newPage();
    await page.goto(host.url);
    await kept(page);
    await page.reload();
    await host.update({ whole: true });
    expect(await titleAtFirst(context, host.url)).toContain("Nieuw");
    await page.evaluate(() => (location.hash = "#/voorbeeld/waarom"));
    await lookForUpdate(page);
    await expect(page.getByRole("textbox").first()).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
    await page.evaluate(() => (location.hash = "#/"));
    const loaded = page.waitForEvent("load");
    await bar(page).click();
    await loaded;
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
    const served = await page.evaluate(async () => (await fetch("./index.html")).text());
    expect(served).toContain("<title>Nieuw: ");
  } finally {
    await host.end();
  }
});

test("a new version that is not whole leaves the one that works", async ({ newDevice, guard }) => {
  guard.expectInConsole(/404|bad-precaching-response|ERR_INTERNET_DISCONNECTED/);
  const host = await Host.start(PORT + 21);
  guard.alsoServes(host.url);
  try {
    const context = await newDevice({ serviceWorkers: "allow" });
    const page = await context.newPage();
    await page.goto(host.url);
    await kept(page);
    await host.update({ whole: false });
    await lookForUpdate(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Samen maken jullie een plan" })).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
  } finally {
    await host.end();
  }
});
