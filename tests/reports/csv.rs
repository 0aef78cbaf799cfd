//! The table: one shape in every row, what was put in comes out, no formula.

use plumbline::domain::assessment::{NOTE, SHORT, Text};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::formats::report::{Report, csv};

use crate::csv_row::{COLUMNS, expected};
use crate::inputs::{PAYLOADS, complete, copies, fictional};

/// Reads RFC 4180 and nothing wider: a mark for UTF-8, every field quoted, a
/// quote inside only doubled, every record ended, all of one length.
fn read(table: &str) -> Result<Vec<Vec<String>>, String> {
    let table = table.strip_prefix('\u{FEFF}').ok_or("no mark for UTF-8")?;
    let mut rows = vec![Vec::new()];
    let mut rest = table;
    while !rest.is_empty() {
        rest = rest.strip_prefix('"').ok_or("a field without quotes")?;
        let mut field = String::new();
        loop {
            let end = rest.find('"').ok_or("a field without an end")?;
            field.push_str(&rest[..end]);
            rest = &rest[end + 1..];
            match rest.strip_prefix('"') {
                Some(after) => {
                    field.push('"');
                    rest = after;
                }
                None => break,
            }
        }
        rows.last_mut().unwrap().push(field);
        if let Some(after) = rest.strip_prefix("\r\n") {
            rows.push(Vec::new());
            rest = after;
        } else {
            rest = rest
                .strip_prefix(',')
                .ok_or("something between two fields")?;
        }
    }
    let last = rows.pop().unwrap_or_default();
    if !last.is_empty() {
        return Err("a record without an end".to_owned());
    }
    let length = rows.first().map_or(0, Vec::len);
    match rows.iter().find(|row| row.len() != length) {
        Some(row) => Err(format!("{} fields, not {length}", row.len())),
        None => Ok(rows),
    }
}

/// The same by the `csv` crate, which refuses records of different lengths.
fn read_by_crate(table: &str) -> Vec<Vec<String>> {
    let table = table.strip_prefix('\u{FEFF}').unwrap();
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(false)
        .from_reader(table.as_bytes());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// What was typed: without the apostrophes that keep a spreadsheet from computing it.
fn unguarded(field: &str) -> String {
    let mut typed = String::new();
    let mut rest = field.chars().peekable();
    while let Some(one) = rest.next() {
        let guards = one == '\'' && rest.peek().is_some_and(|sign| FORMULA.contains(sign));
        if !guards || !begins_a_cell(&typed) {
            typed.push(one);
        }
    }
    match typed.strip_prefix('\'') {
        Some(rest) if rest.starts_with('\t') || rest.trim_start().starts_with(FORMULA) => {
            rest.to_owned()
        }
        _ => typed,
    }
}

/// Whether a cell could begin after this, for a reader that splits at `;`, tabs and lines.
fn begins_a_cell(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '"', '\u{a0}']);
    before.ends_with([';', '\t', '\n', '\r'])
}

/// The cells as a spreadsheet finds them where semicolons, tabs or line breaks separate.
fn cells(field: &str) -> impl Iterator<Item = &str> {
    let cells = field.split([';', '\t', '\n', '\r']);
    cells.map(|cell| cell.trim_start_matches(|one: char| one == '"' || one.is_whitespace()))
}

#[test]
fn every_table_is_strict_and_holds_what_was_put_in() {
    let copies = copies();
    let (mut fields, mut guarded) = (0, 0);
    for (name, copy) in &copies {
        let table = csv(&Report::of(copy));
        let rows = read(&table).unwrap_or_else(|fault| panic!("{name}: {fault}\n{table}"));
        assert_eq!(rows, read_by_crate(&table), "{name}");
        assert_eq!(rows.len(), 1 + 32, "{name}");
        for (id, row) in CriterionId::all().zip(&rows[1..]) {
            let criterion = id.get();
            let read: Vec<String> = row.iter().map(|field| unguarded(field)).collect();
            let column = |name: &str| {
                let place = rows[0].iter().position(|one| one == name);
                &*read[place.unwrap_or_else(|| panic!("no column {name}"))]
            };
            let day = copy.date().map(|day| day.to_string()).unwrap_or_default();
            assert_eq!(read[..2], [copy.repository.name.as_str(), &*day], "{name}");
            assert_eq!(read[2], criterion.track.track().title);
            let level = criterion.level.number().to_string();
            let known = [&*level, criterion.code, criterion.slug, criterion.title];
            assert_eq!(read[5..9], known, "{name}");
            for (wanted, title) in expected(copy, criterion).iter().zip(COLUMNS) {
                assert_eq!(column(title), wanted, "{name} {}", criterion.code);
            }
            let framework = column("Framework");
            assert!(
                framework.starts_with("Principles for Package Repository Security v0.1, https")
            );
            assert!(framework.ends_with(", CC BY 4.0"));
            assert_eq!(
                column("Disclaimer"),
                "Self-assessed, not verified, not endorsed"
            );
            for field in row {
                assert!(!field.trim_start().starts_with(FORMULA), "{name}: {field}");
                for cell in cells(field).skip(1) {
                    assert!(!cell.starts_with(FORMULA), "{name}: {field}");
                }
                guarded += usize::from(field.starts_with('\''));
            }
            fields += row.len();
        }
    }
    assert!(guarded > 100, "{guarded}");
    println!(
        "{} tables, {fields} fields, {guarded} guarded",
        copies.len()
    );
}

