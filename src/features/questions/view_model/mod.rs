//! What the assess view shows: one track at a time.

pub mod criterion;
pub mod filter;
pub mod summary;
pub mod track;

use crate::domain::catalogue::Criterion;

/// Id or name of a control of a criterion: `a-authn-mfa-totp`.
pub fn name(prefix: &str, criterion: &Criterion) -> String {
    [prefix, criterion.slug].concat()
}
