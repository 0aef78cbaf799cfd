//! Identifiers in the shape that OSCAL demands, made without randomness.

/// A UUID made from `name` within `seed`: equal input, equal UUID.
///
/// It has the shape of version 5 (RFC 9562, section 5.5), which is one of the
/// two that OSCAL's pattern admits, but it is **not** one: version 5 is cut
/// from a SHA-1, and nothing else in the program needs that. Here two lanes of
/// 64 bits each take in every byte as FNV-1a does, with multipliers of their
/// own and a shift that carries high bits down, and end in the finish of
/// `SplitMix64`. By accident two inputs meet about as seldom as two random
/// UUIDs; on purpose somebody can make them meet. That is enough, because
/// these ids tell things apart and prove nothing.
pub(crate) fn uuid(seed: &str, name: &str) -> String {
    // The offset and prime of FNV-1a; the golden ratio, and the odd constant of PCG.
    let first = lane(0xCBF2_9CE4_8422_2325, 0x0000_0100_0000_01B3, seed, name);
    let second = lane(0x9E37_79B9_7F4A_7C15, 0x5851_F42D_4C95_7F2D, seed, name);
    let mut out = String::with_capacity(36);
    let bytes = first.to_be_bytes().into_iter().chain(second.to_be_bytes());
    for (place, byte) in bytes.enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        let byte = match place {
            6 => byte & 0x0F | 0x50,
            8 => byte & 0x3F | 0x80,
            _ => byte,
        };
        for half in [byte >> 4, byte & 15] {
            out.extend(char::from_digit(u32::from(half), 16));
        }
    }
    out
}

fn lane(start: u64, multiplier: u64, seed: &str, name: &str) -> u64 {
    // No UTF-8 text holds the byte between the two.
    let bytes = seed.bytes().chain([0xFF]).chain(name.bytes());
    let taken = bytes.fold(start, |rest, byte| {
        let rest = (rest ^ u64::from(byte)).wrapping_mul(multiplier);
        rest ^ (rest >> 29)
    });
    let mixed = (taken ^ (taken >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const GOLDEN: &str = "b3d57473-f79f-5e85-b06b-30aea753ad8d";

    #[test]
    fn the_shape_is_that_of_version_5() {
        for name in ["", "a", "é", "a long name, longer than a lane"] {
            let made = uuid("seed", name);
            assert_eq!(made.len(), 36);
            for (place, one) in made.chars().enumerate() {
                let fits = match place {
                    8 | 13 | 18 | 23 => one == '-',
                    14 => one == '5',
                    19 => matches!(one, '8' | '9' | 'a' | 'b'),
                    _ => matches!(one, '0'..='9' | 'a'..='f'),
                };
                assert!(fits, "{made} at {place}");
            }
        }
    }

    #[test]
    fn what_is_made_stays_the_same_for_good() {
        assert_eq!(uuid("seed", "name"), GOLDEN);
        assert_eq!(uuid("seed", "name"), uuid("seed", "name"));
        assert_ne!(uuid("see", "dname"), GOLDEN);
    }

    #[test]
    fn neither_half_repeats_in_many_alike_names() {
        let mut halves = [BTreeSet::new(), BTreeSet::new()];
        let mut count = 0;
        for seed in ["", "a", "b", "pprs 0.1"] {
            for number in 0..25_000_u32 {
                let made = uuid(seed, &number.to_string());
                let (first, second) = made.split_at(18);
                let [firsts, seconds] = &mut halves;
                firsts.insert(first.to_owned());
                seconds.insert(second.to_owned());
                count += 1;
            }
        }
        // 60 and 62 bits: that two of 100,000 meet by accident has a chance of one in 10^8.
        assert_eq!(halves.map(|half| half.len()), [count, count]);
    }

    #[test]
    fn one_bit_of_the_name_changes_about_half_of_the_bits() {
        let bits = |name: &str| {
            let digits = uuid("seed", name).replace('-', "");
            u128::from_str_radix(&digits, 16).unwrap_or_default()
        };
        let (mut changed, mut tried) = (0, 0);
        for number in 0..1_000_u32 {
            let name = [&number.to_string(), "p"].concat();
            // `p` and `q` differ in one bit.
            let other = name.replace('p', "q");
            changed += (bits(&name) ^ bits(&other)).count_ones();
            tried += 122;
        }
        let percent = changed * 100 / tried;
        assert!((48..=52).contains(&percent), "{percent}");
    }
}
