//! Which functions of the first part a first label does not run: watching them, and the list of those that stayed idle.

use std::collections::BTreeSet;

use anyhow::Context as _;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use sha2::{Digest as _, Sha256};
use walrus::ir::{Const, MemArg, Store, StoreKind, Value};
use walrus::{FunctionId, FunctionKind};

use super::rest::parse;

/// Bytes of a page of WebAssembly memory.
const PAGE: usize = 65_536;

/// The functions that a first label does not run, as marks of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Idle(BTreeSet<String>);

impl Idle {
    /// Those of the given names that did not run. Where several functions share a name (shims that a compiler made, and
    /// numbered), one that ran speaks for all.
    #[must_use]
    pub fn of(functions: &[(String, bool)]) -> Self {
        let marks = |has_run: bool| -> BTreeSet<String> {
            functions.iter().filter(|(_, ran)| *ran == has_run).map(|(name, _)| mark(name)).collect()
        };
        Self(marks(false).difference(&marks(true)).cloned().collect())
    }

    /// Reads a list: marks, divided by white space.
    #[must_use]
    pub fn read(text: &str) -> Self {
        Self(text.split_whitespace().map(str::to_owned).collect())
    }

    /// The list as a text in order, sixteen in a line.
    #[must_use]
    pub fn text(&self) -> String {
        let marks: Vec<&str> = self.0.iter().map(String::as_str).collect();
        marks.chunks(16).map(|line| format!("{}\n", line.join(" "))).collect()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether a function was idle, and would be where there is more of everything, or where it comes in another order.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains(&mark(name)) && !hangs_on_how_much(name)
    }
}

/// Six characters for a name: two of ten thousand names share one in a list out of fifteen hundred.
fn mark(name: &str) -> String {
    let digest = Sha256::digest(plain(name).as_bytes());
    BASE64_STANDARD_NO_PAD.encode(digest).chars().take(6).collect()
}

/// Whether a function makes a collection larger, or looks into one: what runs of those hangs on how much there is.
fn hangs_on_how_much(name: &str) -> bool {
    const OF_TREES: [&str; 3] = ["find", "get", "search"];
    const OF_NODES: [&str; 4] = ["insert", "new", "push", "split"];
    let plain = plain(name);
    let own = own_name(&plain);
    let begins = |names: &[&str]| names.iter().any(|begin| own.starts_with(begin));
    plain.contains("raw_vec::")
        || begins(&["reserve", "grow"])
        || (plain.contains("collections::btree::") && begins(&OF_TREES))
        || (plain.contains("btree::node::") && begins(&OF_NODES))
}

/// The last part of a name that is no parameter: `find` of `<tree::Node<Key>>::find::<Key>::{closure#0}`.
fn own_name(plain: &str) -> String {
    let mut depth = 0_usize;
    let mut last = ' ';
    let outer: String = plain
        .chars()
        .filter(|&character| {
            let ends = character == '>' && last != '-';
            depth += usize::from(character == '<' || character == '{');
            let is_outer = depth == 0;
            depth -= usize::from(ends || character == '}').min(depth);
            last = character;
            is_outer
        })
        .collect();
    outer.rsplit("::").find(|part| !part.is_empty()).unwrap_or_default().to_owned()
}

/// A function's name as it stands in the source with the types it is made for: without what a compiler or a folder adds.
fn plain(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

/// A module that notes which of its functions ran.
#[derive(Debug)]
pub struct Watched {
    /// The module, with a byte for each function in a region of its memory that nothing else uses.
    pub wasm: Vec<u8>,
    /// Where the region begins.
    pub base: usize,
    /// Names of the functions, in the order of the bytes.
    pub names: Vec<String>,
}

/// Has every function of a module note that it ran.
///
/// # Errors
/// If the bytes are no WebAssembly with names and one memory.
pub fn watch(wasm: &[u8]) -> anyhow::Result<Watched> {
    let mut module = parse(wasm)?;
    let memory = module.memories.iter().next().context("the page's first part has no memory")?.id();
    let functions: Vec<(FunctionId, String)> =
        module.funcs.iter_local().filter_map(|(id, _)| Some((id, module.funcs.get(id).name.clone()?))).collect();
    let own = module.memories.get_mut(memory);
    // The allocator takes what it asks the browser for, and knows of nothing between the linker's pages and those.
    let n_pages = usize::try_from(own.initial)?;
    own.initial += functions.len().div_ceil(PAGE) as u64;
    let base = n_pages * PAGE;
    for (place, (id, _)) in functions.iter().enumerate() {
        let FunctionKind::Local(local) = &mut module.funcs.get_mut(*id).kind else { continue };
        let (zero, one) = (Value::I32(0), Value::I32(1));
        let arg = MemArg { align: 1, offset: (base + place) as u64 };
        let note = Store { memory, kind: StoreKind::I32_8 { atomic: false }, arg };
        let mut body = local.builder_mut().func_body();
        body.instr_at(0, Const { value: zero });
        body.instr_at(1, Const { value: one });
        body.instr_at(2, note);
    }
    let names = functions.into_iter().map(|(_, name)| name).collect();
    Ok(Watched { wasm: module.emit_wasm(), base, names })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hangs_on_how_much_there_is_is_never_idle() {
        let stays = [
            "<alloc::raw_vec::RawVec<u8>>::grow_one",
            "<hashbrown::raw::RawTable<(u8, fn(u8) -> u8)>>::reserve_rehash::<accord::hash::{closure#0}>",
            "<alloc::collections::btree::node::NodeRef<alloc::collections::btree::node::marker::Mut, accord::Id, ()>>::search_tree::<accord::Id>",
            "<alloc::collections::btree::map::BTreeMap<accord::Id, ()>>::get::<accord::Id>",
        ];
        for name in stays {
            assert!(hangs_on_how_much(name), "{name} is {}", own_name(name));
        }
        let moves = [
            "<alloc::collections::btree::map::BTreeMap<accord::Id, ()>>::remove::<accord::Id>",
            "accord::view::regrown",
        ];
        for name in moves {
            assert!(!hangs_on_how_much(name), "{name} is {}", own_name(name));
        }
    }
}
