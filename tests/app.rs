//! What messages do: decisions of the app, without a browser.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use plumbline::core::app::{
    Done, Effect, EvidenceField, Export, Focus, Model, Msg, Notice, Now, OpenedFrom, ProfileEdit,
    Resource, Saving, Show, Start, StoreTrouble, View, evidence, update,
};
use plumbline::core::assessment::{Accounts, Mark, Reason, Status};
use plumbline::core::catalogue::{CriterionId, TrackId};
use plumbline::core::date::{Date, Instant};
use plumbline::core::file::{self, FileError};
use plumbline::core::fragment::Route;
use plumbline::core::share::ShareError;

fn now() -> Now {
    Now {
        today: Date::parse("2026-11-20").unwrap(),
        instant: Instant::parse("2026-11-20T13:32:05Z").unwrap(),
        clock: "14:32".to_owned(),
    }
}

fn id(slug: &str) -> CriterionId {
    CriterionId::parse(slug).unwrap()
}

/// A page with storage: effects that store are carried out and answered.
struct Page {
    model: Model,
    storage: Vec<(String, String)>,
    effects: Vec<Effect>,
}

impl Page {
    fn open(storage: Vec<(String, String)>, fragment: &str) -> Self {
        let mut page = Self {
            model: Model::default(),
            storage: storage.clone(),
            effects: Vec::new(),
        };
        page.send(Msg::Started(Box::new(Start {
            fragment: fragment.to_owned(),
            stored: Some(storage),
            fresh_id: "seed".to_owned(),
            address: "https://host.example/p/".to_owned(),
            ..Start::default()
        })));
        page
    }

    fn send(&mut self, msg: Msg) {
        self.effects = update(&mut self.model, msg, &now());
        for effect in self.effects.clone() {
            match effect {
                Effect::Store { key, text } => {
                    self.storage.retain(|(other, _)| *other != key);
                    self.storage.push((key, text));
                    update(&mut self.model, Msg::Stored(Ok(())), &now());
                }
                Effect::Load(key) => {
                    let text = self
                        .storage
                        .iter()
                        .find(|(other, _)| *other == key)
                        .map(|(_, text)| text.clone());
                    self.send(Msg::Loaded(key, text));
                }
                _ => {}
            }
        }
    }

    fn go(&mut self, fragment: &str) {
        self.send(Msg::Navigated {
            fragment: fragment.to_owned(),
            in_page: false,
        });
    }

    fn reload(&self, fragment: &str) -> Self {
        Self::open(self.storage.clone(), fragment)
    }

    fn link(&mut self) -> String {
        self.send(Msg::MakeLink);
        self.send(Msg::Deflated(None));
        self.model
            .share
            .link
            .clone()
            .unwrap()
            .split_once('#')
            .unwrap()
            .1
            .to_owned()
    }
}

#[test]
fn an_answer_is_stored_by_the_message_that_gave_it() {
    let mut page = Page::open(Vec::new(), "");
    assert_eq!(page.model.saving, Saving::Idle);
    page.send(Msg::Answer(id("authn-mfa-totp"), Status::Met));
    assert!(
        matches!(
            page.effects[..],
            [Effect::Store { .. }, Effect::Store { .. }]
        ),
        "{:?}",
        page.effects
    );
    assert_eq!(page.model.saving, Saving::Saved("14:32".to_owned()));
    let again = page.reload("");
    assert_eq!(again.model.mine, page.model.mine);
    assert_eq!(
        again.model.mine.answers.get(id("authn-mfa-totp")).confirmed,
        Date::parse("2026-11-20")
    );
    assert!(!page.model.announcement.is_empty());
}

#[test]
fn a_change_that_changes_nothing_is_not_stored() {
    let mut page = Page::open(Vec::new(), "");
    page.send(Msg::Note(id("general-vdp"), String::new()));
    assert_eq!(page.effects, []);
    assert_eq!(page.model.mine.stamp.revision, 0);
}

#[test]
fn storage_that_is_denied_or_full_is_said_and_the_work_goes_on() {
    let mut model = Model::default();
    update(&mut model, Msg::Started(Box::default()), &now());
    assert_eq!(model.saving, Saving::Memory);
    update(
        &mut model,
        Msg::Answer(id("general-vdp"), Status::Met),
        &now(),
    );
    update(&mut model, Msg::Stored(Err(StoreTrouble::Full)), &now());
    assert_eq!(model.saving, Saving::Full);
    assert_eq!(model.mine.answers.get(id("general-vdp")).mark(), Mark::Met);
    let effects = update(&mut model, Msg::Export(Export::Backup), &now());
    let [Effect::Download { name, text, .. }] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!(
        name.rsplit_once('.').map(|(_, extension)| extension),
        Some("json")
    );
    assert_eq!(file::read(text).unwrap(), model.mine);
}

