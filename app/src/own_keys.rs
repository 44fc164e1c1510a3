//! Keys of the label page that a person has put elsewhere.
//!
//! What a key does stands in one table that knows the usual keys only. Here a press of a person's own key becomes a press of
//! the usual one before it is looked up there, and the usual name of a key the person's own before it is shown.

use std::collections::BTreeMap;
use std::fmt;

use thiserror::Error;

use crate::tr;

/// Something that a key of the label page does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyAction {
    /// Chooses the label at this place, 0 to 9.
    Label(u8),
    /// Skips the item.
    Skip,
    /// Flags it.
    Flag,
    /// Says why it is asked.
    Why,
    /// Opens the instructions.
    Instructions,
    /// Opens one's recent answers.
    History,
    /// Goes to the next question.
    Question,
    /// Selects the next mark.
    NextMark,
    /// Selects the mark before.
    PreviousMark,
    /// Shows the whole image.
    Whole,
    /// Makes the image brighter or darker.
    Brighter,
    /// Shows an item that is covered.
    Uncover,
}

/// Words, said when they are shown.
type Words = fn() -> String;

/// All of them but the labels, with the usual key, a name to keep them under and what they do.
const ACTIONS: [(KeyAction, char, &str, Words); 11] = [
    (KeyAction::Skip, 's', "skip", tr::keys_skip),
    (KeyAction::Flag, 'f', "flag", tr::keys_own_flag),
    (KeyAction::Instructions, 'i', "instructions", tr::keys_instructions),
    (KeyAction::History, 'h', "history", tr::keys_own_history),
    (KeyAction::Why, 'w', "why", tr::keys_why),
    (KeyAction::Question, 'q', "question", tr::keys_own_question),
    (KeyAction::NextMark, 'n', "next-mark", tr::keys_own_next_mark),
    (KeyAction::PreviousMark, 'p', "previous-mark", tr::keys_own_previous_mark),
    (KeyAction::Whole, 'z', "whole", tr::keys_whole),
    (KeyAction::Brighter, 'b', "brighter", tr::keys_brighter),
    (KeyAction::Uncover, 'v', "uncover", tr::keys_uncover),
];

/// Why a key cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeyFault {
    /// Something else has it.
    Taken {
        /// The key as it is shown.
        key: String,
        /// What has it.
        by: KeyAction,
    },
    /// It has a meaning everywhere.
    Reserved {
        /// The key as it is shown.
        key: char,
    },
    /// It types nothing.
    NoSign,
}

impl fmt::Display for KeyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Taken { key, by } => tr::keys_fault_taken(key, by.name()),
            Self::Reserved { key } => reserved(*key).unwrap_or_default(),
            Self::NoSign => tr::keys_fault_no_sign(),
        })
    }
}

impl KeyAction {
    /// All of them in the order in which they are listed.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..10).map(Self::Label).chain(ACTIONS.iter().map(|(action, ..)| *action))
    }

    /// What it does, in words.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Label(place) => tr::keys_own_label(place + 1),
            other => other.row().map_or_else(String::new, |(.., name)| name()),
        }
    }

    /// Its usual key.
    #[must_use]
    pub fn usual(self) -> char {
        match self {
            Self::Label(place) => char::from_digit((u32::from(place) + 1) % 10, 10).unwrap_or('0'),
            other => other.row().map_or(' ', |(_, key, ..)| *key),
        }
    }

    fn row(self) -> Option<&'static (Self, char, &'static str, Words)> {
        ACTIONS.iter().find(|(action, ..)| *action == self)
    }

    fn kept_as(self) -> String {
        match self {
            Self::Label(place) => format!("label-{place}"),
            other => other.row().map_or("", |(_, _, kept, _)| *kept).to_owned(),
        }
    }
}

/// Which keys were put elsewhere; small letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnKeys(BTreeMap<KeyAction, char>);

impl OwnKeys {
    /// The key of an action.
    #[must_use]
    pub fn key(&self, action: KeyAction) -> char {
        self.0.get(&action).copied().unwrap_or_else(|| action.usual())
    }

    /// Whether every key is where it usually is.
    #[must_use]
    pub fn are_usual(&self) -> bool {
        self.0.is_empty()
    }

