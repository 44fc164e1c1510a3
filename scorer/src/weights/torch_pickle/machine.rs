//! The stack machine of pickles, as far as dictionaries of tensors need it.

use std::collections::BTreeMap;

use super::TorchError;

/// Values that may be on the stack; a file that nests or repeats without end is refused before memory runs out.
const MAX_STACK: usize = 1_000_000;

/// Values that may be copied out of the memo, counted with all they contain: copies of copies double each time.
const MAX_RECALLED: usize = 1_000_000;

/// Levels of lists in lists; a dictionary of tensors has four. Deeper ones would overflow this program's own stack.
const MAX_LEVELS: usize = 16;

/// What a pickle can build here.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    None,
    Bool(bool),
    Int(i64),
    /// A number of more than eight bytes, little-endian.
    Long(Vec<u8>),
    Text(String),
    Tuple(Vec<Value>),
    List(Vec<Value>),
    /// In insertion order.
    Dict(Vec<(Value, Value)>),
    /// One of the names that are let through.
    Global(Global),
    Storage(StorageId),
    Tensor(TensorView),
}

/// The names that are let through. None of them is called: each stands for what is built in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Global {
    OrderedDict,
    RebuildTensor,
    RebuildParameter,
    Storage(Element),
}

/// What numbers a storage has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    F64,
    F32,
    F16,
    Bf16,
    /// Whole numbers of so many bytes.
    Whole(usize),
}

/// A block of numbers elsewhere in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StorageId {
    pub(super) key: String,
    pub(super) element: Element,
    pub(super) n_values: usize,
}

/// A tensor: how a storage is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TensorView {
    pub(super) storage: StorageId,
    pub(super) offset: usize,
    pub(super) shape: Vec<usize>,
    pub(super) strides: Vec<usize>,
}

impl Element {
    pub(super) const fn width(self) -> usize {
        match self {
            Self::F64 => 8,
            Self::F32 => 4,
            Self::F16 | Self::Bf16 => 2,
            Self::Whole(width) => width,
        }
    }
}

impl Value {
    /// The value under a text of a dictionary.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Dict(entries) = self else { return None };
        entries.iter().find(|(name, _)| matches!(name, Self::Text(text) if text == key)).map(|(_, value)| value)
    }

    pub(super) const fn in_words(&self) -> &'static str {
        match self {
            Self::None => "nothing",
            Self::Bool(_) => "a truth value",
            Self::Int(_) | Self::Long(_) => "a number",
            Self::Text(_) => "a text",
            Self::Tuple(_) | Self::List(_) => "a list",
            Self::Dict(_) => "a dictionary",
            Self::Global(_) => "a class",
            Self::Storage(_) | Self::Tensor(_) => "a tensor",
        }
    }

    /// What it contains, directly.
    fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Tuple(values) | Self::List(values) => values.iter().collect(),
            Self::Dict(entries) => entries.iter().flat_map(|(key, value)| [key, value]).collect(),
            _ => Vec::new(),
        }
    }

    fn n_values(&self) -> usize {
        1 + self.parts().into_iter().map(Self::n_values).sum::<usize>()
    }

    fn is_deeper_than(&self, levels: usize) -> bool {
        let parts = self.parts();
        !parts.is_empty() && (levels == 0 || parts.into_iter().any(|part| part.is_deeper_than(levels - 1)))
    }

    fn lengths(&self) -> Option<Vec<usize>> {
        let Self::Tuple(values) = self else { return None };
        values.iter().map(|value| if let Self::Int(n) = value { usize::try_from(*n).ok() } else { None }).collect()
    }
}

/// Runs one pickle after the other over the same bytes.
pub(super) struct Machine<'a> {
    rest: &'a [u8],
    stack: Vec<Value>,
    marks: Vec<usize>,
    memo: BTreeMap<u32, Value>,
    n_recalled: usize,
}

