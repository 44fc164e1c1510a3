//! Byte-pair encoding: begin with characters, join the pair that was learned first, until no learned pair is left.
//!
//! Source: Sennrich et al., "Neural machine translation of rare words with subword units", ACL 2016; with the byte
//! fallback of SentencePiece. A heap and a linked list make a text of `n` characters cost `n log n`, which matters, as
//! Llama's tokenizer takes the whole text as one word.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::super::LoadError;
use super::file::{Merge, ModelFile};
use super::{TokenId, malformed, unsupported};

#[derive(Debug)]
pub(super) struct Bpe {
    ids: HashMap<String, TokenId>,
    /// For a pair its rank, lower is joined earlier, and the joined token.
    merges: Merges,
    /// The tokens of the 256 bytes, where all are there and wanted.
    bytes: Option<Vec<TokenId>>,
    unknown: Option<TokenId>,
    fuse_unknown: bool,
    /// A word that is a token stays one, whatever its merges say.
    ignore_merges: bool,
    largest_id: TokenId,
}

/// Rank and joined token of a pair.
type Merges = HashMap<(TokenId, TokenId), (usize, TokenId)>;

/// A token and its neighbours in the list; removed ones have no token.
struct Symbol {
    token: Option<TokenId>,
    previous: Option<usize>,
    next: Option<usize>,
}

/// Rank first, then place: the leftmost of equal pairs.
type Candidate = Reverse<(usize, usize, TokenId)>;

impl Bpe {
    pub(super) fn from_file(name: &str, file: ModelFile) -> Result<Self, LoadError> {
        let vocabulary = file
            .vocab
            .into_ids()
            .map_err(|n| malformed(name, format!("its BPE vocabulary has {n} scores instead of numbers")))?;
        let is_set = |option: &Option<String>| option.as_ref().is_some_and(|text| !text.is_empty());
        if is_set(&file.continuing_subword_prefix) || is_set(&file.end_of_word_suffix) {
            return Err(unsupported("BPE model", "with a prefix or suffix of words", "one without"));
        }
        let largest_id = vocabulary.values().copied().max().unwrap_or(0);
        let ids: HashMap<String, TokenId> = vocabulary.into_iter().collect();
        let merges = merges_of(name, &file.merges.unwrap_or_default(), &ids)?;
        let unknown = file.unk_token.as_ref().and_then(|token| ids.get(token)).copied();
        let bytes = (0..=u8::MAX).map(|byte| ids.get(&format!("<{byte:#04X}>")).copied()).collect::<Option<Vec<_>>>();
        Ok(Self {
            merges,
            bytes: bytes.filter(|_| file.byte_fallback),
            unknown,
            fuse_unknown: file.fuse_unk,
            ignore_merges: file.ignore_merges,
            largest_id,
            ids,
        })
    }

    pub(super) fn id_of(&self, token: &str) -> Option<TokenId> {
        self.ids.get(token).copied()
    }

    pub(super) const fn unknown(&self) -> Option<TokenId> {
        self.unknown
    }

    pub(super) const fn largest_id(&self) -> TokenId {
        self.largest_id
    }

    pub(super) fn push_tokens(&self, word: &str, tokens: &mut Vec<TokenId>) {
        if self.ignore_merges
            && let Some(&id) = self.ids.get(word)
        {
            tokens.push(id);
            return;
        }
        let mut symbols = linked(self.characters(word));
        let mut candidates: BinaryHeap<Candidate> =
            (0..symbols.len()).filter_map(|at| self.candidate(&symbols, at)).collect();
        while let Some(Reverse((_, at, joined))) = candidates.pop() {
            // A candidate is stale where one of its two was joined in the meantime.
            if self.candidate(&symbols, at).is_some_and(|Reverse((_, _, now))| now == joined) {
                let previous = join(&mut symbols, at, joined);
                candidates.extend(previous.and_then(|previous| self.candidate(&symbols, previous)));
                candidates.extend(self.candidate(&symbols, at));
            }
        }
        tokens.extend(symbols.iter().filter_map(|symbol| symbol.token));
    }

    /// A token per character, or its bytes, or the unknown one.
    fn characters(&self, word: &str) -> Vec<TokenId> {
        let mut tokens = Vec::with_capacity(word.len());
        let mut is_after_unknown = false;
        let mut buffer = [0; 4];
        for c in word.chars() {
            let text = &*c.encode_utf8(&mut buffer);
            if let Some(&id) = self.ids.get(text) {
                tokens.push(id);
                is_after_unknown = false;
            } else if let Some(bytes) = &self.bytes {
                tokens.extend(text.bytes().filter_map(|byte| bytes.get(usize::from(byte))));
            } else if let Some(unknown) = self.unknown {
                if !(is_after_unknown && self.fuse_unknown) {
                    tokens.push(unknown);
                }
                is_after_unknown = true;
            }
        }
        tokens
    }

    /// The join of a symbol with the one after it, where that was learned.
    fn candidate(&self, symbols: &[Symbol], at: usize) -> Option<Candidate> {
        let left = symbols.get(at)?;
        let right = symbols.get(left.next?)?;
        let &(rank, joined) = self.merges.get(&(left.token?, right.token?))?;
        Some(Reverse((rank, at, joined)))
    }
}

fn merges_of(name: &str, merges: &[Merge], ids: &HashMap<String, TokenId>) -> Result<Merges, LoadError> {
    let mut ranks = HashMap::with_capacity(merges.len());
    let mut both = String::new();
    for (rank, merge) in merges.iter().enumerate() {
        let known = merge.pair().and_then(|(left, right)| {
            both.clear();
            both.extend([left, right]);
            Some(((*ids.get(left)?, *ids.get(right)?), *ids.get(&both)?))
        });
        let Some((pair, joined)) = known else {
            return Err(malformed(name, format!("merge {rank} is not in its vocabulary; download it again")));
        };
        ranks.insert(pair, (rank, joined));
    }
    Ok(ranks)
}

fn linked(tokens: Vec<TokenId>) -> Vec<Symbol> {
    let n_tokens = tokens.len();
    let link = |(at, token): (usize, TokenId)| Symbol {
        token: Some(token),
        previous: at.checked_sub(1),
        next: (at + 1 < n_tokens).then_some(at + 1),
    };
    tokens.into_iter().enumerate().map(link).collect()
}

/// Puts `joined` at `at` and takes out the symbol after it; returns the one before.
fn join(symbols: &mut [Symbol], at: usize, joined: TokenId) -> Option<usize> {
    let right = symbols.get(at)?.next?;
    let after = symbols.get_mut(right).and_then(|right| {
        right.token = None;
        right.next.take()
    });
    if let Some(after) = after.and_then(|after| symbols.get_mut(after)) {
        after.previous = Some(at);
    }
    let left = symbols.get_mut(at)?;
    left.token = Some(joined);
    left.next = after;
    left.previous
}