    /// Gives an action a key.
    ///
    /// # Errors
    /// When the key does something else already, which is named; nothing changes then.
    pub fn put(&mut self, action: KeyAction, key: char) -> Result<(), KeyFault> {
        let key = small(key);
        can_be_own(key)?;
        if let Some(by) = self.action_of(key).filter(|by| *by != action) {
            return Err(KeyFault::Taken { key: shown(key), by });
        }
        self.set(action, key);
        Ok(())
    }

    /// Gives each of two actions the other's key.
    pub fn swap(&mut self, one: KeyAction, other: KeyAction) {
        let (key_of_one, key_of_other) = (self.key(one), self.key(other));
        self.set(one, key_of_other);
        self.set(other, key_of_one);
    }

    fn set(&mut self, action: KeyAction, key: char) {
        if key == action.usual() {
            self.0.remove(&action);
        } else {
            self.0.insert(action, key);
        }
    }

    fn action_of(&self, key: char) -> Option<KeyAction> {
        KeyAction::all().find(|action| self.key(*action) == key)
    }

    /// The usual key in place of one that was pressed; `None` where what it usually does has another key now, and nothing
    /// else has this one.
    #[must_use]
    pub fn usual_of(&self, pressed: char) -> Option<char> {
        let pressed = small(pressed);
        match self.action_of(pressed) {
            Some(action) => Some(action.usual()),
            None => Some(pressed).filter(|key| KeyAction::all().all(|action| action.usual() != *key)),
        }
    }

    /// The name of a key as this person has it: of `S`, `Shift S` or `N, P` each part. What is no key of an action stays.
    #[must_use]
    pub fn named(&self, usual: &str) -> String {
        if self.are_usual() {
            return usual.to_owned();
        }
        if usual == "1 … 9, 0" {
            return self.labels();
        }
        let own = |part: &str| {
            let (word, rest) = part.strip_suffix(',').map_or((part, ""), |word| (word, ","));
            let mut letters = word.chars();
            let key = letters.next().filter(|_| letters.next().is_none());
            let action = key.and_then(|key| KeyAction::all().find(|action| action.usual() == small(key)));
            action.map_or_else(|| part.to_owned(), |action| shown(self.key(action)) + rest)
        };
        usual.split(' ').map(own).collect::<Vec<_>>().join(" ")
    }

    fn labels(&self) -> String {
        let keys: Vec<String> = (0..10).map(|place| shown(self.key(KeyAction::Label(place)))).collect();
        keys.join(" ")
    }

    /// As it is kept: `skip=d label-0=a`.
    #[must_use]
    pub fn text(&self) -> String {
        let one = |(action, key): (&KeyAction, &char)| format!("{}={key}", action.kept_as());
        self.0.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    /// Reads what was kept; what cannot be is left out, so that keys never come to mean two things.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let one = |word: &str| {
            let (name, key) = word.split_once('=')?;
            let mut letters = key.chars();
            let key = letters.next().filter(|_| letters.next().is_none())?;
            Some((KeyAction::all().find(|action| action.kept_as() == name)?, small(key)))
        };
        let wanted: BTreeMap<KeyAction, char> = text.split(' ').filter_map(one).collect();
        let own = Self(wanted);
        let is_sound = KeyAction::all().all(|action| {
            let key = own.key(action);
            can_be_own(key).is_ok() && KeyAction::all().filter(|other| own.key(*other) == key).count() == 1
        });
        if is_sound { own } else { Self::default() }
    }
}

/// Whether a key can be given to an action at all.
fn can_be_own(key: char) -> Result<(), KeyFault> {
    match key {
        _ if reserved(key).is_some() => Err(KeyFault::Reserved { key }),
        _ if key.is_control() => Err(KeyFault::NoSign),
        _ => Ok(()),
    }
}

/// What a key does everywhere, said to somebody who wants it for something else.
fn reserved(key: char) -> Option<String> {
    let sign = key.to_string();
    Some(match key {
        'g' => tr::keys_fault_go(sign),
        '?' => tr::keys_fault_list(sign),
        '/' => tr::keys_fault_find(sign),
        '+' | '=' => tr::keys_fault_closer(sign),
        '-' => tr::keys_fault_wider(sign),
        ',' | '.' => tr::keys_fault_mark(sign),
        ' ' => tr::keys_fault_press(sign),
        _ => return None,
    })
}

