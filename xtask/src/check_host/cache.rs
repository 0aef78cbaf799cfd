//! How long a browser may show an answer again without asking.

use super::answer::Answer;

/// For how many seconds, as far as the host says it; nothing where it leaves that to the browser.
pub(super) fn seconds(answer: &Answer) -> Option<u64> {
    let words: Vec<String> = answer
        .all("cache-control")
        .flat_map(|value| value.split(','))
        .map(|word| word.trim().to_lowercase())
        .collect();
    let must_ask = |word: &String| word == "no-cache" || word == "no-store";
    if words.iter().any(must_ask) {
        return Some(0);
    }
    words.iter().find_map(|word| {
        word.strip_prefix("max-age=")?
            .trim_matches('"')
            .parse()
            .ok()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::{Answer, seconds};

    fn of(lines: &str) -> Option<u64> {
        let answer = format!("HTTP/1.1 200 OK\r\n{lines}\r\n\r\n");
        seconds(&Answer::read(answer.as_bytes()).unwrap())
    }

    #[test]
    fn the_strictest_word_counts() {
        assert_eq!(of("A: b"), None);
        assert_eq!(of("Cache-Control: public"), None);
        assert_eq!(of("Cache-Control: no-cache"), Some(0));
        assert_eq!(
            of("Cache-Control: Public, Max-Age=31536000, immutable"),
            Some(31_536_000)
        );
        assert_eq!(
            of("Cache-Control: max-age=600\r\nCache-Control: no-store"),
            Some(0)
        );
    }
}
