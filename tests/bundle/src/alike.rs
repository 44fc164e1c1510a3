//! The order of a program's functions: each behind the one that it is most like. What is much like what came shortly before
//! costs a compressor little, and nothing else depends on the order: the page's files are two to four parts in a hundred
//! smaller for it, once compressed.

use anyhow::Context as _;
use wasm_encoder::{NameMap, NameSection, Section as _};
use wasmparser::{Parser, Payload, TypeRef};

/// Into so many counts are the pairs of neighbouring bytes of a function gathered.
const N_COUNTS: usize = 512;
/// So many functions are put in order together.
const GROUP: usize = 10_000;
/// The length of a vector of counts; products of two still fit.
const LENGTH: f32 = 16_000.0;

/// The same program, with names for its functions that are in alphabetical order when alike ones stand beside each other.
///
/// # Errors
/// If the bytes are no WebAssembly.
pub(super) fn named(wasm: &[u8]) -> anyhow::Result<Vec<u8>> {
    let (mut n_imported, mut functions) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("a part of the page is no WebAssembly")? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    n_imported += u32::from(matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
                }
            }
            Payload::CodeSectionEntry(body) => functions.push(wasm.get(body.range()).unwrap_or_default()),
            _ => {}
        }
    }
    let mut places = vec![0; functions.len()];
    for (place, idx) in chain(&functions).into_iter().enumerate() {
        if let Some(it) = places.get_mut(idx) {
            *it = place;
        }
    }
    let mut map = NameMap::new();
    for (idx, place) in (n_imported..).zip(places) {
        map.append(idx, &format!("{place:08}"));
    }
    let mut names = NameSection::new();
    names.functions(&map);
    let mut with_names = wasm.to_vec();
    names.append_to(&mut with_names);
    Ok(with_names)
}

/// How often pairs of neighbouring bytes occur in a body, damped by a root, as a vector of one length.
type Pairs = [i16; N_COUNTS];

/// The places of functions, the largest first, then always the one most like the last. Of very many, those of about the
/// same size are put in order together, as every one is compared with all that are left.
fn chain(functions: &[&[u8]]) -> Vec<usize> {
    let mut by_size: Vec<(usize, &[u8])> = functions.iter().copied().enumerate().collect();
    by_size.sort_by_key(|(_, body)| std::cmp::Reverse(body.len()));
    let mut chain = Vec::with_capacity(functions.len());
    for group in by_size.chunks(GROUP) {
        let mut left: Vec<(usize, Pairs)> = group.iter().map(|(idx, body)| (*idx, pairs(body))).collect();
        let mut next = (!left.is_empty()).then_some(0);
        while let Some(place) = next {
            let (idx, last) = left.swap_remove(place);
            chain.push(idx);
            next = (0..left.len()).max_by_key(|place| left.get(*place).map_or(0, |(_, it)| product(&last, it)));
        }
    }
    chain
}

fn pairs(body: &[u8]) -> Pairs {
    let mut counts = [0.0_f32; N_COUNTS];
    for pair in body.windows(2) {
        let value = pair.iter().fold(0_usize, |value, byte| value * 251 + usize::from(*byte));
        if let Some(count) = counts.get_mut(value % N_COUNTS) {
            *count += 1.0;
        }
    }
    let scale = LENGTH / counts.iter().sum::<f32>().sqrt().max(1.0);
    counts.map(|count| (count.sqrt() * scale) as i16)
}

fn product(one: &Pairs, other: &Pairs) -> i32 {
    one.iter().zip(other).map(|(one, other)| i32::from(*one) * i32::from(*other)).sum()
}

#[cfg(test)]
mod tests {
    use super::{chain, named};

    #[test]
    fn alike_ones_follow_each_other_from_the_largest() {
        let bodies: [&[u8]; 4] = [b"abababab", b"xyxyxyxyxyxy", b"abab", b"xyxy"];
        assert_eq!(chain(&bodies)[..2], [1, 3]);
        assert_eq!(chain(&[]), [0; 0]);
    }

    #[test]
    fn a_program_keeps_everything_and_gets_names() -> anyhow::Result<()> {
        // One function of no parameters and one of two calls to it, both exported by nothing.
        let wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x03\x02\0\0\x0a\x0b\x02\x02\0\x0b\x06\0\x10\0\x10\0\x0b";
        let named = named(wasm)?;
        assert!(named.starts_with(wasm));
        let text = String::from_utf8_lossy(&named).into_owned();
        // The larger one is first.
        assert!(text.contains("\u{0}\u{8}00000001\u{1}\u{8}00000000"), "{text:?}");
        Ok(())
    }
}
