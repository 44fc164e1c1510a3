//! Pieces of logs in one file, as people carry them by hand: segments one after another, each as it lies in a store.
//!
//! Whoever reads such a file opens each piece like one from a store, so a file that was changed on its way can add
//! nothing in another's name. Such files can be put one after another with `cat`.

use super::segment;

/// Pieces of logs that were in a file, not yet opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unbundled {
    /// Key and bytes of each.
    pub segments: Vec<(String, Vec<u8>)>,
    /// Lines that belong to no whole piece: events that were not signed yet, or something else altogether.
    pub n_loose: usize,
}

/// Finds the segments in a file.
#[must_use]
pub fn unbundle(bytes: &[u8]) -> Unbundled {
    let mut found = Unbundled::default();
    // Where the piece that is being read begins.
    let mut start = None;
    let (mut at, mut n_lines) = (0, 0);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let end = at + line.len();
        if segment::header_of(line).is_some() {
            // One that began before has no end.
            found.n_loose += n_lines;
            (start, n_lines) = (Some(at), 0);
        }
        n_lines += usize::from(!line.trim_ascii().is_empty());
        let whole = start.filter(|_| is_end(line)).and_then(|start| bytes.get(start..end));
        if let Some((key, whole)) = whole.and_then(|whole| Some((segment::key_of(whole)?, whole))) {
            found.segments.push((key, whole.to_vec()));
            (start, n_lines) = (None, 0);
        }
        at = end;
    }
    found.n_loose += n_lines;
    found
}

fn is_end(line: &[u8]) -> bool {
    line.starts_with(b"{\"sig\":") && line.ends_with(b"\n")
}

#[cfg(test)]
mod tests {
    use super::unbundle;
    use crate::crypto::sha256;
    use crate::testkit;
    use crate::wire::segment::{self, Header};

    fn piece(seed: u8, seq: u64, lines: &[String]) -> segment::Sealed {
        let key = testkit::device_key(seed);
        let header = Header {
            project: testkit::PROJECT,
            generation: 1,
            labeler: key.public().labeler(),
            certificate: crate::certificate::Certificate::default(),
            key: key.public(),
            seq,
            prev: (seq > 1).then(|| sha256(b"before")),
            first: 0,
            seen: std::collections::BTreeMap::new(),
        };
        let body = segment::body(&header, lines);
        let signature = key.sign(&body);
        segment::seal(&header, body, &signature)
    }

    #[test]
    fn hnd1_a_file_of_pieces_gives_each_piece_as_it_was() {
        let line = "{\"id\":\"0101010101010101\",\"t\":1,\"kind\":\"tomorrow\",\"text\":\"sig\"}".to_owned();
        let pieces =
            [piece(1, 1, &[line.clone(), line.clone()]), piece(2, 1, &[]), piece(1, 2, std::slice::from_ref(&line))];
        let mut file: Vec<u8> = pieces.iter().flat_map(|piece| piece.bytes.clone()).collect();
        file.extend_from_slice(format!("{line}\n{line}").as_bytes());
        let found = unbundle(&file);
        assert_eq!(found.n_loose, 2);
        let expected: Vec<_> = pieces.iter().map(|piece| (piece.key.clone(), piece.bytes.clone())).collect();
        assert_eq!(found.segments, expected);
        for (key, bytes) in &found.segments {
            assert!(segment::open(key, bytes, testkit::PROJECT).is_ok(), "{key}");
        }
        // Two files one after another, the first with events that were not signed yet.
        let both = unbundle(&[file.as_slice(), b"\n", &pieces[1].bytes].concat());
        assert_eq!((both.segments.len(), both.n_loose), (4, 2));
    }

    #[test]
    fn hnd1_what_was_changed_or_cut_on_its_way_is_not_taken() {
        let whole = piece(1, 1, &[]).bytes;
        assert_eq!(unbundle(&whole[..whole.len() - 1]).segments.len(), 0);
        assert_eq!(unbundle(b"").n_loose, 0);
        assert_eq!(unbundle(b"a photo\n\xff\xfe\n").n_loose, 2);
        let text = String::from_utf8(whole).unwrap();
        let changed = unbundle(text.replacen("\"gen\":1", "\"gen\":2", 1).as_bytes());
        let (key, bytes) = &changed.segments[0];
        assert!(segment::open(key, bytes, testkit::PROJECT).is_err());
    }
}
