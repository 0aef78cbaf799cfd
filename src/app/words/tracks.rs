//! What is said of tracks that do not apply, or apply again.

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::TrackId;

/// How much of a track there is: `5 answers and 2 plan steps`; empty where there is nothing.
pub fn counted(answers: usize, steps: usize) -> String {
    let answers = count(answers, " answer");
    let steps = count(steps, " plan step");
    let and = if answers.is_empty() || steps.is_empty() {
        ""
    } else {
        " and "
    };
    [&answers, and, &steps].concat()
}

fn count(number: usize, what: &str) -> String {
    match number {
        0 => String::new(),
        1 => ["1", what].concat(),
        _ => [&number.to_string(), what, "s"].concat(),
    }
}

/// What stays of a track that does not apply.
fn kept(counted: &str) -> String {
    ["Kept, but not counted: ", counted, "."].concat()
}

/// What is in a track that is not assessed; empty where there is nothing, or where it counts.
pub fn kept_in(mine: &Assessment, track: TrackId) -> String {
    let counted = counted(mine.answered(track), mine.planned(track).count());
    if counted.is_empty() || mine.is_assessed(track) {
        String::new()
    } else {
        kept(&counted)
    }
}

/// A change of the profile has closed a track; with the titles of the steps.
pub fn closed(track: &str, counted: &str, steps: &[&str]) -> String {
    let kept = kept(&[counted, &titles(steps)].concat());
    [track, " does not apply now. ", &kept].concat()
}

/// It has opened one again.
pub fn opened(track: &str, counted: &str, steps: &[&str]) -> String {
    let titles = titles(steps);
    let words = " counts now. Counted again: ";
    [track, words, counted, &titles, "."].concat()
}

/// The first three; how many more there are was said.
fn titles(steps: &[&str]) -> String {
    match steps {
        [] => String::new(),
        [first, second, third, _, ..] => {
            [" (", first, ", ", second, ", ", third, " and others)"].concat()
        }
        few => [" (", &few.join(", "), ")"].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_many_are_named_and_three_titles_are_enough() {
        assert_eq!(counted(1, 0), "1 answer");
        assert_eq!(counted(5, 2), "5 answers and 2 plan steps");
        assert_eq!(
            closed("Authorization", "1 plan step", &["Scope API keys"]),
            "Authorization does not apply now. Kept, but not counted: 1 plan step (Scope API keys)."
        );
        assert_eq!(titles(&["a", "b", "c", "d"]), " (a, b, c and others)");
    }
}
