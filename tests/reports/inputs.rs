//! What every format is tried with: an empty assessment, a complete one, the examples, a hostile one.

use plumbline::domain::assessment::{
    Accepted, Accounts, Assessment, CheckSet, Due, Evidence, NOTE, PackageForm, PlanField,
    PlanSlot, PlanState, PlanText, REASON, Reason, SENTENCES, SHORT, Size, Status, Text,
    WebAddress,
};
use plumbline::domain::catalogue::{CriterionId, Level, PerTrack, TrackId};
use plumbline::domain::date::{Date, Instant};
use plumbline::formats::link::{Choice, copy_for};
use plumbline::formats::{example, file};

use crate::common::bundle;

/// Text that means something to a reader of one format or another.
pub(crate) const PAYLOADS: [&str; 24] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "| a | b |\n| --- | --- |",
    "# Heading\n\n## Another\n---\n===",
    "```\ncode\n```\n    indented\n\tindented",
    "* item\n+ item\n- item\n1. item\n1) item\n> quote",
    "**bold** _it_ ~~gone~~ `code` ``more``",
    "https://evil.example www.evil.example me@evil.example",
    "<https://evil.example> &lt;b&gt; &amp; &#60;",
    "@octocat #1 !1 ~bug %milestone $1 &1 octo/repo#1",
    "[ref]: https://evil.example\n[^1]: note\n[^1] [ref]",
    "back\\slash \\` \\[x\\]",
    "- [ ] task\n- [x] done",
    "$$math$$ :smile: ==mark==",
    "\u{202e}reversed\u{2066} <!-- hidden -->",
    "=HYPERLINK(\"https://evil.example\",\"open\")",
    "+1+1\n@SUM(A1)\n-2+3",
    "]]></text></svg></script></style></title><!--",
    "\u{fffe}\u{ffff}\u{b}\u{1}\u{7f}\u{85} forbidden in XML",
    "שלום, \"quoted\", 'single', semi;colon, a,b\r\nnext",
    "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467} é e\u{301} \u{fdfd} \u{10ffff}",
    "key: value # comment\n- *anchor &a !!str %TAG\n---\n...",
    "{\"a\": null} ${HOME} $(id) `id` %s \\u003c \\n",
];

/// The criterion with this id.
pub(crate) fn id(slug: &str) -> CriterionId {
    CriterionId::parse(slug).unwrap()
}

/// The one example that is made up, and complete.
pub(crate) fn fictional() -> Assessment {
    file::read(include_str!(
        "../../catalogue/examples/example-registry.json"
    ))
    .unwrap()
}

/// An assessment with every field filled from `text`, given a number that differs for each.
fn filled(text: impl Fn(usize) -> String) -> Assessment {
    let mut one = Assessment::default();
    "b7c1".clone_into(&mut one.metadata.id);
    one.metadata.revision = 7;
    one.metadata.created = Instant::parse("2026-11-01T08:00:00Z");
    one.metadata.modified = Instant::parse("2026-11-20T13:32:05Z");
    one.repository.name = Text::typed(&text(0), SHORT);
    one.repository.tools = Text::typed(&text(1), SHORT);
    one.assessor = Text::typed(&text(2), SHORT);
    let url = "https://registry.example/a>b|c`d&lt;e*f_(g?x=1&y='2'#z";
    one.repository.url = WebAddress::parse(url);
    let today = Date::parse("2026-11-20").unwrap();
    for (place, id) in (3..).zip(CriterionId::all()) {
        one.answer(id, Status::ALL[place % Status::ALL.len()], today);
        let answer = one.answers.get_mut(id);
        answer.reason = Reason::Given(Text::typed(&text(place), REASON));
        answer.note = Text::typed(&text(place + 1), NOTE);
        answer.suggested_by = Text::typed(&text(place + 6), SHORT);
        answer.checks = CheckSet::default();
        answer.checks.set(0, true);
        answer.evidence = vec![Evidence {
            url: WebAddress::parse(url).unwrap(),
            title: Text::typed(&text(place + 2), SHORT),
            date: Date::parse("2026-10-01"),
        }];
        let item = one.plan.items.get_mut(id);
        for field in PlanField::ALL {
            match item.slot(field) {
                PlanSlot::State(state) => {
                    // Now under way, now accepted, so that each report has both.
                    let reason = Text::typed(&text(place + 5), REASON);
                    let day = Date::parse("2027-10-01");
                    let accepted = Accepted::new(reason, day).filter(|_| place % 2 == 0);
                    *state = Some(accepted.map_or(PlanState::Doing, PlanState::Accepted));
                }
                PlanSlot::Due(due) => *due = Due::parse("2027-Q2"),
                PlanSlot::Text(own) => *own = Text::typed(&text(place + 3), SHORT),
                PlanSlot::Size(size) if field == PlanField::Effort => *size = Some(Size::M),
                PlanSlot::Size(size) => *size = Some(Size::L),
                PlanSlot::Address(own) => *own = WebAddress::parse(url),
                PlanSlot::Note(own) => *own = Text::typed(&text(place + 4), NOTE),
            }
        }
    }
    for (place, which) in (3..).zip(PlanText::ALL) {
        *one.plan.texts.get_mut(which) = Text::typed(&text(place), SENTENCES);
    }
    one
}

