//! The policy inside a manifest.
//!
//! Form 2 added fields that are left out where they say what form 1 meant: no rare slice, no repeats, no vote beyond the plan,
//! no suggestions. So old manifests read as before, and old pages read new ones without the new slices.

use serde::{Deserialize, Serialize};

use super::{WireError, malformed};
use crate::record::{Pay, Policy, Rate, Suggestions};

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pay: Option<PayWire>,
}

/// One of both rates; amounts are decimals as text, because a float is no money.
#[derive(Serialize, Deserialize)]
struct PayWire {
    currency: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    per_item: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    per_hour: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    floor_per_hour: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct SuggestionsWire {
    above: f64,
    #[serde(default)]
    blind_share: Option<f64>,
}

/// Writes a policy as JSON, as [`read_policy`] reads it.
#[must_use]
pub fn write_policy(policy: &Policy) -> String {
    serde_json::to_string(&policy_wire(policy)).unwrap_or_default()
}

/// Reads a policy.
///
/// # Errors
/// When it is no policy, or its figures make no sense.
pub fn read_policy(json: &str) -> Result<Policy, WireError> {
    let wire: PolicyWire = serde_json::from_str(json).map_err(|why| malformed("a policy", why))?;
    let policy = policy_domain("a policy", &wire)?;
    policy.check().map_err(|fault| malformed("a policy", fault))?;
    Ok(policy)
}

pub(super) fn policy_wire(policy: &Policy) -> PolicyWire {
    let rare_share = (policy.rare_share > 0.0).then_some(policy.rare_share);
    let repeat_share = (policy.repeat_share > 0.0).then_some(policy.repeat_share);
    let max_votes = (policy.max_votes > policy.votes_per_item).then_some(policy.max_votes);
    let suggestions =
        policy.suggestions.map(|it| SuggestionsWire { above: it.above, blind_share: Some(it.blind_share) });
    let is_new = rare_share.is_some()
        || repeat_share.is_some()
        || max_votes.is_some()
        || suggestions.is_some()
        || policy.pay.is_some();
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
        pay: policy.pay.as_ref().map(pay_wire),
    }
}

fn pay_wire(pay: &Pay) -> PayWire {
    let (per_item, per_hour) = match pay.rate {
        Rate::PerItem(money) => (Some(money.to_string()), None),
        Rate::PerHour(money) => (None, Some(money.to_string())),
    };
    let floor_per_hour = pay.floor_per_hour.map(|money| money.to_string());
    PayWire { currency: pay.currency.to_string(), per_item, per_hour, floor_per_hour }
}

/// A rate of tomorrow is none this version can show.
fn pay_domain(what: &str, wire: &PayWire) -> Result<Option<Pay>, WireError> {
    let refused = |fault| malformed(what, format!("its pay is refused: {fault}"));
    let money = |text: &String| text.parse().map_err(refused);
    let rate = match (&wire.per_item, &wire.per_hour) {
        (Some(text), None) => Rate::PerItem(money(text)?),
        (None, Some(text)) => Rate::PerHour(money(text)?),
        _ => return Ok(None),
    };
    let floor_per_hour = wire.floor_per_hour.as_ref().map(money).transpose()?;
    Ok(Some(Pay { currency: wire.currency.parse().map_err(refused)?, rate, floor_per_hour }))
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
        pay: wire.pay.as_ref().map(|pay| pay_domain(what, pay)).transpose()?.flatten(),
    };
    // Form 1 was never checked, and what was accepted once stays accepted.
    if wire.v.is_some() {
        policy.check().map_err(|fault| malformed(what, format!("its policy is refused: {fault}")))?;
    }
    Ok(policy)
}

#[cfg(test)]
mod tests;
