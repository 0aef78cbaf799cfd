//! What another assessment says, brought into one's own (`docs/file-format.md`, Merging).
//!
//! What the other one is silent about is nothing to bring: a copy may leave out
//! notes, gaps or whole tracks, and nobody's work shall be lost to a silence.

use crate::domain::assessment::{
    Answer, Assessment, Kind, Plan, Profile, Reason, Repository, Section, SectionSet, Source,
    Status, Text,
};
use crate::domain::catalogue::CriterionId;
use crate::domain::compare::checks::{checks_own, is_newer, is_same_answer};

/// Takes over what `theirs` says in this unit. Another answer comes with its
/// day, if it has one, and with the name of who suggested it; ticks, note, reason,
/// evidence and plan item where there are any.
pub fn bring(mine: &mut Assessment, theirs: &Assessment, section: Section) {
    match section {
        Section::About => about(mine, theirs),
        Section::Criterion(id) => {
            let by = suggested_by(theirs, id);
            answer(mine.answers.get_mut(id), theirs.answers.get(id), by);
            let item = theirs.plan.items.get(id);
            if !item.is_empty() {
                let own = mine.plan.items.get_mut(id);
                let note = std::mem::take(&mut own.note);
                own.clone_from(item);
                // A copy may carry the plan without its notes.
                if own.note.is_blank() {
                    own.note = note;
                }
            }
        }
    }
}

/// One's own with the other one in its place: whatever that says, and what it is silent about as it
/// was. Whose answers they are, and of which day, changes only where no answer of one's own stays.
pub fn replaced(mine: &Assessment, theirs: &Assessment) -> Assessment {
    let mut out = mine.clone();
    for section in Section::all() {
        bring(&mut out, theirs, section);
    }
    let stays = CriterionId::all().any(|id| {
        let [own, other] = [mine, theirs].map(|one| one.answers.get(id).status);
        own.is_some() && other.is_none()
    });
    if !stays {
        out.source = theirs.source;
        out.stated_date = theirs.stated_date;
        out.assessor.clone_from(&theirs.assessor);
    }
    out
}

/// Whose answer the other one's is: that of the person who suggests or read it all,
/// or of the one from whom it was accepted there.
fn suggested_by(theirs: &Assessment, id: CriterionId) -> &Text {
    let is_theirs = theirs.kind == Kind::Assessment && theirs.source == Source::Own;
    if is_theirs || theirs.assessor.is_blank() {
        &theirs.answers.get(id).suggested_by
    } else {
        &theirs.assessor
    }
}

fn answer(mine: &mut Answer, theirs: &Answer, by: &Text) {
    let Answer {
        status,
        checks,
        reason,
        note,
        evidence,
        confirmed,
        // As given.
        suggested_by: _,
        checked,
        // What a copy does not say changes nothing.
        withheld: _,
    } = theirs;
    let is_same = *status == mine.status;
    if let Some(status) = status.filter(|_| !is_same) {
        mine.give(status);
        // The day of one answer is not that of another.
        mine.confirmed = *confirmed;
        mine.suggested_by.clone_from(by);
    } else {
        mine.confirmed = mine.confirmed.max(*confirmed);
    }
    if !checks.is_empty() {
        mine.checks = *checks;
    }
    // A reason that was left out says no more than one's own words, and one of
    // an answer that was changed since is not shown to anybody.
    let says_why = *status == Some(Status::NotApplicable) && reason.counts();
    if says_why && (*reason != Reason::Withheld || !mine.reason.counts()) && mine.reason != *reason
    {
        mine.reason.clone_from(reason);
        mine.checked = None;
    }
    let says_more = is_newer(checked.as_ref(), mine.checked.as_ref());
    if is_same_answer(mine, theirs) && says_more && !checks_own(mine, checked.as_ref()) {
        mine.checked.clone_from(checked);
    }
    if !note.is_blank() {
        mine.note.clone_from(note);
    }
    if !evidence.is_empty() {
        mine.evidence.clone_from(evidence);
    }
}

