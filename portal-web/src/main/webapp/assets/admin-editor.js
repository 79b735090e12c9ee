/*
 * The editor of formatted text, and the cells of a table block: keys that do not catch the keyboard, and pastes that show what
 * is going to be saved. Pictures are refused where they are pasted, tables become blocks of their own.
 */
"use strict";

(function () {
  const store = document.getElementById("editor-words");
  if (!store || !window.jQuery) {
    return;
  }
  const words = store.dataset;
  const TEXT_BLOCK = /^form:blocks:(\d+):html$/;
  const CELL = /^form:blocks:(\d+):row:(\d+):cell:(\d+):text$/;
  const STRONG = /font-weight\s*:\s*(bold|[6-9]00)/i;
  const EMPHASIS = /font-style\s*:\s*(italic|oblique)/i;
  const LIST_LEVEL = /mso-list\s*:[^;]*\blevel(\d)/i;
  const LIST_SIGN = /mso-list\s*:\s*ignore/i;
  const NUMBER = /^\s*\(?([0-9]{1,3}|[a-z]{1,4})[.)]/i;
  const BLOCK = /^(p|div|h[1-6]|ul|ol|blockquote|table)$/i;
  let underWay = null;

  /* Tab belongs to the page; a list is indented by keys of its own. Called for each editor when it has been made. */
  samsyn.prepareEditor = function (box) {
    const quill = window.Quill.find(box.querySelector(".ql-container"));
    if (!quill || quill.prepared) {
      return;
    }
    quill.prepared = true;
    function indent(step) {
      if (quill.getFormat().list) {
        quill.format("indent", step, "user");
      }
    }
    delete quill.keyboard.bindings.Tab;
    quill.keyboard.addBinding({ key: ["m", "M"], ctrlKey: true, shiftKey: false }, function () { indent("+1"); });
    quill.keyboard.addBinding({ key: ["m", "M"], ctrlKey: true, shiftKey: true }, function () { indent("-1"); });
    const toolbar = quill.getModule("toolbar");
    if (toolbar) {
      toolbar.addHandler("indent", indent);
    }
    /* The page has the only h1, and nothing below h4. */
    ["h1", "h5", "h6"].forEach(function (tag) {
      quill.clipboard.addMatcher(tag, function (node, delta) {
        delta.ops.forEach(function (op) {
          if (op.attributes && op.attributes.header) {
            op.attributes.header = tag === "h1" ? 2 : 4;
          }
        });
        return delta;
      });
    });
    quill.on("text-change", function (change, before, source) {
      send(box, quill);
      if (source === "user") {
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
  };

  /* What is posted with the form is what stands in the editor, also while it has the focus. */
  function send(box, quill) {
    const html = quill.root.innerHTML;
    const sent = box.querySelector(":scope > input");
    /* None in an editor that an answer has just replaced, and that is told of its end. */
    if (sent) {
      sent.value = html === "<p><br></p>" ? "" : html;
    }
  }

  function tell(box, text, link, goal) {
    const told = document.getElementById(box.id + "-told");
    if (told) {
      told.textContent = text;
      if (goal) {
        const way = document.createElement("a");
        way.href = "#" + goal;
        way.textContent = link;
        told.append(" ", way);
      }
    }
  }

  /* A single column lays text out; so does a table around tables. */
  function isTable(table) {
    const columns = Array.from(table.rows).some(function (row) {
      return Array.from(row.cells).filter(function (cell) { return cell.textContent.trim(); }).length > 1;
    });
    return columns && !table.querySelector("table");
  }

  function removed(count) {
    return words.removed.replace("{0}", count === 1 ? words.imageOne : words.imageMany.replace("{0}", count));
  }

  function styleOf(element) {
    return element.getAttribute("style") || "";
  }

  /* Google's documents and Word on the web say by style what is strong; under the page's policy the editor sees no styles. */
  function makeMarks(copied) {
    copied.querySelectorAll("b").forEach(function (bold) {
      if (/font-weight\s*:\s*(normal|400)/i.test(styleOf(bold))) {
        bold.replaceWith(...bold.childNodes);
      }
    });
    copied.querySelectorAll("span[style]").forEach(function (span) {
      [[STRONG, "strong"], [EMPHASIS, "em"]].forEach(function (mark) {
        if (mark[0].test(styleOf(span)) && !span.closest("h1, h2, h3, h4, h5, h6, " + mark[1])) {
          const made = copied.createElement(mark[1]);
          made.append(...span.childNodes);
          span.append(made);
        }
      });
    });
  }

  /* Word's lists are paragraphs that tell their level in a style, with the list's sign typed before the text. */
  function makeLists(copied) {
    let open = [];
    copied.querySelectorAll("p[style]").forEach(function (line) {
      const level = LIST_LEVEL.exec(styleOf(line));
      if (!level) {
        return;
      }
      const sign = Array.from(line.querySelectorAll("span[style]")).find(function (span) { return LIST_SIGN.test(styleOf(span)); });
      const kind = sign && NUMBER.test(sign.textContent) ? "OL" : "UL";
      if (sign) {
        sign.remove();
      }
      if (line.previousElementSibling !== open[0]) {
        open = [];
      }
      const depth = Math.min(Number(level[1]), open.length + 1);
      open.length = open.length >= depth && open[depth - 1].tagName === kind ? depth : depth - 1;
      if (open.length < depth) {
        const list = copied.createElement(kind);
        if (open.length) {
          open[depth - 2].lastElementChild.append(list);
        } else {
          line.before(list);
        }
        open.push(list);
      }
      const item = copied.createElement("li");
      item.append(...line.childNodes);
      open[depth - 1].append(item);
      line.remove();
    });
  }

  /* The editor ends a line before a list only where nothing stands between them: "one" and "one a" would become one line. */
  function endLinesBeforeLists(copied) {
    copied.querySelectorAll("li > ul, li > ol").forEach(function (list) {
      const line = copied.createElement("p");
      while (list.previousSibling && !BLOCK.test(list.previousSibling.nodeName)) {
        line.prepend(list.previousSibling);
      }
      if (line.textContent.trim()) {
        list.before(line);
      }
    });
  }

  function pasteText(event, editor) {
    const box = editor.closest(".ui-texteditor");
    const quill = window.Quill.find(box.querySelector(".ql-container"));
    const clip = event.clipboardData;
    const copied = new DOMParser().parseFromString(clip.getData("text/html"), "text/html");
    copied.querySelectorAll("style, script, meta, link, title").forEach(function (part) { part.remove(); });
    makeMarks(copied);
    makeLists(copied);
    endLinesBeforeLists(copied);
    const images = copied.querySelectorAll("img");
    const tables = Array.from(copied.querySelectorAll("table")).filter(isTable);
    const isPicture = !copied.body.textContent.trim() && Array.from(clip.files).some(function (file) { return file.type.startsWith("image/"); });
    const count = images.length || (isPicture ? 1 : 0);
    tell(box, "");
    if (!count && !tables.length && !copied.body.textContent.trim()) {
      return; /* What the editor itself takes in. */
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    images.forEach(function (image) { image.remove(); });
    const range = quill.getSelection(true);
    const block = TEXT_BLOCK.exec(box.id);
    if (tables.length && block) {
      split(box, quill, range, block[1], copied.body.innerHTML, count);
      return;
    }
    tables.forEach(function (table) { table.remove(); });
    if (copied.body.textContent.trim()) {
      quill.clipboard.onPaste(range, { html: copied.body.innerHTML, text: copied.body.textContent });
    }
    if (!count && !tables.length) {
      return;
    }
    if (tables.length) {
      tell(box, (count ? removed(count) + " " : "") + words.tableRefused, words.toTable, words.tableAt);
    } else {
      tell(box, removed(count) + " " + words.imageRefused, words.toImage, words.imageAt);
    }
  }

  /* The server takes the paste apart; a mark shows where in the text it belongs. */
  function split(box, quill, range, block, html, images) {
    const mark = "samsyn-" + Array.from(window.crypto.getRandomValues(new Uint8Array(8)), function (byte) {
      return byte.toString(16).padStart(2, "0");
    }).join("");
    quill.deleteText(range.index, range.length, "user");
    quill.insertText(range.index, "\n" + mark + "\n", "user");
    quill.removeFormat(range.index + 1, mark.length + 1, "user");
    send(box, quill);
    underWay = { box: box.id, mark: mark };
    window.samsynPasteText([{ name: "block", value: block }, { name: "mark", value: mark }, { name: "pasted", value: html }, { name: "images", value: images }]);
  }

  /* Something on the page was refused, or the line is away: then the mark goes, and nothing has been pasted. */
  samsyn.pasted = function () {
    const paste = underWay;
    underWay = null;
    window.setTimeout(function () {
      const box = paste && document.getElementById(paste.box);
      const container = box && box.querySelector(".ql-container");
      const quill = container && window.Quill.find(container);
      const at = quill ? quill.getText().indexOf(paste.mark) : -1;
      if (at >= 0) {
        quill.deleteText(Math.max(0, at - 1), paste.mark.length + 1, "user");
        tell(box, words.pasteFailed);
      }
    }, 50);
  };

  function pasteCells(event, cell) {
    const place = CELL.exec(cell.id);
    const clip = event.clipboardData;
    const text = clip.getData("text/plain");
    const html = clip.getData("text/html");
    const copied = new DOMParser().parseFromString(html, "text/html");
    const cells = copied.querySelectorAll("td, th").length;
    if (place && cells !== 1 && /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ""))) {
      event.preventDefault();
      window.samsynPasteCells([{ name: "block", value: place[1] }, { name: "row", value: place[2] }, { name: "column", value: place[3] },
        { name: "pasted", value: cells ? copied.body.innerHTML : "" }, { name: "text", value: text }]);
    }
  }

  document.addEventListener("paste", function (event) {
    const editor = event.clipboardData && event.target.closest(".ql-editor");
    const cell = event.clipboardData && event.target.closest(".grid input");
    if (editor) {
      pasteText(event, editor);
    } else if (cell) {
      pasteCells(event, cell);
    }
  }, true);

  document.addEventListener("drop", function (event) {
    const editor = event.dataTransfer && event.target.closest && event.target.closest(".ql-editor");
    if (editor && (event.dataTransfer.files.length || /<(img|table)\b/i.test(event.dataTransfer.getData("text/html")))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      tell(editor.closest(".ui-texteditor"), words.dropRefused, words.toImage, words.imageAt);
    }
  }, true);
})();
