//! What leaves: the link and the files.

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::model::View;
use plumbline::app::msg::{Msg, StorageError};
use plumbline::app::routes::Route;
use plumbline::domain::assessment::{Assessment, Kind, Status};
use plumbline::features::evidence::state::EvidenceMsg;
use plumbline::features::handoff::state::{HandoffMsg, OnePageOf};
use plumbline::features::import::state::ImportMsg;
use plumbline::features::plan::state::{PlanMsg, PlanText};
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::share::state::{Audience, Export, ShareMsg};
use plumbline::features::share::update::SUGGESTED_BY;
use plumbline::formats::export::Carries;
use plumbline::formats::file;

use crate::page::{Page, filed, id};

#[test]
fn a_link_made_before_a_change_is_not_offered_after_it() {
    let mut page = Page::open(Vec::new(), "");
    page.send(ProfileMsg::Name("Sample".to_owned()));
    page.send(ShareMsg::MakeLink);
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    page.send(ShareMsg::Deflated(Some(vec![1, 2, 3])));
    assert_eq!(page.model.share.link, None);
    page.send(ShareMsg::MakeLink);
    page.send(ShareMsg::Deflated(Some(vec![1, 2, 3])));
    let link = page.model.share.link.clone().unwrap();
    let reader = Page::open(Vec::new(), link.split_once('#').unwrap().1);
    assert_eq!(
        reader.model.view,
        View::At(Route::Shared),
        "bytes that do not inflate are not used"
    );
}

#[test]
fn a_backup_carries_everything_whatever_the_share_form_says() {
    let mut page = Page::open(Vec::new(), "/share");
    page.send(EvidenceMsg::Note(id("general-vdp"), "Ours".to_owned()));
    page.send(ShareMsg::Audience(Audience::Public));
    page.send(ShareMsg::Export(Export::Json));
    let chosen = page.effects.clone();
    page.send(ShareMsg::Export(Export::Backup));
    assert_eq!(downloaded(&page.effects), filed(&page.model.mine));
    let chosen = downloaded(&chosen);
    assert!(chosen.answers.get(id("general-vdp")).note.is_blank());
}

