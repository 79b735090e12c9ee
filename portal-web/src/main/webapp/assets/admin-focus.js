/* Shows the focal point in the picture and takes a click there for it; the two sliders alone do as well. */
"use strict";

(function () {
  const frame = document.getElementById("focus");
  const across = document.getElementById("form:focusX");
  const down = document.getElementById("form:focusY");
  if (!frame || !across || !down) {
    return;
  }
  const mark = document.createElement("span");
  mark.className = "focus-mark";
  mark.setAttribute("aria-hidden", "true");
  frame.append(mark);

  function show() {
    mark.style.left = across.value + "%";
    mark.style.top = down.value + "%";
  }

  frame.addEventListener("click", function (event) {
    const box = frame.getBoundingClientRect();
    across.value = Math.round((100 * (event.clientX - box.left)) / box.width);
    down.value = Math.round((100 * (event.clientY - box.top)) / box.height);
    show();
  });
  across.addEventListener("input", show);
  down.addEventListener("input", show);
  show();
})();
