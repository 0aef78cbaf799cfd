//! The answers that one package manager gave to the survey of 2022.

use crate::domain::assessment::{
    Accounts, Answer, Assessment, NOTE, PackageForm, REASON, Reason, SHORT, Status, Text,
};
use crate::domain::catalogue::CriterionId;
use crate::formats::example::Survey;
use crate::formats::json::Json;

/// Reads a survey file; `None` when a key is missing or a name unknown.
pub(crate) fn read(data: &Json) -> Option<(Assessment, Survey)> {
    let mut assessment = Assessment::default();
    assessment.repository.name = Text::read(text(data, "name")?, SHORT)?;
    profile(&mut assessment, data.get("profile")?)?;
    let answers = data.get("answers")?.fields();
    for (slug, given) in answers {
        *assessment.answers.get_mut(CriterionId::parse(slug)?) = answer(given)?;
    }
    let source = data.get("source")?;
    let survey = Survey {
        as_of: text(data, "as_of")?.to_owned(),
        covered: answers.len(),
        disclaimer: text(data, "disclaimer")?.to_owned(),
        source_title: text(source, "title")?.to_owned(),
        source_url: text(source, "url")?.to_owned(),
    };
    Some((assessment, survey))
}

fn profile(assessment: &mut Assessment, profile: &Json) -> Option<()> {
    let said = |key| profile.get(key).filter(|value| **value != Json::Null);
    if let Some(accounts) = said("accounts") {
        assessment.profile.accounts = Some(Accounts::parse(accounts.as_str()?)?);
    }
    if let Some(forms) = said("package_form") {
        for form in forms.items() {
            let form = PackageForm::parse(form.as_str()?)?;
            assessment.profile.forms.set(form, true);
        }
    }
    Some(())
}

fn answer(given: &Json) -> Option<Answer> {
    let reason = match text(given, "reason") {
        Some(words) => Reason::Given(Text::read(words, REASON)?),
        None => Reason::Missing,
    };
    Some(Answer {
        status: Some(Status::parse(text(given, "status")?)?),
        reason,
        note: note(given)?,
        ..Answer::default()
    })
}

/// What was answered, and what the answer leaves open. The reason of a *not
/// applicable* repeats the note, so the note is not shown twice.
fn note(given: &Json) -> Option<Text> {
    let said = text(given, "note").filter(|said| text(given, "reason") != Some(*said));
    let lines: Vec<_> = [said, text(given, "caveat")]
        .into_iter()
        .flatten()
        .collect();
    Text::read(&lines.join("\n"), NOTE)
}

fn text<'a>(value: &'a Json, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}
