//! What stands beside a field whose text is a draft: the message, and what is kept.

use leptos::prelude::*;
use plumbline::app::model::Model;
use plumbline::app::msg::{DraftsMsg, Msg};
use plumbline::app::update::update_whole as update;
use plumbline::domain::catalogue::CriterionId;
use plumbline::features::evidence::state::{EvidenceField, EvidenceMsg};
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::plan::view::{Picked, Row};
use plumbline::features::plan::view_model::quarters;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::formats::draft::DraftField;
use plumbline::ui::context::Context;
use plumbline::ui::lazy::LazyView;

use crate::now::now;
use crate::render::{at, drawn, part, piece, words};
use crate::samples::id;

const LINK: &str = "https://hex.pm/policy";

fn send(model: &mut Model, msg: impl Into<Msg>) {
    update(model, msg.into(), &now());
}

fn of() -> CriterionId {
    id("cli-sbom")
}

fn type_row(model: &mut Model, place: usize, field: EvidenceField, text: &str) {
    send(
        model,
        EvidenceMsg::Change(of(), place, field, text.to_owned()),
    );
}

/// The field with this id: its control and what stands below it.
fn field(html: &str, id: &str) -> String {
    let label = ["<label for=\"", id, "\">"].concat();
    part(html, &label, "</div>").to_owned()
}

/// A field says this, and its control leads to the words; or it says nothing.
fn says(html: &str, id: &str, cause: &str, text: &str) {
    let field = field(html, id);
    let is_told = field.contains("aria-invalid=\"true\"");
    assert_eq!(is_told, !text.is_empty(), "{field}");
    if is_told {
        let message = format!("<p class=\"msg\" id=\"{id}-m\" data-error=\"{cause}\">{text}</p>");
        assert!(field.contains(&message), "{field}");
        let described = part(&field, "aria-describedby=\"", "\" ").to_owned();
        assert!(described.contains(&format!("{id}-m")), "{described}");
    } else {
        assert!(!field.contains("data-error"), "{field}");
    }
}

fn evidence(model: &Model) -> String {
    piece(model.clone(), LazyView::NoteAndEvidence(of()))
}

#[test]
fn evidence_says_what_is_kept_of_it() {
    let url = "e-cli-sbom-url";
    let date = "e-cli-sbom-date";
    let mut model = Model::whole();
    type_row(&mut model, 0, EvidenceField::Url, "hex.pm");
    let none = "Not a web address yet. It starts with https:// or http://, without spaces or a user name. Until then it stays a draft.";
    says(&evidence(&model), url, "address", none);
    type_row(&mut model, 0, EvidenceField::Url, "");
    type_row(&mut model, 0, EvidenceField::Title, "Policy");
    let none = "Add a link. Without one, title and date stay a draft.";
    says(&evidence(&model), url, "address", none);
    send(
        &mut model,
        DraftsMsg::Unfinished(DraftField::Evidence(of()), 0),
    );
    let none = "This date is not complete, so it is not saved.";
    says(&evidence(&model), date, "date", none);

    type_row(&mut model, 0, EvidenceField::Url, LINK);
    type_row(&mut model, 0, EvidenceField::Date, "2026-08-01");
    says(&evidence(&model), url, "address", "");
    says(&evidence(&model), date, "date", "");
    for typed in ["ttps://hex.pm/policy", "h"] {
        type_row(&mut model, 0, EvidenceField::Url, typed);
        let kept = "Not a web address yet. The last valid link is saved: https://hex.pm/policy";
        says(&evidence(&model), url, "address", kept);
    }
    type_row(&mut model, 0, EvidenceField::Url, "");
    let kept = "Add a link for title and date. The last valid link is saved: https://hex.pm/policy";
    says(&evidence(&model), url, "address", kept);
    let kept = "This date is not complete. The last valid date is saved: 1 August 2026.";
    send(
        &mut model,
        DraftsMsg::Unfinished(DraftField::Evidence(of()), 0),
    );
    says(&evidence(&model), date, "date", kept);
    type_row(&mut model, 0, EvidenceField::Date, "0002-08-01");
    says(&evidence(&model), date, "date", kept);
}

