//! The one style sheet of the report, and the policy that lets nothing else in.

/// The sheet. Its colours and patterns are those of `style/tokens.css`; it
/// names each colour twice instead of using `light-dark()`, because a report
/// is read for years in whatever shows HTML.
pub const SHEET: &str = include_str!("sheet.css");

/// The content security policy of the report: no request, no script, no form,
/// no style but [`SHEET`], which it knows by its SHA-256. A test computes that
/// anew. The data in the report is no script to a browser.
pub const POLICY: &str = "default-src 'none'; style-src 'sha256-LswyALQVL7qYSQ8mbwR8NozTVL0ucbaUl3aDNgPa1Sk='; base-uri 'none'; form-action 'none'";
