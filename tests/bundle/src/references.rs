//! What a function or a piece of data of the first part refers to, besides the functions it calls.
//!
//! That a function reads a table of constants, or hands out the address of another, is a number in its code like any other;
//! what the number means, only the linker's relocations tell (WebAssembly tool conventions, "Linking"). They are notes on
//! the whole program. The splitter, which took the first part out of it, put other numbers in, for data and addresses have
//! other places there; but it left functions and pieces of data as they are otherwise. So the notes say where to look, and
//! the first part what stands there.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context as _, ensure};
use wasmparser::{DataKind, KnownCustom, Linking, Name, Operator, Parser, Payload, RelocationType, SymbolInfo};

/// What a function or a piece of data refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct References {
    /// Pieces of data, by their place in [`Program::data`].
    pub data: BTreeSet<usize>,
    /// Functions whose address is taken, by their place in the table.
    pub slots: BTreeSet<u32>,
}

/// A piece of data that something refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// Where it lies in memory.
    pub place: Range<u64>,
    /// What it refers to.
    pub refers: References,
}

/// What refers to what in the first part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    /// What functions refer to, by their names. Those that share a name share this.
    pub functions: BTreeMap<String, References>,
    /// The data; pieces that nothing in the first part refers to are empty.
    pub data: Vec<Piece>,
}

impl Program {
    /// Reads it from the whole program, as it was linked with `--emit-relocs`, and the part that the splitter made of it.
    ///
    /// # Errors
    /// If these are no such files.
    pub fn read(whole: &[u8], part: &[u8]) -> anyhow::Result<Self> {
        let (notes, part_of) = (Sections::read(whole)?, Sections::read(part)?);
        ensure!(!notes.symbols.is_empty(), "the page was linked without notes on what refers to what");
        let reader = Reader { notes: &notes, notes_by_place: notes.by_place(), part };
        let mut program = Self { functions: BTreeMap::new(), data: vec![Piece::default(); notes.data.len()] };
        let mut bodies: BTreeMap<&str, Vec<&Range<usize>>> = BTreeMap::new();
        for (idx, body) in notes.bodies.iter().enumerate() {
            let name = notes.names.get(&(notes.n_imported + idx)).context("a function of the page has no name")?;
            bodies.entry(name).or_default().push(body);
        }
        // Functions of one name are in the same order in both.
        bodies.values_mut().for_each(|bodies| bodies.reverse());
        let mut waiting = Vec::new();
        for (idx, body) in part_of.bodies.iter().enumerate() {
            let Some(name) = part_of.names.get(&(part_of.n_imported + idx)) else { continue };
            let Some(noted) = bodies.get_mut(name.as_str()).and_then(Vec::pop) else { continue };
            ensure!(noted.len() == body.len(), "the splitter changed a function's length, which is not known here");
            let found = reader.references(noted, body.start, &mut program.data, &mut waiting)?;
            program.functions.entry(name.clone()).or_default().add(&found);
        }
        while let Some(idx) = waiting.pop() {
            let place = program.data.get(idx).map(|piece| piece.place.clone()).unwrap_or_default();
            // What lies in no segment is filled with noughts, or belongs to another part.
            let (Some(noted), Some(at)) = (reader.file_place(idx), part_of.at(&place)) else { continue };
            let refers = reader.references(&noted, at, &mut program.data, &mut waiting)?;
            program.data.get_mut(idx).into_iter().for_each(|piece| piece.refers.add(&refers));
        }
        Ok(program)
    }
}

impl References {
    fn add(&mut self, other: &Self) {
        self.data.extend(&other.data);
        self.slots.extend(&other.slots);
    }
}

/// One relocation: at which place of the file what is meant.
struct Relocation {
    at: usize,
    kind: RelocationType,
    symbol: usize,
    addend: i64,
}

/// What a symbol names.
enum Symbol {
    /// Data, by its place in [`Sections::data`].
    Data(usize),
    Other,
}

/// A data segment: where its bytes are in the file and in memory.
struct Segment {
    bytes: Range<usize>,
    address: u64,
}

/// The parts of a file that matter here.
#[derive(Default)]
struct Sections {
    /// Where each section's content begins, in the order of the file.
    starts: Vec<usize>,
    n_imported: usize,
    bodies: Vec<Range<usize>>,
    segments: Vec<Segment>,
    names: BTreeMap<usize, String>,
    symbols: Vec<Symbol>,
    /// Where in memory the data of each symbol lies.
    data: Vec<Range<u64>>,
    relocations: Vec<Relocation>,
}

/// Reads in the part what the notes on the whole say.
struct Reader<'a> {
    notes: &'a Sections,
    /// The relocations in the order of the file.
    notes_by_place: Vec<&'a Relocation>,
    part: &'a [u8],
}

