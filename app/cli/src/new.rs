//! `accord new`: a project from a file, in a store, with one link per role.

use std::collections::BTreeSet;
use std::path::PathBuf;

use accord_core::crypto::{SecretKey, sha256};
use accord_core::hpke::ReadingKey;
use accord_core::ids::{ItemId, ProjectId};
use accord_core::known::KnownAnswers;
use accord_core::making::{self, FIRST_GENERATION, Made, Maker};
use accord_core::record::{
    EncoderDef, Form, Item, MAX_FILE_BYTES, Policy, PracticeItem, ShardEmbeddings, SharedItems, Suggestions,
};
use accord_core::seal::{ContentKey, LogKeys};
use accord_core::wire::manifest::data_key;
use accord_scorer::weights::npy::NpyDtype;
use anyhow::{Context as _, ensure};

use crate::check::add::{DEFAULT_SHARE, share};
use crate::check::file;
use crate::check::shared::{Chooser, shared_items};
use crate::client::{Cors, Store};
use crate::embeddings::{self, EmbeddingsSource, Vectors};
use crate::encoder::publish::{self, PublishArgs};
use crate::import::brought::{Brought, FromArgs};
use crate::import::votes;
use crate::items::{ColumnArgs, load};
use crate::links::{Kept as _, LinksFile, ROLES, page_url};
use crate::pictures::Pictures;
use crate::settings::{Settings, SettingsArgs};
use crate::store_url::{StoreArgs, of_project, shown};

/// What `accord new` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct NewArgs {
    /// File with one record per item: CSV with a header line, TSV, JSON, JSON Lines, Parquet, lines of text, or a zip of those
    #[arg(long, value_name = "FILE")]
    items: PathBuf,
    #[command(flatten)]
    columns: ColumnArgs,
    #[command(flatten)]
    from: FromArgs,
    /// Leaves out records that cannot be used instead of refusing the file
    #[arg(long)]
    skip_bad: bool,
    /// Vectors of the items, made elsewhere: FILE.npy or FILE.safetensors[:TENSOR] with one row per record of the items
    /// file in its order, or column:NAME of the items file with arrays of numbers
    #[arg(long, value_name = "SOURCE")]
    embeddings: Option<EmbeddingsSource>,
    /// CSV or JSON Lines with `task` (your own id or the text of an item), `label` and perhaps `reason`: answers you know.
    /// They are read here and never uploaded; their items are hidden among as many others that everybody is asked
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
    /// Share of each queue that those items take up until a person has answered all of them
    #[arg(long, value_name = "0 TO 1", default_value_t = DEFAULT_SHARE, requires = "check")]
    shared_share: f64,
    /// CSV or JSON Lines with `text`, `label` and `reason`: items that each labeler answers first and is told about. These
    /// answers are shipped
    #[arg(long, value_name = "FILE")]
    training: Option<PathBuf>,
    #[command(flatten)]
    encoder: PublishArgs,
    #[command(flatten)]
    settings: SettingsArgs,
    /// Seals items, logs and reports with a key that stands in links alone: whoever keeps the store cannot read them
    #[arg(long, conflicts_with_all = ["embeddings"])]
    sealed: bool,
    /// Closes labelers' logs: what they write can be read by experts and the owner alone, not by other labelers
    #[arg(long, requires = "sealed")]
    closed_logs: bool,
    #[command(flatten)]
    store: StoreArgs,
    /// URL under which the page is served; links begin with it
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8420/")]
    page: String,
    /// Where the links and the owner's key go; readable by you only
    #[arg(long, value_name = "FILE", default_value = "links.json")]
    out: PathBuf,
}

/// A project's objects by key, in the order they must be written: nothing points at what is not there yet.
#[derive(Clone, Debug)]
pub struct Objects(pub Vec<(String, Vec<u8>)>);

