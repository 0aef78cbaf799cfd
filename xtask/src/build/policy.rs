//! The content security policy.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The policy of a page whose one inlined style sheet is `sheet`, and whose inlined scripts are `scripts`.
///
/// Nothing is allowed that the page does not use. Sheet and scripts are named by their hashes, and
/// scripts may turn text into markup only through the filter that `boot.js` registers.
pub fn content_security_policy(sheet: &str, scripts: &[&str]) -> String {
    let hashes = scripts.iter().map(|script| format!(" {}", hash(script)));
    let scripts: String = hashes.collect();
    [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval'{scripts}"),
        &format!("style-src 'self' {}", hash(sheet)),
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default",
    ]
    .join("; ")
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::content_security_policy;

    #[test]
    fn sheet_and_script_are_named_by_their_hashes() {
        let empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        let policy = content_security_policy("", &[""]);
        for (directive, own) in [
            ("style-src", "'self'"),
            ("script-src", "'self' 'wasm-unsafe-eval'"),
        ] {
            let wanted = format!("{directive} {own} {empty};");
            assert!(policy.contains(&wanted), "{policy}");
        }
        assert!(!policy.contains("unsafe-inline"));
        assert!(content_security_policy("", &[]).contains("'wasm-unsafe-eval';"));
    }
}
