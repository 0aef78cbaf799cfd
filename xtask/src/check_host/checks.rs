//! What is judged: one function for each name.

use super::answer::Answer;
use super::site::{Site, hash_in};
use super::{Finding, cache, page, policy};
use crate::build::hashed_name;

/// All names, in the order in which they are looked for; docs/hosting.md explains each.
pub const NAMES: [&str; 17] = [
    "no-page",
    "not-secure",
    "no-slash",
    "changed-page",
    "missing-file",
    "changed-file",
    "wrong-type",
    "no-compression",
    "stale-page",
    "short-cache",
    "fallback-page",
    "cached-missing",
    "missing-page",
    "policy",
    "sniffing",
    "framing",
    "cookie",
];

/// Seconds after which whoever comes back should see a new version.
const FRESH: u64 = 600;
/// Seconds for which a file under a name made from its content should be kept: a month.
const LONG: u64 = 30 * 24 * 3_600;
/// Bytes below which packing hardly helps.
const SMALL: usize = 1_400;

/// Everything that there is to say.
pub(super) fn all(site: &Site) -> Vec<Finding> {
    let mut found = Findings::default();
    secure(site, &mut found);
    slash(site, &mut found);
    page(site, &mut found);
    whole(site, &mut found);
    types(site, &mut found);
    packed(site, &mut found);
    fresh(site, &mut found);
    missing(site, &mut found);
    policies(site, &mut found);
    habits(site, &mut found);
    found.0
}

/// Whether a file is what its name says.
pub(super) fn is_whole(name: &str, bytes: &[u8]) -> bool {
    let Some(hash) = hash_in(name) else {
        return false;
    };
    let plain = name.replacen(&format!("-{hash}."), ".", 1);
    hashed_name(&plain, bytes) == name
}

#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn fault(&mut self, name: &'static str, text: String) {
        self.0.push(Finding {
            name,
            is_fault: true,
            text,
        });
    }

    fn advice(&mut self, name: &'static str, text: String) {
        self.0.push(Finding {
            name,
            is_fault: false,
            text,
        });
    }
}

fn secure(site: &Site, found: &mut Findings) {
    let rest = site.address.strip_prefix("http://");
    let is_here = |rest: &str| {
        ["localhost", "127.", "[::1]"]
            .iter()
            .any(|own| rest.starts_with(own))
    };
    if rest.is_some_and(|rest| !is_here(rest)) {
        found.fault(
            "not-secure",
            "it is served without TLS: anyone on the way can change the program, and browsers offer it less".to_owned(),
        );
    }
}

fn slash(site: &Site, found: &mut Findings) {
    let Some(answer) = &site.without_slash else {
        return;
    };
    let path = site.address.splitn(4, '/').nth(3).unwrap_or_default();
    let leads_there = answer
        .header("location")
        .is_some_and(|place| place.ends_with(&format!("/{path}")) || place == "./");
    if !(300..400).contains(&answer.status) || !leads_there {
        found.fault(
            "no-slash",
            format!(
                "without the slash at its end the address answers {} instead of leading to the one with it",
                answer.status
            ),
        );
    }
}

fn page(site: &Site, found: &mut Findings) {
    for text in page::changes(&site.page.text()) {
        found.fault("changed-page", text);
    }
}

fn whole(site: &Site, found: &mut Findings) {
    let hashed = site
        .hashed
        .iter()
        .map(|(name, answer)| (name.as_str(), answer));
    let named = site.named.iter().map(|(name, answer)| (*name, answer));
    for (name, answer) in hashed.chain(named) {
        if answer.status != 200 {
            found.fault("missing-file", format!("{name} answers {}", answer.status));
        } else if hash_in(name).is_some() && !is_whole(name, &answer.body) {
            found.fault(
                "changed-file",
                format!("{name} does not hold what its name says: it was cut off or changed"),
            );
        }
    }
}

/// The files that are there, the page first.
fn here(site: &Site) -> impl Iterator<Item = (&str, &Answer)> {
    let hashed = site
        .hashed
        .iter()
        .map(|(name, answer)| (name.as_str(), answer));
    let named = site.named.iter().map(|(name, answer)| (*name, answer));
    let page = std::iter::once(("index.html", &site.page));
    page.chain(hashed)
        .chain(named)
        .filter(|(_, answer)| answer.status == 200)
}

