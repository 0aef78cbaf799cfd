//! Recomputes the contrast of every pair of colours in use, by the formula of WCAG 2.2, from the tokens
//! that the page is built from.

use std::collections::HashMap;

use crate::sheet::{declarations, sheet};

/// A colour in both themes: light, then dark, each as red, green and blue.
type Pair = [[u8; 3]; 2];

/// Foreground, background, the least contrast allowed, and the contrast that the design states for
/// light and dark. Text needs 4.5 and graphics 3. The rows with 1.0 only decorate: nothing depends on
/// seeing them, and the test would tell if someone made them louder by accident.
const TABLE: &[(&str, &str, f64, [f64; 2])] = &[
    ("ink", "paper", 4.5, [15.7, 15.1]),
    ("ink", "sheet", 4.5, [14.5, 13.5]),
    ("ink", "tint", 4.5, [13.5, 10.8]),
    ("ink-2", "paper", 4.5, [7.1, 8.7]),
    ("ink-2", "sheet", 4.5, [6.6, 7.8]),
    ("ink-2", "tint", 4.5, [6.1, 6.3]),
    ("accent", "paper", 4.5, [7.8, 10.2]),
    ("accent", "sheet", 4.5, [7.2, 9.1]),
    ("accent", "tint", 4.5, [6.7, 7.3]),
    ("error", "paper", 4.5, [7.2, 9.1]),
    ("error", "sheet", 4.5, [6.6, 8.1]),
    ("on-met", "met", 4.5, [8.1, 5.9]),
    ("on-met", "accent", 4.5, [8.1, 10.5]),
    ("met", "paper", 3.0, [7.8, 5.7]),
    ("met", "tint", 3.0, [6.7, 4.1]),
    ("line", "paper", 3.0, [4.3, 5.8]),
    ("line", "sheet", 3.0, [4.0, 5.2]),
    ("rule", "paper", 1.0, [1.4, 1.6]),
    ("tint", "paper", 1.0, [1.2, 1.4]),
];

#[test]
fn contrast_is_enough_and_as_designed() {
    let tokens = colours(&sheet("tokens.css"));
    assert_eq!(tokens.len(), 11, "one light-dark() line for each colour");
    for &(front, back, least, designed) in TABLE {
        for (theme, name) in ["light", "dark"].iter().enumerate() {
            let found = contrast(tokens[front][theme], tokens[back][theme]);
            assert!(
                found >= least,
                "{front} on {back}, {name}: {found:.2} is below {least}"
            );
            let stated = designed[theme];
            assert!(
                (found - stated).abs() < 0.05 + f64::EPSILON,
                "{front} on {back}, {name}: {found:.2}, the design says {stated}"
            );
        }
    }
}

#[test]
fn the_formula_knows_its_fixed_points() {
    let (black, white) = ([0; 3], [255; 3]);
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    assert!((contrast(white, white) - 1.0).abs() < 1e-9);
    assert!((contrast([0x77; 3], white) - 4.478).abs() < 1e-3);
}

/// The tokens written as `--name: light-dark(#rrggbb, #rrggbb)`.
fn colours(text: &str) -> HashMap<String, Pair> {
    let pairs = declarations(text)
        .into_iter()
        .filter_map(|(property, value)| {
            let inner = value
                .strip_prefix("light-dark(")?
                .strip_suffix(')')?
                .to_owned();
            let (light, dark) = inner.split_once(", ")?;
            Some((
                property.strip_prefix("--")?.to_owned(),
                [hex(light), hex(dark)],
            ))
        });
    pairs.collect()
}

fn hex(text: &str) -> [u8; 3] {
    let digits = text
        .strip_prefix('#')
        .filter(|digits| digits.len() == 6)
        .expect("six digits");
    [0, 2, 4].map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap())
}

/// WCAG 2.2, "contrast ratio": (L1 + 0.05) / (L2 + 0.05), the lighter first.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// WCAG 2.2, "relative luminance" of an sRGB colour.
fn luminance(colour: [u8; 3]) -> f64 {
    let [r, g, b] = colour.map(|channel| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}
