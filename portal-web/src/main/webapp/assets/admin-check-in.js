/*
 * Check-in on a phone. Whatever is pressed is kept on the device first and told to the portal then, again and again until
 * it has answered: a lost connection, a reload and a session that has ended lose nothing. The list is asked for every few seconds.
 */
"use strict";

(function () {
  const main = document.querySelector("[data-event]");
  const words = main.dataset;
  const PAUSE = 4000; /* Milliseconds between two questions. */
  const PATIENCE = 10000; /* A line that is silent for so long is none. */
  const MOST = 50; /* Acts told at once. */
  const DOUBLE = 800; /* A second tap so soon meant the first. */
  const GOOD = "good";
  const NONE = "none";
  const SIGNED_OUT = "signed-out";
  const NO_ACCESS = "no-access";
  const locale = document.documentElement.lang === "en" ? "en-GB" : "sv-SE";

  const list = document.getElementById("people");
  const template = document.getElementById("row");
  const field = document.getElementById("words");
  const said = document.getElementById("said");
  const walkIn = document.getElementById("walk-in-form");
  const rows = new Map();
  const telling = new Set();
  let known = samsynDoor.list();
  let line = GOOD;
  let busy = false;
  let again = false;
  let timer = null;
  let asked = null;

  function fill(pattern) {
    const values = Array.prototype.slice.call(arguments, 1);
    return pattern.replace(/\{(\d)\}/g, function (whole, at) { return values[at]; });
  }

  function clockTime(millis) {
    const time = new Date(millis).toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit", timeZone: known ? known.data.zone : "Europe/Stockholm" });
    return locale === "sv-SE" ? time.replace(":", ".") : time;
  }

  /* "09.14", with the day in front when that was another. */
  function moment(millis) {
    const day = new Date(millis);
    const sameDay = day.toDateString() === new Date().toDateString();
    return (sameDay ? "" : day.toLocaleDateString(locale, { day: "numeric", month: "long" }) + " ") + clockTime(millis);
  }

  /* The day of check-in as 2027-03-11, whatever zone the device is in. */
  function today() {
    return new Date().toLocaleDateString("sv-SE", { timeZone: known.data.zone });
  }

  function isOpen() {
    return known !== null && !known.data.off && known.data.first <= today() && today() <= known.data.last;
  }

  /* The list as it is when everything that waits has been told. */
  function people() {
    if (!known) {
      return [];
    }
    const isTodays = known.data.day === today() || !isOpen();
    const all = known.data.people.map(function (person) {
      return Object.assign({}, person, { key: "r" + person.id, at: isTodays ? person.at : null, waits: false });
    });
    const byId = new Map(all.map(function (person) { return [person.id, person]; }));
    const added = [];
    samsynDoor.acts().forEach(function (act) {
      if (act.kind === "walk_in") {
        added.unshift({ key: act.id, id: null, name: act.name, organisation: act.organisation, category: act.label, state: "CONFIRMED", active: true, standing: "", code: "", at: act.at, waits: true });
        return;
      }
      const person = byId.get(act.registration);
      if (person) {
        person.waits = true;
        person.at = act.kind === "undo" ? null : person.at || act.at;
        if (act.letIn) {
          person.state = "CONFIRMED";
          person.standing = "";
        }
      }
    });
    return added.concat(all);
  }

  function codeIn(text) {
    const typed = text.replace(/^.*[?&]code=([^&]*).*$/, "$1").replace(/[\s-]/g, "").toUpperCase();
    return /^[2-9A-H]{10}$/.test(typed) ? typed : null;
  }

  function isSought(person) {
    const sought = field.value.trim().toLowerCase();
    if (!sought) {
      return person.active;
    }
    const code = codeIn(field.value);
    return code !== null && person.code === code
      || (person.name + " " + person.organisation).toLowerCase().includes(sought);
  }

  function part(row, name) {
    return row.querySelector("[data-part='" + name + "']");
  }

  function put(element, text) {
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function makeRow(key) {
    const row = template.content.firstElementChild.cloneNode(true);
    row.dataset.key = key;
    rows.set(key, row);
    return row;
  }

  function showRow(row, person) {
    const seat = person.state === "CONFIRMED";
    put(part(row, "name"), person.name);
    put(part(row, "about"), [person.organisation, person.category].filter(Boolean).join(" · "));
    put(part(row, "workshops"), person.workshops || "");
    put(part(row, "standing"), person.standing);
    put(part(row, "arrived"), person.at === null ? "" : fill(words.at, clockTime(person.at)) + (person.waits ? " " + words.unsent : ""));
    row.classList.toggle("is-here", person.at !== null);
    const shown = {
      arrive: isOpen() && person.at === null && seat,
      ask: isOpen() && person.at === null && person.active && !seat && asked !== person.key,
      undo: person.at !== null,
    };
    Object.keys(shown).forEach(function (act) {
      const button = row.querySelector("[data-act='" + act + "']");
      button.hidden = !shown[act];
      button.setAttribute("aria-label", button.textContent + " " + person.name);
    });
    part(row, "asked").hidden = asked !== person.key;
    put(part(row, "question"), fill(words.ask, person.name, person.standing.toLowerCase()));
  }

  function showList(all) {
    const found = all.filter(isSought);
    let at = list.firstElementChild;
    found.forEach(function (person) {
      const row = rows.get(person.key) || makeRow(person.key);
      showRow(row, person);
      if (row === at) {
        at = at.nextElementSibling;
      } else {
        list.insertBefore(row, at);
      }
    });
    while (at) {
      const gone = at;
      at = at.nextElementSibling;
      rows.delete(gone.dataset.key);
      gone.remove();
    }
    document.getElementById("nobody").hidden = found.length > 0 || known === null;
  }

  function showCounts(all) {
    const expected = all.filter(function (person) { return person.state === "CONFIRMED"; });
    const here = expected.filter(function (person) { return person.at !== null; });
    if (known) {
      put(document.getElementById("counts"), fill(words.counts, here.length, expected.length));
    }
    const full = document.getElementById("full");
    if (full && known) {
      full.hidden = expected.length < known.data.seats;
    }
  }

  function waiting(kind, number) {
    return number === 0 ? words[kind] : number === 1 ? words[kind + "One"] : fill(words[kind + "Many"], number);
  }

  function showLine() {
    const number = samsynDoor.acts().length;
    const age = known ? fill(words.listFrom, moment(known.at)) : words.noList;
    const text = {
      good: "",
      none: waiting("noContact", number) + " " + age,
      "signed-out": waiting("signedOut", number) + " " + age,
      "no-access": words.noAccess,
    }[line];
    put(document.getElementById("contact-words"), text);
    document.getElementById("contact").hidden = line === GOOD;
    document.getElementById("sign-in").hidden = line !== SIGNED_OUT;
  }

  function showRefusals() {
    const refused = samsynDoor.refusals();
    const box = document.getElementById("refusals");
    const items = refused.map(function (text) {
      const item = document.createElement("li");
      item.textContent = text;
      return item;
    });
    if (box.querySelectorAll("li").length !== items.length) {
      box.querySelector("ul").replaceChildren.apply(box.querySelector("ul"), items);
    }
    box.hidden = items.length === 0;
  }

  function show() {
    const all = people();
    showList(all);
    showCounts(all);
    showLine();
    showRefusals();
    const closed = document.getElementById("closed");
    if (closed && known) {
      closed.hidden = isOpen();
    }
  }

  function say(text, isNotice) {
    said.classList.toggle("is-notice", Boolean(isNotice));
    said.textContent = text;
  }

  /* ---- Telling the portal ---- */

  async function ask(address, options) {
    const stop = new AbortController();
    const clock = window.setTimeout(function () { stop.abort(); }, PATIENCE);
    try {
      const answer = await window.fetch(address, Object.assign({ credentials: "same-origin", redirect: "manual", cache: "no-store", signal: stop.signal }, options));
      if (answer.type === "opaqueredirect" || answer.status === 401) {
        throw SIGNED_OUT;
      }
      if (answer.status === 404) {
        throw NO_ACCESS;
      }
      if (answer.status >= 500) {
        throw NONE;
      }
      return { status: answer.status, body: answer.status === 200 ? await answer.json() : null };
    } catch (trouble) {
      throw typeof trouble === "string" ? trouble : NONE;
    } finally {
      window.clearTimeout(clock);
    }
  }

  function take(data) {
    known = { at: Date.now(), until: data.until, data: data };
    samsynDoor.keepList(known);
  }

  async function look(always) {
    const mark = known && !always ? "&mark=" + encodeURIComponent(known.data.mark) : "";
    const answer = await ask(words.acts + "?event=" + words.event + mark);
    if (answer.body) {
      take(answer.body);
    } else if (known) {
      known.at = Date.now();
      samsynDoor.keepList(known);
    }
  }

  function told(act) {
    const fields = { id: act.id, kind: act.kind, ago: String(Math.max(0, Date.now() - act.at)) };
    if (act.kind === "walk_in") {
      return Object.assign(fields, { name: act.name, organisation: act.organisation, category: act.category, email: act.email });
    }
    fields.registration = String(act.registration);
    return act.letIn ? Object.assign(fields, { let_in: "yes" }) : fields;
  }

  async function tell(acts) {
    acts.forEach(function (act) { telling.add(act.id); });
    try {
      const answer = await ask(words.acts, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ event: words.event, token: known.data.token, acts: acts.map(told) }),
      });
      if (answer.status === 403) {
        await look(true); /* The token was too old; the list brings a new one. */
        return;
      }
      if (!answer.body) {
        throw NONE;
      }
      answer.body.results.forEach(function (result) {
        const act = acts.find(function (each) { return each.id === result.id; });
        if (result.refusal) {
          samsynDoor.refuse((act.name || "") + ": " + result.refusal);
        }
        samsynDoor.drop(result.id);
      });
      take(answer.body);
    } finally {
      telling.clear();
    }
  }

  async function sync() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    window.clearTimeout(timer);
    try {
      let acts = samsynDoor.acts();
      if (acts.length === 0) {
        await look(false);
      } else if (!known) {
        await look(true);
      }
      for (let round = 0; round < 20 && acts.length > 0; round += 1) {
        await tell(acts.slice(0, MOST));
        acts = samsynDoor.acts();
      }
      line = GOOD;
    } catch (trouble) {
      line = trouble;
    }
    busy = false;
    show();
    timer = window.setTimeout(tick, again ? 0 : PAUSE);
    again = false;
  }

  /* In a pocket the page asks nothing, unless something waits. */
  function tick() {
    if (document.visibilityState === "visible" || samsynDoor.acts().length > 0) {
      sync();
    } else {
      timer = window.setTimeout(tick, PAUSE);
    }
  }

  function act(what) {
    if (!samsynDoor.add(what)) {
      say(words.notKept, true);
      return false;
    }
    asked = null;
    show();
    sync();
    return true;
  }

  /* ---- What is pressed ---- */

  function arrive(person, letIn) {
    const done = act({ kind: "arrive", registration: person.id, letIn: Boolean(letIn), name: person.name });
    if (done) {
      say(fill(words.checkedIn, person.name));
    }
    return done;
  }

  function undo(person) {
    if (person.id === null) {
      if (telling.has(person.key)) {
        return; /* On its way; the list will say who it has become. */
      }
      samsynDoor.drop(person.key);
      show();
    } else if (!act({ kind: "undo", registration: person.id, name: person.name })) {
      return;
    }
    say(fill(words.undone, person.name));
  }

  function focusIn(row, name) {
    const button = row.querySelector("[data-act='" + name + "']");
    if (row.isConnected && !button.hidden) {
      button.focus({ preventScroll: true });
    }
  }

  let pressed = 0;
  list.addEventListener("click", function (event) {
    const button = event.target.closest("[data-act]");
    const row = event.target.closest("li");
    if (!button || Date.now() - pressed < DOUBLE && button.dataset.act === "undo") {
      return;
    }
    pressed = Date.now();
    const person = people().find(function (each) { return each.key === row.dataset.key; });
    switch (person && button.dataset.act) {
      case "arrive":
        arrive(person);
        focusIn(row, "undo");
        break;
      case "ask":
        asked = person.key;
        show();
        focusIn(row, "let-in");
        break;
      case "let-in":
        arrive(person, true);
        focusIn(row, "undo");
        break;
      case "leave":
        asked = null;
        show();
        focusIn(row, "ask");
        break;
      case "undo":
        undo(person);
        focusIn(row, "arrive");
        break;
      default:
    }
  });

  field.addEventListener("input", show);
  field.addEventListener("focus", function () { field.select(); });
  document.getElementById("search").addEventListener("submit", function (event) {
    event.preventDefault();
    const found = people().filter(isSought).length;
    say(fill(words.found, found), true);
  });

  walkIn.addEventListener("submit", function (event) {
    event.preventDefault();
    if (!isOpen()) {
      say(words.notNow, true);
      return;
    }
    const category = walkIn.elements.category;
    const name = walkIn.elements.name.value.trim();
    const kept = act({
      kind: "walk_in",
      name: name,
      organisation: walkIn.elements.organisation.value.trim(),
      category: category.value,
      label: category.selectedOptions[0].textContent,
      email: walkIn.elements.email.value.trim(),
    });
    if (kept) {
      walkIn.reset();
      say(fill(words.checkedIn, name));
      document.getElementById("walk-in").open = false;
      document.querySelector("#walk-in > summary").focus();
    }
  });

  document.querySelector("#refusals button").addEventListener("click", function () {
    samsynDoor.forgetRefusals();
    show();
    field.focus();
  });

  /* ---- Codes ---- */

  /* Checks in whoever has the code, if nothing is to be asked; gives what there is to say. */
  samsynDoor.arriveBy = function (text) {
    const code = codeIn(text);
    const person = code && people().find(function (each) { return each.code === code; });
    if (!person) {
      say(words.codeUnknown, true);
    } else if (person.at !== null) {
      say(fill(words.already, person.name, clockTime(person.at)), true);
    } else if (!isOpen()) {
      say(words.notNow, true);
    } else if (person.state === "CONFIRMED") {
      arrive(person);
    } else {
      field.value = code;
      say(person.name + ": " + person.standing, true);
      show();
    }
    return said.textContent;
  };

  async function takeCodeOfAddress() {
    const code = new URL(window.location.href).searchParams.get("code");
    if (code) {
      window.history.replaceState(null, "", words.page + "?event=" + words.event);
      field.value = "";
      await samsynDoor.ready;
      samsynDoor.arriveBy(code);
    }
  }

  /* ---- Without a line ---- */

  async function keepPage() {
    if (!navigator.serviceWorker || !window.caches) {
      return;
    }
    await navigator.serviceWorker.register(words.worker, { scope: words.page });
    const cache = await window.caches.open("samsyn-door-" + words.event);
    const shell = await window.fetch(words.page + "?event=" + words.event + "&shell=yes", { credentials: "same-origin", redirect: "error" });
    if (shell.ok) {
      const parts = document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]");
      await cache.addAll(Array.from(parts, function (each) { return each.src || each.href; }));
      await cache.put("door", shell);
      await navigator.serviceWorker.ready;
      document.getElementById("ready").hidden = false;
    }
  }

  if (known && Date.now() > known.until) {
    known = null; /* The event is over; another script forgets what was kept. */
  }
  show();
  samsynDoor.ready = sync();
  takeCodeOfAddress();
  keepPage().catch(function () { /* No line now: what was kept before goes on serving. */ });
  window.addEventListener("online", sync);
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "visible") {
      sync();
    }
  });
})();