fn small(key: char) -> char {
    let mut letters = key.to_lowercase();
    let first = letters.next();
    first.filter(|_| letters.next().is_none()).unwrap_or(key)
}

/// A key as it stands on controls.
#[must_use]
pub fn shown(key: char) -> String {
    key.to_uppercase().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(moves: &[(KeyAction, char)]) -> OwnKeys {
        let mut own = OwnKeys::default();
        for (action, key) in moves {
            own.put(*action, *key).unwrap();
        }
        own
    }

    #[test]
    fn key2_no_two_actions_have_one_key_and_the_other_is_named() {
        let mut own = OwnKeys::default();
        let fault = own.put(KeyAction::Label(0), 'F').unwrap_err();
        assert_eq!(fault, KeyFault::Taken { key: "F".to_owned(), by: KeyAction::Flag });
        assert_eq!(fault.to_string(), "“F” is the key of “Flag”");
        assert!(own.are_usual(), "nothing changed");
        assert_eq!(
            own.put(KeyAction::Skip, 'g').unwrap_err().to_string(),
            "“g” begins the change of a page; choose another key"
        );
        assert_eq!(own.put(KeyAction::Skip, '\u{8}'), Err(KeyFault::NoSign));
        own.swap(KeyAction::Label(0), KeyAction::Flag);
        assert_eq!((own.key(KeyAction::Label(0)), own.key(KeyAction::Flag)), ('f', '1'));
        own.swap(KeyAction::Label(0), KeyAction::Flag);
        assert!(own.are_usual(), "back where they were");
        own.put(KeyAction::Flag, 'x').unwrap();
        own.put(KeyAction::Label(0), 'f').unwrap();
        own.put(KeyAction::Label(0), 'f').unwrap();
        for action in KeyAction::all() {
            assert_eq!(KeyAction::all().filter(|other| own.key(*other) == own.key(action)).count(), 1, "{action:?}");
        }
    }

    #[test]
    fn key2_a_press_becomes_the_usual_one_and_a_key_that_was_left_does_nothing() {
        let own = own(&[(KeyAction::Label(0), 'a'), (KeyAction::Skip, 'é'), (KeyAction::Flag, ';')]);
        let found: Vec<Option<char>> =
            ['a', 'A', '1', 'É', 's', ';', 'f', 'h', 'k', '2'].map(|key| own.usual_of(key)).to_vec();
        let expected = [Some('1'), Some('1'), None, Some('s'), None, Some('f'), None, Some('h'), Some('k'), Some('2')];
        assert_eq!(found, expected);
    }

    #[test]
    fn key2_keys_are_named_as_they_are() {
        let own = own(&[(KeyAction::Label(1), 'd'), (KeyAction::Skip, 'x'), (KeyAction::PreviousMark, 'o')]);
        for (usual, named) in [
            ("S", "X"),
            ("Shift S", "Shift X"),
            ("N, P", "N, O"),
            ("2", "D"),
            ("Ctrl Z", "Ctrl Z"),
            ("Enter", "Enter"),
            ("1 … 9, 0", "1 D 3 4 5 6 7 8 9 0"),
            ("← →", "← →"),
        ] {
            assert_eq!(own.named(usual), named);
        }
        assert_eq!(OwnKeys::default().named("1 … 9, 0"), "1 … 9, 0");
    }

    #[test]
    fn key2_what_is_kept_comes_back_and_what_makes_no_sense_does_not() {
        let own = own(&[(KeyAction::Label(9), 'a'), (KeyAction::Skip, '1'.max('x')), (KeyAction::Uncover, 'ß')]);
        assert_eq!(OwnKeys::parse(&own.text()), own);
        for broken in ["", "skip", "skip=", "skip=ab", "fly=a", "skip=g", "skip=f", "skip=x flag=x", "label-10=a"] {
            assert!(OwnKeys::parse(broken).are_usual(), "{broken}");
        }
    }
}
