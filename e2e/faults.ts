/** What can be wrong with a browser, put into it before the app starts. */
import type { BrowserContext, Page } from "@playwright/test";

type Target = Page | BrowserContext;

/** The browser refuses its storage at once, as with "block all cookies". */
export async function refuseStorage(target: Target): Promise<void> {
  await target.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
}

/** Storage is there and does not open: a later version of the app, or another program, made it another. */
export async function breakStorage(target: Target): Promise<void> {
  await target.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
      open.call(this, name, 99);
      return open.call(this, name, version);
    };
  });
}

/** There is no room left on the device, until [`makeRoom`]. */
export async function fillDevice(target: Target): Promise<void> {
  await target.addInitScript(() => {
    const state = globalThis as typeof globalThis & { hasRoom?: boolean };
    for (const name of ["put", "add"] as const) {
      const original = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (value, key) {
        if (!state.hasRoom) throw new DOMException("There is no room left.", "QuotaExceededError");
        return original.call(this, value, key);
      };
    }
  });
}

export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { hasRoom: true }));
}

/** The disk is slow: a record is written, and its transaction is not complete until [`letSavesThrough`]. */
export async function holdSaves(target: Target): Promise<void> {
  await target.addInitScript(() => {
    const state = globalThis as typeof globalThis & { savesMayEnd?: boolean; held?: number };
    state.held = 0;
    for (const name of ["put", "add"] as const) {
      const original = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (value, key) {
        const request = original.call(this, value, key);
        // A transaction stays open for as long as something is asked of it.
        const keepOpen = (): void => {
          state.held = (state.held ?? 0) + 1;
          if (!state.savesMayEnd) this.count().onsuccess = keepOpen;
        };
        keepOpen();
        return request;
      };
    }
  });
}

/** Waits until a record was written and its transaction has been held open for a while. */
export async function waitForHeldSave(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as typeof globalThis & { held?: number }).held! > 50);
}

export async function letSavesThrough(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { savesMayEnd: true }));
}

/** The disk is slow: a plan is read only after many other things. */
export async function slowReads(target: Target): Promise<void> {
  await target.addInitScript(() => {
    const get = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = function (key) {
      for (let before = 0; before < 2_000; before++) this.count();
      return get.call(this, key);
    };
  });
}

/** Whatever this page puts off stays put off until [`goOn`]: it does not come to saving. */
export async function putOff(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = window.setTimeout.bind(window);
    const waiting: (() => void)[] = [];
    Object.assign(globalThis, {
      goOn: () => {
        window.setTimeout = original as typeof window.setTimeout;
        for (const run of waiting) run();
      },
    });
    window.setTimeout = ((run: () => void, delay?: number) => {
      if (!delay) return original(run);
      return -waiting.push(run);
    }) as typeof window.setTimeout;
  });
}

export async function goOn(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as typeof globalThis & { goOn?: () => void }).goOn?.());
}

/** How many plans lie in the database of this browser. */
export async function countStored(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some((database) => database.name === "familiegroepsplan")) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open("familiegroepsplan");
      opening.onerror = () => reject(new Error("the database does not open"));
      opening.onsuccess = () => {
        const counting = opening.result.transaction("plans").objectStore("plans").count();
        counting.onerror = () => reject(new Error("the database cannot be read"));
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  });
}
