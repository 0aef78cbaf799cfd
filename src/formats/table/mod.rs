//! Many reports as one table: each repository's own word, never a sum.
//!
//! The order is by name or by day, whatever the answers say; there is no order
//! by level and no colour for a repository.

mod add;
mod index;
mod row;

use std::collections::BTreeSet;

use crate::domain::date::Date;
pub use add::{ReportError, UnreadableReport};
pub use index::{INDEX, names};
pub use row::{Cell, Origin, Row};

/// By what the rows are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By name.
    #[default]
    Name,
    /// The newest first.
    Date,
}

/// Name, day and state of the answers; whose word they are; who answered.
type Identity = ((String, Option<Date>, String), Origin, String);

/// The names, as sorted, that several of these rows have.
pub fn repeated<'a>(rows: impl IntoIterator<Item = &'a Row>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let names = rows.into_iter().map(|row| row.sort_name.as_str());
    names.filter(|name| !seen.insert(*name)).collect()
}

/// The reports that were read, and what could not be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The reports, in the order in which they were read.
    pub rows: Vec<Row>,
    /// What could not be read, and why.
    pub refused: Vec<UnreadableReport>,
    /// Files whose report was there already.
    pub again: Vec<String>,
    /// What tells reports apart.
    known: BTreeSet<Identity>,
}

impl Table {
    /// Whether nothing was read, and nothing refused.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.refused.is_empty() && self.again.is_empty()
    }

    /// The rows whose name has every word of `find`, in their order.
    pub fn shown(&self, find: &str, sort: Sort) -> Vec<&Row> {
        let find = find.to_lowercase();
        let words: Vec<_> = find.split_whitespace().collect();
        let fits = |row: &&Row| words.iter().all(|word| row.sort_name.contains(word));
        let mut rows: Vec<_> = self.rows.iter().filter(fits).collect();
        rows.sort_by(|a, b| {
            let by_date = match sort {
                Sort::Name => std::cmp::Ordering::Equal,
                Sort::Date => b.date.cmp(&a.date),
            };
            let key = |row: &Row| (row.date, row.origin);
            by_date.then_with(|| a.sort_name.cmp(&b.sort_name).then(key(a).cmp(&key(b))))
        });
        rows
    }
}
