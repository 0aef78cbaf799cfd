//! What a colleague has sent to be checked. It is stored like a draft: no assessment has a place for it.

use crate::app::drafts::{set, typed};
use crate::app::model::Model;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::CriterionId;
use crate::formats::draft::{Draft, DraftField};

/// What a colleague sent to be checked, as it came: who the reader is, is asked first, each answer has all
/// that was said of it, and an answer that is changed is the reader's own. A reload changes nothing of that.
pub fn received(model: &Model) -> Option<&Assessment> {
    match typed(model, DraftField::Received) {
        Some(Draft::Received(received)) => Some(received),
        _ => None,
    }
}

/// Somebody came to check what a colleague has sent. Of that no more is stored than what is compared.
pub(crate) fn begin(model: &mut Model, sent: &Assessment) {
    let mut received = Assessment::default();
    for id in CriterionId::all() {
        let (answer, sent) = (received.answers.get_mut(id), sent.answers.get(id));
        answer.status = sent.status;
        answer.reason.clone_from(&sent.reason);
    }
    let received = Draft::Received(Box::new(received));
    set(model, DraftField::Received, Some(received));
}