impl Reader<'_> {
    /// What the bytes at `at` refer to, on which there are notes at `noted`; pieces of data that were not met before are
    /// given their place and put with those that wait.
    fn references(
        &self,
        noted: &Range<usize>,
        at: usize,
        data: &mut [Piece],
        waiting: &mut Vec<usize>,
    ) -> anyhow::Result<References> {
        let mut found = References::default();
        let first = self.notes_by_place.partition_point(|note| note.at < noted.start);
        for note in self.notes_by_place.iter().skip(first).take_while(|note| note.at < noted.end) {
            let at = at + note.at - noted.start;
            match (note.kind, self.notes.symbols.get(note.symbol)) {
                (RelocationType::TableIndexSleb | RelocationType::TableIndexI32, _) => {
                    found.slots.insert(u32::try_from(self.number(note.kind, at)?)?);
                }
                (
                    RelocationType::MemoryAddrLeb | RelocationType::MemoryAddrSleb | RelocationType::MemoryAddrI32,
                    Some(Symbol::Data(idx)),
                ) => {
                    found.data.insert(*idx);
                    let start = self.number(note.kind, at)?.checked_add_signed(-note.addend);
                    let length = self.notes.data.get(*idx).map(|place| place.end - place.start);
                    let place = start.zip(length).map(|(start, length)| start..start + length);
                    let (piece, place) = data.get_mut(*idx).zip(place).context("data of the page has no place")?;
                    if piece.place.is_empty() && !place.is_empty() {
                        piece.place = place;
                        waiting.push(*idx);
                    }
                }
                _ => {}
            }
        }
        Ok(found)
    }

    /// The number at a place of the part's file: as many bytes as the linker reserved.
    fn number(&self, kind: RelocationType, at: usize) -> anyhow::Result<u64> {
        let bytes = self.part.get(at..at + kind.extent()).context("the page's first part is cut off")?;
        let is_plain = matches!(kind, RelocationType::TableIndexI32 | RelocationType::MemoryAddrI32);
        let bits = if is_plain { 8 } else { 7 };
        let sum = bytes.iter().rev().fold(0, |sum, byte| (sum << bits) | u64::from(*byte & (0xff >> (8 - bits))));
        // A LEB128 of 5 bytes holds 35 bits, of which a signed one repeats its sign.
        Ok(sum & u64::from(u32::MAX))
    }

    /// Where in the whole program's file a piece of data lies.
    fn file_place(&self, idx: usize) -> Option<Range<usize>> {
        let place = self.notes.data.get(idx)?;
        let start = self.notes.at(place)?;
        Some(start..start + usize::try_from(place.end - place.start).ok()?)
    }
}

impl Sections {
    fn by_place(&self) -> Vec<&Relocation> {
        let mut notes: Vec<&Relocation> = self.relocations.iter().collect();
        notes.sort_by_key(|note| note.at);
        notes
    }

    /// Where in the file the data of this place in memory lies, if all of it does.
    fn at(&self, place: &Range<u64>) -> Option<usize> {
        let holds = |it: &&Segment| it.address <= place.start && place.end <= it.address + it.bytes.len() as u64;
        let segment = self.segments.iter().find(holds)?;
        Some(segment.bytes.start + usize::try_from(place.start - segment.address).ok()?)
    }

    fn read(wasm: &[u8]) -> anyhow::Result<Self> {
        let mut sections = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload.context("the page's program is no WebAssembly")?;
            if let Some((_, range)) = payload.as_section() {
                sections.starts.push(range.start);
            }
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let is_function = matches!(import?.ty, wasmparser::TypeRef::Func(_));
                        sections.n_imported += usize::from(is_function);
                    }
                }
                Payload::CodeSectionEntry(body) => sections.bodies.push(body.range()),
                Payload::DataSection(segments) => {
                    for data in segments {
                        let data = data?;
                        let DataKind::Active { offset_expr, .. } = data.kind else {
                            anyhow::bail!("a data segment of the page has no place of its own");
                        };
                        let address = match offset_expr.get_operators_reader().read()? {
                            Operator::I32Const { value } => u64::from(value.cast_unsigned()),
                            _ => anyhow::bail!("a data segment of the page has no fixed place"),
                        };
                        let bytes = data.range.end - data.data.len()..data.range.end;
                        sections.segments.push(Segment { bytes, address });
                    }
                }
                Payload::CustomSection(custom) => sections.custom(custom.as_known())?,
                _ => {}
            }
        }
        Ok(sections)
    }

    fn custom(&mut self, section: KnownCustom<'_>) -> anyhow::Result<()> {
        match section {
            KnownCustom::Name(names) => {
                for part in names {
                    let Name::Function(functions) = part? else { continue };
                    for naming in functions {
                        let naming = naming?;
                        self.names.insert(naming.index as usize, naming.name.to_owned());
                    }
                }
            }
            KnownCustom::Linking(linking) => {
                for part in linking.subsections() {
                    let Linking::SymbolTable(symbols) = part? else { continue };
                    for symbol in symbols {
                        let symbol = self.symbol(&symbol?);
                        self.symbols.push(symbol);
                    }
                }
            }
            KnownCustom::Reloc(relocations) => {
                let start = self.starts.get(relocations.section_index() as usize).copied();
                let start = start.context("relocations of a section that is not there")?;
                for entry in relocations.entries() {
                    let entry = entry?;
                    let (at, symbol) = (start + entry.offset as usize, entry.index as usize);
                    self.relocations.push(Relocation { at, kind: entry.ty, symbol, addend: entry.addend });
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn symbol(&mut self, symbol: &SymbolInfo<'_>) -> Symbol {
        let SymbolInfo::Data { symbol: Some(defined), .. } = symbol else { return Symbol::Other };
        let Some(segment) = self.segments.get(defined.index as usize) else { return Symbol::Other };
        let start = segment.address + u64::from(defined.offset);
        self.data.push(start..start + u64::from(defined.size));
        Symbol::Data(self.data.len() - 1)
    }
}
