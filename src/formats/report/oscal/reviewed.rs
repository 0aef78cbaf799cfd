//! Which criteria have a finding.

use crate::domain::assessment::Mark;
use crate::domain::catalogue::CriterionId;
use crate::formats::json::Writer;
use crate::formats::report::Report;
use crate::formats::report::oscal::observation::has_finding;
use crate::formats::words::interop as words;

/// The criteria with a finding; in words, those that do not apply.
///
/// The format wants at least one control in the selection. Where nothing is
/// answered, all are taken in and each is excluded again.
pub(crate) fn reviewed(out: &mut Writer, report: &Report) {
    let found = report.lines().filter(|line| has_finding(line));
    let found: Vec<_> = found.map(|line| line.criterion.slug).collect();
    out.open_at("reviewed-controls", '{');
    out.open_at("control-selections", '[');
    out.open('{');
    if found.is_empty() {
        out.text_at("description", words::NONE_REVIEWED);
        out.open_at("include-all", '{');
        out.close('}');
        let all = CriterionId::all().map(|id| id.get().slug);
        controls(out, "exclude-controls", all);
    } else {
        out.text_at("description", words::REVIEWED);
        controls(out, "include-controls", found.into_iter());
    }
    out.close('}');
    out.close(']');
    let without = report.lines();
    let without = without.filter(|line| line.mark == Mark::NotApplicable);
    let without: Vec<_> = without.map(|line| line.criterion.slug).collect();
    if !without.is_empty() {
        let says = [words::WITHOUT_FINDING, &without.join(", "), "."];
        out.text_at("remarks", &says.concat());
    }
    out.close('}');
}

fn controls(out: &mut Writer, key: &str, slugs: impl Iterator<Item = &'static str>) {
    out.open_at(key, '[');
    for slug in slugs {
        out.open('{');
        out.text_at("control-id", slug);
        out.close('}');
    }
    out.close(']');
}
