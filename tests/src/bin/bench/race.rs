//! From a key to the next item on screen, in one run on the same 1,000 items: this page, Label Studio and Potato, each as a
//! first-time user starts it.
//!
//! `bench -- race [FILE]`: FILE holds a text a line; made-up texts otherwise. The clock starts with the *last* key that an
//! answer takes, which favours tools that take two, and stops with the frame that shows another text.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Graphics, LABELS, Person, Setup, World, until};
use accord_tests::peers;
use accord_tests::process::command;
use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

use super::spread;

const N_ITEMS: usize = 1_000;
const N_WARM_UP: usize = 10;
const N_MEASURED: usize = 60;
/// Between an answer and the next, so that no tool is still busy with the one before.
const REST: Duration = Duration::from_millis(300);
const LIMIT: Duration = Duration::from_secs(60);
const CONTROL: char = '\u{e009}';
const ENTER: char = '\u{e007}';
const RIGHT: char = '\u{e014}';

/// Runs in every document before anything else, because some tools load a page an item: notes the last key, on a clock that
/// all documents share, and how long until a frame shows another text.
const WATCH: &str = "
    const now = at => performance.timeOrigin + at;
    const text = () => document.querySelector(SELECTOR)?.textContent.trim() ?? '';
    addEventListener('keydown', event => sessionStorage.setItem('pressed', now(event.timeStamp)), true);
    const look = () => {
        const shown = text(), pressed = sessionStorage.getItem('pressed');
        if (!shown || shown === sessionStorage.getItem('text')) return;
        sessionStorage.setItem('text', shown);
        if (pressed === null) return;
        sessionStorage.removeItem('pressed');
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
                const noted = JSON.parse(sessionStorage.getItem('noted') ?? '[]');
                noted.push(now(performance.now()) - Number(pressed));
                sessionStorage.setItem('noted', JSON.stringify(noted));
            };
            channel.port2.postMessage(0);
        });
    };
    new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
    look();";

