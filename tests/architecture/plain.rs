//! What people read is short and in plain words.
//!
//! Measured is what stands in the lists of words, on the page as it is served, in its script and in the
//! catalogue. A sentence that is put together of pieces counts piece by piece.

use serde_json::Value;

use super::reading::{grade, holds, sentences, words};
use super::{code, files};

/// Words of the longest sentence of the interface.
const SENTENCE: usize = 20;
/// Words of the longest question of the catalogue, as a whole.
const QUESTION: usize = 25;
/// Words of the longest sentence of the catalogue beside its questions.
const ADVICE: usize = 28;
/// The Flesch-Kincaid grade of the interface, times ten. A ratchet: it may only be lowered.
const GRADE: f64 = 48.0;

/// Words of our own for what has a name, and words that a reader cannot look up. Each with what to say.
const PRIVATE: [(&str, &str); 35] = [
    ("anew", "again, or new"),
    ("on its way", "loading"),
    ("on their way", "loading"),
    ("stay home", "is not included"),
    ("stays home", "is not included"),
    ("hand on", "share, or export"),
    ("hands on", "share, or export"),
    ("wins", "takes precedence"),
    ("bring in", "apply, or import"),
    ("brought in", "applied, or imported"),
    ("what leaves", "what is included"),
    ("leaves too", "is included"),
    ("leave too", "are included"),
    ("whoever", "anyone who, or the noun"),
    ("somebody", "someone, or the noun"),
    ("nobody", "the noun, or the passive"),
    ("this device", "this browser"),
    ("a device", "a backup"),
    ("this copy", "what is included"),
    ("taken back", "undone"),
    ("take back", "undo"),
    ("look into", "preview"),
    ("looked into", "previewed"),
    ("belongs into", "belongs in"),
    ("waits for", "needs"),
    ("take in", "accept"),
    ("takes in", "accepts"),
    ("stands", "is"),
    ("stood", "was"),
    ("earlier state", "version"),
    ("earlier states", "version history"),
    ("for good", "permanently"),
    ("by itself", "automatically"),
    ("made up", "fictional"),
    ("start page", "Assessments page"),
];

/// The tool speaks of itself by its name. Answers of the profile and questions of the help are the
/// reader's own words.
const VOICE: [&str; 4] = ["our", "ours", "us", "we"];

/// A text that people read, and where it is.
type Text = (String, String);

/// Every string of the lists of words.
fn lists() -> Vec<Text> {
    let mut found = Vec::new();
    for file in files::below("src/", ".rs") {
        if file.ends_with("/words.rs") || file.contains("/words/") {
            let source = code::without_tests(&files::read(&file));
            let texts = code::strings(&source).into_iter();
            found.extend(texts.map(|(line, text)| (format!("{file}:{line}"), text)));
        }
    }
    found
}

/// What the page says before the app runs, and where it cannot.
fn pages() -> Vec<Text> {
    let mut found = Vec::new();
    for script in ["boot.js", "boot/saved.js", "static-form.js"] {
        let script = format!("src/shell/{script}");
        for (number, line) in (1..).zip(files::read(&script).lines()) {
            if line.trim_start().starts_with("//") {
                continue;
            }
            let texts = line.split('"').skip(1).step_by(2);
            let said = texts.filter(|text| {
                text.contains(' ') && text.trim_start().starts_with(char::is_uppercase)
            });
            found.extend(said.map(|text| (format!("{script}:{number}"), text.to_owned())));
        }
    }
    for page in ["index.html", "src/shell/404.html"] {
        let html = files::read(page);
        let body = html.split("<body>").nth(1).unwrap();
        found.extend(text_of(body).map(|text| (page.to_owned(), text)));
    }
    found
}

