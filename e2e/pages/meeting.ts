import { expect, type Locator } from "@playwright/test";
import { AppPage } from "./app";

/** Preparing the meeting. */
export class MeetingPage extends AppPage {
  /** What is to arrange, by its name. */
  matter(name: string): Locator {
    return this.page.locator("a.matter", { hasText: name });
  }

  /** To the next step, by the words on its button. */
  async next(words: string, heading: string): Promise<void> {
    await this.page.locator(".step-nav").getByRole("link", { name: words }).click();
    await this.expectHeading(heading);
    await expect(this.heading).toBeFocused();
  }

  /** The sitting with this place in the row. */
  sitting(index: number): Locator {
    return this.page.locator("li.card--sitting").nth(index);
  }

  async day(within: Locator, day: string, month: string, year: string): Promise<void> {
    await within.getByLabel("Dag", { exact: true }).fill(day);
    await within.getByLabel("Maand", { exact: true }).fill(month);
    await within.getByLabel("Jaar", { exact: true }).fill(year);
  }

  /** Where this person is, as it stands on the button that is down. */
  there(name: string): Locator {
    return this.group(`${name}: is die erbij?`).getByRole("radio", { checked: true });
  }

  /** The card of this person among the invitations. */
  invited(name: string): Locator {
    return this.page.locator("ul.cards > li.card").filter({ has: this.page.getByRole("heading", { name, exact: true }) });
  }

  /** The text that is ready for this person. */
  async invitation(name: string): Promise<string> {
    await this.openMore("Bekijk de tekst", this.invited(name));
    return this.invited(name).getByTestId("message").innerText();
  }
}
