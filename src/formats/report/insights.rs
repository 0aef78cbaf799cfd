//! A piece of YAML for a project's Security Insights file.

use crate::domain::assessment::Source;
use crate::domain::catalogue::framework;
use crate::formats::report::blocks::push;
use crate::formats::report::{Report, digest};
use crate::formats::words::{exports as words, report as title, scorecard};

/// Writes the entry `repository.security.assessments.self` of Security
/// Insights 2.x, which is made to point at a published self-assessment, or one of
/// `third-party` for a reading by somebody else
/// (<https://github.com/ossf/security-insights-spec>), under comments that say
/// what to do with it. The address in it is a placeholder on the repository's
/// own host, as only the people who publish the report know where it is.
pub fn insights(report: &Report) -> String {
    let about = report.assessment;
    let mut out = String::new();
    for line in words::insights(about.source) {
        push(&mut out, &["# ", line, "\n"]);
    }
    push(&mut out, &["# ", framework().url, "\n"]);
    let state = [words::STATE, ": ", &digest(about), words::STATE_FOR].concat();
    push(&mut out, &["# ", &state, "\n"]);
    out.push_str("repository:\n  security:\n    assessments:\n");
    // The other ones stand in a list, which begins where its entry does.
    let (head, first, rest) = match about.source {
        Source::Own => ("      self:\n", "        ", "        "),
        Source::Public => ("      third-party:\n", "        - ", "          "),
    };
    out.push_str(head);
    let whose = words::insights_name(about.source);
    let name = [&scorecard::framework_words(), whose].concat();
    entry(&mut out, [first, "name"], &name);
    let of = [title::title(about.source), " of ", words::name(report)].concat();
    let comment = [&of, ". ", &words::pictured(report)].concat();
    entry(&mut out, [rest, "comment"], &comment);
    let host = about.repository.url.as_ref().map(|url| {
        let (scheme, _) = url.as_str().split_once(':').unwrap_or(("https", ""));
        [&scheme.to_ascii_lowercase(), "://", url.host()].concat()
    });
    let host = host.as_deref().unwrap_or(words::INSIGHTS_HOST);
    let evidence = [host, words::INSIGHTS_PATH].concat();
    entry(&mut out, [rest, "evidence"], &evidence);
    if let Some(date) = about.date() {
        entry(&mut out, [rest, "date"], &date.to_string());
    }
    out
}

fn entry(out: &mut String, [indent, key]: [&str; 2], value: &str) {
    push(out, &[indent, key, ": "]);
    quote(out, value);
    out.push('\n');
}

/// A double-quoted scalar (YAML 1.2.2, section 7.3.1): in it only `"` and `\`
/// mean something. What a YAML text may not hold (section 5.1, `c-printable`)
/// and what some readers take for a line break is written as an escape.
fn quote(out: &mut String, text: &str) {
    out.push('"');
    for one in text.chars() {
        match one {
            '"' | '\\' => {
                out.push('\\');
                out.push(one);
            }
            _ if is_plain(one) => out.push(one),
            _ => {
                out.push_str("\\u");
                let digits = [12, 8, 4, 0].map(|bits| (one as u32) >> bits & 15);
                out.extend(digits.iter().filter_map(|half| char::from_digit(*half, 16)));
            }
        }
    }
    out.push('"');
}

fn is_plain(one: char) -> bool {
    matches!(one, ' '..='~' | '\u{A0}'..='\u{2027}' | '\u{202A}'..='\u{FEFE}'
        | '\u{FF00}'..='\u{FFFD}' | '\u{10000}'..)
}
