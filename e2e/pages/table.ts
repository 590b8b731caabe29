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

  /** Puts these people at the table and begins. */
  async sitDown(people: string[], first = "Wat hulpverleners zien"): Promise<void> {
    await this.open();
    for (const name of people) {
      const chip = this.group("Wie zitten er aan tafel?").getByRole("button", { name, exact: true });
      if ((await chip.getAttribute("aria-pressed")) !== "true") await chip.click();
      await expect(chip).toHaveAttribute("aria-pressed", "true");
    }
    await this.page.getByRole("button", { name: "Begin", exact: true }).click();
    await this.expectHeading(first);
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
    await this.page.getByLabel(`Wat is jouw idee, ${name}?`).fill(idea);
    await this.page.getByRole("button", { name: "Klaar, de volgende" }).click();
  }

  async answer(name: string, said: string): Promise<void> {
    await this.group(`Wat zegt ${name}?`).getByRole("radio", { name: said }).check();
  }
}
