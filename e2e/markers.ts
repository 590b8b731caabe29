/** Looks for words of a family wherever a browser keeps something. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** Where these words are in what a page can reach: databases, settings, caches, title, address, the page itself. */
export async function foundInBrowser(page: Page, words: readonly string[]): Promise<string[]> {
  return page.evaluate(async (words) => {
    const found: string[] = [];
    const look = (place: string, text: string): void => {
      for (const word of words) if (text.includes(word)) found.push(`${word} in ${place}`);
    };
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const asText = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder().decode(value);
      if (value && typeof value === "object") return Object.values(value).map(asText).join(" ");
      return String(value);
    };
    for (const { name } of await indexedDB.databases()) {
      const database = await wait(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        for (const value of await wait(database.transaction(store).objectStore(store).getAll())) look(`database ${name}`, asText(value));
      }
      database.close();
    }
    look("localStorage", JSON.stringify({ ...localStorage }));
    look("sessionStorage", JSON.stringify({ ...sessionStorage }));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) look(`cache ${request.url}`, `${request.url} ${await (await cache.match(request))!.text()}`);
    }
    look("title", document.title);
    look("address", location.href);
    look("history", JSON.stringify(history.state));
    look("page", document.documentElement.outerHTML);
    return found;
  }, words);
}

/** What a page of this app keeps: databases that hold something, settings, caches, workers. */
export async function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map((database) => `database ${database.name}`);
    const settings = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].map((key) => `setting ${key}`);
    const files = (await caches.keys()).map((name) => `cache ${name}`);
    const workers = (await navigator.serviceWorker?.getRegistrations?.()) ?? [];
    return [...databases, ...settings, ...files, ...workers.map((worker) => `worker ${worker.scope}`)];
  });
}

/** In which files of a folder these words stand, in one of the ways in which a browser writes text. */
export async function foundOnDisk(folder: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // A file can go while the browser closes.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    for (const word of words) {
      const ways = [Buffer.from(word, "utf8"), Buffer.from(word, "latin1"), Buffer.from(word, "utf16le")];
      if (ways.some((way) => bytes.includes(way))) found.push(`${word} in ${path.slice(folder.length)}`);
    }
  }
  return [...new Set(found)];
}
