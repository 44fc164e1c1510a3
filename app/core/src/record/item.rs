//! One thing to label: a text, or several parts that are shown together.
//!
//! Whatever an item shows, it has words: lists, search, exports and encoders of texts read those.

use std::sync::Arc;

use crate::crypto::sha256;
use crate::event::{Number, Response, Value};
use crate::ids::{Digest, ItemId};

use super::{Form, LabelSchema};

/// More parts than this do not fit a screen together.
pub const MAX_PARTS: usize = 8;
/// Turns of one conversation, or fields of one table.
pub const MAX_ROWS: usize = 2_000;
/// Longest URL of an image, in bytes.
pub const MAX_URL_BYTES: usize = 4_096;

/// Of an image's hash, in its short name.
const SHORT_NAME_CHARS: usize = 6;

/// One thing to label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Fingerprint of the content.
    pub id: ItemId,
    /// The item in words; the whole of it where it is a plain text. Always shown as text, never as markup.
    pub text: Arc<str>,
    /// What is shown in place of the text; none where the item is a plain text.
    pub parts: Arc<[Part]>,
    /// Whether it may distress, and is shown only once the labeler asks for it.
    pub sensitive: bool,
    /// The owner's own id of the row, where they asked for it to travel.
    pub reference: Option<Arc<str>>,
    /// What a model answered before anybody was asked, where the owner has that.
    pub prediction: Option<Arc<Prediction>>,
}

/// What a model answered to an item before anybody was asked. It is no part of the item's fingerprint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// The answer; it may be to other questions than the project asks, and is suggested to nobody then.
    pub response: Response,
    /// How sure the model said it was, 0 to 1; 1 where it did not say.
    pub confidence: Number,
    /// Which model, in the owner's words; may be empty.
    pub model: Arc<str>,
}

/// Something that an item shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its heading; may be empty.
    pub title: Arc<str>,
    /// What it is.
    pub body: Body,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Plain text.
    Text(Arc<str>),
    /// Text in Markdown.
    Markdown(Arc<str>),
    /// An image.
    Image(Image),
    /// What people said to each other, in order.
    Turns(Arc<[Turn]>),
    /// A table of names and values.
    Fields(Arc<[Field]>),
}

/// An image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Where its bytes are.
    pub source: ImageSource,
    /// What it shows, in words; may be empty.
    pub alt: Arc<str>,
}

/// Where an image's bytes are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageSource {
    /// In the project's store.
    Stored {
        /// Its name there, and what its bytes must hash to.
        sha256: Digest,
        /// How many there are.
        n_bytes: u64,
    },
    /// Anywhere, on a host that lets pages of other origins read it.
    Url {
        /// `https:`, or `http:` on this machine.
        url: Arc<str>,
        /// What its bytes must hash to, where the owner said so.
        sha256: Option<Digest>,
    },
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// By whom; may be empty.
    pub speaker: Arc<str>,
    /// What.
    pub text: Arc<str>,
}

/// A name and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name.
    pub name: Arc<str>,
    /// The value.
    pub value: Arc<str>,
}

impl Prediction {
    /// A prediction; `None` where `p` is no number from 0 to 1.
    #[must_use]
    pub fn new(response: Response, p: f64, model: &str) -> Option<Self> {
        let confidence = Number::new(p).filter(|_| (0.0..=1.0).contains(&p))?;
        Some(Self { response, confidence, model: model.into() })
    }

    /// The answer in the form that is asked for, where it is one: a lone label also answers a question for any of them.
    #[must_use]
    pub fn answer_to(&self, schema: &LabelSchema) -> Option<Response> {
        let mut response = self.response.clone();
        if let (Form::Many { .. }, Value::Label(label)) = (&schema.lead().form, &response.lead) {
            response.lead = Value::labels([label.clone()]);
        }
        schema.check(&response).is_ok().then_some(response)
    }
}

impl Item {
    /// The images it shows, in order.
    pub fn images(&self) -> impl Iterator<Item = &Image> {
        self.parts.iter().filter_map(|part| match &part.body {
            Body::Image(image) => Some(image),
            _ => None,
        })
    }
}

impl ImageSource {
    /// A short name that tells images apart. Names of files are not used: they often tell what is to be found out.
    #[must_use]
    pub fn short_name(&self) -> String {
        let digest = match self {
            Self::Stored { sha256, .. } => *sha256,
            Self::Url { url, .. } => sha256(url.as_bytes()),
        };
        digest.to_string().chars().take(SHORT_NAME_CHARS).collect()
    }
}

/// What parts say, in words: each under its heading, with an empty line between them.
#[must_use]
pub fn words(parts: &[Part]) -> String {
    let mut all = String::new();
    for part in parts {
        let body = match &part.body {
            Body::Text(text) | Body::Markdown(text) => text.to_string(),
            Body::Image(image) => image_words(image),
            Body::Turns(turns) => lines(turns.iter().map(|turn| (&*turn.speaker, &*turn.text))),
            Body::Fields(fields) => lines(fields.iter().map(|field| (&*field.name, &*field.value))),
        };
        if !all.is_empty() {
            all.push_str("\n\n");
        }
        if !part.title.is_empty() {
            all.push_str(&part.title);
            all.push('\n');
        }
        all.push_str(&body);
    }
    all
}

fn image_words(image: &Image) -> String {
    if image.alt.is_empty() { format!("image {}", image.source.short_name()) } else { image.alt.to_string() }
}

fn lines<'a>(rows: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let line = |(name, value): (&str, &str)| {
        if name.is_empty() { value.to_owned() } else { format!("{name}: {value}") }
    };
    rows.map(line).collect::<Vec<_>>().join("\n")
}
