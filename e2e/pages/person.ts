import { AppPage } from "./app";

/** One person of the plan. */
export class PersonPage extends AppPage {
  async open(name: string): Promise<void> {
    await this.page.locator("ul.cards").getByRole("link", { name, exact: true }).click();
    await this.expectHeading(name);
  }

  async fill(label: string, words: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(words);
  }

  async chooseRole(role: string): Promise<void> {
    await this.choose("Wie is dit in het plan?", role);
  }

  async back(): Promise<void> {
    await this.page.locator(".step-nav").getByRole("link", { name: "Terug naar" }).click();
    await this.expectHeading(/Wie vinden het belangrijk|Om welke kinderen/);
  }
}
