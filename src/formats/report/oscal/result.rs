//! The one result of the document.

use crate::domain::assessment::{Accounts, Assessment, PackageForm};
use crate::domain::scoring::TrackResult;
use crate::formats::json::Writer;
use crate::formats::report::escape::readable;
use crate::formats::report::oscal::ids::Ids;
use crate::formats::report::oscal::observation::{
    finding, has_finding, observation, says_something,
};
use crate::formats::report::oscal::props::{Prop, digit, joined, link, props};
use crate::formats::report::oscal::prose::name;
use crate::formats::report::oscal::reviewed::reviewed;
use crate::formats::report::{Line, Report, moment, uri};
use crate::formats::words::{interop as words, report as report_words, scorecard};

/// Levels, the repository, what was looked at, what was said.
pub(crate) fn result(out: &mut Writer, report: &Report, ids: &Ids) {
    let about = report.assessment;
    let made = moment::made(about).unwrap_or_else(|| moment::NOT_KNOWN.to_owned());
    out.open('{');
    out.text_at("uuid", &ids.result);
    out.text_at("title", report_words::title(about.source));
    out.text_at("description", &joined(&words::standings(report)));
    out.text_at("start", &made);
    props(out, &levels(report));
    repository(out, about, ids);
    reviewed(out, report);
    let said: Vec<_> = report
        .lines()
        .filter(|line| says_something(about, line))
        .collect();
    let found = said.iter().copied().filter(|line| has_finding(line));
    list(out, "observations", said.iter().copied(), |out, line| {
        observation(out, about, line, ids, &made);
    });
    list(out, "findings", found, |out, line| {
        finding(out, about, line, ids);
    });
    let claim = scorecard::claim(about, readable);
    out.text_at("remarks", &[&claim, "."].concat());
    out.close('}');
}

/// A list of objects, unless it is empty.
fn list<'a>(
    out: &mut Writer,
    key: &str,
    lines: impl Iterator<Item = &'a Line<'a>>,
    mut each: impl FnMut(&mut Writer, &Line),
) {
    let mut any = false;
    for line in lines {
        if !any {
            out.open_at(key, '[');
            any = true;
        }
        out.open('{');
        each(out, line);
        out.close('}');
    }
    if any {
        out.close(']');
    }
}

/// Level, possible level, target, override and what this copy leaves out; the
/// class is the track.
fn levels(report: &Report) -> Vec<Prop<'static>> {
    let about = report.assessment;
    let mut out = Vec::new();
    for track in &report.tracks {
        let slug = track.track.slug;
        match track.score.standing {
            TrackResult::Level { level, possible } => {
                out.push(("level", slug, digit(level)));
                // What this copy does not carry decides what is possible.
                if track.score.withheld() == 0 {
                    out.push(("possible-level", slug, digit(possible)));
                }
            }
            TrackResult::LeftOut => out.push(("left-out", slug, "track")),
            TrackResult::Excluded(_) | TrackResult::NothingApplies => {
                out.push(("level", slug, "does-not-apply"));
            }
        }
        if track.score.anyway {
            out.push(("assessed-anyway", slug, "true"));
        }
        if let Some(level) = about.plan.targets.get(track.track.id) {
            out.push(("target-level", slug, digit(level.number())));
        }
    }
    let mut withheld = about.withheld();
    if withheld.any(|id| !about.is_left_out(id.get().track)) {
        out.push(("left-out", "", "open"));
    }
    out
}

fn repository(out: &mut Writer, about: &Assessment, ids: &Ids) {
    let repository = &about.repository;
    let address = repository.url.as_ref();
    let mut facts = vec![
        ("name", "", repository.name.as_str()),
        ("tools", "", repository.tools.as_str()),
        ("address", "", address.map_or("", |url| url.as_str())),
        (
            "accounts",
            "",
            about.profile.accounts.map_or("", Accounts::slug),
        ),
    ];
    let forms = about.profile.forms.iter();
    facts.extend(forms.map(|form| ("package-form", "", PackageForm::slug(form))));
    out.open_at("local-definitions", '{');
    out.open_at("inventory-items", '[');
    out.open('{');
    out.text_at("uuid", &ids.named("repository"));
    out.text_at("description", &name(repository));
    props(out, &facts);
    let href = address.and_then(uri::strict).unwrap_or_default();
    link(out, &href, "reference");
    out.close('}');
    out.close(']');
    out.close('}');
}
