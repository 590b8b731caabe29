/** Carrying out a plan: the week, how an agreement goes, what asks for attention, what changed. */
import { expect, type Locator, type Page } from "@playwright/test";
import { AppPage } from "./app";
import { ReceivedPage } from "./document";

/** Keeps a plan that came by a link, on a day of choice; gives its address. The clock of the browser stays on that day. */
export async function keepOn(page: Page, day: string, link: string): Promise<string> {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00+02:00`));
  const received = new ReceivedPage(page);
  await received.open(`./#${link}`);
  await received.keep();
  return received.planAddress();
}

/** Makes it another day, for a plan that is kept. */
export async function goToDay(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00+02:00`));
  await page.reload();
}

export class WeekPage extends AppPage {
  async open(plan: string): Promise<void> {
    await this.goTo(`${plan}/week`);
    await this.expectHeading("Deze week");
  }

  day(words: string | RegExp): Locator {
    return this.page.locator("section.day").filter({ has: this.page.getByRole("heading", { name: words }) });
  }

  entries(day: string | RegExp): Locator {
    return this.day(day).locator("li.entry");
  }

  async turnTo(words: "Vorige week" | "Volgende week" | "Terug naar deze week"): Promise<void> {
    await this.page.getByRole("button", { name: words }).click();
  }

  async forWhom(name: string): Promise<void> {
    await this.pick("Voor wie?", [name]);
  }

  /** The message that is ready, as it stands there. */
  async message(): Promise<string> {
    await this.openMore("Deze week in de groepsapp");
    return this.page.getByTestId("message").innerText();
  }
}

export class GoingPage extends AppPage {
  async say(state: "Gaat goed" | "Gaat deels" | "Lukt niet" | "Niet meer nodig"): Promise<void> {
    // A press on what is chosen already is a press too.
    await this.group("Hoe gaat het nu?").getByRole("radio", { name: new RegExp(`^${state}`) }).check();
  }

  get now(): Locator {
    return this.page.getByRole("region", { name: "En nu?" });
  }

  get history(): Locator {
    return this.page.locator("ol.history > li");
  }
}

export class GuardPage extends AppPage {
  async open(plan: string): Promise<void> {
    await this.goTo(`${plan}/bewaken`);
    await this.expectHeading("Wat vraagt aandacht?");
  }

  part(name: string): Locator {
    return this.page.getByRole("region", { name });
  }
}

export class ChangedPage extends AppPage {
  async open(plan: string): Promise<void> {
    await this.goTo(`${plan}/veranderd`);
    await this.expectHeading("Er is iets veranderd");
  }

  card(what: string | RegExp): Locator {
    return this.page.locator("section li.card").filter({ has: this.page.getByRole("heading", { name: what }) });
  }

  async say(what: string, words: "Geldt nog" | "Geldt niet meer"): Promise<void> {
    await this.card(what).getByRole("button", { name: new RegExp(`^${words}`) }).click();
    await expect(this.card(what).getByRole("button", { name: new RegExp(`^${words}`) })).toHaveAttribute("aria-pressed", "true");
  }
}
