// The questions of a track before the program is there: drawn from the words that the page carries (#words) by the
// markup that the app would draw (#form), answered and recorded, and taken over by boot.js when the app has mounted.
//
// It is in the page itself, behind both, so that the questions are there at the first paint. Where a host's own
// policy forbids scripts in the page, the questions come with the program.
//
//   <html data-form>    there while the questions of this script are shown
//   <html data-first-frame>  there until the first of them are painted
//   <html data-record>  what was recorded: lines of <moment> <criterion> <what> <shown>: an answer or a check after + or -,
//                       and the answer that was shown before; empty where saved answers are shown (boot/saved.js)
//   plumbline:early:…   in localStorage: the same, for each time that the page was loaded
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const page = byId("static");
  const NEEDED = { "": "all of these", 1: "at least one of these", 2: "the first two of these", 3: "the first three of these" };

  // Read at once, before an extension could translate them. The lines are those of build/words.rs.
  const lines = byId("words").text.split("\n");
  const tracks = [0, 1, 2, 3].map(() => {
    const [track, title, summary, scope] = lines.splice(0, 5);
    return { track, title, summary, scope, criteria: [] };
  });
  let checks;
  while (lines.length > 1) {
    if (!/^[A-Z]{2}\d\.\d$/.test(lines[0])) {
      const [id, text] = lines.splice(0, 2);
      checks.push({ id, text, advice: "" });
      continue;
    }
    const [code, title, question, slug, count] = lines.splice(0, 5);
    checks = [];
    tracks.find(({ track }) => slug.startsWith(track + "-"))
      .criteria.push({ code, number: code.slice(2), title, question, slug, count, all: checks });
  }
  for (const [place, track] of tracks.entries()) {
    track.levels = ["Basic", "Moderate", "Advanced"].map((name, index) => {
      const criteria = track.criteria.filter(({ number }) => number[0] == index + 1);
      return { name, level: index + 1, criteria, size: criteria.length };
    });
    for (const one of track.criteria) {
      const several = one.all.length > 1;
      one.single = several ? [] : one.all;
      one.checks = several ? one.all : [];
      one.ticks = several ? [{ needed: NEEDED[one.count] }] : [];
      if (one.count > 1) one.all.slice(one.count).forEach((check) => (check.advice = " (recommended, not required for Met)"));
    }
    track.count = track.criteria.length;
    track.open = track.levels[0].size;
    const following = tracks[place + 1];
    track.next = [following
      ? { href: "#/assess/" + following.track, words: "Next track: " + following.title }
      : { href: "#/review", words: "Check your answers" }];
    track.tracks = tracks;
  }

  // Fills the slots of a template. A template inside is drawn once for each of the values in the list that it names.
  const draw = (template, values) => {
    const part = template.content.cloneNode(true);
    const filled = (text) => (/^\n+$/.test(text) ? "" : text.replace(/\{(\w+)\}/g, (_, slot) => values[slot]));
    const nodes = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) node.data = filled(node.data);
      else for (const attribute of node.attributes) attribute.value = filled(attribute.value);
    }
    for (const inner of part.querySelectorAll("template")) {
      inner.replaceWith(...values[inner.dataset.each].map((own) => draw(inner, { ...values, ...own })));
    }
    return part;
  };

  // A line for each choice, in a record for each time that the page was loaded: no two pages write the same one.
  const key = "plumbline:early:" + Date.now() + Math.random();
  let record = "";
  page.addEventListener("change", ({ target }) => {
    const card = target.closest(".crit");
    if (!card) return;
    const { type, value, checked } = target;
    const what = type === "radio" ? value : (checked ? "+" : "-") + value;
    record += [new Date().toISOString(), card.id.slice(2), what, card.dataset.shown].join(" ").trim() + "\n";
    if (type === "radio") card.dataset.shown = value;
    root.dataset.record = record;
    try {
      localStorage.setItem(key, record);
    } catch {
      // Denied: then it is in this page alone.
    }
    // Not applicable is an answer with its reason only, for which the program asks.
    if (type === "radio") card.dataset.mark = card.querySelector(".mk").dataset.s = /app/.test(value) ? "none" : value;
  });
  // The program of another tab has taken over what it had read.
  addEventListener("storage", (event) => {
    if (event.key === key && record.startsWith(event.oldValue)) {
      record = root.dataset.record = (event.newValue || "") + record.slice(event.oldValue.length);
    }
  });

  // The link to the content would take the view out of the address. It leads past the map of a track to its questions.
  document.querySelector('body > [href="#main"]').addEventListener("click", (event) => {
    const main = [...document.querySelectorAll("main")].find(({ offsetParent }) => offsetParent);
    const target = main?.querySelector(".crit:not([hidden]) legend") || main?.querySelector("h1[tabindex]");
    // The first heading may be that of the hidden panel.
    if (!target?.offsetParent) return;
    event.preventDefault();
    target.focus();
  });

  let shown = [];
  let saved = [];
  const show = (event) => {
    const [, asked, criterion] = /^#\/assess\/(\w+)(?:\/([\w-]*))?$/.exec(location.hash) || [];
    const track = tracks.find(({ track }) => track === asked);
    const isKnown = track && (!criterion || track.criteria.some(({ slug }) => slug === criterion));
    // An empty form must not be taken for saved answers.
    const isShown = Boolean(isKnown && page.isConnected && (root.dataset.saved !== "" || saved.includes(asked)));
    root.toggleAttribute("data-form", isShown);
    if (isShown) track.drawn ??= [...draw(byId("form"), track).children];
    const next = isShown ? track.drawn : [];
    if (shown !== next) for (const part of shown) part.remove();
    shown = next;
    if (!isShown) return;
    const [work, form] = shown;
    if (!form.isConnected) {
      // What is seen first is painted sooner without the rest below it (style/view-static.css).
      root.toggleAttribute("data-first-frame", !criterion && !event);
      requestAnimationFrame(() => setTimeout(() => root.removeAttribute("data-first-frame")));
      work.querySelector(`[href="#/assess/${asked}"]`).setAttribute("aria-current", "page");
      const [home, questions] = page.querySelectorAll(".later a");
      home.removeAttribute("aria-current");
      questions.setAttribute("aria-current", "true");
      byId("main").before(work);
      byId("recovery").after(form);
    }
    // As the app does: with the line of the summary above it, and with focus where a link was followed
    // (src/shell/focus.rs).
    const card = criterion && byId("c-" + criterion);
    if (card || event) scrollTo(0, card ? scrollY + card.getBoundingClientRect().top - 120 : 0);
    if (event) (card || form).querySelector("legend, h1").focus({ preventScroll: true });
  };
  addEventListener("hashchange", show);
  // Saved answers can be shown, and for these tracks (boot/saved.js).
  addEventListener("plumbline-saved", ({ detail }) => {
    saved = detail;
    root.dataset.record ??= "";
    show();
  });
  show();
})();
