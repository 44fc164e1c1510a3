//! What of an owner's file cannot be used.

use accord_formats::fault::Kind;
use accord_formats::{Fault, FormatError, MAX_COLUMNS, MAX_FILE_BYTES, MAX_ITEMS, MAX_RECORD_BYTES, Note};

use super::InWords;
use crate::tr;

const MIB: u64 = 1 << 20;

impl InWords for Fault {
    fn in_words(&self) -> String {
        match self {
            Self::NotCsv { error } => tr::files_not_csv(error),
            Self::NFields { found, expected } => tr::files_n_fields(*found, *expected),
            Self::NotUtf8 => tr::files_not_utf8(),
            Self::TooManyColumns => tr::files_too_many_columns(MAX_COLUMNS),
            Self::TooLong => tr::files_too_long(MAX_RECORD_BYTES as u64 / MIB),
            Self::NoObject => tr::files_no_object(),
            Self::NotJson { error } => tr::files_not_json(error),
            Self::Cut => tr::files_cut(),
            Self::TwoTextsAndImage => tr::files_two_texts_and_image(),
            Self::NoShare { column, found } => tr::files_no_share(column, found),
            Self::Empty { column } => tr::files_column_empty(column),
            Self::NoString { column } => tr::files_no_string(column),
            Self::NoColumn { column, found } => tr::files_no_column(column, found),
            Self::NoAddress { column } => tr::files_no_address(column),
            Self::EmptyText => tr::files_empty_text(),
            Self::LongText { n_bytes } => tr::files_long_text(*n_bytes),
            Self::Nul => tr::files_nul(),
            Self::In { column, fault } => tr::files_in(fault.in_words(), column),
            Self::NoYes { column, found } => tr::files_no_yes(column, found),
            Self::NoId { column } => tr::files_no_id(column),
            Self::Known => tr::files_known(),
            Self::Full => tr::files_full(MAX_ITEMS),
            Self::SameId { id, line } => tr::files_same_id(id, line.to_string()),
            Self::Parts { why } | Self::Other { why, .. } => why.clone(),
        }
    }
}

/// What to do about a record that cannot be used; may be empty.
#[must_use]
pub fn what_to_do(fault: &Fault) -> String {
    match fault {
        Fault::NotCsv { .. } | Fault::NFields { .. } => tr::files_do_quote(),
        Fault::NotUtf8 => tr::files_do_utf8(),
        Fault::TooManyColumns => tr::files_do_leave_out(),
        Fault::TooLong => tr::files_do_split(),
        Fault::NoObject => tr::files_do_object("{\"text\": \"…\"}"),
        Fault::NotJson { .. } => tr::files_do_one_object(),
        Fault::Cut => tr::files_do_get_again(),
        Fault::TwoTextsAndImage => tr::files_do_compare(),
        Fault::NoShare { .. } => tr::files_do_share(),
        Fault::Empty { .. } => tr::files_do_fill(),
        Fault::NoString { .. } => tr::files_do_texts(),
        Fault::NoColumn { .. } => tr::files_do_text(),
        Fault::NoAddress { .. } => tr::files_do_other_column(),
        Fault::Parts { .. } => tr::files_do_parts(),
        Fault::LongText { .. } => tr::files_do_split_text(),
        Fault::Nul => tr::files_do_damaged(),
        Fault::In { fault, .. } => what_to_do(fault),
        Fault::NoYes { .. } => tr::files_do_yes(),
        Fault::NoId { .. } => tr::files_do_id(),
        Fault::Full => tr::files_do_projects(),
        Fault::SameId { .. } => tr::files_do_own_id(),
        Fault::EmptyText | Fault::Known => String::new(),
        Fault::Other { remedy, .. } => remedy.clone(),
    }
}

impl InWords for FormatError {
    fn in_words(&self) -> String {
        match self {
            Self::Io(error) => tr::files_unreadable(error.to_string()),
            Self::Empty => tr::files_empty(),
            Self::TooLarge { n_bytes } => tr::files_too_large(n_bytes / MIB, MAX_FILE_BYTES / MIB),
            Self::Kind(kind) => kind.in_words(),
            Self::NoRecord => tr::files_no_record(),
            Self::TooManyColumns => tr::files_first_line(MAX_COLUMNS),
            Self::NoList => tr::files_no_list("[{\"text\": \"…\"}, …]"),
            Self::NoImage => tr::files_no_image(),
            Self::ImageGone => tr::files_image_gone(),
            Self::PackDamaged => tr::files_folder_damaged(),
            Self::ManyEntries { n } => tr::files_many_entries(*n),
            Self::NoTable => tr::files_no_table(),
            Self::Locked => tr::files_locked(),
            Self::ArchiveDamaged { error } => tr::files_archive_damaged(error),
            Self::ParquetTooLarge => tr::files_parquet_large(),
            Self::ParquetPacked { name } => tr::files_parquet_packed(name),
            Self::ParquetDamaged { error } => tr::files_parquet_damaged(error),
            Self::NoColumn { column, found } if found.is_empty() => tr::files_column_missing_all(column),
            Self::NoColumn { column, found } => tr::files_column_missing(column, found.join(", ")),
            Self::Bomb { limit } => tr::files_bomb(limit / MIB),
            // What other tools wrote.
            Self::Broken { .. } => self.to_string(),
        }
    }
}

impl InWords for Kind {
    fn in_words(&self) -> String {
        match self {
            Self::Gzip => tr::files_is_archive("gzip"),
            Self::Zstd => tr::files_is_archive("zstd"),
            Self::SevenZip => tr::files_is_archive("7z"),
            Self::Pdf => tr::files_is_document("PDF"),
            Self::Word => tr::files_is_document("Word"),
            Self::OldOffice => tr::files_is_office("Office 97–2003"),
            Self::Excel => tr::files_is_office("Excel"),
            Self::OpenDocument => tr::files_is_office("OpenDocument"),
            Self::Sqlite => tr::files_is_database(),
            Self::Image => tr::files_is_image(),
            Self::Bytes => tr::files_is_bytes(),
        }
    }
}

impl InWords for Note {
    fn in_words(&self) -> String {
        match self {
            Self::Empty { name } => tr::files_note_empty(name),
            Self::Documents { n } => tr::files_note_documents(*n),
            Self::ReadAsOne { n, names } => tr::files_note_as_one(*n, names),
            Self::Images { n } => tr::files_note_images(*n),
            Self::OthersLeftOut { n } => tr::files_note_others(*n),
            Self::LikeUtf16 => tr::files_note_utf16(),
            Self::LikeWindows1252 => tr::files_note_windows(),
            Self::BrokenUtf8 => tr::files_note_broken(),
        }
    }
}