#[test]
fn what_is_not_strict_is_refused() {
    let good = csv(&Report::of(&fictional()));
    assert!(read(&good).is_ok());
    let bad = [
        good.replacen('\u{FEFF}', "", 1),
        good.replacen("\"Date\"", "Date", 1),
        good.replacen("\r\n", "\n", 1),
        good.replacen("\"Date\",", "\"Date\", ", 1),
        good.replacen("\"Date\",", "", 1),
        good.replacen("Example", "Exa\"mple", 1),
        good.trim_end().to_owned(),
    ];
    for (place, table) in bad.iter().enumerate() {
        assert!(read(table).is_err(), "{place}");
    }
    // Text that is only put between quotes, as a naive writer would.
    let raw = |text: &str| read(&["\u{FEFF}\"a\"\r\n\"", text, "\"\r\n"].concat());
    let refused = PAYLOADS.iter().filter(|text| raw(text).is_err()).count();
    assert!(refused >= 3, "{refused}");
}

#[test]
fn nothing_begins_like_a_formula() {
    for text in [
        "=1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠a", "\t=1", "  =1", "\n@a",
    ] {
        let mut copy = complete();
        copy.repository.name = Text::typed(text, SHORT);
        let first = CriterionId::all().next().unwrap();
        copy.answers.get_mut(first).note = Text::typed(text, NOTE);
        let rows = read(&csv(&Report::of(&copy))).unwrap();
        for field in [&rows[1][0], &rows[1][12]] {
            assert!(field.starts_with('\''), "{text:?}: {field:?}");
        }
        let note = copy.answers.get(first).note.as_str();
        assert_eq!(unguarded(&rows[1][12]), note);
    }
    for harmless in ["a=1", "'quoted'", "1-2", "(1)"] {
        let mut copy = complete();
        copy.repository.name = Text::typed(harmless, SHORT);
        assert_eq!(read(&csv(&Report::of(&copy))).unwrap()[1][0], harmless);
    }
}

#[test]
fn a_cell_that_a_semicolon_begins_is_harmless_too() {
    for text in [
        ";=1+1;",
        "\";=1+1;\"",
        "a; \"@SUM(A1)",
        "first\n=HYPERLINK(\"https://evil.example\")",
        "a\t+1",
        "a;\u{FF0D}1",
    ] {
        let mut copy = complete();
        let first = CriterionId::all().next().unwrap();
        copy.answers.get_mut(first).note = Text::typed(text, NOTE);
        let rows = read(&csv(&Report::of(&copy))).unwrap();
        let field = &rows[1][12];
        for cell in cells(field) {
            assert!(!cell.starts_with(FORMULA), "{text:?}: {field:?}");
        }
        assert_eq!(unguarded(field), copy.answers.get(first).note.as_str());
    }
}

#[test]
fn the_track_is_told_in_every_row() {
    let copies = copies();
    let disclosed = |wanted: &str, track: TrackId| {
        let (_, copy) = copies.iter().find(|(name, _)| name == wanted).unwrap();
        let rows = read(&csv(&Report::of(copy))).unwrap();
        let mut own = rows.iter().filter(|row| row[2] == track.track().title);
        let [result, target] = [3, 4].map(|place| own.next().unwrap()[place].clone());
        (result, target)
    };
    let anyway =
        "level 0. Answered although the profile says that this track does not apply.".to_owned();
    assert_eq!(
        disclosed("anyway", TrackId::Authn),
        (anyway, "2".to_owned())
    );
    let level = disclosed("example-registry", TrackId::Authn).0;
    assert_eq!(level, "level 1, level 2 possible");
    let level = disclosed("complete, without a track", TrackId::Cli).0;
    assert_eq!(level, "no level, not included");
}
