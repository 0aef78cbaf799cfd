//! The style sheets of the report and of the one page, and the policies that let nothing else in.

/// The sheet. Its colours and patterns are those of `style/tokens.css`; it
/// names each colour twice instead of using `light-dark()`, because a report
/// is read for years in whatever shows HTML.
pub const SHEET: &str = include_str!("sheet.css");

/// The content security policy of the report: no request, no script, no form,
/// no style but [`SHEET`], which it knows by its SHA-256. A test computes that
/// anew. The data in the report is no script to a browser.
pub const POLICY: &str = "default-src 'none'; style-src 'sha256-WAhBP06vOqTMJo77jE1Y+Pmq+Nys7HD5YTsY5DnuRYA='; base-uri 'none'; form-action 'none'";

/// What the one page needs beyond [`SHEET`].
pub const ONE_PAGE_SHEET: &str = include_str!("one_page.css");

/// The policy of the one page: that of the report, with both sheets.
pub const ONE_PAGE_POLICY: &str = "default-src 'none'; style-src 'sha256-WAhBP06vOqTMJo77jE1Y+Pmq+Nys7HD5YTsY5DnuRYA=' 'sha256-xPWfgl3w6FxmytebHdf+vs4FxZMlHtqaAbd7cBx0IcU='; base-uri 'none'; form-action 'none'";
