//! Text form of what is done with records. It came after the first form of logs: older readers keep it as it came.

use serde::{Deserialize, Serialize};

use super::{WireError, malformed, parse_id};
use crate::event::{Curate, Curation, MAX_ASKED, MAX_CURATED, Tag};

const WHAT: &str = "a curation";

#[derive(Serialize, Deserialize)]
pub(super) struct CurateWire {
    items: Vec<String>,
    act: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tag: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    votes: Option<u32>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
}

pub(super) fn curate_wire(curate: &Curate) -> CurateWire {
    let act = match &curate.act {
        Curation::Drop { .. } => "drop",
        Curation::Keep => "keep",
        Curation::Send => "send",
        Curation::Unsend => "unsend",
        Curation::Ask { .. } => "ask",
        Curation::Tag(_) => "tag",
        Curation::Untag(_) => "untag",
    };
    let (mut tag, mut votes, mut reason) = (None, None, String::new());
    match &curate.act {
        Curation::Drop { reason: why } => reason.clone_from(why),
        Curation::Ask { votes: wanted } => votes = Some(*wanted),
        Curation::Tag(it) | Curation::Untag(it) => tag = Some(it.to_string()),
        Curation::Keep | Curation::Send | Curation::Unsend => {}
    }
    let items = curate.items.iter().map(ToString::to_string).collect();
    CurateWire { items, act: act.to_owned(), tag, votes, reason }
}

/// `None` is something done in a way of tomorrow.
pub(super) fn curate_domain(wire: &CurateWire) -> Result<Option<Curate>, WireError> {
    if wire.items.len() > MAX_CURATED {
        return Err(malformed(WHAT, "it names more items than it may"));
    }
    let tag = || wire.tag.as_deref().and_then(Tag::new).ok_or_else(|| malformed(WHAT, "it has no tag"));
    let act = match wire.act.as_str() {
        "drop" => Curation::Drop { reason: wire.reason.clone() },
        "keep" => Curation::Keep,
        "send" => Curation::Send,
        "unsend" => Curation::Unsend,
        "ask" => Curation::Ask { votes: wire.votes.unwrap_or_default().min(MAX_ASKED) },
        "tag" => Curation::Tag(tag()?),
        "untag" => Curation::Untag(tag()?),
        _ => return Ok(None),
    };
    let items = wire.items.iter().map(|item| parse_id(WHAT, item)).collect::<Result<_, _>>()?;
    Ok(Some(Curate { items, act }))
}

#[cfg(test)]
mod tests {
    use crate::event::{Curate, Curation, Event, EventKind, MAX_CURATED, MAX_TAG_CHARS, Millis, Tag};
    use crate::ids::ItemId;
    use crate::testkit::{event_id, project};
    use crate::wire::event::{decode, encode};
    use crate::wire::tests::golden;

    #[test]
    fn cur1_what_is_done_with_records_is_written_as_in_the_sample_and_read_back() {
        let items: Vec<ItemId> = project(2).items().iter().map(|item| item.id).collect();
        let tag = || Tag::new("  hard \n cases ").unwrap();
        let acts = [
            Curation::Drop { reason: "twice the same".to_owned() },
            Curation::Drop { reason: String::new() },
            Curation::Keep,
            Curation::Send,
            Curation::Unsend,
            Curation::Ask { votes: 3 },
            Curation::Tag(tag()),
            Curation::Untag(tag()),
        ];
        let kinds = acts.map(|act| EventKind::Curate(Curate { items: items.clone(), act }));
        let events = (1..).zip(kinds).map(|(n, kind)| Event { id: event_id(n), at: Millis(n * 10), kind });
        let events: Vec<Event> = events.collect();
        let lines: String = events.iter().map(|event| encode(event) + "\n").collect();
        golden("events-6-curate.jsonl", lines.as_bytes());
        assert_eq!(lines.lines().map(|line| decode(line).unwrap()).collect::<Vec<_>>(), events);
    }

    #[test]
    fn cur1_what_is_done_in_a_way_of_tomorrow_is_kept() {
        let id = event_id(1);
        let line = format!(r#"{{"id":"{id}","t":1,"kind":"curate","items":[],"act":"frame"}}"#);
        let event = decode(&line).unwrap();
        assert!(matches!(&event.kind, EventKind::Unknown { kind, .. } if kind == "curate"));
        assert_eq!(encode(&event), line);
        for (rest, word) in [(r#""act":"tag""#, "no tag"), (r#""act":"tag","tag":" ""#, "no tag")] {
            let line = format!(r#"{{"id":"{id}","t":1,"kind":"curate","items":[],{rest}}}"#);
            assert!(decode(&line).unwrap_err().to_string().contains(word));
        }
        let items = vec![project(1).items()[0].id; MAX_CURATED + 1];
        let many = EventKind::Curate(Curate { items, act: Curation::Keep });
        assert!(decode(&encode(&Event { id, at: Millis(1), kind: many })).is_err());
        assert_eq!((Tag::new(" \n"), Tag::new(&"x".repeat(MAX_TAG_CHARS + 1))), (None, None));
    }
}
