//! `accord serve`: the page and an S3-compatible store over a folder, both on loopback only.

mod cors;
mod credentials;
mod faults;
mod listed;
mod listen;
mod page;
mod store;

use std::io::Write as _;
use std::path::PathBuf;

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
    let hint = "The page and the store are up, for this machine only. Ctrl-C ends both; the labels stay in the folder.";
    // Whoever started the servers may not listen; that is no reason to stop serving.
    let _ = writeln!(std::io::stdout(), "{places}{hint}");
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed.context("Ctrl-C cannot be waited for")?,
        () = stdin_closed(), if args.while_stdin_open => {}
    }
    page.stop().await;
    store.stop().await;
    Ok(())
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
