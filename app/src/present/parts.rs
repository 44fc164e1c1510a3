//! What the item in view shows, where it is more than a plain text.

use accord_core::ids::ItemId;
use accord_core::project::Project;
use accord_core::record::{Body, Image, ImageSource, Part, Turn};

use crate::model::{BodyView, PartView, PartsView, PictureView, TurnView};
use crate::tr;

/// What an item shows; `look` knows how its images stand.
#[must_use]
pub fn parts(project: &Project, item: Option<ItemId>, look: impl Fn(&ImageSource) -> PictureView) -> PartsView {
    let Some((_, item)) = item.and_then(|item| project.item(&item)) else { return PartsView::default() };
    let plain = || PartView { title: String::new(), body: BodyView::Text(item.text.to_string()) };
    let mut parts: Vec<PartView> = item.parts.iter().map(|it| part(it, &look)).collect();
    if parts.is_empty() {
        parts.push(plain());
    }
    PartsView { parts, is_sensitive: item.sensitive }
}

fn part(part: &Part, look: impl Fn(&ImageSource) -> PictureView) -> PartView {
    let body = match &part.body {
        Body::Text(text) => BodyView::Text(text.to_string()),
        Body::Markdown(text) => BodyView::Markdown(text.to_string()),
        Body::Image(image) => BodyView::Image(look(&image.source), said(image)),
        Body::Turns(said) => BodyView::Turns(turns(said)),
        Body::Fields(fields) => {
            BodyView::Fields(fields.iter().map(|field| (field.name.to_string(), field.value.to_string())).collect())
        }
    };
    PartView { title: part.title.to_string(), body }
}

/// What an image shows, in words, for those who cannot see it.
fn said(image: &Image) -> String {
    if image.alt.is_empty() { tr::label_image_to_label() } else { image.alt.to_string() }
}

fn turns(said: &[Turn]) -> Vec<TurnView> {
    let mut speakers: Vec<&str> = Vec::new();
    let mut views = Vec::with_capacity(said.len());
    for turn in said {
        let speaker_idx = speakers.iter().position(|speaker| **speaker == *turn.speaker).unwrap_or(speakers.len());
        if speaker_idx == speakers.len() {
            speakers.push(&turn.speaker);
        }
        views.push(TurnView { speaker: turn.speaker.to_string(), speaker_idx, text: turn.text.to_string() });
    }
    views
}
