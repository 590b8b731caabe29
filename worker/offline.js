// Keeps the app itself on the device, so that it opens without a network. It knows no plan and stores nothing of one.
// scripts/make-worker.mjs bundles it into dist/sw.js, with the list of files.
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

// All files or none: when one cannot be fetched, the version that was there stays.
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: null, cleanURLs: false });
cleanupOutdatedCaches();
// The app is one page. What a mail program hangs onto its address changes nothing.
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html")));

// A new version waits until somebody asks for it, so that nothing is reloaded under a form.
self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});
