//! Many reports: read together, named when broken, sorted and found, carried away.

use std::time::{Duration, Instant};

use plumbline::app::effect::{Effect, Focus};
use plumbline::app::model::Model;
use plumbline::domain::assessment::{Assessment, SHORT, Status, Text};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::domain::date::Date;
use plumbline::features::questions::state::QuestionsMsg;
use plumbline::features::reports::state::ReportsMsg;
use plumbline::features::reports::update::REPORTS_ID;
use plumbline::features::reports::view_model::{left_over, table};
use plumbline::formats::file;
use plumbline::formats::file::FileReadError;
use plumbline::formats::report::{Report, html, table_csv, table_html};
use plumbline::formats::table::Sort;

use crate::page::{Page, id};

/// A report of a repository, different for each number.
fn report(number: usize) -> Assessment {
    let mut one = Assessment::default();
    let name = ["Registry ", &number.to_string()].concat();
    one.repository.name = Text::typed(&name, SHORT);
    one.stated_date = Date::from_days_since_2000(9_000 + i64::try_from(number).unwrap() % 97);
    for (place, criterion) in CriterionId::all().enumerate() {
        let status = Status::ALL[(place + number) % Status::ALL.len()];
        one.answers.get_mut(criterion).status = Some(status);
    }
    one
}

fn files(numbers: impl Iterator<Item = usize>) -> Vec<(String, Result<String, FileReadError>)> {
    let file = |number: usize| {
        let name = [&number.to_string(), ".json"].concat();
        (name, Ok(file::write(&report(number))))
    };
    numbers.map(file).collect()
}

fn names(model: &Model) -> Vec<String> {
    let rows = table(model).map(|view| view.rows).unwrap_or_default();
    rows.into_iter().map(|row| row.name).collect()
}

fn send(page: &mut Page, msg: ReportsMsg) {
    page.send(msg);
}

#[test]
fn fifty_files_of_which_ten_are_broken_give_forty_rows_and_ten_reasons() {
    let mut page = Page::open(Vec::new(), "");
    page.send(QuestionsMsg::Answer(id("cli-sbom"), Status::Met));
    let before = page.model.mine.clone();
    let mut all = files(0..50);
    let other = file::write(&report(90)).replace("\"version\": \"0.1\"", "\"version\": \"0.2\"");
    let broken = [
        ("a.json", Ok(String::new())),
        ("b.json", Ok("{}".to_owned())),
        ("c.json", Ok("no json <b>".to_owned())),
        ("d.json", Err(FileReadError::TooLarge)),
        ("e.json", Err(FileReadError::Unreadable)),
        ("f.json", Ok(other)),
        (
            "g.json",
            Ok(file::write(&report(91)).replace("\"met\"", "\"fine\"")),
        ),
        (
            "h.json",
            Ok(file::write(&report(92)).replace("cli-sbom", "cli-nothing")),
        ),
        (
            "i.json",
            Ok(file::write(&report(93)).replace("\"version\": 1", "\"version\": 9")),
        ),
        ("<script>.html", Ok("<html></html>".to_owned())),
    ];
    for (place, (name, text)) in broken.into_iter().enumerate() {
        all[place * 5] = (name.to_owned(), text);
    }
    page.send(ReportsMsg::FilesRead(all));
    assert!(page.effects.contains(&Effect::Go("#/reports".to_owned())));
    assert_eq!(names(&page.model).len(), 40);
    let why = left_over(&page.model);
    assert_eq!(why.len(), 10);
    let has = |text: &str| why.iter().any(|line| line.contains(text));
    for text in [
        "a.json: This file cannot be opened.",
        "d.json: too large",
        "e.json: the browser",
        "f.json: uses framework version 0.2. Plumbline supports version 0.1.",
        "g.json: This file is damaged at answers.",
        "h.json: This file answers a criterion",
        "<script>.html",
    ] {
        assert!(has(text), "{text}: {why:?}");
    }
    assert!(!has("Nothing was changed"));
    assert_eq!(page.model.messages.announcement(), "40 reports");
    assert_eq!(page.model.mine, before);
}

#[test]
fn the_same_report_twice_is_listed_once_also_as_html() {
    let mut page = Page::open(Vec::new(), "/reports");
    let one = report(1);
    page.send(ReportsMsg::FilesRead(files([1, 2, 1].into_iter())));
    let text = html(&Report::of(&one));
    page.send(ReportsMsg::FilesRead(vec![("1.html".to_owned(), Ok(text))]));
    assert_eq!(names(&page.model), ["Registry 1", "Registry 2"]);
    let again = left_over(&page.model);
    assert_eq!(again.len(), 2);
    assert!(
        again[1].starts_with("1.html: already in the table."),
        "{again:?}"
    );
}

#[test]
fn rows_are_found_by_name_and_sorted_by_name_or_day_only() {
    let mut page = Page::open(Vec::new(), "/reports");
    page.send(ReportsMsg::FilesRead(files([12, 3, 21].into_iter())));
    assert_eq!(
        names(&page.model),
        ["Registry 12", "Registry 21", "Registry 3"]
    );
    send(&mut page, ReportsMsg::Sort(Sort::Date));
    assert_eq!(
        names(&page.model),
        ["Registry 21", "Registry 12", "Registry 3"]
    );
    send(&mut page, ReportsMsg::Find("REG 2".to_owned()));
    assert_eq!(names(&page.model), ["Registry 21", "Registry 12"]);
    assert_eq!(page.model.messages.announcement(), "2 of 3 reports");
    send(&mut page, ReportsMsg::Find("nobody".to_owned()));
    assert!(names(&page.model).is_empty() && table(&page.model).is_some());
    send(&mut page, ReportsMsg::Clear);
    assert!(table(&page.model).is_none());
    let control = Effect::Focus(Focus::Element(REPORTS_ID.to_owned()));
    assert_eq!(page.effects, [control]);
}

