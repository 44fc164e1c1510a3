//! Reads the tensors of a `torch.save` file, both of its forms, without running anything that the file says.
//!
//! Such files are Python pickles: programs for a small stack machine, which in Python may call any function. Here the
//! machine knows only what dictionaries of tensors need, builds plain values, and refuses every other instruction and
//! every other name, each in words. Sources: Python's `pickletools` (instructions) and PyTorch's
//! `torch/serialization.py` (the two forms). Before version 1.6 the file is five pickles in a row (a magic number, the
//! protocol, facts about the machine, the tensors, the keys of the storages), then each storage's numbers; since then
//! it is an uncompressed ZIP archive whose `data.pkl` holds the tensors and whose `data/<key>` hold the numbers.

mod archive;
mod machine;
mod storage;

use thiserror::Error;

use super::NamedTensor;
use machine::{Machine, Value};
use storage::Storages;

/// First pickle of the older form.
const MAGIC: [u8; 10] = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];

/// How a ZIP archive begins.
const ZIP_MAGIC: &[u8] = b"PK\x03\x04";

/// Why a file is refused. Each text says what is wrong.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum TorchError {
    /// Neither of the two forms.
    #[error("it is not a file of torch.save")]
    NotTorch,
    /// The file ends too early.
    #[error("it is cut short; fetch it again")]
    Truncated,
    /// The file contradicts itself.
    #[error("it is damaged ({why}); fetch it again")]
    Damaged {
        /// Where.
        why: String,
    },
    /// An instruction that dictionaries of tensors do not need.
    #[error("its pickle uses the instruction 0x{opcode:02x}, which dictionaries of tensors do not need; it is refused")]
    Opcode {
        /// Its byte.
        opcode: u8,
    },
    /// A class or function that dictionaries of tensors do not need.
    #[error("its pickle names `{name}`, which dictionaries of tensors do not need; it is refused")]
    Global {
        /// Module and name.
        name: String,
    },
    /// The pickle holds something other than tensors by name.
    #[error("it holds {found} instead of tensors by name; save the model's state_dict()")]
    NotTensors {
        /// What was found.
        found: String,
    },
}

/// All floating-point tensors, in the file's order. Tensors of whole numbers (counts of batches) are left out.
///
/// # Errors
/// When the file is of no such form, cut, or asks for anything but dictionaries of tensors.
pub fn read(file: &[u8]) -> Result<Vec<NamedTensor>, TorchError> {
    if file.starts_with(ZIP_MAGIC) { read_archive(file) } else { read_sequence(file) }
}

fn read_archive(file: &[u8]) -> Result<Vec<NamedTensor>, TorchError> {
    let archive = archive::Archive::read(file)?;
    let (root, program) = archive.find_suffix("/data.pkl").ok_or(TorchError::NotTorch)?;
    if let Some(order) = archive.find(&format!("{root}/byteorder"))
        && order != b"little"
    {
        return Err(TorchError::Damaged { why: "its numbers are big-endian, which is not supported".into() });
    }
    let value = Machine::new(program).run()?;
    tensors(&value, &Storages::of_archive(&archive, root))
}

fn read_sequence(file: &[u8]) -> Result<Vec<NamedTensor>, TorchError> {
    let mut machine = Machine::new(file);
    match machine.run() {
        Ok(Value::Long(bytes)) if bytes == MAGIC => {}
        _ => return Err(TorchError::NotTorch),
    }
    // The protocol (always 1001) and facts about the machine that wrote the file.
    machine.run()?;
    let facts = machine.run()?;
    if facts.get("little_endian").is_some_and(|value| *value == Value::Bool(false)) {
        return Err(TorchError::Damaged { why: "its numbers are big-endian, which is not supported".into() });
    }
    let value = machine.run()?;
    let Value::List(keys) = machine.run()? else {
        return Err(TorchError::Damaged { why: "the list of storages is missing".into() });
    };
    tensors(&value, &Storages::of_sequence(machine.rest(), &keys, &value)?)
}

/// The tensors of a dictionary, or of the dictionary under its `state_dict`.
fn tensors(value: &Value, storages: &Storages<'_>) -> Result<Vec<NamedTensor>, TorchError> {
    let value = value.get("state_dict").unwrap_or(value);
    let not_tensors = |found: String| TorchError::NotTensors { found };
    let Value::Dict(entries) = value else { return Err(not_tensors(value.in_words().to_owned())) };
    let mut tensors = Vec::with_capacity(entries.len());
    for (name, value) in entries {
        let (Value::Text(name), Value::Tensor(tensor)) = (name, value) else {
            return Err(not_tensors(format!("{} under {}", value.in_words(), name.in_words())));
        };
        if let Some(values) = storages.values(name, tensor)? {
            tensors.push(NamedTensor { name: name.clone(), shape: tensor.shape.clone(), values });
        }
    }
    Ok(tensors)
}

#[cfg(test)]
mod tests;
