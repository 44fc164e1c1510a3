//! One acceptance suite, run against every kind of store. Set `ACCORD_PEERS=all` (as `cargo verify --peers all` does) for
//! those that take long to install: Ceph, rclone and nginx.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod bulk;
mod cutter;
mod suite;

use std::sync::Mutex;

use accord_cli::client::Store;
use accord_cli::serve::{Credentials, Faults, serve_store, store_url};
use accord_cli::store_url::parse;
use accord_core::place::{Memory, Place};
use accord_core::s3::S3Target;
use accord_tests::peers;
use accord_tests::process::{cargo, run};

use suite::{Traits, accept, accept_folder, accept_over_http};

#[test]
fn sto7_memory_does_what_stores_do() {
    let memory = Mutex::new(Memory::default());
    accept(&|request| Ok(memory.lock().unwrap().serve(request)), &Traits::strict());
}

#[test]
fn sto7_the_embedded_store_does_what_stores_do() {
    let folder = std::env::temp_dir().join(format!("accord-stores-{}", std::process::id()));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let credentials = Credentials::random().unwrap();
    let server = runtime.block_on(serve_store(&folder, &credentials, 0, Faults::default())).unwrap();
    bucket(&store_url(&server, &credentials, "bucket/some/prefix"), &Traits::strict());
    drop(server);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn sto7_moto_does_what_stores_do() {
    let Some(peer) = peers::if_installable("moto", peers::moto()).unwrap() else { return };
    bucket(&peer.url, &Traits { checks_secrets: false, checks_clocks: false, checks_forms: false, ..Traits::strict() });
}

#[test]
fn sto7_seaweedfs_does_what_stores_do_and_holds_labelers_to_their_prefix() {
    let Some(peer) = peers::if_installable("SeaweedFS", peers::seaweedfs()).unwrap() else { return };
    // It lists folder by folder: `a/c` comes before `a-b`.
    bucket(&peer.url, &Traits { sorts_whole_keys: false, ..Traits::strict() });
    suite::scoped_key(&peer.url.replace("AKOWNER:SKOWNER", "AKU1:SKU1"), "u1");
}

#[test]
fn sto7_folders_by_webdav_do_what_stores_do() {
    let Some(peer) = peers::if_installable("rclone's WebDAV", peers::rclone_webdav()).unwrap() else { return };
    folder(&peer.url);
}

/// Whether the stores that take long to install were asked for; says so by name where they were not.
fn asked_for(name: &str) -> bool {
    let is_asked = std::env::var("ACCORD_PEERS").as_deref() == Ok("all");
    if !is_asked {
        eprintln!("not asked for: {name} runs with `cargo verify --peers all`");
    }
    is_asked
}

#[test]
fn sto7_rclones_s3_does_what_stores_do() {
    if asked_for("rclone's S3") {
        bucket(&peers::rclone().unwrap().url, &Traits { takes_forms: false, ..Traits::strict() });
    }
}

#[test]
fn sto7_nginx_does_what_stores_do_by_its_own_lists_and_by_webdav() {
    if asked_for("nginx") {
        let nginx = peers::nginx().unwrap();
        folder(&nginx.url);
        folder(&format!("{}webdav/", nginx.url.replace("put+", "dav+")));
    }
}

#[test]
fn sto7_grt3_ceph_does_what_stores_do_and_keeps_keys_of_one_person_to_their_folders() {
    if asked_for("Ceph") {
        let ceph = peers::ceph().unwrap();
        bucket(&ceph.url, &Traits::strict());
        let owner = ceph.url.trim_end_matches("bucket/some/prefix");
        let mut scoped = cargo(&["test", "-p", "accord-cli", "--test", "scoped", "--", "--test-threads", "1"]);
        scoped.env("ACCORD_SCOPED_STORE", owner).env("ACCORD_SCOPED_ROLE", "arn:aws:iam:::role/labeler");
        run(&mut scoped).unwrap();
    }
}

fn bucket(url: &str, traits: &Traits) {
    let Place::S3(target) = parse(url).unwrap() else { panic!("not a bucket") };
    assert!(Store::new(target.clone()).ensure_bucket().unwrap(), "a new store has a bucket");
    accept_over_http(Place::S3(target.clone()), traits);
    if traits.takes_forms {
        suite::forms(&target, traits);
    }
    if traits.checks_secrets {
        let wrong = accord_core::s3::Credentials { secret_key: "wrong".to_owned(), ..target.credentials.clone() };
        suite::denied(&Place::S3(S3Target { credentials: wrong, ..target }));
    }
}

fn folder(url: &str) {
    let place = parse(url).unwrap();
    accept_folder(&place);
}
