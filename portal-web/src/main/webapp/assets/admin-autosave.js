/*
 * While somebody writes: sends the form to be kept when something has changed, gives signs of life to others who write on
 * the same page, and tells when the session has ended. Never moves the focus and never writes into a field.
 */
"use strict";

(function () {
  const form = document.querySelector("form[data-keep]");
  if (!form || !window.jQuery || !window.sessionStorage) {
    return;
  }
  const IDLE = 2500; /* Milliseconds without a key before the form is kept. */
  const LONGEST = 10000; /* Somebody who never stops typing is kept this often. */
  const BEAT = 20000;
  const AWAY = 300000; /* Nobody at the keyboard for so long writes no more, and the session may end. */

  const left = "samsyn:left:" + form.dataset.keep;
  let tab = window.sessionStorage.getItem(left);
  let first = 0;
  let timer = null;
  let over = false;
  let active = Date.now();

  /* The name survives a reload of this tab. A copied tab has a copy of the storage, but no mark that it was left. */
  window.sessionStorage.removeItem(left);
  if (!tab) {
    tab = Array.from(window.crypto.getRandomValues(new Uint8Array(12)), function (byte) {
      return byte.toString(16).padStart(2, "0");
    }).join("");
  }

  function told(more) {
    return [{ name: "tab", value: tab }].concat(more || []);
  }

  function keep() {
    window.clearTimeout(timer);
    first = 0;
    if (!over && !document.getElementById("merge")) {
      samsyn.sending();
      window.samsynKeep(told([{ name: "quietly", value: "on" }]));
    }
  }

  function later(wait) {
    const now = Date.now();
    first = first || now;
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, Math.max(0, Math.min(wait, first + LONGEST - now)));
  }

  function beat() {
    if (!over && document.visibilityState === "visible" && Date.now() - active < AWAY) {
      window.samsynBeat(told());
    }
  }

  ["input", "change"].forEach(function (kind) {
    form.addEventListener(kind, function () { later(IDLE); });
  });
  form.addEventListener("click", function (event) {
    if (event.target.closest(".ql-toolbar")) {
      later(IDLE);
    }
  });
  ["input", "pointerdown", "keydown", "scroll"].forEach(function (kind) {
    document.addEventListener(kind, function () {
      const back = Date.now() - active >= AWAY;
      active = Date.now();
      if (back) {
        beat();
      }
    }, { capture: true, passive: true });
  });

  /* A block that was added or moved: the answers to these two commands of ours are no such thing. */
  window.jQuery(document).on("pfAjaxComplete", function () { later(300); });

  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden" && first) {
      keep();
    } else {
      beat();
    }
  });

  window.addEventListener("pagehide", function () {
    window.sessionStorage.setItem(left, tab);
    const last = new FormData();
    form.querySelectorAll("input[type=hidden]").forEach(function (field) {
      if (field.name && !field.closest(".ui-texteditor")) {
        last.append(field.name, field.value);
      }
    });
    [["jakarta.faces.partial.ajax", "true"], ["jakarta.faces.source", "form:leave"], ["jakarta.faces.partial.execute", "form:leave"],
      ["form:leave", "form:leave"], ["tab", tab]].forEach(function (pair) { last.append(pair[0], pair[1]); });
    /* Not as it is, which would be multipart: only what brings files is. */
    navigator.sendBeacon(form.action, new URLSearchParams(last));
  });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      window.sessionStorage.removeItem(left);
      beat();
    }
  });

  samsyn.troubleKeeping = function (xhr) {
    xhr.inBackground = true;
    samsyn.unsent();
    const state = document.getElementById("form:autosaved");
    if (xhr.status === 401 || xhr.status === 400 || xhr.status === 403) {
      over = true;
      samsyn.say(xhr.status === 401 ? "signed-out" : "too-old", true);
    } else if (state) {
      state.textContent = form.dataset.unkept;
      first = 0;
      later(LONGEST);
    }
  };
  samsyn.troubleBeating = function (xhr) {
    xhr.inBackground = true;
    if (xhr.status === 401) {
      samsyn.troubleKeeping(xhr);
    }
  };

  window.jQuery(function () {
    beat();
    window.setInterval(beat, BEAT);
  });
})();
