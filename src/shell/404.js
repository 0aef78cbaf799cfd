// What a host shows for an address that it does not have. A share link becomes one when a mail gateway
// writes %23 for its #: then everything behind it is taken for a path. boot.js does the same where the
// host answers every address with the page itself.
"use strict";
(() => {
  // Two slashes at the start would name another host.
  const found = /^\/(?!\/)(.*?)%(?:25)*23([0-9]+(?:\.|%2E)(?:[\w.-]|%2E)+)/i.exec(location.pathname);
  if (!found || self.origin === "null") return;
  const [folder, link] = ["/" + found[1], found[2].replace(/%2E/gi, ".")];
  // At the address of the folder a link to a part of it would load nothing.
  history.replaceState(null, "", folder + "404.html");
  document.title = "Damaged link · Plumbline";
  document.getElementById("missing").hidden = true;
  document.getElementById("changed").hidden = false;
  document.getElementById("open").href = folder + "#" + link;
})();
