//! The page's words, a function a message: made from `app/languages/en.ftl` when the page is built (`app/build.rs`).

use crate::language::{Number, Value, say};

include!(concat!(env!("OUT_DIR"), "/tr.rs"));
