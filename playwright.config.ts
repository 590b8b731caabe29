import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";
import { ORIGIN, PORT, SUB_PATH, SUB_PATH_PORT } from "./e2e/addresses";

const systemChromium = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path && existsSync(path));
const serve = `node scripts/serve.mjs --dir ${process.env.E2E_DIST ?? "dist"}`;

export default defineConfig({
  testDir: "e2e/specs",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // A test that passes at the second try hides a fault.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // A machine that does more than these tests is slow, not broken.
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: `${ORIGIN}/`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    actionTimeout: 15_000,
    // What a worker answers no spec can hold up or refuse; those about the worker allow it.
    serviceWorkers: "block",
    // A trace of every test would double the time; after a failure: ./dev e2e --trace on -g "its name"
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: systemChromium,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  projects: [
    {
      name: "phone",
      use: { browserName: "chromium", viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
    {
      name: "desktop",
      grep: /@desktop/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
  ],
  webServer: [
    { command: `${serve} --port ${PORT}`, url: `${ORIGIN}/`, reuseExistingServer: false },
    {
      command: `${serve} --port ${SUB_PATH_PORT} --base ${SUB_PATH}`,
      url: `http://localhost:${SUB_PATH_PORT}${SUB_PATH}`,
      reuseExistingServer: false,
    },
  ],
});
