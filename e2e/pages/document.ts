import { expect, type Locator, type Page } from "@playwright/test";
import { AppPage } from "./app";

/** The words of a plan as it is read, without the ways to change it. */
export async function wordsOf(page: Page, within = "main"): Promise<string> {
  const article = page.locator(`${within} article.document`);
  await expect(article).toBeVisible();
  return article.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const change of copy.querySelectorAll(".document__change")) change.remove();
    const lines = [...copy.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, th, td")].map((line) => line.textContent ?? "");
    return lines.map((line) => line.replace(/\s+/gu, " ").trim()).join("\n");
  });
}

/** The whole plan, to read and to print. */
export class ReadPage extends AppPage {
  get document(): Locator {
    return this.page.locator("article.document");
  }

  async words(): Promise<string> {
    return wordsOf(this.page);
  }

  /** What stands in the cells "Wat" of the agreements, first line. */
  async agreements(): Promise<string[]> {
    return this.document.locator("table.agreements tbody tr td:nth-child(2) > span").allTextContents();
  }

  async backToOverview(): Promise<void> {
    await this.follow("Terug naar het overzicht");
    await expect(this.page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  }
}

/** A plan that came from somebody else. */
export class ReceivedPage extends AppPage {
  async open(link: string): Promise<void> {
    await this.page.goto(link);
    await this.expectOpen();
  }

  async expectOpen(): Promise<void> {
    await expect(this.page.getByText("Je hebt een plan gekregen")).toBeVisible();
    await expect(this.page.locator("article.document")).toBeVisible();
  }

  async words(): Promise<string> {
    return wordsOf(this.page);
  }

  async keep(): Promise<void> {
    await this.page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
    await expect(this.page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  }
}

/** Paste a link or choose a file. */
export class PastePage extends AppPage {
  get field(): Locator {
    return this.page.getByLabel("Plak hier de link");
  }

  async open(): Promise<void> {
    await this.page.goto("./#/plak");
    await this.expectHeading("Open een plan");
  }

  async paste(text: string): Promise<void> {
    await this.field.fill(text);
    await this.page.getByRole("button", { name: "Open de link" }).click();
  }

  async chooseFile(path: string): Promise<void> {
    await this.page.getByLabel("Of kies een bestand").setInputFiles(path);
  }
}
