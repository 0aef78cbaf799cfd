//! What is being read, brought into one's own: nothing before it is accepted, and no more than was chosen.

use plumbline::app::msg::Msg;
use plumbline::domain::assessment::{Assessment, Kind, SHORT, Section, Source, Status, Text};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::domain::compare::{Verdict, bring, differing};
use plumbline::features::check::view_model::answers;
use plumbline::features::import::state::ImportMsg;
use plumbline::features::merge::state::MergeMsg;
use plumbline::features::merge::update::chosen;
use plumbline::features::preview::state::PreviewMsg;
use plumbline::features::profile::state::ProfileMsg;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::formats::file;
use proptest::prelude::prop;
use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq, proptest};

use crate::common::arbitrary::assessments;
use crate::page::{Page, id, now};

/// A page with work of its own, on which a file is being read.
fn reading(mine: &Assessment, theirs: &Assessment) -> Page {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    page.send(ImportMsg::FileRead(Ok(file::write(mine))));
    page.send(MergeMsg::Replace);
    page.send(ImportMsg::FileRead(Ok(file::write(theirs))));
    page
}

proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(64))]

    #[test]
    fn only_what_is_taken_changes_and_undo_takes_it_back(
        mine in assessments(), theirs in assessments(), seeds in prop::collection::vec(0..3_usize, 33)
    ) {
        let mut page = reading(&mine, &theirs);
        let before = page.model.mine.clone();
        let verdict = |place: usize| Verdict::ALL[seeds[place]];
        let mut wanted = before.clone();
        for (place, section) in differing(&before, &theirs).iter().enumerate() {
            page.send(MergeMsg::Decide(section, verdict(place)));
            if verdict(place) == Verdict::Take {
                bring(&mut wanted, &theirs, section);
                if let Section::Criterion(id) = section {
                    let answer = wanted.answers.get_mut(id);
                    let today = answer.status.map(|_| now().today);
                    answer.confirmed = answer.confirmed.or(today);
                }
            }
        }
        prop_assert_eq!(&page.model.mine, &before);
        let count = chosen(&page.model).iter().count();
        page.send(MergeMsg::Apply);
        prop_assert!(page.model.mine.differing(&wanted).is_empty());
        prop_assert!(page.model.opened.is_some());
        let left = differing(&page.model.mine, &theirs).iter().count();
        prop_assert_eq!(left, differing(&before, &theirs).iter().count() - count);
        no_silence_erases(&before, &page.model.mine, &theirs)?;
        if count > 0 {
            page.send(Msg::Undo);
            prop_assert!(page.model.mine.differing(&before).is_empty());
        }
    }
}

/// Five hundred with `cargo xtask test --all`.
fn replacements() -> proptest::test_runner::Config {
    let all = std::env::var_os("PLUMBLINE_ALL").is_some();
    proptest::test_runner::Config::with_cases(if all { 500 } else { 64 })
}

