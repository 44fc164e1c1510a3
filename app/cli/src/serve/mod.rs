//! `accord serve`: the page and an S3-compatible store over a folder, on loopback, and for a network where that is asked for.

mod cors;
mod credentials;
mod faults;
mod lan;
mod listed;
mod listen;
mod page;
mod store;

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

pub use credentials::Credentials;
pub use faults::Faults;
pub use listen::Server;
pub use page::serve_page;
pub use store::serve_store;

/// What `accord serve` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct ServeArgs {
    /// Folder of the built page
    #[arg(long, value_name = "DIR", default_value = "target/accord/dist")]
    dist: PathBuf,
    /// Folder that holds the store's objects; made if there is none
    #[arg(long, value_name = "DIR", default_value = ".accord/store")]
    store: PathBuf,
    /// Port of the page
    #[arg(long, default_value_t = 8420)]
    port: u16,
    /// Port of the store
    #[arg(long, default_value_t = 8421)]
    store_port: u16,
    /// Bucket named in the printed store URL; `accord new` makes it
    #[arg(long, default_value = "accord")]
    bucket: String,
    /// Serves page and store to the other machines of this network too, encrypted, on one port; ADDRESS is how they reach
    /// this machine [default: found]
    #[arg(long, value_name = "ADDRESS", num_args = 0..=1, default_missing_value = "0.0.0.0")]
    lan: Option<IpAddr>,
    /// Port for the network
    #[arg(long, default_value_t = 8443)]
    lan_port: u16,
    /// Certificate chain for the network, in PEM form [default: one is made, and browsers ask whether to trust it]
    #[arg(long, value_name = "FILE", requires = "key", requires = "lan")]
    certificate: Option<PathBuf>,
    /// Key of that certificate, in PEM form
    #[arg(long, value_name = "FILE", requires = "certificate")]
    key: Option<PathBuf>,
    /// Lets the store wait before each answer, to try a slow connection
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0)]
    delay_ms: u64,
    /// Ends when standard input is closed, so that the servers never outlive the program that started them
    #[arg(long, hide = true)]
    while_stdin_open: bool,
}

/// Serves until Ctrl-C.
///
/// # Errors
/// If a port is taken or a folder cannot be used.
pub fn run(args: &ServeArgs) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Runtime::new().context("the servers' threads could not be started")?;
    runtime.block_on(serve(args))
}

async fn serve(args: &ServeArgs) -> anyhow::Result<()> {
    let credentials = Credentials::of_store(&args.store)?;
    let faults = Faults::default();
    faults.set_delay_ms(args.delay_ms);
    let page = serve_page(&args.dist, args.port, Faults::default()).await?;
    let store = serve_store(&args.store, &credentials, args.store_port, faults).await?;
    let places = format!("page   {}/\nstore  {}\n", page.origin(), store_url(&store, &credentials, &args.bucket));
    let lan = serve_lan(args, &credentials).await?;
    let hint = "The page and the store are up, for this machine only. Ctrl-C ends both; the labels stay in the folder.";
    // Whoever started the servers may not listen; that is no reason to stop serving.
    let _ = writeln!(std::io::stdout(), "{places}{hint}");
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed.context("Ctrl-C cannot be waited for")?,
        () = stdin_closed(), if args.while_stdin_open => {}
    }
    if let Some(lan) = lan {
        lan.stop().await;
    }
    page.stop().await;
    store.stop().await;
    Ok(())
}

/// Page and store for the network, where that is asked for.
async fn serve_lan(args: &ServeArgs, credentials: &Credentials) -> anyhow::Result<Option<Server>> {
    let Some(asked) = args.lan else { return Ok(None) };
    let address = if asked.is_unspecified() { lan::own_address()? } else { asked };
    let files = match (&args.certificate, &args.key) {
        (Some(certificate), Some(key)) => lan::Certificate { certificate: certificate.clone(), key: key.clone() },
        _ => lan::certificate_for(address, args.store.parent().unwrap_or(Path::new(".")))?,
    };
    let (dist, service) = (page::built(&args.dist)?, store::service(&args.store, credentials)?);
    let (bucket, faults) = (format!("/{}", args.bucket), Faults::default());
    let answer = move |request: hyper::Request<hyper::body::Incoming>| {
        let (dist, service, faults, bucket) = (dist.clone(), service.clone(), faults.clone(), bucket.clone());
        async move {
            let rest = request.uri().path().strip_prefix(bucket.as_str());
            match rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) {
                true => store::answer(service, faults, request).await,
                false => page::answer(dist, request).await,
            }
        }
    };
    let everywhere = if address.is_ipv4() { IpAddr::from(Ipv4Addr::UNSPECIFIED) } else { Ipv6Addr::UNSPECIFIED.into() };
    let at = SocketAddr::new(everywhere, args.lan_port);
    let server = listen::listen_at(at, Some(lan::acceptor(&files)?), Faults::default(), answer).await?;
    let place = SocketAddr::new(address, server.addr().port());
    let told = format!(
        "For this network:\npage   https://{place}/\nstore  https://{}:{}@{place}/{}\n\
         Open https://{place}/#/new there to make a project with this store. A certificate that nobody else signed is\n\
         asked about once in each browser; with --certificate and --key it is your own.\n",
        credentials.key, credentials.secret, args.bucket
    );
    let _ = writeln!(std::io::stdout(), "{told}");
    Ok(Some(server))
}

/// Waits until nobody holds the other end of standard input.
async fn stdin_closed() {
    let (sender, receiver) = tokio::sync::oneshot::channel::<()>();
    // A thread of its own: a blocked read would keep the runtime from ending.
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        drop(sender);
    });
    let _ = receiver.await;
}

/// The URL by which `accord new` and `accord export` find a bucket of an embedded store.
#[must_use]
pub fn store_url(store: &Server, credentials: &Credentials, bucket: &str) -> String {
    format!("http://{}:{}@{}/{bucket}", credentials.key, credentials.secret, store.addr())
}
