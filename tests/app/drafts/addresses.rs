//! Drafts of web addresses: what is completed, and what is never stored.

use plumbline::app::drafts::draft;
use plumbline::app::msg::{DraftsMsg, Msg};
use plumbline::features::evidence::state::{EvidenceField, EvidenceMsg};
use plumbline::features::handoff::state::HandoffMsg;
use plumbline::features::handoff::update::tracker_address;
use plumbline::features::plan::state::{PlanField, PlanMsg};
use plumbline::features::profile::state::ProfileMsg;
use plumbline::formats::draft::DraftField;

use crate::drafts::{LINK, own_key, page, row, saved, stored, type_row, vdp, with_evidence};
use crate::page::{Page, id};

#[test]
fn an_address_that_runs_a_script_is_stored_nowhere_and_takes_nothing_away() {
    let of = id("authn-mfa-totp");
    for script in [
        "javascript:alert(1)",
        " JavaScript :x",
        "data:text/html,x",
        "VbScript:x",
        "java\tscript:x",
    ] {
        let mut page = page();
        let before = with_evidence(&mut page, of);
        page.send(EvidenceMsg::Add(of));
        type_row(&mut page, of, 1, EvidenceField::Url, "soon");
        let fields = [DraftField::RepositoryUrl, DraftField::PlanUrl(of)];
        page.send(ProfileMsg::Url(script.to_owned()));
        page.send(PlanMsg::Change(of, PlanField::Url, script.to_owned()));
        page.send(HandoffMsg::Tracker(script.to_owned()));
        for place in [0, 1] {
            type_row(&mut page, of, place, EvidenceField::Url, script);
        }
        // Whatever else is typed and stored takes none of them out of its field.
        type_row(&mut page, of, 1, EvidenceField::Title, "Another");
        page.send(PlanMsg::Change(vdp(), PlanField::Due, "soon".to_owned()));
        let shown = script.replace('\t', " ");
        for field in fields {
            assert_eq!(draft(&page.model, field), Some(shown.as_str()));
        }
        assert_eq!(row(&page, of, 0).url, shown);
        assert_eq!(row(&page, of, 1).url, shown);
        assert_eq!(saved(&page, of), before);
        let end = script.rsplit(':').next().unwrap();
        let stored = stored(&page).to_ascii_lowercase();
        assert!(
            !stored.contains(&[":", end].concat()),
            "{script:?} in {stored}"
        );
        let mut again = page.reload("");
        assert_eq!(row(&again, of, 0).url, LINK);
        assert_eq!(row(&again, of, 1).url, "");
        assert_eq!(row(&again, of, 1).title, "Another");
        assert!(fields.iter().all(|one| draft(&again.model, *one).is_none()));
        type_row(&mut again, of, 0, EvidenceField::Title, "");
        assert_eq!(saved(&again, of)[0].url, before[0].url);
    }
}

#[test]
fn an_address_without_a_scheme_is_completed_when_its_field_is_left() {
    let of = id("authn-mfa-totp");
    let mut page = page();
    let before = with_evidence(&mut page, of);
    let fields = [
        DraftField::RepositoryUrl,
        DraftField::Evidence(of),
        DraftField::PlanUrl(of),
    ];
    let send = |page: &mut Page, text: &str| {
        page.send(ProfileMsg::Url(text.to_owned()));
        page.send(PlanMsg::Change(of, PlanField::Url, text.to_owned()));
        type_row(page, of, 0, EvidenceField::Url, text);
        for field in fields {
            page.send(DraftsMsg::Left(field, 0));
        }
    };
    send(&mut page, "ada@example.org");
    assert_eq!(page.model.mine.repository.url, None);
    assert_eq!(row(&page, of, 0).url, "ada@example.org");
    send(&mut page, "example.org/policy");
    let whole = "https://example.org/policy";
    let mine = &page.model.mine;
    assert_eq!(mine.repository.url.as_ref().unwrap().as_str(), whole);
    let planned = mine.plan.items.get(of).url.as_ref();
    assert_eq!(planned.unwrap().as_str(), whole);
    assert_eq!(saved(&page, of)[0].url.as_str(), whole);
    assert_eq!(row(&page, of, 0).url, whole, "and it shows");
    assert_eq!(saved(&page, of)[0].title, before[0].title);
    assert_eq!(page.reload("").model.drafts.typed, []);
    for _ in fields {
        page.send(Msg::Undo);
    }
    assert_eq!(page.model.mine.repository.url, None);
    assert_eq!(page.model.mine.plan.items.get(of).url, None);
    assert_eq!(saved(&page, of), before);
    assert_eq!(row(&page, of, 0).url, LINK);
}

#[test]
fn the_address_of_a_tracker_is_completed_too() {
    let mut page = page();
    let typed = |page: &mut Page, text: &str| {
        page.send(HandoffMsg::Tracker(text.to_owned()));
        page.send(DraftsMsg::Left(DraftField::Tracker, 0));
        tracker_address(&page.model).to_owned()
    };
    assert_eq!(typed(&mut page, "not yet"), "not yet");
    let whole = "https://code.example/a/b";
    assert_eq!(typed(&mut page, "code.example/a/b"), whole);
    let stored = page.text(&own_key(&page)).unwrap();
    assert!(stored.contains(whole), "{stored}");
    assert!(
        !page.text(&page.key()).unwrap().contains(whole),
        "no part of the assessment"
    );
}
