//! ZIP archives as PyTorch writes them: nothing is compressed, so that each file is a range of bytes.
//!
//! Source: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16. PyTorch writes large archives with 64-bit
//! records; of those only sizes beyond 4 GiB would differ, and such files are refused.

use super::TorchError;
use super::machine::damaged;

const END_MAGIC: &[u8] = b"PK\x05\x06";
const CENTRAL_MAGIC: &[u8] = b"PK\x01\x02";

/// Length of the last record without its comment.
const N_END_BYTES: usize = 22;

/// The longest comment.
const MAX_COMMENT_BYTES: usize = 65_535;

/// The files of an archive, by name, in its order.
pub(super) struct Archive<'a> {
    entries: Vec<(String, &'a [u8])>,
}

impl<'a> Archive<'a> {
    pub(super) fn read(file: &'a [u8]) -> Result<Self, TorchError> {
        let tail_start = file.len().saturating_sub(N_END_BYTES + MAX_COMMENT_BYTES);
        let tail = file.get(tail_start..).unwrap_or_default();
        let at = tail.windows(4).rposition(|window| window == END_MAGIC).ok_or(TorchError::Truncated)?;
        let end = tail.get(at..).filter(|end| end.len() >= N_END_BYTES).ok_or(TorchError::Truncated)?;
        let (n_entries, start) = (u16_at(end, 10)?, u32_at(end, 16)?);
        let mut record = file.get(start..).ok_or(TorchError::Truncated)?;
        let mut entries = Vec::with_capacity(n_entries);
        for _ in 0..n_entries {
            if !record.starts_with(CENTRAL_MAGIC) {
                return Err(damaged("the archive's list of files is broken, or the archive is over 4 GiB"));
            }
            let (n_name, n_extra, n_comment) = (u16_at(record, 28)?, u16_at(record, 30)?, u16_at(record, 32)?);
            let name = record.get(46..46 + n_name).ok_or(TorchError::Truncated)?;
            let name = str::from_utf8(name).map_err(|_| damaged("a name in the archive is not UTF-8"))?;
            if u16_at(record, 10)? != 0 {
                return Err(damaged("a file in the archive is compressed, which torch.save never does"));
            }
            let bytes = contents(file, u32_at(record, 42)?, u32_at(record, 24)?)?;
            entries.push((name.to_owned(), bytes));
            record = record.get(46 + n_name + n_extra + n_comment..).ok_or(TorchError::Truncated)?;
        }
        Ok(Self { entries })
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &'a [u8])> {
        self.entries.iter().map(|(name, bytes)| (name.as_str(), *bytes))
    }

    pub(super) fn find(&self, name: &str) -> Option<&'a [u8]> {
        self.entries().find(|(entry, _)| *entry == name).map(|(_, bytes)| bytes)
    }

    /// The file whose name ends so, with what comes before: PyTorch puts all files under one folder of any name.
    pub(super) fn find_suffix(&self, suffix: &str) -> Option<(&str, &'a [u8])> {
        self.entries().find_map(|(name, bytes)| Some((name.strip_suffix(suffix)?, bytes)))
    }
}

/// The bytes behind a file's own header, whose name and extra field have lengths of their own.
fn contents(file: &[u8], header_at: usize, length: usize) -> Result<&[u8], TorchError> {
    let header = file.get(header_at..).ok_or(TorchError::Truncated)?;
    let start = 30 + u16_at(header, 26)? + u16_at(header, 28)?;
    header.get(start..).and_then(|data| data.get(..length)).ok_or(TorchError::Truncated)
}

fn u16_at(bytes: &[u8], at: usize) -> Result<usize, TorchError> {
    let chunk = bytes.get(at..).and_then(<[u8]>::first_chunk).ok_or(TorchError::Truncated)?;
    Ok(u16::from_le_bytes(*chunk).into())
}

fn u32_at(bytes: &[u8], at: usize) -> Result<usize, TorchError> {
    let chunk = bytes.get(at..).and_then(<[u8]>::first_chunk).ok_or(TorchError::Truncated)?;
    usize::try_from(u32::from_le_bytes(*chunk)).map_err(|_| TorchError::Truncated)
}
