//! Notes which updates are being worked on, so that after a crash the next start knows
//! which ones may be to blame; and which are not stored yet, and may be answered already.
//!
//! The note is a file of a few numbers, written without waiting for the disk: it outlives
//! the process, and need not outlive the machine. People's updates are worked on one at a
//! time; beside them only what operators do is, so that hardly any other is ever blamed.

use std::{
    collections::BTreeSet,
    fs::{File, OpenOptions},
    io,
    os::unix::fs::FileExt,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// At most this many updates are noted at once; of others a crash blames none.
const SLOTS: usize = 32;
/// At most this many updates are noted that are not stored, with their count before them.
const MOST_UNSTORED: usize = 512;
/// Stands in the file where no update is being worked on.
const NOTHING: i64 = 0;
/// Counts the bytes of one number.
const WIDTH: usize = size_of::<i64>();

/// Holds the open file, and what it held at the start.
#[derive(Debug)]
pub struct CrashMarker {
    slots: Arc<Slots>,
    /// Holds numbers as the file has them.
    left: BTreeSet<i64>,
    left_unstored: BTreeSet<i64>,
}

#[derive(Debug)]
struct Slots {
    file: Option<File>,
    taken: [AtomicBool; SLOTS],
}

/// Keeps an update noted until it is dropped.
#[derive(Debug)]
pub struct Suspect(Option<(Arc<Slots>, usize)>);

impl CrashMarker {
    pub(super) fn open(database: &Path) -> io::Result<Self> {
        let mut name = database.as_os_str().to_owned();
        name.push(".trying");
        let file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(Path::new(&name))?;
        let mut left = BTreeSet::new();
        for slot in 0..SLOTS {
            let mut bytes = [0; WIDTH];
            // A file of an earlier version has one number.
            if file.read_exact_at(&mut bytes, place(slot)).is_ok() {
                left.insert(i64::from_le_bytes(bytes));
            }
        }
        left.remove(&NOTHING);
        let mut unstored = Vec::new();
        let mut rest = [0; MOST_UNSTORED * WIDTH];
        if let Ok(length) = file.read_at(&mut rest, place(SLOTS)) {
            let numbers = rest[..length].chunks_exact(WIDTH).map(|bytes| bytes.try_into().map(i64::from_le_bytes));
            unstored = numbers.map_while(Result::ok).collect();
        }
        // The first says how many there are.
        let count = unstored.first().and_then(|count| usize::try_from(*count).ok()).unwrap_or(0);
        let left_unstored = unstored.into_iter().skip(1).take(count).collect();
        file.set_len(0)?;
        let taken = std::array::from_fn(|_| AtomicBool::new(false));
        Ok(Self { slots: Arc::new(Slots { file: Some(file), taken }), left, left_unstored })
    }

    /// Notes nothing, where several instances share the store: what one of them left counts
    /// when another takes over.
    pub(super) fn none() -> Self {
        let taken = std::array::from_fn(|_| AtomicBool::new(false));
        Self { slots: Arc::new(Slots { file: None, taken }), left: BTreeSet::new(), left_unstored: BTreeSet::new() }
    }

    /// Returns whether the last run was working on this update when it ended.
    pub fn is_suspect(&self, update: i64) -> bool {
        self.left.contains(&written(update))
    }

    /// Returns the same of an update that stands at this place in the inbox, which earlier
    /// versions noted.
    pub fn is_suspect_at(&self, seq: i64, update: i64) -> bool {
        self.is_suspect(update) || self.left.contains(&seq)
    }

    /// Returns the updates that the last run had taken in, and was storing or had stored when it
    /// ended.
    pub fn left_unstored(&self) -> &BTreeSet<i64> {
        &self.left_unstored
    }

    /// Notes which updates are not stored yet.
    pub fn note_unstored(&self, updates: &[i64]) {
        let updates = &updates[..updates.len().min(MOST_UNSTORED - 1)];
        let count = i64::try_from(updates.len()).unwrap_or_default();
        let bytes: Vec<u8> = std::iter::once(&count).chain(updates).flat_map(|number| number.to_le_bytes()).collect();
        // Without the note nobody is told what a crash cost.
        let _ = self.slots.file.as_ref().map(|file| file.write_all_at(&bytes, place(SLOTS)));
    }

    /// Notes that work on this update begins, until what is returned is dropped.
    pub fn begin(&self, update: i64) -> Suspect {
        let free = |taken: &AtomicBool| !taken.swap(true, Ordering::AcqRel);
        let slot = self.slots.taken.iter().position(free);
        Suspect(slot.map(|slot| {
            self.slots.note(slot, written(update));
            (Arc::clone(&self.slots), slot)
        }))
    }
}

impl Slots {
    fn note(&self, slot: usize, number: i64) {
        // Without the note a crash is blamed on no update, which loses nothing.
        let _ = self.file.as_ref().map(|file| file.write_all_at(&number.to_le_bytes(), place(slot)));
    }
}

impl Drop for Suspect {
    fn drop(&mut self) {
        if let Some((slots, slot)) = self.0.take() {
            slots.note(slot, NOTHING);
            slots.taken[slot].store(false, Ordering::Release);
        }
    }
}

/// Returns an update's number as it is noted: below zero, since earlier versions noted places
/// in the inbox, which are above.
const fn written(update: i64) -> i64 {
    !update
}

/// Returns where a slot's number begins in the file.
const fn place(slot: usize) -> u64 {
    (slot * WIDTH) as u64
}
