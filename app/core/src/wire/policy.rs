//! The policy inside a manifest.
//!
//! Form 2 added fields that are left out where they say what form 1 meant: no rare slice, no repeats, no vote beyond the plan,
//! no suggestions. So old manifests read as before, and old pages read new ones without the new slices.

use serde::{Deserialize, Serialize};

use super::{WireError, malformed};
use crate::record::{Policy, Suggestions};

/// The newest form. It grows when a field comes to mean something else; fields that are merely new are ignored by old pages.
const POLICY_VERSION: u32 = 2;

#[derive(Serialize, Deserialize)]
pub(super) struct PolicyWire {
    /// Absent in form 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    v: Option<u32>,
    votes_per_item: u32,
    random_share: f64,
    second_opinion_share: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rare_share: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    repeat_share: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max_votes: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suggestions: Option<SuggestionsWire>,
    poll_secs: u32,
    blind: bool,
}

#[derive(Serialize, Deserialize)]
struct SuggestionsWire {
    above: f64,
    #[serde(default)]
    blind_share: Option<f64>,
}

pub(super) fn policy_wire(policy: &Policy) -> PolicyWire {
    let rare_share = (policy.rare_share > 0.0).then_some(policy.rare_share);
    let repeat_share = (policy.repeat_share > 0.0).then_some(policy.repeat_share);
    let max_votes = (policy.max_votes > policy.votes_per_item).then_some(policy.max_votes);
    let suggestions =
        policy.suggestions.map(|it| SuggestionsWire { above: it.above, blind_share: Some(it.blind_share) });
    let is_new = rare_share.is_some() || repeat_share.is_some() || max_votes.is_some() || suggestions.is_some();
    PolicyWire {
        v: is_new.then_some(POLICY_VERSION),
        votes_per_item: policy.votes_per_item,
        random_share: policy.random_share,
        second_opinion_share: policy.second_opinion_share,
        rare_share,
        repeat_share,
        max_votes,
        suggestions,
        poll_secs: policy.poll_secs,
        blind: policy.blind,
    }
}

/// A policy of a later form is read as far as this version knows it: it only orders the queue, so nobody is kept from
/// labeling by it.
pub(super) fn policy_domain(what: &str, wire: &PolicyWire) -> Result<Policy, WireError> {
    let blind_share = Suggestions::untuned().blind_share;
    let suggestions = wire
        .suggestions
        .as_ref()
        .map(|wire| Suggestions { above: wire.above, blind_share: wire.blind_share.unwrap_or(blind_share) });
    let policy = Policy {
        votes_per_item: wire.votes_per_item,
        random_share: wire.random_share,
        second_opinion_share: wire.second_opinion_share,
        rare_share: wire.rare_share.unwrap_or(0.0),
        repeat_share: wire.repeat_share.unwrap_or(0.0),
        max_votes: wire.max_votes.unwrap_or(wire.votes_per_item),
        suggestions,
        poll_secs: wire.poll_secs.max(1),
        blind: wire.blind,
    };
    // Form 1 was never checked, and what was accepted once stays accepted.
    if wire.v.is_some() {
        policy.check().map_err(|fault| malformed(what, format!("its policy is refused: {fault}")))?;
    }
    Ok(policy)
}

#[cfg(test)]
mod tests;
