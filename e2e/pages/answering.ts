/** A share that somebody opened from a link, and their answer to it. */
import { expect, type Locator } from "@playwright/test";
import { AppPage } from "./app";

export class AnsweringPage extends AppPage {
  /** Opens a share: a whole link, or what stands behind its `#`. */
  async open(share: string): Promise<void> {
    await this.page.goto(share.includes("#") ? share : `./#${share}`);
    await this.expectOpen();
  }

  async expectOpen(): Promise<void> {
    await expect(this.heading.first()).toHaveText("Renée stuurt je dit");
  }

  /** The card of an agreement or a condition with these words. */
  card(words: string): Locator {
    return this.page.locator("li.card--answer", { hasText: words });
  }

  /** Chooses an answer on a card, and says why. */
  async say(card: string, choice: string, words?: string): Promise<void> {
    await this.card(card).getByText(choice, { exact: true }).click();
    await expect(this.card(card).getByRole("radio", { name: choice })).toBeChecked();
    if (words) await this.card(card).getByRole("textbox").first().fill(words);
  }

  /** Adds something of one's own accord. */
  async add(summary: string, words: string): Promise<void> {
    await this.openMore(summary);
    const form = this.page.locator("details", { hasText: summary }).locator("form.add-row");
    await form.getByRole("textbox").fill(words);
    await form.getByRole("button").click();
  }

  get back(): Locator {
    return this.page.locator("section.answering__back");
  }

  /** Everything that goes back, as sentences. */
  get said(): Locator {
    return this.back.locator(".said-list__words");
  }

  /** The bar at the foot. */
  get bar(): Locator {
    return this.page.locator(".answer-bar");
  }

  async goBack(words: string): Promise<void> {
    await this.bar.getByRole("button", { name: words }).click();
    await expect(this.back.getByRole("heading", { name: "Stuur je antwoord terug" })).toBeFocused();
  }

  async prepare(): Promise<void> {
    await this.back.getByRole("button", { name: "Maak mijn antwoord klaar" }).click();
  }

  /** The link with the answer in it, without the address of the app. */
  async link(): Promise<string> {
    await expect(this.back.getByRole("heading", { name: "Je antwoord is klaar" })).toBeFocused();
    const link = await this.back.getByTestId("link").inputValue();
    return link.slice(link.indexOf("#") + 1);
  }

  /** What this tab keeps anywhere. */
  async kept(): Promise<number> {
    return this.page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
  }
}
