//! Stores of other makers on loopback: installed into the target folder with their ordinary package clients, started on
//! free ports, stopped when dropped.

mod packages;
mod servers;

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};

use crate::paths;

pub use packages::{NotInstalled, duckdb, label_studio, potato, readers};
pub use servers::{ceph, moto, nginx, rclone, rclone_webdav, seaweedfs};

/// Longest wait for a server to answer.
const START_LIMIT: Duration = Duration::from_secs(300);

/// A running server of another maker.
#[derive(Debug)]
pub struct Peer {
    /// Its store URL, with the key that may do everything.
    pub url: String,
    children: Vec<Child>,
    folder: PathBuf,
}

/// A peer that started or was installed; `None`, which is said by name, where it cannot be installed here.
///
/// # Errors
/// When it is installed and does not start.
pub fn if_installable<T>(name: &str, started: anyhow::Result<T>) -> anyhow::Result<Option<T>> {
    match started {
        Ok(peer) => Ok(Some(peer)),
        Err(error) if error.downcast_ref::<NotInstalled>().is_some() => {
            eprintln!("NOT CHECKED: {name}. {error:#}");
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            let _ = child.kill();
            let _ = child.wait();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Peer {
    fn new(name: &str) -> anyhow::Result<Self> {
        let folder =
            std::env::temp_dir().join(format!("accord-{name}-{}-{}", std::process::id(), free_ports(1)?.join("")));
        std::fs::create_dir_all(&folder).context("a folder for the server could not be made")?;
        Ok(Self { url: String::new(), children: Vec::new(), folder })
    }

    /// Starts one of its processes; what it says goes to a file.
    fn start(&mut self, command: &mut Command) -> anyhow::Result<()> {
        let log = self.folder.join(format!("log-{}.txt", self.children.len()));
        let log = std::fs::File::create(log).context("a log file could not be made")?;
        let errors = log.try_clone().context("a log file could not be shared")?;
        let child = command.stdin(Stdio::null()).stdout(log).stderr(errors).spawn();
        self.children.push(child.with_context(|| format!("`{}` does not start", command.get_program().display()))?);
        Ok(())
    }

    /// Waits until a request to a port is answered with one of these statuses.
    fn wait_for(&mut self, port: &str, path: &str, good: impl Fn(u16) -> bool) -> anyhow::Result<()> {
        let started = Instant::now();
        while started.elapsed() < START_LIMIT {
            if status_of(port, path).is_some_and(&good) {
                return Ok(());
            }
            for child in &mut self.children {
                if let Ok(Some(status)) = child.try_wait() {
                    bail!("a server ended before it answered ({status}): {}", self.tail());
                }
            }
            pause(Duration::from_millis(100));
        }
        bail!("a server does not answer within {START_LIMIT:?}: {}", self.tail())
    }

    /// The end of what its processes said.
    fn tail(&self) -> String {
        let logs = (0..self.children.len()).rev().map(|idx| self.folder.join(format!("log-{idx}.txt")));
        let texts = logs.filter_map(|path| std::fs::read(path).ok());
        let tail = |bytes: Vec<u8>| {
            let from = bytes.len().saturating_sub(1_500);
            String::from_utf8_lossy(bytes.get(from..).unwrap_or_default()).into_owned()
        };
        texts.map(tail).collect::<Vec<_>>().join("\n---\n")
    }
}

/// The status of a GET, if anything answers.
fn status_of(port: &str, path: &str) -> Option<u16> {
    let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(2))).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n").ok()?;
    let mut head = [0; 12];
    stream.read_exact(&mut head).ok()?;
    std::str::from_utf8(&head).ok()?.split(' ').nth(1)?.parse().ok()
}

/// Ports that nobody listens on, held until all are chosen so that no two are the same.
fn free_ports(n: usize) -> anyhow::Result<Vec<String>> {
    let listeners = (0..n).map(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).collect::<Result<Vec<_>, _>>();
    let listeners = listeners.context("no free port on loopback")?;
    let port =
        |listener: &TcpListener| Ok(listener.local_addr().context("a port without an address")?.port().to_string());
    let ports = listeners.iter().map(port).collect::<anyhow::Result<Vec<_>>>()?;
    ensure!(ports.len() == n, "no free ports");
    Ok(ports)
}

fn folder() -> PathBuf {
    paths::target().join("peers/stores")
}

#[expect(clippy::disallowed_methods, reason = "a server that starts names no condition to wait for")]
fn pause(time: Duration) {
    std::thread::sleep(time);
}
