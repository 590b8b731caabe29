import { expect, type Locator, type Page } from "@playwright/test";
import { AppPage } from "./app";

/** The lock: setting it, and what it is. */
export class LockPage extends AppPage {
  async open(): Promise<void> {
    await this.page.goto("./#/slot");
    await this.expectHeading("Het slot");
  }

  async fillCode(code: string, again = code): Promise<void> {
    await this.page.getByLabel("Kies een code").fill(code);
    await this.page.getByLabel("Typ de code nog een keer").fill(again);
  }

  async understand(): Promise<void> {
    await this.page.getByLabel("Ik snap het").check();
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  async expectSet(): Promise<void> {
    await expect(this.page.locator(".lock-done")).toHaveText(/^Het slot zit erop\./, { timeout: 30_000 });
  }

  /** Puts a lock of digits on this device. */
  async set(code: string): Promise<void> {
    await this.open();
    await this.fillCode(code);
    await this.understand();
    await this.press("Zet het slot erop");
    await this.expectSet();
  }
}

/** What stands in the place of a page while the lock is shut. */
export class Locked extends AppPage {
  async expectShut(): Promise<void> {
    await this.expectHeading("Er zit een slot op");
  }

  get field(): Locator {
    return this.page.locator("main .secret input:not([type=checkbox])");
  }

  async type(code: string): Promise<void> {
    await this.field.fill(code);
    await this.page.getByRole("button", { name: "Open", exact: true }).click();
  }
}

/** Leaving quickly. */
export class Leaving {
  constructor(readonly page: Page) {}

  get button(): Locator {
    return this.page.getByRole("button", { name: "Snel weg" });
  }

  async press(): Promise<void> {
    await this.button.click();
    await this.expectGone();
  }

  async expectGone(): Promise<void> {
    await this.page.waitForURL("about:blank");
    expect(await this.page.title()).toBe("");
  }
}
