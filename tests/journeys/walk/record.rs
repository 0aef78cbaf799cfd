//! What was shown as saved, remembered apart from the app and compared with what is stored.

use std::collections::BTreeMap;

use serde_json::Value;

use super::spots::{Fit, Spot, fit, spot};
use super::storage::Stored;
use super::targets::Field;

/// Controls, by start and end of their names, whose draft takes the last valid value away with it: a
/// known fault. One that is mended is taken out here, and the walk holds it from then on.
const LOST_TO_A_DRAFT: [(&str, &str); 0] = [];

/// A value that has to be stored.
#[derive(Clone, Debug)]
enum Wanted {
    /// Under this path; blank where there is none.
    Value(Vec<String>, String),
    /// Under this path, whatever it is.
    Something(Vec<String>),
    /// In the list under this path, or not.
    Item(Vec<String>, String, bool),
    /// Among the evidence of this criterion. What is `None` may be anything.
    Link(String, String, [Option<String>; 2]),
}

/// The last valid value of every control that was used, by assessment and control.
#[derive(Default)]
pub(super) struct Record {
    wanted: BTreeMap<(String, String), Wanted>,
    /// How many values were compared after the page was loaded anew.
    pub(super) compared: usize,
}

impl Record {
    /// Notes what a control holds while the page says that all is saved.
    pub(super) fn note(&mut self, open: &str, field: &Field) {
        let Some(spot) = spot(&field.name) else {
            return;
        };
        let key = |control: &str| (open.to_owned(), control.to_owned());
        let fits = fit(&field.name, &field.value, field.half_typed);
        if let Some(step) = field.name.strip_suffix("-state")
            && field.value != "accepted"
        {
            // The reason and the day belong to a risk that is accepted, and go with it.
            for end in ["-reason", "-look_again"] {
                self.forget(open, &[step, end].concat());
            }
        }
        match spot {
            Spot::List(path) => {
                let wanted = Wanted::Item(path, field.value.clone(), field.checked);
                let control = [&field.name, " ", &field.value].concat();
                self.wanted.insert(key(&control), wanted);
            }
            Spot::Value(path) => match fits {
                Fit::Valid => {
                    let wanted = Wanted::Value(path, field.value.trim().to_owned());
                    self.wanted.insert(key(&field.name), wanted);
                }
                // On the way to half a date may have stood a good one, which was saved too.
                Fit::Draft if field.name.ends_with("-date") => {
                    let key = key(&field.name);
                    let had_none =
                        |wanted| matches!(wanted, Wanted::Value(_, text) if text.is_empty());
                    if self
                        .wanted
                        .remove(&key)
                        .is_some_and(|wanted| !had_none(wanted))
                    {
                        self.wanted.insert(key, Wanted::Something(path));
                    }
                }
                Fit::Draft if !is_lost(&field.name) => {}
                Fit::Draft | Fit::Unknown => drop(self.wanted.remove(&key(&field.name))),
            },
            Spot::Evidence(id) => self.note_evidence(open, &id, field),
        }
    }

    /// A piece of evidence is one value: its row, as the page shows it.
    fn note_evidence(&mut self, open: &str, id: &str, field: &Field) {
        let [url, title, date] = &field.row;
        let row = field.id.rsplit('-').next().unwrap_or_default();
        let row = if row.parse::<u8>().is_ok() { row } else { "1" };
        let key = (open.to_owned(), ["e-", id, "-", row].concat());
        let trimmed = |value: &str| Some(value.trim().to_owned());
        match fit("e-url", url, false) {
            Fit::Valid if !url.trim().is_empty() => {
                let date = match fit("e-date", date, field.half_typed) {
                    Fit::Valid => trimmed(date),
                    _ => None,
                };
                let url = url.trim().to_owned();
                let wanted = Wanted::Link(id.to_owned(), url, [trimmed(title), date]);
                self.wanted.insert(key, wanted);
            }
            Fit::Draft if !is_lost("e-url") => {
                // The last good address stays; the documents say nothing of what is beside it.
                if let Some(Wanted::Link(.., more)) = self.wanted.get_mut(&key) {
                    *more = [None, None];
                }
            }
            _ => drop(self.wanted.remove(&key)),
        }
    }

    /// Forgets what begins like this of an assessment: the walk itself has changed it.
    pub(super) fn forget(&mut self, open: &str, control: &str) {
        self.wanted
            .retain(|(id, name), _| id != open || !name.starts_with(control));
    }

    /// The assessments of which something is remembered and nothing is stored.
    pub(super) fn gone(&self, stored: &Stored) -> Vec<String> {
        let ids = self.wanted.keys().map(|(id, _)| id);
        let mut gone: Vec<String> = ids
            .filter(|id| !stored.states.contains_key(*id))
            .cloned()
            .collect();
        gone.dedup();
        gone
    }

    /// How many values are remembered.
    pub(super) fn len(&self) -> usize {
        self.wanted.len()
    }

    /// What is remembered and not stored.
    pub(super) fn missing(&self, stored: &Stored) -> Vec<String> {
        let missing = self.wanted.iter().filter_map(|((id, control), wanted)| {
            let state = stored.states.get(id).unwrap_or(&Value::Null);
            (!wanted.is_in(state)).then(|| format!("{control} of {id}: {wanted:?}"))
        });
        missing.collect()
    }

    /// Compares after the page was loaded anew, and forgets the rows of evidence: they may have moved.
    pub(super) fn compared(&mut self) {
        self.compared += self.len();
        self.wanted
            .retain(|_, wanted| !matches!(wanted, Wanted::Link(..)));
    }
}

impl Wanted {
    fn is_in(&self, state: &Value) -> bool {
        match self {
            Self::Value(path, text) if path == &["date"] && state["date"].is_null() => {
                // Where none is stated, the day of the last answer is shown, which may be none too.
                text.is_empty() || last_answer(state) == *text
            }
            Self::Value(path, text) => words(under(state, path)) == *text,
            Self::Something(path) => {
                // Where no date is stated, the day of the last answer is shown.
                !words(under(state, path)).is_empty() || !last_answer(state).is_empty()
            }
            Self::Item(path, text, listed) => holds(under(state, path), text) == *listed,
            Self::Link(id, url, more) => {
                let is_it = |link: &Value| {
                    let beside = [words(&link["title"]), words(&link["date"])];
                    let mut beside = more.iter().zip(&beside);
                    words(&link["url"]) == *url
                        && beside.all(|(wanted, found)| {
                            wanted.as_ref().is_none_or(|wanted| wanted == found)
                        })
                };
                let links = state["answers"][id]["evidence"].as_array();
                links.is_some_and(|links| links.iter().any(is_it))
            }
        }
    }
}

fn is_lost(name: &str) -> bool {
    let mut lost = LOST_TO_A_DRAFT.iter();
    lost.any(|(start, end)| name.starts_with(start) && name.ends_with(end))
}

fn last_answer(state: &Value) -> String {
    let answers = state["answers"].as_object();
    let days = answers.into_iter().flatten();
    days.map(|(_, answer)| words(&answer["confirmed"]))
        .max()
        .unwrap_or_default()
}

fn under<'a>(state: &'a Value, path: &[String]) -> &'a Value {
    path.iter().fold(state, |value, key| &value[key])
}

fn holds(list: &Value, text: &str) -> bool {
    list.as_array()
        .is_some_and(|list| list.iter().any(|one| one == text))
}

/// A value as a control shows it.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
