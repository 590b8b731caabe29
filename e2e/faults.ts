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
    const state = globalThis as typeof globalThis & { hasRoom?: boolean; refused?: number };
    state.refused = 0;
    for (const name of ["put", "add"] as const) {
      const original = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (value, key) {
        if (!state.hasRoom) {
          state.refused = (state.refused ?? 0) + 1;
          throw new DOMException("There is no room left.", "QuotaExceededError");
        }
        return original.call(this, value, key);
      };
    }
  });
}

/** How often something was refused for want of room. */
export async function refusals(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as typeof globalThis & { refused?: number }).refused ?? 0);
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

type Dying = typeof globalThis & { killHandles?: (how: "at once" | "late") => void };

/**
 * The browser loses its storage process: from [`killHandles`] on, every handle that was opened before it is dead, and a new
 * one works. iPhones do that. With "late" a transaction still begins and its requests fail.
 */
export async function mortalHandles(target: Target): Promise<void> {
  await target.addInitScript(() => {
    const seen = new Set<IDBDatabase>();
    const dead = new Map<IDBDatabase, string>();
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...args) {
      if (dead.get(this) === "at once") throw new DOMException("The database connection is closing.", "InvalidStateError");
      seen.add(this);
      return begin.apply(this, args);
    };
    for (const name of ["put", "add"] as const) {
      const original = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (value, key) {
        if (dead.has(this.transaction.db)) throw new DOMException("Connection to Indexed Database server lost.", "UnknownError");
        return original.call(this, value, key);
      };
    }
    (globalThis as Dying).killHandles = (how) => {
      for (const handle of seen) dead.set(handle, how);
    };
  });
}

export async function killHandles(page: Page, how: "at once" | "late"): Promise<void> {
  await page.evaluate((how) => (globalThis as Dying).killHandles?.(how), how);
}

/** Every transaction that writes is broken off, until [`makeRoom`]. */
export async function breakOffWrites(target: Target): Promise<void> {
  await target.addInitScript(() => {
    const state = globalThis as typeof globalThis & { hasRoom?: boolean };
    for (const name of ["put", "add"] as const) {
      const original = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (value, key) {
        const request = original.call(this, value, key);
        if (!state.hasRoom) this.transaction.abort();
        return request;
      };
    }
  });
}

/** Another tab asks for a database to go while a third one holds it: whoever opens it now waits. Gives what ends that. */
export async function blockStorage(context: BrowserContext): Promise<() => Promise<void>> {
  const [holder, asker] = [await context.newPage(), await context.newPage()];
  await holder.goto("./#/over");
  await asker.goto("./#/over");
  await holder.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("familiegroepsplan-slot", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("plans", { autoIncrement: true });
        opening.onsuccess = () => {
          // What nobody holds is cleared away by the browser, and its hold with it.
          Object.assign(globalThis, { heldStorage: opening.result });
          resolve();
        };
      }),
  );
  await asker.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase("familiegroepsplan-slot").onblocked = () => resolve();
      }),
  );
  return () => holder.close();
}

/** The browser clears what this app keeps, as it may when room runs out. */
export async function evict(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: "all" });
}

/** A record as it lies in the database. */
export interface Raw {
  key: number;
  revision: number;
  changed: number;
  document: number[];
}

/** What lies in the database, byte for byte. */
export async function rawRecords(page: Page): Promise<Raw[]> {
  return page.evaluate(
    async () =>
      new Promise<Raw[]>((resolve, reject) => {
        const opening = indexedDB.open("familiegroepsplan");
        opening.onerror = () => reject(new Error("the database does not open"));
        opening.onsuccess = () => {
          const store = opening.result.transaction("plans").objectStore("plans");
          const keys = store.getAllKeys();
          const values = store.getAll();
          values.onsuccess = () => {
            opening.result.close();
            const one = (value: { revision: number; changed: number; document: Uint8Array }, at: number): Raw => ({
              ...value,
              key: Number(keys.result[at]),
              document: [...value.document],
            });
            resolve(values.result.map(one));
          };
        };
      }),
  );
}

/** Puts records into the database as they are. */
export async function putRaw(page: Page, records: readonly Raw[]): Promise<void> {
  await page.evaluate(
    async (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("familiegroepsplan", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("plans", { autoIncrement: true });
        opening.onerror = () => reject(new Error("the database does not open"));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("plans", "readwrite");
          for (const { key, document, ...rest } of records) {
            transaction.objectStore("plans").put({ ...rest, document: new Uint8Array(document) }, key);
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}
