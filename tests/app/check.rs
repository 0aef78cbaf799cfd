//! The review: what to look at before publishing, and old answers that still hold.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::model::Model;
use plumbline::app::msg::Msg;
use plumbline::app::title;
use plumbline::domain::assessment::{Accounts, Evidence, REASON, Reason, Status, Text, WebAddress};
use plumbline::domain::catalogue::CriterionId;
use plumbline::domain::date::Date;
use plumbline::features::check::issues::{CheckIssue, concerned, is_ready};
use plumbline::features::check::state::CheckMsg;
use plumbline::features::check::view_model::{answers, look};
use plumbline::features::library::state::LibraryMsg;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::report::Report;

use crate::page::{Page, id, now};

fn page() -> Page {
    Page::open(Vec::new(), "/review")
}

fn found(model: &Model, concern: CheckIssue) -> Vec<CriterionId> {
    concerned(&Report::of(&model.mine), Some(now().today), concern)
}

/// Everything is met, with evidence, as of a day.
fn complete(page: &mut Page, day: &str) {
    for one in CriterionId::all() {
        let answer = page.model.mine.answers.get_mut(one);
        answer.status = Some(Status::Met);
        answer.confirmed = Date::parse(day);
        answer.evidence = vec![Evidence {
            url: WebAddress::parse("https://a.example/").unwrap(),
            title: Text::default(),
            date: None,
        }];
    }
}

#[test]
fn it_has_an_address_and_a_title_and_lists_everything_unanswered_at_first() {
    let page = page();
    assert_eq!(title::of(&page.model), "Check your answers · Plumbline");
    let look = look(&page.model);
    assert!(!look.is_ready);
    assert_eq!(look.groups.len(), 1);
    assert_eq!(look.groups[0].title, "Not answered (32)");
    let lines = answers(&page.model);
    let all: usize = lines
        .iter()
        .flat_map(|track| &track.levels)
        .map(|(_, lines)| lines.len())
        .sum();
    assert_eq!(all, 32);
}

#[test]
fn each_cause_is_found_and_only_where_it_is() {
    let mut page = page();
    let weak = id("authn-mfa-required-critical");
    page.send(QuestionsMsg::Answer(
        id("authn-mfa-required-all"),
        Status::Met,
    ));
    page.send(QuestionsMsg::Answer(weak, Status::Partial));
    let absent = id("general-vdp");
    page.send(QuestionsMsg::Answer(absent, Status::NotApplicable));
    let ticked = id("authn-leaked-passwords");
    page.send(QuestionsMsg::Answer(ticked, Status::Met));
    assert!(
        found(&page.model, CheckIssue::FewTicks).is_empty(),
        "no ticks"
    );
    page.send(QuestionsMsg::Tick(ticked, 0, true));
    assert_eq!(found(&page.model, CheckIssue::Contradiction), [weak]);
    assert_eq!(found(&page.model, CheckIssue::ReasonMissing), [absent]);
    assert_eq!(found(&page.model, CheckIssue::FewTicks), [ticked]);
    assert_eq!(
        found(&page.model, CheckIssue::NoEvidence),
        [id("authn-mfa-required-all"), ticked]
            .into_iter()
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    );
    assert_eq!(found(&page.model, CheckIssue::Unanswered).len(), 32 - 4);
    page.send(QuestionsMsg::Reason(absent, "We have none.".to_owned()));
    assert!(found(&page.model, CheckIssue::ReasonMissing).is_empty());
    for (place, check) in ticked.get().required.iter().enumerate() {
        if !check.soft {
            page.send(QuestionsMsg::Tick(ticked, place, true));
        }
    }
    assert!(found(&page.model, CheckIssue::FewTicks).is_empty());
}

#[test]
fn a_track_that_is_not_assessed_holds_nothing_up() {
    let mut page = page();
    page.model.mine.profile.accounts = Some(Accounts::No);
    let open = found(&page.model, CheckIssue::Unanswered);
    let counts = |one: &CriterionId| page.model.mine.is_assessed(one.get().track);
    assert!(!open.is_empty() && open.iter().all(counts));
    for one in open {
        page.send(QuestionsMsg::Answer(one, Status::NotMet));
    }
    let report = Report::of(&page.model.mine);
    assert!(is_ready(&report, page.model.today), "gaps are no fault");
}

