//! Images in an archive or a chosen folder: each one record, or files that a table beside them names.

use std::collections::{BTreeMap, HashMap};
use std::io::Read as _;

use accord_core::crypto::sha256;
use accord_core::ids::Digest;
use accord_core::record::image_type;
use serde_json::{Value, json};

use crate::archive::has_ending;
use crate::encoding::Encoding;
use crate::format::{Form, Opened, Part};
use crate::record::{At, Columns, Record, Take};
use crate::{FormatError, Input, Note, archive, pack};

/// Larger images are refused by the page.
pub const MAX_IMAGE_BYTES: u64 = 32 << 20;
const ENDINGS: [&str; 7] = ["png", "jpg", "jpeg", "gif", "webp", "avif", "bmp"];

/// The images of a file, looked at once.
#[derive(Clone, Debug, Default)]
pub struct Images {
    by_name: HashMap<String, Result<(Digest, u64), String>>,
    place_of: BTreeMap<Digest, usize>,
    /// Where the files of a pack lie; `None` where the images are in an archive.
    pack: Option<Vec<(u64, u64)>>,
}

/// Whether a file is an image by its name.
#[must_use]
pub fn is_image_name(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or_default();
    !last.starts_with('.') && has_ending(last, &ENDINGS)
}

/// A folder that was chosen.
pub(crate) fn open(input: &mut dyn Input) -> Result<Opened, FormatError> {
    let files = pack::index(input)?;
    let n_files = files.len();
    let named = files.into_iter().enumerate().filter(|(_, (name, ..))| is_image_name(name));
    let images: Vec<Part> = named.map(|(member, (name, ..))| part(member, name)).collect();
    if images.is_empty() {
        return Err(FormatError::NoImage);
    }
    let mut notes = vec![Note::Images { n: images.len() }];
    if n_files > images.len() {
        notes.push(Note::OthersLeftOut { n: n_files - images.len() });
    }
    Ok(Opened { parts: images.clone(), images, notes })
}

pub(crate) const fn part(member: usize, name: String) -> Part {
    Part { member: Some(member), name, form: Form::Image, encoding: Encoding::Utf8 }
}

/// The record of an image: its parts for the item, its folder's name, and its own.
pub(crate) fn record(part: &Part, columns: &mut Columns, take: &mut Take<'_>) -> bool {
    let mut folders = part.name.rsplit('/');
    let name = folders.next().unwrap_or_default();
    let folder = folders.next().unwrap_or_default();
    let parts = json!([{ "image": { "file": part.name } }]);
    let mut values: Vec<Option<Value>> = Vec::new();
    for (column, value) in [("image", parts), ("folder", json!(folder)), ("file", json!(name))] {
        let Some(place) = columns.place(column) else { continue };
        values.resize(values.len().max(place + 1), None);
        if let Some(slot) = values.get_mut(place) {
            *slot = Some(value);
        }
    }
    take(At { file: &part.name, line: 1 }, Ok(Record::new(columns, &values)))
}

impl Images {
    /// Looks at every image: whether it can be shown, and its hash. Each is read whole, one at a time.
    ///
    /// # Errors
    /// When the file as a whole cannot be read.
    pub fn read(input: &mut dyn Input, opened: &Opened) -> Result<Self, FormatError> {
        let mut images = Self { pack: places(input)?, ..Self::default() };
        let pack = images.pack.clone();
        each(input, &opened.images, pack.as_deref(), &mut |place, part, bytes| {
            let looked = checked(&bytes).map(|()| (sha256(&bytes), bytes.len() as u64));
            if let Ok((digest, _)) = &looked {
                images.place_of.entry(*digest).or_insert(place);
            }
            images.by_name.insert(part.name.clone(), looked);
        })?;
        Ok(images)
    }

    /// Digest and length of an image by its name, or why it cannot be shown.
    ///
    /// # Errors
    /// In words.
    pub fn find(&self, name: &str) -> Result<(Digest, u64), String> {
        let known = self.by_name.get(name.trim_start_matches("./"));
        known.cloned().unwrap_or_else(|| Err(format!("there is no `{name}` among the files")))
    }

    /// The bytes of an image.
    ///
    /// # Errors
    /// When it is not there, changed meanwhile, or the file cannot be read.
    pub fn bytes(&self, input: &mut dyn Input, opened: &Opened, digest: &Digest) -> Result<Vec<u8>, FormatError> {
        let part = self.place_of.get(digest).and_then(|place| opened.images.get(*place));
        let part = part.ok_or(FormatError::ImageGone)?;
        let mut found = None;
        each(input, std::slice::from_ref(part), self.pack.as_deref(), &mut |_, _, bytes| found = Some(bytes))?;
        let bytes = found.filter(|bytes| sha256(bytes) == *digest);
        bytes.ok_or(FormatError::ImageGone)
    }
}

/// Where the files of a pack lie; `None` where this is none.
fn places(input: &mut dyn Input) -> Result<Option<Vec<(u64, u64)>>, FormatError> {
    let mut magic = vec![0; pack::MAGIC.len()];
    input.rewind()?;
    let n_read = input.read(&mut magic)?;
    if magic.get(..n_read) != Some(pack::MAGIC) {
        return Ok(None);
    }
    Ok(Some(pack::index(input)?.into_iter().map(|(_, at, n_bytes)| (at, n_bytes)).collect()))
}

