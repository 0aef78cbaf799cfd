//! Views as strings: labels, roles, ids, and the names that programs rely on.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    reason = "tests"
)]

#[path = "common/render.rs"]
mod render;

use plumbline::core::app::{Done, EvidenceRow, Model, Notice, Saving, Show};
use plumbline::core::assessment::{Accounts, NOTE, SHORT, Status, Text};
use plumbline::core::catalogue::{CriterionId, TrackId};
use plumbline::core::share::ShareError;
use render::{at, page, part};

const HOSTILE: &str = "<img src=x onerror=alert(1)>\"'&";

fn id(slug: &str) -> CriterionId {
    CriterionId::parse(slug).unwrap()
}

fn answered(slug: &str, status: Status) -> Model {
    let mut model = Model::default();
    model.mine.answers.get_mut(id(slug)).status = Some(status);
    model
}

#[test]
fn every_view_has_one_heading_that_can_take_focus() {
    for (address, view) in [
        ("#/", "home"),
        ("#/profile", "profile"),
        ("#/assess/authn", "assess"),
        ("#/help", "help"),
    ] {
        let html = at(Model::default(), address);
        assert!(
            html.contains(&["<main id=\"main\" data-view=\"", view, "\""].concat()),
            "{address}"
        );
        assert_eq!(html.matches("<h1").count(), 1, "{address}");
        assert!(html.contains("<h1 tabindex=\"-1\">"), "{address}");
        assert!(!html.contains("style="), "{address}");
    }
}

#[test]
fn the_main_links_say_where_one_is() {
    let html = at(Model::default(), "#/assess/cli");
    let nav = part(&html, "<nav aria-label=\"Main\">", "</nav>");
    assert!(
        nav.contains("<a href=\"#/assess/authn\" aria-current=\"page\">Assess</a>"),
        "{nav}"
    );
    assert_eq!(nav.matches("aria-current").count(), 1);
    assert!(html.contains("not verified and not endorsed"));
    assert!(html.contains("role=\"status\" aria-live=\"polite\""));
}

#[test]
fn saving_is_told_in_exactly_one_place() {
    for (saving, value) in [
        (Saving::Saved("14:32".to_owned()), Some("saved")),
        (Saving::Memory, Some("memory")),
        (Saving::Full, Some("error")),
        (Saving::Emptied, Some("error")),
        (Saving::Idle, None),
    ] {
        let model = Model {
            saving,
            ..Model::default()
        };
        let html = at(model, "#/assess/authn");
        assert_eq!(
            html.matches("data-save=").count(),
            usize::from(value.is_some())
        );
        if let Some(value) = value {
            assert!(
                html.contains(&["data-save=\"", value, "\""].concat()),
                "{value}"
            );
        }
        let unsafe_work = matches!(value, Some("memory" | "error"));
        assert_eq!(html.contains("data-export=\"json\""), unsafe_work);
    }
}

#[test]
fn messages_carry_their_cause_or_a_way_back() {
    let mut model = Model {
        notice: Some(Notice::Link(ShareError::CutOff)),
        undo: Some(Box::default()),
        ..Model::default()
    };
    let html = page(model.clone());
    assert!(html.contains("data-error=\"cut-off\""));
    assert!(html.contains("data-act=\"dismiss\""));
    assert!(!html.contains("data-act=\"undo\""));
    model.notice = Some(Notice::Done(Done::Cleared(id("authn-mfa-totp"))));
    let html = page(model);
    assert!(html.contains("AN1.3 is cleared."));
    assert!(html.contains("data-act=\"undo\""));
}

#[test]
fn every_criterion_has_its_radios_under_stable_names() {
    for track in TrackId::ALL {
        let html = at(Model::default(), &["#/assess/", track.slug()].concat());
        for criterion in track.track().criteria() {
            let start = ["<fieldset class=\"crit\" id=\"c-", criterion.slug, "\""].concat();
            let fieldset = part(&html, &start, "</fieldset>");
            for status in Status::ALL {
                let radio = [
                    "<input type=\"radio\" name=\"a-",
                    criterion.slug,
                    "\" value=\"",
                    status.slug(),
                    "\"",
                ];
                assert!(
                    fieldset.contains(&radio.concat()),
                    "{} {status:?}",
                    criterion.slug
                );
            }
            let ticks = fieldset.matches("type=\"checkbox\"").count();
            let expected = match criterion.required.len() {
                1 => 0,
                several => several,
            };
            assert_eq!(ticks, expected, "{}", criterion.slug);
            assert!(fieldset.contains("<legend tabindex=\"-1\">"));
            for name in ["n-", "e-"] {
                assert!(fieldset.contains(&["name=\"", name, criterion.slug].concat()));
            }
            assert!(fieldset.contains("data-s=\"none\""));
        }
    }
}

#[test]
fn not_applicable_asks_for_a_reason_in_place() {
    let html = at(
        answered("authn-mfa-totp", Status::NotApplicable),
        "#/assess/authn",
    );
    let fieldset = part(&html, "id=\"c-authn-mfa-totp\"", "</fieldset>");
    assert!(fieldset.contains("<label for=\"r-authn-mfa-totp\">"));
    assert!(fieldset.contains("name=\"r-authn-mfa-totp\""));
    assert!(fieldset.contains("maxlength=\"500\""));
    assert!(fieldset.contains("<div class=\"field\" data-s=\"none\">"));
    let other = part(&html, "id=\"c-authn-verify-email\"", "</fieldset>");
    assert!(!other.contains("name=\"r-"));
}