#[test]
fn a_day_still_to_come_is_pointed_out_and_is_not_ready() {
    let mut page = page();
    complete(&mut page, "2026-11-20");
    assert!(look(&page.model).is_ready);
    for (day, ahead) in [
        ("2026-11-21", false),
        ("2026-11-22", true),
        ("9999-12-31", true),
    ] {
        let day = Date::parse(day);
        page.model.mine.stated_date = day;
        let stated = look(&page.model);
        assert_eq!(
            (stated.is_ready, stated.date.is_some()),
            (!ahead, ahead),
            "{day:?}"
        );
        page.model.mine.stated_date = None;
        page.model.mine.answers.get_mut(id("cli-sbom")).confirmed = day;
        assert_eq!(look(&page.model).is_ready, !ahead, "{day:?}");
        let listed = found(&page.model, CheckIssue::Future);
        assert_eq!(listed == [id("cli-sbom")], ahead, "{day:?}");
    }
    page.send(CheckMsg::Confirm(id("cli-sbom")));
    assert!(look(&page.model).is_ready);
    page.model.mine.answers.get_mut(id("cli-sbom")).evidence[0].date = Date::parse("2999-01-01");
    assert_eq!(
        look(&page.model).groups[0].entries[0].text,
        "dated 1 January 2999"
    );
}

#[test]
fn evidence_and_age_only_advise() {
    let mut page = page();
    complete(&mut page, "2026-11-20");
    let fine = look(&page.model);
    assert!(fine.is_ready && fine.groups.is_empty());
    assert_eq!(fine.lead, "Ready to share.");
    complete(&mut page, "2025-11-19");
    page.model
        .mine
        .answers
        .get_mut(id("cli-sbom"))
        .evidence
        .clear();
    let advised = look(&page.model);
    assert!(advised.is_ready);
    let titles: Vec<_> = advised.groups.iter().map(|one| &one.title[..]).collect();
    assert_eq!(
        titles,
        [
            "Optional: Met, without evidence (1)",
            "Optional: Confirmed more than twelve months ago (32)"
        ]
    );
    page.model.mine.answers.get_mut(id("cli-sbom")).reason =
        Reason::Given(Text::typed("x", REASON));
    page.send(QuestionsMsg::Clear(id("cli-sbom")));
    assert!(!look(&page.model).is_ready);
}

#[test]
fn an_old_answer_is_confirmed_saved_and_taken_back() {
    let mut page = page();
    complete(&mut page, "2025-01-01");
    let (first, second) = (CriterionId::all().next().unwrap(), {
        CriterionId::all().nth(1).unwrap()
    });
    page.send(CheckMsg::Confirm(first));
    let answer = page.model.mine.answers.get(first);
    assert_eq!(answer.confirmed, Some(now().today));
    assert_eq!(answer.status, Some(Status::Met));
    assert!(!found(&page.model, CheckIssue::Old).contains(&first));
    // The line goes; focus moves to the one that takes its place.
    let focus = |id: &str| Effect::Focus(Focus::Element(id.to_owned()));
    let next = ["old-", second.get().slug].concat();
    assert!(page.effects.contains(&focus(&next)), "{:?}", page.effects);
    let saved = page.text(&page.key()).unwrap();
    assert!(saved.contains("2026-11-20"), "saved in the handler");
    assert!(page.reload("/review").model.mine.answers == page.model.mine.answers);
    page.send(Msg::Undo);
    assert_eq!(
        page.model.mine.answers.get(first).confirmed,
        Date::parse("2025-01-01")
    );
}

#[test]
fn the_last_old_answer_leaves_focus_with_the_heading_and_nothing_is_made_up() {
    let mut page = page();
    page.send(CheckMsg::Confirm(id("cli-sbom")));
    assert!(page.model.mine.is_blank(), "there is no answer to confirm");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    page.model.mine.answers.get_mut(id("cli-sbom")).confirmed = Date::parse("2020-01-01");
    page.send(CheckMsg::Confirm(id("cli-sbom")));
    let heading = Effect::Focus(Focus::Element("look".to_owned()));
    assert!(page.effects.contains(&heading));
    page.send(LibraryMsg::SaveVersion);
    assert!(found(&page.model, CheckIssue::Old).is_empty());
}

#[test]
fn an_accepted_risk_is_listed_from_the_day_on_which_to_look_again() {
    let mut page = page();
    let plan = |page: &mut Page, field, text: &str| {
        page.send(PlanMsg::Change(id("cli-sbom"), field, text.to_owned()));
    };
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::NotMet));
    plan(&mut page, PlanField::State, "accepted");
    plan(&mut page, PlanField::Reason, "No dependencies");
    for (day, is_listed) in [
        ("", false),
        ("2026-11-21", false),
        ("2026-11-20", true),
        ("2025-01-01", true),
    ] {
        plan(&mut page, PlanField::LookAgain, day);
        let listed = found(&page.model, CheckIssue::LookAgain);
        assert_eq!(!listed.is_empty(), is_listed, "{day}");
    }
    let group = look(&page.model).groups.pop().unwrap();
    assert_eq!(
        group.title,
        "Optional: Accepted risk, due for another look (1)"
    );
    assert_eq!(
        group.entries[0].text,
        "No dependencies (look again on 1 January 2025)"
    );
    assert!(CheckIssue::LookAgain.advises());
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    assert!(found(&page.model, CheckIssue::LookAgain).is_empty());
}
