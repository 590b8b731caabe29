/** The test that every spec uses. In every browser that it opens, nothing may go wrong unseen. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, type BrowserType, test as base, expect } from "@playwright/test";
import { ORIGIN, SUB_PATH_URL } from "./addresses";

export { expect };
export type { BrowserContext, Page } from "@playwright/test";

/** What this app may keep outside its database: settings without a word of a family. */
const SETTINGS = ["theme", "neutral", "left", "exit", "idle", "tries", "not-mine", "copies", "copies-later"];
/** What their values look like: words of ours and numbers, in JSON. */
const VALUE = /^("[a-z]+"|true|false|\d+|"\d+ \d+(\.\d+)?"|"(\d+:\d+,?)*")$/;

/** Watches what must never happen: a request to somebody else, an error, a panic, a breach of the policy. */
class Guard {
  readonly #problems: string[] = [];
  readonly #contexts = new Set<BrowserContext>();
  // Specs that are not about the worker do without (playwright.config.ts).
  readonly #expected: RegExp[] = [/^Service Worker registration blocked by Playwright$/];
  readonly #ours = [ORIGIN, new URL(SUB_PATH_URL).origin];

  /** What the browser itself says in the console about a fault that a spec makes. */
  expectInConsole(message: RegExp): void {
    this.#expected.push(message);
  }

  #asksBeforeLeaving = false;

  /** The browser asks whether the page may go, and the person says yes. */
  expectQuestionBeforeLeaving(): void {
    this.#asksBeforeLeaving = true;
  }

  /** The app is served here too. */
  alsoServes(url: string): void {
    this.#ours.push(new URL(url).origin);
  }

  /** Watches every device that is opened from now on, also one that a spec opens by itself. Gives back how to stop. */
  watchAll(browser: Browser, types: readonly BrowserType[]): () => void {
    const newContext = browser.newContext;
    browser.newContext = async (options) => this.#watched(await newContext.call(browser, options));
    const launches = types.map((type) => [type, type.launch, type.launchPersistentContext] as const);
    for (const [type, launch, launchPersistentContext] of launches) {
      type.launch = async (options) => {
        const started = await launch.call(type, options);
        this.watchAll(started, []);
        return started;
      };
      type.launchPersistentContext = async (...options) => this.#watched(await launchPersistentContext.apply(type, options));
    }
    return () => {
      browser.newContext = newContext;
      for (const [type, launch, launchPersistentContext] of launches) Object.assign(type, { launch, launchPersistentContext });
    };
  }

  async #watched(context: BrowserContext): Promise<BrowserContext> {
    if (!this.#contexts.has(context)) await this.#watch(context);
    return context;
  }

  async #watch(context: BrowserContext): Promise<void> {
    this.#contexts.add(context);
    context.on("close", () => this.#contexts.delete(context));
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && !this.#ours.includes(url.origin)) this.#problems.push(`request to ${url.origin}`);
    });
    // Not a request to Playwright. The policy of the page refuses it too.
    context.on("page", (page) => {
      page.on("websocket", (socket) => this.#problems.push(`socket to ${socket.url()}`));
    });
    context.on("console", (message) => {
      if (this.#expected.some((expected) => expected.test(message.text()))) return;
      if (["error", "warning"].includes(message.type())) this.#problems.push(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => this.#problems.push(`error: ${error.error().message}`));
    context.on("dialog", (dialog) => {
      if (this.#asksBeforeLeaving && dialog.type() === "beforeunload") {
        void dialog.accept();
        return;
      }
      this.#problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.violatedDirective} forbids ${event.blockedURI}`);
      });
    });
  }

  /** For the spec about this guard: whether it saw this, which is then no fault any more. */
  saw(problem: RegExp): boolean {
    const left = this.#problems.filter((one) => !problem.test(one));
    return this.#problems.splice(0, this.#problems.length, ...left).length > left.length;
  }

  async check(): Promise<void> {
    await this.lookAtWhatIsKept();
    expect(this.#problems, "nothing went wrong in any browser").toEqual([]);
  }

  async lookAtWhatIsKept(): Promise<void> {
    for (const context of this.#contexts) {
      const { cookies, origins } = await context.storageState();
      const keys = origins.flatMap((origin) => origin.localStorage.map((item) => item.name));
      const unexpected = [...keys, ...cookies.map((cookie) => cookie.name)].filter((key) => !SETTINGS.includes(key));
      const values = origins.flatMap((origin) => origin.localStorage.filter((item) => !VALUE.test(item.value)));
      unexpected.push(...values.map((item) => `${item.name} = ${item.value}`));
      if (unexpected.length > 0) this.#problems.push(`kept outside the database: ${unexpected.join(", ")}`);
    }
  }
}

interface Fixtures {
  guard: Guard;
  /** Opens one more device: a browser with nothing on it. */
  newDevice: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** The folder in which [`startBrowser`] keeps what a browser keeps. */
  profile: string;
  /** Starts the browser with the same profile each time, as on somebody's own telephone. */
  startBrowser: () => Promise<BrowserContext>;
}

export const test = base.extend<Fixtures>({
  // Whether a spec asks for it or not.
  guard: [
    async ({ browser, playwright }, use) => {
      const guard = new Guard();
      const stop = guard.watchAll(browser, [playwright.chromium, playwright.firefox, playwright.webkit]);
      await use(guard);
      stop();
      await guard.check();
    },
    { auto: true },
  ],
  context: async ({ context, guard }, use) => {
    await use(context);
    await guard.check();
  },
  newDevice: async ({ browser, guard }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      opened.push(context);
      return context;
    });
    await guard.check();
    await Promise.all(opened.map((context) => context.close()));
  },
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), "familiegroepsplan-"));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  startBrowser: async ({ playwright, guard, profile }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await playwright.chromium.launchPersistentContext(profile);
      opened.push(context);
      return context;
    });
    await guard.check();
    await Promise.all(opened.map((context) => context.close()));
  },
});