proptest! {
    #![proptest_config(replacements())]

    #[test]
    fn replacing_takes_all_that_is_said_and_keeps_what_the_other_is_silent_about(
        mine in assessments(), mut theirs in assessments()
    ) {
        theirs.repository.name = mine.repository.name.clone();
        let mut page = reading(&mine, &theirs);
        let before = page.model.mine.clone();
        page.send(MergeMsg::Replace);
        let after = &page.model.mine;
        for id in CriterionId::all() {
            let [old, new, other] = [&before, after, &theirs].map(|one| one.answers.get(id));
            prop_assert_eq!(new.status, other.status.or(old.status));
            prop_assert_eq!(new.withheld && new.status.is_none(), old.withheld && new.status.is_none());
            let note = if other.note.is_blank() { &old.note } else { &other.note };
            prop_assert_eq!(&new.note, note);
            let evidence = if other.evidence.is_empty() { &old.evidence } else { &other.evidence };
            prop_assert_eq!(&new.evidence, evidence);
            let [old, new, other] = [&before, after, &theirs].map(|one| one.plan.items.get(id));
            let mut wanted = if other.is_empty() { old.clone() } else { other.clone() };
            if wanted.note.is_blank() {
                wanted.note = old.note.clone();
            }
            prop_assert_eq!(new, &wanted);
        }
        for track in TrackId::ALL {
            let [old, new, other] = [&before, after, &theirs].map(|one| *one.plan.targets.get(track));
            prop_assert_eq!(new, other.or(old));
        }
        let profile = (after.profile.accounts, &after.repository.url);
        let wanted = (theirs.profile.accounts.or(before.profile.accounts), &theirs.repository.url.clone().or(before.repository.url.clone()));
        prop_assert_eq!(profile, wanted);
        // Whose reading it is changes only where nothing of one's own stays.
        let stays = CriterionId::all().any(|id| {
            let [own, other] = [&before, &theirs].map(|one| one.answers.get(id).status);
            own.is_some() && other.is_none()
        });
        let source = if stays { before.source } else { theirs.source };
        prop_assert_eq!(after.source, source);
        page.send(Msg::Undo);
        prop_assert!(page.model.mine.differing(&before).is_empty());
    }
}

/// Whatever is gone or changed stands in the other one, word for word.
fn no_silence_erases(
    before: &Assessment,
    after: &Assessment,
    theirs: &Assessment,
) -> Result<(), TestCaseError> {
    for id in CriterionId::all() {
        let [old, new, other] = [before, after, theirs].map(|one| one.answers.get(id));
        for (old, new, other) in [
            (old.note.as_str(), new.note.as_str(), other.note.as_str()),
            (old.reason.text(), new.reason.text(), other.reason.text()),
        ] {
            // Spaces alone say nothing that could be lost.
            let says = |text: &str| !text.trim().is_empty();
            prop_assert!(new == old || (new == other && (says(other) || !says(old))));
        }
        prop_assert!(
            new.status == old.status || new.status == other.status && other.status.is_some()
        );
        let is_same = new.status == old.status && new.reason == old.reason;
        prop_assert!(new.checked == old.checked || new.checked == other.checked || !is_same);
        prop_assert!(!is_same || new.checked.is_some() >= old.checked.is_some());
        prop_assert!(new.evidence == old.evidence || new.evidence == other.evidence);
        prop_assert!(new.evidence.is_empty() <= old.evidence.is_empty());
        prop_assert!(new.checks == old.checks || new.checks == other.checks);
        prop_assert!(new.checks.is_empty() <= old.checks.is_empty());
        let [old, new, other] = [before, after, theirs].map(|one| one.plan.items.get(id));
        // A copy may carry a plan without its notes.
        let mut brought = other.clone();
        if brought.note.is_blank() {
            brought.note = old.note.clone();
        }
        prop_assert!(new == old || (*new == brought && !other.is_empty()));
    }
    let [old, new] = [before, after].map(|one| one.repository.name.as_str());
    prop_assert!(new == old || new == theirs.repository.name.as_str());
    prop_assert_eq!(
        (&before.assessor, before.stated_date),
        (&after.assessor, after.stated_date)
    );
    Ok(())
}

#[test]
fn a_blank_is_filled_unless_somebody_says_otherwise_and_a_difference_waits() {
    let mut theirs = Assessment::default();
    let today = plumbline::domain::date::Date::parse("2026-11-20").unwrap();
    for slug in ["cli-sbom", "general-vdp", "authn-mfa-totp"] {
        theirs.answer(id(slug), Status::Met, today);
    }
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    page.send(ProfileMsg::Name("Mine".to_owned()));
    page.send(ImportMsg::FileRead(Ok(file::write(&theirs))));
    let sections: Vec<_> = chosen(&page.model).iter().collect();
    assert_eq!(
        sections,
        [id("authn-mfa-totp"), id("cli-sbom")].map(Section::Criterion)
    );
    page.send(MergeMsg::Decide(
        Section::Criterion(id("cli-sbom")),
        Verdict::Defer,
    ));
    page.send(MergeMsg::Apply);
    let status = |slug| page.model.mine.answers.get(id(slug)).status;
    assert_eq!(status("authn-mfa-totp"), Some(Status::Met));
    assert_eq!(status("general-vdp"), Some(Status::NotMet));
    assert_eq!(status("cli-sbom"), None);
    assert_eq!(page.model.mine.repository.name.as_str(), "Mine");
    let reloaded = page.reload("");
    assert_eq!(reloaded.model.mine.answers, page.model.mine.answers);
}

