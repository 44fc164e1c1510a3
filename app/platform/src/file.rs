//! A file that a person chose or dropped: the page only passes it on, and a worker reads it piece by piece.

use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, File, FileReaderSync, HtmlInputElement};

/// How much is read at once: few calls, and little memory.
const PIECE_BYTES: u64 = 1 << 20;

/// A file that a person chose. Nothing of it is read yet.
#[derive(Clone)]
pub struct PickedFile(File);

impl fmt::Debug for PickedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PickedFile").field("n_bytes", &self.n_bytes()).finish_non_exhaustive()
    }
}

impl PickedFile {
    /// The files chosen in the file field with this id. The field is emptied, so that the same file can be chosen again
    /// after it was mended.
    #[must_use]
    pub fn chosen(field_id: &str) -> Vec<Self> {
        let field = web_sys::window().and_then(|it| it.document()).and_then(|it| it.get_element_by_id(field_id));
        let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return Vec::new() };
        let files = field.files().map(|files| all(&files)).unwrap_or_default();
        field.set_value("");
        files
    }

    /// The files that were dropped.
    #[must_use]
    pub fn dropped(event: &DragEvent) -> Vec<Self> {
        event.data_transfer().and_then(|it| it.files()).map(|files| all(&files)).unwrap_or_default()
    }

    /// A file that was fetched. `None` where the browser cannot.
    #[must_use]
    pub fn of_bytes(name: &str, bytes: &[u8]) -> Option<Self> {
        let parts = js_sys::Array::of1(&Uint8Array::from(bytes));
        File::new_with_u8_array_sequence(&parts, name).ok().map(Self)
    }

    /// Several files as one, behind a head: nothing of them is read for it. `None` where the browser cannot.
    #[must_use]
    pub fn joined(name: &str, head: &[u8], files: &[Self]) -> Option<Self> {
        let parts = js_sys::Array::of1(&Uint8Array::from(head));
        for file in files {
            parts.push(&file.0);
        }
        File::new_with_blob_sequence(&parts, name).ok().map(Self)
    }

    /// Its name with the folders above it, as far as the person chose those too.
    #[must_use]
    pub fn path(&self) -> String {
        // web-sys has no name for it.
        let path = js_sys::Reflect::get(&self.0, &JsValue::from_str("webkitRelativePath"));
        let path = path.ok().and_then(|path| path.as_string()).unwrap_or_default();
        if path.is_empty() { self.name() } else { path }
    }

    /// Its name, without a folder.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes.
    #[must_use]
    pub fn n_bytes(&self) -> u64 {
        self.0.size() as u64
    }

    /// All of it; `None` where it is gone or changed meanwhile.
    pub async fn bytes(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }

    pub(crate) fn as_js(&self) -> &JsValue {
        &self.0
    }
}

fn all(files: &web_sys::FileList) -> Vec<PickedFile> {
    (0..files.length()).filter_map(|place| files.get(place)).map(PickedFile).collect()
}

/// A file as a worker reads it: like any file, though each piece is waited for.
pub struct FileInput {
    file: File,
    reader: FileReaderSync,
    n_bytes: u64,
    at: u64,
    piece: Vec<u8>,
    piece_at: u64,
    on_piece: Box<dyn Fn(u64)>,
}

impl fmt::Debug for FileInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileInput").field("at", &self.at).field("n_bytes", &self.n_bytes).finish_non_exhaustive()
    }
}

impl FileInput {
    /// Begins at the front; `None` outside of a worker, where nothing may be waited for.
    pub(crate) fn new(file: File) -> Option<Self> {
        let reader = FileReaderSync::new().ok()?;
        let n_bytes = file.size() as u64;
        Some(Self { file, reader, n_bytes, at: 0, piece: Vec::new(), piece_at: 0, on_piece: Box::new(|_| {}) })
    }

    /// Calls back with the place of each piece that is read, in bytes.
    pub fn on_piece(&mut self, callback: impl Fn(u64) + 'static) {
        self.on_piece = Box::new(callback);
    }

    /// Its size in bytes.
    #[must_use]
    pub const fn n_bytes(&self) -> u64 {
        self.n_bytes
    }

    fn rest_of_piece(&self) -> &[u8] {
        let skipped = self.at.checked_sub(self.piece_at).and_then(|skipped| usize::try_from(skipped).ok());
        skipped.and_then(|skipped| self.piece.get(skipped..)).unwrap_or_default()
    }

    fn read_piece(&mut self) -> io::Result<()> {
        let end = self.n_bytes.min(self.at + PIECE_BYTES);
        let gone = |_| io::Error::other("it changed or is no longer there");
        #[expect(clippy::cast_precision_loss, reason = "no file reaches 2^53 bytes")]
        let blob = self.file.slice_with_f64_and_f64(self.at as f64, end as f64).map_err(gone)?;
        let buffer = self.reader.read_as_array_buffer(&blob).map_err(gone)?;
        self.piece = Uint8Array::new(&buffer).to_vec();
        self.piece_at = self.at;
        (self.on_piece)(self.at);
        Ok(())
    }
}

impl Read for FileInput {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.rest_of_piece().is_empty() && self.at < self.n_bytes {
            self.read_piece()?;
        }
        let n_read = self.rest_of_piece().read(out)?;
        self.at += n_read as u64;
        Ok(n_read)
    }
}

impl Seek for FileInput {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.n_bytes.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = place.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}
