//! The section on the page: what is picked, said, copied and downloaded.

use plumbline::app::effect::Effect;
use plumbline::app::model::Model;
use plumbline::app::msg::{Copied, Msg};
use plumbline::app::update::update_whole as update;
use plumbline::domain::assessment::{NOTE, Text, WebAddress};
use plumbline::domain::catalogue::{CriterionId, Level, TrackId};
use plumbline::features::handoff::state::{HandoffDocument, HandoffMsg};
use plumbline::features::handoff::update::{gaps, picked, picked_issues, typed};
use plumbline::features::handoff::view_model::{
    Fact, ToTracker, address, after, asked, asks_host, facts, offered, picked as said, proposal,
    to_tracker,
};
use plumbline::formats::handoff::{Host, Markup, Shape};

use crate::{hand, hostile, id, only, planning};

fn link(model: &Model) -> Option<String> {
    match to_tracker(model, 0) {
        ToTracker::Open(link) => link.href,
        ToTracker::Why(_) => None,
    }
}

#[test]
fn the_next_step_is_picked_until_somebody_picks() {
    let mut model = planning();
    let steps = gaps(&model);
    assert_eq!(picked(&model), steps[..1]);
    let all = plumbline::features::plan::update::steps(&model);
    let answered = |id: &CriterionId| !model.mine.answers.get(*id).mark().is_open();
    assert!(
        all.len() > steps.len() && steps.iter().all(answered),
        "what nobody has answered is asked"
    );
    hand(&mut model, HandoffMsg::Pick(steps[2], true));
    assert_eq!(picked(&model), [steps[0], steps[2]]);
    hand(&mut model, HandoffMsg::Pick(steps[0], false));
    hand(&mut model, HandoffMsg::Pick(steps[2], false));
    assert_eq!(picked(&model), []);
    assert_eq!(said(&model), "Select at least one step.");
    assert!(picked_issues(&model).is_empty());
    assert_eq!(proposal(&model).here().map(String::as_str), Some(""));
    assert!(hand(&mut model, HandoffMsg::Copy(HandoffDocument::Proposal)).is_empty());
}

#[test]
fn what_is_typed_is_in_the_text_and_goes_with_the_assessment() {
    let mut model = planning();
    let fields = asked(&model).len();
    let amount = HandoffMsg::Field("why_now".to_owned(), "Soon".to_owned());
    hand(&mut model, amount);
    assert!(proposal(&model).here().unwrap().contains("\nSoon\n"));
    assert_eq!(asked(&model).len(), fields, "the field stays");
    hand(&mut model, HandoffMsg::Shape(Shape::Initiative));
    assert!(proposal(&model).here().unwrap().contains("\nSoon\n"));
    update(&mut model, Msg::New, &crate::now::now());
    assert_eq!(typed(&model), []);
}

#[test]
fn notes_and_evidence_are_offered_where_there_are_any() {
    let mut model = planning();
    let gap = id("cli-reachability");
    *model.mine.plan.targets.get_mut(TrackId::Cli) = Level::from_number(3);
    for step in gaps(&model) {
        hand(&mut model, HandoffMsg::Pick(step, step == gap));
    }
    let answer = model.mine.answers.get_mut(gap);
    answer.note = Text::default();
    answer.evidence = Vec::new();
    assert_eq!(
        (picked(&model), offered(&model)),
        (vec![gap], (false, false))
    );
    model.mine.answers.get_mut(gap).note = Text::typed("Planned for Hex.pm", NOTE);
    assert_eq!(offered(&model), (true, false));
    let has = |model: &Model| {
        proposal(model)
            .here()
            .unwrap()
            .contains("Planned for Hex.pm")
    };
    assert!(!has(&model));
    hand(&mut model, HandoffMsg::Note(true));
    assert!(has(&model));
}

#[test]
fn copying_is_said_and_forgotten_with_the_next_change() {
    let mut model = planning();
    let text = proposal(&model).here().unwrap().clone();
    let effect = only(hand(
        &mut model,
        HandoffMsg::Copy(HandoffDocument::Proposal),
    ));
    assert_eq!(
        effect,
        Effect::Copy(Copied::Handoff(HandoffDocument::Proposal), text)
    );
    update(
        &mut model,
        Msg::Copied(Copied::Handoff(HandoffDocument::Proposal), true),
        &crate::now::now(),
    );
    assert_eq!(after(&model, HandoffDocument::Proposal), "Copied.");
    assert_eq!(model.messages.announcement(), "Copied.");
    assert_eq!(after(&model, HandoffDocument::Issue(0)), "");
    assert_eq!(model.share.copied, None, "no link was copied");
    hand(&mut model, HandoffMsg::Private(true));
    assert_eq!(after(&model, HandoffDocument::Proposal), "");
    let effect = only(hand(
        &mut model,
        HandoffMsg::Copy(HandoffDocument::Issue(0)),
    ));
    let body = picked_issues(&model)[0].body.clone();
    assert_eq!(
        effect,
        Effect::Copy(Copied::Handoff(HandoffDocument::Issue(0)), body)
    );
    update(
        &mut model,
        Msg::Copied(Copied::Handoff(HandoffDocument::Issue(0)), false),
        &crate::now::now(),
    );
    assert!(after(&model, HandoffDocument::Issue(0)).contains("Copying was blocked"));
}

