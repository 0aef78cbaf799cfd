//! Links as people paste them: found in any text around them, and in no other text.

use plumbline::domain::assessment::Assessment;
use plumbline::formats::file::read_tasks;
use plumbline::formats::link::{ShareError, decode, read};
use proptest::prelude::*;

use crate::common::forge::link_with;
use crate::share::vectors;
use crate::{cases, plain};

/// What a link carries without an extra part, and what one carries with it.
const BARE: &str = "1.LJLaTbLLbJLZTZSbYCXy.1xYCrw";
const OTHER: &str = "1.BoABgINJQBKIBBII4CXz.kwGtBw";

fn named() -> String {
    let link = link_with([0; 15], r#"{"name":"Hex.pm, for <you> & me"}"#.as_bytes());
    link.trim_start_matches('#').to_owned()
}

fn opened(text: &str) -> Result<Vec<Assessment>, ShareError> {
    read(text, plain)
}

fn is_found(text: &str, link: &str) {
    let whole = decode(link, plain).unwrap();
    assert_eq!(opened(text), Ok(vec![whole]), "{text}");
}

#[test]
fn what_people_pasted_opens_or_says_why_not() {
    let pasted: serde_json::Value =
        serde_json::from_str(include_str!("../vectors/pasted.json")).unwrap();
    for (name, case) in pasted.as_object().unwrap() {
        let text = case["text"].as_str().unwrap();
        match case["should"].as_str().unwrap() {
            "opens" => is_found(text, BARE),
            "damaged" => assert_eq!(opened(text), Err(ShareError::Damaged), "{name}"),
            _ => {
                let both = [BARE, OTHER].map(|link| decode(link, plain).unwrap());
                assert_eq!(opened(text), Ok(both.to_vec()), "{name}");
            }
        }
    }
}

/// Every way in which a program was seen to rewrite or wrap a link; `@` stands for the link
/// from `1.` on, and what it does to the characters of the link is done by the second.
type Form = (&'static str, fn(&str) -> String);

const FORMS: [Form; 44] = [
    ("@", str::to_owned),
    ("#@", str::to_owned),
    ("https://a.example/p/#@", str::to_owned),
    ("https://a.example/p/#@.", str::to_owned),
    ("(https://a.example/p/#@)", str::to_owned),
    ("[Hex](https://a.example/p/#@) and more", str::to_owned),
    ("[Hex]: https://a.example/p/#@ \"title\"", str::to_owned),
    ("<https://a.example/p/#@>", str::to_owned),
    ("<https://a.example/p/#@|Hex scorecard>", str::to_owned),
    ("<a href=\"https://a.example/p/#@\">Hex</a>", str::to_owned),
    (
        "<a href='https://a.example/p/#@' rel=\"x\">https://a.example/p/#@</a>",
        str::to_owned,
    ),
    (
        "{\"text\":\"https:\\/\\/a.example\\/p\\/#@\"}",
        str::to_owned,
    ),
    ("\u{201c}https://a.example/p/#@\u{201d}", str::to_owned),
    ("https://a.example/p/#@ (sent from my phone)", str::to_owned),
    (
        "Dear all,\n\nsee #957, v1.2.3 and hexpm#1290: https://a.example/p/#@\n\nBest, Ada",
        str::to_owned,
    ),
    (
        "framework 0.1, 1. see\nhttps://a.example/p/#@",
        str::to_owned,
    ),
    ("https://a.example/p/?utm_source=1.0#@", str::to_owned),
    ("https://a.example/p/#@?utm_source=chat", str::to_owned),
    ("https://a.example/p/#@&utm_source=chat", str::to_owned),
    ("https://a.example/p/#@:~:text=Hex", str::to_owned),
    ("https://a.example/p/#@/", str::to_owned),
    ("https://a.example/p/#@%20", str::to_owned),
    ("https://a.example/p/#@&nbsp;please", str::to_owned),
    ("https://a.example/p/&#35;@", str::to_owned),
    ("https://a.example/p/&num;@&gt;", str::to_owned),
    ("https://a.example/p/%23@", str::to_owned),
    ("https://a.example/p/%2523@", str::to_owned),
    ("https://a.example/p/%252523@", str::to_owned),
    (
        "https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fp%2F%23@&sa=D&ust=1.5",
        str::to_owned,
    ),
    (
        "https://l.example.com/l.php?u=https%3A%2F%2Fa.example%2Fp%2F%23@&h=AT1.x",
        str::to_owned,
    ),
    (
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fp%2F%2523@&data=05%7C02",
        |link| link.replace('.', "%2E"),
    ),
    (
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fp%2F%23@&amp;data=05",
        |link| link.replace('-', "%2D").replace('_', "%5F"),
    ),
    (
        "https://urldefense.com/v3/__https://a.example/p/*@__;Iw!!AbC-dEf!xyz$",
        str::to_owned,
    ),
    (
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_p_-23@&d=DwMFaQ&c=x",
        |link| link.replace('-', "-2D").replace('_', "-5F"),
    ),
    (
        "https://secure-web.cisco.com/1aB-c/https%3A%2F%2Fa.example%2Fp%2F%23@",
        str::to_owned,
    ),
    (
        "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fa.example%2fp%2f%23@&c=E,1,x",
        str::to_owned,
    ),
    ("> on Monday Ada wrote:\n> https://a.example/p/#@", |link| {
        broken(link, "\n> ")
    }),
    (">> https://a.example/p/#@\n>> thanks", |link| {
        broken(link, "\r\n>> ")
    }),
    ("https://a.example/p/#@\n", |link| broken(link, "\r\n    ")),
    ("https://a.example/p/#@\n=2D Ada", |link| {
        broken(link, "=\r\n")
    }),
    ("https://a.example/p/=23@", |link| link.replace('.', "=2E")),
    ("https://a.example/p/#@", |link| broken(link, "<wbr>")),
    ("https://a.example/p/#@", |link| broken(link, "&shy;")),
    ("https://a.example/p/#@", |link| {
        link.replace('_', "\\_").replace('-', "\\-")
    }),
];

/// The link with something in its midst, twice.
fn broken(link: &str, by: &str) -> String {
    [&link[..9], by, &link[9..25], by, &link[25..]].concat()
}

#[test]
fn every_form_seen_in_mails_chats_and_gateways_opens() {
    let links = vectors().into_iter();
    let golden = links.map(|(vector, _)| vector["link"].as_str().unwrap()[1..].to_owned());
    for link in golden.chain([named(), BARE.to_owned()]) {
        for (form, written) in FORMS {
            is_found(&form.replace('@', &written(&link)), &link);
        }
    }
}

#[test]
fn what_cannot_be_read_says_what_happened_to_it() {
    let cut = &BARE[..20];
    for (text, cause) in [
        (
            format!("See #957 and https://a.example/#{cut} please"),
            ShareError::CutOff,
        ),
        (format!("https://a.example/%23{cut}"), ShareError::CutOff),
        (
            format!("see https://a.example/#{}", BARE.replace('L', "M")),
            ShareError::Damaged,
        ),
        (
            format!("https://a.example/#{}", BARE.to_uppercase()),
            ShareError::Damaged,
        ),
        (
            format!("https://a.example/#{}", BARE.to_lowercase()),
            ShareError::Damaged,
        ),
        (
            "Ours: https://a.example/#2.AAAAAAAAAA thanks".to_owned(),
            ShareError::NewerVersion,
        ),
        ("Call me about #957.".to_owned(), ShareError::NotALink),
        (
            "Done in #12.The rest follows".to_owned(),
            ShareError::NotALink,
        ),
        ("Fixes #957.5 and #1.5".to_owned(), ShareError::NotALink),
        ("v1.2.3 of 1.5 is out".to_owned(), ShareError::NotALink),
        ("x".repeat(300_000), ShareError::TooLarge),
    ] {
        assert_eq!(opened(&text), Err(cause), "{text:.80}");
    }
}

#[test]
fn one_good_link_opens_beside_one_that_is_broken() {
    is_found(
        &format!("#{}\nhttps://a.example/#{BARE}", &OTHER[..20]),
        BARE,
    );
    is_found(&format!("#{BARE} again #{BARE}"), BARE);
}

#[test]
fn of_very_many_links_in_one_text_twenty_are_read() {
    let link = |place: u8| {
        let mut answers = [0; 15];
        answers[14] = place;
        link_with(answers, format!("{{\"name\":\"x{place}\"}}").as_bytes())
    };
    let text: String = (0..60).map(link).collect();
    assert_eq!(opened(&text).unwrap().len(), 20);
}

#[test]
fn a_task_list_made_to_be_slow_takes_no_longer_than_its_length() {
    let took = |text: &str| {
        let tries = (0..5).map(|_| {
            let start = std::time::Instant::now();
            read_tasks(text);
            start.elapsed()
        });
        tries.min().unwrap()
    };
    for text in ["[", "[ ", "[x]", "[x] AN1.2 "] {
        let [short, long] = [50_000, 400_000].map(|count| took(&text.repeat(count)));
        assert!(long < 32 * short, "{text}: {long:?} after {short:?}");
    }
}

#[test]
fn a_text_made_to_be_slow_takes_no_longer_than_its_length() {
    let begins = |count| "1.AAAAAAAAAAAAAAAAAAAA.".repeat(count);
    let dots = |count| format!("1.{}.{}", "A".repeat(20), "1.A".repeat(8 * count));
    let tags = |count| "<a&#x1;&".repeat(3 * count);
    let makers: [&dyn Fn(usize) -> String; 3] = [&begins, &dots, &tags];
    for text in makers {
        // What is not linear takes 64 times as long for eight times the length.
        let [short, long] = [text(1_000), text(8_000)].map(|text| quickest(&text));
        assert!(long < 32 * short, "{long:?} after {short:?}");
    }
}

/// The shortest of several tries: what else the machine does only makes them longer.
fn quickest(text: &str) -> std::time::Duration {
    let tries = (0..5).map(|_| {
        let start = std::time::Instant::now();
        assert!(opened(text).is_err());
        start.elapsed()
    });
    tries.min().unwrap()
}

/// What may stand around a link in a mail: letters, figures, quotes, line breaks, anything.
fn around() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9äöü \"'<>#.,:;/?!()\n\r\t\\[\\]_-]{0,80}"
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_link_in_any_text_is_found(
        name in "\\PC{0,40}",
        before in around(),
        after in around(),
        breaks in proptest::collection::vec((any::<prop::sample::Index>(), "(\r?\n(> ?){0,3}|\u{ad}|\u{200b}|\u{feff}|=\r?\n)"), 0..4),
    ) {
        let extra = serde_json::json!({ "name": format!("x{name}") }).to_string();
        let link = link_with([0; 15], extra.as_bytes());
        let Ok(whole) = decode(&link, plain) else { return Ok(()) };
        let mut written = link.clone();
        for (place, by) in breaks {
            // Between `#` and the end of the link, in which there is nothing but ASCII.
            let places: Vec<_> = written.char_indices().map(|(place, _)| place).skip(1).collect();
            written.insert_str(places[place.index(places.len())], &by);
        }
        let text = format!("{before} https://a.example/{written}{after}");
        prop_assert_eq!(opened(&text), Ok(vec![whole]), "{}", text);
    }

    #[test]
    fn no_other_text_opens_anything(text in "([a-zA-Z0-9_-]{0,30}|[.#%&=<>\n ]|1\\.|#1\\.|[A-Za-z0-9_-]{20}\\.){0,20}") {
        prop_assert!(opened(&text).is_err(), "{}", text);
    }
}
