//! The packed answers: 120 bits, most significant first.

use crate::domain::assessment::{Accounts, Assessment, Mark, PackageForm, Reason, Status};
use crate::domain::catalogue::{CriterionId, TrackId};
use crate::domain::date::Date;

/// Bytes of the packed answers.
pub(crate) const PACKED: usize = 15;

/// The last day, counted from 2000-01-01, that 15 bits can hold.
const LAST_DAY: i64 = 32_767;

/// The number of the assessment's day, if the bits can hold it. 0 stands for none.
pub(crate) fn day_of(date: Option<Date>) -> Option<u16> {
    let days = date?.days_since_2000();
    (1..=LAST_DAY)
        .contains(&days)
        .then(|| u16::try_from(days).ok())?
}

/// Packs answers, profile, overrides and day.
pub(crate) fn pack(assessment: &Assessment) -> [u8; PACKED] {
    let mut bits = Bits::default();
    for (_, answer) in assessment.answers.iter() {
        bits.put(
            3,
            match answer.mark() {
                Mark::None => 0,
                Mark::Met => 1,
                Mark::Partial => 2,
                Mark::NotMet => 3,
                Mark::NotApplicable => 4,
                Mark::Unknown => 5,
                Mark::ReasonMissing => 6,
                Mark::Withheld => 7,
            },
        );
    }
    bits.put(
        2,
        match assessment.profile.accounts {
            None => 0,
            Some(Accounts::Yes) => 1,
            Some(Accounts::No) => 2,
            Some(Accounts::Delegated) => 3,
        },
    );
    for form in PackageForm::ALL {
        bits.put(1, u16::from(assessment.profile.forms.has(form)));
    }
    for (_, anyway) in assessment.assess_anyway.iter() {
        bits.put(1, u16::from(*anyway));
    }
    bits.put(15, day_of(assessment.date()).unwrap_or_default());
    bits.bytes
}

/// Unpacks what [`pack`] packed. The reason of a *not applicable* that counts
/// is withheld until the extra part gives it.
pub(crate) fn unpack(bytes: &[u8; PACKED]) -> Assessment {
    let mut bits = Bits {
        bytes: *bytes,
        at: 0,
    };
    let mut assessment = Assessment::default();
    for id in CriterionId::all() {
        let code = bits.take(3);
        let (status, reason) = match code {
            1 => (Some(Status::Met), Reason::Missing),
            2 => (Some(Status::Partial), Reason::Missing),
            3 => (Some(Status::NotMet), Reason::Missing),
            4 => (Some(Status::NotApplicable), Reason::Withheld),
            5 => (Some(Status::Unknown), Reason::Missing),
            6 => (Some(Status::NotApplicable), Reason::Missing),
            _ => (None, Reason::Missing),
        };
        let answer = assessment.answers.get_mut(id);
        answer.status = status;
        answer.reason = reason;
        answer.withheld = code == 7;
    }
    assessment.profile.accounts = match bits.take(2) {
        1 => Some(Accounts::Yes),
        2 => Some(Accounts::No),
        3 => Some(Accounts::Delegated),
        _ => None,
    };
    for form in PackageForm::ALL {
        assessment.profile.forms.set(form, bits.take(1) == 1);
    }
    for track in TrackId::ALL {
        *assessment.assess_anyway.get_mut(track) = bits.take(1) == 1;
    }
    let days = i64::from(bits.take(15));
    assessment.stated_date = (days > 0)
        .then(|| Date::from_days_since_2000(days))
        .flatten();
    assessment
}

#[derive(Default)]
struct Bits {
    bytes: [u8; PACKED],
    at: usize,
}

impl Bits {
    fn put(&mut self, width: u32, value: u16) {
        for place in (0..width).rev() {
            if let Some(byte) = self.bytes.get_mut(self.at / 8) {
                let bit = u8::from(value >> place & 1 == 1);
                *byte |= bit << (7 - self.at % 8);
            }
            self.at += 1;
        }
    }

    fn take(&mut self, width: u32) -> u16 {
        let mut value = 0;
        for _ in 0..width {
            let byte = self.bytes.get(self.at / 8).copied().unwrap_or_default();
            value = value << 1 | u16::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        value
    }
}
