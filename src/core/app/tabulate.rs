//! Many reports, read beside one's own work and never kept.

use super::{Effect, FileTrouble, Focus, LaterEffect, Model, View};
use crate::core::catalogue::TrackId;
use crate::core::fragment::Route;
use crate::core::report;
use crate::core::table::{self, INDEX, Row, Sort, Table, Why};
use crate::core::text::table as words;

/// Id of the control that takes reports.
pub const REPORTS_ID: &str = "reports";

/// What somebody wants of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tabulate {
    /// The criteria of a track, or the levels of all.
    Show(Option<TrackId>),
    /// Only repositories with these words in their name.
    Find(String),
    /// Another order.
    Sort(Sort),
    /// What the host offers.
    Fetch,
    /// The table for a spreadsheet.
    Csv,
    /// The table as a page.
    Html,
    /// No table any more.
    Clear,
}

/// The table, and how it is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tabled {
    /// The reports.
    pub table: Table,
    /// The track whose criteria are shown; `None` for the levels of all.
    pub track: Option<TrackId>,
    /// The words searched for.
    pub find: String,
    /// The order.
    pub sort: Sort,
    /// Said of what the host offers; may be empty.
    pub offered: &'static str,
}

impl Tabled {
    /// The rows that are shown, in their order.
    pub fn shown(&self) -> Vec<&Row> {
        self.table.shown(&self.find, self.sort)
    }
}

pub(super) fn wish(model: &mut Model, wish: Tabulate) -> Vec<Effect> {
    let tabled = &mut model.tabled;
    match wish {
        Tabulate::Show(track) => tabled.track = track,
        Tabulate::Find(text) => {
            tabled.find = text;
            announce(model);
        }
        Tabulate::Sort(sort) => tabled.sort = sort,
        Tabulate::Fetch => {
            tabled.offered = words::FETCHING;
            words::FETCHING.clone_into(&mut model.announcement);
            return vec![LaterEffect::FetchReports(vec![INDEX.to_owned()]).into()];
        }
        Tabulate::Csv => {
            let text = report::table_csv(&tabled.shown());
            return download("plumbline-reports.csv", "text/csv", text);
        }
        Tabulate::Html => {
            let text = report::table_html(&tabled.shown());
            return download("plumbline-reports.html", "text/html", text);
        }
        Tabulate::Clear => {
            *tabled = Tabled::default();
            // The button goes with the table.
            return vec![Effect::Focus(Focus::Element(REPORTS_ID.to_owned()))];
        }
    }
    Vec::new()
}

fn download(name: &str, mime: &'static str, text: String) -> Vec<Effect> {
    let name = name.to_owned();
    vec![LaterEffect::Download { name, mime, text }.into()]
}

fn announce(model: &mut Model) {
    let shown = model.tabled.shown().len();
    model.announcement = words::count(shown, model.tabled.table.rows.len());
}

/// Takes in files that were chosen or dropped together, wherever that was.
pub(super) fn read(
    model: &mut Model,
    files: &[(String, Result<String, FileTrouble>)],
) -> Vec<Effect> {
    for (name, text) in files {
        let text = text.as_deref().map_err(|trouble| *trouble);
        model.tabled.table.add(name, text);
    }
    announce(model);
    if model.view == View::At(Route::Compare) {
        return Vec::new();
    }
    vec![Effect::Go(Route::Compare.href())]
}

/// Goes on with the list that the host keeps, or with what the list names.
pub(super) fn fetched(model: &mut Model, files: &[(String, Option<String>)]) -> Vec<Effect> {
    let (folder, _) = INDEX.split_at(INDEX.len() - "index.json".len());
    if let [(name, list)] = files
        && name == INDEX
    {
        let names = list.as_deref().and_then(table::names);
        let Some(names) = names else {
            model.tabled.offered = words::NO_INDEX;
            words::NO_INDEX.clone_into(&mut model.announcement);
            return Vec::new();
        };
        let paths = names.iter().map(|name| [folder, name].concat());
        return vec![LaterEffect::FetchReports(paths.collect()).into()];
    }
    model.tabled.offered = "";
    for (path, text) in files {
        let name = path.strip_prefix(folder).unwrap_or(path);
        match text {
            Some(text) => model.tabled.table.add(name, Ok(text)),
            None => model.tabled.table.refuse(name, Why::NotThere),
        }
    }
    announce(model);
    Vec::new()
}