#[test]
fn files_have_names_that_sort() {
    let mut model = planning();
    let steps = gaps(&model);
    let name = |model: &mut Model, document| match only(hand(model, HandoffMsg::Download(document)))
    {
        Effect::Download { name, mime, text } => {
            let marked = text.contains("**");
            let types = ["text/plain", "text/markdown"];
            assert_eq!(mime, types[usize::from(marked)]);
            name
        }
        other => panic!("{other:?}"),
    };
    let start = "plumbline-example-registry-2026-11-20";
    let code = steps[0].get().code.to_ascii_lowercase().replace('.', "-");
    assert_eq!(
        name(&mut model, HandoffDocument::Proposal),
        format!("{start}.{code}.fundable.md")
    );
    hand(&mut model, HandoffMsg::Shape(Shape::SovereignTech));
    hand(&mut model, HandoffMsg::Markup(Markup::Plain));
    assert_eq!(
        name(&mut model, HandoffDocument::Proposal),
        format!("{start}.{code}.sovereign-tech.txt")
    );
    hand(&mut model, HandoffMsg::Pick(steps[1], true));
    assert_eq!(
        name(&mut model, HandoffDocument::Issue(0)),
        format!("{start}.2-gaps.issue.md")
    );
    hand(&mut model, HandoffMsg::Apart(true));
    let second = steps[1].get().code.to_ascii_lowercase().replace('.', "-");
    assert_eq!(
        name(&mut model, HandoffDocument::Issue(1)),
        format!("{start}.{second}.issue.md")
    );
    assert!(hand(&mut model, HandoffMsg::Download(HandoffDocument::Issue(2))).is_empty());
}

#[test]
fn an_address_that_is_no_repository_is_told_and_makes_no_link() {
    let mut model = planning();
    assert_eq!(
        address(&model).value,
        "",
        "the registry has no tracker there"
    );
    assert_eq!((address(&model).problem, link(&model)), (None, None));
    let bad = [
        "javascript:alert(1)",
        "https://github.com/only-an-owner",
        "<script>alert(1)</script>",
        "https://github.com/a/<b>",
    ];
    for text in bad.map(str::to_owned).into_iter().chain(hostile()) {
        hand(&mut model, HandoffMsg::Tracker(text.clone()));
        assert_eq!(
            address(&model).problem.unwrap().cause,
            "repository",
            "{text}"
        );
        assert!(!asks_host(&model));
        for host in Host::ALL {
            hand(&mut model, HandoffMsg::Host(Some(host)));
            assert_eq!(link(&model), None, "{text}");
        }
    }
    hand(&mut model, HandoffMsg::Tracker("https:/".to_owned()));
    assert_eq!(address(&model).problem, None, "it has only begun");
}

#[test]
fn the_host_is_asked_only_where_its_name_does_not_tell() {
    let mut model = planning();
    model.mine.repository.url = WebAddress::parse("https://github.com/example/registry");
    assert_eq!(address(&model).value, "https://github.com/example/registry");
    assert!(!asks_host(&model) && link(&model).is_some());
    hand(
        &mut model,
        HandoffMsg::Tracker("https://code.example/a/b".to_owned()),
    );
    assert!(asks_host(&model));
    assert_eq!(link(&model), None);
    hand(&mut model, HandoffMsg::Host(Some(Host::GitLab)));
    let href = link(&model).unwrap();
    assert!(href.starts_with("https://code.example/a/b/-/issues/new?issue%5Btitle%5D="));
    hand(
        &mut model,
        HandoffMsg::Tracker("https://gitlab.com/a/b".to_owned()),
    );
    hand(&mut model, HandoffMsg::Host(Some(Host::GitHub)));
    assert!(
        link(&model).unwrap().contains("/-/issues/new"),
        "the name tells"
    );
}

#[test]
fn too_long_for_an_address_says_why() {
    let mut model = planning();
    hand(
        &mut model,
        HandoffMsg::Tracker("https://github.com/a/b".to_owned()),
    );
    for track in TrackId::ALL {
        *model.mine.plan.targets.get_mut(track) = Level::from_number(3);
    }
    for step in gaps(&model) {
        model.mine.answers.get_mut(step).note = Text::typed(&"é".repeat(900), NOTE);
        hand(&mut model, HandoffMsg::Pick(step, true));
    }
    hand(&mut model, HandoffMsg::Private(true));
    let ToTracker::Why(why) = to_tracker(&model, 0) else {
        panic!("a link of {:?}", link(&model).map(|href| href.len()));
    };
    assert!(why.contains("too long"));
    assert!(matches!(
        only(hand(
            &mut model,
            HandoffMsg::Copy(HandoffDocument::Issue(0))
        )),
        Effect::Copy(..)
    ));
}

fn sourced(facts: &[Fact]) -> bool {
    let sourced = |one: &Fact| one.link.as_ref().is_some_and(|link| link.href.is_some());
    facts.iter().all(sourced)
}

#[test]
fn funders_and_grants_have_date_and_source() {
    let mut model = planning();
    let all = facts(&model).unwrap();
    assert!(
        all.as_of
            .starts_with("As of August 2026. Amounts and deadlines change")
    );
    assert!(!all.routes.is_empty() && sourced(&all.routes));
    assert!(sourced(&all.all) && all.all.len() == 28);
    *model.mine.plan.targets.get_mut(TrackId::Authz) = Level::from_number(3);
    let gap = id("authz-build-provenance");
    hand(&mut model, HandoffMsg::Pick(gap, true));
    let close = facts(&model).unwrap().close;
    assert!(
        close.iter().any(|one| one.before.contains("Homebrew")),
        "{close:?}"
    );
    assert!(close.len() < all.all.len());
}
