/** What the automatic accessibility check finds on a page, in light and in dark. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function found(page: Page, dark: boolean): Promise<string[]> {
  // Legacy mode needs no second page: the app has no frames to look into.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  // Only colours differ between light and dark.
  const result = await (dark ? builder.withRules(["color-contrast"]) : builder.withTags(TAGS)).analyze();
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}${dark ? " (dark)" : ""}: ${node.target.join(" ")} ${node.html.slice(0, 120)}`),
  );
}

/** Expects that the check finds nothing. `place` stands in the message. */
export async function expectAccessible(page: Page, place: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await found(page, false);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await found(page, true);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  expect.soft([...light, ...dark], place).toEqual([]);
}
