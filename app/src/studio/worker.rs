//! The worker's side: holds the file and its items, and hands over objects one by one.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashSet, VecDeque};
use std::rc::Rc;

use accord_core::crypto::{SecretKey, sha256};
use accord_core::event::Millis;
use accord_core::ids::{Digest, ItemId, ProjectId};
use accord_core::making::imported::{ImportedLog, Said};
use accord_core::making::{FIRST_GENERATION, Made, Maker, Objects, Settings};
use accord_core::record::{EncoderDef, ImageSource, Item, LabelSchema, Role, SharedItems};
use accord_core::store::{ListPage, ListedObject};
use accord_core::wire::WireError;
use accord_core::wire::item::decode_shard;
use accord_core::wire::listing::{INDEX_KEY, encode_index};
use accord_core::wire::manifest::{data_key, decode_manifest, decode_members};
use accord_core::wire::policy::read_policy;
use accord_core::wire::schema::read_schema;
use accord_core::wire::segment::Sealed;
use accord_formats::{Images, Input, Loaded, MAX_ITEMS, Mapping, Opened, Preview, Reading, archive};
use accord_platform::{FileInput, HelperScope};

use super::encoder::PlannedEncoder;
use super::wire::{AppendPlan, FromStudio, LoadedView, N_PROBLEMS, Object, Plan, ToStudio};
use crate::in_words::InWords as _;
use crate::tr;

/// The name under which the worker is started.
pub const NAME: &str = "studio";

/// A message is posted for each thousandth at most.
const THOUSAND: u64 = 1_000;

struct Worker {
    scope: HelperScope,
    file: RefCell<Option<FileInput>>,
    work: RefCell<Work>,
}

/// What the file became so far; knows no browser.
#[derive(Debug, Default)]
struct Work {
    opened: Option<Opened>,
    loaded: Option<Loaded>,
    objects: Option<Objects>,
    images: Images,
    /// Images that are still to be handed over.
    waiting: VecDeque<Digest>,
    /// The same of the logs of answers that came along.
    logs: VecDeque<Object>,
    project: String,
    /// Items of the project that is added to.
    known: HashSet<ItemId>,
}

/// Serves the studio for as long as it is open. Does nothing where this is no worker.
pub fn serve() {
    let Some(scope) = HelperScope::here() else { return };
    let worker = Rc::new(Worker { scope, file: RefCell::default(), work: RefCell::default() });
    let (listening, taking) = (Rc::clone(&worker), Rc::clone(&worker));
    worker.scope.listen_for_files(move |file| {
        let (scope, n_bytes, last) = (taking.scope.clone(), file.n_bytes().max(1), Cell::new(u32::MAX));
        let mut file = file;
        file.on_piece(move |at| {
            let done = u32::try_from(at.saturating_mul(THOUSAND) / n_bytes).unwrap_or_default();
            if last.replace(done) != done {
                post(&scope, &FromStudio::Progress(done));
            }
        });
        *taking.file.borrow_mut() = Some(file);
        *taking.work.borrow_mut() = Work::default();
    });
    worker.scope.listen(move |bytes| {
        // Same build on both sides: what cannot be read was not sent.
        if let Ok(message) = postcard::from_bytes(&bytes) {
            let answer = listening.work.borrow_mut().answer(listening.file.borrow_mut().as_mut(), message);
            post(&listening.scope, &answer);
        }
    });
    post(&worker.scope, &FromStudio::Ready);
}

fn post(scope: &HelperScope, message: &FromStudio) {
    if let Ok(bytes) = postcard::to_allocvec(message) {
        scope.post(&bytes);
    }
}

