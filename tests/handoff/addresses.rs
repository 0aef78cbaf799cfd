//! Addresses with title and body: they decode to exactly what is shown.

use plumbline::domain::assessment::{Assessment, NOTE, SHORT, Text, WebAddress};
use plumbline::domain::catalogue::CriterionId;
use plumbline::formats::handoff::{Host, Issue, LONGEST, Tracker, issues};
use proptest::prelude::*;

use crate::{advice, example, hostile, id};

/// The pairs of a query, undone as servers do it: `+` is a space, and what is
/// encoded has to be UTF-8. Written without the encoder.
fn query(href: &str) -> (String, Vec<(String, String)>) {
    let (before, query) = href.split_once('?').unwrap();
    let undone = |text: &str| {
        let mut bytes = text.bytes();
        let mut out = Vec::new();
        while let Some(one) = bytes.next() {
            out.push(match one {
                b'+' => b' ',
                b'%' => {
                    let two = [bytes.next().unwrap(), bytes.next().unwrap()];
                    let hex = std::str::from_utf8(&two).unwrap();
                    u8::from_str_radix(hex, 16).unwrap()
                }
                other => other,
            });
        }
        String::from_utf8(out).unwrap()
    };
    let pairs = query.split('&').map(|pair| {
        let (name, value) = pair.split_once('=').unwrap();
        (undone(name), undone(value))
    });
    (before.to_owned(), pairs.collect())
}

fn tracker(host: Host) -> (Tracker, &'static str, [&'static str; 2]) {
    let (address, form, names) = match host {
        Host::GitHub => (
            "https://github.com/example/registry.git",
            "https://github.com/example/registry/issues/new",
            ["title", "body"],
        ),
        Host::GitLab => (
            "https://gitlab.com/group/sub/registry/-/tree/main",
            "https://gitlab.com/group/sub/registry/-/issues/new",
            ["issue[title]", "issue[description]"],
        ),
        Host::Forgejo => (
            "https://codeberg.org:443/example/registry/?tab=x#y",
            "https://codeberg.org:443/example/registry/issues/new",
            ["title", "body"],
        ),
    };
    let address = WebAddress::parse(address).unwrap();
    (Tracker::of(&address, host).unwrap(), form, names)
}

/// Looks at the address of an issue at every host; whether it fits.
fn look(issue: &Issue) -> bool {
    assert!(!issue.title.contains('\n'));
    let fits = Host::ALL.map(|host| {
        let (tracker, form, [title, body]) = tracker(host);
        let Some(href) = tracker.prefilled(issue) else {
            return false;
        };
        assert!(href.len() <= LONGEST && href.is_ascii());
        assert!(
            !href.contains(['#', '"', '<', '>', ' ', '\'', '\\']),
            "{href}"
        );
        let (before, pairs) = query(&href);
        assert_eq!(before, form);
        let wanted = [(title, &issue.title), (body, &issue.body)];
        let wanted = wanted.map(|(name, value)| (name.to_owned(), value.clone()));
        assert_eq!(pairs, wanted);
        true
    });
    fits.into_iter().all(|fits| fits)
}

fn with_notes(gaps: &[CriterionId], note: &str, is_apart: bool) -> Vec<Issue> {
    let mut mine = example();
    for id in gaps {
        mine.answers.get_mut(*id).note = Text::typed(note, NOTE);
        let plan = mine.plan.items.get_mut(*id);
        plan.note = Text::typed(note, NOTE);
        plan.owner = Text::typed(note, SHORT);
    }
    issues(&mine, Some(&advice()), gaps, is_apart, true)
}

/// Nothing that a person typed becomes markup, a link, an image or a mention.
fn harmless(body: &str) {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH;
    for event in Parser::new_ext(body, options) {
        if let Event::Start(Tag::Link { dest_url, .. }) = &event {
            let ours = dest_url.starts_with("https://repos.openssf.org/");
            assert!(ours, "{dest_url}");
        }
        let means = match &event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) => true,
            Event::Start(tag) => matches!(
                tag,
                Tag::Image { .. } | Tag::BlockQuote(_) | Tag::CodeBlock(_) | Tag::Table(_)
            ),
            _ => false,
        };
        assert!(!means, "{event:?}\n{body}");
    }
    for (place, _) in body.match_indices('@') {
        let after = &body[place + 1..];
        let alone = after.starts_with("&#8203;") || after.starts_with(char::is_whitespace);
        assert!(alone || after.is_empty(), "{after}");
    }
}

/// Everything that a reader of Markdown finds but text and the ends of lines.
fn structure(body: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser};
    let all = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    let events = Parser::new_ext(body, all);
    let kept = events.filter(|event| {
        let text = matches!(event, Event::Text(_) | Event::HardBreak | Event::SoftBreak);
        !text
    });
    kept.map(|event| format!("{event:?}")).collect()
}

#[test]
fn hostile_notes_arrive_as_they_are_shown_and_mean_nothing() {
    let gaps = [id("authz-secret-scanning"), id("cli-vuln-warnings")];
    for note in hostile() {
        for issue in with_notes(&gaps, &note, true) {
            look(&issue);
            harmless(&issue.body);
        }
    }
}

#[test]
fn what_people_usually_write_fits() {
    for id in CriterionId::all() {
        for issue in with_notes(&[id], "Waits for the new storage; see the plan.", false) {
            assert!(look(&issue), "{}", issue.title);
        }
    }
    let long = with_notes(&[id("cli-sbom")], &"x".repeat(2_000), false);
    assert!(look(&long[0]));
}

