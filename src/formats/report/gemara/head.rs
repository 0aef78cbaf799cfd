//! What the log is about: its metadata and its target.

use crate::domain::assessment::{Assessment, Source};
use crate::domain::catalogue::framework;
use crate::formats::json::Writer;
use crate::formats::report::{Report, moment, uri};
use crate::formats::words::{interop as words, report as report_words, scorecard};

/// Who answered, when, against what; and what the log is not.
pub(crate) fn metadata(out: &mut Writer, report: &Report) {
    let about = report.assessment;
    let changed = moment::changed(about);
    out.open_at("metadata", '{');
    let own = about.metadata.id.as_str();
    let dash = if own.is_empty() { "" } else { "-" };
    let whose = match about.source {
        Source::Own => "-self-assessment",
        Source::Public => "-public-statements",
    };
    let id = [framework().id, whose, dash, own];
    out.text_at("id", &id.concat());
    out.text_at("type", "EvaluationLog");
    // Evidence came with 1.3.0; a log without any needs nothing newer than 1.0.0.
    let uncounted = report.tracks.iter().flat_map(|track| &track.uncounted);
    let mut said = report.lines().chain(uncounted);
    let evidence = said.any(|line| !line.answer.evidence.is_empty());
    out.text_at("gemara-version", if evidence { "1.3.0" } else { "1.0.0" });
    out.text_at("version", &about.metadata.revision.to_string());
    out.text_unless_empty("date", changed.as_deref().unwrap_or_default());
    let claims = words::claims(about, changed.is_some(), str::to_owned);
    let description = [claims, words::standings(report)].concat();
    out.text_at("description", &description.join("\n"));
    out.open_at("author", '{');
    let assessor = about.assessor.as_str().trim();
    out.text_at("id", "assessor");
    let named = !assessor.is_empty();
    out.text_at("name", if named { assessor } else { words::NOBODY_NAMED });
    out.text_at("type", "Software Assisted");
    out.text_at("description", words::answered_in(about.source));
    out.close('}');
    out.open_at("mapping-references", '[');
    out.open('{');
    out.text_at("id", framework().id);
    out.text_at("title", framework().title);
    out.text_at("version", framework().version);
    out.text_at("url", framework().url);
    out.close('}');
    out.close(']');
    out.close('}');
}

/// The repository.
pub(crate) fn target(out: &mut Writer, about: &Assessment) {
    let repository = &about.repository;
    let address = repository.url.as_ref();
    let name = repository.name.as_str().trim();
    out.open_at("target", '{');
    out.text_at("id", address.map_or("repository", |url| url.host()));
    out.text_at("name", scorecard::named(name));
    out.text_at("type", "Software");
    out.text_unless_empty("uri", &address.map(uri::encoded).unwrap_or_default());
    let accounts = about.profile.accounts.map_or("", report_words::accounts);
    let forms: Vec<_> = about.profile.forms.iter().map(report_words::form).collect();
    let facts = [
        (report_words::TOOLS, repository.tools.as_str().trim()),
        (report_words::ACCOUNTS, accounts),
        (report_words::FORMS, &forms.join("; ")),
    ];
    let facts = facts.into_iter().filter(|(_, fact)| !fact.is_empty());
    let facts: Vec<_> = facts
        .map(|(label, fact)| [label, ": ", fact].concat())
        .collect();
    out.text_unless_empty("description", &facts.join("\n"));
    out.close('}');
}
