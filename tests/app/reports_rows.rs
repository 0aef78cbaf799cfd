//! What one row of the table of reports says, and which reports are told apart.

use plumbline::domain::assessment::{Assessment, SHORT, Source, Status, Text};
use plumbline::domain::catalogue::{CriterionId, TrackId};
use plumbline::features::reports::state::ReportsMsg;
use plumbline::features::reports::view_model::{TableView, left_over, table};
use plumbline::formats::file;
use plumbline::formats::report::{table_csv, table_html};

use crate::page::{Page, id};

const OWN: &str = include_str!("../vectors/field/table-own.json");
const PROPOSAL: &str = include_str!("../vectors/field/table-proposal.json");

/// The table of these files.
fn read(files: &[(&str, &str)]) -> Page {
    let mut page = Page::open(Vec::new(), "/reports");
    let files = files.iter();
    let files = files.map(|(name, text)| ((*name).to_owned(), Ok((*text).to_owned())));
    page.send(ReportsMsg::FilesRead(files.collect()));
    page
}

fn view(page: &Page) -> TableView {
    table(&page.model).unwrap()
}

/// The records of the table for a spreadsheet, the names of its columns first.
fn records(page: &Page) -> Vec<Vec<String>> {
    let text = table_csv(&page.model.reports.shown());
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let records = reader.records().map(|one| one.unwrap());
    records
        .map(|one| one.iter().map(str::to_owned).collect())
        .collect()
}

/// The registry's own report comes first, and the other row says that it is a proposal.
fn is_marked_below_the_own(page: &Page) {
    assert!(left_over(&page.model).is_empty());
    let view = view(page);
    assert!(view.whose.contains("Suggested answers are marked."));
    let [first, second] = &view.rows[..] else {
        panic!("two rows, {:?}", view.rows);
    };
    assert_eq!((&*first.name, first.apart), ("Sample Registry", None));
    assert_eq!(first.particulars, ["File: own.json"]);
    assert_eq!(
        second.apart,
        Some("Suggested answers, not the registry’s own report")
    );
    assert_eq!(second.particulars, ["File: proposal.json"]);
    let records = records(page);
    assert_eq!(records[1][2], "Registry’s own");
    assert_eq!(
        (&*records[2][2], &*records[2][4]),
        ("Suggested answers", "proposal.json")
    );
    assert!(records[1].last().unwrap().starts_with("Self-assessed"));
    assert!(
        records[2]
            .last()
            .unwrap()
            .starts_with("Suggested, not accepted")
    );
    let html = table_html(&page.model.reports.shown());
    assert_eq!(
        html.matches("<b>Suggested answers, not the registry")
            .count(),
        5
    );
    assert!(html.contains("Suggested answers are marked."));
}

#[test]
fn a_proposal_is_marked_and_never_pushes_out_the_registrys_own_report() {
    let (own, proposal) = (("own.json", OWN), ("proposal.json", PROPOSAL));
    let offered = |files: &[(&str, &str)]| {
        let mut page = Page::open(Vec::new(), "/reports");
        let files = files.iter().map(|(name, text)| {
            let path = ["reports/", name].concat();
            (path, Some((*text).to_owned()))
        });
        page.send(ReportsMsg::Fetched(files.collect()));
        page
    };
    is_marked_below_the_own(&read(&[own, proposal]));
    is_marked_below_the_own(&read(&[proposal, own]));
    is_marked_below_the_own(&offered(&[proposal, own]));
    let alone = read(&[own]);
    assert!(
        view(&alone).whose.ends_with("v0.1."),
        "{}",
        view(&alone).whose
    );
}

#[test]
fn rows_of_one_name_are_told_apart_and_who_answered_is_said() {
    let mut stranger = file::read(OWN).unwrap();
    stranger.assessor = Text::typed("A reader, not the registry", SHORT);
    let mut other = stranger.clone();
    other.repository.name = Text::typed("Other", SHORT);
    let (stranger, other) = (file::write(&stranger), file::write(&other));
    let page = read(&[
        ("stranger.json", &stranger),
        ("own.json", OWN),
        ("own-again.json", OWN),
        ("other.json", &other),
    ]);
    let rows = view(&page).rows;
    let said: Vec<_> = rows.iter().map(|row| row.particulars.join("; ")).collect();
    assert_eq!(
        said,
        [
            "Assessed by A reader, not the registry",
            "Assessed by A reader, not the registry; File: stranger.json",
            "File: own.json",
        ]
    );
    assert_eq!(left_over(&page.model).len(), 1, "the same report again");
    // It stays so when the search leaves one of them: the others are still there.
    let mut page = page;
    page.send(ReportsMsg::Find("sample".to_owned()));
    assert_eq!(view(&page).rows.len(), 2);
}