/// The text of markup, one for each block. A comment is a tag here, since none has a `>` within.
fn text_of(html: &str) -> impl Iterator<Item = String> {
    const INLINE: [&str; 5] = ["cite", "b", "a", "b>", "cite>"];
    let mut text = String::new();
    for (at, piece) in html.split('<').enumerate() {
        let (tag, after) = if at == 0 {
            ("", piece)
        } else {
            piece.split_once('>').unwrap()
        };
        let name = tag
            .trim_start_matches('/')
            .split([' ', '>'])
            .next()
            .unwrap();
        if !INLINE.contains(&name) {
            text.push('\n');
        }
        text.push_str(after);
    }
    let lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
    lines.into_iter().filter(|line| !line.is_empty())
}

/// The texts of the catalogue that are shown, but for its questions.
fn advice(catalogue: &Value) -> Vec<Text> {
    let mut found = Vec::new();
    each_text(catalogue, "", &mut found);
    found.retain(|(key, _)| {
        !["question", "url", "path", "anchor", "id", "conventions"].contains(&key.as_str())
    });
    found
}

fn each_text(value: &Value, key: &str, found: &mut Vec<Text>) {
    match value {
        Value::String(text) => found.push((key.to_owned(), text.clone())),
        Value::Array(all) => all.iter().for_each(|one| each_text(one, key, found)),
        Value::Object(all) => {
            for (name, one) in all {
                // What explains the keys is read by programmers, what others do is told in their words.
                if name != "conventions" && name != "implementations" && name != "incidents" {
                    each_text(one, name, found);
                }
            }
        }
        _ => {}
    }
}

fn catalogue() -> Value {
    serde_json::from_str(&files::read("catalogue/principles-v0.1.json")).unwrap()
}

fn questions() -> Vec<Text> {
    let catalogue = catalogue();
    let tracks = catalogue["tracks"].as_array().unwrap().iter();
    let criteria = tracks.flat_map(|track| track["criteria"].as_array().unwrap());
    let text = |one: &Value| one.as_str().unwrap().to_owned();
    criteria
        .map(|one| (text(&one["code"]), text(&one["question"])))
        .collect()
}

fn interface() -> Vec<Text> {
    let mut all = lists();
    all.extend(pages());
    all
}

/// The sentences that are longer than they may be.
fn too_long(texts: &[Text], most: usize) -> Vec<String> {
    let mut found = Vec::new();
    for (place, text) in texts {
        for sentence in sentences(text) {
            let length = words(sentence).count();
            if length > most {
                found.push(format!("{place}: {length} words: {sentence}"));
            }
        }
    }
    found
}

#[test]
fn no_sentence_of_the_interface_is_long() {
    let interface = interface();
    assert!(interface.len() > 900, "only {} texts", interface.len());
    let found = too_long(&interface, SENTENCE);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let grade = grade(interface.iter().map(|(_, text)| &**text));
    println!("Flesch-Kincaid grade of the interface: {:.1}", grade / 10.0);
    assert!(grade <= GRADE, "{grade}");
}

#[test]
fn no_question_of_the_catalogue_is_long() {
    let questions = questions();
    assert_eq!(questions.len(), 32);
    for (code, question) in &questions {
        let length = words(question).count();
        assert!(length <= QUESTION, "{code}: {length} words");
    }
    let found = too_long(&advice(&catalogue()), ADVICE);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let grade = grade(questions.iter().map(|(_, text)| &**text));
    println!("Flesch-Kincaid grade of the questions: {:.1}", grade / 10.0);
}

#[test]
fn nothing_that_people_read_uses_words_of_our_own() {
    let mut all = interface();
    all.extend(questions());
    all.extend(advice(&catalogue()));
    let mut found = Vec::new();
    for (place, text) in &all {
        for (word, better) in PRIVATE {
            if holds(text, word) {
                found.push(format!("{place}: “{word}” (say: {better}): {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_interface_does_not_speak_of_us() {
    for (place, text) in interface() {
        let is_theirs = text.ends_with('?');
        let found = VOICE.iter().find(|word| holds(&text, word));
        assert!(is_theirs || found.is_none(), "{place}: {text}");
    }
}
