//! Numbers and ids as bytes: numbers in groups of seven bits, the lowest first, as in LEB128.

/// Appends a number.
pub(super) fn put_number(to: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        to.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

/// Appends a step forth or back: the sign is the lowest bit.
pub(super) fn put_step(to: &mut Vec<u8>, step: i64) {
    put_number(to, (step << 1 ^ step >> 63) as u64);
}

/// Appends a length and as many bytes.
pub(super) fn put_text(to: &mut Vec<u8>, text: &str) {
    put_number(to, text.len() as u64);
    to.extend_from_slice(text.as_bytes());
}

/// What is left to read; every method is `None` where that is not enough or not of the form.
#[derive(Clone, Debug)]
pub(super) struct Left<'a>(pub &'a [u8]);

impl<'a> Left<'a> {
    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let group = u64::from(byte & 0x7f);
            let shifted = group << shift;
            if shifted >> shift != group {
                return None;
            }
            number |= shifted;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn step(&mut self) -> Option<i64> {
        let number = self.number()?;
        Some((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    pub(super) fn small(&mut self) -> Option<u32> {
        self.number()?.try_into().ok()
    }

    /// How many things of at least so many bytes follow; never more than there is room for.
    pub(super) fn count(&mut self, n_bytes_each: usize) -> Option<usize> {
        let count: usize = self.number()?.try_into().ok()?;
        (count.checked_mul(n_bytes_each)? <= self.0.len()).then_some(count)
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        let length = self.count(1)?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_round_trip_and_too_large_ones_are_none() {
        let mut bytes = Vec::new();
        let numbers = [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX - 1, u64::MAX];
        numbers.iter().for_each(|number| put_number(&mut bytes, *number));
        let steps = [0, 1, -1, 63, -64, i64::MAX, i64::MIN];
        steps.iter().for_each(|step| put_step(&mut bytes, *step));
        let mut left = Left(&bytes);
        numbers.iter().for_each(|number| assert_eq!(left.number(), Some(*number)));
        steps.iter().for_each(|step| assert_eq!(left.step(), Some(*step)));
        assert!(left.0.is_empty() && left.number().is_none());
        assert_eq!(Left(&[0xff; 9]).number(), None, "cut");
        assert_eq!(
            Left(&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2]).number(),
            None,
            "more than 64 bits"
        );
        assert_eq!(Left(&[3, 0, 0]).count(1), None, "three things in two bytes");
    }
}