#[test]
fn each_cell_is_a_word_and_the_day_stands_once() {
    let mut page = Page::open(Vec::new(), "/reports");
    page.send(ReportsMsg::FilesRead(files([5].into_iter())));
    let levels = table(&page.model).unwrap();
    assert_eq!(levels.head.len(), 4);
    assert!(
        levels.rows[0]
            .cells
            .iter()
            .all(|cell| cell.word.starts_with("Level ") || cell.word.starts_with("Not "))
    );
    send(&mut page, ReportsMsg::Show(Some(TrackId::Authn)));
    let view = table(&page.model).unwrap();
    assert_eq!(view.head.len(), TrackId::Authn.track().criteria().len());
    assert_eq!(view.rows[0].cells[0].word, "Met");
    assert_eq!(view.rows[0].day, "27 August 2024");
}

#[test]
fn what_the_host_offers_is_fetched_only_when_asked_for() {
    let mut page = Page::open(Vec::new(), "/reports");
    let fetches = |page: &Page| {
        let paths = page.effects.iter().filter_map(|effect| match effect {
            Effect::FetchReports(paths) => Some(paths.clone()),
            _ => None,
        });
        paths.flatten().collect::<Vec<_>>()
    };
    assert_eq!(fetches(&page), ["reports/index.json"], "the list alone");
    let is_offered = |page: &Page| !page.model.reports.offered.is_empty();
    let answer = |path: &str, text: Option<&str>| (path.to_owned(), text.map(str::to_owned));
    page.send(ReportsMsg::Fetched(vec![answer(
        "reports/index.json",
        None,
    )]));
    assert!(!is_offered(&page), "most hosts have none");
    let list = answer("reports/index.json", Some("[\"1.json\", \"gone.json\"]"));
    page.send(ReportsMsg::Fetched(vec![list]));
    assert!(is_offered(&page) && fetches(&page).is_empty());
    send(&mut page, ReportsMsg::Fetch);
    assert_eq!(fetches(&page), ["reports/1.json", "reports/gone.json"]);
    let one = file::write(&report(1));
    page.send(ReportsMsg::Fetched(vec![
        answer("reports/1.json", Some(&one)),
        answer("reports/gone.json", None),
    ]));
    assert_eq!(names(&page.model), ["Registry 1"]);
    assert!(left_over(&page.model)[0].starts_with("gone.json: listed on this site"));
    send(&mut page, ReportsMsg::Clear);
    assert!(is_offered(&page), "the host still has them");
}

#[test]
fn both_files_carry_what_is_shown_and_nothing_of_it_does_harm() {
    let mut page = Page::open(Vec::new(), "/reports");
    let mut evil = report(7);
    evil.repository.name = Text::typed("=1+1 \"<img src=x>", SHORT);
    let mut all = files([1].into_iter());
    all.push(("evil.json".to_owned(), Ok(file::write(&evil))));
    page.send(ReportsMsg::FilesRead(all));
    send(&mut page, ReportsMsg::Csv);
    let Some(Effect::Download { name, text, .. }) = page.effects.first() else {
        panic!("no file");
    };
    assert_eq!(name, "plumbline-reports.csv");
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row.len() == 5 + 4 + 2 * 32 + 2));
    assert_eq!(&rows[0][0], "'=1+1 \"<img src=x>");
    assert!(rows.iter().all(|row| row[74].contains("not verified")));
    send(&mut page, ReportsMsg::Html);
    let Some(Effect::Download { text, .. }) = page.effects.first() else {
        panic!("no file");
    };
    assert!(!text.contains("<img") && text.contains("&lt;img src=x&gt;"));
    assert!(text.contains("not endorsed") && text.contains("default-src 'none'"));
    assert!(!text.contains("<script"), "nothing runs");
    send(&mut page, ReportsMsg::Find("registry".to_owned()));
    let shown = page.model.reports.shown();
    assert_eq!(table_csv(&shown).lines().count(), 2);
    assert_eq!(table_html(&shown).matches("Registry 1").count(), 5);
}

/// Reads the files into a table and looks at each track of it.
fn read_and_look(all: &[(String, Result<String, FileReadError>)]) {
    let mut model = Model::whole();
    for (name, text) in all {
        let text = text.as_deref().map_err(|problem| *problem);
        model.reports.table.add(name, text);
    }
    for track in TrackId::ALL {
        model.reports.track = Some(track);
        assert_eq!(table(&model).unwrap().rows.len(), all.len());
    }
}

#[test]
fn two_hundred_reports_take_ten_times_as_long_as_twenty() {
    // Ten small tables take as long as a large one, so that a busy machine disturbs both alike.
    let took = |count: usize, tables: usize| -> Duration {
        let all = files(0..count);
        let start = Instant::now();
        for _ in 0..tables {
            read_and_look(&all);
        }
        start.elapsed()
    };
    let both = (0..7).map(|_| (took(20, 10), took(200, 1)));
    let both: Vec<_> = both.collect();
    let few = both.iter().map(|(few, _)| *few).min().unwrap();
    let many = both.iter().map(|(_, many)| *many).min().unwrap();
    // Were each report held against every other, it would be ten times; a busy machine makes it up to three.
    assert!(many < few * 5, "{few:?} for 10 x 20, {many:?} for 200");
}
