import type { Family } from "./family";

/** A mother with two children: twelve people, four questions, two conditions, eighteen agreements. */
export const ordinary: Family = {
  plan: "Samen om Mila en Youssef heen",
  why: "Sinds de scheiding is het druk in huis. Youssef slaapt slecht en ik kom tijd tekort. Alleen red ik het niet.",
  mainQuestion: "Hoe zorgen we dat het thuis weer rustig wordt?",
  children: ["Mila", "Youssef"],
  people: [
    { name: "Samira", role: "Ouder of verzorger", relation: "mama", contact: "06-11111111" },
    { name: "Tom", role: "Ouder of verzorger", relation: "papa" },
    { name: "Oma Truus" },
    { name: "Opa Henk" },
    { name: "Tante Fatima" },
    { name: "Buurvrouw Ans" },
    { name: "Coach Dennis" },
    { name: "Joke" },
    { name: "Juf Kim", role: "Hulpverlener", relation: "juf van Mila" },
    { name: "Mevrouw Bakker", role: "Coördinator" },
  ],
  goingWell: ["Mila gaat graag naar school.", "De kinderen spelen fijn samen."],
  worries: ["Youssef ligt tot laat wakker.", "Samira en Tom maken ruzie bij de deur."],
  questions: [
    "Wie haalt de kinderen op als Samira laat werkt?",
    "Hoe slaapt Youssef weer beter?",
    "Hoe praten mama en papa zonder ruzie?",
    "Wie helpt met de rekeningen?",
  ],
  conditions: ["De kinderen gaan elke dag naar school.", "Er is geen ruzie meer waar de kinderen bij zijn."],
  agreements: [
    {
      what: "Oma Truus haalt Mila op van school",
      who: ["Oma Truus"],
      when: { kind: "weekly", days: ["dinsdag", "donderdag"], from: "14.15", until: "17.30", said: "elke dinsdag en donderdag van 14.15 tot 17.30" },
      seenBy: "Mila vertelt aan tafel wat ze deed.",
      planB: "Dan belt oma de buurvrouw.",
    },
    {
      what: "De kinderen zijn bij Tom",
      who: ["Tom"],
      when: { kind: "weekly", days: ["vrijdag"], every: "Om de week", from: "17.00", said: "om de week op vrijdag om 17.00" },
    },
    {
      what: "Mevrouw Bakker komt op bezoek",
      who: ["Mevrouw Bakker"],
      when: { kind: "date", date: [24, 11, 2031], from: "10.00", said: "op maandag 24 november 2031 om 10.00" },
    },
    {
      what: "Youssef legt zijn telefoon in de keuken",
      who: ["Youssef"],
      when: { kind: "daily", from: "20.00", said: "elke dag om 20.00" },
    },
    {
      what: "Samira en Tom appen kort hoe het ging",
      who: ["Samira", "Tom"],
      when: { kind: "daily", said: "elke dag" },
    },
    {
      what: "Opa Henk brengt de kinderen naar school",
      who: ["Opa Henk"],
      when: { kind: "workdays", except: ["woensdag"], from: "8.10", said: "op werkdagen, behalve woensdag om 8.10" },
    },
    {
      what: "De tas staat klaar bij de deur",
      who: ["Mila", "Youssef"],
      when: { kind: "workdays", said: "op werkdagen" },
    },
    {
      what: "Tante Fatima kijkt mee naar de rekeningen",
      who: ["Tante Fatima", "Samira"],
      when: { kind: "monthly", number: 25, said: "elke maand op de 25e" },
    },
    {
      what: "We eten met iedereen bij oma",
      who: "everybody",
      when: { kind: "monthly", nth: ["De eerste", "zondag"], said: "elke maand op de eerste zondag" },
    },
    {
      what: "Coach Dennis vraagt Youssef hoe het gaat",
      who: ["Coach Dennis"],
      when: { kind: "atLeast", times: 2, per: "Per maand", said: "minstens 2 keer per maand" },
    },
    {
      what: "Youssef mag bij buurvrouw Ans zitten",
      who: ["Buurvrouw Ans"],
      when: { kind: "trigger", words: "het thuis te druk is", said: "als het thuis te druk is" },
    },
    {
      what: "Samira leest voor en het licht gaat zacht",
      who: ["Samira"],
      when: { kind: "moment", words: "voor het slapen", said: "voor het slapen" },
    },
    {
      what: "Juf Kim belt Samira en Tom samen",
      who: ["Juf Kim"],
      when: { kind: "event", event: "Een rapport van school", said: "bij elk rapport" },
    },
    {
      what: "We praten niet over geld bij de deur",
      who: ["Samira", "Tom"],
      when: { kind: "event", event: "Een overdracht", said: "bij elke overdracht" },
    },
    {
      what: "Iemand kookt voor het hele gezin",
      who: ["Oma Truus", "Joke"],
      when: {
        kind: "rota",
        days: ["maandag"],
        turns: ["Oma Truus", "Joke"],
        reserve: "Opa Henk",
        said: "om de beurt Oma Truus en Joke op maandag, en anders Opa Henk",
      },
    },
    {
      what: "De kinderen mogen altijd beide ouders bellen",
      who: ["Samira", "Tom"],
      when: { kind: "always", said: "altijd" },
    },
    {
      what: "Joke gaat een middag met Samira wandelen",
      who: ["Joke"],
      when: { kind: "words", words: "zodra het lente is", said: "zodra het lente is" },
    },
    {
      what: "Iemand zoekt een sport voor Mila",
      who: "open",
      when: { kind: "open", said: "" },
    },
  ],
};
