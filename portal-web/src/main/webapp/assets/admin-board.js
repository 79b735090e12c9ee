/* Gathers a note by dragging its grip onto a theme; the list beside it does the same by keyboard. */
"use strict";

(function () {
  let choice = null;
  let shelf = null;

  function target(event) {
    return choice && event.target.closest ? event.target.closest(".theme-shelf [data-value]") : null;
  }

  function mark(over) {
    shelf.querySelectorAll(".drop-here").forEach(function (marked) { marked.classList.remove("drop-here"); });
    if (over) {
      over.classList.add("drop-here");
    }
  }

  /* What the note's own list offers, big enough to be hit. */
  function open() {
    shelf = document.createElement("div");
    shelf.className = "theme-shelf";
    shelf.setAttribute("aria-hidden", "true");
    Array.from(choice.options).forEach(function (option) {
      const place = document.createElement("div");
      place.dataset.value = option.value;
      place.textContent = option.text;
      place.classList.toggle("here", option.selected);
      shelf.append(place);
    });
    document.body.append(shelf);
  }

  function close() {
    if (shelf) {
      shelf.remove();
    }
    shelf = null;
    choice = null;
  }

  document.addEventListener("dragstart", function (event) {
    const note = event.target.closest && event.target.matches(".grip") && event.target.closest(".board-list li");
    if (note) {
      choice = note.querySelector("select");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", note.querySelector(".note-text").textContent);
      event.dataTransfer.setDragImage(note, 12, 12);
      /* Whoever drags is choosing: notes that arrive meanwhile wait. */
      choice.focus();
      /* Not at once: the browser lets go when the page changes under the pointer. */
      window.setTimeout(function () {
        if (choice) {
          open();
        }
      }, 0);
    }
  });

  document.addEventListener("dragover", function (event) {
    const over = target(event);
    if (over) {
      event.preventDefault();
    }
    if (shelf) {
      mark(over);
    }
  });

  document.addEventListener("drop", function (event) {
    const over = target(event);
    if (over) {
      event.preventDefault();
      if (choice.value !== over.dataset.value) {
        choice.value = over.dataset.value;
        choice.dispatchEvent(new Event("change", { bubbles: true }));
      }
      close();
    }
  });

  document.addEventListener("dragend", close);
})();
