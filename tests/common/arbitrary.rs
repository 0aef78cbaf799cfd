//! Arbitrary assessments: everything that the types can hold and a page can make.

use plumbline::domain::assessment::{
    Accepted, Accounts, Answer, Assessment, CheckSet, Checked, Clock, Due, Evidence, Kind, Limit,
    Metadata, NOTE, PackageForm, PackageForms, Plan, PlanItem, PlanState, PlanText, Profile,
    REASON, Reason, Repository, SENTENCES, SHORT, Section, SectionSet, Size, Source, Status, Text,
    WebAddress,
};
use plumbline::domain::catalogue::{CriterionId, Level, PerCriterion, PerTrack, TrackId};
use plumbline::domain::date::{Date, Instant};
use plumbline::formats::link::Choice;
use proptest::bool::{ANY as FLIP, weighted};
use proptest::collection::vec;
use proptest::option::weighted as maybe;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;

/// Characters that have caused trouble somewhere.
const CHARACTERS: [char; 20] = [
    'a', 'Z', '0', ' ', '"', '\\', '/', '<', '&', '\'', '\n', '=', '{', '.', 'é', 'ß', '語', 'م',
    '🦀', '\u{301}',
];

/// Any assessment.
pub(crate) fn assessments() -> impl Strategy<Value = Assessment> {
    let about = (
        text(SHORT),
        maybe(0.3, address()),
        text(SHORT),
        text(SHORT),
        maybe(0.3, date()),
        weighted(0.1),
        select(&Source::ALL[..]),
    );
    let copy = (weighted(0.1), tracks(0.1), tracks(0.2));
    let answers = vec(answer(), CriterionId::all().len());
    (metadata(), about, profile(), copy, answers, plan()).prop_map(
        |(metadata, about, profile, (open, left_out, assess_anyway), answers, plan)| {
            let (name, url, tools, assessor, stated_date, proposal, source) = about;
            Assessment {
                metadata,
                kind: if proposal {
                    Kind::Proposal
                } else {
                    Kind::Assessment
                },
                repository: Repository { name, url, tools },
                assessor,
                stated_date,
                source,
                profile,
                assess_anyway,
                answers: PerCriterion::from_fn(|id| {
                    let mut answer = for_criterion(&answers[id.index()], id);
                    let is_kept_back = open || *left_out.get(id.get().track);
                    answer.withheld = is_kept_back && answer.status.is_none();
                    answer
                }),
                plan,
            }
        },
    )
}

/// Any choice of what leaves.
pub(crate) fn choices() -> impl Strategy<Value = Choice> {
    (vec(FLIP, 8), tracks(0.8), left_out()).prop_map(|(flags, tracks, without)| Choice {
        notes: flags[0],
        reasons: flags[1],
        evidence: flags[2],
        details: flags[3],
        plan: flags[4],
        about: flags[5],
        open: flags[6],
        proposal: flags[7],
        tracks,
        without,
    })
}

/// Half of the time nothing, else a few criteria.
fn left_out() -> impl Strategy<Value = SectionSet> {
    let some = vec(0..CriterionId::all().len(), 1..6).prop_map(|places| {
        let mut set = SectionSet::default();
        for id in places
            .into_iter()
            .filter_map(|place| CriterionId::all().nth(place))
        {
            set.set(Section::Criterion(id), true);
        }
        set
    });
    prop_oneof![Just(SectionSet::default()), some]
}

fn metadata() -> impl Strategy<Value = Metadata> {
    let id = prop_oneof![Just(String::new()), "[A-Za-z0-9_-]{1,64}"];
    (
        id,
        any::<u32>(),
        maybe(0.5, instant()),
        maybe(0.5, instant()),
    )
        .prop_map(|(id, revision, created, modified)| Metadata {
            clock: Clock::default(),
            id,
            revision,
            created,
            modified,
        })
}

fn profile() -> impl Strategy<Value = Profile> {
    (maybe(0.7, select(&Accounts::ALL[..])), vec(FLIP, 3)).prop_map(|(accounts, chosen)| {
        let mut forms = PackageForms::default();
        for (form, chosen) in PackageForm::ALL.into_iter().zip(chosen) {
            forms.set(form, chosen);
        }
        Profile { accounts, forms }
    })
}

fn answer() -> impl Strategy<Value = (Answer, u8)> {
    let reason = prop_oneof![
        3 => Just(Reason::Missing),
        2 => text(REASON).prop_map(Reason::Given),
        1 => Just(Reason::Withheld),
    ];
    (
        maybe(0.8, select(&Status::ALL[..])),
        any::<u8>(),
        reason,
        text(NOTE),
        vec(evidence(), 0..3),
        maybe(0.5, date()),
        text(SHORT),
        maybe(0.3, (text(SHORT), date())),
    )
        .prop_map(
            |(status, ticks, reason, note, evidence, confirmed, suggested_by, checked)| {
                let checked = checked.and_then(|(by, on)| Checked::new(by, on));
                let answer = Answer {
                    status,
                    checks: CheckSet::default(),
                    reason,
                    note,
                    evidence,
                    confirmed,
                    suggested_by,
                    checked: checked.filter(|_| status.is_some()),
                    withheld: false,
                };
                (answer, ticks)
            },
        )
}

