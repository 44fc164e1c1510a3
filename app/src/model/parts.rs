//! What an item shows, where it is more than a plain text.

/// The item in view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartsView {
    /// What it shows, in order.
    pub parts: Vec<PartView>,
    /// Whether it is covered until the labeler asks for it.
    pub is_sensitive: bool,
}

/// Something that an item shows.
#[derive(Clone, Debug, PartialEq)]
pub struct PartView {
    /// Its heading; may be empty.
    pub title: String,
    /// What it is.
    pub body: BodyView,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyView {
    /// Plain text.
    Text(String),
    /// Text in Markdown.
    Markdown(String),
    /// An image, with what it shows in words.
    Image(PictureView, String),
    /// What people said to each other.
    Turns(Vec<TurnView>),
    /// Names and values.
    Fields(Vec<(String, String)>),
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnView {
    /// By whom; may be empty.
    pub speaker: String,
    /// The speaker's place in the order in which people first speak.
    pub speaker_idx: usize,
    /// What.
    pub text: String,
}

/// An image on its way to the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PictureView {
    /// It is fetched.
    #[default]
    Coming,
    /// It can be shown.
    Here {
        /// Its address in this page.
        url: String,
        /// Width and height in pixels.
        size: (u32, u32),
    },
    /// It cannot be shown: why, in words.
    Broken(String),
}

/// What a key asks of the images on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKey {
    /// A closer look.
    Closer,
    /// A wider one.
    Wider,
    /// All of it, as bright as it is.
    Whole,
    /// Another brightness.
    Brighter,
    /// Another part of it: to the right and down by so many steps.
    Pan(i32, i32),
}

/// A box on the image.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BoxView {
    /// Where it is.
    pub area: crate::viewport::Area,
    /// Place of its label.
    pub label_idx: usize,
    /// Name of its label.
    pub label: String,
    /// Whether it is selected.
    pub is_selected: bool,
}
