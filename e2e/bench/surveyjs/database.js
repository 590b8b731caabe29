// One record in IndexedDB: the answers, as SurveyJS has them.
const NAME = "surveyjs";
const ANSWERS = "answers";
const KEY = 1;

const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export function openDatabase() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(ANSWERS);
  return settled(request);
}

export const load = (database) => settled(database.transaction(ANSWERS).objectStore(ANSWERS).get(KEY));

export const save = (database, answers) =>
  settled(database.transaction(ANSWERS, "readwrite").objectStore(ANSWERS).put(answers, KEY));
