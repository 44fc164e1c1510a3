//! Encoders: text in, one unit vector out.
//!
//! An encoder names itself with an id that changes whenever its vectors would: the id is part of the fingerprint of
//! every model trained on them.

mod hashed;

pub use hashed::{DIM, ENCODER_ID, encode_text};
