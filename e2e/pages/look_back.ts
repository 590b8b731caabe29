import { expect, type Locator, type Page } from "@playwright/test";
import { example } from "../links";
import { AppPage } from "./app";
import { ReceivedPage } from "./document";

/** The day on which the example of `links.ts` was begun, and the day on which they look back. */
export const BEGUN = "14 september 2026";
export const LOOK_BACK = new Date("2026-10-26T15:00:00");

/** The example family has its plan on this device, and it is the day to look back. */
export async function keepExample(page: Page, day = LOOK_BACK): Promise<LookBackPage> {
  await page.clock.setFixedTime(day);
  const received = new ReceivedPage(page);
  await received.open(`./#${example}`);
  await received.keep();
  return new LookBackPage(page);
}

/** The talk: looking back together, a step a page. */
export class LookBackPage extends AppPage {
  /** From the overview to the first agreement. */
  async begin(): Promise<void> {
    await this.goTo("#/plan/1");
    await this.page.locator(".task__link", { hasText: "Samen terugkijken" }).click();
    await this.expectHeading("Samen terugkijken");
    await this.page.getByRole("button", { name: "Begin het gesprek" }).click();
    await this.expectHeading("Hoe ging het met de afspraken?");
  }

  get number(): Locator {
    return this.page.locator("#afspraak-nu");
  }

  async sayHow(state: string): Promise<void> {
    await this.choose("Hoe ging het?", state);
  }

  async sayWhat(words: string): Promise<void> {
    await this.page.getByLabel("Wat gebeurde er?", { exact: true }).fill(words);
  }

  async decide(decision: "Houden" | "Anders doen" | "Stoppen"): Promise<void> {
    await this.choose("Wat doen jullie met deze afspraak?", decision);
  }

  async nextAgreement(number: number): Promise<void> {
    await this.page.getByRole("button", { name: "Volgende afspraak" }).click();
    await expect(this.number).toHaveText(`Afspraak ${number} van 18`);
    await expect(this.number).toBeFocused();
  }

  /** On to the next step. */
  async onward(words: string, heading: string): Promise<void> {
    await this.page.locator(".step-nav").getByRole("link", { name: words }).click();
    await this.expectHeading(heading);
  }

  /** What the family says of three agreements: the first stays, the second changes, the third stops. */
  async discussThree(): Promise<void> {
    await this.sayHow("Het ging goed");
    await this.sayWhat("Sem zwaait elke keer. 🎒");
    await this.decide("Houden");
    await this.nextAgreement(2);
    await this.sayHow("Het ging deels");
    await this.decide("Anders doen");
    await this.nextAgreement(3);
    await this.decide("Stoppen");
  }

  async toOnward(): Promise<void> {
    await this.goTo("#/plan/1/terugblik/verder");
    await this.expectHeading("Hoe gaan jullie verder?");
  }

  async beginVersion(number: number): Promise<void> {
    await this.page.getByRole("button", { name: `Begin versie ${number}` }).click();
    await expect(this.page.getByText(new RegExp(`^Versie ${number} is begonnen op `))).toBeVisible();
    await expect(this.undoBar).toContainText(`Versie ${number} is begonnen.`);
  }
}
