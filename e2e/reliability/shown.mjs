// What a page showed as saved.

/** Tells each time that the page says that all is kept, with what was to be seen then: `look` runs in the page. */
export async function whenSaved(page, look, tell) {
  await page.exposeFunction("shownAsSaved", tell);
  await page.addInitScript(`(${watch})(${look})`);
}

function watch(look) {
  const saved = () => document.querySelector('[data-testid="save-state"]')?.textContent.startsWith("Opgeslagen");
  let asked = false;
  const { port1: here, port2: there } = new MessageChannel();
  here.onmessage = () => {
    asked = false;
    if (saved()) globalThis.shownAsSaved?.(look());
  };
  const begin = () => {
    new MutationObserver(() => {
      // The page changes piece by piece; between the pieces nobody sees it.
      if (asked || !saved()) return;
      asked = true;
      there.postMessage(null);
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  };
  addEventListener("DOMContentLoaded", begin, { once: true });
}
