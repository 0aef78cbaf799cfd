//! How easy a text is to read: its sentences, their words, the syllables of these.

/// Sentences end with a mark and a space, or with the text.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(end) = rest
        .match_indices(['.', '?', '!', '…'])
        .find_map(|(at, mark)| {
            let after = &rest[at + mark.len()..];
            let closed = after.trim_start_matches(['”', '"', ')']);
            let is_end = closed.is_empty() || closed.starts_with([' ', '\n', '\\']);
            is_end.then_some(rest.len() - closed.len())
        })
    {
        found.push(rest[..end].trim());
        rest = &rest[end..];
    }
    found.push(rest.trim());
    found.retain(|one| words(one).count() > 0);
    found
}

pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let all = text.split_whitespace();
    all.filter(|word| word.contains(char::is_alphanumeric))
}

/// Groups of vowels, without a silent e at the end.
pub(crate) fn syllables(word: &str) -> usize {
    let letters = word.chars().filter(char::is_ascii_alphabetic);
    let word: String = letters.map(|one| one.to_ascii_lowercase()).collect();
    let is_vowel = |one: char| "aeiouy".contains(one);
    let groups = word
        .split(|one| !is_vowel(one))
        .filter(|group| !group.is_empty());
    let silent = usize::from(word.ends_with('e') && !word.ends_with("le"));
    groups.count().saturating_sub(silent).max(1)
}

/// The grade of Flesch and Kincaid (1975), times ten, of the sentences with at least four words.
pub(crate) fn grade<'a>(texts: impl IntoIterator<Item = &'a str>) -> f64 {
    let (mut count, mut all, mut parts) = (0.0_f64, 0.0_f64, 0.0_f64);
    for text in texts {
        for sentence in sentences(text) {
            let length = words(sentence).count();
            if length >= 4 {
                count += 1.0;
                all += f64::from(u32::try_from(length).unwrap());
                let sounds: usize = words(sentence).map(syllables).sum();
                parts += f64::from(u32::try_from(sounds).unwrap());
            }
        }
    }
    10.0 * (0.39 * all / count + 11.8 * parts / all - 15.59)
}

/// Whether a text holds these words, in any case and not only as a part of longer ones.
pub(crate) fn holds(text: &str, words: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        ![before, after]
            .into_iter()
            .flatten()
            .any(char::is_alphanumeric)
    })
}

#[test]
fn sentences_and_syllables_are_counted_as_people_do() {
    assert_eq!(
        sentences("Version 0.1 is saved. “Loading…” Try again? (Yes.) and"),
        [
            "Version 0.1 is saved.",
            "“Loading…”",
            "Try again?",
            "(Yes.)",
            "and"
        ]
    );
    for (word, count) in [("save", 1), ("table", 2), ("registry", 3), ("MFA", 1)] {
        assert_eq!(syllables(word), count, "{word}");
    }
    assert!(holds("It Stands.", "stands") && !holds("understands", "stands"));
}
