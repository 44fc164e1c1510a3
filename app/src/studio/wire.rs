//! The messages between the studio and its worker. Both are the same build, so there is no version to agree on.

use accord_formats::{Mapping, Preview, Problem, Reading};
use serde::{Deserialize, Serialize};

use super::encoder::PlannedEncoder;

/// Problems that are listed on the page; the rest is counted.
pub const N_PROBLEMS: usize = 500;

/// What the page tells the worker. The file itself comes before the first of these.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ToStudio {
    /// Say what the file is and holds.
    Look {
        /// Its name.
        name: String,
        /// How it is to be read.
        reading: Reading,
    },
    /// Make items of its records.
    Load(Mapping),
    /// Make a project of the items.
    Make(Box<Plan>),
    /// Note a shard of the project that is added to: its items are there already.
    Known(Vec<u8>),
    /// Make the next generation of a project of the items that are new.
    Append(Box<AppendPlan>),
    /// Hand over the next object.
    Next,
    /// Hand over all objects as one zip, below a folder.
    Pack,
}

/// What a project is made of besides its items. Secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The project.
    pub project: [u8; 8],
    /// The owner's key.
    pub owner: [u8; 32],
    /// Role and key of each invitation.
    pub invites: Vec<(String, [u8; 32])>,
    /// Title.
    pub name: String,
    /// The questions as JSON.
    pub schema: String,
    /// Instructions.
    pub instructions: String,
    /// How queues are filled and what is paid, as JSON.
    pub policy: String,
    /// Whose answers the labels are that came along with the items; empty where they count as nobody's.
    pub said_by: String,
    /// When it is made, in milliseconds since 1970.
    pub now: u64,
    /// What orders the queue; hashed n-grams where nothing is said.
    pub encoder: Option<PlannedEncoder>,
}

impl std::fmt::Debug for Plan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Plan").field("project", &self.project).finish_non_exhaustive()
    }
}

/// What items are added to. Secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppendPlan {
    /// The owner's key.
    pub owner: [u8; 32],
    /// The manifest in force, as it was signed.
    pub manifest: Vec<u8>,
    /// The members list it names.
    pub members: Vec<u8>,
    /// Random bytes where the project is sealed.
    pub salt: Option<[u8; 32]>,
}

impl std::fmt::Debug for AppendPlan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AppendPlan").finish_non_exhaustive()
    }
}

/// What became of the records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoadedView {
    /// Items.
    pub n_items: u32,
    /// Records that repeated an earlier text.
    pub n_duplicates: u32,
    /// Records that were left out.
    pub n_problems: u32,
    /// The first of those.
    pub problems: Vec<Problem>,
    /// Labels that came along, in order of name.
    pub labels: Vec<String>,
    /// How many items came with one.
    pub n_labeled: u32,
    /// How many came with a model's prediction.
    pub n_predicted: u32,
    /// How long the items are together, in characters; images have none.
    pub n_chars: u64,
    /// Whether items have several parts already.
    pub has_parts: bool,
}

/// An object for the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Object {
    /// Its key within the project.
    pub key: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// Whether it names others, which must be there before it.
    pub is_signed: bool,
}

/// What the worker tells the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FromStudio {
    /// It listens.
    Ready,
    /// It read so far into the file, in thousandths.
    Progress(u32),
    /// What the file holds, or why it cannot be read.
    Looked(Result<Box<Preview>, String>),
    /// What became of its records, or why none did.
    Loaded(Result<LoadedView, String>),
    /// So many items are there already.
    Known(u32),
    /// So many objects will come, or why none will.
    Making(Result<u32, String>),
    /// The next object; `None` after the last.
    Object(Result<Option<Object>, String>),
    /// All objects as a zip, or why there is none.
    Packed(Result<Vec<u8>, String>),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_survive_the_journey() {
        let sent = [
            ToStudio::Look { name: "a.csv".to_owned(), reading: Reading::default() },
            ToStudio::Load(Mapping {
                text: "t".to_owned(),
                id: None,
                label: Some("l".to_owned()),
                ..Mapping::default()
            }),
            ToStudio::Next,
        ];
        for message in sent {
            let bytes = postcard::to_allocvec(&message).unwrap();
            assert_eq!(postcard::from_bytes::<ToStudio>(&bytes).unwrap(), message);
        }
        let problem = Problem { file: String::new(), line: 7, fault: accord_formats::Fault::NotUtf8 };
        let loaded = LoadedView { n_items: 1, problems: vec![problem], ..LoadedView::default() };
        let bytes = postcard::to_allocvec(&FromStudio::Loaded(Ok(loaded.clone()))).unwrap();
        assert_eq!(postcard::from_bytes::<FromStudio>(&bytes).unwrap(), FromStudio::Loaded(Ok(loaded)));
    }
}
