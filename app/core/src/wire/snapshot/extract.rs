//! The body of a snapshot: labels, slices and items once each, then logs, their segments and their events.
//!
//! Answers are written in about 20 bytes: their context as far as the state rests on it, that is without when the item was
//! shown and why it was asked. What is rare (answers that are more than a label, settlements, comments, rounds) is written
//! as its line in the log.

use std::collections::{BTreeMap, BTreeSet};

use super::bytes::{Left, put_number, put_step, put_text};
use crate::event::{Answer, AnswerContext, Choice, Event, EventKind, Millis, Stratum, Suggested};
use crate::ids::{DeviceId, Digest, EventId, ItemId, LabelerId};
use crate::record::LabelName;
use crate::wire::event as event_wire;
use crate::wire::segment::{Segment, SegmentKey};

/// What a snapshot keeps of one segment: all that the state rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Extract {
    /// Whose log.
    pub labeler: LabelerId,
    /// Which device's.
    pub device: DeviceId,
    /// Place in the log.
    pub seq: u64,
    /// SHA-256 of the segment.
    pub digest: Digest,
    /// Digest of the segment before.
    pub prev: Option<Digest>,
    /// The manifest's generation the writer knew.
    pub generation: u64,
    /// Heads of other logs the writer had seen.
    pub seen: Vec<(DeviceId, u64, Digest)>,
    /// The events, in the writer's order.
    pub events: Vec<Event>,
}

impl From<Segment> for Extract {
    fn from(segment: Segment) -> Self {
        let (device, header) = (segment.device(), segment.header);
        Self {
            labeler: header.labeler,
            device,
            seq: header.seq,
            digest: segment.digest,
            prev: header.prev,
            generation: header.generation,
            seen: header.seen.into_iter().map(|(device, (seq, digest))| (device, seq, digest)).collect(),
            events: segment.events,
        }
    }
}

impl Extract {
    /// The key of that segment.
    #[must_use]
    pub fn key(&self) -> SegmentKey {
        let hash32 = self.digest.to_string().chars().take(32).collect();
        SegmentKey { labeler: self.labeler, device: self.device, seq: self.seq, hash32 }
    }

    /// Which segment it is of.
    #[must_use]
    pub const fn place(&self) -> (DeviceId, u64, Digest) {
        (self.device, self.seq, self.digest)
    }
}

// What an event begins with: its form in the lowest two bits, what it has besides in the others.
const LINE: u8 = 0;
const LABEL: u8 = 1;
const SKIP: u8 = 2;
const CLEAR: u8 = 3;
const FORMS: u8 = 3;
const REVISION: u8 = 1 << 2;
const ROUND: u8 = 1 << 3;
const SUGGESTED: u8 = 1 << 4;
const SHOWN: u8 = 1 << 5;
const SUPERSEDES: u8 = 1 << 6;

// How a segment names the one before it.
const FIRST: u8 = 0;
const LAST_HERE: u8 = 1;
const OTHER: u8 = 2;

/// Writes a body; `extracts` are in order of device and place.
pub(super) fn write(extracts: &[Extract], to: &mut Vec<u8>) {
    let tables = Tables::of(extracts);
    tables.write(to);
    let logs: Vec<&[Extract]> = extracts.chunk_by(|one, other| log_of(one) == log_of(other)).collect();
    put_number(to, logs.len() as u64);
    for log in logs {
        let Some(first) = log.first() else { continue };
        to.extend_from_slice(first.labeler.as_bytes());
        to.extend_from_slice(first.device.as_bytes());
        put_number(to, log.len() as u64);
        let mut before = None;
        for extract in log {
            write_segment(extract, before, &tables, to);
            before = Some(extract.digest);
        }
    }
}

const fn log_of(extract: &Extract) -> (DeviceId, LabelerId) {
    (extract.device, extract.labeler)
}