fn about(mine: &mut Assessment, theirs: &Assessment) {
    let Assessment {
        repository: Repository { name, url, tools },
        profile: Profile { accounts, forms },
        assess_anyway,
        plan:
            Plan {
                targets,
                texts,
                next_look,
                // They belong to a criterion.
                items: _,
            },
        // Who answered, when and from what stays: the owner's assessment is still the owner's.
        metadata: _,
        kind: _,
        assessor: _,
        stated_date: _,
        source: _,
        // They belong to a criterion.
        answers: _,
    } = theirs;
    let own = &mut mine.repository;
    if !name.is_blank() {
        own.name.clone_from(name);
    }
    if url.is_some() {
        own.url.clone_from(url);
    }
    if !tools.is_blank() {
        own.tools.clone_from(tools);
    }
    if accounts.is_some() {
        mine.profile.accounts = *accounts;
    }
    if !forms.is_empty() {
        mine.profile.forms = *forms;
    }
    for (track, anyway) in assess_anyway.iter() {
        if *anyway {
            *mine.assess_anyway.get_mut(track) = true;
        }
    }
    for (track, target) in targets.iter() {
        if target.is_some() {
            *mine.plan.targets.get_mut(track) = *target;
        }
    }
    for (which, text) in texts.given() {
        mine.plan.texts.get_mut(which).clone_from(text);
    }
    if next_look.is_some() {
        mine.plan.next_look = *next_look;
    }
}

/// The units in which the other one says something else. The day alone, on
/// which the same answer was given, is no difference, and neither is that somebody
/// has checked it ([`newly_checked`](crate::domain::compare::newly_checked)).
pub fn differing(mine: &Assessment, theirs: &Assessment) -> SectionSet {
    let mut brought = mine.clone();
    for section in Section::all() {
        bring(&mut brought, theirs, section);
    }
    for id in CriterionId::all() {
        let (answer, own) = (brought.answers.get_mut(id), mine.answers.get(id));
        answer.confirmed = own.confirmed;
        answer.checked.clone_from(&own.checked);
    }
    mine.differing(&brought)
}