impl Work {
    fn answer<I: Input>(&mut self, file: Option<&mut I>, message: ToStudio) -> FromStudio {
        let none = tr::making_no_file;
        match (message, file) {
            (ToStudio::Look { name, reading }, file) => {
                FromStudio::Looked(file.ok_or_else(none).and_then(|file| self.look(file, &name, reading)).map(Box::new))
            }
            (ToStudio::Load(mapping), file) => {
                FromStudio::Loaded(file.ok_or_else(none).and_then(|file| self.load(file, &mapping)))
            }
            (ToStudio::Make(plan), _) => FromStudio::Making(self.make(*plan)),
            (ToStudio::Known(shard), _) => FromStudio::Known(self.know(&shard)),
            (ToStudio::Append(plan), _) => FromStudio::Making(self.append(&plan)),
            (ToStudio::Next, file) => FromStudio::Object(self.next(file)),
            (ToStudio::Pack, file) => FromStudio::Packed(file.ok_or_else(none).and_then(|file| self.pack(file))),
        }
    }

    fn look(&mut self, file: &mut dyn Input, name: &str, reading: Reading) -> Result<Preview, String> {
        *self = Self::default();
        let opened = accord_formats::open(file, name, reading).map_err(|error| error.in_words())?;
        let preview = accord_formats::preview(file, opened).map_err(|error| error.in_words())?;
        self.opened = Some(preview.opened.clone());
        Ok(preview)
    }

    fn load(&mut self, file: &mut dyn Input, mapping: &Mapping) -> Result<LoadedView, String> {
        // The items before are let go first: there is not room for both of a large file.
        (self.loaded, self.objects) = (None, None);
        let opened = self.opened.as_ref().ok_or_else(tr::making_not_looked)?;
        if !opened.images.is_empty() {
            self.images = Images::read(file, opened).map_err(|error| error.in_words())?;
        }
        let mut find = |name: &str| self.images.find(name);
        let loaded = accord_formats::load(file, opened, mapping, Some(&mut find), &mut |_, _| Ok(()))
            .map_err(|it| it.in_words())?;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let mut labeled: Vec<usize> = loaded.given.iter().map(|given| given.item_idx).collect();
        labeled.dedup();
        let view = LoadedView {
            n_items: count(loaded.items.len()),
            n_duplicates: count(loaded.n_duplicates),
            n_problems: count(loaded.n_problems),
            problems: loaded.problems.iter().take(N_PROBLEMS).cloned().collect(),
            labels: loaded.labels.clone(),
            n_labeled: count(labeled.len()),
            n_predicted: count(loaded.n_predicted),
            n_chars: loaded.items.iter().map(|item| item.text.chars().count() as u64).sum(),
            has_parts: loaded.items.iter().any(|item| item.parts.len() > 1),
        };
        self.loaded = Some(loaded);
        Ok(view)
    }

    fn make(&mut self, plan: Plan) -> Result<u32, String> {
        let loaded = self.loaded.as_ref().ok_or_else(tr::making_not_read)?;
        let project = ProjectId::new(plan.project);
        let invite = |(role, seed): (String, [u8; 32])| Some((Role::parse(&role)?, SecretKey::from_seed(&seed)));
        let maker = Maker {
            project,
            owner: SecretKey::from_seed(&plan.owner),
            invites: plan.invites.into_iter().filter_map(invite).collect(),
            salt: None,
        };
        let policy = read_policy(&plan.policy).map_err(|error| error.in_words())?;
        let schema = read_schema(&plan.schema).map_err(|error| error.in_words())?;
        self.logs = match plan.said_by.trim() {
            "" => VecDeque::new(),
            by => imported(loaded, &schema, &maker, (by, Millis(plan.now)))?,
        };
        let settings = Settings {
            name: plan.name,
            schema,
            instructions: plan.instructions,
            policy,
            shared: SharedItems::default(),
            practice: Vec::new(),
        };
        let encoder = plan.encoder.map_or_else(|| Ok(EncoderDef::hashed()), PlannedEncoder::def)?;
        let objects = Objects::new(maker, settings, loaded.items.clone(), encoder);
        self.waiting = images_of(&loaded.items);
        self.project = project.to_string();
        Ok(self.begin(objects))
    }

