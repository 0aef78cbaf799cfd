// Starts the app, and stands by when it cannot start or stops.
//
// The build makes it a classic script on purpose: in a frame sandboxed without allow-same-origin, module
// scripts, import() and fetch all fail, and somebody has to say so. It uses nothing of the app.
//
// What it agrees on with the app:
//   <html data-state>   absent, then "running" (set by the app when it has mounted), or "crashed"
//                       (set here, while developing by the app's panic hook), or "failed" (set here)
//   <html data-pressed> there while a pointer or the space bar is pressed, for what would move the page under it
//   <html data-entry>   of first-paint.js: the word of the view that is asked for
//   <html data-form>    of static-form.js: the questions of a track are in #static, and can be answered
//   <html data-record>  of static-form.js: what was answered there; empty where saved answers are shown
//   <html data-early>   for the app: all that was so recorded, here and in pages that never came this far, the oldest
//                       line first. The app takes it away when it has stored the answers
//   #boot               this script's element; data-guidance, data-examples and data-funding are the app's,
//                       data-<part> names the file of each lazy part,
//                       and data-views the part of each view by the word after #/
//   plumbline:index     in localStorage: there once something has been saved
//   plumbline:safe      in sessionStorage: "1" asks the app to start without the saved data
import { handOver, choices, claim, forget, isUnsaved, records, release } from "./boot/records.js";
import { refresh, showSaved } from "./boot/saved.js";
import { PREFIX, all, get, set } from "./boot/storage.js";
import { begin as takeOver } from "./boot/takeover.js";

const root = document.documentElement;
const names = document.currentScript.dataset;
const byId = (id) => document.getElementById(id);
const page = byId("static");
// Without this script nothing else would say so (style/view-static.css).
byId("late").remove();
for (const link of document.querySelectorAll("link[media=print]")) link.media = "all";
const app = byId("app");
const panel = byId("recovery");
const progress = byId("progress");
const hero = byId("hero");
const SAFE = PREFIX + "safe";
const CRASHES = PREFIX + "crashes";
const PATIENCE = 10000;

for (const type of ["pointerdown", "pointerup", "pointercancel"]) {
  addEventListener(type, (event) => root.toggleAttribute("data-pressed", type === "pointerdown" && !event.button), true);
}
// The space bar presses what has focus, when it is released.
for (const type of ["keydown", "keyup", "blur"]) {
  addEventListener(type, (event) => {
    const isDown = type === "keydown" && event.target.matches("button,summary,input");
    if (event.key === " " || event.target === window) root.toggleAttribute("data-pressed", isDown);
  }, true);
}

// Further clicks of a double click are for what the first was for, not for what has moved there since.
let clicked;
const once = (event) => {
  const target = event.target.closest("a,button,label,summary");
  if (event.detail < 2) clicked = target;
  else if (target !== clicked) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
};
addEventListener("click", once, true);

// A share link arrives as a path where a mail gateway wrote %23 for its #, and the host answers every
// path with this page; 404.js does the same where it does not.
const path = /^\/(?!\/)(.*?)%(?:25)*23([0-9]+(?:\.|%2E)(?:[\w.-]|%2E)+)/i.exec(location.pathname);
if (path && self.origin !== "null") {
  history.replaceState(null, "", "/" + path[1] + "#" + path[2].replace(/%2E/gi, "."));
  root.dataset.entry = "shared";
}