fn write_segment(extract: &Extract, before: Option<Digest>, tables: &Tables<'_>, to: &mut Vec<u8>) {
    put_number(to, extract.seq);
    put_number(to, extract.generation);
    to.extend_from_slice(extract.digest.as_bytes());
    match extract.prev {
        None => to.push(FIRST),
        prev if prev == before => to.push(LAST_HERE),
        Some(prev) => {
            to.push(OTHER);
            to.extend_from_slice(prev.as_bytes());
        }
    }
    put_number(to, extract.seen.len() as u64);
    for (device, seq, digest) in &extract.seen {
        to.extend_from_slice(device.as_bytes());
        put_number(to, *seq);
        to.extend_from_slice(digest.as_bytes());
    }
    put_number(to, extract.events.len() as u64);
    let mut last_at = 0;
    for event in &extract.events {
        if write_answer(event, last_at, tables, to).is_some() {
            last_at = event.at.0;
        } else {
            to.push(LINE);
            put_text(to, &event_wire::encode(event));
        }
    }
}

/// The short form of an event, where it has one.
fn form_of(event: &Event) -> Option<(u8, &Answer)> {
    let EventKind::Answer(answer) = &event.kind else { return None };
    let form = match &answer.choice {
        Choice::Label(_) => LABEL,
        Choice::Skip { reason } if reason.is_empty() => SKIP,
        Choice::Clear => CLEAR,
        Choice::Skip { .. } | Choice::Response(_) => return None,
    };
    Some((form, answer))
}

/// Writes an answer that is a label, a skip without words or a withdrawal; `None` for any other event.
fn write_answer(event: &Event, last_at: u64, tables: &Tables<'_>, to: &mut Vec<u8>) -> Option<()> {
    let (form, answer) = form_of(event)?;
    let label = match &answer.choice {
        Choice::Label(label) => Some(tables.label(label)?),
        _ => None,
    };
    let context = &answer.context;
    let suggested = match &context.suggested {
        Some(suggested) => Some((tables.label(&suggested.label)?, suggested.confidence)),
        None => None,
    };
    let (item, stratum) = (tables.item(&answer.item)?, tables.stratum(context.stratum)?);
    let bit = |is_there: bool, bit: u8| if is_there { bit } else { 0 };
    to.push(
        form | bit(context.instructions_revision.is_some(), REVISION)
            | bit(context.round.is_some(), ROUND)
            | bit(suggested.is_some(), SUGGESTED)
            | bit(context.suggestion_shown, SHOWN)
            | bit(!answer.supersedes.is_empty(), SUPERSEDES),
    );
    to.extend_from_slice(event.id.as_bytes());
    put_step(to, event.at.0.wrapping_sub(last_at) as i64);
    put_number(to, item);
    label.into_iter().for_each(|label| put_number(to, label));
    put_number(to, stratum);
    put_number(to, context.instructions_version.into());
    put_number(to, context.active_ms.into());
    for id in context.instructions_revision.iter().chain(&context.round) {
        to.extend_from_slice(id.as_bytes());
    }
    if let Some((label, confidence)) = suggested {
        put_number(to, label);
        to.extend_from_slice(&confidence.to_le_bytes());
    }
    if !answer.supersedes.is_empty() {
        put_number(to, answer.supersedes.len() as u64);
        answer.supersedes.iter().for_each(|id| to.extend_from_slice(id.as_bytes()));
    }
    Some(())
}

/// What many events name, once each and in order.
#[derive(Default)]
struct Tables<'a> {
    labels: BTreeMap<&'a LabelName, u64>,
    strata: BTreeMap<Stratum, u64>,
    items: Vec<ItemId>,
}

