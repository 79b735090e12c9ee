/* Reads participants' codes by the device's camera, where the browser can read codes; elsewhere the camera's own app opens their address. */
"use strict";

(function () {
  const PAUSE = 250; /* Milliseconds between two pictures that are looked at. */
  const SAME = 4000; /* The same code again so soon is the same participant, who still holds it up. */
  const open = document.getElementById("scan");
  const dialog = document.getElementById("scan-dialog");
  const picture = document.getElementById("scan-picture");
  const said = document.getElementById("scan-said");
  const words = document.querySelector("[data-event]").dataset;
  let camera = null;
  let latest = { text: "", at: 0 };

  if (!("BarcodeDetector" in window) || !navigator.mediaDevices) {
    return;
  }

  async function look(detector) {
    while (dialog.open) {
      const found = await detector.detect(picture).catch(function () { return []; });
      if (found.length > 0 && (found[0].rawValue !== latest.text || Date.now() - latest.at > SAME)) {
        said.textContent = samsynDoor.arriveBy(found[0].rawValue);
      }
      if (found.length > 0) {
        latest = { text: found[0].rawValue, at: Date.now() };
      }
      await new Promise(function (wake) { window.setTimeout(wake, PAUSE); });
    }
  }

  async function scan() {
    dialog.showModal();
    try {
      camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      picture.srcObject = camera;
      await picture.play();
      await look(new window.BarcodeDetector({ formats: ["qr_code"] }));
    } catch (refused) {
      said.textContent = words.noCamera;
    }
  }

  open.addEventListener("click", scan);
  document.getElementById("scan-end").addEventListener("click", function () { dialog.close(); });
  dialog.addEventListener("close", function () {
    if (camera) {
      camera.getTracks().forEach(function (track) { track.stop(); });
      camera = null;
    }
    open.focus();
  });
  window.BarcodeDetector.getSupportedFormats().then(function (formats) {
    open.hidden = !formats.includes("qr_code");
  });
})();
