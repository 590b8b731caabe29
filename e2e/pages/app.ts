/** What every page has: a heading, a way to say that all is kept, a bar to undo a removal. */
import { expect, type Locator, type Page } from "@playwright/test";

export class AppPage {
  constructor(readonly page: Page) {}

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  get saveState(): Locator {
    return this.page.getByTestId("save-state");
  }

  get alert(): Locator {
    return this.page.getByRole("alert");
  }

  get undoBar(): Locator {
    return this.page.locator(".undo-bar");
  }

  async expectHeading(words: string | RegExp): Promise<void> {
    await expect(this.heading).toHaveText(words);
  }

  async expectSaved(): Promise<void> {
    await expect(this.saveState).toHaveText(/^Opgeslagen om \d{1,2}\.\d{2}$/);
  }

  async undo(): Promise<void> {
    await this.undoBar.getByRole("button", { name: "Zet terug" }).click();
    await expect(this.undoBar).toHaveCount(0);
    await expect(this.page.getByRole("main")).toBeFocused();
  }

  /** Goes to an address of the app without loading it anew, and waits until its heading has the focus. */
  async goTo(place: string): Promise<void> {
    // After a reload the app may not be there yet, and would begin at the new place instead of going to it.
    await this.page.locator("main#inhoud").waitFor();
    const moved = await this.page.evaluate((place) => {
      if ((location.hash || "#/") === place) return false;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      location.hash = place;
      return true;
    }, place);
    if (moved) await expect(this.heading).toBeFocused();
    else await expect(this.heading.first()).toBeVisible();
  }

  /** The address of the open plan, without its page. */
  async planAddress(): Promise<string> {
    return this.page.evaluate(() => /^#\/plan\/\w+/.exec(location.hash)?.[0] ?? "");
  }

  async follow(words: string | RegExp): Promise<void> {
    await this.page.getByRole("main").getByRole("link", { name: words }).click();
  }

  /** Opens what is closed at first; open parts stay open. */
  async openMore(summary: string, within: Page | Locator = this.page): Promise<void> {
    const details = within.locator("details").filter({ has: this.page.locator("> summary", { hasText: summary }) });
    if (!(await details.first().evaluate((element: HTMLDetailsElement) => element.open))) {
      await details.first().locator("> summary").click();
    }
  }

  /** Opens everything on the page that is closed at first, also what is in it. */
  async openAll(): Promise<void> {
    const closed = this.page.locator("main details:not([open]) > summary");
    while ((await closed.count()) > 0) await closed.first().click();
  }

  group(legend: string, within: Page | Locator = this.page): Locator {
    return within.getByRole("group", { name: legend, exact: true });
  }

  /** Chooses people in a picker. */
  async pick(legend: string, names: readonly string[], within: Page | Locator = this.page): Promise<void> {
    for (const name of names) {
      const button = this.group(legend, within).getByRole("button", { name, exact: true });
      await button.click();
      await expect(button).toHaveAttribute("aria-pressed", "true");
    }
  }

  /** Fills in a date in three fields. */
  async fillDate(legend: string, [day, month, year]: readonly [number, number, number]): Promise<void> {
    const group = this.group(legend);
    await group.getByLabel("Dag", { exact: true }).fill(String(day));
    await group.getByLabel("Maand", { exact: true }).fill(String(month));
    await group.getByLabel("Jaar", { exact: true }).fill(String(year));
  }

  async choose(legend: string, option: string | RegExp): Promise<void> {
    const name = typeof option === "string" ? new RegExp(`^${option}`) : option;
    await this.group(legend).getByRole("radio", { name }).check();
  }
}