#[test]
fn over_the_limit_there_is_no_address() {
    let long = with_notes(&[id("cli-sbom")], &"語".repeat(2_000), false);
    assert!(!look(&long[0]));
    let all: Vec<_> = CriterionId::all().collect();
    assert!(!look(
        &issues(&example(), Some(&advice()), &all, false, false)[0]
    ));
    let (tracker, form, _) = tracker(Host::GitHub);
    let room = LONGEST - form.len() - "?title=&body=".len();
    let mut issue = Issue {
        title: String::new(),
        body: "x".repeat(room),
    };
    assert_eq!(tracker.prefilled(&issue).unwrap().len(), LONGEST);
    issue.body.push('x');
    assert_eq!(tracker.prefilled(&issue), None);
}

#[test]
fn one_issue_for_all_or_one_for_each() {
    let gaps: Vec<_> = CriterionId::all().take(7).collect();
    let each = issues(&example(), Some(&advice()), &gaps, true, false);
    assert_eq!(each.len(), 7);
    assert_eq!(each[0].title, "Verify the email address of every user");
    let few = issues(&example(), Some(&advice()), &gaps[..3], false, false);
    assert_eq!(few[0].title, "Close three gaps in Authentication");
    let two = issues(&example(), Some(&advice()), &gaps[..2], false, false);
    assert_eq!(
        two[0].title,
        "Close two gaps: Verify email addresses, Document account recovery"
    );
    let many = issues(&example(), Some(&advice()), &gaps, false, false);
    assert_eq!(many[0].title, "Close seven gaps in Authentication");
    assert_eq!(many[0].body.matches("\n## ").count(), 7);
    let all: Vec<_> = CriterionId::all().collect();
    assert_eq!(
        issues(&example(), None, &all, false, false)[0].title,
        "Close 32 gaps in Authentication, Authorization, General Capabilities and CLI Tooling"
    );
    assert_eq!(issues(&example(), Some(&advice()), &[], false, false), []);
}

#[test]
fn an_issue_says_whose_assessment_of_which_day_and_why_the_gap_matters() {
    let (mut mine, gap) = (example(), id("authn-verify-email"));
    let advice = advice();
    let body = |mine: &Assessment| {
        let all = issues(mine, Some(&advice), &[gap], false, false);
        all[0].body.clone()
    };
    let made = body(&mine);
    let start =
        "From an assessment of Example Registry on 20 November 2026 against the [Principles";
    assert!(made.starts_with(start), "{made}");
    let why = &advice.of(gap).unwrap().why;
    let heading = format!("\n## AN1.1 Verify email addresses\n\n{why}\n\n- Track: ");
    assert!(made.contains(&heading), "{made}");
    // Without them it says less, and nothing false.
    let none = &issues(&mine, None, &[gap], false, false)[0].body;
    assert!(!none.contains(why));
    mine.repository.name = Text::typed("[a](https://evil.example) @ada", SHORT);
    harmless(&body(&mine));
    let nobody = body(&Assessment::default());
    assert!(
        nobody.starts_with("From an assessment against the ["),
        "{nobody}"
    );
}

#[test]
fn notes_and_owners_stay_at_home_unless_they_are_wanted() {
    let mut mine = example();
    let gap = id("cli-sbom");
    mine.answers.get_mut(gap).note = Text::typed("secret", NOTE);
    mine.plan.items.get_mut(gap).owner = Text::typed("Ada", SHORT);
    let quiet = &issues(&mine, Some(&advice()), &[gap], false, false)[0].body;
    assert!(!quiet.contains("secret") && !quiet.contains("Ada"));
    let open = &issues(&mine, Some(&advice()), &[gap], false, true)[0].body;
    assert!(open.contains("- Owner: Ada\n- Note: secret\n"), "{open}");
}

proptest! {
    #[test]
    fn any_note_arrives_as_it_is_shown(note in any::<String>(), place in 0..32_usize, apart: bool) {
        let gap = CriterionId::all().nth(place).unwrap();
        for issue in with_notes(&[gap], &note, apart) {
            look(&issue);
            harmless(&issue.body);
        }
    }

    #[test]
    fn whatever_marks_a_note_is_made_of_it_stays_text(note in "[-+*#>=_~`.()!&<|:;,$%^\\[\\]{}\\\\ w1a@/\n\t]{1,24}") {
        let gap = CriterionId::all().nth(3).unwrap();
        prop_assume!(!Text::typed(&note, SHORT).is_blank());
        let plain = &with_notes(&[gap], "plain", true)[0].body;
        let body = &with_notes(&[gap], &note, true)[0].body;
        prop_assert_eq!(structure(body), structure(plain), "{}", body);
    }

    #[test]
    fn any_title_and_body_arrive(title in "[^\n]{0,60}", body in any::<String>()) {
        look(&Issue { title, body });
    }
}

/// What answers a check without any work is none of the demands of an issue.
#[test]
fn an_issue_demands_the_work_and_not_what_stands_in_for_it() {
    let instead = "(or ";
    let all: Vec<_> = CriterionId::all().collect();
    let checks = || all.iter().flat_map(|id| &id.get().required);
    assert!(checks().any(|check| check.text.contains(instead)));
    for check in checks() {
        assert!(!check.text.contains("tick"), "{}", check.text);
    }
    let unmet = Assessment::default();
    for issue in issues(&unmet, Some(&advice()), &all, true, false) {
        assert!(!issue.body.contains(instead), "{}", issue.body);
    }
}