#[test]
fn what_could_not_be_stored_stays_in_the_page_when_another_assessment_opens() {
    let mut model = Model::default();
    update(&mut model, Msg::Started(Box::default()), &now());
    update(
        &mut model,
        Msg::Answer(id("general-vdp"), Status::Met),
        &now(),
    );
    update(&mut model, Msg::Stored(Err(StoreTrouble::Denied)), &now());
    let (mine, first) = (model.mine.clone(), model.mine.stamp.id.clone());
    update(&mut model, Msg::New, &now());
    assert!(model.mine.is_blank());
    assert_eq!(model.saving, Saving::Memory);
    update(&mut model, Msg::OpenStored(first), &now());
    assert_eq!(model.mine, mine);
}

#[test]
fn a_backup_carries_everything_whatever_the_share_form_says() {
    let mut page = Page::open(Vec::new(), "/share");
    page.send(Msg::Note(id("general-vdp"), "Ours".to_owned()));
    page.send(Msg::Export(Export::Json));
    let chosen = page.effects.clone();
    page.send(Msg::Export(Export::Backup));
    let text = |effects: &[Effect]| match effects {
        [Effect::Download { text, .. }] => file::read(text).unwrap(),
        other => panic!("{other:?}"),
    };
    assert_eq!(text(&page.effects), page.model.mine);
    assert!(text(&chosen).answers.get(id("general-vdp")).note.is_blank());
}

#[test]
fn what_a_newer_version_wrote_is_not_written_over() {
    let mut page = Page::open(Vec::new(), "");
    page.send(Msg::Answer(id("general-vdp"), Status::Met));
    let own = ["plumbline:a:", &page.model.mine.stamp.id].concat();
    let newer = "2\n{}".to_owned();
    let check = plumbline::core::checksum::crc32(newer.as_bytes());
    let sealed = format!("{check:08x} {newer}");
    page.storage.retain(|(key, _)| *key != own);
    page.storage.push((own.clone(), sealed.clone()));
    page.send(Msg::OtherTab(Some((own.clone(), Some(sealed.clone())))));
    assert_eq!(page.model.notice, Some(Notice::Newer(1)));
    page.send(Msg::Answer(id("cli-sbom"), Status::Met));
    assert!(page.storage.contains(&(own, sealed)));
}

#[test]
fn not_applicable_counts_once_a_reason_is_given() {
    let mut page = Page::open(Vec::new(), "");
    let sbom = id("cli-sbom");
    page.send(Msg::Answer(sbom, Status::NotApplicable));
    assert_eq!(
        page.model.mine.answers.get(sbom).mark(),
        Mark::ReasonMissing
    );
    page.send(Msg::Reason(sbom, "   ".to_owned()));
    assert_eq!(
        page.model.mine.answers.get(sbom).mark(),
        Mark::ReasonMissing
    );
    page.send(Msg::Reason(sbom, "We ship no tool.".to_owned()));
    assert_eq!(
        page.model.mine.answers.get(sbom).mark(),
        Mark::NotApplicable
    );
    page.send(Msg::Reason(sbom, String::new()));
    assert_eq!(page.model.mine.answers.get(sbom).reason, Reason::Missing);
}

#[test]
fn evidence_keeps_what_is_typed_and_stores_what_is_valid() {
    let mut page = Page::open(Vec::new(), "");
    let vdp = id("general-vdp");
    let url = |text: &str| Msg::Evidence(vdp, 0, EvidenceField::Url, text.to_owned());
    page.send(url("javascript:alert(1)"));
    assert!(page.model.mine.answers.get(vdp).evidence.is_empty());
    assert_eq!(
        evidence::rows(&page.model, vdp)[0].url,
        "javascript:alert(1)"
    );
    page.send(url("https://a.example/policy"));
    page.send(Msg::Evidence(
        vdp,
        0,
        EvidenceField::Title,
        "Our policy".to_owned(),
    ));
    page.send(Msg::AddEvidence(vdp));
    assert_eq!(evidence::rows(&page.model, vdp).len(), 2);
    let again = page.reload("");
    let kept = &again.model.mine.answers.get(vdp).evidence;
    assert_eq!((kept.len(), kept[0].title.as_str()), (1, "Our policy"));
    page.send(Msg::RemoveEvidence(vdp, 0));
    assert!(page.model.mine.answers.get(vdp).evidence.is_empty());
    for _ in 0..9 {
        page.send(Msg::AddEvidence(vdp));
    }
    assert_eq!(evidence::rows(&page.model, vdp).len(), 5);
}

