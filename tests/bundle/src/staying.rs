//! What stays in the first part, down to its data: everything that can be reached without passing through an idle function.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::ensure;
use walrus::ir::{Value, Visitor, dfs_in_order};
use walrus::{ConstExpr, Element, ElementKind, ExportItem, FunctionId, FunctionKind, Module};

use super::idle::Idle;
use super::references::Program;
use super::rest::entries;

/// A function of so few instructions stays although it was idle: what would stand in its place is hardly smaller.
const SMALL: u64 = 4;

/// Functions by their place in the module, which is the same in everything parsed from the same bytes.
#[derive(Debug)]
pub(super) struct Staying {
    /// Those that stay in the first part.
    pub(super) own: BTreeSet<usize>,
    /// Those that move and are called from there, each with its place in the table that the rest fills.
    pub(super) called: BTreeMap<usize, u32>,
    /// Places in memory of data that something in the first part refers to; apart from each other, in order. All other moves.
    pub(super) data: Vec<Range<u64>>,
}

impl Staying {
    /// Walks through the module. What its functions refer to besides calling it stands in `program`.
    pub(super) fn of(module: &Module, program: &Program, idle: &Idle) -> anyhow::Result<Self> {
        let mut walk = Walk::new(module, program, idle);
        let has_names = module.funcs.iter_local().any(|(id, _)| module.funcs.get(id).name.is_some());
        ensure!(has_names, "the functions of the page's first part have no names");
        for export in module.exports.iter() {
            if let ExportItem::Function(id) = export.item {
                walk.function(id);
            }
        }
        walk.functions(module.start);
        // What tools made, the linker's notes do not know; who takes their addresses is not known either.
        for id in walk.slots.values().copied().collect::<Vec<_>>() {
            let name = module.funcs.get(id).name.as_deref();
            if !name.is_some_and(|name| program.functions.contains_key(name)) {
                walk.function(id);
            }
        }
        while let Some(id) = walk.waiting.pop() {
            walk.through(id);
        }
        let called = walk.called.iter().map(|id| id.index()).zip(0..).collect();
        let pieces = walk.data.iter().filter_map(|idx| program.data.get(*idx));
        let data = union(pieces.map(|piece| piece.place.clone()).collect());
        Ok(Self { own: walk.own.iter().map(|id| id.index()).collect(), called, data })
    }

    /// Whether a function has its body in the rest.
    pub(super) fn has_moved(&self, module: &Module, id: FunctionId) -> bool {
        matches!(module.funcs.get(id).kind, FunctionKind::Local(_)) && !self.own.contains(&id.index())
    }
}

struct Walk<'a> {
    module: &'a Module,
    program: &'a Program,
    idle: &'a Idle,
    /// What the table of functions holds.
    slots: BTreeMap<u32, FunctionId>,
    waiting: Vec<FunctionId>,
    own: BTreeSet<FunctionId>,
    called: BTreeSet<FunctionId>,
    /// Pieces of data that are referred to, by their place in the program.
    data: BTreeSet<usize>,
}

impl<'a> Walk<'a> {
    fn new(module: &'a Module, program: &'a Program, idle: &'a Idle) -> Self {
        let slots = module.elements.iter().filter_map(slots_of).flatten().collect();
        let (waiting, own, called, data) = Default::default();
        Self { module, program, idle, slots, waiting, own, called, data }
    }

    fn functions(&mut self, ids: impl IntoIterator<Item = FunctionId>) {
        ids.into_iter().for_each(|id| self.function(id));
    }

    /// A function that what stays calls, or whose address it takes.
    fn function(&mut self, id: FunctionId) {
        let function = self.module.funcs.get(id);
        if !matches!(function.kind, FunctionKind::Local(_)) {
            return;
        }
        let is_idle = function.name.as_deref().is_some_and(|name| self.idle.has(name));
        if is_idle && matches!(&function.kind, FunctionKind::Local(local) if local.size() > SMALL) {
            self.called.insert(id);
        } else if self.own.insert(id) {
            self.waiting.push(id);
        }
    }

    /// Everything that a function that stays refers to.
    fn through(&mut self, id: FunctionId) {
        let function = self.module.funcs.get(id);
        if let FunctionKind::Local(local) = &function.kind {
            let mut calls = Calls::default();
            dfs_in_order(&mut calls, local, local.entry_block());
            self.functions(calls.0);
        }
        let refers = function.name.as_deref().and_then(|name| self.program.functions.get(name));
        let Some(refers) = refers else { return };
        self.taken(&refers.slots);
        let mut pieces: Vec<usize> = refers.data.iter().copied().collect();
        while let Some(idx) = pieces.pop() {
            let Some(piece) = self.program.data.get(idx).filter(|_| self.data.insert(idx)) else { continue };
            self.taken(&piece.refers.slots);
            pieces.extend(&piece.refers.data);
        }
    }

    fn taken(&mut self, slots: &BTreeSet<u32>) {
        for slot in slots {
            let id = self.slots.get(slot).copied();
            self.functions(id);
        }
    }
}

/// The functions of a segment for the table, with their places.
fn slots_of(element: &Element) -> Option<Vec<(u32, FunctionId)>> {
    let ElementKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = element.kind else { return None };
    let places = (start.cast_unsigned()..).zip(entries(&element.items)?);
    Some(places.filter_map(|(place, id)| Some((place, id?))).collect())
}

/// The functions that a body names.
#[derive(Default)]
struct Calls(BTreeSet<FunctionId>);

impl Visitor<'_> for Calls {
    fn visit_function_id(&mut self, function: &FunctionId) {
        self.0.insert(*function);
    }
}

/// The same places in order, those that touch as one.
fn union(mut places: Vec<Range<u64>>) -> Vec<Range<u64>> {
    places.retain(|place| !place.is_empty());
    places.sort_unstable_by_key(|place| (place.start, place.end));
    let mut union: Vec<Range<u64>> = Vec::with_capacity(places.len());
    for place in places {
        match union.last_mut().filter(|last| place.start <= last.end) {
            Some(last) => last.end = last.end.max(place.end),
            None => union.push(place),
        }
    }
    union
}

#[cfg(test)]
mod tests {
    use super::union;

    #[test]
    fn places_that_touch_are_one() {
        assert_eq!(union(vec![20..24, 8..8, 0..8, 30..40, 8..20, 31..32]), [0..24, 30..40]);
    }
}
