//! Leaves in the first file what a first item takes to come on screen, and moves the rest of it into a file that comes then.
//!
//! What the linker knows is who may call whom, and a label page may call most of the program: every kind of question,
//! every error, every store. What it does call is known from watching it (`bench -- idle`). The functions that stayed idle
//! are listed in `idle.txt` by marks of their names, and [`halve`] moves those, with the data that only they refer to. A
//! function that the list does not know stays, unless only moved ones refer to it; so the list may be older than the code,
//! at the price of a larger file.
//!
//! In the place of a moved function stands one that has the rest loaded and goes on there. It is loaded at once if that
//! did not happen before (`rest.js`), but the page asks for it as soon as the first item is on screen.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, bail};
use walrus::ir::Value;
use walrus::{
    ConstExpr, DataKind, Element, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind,
    GlobalKind, ImportId, ImportKind, ImportedFunction, InstrSeqBuilder, LocalId, Module, ModuleConfig, RefType,
    TableId, ValType, passes,
};

use super::idle::Idle;
use super::references::Program;
use super::staying::Staying;

/// The module that the rest imports everything from: the first part.
const FIRST: &str = "first";
/// What the script of the parts calls the function that loads the rest at once.
const LOAD: &str = "loadRestNow";
/// The export that tells whether the rest is there.
const IS_HERE: &str = "rest_is_here";
/// The export that the rest puts its functions into.
const TABLE: &str = "rest_table";
/// The linker's name of the table that holds every function whose address is taken.
const FUNCTIONS: &str = "__indirect_function_table";

/// The first part in two: `first` loads `rest` when it needs it.
#[derive(Debug)]
pub struct Halves {
    /// What is loaded before anything is on screen.
    pub first: Vec<u8>,
    /// What may come later.
    pub rest: Vec<u8>,
    /// What `first` calls its imports and exports now to which tools gave long names, after those, the longest first: they
    /// are a fiftieth of what has to be loaded.
    pub renamed: Vec<(String, String)>,
}

/// Divides a module after its functions' names; `program` is the file that the linker made, of which the module is a part,
/// and `script` the module that offers the function [`LOAD`].
///
/// # Errors
/// If the bytes are no WebAssembly with names.
pub fn halve(wasm: &[u8], program: &Program, script: &str, idle: &Idle) -> anyhow::Result<Halves> {
    let (mut module, of_rest) = (parse(wasm)?, parse(wasm)?);
    let staying = Staying::of(&module, program, idle)?;
    let (rest, wanted) = rest(of_rest, &staying)?;
    let renamed = shorten(&mut module);
    let first = first(module, script, &staying, &wanted)?;
    Ok(Halves { first, rest, renamed })
}

/// Gives imports whose names end in a hash, and exports under the compiler's own names, short ones; both.
fn shorten(module: &mut Module) -> Vec<(String, String)> {
    let is_hash = |text: &str| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let imports = module.imports.iter_mut().map(|import| &mut import.name);
    let hashed = imports.filter(|name| name.rsplit_once('_').is_some_and(|(_, end)| is_hash(end)));
    let exports = module.exports.iter_mut().map(|export| &mut export.name);
    let mangled = exports.filter(|name| name.starts_with("_R"));
    let mut names: Vec<(String, String)> = hashed
        .chain(mangled)
        .zip(0..)
        .map(|(name, n)| {
            let short = format!("_{n}");
            (std::mem::replace(name, short.clone()), short)
        })
        .collect();
    // Some begin as others do.
    names.sort_unstable_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    names
}

/// Reads a module; what is written of it again has no names.
pub(super) fn parse(wasm: &[u8]) -> anyhow::Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_producers_section(false).generate_name_section(false);
    config.parse(wasm).context("the page's first part is no WebAssembly")
}

/// What the rest wants of the first part: exports by name, each with its kind's place.
#[derive(Default)]
struct Wanted {
    functions: Vec<(String, usize)>,
    globals: Vec<(String, usize)>,
    memories: Vec<(String, usize)>,
    tables: Vec<(String, usize)>,
}

