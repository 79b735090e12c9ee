/*
 * What the page for check-in keeps on the device: the latest list of participants, what has been done and not been told yet,
 * and what the portal would not do. Each act lies under a key of its own, so that two tabs never write over each other.
 */
"use strict";

var samsynDoor = (function () {
  const main = document.querySelector("[data-event]");
  const PREFIX = "samsyn-door:" + main.dataset.event + ":";
  const ACT = PREFIX + "act:";
  let number = 0;

  function read(key, otherwise) {
    try {
      return JSON.parse(window.localStorage.getItem(key)) || otherwise;
    } catch (unreadable) {
      return otherwise;
    }
  }

  /* Whether the device has kept it. */
  function write(key, value) {
    try {
      window.localStorage.setItem(key, JSON.stringify(value));
      return true;
    } catch (full) {
      return false;
    }
  }

  /* An identity of its own for each act (RFC 9562, version 4); randomUUID is not there without https. */
  function identity() {
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    const hex = Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  function actKeys() {
    return Object.keys(window.localStorage).filter(function (key) { return key.startsWith(ACT); }).sort();
  }

  return {
    list: function () { return read(PREFIX + "list", null); },
    keepList: function (list) { return write(PREFIX + "list", list); },
    acts: function () {
      return actKeys().map(function (key) { return read(key, null); }).filter(Boolean);
    },
    /* Adds an act to those that are to be told; false when the device has no room for it. */
    add: function (act) {
      act.id = identity();
      act.at = Date.now();
      number += 1;
      return write(ACT + String(act.at).padStart(15, "0") + "-" + String(number).padStart(6, "0") + ":" + act.id, act);
    },
    drop: function (id) {
      actKeys().filter(function (key) { return key.endsWith(":" + id); }).forEach(function (key) {
        window.localStorage.removeItem(key);
      });
    },
    refusals: function () { return read(PREFIX + "refused", []); },
    refuse: function (words) { write(PREFIX + "refused", read(PREFIX + "refused", []).concat(words)); },
    forgetRefusals: function () { window.localStorage.removeItem(PREFIX + "refused"); },
  };
})();
