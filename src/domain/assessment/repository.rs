//! What is assessed: name, address, tools.

use crate::domain::assessment::address::WebAddress;
use crate::domain::assessment::text::Text;

/// The repository under assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repository {
    /// Its name; blank until someone gives one.
    pub name: Text,
    /// Its address.
    pub url: Option<WebAddress>,
    /// The command-line tools in scope.
    pub tools: Text,
}
