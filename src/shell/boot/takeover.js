// The app takes the place of what static-form.js has drawn: what is open, typed and in focus there goes over.

const root = document.documentElement;
const page = document.getElementById("static");
const app = document.getElementById("app");

// The element of the app that stands for one of static-form.js.
const inApp = (element) => {
  const card = element.closest(".crit");
  const around = element.closest("details");
  const { id, localName, type, value } = element;
  const own = id ? "#" + id
    : around ? `details:nth-of-type(${1 + [...around.parentNode.children].indexOf(around)}) > ${localName}`
    : type === "checkbox" ? `[value="${value}"]`
    : localName === "a" ? `[href="${element.getAttribute("href")}"]`
    : localName;
  return app.querySelector(`.assess ${card ? "#" + card.id : ""} ${own}`);
};
// Fields that are not stored, and what is open.
const takeFields = (form) => {
  for (const field of form.querySelectorAll(".find :is(input, select)")) {
    const next = inApp(field);
    if (!next || next.value === field.value) continue;
    next.value = field.value;
    next.dispatchEvent(new Event(field.localName === "input" ? "input" : "change", { bubbles: true }));
    if (field.localName === "input") next.setSelectionRange(field.selectionStart, field.selectionEnd);
  }
  for (const summary of form.querySelectorAll("[open] > summary")) {
    const next = inApp(summary);
    if (next) next.parentNode.open = true;
  }
};
const takeOver = () => {
  const form = "form" in root.dataset && page.querySelector(".assess");
  const focusWasHere = page.contains(document.activeElement) && document.activeElement !== document.body;
  const focused = focusWasHere && form && form.contains(document.activeElement) && document.activeElement;
  const next = focused && inApp(focused);
  const { scrollX, scrollY } = window;
  page.remove();
  delete root.dataset.form;
  delete root.dataset.record;
  if (form) takeFields(form);
  if (next) next.focus({ preventScroll: true });
  const toHeading = () => document.activeElement === document.body && app.querySelector("h1")?.focus();
  if (focusWasHere) {
    toHeading();
    // Filter and search may hide what was answered last, from the next frame on.
    requestAnimationFrame(() => setTimeout(toHeading));
  }
  if (form && scrollY) {
    // Chromium holds what is seen in its place, when something comes above it, from the next scroll on.
    scrollTo(scrollX, scrollY - 1);
    scrollTo(scrollX, scrollY);
  }
};

// The app has mounted, and everything of the start page goes. It reads saved answers with a lazy part, which is there
// already (boot.js): it shows them before the task ends, and until then the questions stay.
export const begin = () => {
  const isShown = () => app.querySelector("main[data-view]");
  if (!("form" in root.dataset) || isShown()) return takeOver();
  const finish = () => {
    observer.disconnect();
    if (page.isConnected) takeOver();
  };
  const observer = new MutationObserver(() => isShown() && finish());
  observer.observe(app, { childList: true, subtree: true, attributeFilter: ["data-view"] });
  // The part could not be loaded, and the app says so.
  setTimeout(finish);
};
