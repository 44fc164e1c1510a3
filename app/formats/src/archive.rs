//! A folder as one file: zip, read with bounds so that a small file cannot fill the memory, and written for hosts that
//! serve files.

use std::io::{self, Cursor, Read, Seek, Write as _};

use zip::read::ZipArchive;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::encoding::Encoding;
use crate::fault::{Kind, Note};
use crate::format::{Form, Opened, Part, Reading, encoding_of, kind};
use crate::images::is_image_name;
use crate::{FormatError, Input};

/// All files of an archive together unpack to at most so many bytes.
const MAX_UNPACKED_BYTES: u64 = 1 << 30;
/// From so many bytes on, no archive of records unpacks to more than [`MAX_RATIO`] times its size.
const RATIO_FROM_BYTES: u64 = 64 << 20;
const MAX_RATIO: u64 = 200;
/// More entries than this are no folder of records.
const MAX_ENTRIES: usize = 100_000;
const HEAD_BYTES: u64 = 1 << 16;
/// Endings of files that hold records.
const ENDINGS: [&str; 9] = ["csv", "tsv", "tab", "json", "jsonl", "ndjson", "parquet", "txt", "md"];

/// Finds the files with records in an archive.
pub(crate) fn open(input: &mut dyn Input, reading: Reading) -> Result<Opened, FormatError> {
    let n_packed = input.seek(io::SeekFrom::End(0))?;
    let mut archive = ZipArchive::new(&mut *input).map_err(|error| damaged(&error))?;
    if archive.len() > MAX_ENTRIES {
        return Err(FormatError::ManyEntries { n: archive.len() });
    }
    refuse_documents(&archive)?;
    let (names, images) = names(&mut archive, n_packed)?;
    let is_document = |name: &str| has_ending(name, &["txt", "md"]);
    // Beside a table, lines of text are its description; alone, several are documents.
    let (documents, tables): (Vec<_>, Vec<_>) = names.into_iter().partition(|(_, name)| is_document(name));
    let are_documents = tables.is_empty() && documents.len() > 1;
    let mut notes = Vec::new();
    let mut parts = Vec::new();
    for (member, name) in if tables.is_empty() { documents } else { tables } {
        let mut head = Vec::new();
        entry(&mut archive, member)?.take(HEAD_BYTES).read_to_end(&mut head)?;
        if head.is_empty() {
            notes.push(Note::Empty { name });
            continue;
        }
        let mut encode = |given: Option<Encoding>| encoding_of(entry(&mut archive, member)?, &head, given, &mut notes);
        let (form, encoding) = kind(&name, &head, reading, &mut encode)?;
        let form = if are_documents { Form::Document } else { form };
        parts.push(Part { member: Some(member), name, form, encoding });
    }
    notes.dedup();
    match parts.as_slice() {
        [] if !images.is_empty() => {
            notes.push(Note::Images { n: images.len() });
            parts.clone_from(&images);
        }
        [] => return Err(FormatError::NoTable),
        [_] => {}
        parts if are_documents => {
            notes.push(Note::Documents { n: parts.len() });
        }
        parts => {
            let all: Vec<&str> = parts.iter().map(|part| part.name.as_str()).take(5).collect();
            let more = if parts.len() > all.len() { ", …" } else { "" };
            notes.push(Note::ReadAsOne { n: parts.len(), names: format!("{}{more}", all.join(", ")) });
        }
    }
    Ok(Opened { parts, images, notes })
}

/// Reads one file of an archive.
pub(crate) fn read<T>(
    input: &mut dyn Input,
    member: usize,
    with: impl FnOnce(&mut dyn Read) -> Result<T, FormatError>,
) -> Result<T, FormatError> {
    let mut archive = ZipArchive::new(input).map_err(|error| damaged(&error))?;
    read_member(&mut archive, member, with)
}

/// Reads several files of an archive, which is opened once for all of them; `with` gets each one's place in the list.
pub(crate) fn read_each(
    input: &mut dyn Input,
    members: impl Iterator<Item = usize>,
    with: &mut dyn FnMut(usize, &mut dyn Read) -> Result<(), FormatError>,
) -> Result<(), FormatError> {
    let mut archive = ZipArchive::new(input).map_err(|error| damaged(&error))?;
    members.enumerate().try_for_each(|(place, member)| read_member(&mut archive, member, |reader| with(place, reader)))
}