impl<'a> Tables<'a> {
    fn of(extracts: &'a [Extract]) -> Self {
        let events = extracts.iter().flat_map(|extract| &extract.events);
        let answers = || {
            events.clone().filter_map(|event| match &event.kind {
                EventKind::Answer(answer) => Some(answer),
                _ => None,
            })
        };
        let suggested = |answer: &'a Answer| answer.context.suggested.as_ref().map(|suggested| &suggested.label);
        let plain = |answer: &'a Answer| match &answer.choice {
            Choice::Label(label) => Some(label),
            _ => None,
        };
        let labels: BTreeSet<&LabelName> =
            answers().flat_map(|answer| plain(answer).into_iter().chain(suggested(answer))).collect();
        let strata: BTreeSet<Stratum> = answers().map(|answer| answer.context.stratum).collect();
        let mut items: Vec<ItemId> = answers().map(|answer| answer.item).collect();
        items.sort_unstable();
        items.dedup();
        Self { labels: labels.into_iter().zip(0..).collect(), strata: strata.into_iter().zip(0..).collect(), items }
    }

    fn write(&self, to: &mut Vec<u8>) {
        put_number(to, self.labels.len() as u64);
        self.labels.keys().for_each(|label| put_text(to, label.as_str()));
        put_number(to, self.strata.len() as u64);
        self.strata.keys().for_each(|stratum| put_text(to, stratum.as_str()));
        put_number(to, self.items.len() as u64);
        self.items.iter().for_each(|item| to.extend_from_slice(item.as_bytes()));
    }

    fn label(&self, label: &LabelName) -> Option<u64> {
        self.labels.get(label).copied()
    }

    fn stratum(&self, stratum: Stratum) -> Option<u64> {
        self.strata.get(&stratum).copied()
    }

    fn item(&self, item: &ItemId) -> Option<u64> {
        self.items.binary_search(item).ok().map(|place| place as u64)
    }
}

/// Reads a body to its end; the answer is which segments and how many events it holds.
///
/// # Errors
/// In words, when it is not of the form.
pub(super) fn check(body: &[u8]) -> Result<(Vec<SegmentKey>, usize), String> {
    let extracts = read(body).ok_or_else(|| "its tables are cut or not of the form".to_owned())?;
    let (mut segments, mut n_events, mut last) = (Vec::new(), 0, None);
    for extract in extracts {
        let extract = extract?;
        if last.is_some_and(|last| last >= extract.place()) {
            return Err("its segments are not in order".to_owned());
        }
        last = Some(extract.place());
        segments.push(extract.key());
        n_events += extract.events.len();
    }
    Ok((segments, n_events))
}

/// Reads a body segment by segment. After what is not of the form nothing more is read. `None` where its tables are not.
pub(super) fn read(body: &[u8]) -> Option<Reader<'_>> {
    let mut left = Left(body);
    let labels = (0..left.count(1)?).map(|_| left.text().map(LabelName::new)).collect::<Option<Vec<_>>>()?;
    let strata = (0..left.count(1)?).map(|_| Stratum::parse(left.text()?)).collect::<Option<Vec<_>>>()?;
    let n_items = left.count(ItemId::BYTES)?;
    let (items, rest) = left.0.split_at_checked(n_items.checked_mul(ItemId::BYTES)?)?;
    left.0 = rest;
    let n_logs = left.count(1)?;
    Some(Reader { left, labels, strata, items, n_logs, log: None })
}

/// A body that is being read.
pub(super) struct Reader<'a> {
    left: Left<'a>,
    labels: Vec<LabelName>,
    strata: Vec<Stratum>,
    items: &'a [u8],
    n_logs: usize,
    /// The log that is being read: whose, how many segments are left of it, and the digest of the last one.
    log: Option<(LabelerId, DeviceId, usize, Option<Digest>)>,
}

impl Iterator for Reader<'_> {
    type Item = Result<Extract, String>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.log.is_none_or(|(_, _, n_left, _)| n_left == 0) && self.n_logs == 0 {
            let rest = std::mem::take(&mut self.left.0);
            return (!rest.is_empty()).then(|| Err("more follows its last log".to_owned()));
        }
        let extract = self.segment();
        if extract.is_none() {
            *self = Self { left: Left(&[]), n_logs: 0, log: None, labels: Vec::new(), strata: Vec::new(), items: &[] };
        }
        Some(extract.ok_or_else(|| "a segment is cut or not of the form".to_owned()))
    }
}

