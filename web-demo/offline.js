// Caches the hosted page, so that it works without a network after the first visit. Nothing else is
// stored or sent.
const CACHE = 'ettervern-VERSION';
const FILES = ['./', 'app.js', 'shared.js', 'app.css', 'chunk-worker.js', 'scenario-worker.js'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const removeOld = caches
    .keys()
    .then((names) =>
      Promise.all(
        names
          .filter((name) => name.startsWith('ettervern-') && name !== CACHE)
          .map((name) => caches.delete(name)),
      ),
    );
  event.waitUntil(removeOld.then(() => self.clients.claim()));
});

// From the network if there is one, from the cache otherwise.
self.addEventListener('fetch', (event) => {
  event.respondWith(fetch(event.request).catch(() => caches.match(event.request, { ignoreSearch: true })));
});