/// Hands over images with their places in the list and their bytes; of one that is too large no more than shows that it is.
fn each(
    input: &mut dyn Input,
    images: &[Part],
    pack: Option<&[(u64, u64)]>,
    take: &mut dyn FnMut(usize, &Part, Vec<u8>),
) -> Result<(), FormatError> {
    let most = MAX_IMAGE_BYTES + 1;
    let members = || images.iter().map(|part| part.member.unwrap_or_default());
    let Some(pack) = pack else {
        return archive::read_each(input, members(), &mut |place, reader| {
            let mut bytes = Vec::new();
            reader.take(most).read_to_end(&mut bytes)?;
            images.get(place).into_iter().for_each(|part| take(place, part, std::mem::take(&mut bytes)));
            Ok(())
        });
    };
    for ((place, part), member) in images.iter().enumerate().zip(members()) {
        let (at, n_bytes) = pack.get(member).copied().unwrap_or_default();
        take(place, part, pack::read(input, (at, n_bytes.min(most)))?);
    }
    Ok(())
}

fn checked(bytes: &[u8]) -> Result<(), String> {
    if bytes.len() as u64 > MAX_IMAGE_BYTES {
        return Err(format!("it has over {} MB, and larger images are not shown", MAX_IMAGE_BYTES >> 20));
    }
    image_type(bytes).map(drop).ok_or_else(|| "it is no PNG, JPEG, GIF, WebP, AVIF or BMP image".to_owned())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use accord_core::record::ImageSource;
    use serde_json::json;

    use super::Images;
    use crate::{Loaded, Mapping, Reading, archive, load, open, pack, preview};

    fn image(seed: u8) -> Vec<u8> {
        [b"BM".as_slice(), &[seed; 60]].concat()
    }

    fn packed(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
        let named: Vec<(String, u64)> =
            files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.len() as u64)).collect();
        let mut all = pack::head(&named);
        files.iter().for_each(|(_, bytes)| all.extend(bytes));
        all
    }

    fn zipped(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
        let files: Vec<(String, Vec<u8>)> =
            files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.clone())).collect();
        archive::write(&files).unwrap()
    }

    fn files() -> Vec<(&'static str, Vec<u8>)> {
        vec![
            ("pets/cat/1.bmp", image(1)),
            ("pets/cat/2.bmp", image(2)),
            ("pets/dog/3.BMP", image(3)),
            ("pets/dog/again.bmp", image(3)),
            ("pets/dog/broken.png", b"no image".to_vec()),
            ("pets/notes.pages", b"?".to_vec()),
            ("pets/.hidden.png", image(9)),
        ]
    }

    fn loaded(bytes: &[u8], name: &str, mapping: Option<Mapping>) -> (Loaded, Images) {
        let mut input = Cursor::new(bytes);
        let opened = open(&mut input, name, Reading::default()).unwrap();
        let preview = preview(&mut input, opened.clone()).unwrap();
        let mapping = mapping.or_else(|| preview.mapping()).unwrap();
        let images = Images::read(&mut input, &opened).unwrap();
        let mut find = |name: &str| images.find(name);
        let loaded = load(&mut input, &opened, &mapping, Some(&mut find), &mut |_, _| Ok(())).unwrap();
        for item in &loaded.items {
            for image in item.images() {
                let ImageSource::Stored { sha256, n_bytes } = &image.source else { panic!("not stored") };
                assert_eq!(images.bytes(&mut input, &opened, sha256).unwrap().len() as u64, *n_bytes);
            }
        }
        (loaded, images)
    }

    #[test]
    fn imf1_a_folder_and_a_zip_of_images_give_the_same_records() {
        for (bytes, name) in [(packed(&files()), "pets"), (zipped(&files()), "pets.zip")] {
            let (loaded, _) = loaded(&bytes, name, None);
            assert_eq!((loaded.items.len(), loaded.n_duplicates, loaded.n_problems), (3, 1, 1), "{name}");
            assert_eq!(loaded.labels, ["cat", "dog"]);
            let problem = &loaded.problems[0];
            assert_eq!(problem.file, "pets/dog/broken.png");
            assert!(problem.fault.to_string().contains("no PNG"), "{}", problem.fault);
        }
    }

    #[test]
    fn imf1_a_table_in_a_zip_names_the_images_beside_it() {
        let row = |file: &str, label: &str| json!({ "what": [{ "image": { "file": file } }], "label": label });
        let table = format!("{}\n{}\n", row("a.bmp", "cat"), row("gone.bmp", "dog")).into_bytes();
        let bytes = zipped(&[("rows.jsonl", table), ("a.bmp", image(1)), ("b.bmp", image(2))]);
        let mapping = Mapping { text: "what".to_owned(), label: Some("label".to_owned()), ..Mapping::default() };
        let (loaded, _) = loaded(&bytes, "rows.zip", Some(mapping));
        assert_eq!((loaded.items.len(), loaded.n_problems), (1, 1));
        assert!(loaded.problems[0].fault.to_string().contains("gone.bmp"), "{}", loaded.problems[0].fault);
    }

    #[test]
    fn imf1_a_folder_without_images_and_a_damaged_pack_are_told() {
        let refused = |bytes: &[u8]| open(&mut Cursor::new(bytes), "x", Reading::default()).unwrap_err().to_string();
        assert!(refused(&packed(&[("a.pages", b"?".to_vec())])).contains("none of the chosen files is an image"));
        assert!(refused(b"accord-pack 1\n[[\"a.png\"").contains("damaged"));
        // A file that is cut is no image, and is told as a record.
        let mut cut = packed(&[("a.bmp", image(1)), ("b.bmp", image(2))]);
        cut.truncate(cut.len() - 61);
        let (loaded, _) = loaded(&cut, "x", None);
        assert_eq!((loaded.items.len(), loaded.n_problems), (1, 1));
    }
}
