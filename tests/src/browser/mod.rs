//! Real browsers against real servers: what the end-to-end suite and the bench stand on.
//!
//! Behind the feature `browser`, so that the commands do not have to wait for it to compile.

pub mod axe;
pub mod colleague;
pub mod driver;
pub mod items;
pub mod payloads;
pub mod person;
pub mod plain_host;
pub mod processes;
pub mod seen;
mod spoken;
pub mod tables;
pub mod tampered;
pub mod unreliable;
pub mod wait;
pub mod wire;
pub mod world;

pub use colleague::Colleague;
pub use driver::{Driver, Engine, Graphics};
pub use items::{Item, LABELS};
pub use person::Person;
pub use seen::Seen;
pub use spoken::{Told, Tree};
pub use tables::{Row, Tables};
pub use wait::until;
pub use world::{Setup, World};