#[test]
fn a_cell_shows_what_is_met_beyond_the_level_as_marks_and_in_words() {
    let mut one = file::read(OWN).unwrap();
    let met = ["authn-mfa-required-all", "authn-mfa-totp"];
    for slug in met {
        one.answers.get_mut(id(slug)).status = Some(Status::Met);
    }
    let text = file::write(&one);
    let page = read(&[("one.json", &text)]);
    let row = &view(&page).rows[0];
    assert_eq!(row.day, "6 August 2026");
    let authn = &row.cells[0];
    assert_eq!(
        (authn.head, &*authn.word),
        ("Authentication", "Not known, level 3 possible")
    );
    let wanted = [
        vec!["met", "none", "met", "none", "none"],
        vec!["none"; 4],
        vec!["none", "met", "none"],
    ];
    assert_eq!(authn.strip, wanted);
    assert_eq!(
        authn.counts,
        "Level 1: 2 of 5 met; Level 2: not assessed yet; Level 3: 1 of 3 met"
    );
    assert_eq!(row.cells[1].word, "Not assessed yet");
    let html = table_html(&page.model.reports.shown());
    let (levels, _) = html.split_once("<ul class=\"key\">").unwrap();
    assert_eq!(levels.matches("class=\"mk\"").count(), 32);
    assert_eq!(levels.matches("<time").count(), 1, "the day stands once");
}

#[test]
fn a_copy_without_open_gaps_shows_marks_of_what_it_carries_and_says_so() {
    let mut one = Assessment::default();
    for criterion in CriterionId::all() {
        one.answers.get_mut(criterion).status = Some(Status::Met);
    }
    let authz = TrackId::Authz.track().criteria().iter().map(|one| one.id);
    for kept_back in authz.chain([id("cli-sbom")]) {
        let answer = one.answers.get_mut(kept_back);
        (answer.status, answer.withheld) = (None, true);
    }
    let text = file::write(&one);
    let page = read(&[("one.json", &text)]);
    let row = &view(&page).rows[0];
    assert_eq!(row.particulars, ["7 answers are not included"]);
    assert_eq!(row.cells[3].strip.concat().len(), 5);
    assert!(row.cells[1].word.starts_with("No level"));
    let drawn = |cell: usize| row.cells[cell].strip.concat();
    assert!(drawn(1).iter().all(|mark| *mark == "withheld") && drawn(3).contains(&"withheld"));
}

#[test]
fn the_spreadsheet_has_status_and_day_in_columns_of_their_own() {
    let mut one = file::read(OWN).unwrap();
    one.assessor = Text::typed("Team", SHORT);
    let text = file::write(&one);
    let records = records(&read(&[("one.json", &text)]));
    let [names, row] = &records[..] else {
        panic!("one row");
    };
    let of = |name: &str| {
        let place = names.iter().position(|one| one == name);
        row[place.unwrap_or_else(|| panic!("{name} in {names:?}"))].as_str()
    };
    assert_eq!(of("Registry"), "Sample Registry");
    assert_eq!(of("Date"), "2026-08-06");
    assert_eq!(of("Answered by"), "Team");
    assert_eq!(of("Authentication"), "Not known, level 3 possible");
    assert_eq!(of("AN1.1 Verify email addresses"), "Met");
    assert_eq!(of("AN1.1 Verify email addresses (day)"), "2026-08-06");
    let other = id("authn-mfa-totp").get();
    let name = [other.code, " ", other.title].concat();
    assert_eq!(of(&name), "Not answered");
    assert_eq!(
        of(&[&name, " (day)"].concat()),
        "",
        "nothing was answered on no day"
    );
    let words = [
        "Met",
        "Partly met",
        "Not met",
        "Don’t know",
        "Not answered",
        "Not applicable",
    ];
    let answers = names.iter().zip(row).filter(|(name, _)| {
        CriterionId::all().any(|id| **name == [id.get().code, " ", id.get().title].concat())
    });
    let mut seen = 0;
    for (name, answer) in answers {
        assert!(words.contains(&answer.as_str()), "{name}: {answer}");
        seen += 1;
    }
    assert_eq!(seen, 32);
}

#[test]
fn a_reading_of_public_statements_is_marked_and_never_pushes_out_the_registry_s_own() {
    let mut read_out = file::read(OWN).unwrap();
    read_out.source = Source::Public;
    read_out.assessor = Text::typed("Ada", SHORT);
    let read_out = file::write(&read_out);
    for files in [
        [("own.json", OWN), ("a.json", &*read_out)],
        [("a.json", &*read_out), ("own.json", OWN)],
    ] {
        let page = read(&files);
        assert!(left_over(&page.model).is_empty());
        let view = view(&page);
        assert!(
            view.claim
                .contains("read from public statements where marked")
        );
        assert!(
            view.whose
                .contains("Readings of public statements are marked.")
        );
        let [first, second] = &view.rows[..] else {
            panic!("two rows, {:?}", view.rows);
        };
        assert_eq!(first.apart, None);
        let marked = "Read from public statements, not the registry’s own report";
        assert_eq!(second.apart, Some(marked));
        assert_eq!(second.particulars, ["Read by Ada", "File: a.json"]);
        let records = records(&page);
        assert_eq!(records[2][2], "Public statements");
        let status = records[2].last().unwrap();
        assert!(status.starts_with("Read from public statements, not by the registry"));
        let html = table_html(&page.model.reports.shown());
        assert!(html.contains(marked) && html.contains("Read by"), "{html}");
    }
}
