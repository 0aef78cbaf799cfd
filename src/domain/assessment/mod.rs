//! Profile, answers and plan of one named repository.

pub mod address;
pub mod address_fault;
pub mod answer;
pub mod checked;
pub mod clock;
pub mod due;
pub mod merge;
mod plan;
pub mod plan_text;
pub mod plan_value;
pub mod profile;
pub mod repository;
pub mod script;
pub mod section;
pub mod status;
pub mod text;

use crate::domain::catalogue::{Criterion, CriterionId, PerCriterion, PerTrack, TrackId};
use crate::domain::date::{Date, Instant};
pub use address::WebAddress;
pub use address_fault::AddressFault;
pub use answer::{Answer, CheckSet, Evidence, MAX_EVIDENCE, Reason};
pub use checked::Checked;
pub use clock::{Clock, Version};
pub use due::Due;
pub(crate) use due::split_quarter;
pub use merge::Merged;
pub use plan::{Plan, PlanField, PlanItem};
pub use plan_text::{PlanText, PlanTexts, SENTENCES};
pub use plan_value::{Accepted, PlanKind, PlanSlot, PlanState, PlanValue, Size};
pub use profile::{Accounts, Exclusion, PackageForm, PackageForms, Profile};
pub use repository::Repository;
pub use script::runs_script;
pub use section::{Section, SectionSet};
pub use status::{Mark, Status};
pub use text::{ADDRESS, ADDRESS_TYPED, Limit, NOTE, REASON, SHORT, Text};

/// What kind of copy a file or link is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The assessment itself.
    #[default]
    Assessment,
    /// Answers that somebody suggests to the owner.
    Proposal,
}

/// Whose reading of the repository the answers are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Source {
    /// The repository's own: a self-assessment.
    #[default]
    Own,
    /// A reading of public statements by somebody else.
    Public,
}

impl Source {
    /// Both, in the order shown.
    pub const ALL: [Self; 2] = [Self::Own, Self::Public];

    /// The name in files, links and inputs.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::Public => "public",
        }
    }

    /// The source with this name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

/// Identity and history of an assessment, as its file states them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// A random id, given when the assessment is first saved; empty before.
    pub id: String,
    /// Counts up with each change.
    pub revision: u32,
    /// When it was begun.
    pub created: Option<Instant>,
    /// When it was last changed.
    pub modified: Option<Instant>,
    /// Who changed what last. Only what this browser stores carries it.
    pub clock: Clock,
}

/// One assessment of one repository.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assessment {
    /// Identity and history.
    pub metadata: Metadata,
    /// Assessment or proposal.
    pub kind: Kind,
    /// What is assessed.
    pub repository: Repository,
    /// Who answered; may be blank.
    pub assessor: Text,
    /// The day the assessment states. See [`Assessment::date`] for the default.
    pub stated_date: Option<Date>,
    /// Whose reading the answers are.
    pub source: Source,
    /// What the repository does.
    pub profile: Profile,
    /// Excluded tracks that the person assesses all the same.
    pub assess_anyway: PerTrack<bool>,
    /// The answers.
    pub answers: PerCriterion<Answer>,
    /// The plan.
    pub plan: Plan,
}

impl Assessment {
    /// The day of the assessment: the stated one, else that of the last answer.
    pub fn date(&self) -> Option<Date> {
        self.stated_date.or_else(|| {
            self.answers
                .iter()
                .filter_map(|(_, answer)| answer.confirmed)
                .max()
        })
    }

    /// Whether this and another give their repositories one name; `None` where one of them gives none.
    pub fn is_named_like(&self, other: &Self) -> Option<bool> {
        let [own, others] = [self, other].map(|one| one.repository.name.as_str().trim());
        let both = !own.is_empty() && !others.is_empty();
        // The tables for letters beyond ASCII would weigh more than what they are used for.
        both.then(|| own.eq_ignore_ascii_case(others))
    }

    /// Whether the criteria of a track count: the profile includes it, or the person assesses it anyway.
    pub fn is_assessed(&self, track: TrackId) -> bool {
        self.profile.exclusion(track).is_none() || *self.assess_anyway.get(track)
    }

    /// Whether the author of this copy kept every answer of a track back.
    pub fn is_left_out(&self, track: TrackId) -> bool {
        let mut criteria = track.track().criteria().iter();
        criteria.all(|one| self.answers.get(one.id).mark() == Mark::Withheld)
    }

    /// The criteria whose answer the author of this copy left out, in tracks that are assessed.
    pub fn withheld(&self) -> impl Iterator<Item = CriterionId> {
        CriterionId::all().filter(|id| {
            self.is_assessed(id.get().track) && self.answers.get(*id).mark() == Mark::Withheld
        })
    }

    /// Gives an answer and stamps it with the day it was given.
    pub fn answer(&mut self, id: CriterionId, status: Status, today: Date) {
        let answer = self.answers.get_mut(id);
        answer.give(status);
        answer.confirmed = Some(today);
        answer.suggested_by = Text::default();
    }

    /// Takes the answer back. Ticks, note and evidence stay: they are work of their own.
    pub fn clear(&mut self, id: CriterionId) {
        let answer = self.answers.get_mut(id);
        answer.status = None;
        answer.checked = None;
        answer.confirmed = None;
        answer.suggested_by = Text::default();
        answer.reason = Reason::Missing;
    }

    /// How many criteria of a track have an answer. *Not applicable* without a reason is not one.
    pub fn answered(&self, track: TrackId) -> usize {
        track
            .track()
            .criteria()
            .iter()
            .filter(|criterion| !self.answers.get(criterion.id).mark().is_unanswered())
            .count()
    }

    /// The first criterion without an answer in a track that is assessed, in catalogue order.
    pub fn next_question(&self) -> Option<CriterionId> {
        CriterionId::all().find(|id| {
            self.answers.get(*id).mark().is_unanswered() && self.is_assessed(id.get().track)
        })
    }

    /// How many criteria have an answer, and how many there are, in the tracks that are assessed.
    pub fn progress(&self) -> (usize, usize) {
        let (mut done, mut all) = (0, 0);
        for track in TrackId::ALL {
            if self.is_assessed(track) {
                done += self.answered(track);
                all += track.track().criteria().len();
            }
        }
        (done, all)
    }

    /// The criteria of a track for which something is planned.
    pub fn planned(&self, track: TrackId) -> impl Iterator<Item = &'static Criterion> {
        let criteria = track.track().criteria().iter();
        criteria.filter(|one| !self.plan.items.get(one.id).is_empty())
    }

    /// Whether nothing has been entered yet.
    pub fn is_blank(&self) -> bool {
        self.differing(&Self::default()).is_empty()
    }
}
