import { expect } from "@playwright/test";
import { AppPage } from "./app";

/** Where the page of each working method stands, behind the address of a plan. */
export const METHODS = {
  "In onze eigen volgorde": "vrij",
  "Snel een plan": "snel",
  "Twee huizen": "twee-huizen",
  "Eigen Kracht-conferentie": "eigen-kracht",
  Drieluik: "drieluik",
  "Drie kolommen": "drie-kolommen",
  "Vier vensters": "vier-vensters",
  "Vier stappen": "vier-stappen",
  "Drie fasen": "drie-fasen",
  Veiligheidsplan: "veiligheidsplan",
  "Afspraken in punten": "punten",
} as const;

export type Method = keyof typeof METHODS;

/** The working methods: all of them, and what one is. */
export class ApproachPage extends AppPage {
  async expectOpen(): Promise<void> {
    await this.expectHeading("Kies een werkwijze");
  }

  /** Opens what this method is. */
  async open(method: Method): Promise<void> {
    await this.page.locator("a.method").filter({ hasText: method }).click();
    await this.expectHeading(method);
  }

  /** Chooses the method of this page; ends at the note that says so. */
  async choose(): Promise<void> {
    await this.page.getByRole("button", { name: "Kies deze werkwijze" }).click();
    const note = this.page.locator("#gekozen");
    await expect(note).toBeFocused();
    await expect(note).toContainText("Alles wat jullie schreven, staat er nog.");
  }

  async toOverview(): Promise<void> {
    await this.page.locator("#gekozen").getByRole("link", { name: "Naar het overzicht" }).click();
    await expect(this.page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  }
}