/// Makes the project and prints its links.
///
/// # Errors
/// When the file or the settings are refused, or the store does not take the project.
pub fn run(args: &NewArgs) -> anyhow::Result<()> {
    let fallback_name = args.items.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let page = page_url(&args.page)?;
    let mut target = args.store.target()?;
    if args.sealed {
        let key = ContentKey::new(random()?);
        let reading = args.closed_logs.then(random).transpose()?.map(|seed| ReadingKey::derive(&seed));
        let key = reading.into_iter().map(LogKeys::of_reader).fold(key, ContentKey::with_logs);
        target = target.with_content_key(Some(key));
    }
    let vector = match &args.embeddings {
        Some(EmbeddingsSource::Column(name)) => Some(name.as_str()),
        _ => None,
    };
    let publication = args.encoder.publication()?;
    publication.fits(&target)?;
    let brought = args.from.read(&args.items, &args.settings, &fallback_name)?;
    let (mut settings, loaded, votes) = match brought {
        Some(Brought { settings, loaded, votes }) => (settings, loaded, votes),
        None => {
            let columns = args.columns.columns(vector);
            (args.settings.settings(&fallback_name)?, load(&args.items, columns)?, Vec::new())
        }
    };
    let mut loaded = loaded.checked(args.skip_bad)?;
    println!(
        "{} items, {} duplicates merged, {} bad records left out",
        loaded.items.len(),
        loaded.n_duplicates,
        loaded.n_bad
    );
    tell_predictions(loaded.items.iter().filter(|item| item.prediction.is_some()).count(), &settings.policy);

    let file = LinksFile {
        project: ProjectId::new(random()?),
        name: settings.name.clone(),
        page,
        store: target,
        owner: SecretKey::from_seed(&random()?),
        invites: ROLES
            .into_iter()
            .map(|role| Ok((role, SecretKey::from_seed(&random()?))))
            .collect::<anyhow::Result<_>>()?,
        people: Vec::new(),
    };
    settings.practice = args.practice(&settings, &loaded.items)?;
    settings.shared = args.shared(&settings, &loaded.items, &file)?;
    let vectors = args.embeddings.as_ref().map(|source| embeddings::of_items(source, &mut loaded)).transpose()?;
    let encoder = match &vectors {
        Some(vectors) => args.encoder.shipped(vectors.dim)?,
        None => publication.def,
    };
    let objects = objects(&file, settings, loaded.items, Scoring { encoder, vectors })?;
    upload(&file, &objects, publication.objects, &loaded.pictures)?;
    votes::write(&Store::new(of_project(&file.store, file.project)), &file, FIRST_GENERATION, &votes)?;
    file.write(&args.out)?;
    file.print(&args.out);
    Ok(())
}

/// What becomes of predictions that came with items.
fn tell_predictions(n: usize, policy: &Policy) {
    match policy.suggestions {
        _ if n == 0 => {}
        None => println!(
            "{n} items came with a model's prediction, which is shown to nobody: `accord policy set --suggestions on` has \
             them filled in for labelers"
        ),
        Some(Suggestions { above, .. }) => println!(
            "{n} items came with a model's prediction; where it is at least {:.0} % sure, labelers find it filled in",
            above * 100.0
        ),
    }
}

impl NewArgs {
    fn practice(&self, settings: &Settings, items: &[Item]) -> anyhow::Result<Vec<PracticeItem>> {
        let Some(path) = &self.training else { return Ok(Vec::new()) };
        let takes_a_label = matches!(settings.schema.lead().form, Form::One { .. });
        ensure!(takes_a_label, "practice needs a first question with one label as its answer");
        let practice = file::practice(path, &settings.schema)?;
        let is_asked = |item: &&PracticeItem| items.iter().any(|asked| asked.id == item.id);
        let n_asked = practice.iter().filter(is_asked).count();
        // Whoever is told the answer to an item must not be asked it.
        ensure!(n_asked == 0, "{n_asked} practice items are also among the items; leave them out of one of the files");
        println!("{} practice items, which ship with their answers", practice.len());
        Ok(practice)
    }

    fn shared(&self, settings: &Settings, items: &[Item], links: &LinksFile) -> anyhow::Result<SharedItems> {
        let Some(path) = &self.check else { return Ok(SharedItems::default()) };
        let (known, problems) = KnownAnswers::resolve(&file::rows(path, "task")?, items, &settings.schema);
        file::refuse("known answers cannot be used", &problems)?;
        let chooser = Chooser { owner: &links.owner, project: links.project, generation: FIRST_GENERATION };
        let all: Vec<ItemId> = items.iter().map(|item| item.id).collect();
        let shared = shared_items(&chooser, &known.items().collect(), &BTreeSet::new(), &all)?;
        println!("{} check items hidden among {} that everybody is asked", known.len(), shared.len());
        Ok(SharedItems { share: share(self.shared_share)?, items: shared })
    }
}

/// What the scorer works with.
#[derive(Clone, Debug)]
pub struct Scoring {
    /// The project's encoder.
    pub encoder: EncoderDef,
    /// The items' vectors, row by row in the items' order, where they come with the data.
    pub vectors: Option<Vectors>,
}

