//! Many reports, read beside one's own work and never kept.

use crate::app::effect::{Effect, Focus};
use crate::app::model::{Model, View};
use crate::app::routes::Route;
use crate::features::reports::state::{ReportsMsg, ReportsState};
use crate::formats::file::FileReadError;
use crate::formats::table::{INDEX, ReportError};
use crate::formats::words::table as words;
use crate::formats::{report, table};

/// Id of the control that takes reports.
pub const REPORTS_ID: &str = "reports";

/// Changes the table, or takes in more reports.
pub(crate) fn update(model: &mut Model, msg: ReportsMsg) -> Vec<Effect> {
    let reports = &mut model.reports;
    match msg {
        ReportsMsg::FilesChosen => return vec![Effect::ReadReports],
        ReportsMsg::FilesRead(files) => return read(model, &files),
        ReportsMsg::Fetched(files) => return fetched(model, &files),
        ReportsMsg::Show(track) => reports.track = track,
        ReportsMsg::Find(text) => {
            reports.find = text;
            announce(model);
        }
        ReportsMsg::Sort(sort) => reports.sort = sort,
        ReportsMsg::Fetch => {
            reports.is_fetching = true;
            let paths = reports.offered.iter();
            let paths = paths.map(|name| [folder(), name].concat()).collect();
            model.messages.announce(words::FETCHING);
            return vec![Effect::FetchReports(paths)];
        }
        ReportsMsg::Csv => {
            let text = report::table_csv(&reports.shown());
            return download("plumbline-reports.csv", "text/csv", text);
        }
        ReportsMsg::Html => {
            let text = report::table_html(&reports.shown());
            return download("plumbline-reports.html", "text/html", text);
        }
        ReportsMsg::Clear => {
            *reports = ReportsState {
                offered: std::mem::take(&mut reports.offered),
                ..ReportsState::default()
            };
            // The button goes with the table.
            return vec![Effect::Focus(Focus::Element(REPORTS_ID.to_owned()))];
        }
    }
    Vec::new()
}

/// Asks for the list of the reports that the host offers: of most there is none, and nothing is said.
pub(crate) fn look(model: &Model) -> Vec<Effect> {
    if model.reports.offered.is_empty() {
        vec![Effect::FetchReports(vec![INDEX.to_owned()])]
    } else {
        Vec::new()
    }
}

fn download(name: &str, mime: &'static str, text: String) -> Vec<Effect> {
    let name = name.to_owned();
    vec![Effect::Download { name, mime, text }]
}

fn announce(model: &mut Model) {
    let shown = model.reports.shown().len();
    model
        .messages
        .announce(&words::count(shown, model.reports.table.rows.len()));
}

/// Takes in files that were chosen or dropped together, wherever that was.
fn read(model: &mut Model, files: &[(String, Result<String, FileReadError>)]) -> Vec<Effect> {
    for (name, text) in files {
        let text = text.as_deref().map_err(|trouble| *trouble);
        model.reports.table.add(name, text);
    }
    announce(model);
    if model.view == View::At(Route::Reports) {
        return Vec::new();
    }
    vec![Effect::Go(Route::Reports.href())]
}

/// Where the reports of the host are: beside their list.
fn folder() -> &'static str {
    INDEX.strip_suffix("index.json").unwrap_or_default()
}

/// Takes in the list that the host keeps, or what the list names.
fn fetched(model: &mut Model, files: &[(String, Option<String>)]) -> Vec<Effect> {
    if let [(name, list)] = files
        && name == INDEX
    {
        let names = list.as_deref().and_then(table::names);
        model.reports.offered = names.unwrap_or_default();
        return Vec::new();
    }
    model.reports.is_fetching = false;
    for (path, text) in files {
        let name = path.strip_prefix(folder()).unwrap_or(path);
        match text {
            Some(text) => model.reports.table.add(name, Ok(text)),
            None => model.reports.table.refuse(name, ReportError::NotThere),
        }
    }
    announce(model);
    Vec::new()
}
