import { expect, type Locator } from "@playwright/test";
import { AppPage } from "./app";

/** An answer, or a copy of the other home, to take in. */
export class TakeInPage extends AppPage {
  /** Opens a link that came home, on the device where the plan is. */
  async open(link: string, heading: string | RegExp): Promise<void> {
    await this.page.goto(link);
    await this.expectHeading(heading);
  }

  get rows(): Locator {
    return this.page.locator(".taking");
  }

  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words });
  }

  async accept(words: string | RegExp): Promise<void> {
    const row = this.row(words);
    await row.getByRole("button", { name: "Neem over" }).click();
    await expect(row).toContainText("Staat in jullie plan");
  }

  async leave(words: string | RegExp): Promise<void> {
    const row = this.row(words);
    await row.getByRole("button", { name: "Laat weg" }).click();
    await expect(row).toContainText("Jullie laten dit weg");
  }

  async acceptAll(): Promise<void> {
    await this.page.getByRole("button", { name: /^Neem alles over/ }).click();
    await this.expectDone();
  }

  async expectDone(): Promise<void> {
    await expect(this.page.getByText("Alles is bekeken.")).toBeVisible();
  }
}