#[test]
fn profile_and_plan_say_what_is_kept_too() {
    let mut model = Model::whole();
    let profile = |model: &Model| at(model.clone(), "#/profile");
    let plan = |model: &Model| {
        drawn(model.clone(), || {
            let id = of();
            let ahead = Context::get().memo(quarters);
            let (selected, opened) = (Picked::none(), Picked::none());
            opened.set(id, true);
            view! {
                <table>
                    <Row id ahead selected opened />
                </table>
            }
            .into_any()
        })
    };
    let edit = |model: &mut Model, edit: ProfileMsg| send(model, edit);
    let planned = |model: &mut Model, field, text: &str| {
        send(model, PlanMsg::Change(of(), field, text.to_owned()));
    };
    let hint = "aria-describedby=\"p-date-h\"";
    assert!(field(&profile(&model), "p-date").contains(hint));
    send(&mut model, DraftsMsg::Unfinished(DraftField::StatedDate, 0));
    let none = "This date is not complete, so it is not saved.";
    says(&profile(&model), "p-date", "date", none);
    let both = "aria-describedby=\"p-date-m p-date-h\"";
    assert!(field(&profile(&model), "p-date").contains(both));

    edit(&mut model, ProfileMsg::Date("2026-11-20".to_owned()));
    says(&profile(&model), "p-date", "date", "");
    send(&mut model, DraftsMsg::Unfinished(DraftField::StatedDate, 0));
    let kept = "This date is not complete. The last valid date is saved: 20 November 2026.";
    says(&profile(&model), "p-date", "date", kept);

    edit(&mut model, ProfileMsg::Url(LINK.to_owned()));
    edit(&mut model, ProfileMsg::Url("https:/".to_owned()));
    let kept = "Not a web address yet. The last valid link is saved: https://hex.pm/policy";
    says(&profile(&model), "p-url", "address", kept);
    planned(&mut model, PlanField::Url, LINK);
    planned(&mut model, PlanField::Url, "soon");
    says(&plan(&model), "i-cli-sbom-url", "address", kept);
    planned(&mut model, PlanField::Due, "soon");
    let none = "Choose a quarter from the list.";
    says(&plan(&model), "i-cli-sbom-due", "due", none);
    planned(&mut model, PlanField::Due, "2027-q1");
    planned(&mut model, PlanField::Due, "20");
    let kept = "Choose a quarter from the list. The last valid one is saved: 2027-Q1.";
    says(&plan(&model), "i-cli-sbom-due", "due", kept);
}

#[test]
fn there_are_five_links_at_most_and_each_can_be_removed() {
    let mut model = Model::whole();
    let hidden = |html: &str, words: &str| -> Vec<bool> {
        let buttons = html.split("<button").skip(1);
        let tags = buttons.filter(|rest| {
            rest.contains(words) && { rest.split("</button>").next().unwrap().contains(words) }
        });
        tags.map(|rest| rest.split('>').next().unwrap().contains(" hidden"))
            .collect()
    };
    let most = "At most five links.";
    let html = evidence(&model);
    assert_eq!(
        hidden(&html, "Remove this link"),
        [true],
        "nothing is there"
    );
    assert_eq!(hidden(&html, "Add another link"), [false]);
    type_row(&mut model, 0, EvidenceField::Url, LINK);
    assert_eq!(hidden(&evidence(&model), "Remove this link"), [false]);
    for _ in 0..4 {
        assert!(!words(&evidence(&model)).contains(most));
        send(&mut model, EvidenceMsg::Add(of()));
    }
    let html = evidence(&model);
    assert!(words(&html).contains(most));
    assert_eq!(hidden(&html, "Add another link"), [true]);
    assert_eq!(hidden(&html, "Remove this link"), [false; 5]);
    send(&mut model, EvidenceMsg::Remove(of(), 4));
    assert!(!words(&evidence(&model)).contains(most));
}
