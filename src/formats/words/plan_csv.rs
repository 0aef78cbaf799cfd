//! Words of the plan as a table.

/// In the table: who judged the effort.
pub const JUDGED_BY_TEAM: &str = "the team";
/// The same where nobody else did.
pub const JUDGED_BY_US: &str = "Plumbline (rough estimate)";
/// Names of the columns of the table before the fields of the plan.
pub const COLUMNS: [&str; 10] = [
    "Registry",
    "Date",
    "Order",
    "Track",
    "Track target",
    "Level",
    "Code",
    "Id",
    "Title",
    "Answer",
];
/// The column behind the effort.
pub const JUDGED_BY: &str = "Effort judged by";
/// The columns before the link.
pub const BEFORE_LINK: [&str; 2] = ["Usually after", "Missing checks"];
/// The columns behind the fields.
pub const COLUMNS_BEHIND: [&str; 2] = ["Framework", "Disclaimer"];
