// The same form in SurveyJS: a title and the agreements, five fields each, kept on the device.
//   ?save=key    every key is written to the database at once
//   ?save=pause  written as our app does it: 300 ms after the last key, and at least every 2 s
//   ?show=one    one agreement at a time ("carousel"), instead of the default list
import { Model } from "survey-core";
import "survey-core/survey-core.fontless.min.css";
import "survey-js-ui";
import { load, openDatabase, save } from "./database.js";

const PAUSE_MS = 300;
const LONGEST_MS = 2000;

const settings = new URLSearchParams(location.search);

const form = {
  textUpdateMode: "onTyping",
  showQuestionNumbers: "off",
  showNavigationButtons: false,
  elements: [
    { type: "text", name: "title", title: "Hoe heet jullie plan?" },
    {
      type: "paneldynamic",
      name: "agreements",
      title: "Afspraken",
      templateTitle: "Afspraak {panelIndex}",
      displayMode: settings.get("show") === "one" ? "carousel" : "list",
      addPanelText: "Nieuwe afspraak",
      removePanelText: "Haal weg",
      templateElements: [
        { type: "text", name: "who", title: "Wie doet dit?" },
        { type: "comment", name: "what", title: "Wat spreken jullie af?", rows: 2 },
        { type: "text", name: "when", title: "Wanneer?" },
        { type: "comment", name: "seen", title: "Hoe zien jullie dat het gebeurt?", rows: 2 },
        { type: "comment", name: "planB", title: "En als het niet lukt?", rows: 2 },
      ],
    },
  ],
};

/** Tells when to save: at each key, or at a pause. */
function saver(keep) {
  if (settings.get("save") !== "pause") return keep;
  let timer;
  let waitingSince;
  const now = () => {
    clearTimeout(timer);
    waitingSince = undefined;
    keep();
  };
  return () => {
    clearTimeout(timer);
    waitingSince ??= performance.now();
    if (performance.now() - waitingSince >= LONGEST_MS) now();
    else timer = setTimeout(now, PAUSE_MS);
  };
}

const database = await openDatabase();
const survey = new Model(form);
survey.data = await load(database);
survey.onValueChanged.add(saver(() => save(database, survey.data)));
survey.render(document.getElementById("form"));
