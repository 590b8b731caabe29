import { expect, type Download, type Locator } from "@playwright/test";
import { AppPage } from "./app";

/** Copies of the plans as one file. */
export class CopiesPage extends AppPage {
  async open(): Promise<void> {
    await this.page.goto("./#/kopie");
    await this.expectHeading("Kopie bewaren");
  }

  get persistence(): Locator {
    return this.page.getByTestId("persistence");
  }

  get restored(): Locator {
    return this.page.locator(".restore");
  }

  async lock(): Promise<string> {
    await this.page.getByRole("checkbox", { name: /^Zet er een slot op/ }).check();
    return (await this.page.getByTestId("passphrase").textContent()) ?? "";
  }

  /** Makes a copy and keeps it under this path. */
  async make(path: string): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Bewaar de kopie" }).click(),
    ]);
    await download.saveAs(path);
    await expect(this.page.getByText("De kopie staat klaar bij je downloads.")).toBeVisible();
    return download;
  }

  async choose(path: string): Promise<void> {
    await this.page.getByLabel("Kies het bestand van je kopie").setInputFiles(path);
  }

  async put(count: 1 | 2): Promise<void> {
    await this.restored.getByRole("button", { name: count === 1 ? "Zet dit plan terug" : `Zet deze ${count} plannen terug` }).click();
    await expect(this.restored).toContainText(count === 1 ? "1 plan is teruggezet." : `${count} plannen zijn teruggezet.`);
    await expect(this.restored).toBeFocused();
  }
}