/// Everything that makes a project, signed by its owner.
///
/// # Errors
/// When the embeddings of a shard are larger than pages take, or the system gives no random bytes.
pub fn objects(file: &LinksFile, settings: Settings, items: Vec<Item>, scoring: Scoring) -> anyhow::Result<Objects> {
    let dtype = scoring.vectors.as_ref().map(|vectors| {
        let (dtype, cost) = vectors.choose_dtype();
        println!("{cost}");
        dtype
    });
    let is_sealed = file.store.content_key().is_some();
    let maker = Maker {
        project: file.project,
        owner: file.owner.clone(),
        invites: file.invites.clone(),
        salt: is_sealed.then(random).transpose()?,
    };
    let mut making = making::Objects::new(maker, settings, items, scoring.encoder);
    let mut objects = Vec::new();
    while let Some(made) = making.next() {
        match made {
            Made::Shard { key, bytes, rows } => {
                if let Some((vectors, dtype)) = scoring.vectors.as_ref().zip(dtype) {
                    let (embeddings, bytes) = shard_embeddings(&rows, vectors, dtype)?;
                    objects.push((data_key(&embeddings.sha256), bytes));
                    making.embed(embeddings);
                }
                objects.push((key, bytes));
            }
            Made::Signed { key, bytes } => objects.push((key, bytes)),
        }
    }
    Ok(Objects(objects))
}

/// The vectors of a shard, in the order of its lines.
fn shard_embeddings(rows: &[usize], vectors: &Vectors, dtype: NpyDtype) -> anyhow::Result<(ShardEmbeddings, Vec<u8>)> {
    let bytes = vectors.encode(rows, dtype);
    let n_bytes = bytes.len() as u64;
    ensure!(n_bytes <= MAX_FILE_BYTES, "a shard's embeddings have {n_bytes} bytes; the limit is {MAX_FILE_BYTES}");
    Ok((ShardEmbeddings { sha256: sha256(&bytes), n_bytes }, bytes))
}

fn upload(
    file: &LinksFile,
    objects: &Objects,
    models: Vec<(String, Vec<u8>)>,
    pictures: &Pictures,
) -> anyhow::Result<()> {
    let place = shown(&file.store);
    let store = Store::new(of_project(&file.store, file.project));
    if store.ensure_bucket()? {
        println!("made the bucket of {place}");
    }
    let page_origin = file.page.split('/').take(3).collect::<Vec<_>>().join("/");
    if store.allow_page(&page_origin)? == Cors::NotAllowed {
        eprintln!(
            "warning: {place} does not let pages of {page_origin} in and took no rule for it. Allow GET, PUT and HEAD \
             from that origin and expose ETag and Date (CORS) in the store's own settings, or no link will work."
        );
    }
    // Before the manifest that names them.
    let n_models = publish::upload(&store, models)? + pictures.upload(&store)?;
    for (key, bytes) in &objects.0 {
        store.put(key, bytes.clone()).with_context(|| format!("the project could not be written to {place}"))?;
    }
    println!("wrote {} objects to {place}", objects.0.len() + n_models);
    Ok(())
}

