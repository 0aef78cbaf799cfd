//! Which tab changed what last, so that two tabs can be brought together.
//!
//! Each unit carries the revision and the tab of its last change, and each
//! state the newest revision of every tab that it knows. A change that the
//! other side knows was made before its own; one that neither side knows of
//! the other was made at the same time, and the greater version wins on both
//! sides alike (Lamport's clock, with the tab to decide between equals).

use crate::domain::assessment::{Assessment, Section, SectionSet};
use crate::domain::catalogue::CRITERION_COUNT;

/// How many tabs a state remembers; those that wrote longest ago are forgotten first.
const TABS: usize = 32;
/// What belongs to no criterion, then each criterion.
const UNITS: usize = 1 + CRITERION_COUNT;

/// A change: the revision that it made, and the tab that made it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The revision of the whole assessment.
    pub revision: u32,
    /// The tab, by a random number.
    pub tab: u32,
}

/// The last change of each unit, then the last one of each tab: one list,
/// because every change writes it and answering has to load what writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clock(Vec<Version>);

impl Clock {
    /// Numbers apart by spaces: revision and tab of each unit, then of each tab.
    pub fn write(&self) -> String {
        let mut out = String::new();
        for version in &self.0 {
            out.push_str(&version.revision.to_string());
            out.push(' ');
            out.push_str(&version.tab.to_string());
            out.push(' ');
        }
        out
    }

    /// Reads what was written. Anything else is a clock that knows nothing.
    pub fn read(text: &str) -> Self {
        let numbers = text.split_ascii_whitespace().map(str::parse);
        let Ok(numbers) = numbers.collect::<Result<Vec<u32>, _>>() else {
            return Self::default();
        };
        let version = |pair: &[u32]| match pair {
            [revision, tab] => Some(Version {
                revision: *revision,
                tab: *tab,
            }),
            _ => None,
        };
        let mut versions: Vec<_> = numbers.chunks_exact(2).filter_map(version).collect();
        // Every visit adds a tab, at the end.
        let old = UNITS..versions.len().saturating_sub(TABS).max(UNITS);
        if old.end <= versions.len() {
            versions.drain(old);
        }
        Self(versions)
    }

    /// The last change of a unit.
    pub(crate) fn of(&self, section: Section) -> Version {
        self.0.get(section.place()).copied().unwrap_or_default()
    }

    pub(crate) fn set(&mut self, section: Section, version: Version) {
        self.fill();
        if let Some(last) = self.0.get_mut(section.place()) {
            *last = version;
        }
    }

    fn fill(&mut self) {
        if self.0.is_empty() {
            self.0.resize(UNITS, Version::default());
        }
    }

    fn seen(&self) -> &[Version] {
        self.0.get(UNITS..).unwrap_or_default()
    }

    /// Whether this state was made knowing that change.
    pub(crate) fn knows(&self, change: Version) -> bool {
        let by_tab = |seen: &Version| seen.tab == change.tab && seen.revision >= change.revision;
        change.revision == 0 || self.seen().iter().any(by_tab)
    }

    /// Notes a change of this tab, which may have been noted before.
    fn note(&mut self, version: Version) {
        match self.0.last_mut() {
            Some(last) if last.tab == version.tab => *last = version,
            _ => self.0.push(version),
        }
    }

    /// Knows from now on what the other one knows.
    pub(crate) fn learn(&mut self, other: &Self) {
        let mut seen = [self.seen(), other.seen()].concat();
        // The newest of each tab, the one that wrote last at the end.
        seen.sort_unstable_by(|a, b| b.cmp(a));
        let mut tabs = Vec::new();
        seen.retain(|one| {
            let is_first = !tabs.contains(&one.tab);
            tabs.push(one.tab);
            is_first
        });
        seen.truncate(TABS);
        seen.reverse();
        self.fill();
        self.0.truncate(UNITS);
        self.0.extend(seen);
    }
}

impl Assessment {
    /// Marks these units as changed by this version.
    pub fn record_change(&mut self, sections: SectionSet, version: Version) {
        let clock = &mut self.metadata.clock;
        clock.fill();
        for (last, section) in clock.0.iter_mut().zip(Section::all()) {
            if sections.has(section) {
                *last = version;
            }
        }
        clock.note(version);
    }
}