#[test]
fn clearing_and_marking_as_met_can_be_taken_back() {
    let mut page = Page::open(Vec::new(), "");
    let (totp, keys) = (id("authn-mfa-totp"), id("authn-mfa-phishing-resistant"));
    page.send(Msg::Answer(totp, Status::NotMet));
    page.send(Msg::Answer(keys, Status::Met));
    page.send(Msg::Answer(totp, Status::Met));
    assert_eq!(page.model.notice, Some(Notice::Done(Done::MarkedMet(totp))));
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.answers.get(totp).mark(), Mark::NotMet);
    page.send(Msg::Clear(keys));
    assert_eq!(page.model.mine.answers.get(keys).mark(), Mark::None);
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.answers.get(keys).mark(), Mark::Met);
    assert_eq!(page.reload("").model.mine, page.model.mine);
}

#[test]
fn the_way_back_closes_with_the_next_change() {
    let mut page = Page::open(Vec::new(), "");
    let (vdp, sbom) = (id("general-vdp"), id("cli-sbom"));
    page.send(Msg::Answer(vdp, Status::Met));
    page.send(Msg::Clear(vdp));
    page.send(Msg::Answer(sbom, Status::Met));
    assert_eq!(page.model.notice, None);
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.answers.get(sbom).mark(), Mark::Met);
    assert_eq!(page.model.mine.answers.get(vdp).mark(), Mark::None);
}

#[test]
fn what_is_read_is_known_again_after_a_reload() {
    let mut page = Page::open(Vec::new(), "");
    page.send(Msg::Answer(id("general-vdp"), Status::Met));
    let text = file::write(&page.model.mine);
    page.send(Msg::File(Ok(text)));
    let Some(Effect::Remember(kept)) = page.effects.first().cloned() else {
        panic!("{:?}", page.effects)
    };
    let mut again = Model::default();
    let start = Start {
        fragment: "/shared".to_owned(),
        stored: Some(Vec::new()),
        opened: kept,
        ..Start::default()
    };
    update(&mut again, Msg::Started(Box::new(start)), &now());
    assert_eq!(again.opened, page.model.opened);
    assert_eq!(again.opened.unwrap().from, OpenedFrom::File);
}

#[test]
fn a_link_opens_beside_ones_own_work_and_leaves_the_address_bar() {
    let mut sender = Page::open(Vec::new(), "");
    sender.send(Msg::Profile(ProfileEdit::Name("Sample".to_owned())));
    sender.send(Msg::Answer(id("general-vdp"), Status::Met));
    let link = sender.link();
    assert!(
        sender
            .model
            .share
            .link
            .as_ref()
            .unwrap()
            .starts_with("https://host.example/p/#1.")
    );

    let mut reader = Page::open(Vec::new(), "");
    reader.send(Msg::Answer(id("cli-sbom"), Status::Partial));
    let (mine, storage) = (reader.model.mine.clone(), reader.storage.clone());
    reader.go(&link);
    assert_eq!(reader.model.view, View::At(Route::Shared));
    assert!(
        reader
            .effects
            .contains(&Effect::ReplaceFragment("#/shared".to_owned()))
    );
    assert!(reader.effects.contains(&Effect::Focus(Focus::Heading)));
    assert_eq!((&reader.model.mine, &reader.storage), (&mine, &storage));

    reader.send(Msg::Replace);
    assert_eq!(reader.model.mine.repository.name.as_str(), "Sample");
    assert_eq!(reader.model.mine.stamp.id, mine.stamp.id);
    reader.send(Msg::Undo);
    assert_eq!(reader.model.mine.answers, mine.answers);

    reader.go(&link);
    reader.send(Msg::SaveCopy);
    assert_ne!(reader.model.mine.stamp.id, mine.stamp.id);
    assert_eq!(reader.reload("").model.library.entries.len(), 2);
    reader.send(Msg::OpenStored(mine.stamp.id.clone()));
    assert_eq!(reader.model.mine.answers, mine.answers);
}

#[test]
fn a_link_made_before_a_change_is_not_offered_after_it() {
    let mut page = Page::open(Vec::new(), "");
    page.send(Msg::Profile(ProfileEdit::Name("Sample".to_owned())));
    page.send(Msg::MakeLink);
    page.send(Msg::Answer(id("general-vdp"), Status::Met));
    page.send(Msg::Deflated(Some(vec![1, 2, 3])));
    assert_eq!(page.model.share.link, None);
    page.send(Msg::MakeLink);
    page.send(Msg::Deflated(Some(vec![1, 2, 3])));
    let link = page.model.share.link.clone().unwrap();
    let reader = Page::open(Vec::new(), link.split_once('#').unwrap().1);
    assert_eq!(
        reader.model.view,
        View::At(Route::Shared),
        "bytes that do not inflate are not used"
    );
}

