/*
 * A workshop as it happens: asks every two seconds whether the board has changed. The projector shows what is new at once.
 * The facilitator's page does so too, unless somebody is choosing or writing in it: then a button waits.
 */
"use strict";

(function () {
  const live = document.querySelector("[data-live]");
  if (!live || !window.fetch) {
    return;
  }
  const PAUSE = 2000; /* Milliseconds between two questions. */
  const kind = live.dataset.kind;
  const waiting = document.getElementById("arrived");

  function shown() {
    const mark = document.querySelector("[data-mark]");
    return mark ? mark.dataset.mark : "";
  }

  function isBusy() {
    const at = document.activeElement;
    return at && at.closest(".board-notes") && at.matches("select, input, textarea");
  }

  function renewProjector() {
    return window.fetch(window.location.href, { credentials: "same-origin" }).then(function (answer) {
      return answer.ok && !answer.redirected ? answer.text() : "";
    }).then(function (html) {
      const fresh = html && new DOMParser().parseFromString(html, "text/html").getElementById("plenum");
      if (fresh) {
        document.getElementById("plenum").replaceWith(fresh);
      }
    });
  }

  function renew() {
    if (kind === "board") {
      return renewProjector();
    }
    if (isBusy()) {
      waiting.hidden = false;
    } else {
      waiting.hidden = true;
      window.samsynNotes();
    }
    return Promise.resolve();
  }

  function look() {
    const asked = document.visibilityState === "visible"
      ? window.fetch(live.dataset.live, { credentials: "same-origin" }).then(function (answer) {
        return answer.ok && !answer.redirected ? answer.json() : null;
      }).then(function (marks) {
        return marks && marks[kind] !== shown() ? renew() : null;
      }).catch(function () { /* A bad line: the next question may get through. */ })
      : Promise.resolve();
    asked.then(function () { window.setTimeout(look, PAUSE); });
  }

  if (waiting) {
    waiting.querySelector("button").addEventListener("click", function () {
      waiting.hidden = true;
      window.samsynNotes();
    });
  }
  window.setTimeout(look, PAUSE);
})();