/// The second half: everything that does not stay, with what it needs of the first as imports.
fn rest(mut module: Module, staying: &Staying) -> anyhow::Result<(Vec<u8>, Wanted)> {
    let functions = functions_table(&module)?;
    let runs = moved_entries(&module, functions, staying)?;
    let data = moved_data(&mut module, staying)?;
    for id in module.exports.iter().map(|export| export.id()).collect::<Vec<_>>() {
        module.exports.delete(id);
    }
    for id in module.data.iter().map(|data| data.id()).collect::<Vec<_>>() {
        module.data.delete(id);
    }
    for id in module.elements.iter().map(|element| element.id()).collect::<Vec<_>>() {
        module.elements.delete(id);
    }
    module.tables.iter_mut().for_each(|table| table.elem_segments.clear());
    module.memories.iter_mut().for_each(|memory| memory.data_segments.clear());
    import_what_stays(&mut module, staying);
    // Its functions go where the first half calls them, and everywhere else where they belong.
    let called = locals(&module, &staying.called.keys().copied().collect());
    let n_places = called.len() as u64;
    let (table, _) = module.add_import_table(FIRST, TABLE, false, n_places, Some(n_places), RefType::FUNCREF);
    for (table, start, items) in
        std::iter::once((table, 0, called)).chain(runs.into_iter().map(|(start, run)| (functions, start, run)))
    {
        let offset = ConstExpr::Value(Value::I32(start));
        let segment = module.elements.add(ElementKind::Active { table, offset }, ElementItems::Functions(items));
        module.tables.get_mut(table).elem_segments.insert(segment);
    }
    let memory = module.memories.iter().next().context("the page's first part has no memory")?.id();
    for (start, bytes) in data {
        let offset = ConstExpr::Value(Value::I32(start));
        let segment = module.data.add(DataKind::Active { memory, offset }, bytes);
        module.memories.get_mut(memory).data_segments.insert(segment);
    }
    // Then it says that it is there.
    let (is_here, _) = module.add_import_global(FIRST, IS_HERE, ValType::I32, true, false);
    let mut start = FunctionBuilder::new(&mut module.types, &[], &[]);
    start.func_body().i32_const(1).global_set(is_here);
    module.start = Some(start.finish(Vec::new(), &mut module.funcs));
    passes::gc::run(&mut module);
    let wanted = name_imports(&mut module)?;
    Ok((module.emit_wasm(), wanted))
}

