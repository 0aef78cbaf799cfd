//! What is changed, taken back and merged as a whole.
//!
//! Two people, or one in two tabs, seldom mean the same criterion. Whoever
//! takes a change back or brings two states together goes by these units, so
//! that everything else stays as it is.

use crate::domain::assessment::{Assessment, Plan};
use crate::domain::catalogue::CriterionId;

/// A part of an assessment that stands for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Everything that belongs to no criterion: repository, assessor, date, profile, targets, texts and
    /// next look of the plan.
    About,
    /// Answer and plan item of one criterion.
    Criterion(CriterionId),
}

impl Section {
    /// All of them, what belongs to no criterion first.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::About).chain(CriterionId::all().map(Self::Criterion))
    }

    /// Its place among them.
    pub(crate) fn place(self) -> usize {
        match self {
            Self::About => 0,
            Self::Criterion(id) => 1 + id.index(),
        }
    }
}

/// Some of the units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SectionSet(u64);

impl SectionSet {
    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether it is among them.
    pub fn has(self, section: Section) -> bool {
        self.0 >> section.place() & 1 == 1
    }

    /// Puts it among them, or takes it out.
    pub fn set(&mut self, section: Section, is_in: bool) {
        let bit = 1 << section.place();
        self.0 = if is_in { self.0 | bit } else { self.0 & !bit };
    }

    /// Each of them, what belongs to no criterion first.
    pub fn iter(self) -> impl Iterator<Item = Section> {
        Section::all().filter(move |section| self.has(*section))
    }
}

impl Assessment {
    /// Whether both say the same in this unit.
    pub fn agrees(&self, other: &Self, section: Section) -> bool {
        // Without `..`: a part that no unit holds would be lost in a merge.
        let Self {
            metadata: _,
            kind,
            repository,
            assessor,
            stated_date,
            source,
            profile,
            assess_anyway,
            answers,
            plan:
                Plan {
                    targets,
                    items,
                    texts,
                    next_look,
                },
        } = self;
        match section {
            Section::About => {
                *kind == other.kind
                    && *repository == other.repository
                    && *assessor == other.assessor
                    && *stated_date == other.stated_date
                    && *source == other.source
                    && *profile == other.profile
                    && *assess_anyway == other.assess_anyway
                    && *targets == other.plan.targets
                    && *texts == other.plan.texts
                    && *next_look == other.plan.next_look
            }
            Section::Criterion(id) => {
                answers.get(id) == other.answers.get(id)
                    && items.get(id) == other.plan.items.get(id)
            }
        }
    }

    /// Takes this unit over from another state.
    pub fn take(&mut self, from: &Self, section: Section) {
        let Self {
            metadata: _,
            kind,
            repository,
            assessor,
            stated_date,
            source,
            profile,
            assess_anyway,
            answers,
            plan:
                Plan {
                    targets,
                    items,
                    texts,
                    next_look,
                },
        } = from;
        match section {
            Section::About => {
                self.kind = *kind;
                self.repository.clone_from(repository);
                self.assessor.clone_from(assessor);
                self.stated_date = *stated_date;
                self.source = *source;
                self.profile.clone_from(profile);
                self.assess_anyway.clone_from(assess_anyway);
                self.plan.targets.clone_from(targets);
                self.plan.texts.clone_from(texts);
                self.plan.next_look = *next_look;
            }
            Section::Criterion(id) => {
                self.answers.get_mut(id).clone_from(answers.get(id));
                self.plan.items.get_mut(id).clone_from(items.get(id));
            }
        }
    }

    /// The units in which they differ.
    pub fn differing(&self, other: &Self) -> SectionSet {
        let mut sections = 0;
        for section in Section::all() {
            sections |= u64::from(!self.agrees(other, section)) << section.place();
        }
        SectionSet(sections)
    }
}
