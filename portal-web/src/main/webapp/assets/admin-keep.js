/* Keeps what is being written in this tab's own memory, so that neither a lost session nor a closed page loses it. */
"use strict";

(function () {
  const form = document.querySelector("form[data-keep]");
  if (!form || !window.sessionStorage || !window.jQuery) {
    return;
  }
  const key = "samsyn:" + form.dataset.keep;
  const gone = document.getElementById("gone");
  const found = document.getElementById("kept");
  const TROUBLES = { 400: "too-old", 401: "signed-out", 403: "too-old", 413: "too-large", 507: "no-room" };
  let timer = null;
  let dirty = false;
  let unsent = false;

  function fields() {
    const kept = {};
    form.querySelectorAll("input:not([type=hidden], [type=file], [type=submit], [type=button], [type=checkbox], [type=radio]), textarea").forEach(function (field) {
      if (field.id && !field.closest("dialog") && !field.closest(".ql-tooltip")) {
        kept[field.id] = { text: field.value, label: label(field.id) };
      }
    });
    form.querySelectorAll(".ui-texteditor").forEach(function (box) {
      const text = box.querySelector(".ql-editor");
      if (text) {
        kept[box.id] = { html: text.innerHTML, text: text.innerText, label: label(box.id) };
      }
    });
    return kept;
  }

  function label(id) {
    const named = document.querySelector('label[for="' + id + '"]') || document.getElementById(id + "-label");
    return named ? named.textContent : "";
  }

  function keep() {
    if (dirty) {
      window.sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), unsent: unsent, fields: fields() }));
    }
  }

  function forget() {
    dirty = false;
    unsent = false;
    window.sessionStorage.removeItem(key);
    found.hidden = true;
  }

  function differs(kept) {
    const now = fields();
    return Object.keys(kept).filter(function (id) {
      return kept[id].text.trim() !== "" && (!now[id] || now[id].text.trim() !== kept[id].text.trim());
    });
  }

  function restore(kept) {
    const list = found.querySelector("dl");
    list.textContent = "";
    differs(kept).forEach(function (id) {
      const field = document.getElementById(id);
      if (field && kept[id].html !== undefined && field.querySelector(".ql-editor")) {
        window.Quill.find(field.querySelector(".ql-container")).clipboard.dangerouslyPasteHTML(kept[id].html, "user");
        field.dispatchEvent(new Event("input", { bubbles: true }));
      } else if (field && kept[id].html === undefined) {
        field.value = kept[id].text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      } else {
        /* A block that was never saved: its text is shown, to be copied from. */
        const term = document.createElement("dt");
        const text = document.createElement("dd");
        const words = document.createElement("pre");
        term.textContent = kept[id].label;
        words.textContent = kept[id].text;
        text.append(words);
        list.append(term, text);
      }
    });
    dirty = true;
    found.querySelector(".buttons").hidden = true;
    found.querySelector(".restored").hidden = false;
    found.hidden = !list.children.length;
  }

  form.addEventListener("input", function (event) {
    if (event.target.closest("dialog")) {
      return; // A question that is being answered is no text that could be lost.
    }
    dirty = true;
    unsent = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, 800);
  });
  window.addEventListener("pagehide", keep);

  /* In the background, somebody may be in the middle of a word: then the focus stays where it is. */
  function say(kind, inBackground) {
    keep();
    gone.querySelectorAll("[data-when]").forEach(function (part) {
      part.hidden = part.dataset.when !== kind;
    });
    gone.querySelectorAll("[data-return]").forEach(function (link) {
      link.href = window.location.href;
    });
    /* What stands beside an open dialog is out of reach. */
    (document.querySelector("dialog[open]") || document.body).append(gone);
    gone.hidden = false;
    if (!inBackground) {
      gone.focus();
    }
  }
  samsyn.say = say;

  /* The server keeps the form too; what it has not got yet is this tab's alone. */
  samsyn.sending = function () { unsent = false; };
  samsyn.sent = keep;
  samsyn.unsent = function () {
    unsent = true;
    keep();
  };

  function stored() {
    return JSON.parse(window.sessionStorage.getItem(key) || "null");
  }

  /* After the server's copy has come back into the form: the words that were typed after it was sent. */
  samsyn.restoreKept = function () {
    const kept = stored();
    if (kept && kept.unsent && !document.getElementById("merge")) {
      window.setTimeout(restore, 200, kept.fields);
    }
  };
  samsyn.forgetKept = forget;

  window.jQuery(document).on("pfAjaxError", function (event, xhr) {
    if (xhr.inBackground) {
      return; /* PrimeFaces tells of every trouble, asked for or not. */
    }
    dirty = true;
    say(TROUBLES[xhr.status] || "fault");
  });

  /* Saved: the answer carries another moment of change than the page had. */
  let saved = form.dataset.saved;
  window.jQuery(document).on("pfAjaxComplete", function () {
    const marker = document.getElementById("saved-at");
    if (marker && marker.dataset.at !== saved) {
      saved = marker.dataset.at;
      forget();
    }
  });

  window.jQuery(function () {
    window.setTimeout(function () {
      const kept = stored();
      if (document.getElementById("offer-title")) {
        return; /* The server offers its copy; this tab's words follow when it is taken. */
      }
      if (kept && differs(kept.fields).length) {
        found.hidden = false;
        found.querySelector("[data-restore]").addEventListener("click", function () { restore(kept.fields); });
        found.querySelector("[data-forget]").addEventListener("click", forget);
      } else if (kept) {
        forget();
      }
    }, 100);
  });
})();
