//! What a project costs its owner: requests and bytes of one labeler in one hour, at a vendor's list prices.
//!
//! One labeler runs the product's own sync machine for an hour of virtual time over a store into which all others write as
//! that machine does; its requests are counted, and what it is answered is measured. Labeling is even: one label each
//! [`LABEL_EVERY_MS`], within half of that. Where a row says "digest", the machine is not the product's: see
//! [`Design::Digest`].

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use accord_core::crypto::sha256;
use accord_core::event::Millis;
use accord_core::ids::{DeviceId, LabelerId};
use accord_core::rng::SplitMix64;
use accord_core::store::{ListPage, ListedObject, StoreReply, StoreRequest};
use accord_core::sync::Sync;
use accord_core::wire::segment::{Sealed, SegmentKey, head_hint, head_key};

const HOUR_MS: u64 = 3_600_000;
/// 400 labels an hour.
const LABEL_EVERY_MS: u64 = 9_000;
/// The page looks at the clock so often.
const TICK_MS: u64 = 500;
/// An answer's line with its comma, as pages write it; measured on the golden samples.
const LABEL_BYTES: u64 = 420;
/// Header and signature of a segment, and each head of another log that it names.
const SEGMENT_BYTES: u64 = 420;
const SEEN_BYTES: u64 = 107;
const MAX_SEEN: u64 = 16;
const MAX_LABELS: u64 = 64;
/// What an S3 list says of an object besides its key.
const LISTED_BYTES: u64 = 190;
const PAGE: usize = 1000;

/// S3 Standard in us-east-1, first tier, dollars (aws.amazon.com/s3/pricing, the list since 2021): per 1,000 PUT or LIST, per
/// 1,000 GET, per GB sent to the internet.
const PUT_DOLLARS: f64 = 0.005;
const GET_DOLLARS: f64 = 0.0004;
const GB_DOLLARS: f64 = 0.09;
/// One rate for all rows; look up the day's.
const EURO_PER_DOLLAR: f64 = 0.92;

/// How others' work is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Design {
    /// As the product does: heads are listed, then each log that changed.
    Product,
    /// What a program of the owner's could add: each poll's new pieces put together in one object, and its name in one
    /// digest. A poll is then two GETs, however many people there are.
    Digest,
}

/// A way to run a project.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// People in all.
    pub n_labelers: u64,
    /// In how many projects they are, each with the same number of people.
    pub n_projects: u64,
    /// Seconds between polls.
    pub poll_secs: u32,
    /// How others' work is read.
    pub design: Design,
}

/// What one labeler asked of the store in an hour.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Usage {
    /// Uploads.
    pub n_puts: u64,
    /// Lists, by page.
    pub n_lists: u64,
    /// Downloads.
    pub n_gets: u64,
    /// Bytes sent.
    pub sent_bytes: u64,
    /// Bytes fetched, which the owner pays for.
    pub fetched_bytes: u64,
}

impl Usage {
    /// At list prices, in euro.
    #[must_use]
    pub fn euro(&self) -> f64 {
        let requests = (self.n_puts + self.n_lists) as f64 / 1e3 * PUT_DOLLARS + self.n_gets as f64 / 1e3 * GET_DOLLARS;
        (requests + self.fetched_bytes as f64 / 1e9 * GB_DOLLARS) * EURO_PER_DOLLAR
    }
}

/// The plans that the table compares.
pub const PLANS: [Plan; 9] = [
    plan(10, 1, 5, Design::Product),
    plan(10, 1, 30, Design::Product),
    plan(1_000, 1, 5, Design::Product),
    plan(1_000, 1, 60, Design::Product),
    plan(1_000, 1, 600, Design::Product),
    plan(1_000, 1, 60, Design::Digest),
    plan(100_000, 100, 600, Design::Product),
    plan(100_000, 2_000, 60, Design::Product),
    plan(100_000, 100, 600, Design::Digest),
];

const fn plan(n_labelers: u64, n_projects: u64, poll_secs: u32, design: Design) -> Plan {
    Plan { n_labelers, n_projects, poll_secs, design }
}

/// Prints the table.
pub fn print() {
    println!(
        "{:>9} {:>9} {:>6}  {:8} {:>7} {:>8} {:>8} {:>9} {:>9} {:>9}",
        "labelers", "projects", "poll", "design", "PUT", "LIST", "GET", "kB out", "kB in", "euro"
    );
    for plan in PLANS {
        let used = hour(plan);
        let design = if plan.design == Design::Product { "product" } else { "digest" };
        println!(
            "{:>9} {:>9} {:>4} s  {design:8} {:>7} {:>8} {:>8} {:>9} {:>9} {:>9.4}",
            plan.n_labelers,
            plan.n_projects,
            plan.poll_secs,
            used.n_puts,
            used.n_lists,
            used.n_gets,
            used.sent_bytes / 1000,
            used.fetched_bytes / 1000,
            used.euro()
        );
    }
    println!(
        "per labeler-hour of {} labels; S3 Standard, us-east-1; {EURO_PER_DOLLAR} euro a dollar",
        HOUR_MS / LABEL_EVERY_MS
    );
}

