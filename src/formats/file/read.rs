//! The gate for files.

use crate::domain::assessment::{
    Accounts, Answer, Assessment, Clock, Metadata, PackageForm, PackageForms, Profile, Repository,
    SHORT, Text,
};
use crate::domain::catalogue::{CriterionId, PerCriterion, framework};
use crate::domain::date::{Date, Instant};
use crate::formats::decode::{
    Node, Read, as_checked, as_it_is, read_answer, read_kind, read_left_out, read_plan,
    read_source, read_tracks,
};
use crate::formats::file::html::{MAX_HTML_BYTES, from_html, weight};
use crate::formats::file::result::check_result;
use crate::formats::file::{FORMAT, FileError, VERSION, unknown};
use crate::formats::json;
use crate::formats::json::Json;

/// Bytes that a file may have, or what an HTML report carries; more is refused unread.
pub const MAX_BYTES: usize = 1_000_000;

const KEYS: [&str; 19] = [
    "$schema",
    "format",
    "version",
    "framework",
    "id",
    "revision",
    "created",
    "modified",
    "kind",
    "repository",
    "assessor",
    "date",
    "source",
    "profile",
    "assess_anyway",
    "left_out",
    "answers",
    "plan",
    "result",
];
const ANSWER_KEYS: [&str; 10] = [
    "status",
    "withheld",
    "checks",
    "reason",
    "reason_withheld",
    "note",
    "evidence",
    "confirmed",
    "suggested_by",
    "checked",
];

/// Reads a file whose text is in Unicode normal form C: own JSON, or an HTML
/// report that carries it. A byte-order mark at its start is dropped. What the
/// file is called does not matter.
///
/// # Errors
/// Nothing of a file with any fault is used; see [`FileError`] for the causes.
pub fn read(text: &str) -> Result<Assessment, FileError> {
    if text.len() > MAX_HTML_BYTES {
        return Err(FileError::TooLarge);
    }
    let json = from_html(text).unwrap_or(text);
    // Text that has to be escaped must not make a file too large that was written here.
    if weight(json) > MAX_BYTES {
        return Err(FileError::TooLarge);
    }
    read_any_size(json)
}

/// Reads without the limit of files: what was saved here must come back,
/// even if every note is long and in four-byte characters.
pub(crate) fn read_any_size(text: &str) -> Result<Assessment, FileError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    read_json(&json::parse(text).ok_or(FileError::NotJson)?)
}

/// Reads what has already been parsed, as part of a larger file.
pub(crate) fn read_json(json: &Json) -> Result<Assessment, FileError> {
    if json.get("format").and_then(Json::as_str) != Some(FORMAT) {
        return Err(FileError::NotOurs);
    }
    let root = Node::root(json, as_it_is);
    check_version(json, &root)?;
    let count = unknown::count(json);
    if count > 0 {
        return Err(FileError::UnknownCriteria { count });
    }
    Ok(read_root(&root)?)
}

/// A newer format, or a newer framework in this format, is for a newer page.
fn check_version(json: &Json, root: &Node<'_>) -> Result<(), FileError> {
    let node = root.need("version")?;
    let version = json.get("version").and_then(Json::as_u64).unwrap_or(0);
    if version > u64::from(VERSION) {
        return Err(FileError::Newer { version });
    }
    if version == 0 {
        return Err(node.decode_error().into());
    }
    let ours = framework();
    let node = root.need("framework")?;
    node.only(&["id", "version"])?;
    node.need("id")?
        .parsed(|id| (id == ours.id).then_some(()))?;
    if node.need("version")?.str()? != ours.version {
        return Err(FileError::Newer { version });
    }
    Ok(())
}

/// The version of the framework that a file is about, where it is another one
/// than ours; so much of it as can be shown.
pub fn other_framework(text: &str) -> Option<String> {
    let json = from_html(text).unwrap_or(text);
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let json = json::parse(json).filter(|_| json.len() <= MAX_BYTES)?;
    let is_ours = json.get("format").and_then(Json::as_str) == Some(FORMAT);
    let version = json.get("framework")?.get("version")?.as_str()?;
    let is_other = is_ours && version != framework().version;
    is_other.then(|| Text::typed(version, SHORT).as_str().to_owned())
}

/// Whether a text can be the id of an assessment.
pub(crate) fn is_id(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=64).contains(&text.len()) && text.bytes().all(fits)
}

fn read_root(node: &Node<'_>) -> Read<Assessment> {
    node.only(&KEYS)?;
    node.maybe("$schema", |node| node.str().map(|_| ()))?;
    node.maybe("result", check_result)?;
    let left_out = node.maybe("left_out", read_left_out)?.unwrap_or_default();
    let repository = node.need("repository")?;
    repository.only(&["name", "url", "tools"])?;
    Ok(Assessment {
        metadata: read_metadata(node)?,
        kind: node.maybe("kind", read_kind)?.unwrap_or_default(),
        repository: Repository {
            name: repository.need("name")?.text(SHORT)?,
            url: repository.address_at("url")?,
            tools: repository.text_at("tools", SHORT)?,
        },
        assessor: node.text_at("assessor", SHORT)?,
        stated_date: node.maybe("date", |node| node.parsed(Date::parse))?,
        source: node.maybe("source", read_source)?.unwrap_or_default(),
        profile: read_profile(&node.need("profile")?)?,
        assess_anyway: node
            .maybe("assess_anyway", read_tracks)?
            .unwrap_or_default(),
        answers: left_out.withhold(read_answers(&node.need("answers")?)?),
        plan: node.maybe("plan", read_plan)?.unwrap_or_default(),
    })
}

fn read_metadata(node: &Node<'_>) -> Read<Metadata> {
    let id = |text: &str| is_id(text).then(|| text.to_owned());
    Ok(Metadata {
        id: node
            .maybe("id", |node| node.parsed(id))?
            .unwrap_or_default(),
        revision: node
            .maybe("revision", |node| node.number(u32::MAX))?
            .unwrap_or_default(),
        created: node.maybe("created", |node| node.parsed(Instant::parse))?,
        modified: node.maybe("modified", |node| node.parsed(Instant::parse))?,
        clock: Clock::default(),
    })
}

fn read_profile(node: &Node<'_>) -> Read<Profile> {
    node.only(&["accounts", "package_form"])?;
    let mut forms = PackageForms::default();
    for form in node
        .maybe("package_form", |node| node.words(PackageForm::parse))?
        .unwrap_or_default()
    {
        forms.set(form, true);
    }
    Ok(Profile {
        accounts: node.maybe("accounts", |node| node.parsed(Accounts::parse))?,
        forms,
    })
}

fn read_answers(node: &Node<'_>) -> Read<PerCriterion<Answer>> {
    let mut answers = PerCriterion::default();
    for entry in node.fields(&|key| CriterionId::parse(key).is_some())? {
        if let Some(id) = CriterionId::parse(entry.key()) {
            *answers.get_mut(id) = as_checked(read_answer(&entry, id, &ANSWER_KEYS)?, &entry)?;
        }
    }
    Ok(answers)
}
