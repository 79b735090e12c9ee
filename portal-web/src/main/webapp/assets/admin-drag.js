/* Moves a block by dragging its grip; the buttons beside it do the same by keyboard. */
"use strict";

(function () {
  let dragged = null;

  function block(event) {
    return event.target.closest ? event.target.closest(".block[data-index]") : null;
  }

  function clear() {
    document.querySelectorAll(".drop-here").forEach(function (marked) { marked.classList.remove("drop-here"); });
  }

  document.addEventListener("dragstart", function (event) {
    dragged = event.target.classList && event.target.classList.contains("grip") ? block(event) : null;
    if (dragged) {
      dragged.classList.add("dragged");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.index);
      event.dataTransfer.setDragImage(dragged, 12, 12);
    }
  });

  document.addEventListener("dragover", function (event) {
    const over = dragged && block(event);
    if (over) {
      event.preventDefault();
      clear();
      over.classList.add("drop-here");
    }
  });

  document.addEventListener("drop", function (event) {
    const over = dragged && block(event);
    if (over && over !== dragged) {
      event.preventDefault();
      document.getElementById("form:drag-from").value = dragged.dataset.index;
      document.getElementById("form:drag-to").value = over.dataset.index;
      document.getElementById("form:drop").click();
    }
  });

  document.addEventListener("dragend", function () {
    clear();
    if (dragged) {
      dragged.classList.remove("dragged");
      dragged = null;
    }
  });
})();