/// Ticks only checks that the criterion has.
fn for_criterion((answer, ticks): &(Answer, u8), id: CriterionId) -> Answer {
    let mut answer = answer.clone();
    for place in 0..id.get().required.len() {
        answer.checks.set(place, ticks >> place & 1 == 1);
    }
    answer
}

fn evidence() -> impl Strategy<Value = Evidence> {
    (address(), text(SHORT), maybe(0.5, date())).prop_map(|(url, title, date)| Evidence {
        url,
        title,
        date,
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    let targets = vec(maybe(0.3, select(&Level::ALL[..])), TrackId::ALL.len());
    let items = vec(maybe(0.2, plan_item()), CriterionId::all().len());
    let texts = vec(text(SENTENCES), PlanText::ALL.len());
    maybe(0.5, (targets, items, texts, maybe(0.3, date()))).prop_map(|plan| {
        let Some((targets, items, texts, next_look)) = plan else {
            return Plan::default();
        };
        let mut targets = targets.into_iter();
        let mut items = items.into_iter();
        let mut plan = Plan {
            targets: PerTrack::from_fn(|_| targets.next().flatten()),
            items: PerCriterion::from_fn(|_| items.next().flatten().unwrap_or_default()),
            next_look,
            ..Plan::default()
        };
        for (which, text) in PlanText::ALL.into_iter().zip(texts) {
            *plan.texts.get_mut(which) = text;
        }
        plan
    })
}

fn plan_state() -> impl Strategy<Value = PlanState> {
    let accepted = (text(REASON), maybe(0.5, date())).prop_map(|(reason, day)| {
        let accepted = Accepted::new(reason, day);
        accepted.map_or(PlanState::Open, PlanState::Accepted)
    });
    prop_oneof![2 => select(PlanState::ALL.to_vec()), 1 => accepted]
}

fn plan_item() -> impl Strategy<Value = PlanItem> {
    let quarter = (1..=9999u16, 1..=4u8).prop_map(|(year, one)| format!("{year:04}-Q{one}"));
    let due = prop_oneof![quarter, date().prop_map(|day| day.to_string())];
    (
        maybe(0.5, plan_state()),
        maybe(0.5, due.prop_map(|due| Due::parse(&due).unwrap())),
        text(SHORT),
        maybe(0.5, select(&Size::ALL[..])),
        maybe(0.5, select(&Size::ALL[..3])),
        maybe(0.5, address()),
        text(NOTE),
    )
        .prop_map(|(state, due, owner, effort, impact, url, note)| PlanItem {
            state,
            due,
            owner,
            effort,
            impact,
            url,
            note,
        })
}

fn tracks(set: f64) -> impl Strategy<Value = PerTrack<bool>> {
    vec(weighted(set), TrackId::ALL.len()).prop_map(|flags| {
        let mut flags = flags.into_iter();
        PerTrack::from_fn(|_| flags.next().unwrap())
    })
}

fn text(limit: Limit) -> impl Strategy<Value = Text> {
    let short = vec(select(&CHARACTERS[..]), 0..12);
    let full = select(&CHARACTERS[..]).prop_map(move |one| vec![one; limit.chars]);
    prop_oneof![
        3 => Just(Text::default()),
        6 => short.prop_map(move |all| Text::typed(&String::from_iter(all), limit)),
        1 => full.prop_map(move |all| Text::typed(&String::from_iter(all), limit)),
    ]
}

fn address() -> impl Strategy<Value = WebAddress> {
    let host = select(&["a.example", "localhost:8080", "[::1]", "xn--e1aybc.example"][..]);
    let path = select(&["", "/", "/x?y=\"1\"&z#ä", "/<b>'\u{301}🦀"][..]);
    (select(&["https", "http", "HTTPS"][..]), host, path).prop_map(|(scheme, host, path)| {
        WebAddress::parse(&format!("{scheme}://{host}{path}")).unwrap()
    })
}

fn date() -> impl Strategy<Value = Date> {
    let days = prop_oneof![8 => 1..32_768i64, 1 => -700_000..0i64, 1 => 32_768..2_900_000i64];
    days.prop_map(|days| Date::from_days_since_2000(days).unwrap())
}

fn instant() -> impl Strategy<Value = Instant> {
    (date(), 0..24u8, 0..60u8, 0..60u8).prop_map(|(day, hour, minute, second)| {
        Instant::parse(&format!("{day}T{hour:02}:{minute:02}:{second:02}Z")).unwrap()
    })
}