impl Reader<'_> {
    fn segment(&mut self) -> Option<Extract> {
        let (labeler, device, n_left, before) = match self.log.filter(|(_, _, n_left, _)| *n_left > 0) {
            Some(log) => log,
            None => {
                self.n_logs = self.n_logs.checked_sub(1)?;
                let (labeler, device) = (LabelerId::new(self.left.array()?), DeviceId::new(self.left.array()?));
                (labeler, device, self.left.count(1).filter(|n| *n > 0)?, None)
            }
        };
        let (seq, generation) = (self.left.number()?, self.left.number()?);
        let digest = Digest::new(self.left.array()?);
        let prev = match self.left.byte()? {
            FIRST => None,
            LAST_HERE => Some(before?),
            OTHER => Some(Digest::new(self.left.array()?)),
            _ => return None,
        };
        let seen = (0..self.left.count(1)?).map(|_| self.seen()).collect::<Option<Vec<_>>>()?;
        let n_events = self.left.count(1)?;
        let mut events = Vec::with_capacity(n_events.min(crate::wire::segment::MAX_SEGMENT_EVENTS));
        let mut last_at = 0;
        for _ in 0..n_events {
            events.push(self.event(&mut last_at)?);
        }
        self.log = Some((labeler, device, n_left - 1, Some(digest)));
        Some(Extract { labeler, device, seq, digest, prev, generation, seen, events })
    }

    fn seen(&mut self) -> Option<(DeviceId, u64, Digest)> {
        Some((DeviceId::new(self.left.array()?), self.left.number()?, Digest::new(self.left.array()?)))
    }

    fn event(&mut self, last_at: &mut u64) -> Option<Event> {
        let has = self.left.byte()?;
        if has & FORMS == LINE {
            let event = event_wire::decode(self.left.text().filter(|_| has == LINE)?).ok()?;
            // What has a shorter form is not written as a line.
            return form_of(&event).is_none().then_some(event);
        }
        let id = EventId::new(self.left.array()?);
        let at = Millis(last_at.wrapping_add(self.left.step()? as u64));
        *last_at = at.0;
        let item = self.item()?;
        let choice = match has & FORMS {
            LABEL => Choice::Label(self.label()?),
            SKIP => Choice::Skip { reason: String::new() },
            _ => Choice::Clear,
        };
        let stratum = *self.strata.get(usize::try_from(self.left.number()?).ok()?)?;
        let (instructions_version, active_ms) = (self.left.small()?, self.left.small()?);
        let instructions_revision = if has & REVISION != 0 { Some(EventId::new(self.left.array()?)) } else { None };
        let round = if has & ROUND != 0 { Some(EventId::new(self.left.array()?)) } else { None };
        let suggested = if has & SUGGESTED != 0 {
            let (label, confidence) = (self.label()?, f32::from_le_bytes(self.left.array()?));
            confidence.is_finite().then_some(())?;
            Some(Suggested { label, confidence })
        } else {
            None
        };
        let n_superseded = if has & SUPERSEDES != 0 { self.left.count(EventId::BYTES)? } else { 0 };
        let supersedes = (0..n_superseded).map(|_| self.left.array().map(EventId::new)).collect::<Option<Vec<_>>>()?;
        let context = AnswerContext {
            instructions_version,
            instructions_revision,
            stratum,
            round,
            reason: None,
            suggestion_shown: has & SHOWN != 0,
            suggested,
            shown_at: at,
            answered_at: at,
            active_ms,
        };
        Some(Event { id, at, kind: EventKind::Answer(Answer { item, choice, supersedes, context }) })
    }

    fn label(&mut self) -> Option<LabelName> {
        self.labels.get(usize::try_from(self.left.number()?).ok()?).cloned()
    }

    fn item(&mut self) -> Option<ItemId> {
        let start = usize::try_from(self.left.number()?).ok()?.checked_mul(ItemId::BYTES)?;
        self.items.get(start..)?.first_chunk().map(|bytes| ItemId::new(*bytes))
    }
}
