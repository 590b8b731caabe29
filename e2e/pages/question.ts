import { expect, type Locator } from "@playwright/test";
import { AppPage } from "./app";

/** A page that asks one thing. */
export class QuestionPage extends AppPage {
  /** On to the next question of this part, or to the overview after the last. */
  async next(): Promise<void> {
    const before = await this.heading.textContent();
    await this.page.locator(".step-nav").getByRole("link").click();
    await expect(this.heading).not.toHaveText(before ?? "");
  }

  async toOverview(): Promise<void> {
    await this.follow("Terug naar het overzicht");
    await expect(this.page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  }

  async fill(label: string, words: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(words);
  }

  /** The list of cards on this page. */
  get cards(): Locator {
    return this.page.locator("ul.cards > li");
  }

  /** Writes one thing after the other in the field that adds. */
  async add(label: string, all: readonly string[]): Promise<void> {
    const before = await this.cards.count();
    const field = this.page.getByLabel(label, { exact: true });
    for (const [index, words] of all.entries()) {
      await field.fill(words);
      await field.press("Enter");
      await expect(this.cards).toHaveCount(before + index + 1);
      await expect(field).toHaveValue("");
    }
  }
}

/** The labels of the fields that add something to a list. */
export const ADD = {
  child: "Naam van het kind",
  person: "Wie hoort erbij?",
  goingWell: "Wat gaat er goed?",
  worry: "Waar maak je je zorgen over?",
  needed: "Wat moet er gebeuren?",
  tried: "Welke hulp was er al?",
  question: "Welke vraag heb je?",
  condition: "Wat moet er in elk geval gebeuren, of stoppen?",
  emergency: "Iemand anders die je kunt bellen",
  otherPlan: "Welk plan is er nog?",
} as const;
