//! Words beside checks and examples.

/// Above the checks of which one suffices.
pub const ANY_OF: &str = "One of these is enough.";
/// Behind a check that is only advice.
pub const ADVICE: &str = " (recommended, not required for Met)";

/// How far an example goes, where it is not the whole way.
pub fn fit(fit: &str) -> &'static str {
    match fit {
        "partial" => ", partly",
        "planned" => ", planned",
        _ => "",
    }
}
