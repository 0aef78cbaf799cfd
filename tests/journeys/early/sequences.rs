//! Random sequences of choices with the program coming at any moment between two of them: storage ends as if the
//! program had been there from the start.
//!
//! With `PLUMBLINE_ALL` it is 50 sequences; `PLUMBLINE_SEQUENCES` names another number, `PLUMBLINE_SEED` others.

use serde_json::{Value, json};

use super::{HOLD, let_go};
use crate::browser::Browser;
use crate::page::TRACKS;
use crate::site::Site;
use crate::states::criteria_of;
use crate::walk::random::Random;

#[test]
fn a_program_that_comes_at_any_moment_ends_with_the_same_answers() {
    let named = std::env::var("PLUMBLINE_SEQUENCES").ok();
    let is_all = std::env::var_os("PLUMBLINE_ALL").is_some();
    let usual = if is_all { 50 } else { 5 };
    let count = named.map_or(usual, |named| named.parse().expect("a number of sequences"));
    let mut random = Random::start();
    let site = Site::start();
    let browser = Browser::start();
    browser.before_every_page(HOLD);
    for sequence in 1..=count {
        let track = TRACKS[random.below(TRACKS.len())];
        let choices = choices(&mut random, track);
        // In every second sequence some of them are saved before.
        let saved = random.below(choices.len() + 1) * (sequence % 2);
        let early = saved + random.below(choices.len() + 1 - saved);
        browser.step(&format!(
            "sequence {sequence}, {saved} saved, {early} until the program comes, of {choices:?} in {track}"
        ));
        let parts = [&choices[..saved], &choices[saved..early], &choices[early..]];
        let [held, free] = [true, false].map(|is_held| run(&browser, &site, track, parts, is_held));
        browser.equal("the answers", &held, &free);
    }
    println!("{count} sequences");
    // The page of the same origin between two runs has no icon.
    browser.finish_despite(&site, &["favicon.ico"]);
}

/// What is clicked, one after the other: a selector, and which of the elements.
fn choices(random: &mut Random, track: &str) -> Vec<(String, usize)> {
    let criteria = criteria_of(track);
    let count = 1 + random.below(12);
    let choice = |_| {
        let criterion = &criteria[random.below(criteria.len())];
        let letter = if random.once_in(3) { 'a' } else { 'k' };
        (format!("[name={letter}-{criterion}]"), random.below(5))
    };
    (0..count).map(choice).collect()
}

/// Makes the choices: those that are saved before, and after coming back the others, the first of them without the
/// program where it is held back. Returns the answers that are stored.
fn run(
    browser: &Browser,
    site: &Site,
    track: &str,
    [saved, early, late]: [&[(String, usize)]; 3],
    is_held: bool,
) -> Value {
    let open = |is_held: bool| {
        // Another page of the same origin.
        browser.go(&format!("{}host.json", site.url()));
        let free = if is_held { "" } else { "1" };
        browser.eval(&format!("sessionStorage['plumbline:free'] = '{free}'"));
        browser.go(&format!("{}#/assess/{track}", site.url()));
        if !is_held {
            browser.wait_until_running();
        }
        browser.wait("the questions", "document.querySelector('.crit')");
    };
    browser.go(&format!("{}host.json", site.url()));
    browser.eval("localStorage.clear()");
    if !saved.is_empty() {
        open(false);
        click(browser, saved);
        settle(browser);
    }
    open(is_held);
    click(browser, early);
    if is_held {
        let_go(browser);
    }
    click(browser, late);
    settle(browser);
    let made = browser
        .eval("return Object.keys(localStorage).some((key) => /^plumbline:[ab]:/.test(key))");
    if made == json!(true) {
        browser.newest()["answers"].clone()
    } else {
        Value::Null
    }
}

fn click(browser: &Browser, choices: &[(String, usize)]) {
    browser.eval_with(
        "for (const [css, place] of arguments[0]) {
           const all = document.querySelectorAll(css);
           if (!all.length && css.startsWith('[name=a-')) throw new Error(css + ' is not there');
           all[place]?.click();
         }",
        &json!([choices]),
    );
}

/// Waits until the last part that may answer by itself is there.
fn settle(browser: &Browser) {
    browser.wait(
        "nothing is recorded, and what counts is there",
        "document.querySelector('#app .counts p')
           && !Object.keys(localStorage).some((key) => key.startsWith('plumbline:early'))",
    );
}
