//! `accord grant`: a link for one person, with a key to the store that reads the project and writes that person's own
//! logs, and nothing else.

pub(crate) mod qr;
mod r2;
mod sts;

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use accord_core::crypto::SecretKey;
use accord_core::event::Millis;
use accord_core::grant::{self, MAX_FORM_SECS, SHARED_WARNING};
use accord_core::place::Place;
use accord_core::record::{Invite, Role};
use accord_core::s3::sts::{Right, TokenRequest};
use accord_core::s3::{Credentials, S3Target};
use accord_core::wire::access_policy;
use accord_core::wire::link::{Link, Whose};
use accord_core::wire::manifest::POINTER_KEY;
use anyhow::{Context as _, bail, ensure};
use clap::ValueEnum;

use crate::client::Store;
use crate::generation::Owned;
use crate::links::{Kept as _, Named};
use crate::members::RoleName;
use crate::new::random;
use crate::private_file::write_private;
use crate::store_url::of_project;

/// What `accord grant` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct GrantArgs {
    /// What you call the person. The same name again renews their link: same person, new key to the store
    #[arg(required_unless_present = "vendors")]
    name: Option<String>,
    /// The project's links file, which holds the owner's key and the store's
    #[arg(long, value_name = "FILE", default_value = "links.json")]
    links: PathBuf,
    /// What they may do
    #[arg(long, value_name = "ROLE", default_value = "labeler")]
    role: RoleName,
    /// Who makes the key to the store
    #[arg(long, value_name = "VENDOR", default_value = "sts")]
    vendor: Vendor,
    /// For how many hours the key holds. Vendors have limits of their own
    #[arg(long, value_name = "HOURS", default_value_t = 12.0)]
    hours: f64,
    /// Role whose rights the key gets less than (STS), for instance `arn:aws:iam::123456789012:role/labeler`
    #[arg(long, value_name = "ARN", default_value = "arn:aws:iam::role/labeler")]
    role_arn: String,
    /// Where STS answers; the store itself, unless said otherwise. AWS: `https://sts.REGION.amazonaws.com`
    #[arg(long, value_name = "URL")]
    sts: Option<String>,
    /// Cloudflare account (R2); the token comes from the environment variable `CLOUDFLARE_API_TOKEN`
    #[arg(long, value_name = "ID")]
    account: Option<String>,
    /// Where the link goes; readable by you only
    #[arg(long, value_name = "FILE", default_value = "link.txt")]
    out: PathBuf,
    /// Shows the link as a QR code too. Whoever sees the screen has the link
    #[arg(long)]
    qr: bool,
    /// Say what each vendor can and cannot do, and stop
    #[arg(long)]
    vendors: bool,
}

/// Who makes temporary keys, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Vendor {
    /// `AssumeRole` with a session policy: AWS, `SeaweedFS`, Ceph, MinIO and whoever speaks like them.
    Sts,
    /// `GetFederationToken` with a session policy, by an AWS user that needs no role.
    Federation,
    /// Cloudflare R2's temporary keys.
    R2,
    /// Signed upload forms instead of a key (POST policies). Reading is for everybody, or by the key that the environment
    /// variables `ACCORD_READ_KEY` and `ACCORD_READ_SECRET` hold.
    Post,
    /// The key of the links file as it is: for vendors that make no scoped keys.
    Shared,
}

/// What vendors can and cannot scope, in words.
pub const VENDORS: &str = "\
sts         AWS, SeaweedFS, Ceph RGW, MinIO: reads the project, writes the person's own logs, deletes nothing. Ends by
            itself. The owner's page can ask SeaweedFS too; Ceph answers no page (no CORS), but this command.
federation  AWS, without a role: the same, for at most 36 hours.
post        AWS, SeaweedFS, Ceph RGW, MinIO, Garage: signed upload forms for the person's own folders, with a greatest size,
            for at most 7 days; no vendor is asked. Forms overwrite what the person sent themselves. Reading takes a bucket
            that lets everybody read the project (seal it), or a key of your own that reads alone, in ACCORD_READ_KEY and
            ACCORD_READ_SECRET. R2 and B2 take no forms.
r2          Cloudflare R2: one permission for all of a key's prefixes. A key that reads the project can also write all of
            it and delete it. Overwriting and deleting is then detected and shown, but not prevented; at most 7 days.
shared      B2 (make a key with a name prefix in its console), Garage (a key is for a whole bucket), WebDAV and others:
            the links file's own key. Whoever has the link can overwrite and delete everything, and it never ends.
";

/// A person's link and what it can do.
pub struct Granted {
    /// The link.
    pub link: Link,
    /// What the vendor could not do, in words; empty where the key is as narrow as it can be.
    pub warning: &'static str,
}

