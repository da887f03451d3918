//! Shows operators which pages people reported as wrong: how often, never by whom.

use super::{
    action::Tap,
    page::OperatorPage,
    session::{OperatorSession, PageResult, ShownPage},
};
use crate::{
    app::{ReportedPage, reported_pages},
    campaigns::messages,
    locale::{Arg, Message},
};

/// Reports are counted over this many days, today included.
const DAYS: i64 = 90;
/// A message lists at most this many pages.
const MOST_LISTED: usize = 15;

impl OperatorSession<'_> {
    /// Returns the pages most often reported as wrong, with their addresses.
    pub(super) async fn reports(&self) -> PageResult {
        self.bot.flush_usage().await;
        let reported = reported_pages(&self.bot.store, &self.context.catalogue, DAYS).await?;
        let days = Arg::Number(usize::try_from(DAYS).unwrap_or(0));
        let heading = if reported.is_empty() { messages::NO_REPORTS } else { messages::REPORTS };
        let mut page = OperatorPage::default().title(Message::new(heading).with("days", days));
        for ReportedPage { id, count, url } in reported.iter().take(MOST_LISTED) {
            let count = Arg::Number(usize::try_from(*count).unwrap_or(usize::MAX));
            page = page.line(
                Message::new(messages::REPORTED)
                    .with("count", count)
                    .text("page", id)
                    .text("url", url.as_deref().unwrap_or_default()),
            );
        }
        Ok(ShownPage::Below(page.button(Message::new(messages::BUTTON_BACK), Tap::List)))
    }
}
