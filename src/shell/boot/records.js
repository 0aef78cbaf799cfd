// The choices that static-form.js has recorded, in this page and in others that never came to run the program: given
// to the program when it starts, and removed when it has stored them.

import { PREFIX, all, get, set } from "./storage.js";

const root = document.documentElement;
const KEY = PREFIX + "early";
const LINE = /^\d{4}-[\dT:.-]+Z [\w-]{1,60} (?:met|partial|not-met|unknown|not-applicable|[-+][\w-]{1,60})(?: [\w-]{1,20})?$/;

// The texts by key. What could not be stored is in this page alone: under the bare key.
export const records = () => {
  const texts = all(KEY);
  const own = root.dataset.record;
  if (own && !Object.values(texts).includes(own)) texts[KEY] = own;
  return texts;
};
// Whether some of it is in this page alone.
export const isUnsaved = () => KEY in records();

// Their lines, the oldest first. Within a millisecond they stay as they are.
export const choices = () => {
  const lines = Object.values(records()).flatMap((text) => text.split("\n"));
  const moment = (line) => Date.parse(line.split(" ")[0]);
  return lines
    .filter((line) => LINE.test(line))
    .sort((a, b) => moment(a) - moment(b))
    .slice(-2000);
};

// What the program was given and has not stored yet.
let taken = {};
export const handOver = () => {
  const lines = choices();
  // A text of which no line is understood is left to another version.
  taken = lines.length ? records() : {};
  if (lines.length) root.dataset.early = lines.join("\n");
  else delete root.dataset.early;
};
// The program has stored what it was given, so that much may go. Another tab may have recorded more since.
export const forget = () => {
  for (const [key, text] of Object.entries(taken)) {
    const now = get("localStorage", key);
    if (now?.startsWith(text)) set("localStorage", key, now.slice(text.length) || null);
  }
  taken = {};
  release();
};

// Two tabs that start at once would each make an assessment of the records. The second waits, though not for long.
export let release = () => {};
export const claim = () => new Promise((resolve) => {
  let isLate = false;
  const held = (done) => {
    release = done;
    resolve();
  };
  setTimeout(() => {
    isLate = true;
    resolve();
  }, 3000);
  navigator.locks?.request(KEY, () => (isLate ? null : new Promise(held))).catch(resolve);
  if (!navigator.locks) resolve();
});