/// A store that only knows names, tags and sizes.
#[derive(Default)]
struct Sizes(BTreeMap<String, (u64, u64)>);

impl Sizes {
    fn put(&mut self, key: String, n_bytes: u64, tag: u64) {
        self.0.insert(key, (n_bytes, tag));
    }

    fn list(&self, prefix: &str, after: Option<&str>) -> ListPage {
        let from = after.map_or_else(|| prefix.to_owned(), |after| format!("{after}\0")).max(prefix.to_owned());
        let mut within = self.0.range(from..).take_while(|(key, _)| key.starts_with(prefix));
        let object = |(key, (n_bytes, tag)): (&String, &(u64, u64))| ListedObject {
            key: key.clone(),
            etag: format!("{tag:032x}"),
            n_bytes: *n_bytes,
        };
        let objects: Vec<ListedObject> = within.by_ref().take(PAGE).map(object).collect();
        ListPage { objects, truncated: within.next().is_some() }
    }
}

/// Somebody who labels and whose pieces appear in the store.
struct Writer {
    labeler: LabelerId,
    device: DeviceId,
    seq: u64,
    /// When the first label that is in no piece was given, and how many there are.
    pending: Option<(u64, u64)>,
}

impl Writer {
    fn new(n: u64) -> Self {
        let bytes = sha256(&n.to_be_bytes()).to_string();
        // Both are 32 digits of hexadecimal, so both parse.
        let id = bytes.get(..32).unwrap_or_default();
        let (labeler, device) =
            (id.parse().unwrap_or(LabelerId::new([0; 16])), id.parse().unwrap_or(DeviceId::new([0; 16])));
        Self { labeler, device, seq: 0, pending: None }
    }

    /// A piece with what is pending, as its name and its size.
    fn seal(&mut self, n_labels: u64, n_others: u64) -> (Sealed, u64) {
        self.seq += 1;
        // Its name stands for its content; what it would weigh is counted beside it.
        let bytes = format!("{}{}", self.device, self.seq).into_bytes();
        let digest = sha256(&bytes);
        let hash32 = digest.to_string().chars().take(32).collect();
        let key = SegmentKey { labeler: self.labeler, device: self.device, seq: self.seq, hash32 }.object_key();
        let n_bytes = SEGMENT_BYTES + n_labels * LABEL_BYTES + n_others.min(MAX_SEEN) * SEEN_BYTES;
        (Sealed { key, digest, bytes }, n_bytes)
    }
}

/// What one labeler of a plan uses in an hour.
#[must_use]
pub fn hour(plan: Plan) -> Usage {
    let n_here = plan.n_labelers / plan.n_projects;
    let seal_after_ms = u64::from(plan.poll_secs) * 300;
    let mut rng = SplitMix64::new(plan.n_labelers ^ u64::from(plan.poll_secs));
    let mut store = Sizes::default();
    let mut writers: Vec<Writer> = (0..n_here).map(Writer::new).collect();
    // Who does what when: first come labels, and a piece is sealed so long after its first label.
    let mut due: BinaryHeap<Reverse<(u64, usize, bool)>> =
        (0..writers.len()).map(|who| Reverse((rng.below(LABEL_EVERY_MS), who, false))).collect();
    let mut reader = Reader::new(&writers, plan, rng.next_u64());
    let mut now = 0;
    while now < HOUR_MS {
        while let Some(Reverse((at, who, seals))) = due.peek().copied().filter(|Reverse((at, ..))| *at <= now) {
            due.pop();
            let Some(writer) = writers.get_mut(who) else { continue };
            if !seals {
                due.push(Reverse((at + LABEL_EVERY_MS / 2 + rng.below(LABEL_EVERY_MS), who, false)));
                let (since, n) = writer.pending.unwrap_or((at, 0));
                writer.pending = Some((since, n + 1));
                if n == 0 {
                    due.push(Reverse((at + seal_after_ms, who, true)));
                }
                if n + 1 < MAX_LABELS {
                    continue;
                }
            }
            let Some((_, n_labels)) = writer.pending.take() else { continue };
            let (sealed, n_bytes) = writer.seal(n_labels, n_here - 1);
            if who == 0 {
                reader.seal(writer.seq, sealed, n_bytes);
            } else {
                let head = head_hint(writer.seq, &sealed.digest);
                store.put(head_key(writer.labeler, writer.device), head.len() as u64, writer.seq);
                store.put(sealed.key, n_bytes, 1);
                reader.n_new += 1;
                reader.new_bytes += n_bytes;
            }
        }
        reader.step(&mut store, now);
        now += TICK_MS;
    }
    reader.used
}

