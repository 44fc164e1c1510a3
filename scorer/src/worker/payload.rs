//! What items are made of, at hand for an encoder.

use std::task::Poll;

use accord_protocol::Content;

use super::{Worker, files};
use crate::encoder::Input;

/// What an item is made of, at hand.
#[derive(Clone)]
pub(super) enum Payload {
    Text(String),
    Image(Vec<u8>),
    Missing,
}

impl Payload {
    /// As encoders take it; what is missing is a text without content.
    pub(super) fn input(&self) -> Input<'_> {
        match self {
            Self::Text(text) => Input::Text(text),
            Self::Image(bytes) => Input::Image(bytes),
            Self::Missing => Input::Text(""),
        }
    }
}

/// The contents of items; images are fetched, all at the same time.
pub(super) async fn payloads(worker: &Worker, items: &[usize]) -> Vec<Payload> {
    let contents: Vec<Option<Content>> = {
        let all = worker.items.borrow();
        items.iter().map(|item_idx| all.get(*item_idx).map(|item| item.content.clone())).collect()
    };
    let mut fetches: Vec<_> = contents
        .into_iter()
        .map(|content| {
            Box::pin(async move {
                match content {
                    Some(Content::Text(text)) => Payload::Text(text),
                    Some(Content::ImageUrl(url)) => files::image(&url).await.map_or(Payload::Missing, Payload::Image),
                    None => Payload::Missing,
                }
            })
        })
        .collect();
    let mut done: Vec<Option<Payload>> = vec![None; fetches.len()];
    std::future::poll_fn(|context| {
        let mut is_done = true;
        for (fetch, slot) in fetches.iter_mut().zip(done.iter_mut()).filter(|(_, slot)| slot.is_none()) {
            match fetch.as_mut().poll(context) {
                Poll::Ready(payload) => *slot = Some(payload),
                Poll::Pending => is_done = false,
            }
        }
        if is_done { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    done.into_iter().map(|payload| payload.unwrap_or(Payload::Missing)).collect()
}
