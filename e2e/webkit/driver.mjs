// The little of W3C WebDriver that the core path needs, against WebKitWebDriver and MiniBrowser of Debian's webkit2gtk-driver.
// No library: it is a handful of requests. Every session is a device with nothing on it.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE = 60_000;
const LIBRARIES = "/usr/lib";
export const ENTER = "\uE007";

/** Asks again until there is an answer that is not empty. */
export async function until(what, ask, patience = PATIENCE) {
  const end = Date.now() + patience;
  let why = "";
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      why = `: ${error.message}`;
    }
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}${why}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Where the browser of the driver lies: in a folder by kind of processor and version. */
function miniBrowser() {
  if (process.env.MINIBROWSER_PATH) return process.env.MINIBROWSER_PATH;
  for (const machine of readdirSync(LIBRARIES)) {
    for (const version of ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"]) {
      const path = `${LIBRARIES}/${machine}/${version}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  }
  throw new Error("there is no MiniBrowser beside WebKitWebDriver: set MINIBROWSER_PATH");
}

/** A screen that nobody sees. Gives back its name and how to take it away. */
export async function startScreen() {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3].once("data", (data) => resolve(String(data).trim()));
    screen.once("error", reject);
    screen.once("exit", () => reject(new Error("Xvfb ended at once")));
  });
  return { name: `:${number}`, end: () => screen.kill() };
}

/** Starts WebKitWebDriver on a port. */
export async function startDriver(port, display) {
  const env = {
    ...process.env,
    DISPLAY: display,
    LANG: "nl_NL.UTF-8",
    LANGUAGE: "nl",
    TZ: "Europe/Amsterdam",
    NO_AT_BRIDGE: "1",
    GSETTINGS_BACKEND: "memory",
    LIBGL_ALWAYS_SOFTWARE: "1",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  };
  const driver = spawn("WebKitWebDriver", ["--host=127.0.0.1", `--port=${port}`], { env, stdio: "ignore" });
  const server = `http://127.0.0.1:${port}`;
  await until("WebKitWebDriver", async () => (await fetch(`${server}/status`)).ok, 15_000);
  return { server, end: () => driver.kill() };
}

/** A device: one window of WebKit. */
export class Device {
  #session;

  static async start(server) {
    const device = new Device();
    const { sessionId, capabilities } = await call("POST", `${server}/session`, {
      capabilities: {
        alwaysMatch: { "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] } },
      },
    });
    device.#session = `${server}/session/${sessionId}`;
    device.browser = `${capabilities.browserName} ${capabilities.browserVersion}`;
    // As wide as a telephone, as far as the window lets itself be made so.
    await call("POST", `${device.#session}/window/rect`, { width: 390, height: 844 });
    return device;
  }

  end = () => call("DELETE", this.#session);
  open = (url) => call("POST", `${this.#session}/url`, { url });
  reload = () => call("POST", `${this.#session}/refresh`, {});
  back = () => call("POST", `${this.#session}/back`, {});
  run = (script, ...args) => call("POST", `${this.#session}/execute/sync`, { script, args });
  runLater = (script, ...args) => call("POST", `${this.#session}/execute/async`, { script, args });
  picture = async () => Buffer.from(await call("GET", `${this.#session}/screenshot`), "base64");

  /** The one element that is seen, matches, and is called so: by its text, or by the text of its label. */
  find(css, name) {
    const words = name instanceof RegExp ? name.source : `^${String(name ?? "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
    return until(`${css} "${name ?? ""}"`, async () => {
      const found = await this.run(
        `const named = name => name.replace(/\\u00ad/g, "").replace(/\\s+/g, " ").trim();
         const words = new RegExp(arguments[1], "u");
         const heard = element => {
           const copy = element.cloneNode(true);
           for (const mute of copy.querySelectorAll("[aria-hidden=true]")) mute.remove();
           return copy.textContent;
         };
         const names = element => [element.getAttribute("aria-label"), heard(element), ...[...(element.labels ?? [])].map(heard)];
         return [...document.querySelectorAll(arguments[0])]
           .filter(element => element.getClientRects().length > 0)
           .find(element => arguments[2] || names(element).some(name => name !== null && words.test(named(name)))) ?? null;`,
        css,
        words,
        name === undefined,
      );
      return found?.[ELEMENT];
    });
  }

  async press(css, name) {
    const element = await this.find(css, name);
    await call("POST", `${this.#session}/element/${element}/click`, {});
  }

  /** Types into a field as hands do, key by key. */
  async type(label, text, css = "main input, main textarea") {
    const element = await this.find(css, label);
    await call("POST", `${this.#session}/element/${element}/value`, { text });
  }

  text = async (css, name) => {
    const element = await this.find(css, name);
    return this.run("return arguments[0].textContent", { [ELEMENT]: element });
  };

  value = async (css) => this.run("return arguments[0].value", { [ELEMENT]: await this.find(css) });
}

async function call(method, url, body) {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
