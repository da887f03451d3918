//! Shows operators which pages people reported as wrong: how often, never by whom.

use super::{
    action::Tap,
    page::{OperatorPage, counted},
    session::{OperatorSession, PageResult, ShownPage},
};
use crate::{
    app::{ReportedPage, reported_pages},
    campaigns::messages,
    locale::{Arg, Message},
};

/// A message lists at most this many pages.
const MOST_LISTED: usize = 15;

impl OperatorSession<'_> {
    /// Returns the pages most often reported as wrong in so many days, with their addresses.
    pub(super) async fn reports(&self, days: u16) -> PageResult {
        self.bot.flush_usage().await;
        let reported = reported_pages(&self.bot.store, &self.context.catalogue, days.into()).await?;
        let days = Arg::Number(days.into());
        let heading = if reported.is_empty() { messages::NO_REPORTS } else { messages::REPORTS };
        let mut page = OperatorPage::default().title(Message::new(heading).with("days", days));
        for ReportedPage { id, count, url } in reported.iter().take(MOST_LISTED) {
            page = page.line(
                Message::new(messages::REPORTED)
                    .with("count", counted(*count))
                    .text("page", id)
                    .with("url", Arg::Address(url.clone().unwrap_or_default())),
            );
        }
        Ok(ShownPage::Below(page.button(Message::new(messages::BUTTON_BACK), Tap::List)))
    }
}
