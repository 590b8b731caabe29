/** Where the app is served while the tests run. */
export const PORT = Number(process.env.E2E_PORT ?? 4173);
export const ORIGIN = `http://localhost:${PORT}`;

/** The same app, as a municipality would serve it: below a folder of its own site. */
export const SUB_PATH_PORT = PORT + 1;
export const SUB_PATH = "/gemeente/plan/";
export const SUB_PATH_URL = `http://localhost:${SUB_PATH_PORT}${SUB_PATH}`;
