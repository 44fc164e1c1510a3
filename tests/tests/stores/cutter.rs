//! A relay that hangs up in the middle of each answer.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use accord_core::place::{Place, WebTarget};
use accord_core::s3::S3Target;

pub struct Cutter {
    addr: SocketAddr,
    n_cut: Arc<AtomicUsize>,
}

impl Cutter {
    /// Stands before a store and lets so many bytes of each answer through.
    pub fn before(place: &Place, n_bytes: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let cutter = Self { addr: listener.local_addr().unwrap(), n_cut: Arc::default() };
        let upstream = host_of(place).to_owned();
        let n_cut = Arc::clone(&cutter.n_cut);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (upstream, n_cut) = (upstream.clone(), Arc::clone(&n_cut));
                std::thread::spawn(move || relay(stream, &upstream, n_bytes, &n_cut));
            }
        });
        cutter
    }

    /// The same place by way of the relay.
    pub fn place(&self, place: &Place) -> Place {
        let moved = |url: &str| url.replacen(host_of(place), &self.addr.to_string(), 1);
        match place {
            Place::S3(target) => Place::S3(S3Target { endpoint: moved(&target.endpoint), ..target.clone() }),
            Place::Web(target) => Place::Web(WebTarget { root: moved(&target.root), ..target.clone() }),
        }
    }

    pub fn n_cut(&self) -> usize {
        self.n_cut.load(Ordering::SeqCst)
    }
}

fn host_of(place: &Place) -> &str {
    let url = match place {
        Place::S3(target) => &target.endpoint,
        Place::Web(target) => &target.root,
    };
    url.split('/').nth(2).unwrap()
}

fn relay(client: TcpStream, upstream: &str, n_bytes: usize, n_cut: &AtomicUsize) {
    let server = TcpStream::connect(upstream).unwrap();
    let (mut requests, mut to_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
    let up = std::thread::spawn(move || std::io::copy(&mut requests, &mut to_server));
    let mut part = Vec::new();
    let _ = std::io::Read::by_ref(&mut &server).take(n_bytes as u64).read_to_end(&mut part);
    n_cut.fetch_add(usize::from(part.len() == n_bytes), Ordering::SeqCst);
    let _ = (&client).write_all(&part);
    let _ = client.shutdown(std::net::Shutdown::Both);
    let _ = server.shutdown(std::net::Shutdown::Both);
    let _ = up.join();
}
