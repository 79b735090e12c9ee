/* What the staff pages do in the browser beside PrimeFaces: dialogs, focus after an answer, names of the editor's parts. */
"use strict";

var samsyn = window.samsyn || {};
window.samsyn = samsyn;

document.documentElement.classList.add("scripted");

samsyn.open = function (id) {
  const dialog = document.getElementById(id);
  if (dialog && !dialog.open) {
    dialog.showModal();
  }
};

samsyn.close = function (id) {
  const dialog = document.getElementById(id);
  if (dialog && dialog.open) {
    dialog.close();
  }
};

/* Gives a button another name without replacing it: it may just be about to be pressed. */
samsyn.rename = function (id, name) {
  const button = document.getElementById(id);
  if (button) {
    (button.querySelector(".ui-button-text") || button).textContent = name;
  }
};

(function () {
  const words = {
    sv: { link: "Adress till sidan", placeholder: "https://… eller en sida i portalen" },
    en: { link: "Address of the page", placeholder: "https://… or a page of the portal" },
  };
  const mine = words[document.documentElement.lang] || words.sv;

  /* Quill gives its parts no names; a screen reader needs them. */
  function nameEditors() {
    document.querySelectorAll(".ui-texteditor").forEach(function (box) {
      const text = box.querySelector(".ql-editor");
      if (!text) {
        return;
      }
      box.removeAttribute("role");
      text.setAttribute("role", "textbox");
      text.setAttribute("aria-multiline", "true");
      text.setAttribute("aria-labelledby", box.id + "-label");
      text.setAttribute("aria-describedby", box.id + "-error editor-keys");
      box.querySelectorAll(".ql-toolbar").forEach(function (tools) {
        tools.setAttribute("aria-labelledby", box.id + "-label");
      });
      if (samsyn.prepareEditor) {
        samsyn.prepareEditor(box);
      }
      box.querySelectorAll(".ql-tooltip a.ql-action, .ql-tooltip a.ql-remove").forEach(function (action) {
        action.setAttribute("role", "button");
        action.setAttribute("tabindex", "0");
      });
      box.querySelectorAll(".ql-tooltip input").forEach(function (input) {
        input.setAttribute("aria-label", mine.link);
        input.setAttribute("data-link", mine.placeholder);
      });
    });
  }

  /* PrimeFaces names the button beside a picker by its icon. */
  function namePickers() {
    document.querySelectorAll(".ui-autocomplete").forEach(function (box) {
      const input = box.querySelector("input[role=combobox]");
      const help = document.getElementById(box.id + "-help");
      if (input) {
        const error = document.getElementById(box.id + "-error");
        input.setAttribute("aria-describedby", (help ? help.id + " " : "") + box.id + "-error");
        if (error && error.textContent) {
          input.setAttribute("aria-invalid", "true");
        }
      }
    });
  }

  let shown = null;

  /* Once: an answer to something else, such as a picker's suggestions, takes the keyboard nowhere. */
  function showProblems() {
    const summary = document.querySelector(".summary");
    const prefix = document.body.dataset.error;
    const plain = document.title.startsWith(prefix) ? document.title.slice(prefix.length + 1) : document.title;
    document.title = summary ? prefix + " " + plain : plain;
    if (summary && summary !== shown) {
      summary.focus();
    }
    shown = summary;
  }

  function focusField(id) {
    const field = document.getElementById(id);
    if (field) {
      focusIn(field);
    }
    return Boolean(field);
  }

  function focusIn(field) {
    const dialog = field.closest("dialog");
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
    const inside = field.matches("input, select, textarea, button") ? field
      : field.querySelector(".ql-editor, input:not([type=hidden]), select, textarea, .row-actions button");
    const goal = inside || field;
    if (goal === field && !field.matches("[tabindex]")) {
      field.setAttribute("tabindex", "-1");
    }
    goal.focus();
    goal.scrollIntoView({ block: "center" });
  }

  /* After an answer, once the editors in it have been made. */
  samsyn.focus = function (id) {
    window.setTimeout(focusField, 60, id);
  };

  /* What a picker lacks is made in a dialog, named by the words that were typed, and chosen then. */
  let creatingFor = null;

  function create(button) {
    const dialog = document.getElementById(button.dataset.creates);
    const form = dialog.querySelector("form");
    creatingFor = button.id.replace(/-create$/, "");
    form.querySelectorAll("input[type=text], input[type=email], input[type=tel]").forEach(function (field) {
      field.value = "";
      field.removeAttribute("aria-invalid");
    });
    form.querySelectorAll(".field-error").forEach(function (error) { error.textContent = ""; });
    const picker = window.PrimeFaces.getWidgetById(creatingFor);
    const typed = picker.input.val();
    form.querySelector("input[type=text]").value = picker.hinput.val() === typed ? typed : "";
    samsyn.open(dialog.id);
    form.querySelector("input[type=text]").focus();
  }

  samsyn.created = function (dialog, id, label) {
    const picker = window.PrimeFaces.getWidgetById(creatingFor);
    samsyn.close(dialog);
    if (!picker) {
      return;
    }
    picker.hinput.val(id);
    picker.input.val(label);
    const error = document.getElementById(creatingFor + "-error");
    if (error) {
      error.textContent = "";
      picker.input.removeAttr("aria-invalid");
    }
    if (picker.hasBehavior("itemSelect")) {
      picker.invokeItemSelectBehavior(id);
    }
    /* Not from the field itself, where it would count as typing. */
    picker.jq[0].dispatchEvent(new Event("input", { bubbles: true }));
    samsyn.focus(creatingFor);
  };

  document.addEventListener("click", function (event) {
    const creator = event.target.closest("[data-creates]");
    if (creator) {
      create(creator);
      return;
    }
    const opener = event.target.closest("[data-opens]");
    if (opener) {
      event.preventDefault();
      samsyn.open(opener.dataset.opens);
      return;
    }
    if (event.target.closest("[data-closes]")) {
      event.preventDefault();
      event.target.closest("dialog").close();
      return;
    }
    const jump = event.target.closest(".summary a[href^='#'], .findings a[href^='#'], .told a[href^='#']");
    if (jump && focusField(jump.getAttribute("href").slice(1))) {
      event.preventDefault();
    }
  });

  document.addEventListener("change", function (event) {
    const press = event.target.dataset && event.target.dataset.press;
    if (press) {
      document.getElementById(press).click();
    }
  });

  /* What changes or removes a link is an anchor without an address, which no key presses. */
  document.addEventListener("keydown", function (event) {
    if ((event.key === "Enter" || event.key === " ") && event.target.matches(".ql-tooltip a[role=button]")) {
      event.preventDefault();
      event.target.click();
    }
  });

  /* Enter in a single field would press the first button of the form, whatever that does. */
  document.addEventListener("keydown", function (event) {
    const field = event.target;
    if (event.key === "Enter" && field.matches("form.edit input:not([type=submit], [type=button])") && !event.defaultPrevented) {
      const search = field.dataset.enter;
      event.preventDefault();
      if (search) {
        document.getElementById(search).click();
      }
    }
  });

  /* A button whose form was refused, on a part of the page without a summary: on to the first error. */
  function goToError() {
    const error = Array.from(document.querySelectorAll(".field-error")).find(function (each) { return each.textContent && isSeen(each); });
    if (error && !document.querySelector(".summary")) {
      focusField(error.id.replace(/-error$/, ""));
    }
  }

  /* The button that was pressed last: the keyboard goes on at what it has added, or near where it was. */
  let pressed = null;

  /* What stands before the button that adds to it: lines of a list, or a table. */
  function grown(button) {
    const row = button.closest(".row-actions");
    const before = row && row.previousElementSibling;
    if (!before) {
      return { size: 0, added: null };
    }
    if (before.matches(".grid-frame")) {
      const added = button.id.endsWith(":add-column") ? "tr td:last-child" : "tr:last-child";
      return { size: before.querySelectorAll("td").length, added: before.querySelector(added) };
    }
    return { size: row.parentElement.children.length, added: before };
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("button[id]");
    if (button) {
      const above = [];
      for (let part = button.parentElement; part; part = part.parentElement) {
        if (part.id && part.id !== "main") {
          above.push(part.id);
        }
      }
      pressed = { id: button.id, above: above, size: grown(button).size, toast: document.querySelector(".toast") };
    }
  }, true);

  function isLost() {
    return !document.activeElement || document.activeElement === document.body;
  }

  function isSeen(part) {
    return part && part.getClientRects().length > 0;
  }

  function follow(last) {
    const button = document.getElementById(last.id);
    const dialog = button && button.closest("dialog[open]");
    const refused = dialog && Array.from(dialog.querySelectorAll(".field-error")).find(function (error) { return error.textContent; });
    if (refused) {
      focusField(refused.id.replace(/-error$/, ""));
      return;
    }
    if (button && /:add-[a-z-]+$/.test(last.id)) {
      const now = grown(button);
      if (now.size > last.size && now.added) {
        focusIn(now.added);
        return;
      }
    }
    if (isLost()) {
      const toast = document.querySelector(".toast");
      const near = [toast === last.toast ? null : toast].concat(last.above.map(function (id) { return document.getElementById(id); }));
      const goal = near.find(isSeen) || document.getElementById("main");
      if (!goal.matches("[tabindex]")) {
        goal.setAttribute("tabindex", "-1");
      }
      goal.focus();
    }
  }

  function look() {
    nameEditors();
    namePickers();
    showProblems();
  }

  /* After PrimeFaces' own scripts, which make the editors when the page is ready. */
  function ready() {
    if (!window.jQuery) {
      return;
    }
    window.jQuery(function () {
      window.setTimeout(look, 0);
    });
    window.jQuery(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
      const last = pressed;
      pressed = null;
      window.setTimeout(look, 0);
      if (last && args && args.validationFailed) {
        window.setTimeout(goToError, 120);
      } else if (last) {
        window.setTimeout(follow, 120, last); /* After what the answer itself asks for. */
      }
    });
  }
  ready();
})();
