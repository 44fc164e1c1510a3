//! Images of the items on screen and of those that come next: fetched, checked, decoded, and let go of.

use std::cell::RefCell;
use std::rc::Rc;

use accord_core::crypto::sha256;
use accord_core::ids::{Digest, ItemId};
use accord_core::project::Project;
use accord_core::record::{ImageSource, image_type};
use accord_platform::{Picture, fetch_anywhere, painted, spawn};
use leptos::prelude::GetUntracked as _;

use crate::model::{PictureView, Route};
use crate::open::shard_bytes;
use crate::state::{Opened, Page};
use crate::tr;

/// So many items ahead have their images decoded, so that the next one is there at once,
const N_AHEAD: usize = 4;
/// and so many have theirs on this device, for a connection that breaks.
const N_ON_DEVICE: usize = 24;
/// Images kept in memory besides those that are wanted: one may go back.
const N_KEPT: usize = 24;
/// No image of an item is larger than this.
const MAX_IMAGE_BYTES: usize = 32 << 20;

/// What became of the images that were wanted, the latest last.
#[derive(Debug, Default)]
pub struct Pictures {
    known: RefCell<Vec<(ImageSource, State)>>,
}

#[derive(Clone, Debug)]
enum State {
    Coming,
    Here(Rc<Picture>),
    Broken(String),
}

impl Pictures {
    /// An image as pages show it.
    #[must_use]
    pub fn look(&self, source: &ImageSource) -> PictureView {
        match self.known.borrow().iter().find(|(known, _)| known == source) {
            Some((_, State::Here(picture))) => {
                PictureView::Here { url: picture.url().to_owned(), size: picture.size() }
            }
            Some((_, State::Broken(why))) => PictureView::Broken(why.clone()),
            Some((_, State::Coming)) | None => PictureView::Coming,
        }
    }

    /// Width and height of an image that is here, in pixels.
    #[must_use]
    pub fn size(&self, source: &ImageSource) -> Option<(u32, u32)> {
        match self.look(source) {
            PictureView::Here { size, .. } => Some(size),
            PictureView::Coming | PictureView::Broken(_) => None,
        }
    }

    /// Forgets what failed, so that it is tried again.
    pub fn forget_broken(&self) {
        self.known.borrow_mut().retain(|(_, state)| !matches!(state, State::Broken(_)));
    }

    /// Notes that an image is wanted now; whether nobody has fetched it yet.
    fn want(&self, source: &ImageSource) -> bool {
        let mut known = self.known.borrow_mut();
        let place = known.iter().position(|(other, _)| other == source);
        let entry = place.map(|place| known.remove(place));
        let is_new = entry.is_none();
        known.push(entry.unwrap_or_else(|| (source.clone(), State::Coming)));
        is_new
    }

    fn set(&self, source: &ImageSource, state: State) {
        if let Some((_, known)) = self.known.borrow_mut().iter_mut().find(|(other, _)| other == source) {
            *known = state;
        }
    }

    /// Lets go of what has not been wanted for longest.
    fn let_go(&self, n_wanted: usize) -> Vec<ImageSource> {
        let mut known = self.known.borrow_mut();
        let n_over = known.len().saturating_sub(n_wanted + N_KEPT);
        known.drain(..n_over).map(|(source, _)| source).collect()
    }
}

/// The item that is looked at: the one to label, or the disagreement to settle.
#[must_use]
pub fn in_view(page: &Page) -> Option<ItemId> {
    match page.route.get_untracked() {
        Route::Review => page.ui.borrow().reviewed,
        _ => page.client.borrow().as_ref()?.session().shown.map(|shown| shown.pick.item),
    }
}

/// Fetches the images of the item in view, and then those of the items that come next.
pub fn fetch(page: &Page) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    for source in images(&page, in_view(&page).as_slice()) {
        fetch_one(&page, &opened, source);
    }
    spawn(async move {
        // The queue is looked through only after what is on screen is drawn.
        painted().await;
        let ahead = ahead(&page);
        let next = images(&page, ahead.get(..N_AHEAD.min(ahead.len())).unwrap_or_default());
        let n_wanted = next.len() + 1;
        // The item in view counts as wanted last, so that it is let go of last.
        for source in next.into_iter().rev().chain(images(&page, in_view(&page).as_slice())) {
            fetch_one(&page, &opened, source);
        }
        for source in page.pictures.let_go(n_wanted) {
            if let Some(digest) = digest(&source) {
                // A cache: what stays costs room, what goes is fetched again.
                let _ = opened.store.drop_object(&digest).await;
            }
        }
        for source in images(&page, ahead.get(N_AHEAD..).unwrap_or_default()) {
            // Only what the store holds has a name on this device.
            if let ImageSource::Stored { sha256, .. } = source {
                let _ = shard_bytes(&opened, &sha256).await;
            }
        }
    });
}

/// The items that come next: in the queue, or among the disagreements.
fn ahead(page: &Page) -> Vec<ItemId> {
    let client = page.client.borrow();
    let Some(client) = client.as_ref() else { return Vec::new() };
    match page.route.get_untracked() {
        Route::Review => client.review_order().iter().take(N_AHEAD).map(|due| due.item).collect(),
        _ => client.ahead(N_ON_DEVICE),
    }
}

fn images(page: &Page, items: &[ItemId]) -> Vec<ImageSource> {
    let client = page.client.borrow();
    let Some(project) = client.as_ref().map(accord_core::client::Client::project) else { return Vec::new() };
    items.iter().flat_map(|item| of_item(project, item)).collect()
}

fn of_item(project: &Project, item: &ItemId) -> Vec<ImageSource> {
    let item = project.item(item).map(|(_, item)| item);
    item.map(|item| item.images().map(|image| image.source.clone()).collect()).unwrap_or_default()
}

fn fetch_one(page: &Rc<Page>, opened: &Rc<Opened>, source: ImageSource) {
    if !page.pictures.want(&source) {
        return;
    }
    let (page, opened) = (Rc::clone(page), Rc::clone(opened));
    spawn(async move {
        let state = match picture(&opened, &source).await {
            Ok(picture) => State::Here(Rc::new(picture)),
            Err(why) => State::Broken(why),
        };
        page.pictures.set(&source, state);
        page.changed();
    });
}

async fn picture(opened: &Opened, source: &ImageSource) -> Result<Picture, String> {
    let bytes = match source {
        ImageSource::Stored { sha256, .. } => shard_bytes(opened, sha256).await?,
        ImageSource::Url { url, .. } => fetch_anywhere(url).await?,
    };
    if let ImageSource::Url { sha256: Some(expected), .. } = source
        && sha256(&bytes) != *expected
    {
        return Err(tr::label_image_changed());
    }
    if bytes.len() > MAX_IMAGE_BYTES {
        return Err(tr::label_image_too_large(bytes.len() >> 20, MAX_IMAGE_BYTES >> 20));
    }
    let Some(media_type) = image_type(&bytes) else { return Err(tr::label_image_no_image()) };
    Picture::decode(&bytes, media_type).await.ok_or_else(tr::label_image_not_decoded)
}

/// The name under which an image may lie on this device.
const fn digest(source: &ImageSource) -> Option<Digest> {
    match source {
        ImageSource::Stored { sha256, .. } => Some(*sha256),
        ImageSource::Url { .. } => None,
    }
}
