//! HST3: `accord serve --lan` serves page and store on one encrypted port.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("accord-serve-lan-{}", std::process::id()));
    fs::create_dir_all(folder.join("dist")).unwrap();
    fs::write(folder.join("dist/index.html"), "<p>the page</p>").unwrap();
    folder
}

#[test]
fn hst3_page_and_store_share_one_encrypted_port() {
    let folder = folder();
    let mut child = Command::new(env!("CARGO_BIN_EXE_accord"))
        .args(["serve", "--lan", "127.0.0.1", "--lan-port", "0", "--port", "0", "--store-port", "0"])
        .arg("--dist")
        .arg(folder.join("dist"))
        .arg("--store")
        .arg(folder.join("store"))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let _serving = Serving(child);
    let page =
        lines.filter_map(|line| line.strip_prefix("page   https://").map(|rest| format!("https://{rest}"))).next();
    let page = page.expect("it says where the page is");

    let agent = |certs: RootCerts| -> Agent {
        let tls = TlsConfig::builder().root_certs(certs).build();
        Agent::config_builder().tls_config(tls).http_status_as_error(false).build().into()
    };
    let pem = fs::read(folder.join("lan-127-0-0-1.crt")).unwrap();
    let trusting = agent(RootCerts::new_with_certs(&[Certificate::from_pem(&pem).unwrap()]));
    let mut index = trusting.get(&page).call().unwrap();
    assert_eq!(index.body_mut().read_to_string().unwrap(), "<p>the page</p>");
    assert_eq!(index.headers()["cache-control"], "no-cache");
    // The store asks who it is, and lets a page of any origin ask.
    let listing = trusting.get(format!("{page}accord?list-type=2")).call().unwrap();
    assert_eq!(listing.status(), 403);
    assert_eq!(listing.headers()["access-control-allow-origin"], "*");
    assert_eq!(trusting.get(format!("{page}accordion")).call().unwrap().status(), 404, "that is no bucket");

    assert!(agent(RootCerts::WebPki).get(&page).call().is_err(), "a stranger does not trust it");
    assert!(agent(RootCerts::WebPki).get(page.replace("https", "http")).call().is_err(), "nothing goes unencrypted");
    fs::remove_dir_all(&folder).unwrap();
}
