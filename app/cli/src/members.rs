//! `accord members`: who takes part, whom the owner admits, and whose time the owner ends.
//!
//! Each change is the project's next generation. Pages take it up at their next start.

use std::path::PathBuf;

use accord_core::crypto::{PublicKey, SecretKey};
use accord_core::event::Millis;
use accord_core::hpke::ReadingKey;
use accord_core::ids::{DeviceId, LabelerId};
use accord_core::project::Project;
use accord_core::record::{DeviceTerm, Invite, Members, Person, Role};
use anyhow::{Context as _, ensure};
use clap::ValueEnum;

use crate::export::fetch;
use crate::generation::Owned;
use crate::grant::qr::code;
use crate::links::{Kept as _, LinksFile};
use crate::new::random;

/// What `accord members` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct MembersArgs {
    /// The project's links file, which holds the owner's key
    #[arg(long, value_name = "FILE", default_value = "links.json", global = true)]
    links: PathBuf,
    #[command(subcommand)]
    command: MembersCommand,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum MembersCommand {
    /// Show people, their devices, and how many segments of each there are
    Show,
    /// Admit somebody whom no invitation admits, or give somebody another role
    Admit {
        /// Their id, as `accord members show` and the status page tell it
        labeler: LabelerId,
        /// Their role from now on, for all they wrote
        #[arg(long, value_name = "ROLE", default_value = "labeler")]
        role: RoleName,
    },
    /// End a person's time, or that of one of their devices. What the store holds of it now stays counted. Where logs are
    /// closed and they could read them, another key to closed logs is made, and experts need the links that are printed
    End {
        /// Their id
        labeler: LabelerId,
        /// Only this device: it was lost. Devices that are here now go on; others need a link from one of them and your
        /// `accord members keep`
        #[arg(long, value_name = "ID")]
        device: Option<DeviceId>,
        /// Counts nothing later than this by the writers' own clocks, in milliseconds since 1970, instead of what the
        /// store holds now
        #[arg(long, value_name = "MILLIS", conflicts_with = "device")]
        at: Option<u64>,
    },
    /// Let a device write for a person whose other device was ended
    Keep {
        /// Their id
        labeler: LabelerId,
        /// The device's id
        device: DeviceId,
    },
    /// Make another key to closed logs: whoever has the old one alone reads nothing that is written from pages' next start
    /// on. Experts and you need the links that are printed; they read what was written before, too
    Rekey,
    /// Take a role's link back and make another one. Those whom it has admitted stay
    Relink {
        /// The role
        role: RoleName,
        /// Shows the link as a QR code too. Whoever sees the screen has the link
        #[arg(long)]
        qr: bool,
    },
}

/// A role on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RoleName {
    /// Answers items.
    Labeler,
    /// Also settles disagreements.
    Expert,
    /// Also admits people.
    Owner,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Labeler => Self::Labeler,
            RoleName::Expert => Self::Expert,
            RoleName::Owner => Self::Owner,
        }
    }
}

/// Shows or changes who takes part.
///
/// # Errors
/// When the project cannot be read or changed, or the person is not in it.
pub fn run(args: &MembersArgs) -> anyhow::Result<()> {
    let owned = Owned::open(&args.links)?;
    let (project, _) = fetch(&owned.store, owned.file.project, Some(&owned.file.owner.public()))?;
    match &args.command {
        MembersCommand::Show => {
            print!("{}", shown(&project, &owned.members));
            Ok(())
        }
        MembersCommand::Admit { labeler, role } => {
            let role = Role::from(*role);
            change(owned, *labeler, |person| person.role = Some(role))
        }
        MembersCommand::End { labeler, device, at } => {
            known(&project, labeler)?;
            let devices = ended(&project, owned.members.person(labeler), *labeler, *device)?;
            let end = |person: &mut Person| match at {
                Some(at) => person.to = Some(Millis(*at)),
                None => person.devices = Some(devices),
            };
            let reads = project.writers().get(labeler).and_then(|writer| writer.role).is_some_and(Role::reviews);
            if reads && owned.file.store.log_keys().is_some() {
                rekey(owned, args, |members| change_person(members, *labeler, end))
            } else {
                change(owned, *labeler, end)
            }
        }
        MembersCommand::Rekey => rekey(owned, args, |_| ()),
        MembersCommand::Keep { labeler, device } => {
            let term = DeviceTerm { device: *device, last: None };
            change(owned, *labeler, |person| {
                let devices = person.devices.get_or_insert_with(Vec::new);
                devices.retain(|known| known.device != term.device);
                devices.push(term);
            })
        }
        MembersCommand::Relink { role, qr } => relink(owned, &project, Role::from(*role), *qr, args),
    }
}

fn change(owned: Owned, labeler: LabelerId, change: impl FnOnce(&mut Person)) -> anyhow::Result<()> {
    let manifest = owned.publish_both(|_, members| {
        change_person(members, labeler, change);
        Ok(())
    })?;
    println!("generation {}; pages take it up at their next start", manifest.generation);
    Ok(())
}

fn change_person(members: &mut Members, labeler: LabelerId, change: impl FnOnce(&mut Person)) {
    let mut person = members.person(&labeler).cloned().unwrap_or_else(|| Person::new(labeler));
    change(&mut person);
    members.people.retain(|known| known.labeler != labeler);
    members.people.push(person);
}

