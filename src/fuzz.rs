//! Throws odd bytes at everything that reads what others wrote: texts, buttons and updates,
//! lists and pages, files of campaigns, and what the store holds. Nothing may panic or hang,
//! what reads back is the same, and an error is a sentence.
//!
//! The readers of `bot_api` and `telegram` are private, so their targets stand beside them, in
//! files of the same name. `GUICHET_FUZZ_CASES` says how many cases a target gets; one whose
//! cases are cheap gets as many times more as its `WEIGHT` says. `tests/corpus` holds the seeds.

mod harness;
mod inputs;
mod conversation;
mod campaigns;
mod lists;
mod page;
mod stored;

pub(crate) use harness::{is_sentence, run};
pub(crate) use inputs::{Bytes, inputs, seed_lines, seeds};
pub(crate) use stored::is_whole;

use std::sync::LazyLock;

use jiff::civil::{Date, date};

use crate::{
    catalogue::{Catalogue, load, source::Files},
    dialogue::{Context, Retention},
    locale::Locales,
};

/// A day on which the rules that end in 2026 still run.
const TODAY: Date = date(2026, 11, 23);

/// Holds conversations that earlier versions stored.
const SESSIONS: &str = "tests/it/fixtures/frozen-d305ce4/sessions.txt";

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| load(&Files::repository_data()).unwrap());
static LOCALES: LazyLock<Locales> = LazyLock::new(|| Locales::new(&Files::repository_locales()).unwrap());

/// Returns the data and the locales of the repository.
pub(crate) fn context() -> Context<'static> {
    Context::new(&CATALOGUE, &LOCALES, Retention::Days(30))
}
