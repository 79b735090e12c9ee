/* Forgets what the page for check-in has kept on this device: at sign-out everything, else what is of events that are over. */
"use strict";

(function () {
  const KEPT = /^samsyn-door:(\d+):list$/;

  function forget(isMeant) {
    try {
      Object.keys(window.localStorage).forEach(function (key) {
        const kept = KEPT.exec(key);
        if (kept && isMeant(JSON.parse(window.localStorage.getItem(key)))) {
          window.localStorage.removeItem(key);
          window.caches.delete("samsyn-door-" + kept[1]);
        }
      });
    } catch (nothing) {
      /* A browser that keeps nothing has nothing to forget. */
    }
  }

  forget(function (list) { return Date.now() > list.until; });
  const signOut = document.getElementById("sign-out");
  if (signOut) {
    signOut.addEventListener("submit", function () { forget(function () { return true; }); });
  }
})();