pub(crate) fn random<const N: usize>() -> anyhow::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).context("the system gave no random bytes for the project's keys")?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::{Scoring, objects};
    use crate::embeddings::Vectors;
    use crate::links::{LinksFile, ROLES};
    use crate::settings::Settings;
    use accord_core::agreement::level::Level;
    use accord_core::crypto::{SecretKey, sha256};
    use accord_core::ids::ProjectId;
    use accord_core::making::ITEMS_PER_SHARD;
    use accord_core::record::{EncoderDef, EncoderKind, LabelDef, LabelSchema, Policy, SharedItems};
    use accord_core::wire::item::{decode_shard, item_of};
    use accord_core::wire::manifest::{
        data_key, decode_manifest, decode_members, decode_pointer, manifest_key, members_key,
    };
    use accord_scorer::weights::npy::read_matrix;

    fn file() -> LinksFile {
        LinksFile {
            project: ProjectId::new([7; 8]),
            name: "n".to_owned(),
            page: "http://127.0.0.1:8420/".to_owned(),
            store: crate::store_url::parse("http://k:s@127.0.0.1:8421/accord").unwrap(),
            owner: SecretKey::from_seed(&[1; 32]),
            invites: ROLES.into_iter().zip(2..).map(|(role, seed)| (role, SecretKey::from_seed(&[seed; 32]))).collect(),
            people: Vec::new(),
        }
    }

    fn settings() -> Settings {
        let label = |name| LabelDef::new(name, "");
        let policy = Policy {
            votes_per_item: 2,
            random_share: 0.2,
            second_opinion_share: 0.3,
            rare_share: 0.0,
            repeat_share: 0.0,
            max_votes: 2,
            suggestions: None,
            poll_secs: 10,
            blind: true,
            pay: None,
        };
        Settings {
            name: "n".to_owned(),
            schema: LabelSchema::single("", vec![label("a"), label("b")], Level::Nominal),
            instructions: String::new(),
            policy,
            shared: SharedItems::default(),
            practice: Vec::new(),
        }
    }

    #[test]
    fn a_project_is_signed_complete_and_shuffled() {
        let texts: Vec<String> = (0..1_234).map(|idx| format!("text {idx}")).collect();
        let items: Vec<_> = texts.iter().map(|text| item_of(text, None)).collect();
        let file = file();
        let scoring = Scoring { encoder: EncoderDef::hashed(), vectors: None };
        let objects = objects(&file, settings(), items, scoring).unwrap().0;
        let get = |key: &str| &objects.iter().find(|(known, _)| known == key).unwrap().1;
        assert_eq!(objects.last().unwrap().0, "project.json", "the pointer must come last");

        let (pointer, owner) = decode_pointer(get("project.json"), file.project, None).unwrap();
        assert_eq!(owner, file.owner.public());
        let manifest = decode_manifest(get(&manifest_key(1, &pointer.manifest)), &pointer.manifest, &owner).unwrap();
        let members = decode_members(get(&members_key(1, &manifest.members)), &manifest.members, &owner).unwrap();
        assert_eq!(members.role_of(&file.invites[2].1.public()), Some(ROLES[2]));

        let mut found = Vec::new();
        for shard in &manifest.shards {
            let bytes = get(&data_key(&shard.sha256));
            assert_eq!((sha256(bytes), bytes.len() as u64), (shard.sha256, shard.n_bytes));
            let (items, problems) = decode_shard(bytes);
            assert!(problems.is_empty() && items.len() == shard.n_items as usize && items.len() <= ITEMS_PER_SHARD);
            found.extend(items.into_iter().map(|item| item.text.to_string()));
        }
        assert_ne!(found, texts, "shards in file order would not be random samples");
        found.sort_by_key(|text| text.strip_prefix("text ").and_then(|idx| idx.parse::<u32>().ok()));
        assert_eq!(found, texts);
    }

    #[test]
    fn enc4_vectors_follow_their_items_through_the_shuffle_into_the_shards() {
        let n_items = 1_234;
        let items: Vec<_> = (0..n_items).map(|idx| item_of(&format!("text {idx}"), None)).collect();
        // Row i says which item it belongs to; whole numbers up to 2,048 are exact in half precision.
        let values = (0..n_items).flat_map(|idx| [idx as f32, 1.0]).collect();
        let encoder = EncoderDef { kind: EncoderKind::Shipped, dim: 2, ..EncoderDef::hashed() };
        let scoring = Scoring { encoder, vectors: Some(Vectors { dim: 2, values }) };
        let file = file();
        let objects = objects(&file, settings(), items, scoring).unwrap().0;
        let get = |key: &str| &objects.iter().find(|(known, _)| known == key).unwrap().1;
        let (pointer, owner) = decode_pointer(get("project.json"), file.project, None).unwrap();
        let manifest = decode_manifest(get(&manifest_key(1, &pointer.manifest)), &pointer.manifest, &owner).unwrap();
        let mut n_rows = 0;
        for shard in &manifest.shards {
            let (items, _) = decode_shard(get(&data_key(&shard.sha256)));
            let embeddings = shard.embeddings.unwrap();
            let bytes = get(&data_key(&embeddings.sha256));
            assert_eq!((sha256(bytes), bytes.len() as u64), (embeddings.sha256, embeddings.n_bytes));
            let rows = read_matrix("shard", bytes, items.len(), 2).unwrap();
            for (item, row) in items.iter().zip(rows.chunks(2)) {
                assert_eq!(&*item.text, format!("text {}", row[0]));
                n_rows += 1;
            }
        }
        assert_eq!(n_rows, n_items);
    }
}
