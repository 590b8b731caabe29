import { expect, type Locator } from "@playwright/test";
import { AppPage } from "./app";

const QUESTION = "Kunnen jullie samen praten zonder dat iemand bang is?";

/** Two homes: the private question, what each wants, the days. */
export class HomesPage extends AppPage {
  /** Every page of it, as it stands in the address. */
  static readonly steps = ["", "/wensen", "/naast-elkaar", "/voorbeelden", "/rooster", "/kalender"] as const;

  get question(): Locator {
    return this.group(QUESTION);
  }

  /** Answers the private question. */
  async answer(answer: "Ja" | "Nee" | "Weet ik niet" | "Zeg ik liever niet"): Promise<void> {
    await expect(this.question.getByRole("radio", { checked: true })).toHaveCount(0);
    await this.question.getByRole("radio", { name: answer, exact: true }).check();
    await this.page.getByRole("button", { name: "Verder", exact: true }).click();
    await expect(this.question).toHaveCount(0);
  }

  async writeFor(home: string): Promise<void> {
    // Where a page needs the answer first, the question goes away with it: so no look whether it is checked.
    await this.group("Voor welk huis schrijf jij?").getByRole("radio", { name: home, exact: true }).click();
  }

  /** Writes what the own home wants. */
  async wish(subject: string, words: string): Promise<void> {
    const section = this.page.getByRole("region", { name: subject, exact: true });
    await section.getByRole("button", { name: /^Schrijf/ }).click();
    await section.getByLabel("Wat wil je?").last().fill(words);
  }

  /** A wish as it stands beside those of the other home. */
  beside(words: string): Locator {
    return this.page.locator(".homes-beside li.card").filter({ hasText: words });
  }

  async say(words: string, stance: string): Promise<void> {
    await this.beside(words).getByRole("radio", { name: stance, exact: true }).check();
  }

  /** The month as a table. */
  get month(): Locator {
    return this.page.getByRole("table");
  }
}