    /// Notes a shard of the project that is added to; how many of its items are known so far.
    fn know(&mut self, shard: &[u8]) -> u32 {
        self.known.extend(decode_shard(shard).0.into_iter().map(|item| item.id));
        u32::try_from(self.known.len()).unwrap_or(u32::MAX)
    }

    fn append(&mut self, plan: &AppendPlan) -> Result<u32, String> {
        let loaded = self.loaded.as_ref().ok_or_else(tr::making_not_read)?;
        let owner = SecretKey::from_seed(&plan.owner);
        let words = |error: WireError| error.in_words();
        let manifest = decode_manifest(&plan.manifest, &sha256(&plan.manifest), &owner.public()).map_err(words)?;
        let members = decode_members(&plan.members, &manifest.members, &owner.public()).map_err(words)?;
        let fresh: Vec<Item> = loaded.items.iter().filter(|item| !self.known.contains(&item.id)).cloned().collect();
        if fresh.is_empty() {
            return Err(tr::making_all_there());
        }
        let n = self.known.len() + fresh.len();
        if n > MAX_ITEMS {
            return Err(tr::making_too_many_items(n, MAX_ITEMS));
        }
        self.waiting = images_of(&fresh);
        self.project = manifest.project.to_string();
        self.logs = VecDeque::new();
        Ok(self.begin(Objects::more((owner, plan.salt), (manifest, members), fresh)))
    }

    fn begin(&mut self, objects: Objects) -> u32 {
        let n_objects = objects.n_objects() + self.waiting.len() + self.logs.len();
        self.objects = Some(objects);
        u32::try_from(n_objects).unwrap_or(u32::MAX)
    }

    /// The next object: images and answers first, because the pointer, which comes last, makes it a project.
    fn next<I: Input>(&mut self, file: Option<&mut I>) -> Result<Option<Object>, String> {
        let Some(digest) = self.waiting.front().copied() else {
            let log = self.logs.pop_front();
            return Ok(log.or_else(|| self.objects.as_mut().and_then(Iterator::next).map(object)));
        };
        let file = file.ok_or_else(tr::making_file_gone)?;
        let object = self.image(file, &digest)?;
        self.waiting.pop_front();
        Ok(Some(object))
    }

    fn image(&self, file: &mut dyn Input, digest: &Digest) -> Result<Object, String> {
        let opened = self.opened.as_ref().ok_or_else(tr::making_not_looked)?;
        let bytes = self.images.bytes(file, opened, digest).map_err(|error| error.in_words())?;
        Ok(Object { key: data_key(digest), bytes, is_signed: false })
    }

    /// The project as a folder: its objects, and the list of them that a host of plain files cannot give.
    fn pack(&mut self, file: &mut dyn Input) -> Result<Vec<u8>, String> {
        let waiting = std::mem::take(&mut self.waiting);
        let images = waiting.iter().map(|digest| self.image(file, digest)).collect::<Result<Vec<Object>, String>>()?;
        let objects = self.objects.take().ok_or_else(tr::making_not_made)?;
        let objects = images.into_iter().chain(std::mem::take(&mut self.logs)).chain(objects.map(object));
        let mut files: Vec<(String, Vec<u8>)> = objects.map(|object| (object.key, object.bytes)).collect();
        let listed = |(key, bytes): &(String, Vec<u8>)| {
            let etag = sha256(bytes).to_string();
            ListedObject { key: key.clone(), etag, n_bytes: bytes.len() as u64 }
        };
        let mut objects: Vec<ListedObject> = files.iter().map(listed).collect();
        objects.sort_by(|one, other| one.key.cmp(&other.key));
        let index = ListPage { objects, truncated: false };
        files.push((INDEX_KEY.to_owned(), encode_index(&index)));
        for (key, _) in &mut files {
            *key = format!("{}/{key}", self.project);
        }
        archive::write(&files).map_err(|error| error.in_words())
    }
}