/// Makes or renews a person's link.
///
/// # Errors
/// When the project or the store's vendor refuses.
pub fn run(args: &GrantArgs) -> anyhow::Result<()> {
    if args.vendors {
        print!("{VENDORS}");
        return Ok(());
    }
    let name = args.name.as_deref().unwrap_or_default();
    ensure!(!name.trim().is_empty(), "say what you call the person");
    let owned = Owned::open(&args.links)?;
    let mut file = owned.file.clone();
    let known = file.people.iter().find(|person| person.name == name).cloned();
    let is_new = known.is_none();
    let person = match known {
        Some(person) => person,
        None => Named { name: name.to_owned(), role: Role::from(args.role), key: SecretKey::from_seed(&random()?) },
    };
    let Place::S3(bucket) = of_project(&file.store, file.project) else {
        bail!("keys are granted for buckets; on a web server, give each person a user and a folder of their own there")
    };
    let Granted { link, warning } = grant(args, &bucket, &owned, &person)?;
    if is_new {
        file.people.push(person.clone());
        // The key is on disk before anybody is admitted by it.
        file.write(&args.links)?;
        owned.publish_both(|_, members| {
            members.invites.push(Invite::for_one(person.key.public(), person.role));
            Ok(())
        })?;
    }
    write_private(&args.out, format!("{}\n", link.url(&file.page)).as_bytes())?;
    println!("{} is {} {}", person.name, person.role.as_str(), person.key.public().labeler());
    println!("the link is in `{}`; it is a secret of you two", args.out.display());
    if args.qr {
        print!("{}", qr::code(&link.url(&file.page))?);
    }
    if let Some(expires) = link.expires {
        println!("its key to the store ends in {} minutes", expires.0.saturating_sub(now()?.0) / 60_000);
    }
    if !warning.is_empty() {
        eprintln!("warning: {warning}");
    }
    Ok(())
}

fn grant(args: &GrantArgs, store: &S3Target, owned: &Owned, person: &Named) -> anyhow::Result<Granted> {
    let labeler = person.key.public().labeler();
    let secs = seconds(args.hours)?;
    if args.vendor == Vendor::Post {
        return by_forms(store, owned, person, secs);
    }
    let (credentials, warning) = match args.vendor {
        Vendor::Sts | Vendor::Federation => {
            let right = if args.vendor == Vendor::Sts { Right::OfRole { arn: &args.role_arn } } else { Right::Own };
            let policy = access_policy::of_one_person(store, labeler);
            let asked = TokenRequest { endpoint: args.sts.as_deref(), right, policy: &policy, secs };
            (Some(sts::ask(store, &asked)?), "")
        }
        Vendor::R2 => {
            let account = args.account.as_deref().context("R2 needs --account")?;
            let token = std::env::var("CLOUDFLARE_API_TOKEN").context("R2 needs CLOUDFLARE_API_TOKEN")?;
            (Some(r2::ask(r2::API, account, &token, store, secs)?), R2_WARNING)
        }
        Vendor::Shared | Vendor::Post => (None, SHARED_WARNING),
    };
    let expires = match &credentials {
        Some(_) => Some(Millis(now()?.0 + u64::from(secs) * 1000)),
        None => None,
    };
    let credentials = credentials.unwrap_or_else(|| store.credentials.clone());
    let link = link_of(owned, person, S3Target { credentials, ..store.clone() }, expires);
    Ok(Granted { link, warning })
}

fn link_of(owned: &Owned, person: &Named, store: S3Target, expires: Option<Millis>) -> Link {
    Link {
        project: owned.file.project,
        store: Place::S3(store).for_role(person.role),
        owner: owned.file.owner.public(),
        role: person.role,
        invite: person.key.clone(),
        whose: Whose::OnePerson,
        expires,
    }
}

/// A link that writes by forms, once the store was seen to let its holder read.
fn by_forms(store: &S3Target, owned: &Owned, person: &Named, secs: u32) -> anyhow::Result<Granted> {
    ensure!(u64::from(secs) <= MAX_FORM_SECS, "forms hold for at most 7 days, which is --hours 168");
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let reader = match (variable("ACCORD_READ_KEY"), variable("ACCORD_READ_SECRET")) {
        (Some(access_key), Some(secret_key)) => Credentials { access_key, secret_key, session_token: None },
        (None, None) => Credentials::anonymous(),
        _ => bail!("set both ACCORD_READ_KEY and ACCORD_READ_SECRET, or neither where everybody may read"),
    };
    let is_public = reader.is_anonymous();
    let now = now()?;
    let whose = (person.key.public().labeler(), person.role);
    let until = now.0 / 1000 + u64::from(secs);
    let target = grant::by_forms(store, whose, reader, now.0 / 1000, until);
    let reads = Store::new(target.clone());
    let reads = reads.get(POINTER_KEY).is_ok_and(|found| found.is_some()) && reads.list("head/").is_ok();
    let remedy = if is_public {
        format!(
            "it lets nobody in without a key. Allow it with this bucket policy, or name a key that reads: {}",
            access_policy::public_reading(store)
        )
    } else {
        "the key of ACCORD_READ_KEY cannot read and list the project".to_owned()
    };
    ensure!(reads, "the link could write but not read: {remedy}");
    Ok(Granted { link: link_of(owned, person, target, Some(Millis(until * 1000))), warning: grant::FORMS_WARNING })
}

const R2_WARNING: &str = "R2 gives one permission to all of a key's prefixes: this link can overwrite and delete the \
    whole project. Changed objects are detected and shown; keep a copy, or use a bucket of its own";

fn seconds(hours: f64) -> anyhow::Result<u32> {
    ensure!((0.0..=8760.0).contains(&hours), "--hours takes a number of hours, at most a year");
    Ok((hours * 3600.0).round() as u32)
}

fn now() -> anyhow::Result<Millis> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).context("this machine's clock is before 1970")?;
    Ok(Millis(u64::try_from(since.as_millis()).unwrap_or(u64::MAX)))
}

fn credentials(key: &str, secret: &str, token: &str) -> Credentials {
    let session_token = (!token.is_empty()).then(|| token.to_owned());
    Credentials { access_key: key.to_owned(), secret_key: secret.to_owned(), session_token }
}
