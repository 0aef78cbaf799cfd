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
            reports.offered = words::FETCHING;
            model.messages.announce(words::FETCHING);
            return vec![Effect::FetchReports(vec![INDEX.to_owned()])];
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
            *reports = ReportsState::default();
            // The button goes with the table.
            return vec![Effect::Focus(Focus::Element(REPORTS_ID.to_owned()))];
        }
    }
    Vec::new()
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
    if model.view == View::At(Route::Compare) {
        return Vec::new();
    }
    vec![Effect::Go(Route::Compare.href())]
}

/// Goes on with the list that the host keeps, or with what the list names.
fn fetched(model: &mut Model, files: &[(String, Option<String>)]) -> Vec<Effect> {
    let (folder, _) = INDEX.split_at(INDEX.len() - "index.json".len());
    if let [(name, list)] = files
        && name == INDEX
    {
        let names = list.as_deref().and_then(table::names);
        let Some(names) = names else {
            model.reports.offered = words::NO_INDEX;
            model.messages.announce(words::NO_INDEX);
            return Vec::new();
        };
        let paths = names.iter().map(|name| [folder, name].concat());
        return vec![Effect::FetchReports(paths.collect())];
    }
    model.reports.offered = "";
    for (path, text) in files {
        let name = path.strip_prefix(folder).unwrap_or(path);
        match text {
            Some(text) => model.reports.table.add(name, Ok(text)),
            None => model.reports.table.refuse(name, ReportError::NotThere),
        }
    }
    announce(model);
    Vec::new()
}