/// Every field filled with harmless words.
pub(crate) fn complete() -> Assessment {
    filled(|place| format!("Words number {place}"))
}

/// Every text a payload; one after the other, so that each stands in each kind of field in one of them.
pub(crate) fn hostile(first: usize) -> Assessment {
    filled(|place| PAYLOADS[(first + place) % PAYLOADS.len()].to_owned())
}

/// Notes as long as they may be.
pub(crate) fn long() -> Assessment {
    filled(|place| format!("{place} é<&\"'|@=").repeat(400))
}

/// Everything that a format has to stand, by name.
pub(crate) fn all() -> Vec<(String, Assessment)> {
    let mut all = vec![
        ("empty".to_owned(), Assessment::default()),
        ("complete".to_owned(), complete()),
        ("long".to_owned(), long()),
    ];
    let examples = example::read(&bundle().to_string()).unwrap();
    for one in examples.iter() {
        all.push((one.id.clone(), one.assessment.clone()));
    }
    for first in 0..PAYLOADS.len() {
        all.push((format!("hostile {first}"), hostile(first)));
    }
    all
}

/// All of these, and copies and states that say less, or say something unusual.
pub(crate) fn copies() -> Vec<(String, Assessment)> {
    let mut all = all();
    let mut add = |name: &str, one: Assessment| all.push((name.to_owned(), one));
    let met_only = Choice {
        open: false,
        ..Choice::everything()
    };
    let without = |left: &[TrackId]| Choice {
        tracks: PerTrack::from_fn(|track| !left.contains(&track)),
        ..Choice::everything()
    };
    for (name, one) in [("fictional", fictional()), ("complete", complete())] {
        let choices = [
            ("met only", met_only),
            ("by default", Choice::default()),
            ("without a track", without(&[TrackId::Cli])),
            ("without tracks", without(&TrackId::ALL)),
        ];
        for (what, choice) in choices {
            add(&format!("{name}, {what}"), copy_for(&one, &choice));
        }
    }
    let mut excluded = complete();
    excluded.profile.accounts = Some(Accounts::No);
    add("excluded", excluded.clone());
    *excluded.assess_anyway.get_mut(TrackId::Authn) = true;
    *excluded.plan.targets.get_mut(TrackId::Authn) = Some(Level::Two);
    add("anyway", excluded);
    let today = Date::parse("2026-11-20").unwrap();
    let mut contradiction = fictional();
    contradiction.answer(id("authn-mfa-required-all"), Status::Met, today);
    contradiction.answer(id("authn-mfa-required-critical"), Status::NotMet, today);
    add("contradiction", contradiction);
    let mut nothing = complete();
    for criterion in TrackId::Cli.track().criteria() {
        nothing.answer(criterion.id, Status::NotApplicable, today);
    }
    add("not applicable", nothing.clone());
    for criterion in TrackId::Cli.track().criteria() {
        nothing.answers.get_mut(criterion.id).reason = Reason::Given(Text::typed("  ", REASON));
    }
    add("reasons missing", nothing);
    all
}

/// An excluded track that is assessed anyway and one that is not, two answers
/// that contradict each other, and a reason that is missing.
pub(crate) fn excluded_and_contradicting() -> Assessment {
    let today = Date::parse("2026-11-20").unwrap();
    let mut assessment = Assessment::default();
    assessment.profile.accounts = Some(Accounts::No);
    assessment.profile.forms.set(PackageForm::Source, true);
    *assessment.assess_anyway.get_mut(TrackId::Authn) = true;
    assessment.answer(id("authn-mfa-required-all"), Status::Met, today);
    assessment.answer(id("authn-mfa-required-critical"), Status::NotMet, today);
    assessment.answer(id("cli-sbom"), Status::NotApplicable, today);
    assessment
}

/// A track that the profile excludes, with a note, evidence and a plan in it.
pub(crate) fn excluded_with_words() -> Assessment {
    let mut assessment = fictional();
    assessment.profile.accounts = Some(Accounts::No);
    let answer = assessment.answers.get_mut(id("authz-scoped-api-keys"));
    answer.note = Text::typed("Kept for later.", NOTE);
    answer.evidence = vec![Evidence {
        url: WebAddress::parse("https://keys.example/later").unwrap(),
        title: Text::default(),
        date: None,
    }];
    let item = assessment.plan.items.get_mut(id("authz-scoped-api-keys"));
    item.owner = Text::typed("Keys team", SHORT);
    assessment
}
