//! The things a project is made of: items, label schema, instructions, policy, encoder, manifest, members.

mod checks;
mod encoder;
mod image_type;
mod item;
mod members;
mod misfit;
mod pay;
mod policy;
mod schema;
mod schema_check;

use std::fmt;
use std::sync::Arc;

use crate::crypto::PublicKey;
use crate::ids::{Digest, ProjectId};

pub use checks::{MAX_PRACTICE_ITEMS, PracticeItem, SharedItems};
pub use encoder::{
    EncoderDef, EncoderFault, EncoderKind, MAX_DIM, MAX_FILE_BYTES, MAX_FILES, POOLING_FILE, ShardEmbeddings,
    WeightFile,
};
pub use image_type::image_type;
pub use item::{
    Body, Field, Image, ImageSource, Item, MAX_PARTS, MAX_ROWS, MAX_URL_BYTES, Part, Prediction, Turn, words,
};
pub use members::{DeviceTerm, Invite, Members, Person, Term};
pub use misfit::{AnswerFault, Misfit};
pub use pay::{Currency, Money, Pay, PayFault, Rate};
pub use policy::{Policy, PolicyFault, Suggestions};
pub use schema::{
    Condition, Form, LabelDef, LabelSchema, MAX_LABELS, MAX_MARKS, MAX_QUESTIONS, MAX_TEXT_CHARS, NumberForm, Question,
    QuestionId, SchemaFault,
};

/// The name of a label, as written in the schema and in every log.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LabelName(Arc<str>);

impl LabelName {
    /// Wraps a name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }

    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LabelName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for LabelName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

/// What labelers are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instructions {
    /// Starts at 1 and grows with each change of meaning.
    pub version: u32,
    /// The text, shown as plain text.
    pub text: String,
}

/// A piece of the data: an immutable object of JSON Lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shard {
    /// Its name and what its bytes must hash to.
    pub sha256: Digest,
    /// How many items it holds.
    pub n_items: u32,
    /// Its size in bytes.
    pub n_bytes: u64,
    /// The vectors of its items, where they came with the data.
    pub embeddings: Option<ShardEmbeddings>,
}

/// What the owner signed: everything a labeler's page needs to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Manifest {
    /// Which project.
    pub project: ProjectId,
    /// Grows with each version; readers keep the highest they saw.
    pub generation: u64,
    /// Shown as the title.
    pub name: String,
    /// The owner's key: the root of trust, compared with the one in the link.
    pub owner: PublicKey,
    /// What is asked.
    pub schema: LabelSchema,
    /// What labelers are told.
    pub instructions: Instructions,
    /// Where the items are, in the order they should be fetched.
    pub shards: Vec<Shard>,
    /// How queues are filled.
    pub policy: Policy,
    /// What turns items into vectors for the scorer.
    pub encoder: EncoderDef,
    /// Items that everybody is asked, whatever votes they have.
    pub shared: SharedItems,
    /// Items with known answers that each labeler is shown first, with feedback.
    pub practice: Vec<PracticeItem>,
    /// Digest of the members list that goes with it.
    pub members: Digest,
}

/// What a person may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Answers items.
    Labeler,
    /// Also settles disagreements and sees everybody's answers.
    Expert,
    /// Also changes the project.
    Owner,
}

impl Role {
    /// Name in links, logs and exports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Labeler => "labeler",
            Self::Expert => "expert",
            Self::Owner => "owner",
        }
    }

    /// The role of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Labeler, Self::Expert, Self::Owner].into_iter().find(|role| role.as_str() == name)
    }

    /// Whether this role may settle disagreements and read all votes.
    #[must_use]
    pub const fn reviews(self) -> bool {
        matches!(self, Self::Expert | Self::Owner)
    }
}
