//! Raw deflate to bytes, within a bound.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

use crate::formats::link::ShareError;

/// Bytes that a link may inflate to. A few characters can stand for gigabytes.
pub const MAX_INFLATED: usize = 256 * 1024;

/// Inflates a stream that has to end exactly where the bytes end. Memory is
/// bounded beforehand, whatever the stream says.
pub(crate) fn inflate(deflated: &[u8]) -> Result<Vec<u8>, ShareError> {
    // One byte of room more tells a full buffer from one that overflows.
    let mut out = vec![0; MAX_INFLATED + 1];
    let (status, read, written) = decompress(
        &mut Box::<DecompressorOxide>::default(),
        deflated,
        &mut out,
        0,
        TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
    );
    match status {
        _ if written > MAX_INFLATED => Err(ShareError::TooLarge),
        TINFLStatus::HasMoreOutput => Err(ShareError::TooLarge),
        TINFLStatus::Done if read == deflated.len() => {
            out.truncate(written);
            Ok(out)
        }
        _ => Err(ShareError::Damaged),
    }
}
