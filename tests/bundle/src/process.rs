//! Children: their output is kept, a progress line is shown, and the end of it is printed when they fail.

use std::fs;
use std::io::{BufRead as _, BufReader, IsTerminal as _, Read, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

/// Where nobody watches a terminal, progress is a line each so many seconds.
const QUIET_INTERVAL: Duration = Duration::from_secs(15);

/// How much of a failed child's output is repeated.
const N_LINES_ON_FAILURE: usize = 120;

/// A command for a program, run in the checkout with our tools first in `PATH`.
#[must_use]
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(crate::paths::root()).stdin(Stdio::null());
    let ours = crate::paths::tools().join("bin");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(ours).chain(std::env::split_paths(&path));
    if let Ok(joined) = std::env::join_paths(all) {
        command.env("PATH", joined);
    }
    // Trunk takes only `true` or `false` here, while the convention is any value at all.
    command.env_remove("NO_COLOR");
    command
}

/// The same for the cargo that runs us.
#[must_use]
pub fn cargo(args: &[&str]) -> Command {
    let mut cargo = command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    cargo.args(args);
    cargo
}

/// Everything a child wrote, and whether it succeeded.
#[derive(Debug)]
pub struct Finished {
    /// Its lines, of both streams, as they came.
    pub lines: Vec<String>,
    /// Whether it ended with status 0.
    pub success: bool,
}

/// Runs a child to its end under a progress line.
///
/// # Errors
/// If it cannot be started.
pub fn watch(command: &mut Command) -> anyhow::Result<Finished> {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{program}` could not be started; is it installed and in PATH?"))?;
    let (sender, receiver) = channel();
    let readers = [
        child.stdout.take().map(|pipe| read_lines(pipe, sender.clone())),
        child.stderr.take().map(|pipe| read_lines(pipe, sender.clone())),
    ];
    drop(sender);
    let mut progress = Progress::new();
    let mut lines = Vec::new();
    loop {
        match receiver.recv_timeout(Duration::from_secs(1)) {
            Ok(line) => {
                progress.line(&line);
                lines.push(line);
            }
            Err(RecvTimeoutError::Timeout) => progress.tick(),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    progress.clear();
    let status = child.wait().with_context(|| format!("the end of `{program}` could not be awaited"))?;
    for reader in readers.into_iter().flatten() {
        let _ = reader.join();
    }
    Ok(Finished { lines, success: status.success() })
}

/// Waits for a child that was started before, under a progress line.
pub fn wait(child: &mut Child, words: &str) {
    let mut progress = Progress::new();
    progress.latest = format!("waiting for {words}");
    let (sender, receiver) = channel();
    thread::scope(|scope| {
        scope.spawn(move || sender.send(child.wait().is_ok()));
        while receiver.recv_timeout(Duration::from_secs(1)) == Err(RecvTimeoutError::Timeout) {
            progress.tick();
        }
    });
    progress.clear();
}

/// Runs a child that has to succeed.
///
/// # Errors
/// If it cannot be started or fails; the end of its output is printed before.
pub fn run(command: &mut Command) -> anyhow::Result<Finished> {
    let finished = watch(command)?;
    if !finished.success {
        print_tail(&finished.lines);
        bail!("this command failed: {}", line_of(command));
    }
    Ok(finished)
}

/// What a short command prints, or `None` when it is not there or fails.
#[must_use]
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// How long this thread ran so far, where the system tells (Linux): what others do on the machine hardly counts.
#[must_use]
pub fn processor_time() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(text.split_whitespace().next()?.parse().ok()?))
}

/// What the largest tab of a browser below a process holds of its own, in bytes (private memory), and the most that it ever
/// held with what it shares with the browser's other processes, where the system tells (Linux).
#[must_use]
pub fn largest_tab(ancestor: u32) -> Option<[u64; 2]> {
    let processes = fs::read_dir("/proc").ok()?.filter_map(|it| it.ok()?.file_name().to_str()?.parse::<u32>().ok());
    let held = |id: u32| {
        let line = fs::read(format!("/proc/{id}/cmdline")).ok()?;
        String::from_utf8_lossy(&line).contains("--type=renderer").then_some(())?;
        is_below(id, ancestor).then_some(())?;
        let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
        let bytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? * 1024)
        };
        Some([bytes("RssAnon:")?, bytes("VmHWM:")?])
    };
    processes.filter_map(held).max()
}

/// Whether a process descends from another.
fn is_below(id: u32, ancestor: u32) -> bool {
    let parent = |id: u32| -> Option<u32> {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
    };
    std::iter::successors(Some(id), |id| parent(*id).filter(|id| *id > 1)).any(|id| id == ancestor)
}

/// Prints the end of a child's output, indented.
pub fn print_tail(lines: &[String]) {
    for line in lines.iter().skip(lines.len().saturating_sub(N_LINES_ON_FAILURE)) {
        println!("     | {line}");
    }
}

/// The command as it would be typed.
fn line_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn read_lines(pipe: impl Read + Send + 'static, sender: Sender<String>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut reader = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).is_ok_and(|n_bytes| n_bytes > 0) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            if sender.send(line).is_err() {
                break;
            }
        }
    })
}

/// One line that is overwritten on a terminal, or a line now and then elsewhere.
struct Progress {
    started: Instant,
    shown: Instant,
    latest: String,
    on_terminal: bool,
}

impl Progress {
    fn new() -> Self {
        let now = Instant::now();
        Self { started: now, shown: now, latest: String::new(), on_terminal: std::io::stdout().is_terminal() }
    }

    fn line(&mut self, line: &str) {
        if !line.trim().is_empty() {
            self.latest = line.trim().chars().filter(|letter| !letter.is_control()).take(90).collect();
        }
        if self.on_terminal && self.shown.elapsed() > Duration::from_millis(80) {
            self.show();
        }
        self.tick();
    }

    fn tick(&mut self) {
        let interval = if self.on_terminal { Duration::from_millis(900) } else { QUIET_INTERVAL };
        if self.shown.elapsed() > interval {
            self.show();
        }
    }

    fn show(&mut self) {
        self.shown = Instant::now();
        let secs = self.started.elapsed().as_secs();
        if self.on_terminal {
            print!("\r\x1b[K   {secs:>4} s  {}", self.latest);
            let _ = std::io::stdout().flush();
        } else {
            println!("   {secs:>4} s  {}", self.latest);
        }
    }

    fn clear(&self) {
        if self.on_terminal {
            print!("\r\x1b[K");
            let _ = std::io::stdout().flush();
        }
    }
}
