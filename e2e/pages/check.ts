import { expect, type Locator } from "@playwright/test";
import { AppPage } from "./app";

/** The plan at one glance. */
export class CheckPage extends AppPage {
  async open(plan: string): Promise<void> {
    await this.goTo(`${plan}/nakijken`);
    await this.expectOpen();
  }

  async expectOpen(): Promise<void> {
    await this.expectHeading("Hoe staat jullie plan ervoor?");
    await expect(this.part("De basis van jullie plan")).toBeVisible();
  }

  /** A part of the page, by its heading. */
  part(heading: string): Locator {
    return this.page.locator("section").filter({ has: this.page.getByRole("heading", { level: 2, name: heading, exact: true }) });
  }

  /** One of the five things of the basis. */
  basis(words: string): Locator {
    return this.part("De basis van jullie plan").locator("li").filter({ hasText: words });
  }

  /** A question or condition with what answers it. */
  question(words: string): Locator {
    return this.page.locator("details.check-question").filter({ hasText: words });
  }

  get tips(): Locator {
    return this.page.getByRole("checkbox", { name: "Geef tips bij onze afspraken" });
  }
}
