//! Fetches the guide of Service-Public each night if the settings say so, takes in what it says
//! now, and tells publishers what they have to read: at most one message a night.

use std::{io::BufReader, sync::Arc};

use jiff::tz::TimeZone;
use tracing::{info, warn};

use super::{
    bot::Bot,
    errands::Errand,
    nightly::Nightly,
    operators::{OperatorPage, number},
};
use crate::{
    app::{NotTaken, StoredGuide, Taken, named_pages, take_in},
    campaigns::{OperatorId, messages},
    config::FactsCheck,
    days,
    download::{Downloaded, NotDownloaded, download},
    locale::{Arg, Message},
    official_guide::{ArchiveRefused, LARGEST_ARCHIVE, read_archive},
    store::{Duty, OfficialImportRow, StoreError},
};

/// A message names at most this many facts, so that it fits.
const MOST_NAMED: usize = 15;

/// Tells what came of a night.
enum Night {
    /// The guide is the one of the night before.
    Unchanged,
    Taken(Taken, Vec<FactLine>),
    /// Nothing was taken in; the log says why.
    Failed,
}

/// Names a fact that is to be read again.
struct FactLine {
    fact: String,
    rests_on_it: String,
}

/// Says why the guide was not taken in.
#[derive(Debug, thiserror::Error)]
enum NightFailed {
    #[error("the guide was not fetched: {0}")]
    NotDownloaded(#[from] NotDownloaded),
    #[error("what was fetched {0}")]
    Refused(ArchiveRefused),
    #[error("what was fetched {0}")]
    NotTaken(#[from] NotTaken),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("reading the guide ended by itself")]
    Ended,
}

impl Bot {
    async fn check_facts(&self, check: &FactsCheck) -> Result<Night, NightFailed> {
        let before = self.store.official_import().await?;
        let source = check.source.as_str().to_owned();
        // The tag of another address says nothing of this one.
        let etag = before.filter(|before| before.source == source).and_then(|before| before.etag);
        let (file, etag) = match download(&check.source, etag.as_deref(), LARGEST_ARCHIVE).await? {
            Downloaded::Unchanged => return Ok(Night::Unchanged),
            Downloaded::File { file, etag } => (file, etag),
        };
        let catalogue = Arc::clone(&self.context().catalogue);
        let named = named_pages(&catalogue);
        let read = tokio::task::spawn_blocking(move || read_archive(BufReader::new(file), &named, days::today())).await;
        let guide = read.map_err(|_| NightFailed::Ended)?.map_err(NightFailed::Refused)?;
        let import = OfficialImportRow { day: days::today_number(), source, etag };
        let taken = take_in(&self.store, &catalogue, &guide, &import, false).await?;
        let stored = StoredGuide::read(&self.store).await?;
        let facts = stored.facts(&catalogue);
        let line = |fact| {
            let fact = facts.get(fact)?;
            let users: Vec<String> = fact.uses.iter().map(|(what, id)| format!("{} {id}", what.name())).collect();
            Some(FactLine { fact: fact.citation.fact.to_string(), rests_on_it: users.join(", ") })
        };
        let lines = taken.review.iter().filter_map(line).collect();
        let _one_at_a_time = self.replacing_context.lock().await;
        self.replace_context((*self.context()).clone().with_stored(&self.store).await?);
        Ok(Night::Taken(taken, lines))
    }
}

/// Fetches the guide each night at its time.
pub(super) async fn check_facts_nightly(bot: Arc<Bot>, check: FactsCheck, zone: TimeZone) {
    let mut nightly = Nightly::new(check.at, zone);
    let mut has_failed = false;
    while nightly.comes(&bot).await.is_some() {
        if !bot.store.has_now(Duty::Upkeep) {
            continue;
        }
        let Ok(begun) = bot.errands.begin(Errand::Facts, OperatorId::COMMAND_LINE) else { continue };
        let Some(night) = bot.unless_closing(bot.check_facts(&check)).await else { return };
        drop(begun);
        let night = night.unwrap_or_else(|error| {
            warn!(%error, "the guide was not taken in");
            Night::Failed
        });
        let page = match night {
            Night::Unchanged => {
                info!("the guide is unchanged");
                has_failed = false;
                None
            }
            // The first night without it is told, and the log has them all.
            Night::Failed => (!std::mem::replace(&mut has_failed, true))
                .then(|| OperatorPage::default().line(Message::new(messages::GUIDE_NOT_TAKEN))),
            Night::Taken(taken, lines) => {
                has_failed = false;
                info!(
                    changed = taken.changes.len(),
                    gone = taken.gone.len(),
                    review = lines.len(),
                    "the guide was taken in"
                );
                taken.is_news().then(|| taken_page(&taken, &lines))
            }
        };
        if let Some(page) = page {
            bot.bring(&page, bot.operators.publishers().collect()).await;
        }
    }
}

/// Returns what publishers are told of a night.
fn taken_page(taken: &Taken, lines: &[FactLine]) -> OperatorPage {
    let title = number(messages::GUIDE_TAKEN, "count", lines.len() as u64)
        .text("pages", &taken.changes.len().to_string())
        .text("gone", &taken.gone.len().to_string());
    let mut page = OperatorPage::default().title(title);
    for (id, heirs) in taken.gone.iter().take(MOST_NAMED) {
        let heirs = heirs.iter().map(|heir| Message::verbatim(heir.as_str())).collect::<Vec<_>>();
        let line = Message::new(messages::GUIDE_PAGE_GONE).text("page", id.as_str());
        page =
            page.line(if heirs.is_empty() { line.text("heirs", "—") } else { line.with("heirs", Arg::List(heirs)) });
    }
    for line in lines.iter().take(MOST_NAMED) {
        page = page.line(Message::new(messages::GUIDE_FACT).text("fact", &line.fact).text("uses", &line.rests_on_it));
    }
    if let more @ 1.. = lines.len().saturating_sub(MOST_NAMED) {
        page = page.line(number(messages::GUIDE_MORE, "count", more as u64));
    }
    page.line(Message::new(messages::GUIDE_HOW))
}
