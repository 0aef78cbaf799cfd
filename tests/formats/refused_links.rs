//! What a bad link gets: its cause, and nothing of it used.

use plumbline::core::share::ShareError::{self, CutOff, Damaged, NewerVersion, NotALink, TooLarge};
use plumbline::core::share::{MAX_INFLATED, decode};

use crate::common::forge::{deflated, link, link_with, signed};
use crate::plain;
use crate::share::vectors;

fn cause(fragment: &str) -> ShareError {
    decode(fragment, plain).expect_err(fragment.get(..200).unwrap_or(fragment))
}

fn golden() -> Vec<String> {
    let links = vectors().into_iter();
    links
        .map(|(vector, _)| vector["link"].as_str().unwrap().to_owned())
        .collect()
}

/// Packed answers whose first code is `code`.
fn first(code: u8) -> [u8; 15] {
    let mut answers = [0; 15];
    answers[0] = code << 5;
    answers
}

/// An extra part that a link with one *not applicable* must not have.
fn refuse(extra: &str) {
    let link = link_with(first(4), extra.as_bytes());
    assert_eq!(cause(&link), Damaged, "{extra}");
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

#[test]
fn a_deflate_bomb_is_refused_at_the_bound() {
    let fits = [&br#"{"name":""}"#[..], &vec![b' '; MAX_INFLATED - 11]].concat();
    assert!(decode(&link_with(first(0), &fits), plain).is_ok());
    assert_eq!(
        cause(&link_with(first(0), &[&fits[..], b" "].concat())),
        TooLarge
    );
    let bomb = link_with(first(0), &vec![b' '; 30_000_000]);
    assert!(bomb.len() < 64 * 1024, "{}", bomb.len());
    assert_eq!(cause(&bomb), TooLarge);
}

#[test]
fn an_extra_part_that_is_not_one_whole_stream_is_damage() {
    let good = deflated(br#"{"name":"A"}"#);
    let more = [&good[..], &[0]].concat();
    for bytes in [&more[..], &good[..good.len() - 1], &[], &[7], &[0xFF; 40]] {
        assert_eq!(cause(&link(first(0), Some(bytes))), Damaged, "{bytes:?}");
    }
}

#[test]
fn bits_left_over_must_be_zero() {
    // Two zero bytes are AAA; AAB has the same bytes with bits left over.
    let answers = "A".repeat(20);
    for extra in ["AAB", "AB", "A", "AAAAA"] {
        assert_eq!(
            cause(&signed(&format!("1.{answers}.{extra}"))),
            Damaged,
            "{extra}"
        );
    }
}

#[test]
fn code_7_is_damage() {
    for place in 0..32 {
        let mut answers = [0; 15];
        for bit in place * 3..place * 3 + 3 {
            answers[bit / 8] |= 0x80 >> (bit % 8);
        }
        assert_eq!(cause(&link(answers, None)), Damaged, "{place}");
    }
}

#[test]
fn invalid_utf8_is_damage() {
    for bytes in [
        &b"{\"name\":\"\xFF\"}"[..],
        b"{\"name\":\"\xC3\"}",
        b"{\"name\":\"\xED\xA0\x80\"}",
    ] {
        assert_eq!(cause(&link_with(first(0), bytes)), Damaged, "{bytes:?}");
    }
}

#[test]
fn an_unknown_or_repeated_key_is_damage() {
    for extra in [
        r#"{"names":"A"}"#,
        r#"{"version":1}"#,
        r#"{"name":"A","name":"A"}"#,
        r#"{"__proto__":{}}"#,
        r#"{"constructor":{"prototype":{}}}"#,
        r#"{"answers":{"__proto__":{"note":"A"}}}"#,
        r#"{"answers":{"authn-nothing":{"note":"A"}}}"#,
        r#"{"answers":{"cli-sbom":{"__proto__":"A"}}}"#,
        r#"{"answers":{"cli-sbom":{"status":"met"}}}"#,
        r#"{"answers":{"cli-sbom":{"reason_withheld":true}}}"#,
        r#"{"answers":{"cli-sbom":{},"cli-sbom":{}}}"#,
        r#"{"answers":{"cli-sbom":{"evidence":[{"url":"https://a.example","by":"A"}]}}}"#,
        r#"{"plan":{"steps":{}}}"#,
        r#"{"plan":{"items":{"cli-sbom":{"done":true}}}}"#,
        r#"{"plan":{"targets":{"__proto__":1}}}"#,
    ] {
        refuse(extra);
    }
}

#[test]
fn a_wrong_type_or_value_is_damage() {
    for value in [
        "null",
        "1",
        "true",
        "[]",
        "{}",
        "1e999",
        "NaN",
        r#""\ud800""#,
        "[[]]",
        "-0.5",
    ] {
        for key in ["name", "url", "tools", "assessor", "kind", "date"] {
            refuse(&format!(r#"{{"{key}":{value}}}"#));
        }
        for key in ["checks", "reason", "note", "confirmed"] {
            if (key, value) != ("checks", "[]") {
                refuse(&format!(
                    r#"{{"answers":{{"cli-sbom":{{"{key}":{value}}}}}}}"#
                ));
            }
        }
    }
    for extra in [
        "",
        "null",
        "[]",
        "\"\"",
        "{\"name\":\"A\"",
        "{} {}",
        "\u{feff}{}",
        r#"{"left_out":["open","open"]}"#,
        r#"{"left_out":["closed"]}"#,
        r#"{"left_out":"open"}"#,
        r#"{"kind":"assessment"}"#,
        r#"{"date":"2026-02-30"}"#,
        r#"{"date":"2026-01-01"}"#,
        r#"{"answers":[]}"#,
        r#"{"answers":{"cli-sbom":[]}}"#,
        r#"{"answers":{"cli-sbom":{"checks":["nothing"]}}}"#,
        r#"{"plan":{"targets":{"authn":0}}}"#,
        r#"{"plan":{"targets":{"authn":4}}}"#,
        r#"{"plan":{"items":{"cli-sbom":{"due":"2026-Q5"}}}}"#,
        r#"{"plan":{"items":{"cli-sbom":{"impact":"XL"}}}}"#,
    ] {
        refuse(extra);
    }
    refuse(&format!(r#"{{"name":"{}"}}"#, "x".repeat(201)));
    refuse(&["[".repeat(100), "]".repeat(100)].concat());
    refuse(&format!(
        r#"{{"name":{}{}}}"#,
        "[".repeat(100),
        "]".repeat(100)
    ));
}

#[test]
fn a_day_has_one_place() {
    let mut answers = first(0);
    answers[14] = 1;
    let twice = link_with(answers, br#"{"date":"1999-01-01"}"#);
    assert_eq!(cause(&twice), Damaged);
}

#[test]
fn a_reason_belongs_to_not_applicable_with_a_reason() {
    for code in [0, 1, 2, 3, 5, 6] {
        let extra = br#"{"answers":{"authn-verify-email":{"reason":"A"}}}"#;
        assert_eq!(cause(&link_with(first(code), extra)), Damaged, "{code}");
    }
    for blank in ["", "  ", "\u{202e}", "\\u0000"] {
        refuse(&format!(
            r#"{{"answers":{{"authn-verify-email":{{"reason":"{blank}"}}}}}}"#
        ));
    }
}

#[test]
fn a_link_that_is_no_web_address_is_damage() {
    for url in [
        "javascript:alert(1)",
        "data:text/html,x",
        "https://a@b.example",
        "//a.example",
        "",
    ] {
        refuse(&format!(r#"{{"url":"{url}"}}"#));
        refuse(&format!(
            r#"{{"answers":{{"cli-sbom":{{"evidence":[{{"url":"{url}"}}]}}}}}}"#
        ));
        refuse(&format!(
            r#"{{"plan":{{"items":{{"cli-sbom":{{"url":"{url}"}}}}}}}}"#
        ));
    }
    refuse(r#"{"answers":{"cli-sbom":{"evidence":[{"title":"A"}]}}}"#);
    let six = [r#"{"url":"https://a.example"}"#; 6].join(",");
    refuse(&format!(
        r#"{{"answers":{{"cli-sbom":{{"evidence":[{six}]}}}}}}"#
    ));
}
