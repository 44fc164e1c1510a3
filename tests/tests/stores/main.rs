//! One acceptance suite, run against every kind of store. Set `ACCORD_PEERS=all` (as `cargo verify --peers all` does) for
//! those that take long to install: Ceph, rclone and nginx.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod cutter;
mod suite;

use std::sync::Mutex;

use accord_cli::client::Store;
use accord_cli::serve::{Credentials, Faults, serve_store, store_url};
use accord_cli::store_url::parse;
use accord_core::place::{Memory, Place};
use accord_core::s3::S3Target;
use accord_tests::peers::{self, Peer};

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

#[test]
fn sto7_the_other_makers_do_what_stores_do() {
    if std::env::var("ACCORD_PEERS").as_deref() != Ok("all") {
        eprintln!("not asked for: Ceph, rclone's S3 and nginx run with `cargo verify --peers all`");
        return;
    }
    let rclone = peers::rclone().unwrap();
    bucket(&rclone.url, &Traits { takes_forms: false, ..Traits::strict() });
    drop::<Peer>(rclone);
    let nginx = peers::nginx().unwrap();
    folder(&nginx.url);
    folder(&nginx.url.replace("put+", "dav+"));
    drop::<Peer>(nginx);
    bucket(&peers::ceph().unwrap().url, &Traits::strict());
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
