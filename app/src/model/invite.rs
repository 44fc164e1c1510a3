//! Links for one person, made by the owner in the page.

use super::DeviceLink;

/// How the owner makes a link for one person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InviteView {
    /// Whether this link's own key cannot make any: it is scoped to its person.
    pub is_narrow: bool,
    /// Whether it is a bucket, which may take upload forms and temporary keys; folders do not.
    pub is_bucket: bool,
    /// Whether one is being made.
    pub is_asking: bool,
    /// Why none could be made, and what to do.
    pub refused: Option<String>,
    /// The link, while it is on screen.
    pub made: Option<MadeLink>,
}

/// What a link for one person is to be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InviteOrder {
    /// `labeler` or `expert`.
    pub role: String,
    /// What its holder writes to the store with.
    pub key: InviteKey,
}

/// What the holder of a link writes to the store with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum InviteKey {
    /// The project's own key.
    #[default]
    Shared,
    /// Upload forms for their own folders.
    Forms,
    /// A temporary key that the store's token service makes (STS), as typed.
    Temporary {
        /// For how long it holds.
        hours: String,
        /// Where the service answers; empty for the store itself.
        service: String,
        /// The role whose rights the key gets less than.
        role_arn: String,
    },
}

/// A link for one person.
#[derive(Clone, Debug, PartialEq)]
pub struct MadeLink {
    /// The link, and as a code.
    pub link: DeviceLink,
    /// Id of the person it makes of whoever opens it.
    pub labeler: String,
    /// What the store cannot keep its holder from.
    pub warning: String,
}
