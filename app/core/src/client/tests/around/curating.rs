//! What experts do with records: who is asked what after that, and taking it back.

use super::*;
use crate::event::{Curation, Tag};
use crate::export;
use crate::review;

fn curate(items: &[ItemId], act: Curation) -> Command {
    Command::Curate { items: items.to_vec(), act }
}

fn drop_for(reason: &str) -> Curation {
    Curation::Drop { reason: reason.to_owned() }
}

impl Table {
    /// What a person is asked until nothing is left.
    fn asked(&mut self, n: u8) -> Vec<ItemId> {
        let mut asked = Vec::new();
        self.clients.get_mut(&n).unwrap().show_next(Millis(1));
        while let Some(shown) = self.at(n).session().shown {
            asked.push(shown.pick.item);
            self.act(n, label("a")).unwrap();
        }
        asked.sort_unstable();
        asked
    }
}

#[test]
fn cur2_what_is_left_out_is_asked_of_nobody_and_teaches_nothing() {
    let mut table = Table::new(4, 0.0);
    let items = table.items();
    table.clients.get_mut(&1).unwrap().revisit(items[0], Millis(1));
    table.act(1, label("a")).unwrap();
    table.clients.get_mut(&2).unwrap().revisit(items[0], Millis(1));
    table.act(2, label("b")).unwrap();
    assert_eq!(review::order(table.at(5).project(), who(5), None).len(), 1);
    assert_eq!(table.at(5).project().lessons().len(), 2);

    assert_eq!(
        table.act(1, curate(&items[..1], drop_for(""))).unwrap_err(),
        Refusal::ForExperts { what: ExpertTask::Curating }
    );
    table.act(5, curate(&[items[1], items[0], items[1]], drop_for("twice "))).unwrap();
    assert_eq!(table.act(5, curate(&items[..2], drop_for("twice"))).unwrap_err(), Refusal::NothingChanges);
    for n in [1, 2, 5] {
        let project = table.at(n).project();
        assert_eq!(project.curated(&items[0]).dropped(), Some("twice"));
        assert!(project.is_dropped(&items[1]) && !project.is_dropped(&items[2]));
        assert_eq!((project.tally().dropped.len(), project.tally().disagreements.len()), (2, 0));
        assert!(project.lessons().is_empty() && project.course().is_empty());
        assert_eq!(project.tally().n_labels, 2, "the answers are kept");
    }
    assert_eq!(table.asked(1), sorted(&items[2..]));

    // Another reason is taken back to the first one, and that to none.
    table.act(5, curate(&items[..1], drop_for("broken"))).unwrap();
    table.act(5, Command::UndoCurate).unwrap();
    assert_eq!(table.at(1).project().curated(&items[0]).dropped(), Some("twice"));
    table.act(5, Command::UndoCurate).unwrap();
    assert!(table.at(1).project().tally().dropped.is_empty());
    assert_eq!(table.act(5, Command::UndoCurate).unwrap_err(), Refusal::NothingToUndo);
    assert_eq!(table.asked(2), sorted(&items[1..]), "all but what they answered");
}

#[test]
fn cur3_an_item_returns_to_the_queue_until_it_has_the_votes_asked_for() {
    let mut table = Table::new(3, 0.0);
    let items = table.items();
    table.asked(1);
    table.asked(2);
    assert!(table.asked(6).is_empty(), "all have their votes");
    table.act(5, curate(&items[..1], Curation::Ask { votes: 3 })).unwrap();
    assert_eq!(table.at(6).project().votes_wanted(&items[0]), 3);
    assert_eq!(table.asked(6), items[..1]);
    assert!(table.asked(5).is_empty());
}

#[test]
fn cur3_what_is_sent_to_experts_waits_for_one() {
    let mut table = Table::new(3, 0.0);
    let items = table.items();
    let waiting = |table: &Table| -> Vec<ItemId> {
        review::order(table.at(6).project(), who(6), None).into_iter().map(|due| due.item).collect()
    };
    assert!(waiting(&table).is_empty());
    table.act(5, curate(&items[..2], Curation::Send)).unwrap();
    assert_eq!(sorted(&waiting(&table)), sorted(&items[..2]));
    assert!(table.at(6).project().needs(who(6), Role::Expert, Millis(0)).contains(&Need::Sent { n: 2 }));
    let settle = |item: ItemId| Command::Settle {
        item,
        answer: LabelName::new("a").into(),
        also: Vec::new(),
        reason: String::new(),
        cause: None,
    };
    table.act(6, settle(items[0])).unwrap();
    assert_eq!(waiting(&table), items[1..2]);
    table.act(5, curate(&items[..1], Curation::Unsend)).unwrap();
    table.act(5, curate(&items[..1], Curation::Send)).unwrap();
    assert_eq!(waiting(&table).len(), 2, "settled before it was sent");
    table.act(5, curate(&items, drop_for(""))).unwrap();
    assert!(waiting(&table).is_empty());
}

#[test]
fn cur4_tags_are_counted_and_exported_with_what_is_left_out() {
    let mut table = Table::new(3, 0.0);
    let items = table.items();
    let tag = |text: &str| Tag::new(text).unwrap();
    table.act(5, curate(&items[..2], Curation::Tag(tag("hard")))).unwrap();
    table.act(6, curate(&items[1..], Curation::Tag(tag("german")))).unwrap();
    table.act(5, curate(&items[1..2], drop_for("spam"))).unwrap();
    let counted = |table: &Table| -> Vec<(String, u32)> {
        table.at(1).project().tally().tags.iter().map(|(tag, n)| (tag.to_string(), *n)).collect()
    };
    assert_eq!(counted(&table), [("german".to_owned(), 2), ("hard".to_owned(), 2)]);
    let rows = export::curation(table.at(5).project());
    let row = |item: ItemId| rows.rows.iter().find(|row| row[0] == export::Value::Text(item.to_string())).unwrap();
    let text = |text: &str| export::Value::Text(text.to_owned());
    let (yes, no) = (export::Value::Int(1), export::Value::Int(0));
    assert_eq!(row(items[1])[1..5], [yes, text("spam"), text("german|hard"), no.clone()]);
    assert_eq!(row(items[0])[1..5], [no.clone(), export::Value::None, text("hard"), no]);
    table.act(5, curate(&items, Curation::Untag(tag("hard")))).unwrap();
    assert_eq!(counted(&table), [("german".to_owned(), 2)]);
    table.act(6, Command::UndoCurate).unwrap();
    assert!(counted(&table).is_empty());
}

fn sorted(items: &[ItemId]) -> Vec<ItemId> {
    let mut items = items.to_vec();
    items.sort_unstable();
    items
}
