//! What bad bytes in a link get: its answers, and the stream of its extra part.

use plumbline::formats::link::ShareError::{Damaged, TooLarge};
use plumbline::formats::link::{MAX_INFLATED, decode};

use crate::common::forge::{deflated, link, link_with, signed};
use crate::plain;
use crate::refused_links::{cause, first};

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
fn invalid_utf8_is_damage() {
    for bytes in [
        &b"{\"name\":\"\xFF\"}"[..],
        b"{\"name\":\"\xC3\"}",
        b"{\"name\":\"\xED\xA0\x80\"}",
    ] {
        assert_eq!(cause(&link_with(first(0), bytes)), Damaged, "{bytes:?}");
    }
}
