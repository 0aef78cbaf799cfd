//! The rules that hold in every sheet: colours only as tokens, logical properties only, nothing that
//! shouts, and files that can be read in one go.

use crate::sheet::{declarations, sheets};

#[test]
fn colours_stand_in_the_tokens_only() {
    for (name, text) in sheets().iter().filter(|(name, _)| name != "tokens.css") {
        for (property, value) in declarations(text) {
            let words = value.split(|c: char| !c.is_ascii_alphanumeric() && c != '#' && c != '-');
            let colour = words
                .into_iter()
                .find(|word| word.starts_with('#') || COLOUR_WORDS.contains(word));
            assert_eq!(colour, None, "{name}: {property}: {value}: use a token");
        }
    }
}

#[test]
fn directions_are_logical() {
    for (name, text) in sheets() {
        for (property, value) in declarations(&text) {
            let physical = property.split('-').any(|part| SIDES.contains(&part))
                || ["width", "height", "inset"].contains(
                    &property
                        .trim_start_matches("min-")
                        .trim_start_matches("max-"),
                )
                || (["float", "clear", "text-align"].contains(&property.as_str())
                    && SIDES.contains(&value.as_str()));
            assert!(!physical, "{name}: {property}: {value} is physical");
            // The first length of a shadow is its way to the right.
            if property == "box-shadow" && value != "none" {
                let first = value.split(' ').find(|part| *part != "inset");
                assert_eq!(first, Some("0"), "{name}: {property}: {value}");
            }
            if ["margin", "padding"].contains(&property.as_str()) {
                let sides = top_level_parts(&value);
                assert!(
                    sides < 4,
                    "{name}: {property}: {value} names the left and the right"
                );
            }
        }
    }
}

/// A page that still glides when somebody presses moves away under the pointer, and the click is lost.
#[test]
fn nothing_glides() {
    for (name, text) in sheets() {
        assert!(!text.contains("scroll-behavior"), "{name} glides");
    }
}

#[test]
fn nothing_shouts() {
    for (name, text) in sheets() {
        assert!(!text.contains("!important"), "{name} needs no !important");
        assert!(
            text.lines().count() <= 200,
            "{name} is longer than 200 lines"
        );
    }
}

const SIDES: &[&str] = &["left", "right", "top", "bottom"];

/// Functions and names that give a colour. `transparent`, `currentColor` and the system's own names
/// (`Canvas`, `CanvasText`, `Highlight`) carry no value of ours and may stand anywhere.
const COLOUR_WORDS: &[&str] = &[
    "rgb",
    "rgba",
    "hsl",
    "hsla",
    "hwb",
    "lab",
    "lch",
    "oklab",
    "oklch",
    "color",
    "color-mix",
    "light-dark",
    "black",
    "white",
    "gray",
    "grey",
    "silver",
    "red",
    "green",
    "blue",
    "teal",
    "navy",
    "orange",
    "yellow",
    "purple",
    "maroon",
    "olive",
    "aqua",
    "fuchsia",
    "lime",
    "darkgray",
    "lightgray",
];

/// How many values a shorthand has; spaces inside brackets do not count.
fn top_level_parts(value: &str) -> usize {
    let mut depth = 0_usize;
    let flat: String = value
        .chars()
        .map(|c| {
            depth = depth + usize::from(c == '(') - usize::from(c == ')');
            if depth > 0 { '_' } else { c }
        })
        .collect();
    flat.split_whitespace().count()
}
