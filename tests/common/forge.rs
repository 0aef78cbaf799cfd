//! Links forged part by part, with a right check: the way past it that an
//! attacker has. Written for the tests, without the product's encoders.

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A link of packed answers and, if given, bytes that stand for the deflated extra.
pub(crate) fn link(answers: [u8; 15], deflated: Option<&[u8]>) -> String {
    let mut body = format!("1.{}", to_base64url(&answers));
    if let Some(deflated) = deflated {
        body.push('.');
        body.push_str(&to_base64url(deflated));
    }
    signed(&body)
}

/// A link of packed answers and an extra part.
pub(crate) fn link_with(answers: [u8; 15], extra: &[u8]) -> String {
    link(answers, Some(&deflated(extra)))
}

/// Appends the check that fits.
pub(crate) fn signed(body: &str) -> String {
    let check = to_base64url(&crc32(body.as_bytes()).to_be_bytes());
    format!("#{body}.{check}")
}

/// Raw deflate as a browser would.
pub(crate) fn deflated(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(bytes, 6)
}

/// Raw deflate of one block as it is; quicker than [`deflated`] in great numbers.
pub(crate) fn stored(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap();
    let head = [&[1][..], &length.to_le_bytes(), &(!length).to_le_bytes()].concat();
    [&head[..], bytes].concat()
}

/// Unpadded base64url, through one number of six bits a character.
pub(crate) fn to_base64url(bytes: &[u8]) -> String {
    let (mut out, mut bits, mut count) = (String::new(), 0_u32, 0);
    for byte in bytes {
        bits = (bits << 8 | u32::from(*byte)) & 0xFFFF;
        count += 8;
        while count >= 6 {
            count -= 6;
            out.push(char::from(ALPHABET[(bits >> count & 63) as usize]));
        }
    }
    if count > 0 {
        out.push(char::from(ALPHABET[(bits << (6 - count) & 63) as usize]));
    }
    out
}

/// Reads unpadded base64url, bit by bit.
pub(crate) fn from_base64url(text: &str) -> Vec<u8> {
    let bits: Vec<u8> = text
        .bytes()
        .map(|one| ALPHABET.iter().position(|other| *other == one).unwrap())
        .flat_map(|six| {
            (0..6)
                .rev()
                .map(move |place| u8::from(six >> place & 1 == 1))
        })
        .collect();
    bits.chunks_exact(8)
        .map(|byte| byte.iter().fold(0, |value, bit| value << 1 | bit))
        .collect()
}

pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    let mut rest = u32::MAX;
    for byte in bytes {
        rest ^= u32::from(*byte);
        for _ in 0..8 {
            let odd = rest & 1 == 1;
            rest >>= 1;
            if odd {
                rest ^= 0xEDB8_8320;
            }
        }
    }
    !rest
}
