//! What a bad link gets as a whole: its cause, and nothing of it read.

use plumbline::formats::link::ShareError::{CutOff, Damaged, NewerVersion, NotALink, TooLarge};
use plumbline::formats::link::{ShareError, decode};

use crate::common::forge::{deflated, link, link_with};
use crate::plain;
use crate::share::vectors;

/// Why this link cannot be read.
pub(crate) fn cause(fragment: &str) -> ShareError {
    decode(fragment, plain).expect_err(fragment.get(..200).unwrap_or(fragment))
}

fn golden() -> Vec<String> {
    let links = vectors().into_iter();
    links
        .map(|(vector, _)| vector["link"].as_str().unwrap().to_owned())
        .collect()
}

/// Packed answers whose first code is `code`.
pub(crate) fn first(code: u8) -> [u8; 15] {
    let mut answers = [0; 15];
    answers[0] = code << 5;
    answers
}

#[test]
fn forged_links_are_good_links_as_far_as_they_are() {
    assert!(decode(&link_with(first(4), br#"{"name":"A"}"#), plain).is_ok());
    let extra = br#"{"answers":{"authn-verify-email":{"reason":"A"}}}"#;
    assert!(decode(&link_with(first(4), extra), plain).is_ok());
}

#[test]
fn a_link_cut_anywhere_is_cut_off() {
    let mut links = golden();
    let long = vec![b'x'; 70_000];
    links.push(link(first(4), Some(&deflated(&long))));
    links.push(link(first(4), Some(&long[..9])));
    for link in links {
        for end in "#1.".len()..link.len() {
            let cut = &link[..end];
            // Of sixteen links with an extra part, one looks whole when cut six
            // characters into it: its end could be a check, a wrong one.
            let like_a_check = end == "#1.".len() + 27 && cut.ends_with(['A', 'Q', 'g', 'w']);
            let expected = if like_a_check { Damaged } else { CutOff };
            assert_eq!(cause(cut), expected, "{cut}");
        }
    }
}

#[test]
fn one_character_changed_is_damage() {
    for link in golden() {
        for (place, _) in link.char_indices().skip("#1.".len()) {
            for other in "ABQgwxyz059-_".chars() {
                let mut changed: Vec<char> = link.chars().collect();
                // A dot more or less changes the shape: what then stands last decides.
                if changed[place] == '.' || changed[place] == other {
                    continue;
                }
                changed[place] = other;
                let changed: String = changed.into_iter().collect();
                assert_eq!(cause(&changed), Damaged, "{changed}");
            }
        }
    }
}

#[test]
fn a_lost_dot_or_a_strange_character_is_never_read() {
    for link in golden() {
        for place in "#1".len()..link.len() {
            for other in [".", "", "%", " ", "ä", "=", "+", "\u{0}"] {
                let changed = [&link[..place], other, &link[place + 1..]].concat();
                if changed != link {
                    cause(&changed);
                }
            }
        }
        assert_eq!(cause(&format!("{link}A")), Damaged);
        assert_eq!(cause(&format!("{link}{}", &link[1..])), Damaged);
    }
}

#[test]
fn a_newer_version_is_told() {
    for link in ["#2.AAAA", "2.", "10.x.y.z", "99999999999999999999999.!"] {
        assert_eq!(cause(link), NewerVersion, "{link}");
    }
}

#[test]
fn what_is_no_link_of_ours_is_told() {
    for link in [
        "",
        "#",
        "#main",
        "0.AAAA",
        "01.AAAA",
        ".",
        "1",
        "-1.A",
        "1a.b",
        "https://a.example/",
    ] {
        assert_eq!(cause(link), NotALink, "{link}");
    }
}

#[test]
fn a_link_over_64_kib_is_refused_unread() {
    for length in [65_537, 1_900_000, 3_000_000] {
        assert_eq!(cause(&"1".repeat(length)), TooLarge);
        assert_eq!(cause(&format!("#1.{}", "A".repeat(length))), TooLarge);
        assert_eq!(
            cause(&format!("https://a.example/#1.{}", "ä".repeat(length))),
            TooLarge
        );
    }
}
