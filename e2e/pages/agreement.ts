import { expect, type Locator } from "@playwright/test";
import type { Agreement, When } from "../families/family";
import { AppPage } from "./app";

const FIRST_KINDS = ["weekly", "date", "daily", "workdays", "monthly"];

/** What each kind of when is called on its button. */
export const KINDS: Record<When["kind"], string> = {
  weekly: "Op vaste dagen",
  date: "Eén keer, op een dag",
  daily: "Elke dag",
  workdays: "Op werkdagen",
  monthly: "Elke maand",
  atLeast: "Minstens een aantal keer",
  trigger: "Als er iets gebeurt",
  moment: "Op een moment",
  event: "Elke keer dat iets terugkomt",
  rota: "Om de beurt",
  always: "Altijd",
  words: "In eigen woorden",
  open: "weten we nog niet",
};

/** All agreements. */
export class AgreementsPage extends AppPage {
  get cards(): Locator {
    return this.page.locator("li.card--agreement");
  }

  async begin(): Promise<void> {
    await this.page.getByRole("button", { name: "Nieuwe afspraak" }).click();
    await this.expectHeading("Afspraak");
  }

  async addQuickly(what: string): Promise<void> {
    // By its role: on the overview a part of the page has this name too.
    const field = this.page.getByRole("textbox", { name: "Wat spreken jullie af?", exact: true });
    await field.fill(what);
    await field.press("Enter");
    await expect(field).toHaveValue("");
  }
}

/** One agreement. */
export class AgreementPage extends AppPage {
  get sentence(): Locator {
    return this.group("De afspraak in één zin");
  }

  async write(agreement: Agreement): Promise<void> {
    await this.page.getByLabel("Wat gaan jullie doen?").fill(agreement.what);
    await this.sayWho(agreement.who);
    await this.sayWhen(agreement.when);
    if (agreement.seenBy !== undefined) {
      await this.openMore("Hoe zien jullie dat het gebeurt?");
      await this.page.getByLabel("Hoe zien jullie dat het gebeurt?", { exact: true }).fill(agreement.seenBy);
    }
    if (agreement.planB !== undefined) {
      await this.openMore("En als het niet lukt?");
      await this.page.getByLabel("Wat doen jullie dan?", { exact: true }).fill(agreement.planB);
    }
    await expect(this.sentence).toContainText(agreement.what);
  }

  async sayWho(who: Agreement["who"]): Promise<void> {
    if (Array.isArray(who)) {
      await this.pick("Kies één of meer mensen", who);
    } else if (who === "everybody") {
      await this.pick("Of kies dit", ["Iedereen"]);
    } else if (who === "open") {
      await this.pick("Of kies dit", ["Weet ik nog niet"]);
    } else if (typeof who === "object" && "words" in who) {
      await this.pick("Of kies dit", ["In eigen woorden"]);
      await this.page.getByLabel("Wie, in eigen woorden").fill(who.words);
    }
  }

  async chooseKind(kind: When["kind"]): Promise<void> {
    const more = this.page.getByRole("button", { name: "Meer manieren" });
    if (!FIRST_KINDS.includes(kind) && (await more.isVisible())) await more.click();
    const kinds = this.group("Kies wat het beste past");
    await kinds.getByRole("button", { name: new RegExp(`^${KINDS[kind]}`) }).click();
    await expect(this.page.locator(".when-chosen__kind")).toHaveText(KINDS[kind]);
  }

  async chooseOtherKind(): Promise<void> {
    await this.page.getByRole("button", { name: "Kies iets anders" }).click();
  }

  async sayWhen(when: When): Promise<void> {
    await this.chooseKind(when.kind);
    switch (when.kind) {
      case "weekly":
        await this.pick("Op welke dagen?", when.days);
        if (when.every) await this.choose("Hoe vaak?", when.every);
        break;
      case "date":
        await this.fillDate("Op welke dag?", when.date);
        break;
      case "workdays":
        await this.pick("Op welke dagen niet?", when.except ?? []);
        break;
      case "monthly":
        if (when.every) await this.choose("Hoe vaak?", when.every);
        if (when.number !== undefined) {
          await this.choose("Welke dag van de maand?", "Op een vast nummer");
          await this.page.getByLabel("Welk nummer?").fill(String(when.number));
        }
        if (when.nth) {
          await this.choose("Welke dag van de maand?", "Op een vaste dag");
          await this.choose("Welke van de maand?", when.nth[0]);
          await this.pick("Welke dag?", [when.nth[1]]);
        }
        break;
      case "atLeast":
        await this.page.getByLabel("Hoeveel keer?").fill(String(when.times));
        await this.choose("In welke tijd?", when.per);
        break;
      case "trigger":
        await this.page.getByLabel("Als wat gebeurt?").fill(when.words);
        break;
      case "moment":
        await this.page.getByLabel("Op welk moment?").fill(when.words);
        break;
      case "event":
        await this.choose("Wat komt steeds terug?", when.event);
        break;
      case "rota":
        await this.pick("Op welke dagen?", when.days);
        await this.pick("Wie zijn er om de beurt?", when.turns);
        if (when.reserve) await this.pick("Wie springt in als iemand niet kan?", [when.reserve]);
        break;
      case "words":
        await this.page.getByLabel("Wanneer, in eigen woorden").fill(when.words);
        break;
      case "daily":
      case "always":
      case "open":
        break;
    }
    if ("from" in when && when.from) await this.page.getByLabel("Van", { exact: true }).fill(when.from);
    if ("until" in when && when.until) await this.page.getByLabel("Tot", { exact: true }).fill(when.until);
    if (when.said !== "") await expect(this.page.locator(".when-spoken")).toContainText(when.said);
  }

  async another(): Promise<void> {
    await this.page.getByRole("button", { name: "Nog een afspraak" }).click();
    await expect(this.page.getByLabel("Wat gaan jullie doen?")).toHaveValue("");
  }

  async done(): Promise<void> {
    await this.page.locator(".step-nav").getByRole("link", { name: "Klaar, naar alle afspraken" }).click();
    await this.expectHeading("Wat spreken jullie af?");
  }
}