fn read_member<R: Read + Seek, T>(
    archive: &mut ZipArchive<R>,
    member: usize,
    with: impl FnOnce(&mut dyn Read) -> Result<T, FormatError>,
) -> Result<T, FormatError> {
    let mut reader = entry(archive, member)?;
    let limit = reader.n_claimed;
    let outcome = with(&mut reader);
    // A reader in between sees the end of bounds as a read error of any kind.
    if reader.is_over { Err(FormatError::Bomb { limit }) } else { outcome }
}

/// Objects as a zip, in their order; they are stored as they are, because most are small and some are sealed.
///
/// # Errors
/// When a name cannot be stored.
pub fn write(objects: &[(String, Vec<u8>)]) -> Result<Vec<u8>, FormatError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in objects {
        writer.start_file(name.as_str(), options).map_err(|error| damaged(&error))?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish().map_err(|error| damaged(&error))?.into_inner())
}

fn refuse_documents<R: Read + Seek>(archive: &ZipArchive<R>) -> Result<(), FormatError> {
    let known =
        [("xl/workbook.xml", Kind::Excel), ("word/document.xml", Kind::Word), ("content.xml", Kind::OpenDocument)];
    let found = known.into_iter().find(|(name, _)| archive.index_for_name(name).is_some());
    found.map_or(Ok(()), |(_, kind)| Err(FormatError::Kind(kind)))
}

/// Places and names of the files with records.
type Named = Vec<(usize, String)>;

/// The files with records and the images, in order of name; checks what the archive claims to unpack to.
fn names<R: Read + Seek>(archive: &mut ZipArchive<R>, n_packed: u64) -> Result<(Named, Vec<Part>), FormatError> {
    let (mut found, mut images) = (Vec::new(), Vec::new());
    let mut n_unpacked: u64 = 0;
    for member in 0..archive.len() {
        let entry = archive.by_index_raw(member).map_err(|error| damaged(&error))?;
        if entry.encrypted() {
            return Err(FormatError::Locked);
        }
        let name = entry.name().to_owned();
        let last = name.rsplit('/').next().unwrap_or_default();
        // Programs of one vendor add hidden twins of each file.
        let is_hidden = name.starts_with("__MACOSX/") || last.starts_with('.');
        if entry.is_file() && !is_hidden && has_ending(last, &ENDINGS) {
            n_unpacked = n_unpacked.saturating_add(entry.size());
            found.push((member, name));
        } else if entry.is_file() && !is_hidden && is_image_name(&name) {
            n_unpacked = n_unpacked.saturating_add(entry.size());
            images.push(crate::images::part(member, name));
        }
    }
    let is_unlikely = n_unpacked > RATIO_FROM_BYTES && n_unpacked / n_packed.max(1) > MAX_RATIO;
    if n_unpacked > MAX_UNPACKED_BYTES || is_unlikely {
        return Err(FormatError::Bomb { limit: MAX_UNPACKED_BYTES.min(n_packed.saturating_mul(MAX_RATIO)) });
    }
    found.sort_by(|one, other| one.1.cmp(&other.1));
    images.sort_by(|one, other| one.name.cmp(&other.name));
    Ok((found, images))
}

pub(crate) fn has_ending(name: &str, endings: &[&str]) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    endings.contains(&ending.as_str())
}

fn entry<R: Read + Seek>(archive: &mut ZipArchive<R>, member: usize) -> Result<Bounded<impl Read>, FormatError> {
    let input = archive.by_index(member).map_err(|error| damaged(&error))?;
    let n_claimed = input.size();
    Ok(Bounded { input, n_claimed, n_read: 0, is_over: false })
}

fn damaged(error: &zip::result::ZipError) -> FormatError {
    FormatError::ArchiveDamaged { error: error.to_string() }
}

/// Reads no more of a file than the archive claims it has, which was held against the bounds.
struct Bounded<R> {
    input: R,
    n_claimed: u64,
    n_read: u64,
    is_over: bool,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n_read = self.input.read(out)?;
        self.n_read += n_read as u64;
        if self.n_read > self.n_claimed {
            self.is_over = true;
            return Err(io::Error::other("the archive unpacks to more than it claims"));
        }
        Ok(n_read)
    }
}

#[cfg(test)]
mod tests;
