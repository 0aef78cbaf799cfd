//! The content security policy.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The policy of the page whose one inlined style sheet is `sheet`.
///
/// Nothing is allowed that the page does not use. The one inlined sheet is named by its hash, and
/// scripts may turn text into markup only through the filter that `boot.js` registers.
pub fn content_security_policy(sheet: &str) -> String {
    let hash = STANDARD.encode(Sha256::digest(sheet.as_bytes()));
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        &format!("style-src 'self' 'sha256-{hash}'"),
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default",
    ]
    .join("; ")
}

#[cfg(test)]
mod tests {
    use super::content_security_policy;

    #[test]
    fn the_sheet_is_named_by_its_hash() {
        let policy = content_security_policy("");
        assert!(
            policy.contains(
                "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';"
            )
        );
        assert!(!policy.contains("unsafe-inline"));
    }
}
