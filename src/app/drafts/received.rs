//! What a colleague has sent to be checked. It is stored like a draft: no assessment has a place for it.

use crate::app::drafts::{set, typed};
use crate::app::model::Model;
use crate::domain::assessment::{Answer, Assessment, SHORT, Text};
use crate::domain::catalogue::CriterionId;
use crate::domain::compare::is_same_answer;
use crate::formats::checksum::crc32;
use crate::formats::draft::{Draft, DraftField, Received};
use crate::formats::file;

/// What a colleague sent to be checked, as it came: who the reader is, is asked first, each answer has all
/// that was said of it, and an answer that is changed is the reader's own. A reload changes nothing of that.
pub fn received(model: &Model) -> Option<&Received> {
    match typed(model, DraftField::Received) {
        Some(Draft::Received(received)) => Some(received),
        _ => None,
    }
}

/// Somebody came to check what a colleague has sent.
pub(crate) fn begin(model: &mut Model, sent: &Assessment) {
    let received = Received {
        by: Text::default(),
        checksum: checksum(sent),
        sent: answers_of(sent),
    };
    put(model, received);
}

/// Whoever checks it has typed their name.
pub(crate) fn name(model: &mut Model, by: &str) {
    if let Some(received) = received(model).cloned() {
        let by = Text::typed(by, SHORT);
        put(model, Received { by, ..received });
    }
}

/// Whether this was sent to be checked, and the check has begun. Another note makes it another one.
pub fn is_being_checked(model: &Model, sent: &Assessment) -> bool {
    received(model).is_some_and(|received| received.checksum == checksum(sent))
}

fn checksum(sent: &Assessment) -> String {
    crc32(file::write(sent).as_bytes()).to_string()
}

/// The answers of which the person who checks has changed something. They are their own, and nobody checks those.
pub fn changed(model: &Model) -> Vec<CriterionId> {
    let Some(received) = received(model) else {
        return Vec::new();
    };
    let is_changed = |id: &CriterionId| {
        let own = model.mine.answers.get(*id);
        own.status.is_some() && said(own) != *received.sent.answers.get(*id)
    };
    CriterionId::all().filter(is_changed).collect()
}

/// Those of them that say something else than was sent and are nobody's suggestion yet.
pub fn unsigned(model: &Model) -> Vec<CriterionId> {
    let mut ids = changed(model);
    let is_unsigned = |id: &CriterionId| {
        let own = model.mine.answers.get(*id);
        let sent = received(model).map(|received| received.sent.answers.get(*id));
        own.suggested_by.is_blank() && sent.is_some_and(|sent| !is_same_answer(own, sent))
    };
    ids.retain(is_unsigned);
    ids
}

/// Whether what was changed cannot be sent as it is: it has no name, or was agreed with before.
pub fn needs_signing(model: &Model) -> bool {
    let is_checked = |id: &CriterionId| model.mine.answers.get(*id).checked.is_some();
    !unsigned(model).is_empty() || changed(model).iter().any(is_checked)
}

/// What somebody says with an answer, without who and when.
fn said(answer: &Answer) -> Answer {
    Answer {
        confirmed: None,
        suggested_by: Text::default(),
        checked: None,
        ..answer.clone()
    }
}

fn answers_of(sent: &Assessment) -> Assessment {
    let mut out = Assessment::default();
    for id in CriterionId::all() {
        *out.answers.get_mut(id) = said(sent.answers.get(id));
    }
    out
}

fn put(model: &mut Model, received: Received) {
    let draft = Draft::Received(Box::new(received));
    set(model, DraftField::Received, Some(draft));
}
