//! Watches what of the page's first part runs until a newcomer has an item, and lists what does not.
//!
//! `bench -- idle`: builds the page, has every function of its first part tell that it ran, and runs end-to-end tests in
//! which people come to a project for the first time, each up to the moment in which they do something with the first item.
//! What nobody ran goes into `tests/bundle/src/idle.txt`, by which the next build divides the first part. To be run again
//! when the page has changed so much that its first file grows, or that it asks for the rest before there is an item.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use accord_tests::browser::world::built_page;
use accord_tests::bundle::{list_idle, watched};
use accord_tests::process;
use anyhow::{Context as _, ensure};

/// First visits: by key, ahead of the page, from a plain host, and to a project that holds answers.
const LABELERS: [&str; 4] = ["later::", "typing_ahead::", "keyboard::loop8_cmd1", "hosting::hst1"];

/// Which functions ran, in the order of the page's list.
type Ran = Arc<Mutex<Vec<bool>>>;

pub fn measure() -> anyhow::Result<()> {
    built_page()?;
    let listener = TcpListener::bind("127.0.0.1:0").context("no port is free")?;
    let page = watched(&format!("http://{}/", listener.local_addr()?))?;
    let ran: Ran = Arc::new(Mutex::new(vec![false; page.names.len()]));
    let noted = Arc::clone(&ran);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let noted = Arc::clone(&noted);
            // A browser that goes away in the middle of a report is none of our business.
            thread::spawn(move || drop(take(stream, &noted)));
        }
    });
    // A machine with time for everybody, and ones with far too many browsers: things come in another order there, and now and
    // then in a rare one.
    for n_at_once in ["2", "8", "2", "12", "4", "8", "2", "12"] {
        let mut labelers = process::cargo(&["test", "--package", "accord-tests", "--test", "e2e", "--"]);
        labelers.args(["--test-threads", n_at_once]).args(LABELERS).env("ACCORD_DIST", &page.dist);
        // A test that asks for parts by name fails here, but has been watched all the same.
        if let Err(error) = process::run(&mut labelers) {
            println!("some of them failed: {error:#}");
        }
    }
    let ran = ran.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let n_ran = ran.iter().filter(|it| **it).count();
    ensure!(n_ran > 0, "no page told what it ran");
    let functions: Vec<(String, bool)> = page.names.into_iter().zip(ran).collect();
    let n_idle = list_idle(&functions)?;
    println!("{n_ran} of {} functions ran; {n_idle} names are on the list", functions.len());
    Ok(())
}

/// Reads one report: a bit for each function.
fn take(stream: TcpStream, noted: &Ran) -> anyhow::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut n_bytes = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            n_bytes = value.trim().parse()?;
        }
    }
    let mut bytes = vec![0; n_bytes];
    reader.read_exact(&mut bytes)?;
    let bits = bytes.iter().flat_map(|byte| (0..8).map(move |place| byte >> place & 1 == 1));
    for (ran, bit) in noted.lock().unwrap_or_else(PoisonError::into_inner).iter_mut().zip(bits) {
        *ran |= bit;
    }
    let answer = "HTTP/1.1 204 No Content\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n";
    Ok(reader.get_mut().write_all(answer.as_bytes())?)
}
