//! Paper: no row and no word is cut in two.

use plumbline::domain::catalogue::tracks;

use crate::sheet::{declarations, sheet};

/// The selectors of the rule of the print sheet that holds this declaration.
fn selectors(declaration: &str) -> Vec<String> {
    let text = sheet("print.css");
    let rules = text.split('}').filter_map(|rule| rule.rsplit_once('{'));
    let mut found = rules.filter(|(_, body)| body.contains(declaration));
    let (names, _) = found.next().expect("a rule for it");
    assert!(found.next().is_none(), "{declaration} stands once");
    names.split(',').map(|one| one.trim().to_owned()).collect()
}

#[test]
fn no_row_is_split_over_two_pages_and_no_heading_stands_alone() {
    // What plan and review are made of: tracks in columns, list rows, table rows, notes.
    let whole = selectors("break-inside: avoid");
    for name in [".facts > div", "li", "tr", ".note", ".crit", ".trk"] {
        assert!(whole.iter().any(|one| one == name), "{name}: {whole:?}");
    }
    let kept = selectors("break-after: avoid");
    for name in ["h2", "h3", "h4", "caption", "thead", "summary"] {
        assert!(kept.iter().any(|one| one == name), "{name}: {kept:?}");
    }
}

#[test]
fn the_steps_of_a_plan_are_a_table_on_paper_and_what_is_chosen_in_them_is_text() {
    assert_eq!(selectors("display: table-row "), [".edit tr"]);
    let plain = selectors("appearance: none");
    assert!(plain.iter().any(|one| one.starts_with(".edit :is(select")));
}

#[test]
fn no_word_in_the_title_of_a_track_breaks_in_the_narrowest_column() {
    let home = sheet("view-home.css");
    let column = home.split("minmax(min(100%, ").nth(1).unwrap();
    let column: f64 = column.split("rem").next().unwrap().parse().unwrap();
    let small = ".minor h2, aside h2, .facts h2 { font-size: var(--xl) }";
    assert!(
        home.contains(small),
        "the titles of tracks are small in columns"
    );
    let sizes = declarations(&sheet("tokens.css"));
    let (_, size) = sizes.iter().find(|(name, _)| name == "--xl").unwrap();
    let size: f64 = size.trim_end_matches("rem").parse().unwrap();
    for track in tracks() {
        for word in track.title.split(' ') {
            // The widest of the serif faces takes this much for a letter.
            let letters: f64 = word.chars().map(|_| 0.54).sum();
            assert!(letters * size <= column, "{word}");
        }
    }
}
