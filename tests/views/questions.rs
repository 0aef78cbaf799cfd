//! The criteria of a track: questions, answers, and what they call for.

use plumbline::app::edit::radio_id;
use plumbline::app::lazy::state::Lazy;
use plumbline::app::model::Model;
use plumbline::app::update::update_whole;
use plumbline::domain::assessment::{Accounts, Status};
use plumbline::domain::catalogue::{Level, TrackId};
use plumbline::features::evidence::state::EvidenceMsg;
use plumbline::features::questions::state::{AnswerFilter, QuestionsMsg};

use crate::now::now;
use crate::render::{at, part, words};
use crate::samples::{answered, id};

#[test]
fn every_criterion_has_its_radios_under_stable_names() {
    for track in TrackId::ALL {
        let html = at(Model::whole(), &["#/assess/", track.slug()].concat());
        for criterion in track.track().criteria() {
            let start = ["<fieldset class=\"crit\" id=\"c-", criterion.slug, "\""].concat();
            let fieldset = part(&html, &start, "</fieldset>");
            let tags = fieldset.split("<input ").skip(1);
            let radios: Vec<&str> = tags
                .filter_map(|rest| rest.split('>').next())
                .filter(|tag| tag.contains("type=\"radio\""))
                .collect();
            assert_eq!(radios.len(), Status::ALL.len(), "{}", criterion.slug);
            for (tag, status) in radios.iter().zip(Status::ALL) {
                let id = ["id=\"", &radio_id(criterion.id, status), "\""].concat();
                let name = ["name=\"a-", criterion.slug, "\""].concat();
                let value = ["value=\"", status.slug(), "\""].concat();
                for part in [id, name, value] {
                    assert!(tag.contains(&part), "{tag} lacks {part}");
                }
            }
            let ticks = fieldset.matches("type=\"checkbox\"").count();
            let expected = match criterion.required.len() {
                1 => 0,
                several => several,
            };
            assert_eq!(ticks, expected, "{}", criterion.slug);
            assert!(fieldset.contains("<legend tabindex=\"-1\">"));
            assert!(fieldset.contains("data-mark=\"none\""));
        }
    }
}

#[test]
fn a_track_can_be_answered_before_the_second_part_has_come() {
    let mut model = answered("cli-sbom", Status::NotApplicable);
    model.lazy = Lazy::default();
    let html = at(model, "#/assess/cli");
    assert_eq!(html.matches("class=\"crit\"").count(), 5);
    assert_eq!(html.matches("type=\"radio\" id=\"a-").count(), 25, "{html}");
    assert!(html.contains("name=\"r-cli-sbom\""));
    assert_eq!(html.matches("<h1").count(), 1);
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
    assert!(fieldset.contains("Set to Met"));
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
fn filter_and_search_hide_and_say_so() {
    let model = Model {
        find: "provenance".to_owned(),
        show: AnswerFilter::All,
        ..Model::whole()
    };
    let html = at(model.clone(), "#/assess/authz");
    let hidden =
        |slug: &str| part(&html, &["id=\"c-", slug, "\""].concat(), ">").contains(" hidden");
    assert!(!hidden("authz-build-provenance"));
    assert!(hidden("authz-rbac"));
    assert!(!html.contains("No questions match the filter or search."));
    let html = at(model, "#/assess/authn");
    assert!(html.contains("No questions match the filter or search."));
    assert!(html.contains("Not answered (12)"));
}

#[test]
fn an_excluded_track_says_why_and_leaves_the_choice() {
    let mut model = Model::whole();
    model.mine.profile.accounts = Some(Accounts::No);
    let html = at(model.clone(), "#/assess/authn");
    assert!(html.contains("has no user accounts"));
    let gate = part(&html, "name=\"p-anyway\" value=\"authn\"", "</button>");
    assert!(gate.contains("Answer anyway"), "{gate}");
    assert!(!html.contains("class=\"crit\""));
    *model.mine.assess_anyway.get_mut(TrackId::Authn) = true;
    let html = at(model, "#/assess/authn");
    let gate = part(&html, "name=\"p-anyway\" value=\"authn\"", "</button>");
    assert!(gate.contains("Close this track"), "{gate}");
    assert_eq!(html.matches("class=\"crit\"").count(), 12);
}

#[test]
fn no_level_stands_beside_a_track_before_its_first_level_is_answered() {
    let mut model = Model::whole();
    let now = |model: &Model| {
        let html = at(model.clone(), "#/assess/authz");
        words(part(&html, "<p class=\"now\">", "</p>"))
    };
    let criteria = TrackId::Authz.track().at(Level::One);
    let ids: Vec<_> = criteria.map(|one| one.id).collect();
    for (answered, id) in ids.iter().enumerate() {
        let open = ids.len() - answered;
        let said = now(&model);
        assert!(
            said.ends_with(&["Level 1: ", &open.to_string(), " open"].concat()),
            "{said}"
        );
        assert!(
            !said.contains("Level 0") && !said.contains("Not known"),
            "{said}"
        );
        model.mine.answers.get_mut(*id).status = Some(Status::NotMet);
    }
    assert!(now(&model).starts_with("Level 0"), "{}", now(&model));
}

#[test]
fn what_the_ticks_have_answered_is_said_below_them_with_a_way_back() {
    let mut model = Model::whole();
    let one = id("authn-verify-email");
    for place in 0..2 {
        let tick = QuestionsMsg::Tick(one, place, true);
        update_whole(&mut model, tick.into(), &now());
    }
    update_whole(&mut model, EvidenceMsg::Ticked(one).into(), &now());
    let html = at(model, "#/assess/authn");
    let notice = part(&html, "class=\"note\"", "</button>");
    assert!(notice.contains("The answer is Met."), "{notice}");
    assert!(notice.contains("data-act=\"undo-checks\""), "{notice}");
}

#[test]
fn what_met_needs_is_in_sight_above_the_checks() {
    let html = at(Model::whole(), "#/assess/authn");
    for (slug, has_ticks) in [("authn-verify-email", true), ("authn-mfa-totp", false)] {
        let fieldset = part(&html, &format!("id=\"c-{slug}\""), "</fieldset>");
        let heading = part(fieldset, &format!("id=\"m-{slug}\""), "</p>");
        assert!(heading.contains("What “Met” needs:"), "{heading}");
        assert_eq!(heading.contains("Ticking is optional."), has_ticks);
        assert_eq!(
            words(heading).contains(
                "needs: all of these. Ticking is optional. If you tick all of these, the answer becomes Met."
            ),
            has_ticks,
            "{heading}"
        );
        assert!(fieldset.contains(&format!("aria-labelledby=\"m-{slug}\"")));
    }
    let heading = part(
        &html,
        "id=\"m-authn-phishing-resistant-required-critical\"",
        "</p>",
    );
    assert!(
        words(heading).contains("needs: the first two of these. Ticking is optional. If you tick the first two of these, the answer"),
        "{heading}"
    );
    let html = at(Model::whole(), "#/assess/cli");
    let heading = part(&html, "id=\"m-cli-pinned-installs\"", "</p>");
    assert!(
        words(heading).contains("What “Met” needs: at least one of these. Ticking is optional. If you tick at least one of these, the answer becomes Met."),
        "{heading}"
    );
}
