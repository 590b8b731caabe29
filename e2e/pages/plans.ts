import { expect, type Locator } from "@playwright/test";
import { AppPage } from "./app";

/** The plans on this device. */
export class PlansPage extends AppPage {
  async open(): Promise<void> {
    await this.page.goto("./#/plannen");
    await this.expectHeading("Mijn plannen");
  }

  get rows(): Locator {
    return this.page.locator("li.plan-row");
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.page.locator(".plan-card__title").getByText(name, { exact: true }) });
  }

  async expectNames(names: readonly string[]): Promise<void> {
    await expect(this.page.locator("li.plan-row .plan-card__title")).toHaveText([...names]);
  }

  async expectNone(): Promise<void> {
    await expect(this.page.getByText("Hier staat nog geen plan.")).toBeVisible();
  }

  async openPlan(name: string): Promise<void> {
    await this.row(name).locator("a.plan-card").click();
    await expect(this.page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  }

  /** Presses one of the buttons behind "Meer". */
  async press(name: string, action: "Verander de naam" | "Maak een kopie" | "Haal van dit apparaat"): Promise<void> {
    const row = this.row(name);
    await this.openMore("Meer", row);
    const control = action === "Verander de naam" ? "link" : "button";
    await row.getByRole(control, { name: action }).click();
  }
}