/// Whether nothing is said in this unit, so that bringing something in loses nothing.
pub fn is_blank(mine: &Assessment, section: Section) -> bool {
    let mut blank = Assessment::default();
    if let Section::Criterion(id) = section {
        // The day alone says nothing.
        let (blank, answer) = (blank.answers.get_mut(id), mine.answers.get(id));
        blank.confirmed = answer.confirmed;
        // Nor does that a copy did not carry the answer.
        blank.withheld = answer.withheld;
    }
    mine.agrees(&blank, section)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::domain::assessment::{NOTE, REASON, SHORT, Text};
    use crate::domain::date::Date;

    fn id() -> CriterionId {
        CriterionId::parse("authn-mfa-totp").unwrap()
    }

    fn with(status: Status, note: &str) -> Assessment {
        let mut one = Assessment::default();
        one.answer(id(), status, Date::parse("2026-01-02").unwrap());
        one.answers.get_mut(id()).note = Text::typed(note, NOTE);
        one
    }

    #[test]
    fn silence_brings_nothing() {
        let mine = with(Status::Met, "mine");
        assert!(differing(&mine, &Assessment::default()).is_empty());
        let mut ticked = mine.clone();
        ticked.answers.get_mut(id()).checks.set(0, true);
        assert!(differing(&ticked, &mine).is_empty());
        let mut brought = mine.clone();
        bring(
            &mut brought,
            &with(Status::Partial, ""),
            Section::Criterion(id()),
        );
        let answer = brought.answers.get(id());
        assert_eq!(answer.status, Some(Status::Partial));
        assert_eq!(answer.note.as_str(), "mine");
    }

    #[test]
    fn the_next_look_comes_with_a_plan_that_has_one_and_goes_with_none() {
        let mut mine = Assessment::default();
        mine.plan.next_look = Date::parse("2027-05-28");
        assert!(differing(&mine, &Assessment::default()).is_empty());
        let mut theirs = Assessment::default();
        theirs.plan.next_look = Date::parse("2027-09-01");
        bring(&mut mine, &theirs, Section::About);
        assert_eq!(mine.plan.next_look, theirs.plan.next_look);
        assert_eq!(replaced(&mine, &Assessment::default()).plan, mine.plan);
    }

    #[test]
    fn a_note_travels_with_its_answer_and_a_day_alone_is_no_difference() {
        let mine = with(Status::Met, "mine");
        let mut theirs = with(Status::Met, "mine");
        theirs.answers.get_mut(id()).confirmed = Date::parse("2026-03-04");
        assert!(differing(&mine, &theirs).is_empty());
        let theirs = with(Status::Met, "theirs");
        let sections: Vec<_> = differing(&mine, &theirs).iter().collect();
        assert_eq!(sections, [Section::Criterion(id())]);
    }

    #[test]
    fn another_answer_comes_with_its_own_day_or_none_and_the_same_keeps_the_later() {
        let day = |text| Date::parse(text);
        for (status, theirs_day, wanted) in [
            (Status::Partial, day("2020-01-01"), day("2020-01-01")),
            (Status::Partial, None, None),
            (Status::Met, day("2020-01-01"), day("2026-01-02")),
            (Status::Met, day("2026-05-06"), day("2026-05-06")),
            (Status::Met, None, day("2026-01-02")),
        ] {
            let mut mine = with(Status::Met, "");
            let mut theirs = with(status, "");
            theirs.answers.get_mut(id()).confirmed = theirs_day;
            bring(&mut mine, &theirs, Section::Criterion(id()));
            assert_eq!(mine.answers.get(id()).confirmed, wanted);
        }
    }

    #[test]
    fn who_suggested_an_answer_is_kept_with_it_until_it_is_answered_anew() {
        let by = |one: &Assessment| one.answers.get(id()).suggested_by.as_str().to_owned();
        let mut theirs = with(Status::Met, "");
        theirs.assessor = Text::typed("Ada", SHORT);
        for (kind, source, wanted) in [
            (Kind::Assessment, Source::Own, ""),
            (Kind::Proposal, Source::Own, "Ada"),
            (Kind::Assessment, Source::Public, "Ada"),
        ] {
            (theirs.kind, theirs.source) = (kind, source);
            let mut mine = with(Status::Partial, "");
            bring(&mut mine, &theirs, Section::Criterion(id()));
            assert_eq!(by(&mine), wanted);
            assert!(differing(&mine, &theirs).is_empty());
            // In a copy of the copy it is still theirs.
            let mut colleague = Assessment::default();
            bring(&mut colleague, &mine, Section::Criterion(id()));
            assert_eq!(by(&colleague), wanted);
            mine.answer(id(), Status::NotMet, Date::parse("2026-01-02").unwrap());
            assert_eq!(by(&mine), "");
        }
        // The same answer is one's own already.
        let mut mine = with(Status::Met, "");
        bring(&mut mine, &theirs, Section::Criterion(id()));
        assert_eq!(by(&mine), "");
    }

    #[test]
    fn a_reason_held_back_never_replaces_words() {
        let mut mine = with(Status::NotApplicable, "");
        mine.answers.get_mut(id()).reason = Reason::Given(Text::typed("no accounts", REASON));
        let mut theirs = with(Status::NotApplicable, "");
        theirs.answers.get_mut(id()).reason = Reason::Withheld;
        assert!(differing(&mine, &theirs).is_empty());
        assert!(!differing(&theirs, &mine).is_empty());
    }

    #[test]
    fn only_what_nothing_was_said_in_is_blank() {
        assert!(is_blank(&Assessment::default(), Section::About));
        let mut mine = with(Status::Met, "");
        assert!(!is_blank(&mine, Section::Criterion(id())));
        mine.clear(id());
        mine.answers.get_mut(id()).confirmed = Date::parse("2026-03-04");
        assert!(is_blank(&mine, Section::Criterion(id())));
    }
}
