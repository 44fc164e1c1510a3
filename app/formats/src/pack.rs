//! Several files as one, without reading them: what a page makes of a chosen folder. A head with names and sizes, then the
//! files one after the other; a page puts both together by reference.

use std::io::{Read, SeekFrom};

use crate::{FormatError, Input};

/// How a pack begins; a line with a JSON array of names and sizes follows.
pub const MAGIC: &[u8] = b"accord-pack 1\n";
/// The head of a folder of 100,000 files with long names.
const MAX_HEAD_BYTES: usize = 32 << 20;

/// The head of a pack of files, by name and size in bytes.
#[must_use]
pub fn head(files: &[(String, u64)]) -> Vec<u8> {
    let index = serde_json::to_vec(files).unwrap_or_default();
    [MAGIC, &index, b"\n"].concat()
}

/// Name, place and size of each file.
pub(crate) fn index(input: &mut dyn Input) -> Result<Vec<(String, u64, u64)>, FormatError> {
    input.seek(SeekFrom::Start(MAGIC.len() as u64))?;
    let (mut line, mut piece) = (Vec::new(), [0; 1 << 12]);
    let n_head = loop {
        let n_read = input.read(&mut piece)?;
        let fresh = piece.get(..n_read).unwrap_or_default();
        let end = fresh.iter().position(|byte| *byte == b'\n');
        line.extend(fresh.iter().take(end.unwrap_or(n_read)));
        if end.is_some() || n_read == 0 || line.len() > MAX_HEAD_BYTES {
            break line.len();
        }
    };
    let files: Vec<(String, u64)> = serde_json::from_slice(&line).map_err(|_| FormatError::PackDamaged)?;
    let mut at = (MAGIC.len() + n_head + 1) as u64;
    let mut places = Vec::with_capacity(files.len());
    for (name, n_bytes) in files {
        places.push((name, at, n_bytes));
        at = at.checked_add(n_bytes).ok_or(FormatError::PackDamaged)?;
    }
    Ok(places)
}

/// The bytes of one file.
pub(crate) fn read(input: &mut dyn Input, (at, n_bytes): (u64, u64)) -> Result<Vec<u8>, FormatError> {
    input.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    input.take(n_bytes).read_to_end(&mut bytes)?;
    Ok(bytes)
}
