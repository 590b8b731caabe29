import type { Locator } from "@playwright/test";
import { AppPage } from "./app";

/** The first page. */
export class StartPage extends AppPage {
  async open(): Promise<void> {
    await this.page.goto("./");
    await this.expectHeading("Samen maken jullie een plan");
  }

  async begin(): Promise<void> {
    await this.follow("Begin een plan");
    await this.expectHeading("Hoe heet jullie plan?");
  }

  async openExample(): Promise<void> {
    await this.follow("Kijk rond in een voorbeeld");
    await this.page.getByRole("heading", { name: "De onderdelen" }).waitFor();
  }

  plan(name: string): Locator {
    return this.page.locator(".plan-list").getByRole("link", { name });
  }
}
