//! Addresses that run a script.

/// Schemes of addresses that run or hold a script.
const SCHEMES: [&str; 3] = ["javascript", "data", "vbscript"];

/// Whether a browser that followed this address could run a script from it.
///
/// A browser drops control characters and line breaks from a scheme, and a text
/// here has had some of them made into spaces, so none of them counts.
pub fn runs_script(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else {
        return false;
    };
    SCHEMES.iter().any(|name| {
        let seen = scheme
            .chars()
            .filter(|one| !one.is_whitespace() && !one.is_control());
        seen.map(|one| one.to_ascii_lowercase()).eq(name.chars())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_seen_through_every_disguise_that_a_browser_sees_through() {
        for script in [
            "javascript:",
            "javascript:alert(1)",
            " \u{1}JavaScript:alert(1)",
            "java\tscript:x",
            "java script:x",
            "j\r\navascript\n:x",
            "data:text/html,<script>",
            "VBSCRIPT:x",
        ] {
            assert!(runs_script(script), "{script:?}");
        }
        for other in [
            "",
            "javascript",
            "https://a.example/javascript:x",
            "ttps://a.example",
            "metadata:x",
            "see javascript:x",
            ":",
        ] {
            assert!(!runs_script(other), "{other:?}");
        }
    }
}
