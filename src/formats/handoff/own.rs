//! What a team wrote for itself and may send along.

/// What goes along with the gaps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// Due dates, owners and notes, in proposals and issues.
    pub private: bool,
    /// The notes of the answers, in a proposal as the situation now.
    pub note: bool,
    /// The evidence of the answers, in a proposal.
    pub evidence: bool,
}
