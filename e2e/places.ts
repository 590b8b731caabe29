/** Every place of the app, as it stands in the address. See src/route.rs. */

/** The pages outside a plan. */
export const GENERAL = [
  "",
  "plannen",
  "over",
  "wanneer-niet",
  "hulp",
  "weergave",
  "dit-apparaat",
  "slot",
  "wissen",
  "kopie",
  "plak",
  "ontvangen",
  "woorden",
  "woorden/wie",
  "woorden/waar",
  "coordinator",
  "wat-gebeurt-er",
  "wat-gebeurt-er/kind",
] as const;

/** The questions of a plan. */
export const QUESTIONS = [
  "naam",
  "waarom",
  "hoofdvraag",
  "doel",
  "kinderen",
  "mensen",
  "gaat-goed",
  "zorgen",
  "nodig",
  "eerdere-hulp",
  "vragen",
  "voorwaarden",
  "afspraken",
  "planbewaker",
  "contact",
  "wie-belt-wie",
  "terugkijken",
  "wie-bel-je",
  "als-het-slechter-gaat",
  "andere-plannen",
] as const;

/** The other pages of a plan; the first is the overview. */
export const OF_A_PLAN = ["", "wie-nog-meer", "kring", "lezen", "delen", "delen/verstuurd"] as const;

/** The pages for when there is something in a plan. Each has specs of its own for who hears or enlarges it. */
export const LATER = [
  "nakijken",
  "week",
  "bewaken",
  "veranderd",
  "terugblik",
  "versies",
  "vasthouden",
  "agenda",
  "papier",
  "bijeenkomst",
  "bijeenkomst/soort",
  "bijeenkomst/wanneer",
  "bijeenkomst/wie",
  "bijeenkomst/uitnodigen",
] as const;

/** The questions that only some working methods ask, and the working methods themselves; their spec is their own. */
export const OF_A_METHOD = [
  "boekensteunen",
  "feiten",
  "weging",
  "wie-denkt-mee",
  "fase",
  "wat-eerst",
  "hoe-wij-het-zien",
  "wat-het-doet",
  "steeds-weer",
  "ergens-anders-wonen",
  "contactpersoon",
  "wie-let-op",
  "werkwijze",
  "werkwijze/drie-kolommen",
  "werkwijze/eigen-kracht",
] as const;

export const EXAMPLE = "#/voorbeeld";
export const DRAFT = "#/plan/nieuw";

/** The address of a page of a plan. */
export function inPlan(plan: string, page: string): string {
  return page === "" ? plan : `${plan}/${page}`;
}