#[test]
fn bad_links_and_files_say_why_and_change_nothing() {
    let mut page = Page::open(Vec::new(), "");
    page.send(Msg::Answer(id("cli-sbom"), Status::Partial));
    let (mine, storage) = (page.model.mine.clone(), page.storage.clone());
    page.go("1.AAAA");
    assert!(matches!(page.model.view, View::LinkError(_)));
    page.go("2.AAAAAAAAAAAAAAAAAAAA.yJungg");
    assert_eq!(page.model.view, View::LinkError(ShareError::NewerVersion));
    page.send(Msg::PasteLink("hello".to_owned()));
    assert_eq!(page.model.notice, Some(Notice::Link(ShareError::NotALink)));
    page.send(Msg::File(Ok("nothing".to_owned())));
    assert_eq!(page.model.notice, Some(Notice::File(FileError::NotJson)));
    page.go("/nowhere");
    assert_eq!(
        (&page.model.view, &page.model.notice),
        (&View::At(Route::Home), &Some(Notice::UnknownAddress))
    );
    assert_eq!(
        (page.model.mine, page.storage, page.model.opened),
        (mine, storage, None)
    );
}

#[test]
fn another_tabs_newer_state_is_taken_over_and_emptied_storage_is_said() {
    let mut one = Page::open(Vec::new(), "");
    one.send(Msg::Answer(id("general-vdp"), Status::Met));
    let mut two = one.reload("");
    two.send(Msg::Answer(id("cli-sbom"), Status::Met));
    let own = ["plumbline:a:", &one.model.mine.stamp.id].concat();
    let (key, text) = two
        .storage
        .iter()
        .find(|(key, _)| *key == own)
        .unwrap()
        .clone();
    one.send(Msg::OtherTab(Some((key.clone(), Some(text)))));
    assert_eq!(one.model.mine, two.model.mine);
    let old = one
        .storage
        .iter()
        .find(|(other, _)| *other == own)
        .unwrap()
        .1
        .clone();
    one.send(Msg::OtherTab(Some((key, Some(old)))));
    assert_eq!(
        one.model.mine, two.model.mine,
        "an older state is not taken over"
    );
    one.send(Msg::OtherTab(None));
    assert_eq!(one.model.saving, Saving::Emptied);
    one.send(Msg::Answer(id("cli-vuln-warnings"), Status::Met));
    assert!(matches!(one.model.saving, Saving::Saved(_)));
}

#[test]
fn focus_and_title_follow_navigation_but_not_the_first_load() {
    let mut page = Page::open(Vec::new(), "/assess/authn/authn-mfa-totp");
    assert!(
        !page
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Focus(_)))
    );
    assert!(
        page.effects
            .contains(&Effect::Reveal("c-authn-mfa-totp".to_owned()))
    );
    page.go("/scorecard");
    assert!(page.effects.contains(&Effect::Focus(Focus::Heading)));
    assert!(
        page.effects
            .iter()
            .any(|effect| matches!(effect, Effect::Title(title) if title.starts_with("Scorecard")))
    );
    page.go("/assess/cli/cli-sbom");
    assert!(
        page.effects
            .contains(&Effect::Focus(Focus::Legend("c-cli-sbom".to_owned())))
    );
}

#[test]
fn a_filter_keeps_what_it_showed_while_answers_change() {
    let mut page = Page::open(Vec::new(), "/assess/cli");
    page.send(Msg::Show(Show::Open));
    page.send(Msg::Answer(id("cli-sbom"), Status::Met));
    assert!(*page.model.shown.as_ref().unwrap().get(id("cli-sbom")));
    page.send(Msg::Show(Show::Open));
    assert!(!*page.model.shown.as_ref().unwrap().get(id("cli-sbom")));
}

#[test]
fn a_resource_is_fetched_once_and_again_after_a_failure() {
    let mut page = Page::open(Vec::new(), "");
    page.send(Msg::Want(Resource::Guidance));
    assert_eq!(page.effects, [Effect::Fetch(Resource::Guidance)]);
    page.send(Msg::Want(Resource::Guidance));
    assert_eq!(page.effects, []);
    page.send(Msg::Came(Resource::Guidance, Some("broken".to_owned())));
    page.send(Msg::Want(Resource::Guidance));
    assert_eq!(page.effects, [Effect::Fetch(Resource::Guidance)]);
}

#[test]
fn a_new_assessment_leaves_the_old_one_in_the_library() {
    let mut page = Page::open(Vec::new(), "");
    page.send(Msg::Profile(ProfileEdit::Accounts(Accounts::No)));
    assert!(!page.model.mine.is_assessed(TrackId::Authn));
    page.send(Msg::New);
    assert!(page.model.mine.is_blank());
    page.send(Msg::Answer(id("general-vdp"), Status::Met));
    assert_eq!(page.model.library.entries.len(), 2);
    assert_ne!(
        page.model.library.entries[0].id,
        page.model.library.entries[1].id
    );
}
