//! The page's programs compiled while other things are done, in what those leave of the processors.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::{Effort, is_current, split};
use crate::process::{self, cargo, command};

/// As `app/index.html` names them for Trunk: manifest, profile and program.
const PROGRAMS: [[&str; 3]; 2] =
    [["app/Cargo.toml", "wasm-page", "accord-app"], ["scorer/Cargo.toml", "wasm-scorer", "accord-scorer"]];

/// Compilers at work behind everything else. A help and no more: what they did not get done, or could not, [`super::bundle`]
/// does, and tells. Dropped, they end.
#[derive(Debug, Default)]
pub struct Ahead(Vec<Child>);

impl Ahead {
    /// Starts them, unless the page is there already.
    #[must_use]
    pub fn start(wasm_opt: Option<&Path>, effort: Effort) -> Self {
        let is_needed = !is_current(wasm_opt, effort).unwrap_or(true);
        if !is_needed || process::run(&mut fetch()).is_err() {
            return Self::default();
        }
        Self(PROGRAMS.into_iter().filter_map(|program| compiler(program).spawn().ok()).collect())
    }

    /// Waits until they are through.
    pub fn wait(mut self) {
        for child in &mut self.0 {
            process::wait(child, "compilers that started with the first step");
        }
        self.0.clear();
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        for child in &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Brings every crate: an offline build needs all at hand, and only this brings those of the other target.
pub(super) fn fetch() -> Command {
    cargo(&["fetch", "--target", "wasm32-unknown-unknown"])
}

/// What Trunk runs for a program, at the lowest priority.
fn compiler([manifest, profile, program]: [&str; 3]) -> Command {
    let cargo = cargo(&[]);
    let mut nice = command("nice");
    nice.args(["-n", "19"]).arg(cargo.get_program());
    nice.args(["build", "--offline", "--target=wasm32-unknown-unknown"]);
    nice.args(["--manifest-path", manifest, "--profile", profile, "--bin", program]);
    let (name, value) = split::SWITCH;
    nice.env(name, value).stdout(Stdio::null()).stderr(Stdio::null());
    nice
}
