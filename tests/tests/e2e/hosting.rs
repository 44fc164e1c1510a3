//! HST1, HST2: the built page and one folder are all that a host of plain files needs, also below a path.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use accord_cli::links::LinksFile;
use accord_core::record::Role;
use accord_tests::browser::wait::{SOON, run};
use accord_tests::browser::{Graphics, Setup, World, plain_host, until};
use accord_tests::paths;
use anyhow::{Context as _, ensure};
use serde_json::json;

/// Labels a little from a page at an address whose project lies in its folder `data`.
async fn labels_at(name: &str, address_of: impl AsyncFn(&Path) -> anyhow::Result<String>) -> anyhow::Result<()> {
    let texts: Vec<String> = (0..8).map(|n| format!("A text of number {n}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let world = World::with_worker_script(Setup { name, texts: &texts, poll_secs: 1, options: &[] }, Some("")).await?;
    let there = world.on_the_pages_host()?;
    let address = address_of(&world.file("page")).await?;
    let store = accord_cli::store_url::parse(&format!("static+{address}data"))?;
    let links = LinksFile { page: address.clone(), store, ..there };
    let link = links.links().into_iter().find(|(role, _)| *role == Role::Labeler).map(|(_, link)| link);
    let ann = world.person("Ann", Graphics::Off).await?;
    ann.join(&link.context("no link")?).await?;
    for n in 1..=3 {
        let seen = ann.sees("an item", |seen| seen.item.is_some()).await?;
        ann.press("1").await?;
        ann.sees("that it is counted", |next| next.n_mine() == n && next.item != seen.item).await?;
    }
    ann.sees("that they are on this device", |seen| seen.saves.as_deref().is_some_and(|it| it.contains("this device")))
        .await?;
    // Every part of the page is found there: pages of the second file, the studio, the files kept for later.
    ann.go("overview").await?;
    ann.sees("the overview", |seen| seen.heading.as_deref() == Some("Overview")).await?;
    ann.open(&format!("{address}#/new")).await?;
    ann.find("#studio-file").await?;
    let kept =
        "return navigator.serviceWorker.getRegistration().then(it => it?.active ? new URL(it.scope).pathname : null)";
    let scope = until("the page is kept for offline use", SOON, async || {
        ann.await_script::<Option<String>>(
            &format!("const done = arguments[arguments.length - 1]; (() => {{ {kept} }})().then(done)"),
            json!([]),
        )
        .await
    })
    .await?;
    ensure!(address.ends_with(&scope), "it is kept for {scope}, and the page is {address}");
    ensure!(ann.complaints().await?.is_empty(), "{:?}", ann.complaints().await?);
    Ok(())
}

#[test]
fn hst1_a_host_of_plain_files_serves_page_and_project_below_a_path() -> anyhow::Result<()> {
    run(labels_at("Below a path", async |folder: &Path| plain_host::serve(folder, "/team/labels/")))
}

/// A server that ends with the test.
struct Nginx(Child);

impl Drop for Nginx {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The block of the guide in this language.
fn block(language: &str) -> anyhow::Result<String> {
    let guide = fs::read_to_string(paths::root().join("app/HOSTING.md"))?;
    let (_, after) = guide.split_once(&format!("```{language}\n")).context("the guide has no such block")?;
    Ok(after.split_once("```").context("the block does not end")?.0.to_owned())
}

/// Starts nginx with what the guide says, for a page in this folder.
fn nginx(program: &Path, folder: &Path) -> anyhow::Result<(Nginx, String)> {
    let port = std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let own = folder.with_file_name("nginx");
    fs::create_dir_all(&own)?;
    let location = block("nginx")?.replace("/srv/accord/", &format!("{}/", folder.display()));
    let temp: Vec<String> = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {}/{name};", own.display()))
        .to_vec();
    let root = program.ancestors().nth(3).unwrap_or(Path::new("/"));
    let types = root.join("etc/nginx/mime.types");
    let config = format!(
        "daemon off;\nmaster_process off;\npid {own}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{}\ninclude {};\n\
         server {{\nlisten 127.0.0.1:{port};\n{location}\n}}\n}}\n",
        temp.join("\n"),
        types.display(),
        own = own.display(),
    );
    let path = own.join("nginx.conf");
    fs::write(&path, config)?;
    let library = format!("{0}/usr/lib/x86_64-linux-gnu:{0}/lib/x86_64-linux-gnu", root.display());
    let mut command = Command::new(program);
    command.env("LD_LIBRARY_PATH", library).arg("-p").arg(&own).arg("-c").arg(&path);
    let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().context("nginx does not start")?;
    Ok((Nginx(child), format!("http://127.0.0.1:{port}/labels/")))
}

/// The headers with which a host answers, in lower case.
fn headers(url: &str) -> anyhow::Result<String> {
    let (host, path) = url.strip_prefix("http://").and_then(|rest| rest.split_once('/')).context("no address")?;
    let mut stream = TcpStream::connect(host)?;
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).to_lowercase();
    let head = answer.split_once("\r\n\r\n").context("no answer")?.0;
    ensure!(head.starts_with("http/1.1 200"), "{head}");
    Ok(head.to_owned())
}

/// nginx as the guide sets it up, where there is one: on the system, or left by `cargo verify --peers all`.
#[test]
fn hst2_the_guide_to_nginx_serves_the_page_with_its_headers() -> anyhow::Result<()> {
    let places = [paths::target().join("peers/stores/nginx/usr/sbin/nginx"), "/usr/sbin/nginx".into()];
    let Some(program) = places.into_iter().find(|path| path.is_file()) else {
        println!("there is no nginx here; `cargo verify --peers all` gets one");
        return Ok(());
    };
    run(async {
        let running = std::cell::RefCell::new(None);
        let start = async |folder: &Path| {
            let (child, address) = nginx(&program, folder)?;
            *running.borrow_mut() = Some(child);
            let index = until("nginx answers", SOON, async || Ok(headers(&address).ok())).await?;
            ensure!(index.contains("cache-control: no-cache"), "{index}");
            ensure!(index.contains("content-security-policy: frame-ancestors 'none'"), "{index}");
            let names = fs::read_dir(folder)?.filter_map(|it| it.ok()?.file_name().into_string().ok());
            let hashed = names.into_iter().find(|name| name.starts_with("accord-app") && name.ends_with("_bg.wasm"));
            let wasm = headers(&format!("{address}{}", hashed.context("no page")?))?;
            ensure!(wasm.contains("content-type: application/wasm") && wasm.contains("immutable"), "{wasm}");
            Ok(address)
        };
        labels_at("By nginx", start).await
    })
}
