//! What stands in the disclosures of a criterion, once they were opened.

use plumbline::app::model::Model;
use plumbline::app::remote::Remote;
use plumbline::domain::assessment::{Accounts, NOTE, Text};
use plumbline::domain::catalogue::{CriterionId, TrackId, what_counts};
use plumbline::formats::draft::{Draft, DraftField, EvidenceRow};
use plumbline::formats::guidance;
use plumbline::ui::lazy::LazyView;
use serde_json::json;

use crate::render::{at, part, piece, words};
use crate::samples::id;

#[test]
fn a_criterion_has_two_disclosures_and_draws_none_before_it_is_opened() {
    for track in TrackId::ALL {
        let html = at(Model::whole(), &["#/assess/", track.slug()].concat());
        for criterion in track.track().criteria() {
            let start = ["<fieldset class=\"crit\" id=\"c-", criterion.slug, "\""].concat();
            let fieldset = part(&html, &start, "</fieldset>");
            let more = &fieldset[fieldset.find("class=\"more\"").unwrap()..];
            assert_eq!(more.matches("</summary></details>").count(), 2, "{more}");
            for name in ["n-", "e-"] {
                assert!(!fieldset.contains(&["name=\"", name].concat()));
            }
        }
    }
}

#[test]
fn note_and_evidence_of_every_criterion_have_stable_names_and_labels() {
    for id in CriterionId::all() {
        let html = piece(Model::whole(), LazyView::NoteAndEvidence(id));
        for name in ["n-", "e-"] {
            assert!(html.contains(&["name=\"", name, id.get().slug].concat()));
        }
        for end in ["-url", "-title", "-date"] {
            let name = ["e-", id.get().slug, end].concat();
            assert!(html.contains(&["<label for=\"", &name, "\">"].concat()));
            assert!(html.contains(&["name=\"", &name, "\""].concat()));
        }
    }
}

#[test]
fn the_summary_says_that_there_is_a_note() {
    let mut model = Model::whole();
    model.mine.answers.get_mut(id("general-vdp")).note = Text::typed("Since 2021", NOTE);
    let without = at(Model::whole(), "#/assess/general");
    let with = at(model, "#/assess/general");
    let summaries = |html: &str| {
        let fieldset = part(html, "id=\"c-general-vdp\"", "</fieldset>");
        words(&fieldset[fieldset.find("class=\"more\"").unwrap()..])
    };
    assert_ne!(summaries(&with), summaries(&without));
}

#[test]
fn evidence_says_why_it_is_not_kept_yet() {
    let mut model = Model::whole();
    let row = |url: &str, title: &str| EvidenceRow {
        url: url.to_owned(),
        title: title.to_owned(),
        ..EvidenceRow::default()
    };
    let rows = vec![row("registry.example", ""), row("", "Only a title")];
    let field = DraftField::Evidence(id("cli-sbom"));
    model.drafts.typed.push((field, Draft::Rows(rows)));
    let html = piece(model, LazyView::NoteAndEvidence(id("cli-sbom")));
    assert_eq!(html.matches("name=\"e-cli-sbom-url\"").count(), 2);
    assert!(html.contains("id=\"e-cli-sbom-url-2\""));
    assert_eq!(html.matches("data-error=\"address\"").count(), 2);
    assert_eq!(html.matches("aria-invalid=\"true\"").count(), 2);
    assert!(html.contains("aria-describedby=\"e-cli-sbom-url-2-m\""));
}

#[test]
fn what_is_enough_is_in_sight_below_the_answers_of_every_criterion() {
    let said_in = |words: &str, lines: &[&str]| {
        for line in lines {
            let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
            let line = line
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;");
            assert!(words.contains(&line), "{line}\n{words}");
        }
    };
    for track in TrackId::ALL {
        let html = at(Model::whole(), &["#/assess/", track.slug()].concat());
        for criterion in track.track().criteria() {
            let start = ["id=\"c-", criterion.slug, "\""].concat();
            let card = part(&html, &start, "<div class=\"more\">");
            let (_, below) = card.split_once("<div class=\"ans\">").unwrap();
            let wanted = what_counts(criterion.id);
            assert!(!wanted.not_enough.is_empty(), "{}", criterion.code);
            said_in(&words(below), &wanted.not_enough);
            said_in(&words(below), &[wanted.partial_when]);
            let folded = piece(Model::whole(), LazyView::WhyAndHow(criterion.id));
            said_in(&words(&folded), wanted.ambiguity.as_slice());
            let report = ["href=\"./about.html#", criterion.slug, "\""].concat();
            let can_be_reported = folded.contains(&report);
            assert_eq!(
                can_be_reported,
                wanted.ambiguity.is_some(),
                "{}",
                criterion.code
            );
        }
    }
}

#[test]
fn more_is_said_where_people_log_in_elsewhere() {
    let mut model = Model::whole();
    model.mine.profile.accounts = Some(Accounts::Delegated);
    let mut criteria = CriterionId::all();
    let found = criteria.find_map(|id| Some((id, what_counts(id).delegated_login?)));
    let (id, said) = found.unwrap();
    let drawn = |model| words(&piece(model, LazyView::WhatCounts(id)));
    assert!(drawn(model).contains(said));
    assert!(!drawn(Model::whole()).contains(said));
}

#[test]
fn why_and_how_comes_or_can_be_tried_again_and_always_names_its_source() {
    let mut model = Model::whole();
    let vdp = id("general-vdp");
    let drawn = |model: &Model| piece(model.clone(), LazyView::WhyAndHow(vdp));
    let coming = drawn(&model);
    assert!(!coming.contains("<button"));
    model.guidance = Remote::Failed;
    let failed = drawn(&model);
    assert!(failed.contains("Try again"), "{failed}");
    let advice = json!({ "criteria": { "general-vdp": {
        "task": "Publish a policy",
        "why": "People need to know whom to tell.",
        "good_practice": ["Answer within a week."],
    } } });
    model.guidance = Remote::Here(guidance::read(&advice.to_string()).unwrap());
    let here = drawn(&model);
    assert!(
        here.contains("whom to tell") && here.contains("within a week"),
        "{here}"
    );
    for html in [coming, failed, here] {
        assert!(html.contains(vdp.get().anchor()), "{html}");
        assert!(html.contains("rel=\"noopener noreferrer"));
    }
}
