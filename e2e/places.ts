/** Every place of the app, as it stands in the address. See src/route.rs. */

/** The pages outside a plan. */
export const GENERAL = ["", "plannen", "over", "wanneer-niet", "hulp", "weergave", "dit-apparaat", "slot", "wissen", "plak", "ontvangen"] as const;

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
export const LATER = ["nakijken", "week", "bewaken", "veranderd", "terugblik", "versies", "vasthouden", "agenda", "papier"] as const;

export const EXAMPLE = "#/voorbeeld";
export const DRAFT = "#/plan/nieuw";

/** The address of a page of a plan. */
export function inPlan(plan: string, page: string): string {
  return page === "" ? plan : `${plan}/${page}`;
}
