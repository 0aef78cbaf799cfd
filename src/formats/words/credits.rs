//! Who made the framework, and this.

/// Behind the title and version of the framework.
pub const CREDITS_BY: &str = ", by the OpenSSF Securing Software Repositories Working Group and its authors at CISA, is licensed under ";
/// The licence.
pub const LICENCE: &str = "CC BY 4.0";
/// Its address.
pub const LICENCE_URL: &str = "https://creativecommons.org/licenses/by/4.0/";
/// In front of the version.
pub const VERSION: &str = ", version ";
/// Name of the product.
pub const PRODUCT: &str = "Plumbline";
