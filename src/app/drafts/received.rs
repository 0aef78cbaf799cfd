//! What a colleague has sent to be checked. It is stored like a draft: no assessment has a place for it.

use crate::app::drafts::{set, typed};
use crate::app::model::Model;
use crate::domain::assessment::{Answer, Assessment, SHORT, Text};
use crate::domain::catalogue::CriterionId;
use crate::formats::draft::{Draft, DraftField, Received};
use crate::formats::report::digest;

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
        fingerprint: digest(sent),
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

/// Whether this was sent to be checked, and the check has begun.
pub fn is_being_checked(model: &Model, sent: &Assessment) -> bool {
    received(model).is_some_and(|received| received.fingerprint == digest(sent))
}

/// What somebody says with an answer, without who and when.
pub fn said(answer: &Answer) -> Answer {
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
