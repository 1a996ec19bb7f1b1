// The service worker: stores the files of the page and serves them without asking the network again. It
// refuses all other requests of the page.

const cacheName = `skilltally-playground-${VERSION}`;

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("fetch", (event) => event.respondWith(answer(event.request)));

async function keep() {
  const cache = await caches.open(cacheName);
  // Bypasses the browser's own cache, which may contain files of another version.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
}

/** Deletes earlier versions: a new version waits until no page of the old one is open. */
async function takeOver() {
  const names = await caches.keys();
  const old = names.filter(
    (name) => name.startsWith("skilltally-playground-") && name !== cacheName,
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(cacheName);
  const isVisit = request.mode === "navigate";
  const wanted = isVisit && request.url.endsWith("/") ? "index.html" : request;
  const kept = await cache.match(wanted);
  if (kept !== undefined) return kept;
  // Following a link leaves the page, which itself needs nothing more.
  return isVisit ? fetch(request) : Response.error();
}
