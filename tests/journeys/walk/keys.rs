//! What is typed into a field.

use super::random::Random;
use crate::states::golden;

const BACKSPACE: &str = "\u{E003}";
const ENTER: &str = "\u{E006}";
const HOME: &str = "\u{E011}";
const UP: &str = "\u{E013}";
const DOWN: &str = "\u{E015}";
const DELETE: &str = "\u{E017}";

/// Keys for a field: what it is for, what it is not for, and taking away.
pub(super) fn keys(random: &mut Random, name: &str, kind: &str) -> String {
    let number = random.below(1_000);
    let address = format!("https://a.example/{number}");
    let words = format!("word {number} ");
    let first_away = [HOME, DELETE].concat();
    let link = golden("everything met, accounts, built packages");
    let enter = [&link, ENTER].concat();
    let wrong = ["abc", ENTER].concat();
    let day = format!("12{:02}20{:02}", 10 + number % 18, 10 + number % 80);
    let quarter = format!("20{}-Q{}", 27 + number % 60, 1 + number % 4);
    let date = format!("20{}-03-1{}", 27 + number % 60, number % 10);
    let choices: &[&str] = match kind {
        "select-one" => &[UP, DOWN, "\u{E015}\u{E015}"],
        "date" => &[&day, &day, "05", BACKSPACE],
        "url" if name == "link" => &["abc", &link, &enter, &wrong, DELETE],
        "url" => &[&address, &address, "x", &first_away, BACKSPACE, DELETE],
        _ if name.ends_with("-due") => &[&quarter, &date, "soon", BACKSPACE, DELETE],
        _ => &[&words, &words, "n\u{e4}her <b>", "=1+1", BACKSPACE, DELETE],
    };
    (*random.one_of(choices)).to_owned()
}
