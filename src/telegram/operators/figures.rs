//! Shows operators how the bot is used: counts alone, and none below five.

use std::sync::Arc;

use tracing::warn;

use super::{
    action::Tap,
    aside::failed,
    page::OperatorPage,
    session::{OperatorSession, PageResult, ShownPage},
};
use crate::{
    bot_api::{MediaSource, OutgoingMedia, OutgoingMessage},
    campaigns::{AudienceCell, FEWEST, Scope, ShownCount, messages},
    days,
    locale::{Arg, Message},
    picture::{self, Bars},
    store::{CountedRow, StoreError},
    telegram::{bot::Bot, errands::Errand},
};

/// Holds one count under the heading `what`.
struct Figure {
    what: &'static str,
    name: String,
    count: u64,
}

impl OperatorSession<'_> {
    /// Answers at once; a picture and a CSV table follow.
    pub(super) async fn figures(&self, days: u16) -> PageResult {
        let errand = Errand::Figures(self.operator);
        let begun = match self.bot.errands.begin(errand, self.operator) {
            Ok(begun) => begun,
            Err(busy) => return Ok(ShownPage::Below(self.running(errand, &busy))),
        };
        let page = OperatorPage::default().line(Message::new(messages::STATS).with("days", Arg::Number(days.into())));
        let (_, shown) = self.first(page.button(Message::new(messages::BUTTON_BACK), Tap::List)).await;
        let (bot, operator, locale) = (Arc::clone(self.bot), self.operator, self.locale.name.clone());
        self.bot.tasks.spawn(async move {
            match drawn(&bot, &locale, days).await {
                Ok(messages) => {
                    for message in messages {
                        bot.insist_on(&message, operator).await;
                    }
                }
                Err(error) => {
                    warn!(%error, "figures were not read");
                    bot.bring(&failed(errand), begun.end()).await;
                }
            }
        });
        Ok(shown)
    }
}

/// Returns the picture and the table of so many days, today included.
async fn drawn(bot: &Bot, language: &str, days: u16) -> Result<[OutgoingMessage; 2], StoreError> {
    let since = days::today_number() - i64::from(days) + 1;
    bot.flush_usage().await;
    let cells = bot.store.cells(Scope::Everybody).await?;
    let figures = figures(&cells, &bot.store.counted(since).await?);
    let (charts, table) = (charts(&figures), csv(&figures).into_bytes());
    // Drawing keeps a thread busy, and the only one answers people.
    let bytes = tokio::task::spawn_blocking(move || picture::bars(&charts)).await.unwrap_or_default();
    let context = bot.context();
    let spoken = context.locales.named(language).unwrap_or_else(|| context.locales.negotiate(None));
    let locale = context.locales.for_operators(spoken);
    let caption = locale.text(&Message::new(messages::STATS_PICTURE).with("days", Arg::Number(days.into())));
    let picture = MediaSource::Upload { name: "figures.png", bytes };
    let table = MediaSource::Upload { name: "figures.csv", bytes: table };
    Ok([
        OutgoingMessage::media(OutgoingMedia::Photo(picture), caption),
        OutgoingMessage::media(OutgoingMedia::Document(table), String::new()),
    ])
}

/// Returns people by language and by département, then what they did.
fn figures(cells: &[AudienceCell], counted: &[CountedRow]) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut sums = |what: &'static str, name: &dyn Fn(&AudienceCell) -> Option<String>| {
        let mut by_name = std::collections::BTreeMap::new();
        for cell in cells {
            if let Some(name) = name(cell) {
                *by_name.entry(name).or_insert(0) += cell.people;
            }
        }
        let mut all: Vec<Figure> = by_name.into_iter().map(|(name, count)| Figure { what, name, count }).collect();
        all.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
        figures.append(&mut all);
    };
    sums("language", &|cell| Some(cell.language.clone()));
    sums("departement", &|cell| cell.departement.clone());
    let of = |kind: &'static str| counted.iter().filter(move |row| row.kind == kind);
    let named = |what, row: &CountedRow| Figure { what, name: row.name.clone(), count: row.count };
    figures.extend(of("outcome").map(|row| named("outcome", row)));
    // Whoever was asked and did not answer left there, for a while or for good.
    for asked in of("asked") {
        let answered = of("answered").find(|row| row.name == asked.name).map_or(0, |row| row.count);
        figures.push(named("asked", asked));
        figures.push(Figure { what: "left-at", name: asked.name.clone(), count: asked.count.saturating_sub(answered) });
    }
    figures.extend(of("unanswered-search").map(|row| named("unanswered-search", row)));
    figures.extend(of("urgent").map(|row| named("urgent", row)));
    figures
}

/// Returns a count that may be shown, and `None` for one to four.
fn shown(count: u64) -> Option<u64> {
    match ShownCount::of(count) {
        ShownCount::Nobody => Some(0),
        ShownCount::Few => None,
        ShownCount::Exact(count) => Some(count),
    }
}

fn charts(figures: &[Figure]) -> Vec<Bars> {
    ["language", "departement", "outcome", "left-at"]
        .into_iter()
        .map(|what| Bars {
            title: what.to_owned(),
            rows: figures
                .iter()
                .filter(|figure| figure.what == what)
                .map(|figure| (figure.name.clone(), shown(figure.count)))
                .collect(),
        })
        .filter(|bars| !bars.rows.is_empty())
        .collect()
}

/// Returns a table as CSV (RFC 4180). Names are ids of the catalogue and need no quotes.
fn csv(figures: &[Figure]) -> String {
    let line = |figure: &Figure| {
        let count = shown(figure.count).map_or_else(|| format!("<{FEWEST}"), |count| count.to_string());
        format!("{},{},{count}\r\n", figure.what, figure.name)
    };
    std::iter::once("what,name,count\r\n".to_owned()).chain(figures.iter().map(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_told_apart_among_fewer_than_five() {
        let cell = |departement: &str, people| AudienceCell {
            departement: Some(departement.to_owned()),
            language: "fr".to_owned(),
            people,
        };
        let row = |kind: &str, name: &str, count| CountedRow { kind: kind.to_owned(), name: name.to_owned(), count };
        let counted = [row("asked", "ground", 20), row("answered", "ground", 13), row("outcome", "renew", 3)];
        let text = csv(&figures(&[cell("91", 12), cell("75", 4)], &counted));
        assert_eq!(
            text,
            "what,name,count\r\nlanguage,fr,16\r\ndepartement,91,12\r\ndepartement,75,<5\r\noutcome,renew,<5\r\nasked,ground,20\r\nleft-at,ground,7\r\n"
        );
    }
}