/// Makes another key to closed logs, with whatever else changes at that moment.
fn rekey(owned: Owned, args: &MembersArgs, change: impl FnOnce(&mut Members)) -> anyhow::Result<()> {
    let logs = owned.file.store.log_keys().context("logs are open in this project: there is no key to them")?;
    let fresh = ReadingKey::derive(&random()?);
    let logs = logs
        .renewed(fresh.clone())
        .context("the links file lacks the key to closed logs, or it was renewed as often as links have room for")?;
    let file = LinksFile { store: owned.file.store.clone().with_log_keys(logs), ..owned.file.clone() };
    publish_with(owned, &file, args, |members| {
        change(members);
        members.readers = Some(fresh.reader());
    })?;
    println!("There is another key to closed logs. Pages seal to it from their next start on.");
    println!("Give these links to those who are to read what is written then; whose time ended must not get them.");
    for (role, link) in file.links().into_iter().filter(|(role, _)| role.reviews()) {
        println!("\n{}\n{link}", role.as_str());
    }
    println!("\nThe key to the store in the old links still works: change that at the store.");
    Ok(())
}

/// Publishes a change that goes with new secrets in the links file.
fn publish_with(
    owned: Owned,
    file: &LinksFile,
    args: &MembersArgs,
    change: impl FnOnce(&mut Members),
) -> anyhow::Result<()> {
    // The new secrets are on disk before the old ones are of no more use, and take their place after that.
    let next = args.links.with_extension("next.json");
    file.write(&next)?;
    let published = owned.publish_both(|_, members| {
        change(members);
        Ok(())
    });
    published.with_context(|| {
        let (next, links) = (next.display(), args.links.display());
        format!("if `accord members show --links {next}` works, the change arrived: keep that file as `{links}`")
    })?;
    std::fs::rename(&next, &args.links)
        .with_context(|| format!("`{}` is the links file now; put it in the old one's place", next.display()))
}

fn known(project: &Project, labeler: &LabelerId) -> anyhow::Result<()> {
    ensure!(project.writers().contains_key(labeler), "nobody with the id {labeler} has written in this project");
    Ok(())
}

/// The devices of a person with the last segment of each that counts: of one device, or of all.
fn ended(
    project: &Project,
    before: Option<&Person>,
    labeler: LabelerId,
    only: Option<DeviceId>,
) -> anyhow::Result<Vec<DeviceTerm>> {
    let of_person = || project.logs().iter().filter(move |(_, log)| log.labeler() == Some(labeler));
    if let Some(only) = only {
        ensure!(of_person().any(|(device, _)| *device == only), "{labeler} has no device {only} in this project");
    }
    let terms_before = before.and_then(|person| person.devices.as_deref());
    let term = |(device, log): (&DeviceId, &accord_core::project::Log)| {
        let before = terms_before.map(|terms| terms.iter().find(|term| term.device == *device));
        match before {
            // Whose time was ended stays so, and a device that was never let in does not come in by this.
            Some(Some(term)) if term.last.is_some() => Some(*term),
            Some(None) => None,
            _ if only.is_none_or(|only| only == *device) => {
                Some(DeviceTerm { device: *device, last: Some(log.head()?) })
            }
            _ => Some(DeviceTerm { device: *device, last: None }),
        }
    };
    Ok(of_person().filter_map(term).collect())
}

/// Makes another invitation for a role, and names those whom the old one admitted.
fn relink(owned: Owned, project: &Project, role: Role, qr: bool, args: &MembersArgs) -> anyhow::Result<()> {
    let fresh = SecretKey::from_seed(&random()?);
    let old = owned.file.invites.iter().find(|(known, _)| *known == role).map(|(_, key)| key.public());
    let old = old.context("the links file has no invitation to that role")?;
    let mut file = owned.file.clone();
    for (known, key) in &mut file.invites {
        if *known == role {
            *key = fresh.clone();
        }
    }
    publish_with(owned, &file, args, |members| {
        let people = stay(project, members, role);
        members.people.extend(people);
        replace(members, &old, Invite::open(fresh.public(), role));
    })?;
    print_link(&file, role, qr)
}

fn print_link(file: &LinksFile, role: Role, qr: bool) -> anyhow::Result<()> {
    if let Some((_, link)) = file.links().into_iter().find(|(known, _)| *known == role) {
        println!("{}\n{link}", role.as_str());
        if qr {
            print!("{}", code(&link)?);
        }
    }
    println!(
        "\nThe old link admits nobody any more. The key to the store in it still works: change that at the store, and \
         write links with `accord links`."
    );
    Ok(())
}

/// Those of a role of whom nothing is said yet.
fn stay(project: &Project, members: &Members, role: Role) -> Vec<Person> {
    let writers = project.writers().iter().filter(|(_, writer)| writer.role == Some(role));
    let unsaid = writers.filter(|(labeler, _)| members.person(labeler).is_none());
    unsaid.map(|(labeler, _)| Person { role: Some(role), ..Person::new(*labeler) }).collect()
}

fn replace(members: &mut Members, old: &PublicKey, new: Invite) {
    members.invites.retain(|invite| invite.key != *old);
    members.invites.push(new);
}

fn shown(project: &Project, members: &Members) -> String {
    use std::fmt::Write as _;
    let mut text = String::new();
    for (labeler, writer) in project.writers() {
        let role = writer.role.map_or("unverified", Role::as_str);
        // A name is anybody's text, and a terminal follows some of it.
        let name: String = writer.name.chars().filter(|letter| !letter.is_control()).collect();
        let _ = writeln!(text, "{labeler}  {role}  {name}");
        for (device, log) in project.logs().iter().filter(|(_, log)| log.labeler() == Some(*labeler)) {
            let term = match members.term(labeler, device) {
                accord_core::record::Term::Whole => "counts".to_owned(),
                accord_core::record::Term::Until(seq, _) => format!("counts up to segment {seq}"),
                accord_core::record::Term::Nothing => "does not count".to_owned(),
            };
            let _ = writeln!(text, "    device {device}: {} segments, {term}", log.n_segments());
        }
    }
    text
}
