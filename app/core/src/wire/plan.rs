//! Text form of an expert's plan. It came after the first form of logs: older readers keep it as it came.

use serde::{Deserialize, Serialize};

use super::{WireError, malformed, parse_id};
use crate::event::{MAX_PLANNED, MAX_PLANNED_PEOPLE, MAX_TURNED, Plan, Planned};
use crate::ids::{IdError, ItemId};

const WHAT: &str = "a plan";

#[derive(Serialize, Deserialize)]
pub(super) struct PlanWire {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    done: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    undone: Vec<String>,
    people: Vec<String>,
    /// Item, score, uncertainty and density of each, in thousandths.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    order: Vec<(String, u16, u16, u16)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    model: Option<(String, u32)>,
}

pub(super) fn plan_wire(plan: &Plan) -> PlanWire {
    let texts = |items: &[ItemId]| items.iter().map(ToString::to_string).collect();
    let place = |it: &Planned| {
        (it.item.to_string(), thousandths(it.score), thousandths(it.uncertainty), thousandths(it.density))
    };
    PlanWire {
        done: texts(&plan.done),
        undone: texts(&plan.undone),
        people: plan.people.iter().map(ToString::to_string).collect(),
        order: plan.order.iter().map(place).collect(),
        model: plan.model.map(|(model, n_ranked)| (model.to_string(), n_ranked)),
    }
}

pub(super) fn plan_domain(wire: &PlanWire) -> Result<Plan, WireError> {
    let is_long = wire.order.len() > MAX_PLANNED || wire.people.len() > MAX_PLANNED_PEOPLE;
    if is_long || wire.done.len().max(wire.undone.len()) > MAX_TURNED {
        return Err(malformed(WHAT, "it names more items than a plan may"));
    }
    let place = |(item, score, uncertainty, density): &(String, u16, u16, u16)| {
        Ok::<_, WireError>(Planned {
            item: parse_id(WHAT, item)?,
            score: share(*score),
            uncertainty: share(*uncertainty),
            density: share(*density),
        })
    };
    let model = wire.model.as_ref().map(|(model, n_ranked)| Ok::<_, WireError>((parse_id(WHAT, model)?, *n_ranked)));
    Ok(Plan {
        done: ids(&wire.done)?,
        undone: ids(&wire.undone)?,
        people: ids(&wire.people)?,
        order: wire.order.iter().map(place).collect::<Result<_, _>>()?,
        model: model.transpose()?,
    })
}

fn ids<T: std::str::FromStr<Err = IdError>>(texts: &[String]) -> Result<Vec<T>, WireError> {
    texts.iter().map(|text| parse_id(WHAT, text)).collect()
}

/// Of a share from 0 to 1; what is none counts as 0.
pub(crate) fn thousandths(share: f32) -> u16 {
    // Saturates, and takes what is not a number for 0.
    (share.clamp(0.0, 1.0) * 1000.0).round() as u16
}

fn share(thousandths: u16) -> f32 {
    f32::from(thousandths.min(1000)) / 1000.0
}

#[cfg(test)]
mod tests {
    use super::{plan_domain, plan_wire};
    use crate::event::{Event, EventKind, MAX_PLANNED, Millis, Plan, Planned};
    use crate::ids::{ItemId, ModelHash};
    use crate::testkit::{device_key, event_id, project};
    use crate::wire::event::{decode, encode};
    use crate::wire::tests::golden;

    fn plan() -> Plan {
        let items: Vec<ItemId> = project(4).items().iter().map(|item| item.id).collect();
        let planned = |(item, score): (&ItemId, f32)| Planned { item: *item, score, uncertainty: 0.25, density: 1.0 };
        Plan {
            done: items[..2].to_vec(),
            undone: vec![items[2]],
            people: vec![device_key(1).public().labeler(), device_key(2).public().labeler()],
            order: items[2..].iter().zip([0.75, 0.001]).map(planned).collect(),
            model: Some((ModelHash::new([3; 8]), 40)),
        }
    }

    #[test]
    fn clg3_plans_are_written_as_in_the_sample_and_read_back() {
        let kinds = [plan(), Plan::default()].map(EventKind::Plan);
        let events = (1..).zip(kinds).map(|(n, kind)| Event { id: event_id(n), at: Millis(n * 10), kind });
        let events: Vec<Event> = events.collect();
        let lines: String = events.iter().map(|event| encode(event) + "\n").collect();
        golden("events-5-plan.jsonl", lines.as_bytes());
        assert_eq!(lines.lines().map(|line| decode(line).unwrap()).collect::<Vec<_>>(), events);
    }

    #[test]
    fn clg3_a_plan_that_names_too_much_is_refused() {
        let mut wire = plan_wire(&plan());
        wire.order = vec![wire.order[0].clone(); MAX_PLANNED + 1];
        assert!(plan_domain(&wire).is_err());
        wire.order.truncate(1);
        wire.order[0].1 = u16::MAX;
        assert_eq!(plan_domain(&wire).unwrap().order[0].score, 1.0, "a share is no more than the whole");
    }
}
