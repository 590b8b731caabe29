/** What was copied. */
import { expect, type Page } from "@playwright/test";

/** Pastes into a field of its own: a page of this app may not read the clipboard, somebody who pastes may. */
export async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "paste-here";
    document.body.append(field);
    field.focus();
  });
  const field = page.locator("#paste-here");
  await page.keyboard.press("ControlOrMeta+V");
  await expect(field).not.toHaveValue("");
  const words = await field.inputValue();
  await field.evaluate((field) => field.remove());
  return words;
}
