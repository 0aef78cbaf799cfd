//! Two tabs that change the same criteria at the same time, as fast as the browser lets them.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::site::Site;
use crate::states::{State, assessment, criteria_of, keep};

/// Changes in each tab.
const EACH: usize = 100;

/// Makes the changes, each a note that no other change wrote, and remembers what stood there before.
const CHANGES: &str = "
const [tab, each, ids, seed] = arguments;
let state = seed;
const roll = (sides) => (state = (state * 1103515245 + 12345) % 2147483648) % sides;
window.changes = [];
let at = 0;
for (let one = 0; one < each; one++) {
  at += roll(30);
  const id = ids[roll(ids.length)];
  setTimeout(() => {
    const field = document.querySelector(`[name='n-${id}']`);
    const saw = field.value;
    field.value = tab + one;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    changes.push([id, saw, tab + one]);
  }, 200 + at);
}";

#[test]
fn two_hundred_changes_in_two_tabs_end_equal_and_what_lost_is_kept() {
    let site = Site::start();
    let browser = Browser::start();
    keep(&browser, &site, &assessment(State::Half));
    let ids: Vec<String> = criteria_of("cli");
    let open = |browser: &Browser| {
        browser.load(&site, "#/assess/cli");
        browser.wait_view("assess");
        for id in &ids {
            browser.open_note(id);
        }
        browser.tab()
    };
    let first = open(&browser);
    browser.new_window();
    let second = open(&browser);
    let tabs = [(&first, "a", 7), (&second, "b", 11)];

    browser.step("changing in both tabs at once");
    for (handle, tab, seed) in tabs {
        browser.switch_to(handle);
        browser.eval_with(CHANGES, &json!([tab, EACH, ids, seed]));
    }
    let mut changes: Vec<Value> = Vec::new();
    for (handle, ..) in tabs {
        browser.switch_to(handle);
        browser.wait(
            "all changes are made",
            &format!("changes.length === {EACH}"),
        );
        changes.push(browser.eval("return changes"));
    }

    let heard = changes.iter().zip(["b", "a"]).map(|(tab, other)| {
        let of_other = |one: &&Value| one[1].as_str().unwrap().starts_with(other);
        tab.as_array().unwrap().iter().filter(of_other).count()
    });
    let heard: usize = heard.sum();
    println!("{heard} of 200 changes were made where the other tab's was seen");
    browser.check(heard > 0, "the tabs did not run at the same time");

    browser.step("both tabs show the same");
    let shown = |browser: &Browser| {
        browser.eval("return Object.fromEntries([...document.querySelectorAll('[name^=n-]')].map((f) => [f.name.slice(2), f.value]))")
    };
    let mut both = [Value::Null, json!({})];
    for _ in 0..100 {
        for (place, (handle, ..)) in tabs.into_iter().enumerate() {
            browser.switch_to(handle);
            both[place] = shown(&browser);
        }
        if both[0] == both[1] {
            break;
        }
    }
    browser.equal("what both tabs show", &both[0], &both[1]);
    let stored = browser.newest();
    let kept = browser.stored();

    let all: Vec<&Value> = changes
        .iter()
        .flat_map(|tab| tab.as_array().unwrap())
        .collect();
    let mut lost = 0;
    for one in &all {
        let (id, own) = (one[0].as_str().unwrap(), &one[2]);
        let was_seen = all
            .iter()
            .any(|other| other[0] == one[0] && other[1] == *own);
        if both[0][id] != *own && !was_seen {
            lost += 1;
            browser.check(
                kept.contains(&own.to_string().replace('"', "\\\"")),
                &format!("the note {own} of {id} lost and is kept nowhere"),
            );
        }
    }
    for id in &ids {
        browser.equal(
            "what is stored",
            &stored["answers"][id]["note"],
            &both[0][id],
        );
    }
    println!("{lost} of 200 changes lost unseen, and each is kept");
    browser.finish(&site);
}
