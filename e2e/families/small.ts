import type { Family } from "./family";

/** A father, a child and three agreements. */
export const small: Family = {
  plan: "Rustige avonden voor Pim",
  why: "Pim slaapt slecht en ik ben vaak moe.",
  mainQuestion: "Hoe krijgt Pim weer rustige avonden?",
  children: ["Pim"],
  people: [{ name: "Mark" }, { name: "Oma Riet" }],
  goingWell: [],
  worries: [],
  questions: [],
  conditions: [],
  agreements: [
    {
      what: "Oma Riet haalt Pim op van school",
      who: ["Oma Riet"],
      when: { kind: "weekly", days: ["woensdag"], from: "12.30", said: "elke woensdag om 12.30" },
    },
    {
      what: "Mark leest een verhaal voor",
      who: ["Mark"],
      when: { kind: "daily", from: "19.00", said: "elke dag om 19.00" },
    },
    {
      what: "We bellen oma",
      who: "everybody",
      when: { kind: "trigger", words: "Pim niet wil slapen", said: "als Pim niet wil slapen" },
    },
  ],
};