/// Makes imports of functions that stay, and of globals, memories and tables, all of which stay.
fn import_what_stays(module: &mut Module, staying: &Staying) {
    for id in locals(module, &staying.own) {
        let import = module.imports.add(FIRST, "", id);
        let ty = module.funcs.get(id).ty();
        module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    for id in module.globals.iter().map(|global| global.id()).collect::<Vec<_>>() {
        if matches!(module.globals.get(id).kind, GlobalKind::Local(_)) {
            let import = module.imports.add(FIRST, "", id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
    }
    for id in module.memories.iter().map(|memory| memory.id()).collect::<Vec<_>>() {
        if module.memories.get(id).import.is_none() {
            let import = module.imports.add(FIRST, "", id);
            module.memories.get_mut(id).import = Some(import);
        }
    }
    for id in module.tables.iter().map(|table| table.id()).collect::<Vec<_>>() {
        if module.tables.get(id).import.is_none() {
            let import = module.imports.add(FIRST, "", id);
            module.tables.get_mut(id).import = Some(import);
        }
    }
}

/// Gives what is still imported short names, of the first half all.
fn name_imports(module: &mut Module) -> anyhow::Result<Wanted> {
    let mut wanted = Wanted::default();
    let ids: Vec<ImportId> = module.imports.iter().map(|import| import.id()).collect();
    for (idx, id) in ids.into_iter().enumerate() {
        let import = module.imports.get_mut(id);
        if import.module == FIRST && !import.name.is_empty() {
            continue;
        }
        // A number alone, as no export of the first half is called.
        let name = idx.to_string();
        match import.kind {
            ImportKind::Function(it) => wanted.functions.push((name.clone(), it.index())),
            ImportKind::Global(it) => wanted.globals.push((name.clone(), it.index())),
            ImportKind::Memory(it) => wanted.memories.push((name.clone(), it.index())),
            ImportKind::Table(it) => wanted.tables.push((name.clone(), it.index())),
            ImportKind::Tag(_) => bail!("the page throws exceptions, which is not known here"),
        }
        FIRST.clone_into(&mut import.module);
        import.name = name;
    }
    Ok(wanted)
}

/// The first half: what stays, and in the place of every moved function that it calls one that calls it over there.
fn first(mut module: Module, script: &str, staying: &Staying, wanted: &Wanted) -> anyhow::Result<Vec<u8>> {
    moved_data(&mut module, staying)?;
    let n_places = staying.called.len() as u64;
    let table = module.tables.add_local(false, n_places, Some(n_places), RefType::FUNCREF);
    let is_here = module.globals.add_local(ValType::I32, true, false, ConstExpr::Value(Value::I32(0)));
    let nothing = module.types.add(&[], &[]);
    let (load, _) = module.add_import_func(script, LOAD, nothing);
    let mut ensure = FunctionBuilder::new(&mut module.types, &[], &[]);
    let call = |missing: &mut InstrSeqBuilder<'_>| {
        missing.call(load);
    };
    ensure.func_body().global_get(is_here).if_else(None, |_| {}, call);
    let ensure = ensure.finish(Vec::new(), &mut module.funcs);
    // What nobody asks the table for before the rest has filled it.
    let mut missing = FunctionBuilder::new(&mut module.types, &[], &[]);
    missing.func_body().unreachable();
    let missing = missing.finish(Vec::new(), &mut module.funcs);
    let gone = |id: &FunctionId| staying.has_moved(&module, *id) && !staying.called.contains_key(&id.index());
    let kept = |id: Option<FunctionId>| id.filter(|id| !gone(id)).unwrap_or(missing);
    let kept_of = |element: &Element| Some((element.id(), entries(&element.items)?.into_iter().map(kept).collect()));
    for (id, items) in module.elements.iter().filter_map(kept_of).collect::<Vec<_>>() {
        module.elements.get_mut(id).items = ElementItems::Functions(items);
    }
    for id in locals(&module, &staying.called.keys().copied().collect()) {
        let ty = module.funcs.get(id).ty();
        let place = staying.called.get(&id.index()).copied().unwrap_or_default();
        replace(&mut module, id, |body, arguments| {
            body.call(ensure);
            for argument in arguments {
                body.local_get(*argument);
            }
            body.i32_const(place.cast_signed()).call_indirect(ty, table);
        });
    }
    module.exports.add(TABLE, table);
    module.exports.add(IS_HERE, is_here);
    let functions = module.funcs.iter().map(|it| (it.id().index(), it.id().into())).collect();
    export(&mut module, functions, &wanted.functions)?;
    let globals = module.globals.iter().map(|it| (it.id().index(), it.id().into())).collect();
    export(&mut module, globals, &wanted.globals)?;
    let memories = module.memories.iter().map(|it| (it.id().index(), it.id().into())).collect();
    export(&mut module, memories, &wanted.memories)?;
    let tables = module.tables.iter().map(|it| (it.id().index(), it.id().into())).collect();
    export(&mut module, tables, &wanted.tables)?;
    passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

fn export(module: &mut Module, items: BTreeMap<usize, ExportItem>, wanted: &[(String, usize)]) -> anyhow::Result<()> {
    for (name, idx) in wanted {
        let item = items.get(idx).context("the rest wants what the first part does not have")?;
        module.exports.add(name, *item);
    }
    Ok(())
}

/// The table of functions whose address is taken.
fn functions_table(module: &Module) -> anyhow::Result<TableId> {
    let export = module.exports.iter().find(|export| export.name == FUNCTIONS);
    match export.map(|export| export.item) {
        Some(ExportItem::Table(id)) => Ok(id),
        _ => bail!("the page's first part does not export `{FUNCTIONS}`"),
    }
}

/// What the table holds of functions that move, in runs, each with where it begins.
fn moved_entries(
    module: &Module,
    functions: TableId,
    staying: &Staying,
) -> anyhow::Result<Vec<(i32, Vec<FunctionId>)>> {
    let mut runs: Vec<(i32, Vec<FunctionId>)> = Vec::new();
    for element in module.elements.iter() {
        let ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(start)) } = element.kind else { continue };
        if table != functions {
            continue;
        }
        let items = entries(&element.items).context("the table of functions holds something else")?;
        let mut is_going_on = false;
        for (place, id) in (start..).zip(items) {
            let moved = id.filter(|id| staying.has_moved(module, *id));
            match (moved, runs.last_mut().filter(|_| is_going_on)) {
                (Some(id), Some((_, run))) => run.push(id),
                (Some(id), None) => runs.push((place, vec![id])),
                (None, _) => {}
            }
            is_going_on = moved.is_some();
        }
    }
    Ok(runs)
}

/// The functions of a segment for a table, none where an entry is empty; `None` where it holds no functions.
pub(super) fn entries(items: &ElementItems) -> Option<Vec<Option<FunctionId>>> {
    match items {
        ElementItems::Functions(ids) => Some(ids.iter().copied().map(Some).collect()),
        ElementItems::Expressions(RefType::FUNCREF, items) => {
            let of = |item: &ConstExpr| match item {
                ConstExpr::RefFunc(id) => Some(Some(*id)),
                ConstExpr::RefNull(_) => Some(None),
                _ => None,
            };
            items.iter().map(of).collect()
        }
        ElementItems::Expressions(..) => None,
    }
}

/// Takes the bytes out of the module that the rest brings, each piece with where it lies.
fn moved_data(module: &mut Module, staying: &Staying) -> anyhow::Result<Vec<(i32, Vec<u8>)>> {
    let mut moved = Vec::new();
    for id in module.data.iter().map(|data| data.id()).collect::<Vec<_>>() {
        let data = module.data.get_mut(id);
        let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind else { continue };
        let (start, n_bytes) = (u64::from(start.cast_unsigned()), data.value.len() as u64);
        let inside = |place: u64| usize::try_from(place.clamp(start, start + n_bytes) - start);
        let mut begin = 0;
        let mut gaps = Vec::new();
        for stays in &staying.data {
            gaps.push(begin..inside(stays.start)?.max(begin));
            begin = begin.max(inside(stays.end)?);
        }
        gaps.push(begin..data.value.len());
        for gap in gaps {
            let Some(bytes) = data.value.get_mut(gap.clone()) else { continue };
            if bytes.iter().any(|byte| *byte != 0) {
                moved.push((i32::try_from(start + gap.start as u64)?, bytes.to_vec()));
                bytes.fill(0);
            }
        }
    }
    Ok(moved)
}

/// The functions of the module at these places that have a body.
fn locals(module: &Module, places: &BTreeSet<usize>) -> Vec<FunctionId> {
    module.funcs.iter_local().map(|(id, _)| id).filter(|id| places.contains(&id.index())).collect()
}

/// Gives a function another body, made from its arguments.
fn replace(module: &mut Module, id: FunctionId, make: impl FnOnce(&mut InstrSeqBuilder<'_>, &[LocalId])) {
    let ty = module.types.get(module.funcs.get(id).ty());
    let (params, results) = (ty.params().to_vec(), ty.results().to_vec());
    let arguments: Vec<LocalId> = params.iter().map(|ty| module.locals.add(*ty)).collect();
    let mut body = FunctionBuilder::new(&mut module.types, &params, &results);
    make(&mut body.func_body(), &arguments);
    module.funcs.get_mut(id).kind = FunctionKind::Local(body.local_func(arguments));
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use walrus::ir::BinaryOp;

    use super::*;
    use crate::references::{Piece, References};

    /// A function that stays, reads the data at 16 and calls one that does not, which reads the data at 32. A third is in
    /// the table alone.
    fn module() -> Vec<u8> {
        let mut module = Module::with_config(ModuleConfig::new());
        let memory = module.memories.add_local(false, false, 1, None, None);
        for (start, bytes) in [(16, b"warm"), (32, b"cold")] {
            let offset = ConstExpr::Value(Value::I32(start));
            module.data.add(DataKind::Active { memory, offset }, bytes.to_vec());
        }
        let function = |module: &mut Module, name: &str, make: &dyn Fn(&mut InstrSeqBuilder<'_>)| {
            let mut body = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
            body.name(name.to_owned());
            make(&mut body.func_body());
            body.finish(Vec::new(), &mut module.funcs)
        };
        let taken = function(&mut module, "taken", &|body| _ = body.i32_const(9));
        let cold = function(&mut module, "cold", &|body| {
            body.i32_const(7);
            for n in 0..8 {
                body.i32_const(n).binop(BinaryOp::I32Add);
            }
        });
        let warm = function(&mut module, "warm", &|body| _ = body.call(cold));
        let table = module.tables.add_local(false, 3, Some(3), RefType::FUNCREF);
        let kind = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(0)) };
        let segment = module.elements.add(kind, ElementItems::Functions(vec![warm, cold, taken]));
        module.tables.get_mut(table).elem_segments.insert(segment);
        module.exports.add("main", warm);
        module.exports.add("memory", memory);
        module.exports.add(FUNCTIONS, table);
        module.emit_wasm()
    }

    fn program() -> Program {
        let piece = |place: Range<u64>| Piece { place, refers: References::default() };
        let refers = |idx: usize| References { data: BTreeSet::from([idx]), ..References::default() };
        let taken = ("taken".to_owned(), References::default());
        let functions = BTreeMap::from([("warm".to_owned(), refers(0)), ("cold".to_owned(), refers(1)), taken]);
        Program { functions, data: vec![piece(16..20), piece(32..36)] }
    }

    fn halves(idle: &[(&str, bool)]) -> anyhow::Result<(Module, Module)> {
        let functions: Vec<(String, bool)> = idle.iter().map(|(name, ran)| ((*name).to_owned(), *ran)).collect();
        let halves = halve(&module(), &program(), "./script.js", &Idle::of(&functions))?;
        Ok((parse(&halves.first)?, parse(&halves.rest)?))
    }

    /// What the module puts into memory that is not nought.
    fn data(module: &Module) -> Vec<u8> {
        module.data.iter().flat_map(|data| data.value.clone()).filter(|byte| *byte != 0).collect()
    }

    #[test]
    fn loop13_what_is_idle_moves_with_its_data_and_what_only_the_table_holds() -> anyhow::Result<()> {
        let (first, rest) = halves(&[("warm", true), ("cold", false), ("taken", true)])?;
        // `warm`, what loads the rest, what is missing from the table, and what stands for `cold`.
        assert_eq!((first.funcs.iter_local().count(), data(&first)), (4, b"warm".to_vec()));
        let imports: Vec<_> =
            first.imports.iter().map(|import| (import.module.as_str(), import.name.as_str())).collect();
        assert_eq!(imports, [("./script.js", LOAD)]);
        // `cold`, `taken` and what says that they are there.
        assert_eq!((rest.funcs.iter_local().count(), data(&rest)), (3, b"cold".to_vec()));
        assert!(rest.imports.iter().all(|import| import.module == FIRST));
        let items = rest.elements.iter().map(|element| match (&element.items, &element.kind) {
            (ElementItems::Functions(items), ElementKind::Active { offset: ConstExpr::Value(Value::I32(at)), .. }) => {
                (*at, items.len())
            }
            _ => (-1, 0),
        });
        assert_eq!(items.collect::<Vec<_>>(), [(0, 1), (1, 2)]);
        Ok(())
    }

    #[test]
    fn loop13_a_function_that_the_list_does_not_know_stays_where_it_is_called() -> anyhow::Result<()> {
        let (first, rest) = halves(&[])?;
        assert_eq!(data(&first), b"warmcold");
        // What only the table holds is called by the parts that come later, if at all.
        assert_eq!((rest.funcs.iter_local().count(), data(&rest)), (2, Vec::new()));
        Ok(())
    }

    #[test]
    fn loop13_one_that_ran_speaks_for_all_of_its_name() {
        let functions = [("a".to_owned(), false), ("a".to_owned(), true), ("b".to_owned(), false)];
        let idle = Idle::of(&functions);
        assert_eq!(idle, Idle::read(&idle.text()));
        assert!(idle.has("b") && !idle.has("a"));
    }

    #[test]
    fn loop13_what_cannot_be_divided_is_refused() {
        assert!(halve(b"no module", &program(), "", &Idle::default()).is_err());
        assert!(Program::read(&module(), &module()).is_err_and(|error| error.to_string().contains("without notes")));
    }
}
