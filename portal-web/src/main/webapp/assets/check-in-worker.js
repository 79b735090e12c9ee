/*
 * Answers for the page for check-in when there is no connection: with what the page itself has laid into the browser's cache, and
 * with nothing else. With a connection it does nothing.
 */
"use strict";

const PREFIX = "samsyn-door-"; /* One cache for each event, filled by admin-check-in.js. */
const PATIENCE = 6000; /* Milliseconds until a line that does not answer is taken for none. */

self.addEventListener("install", function () {
  self.skipWaiting();
});

self.addEventListener("activate", function (event) {
  event.waitUntil(self.clients.claim());
});

async function online(request) {
  const stop = new AbortController();
  const timer = setTimeout(function () { stop.abort(); }, PATIENCE);
  try {
    return await fetch(request, { signal: stop.signal });
  } finally {
    clearTimeout(timer);
  }
}

/* The page of the event that is asked for; for a scanned code, that of the event whose page was opened last. */
async function kept(url) {
  const event = url.searchParams.get("event");
  const names = (await caches.keys()).filter(function (name) {
    return event ? name === PREFIX + event : name.startsWith(PREFIX);
  });
  for (const name of names.reverse()) {
    const page = await (await caches.open(name)).match("door");
    if (page) {
      return page;
    }
  }
  return null;
}

async function page(request) {
  const url = new URL(request.url);
  try {
    const answer = await online(request);
    return answer.status >= 500 ? (await kept(url)) || answer : answer;
  } catch (none) {
    return (await kept(url)) || Response.error();
  }
}

async function asset(request) {
  return (await caches.match(request)) || fetch(request);
}

self.addEventListener("fetch", function (event) {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === "navigate") {
    event.respondWith(page(event.request));
  } else if (url.pathname.includes("/assets/")) {
    event.respondWith(asset(event.request));
  }
});
