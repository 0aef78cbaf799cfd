//! Files become rows, or are named with what is wrong with them.

use std::fmt;

use crate::formats::file;
use crate::formats::file::{Diagnosis, FileError, FileReadError};
use crate::formats::report::digest;
use crate::formats::table::{Row, Table};

/// A file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadableReport {
    /// What it is called.
    pub name: String,
    /// Why.
    pub why: ReportError,
}

/// Why a file is no row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportError {
    /// It could not be read as text.
    Unreadable(FileReadError),
    /// It did not come from where the list of reports named it.
    NotThere,
    /// It is of another version of the framework.
    Framework(String),
    /// It cannot be read for another cause; with what it is, where that is known.
    Error(FileError, Option<Diagnosis>),
}

impl fmt::Display for ReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => error.fmt(f),
            Self::NotThere => f.write_str("it is in the list but not on the site"),
            Self::Framework(version) => write!(f, "version {version} of the framework"),
            Self::Error(error, _) => error.fmt(f),
        }
    }
}

impl std::error::Error for ReportError {}

impl Table {
    /// Takes in a file by its name and text.
    pub fn add(&mut self, name: &str, text: Result<&str, FileReadError>) {
        let read = text.map_err(ReportError::Unreadable).and_then(|text| {
            file::read(text).map_err(|error| {
                if let Some(version) = file::other_framework(text) {
                    return ReportError::Framework(version);
                }
                let diagnosis = file::diagnose(text, &error);
                ReportError::Error(error, diagnosis)
            })
        });
        match read {
            Err(why) => self.refuse(name, why),
            Ok(one) => {
                let row = Row::of(&one, name);
                // What somebody suggests, or another has answered alike, is a report of its own.
                let known = (row.name.clone(), row.date, digest(&one));
                if self.known.insert((known, row.origin, row.by.clone())) {
                    self.rows.push(row);
                } else {
                    self.again.push(name.to_owned());
                }
            }
        }
    }

    /// Names a file that is no row.
    pub fn refuse(&mut self, name: &str, why: ReportError) {
        let name = name.to_owned();
        self.refused.push(UnreadableReport { name, why });
    }
}
