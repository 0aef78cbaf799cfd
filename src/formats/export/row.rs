//! What there is to know of a file that leaves.

use crate::formats::report::Report;

/// One kind of file, with all that there is to know of it.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// `data-export` of its button.
    pub slug: &'static str,
    /// What its button says; a view of its own may say it otherwise.
    pub words: &'static str,
    /// How its name ends.
    pub extension: &'static str,
    /// Its media type.
    pub mime: &'static str,
    /// Where it is offered.
    pub shelf: Shelf,
    /// How much of the assessment it carries.
    pub carries: Carries,
    /// Whether it can be opened here again, and so counts as a copy if all of
    /// an assessment is in it.
    pub reopens: bool,
    /// Writes it.
    pub write: fn(&Report) -> String,
}

/// The `data-export` of a button, and what it says.
pub type Button = (&'static str, &'static str);

/// Where a file is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// Among the files that most people want.
    First,
    /// Under *More formats*: to read and to show.
    Documents,
    /// Likewise: for other programs.
    Data,
    /// Likewise: for a page of one's own.
    Badges,
    /// Behind those. They differ only in their track, so one of them is
    /// enough to look into.
    Tracks,
    /// In another view, beside what it is about.
    Elsewhere,
}

/// How much of the assessment a file carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries {
    /// What is chosen in the share form.
    Chosen,
    /// Everything, whatever the share form says.
    Everything,
    /// Everything that would be lost without the file.
    AtRisk,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::TrackId;
    use crate::formats::export::Export;

    #[test]
    fn names_are_told_apart() {
        for export in Export::ALL {
            let row = export.row();
            let mut others = Export::ALL.into_iter().filter(|other| *other != export);
            // The backup is the own JSON by another way.
            let twin = |other: Export| row.slug == "json" && other.row().slug == "json";
            assert!(
                others.all(|other| twin(other)
                    || other.row().slug != row.slug && other.row().extension != row.extension),
                "{export:?}"
            );
        }
    }

    #[test]
    fn each_track_has_its_badge_under_its_own_title() {
        let badges: Vec<_> = Export::on(Shelf::Tracks).map(Export::row).collect();
        assert_eq!(badges.len(), TrackId::ALL.len());
        for (row, track) in badges.iter().zip(TrackId::ALL) {
            let words = ["Badge: ", track.track().title, " (SVG)"].concat();
            let slug = ["badge-", track.slug()].concat();
            assert_eq!((row.words, row.slug), (words.as_str(), slug.as_str()));
            assert_eq!(row.extension, [row.slug, ".svg"].concat());
        }
    }
}
