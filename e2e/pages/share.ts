import { expect, type Locator, type Page } from "@playwright/test";
import { AppPage } from "./app";
import { wordsOf } from "./document";

/** As what somebody reads a plan. */
export const AS = {
  network: "Als familie, vriend of bekende",
  professional: "Als hulpverlener",
  coordinator: "Als coördinator",
  child: "Als kind",
  home: "Als de andere ouder of een ander huis",
} as const;

/** Sharing, from step to step: with whom, what goes along, what the other sees, how. */
export class SharePage extends AppPage {
  /** Not the heading of the document that the other sees. */
  override get heading(): Locator {
    return this.page.locator("main > h1");
  }

  async expectOpen(): Promise<void> {
    await this.expectHeading("Met wie wil je delen?");
  }

  #card(name: string): Locator {
    return this.page.locator("button.whom").filter({ has: this.page.getByText(name, { exact: true }) });
  }

  async #expectWhat(): Promise<void> {
    await this.expectHeading(/^Wat gaat er mee naar/);
    await expect(this.heading).toBeFocused();
  }

  /** Chooses somebody of whom it is clear how they read it. */
  async withPerson(name: string): Promise<void> {
    await this.#card(name).click();
    await this.#expectWhat();
  }

  /** Chooses somebody, and says as what they read it. */
  async withPersonAs(name: string, as: keyof typeof AS): Promise<void> {
    await this.#card(name).click();
    await this.page.getByRole("button", { name: AS[as] }).click();
    await this.#expectWhat();
  }

  /** Chooses somebody who does not stand in the plan. */
  async withSomebodyAs(as: keyof typeof AS, name = ""): Promise<void> {
    await this.#card("Iemand anders").click();
    if (name !== "") await this.page.getByLabel("Voor wie is het?").fill(name);
    await this.page.getByRole("button", { name: AS[as] }).click();
    await this.#expectWhat();
  }

  /** A line to tick, by how it begins. */
  line(begin: string, legend?: string): Locator {
    const within = legend === undefined ? this.page : this.group(legend);
    const words = begin.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    return within.getByRole("checkbox", { name: new RegExp(`^${words}`, "u") });
  }

  async withContactOf(name: string): Promise<void> {
    await this.line(name, "Telefoon, e-mail of adres").check();
  }

  /** Ticks everything that stays home unless it is ticked by itself. */
  async tickAllThatStaysHome(): Promise<void> {
    for (const line of await this.page.locator(".stays-home input").all()) await line.check();
  }

  async #next(): Promise<void> {
    await this.page.locator(".step-nav a.utrecht-button--primary-action").click();
  }

  /** From what goes along to what the other sees. */
  async see(): Promise<void> {
    await this.#next();
    await this.expectHeading(/^Zo ziet .* het$/);
    await expect(this.heading).toBeFocused();
  }

  /** From what the other sees to how it is sent. */
  async how(): Promise<void> {
    await this.#next();
    await this.expectHeading(/^Hoe wil je het versturen/);
    await expect(this.heading).toBeFocused();
  }

  /** What the page says that the other sees. */
  async preview(): Promise<string> {
    return wordsOf(this.page, ".desk");
  }

  get lock(): Locator {
    return this.page.getByRole("checkbox", { name: /^Zet er een slot op/ });
  }

  /** The words that open the lock. */
  async passphrase(): Promise<string> {
    const words = this.page.getByTestId("passphrase");
    await expect(words).toHaveText(/\S/);
    return (await words.textContent())?.trim() ?? "";
  }

  async expectLocked(): Promise<void> {
    await expect(this.page.getByTestId("lock-state")).toHaveText("Het slot zit erop.");
  }

  /** The link as it stands there. */
  async link(): Promise<string> {
    const box = this.page.getByTestId("link");
    await expect(box).toHaveValue(/#fgp[\w-]+z$/);
    return box.inputValue();
  }

  /** From what goes along straight to a link without a lock. */
  async openLink(): Promise<string> {
    await this.see();
    await this.how();
    await this.lock.uncheck();
    return this.link();
  }

  /** From the first step: a link with all that a plan can give to another home. */
  async wholeLink(): Promise<string> {
    await this.withSomebodyAs("home");
    await this.tickAllThatStaysHome();
    return this.openLink();
  }
}

/** A share that came from somebody else. */
export class ReceivedShare extends AppPage {
  async open(link: string): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(link);
    // The page that stands there while the app is loading has a heading too, and no such name.
    await expect(this.page.locator("main#inhoud h1").first()).toBeVisible();
  }

  /** The whole document, which is closed at first. */
  async words(): Promise<string> {
    await this.openMore("Lees alles wat je gekregen hebt");
    return wordsOf(this.page);
  }

  /** All that stands in the page, seen or not. */
  async everything(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }
}

/** Opens a link on a device that has nothing, and gives back all that stands in its page. */
export async function arrivesAs(page: Page, link: string): Promise<string> {
  const received = new ReceivedShare(page);
  await received.open(link);
  await page.locator(".answering__body, .answering__keep").first().waitFor();
  // A coordinator has no document besides what the page says.
  if ((await page.locator(".answering__whole").count()) > 0) await received.words();
  return received.everything();
}
