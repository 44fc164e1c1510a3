//! Figures that take longer than a frame: bootstrap intervals, consensus models, history and lists of items.
//!
//! They run in a dedicated worker made of the page's own WebAssembly, so nothing more is downloaded: the start script that
//! starts the page starts the worker as well, and `main` sees that there is no window. The worker keeps a copy of the
//! answers this person may see and gets changed items only; the newest request wins.

pub mod compute;
pub mod grid;
pub mod host;
pub mod mirror;
pub mod wire;
pub mod worker;

pub use host::{FiguresHost, Helped, HelperState};
