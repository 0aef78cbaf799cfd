//! How wide a text is, before anybody draws it.
//!
//! A picture has no layout of its own, and which font it is drawn with is not
//! known. What is measured here is the widest of the common ones, so that the
//! text fits with the others too.

/// Advance widths of the printable ASCII characters from the space on, in
/// hundredths of an em and rounded up: `DejaVu` Sans 2.37, which Verdana equals
/// within a hundredth or two.
const WIDTHS: [u8; 95] = [
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75,
    79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36,
    64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
];

/// Pixels that a text takes at this size, rounded up.
pub(crate) fn width(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(advance).sum();
    (hundredths * size + 99) / 100
}

/// Outside ASCII a guess on the safe side: letters of the alphabets as wide as
/// capitals, everything from Hangul on as wide as it is high, and the emoji wider.
fn advance(one: char) -> i32 {
    let place = (one as usize).checked_sub(32);
    if let Some(known) = place.and_then(|place| WIDTHS.get(place)) {
        return i32::from(*known);
    }
    match one {
        '·' | '’' => 32,
        '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200D}' | '\u{FE00}'..='\u{FE0F}' => 0,
        '…' => 100,
        _ if one < '\u{1100}' => 79,
        _ if one < '\u{1F000}' => 100,
        _ => 140,
    }
}

/// The text, cut at a character and with an ellipsis if it is wider than `room`.
pub(crate) fn fitted(text: &str, size: i32, room: i32) -> String {
    let text = text.trim();
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut left = room - width("…", size);
    for one in text.chars() {
        left -= width(one.encode_utf8(&mut [0; 4]), size);
        if left < 0 {
            break;
        }
        kept.push(one);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// The text in lines of at most `room` without a letter lost: a word that is longer
/// than a line is broken where the line ends.
pub(crate) fn lines(text: &str, size: i32, room: i32) -> Vec<String> {
    let mut out = Vec::new();
    for line in wrapped(text, size, room) {
        let mut part = String::new();
        for one in line.chars() {
            part.push(one);
            if width(&part, size) > room {
                part.pop();
                out.push(std::mem::replace(&mut part, one.to_string()));
            }
        }
        out.push(part);
    }
    out
}

/// The text in as few lines of at most `room` as it takes, about equally long.
pub(crate) fn balanced(text: &str, size: i32, room: i32) -> Vec<String> {
    let mut best = wrapped(text, size, room);
    if best.len() < 2 {
        return best;
    }
    for narrower in (1..room).rev().step_by(10) {
        let lines = wrapped(text, size, narrower);
        if lines.len() > best.len() || lines.iter().any(|line| width(line, size) > narrower) {
            break;
        }
        best = lines;
    }
    best
}

/// The text in lines of at most `room`, broken between words.
fn wrapped(text: &str, size: i32, room: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(" ", size) + width(word, size) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_text_fits_and_says_that_it_is_cut() {
        assert_eq!(fitted(" Example ", 12, 100), "Example");
        for long in ["W".repeat(200), "日".repeat(200), "a ".repeat(100)] {
            let cut = fitted(&long, 12, 100);
            assert!(width(&cut, 12) <= 100 && width(&cut, 12) > 70, "{cut}");
            assert!(cut.ends_with('…') && !cut.ends_with(" …"), "{cut}");
        }
    }

    #[test]
    fn no_letter_is_lost_where_a_word_is_longer_than_a_line() {
        for text in ["W".repeat(200), ["by ", &"日".repeat(90), ", not"].concat()] {
            let lines = lines(&text, 13, 230);
            assert!(lines.iter().all(|line| width(line, 13) <= 230), "{lines:?}");
            let all = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(all(&lines.join(" ")), all(&text));
        }
        assert_eq!(lines("one line", 13, 230), ["one line"]);
    }

    #[test]
    fn lines_break_between_words() {
        let text = "Require phishing-resistant MFA for critical packages";
        let lines = balanced(text, 13, 230);
        assert_eq!(lines.join(" "), text);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| width(line, 13) <= 230));
        assert_eq!(
            lines.first().map(String::as_str),
            Some("Require phishing-resistant")
        );
        assert!(balanced("  ", 13, 230).is_empty());
    }
}
