//! Shows operators which pages people reported as wrong: how often, never by whom.

use super::{
    action::Tap,
    page::OperatorPage,
    session::{OperatorSession, PageResult, ShownPage},
};
use crate::{
    campaigns::messages,
    catalogue::{Catalogue, id::ProcedureId},
    days,
    dialogue::WRONG_PAGE,
    locale::{Arg, Message},
    store::CountedRow,
};

/// Reports are counted over this many days, today included.
const DAYS: i64 = 90;
/// A message lists at most this many pages.
const MOST_LISTED: usize = 15;

impl OperatorSession<'_> {
    /// Returns the pages most often reported as wrong, with their addresses.
    pub(super) async fn reports(&self) -> PageResult {
        self.bot.flush_usage().await;
        let since = days::today_number() - DAYS + 1;
        let counted = self.bot.store.counted(since).await?;
        let reported: Vec<&CountedRow> = counted.iter().filter(|row| row.kind == WRONG_PAGE).collect();
        let days = Arg::Number(usize::try_from(DAYS).unwrap_or(0));
        let heading = if reported.is_empty() { messages::NO_REPORTS } else { messages::REPORTS };
        let mut page = OperatorPage::default().title(Message::new(heading).with("days", days));
        for row in reported.iter().take(MOST_LISTED) {
            let count = Arg::Number(usize::try_from(row.count).unwrap_or(usize::MAX));
            page = page.line(
                Message::new(messages::REPORTED)
                    .with("count", count)
                    .text("page", &row.name)
                    .text("url", address(&self.context.catalogue, &row.name)),
            );
        }
        Ok(ShownPage::Below(page.button(Message::new(messages::BUTTON_BACK), Tap::List)))
    }
}

/// Returns a page's address, or nothing for one that is no longer in the data.
fn address<'a>(catalogue: &'a Catalogue, id: &str) -> &'a str {
    let id = ProcedureId::parse(id).ok();
    id.and_then(|id| catalogue.procedure(&id)).map_or("", |procedure| procedure.url.as_str())
}
