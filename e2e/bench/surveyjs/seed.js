// Puts a plan with ?agreements=18 in the database, each field about as long as in our invented plan.
import { openDatabase, save } from "./database.js";

const WHO = ["Oma Riet", "Karim", "Tante Joke", "Buurvrouw Els", "Meester Tom", "Opa Henk"];
const WHAT = ["haalt de kinderen van school", "kookt een warme maaltijd", "gaat mee naar het zwemmen", "helpt met het huiswerk"];
const WHERE = ["bij oma thuis", "in het buurthuis", "op school", "bij de tafel in de keuken"];
const WHEN = ["elke dinsdag om 15.30 uur", "elke dag om 8.00 uur", "elke twee weken op zaterdag", "de eerste maandag van de maand"];

const count = Number(new URLSearchParams(location.search).get("agreements"));
const agreements = Array.from({ length: count }, (_, index) => {
  const from = (list) => list[index % list.length];
  return {
    who: from(WHO),
    what: `${from(WHO)} ${from(WHAT)} ${from(WHERE)} en denkt aan de spullen.`,
    when: from(WHEN),
    seen: `We zetten een kruisje op de kalender en ${from(WHO)} laat de foto zien.`,
    planB: `Als het niet lukt belt ${from(WHO)} de anderen en wacht dan ${from(WHERE)}.`,
  };
});

await save(await openDatabase(), { title: "Het grote plan", agreements });
document.title = "ready";