impl<'a> Machine<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, stack: Vec::new(), marks: Vec::new(), memo: BTreeMap::new(), n_recalled: 0 }
    }

    /// What lies behind the last pickle.
    pub(super) const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Runs the next pickle and returns what it built.
    pub(super) fn run(&mut self) -> Result<Value, TorchError> {
        self.stack.clear();
        self.marks.clear();
        self.memo.clear();
        loop {
            let [opcode] = self.take()?;
            if opcode == b'.' {
                return self.pop();
            }
            self.step(opcode)?;
            if self.stack.len() > MAX_STACK {
                return Err(damaged("its pickle builds too many values"));
            }
        }
    }

    fn step(&mut self, opcode: u8) -> Result<(), TorchError> {
        match opcode {
            0x80 => drop(self.take::<1>()?), // PROTO
            b'(' => self.marks.push(self.stack.len()),
            b'N' => self.stack.push(Value::None),
            0x88 | 0x89 => self.stack.push(Value::Bool(opcode == 0x88)),
            b'J' | b'K' | b'M' | 0x8a => self.number(opcode)?,
            b'X' | 0x8c => self.text(opcode)?,
            b')' => self.stack.push(Value::Tuple(Vec::new())),
            b']' => self.stack.push(Value::List(Vec::new())),
            b'}' => self.stack.push(Value::Dict(Vec::new())),
            b't' | 0x85..=0x87 => self.tuple(opcode)?,
            b'a' | b'e' => self.append(opcode)?,
            b's' | b'u' => self.set_items(opcode)?,
            b'q' | b'r' | b'h' | b'j' => self.memorise(opcode)?,
            b'c' => self.global()?,
            b'Q' => self.persistent()?,
            b'R' => self.reduce()?,
            // BUILD sets attributes, such as the versions of modules; none changes a number.
            b'b' => drop(self.pop()?),
            other => return Err(TorchError::Opcode { opcode: other }),
        }
        Ok(())
    }

    fn number(&mut self, opcode: u8) -> Result<(), TorchError> {
        let value = match opcode {
            b'J' => Value::Int(i32::from_le_bytes(self.take()?).into()),
            b'K' => Value::Int(u8::from_le_bytes(self.take()?).into()),
            b'M' => Value::Int(u16::from_le_bytes(self.take()?).into()),
            _ => {
                let [length] = self.take()?;
                long(self.bytes(length.into())?)
            }
        };
        self.stack.push(value);
        Ok(())
    }

    fn text(&mut self, opcode: u8) -> Result<(), TorchError> {
        let length =
            if opcode == b'X' { u32::from_le_bytes(self.take()?) } else { u8::from_le_bytes(self.take()?).into() };
        let bytes = self.bytes(usize::try_from(length).unwrap_or(usize::MAX))?;
        let text = str::from_utf8(bytes).map_err(|_| damaged("a text of its pickle is not UTF-8"))?;
        self.stack.push(Value::Text(text.to_owned()));
        Ok(())
    }

    fn tuple(&mut self, opcode: u8) -> Result<(), TorchError> {
        let values = match opcode {
            b't' => self.since_mark()?,
            _ => {
                let length = usize::from(opcode - 0x84);
                let start = self.stack.len().checked_sub(length).ok_or_else(unbalanced)?;
                self.stack.split_off(start)
            }
        };
        if values.iter().any(|value| value.is_deeper_than(MAX_LEVELS)) {
            return Err(too_deep());
        }
        self.stack.push(Value::Tuple(values));
        Ok(())
    }

    fn append(&mut self, opcode: u8) -> Result<(), TorchError> {
        let values = if opcode == b'a' { vec![self.pop()?] } else { self.since_mark()? };
        if values.iter().any(|value| value.is_deeper_than(MAX_LEVELS)) {
            return Err(too_deep());
        }
        let Some(Value::List(list)) = self.stack.last_mut() else { return Err(unbalanced()) };
        list.extend(values);
        Ok(())
    }

    fn set_items(&mut self, opcode: u8) -> Result<(), TorchError> {
        let values = if opcode == b's' {
            let value = self.pop()?;
            vec![self.pop()?, value]
        } else {
            self.since_mark()?
        };
        if values.iter().any(|value| value.is_deeper_than(MAX_LEVELS)) {
            return Err(too_deep());
        }
        let mut values = values.into_iter();
        let Some(Value::Dict(entries)) = self.stack.last_mut() else { return Err(unbalanced()) };
        while let (Some(key), Some(value)) = (values.next(), values.next()) {
            entries.push((key, value));
        }
        Ok(())
    }

    fn memorise(&mut self, opcode: u8) -> Result<(), TorchError> {
        let wide = matches!(opcode, b'r' | b'j');
        let at = if wide { u32::from_le_bytes(self.take()?) } else { u8::from_le_bytes(self.take()?).into() };
        if matches!(opcode, b'q' | b'r') {
            // Containers are memorised while they are empty. A file of tensors never asks for them again, and a copy
            // of the empty one that a foreign file would get instead cannot pass for tensors.
            let value = self.stack.last().cloned().ok_or_else(unbalanced)?;
            self.memo.insert(at, value);
        } else {
            let value =
                self.memo.get(&at).cloned().ok_or_else(|| damaged("its pickle recalls what it never stored"))?;
            self.n_recalled += value.n_values();
            if self.n_recalled > MAX_RECALLED {
                return Err(damaged("its pickle copies values without end"));
            }
            self.stack.push(value);
        }
        Ok(())
    }

    fn global(&mut self) -> Result<(), TorchError> {
        let (module, name) = (self.line()?, self.line()?);
        let global = match (module, name) {
            ("collections", "OrderedDict") => Global::OrderedDict,
            ("torch._utils", "_rebuild_tensor_v2") => Global::RebuildTensor,
            ("torch._utils", "_rebuild_parameter") => Global::RebuildParameter,
            ("torch", "DoubleStorage") => Global::Storage(Element::F64),
            ("torch", "FloatStorage") => Global::Storage(Element::F32),
            ("torch", "HalfStorage") => Global::Storage(Element::F16),
            ("torch", "BFloat16Storage") => Global::Storage(Element::Bf16),
            ("torch", "LongStorage") => Global::Storage(Element::Whole(8)),
            ("torch", "IntStorage") => Global::Storage(Element::Whole(4)),
            ("torch", "ShortStorage") => Global::Storage(Element::Whole(2)),
            ("torch", "CharStorage" | "ByteStorage" | "BoolStorage") => Global::Storage(Element::Whole(1)),
            _ => return Err(TorchError::Global { name: format!("{module}.{name}") }),
        };
        self.stack.push(Value::Global(global));
        Ok(())
    }

    /// `('storage', class, key, device, length[, view])`: the place of a storage.
    fn persistent(&mut self) -> Result<(), TorchError> {
        let Value::Tuple(values) = self.pop()? else { return Err(damaged("a storage is not described")) };
        let [Value::Text(kind), Value::Global(Global::Storage(element)), Value::Text(key), _, Value::Int(n), view @ ..] =
            values.as_slice()
        else {
            return Err(damaged("a storage is not described"));
        };
        if kind != "storage" || view.iter().any(|view| *view != Value::None) {
            return Err(damaged("a storage is a view of another, which is not supported"));
        }
        let n_values = usize::try_from(*n).map_err(|_| damaged("a storage has a negative length"))?;
        self.stack.push(Value::Storage(StorageId { key: key.clone(), element: *element, n_values }));
        Ok(())
    }

    fn reduce(&mut self) -> Result<(), TorchError> {
        let (arguments, function) = (self.pop()?, self.pop()?);
        let (Value::Tuple(arguments), Value::Global(function)) = (arguments, function) else {
            return Err(damaged("it calls what is not a function"));
        };
        let value = match (function, arguments.as_slice()) {
            (Global::OrderedDict, []) => Value::Dict(Vec::new()),
            (Global::OrderedDict, [Value::List(pairs)]) if pairs.is_empty() => Value::Dict(Vec::new()),
            (Global::RebuildParameter, [tensor @ Value::Tensor(_), ..]) => tensor.clone(),
            (Global::RebuildTensor, [Value::Storage(storage), Value::Int(offset), shape, strides, ..]) => {
                let bad = || damaged("a tensor's shape is not made of lengths");
                Value::Tensor(TensorView {
                    storage: storage.clone(),
                    offset: usize::try_from(*offset).map_err(|_| bad())?,
                    shape: shape.lengths().ok_or_else(bad)?,
                    strides: strides.lengths().ok_or_else(bad)?,
                })
            }
            _ => return Err(damaged("a tensor is described in an unknown way")),
        };
        self.stack.push(value);
        Ok(())
    }

    fn pop(&mut self) -> Result<Value, TorchError> {
        self.stack.pop().ok_or_else(unbalanced)
    }

    fn since_mark(&mut self) -> Result<Vec<Value>, TorchError> {
        let start = self.marks.pop().filter(|start| *start <= self.stack.len()).ok_or_else(unbalanced)?;
        Ok(self.stack.split_off(start))
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], TorchError> {
        let (taken, rest) = self.rest.split_first_chunk::<N>().ok_or(TorchError::Truncated)?;
        self.rest = rest;
        Ok(*taken)
    }

    fn bytes(&mut self, length: usize) -> Result<&'a [u8], TorchError> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(TorchError::Truncated)?;
        self.rest = rest;
        Ok(taken)
    }

    fn line(&mut self) -> Result<&'a str, TorchError> {
        let end = self.rest.iter().position(|byte| *byte == b'\n').ok_or(TorchError::Truncated)?;
        let line = self.bytes(end)?;
        self.take::<1>()?;
        str::from_utf8(line).map_err(|_| damaged("a name of its pickle is not UTF-8"))
    }
}

/// A signed little-endian number of any length; of up to eight bytes it becomes an [`Value::Int`].
fn long(bytes: &[u8]) -> Value {
    if bytes.len() > 8 {
        return Value::Long(bytes.to_vec());
    }
    let is_negative = bytes.last().is_some_and(|byte| *byte >= 0x80);
    let mut whole = if is_negative { [0xff; 8] } else { [0; 8] };
    whole.iter_mut().zip(bytes).for_each(|(slot, byte)| *slot = *byte);
    Value::Int(i64::from_le_bytes(whole))
}

fn too_deep() -> TorchError {
    damaged("its pickle nests lists too deeply")
}

fn unbalanced() -> TorchError {
    damaged("its pickle takes more from the stack than it put there")
}

pub(super) fn damaged(why: &str) -> TorchError {
    TorchError::Damaged { why: why.to_owned() }
}
