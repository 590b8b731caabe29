import { expect, type Locator } from "@playwright/test";
import { AppPage } from "./app";

/** The friendly question on the page of an agreement. */
export class Tip extends AppPage {
  get card(): Locator {
    return this.page.locator(".tip");
  }

  get question(): Locator {
    return this.card.getByRole("heading", { level: 2 });
  }

  /** The short calm line that stands there when there is nothing to ask. */
  get calm(): Locator {
    return this.page.locator(".tip-calm");
  }

  async expectAsks(words: string | RegExp): Promise<void> {
    await expect(this.question).toHaveText(words);
  }

  async onward(): Promise<void> {
    await this.card.getByRole("button", { name: "Klaar met deze vraag" }).click();
  }

  async waveAway(): Promise<void> {
    await this.card.getByRole("button", { name: "Dit is goed zo" }).click();
  }

  async turnOff(): Promise<void> {
    await this.card.getByRole("button", { name: "Geen tips meer in dit plan" }).click();
  }
}
