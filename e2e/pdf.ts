/** What stands on paper. */
import type { Page } from "@playwright/test";
import { extractText } from "unpdf";

/** Prints the page and reads each sheet back. */
export async function printed(page: Page): Promise<string[]> {
  const file = await page.pdf({ format: "A4", printBackground: true });
  const { text } = await extractText(new Uint8Array(file));
  return text;
}

/** A text without what a line break on paper may change. */
export function squashed(text: string): string {
  return text.normalize("NFC").replace(/[\s\u00ad\u200b\u2010\u2011-]+/gu, "");
}
