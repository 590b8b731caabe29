import { expect } from "@playwright/test";
import { AppPage } from "./app";

/** Wiping one plan, or everything. */
export class WipePage extends AppPage {
  async open(): Promise<void> {
    await this.page.goto("./#/wissen");
    await this.expectHeading("Wissen");
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  async one(name: string): Promise<void> {
    await this.press(`Wis: ${name}`);
    await expect(this.page.getByRole("heading", { level: 2, name: /^Weet je het zeker\?/ })).toBeFocused();
    await this.press("Ja, wis dit plan");
    await expect(this.page.getByRole("status").filter({ hasText: `"${name}" is gewist.` })).toBeVisible();
  }

  async all(): Promise<void> {
    await this.press("Wis alles");
    await this.press("Ja, wis alles");
    await this.expectHeading(/is gewist$/);
  }
}
