//! Many reports for a spreadsheet: one row for each report, status and day in columns of their own.

use crate::domain::catalogue::{CriterionId, TrackId};
use crate::formats::report::csv::{BYTE_ORDER_MARK, day, record};
use crate::formats::table::Row;
use crate::formats::words::{report, scorecard, table as words};

/// Writes one record for each report, with the claim in each: rows are copied apart.
pub fn table_csv(rows: &[&Row]) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    let criteria = CriterionId::all().flat_map(|id| {
        let name = [id.get().code, " ", id.get().title].concat();
        let day = [&name, words::DAY].concat();
        [name, day]
    });
    let criteria: Vec<_> = criteria.collect();
    let mut head = vec![
        words::REPOSITORY,
        words::DATE,
        words::ORIGIN,
        words::BY,
        words::FILE,
    ];
    head.extend(TrackId::ALL.map(|track| track.track().title));
    head.extend(criteria.iter().map(String::as_str));
    head.extend([report::FRAMEWORK, words::STATUS]);
    record(&mut out, &head);
    let framework = scorecard::framework_words();
    for row in rows {
        let mut fields = vec![row.name.clone(), day(row.date)];
        fields.push(words::origin(row.origin).to_owned());
        fields.extend([row.by.clone(), row.file.clone()]);
        let levels = TrackId::ALL.map(|track| words::level_of(row.scores.get(track)));
        fields.extend(levels);
        fields.extend(row.cells.iter().flat_map(|(_, cell)| {
            let word = words::disclosed(cell.disclosed);
            [word.to_owned(), day(cell.date)]
        }));
        fields.extend([framework.clone(), words::status(row.origin).to_owned()]);
        let fields: Vec<_> = fields.iter().map(String::as_str).collect();
        record(&mut out, &fields);
    }
    out
}
