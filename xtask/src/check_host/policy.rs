//! What a security policy in a header leaves of the page.
//!
//! It adds to the policy that the page carries in its head: whatever either of them forbids is forbidden.

/// What the page needs, with the directives that decide it, from the nearest to the last resort.
const NEEDS: [(&str, &[&str]); 3] = [
    (
        "its scripts",
        &["script-src-elem", "script-src", "default-src"],
    ),
    (
        "its style sheets",
        &["style-src-elem", "style-src", "default-src"],
    ),
    ("the files of its own host", &["connect-src", "default-src"]),
];
/// What decides whether WebAssembly may run.
const PROGRAM: &[&str] = &["script-src", "default-src"];

/// What a policy forbids of what the page needs, in words. `sheet` is the source by which the page's own
/// policy allows its inlined sheet.
pub(super) fn forbidden(policy: &str, sheet: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (what, directives) in NEEDS {
        let Some(sources) = decisive(policy, directives) else {
            continue;
        };
        let own = sources.iter().any(|one| is_own(one));
        let only_marked = sources
            .iter()
            .any(|one| one.starts_with("'nonce-") || *one == "'strict-dynamic'");
        let is_script = what == "its scripts";
        if !own || (is_script && sources.contains(&"'strict-dynamic'")) {
            found.push(what.to_owned());
        } else if what == "its style sheets" {
            let any_inline = sources.contains(&"'unsafe-inline'")
                && !only_marked
                && !sources.iter().any(|one| one.starts_with("'sha"));
            if !any_inline && !sources.contains(&sheet) {
                found.push("the style sheet that stands in it".to_owned());
            }
        }
    }
    if decisive(policy, PROGRAM).is_some_and(|sources| {
        !sources.contains(&"'wasm-unsafe-eval'") && !sources.contains(&"'unsafe-eval'")
    }) {
        found.push("WebAssembly ('wasm-unsafe-eval' is missing)".to_owned());
    }
    if decisive(policy, &["trusted-types"])
        .is_some_and(|names| !names.contains(&"default") && !names.contains(&"*"))
    {
        found.push("its filter for markup (trusted-types default)".to_owned());
    }
    if let Some(sandbox) = decisive(policy, &["sandbox"]) {
        for token in ["allow-scripts", "allow-same-origin"] {
            if !sandbox.contains(&token) {
                found.push(format!("running at all (sandbox without {token})"));
            }
        }
    }
    found
}

/// Whether the policy says who may frame the page.
pub(super) fn says_who_may_frame(policy: &str) -> bool {
    decisive(policy, &["frame-ancestors"]).is_some()
}

/// The source by which a policy allows one inlined sheet.
pub(super) fn hash_of_sheet(policy: &str) -> Option<&str> {
    let sources = decisive(policy, &["style-src"])?;
    sources.into_iter().find(|one| one.starts_with("'sha256-"))
}

/// The values of the first of these directives that the policy has.
fn decisive<'a>(policy: &'a str, directives: &[&str]) -> Option<Vec<&'a str>> {
    directives.iter().find_map(|wanted| {
        policy.split(';').find_map(|directive| {
            let mut words = directive.split_whitespace();
            let name = words.next()?;
            name.eq_ignore_ascii_case(wanted).then(|| words.collect())
        })
    })
}

/// Whether a source allows what the same host serves. A host by its name is believed to be the own one.
fn is_own(source: &str) -> bool {
    let is_keyword = source.starts_with('\'');
    let is_scheme = source.ends_with(':');
    source == "'self'" || source == "https:" || (!is_keyword && !is_scheme)
}

#[cfg(test)]
mod tests {
    use super::{forbidden, hash_of_sheet};
    use crate::build::content_security_policy;

    const SHEET: &str = "'sha256-a='";

    #[test]
    fn the_policy_of_the_page_and_looser_ones_forbid_nothing() {
        let own = content_security_policy("a{}", &["1"]);
        let sheet = hash_of_sheet(&own).unwrap_or_default();
        for policy in [
            own.as_str(),
            "",
            "frame-ancestors 'self'",
            "default-src * 'unsafe-inline' 'unsafe-eval'",
            "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'",
        ] {
            assert_eq!(forbidden(policy, sheet), Vec::<String>::new(), "{policy}");
        }
    }

    #[test]
    fn what_a_policy_takes_away_is_named() {
        for (policy, word) in [
            ("script-src 'self'", "WebAssembly"),
            ("default-src 'self' 'unsafe-inline'", "WebAssembly"),
            ("script-src 'nonce-1' 'wasm-unsafe-eval'", "scripts"),
            (
                "script-src 'self' 'strict-dynamic' 'wasm-unsafe-eval'",
                "scripts",
            ),
            ("style-src 'self'", "stands in it"),
            ("style-src 'self' 'sha256-b='", "stands in it"),
            ("style-src 'self' 'unsafe-inline' 'nonce-1'", "stands in it"),
            ("style-src 'sha256-a='", "style sheets"),
            ("connect-src 'none'", "files of its own host"),
            ("trusted-types other", "markup"),
            ("sandbox allow-scripts", "allow-same-origin"),
        ] {
            let found = forbidden(policy, SHEET);
            assert_eq!(found.len(), 1, "{policy}: {found:?}");
            assert!(
                found.iter().any(|one| one.contains(word)),
                "{policy}: {found:?}"
            );
        }
    }
}
