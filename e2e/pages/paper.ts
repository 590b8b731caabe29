import { type Download, expect, type Locator } from "@playwright/test";
import { AppPage } from "./app";

/** What the screen says of one agreement in the calendar. */
export interface Said {
  what: string;
  /** The next days of each of its events. */
  events: string[][];
}

/** The agreements for the calendar of a telephone. */
export class CalendarPage extends AppPage {
  async open(plan: string): Promise<void> {
    await this.page.goto(`./${plan}/agenda`);
    await this.expectHeading("In je agenda");
  }

  get items(): Locator {
    return this.page.getByTestId("in-agenda").locator(":scope > li");
  }

  get leftOut(): Locator {
    return this.page.getByTestId("left-out").locator("li");
  }

  get count(): Locator {
    return this.page.getByTestId("count");
  }

  async said(): Promise<Said[]> {
    await expect(this.count).toBeVisible();
    return this.items.evaluateAll((items) =>
      items.map((item) => ({
        what: item.querySelector(".moment__what")?.textContent ?? "",
        events: [...item.querySelectorAll(".moment__days")].map((event) =>
          [...event.querySelectorAll("li")].map((day) => day.textContent ?? ""),
        ),
      })),
    );
  }

  async tick(name: string | RegExp): Promise<void> {
    await this.page.getByRole("checkbox", { name }).check();
  }

  async download(): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Maak het bestand" }).click(),
    ]);
    await expect(this.page.getByText("Het bestand staat bij je downloads.")).toBeVisible();
    return download;
  }
}

/** Sheets to print, and files to keep. */
export class PaperPage extends AppPage {
  async open(plan: string): Promise<void> {
    await this.page.goto(`./${plan}/papier`);
    await this.expectHeading("Printen en bewaren");
  }

  get sheet(): Locator {
    return this.page.getByTestId("sheet");
  }

  async chooseSheet(name: string): Promise<void> {
    await this.choose("Welk blad wil je?", name);
    await expect(this.sheet).toBeVisible();
  }

  /** What stands on the sheet, each text that belongs together. */
  async texts(): Promise<string[]> {
    return this.sheet.evaluate((sheet) => {
      const parts = [...sheet.querySelectorAll("h3, h4, .week__what, .week__who, .week__when, th, td, .sheet__list span, small, .sheet__asked")];
      return parts.map((part) => part.textContent?.trim() ?? "").filter((text) => text !== "");
    });
  }

  async save(name: RegExp): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name }).click(),
    ]);
    return download;
  }
}
