//! Keeps what runs aside for operators: whatever takes long has a task of its own, so that
//! nobody's commands wait for it. Each errand runs once at a time; whoever asks for one
//! that is running gets its result too. It must send nothing itself.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use crate::campaigns::OperatorId;

/// Names what runs aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Errand {
    /// Every address of the data is asked.
    Links,
    /// The guide of Service-Public is fetched.
    Facts,
    /// Data and locales are read anew.
    Reload,
    /// The figures are drawn for an operator.
    Figures(OperatorId),
    /// The report of a campaign is drawn for an operator.
    Report { campaign: i64, to: OperatorId },
}

impl Errand {
    /// Returns the word by which its sentences are chosen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Links => "links",
            Self::Facts => "facts",
            Self::Reload => "reload",
            Self::Figures(_) => "figures",
            Self::Report { .. } => "report",
        }
    }
}

/// Counts how far an errand is; both counts are zero where that is not known.
#[derive(Debug, Default)]
pub(super) struct Progress {
    done: AtomicUsize,
    total: AtomicUsize,
}

impl Progress {
    /// Notes how much of how much is done.
    pub fn note(&self, done: usize, total: usize) {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    /// Returns how much of how much is done, where that is known.
    pub fn get(&self) -> Option<(usize, usize)> {
        let [done, total] = [&self.done, &self.total].map(|count| count.load(Ordering::Relaxed));
        (total > 0).then_some((done, total))
    }
}

/// Holds every errand that is running; a clone is the same list.
#[derive(Debug, Clone, Default)]
pub(super) struct Errands(Arc<Mutex<BTreeMap<Errand, Running>>>);

#[derive(Debug)]
struct Running {
    by: OperatorId,
    /// Lists those who get the result.
    waiting: BTreeSet<OperatorId>,
    progress: Arc<Progress>,
}

/// Tells of an errand that is running already.
#[derive(Debug)]
pub(super) struct Busy {
    /// Is whoever asked for it first.
    pub by: OperatorId,
    pub progress: Arc<Progress>,
}

/// Keeps an errand from being begun again until it is dropped.
#[derive(Debug)]
pub(super) struct Begun {
    pub errand: Errand,
    pub progress: Arc<Progress>,
    all: Errands,
}

impl Errands {
    /// Begins an errand, unless it is running: then whoever asks waits for the same result.
    pub fn begin(&self, errand: Errand, by: OperatorId) -> Result<Begun, Busy> {
        let mut all = self.running();
        if let Some(running) = all.get_mut(&errand) {
            running.waiting.insert(by);
            return Err(Busy { by: running.by, progress: Arc::clone(&running.progress) });
        }
        let progress: Arc<Progress> = Arc::default();
        all.insert(errand, Running { by, waiting: BTreeSet::from([by]), progress: Arc::clone(&progress) });
        Ok(Begun { errand, progress, all: self.clone() })
    }

    fn running(&self) -> MutexGuard<'_, BTreeMap<Errand, Running>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Begun {
    /// Returns everybody who waits for the result. Whoever asks from now on begins anew.
    pub fn end(&self) -> BTreeSet<OperatorId> {
        self.all.running().remove(&self.errand).map(|running| running.waiting).unwrap_or_default()
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        // After `end` somebody may have begun it anew, with a progress of its own.
        let mut all = self.all.running();
        if all.get(&self.errand).is_some_and(|running| Arc::ptr_eq(&running.progress, &self.progress)) {
            all.remove(&self.errand);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_errand_runs_once_and_everybody_gets_its_result() {
        let errands = Errands::default();
        let begun = errands.begin(Errand::Links, OperatorId(1)).unwrap();
        begun.progress.note(3, 7);
        let busy = errands.begin(Errand::Links, OperatorId(2)).unwrap_err();
        assert_eq!((busy.by, busy.progress.get()), (OperatorId(1), Some((3, 7))));
        assert!(errands.begin(Errand::Reload, OperatorId(2)).is_ok(), "another one does not wait");
        assert_eq!(begun.end(), BTreeSet::from([OperatorId(1), OperatorId(2)]));
        let again = errands.begin(Errand::Links, OperatorId(2)).unwrap();
        drop(begun);
        assert!(errands.begin(Errand::Links, OperatorId(3)).is_err(), "the second one goes on");
        drop(again);
        assert!(errands.begin(Errand::Links, OperatorId(3)).is_ok());
    }
}