/// The images that go into the store.
fn images_of(items: &[Item]) -> VecDeque<Digest> {
    let stored = items.iter().flat_map(Item::images).filter_map(|image| match &image.source {
        ImageSource::Stored { sha256, .. } => Some(*sha256),
        ImageSource::Url { .. } => None,
    });
    stored.collect::<BTreeSet<Digest>>().into_iter().collect()
}

/// The labels that came along, as a log of answers by somebody.
fn imported(
    loaded: &Loaded,
    schema: &LabelSchema,
    maker: &Maker,
    (by, now): (&str, Millis),
) -> Result<VecDeque<Object>, String> {
    let (votes, _) = loaded.votes_of_labels(schema, by);
    let invite =
        maker.invites.iter().find(|(role, _)| *role == Role::Labeler).ok_or_else(tr::making_no_labelers_link)?;
    let said: Vec<Said> = votes
        .into_iter()
        .map(|vote| Said { item: vote.item, choice: vote.choice, at: vote.at_ms.map(Millis) })
        .collect();
    let mut logs = VecDeque::new();
    if !said.is_empty() {
        let log = ImportedLog::new(maker.project, &maker.owner, &invite.1, by, &said);
        let put = |Sealed { key, bytes, .. }| {
            logs.push_back(Object { key, bytes, is_signed: false });
            Ok::<(), String>(())
        };
        log.write(FIRST_GENERATION, now, put)?;
    }
    Ok(logs)
}

