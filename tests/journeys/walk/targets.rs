//! What somebody could use on the page right now, and what a control holds.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::browser::Browser;

/// Lists everything that can be seen and used, and marks it.
///
/// Left out are links that leave the page, the dialogue for files (files are dropped), the one button
/// that deletes everything (after it there would be nothing left to lose), and the one that asks the
/// host for reports that a test has none of. Downloads are let through: they go to a folder.
const LIST: &str = "
for (const one of document.querySelectorAll('[data-test]')) delete one.dataset.test;
const list = [];
const all = '#app a[href^=\"#\"], #app button, #app summary, #app input, #app textarea, #app select';
for (const one of document.querySelectorAll(all)) {
  const ticked = one.matches('[type=radio], [type=checkbox]');
  const seen = ticked ? one.closest('label') : one;
  const words = (one.getAttribute('aria-label') ?? seen.innerText).trim();
  if (!seen.checkVisibility() || !seen.getClientRects().length) continue;
  if (one.disabled || one.readOnly || one.type === 'file') continue;
  if (words === 'Delete everything' || words === 'Load the reports published on this site') continue;
  const typed = !ticked && one.matches('input, textarea, select');
  const parts = (one.name || one.id || '').split('-');
  const end = /^(url|title|date|state|due|owner|effort|impact|note)$/.exec(parts.at(-1))?.[0];
  const place = one.getAttribute('href')?.split('/')[1];
  const label = one.localName === 'button' ? words.split(':')[0] : '';
  one.dataset.test = list.length;
  list.push({
    typed,
    ticked,
    opens: one.localName === 'summary' && !one.parentNode.open || one.ariaExpanded === 'false',
    name: one.name || one.id || '',
    words: words.slice(0, 40),
    group: [one.localName, one.dataset.act, parts[0], end, place, label].join(),
    act: one.dataset.act ?? '',
    answers: one.localName === 'button' && !!one.closest('[role=note], li .note'),
    criterion: one.closest('fieldset[id^=c-]')?.id.slice(2) ?? '',
  });
}
return list";

/// What a marked control holds; nothing where it is gone.
const HOLDS: &str = "
const one = document.querySelector(`[data-test='${arguments[0]}']`);
const row = [...one?.closest('li.ev')?.querySelectorAll('input') ?? []].map((input) => input.value);
return one?.matches('input, textarea, select') ? {
  name: one.name || one.id || '', id: one.id, kind: one.type, value: one.value,
  checked: one.checked ?? false, half_typed: one.validity.badInput,
  row: row.length === 3 ? row : ['', '', ''],
} : null";

/// Something that can be used.
#[derive(Deserialize, Clone, Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact about an element, as the page tells it"
)]
pub(super) struct Target {
    /// Whether something can be typed or chosen in it.
    pub(super) typed: bool,
    /// Whether it is a radio button or a checkbox.
    pub(super) ticked: bool,
    /// Whether it is the line of a disclosure that is closed.
    pub(super) opens: bool,
    /// Its name or, where it has none, its id.
    pub(super) name: String,
    /// What it says.
    pub(super) words: String,
    /// What all of its kind have in common: a view has dozens of some and one of others.
    group: String,
    /// Its `data-act`.
    pub(super) act: String,
    /// Whether it is a button that answers a criterion.
    pub(super) answers: bool,
    /// The criterion around it.
    pub(super) criterion: String,
}

impl Target {
    /// Whether it takes back or replaces all that was done, or deletes it.
    pub(super) fn goes_back(&self) -> bool {
        let words = ["Delete: ", "Go back to it"];
        matches!(self.act.as_str(), "undo" | "replace" | "bring-in")
            || words.iter().any(|start| self.words.starts_with(start))
    }
}

/// What a control holds.
#[derive(Deserialize, Clone, Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) value: String,
    pub(super) checked: bool,
    /// Whether the browser calls what stands in it no value, as with half a date.
    pub(super) half_typed: bool,
    /// Address, title and date of the piece of evidence around it.
    pub(super) row: [String; 3],
}

/// Everything that can be used, in the order in which it is marked.
pub(super) fn list(browser: &Browser) -> Vec<Target> {
    serde_json::from_value(browser.eval(LIST)).unwrap()
}

/// The places in the list of one kind that `wanted` chooses, each kind apart.
pub(super) fn groups(list: &[Target], wanted: impl Fn(&Target) -> bool) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (number, target) in list.iter().enumerate().filter(|(_, target)| wanted(target)) {
        let same = |group: &&mut Vec<usize>| list[group[0]].group == target.group;
        match groups.iter_mut().find(same) {
            Some(group) => group.push(number),
            None => groups.push(vec![number]),
        }
    }
    groups
}

/// What a marked control holds, if it is still there.
pub(super) fn holds(browser: &Browser, number: usize) -> Option<Field> {
    match browser.eval_with(HOLDS, &json!([number])) {
        Value::Null => None,
        found => Some(serde_json::from_value(found).unwrap()),
    }
}

/// The selector of what is marked with this number.
pub(super) fn selector(number: usize) -> String {
    format!("[data-test='{number}']")
}