fn types(site: &Site, found: &mut Findings) {
    for (name, answer) in here(site) {
        let wanted: &[&str] = match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
            "html" => &["text/html"],
            "js" => &["text/javascript", "application/javascript"],
            "css" => &["text/css"],
            "wasm" => &["application/wasm"],
            "json" => &["application/json"],
            "svg" => &["image/svg+xml"],
            _ => continue,
        };
        let given = answer
            .header("content-type")
            .unwrap_or("no type")
            .to_lowercase();
        let mut parts = given.split(';').map(str::trim);
        let kind = parts.next().unwrap_or_default();
        let charset = parts.find_map(|part| part.strip_prefix("charset="));
        let is_utf8 = charset.is_none_or(|charset| charset.trim_matches('"') == "utf-8");
        if !wanted.contains(&kind) || !is_utf8 {
            found.fault(
                "wrong-type",
                format!("{name} comes as {given} instead of {}", wanted.join(" or ")),
            );
        }
    }
}

fn packed(site: &Site, found: &mut Findings) {
    let plain: Vec<&str> = here(site)
        .filter(|(_, answer)| answer.body.len() > SMALL && !answer.is_packed())
        .map(|(name, _)| name)
        .collect();
    if !plain.is_empty() {
        found.fault(
            "no-compression",
            format!("not compressed: {}", plain.join(", ")),
        );
    }
}

fn fresh(site: &Site, found: &mut Findings) {
    for (name, answer) in here(site) {
        let seconds = cache::seconds(answer);
        if hash_in(name).is_some() {
            if seconds.is_none_or(|seconds| seconds < LONG) {
                found.advice(
                    "short-cache",
                    format!("{name} could be kept for a year: its name changes when it does"),
                );
            }
        } else if seconds.is_none_or(|seconds| seconds > FRESH) {
            let how = match seconds {
                Some(seconds) => format!("may be shown for {seconds} s without asking"),
                None => "may be shown again for as long as the browser likes (no Cache-Control)"
                    .to_owned(),
            };
            found.fault(
                "stale-page",
                format!("{name} {how}: a new version would not be seen"),
            );
        }
    }
}

fn missing(site: &Site, found: &mut Findings) {
    let answer = &site.missing;
    if answer.status != 404 && answer.status != 410 {
        found.fault(
            "fallback-page",
            format!("a file that is not there is answered with {} instead of 404: an old page would take some page for its program", answer.status),
        );
        return;
    }
    if cache::seconds(answer).is_some_and(|seconds| seconds > FRESH) {
        found.fault(
            "cached-missing",
            "that a file is not there may be remembered for long, even after it has arrived"
                .to_owned(),
        );
    }
    if !answer.text().contains("id=\"changed\"") {
        found.advice("missing-page", "404.html is not what comes for a missing address: a link that a mail system changed is not offered".to_owned());
    }
}

fn policies(site: &Site, found: &mut Findings) {
    let text = site.page.text();
    let own = page::own_policy(&text).unwrap_or_default();
    let sheet = policy::hash_of_sheet(own).unwrap_or_default();
    for value in site.page.all("content-security-policy") {
        for one in value.split(',') {
            for what in policy::forbidden(one, sheet) {
                found.fault(
                    "policy",
                    format!("Content-Security-Policy takes from the page {what}"),
                );
            }
        }
    }
}

fn habits(site: &Site, found: &mut Findings) {
    let page = &site.page;
    if page.header("x-content-type-options").is_none() {
        found.advice(
            "sniffing",
            "X-Content-Type-Options: nosniff is not sent".to_owned(),
        );
    }
    if let Some(frames) = page.header("x-frame-options") {
        found.advice("framing", format!("X-Frame-Options: {frames} forbids other sites to embed the page; frame-ancestors can name some"));
    } else if !page
        .all("content-security-policy")
        .any(policy::says_who_may_frame)
    {
        found.advice(
            "framing",
            "any site may embed the page (no frame-ancestors)".to_owned(),
        );
    }
    if here(site).any(|(_, answer)| answer.header("set-cookie").is_some()) {
        found.fault(
            "cookie",
            "the host sets a cookie, and the page says that nothing is sent".to_owned(),
        );
    }
}