// Leptos turns its own constant markup into nodes through template.innerHTML. Only that much is
// let through: plain tags with quoted attributes, none that runs or loads, links to known places.
const MARKUP = /^(?:[^<]|<!(?:--[^<>]*--)?>|<\/?[a-z][\w-]*(?:\s+[a-z][\w:.-]*(?:="[^"<>]*")?)*\s*\/?>)*$/i;
const TAGS = /^<\/?(?:script|style|i?frame|frameset|object|embed|applet|base|meta|link|portal|noscript|template|foreignobject|animate\w*|set)\b/i;
const NAMES = /\s(?:on|style|srcdoc|srcset|action|formaction|ping|background)[\w-]*(?=[\s=\/>])/i;
const PLACES = /\s(?:[\w-]+:)?(?:href|src|data|poster)="(?!https?:|mailto:|#|\.\/)/i;
const harmless = (tag) => !(TAGS.test(tag) || PLACES.test(tag) || NAMES.test(tag.replace(/"[^"]*"/g, "")));
if (window.trustedTypes) {
  trustedTypes.createPolicy("default", {
    createHTML: (text) => (MARKUP.test(text) && (text.match(/<[^>]*>/g) || []).every(harmless) ? text : null),
  });
}

// What is saved on this device, as it is: the app may be unable to read it.
const saved = () => {
  const { [PREFIX + "theme"]: _, ...texts } = all(PREFIX);
  return { ...texts, ...records() };
};
const download = () => {
  const text = JSON.stringify({ format: "plumbline-storage", origin: location.origin, saved: saved() }, null, 2);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text + "\n"], { type: "application/json" }));
  link.download = "plumbline-data.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

const isMoreStoredThan = (these) => Object.keys(all(PREFIX)).some((key) => !these.test(key));
// Where the answers are. What cannot be stored is in this page alone.
let lead = "";
const sayWhere = () => {
  // The list may be empty.
  const isStored = isMoreStoredThan(/:(?:theme|index)$/);
  const where = [
    isStored && " Your saved answers are still in this browser.",
    isUnsaved() && (isStored
      ? " Your last answers are only on this page. Download them before you reload it."
      : " Your answers are only on this page. Download them before you reload it."),
  ];
  byId("recovery-lead").textContent = lead + where.filter(Boolean).join("");
  byId("recovery-save").hidden = !where.some(Boolean);
};

// The panel: what happened and what to do. `kind` is also kept on the panel for tests.
const show = (kind, title, first, cause) => {
  const embedded = kind === "embedded";
  lead = first;
  sayWhere();
  panel.dataset.cause = kind;
  byId("recovery-title").textContent = title;
  byId("recovery-retry").hidden = embedded;
  byId("recovery-open").hidden = !embedded;
  byId("recovery-open").href = location.href;
  byId("recovery-safe").hidden = kind !== "stopped" || !isMoreStoredThan(/:theme$/) || get("sessionStorage", SAFE) === "1";
  byId("recovery-note").textContent = byId("recovery-safe").hidden
    ? ""
    : "Starting without saved data does not delete it. You can download it here later.";
  hero.hidden = true;
  // The list of criteria is of use to whoever asked for another view, too. A track is its own list.
  if (!("form" in root.dataset)) delete root.dataset.entry;
  progress.textContent = "";
  panel.hidden = false;
  // An alert is spoken when its text changes while it is shown.
  byId("recovery-cause").textContent = cause;
};
const hide = () => {
  panel.hidden = true;
  delete panel.dataset.cause;
};

// A press that has begun on a question ends there: what has moved since would have the click fall beside it.
const whenReleased = (then) => {
  if ("pressed" in root.dataset) setTimeout(whenReleased, 30, then);
  else then();
};

const failed = (kind, cause, lead, title) => {
  if (root.dataset.state === "running") return;
  root.dataset.state = "failed";
  // The panel moves what is below it.
  whenReleased(() => {
    if (root.dataset.state !== "failed") return;
    show(kind, title || "Plumbline could not start", lead || "The app did not load completely.", cause);
  });
};

// The app has mounted, perhaps late.
let isTaken = false;
const running = () => {
  clearTimeout(timer);
  isTaken = true;
  hide();
  takeOver();
  // What could not be stored for long is left to the next start.
  setTimeout(() => release(), 10000);
  // Whoever gets this far has not crashed at start.
  setTimeout(() => root.dataset.state === "running" && set("sessionStorage", CRASHES, null), 5000);
};

// The app has panicked. What is on screen may still be read, but must not be used or saved.
let stopped = false;
const crashed = () => {
  if (stopped) return;
  stopped = true;
  clearTimeout(timer);
  set("sessionStorage", CRASHES, String(Number(get("sessionStorage", CRASHES)) + 1));
  app.inert = true;
  if (root.dataset.state !== "crashed") root.dataset.state = "crashed";
  document.body.insertBefore(panel, app);
  page.remove();
  release();
  sayStopped("An internal error occurred, and Plumbline stopped to protect your data. This is a bug in Plumbline, not your mistake.");
  byId("recovery-title").focus();
  window.scrollTo(0, 0);
};
const sayStopped = (cause) => show("stopped", "Plumbline stopped", "Plumbline cannot continue in this tab.", cause);

new MutationObserver(() => {
  if (root.dataset.state === "running" && !isTaken) running();
  if (root.dataset.state === "crashed") crashed();
  if (!root.dataset.early) forget();
}).observe(root, { attributeFilter: ["data-state", "data-early"] });
const trap = (error) => {
  if (window.WebAssembly && error instanceof WebAssembly.RuntimeError) crashed();
};
addEventListener("error", (event) => trap(event.error));
addEventListener("unhandledrejection", (event) => trap(event.reason));

let refused = false;
addEventListener("securitypolicyviolation", (event) => {
  // A host may refuse the script in the page (first-paint.js), which says nothing of the program.
  if (event.blockedURI !== "inline" && event.effectiveDirective.startsWith("script-src")) refused = true;
});

// Ten seconds without a byte are worth a word; the transfer goes on and may still take over.
let timer = 0;
const waiting = (cause = "No data was received for ten seconds.") => {
  clearTimeout(timer);
  const rest = " The connection may be slow or interrupted. Plumbline starts automatically when loading completes.";
  timer = setTimeout(failed, PATIENCE, "stalled", cause + rest, "You can wait, or reload the page.", "Plumbline is still loading");
};

class Fault extends Error {
  constructor(kind, cause) {
    super(cause);
    this.kind = kind;
  }
}
const unreachable = () => new Fault("network", "A required file could not be downloaded. You may be offline, or a firewall or browser extension is blocking it.");
const request = async (address) => {
  const response = await fetch(address).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw new Fault("status", "The server returned error " + response.status + " for a required file.");
  return response;
};

// Counts the bytes on their way into the compiler, which works while they arrive.
let cut = false;
const counted = (response) => {
  const reader = response.body.getReader();
  let bytes = 0;
  const body = new ReadableStream({
    async pull(to) {
      try {
        const { done, value } = await reader.read();
        if (done) {
          clearTimeout(timer);
          to.close();
          return;
        }
        waiting();
        bytes += value.length;
        if (panel.hidden) progress.textContent = "Loading: " + Math.round(bytes / 1000) + " kB";
        to.enqueue(value);
      } catch (error) {
        cut = true;
        to.error(error);
      }
    },
  });
  return new Response(body, { headers: { "Content-Type": "application/wasm" } });
};

const explain = async (error) => {
  if (error instanceof Fault) return error;
  if (refused || /content security policy|unsafe-eval/i.test(error.message)) {
    return new Fault("refused", "The browser blocked the app: a security policy of this site, the server or an extension does not allow WebAssembly.");
  }
  if (cut) return new Fault("network", "The connection was lost while loading.");
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError || error instanceof SyntaxError) {
    return new Fault("damaged", "A file is incomplete, damaged or was changed, or this browser is too old.");
  }
  // import() does not say why it failed; asking again does.
  try {
    await request(names.js);
  } catch (fault) {
    return fault;
  }
  return new Fault("damaged", "The app did not start (" + error.message + ").");
};

// Which lazy parts are wanted at once: the one of the view that is asked for, and by whoever has saved
// something the one that reads it. All of them stand on the one that shows a result. With them comes what
// the view shows, where that is a file.
const wanted = () => {
  const { entry, saved } = root.dataset;
  const views = new Map(Object.entries(JSON.parse(names.views || "{}")));
  const parts = [views.get(entry), saved === "" && "library"].filter(Boolean);
  const files = entry === "example" ? ["examples"] : [];
  return parts.length ? new Set(["result", ...parts, ...files]) : [];
};

// They are on their way beside the program. The app fetches them by itself; the request must look the
// same, or it would be made twice. While developing, the program has no parts.
const preload = (name) => {
  if (!names[name]) return;
  const hint = document.createElement("link");
  hint.rel = "preload";
  hint.as = "fetch";
  hint.crossOrigin = "anonymous";
  hint.href = names[name];
  document.head.append(hint);
};

// Loads the part that reads saved answers, while the form shows them already. Where it cannot be loaded, the app says
// so. Whoever goes to another view waits for it there.
const readable = (load) => new Promise((resolve) => {
  if (!("form" in root.dataset) || !get("localStorage", PREFIX + "index")) return resolve();
  waiting("The part that reads saved answers was not loaded within ten seconds.");
  load("library").then(resolve, resolve);
  addEventListener("hashchange", () => "form" in root.dataset || resolve());
});
// Before the app starts, with what loads its parts.
const ready = async (load) => {
  await readable(load);
  await new Promise(whenReleased);
  if (choices().length) {
    await claim();
    // The tab that came first may have saved something.
    await readable(load);
  }
  await new Promise(whenReleased);
  handOver();
};

const start = async () => {
  waiting();
  progress.textContent = "Loading…";
  try {
    const app = request(names.wasm).then(counted);
    // Looked at below, after the glue; without this a failure would also be logged as unhandled.
    app.catch(() => {});
    wanted().forEach(preload);
    showSaved();
    refresh();
    const glue = await import(new URL(names.js, document.baseURI));
    // The glue of a program in one piece, as while developing, does not know `ready`.
    handOver();
    await glue.default({ module_or_path: app, address: names.wasm, ready });
    if (!root.dataset.state || root.dataset.state === "failed") throw new Error("it did not report back");
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) {
      console.error(error);
      return crashed();
    }
    const fault = await explain(error);
    clearTimeout(timer);
    // An opaque origin is how a sandboxed frame, or a file opened from disk, looks from inside.
    if (location.protocol === "file:") {
      failed("file", "This page was opened as a file. Browsers load the app only from a web server.");
    } else if (self.origin === "null") {
      failed("embedded", "The website that embeds Plumbline uses a sandboxed frame that blocks the app.", "Open it in a new tab to use it.");
    } else {
      failed(fault.kind, fault.message);
    }
  }
};

// What is answered while the panel is shown can be downloaded, too.
page.addEventListener("change", sayWhere);
byId("recovery-retry").onclick = () => {
  set("sessionStorage", CRASHES, null);
  location.reload();
};
byId("recovery-save").onclick = download;
byId("recovery-safe").onclick = () => {
  set("sessionStorage", SAFE, "1");
  set("sessionStorage", CRASHES, null);
  location.reload();
};

if (typeof WebAssembly !== "object") {
  showSaved();
  refresh();
  failed("no-wasm", "WebAssembly is turned off or not supported in this browser, for example because of Lockdown Mode.", "Your browser did not run the app.");
} else if (Number(get("sessionStorage", CRASHES)) >= 2) {
  // Twice in a row: a third automatic start would only do the same.
  root.dataset.state = "failed";
  sayStopped("Plumbline stopped twice in a row, so it did not restart automatically.");
} else {
  start();
}
