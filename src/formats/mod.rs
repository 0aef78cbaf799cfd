//! The domain to and from bytes.

pub mod checksum;
pub mod decode;
pub mod draft;
pub mod example;
pub mod export;
pub mod file;
pub mod guidance;
pub mod handoff;
pub mod json;
pub mod link;
pub mod percent;
pub mod report;
pub mod storage;
pub mod table;
pub mod words;
