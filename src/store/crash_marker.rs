//! Notes which updates are being worked on, so that after a crash the next start knows
//! which ones may be to blame.
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
/// Stands in the file where no update is being worked on.
const NOTHING: i64 = 0;
/// Counts the bytes of one number.
const WIDTH: usize = size_of::<i64>();

/// Holds the open file, and what it held at the start.
#[derive(Debug)]
pub struct CrashMarker {
    slots: Arc<Slots>,
    left: BTreeSet<i64>,
}

#[derive(Debug)]
struct Slots {
    file: File,
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
        file.set_len(0)?;
        let taken = std::array::from_fn(|_| AtomicBool::new(false));
        Ok(Self { slots: Arc::new(Slots { file, taken }), left })
    }

    /// Returns the places in the inbox that the last run was working on when it ended.
    pub fn left(&self) -> &BTreeSet<i64> {
        &self.left
    }

    /// Notes that work on this place in the inbox begins, until what is returned is dropped.
    pub fn begin(&self, seq: i64) -> Suspect {
        let free = |taken: &AtomicBool| !taken.swap(true, Ordering::AcqRel);
        let slot = self.slots.taken.iter().position(free);
        Suspect(slot.map(|slot| {
            self.slots.note(slot, seq);
            (Arc::clone(&self.slots), slot)
        }))
    }
}

impl Slots {
    fn note(&self, slot: usize, seq: i64) {
        // Without the note a crash is blamed on no update, which loses nothing.
        let _ = self.file.write_all_at(&seq.to_le_bytes(), place(slot));
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

/// Returns where a slot's number begins in the file.
const fn place(slot: usize) -> u64 {
    (slot * WIDTH) as u64
}