#[test]
fn what_an_answer_calls_for_stands_in_one_notice() {
    let mut model = answered("authn-mfa-required-critical", Status::Partial);
    model
        .mine
        .answers
        .get_mut(id("authn-mfa-required-all"))
        .status = Some(Status::Met);
    let html = at(model, "#/assess/authn");
    let fieldset = part(&html, "id=\"c-authn-mfa-required-critical\"", "</fieldset>");
    assert_eq!(fieldset.matches("class=\"note\"").count(), 1, "{fieldset}");
    assert!(fieldset.contains("Partly fits when:"));
    assert!(fieldset.contains("Mark as met"));
    assert!(fieldset.contains("href=\"#/assess/authn/authn-mfa-required-all\""));
}

#[test]
fn clear_shows_only_where_there_is_something_to_clear() {
    let html = at(
        answered("authn-mfa-totp", Status::Unknown),
        "#/assess/authn",
    );
    let clear = |slug: &str| {
        let fieldset = part(&html, &["id=\"c-", slug, "\""].concat(), "</fieldset>").to_owned();
        let tag = fieldset.rfind("<button").unwrap();
        let button = part(&fieldset[tag..], "<button", ">").to_owned();
        assert!(button.contains("data-act=\"clear\""), "{button}");
        button.contains(" hidden")
    };
    assert!(!clear("authn-mfa-totp"));
    assert!(clear("authn-verify-email"));
}

#[test]
fn evidence_says_why_it_is_not_kept_yet() {
    let mut model = Model::default();
    let row = |url: &str, title: &str| EvidenceRow {
        url: url.to_owned(),
        title: title.to_owned(),
        date: String::new(),
    };
    let rows = vec![row("registry.example", ""), row("", "Only a title")];
    model.drafts.evidence.insert(id("cli-sbom"), rows);
    let html = at(model, "#/assess/cli");
    let fieldset = part(&html, "id=\"c-cli-sbom\"", "</fieldset>");
    assert_eq!(fieldset.matches("name=\"e-cli-sbom-url\"").count(), 2);
    assert!(fieldset.contains("id=\"e-cli-sbom-url-2\""));
    assert_eq!(fieldset.matches("data-error=\"address\"").count(), 2);
    assert_eq!(fieldset.matches("aria-invalid=\"true\"").count(), 2);
    assert!(fieldset.contains("aria-describedby=\"e-cli-sbom-url-2-m\""));
}

#[test]
fn filter_and_search_hide_and_say_so() {
    let model = Model {
        find: "provenance".to_owned(),
        show: Show::All,
        ..Model::default()
    };
    let html = at(model.clone(), "#/assess/authz");
    let hidden =
        |slug: &str| part(&html, &["id=\"c-", slug, "\""].concat(), ">").contains(" hidden");
    assert!(!hidden("authz-build-provenance"));
    assert!(hidden("authz-rbac"));
    assert!(!html.contains("No criterion of this track fits."));
    let html = at(model, "#/assess/authn");
    assert!(html.contains("No criterion of this track fits."));
    assert!(html.contains("Not answered (12)"));
}

#[test]
fn an_excluded_track_says_why_and_leaves_the_choice() {
    let mut model = Model::default();
    model.mine.profile.accounts = Some(Accounts::No);
    let html = at(model.clone(), "#/assess/authn");
    assert!(html.contains("has no user accounts"));
    assert!(html.contains("name=\"p-anyway\" value=\"authn\""));
    assert!(!html.contains("class=\"crit\""));
    *model.mine.assess_anyway.get_mut(TrackId::Authn) = true;
    let html = at(model, "#/assess/authn");
    assert!(html.contains("name=\"p-anyway\" value=\"authn\""));
    assert_eq!(html.matches("class=\"crit\"").count(), 12);
}

#[test]
fn the_profile_has_stable_names_and_labels() {
    let html = at(Model::default(), "#/profile");
    for name in ["p-name", "p-url", "p-tools", "p-assessor", "p-date"] {
        assert!(html.contains(&["name=\"", name, "\""].concat()), "{name}");
        assert!(
            html.contains(&["<label for=\"", name, "\">"].concat()),
            "{name}"
        );
    }
    assert_eq!(html.matches("name=\"p-accounts\"").count(), 3);
    assert_eq!(html.matches("name=\"p-form\"").count(), 3);
    assert!(!html.contains("name=\"p-anyway\""));
    let mut model = Model::default();
    model.drafts.url = Some("registry.example".to_owned());
    let html = at(model, "#/profile");
    let field = part(&html, "id=\"p-url\"", "</div>");
    assert!(field.contains("aria-invalid=\"true\""), "{field}");
    assert!(field.contains("data-error=\"address\""), "{field}");
}

#[test]
fn home_opens_links_files_and_examples() {
    let html = at(Model::default(), "#/");
    for needed in [
        "data-act=\"new\"",
        "<label for=\"link\">",
        "<label for=\"file\">",
        "data-link",
        "type=\"file\" data-import",
        "href=\"#/example/pypi\"",
        "0 of 12 answered",
        "Start with Authentication",
    ] {
        assert!(html.contains(needed), "{needed}");
    }
    let main = part(&html, "<main", "</main>");
    assert_eq!(main.matches("btn main").count(), 1);
}

#[test]
fn what_a_person_typed_is_only_ever_text() {
    let mut model = answered("authn-mfa-totp", Status::Met);
    model.mine.repository.name = Text::typed(HOSTILE, SHORT);
    model.mine.answers.get_mut(id("authn-mfa-totp")).note = Text::typed(HOSTILE, NOTE);
    model.find = HOSTILE.to_owned();
    for address in ["#/", "#/profile", "#/assess/authn"] {
        let html = at(model.clone(), address);
        assert!(!html.contains("<img"), "{address}");
    }
    assert!(at(model, "#/").contains("&lt;img src=x onerror=alert(1)&gt;"));
}