/// The labeler whose requests are counted.
struct Reader {
    sync: Sync,
    design: Design,
    poll_ms: u64,
    next_digest: u64,
    own_bytes: BTreeMap<String, (u64, Vec<u8>)>,
    /// What others wrote since the last digest.
    n_new: u64,
    new_bytes: u64,
    used: Usage,
}

impl Reader {
    fn new(writers: &[Writer], plan: Plan, seed: u64) -> Self {
        let me = writers.first().map(|writer| (writer.labeler, writer.device));
        let mut sync = Sync::new(me, plan.poll_secs, seed, BTreeSet::new());
        sync.set_uploads(true);
        let poll_ms = u64::from(plan.poll_secs) * 1000;
        Self {
            sync,
            design: plan.design,
            poll_ms,
            next_digest: 0,
            own_bytes: BTreeMap::new(),
            n_new: 0,
            new_bytes: 0,
            used: Usage::default(),
        }
    }

    fn seal(&mut self, seq: u64, sealed: Sealed, n_bytes: u64) {
        self.own_bytes.insert(sealed.key.clone(), (n_bytes, sealed.bytes.clone()));
        self.sync.push(seq, sealed, false);
    }

    /// Makes the requests that are due; every answer comes at once.
    fn step(&mut self, store: &mut Sizes, now: u64) {
        if self.design == Design::Digest && now >= self.next_digest {
            self.next_digest = now + self.poll_ms;
            self.used.n_gets += 2;
            self.used.fetched_bytes += self.new_bytes + 200;
            self.new_bytes = 0;
        }
        loop {
            let asked = self.sync.outgoing(Millis(now));
            if asked.is_empty() {
                return;
            }
            for (id, request) in asked {
                let reply = self.answer(store, &request);
                self.sync.done(id, Ok(reply), Millis(now));
            }
        }
    }

    fn answer(&mut self, store: &mut Sizes, request: &StoreRequest) -> StoreReply {
        match request {
            StoreRequest::Put { key, body } => {
                let n_bytes = self.own_bytes.get(key).map_or(body.len() as u64, |(n_bytes, _)| *n_bytes);
                self.used.n_puts += 1;
                self.used.sent_bytes += n_bytes;
                store.put(key.clone(), n_bytes, self.used.n_puts);
                StoreReply::Stored
            }
            StoreRequest::Get { key } => {
                let own = self.own_bytes.get(key);
                let n_bytes = own.map(|own| own.0).or_else(|| store.0.get(key).map(|it| it.0)).unwrap_or_default();
                self.used.n_gets += 1;
                self.used.fetched_bytes += n_bytes;
                StoreReply::Got(own.map(|own| own.1.clone()).unwrap_or_default())
            }
            // Whoever follows a digest lists nothing.
            StoreRequest::List { .. } if self.design == Design::Digest => StoreReply::Listed(ListPage::default()),
            StoreRequest::List { prefix, start_after } => {
                let page = store.list(prefix, start_after.as_deref());
                self.used.n_lists += 1;
                self.used.fetched_bytes +=
                    page.objects.iter().map(|it| it.key.len() as u64 + LISTED_BYTES).sum::<u64>();
                StoreReply::Listed(page)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Design, HOUR_MS, LABEL_EVERY_MS, hour, plan};

    #[test]
    fn syn2_requests_of_an_hour_are_those_of_the_design() {
        // Alone: a list a poll, a further one each tenth, and of each piece a put, a read-back and a head.
        let alone = hour(plan(1, 1, 60, Design::Product));
        let n_pieces = alone.n_gets;
        assert_eq!(alone.n_puts, 2 * n_pieces);
        assert!((60..=84).contains(&alone.n_lists), "{alone:?}");
        assert!(n_pieces <= HOUR_MS / LABEL_EVERY_MS && n_pieces > 100, "{alone:?}");
        // Every other person adds their pieces, and at most a list a poll.
        let among_ten = hour(plan(10, 1, 60, Design::Product));
        assert!(among_ten.n_gets > 9 * n_pieces && among_ten.n_gets < 11 * n_pieces, "{among_ten:?}");
        assert!(among_ten.n_lists <= alone.n_lists + 9 * 72, "{among_ten:?}");
        let digest = hour(plan(10, 1, 60, Design::Digest));
        assert!(digest.euro() < among_ten.euro() && among_ten.euro() < hour(plan(10, 1, 5, Design::Product)).euro());
    }
}
