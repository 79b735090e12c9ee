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
    if (!field) {
      return false;
    }
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
    return true;
  }

  samsyn.focusField = focusField;

  /* Out of the dialog that says what is wrong, to a field that stands beside it. */
  function jumpTo(id, event) {
    const field = document.getElementById(id);
    const dialog = document.querySelector("dialog[open]");
    if (field && dialog && !dialog.contains(field)) {
      dialog.close();
    }
    if (focusField(id)) {
      event.preventDefault();
    }
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
    if (jump) {
      jumpTo(jump.getAttribute("href").slice(1), event);
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

  /* Enter in a field would press the first button of the form, whatever that does: where there are several, only what the form names. */
  document.addEventListener("keydown", function (event) {
    const field = event.target;
    if (event.key !== "Enter" || event.defaultPrevented || !field.matches("main form input:not([type=submit], [type=button])")) {
      return;
    }
    const named = field.closest("[data-enter]");
    if (named) {
      event.preventDefault();
      document.getElementById(named.dataset.enter).click();
    } else if (field.form.querySelectorAll("button[type=submit], input[type=submit]").length > 1) {
      event.preventDefault();
    }
  });

  function look() {
    nameEditors();
    namePickers();
    showProblems();
  }

  /* After PrimeFaces' own scripts, which make the editors when the page is ready. */
  function ready() {
    if (!window.jQuery) {
      document.addEventListener("DOMContentLoaded", showProblems);
      return;
    }
    window.jQuery(function () {
      window.setTimeout(look, 0);
    });
    window.jQuery(document).on("pfAjaxComplete", function () {
      window.setTimeout(look, 0);
    });
  }
  ready();
})();
