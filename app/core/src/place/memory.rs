//! A store in memory: what every other store has to do, without anything between.

use std::collections::BTreeMap;

use crate::crypto::sha256;
use crate::store::{ListPage, ListedObject, StoreReply, StoreRequest};

/// Keys in one page of a list, as S3 has it.
const PAGE: usize = 1_000;

/// Objects by key. It never fails.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    objects: BTreeMap<String, (Vec<u8>, String)>,
}

impl Memory {
    /// Carries out a request.
    pub fn serve(&mut self, request: &StoreRequest) -> StoreReply {
        match request {
            StoreRequest::Put { key, body } => {
                // Any text that follows from the content will do as its tag.
                let etag = sha256(body).to_string();
                self.objects.insert(key.clone(), (body.clone(), etag));
                StoreReply::Stored
            }
            StoreRequest::Get { key } => {
                self.objects.get(key).map_or(StoreReply::NotFound, |(bytes, _)| StoreReply::Got(bytes.clone()))
            }
            StoreRequest::List { prefix, start_after } => {
                StoreReply::Listed(self.list(prefix, start_after.as_deref().unwrap_or_default()))
            }
        }
    }

    fn list(&self, prefix: &str, after: &str) -> ListPage {
        let from = self.objects.range(prefix.to_owned()..).take_while(|(key, _)| key.starts_with(prefix));
        let object = |(key, (bytes, etag)): (&String, &(Vec<u8>, String))| ListedObject {
            key: key.clone(),
            etag: etag.clone(),
            n_bytes: bytes.len() as u64,
        };
        let wanted = from.filter(|(key, _)| key.as_str() > after);
        let mut objects: Vec<ListedObject> = wanted.take(PAGE + 1).map(object).collect();
        let truncated = objects.len() > PAGE;
        objects.truncate(PAGE);
        ListPage { objects, truncated }
    }
}
