//! What a row of the table has to say, worked out without the report.

use plumbline::domain::assessment::{
    Answer, Assessment, Due, Evidence, Exclusion, Mark, PlanItem, Size, WebAddress,
};
use plumbline::domain::catalogue::Criterion;

fn answer_words(mark: Mark) -> [&'static str; 2] {
    match mark {
        Mark::Met => ["Met", "yes"],
        Mark::Partial => ["Partly met", "no"],
        Mark::NotMet => ["Not met", "no"],
        Mark::Unknown => ["Don’t know", "no"],
        Mark::None => ["Not answered", "no"],
        Mark::NotApplicable => ["Not applicable", "not counted"],
        Mark::ReasonMissing => ["Reason missing", "no"],
        Mark::Withheld => ["Not included", ""],
    }
}

/// The columns from the answer to the note of the plan that are counted twice.
pub(crate) const COLUMNS: [&str; 16] = [
    "Answer",
    "Counts as met",
    "Reason",
    "Note",
    "Evidence",
    "Confirmed",
    "Suggested by",
    "Plan status",
    "Accepted because",
    "Look again",
    "Due",
    "Owner",
    "Effort",
    "Impact",
    "Plan link",
    "Plan note",
];

/// What stands in them.
pub(crate) fn expected(copy: &Assessment, criterion: &Criterion) -> Vec<String> {
    let (answer, plan) = (
        copy.answers.get(criterion.id),
        copy.plan.items.get(criterion.id),
    );
    let anyway = *copy.assess_anyway.get(criterion.track);
    let exclusion = copy.profile.exclusion(criterion.track).filter(|_| !anyway);
    let absent = match exclusion {
        Some(Exclusion::NoAccounts) => {
            Some(["Does not apply", "The registry has no user accounts."])
        }
        Some(Exclusion::NothingBuilt) => Some([
            "Does not apply",
            "Maintainers do not upload packages to the registry.",
        ]),
        None => None,
    };
    if let Some([word, why]) = absent {
        let mut fields = vec![String::new(); COLUMNS.len()];
        if !answer.is_empty() || !plan.is_empty() {
            fields = present(answer, plan);
            fields[1].clear();
        }
        word.clone_into(&mut fields[0]);
        let whole = [why, &fields[2]].join(" ");
        whole.trim().clone_into(&mut fields[2]);
        return fields;
    }
    present(answer, plan)
}

fn present(answer: &Answer, plan: &PlanItem) -> Vec<String> {
    let reason = match answer.mark() {
        Mark::NotApplicable if answer.reason.text().is_empty() => "The reason was not shared.",
        Mark::NotApplicable => answer.reason.text(),
        Mark::ReasonMissing => "No reason given: counts as not answered.",
        _ => "",
    };
    let evidence = |piece: &Evidence| {
        let mut line = piece.title.as_str().to_owned();
        let day = piece.date.map(|day| day.to_string());
        for more in [Some(piece.url.as_str()), day.as_deref()]
            .into_iter()
            .flatten()
        {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(more);
        }
        line
    };
    let evidence: Vec<_> = answer.evidence.iter().map(evidence).collect();
    let state = plan.state.as_ref().map(|state| match state.slug() {
        "open" => "not started",
        "planned" => "planned",
        "doing" => "in progress",
        "accepted" => "risk accepted",
        _ => "done",
    });
    let accepted = plan.accepted();
    let look_again = accepted.and_then(|accepted| accepted.look_again());
    let [word, counts] = answer_words(answer.mark());
    [
        word,
        counts,
        reason,
        answer.note.as_str(),
        &evidence.join("\n"),
        &answer
            .confirmed
            .map(|day| day.to_string())
            .unwrap_or_default(),
        answer.suggested_by.as_str(),
        state.unwrap_or_default(),
        accepted
            .map(|accepted| accepted.reason().as_str())
            .unwrap_or_default(),
        look_again.map(Due::as_str).unwrap_or_default(),
        plan.due.as_ref().map(Due::as_str).unwrap_or_default(),
        plan.owner.as_str(),
        plan.effort.map(Size::slug).unwrap_or_default(),
        plan.impact.map(Size::slug).unwrap_or_default(),
        plan.url
            .as_ref()
            .map(WebAddress::as_str)
            .unwrap_or_default(),
        plan.note.as_str(),
    ]
    .map(str::to_owned)
    .into()
}
