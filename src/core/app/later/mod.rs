//! What answering does not need: the second part of the program, loaded when it is first wanted.
//!
//! Views that are only read, links, files and reports weigh more than the form
//! itself. They are compiled from the same source into a second file
//! (docs/decisions/two-parts.md). A wish that only that part can fulfil waits
//! here until it has come; natively, where nothing is split, it is there from
//! the start ([`Model::whole`]).

mod run;

use super::{
    Audience, Effect, EvidenceField, Export, FileTrouble, Model, Notice, Now, Part, ProfileEdit,
    Resource, Start, View,
};
use crate::core::assessment::Status;
use crate::core::catalogue::CriterionId;
use crate::core::fragment::Fragment;
use crate::core::remote::Remote;
use crate::core::stored;
use crate::core::text::{frame, spoken};

pub use run::run;

/// What only the second part of the program can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Later {
    /// Read what was found when the page was opened.
    Restore {
        /// What was found.
        start: Box<Start>,
        /// Whether the saved assessment is to be opened; not when a new one was begun meanwhile.
        open: bool,
    },
    /// A stored assessment is to be opened.
    OpenStored(String),
    /// The text under a key was read; `None` when there is none.
    Loaded(Option<String>),
    /// Another tab wrote (or removed) this key under our prefix; `None` key means that all was cleared.
    OtherTab(Option<(String, Option<String>)>),
    /// A button beside the radios that answers was pressed.
    Accept(CriterionId, Status),
    /// The note changed.
    Note(CriterionId, String),
    /// A field of the piece of evidence at this place changed.
    Evidence(CriterionId, usize, EvidenceField, String),
    /// Another piece of evidence is wanted.
    AddEvidence(CriterionId),
    /// The piece of evidence at this place goes.
    RemoveEvidence(CriterionId, usize),
    /// Profile or particulars changed.
    Profile(ProfileEdit),
    /// Follow a fragment to a view of the second part, or to one that waits for the saved work.
    Follow(Fragment, Arrival),
    /// A link was pasted.
    PasteLink(String),
    /// A file was chosen or dropped, and is still to be read.
    FileChosen,
    /// A file was read; its text is NFC.
    File(Result<String, FileTrouble>),
    /// Keep what is being read as an assessment of one's own.
    SaveCopy,
    /// Put what is being read in the place of the open assessment.
    Replace,
    /// Close what is being read.
    Dismiss,
    /// Whom the share is for.
    Audience(Audience),
    /// A part is to leave or stay.
    Part(Part, bool),
    /// Write the link.
    MakeLink,
    /// The extra part of the link was deflated; `None` where the browser cannot.
    Deflated(Option<Vec<u8>>),
    /// Copy the link.
    CopyLink,
    /// Whether copying worked.
    Copied(bool),
    /// Download a file.
    Export(Export),
    /// A resource is wanted, or wanted again.
    Want(Resource),
    /// A resource came, or did not.
    Came(Resource, Option<String>),
}

/// How somebody gets to a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// With the page. Focus stays where it is: it may belong to the page that embeds this one.
    First,
    /// From another view; focus goes to the new one.
    Inside,
}

/// The second part of the program: a way to call [`run()`] without naming it,
/// because whatever the first part names would be compiled into it.
#[derive(Clone, Copy, Debug)]
pub struct LaterPart(pub fn(&mut Model, Later, &Now) -> Vec<Effect>);

impl PartialEq for LaterPart {
    /// There is only one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for LaterPart {}

/// Has the second part fulfil a wish, now or when it has come.
pub(super) fn ask(model: &mut Model, wish: Later, now: &Now) -> Vec<Effect> {
    if let Remote::Here(part) = model.later {
        return (part.0)(model, wish, now);
    }
    match wish {
        // A later address takes the place of one that is still waited for.
        Later::Follow(_, arrival) => {
            leave(model);
            if arrival == Arrival::First {
                model.view = View::Opening;
            }
        }
        // Nobody here asked for it, so nobody is told that it is on its way.
        Later::OtherTab(_) => {
            model.waiting.push(wish);
            return begin(model);
        }
        _ => {}
    }
    model.waiting.push(wish);
    load(model)
}

/// Whether somebody waits, and not only the page itself.
pub(super) fn is_awaited(model: &Model) -> bool {
    let awaited = |wish: &Later| !matches!(wish, Later::OtherTab(_));
    model.waiting.iter().any(awaited)
}

/// Whether saved work is still to be read.
pub(super) fn restores(model: &Model) -> bool {
    let restores = |wish: &Later| matches!(wish, Later::Restore { .. });
    model.waiting.iter().any(restores)
}

/// Lets the new assessment that was just begun stay open when the saved ones come.
pub(super) fn keep_open(model: &mut Model) {
    for wish in &mut model.waiting {
        if let Later::Restore { open, .. } = wish {
            *open = false;
        }
    }
}

/// Whether another tab has changed the open assessment in a way that is still to be read.
pub(super) fn has_unread_change(model: &Model) -> bool {
    let own = stored::key_of(&model.mine.stamp.id);
    let changes =
        |wish: &Later| matches!(wish, Later::OtherTab(Some((key, Some(_)))) if *key == own);
    model.waiting.iter().any(changes)
}

/// Gives up the address that is waited for, because somebody went elsewhere.
pub(super) fn leave(model: &mut Model) {
    let stays = |wish: &Later| !matches!(wish, Later::Follow(..));
    model.waiting.retain(stays);
    if !is_awaited(model) && model.notice == Some(Notice::NotLoaded) {
        model.notice = None;
    }
}

/// Loads the second part because something waits for it, also after a failure.
pub(super) fn load(model: &mut Model) -> Vec<Effect> {
    if model.notice == Some(Notice::NotLoaded) {
        model.notice = None;
    }
    spoken::LOADING.clone_into(&mut model.announcement);
    begin(model)
}

/// Loads the second part after an answer: whoever has answered will want to see
/// the result, perhaps where there is no network. A failure waits until asked.
pub(super) fn prepare(model: &mut Model) -> Vec<Effect> {
    if model.later == Remote::Idle {
        begin(model)
    } else {
        Vec::new()
    }
}

/// Loads the second part, if that is to be done or to be done again.
pub(super) fn begin(model: &mut Model) -> Vec<Effect> {
    if !model.later.is_wanted() {
        return Vec::new();
    }
    model.later = Remote::Loading;
    vec![Effect::LoadLater]
}

/// Fulfils what has waited, in order, or says that it has to wait on.
pub(super) fn came(model: &mut Model, part: Option<LaterPart>, now: &Now) -> Vec<Effect> {
    let Some(part) = part else {
        model.later = Remote::Failed;
        if is_awaited(model) {
            model.notice = Some(Notice::NotLoaded);
            frame::NOT_LOADED.clone_into(&mut model.announcement);
        }
        return Vec::new();
    };
    model.later = Remote::Here(part);
    let waiting = std::mem::take(&mut model.waiting);
    waiting
        .into_iter()
        .flat_map(|wish| (part.0)(model, wish, now))
        .collect()
}

/// Gives up what has waited in vain, but not the saved work: nobody gives that up by closing a message.
pub(super) fn give_up(model: &mut Model) {
    let stays = |wish: &Later| matches!(wish, Later::Restore { .. } | Later::OtherTab(_));
    model.waiting.retain(stays);
}
