//! Who was assessed, when, by whom, and what the result is not.

use crate::app::routes::Route;
use crate::domain::assessment::Assessment;
use crate::domain::words::{answered, date_words};
use crate::features::scorecard::view_model::ScorecardOptions;
use crate::formats::report::digest;
use crate::formats::words::{exports as formats, report, scorecard as words};

/// The head of a scorecard.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Head {
    /// What kind of page it is, above the name.
    pub over: &'static str,
    /// The repository's name, as typed.
    pub name: String,
    /// Where to give a name, while there is none.
    pub name_it: Option<String>,
    /// Date, author, framework, status.
    pub facts: Vec<Fact>,
}

/// One line beside the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// For example `Date`.
    pub label: &'static str,
    /// For example `20 November 2026`.
    pub value: String,
    /// Whether it says what the result is not, which stands out.
    pub claim: bool,
    /// What the copy leaves out, under the status; what the state is for, under that.
    pub under: Option<String>,
}

pub(crate) fn head(assessment: &Assessment, over: &'static str, options: ScorecardOptions) -> Head {
    let name = words::named(assessment.repository.name.as_str());
    Head {
        over,
        name: name.to_owned(),
        name_it: (options.linked && assessment.repository.name.is_blank())
            .then(|| Route::Profile.href()),
        facts: facts(assessment, options),
    }
}

fn facts(assessment: &Assessment, options: ScorecardOptions) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(date) = assessment.date() {
        facts.push(fact(report::DATE, date_words(date)));
    }
    if !assessment.assessor.is_blank() {
        let by = report::by(assessment.source);
        facts.push(fact(by, assessment.assessor.as_str().to_owned()));
    }
    if let Some(checked) = report::checked_words(assessment, str::to_owned) {
        facts.push(fact(report::CHECKED, checked));
    }
    facts.push(fact(report::FRAMEWORK, words::framework_words()));
    let complete = if options.linked {
        words::left_out(assessment)
    } else {
        Some(complete(assessment))
    };
    facts.push(Fact {
        claim: true,
        under: Some(words::not_approved(complete)),
        ..fact(words::STATUS, words::claim(assessment, str::to_owned))
    });
    if let Some(url) = assessment
        .repository
        .url
        .as_ref()
        .filter(|_| !options.linked)
    {
        facts.push(fact(report::ADDRESS, url.as_str().to_owned()));
    }
    // Whoever reads somebody's copy may have a report or a badge of it too.
    if !options.linked && options.levels {
        let state = fact(formats::STATE, digest(assessment));
        facts.push(Fact {
            under: Some(words::SAME_STATE.to_owned()),
            ..state
        });
    }
    facts
}

/// How many questions of the assessed tracks are answered, of those that are included: `29 of 31 answered, 1 answer
/// is not included`.
fn complete(assessment: &Assessment) -> String {
    let (done, all) = assessment.progress();
    let withheld = assessment.withheld().count();
    let mut said = answered(done, all.saturating_sub(withheld));
    if let Some(left_out) = words::left_out(assessment) {
        said.push_str(&[", ", &*left_out].concat());
    }
    said
}

fn fact(label: &'static str, value: String) -> Fact {
    Fact {
        label,
        value,
        claim: false,
        under: None,
    }
}
