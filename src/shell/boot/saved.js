// Saved answers, in the questions of static-form.js before the program is there; and what these questions say beside
// the controls once something is answered.
//
//   plumbline-saved     an event for static-form.js, with the tracks that can be shown
//   <html data-record>  of static-form.js; there and empty where saved answers are shown

import { PREFIX, all, get } from "./storage.js";
import { choices } from "./records.js";

const root = document.documentElement;
const page = document.getElementById("static");
const TRACKS = ["authn", "authz", "general", "cli"];

const checksum = (text) => {
  let rest = -1;
  for (const byte of new TextEncoder().encode(text)) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (0xedb88320 & -(rest & 1));
  }
  return (~rest >>> 0).toString(16).padStart(8, "0");
};
// A text in its envelope (src/formats/storage/envelope.rs), or null where there is none.
const read = (key) => {
  const text = get("localStorage", key);
  if (text === null) return null;
  const sealed = text.slice(9);
  if (text !== checksum(sealed) + " " + sealed || !sealed.startsWith("1\n")) throw new Error(key);
  return JSON.parse(sealed.slice(2, sealed.lastIndexOf("}") + 1));
};
// What is read below has the types that it should have; the program looks closer.
const isWell = ({ answers = {}, profile = {}, assess_anyway: anyway = [], modified, revision }) =>
  typeof modified === "string" && Number.isInteger(revision) && Array.isArray(anyway) &&
  typeof profile.accounts !== "object" && Array.isArray(profile.package_form ?? []) &&
  Object.values(answers).every(({ status = "", checks = [], reason = "" }) =>
    typeof status + typeof reason === "stringstring" && Array.isArray(checks));
// Where only the program can be sure, as with text that is damaged, of a newer version or kept back by its author,
// this throws, and nothing is shown until the program is there.
const readOpen = () => {
  const index = read(PREFIX + "index");
  const isFirst = !index && !Object.keys(all(PREFIX)).some((key) => /:[ab]:/.test(key));
  // Nothing but records.
  if (isFirst) return {};
  const open = index?.open;
  const slots = ["a:", "b:"].map((slot) => read(PREFIX + slot + open)).filter(Boolean);
  const isKnown = ({ format, version, framework }) =>
    format === "plumbline-assessment" && version === 1 && framework.version === "0.1";
  if (!slots.length || !slots.every(isKnown) || !slots.every(isWell) || /withheld/.test(JSON.stringify(slots))) throw new Error(open);
  return slots.sort((one, other) => other.revision - one.revision)[0];
};

let answers = new Map();
let tracks = [];

// Shows the open assessment with what was recorded since, as the program will (src/app/early.rs).
export const showSaved = () => {
  if (root.dataset.saved !== "" || get("sessionStorage", PREFIX + "safe") === "1") return;
  try {
    const { answers: saved = {}, profile = {}, assess_anyway: anyway = [], modified = "" } = readOpen();
    answers = new Map(Object.entries(saved));
    for (const line of choices()) {
      const [moment, slug, what, before] = line.split(" ");
      const answer = { ...answers.get(slug) };
      if (![saved[slug]?.status, answer.status].includes(before) && moment.slice(0, 19) < modified.slice(0, 19)) continue;
      const rest = (answer.checks || []).filter((id) => id !== what.slice(1));
      if (what[0] === "+") answer.checks = [...rest, what.slice(1)];
      else if (what[0] === "-") answer.checks = rest;
      else answer.status = what;
      answers.set(slug, answer);
    }
    // The program says why a track does not apply.
    const hasAccounts = profile.accounts !== "no";
    const isBuilt = (profile.package_form || ["built"]).includes("built");
    const applies = { authn: hasAccounts, authz: hasAccounts && isBuilt, general: true, cli: true };
    tracks = TRACKS.filter((track) => applies[track] || anyway.includes(track));
    dispatchEvent(new CustomEvent("plumbline-saved", { detail: tracks }));
  } catch {
    // The program knows what to do with it.
  }
};

const filled = new WeakSet();
const fill = (card) => {
  const { status, checks = [], reason } = answers.get(card.id.slice(2)) || {};
  for (const input of card.querySelectorAll("input")) {
    input.checked = input.type === "radio" ? input.value === status : checks.includes(input.value);
  }
  if (status) card.dataset.shown = status;
  // As the program counts it: something that can be seen.
  if (/[^\s\p{C}]/u.test(reason || "")) card.dataset.reason = "";
};

// The mark of a question, and its word in the map: not applicable is an answer with its reason only.
const mark = (card, link) => {
  const chosen = card.querySelector("[type=radio]:checked");
  const isMissing = chosen?.value === "not-applicable" && !("reason" in card.dataset);
  const word = isMissing ? "Reason missing" : chosen ? chosen.nextSibling.textContent : "Not answered";
  const [words, sign] = link.children;
  words.textContent = `${card.querySelector("h3").textContent}: ${word}, `;
  card.dataset.mark = card.querySelector(".mk").dataset.s = sign.dataset.s =
    chosen && !isMissing ? chosen.value : "none";
};

// Brings what is shown in line with what is chosen. Only the program counts, so that no figure is left.
export const refresh = () => {
  const form = "form" in root.dataset && page.querySelector(".assess");
  if (!form || !("record" in root.dataset)) return;
  const cards = [...form.querySelectorAll(".crit")];
  if (!filled.has(form)) {
    filled.add(form);
    if (tracks.length) cards.forEach(fill);
  }
  for (const card of cards) mark(card, form.querySelector(`.map [href$="/${card.id.slice(2)}"]`));
  form.querySelector(".now").textContent = "Level: not calculated yet";
  for (const option of form.querySelectorAll("option")) option.text = option.text.replace(/ \(\d+\)$/, "");
  if (!tracks.length) return;
  const [asked] = cards[0].id.slice(2).split("-");
  const next = TRACKS.slice(TRACKS.indexOf(asked) + 1).find((track) => tracks.includes(track));
  const link = form.querySelector(".blk a");
  link.href = next ? "#/assess/" + next : "#/review";
  link.textContent = next
    ? "Next track: " + page.querySelector(`nav.work [href$="/${next}"]`).firstChild.data.trim()
    : "Check your answers";
};
page.addEventListener("change", refresh);
addEventListener("hashchange", refresh);
