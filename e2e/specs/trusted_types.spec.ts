import { expect, type Page, test } from "../fixtures";
import { StartPage } from "../pages/start";

/** Each of these would turn text into a page or a program. Whether it threw, by name. */
async function tryAll(page: Page): Promise<Record<string, boolean>> {
  return page.evaluate(async () => {
    const run = "document.documentElement.dataset.taken = 'yes'";
    const image = `<img src="nowhere" onerror="${run}">`;
    const script = document.createElement("script");
    const frame = document.createElement("iframe");
    const box = document.createElement("div");
    const register = (address: string): Promise<unknown> => navigator.serviceWorker.register(address);
    const ways: Record<string, () => unknown> = {
      "innerHTML": () => (document.body.innerHTML = image),
      "innerHTML of a template": () => (document.createElement("template").innerHTML = image),
      "outerHTML": () => (document.querySelector("main")!.outerHTML = image),
      "insertAdjacentHTML": () => box.insertAdjacentHTML("beforeend", image),
      "document.write": () => document.write(image),
      "DOMParser": () => new DOMParser().parseFromString(image, "text/html"),
      "a fragment": () => document.createRange().createContextualFragment(image),
      "srcdoc": () => (frame.srcdoc = image),
      "a script's address": () => (script.src = "./somewhere.js"),
      "a script's text": () => (script.text = run),
      "eval": () => (0, eval)(run),
      "a timer": () => setTimeout(run),
      "a handler": () => box.setAttribute("onclick", run),
      "a worker": () => new Worker("./somewhere.js"),
      "the worker of somebody else": () => register("https://example.org/sw.js"),
      "another worker of this site": () => register("./other.js"),
      // What has the form of a drawing, and more.
      "a drawing that listens": () => (box.innerHTML = `<svg class="art" onload="${run}"></svg>`),
      "a drawing with a script": () => (box.innerHTML = `<svg><script>${run}</script></svg>`),
      "a drawing with a link": () => (box.innerHTML = `<svg><a href="javascript:${run}"></a></svg>`),
      "a drawing with an object": () => (box.innerHTML = "<svg><foreignObject></foreignObject></svg>"),
      "a drawing with a word": () => (box.innerHTML = "<svg>word</svg>"),
    };
    // What a test itself evaluates may use eval; what runs later may not.
    await new Promise((resolve) => setTimeout(resolve));
    const threw: Record<string, boolean> = {};
    for (const [name, way] of Object.entries(ways)) {
      try {
        await way();
        threw[name] = false;
      } catch {
        threw[name] = true;
      }
    }
    document.body.append(script, frame, box);
    return threw;
  });
}

test.use({ serviceWorkers: "allow" });

test("text that tries to become a page or a program is refused, and the app goes on", async ({ page, guard }) => {
  const start = new StartPage(page);
  await page.goto("./");
  await expect(page.getByRole("link", { name: "Begin een plan" })).toBeVisible();
  // The worker of the app itself may come.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));

  guard.expectInConsole(/Trusted(HTML|Script|ScriptURL)|^policy: (require-trusted-types-for|script-src) forbids|unsafe-eval|Content Security Policy/);
  const threw = await tryAll(page);
  expect(Object.keys(threw).filter((name) => !threw[name])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset.taken)).toBeUndefined();
  expect(await page.locator("img, iframe[srcdoc]").count()).toBe(0);

  await start.begin();
  await expect(page.locator(".art-frame svg").first()).toBeAttached();
});
