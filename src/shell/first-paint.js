// What must be known before the page is painted: theme, whether anything is saved, and which view the address
// asks for. It stands in the page itself, because a file would delay the first paint. It also stands at the
// start of boot.js, for hosts whose own policy allows no script in the page.
//
//   <html data-first>   there once it has run: what is answered since is no saved work, and a second run changes nothing
//   <html data-theme>   "light" or "dark", where one was chosen
//   <html data-saved>   there once something has been saved in this browser, or answered without the program
//   <html data-entry>   the word after #/ of the view that is asked for, "shared" for a link; none on the start
//                       page
(() => {
  const data = document.documentElement.dataset;
  const look = () => {
    const asked = /^#(?:\/([\w-]+)|[0-9]+\.)/.exec(location.hash);
    // Where the program could not start, no other view will come.
    if (asked && (data.state !== "failed" || asked[1] === "assess")) data.entry = asked[1] || "shared";
    else delete data.entry;
  };
  look();
  // Links can be followed before the program is there.
  addEventListener("hashchange", look);
  // Where boot.js has not arrived by then, no view will come, and the list of criteria can be printed.
  setTimeout(() => document.getElementById("late") && !("form" in data) && delete data.entry, 12000);

  try {
    const theme = localStorage.getItem("plumbline:theme");
    if (theme === "light" || theme === "dark") data.theme = theme;
    // Whoever comes back wants the work, not the introduction (style/view-home.css).
    const isSaved = Object.keys(localStorage).some((key) => /^plumbline:(index|early)/.test(key));
    if (isSaved && !("first" in data)) data.saved = "";
  } catch {
    // Denied: then nothing was chosen or saved.
  }
  data.first = "";
})();
