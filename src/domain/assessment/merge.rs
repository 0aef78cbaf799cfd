//! Two states of one assessment, brought together.

use crate::domain::assessment::{Assessment, Metadata, Section};

/// What came of bringing two states together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The other state with what it says in the units that lost, where anything was lost:
    /// what a tab said of a unit and the result does not.
    pub lost: Option<Box<Assessment>>,
    /// Whether the result says anything that the other state does not.
    pub is_ahead: bool,
}

impl Assessment {
    /// Merges what another tab made of the same assessment. In each section
    /// the later change wins; of two that were made without knowing of each
    /// other the greater version, which is the same one in both tabs.
    pub fn merge(&mut self, other: &Self) -> Merged {
        let mut merged = Merged::default();
        for section in Section::all() {
            let (own, theirs) = (
                self.metadata.clock.of(section),
                other.metadata.clock.of(section),
            );
            if own == theirs {
                continue;
            }
            let is_after = other.metadata.clock.knows(own);
            let is_before = self.metadata.clock.knows(theirs);
            let wins = if is_after == is_before {
                theirs > own
            } else {
                is_after
            };
            if !is_after && !is_before && !self.agrees(other, section) {
                let lost = merged.lost.get_or_insert_with(|| Box::new(other.clone()));
                let loser = if wins { &*self } else { other };
                lost.take(loser, section);
            }
            if wins {
                self.take(other, section);
                self.metadata.clock.set(section, theirs);
            } else {
                merged.is_ahead = true;
            }
        }
        let Metadata {
            // Both are states of one assessment, which was begun once.
            id: _,
            created: _,
            revision,
            modified,
            clock,
        } = &other.metadata;
        self.metadata.clock.learn(clock);
        if *revision > self.metadata.revision {
            self.metadata.revision = *revision;
            self.metadata.modified.clone_from(modified);
        }
        merged
    }
}
