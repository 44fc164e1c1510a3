//! The same project opened in Chromium: the example `open_snapshot` of `accord-platform`, built like the page.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use std::{fs, thread};

use accord_tests::process::{cargo, command, largest_tab, run};
use accord_tests::{paths, tools, verify};
use anyhow::{Context as _, ensure};
use serde_json::Value;

const PAGE: &str = include_str!("chromium.html");
const LIMIT: Duration = Duration::from_secs(300);

/// A folder and a browser that end with the measurement.
struct Ends {
    folder: PathBuf,
    browser: Option<Child>,
}

impl Drop for Ends {
    fn drop(&mut self) {
        if let Some(browser) = &mut self.browser {
            let _ = browser.kill();
            let _ = browser.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Builds, opens and prints.
pub fn open(n_people: u64) -> anyhow::Result<()> {
    let folder = std::env::temp_dir().join(format!("accord-fold-{}", std::process::id()));
    let mut ends = Ends { folder: folder.clone(), browser: None };
    build(&folder)?;
    super::write_files(n_people, &folder).context("the project could not be written")?;
    fs::write(folder.join("index.html"), PAGE).context("the page could not be written")?;
    let listener = TcpListener::bind("127.0.0.1:0").context("no free port")?;
    let url = format!("http://{}/index.html", listener.local_addr().context("a port without an address")?);
    let (sender, told) = channel();
    let served = folder.clone();
    thread::spawn(move || serve(&listener, &served, &sender));
    let browser = verify::browser().context("Chromium is missing; install it, or name it in the variable CHROME")?;
    let mut chromium = command(&browser.to_string_lossy());
    chromium.args(["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]);
    chromium.args(["--enable-precise-memory-info", "--disable-background-networking", "--disable-component-update"]);
    chromium.arg(format!("--user-data-dir={}", folder.join("profile").display())).arg(&url);
    let child = chromium.stdout(Stdio::null()).stderr(Stdio::null()).spawn().context("Chromium does not start")?;
    let id = ends.browser.insert(child).id();
    tell(&told, id)
}

fn build(folder: &Path) -> anyhow::Result<()> {
    tools::wasm_target()?;
    tools::wasm_bindgen()?;
    let target = "wasm32-unknown-unknown";
    let what = ["build", "--profile", "wasm-page", "--target", target, "-p", "accord-platform"];
    run(cargo(&what).args(["--example", "open_snapshot"]))?;
    let built = paths::target().join(target).join("wasm-page/examples/open_snapshot.wasm");
    fs::create_dir_all(folder).context("a folder could not be made")?;
    run(command("wasm-bindgen").args(["--target", "web", "--no-typescript", "--out-dir"]).arg(folder).arg(built))?;
    Ok(())
}

fn tell(told: &Receiver<String>, browser: u32) -> anyhow::Result<()> {
    let told = told.recv_timeout(LIMIT).context("the page did not say how it went")?;
    let told: Value = serde_json::from_str(&told).context("the page's words are no JSON")?;
    ensure!(told.get("error").is_none(), "the page failed: {told}");
    let number = |name: &str| told.get(name).and_then(Value::as_f64).unwrap_or(f64::NAN);
    let secs = |name: &str| number(name) / 1e3;
    println!("{:>8.2} s  {} items", secs("items_ms"), number("n_items"));
    println!("{:>8.2} s  fetched the snapshot", secs("fetched_ms"));
    println!("{:>8.2} s  fetched and folded it: {} answers stand", secs("snapshot_ms"), number("n_in_snapshot"));
    println!("{:>8.2} s  and the last hundred segments: {} answers stand", secs("all_ms"), number("n_labels"));
    println!("            {} set aside", number("n_set_aside"));
    let [wasm, heap] = ["wasm_bytes", "heap_bytes"].map(|name| number(name) / 1e6);
    println!("            WebAssembly {wasm:.0} MB, JavaScript {heap:.0} MB");
    match largest_tab(browser) {
        Some([own, most]) => println!(
            "            the tab's process: {} MB of its own; at its most {} MB, the browser's program included",
            own / 1_000_000,
            most / 1_000_000
        ),
        None => println!("            what the tab's process holds is not told here"),
    }
    Ok(())
}

/// Gives out the files of a folder, and hands on what is posted.
fn serve(listener: &TcpListener, folder: &Path, told: &Sender<String>) {
    for stream in listener.incoming().flatten() {
        let (folder, told) = (folder.to_path_buf(), told.clone());
        thread::spawn(move || answer(stream, &folder, &told));
    }
}

fn answer(stream: TcpStream, folder: &Path, told: &Sender<String>) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let (method, rest) = first.split_once(' ')?;
    let name = rest.split(' ').next()?.trim_start_matches('/').to_owned();
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        if line.trim().is_empty() {
            break;
        }
        let (field, value) = line.split_once(':')?;
        if field.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok()?;
        }
    }
    let body = if method == "POST" {
        let mut text = String::new();
        reader.by_ref().take(length).read_to_string(&mut text).ok()?;
        told.send(text).ok()?;
        Some(Vec::new())
    } else {
        // Files of this folder alone.
        (!name.contains(['/', '\\'])).then(|| fs::read(folder.join(&name)).ok()).flatten()
    };
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let kind = match name.rsplit_once('.') {
        Some((_, "html")) => "text/html",
        Some((_, "js")) => "text/javascript",
        Some((_, "wasm")) => "application/wasm",
        _ => "application/octet-stream",
    };
    let body = body.unwrap_or_default();
    let mut stream = reader.into_inner();
    let head = format!("Content-Type: {kind}\r\nContent-Length: {}\r\nConnection: close", body.len());
    write!(stream, "HTTP/1.1 {status}\r\n{head}\r\n\r\n").ok()?;
    stream.write_all(&body).ok()
}
