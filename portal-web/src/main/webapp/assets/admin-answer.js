/*
 * After the answer to a button: a dialog in which something was wrong stays open, the focus is never lost, what was added
 * gets it, and what has happened is told, can be closed and leaves.
 */
"use strict";

(function () {
  const $ = window.jQuery;
  const FIELDS = "input:not([type=hidden]), select, textarea, button, a[href], [contenteditable=true], summary";
  const TOLD_FOR = 12000; /* Milliseconds that a message without a choice stays. */
  const told = document.getElementById("told");
  let before = null;

  /* How many answers are on their way, or have come and not yet moved the focus. */
  samsyn.answering = 0;

  function isShown(element) {
    return element.getClientRects().length > 0 && !element.disabled;
  }

  function fields() {
    return Array.from(document.querySelectorAll("main :is(" + FIELDS + ")")).filter(function (field) {
      return field.id;
    });
  }

  /* What stood there when the button was pressed; a button that has been disabled meanwhile has lost the focus already. */
  document.addEventListener("click", function (event) {
    const button = event.target.closest("button, input[type=submit]");
    const dialog = button && button.closest("dialog");
    before = button && {
      pressed: button.id,
      adds: "adds" in button.dataset,
      dialog: dialog ? dialog.id : "",
      toast: document.querySelector(".toast"),
      summary: document.querySelector(".summary"),
      ids: fields().filter(isShown).map(function (field) { return field.id; }),
    };
  }, true);

  /* The one summary of the page stands in the dialog while that is open, since all else is out of reach then. */
  function openAgain(summary) {
    const dialog = before && before.dialog && document.getElementById(before.dialog);
    if (!dialog || dialog.open || !summary || summary === before.summary) {
      return;
    }
    const home = summary.parentElement;
    dialog.querySelector("h2").after(summary);
    dialog.addEventListener("close", function () { home.append(summary); }, { once: true });
    dialog.showModal();
    summary.focus();
  }

  function added() {
    const known = new Set(before.ids);
    return before.adds && fields().find(function (field) { return isShown(field) && !known.has(field.id); });
  }

  /* A button whose form was refused, where there is no summary: on to the first error. */
  function goToError(part) {
    const error = Array.from(part.querySelectorAll(".field-error")).find(function (each) { return each.textContent && isShown(each); });
    if (error && !part.querySelector(".summary")) {
      samsyn.focusField(error.id.replace(/-error$/, ""));
    }
  }

  function isLost() {
    const at = document.activeElement;
    return !at || at === document.body || !at.isConnected;
  }

  /* The nearest thing before the pressed button that is still there: the row above one that was removed. */
  function nearest() {
    const at = before.ids.indexOf(before.pressed);
    return before.ids.slice(0, at + 1).reverse().map(function (id) {
      return document.getElementById(id);
    }).find(function (field) { return field && isShown(field); });
  }

  function keepFocus() {
    const dialog = document.querySelector("dialog[open]");
    if (!before) {
      return;
    }
    if (dialog) {
      goToError(dialog);
      return;
    }
    const fresh = added();
    if (fresh) {
      fresh.focus();
    } else if (isLost()) {
      const pressed = before.pressed && document.getElementById(before.pressed);
      const toast = document.querySelector(".toast");
      const goal = pressed && isShown(pressed) ? pressed
        : (toast !== before.toast && toast) || nearest() || document.getElementById("main");
      goal.focus();
    }
    before = null;
  }

  function tell() {
    const toast = document.querySelector(".toast");
    if (!toast || toast.dataset.told) {
      return;
    }
    toast.dataset.told = "told";
    told.textContent = "";
    window.setTimeout(function () { told.textContent = toast.firstElementChild.textContent; }, 150);
    if (!toast.querySelector(".ui-button")) {
      window.setTimeout(leave, TOLD_FOR, toast);
    }
  }

  /* Nobody's eyes or fingers are on it. */
  function leave(toast) {
    if (toast.matches(":hover, :focus-within")) {
      window.setTimeout(leave, 2000, toast);
    } else {
      toast.remove();
    }
  }

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-dismiss]")) {
      event.target.closest(".toast").remove();
      document.getElementById("main").focus({ preventScroll: true });
    }
  });

  tell();
  if ($) {
    $(document).on("pfAjaxSend", function () { samsyn.answering += 1; });
    $(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
      tell();
      /* After PrimeFaces and the page itself have put the focus where they want it. */
      window.setTimeout(function () { openAgain(document.querySelector(".summary")); }, 20);
      const refused = before && args && args.validationFailed;
      window.setTimeout(function () {
        samsyn.answering -= 1;
        if (refused) {
          goToError(document);
        } else {
          keepFocus();
        }
      }, 120);
    });
  }
})();