/// How a tool is used.
struct Tool {
    name: &'static str,
    /// Where the item's text is.
    text: &'static str,
    /// What follows the label's number: with which keys held, which key.
    then: Option<(&'static [char], char)>,
}

/// Another tool's server; it ends with this.
struct Server {
    process: Child,
    url: String,
    folder: PathBuf,
}

impl Drop for Server {
    fn drop(&mut self) {
        // Its input ends, and it stops what it started.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Runs the race and prints a table.
pub(super) fn measure() -> anyhow::Result<()> {
    let texts = texts()?;
    let label_studio = peers::label_studio().context("Label Studio could not be installed")?;
    let potato = peers::potato().context("Potato could not be installed")?;
    run_for(Duration::from_secs(1_500), async move {
        let list: Vec<&str> = texts.iter().map(String::as_str).collect();
        let world = World::new(Setup { name: "Race", texts: &list, poll_secs: 5, options: &[] }).await?;
        println!("{} items, headless Chromium, last key of an answer to the next text painted\n", texts.len());

        let ours = Tool { name: "Accord", text: ".item__text", then: None };
        let ann = world.person("Ann", Graphics::Off).await?;
        watch(&ann, &ours).await?;
        ann.join(&world.link(Role::Labeler)?).await?;
        let first = race(&ann, &ours).await?;

        let theirs = Tool { name: "Label Studio 1.23.2", text: "[class*='richtext']", then: Some((&[CONTROL], ENTER)) };
        let server = start("label-studio", &label_studio, &texts)?;
        let ben = world.person("Ben", Graphics::Off).await?;
        watch(&ben, &theirs).await?;
        ben.open(&server.url).await?;
        ben.find("input[name='email']").await?;
        let log_in = "document.querySelector(\"input[name='email']\").value = 'a@example.org';
            const password = document.querySelector(\"input[name='password']\");
            password.value = 'pw-12345678';
            password.form.submit();
            return true;";
        let _: bool = ben.ask(log_in, json!([])).await?;
        let second = race(&ben, &theirs).await?;
        drop(server);

        let theirs = Tool { name: "Potato 2.12.1", text: "#text-content", then: Some((&[], RIGHT)) };
        let server = start("potato", &potato, &texts)?;
        let cem = world.person("Cem", Graphics::Off).await?;
        watch(&cem, &theirs).await?;
        cem.open(&server.url).await?;
        cem.find("#login-email").await?;
        cem.press("Cem").await?;
        let name = "const field = document.querySelector('#login-email');
            field.value = 'cem'; field.form.submit(); return true;";
        let _: bool = cem.ask(name, json!([])).await?;
        let third = race(&cem, &theirs).await?;
        drop(server);

        for (name, peer) in [("Label Studio", second), ("Potato", third)] {
            println!("{name} takes {:.1} times as long as Accord, by the medians", peer / first);
        }
        Ok(())
    })
}

fn texts() -> anyhow::Result<Vec<String>> {
    let Some(file) = std::env::args().nth(2) else {
        return Ok(items(N_ITEMS, 7).into_iter().map(|item| item.text).collect());
    };
    let all = fs::read_to_string(&file).with_context(|| format!("`{file}` could not be read"))?;
    let mut texts: Vec<String> = Vec::new();
    for line in all.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if texts.len() < N_ITEMS && !texts.iter().any(|text| text == line) {
            texts.push(line.to_owned());
        }
    }
    ensure!(texts.len() == N_ITEMS, "`{file}` has {} different lines, and {N_ITEMS} are raced on", texts.len());
    Ok(texts)
}

fn start(tool: &str, program: &Path, texts: &[String]) -> anyhow::Result<Server> {
    let folder = std::env::temp_dir().join(format!("accord-race-{tool}-{}", std::process::id()));
    fs::create_dir_all(&folder).context("the tool's folder could not be made")?;
    let items = folder.join("texts.json");
    fs::write(&items, json!(texts).to_string()).context("the items could not be written")?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin/bench/race_peers.py");
    let mut python = command("python3");
    python.arg(script).arg(tool).arg(program).arg(&folder).arg(&items).arg(json!(LABELS).to_string());
    let mut process = python.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("python3 does not start")?;
    let output = process.stdout.take().context("python3 has no output")?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line).context("python3 said nothing")?;
    let said: Value = serde_json::from_str(&line).with_context(|| format!("{tool} did not start"))?;
    let url = said.get("url").and_then(Value::as_str).context("it names no address")?.to_owned();
    Ok(Server { process, url, folder })
}

async fn watch(person: &Person, tool: &Tool) -> anyhow::Result<()> {
    let script = WATCH.replace("SELECTOR", &json!(tool.text).to_string());
    let source = json!({ "source": format!("(() => {{ {script} }})()") });
    person.command("Page.enable", json!({})).await?;
    person.command("Page.addScriptToEvaluateOnNewDocument", source).await.map(drop)
}

/// Answers with the tool's keys; the median in milliseconds.
async fn race(person: &Person, tool: &Tool) -> anyhow::Result<f64> {
    let shows = async || {
        let text = format!("return document.querySelector({})?.textContent.trim() ?? '';", json!(tool.text));
        let text: String = person.ask(&text, json!([])).await?;
        Ok((!text.is_empty()).then_some(()))
    };
    until("the first item is there", LIMIT, shows).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let clear = "sessionStorage.removeItem('noted'); sessionStorage.removeItem('pressed'); return true;";
    let _: bool = person.ask(clear, json!([])).await?;
    for n in 1..=(N_WARM_UP + N_MEASURED) {
        person.press(&(1 + n % LABELS.len()).to_string()).await?;
        if let Some((held, key)) = tool.then {
            person.press_with(held, key).await?;
        }
        until("the next item is painted", LIMIT, async || {
            let count = "return JSON.parse(sessionStorage.getItem('noted') ?? '[]').length;";
            Ok((person.ask::<usize>(count, json!([])).await? >= n).then_some(()))
        })
        .await?;
        tokio::time::sleep(REST).await;
    }
    let noted: Vec<f64> = person.ask("return JSON.parse(sessionStorage.getItem('noted'));", json!([])).await?;
    let mut measured: Vec<f64> = noted.into_iter().skip(N_WARM_UP).collect();
    println!("{:22} {}", tool.name, spread(measured.clone()));
    measured.sort_by(f64::total_cmp);
    measured.get(measured.len() / 2).copied().context("nothing was measured")
}