fn object(made: Made) -> Object {
    match made {
        Made::Shard { key, bytes, .. } => Object { key, bytes, is_signed: false },
        Made::Signed { key, bytes } => Object { key, bytes, is_signed: true },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    use accord_core::agreement::level::Level;
    use accord_core::event::EventKind;
    use accord_core::record::Policy;
    use accord_core::record::{LabelDef, LabelSchema};
    use accord_core::wire::policy::write_policy;
    use accord_core::wire::schema::write_schema;
    use accord_core::wire::segment;

    fn plan() -> Plan {
        let schema = LabelSchema::single("q", vec![LabelDef::new("x", ""), LabelDef::new("y", "")], Level::Nominal);
        Plan {
            project: [7; 8],
            owner: [1; 32],
            invites: vec![("labeler".to_owned(), [2; 32])],
            name: "n".to_owned(),
            schema: write_schema(&schema),
            instructions: "i".to_owned(),
            policy: write_policy(&Policy::untuned()),
            said_by: String::new(),
            now: 7,
            encoder: None,
        }
    }

    fn loaded() -> (Work, Cursor<&'static [u8]>) {
        let mut file = Cursor::new(&b"id,text,label\n1,first text,x\n2,second text,y\n3,first text,x\n4\n"[..]);
        let mut work = Work::default();
        let look = ToStudio::Look { name: "a.csv".to_owned(), reading: Reading::default() };
        let FromStudio::Looked(Ok(preview)) = work.answer(Some(&mut file), look) else { panic!("not read") };
        let FromStudio::Loaded(Ok(view)) = work.answer(Some(&mut file), ToStudio::Load(preview.mapping().unwrap()))
        else {
            panic!("no items")
        };
        assert_eq!((view.n_items, view.n_duplicates, view.n_problems, view.n_labeled), (2, 1, 1, 2));
        assert_eq!((view.labels, view.problems[0].line), (vec!["x".to_owned(), "y".to_owned()], 5));
        (work, file)
    }

    #[test]
    fn new1_a_file_becomes_objects_in_their_order() {
        let (mut work, mut file) = loaded();
        let making = work.answer(Some(&mut file), ToStudio::Make(Box::new(plan())));
        assert_eq!(making, FromStudio::Making(Ok(4)));
        let mut keys = Vec::new();
        while let FromStudio::Object(Ok(Some(object))) = work.answer(Some(&mut file), ToStudio::Next) {
            assert_eq!(object.is_signed, !keys.is_empty());
            keys.push(object.key);
        }
        assert!(keys[0].starts_with("data/") && keys[3] == "project.json", "{keys:?}");
    }

    #[test]
    fn new10_labels_of_the_file_become_a_log_before_the_pointer() {
        let (mut work, mut file) = loaded();
        let plan = Plan { said_by: "The old team".to_owned(), ..plan() };
        assert_eq!(work.answer(Some(&mut file), ToStudio::Make(Box::new(plan))), FromStudio::Making(Ok(5)));
        let FromStudio::Object(Ok(Some(log))) = work.answer(Some(&mut file), ToStudio::Next) else { panic!("nothing") };
        let opened = segment::open(&log.key, &log.bytes, ProjectId::new([7; 8])).unwrap();
        assert!(matches!(&opened.events[0].kind, EventKind::Hello(hello) if hello.name == "The old team (imported)"));
        assert_eq!(opened.events.len(), 3);
    }

    #[test]
    fn new13_only_items_that_are_new_are_added() {
        let (mut work, mut file) = loaded();
        work.answer(Some(&mut file), ToStudio::Make(Box::new(plan())));
        let mut objects = Vec::new();
        while let FromStudio::Object(Ok(Some(object))) = work.answer(Some(&mut file), ToStudio::Next) {
            objects.push(object.bytes);
        }
        let more = AppendPlan { owner: [1; 32], manifest: objects[2].clone(), members: objects[1].clone(), salt: None };
        let (mut work, _) = loaded();
        assert_eq!(work.answer(Some(&mut file), ToStudio::Known(objects[0].clone())), FromStudio::Known(2));
        let nothing = work.answer(Some(&mut file), ToStudio::Append(Box::new(more.clone())));
        assert!(matches!(nothing, FromStudio::Making(Err(why)) if why.contains("already")));
        let mut other = Cursor::new(&b"text\nfirst text\nthird text\n"[..]);
        let mut work = Work::default();
        let look = ToStudio::Look { name: "a.csv".to_owned(), reading: Reading::default() };
        let FromStudio::Looked(Ok(preview)) = work.answer(Some(&mut other), look) else { panic!("not read") };
        work.answer(Some(&mut other), ToStudio::Load(preview.mapping().unwrap()));
        work.answer(Some(&mut other), ToStudio::Known(objects[0].clone()));
        let made = work.answer(Some(&mut other), ToStudio::Append(Box::new(more)));
        assert_eq!(made, FromStudio::Making(Ok(4)));
        let FromStudio::Object(Ok(Some(shard))) = work.answer(Some(&mut other), ToStudio::Next) else { panic!("none") };
        assert_eq!(decode_shard(&shard.bytes).0.len(), 1);
    }

    #[test]
    fn new1_the_folder_lists_its_objects() {
        let (mut work, mut file) = loaded();
        work.answer(Some(&mut file), ToStudio::Make(Box::new(plan())));
        let FromStudio::Packed(Ok(bytes)) = work.answer(Some(&mut file), ToStudio::Pack) else { panic!("no zip") };
        let text = String::from_utf8_lossy(&bytes);
        let folder = ProjectId::new([7; 8]).to_string();
        for name in ["project.json", "index.json"] {
            assert!(text.contains(&format!("{folder}/{name}")), "{name}");
        }
    }

    #[test]
    fn new1_nothing_is_made_of_nothing() {
        let mut work = Work::default();
        let nothing: Option<&mut Cursor<&[u8]>> = None;
        assert!(matches!(work.answer(nothing, ToStudio::Make(Box::new(plan()))), FromStudio::Making(Err(_))));
        let mut empty = Cursor::new(&b""[..]);
        let look = ToStudio::Look { name: "a.csv".to_owned(), reading: Reading::default() };
        assert!(matches!(work.answer(Some(&mut empty), look), FromStudio::Looked(Err(why)) if why.contains("empty")));
    }
}