fn downloaded(effects: &[Effect]) -> Assessment {
    match effects {
        [Effect::Download { text, .. }, ..] => file::read(text).unwrap(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_backup_saves_what_would_be_lost_also_after_a_new_assessment_was_begun() {
    let mut page = Page::open(Vec::new(), "/share");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    page.send(Msg::Stored(Err(StorageError::Denied)));
    let lost = page.model.mine.clone();
    page.send(Msg::New);
    page.send(ShareMsg::Export(Export::Backup));
    assert_eq!(downloaded(&page.effects), filed(&lost));
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    page.send(ShareMsg::Export(Export::Backup));
    assert_eq!(downloaded(&page.effects), filed(&page.model.mine));
}

#[test]
fn the_day_of_a_whole_copy_is_kept_and_that_of_a_part_is_not() {
    let mut page = Page::open(Vec::new(), "/share");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    let own = page.model.mine.metadata.id.clone();
    let copied = |page: &Page| page.model.library.copied(&own);
    page.send(ShareMsg::Audience(Audience::Funder));
    for export in [Export::Json, Export::Html, Export::Markdown, Export::Csv] {
        page.send(ShareMsg::Export(export));
        assert_eq!(copied(&page), None, "{export:?} of a part");
    }
    page.send(ShareMsg::Audience(Audience::Tools));
    page.send(ShareMsg::Export(Export::Json));
    assert!(copied(&page).is_some());
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Partial));
    assert!(copied(&page).is_some(), "a change keeps it");
    let reloaded = page.reload("");
    assert_eq!(copied(&reloaded), copied(&page));
}

#[test]
fn the_link_for_each_audience_is_there_at_once() {
    let mut page = Page::open(Vec::new(), "/share");
    let deflates = |page: &Page| {
        let mut effects = page.effects.iter();
        effects.any(|one| matches!(one, Effect::Deflate(_)))
    };
    assert!(!deflates(&page), "there is nothing to share");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    page.send(ProfileMsg::Name("Sample".to_owned()));
    let mut page = page.reload("/share");
    assert!(deflates(&page));
    page.send(ShareMsg::Deflated(None));
    let all = page.model.share.link.clone();
    assert!(all.is_some());
    assert_eq!(page.model.messages.announcement(), "");
    for audience in [Audience::Board, Audience::Funder, Audience::Public] {
        page.send(ShareMsg::Audience(audience));
        assert_eq!(page.model.share.link, None, "the one before is gone");
        page.send(ShareMsg::Deflated(None));
        assert!(page.model.share.link.is_some(), "{audience:?}");
    }
    page.send(ShareMsg::MakeLink);
    page.send(ShareMsg::Deflated(None));
    assert_ne!(page.model.messages.announcement(), "", "it was asked for");
}

#[test]
fn the_one_page_of_the_share_form_carries_what_is_chosen_there() {
    const GAP: &str = "Vulnerability disclosure policy with safe harbor";
    let mut page = Page::open(Vec::new(), "/share");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    page.send(PlanMsg::Write(PlanText::Request, "Ask".to_owned()));
    let has = |page: &Page, text: &str| {
        page.effects
            .iter()
            .any(|one| matches!(one, Effect::Download { text: all, .. } if all.contains(text)))
    };
    page.send(ShareMsg::Audience(Audience::Board));
    page.send(ShareMsg::OnePage);
    assert!(has(&page, "Ask") && has(&page, GAP));
    page.send(ShareMsg::Audience(Audience::Public));
    page.send(ShareMsg::OnePage);
    assert!(has(&page, "Not included.") && !has(&page, "Not stated.") && !has(&page, "Ask"));
    assert!(!has(&page, GAP));
    page.send(HandoffMsg::OnePage(OnePageOf::Everything));
    assert!(has(&page, "Ask"), "the plan has all of it");
    // Where there is no plan, none was withheld.
    let mut bare = Page::open(Vec::new(), "/share");
    bare.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    for msg in [
        Msg::from(ShareMsg::OnePage),
        HandoffMsg::OnePage(OnePageOf::Everything).into(),
    ] {
        bare.send(msg);
        assert!(has(&bare, "Not stated.") && !has(&bare, "Not included."));
    }
    // Of what somebody else sent, nobody can tell.
    let mut reader = Page::open(Vec::new(), &bare.link());
    reader.send(HandoffMsg::OnePage(OnePageOf::Opened));
    assert!(has(&reader, "Not included.") && !has(&reader, "Not stated."));
    // A suggestion that says nobody's name helps nobody, on paper as little as in a link.
    page.send(ShareMsg::Audience(Audience::Proposal));
    page.send(ShareMsg::OnePage);
    assert!(matches!(page.effects[..], [Effect::Focus(_)]));
}

#[test]
fn a_suggestion_says_whose_it_is_and_carries_what_a_team_weighs() {
    let mut page = Page::open(Vec::new(), "/share");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Partial));
    page.send(EvidenceMsg::Note(id("general-vdp"), "Ours".to_owned()));
    page.send(ShareMsg::Audience(Audience::Proposal));
    for msg in [ShareMsg::MakeLink, ShareMsg::Export(Export::Json)] {
        page.send(msg);
        let field = Focus::Element(SUGGESTED_BY.to_owned());
        assert_eq!(page.effects, [Effect::Focus(field)]);
    }
    page.send(ShareMsg::Export(Export::Plan));
    assert_eq!(page.effects.len(), 1, "the plan is no part of it");
    page.send(ProfileMsg::Assessor("Sam".to_owned()));
    page.send(ShareMsg::Export(Export::Json));
    let sent = downloaded(&page.effects);
    assert_eq!((sent.kind, sent.assessor.as_str()), (Kind::Proposal, "Sam"));
    assert_eq!(sent.answers.get(id("general-vdp")).note.as_str(), "Ours");
    assert_eq!(page.model.mine.kind, Kind::Assessment);
    // Whoever copies it has an assessment of their own.
    let mut reader = Page::open(Vec::new(), "");
    reader.send(ImportMsg::FileRead(Ok(file::write(&sent))));
    reader.send(PreviewMsg::SaveCopy);
    assert_eq!(reader.model.mine.kind, Kind::Assessment);
}

#[test]
fn file_names_tell_copies_apart() {
    let mut page = Page::open(Vec::new(), "/share");
    page.send(ProfileMsg::Name("Sample Registry".to_owned()));
    page.send(ProfileMsg::Assessor("Sam".to_owned()));
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::Met));
    let day = page.model.mine.date().unwrap().to_string();
    for (audience, copy) in [
        (Audience::Colleague, "to-check"),
        (Audience::Board, "board"),
        (Audience::Funder, "funder"),
        (Audience::Proposal, "suggestion"),
        (Audience::Public, "public"),
        (Audience::Tools, "tools"),
    ] {
        page.send(ShareMsg::Audience(audience));
        for export in Export::ALL {
            let row = export.row();
            page.send(ShareMsg::Export(export));
            let Some(Effect::Download { name, .. }) = page.effects.first() else {
                panic!("{export:?} is a file");
            };
            // A backup and the plan are whole, whoever the share form is for.
            let copy = match row.carries {
                Carries::Chosen => ["-", copy].concat(),
                Carries::Everything | Carries::AtRisk => String::new(),
            };
            let wanted = format!("plumbline-sample-registry-{day}{copy}.{}", row.extension);
            assert_eq!(*name, wanted);
        }
    }
}
