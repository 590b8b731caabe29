import { expect } from "@playwright/test";
import { AppPage } from "./app";

/** The overview of a plan. */
export class OverviewPage extends AppPage {
  async expectOpen(name: string): Promise<void> {
    await this.expectHeading(name);
    await expect(this.page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  }

  /** Opens a part where it goes on. */
  async openPart(part: string): Promise<void> {
    const title = this.page.locator(".task__title").getByText(part, { exact: true });
    await this.page.locator(".task__link").filter({ has: title }).click();
  }

  /** What the parts are called, in their order. */
  async parts(): Promise<string[]> {
    return this.page.locator("ol.task-list .task__title").allTextContents();
  }

  async read(): Promise<void> {
    await this.page.locator(".task__link", { hasText: "Lees het hele plan" }).click();
    await expect(this.page.locator("article.document")).toBeVisible();
  }

  async share(): Promise<void> {
    await this.page.locator(".task__link", { hasText: "Deel het plan" }).click();
    await this.expectHeading("Met wie wil je delen?");
  }
}
