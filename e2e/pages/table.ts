import { expect, type Locator, type Page } from "@playwright/test";
import { AppPage } from "./app";

/** The meeting itself: one device in the middle of the table. */
export class TablePage extends AppPage {
  constructor(
    page: Page,
    readonly plan = "#/plan/1",
  ) {
    super(page);
  }

  async open(step = ""): Promise<void> {
    await this.goTo(`${this.plan}/tafel${step === "" ? "" : `/${step}`}`);
  }

  /** Puts these people at the table, and nobody else, and begins. */
  async sitDown(people: string[], first = "Wat hulpverleners zien"): Promise<void> {
    await this.open();
    const chips = this.group("Wie zitten er aan tafel?").locator("button[aria-pressed]");
    await expect(chips.first()).toBeVisible();
    for (const chip of await chips.all()) {
      const name = (await chip.locator("bdi").textContent())?.trim() ?? "";
      const wanted = String(people.includes(name));
      if ((await chip.getAttribute("aria-pressed")) !== wanted) await chip.click();
      await expect(chip).toHaveAttribute("aria-pressed", wanted);
    }
    await this.page.getByRole("button", { name: "Begin", exact: true }).click();
    await this.expectHeading(first);
  }

  /** The turn of somebody, given by pressing their name. */
  async giveTurn(name: string): Promise<void> {
    await this.page.locator(".turns__one").filter({ hasText: name }).click();
    await expect(this.page.getByRole("heading", { name: `Nu is ${name} aan de beurt` })).toBeVisible();
  }

  /** The word that says that only the family reads this. */
  get closed(): Locator {
    return this.page.getByTestId("closed");
  }

  /** What lies on the table. */
  get onTable(): Locator {
    return this.page.locator("#op-tafel");
  }

  get next(): Locator {
    return this.page.locator(".table-nav .utrecht-button--primary-action").last();
  }

  /** Presses on until another step begins. */
  async onward(heading: string): Promise<void> {
    const before = await this.page.locator("main h1").textContent();
    for (let pressed = 0; pressed < 60; pressed++) {
      const words = (await this.next.textContent()) ?? "";
      await this.next.click();
      if (words.trim() !== "Volgende") break;
    }
    expect(before).not.toBe(heading);
    await this.expectHeading(heading);
  }

  async hasIdea(name: string, idea: string): Promise<void> {
    await this.giveTurn(name);
    await this.page.getByLabel(`Wat is jouw idee, ${name}?`).fill(idea);
    await this.page.getByRole("button", { name: "Klaar, de volgende" }).click();
  }

  idea(text: string): Locator {
    return this.page.locator(".idea").filter({ hasText: text });
  }

  async answer(name: string, said: string): Promise<void> {
    await this.group(`Wat zegt ${name}?`).getByRole("radio", { name: said }).check();
  }
}