#[test]
fn bringing_in_nothing_changes_and_stores_nothing() {
    let mut page = reading(&Assessment::default(), &Assessment::default());
    let (mine, storage) = (page.model.mine.clone(), page.storage.clone());
    page.send(MergeMsg::Apply);
    page.send(PreviewMsg::Close);
    page.send(MergeMsg::Apply);
    page.send(MergeMsg::Decide(Section::About, Verdict::Take));
    assert_eq!((&page.model.mine, &page.storage), (&mine, &storage));
}

#[test]
fn who_suggested_answers_is_kept_when_they_are_accepted_or_copied_and_shown_in_the_review() {
    let mut theirs = Assessment::default();
    let today = plumbline::domain::date::Date::parse("2026-11-20").unwrap();
    theirs.answer(id("cli-sbom"), Status::Met, today);
    theirs.kind = Kind::Proposal;
    theirs.assessor = Text::typed("Ada", SHORT);
    let by = |page: &Page| {
        let answer = page.model.mine.answers.get(id("cli-sbom"));
        answer.suggested_by.as_str().to_owned()
    };
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    page.send(ImportMsg::FileRead(Ok(file::write(&theirs))));
    page.send(MergeMsg::Apply);
    assert_eq!(by(&page), "Ada");
    assert_eq!(by(&page.reload("")), "Ada");
    let lines = answers(&page.model);
    let mut lines = lines.iter().flat_map(|track| &track.levels);
    let is_said =
        lines.any(|(_, lines)| lines.iter().any(|line| line.beside == "Suggested by Ada"));
    assert!(is_said);
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Partial));
    assert_eq!(by(&page), "");
    for act in [PreviewMsg::SaveCopy.into(), Msg::from(MergeMsg::Replace)] {
        page.send(ImportMsg::FileRead(Ok(file::write(&theirs))));
        page.send(act);
        assert_eq!(by(&page), "Ada");
    }
}

#[test]
fn whose_reading_it_is_is_saved_and_taken_back_and_stays_the_owner_s_in_a_merge() {
    let mut page = Page::open(Vec::new(), "/profile");
    page.send(QuestionsMsg::Answer(id("general-vdp"), Status::NotMet));
    page.send(ProfileMsg::Source(Source::Public));
    assert_eq!(page.reload("").model.mine.source, Source::Public);
    page.send(Msg::Undo);
    assert_eq!(page.model.mine.source, Source::Own);
    let theirs = Assessment {
        source: Source::Public,
        ..Assessment::default()
    };
    assert!(differing(&page.model.mine, &theirs).is_empty());
}

#[test]
fn of_another_registry_nothing_is_chosen_even_once_its_name_was_brought_in() {
    let today = plumbline::domain::date::Date::parse("2026-11-20").unwrap();
    let mut theirs = Assessment::default();
    theirs.repository.name = Text::typed("Theirs", SHORT);
    theirs.answer(id("cli-sbom"), Status::Met, today);
    let mut page = Page::open(Vec::new(), "");
    page.send(ProfileMsg::Name("Mine".to_owned()));
    page.send(ImportMsg::FileRead(Ok(file::write(&theirs))));
    assert!(chosen(&page.model).is_empty());
    page.send(MergeMsg::Decide(Section::About, Verdict::Take));
    page.send(MergeMsg::Apply);
    assert_eq!(page.model.mine.repository.name.as_str(), "Theirs");
    assert!(chosen(&page.model).is_empty(), "a blank is filled unasked");
}
