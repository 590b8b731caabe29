/** Where the built app is served during the tests. */
export const PORT = Number(process.env.E2E_PORT ?? 4173);
export const SUB_PATH_PORT = PORT + 1;
export const ORIGIN = `http://localhost:${PORT}`;
export const SUB_PATH = "/gemeente/plan/";
export const SUB_PATH_URL = `http://localhost:${SUB_PATH_PORT}${SUB_PATH}`;
