//! The owner's data from a folder in a bucket: what lies there is fetched into this page, and read like a chosen file.

use accord_core::place::Place;
use accord_core::store::{ListedObject, StoreReply, StoreRequest};
use accord_formats::MAX_FILE_BYTES;
use accord_formats::images::is_image_name;
use accord_platform::{PickedFile, RemoteStore, spawn};
use leptos::prelude::*;

use super::host::joined;
use super::{FileState, Studio};
use crate::in_words::InWords as _;
use crate::tr;

/// A folder with more objects is no project's.
const MAX_OBJECTS: usize = 100_000;
/// So many names are told where one has to be chosen.
const N_TOLD: usize = 6;

impl Studio {
    /// Fetches what lies in the folder that was typed: one table, or images.
    pub fn take_bucket(self) {
        let (target, below) = match self.source.with_untracked(super::place::StoreFields::source) {
            Ok(source) => source,
            Err(why) => return self.file.set(FileState::Refused(why)),
        };
        let name = below.rsplit('/').find(|piece| !piece.is_empty()).unwrap_or(&target.bucket).to_owned();
        self.file_name.set(name.clone());
        self.file.set(FileState::Reading(tr::making_bucket_looking(), 0));
        spawn(async move {
            let store = RemoteStore::new(Place::S3(target));
            let fetched = self.fetch(&store, &name, &below).await;
            self.fetched(&name, fetched);
        });
    }

    async fn fetch(self, store: &RemoteStore, name: &str, below: &str) -> Result<PickedFile, String> {
        let chosen = chosen(list(store, below).await?, below)?;
        let n_bytes: u64 = chosen.iter().map(|object| object.n_bytes).sum();
        if n_bytes > MAX_FILE_BYTES {
            return Err(tr::making_bucket_too_large(n_bytes >> 20, MAX_FILE_BYTES >> 20));
        }
        let (mut files, mut n_done) = (Vec::new(), 0);
        for ListedObject { key, n_bytes: size, .. } in &chosen {
            let thousandths = u32::try_from(n_done * 1_000 / n_bytes.max(1)).unwrap_or(1_000);
            self.file.try_set(FileState::Reading(tr::making_bucket_fetching(), thousandths));
            let bytes = match store.execute_large(StoreRequest::Get { key: key.clone() }, *size).await {
                Ok(StoreReply::Got(bytes)) => bytes,
                Ok(_) => return Err(tr::making_bucket_gone(key)),
                Err(error) => return Err(tr::making_bucket_not_fetched(key, error.in_words())),
            };
            n_done += size;
            let short = key.strip_prefix(below).unwrap_or(key).trim_start_matches('/');
            let short = if short.is_empty() { name } else { short };
            let file = PickedFile::of_bytes(short, &bytes).ok_or_else(tr::making_no_room)?;
            files.push((short.to_owned(), file));
        }
        match files.as_slice() {
            [(short, file)] if !is_image_name(short) => Ok(file.clone()),
            _ => joined(name, files),
        }
    }
}

/// Everything that lies below a name.
async fn list(store: &RemoteStore, below: &str) -> Result<Vec<ListedObject>, String> {
    let mut objects: Vec<ListedObject> = Vec::new();
    loop {
        let start_after = objects.last().map(|object| object.key.clone());
        let request = StoreRequest::List { prefix: below.to_owned(), start_after };
        let page = match store.execute(request).await {
            Ok(StoreReply::Listed(page)) => page,
            Ok(_) => return Err(tr::making_bucket_no_list()),
            Err(error) => return Err(tr::making_bucket_not_listed(error.in_words())),
        };
        objects.extend(page.objects);
        if objects.len() > MAX_OBJECTS {
            return Err(tr::making_bucket_too_many(MAX_OBJECTS));
        }
        if !page.truncated {
            return Ok(objects);
        }
    }
}

/// The object that was named; else the images in the folder, or its only table.
fn chosen(objects: Vec<ListedObject>, below: &str) -> Result<Vec<ListedObject>, String> {
    let folder = format!("{}/", below.trim_end_matches('/'));
    let is_inside = |object: &ListedObject| below.is_empty() || object.key == below || object.key.starts_with(&folder);
    let is_real = |object: &ListedObject| object.n_bytes > 0 && !object.key.ends_with('/');
    let mut objects: Vec<ListedObject> = objects.into_iter().filter(|it| is_inside(it) && is_real(it)).collect();
    if let Some(place) = objects.iter().position(|object| object.key == below) {
        return Ok(vec![objects.swap_remove(place)]);
    }
    let (images, tables): (Vec<_>, Vec<_>) = objects.into_iter().partition(|object| is_image_name(&object.key));
    match (images.is_empty(), tables.as_slice()) {
        (false, _) => Ok(images),
        (true, []) => Err(tr::making_bucket_empty()),
        (true, [_]) => Ok(tables),
        (true, several) => {
            let names: Vec<_> = several.iter().take(N_TOLD).map(|object| object.key.as_str()).collect();
            Err(tr::making_bucket_several(several.len(), names.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(keys: &[&str], below: &str) -> Result<Vec<String>, String> {
        let object = |key: &&str| ListedObject { key: (*key).to_owned(), etag: String::new(), n_bytes: 1 };
        chosen(keys.iter().map(object).collect(), below).map(|all| all.into_iter().map(|it| it.key).collect())
    }

    #[test]
    fn new11_what_is_named_is_taken_or_what_lies_in_the_folder() {
        assert_eq!(names(&["a/b.csv", "a/b.csv.old"], "a/b.csv").unwrap(), ["a/b.csv"]);
        assert_eq!(
            names(&["a/", "a/x.png", "a/c/y.jpg", "a/notes.txt", "ab/z.png"], "a").unwrap(),
            ["a/x.png", "a/c/y.jpg"]
        );
        assert_eq!(names(&["a/t.parquet", "ab/u.csv"], "a/").unwrap(), ["a/t.parquet"]);
        assert_eq!(names(&["t.csv"], "").unwrap(), ["t.csv"]);
        assert!(names(&["a/1.csv", "a/2.csv"], "a").unwrap_err().contains("2 files"));
        assert!(names(&["b/1.csv"], "a").unwrap_err().contains("nothing"));
    }
}
