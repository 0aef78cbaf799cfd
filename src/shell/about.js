// Says who hosts this copy and where to report a mistake, as host.json beside the page has it. What that
// file leaves out stays as the page has it: a sentence that nothing is said, and no link.
"use strict";
(async () => {
  const byId = (id) => document.getElementById(id);
  const said = (id) => byId(id).textContent;
  try {
    const theme = localStorage.getItem("plumbline:theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is denied; the system decides.
  }

  // Nothing but an address that a person can follow.
  const address = (text, ...schemes) => {
    try {
      const found = new URL(text);
      return schemes.includes(found.protocol) ? found : null;
    } catch {
      return null;
    }
  };
  // A form for a new issue, or a mail, with a title and a text in it.
  const draft = (to, title, text) => {
    const isGitLab = to.pathname.endsWith("/-/issues/new");
    const names = to.protocol === "mailto:" ? ["subject", "body"] : isGitLab ? ["issue[title]", "issue[description]"] : ["title", "body"];
    const own = [title, text].map((value, place) => encodeURIComponent(names[place]) + "=" + encodeURIComponent(value));
    return to.href.split("#")[0] + (to.search ? "&" : "?") + own.join("&");
  };

  let host = {};
  try {
    const answer = await fetch("./host.json", { cache: "no-cache" });
    if (answer.ok) host = (await answer.json()) || {};
  } catch {
    // The page then says that nothing is said, which is what it knows.
  }

  const list = byId("host");
  const row = (name, text, href) => {
    const group = document.createElement("div");
    const term = document.createElement("dt");
    const what = document.createElement("dd");
    term.textContent = name;
    const words = href ? document.createElement("a") : what;
    words.textContent = text;
    if (href) {
      words.href = href;
      words.rel = "noopener noreferrer";
      what.append(words);
    }
    group.append(term, what);
    list.append(group);
    list.hidden = false;
    byId("unsaid").hidden = true;
  };
  const plain = (found) => (found.protocol === "mailto:" ? found.pathname : found.host + found.pathname.replace(/\/$/, ""));
  const source = address(host.source, "https:", "http:");
  const contact = address(host.contact, "https:", "http:", "mailto:");
  if (typeof host.name === "string" && host.name.trim()) row("Host", host.name.trim());
  if (contact) row("Contact", plain(contact), contact.href);
  if (source) row("Source", plain(source), source.href);

  const feedback = address(host.feedback, "https:", "http:", "mailto:");
  if (!feedback) return;
  const about = "Plumbline " + said("version") + ", build " + said("build") + ", framework version " + said("framework");
  const offer = (link, words, title, what) => {
    link.textContent = words;
    link.href = draft(feedback, title, "What is wrong:\n\n\nWhat it should say, and where that stands:\n\n\n---\n" + what + about + "\n");
    link.rel = "noopener noreferrer";
    link.hidden = false;
  };
  byId("nowhere").hidden = true;
  byId("somewhere").hidden = false;
  offer(byId("report"), "Report a mistake", "Mistake in Plumbline", "");
  for (const line of document.querySelectorAll(".reading")) {
    const [title, reading, link] = line.children;
    const which = title.textContent.replace(/\.$/, "");
    offer(link, "Report a mistake in this interpretation", "How " + which.split(" ")[0] + " is read", which + ", read as: " + reading.textContent + "\n");
  }
})();
