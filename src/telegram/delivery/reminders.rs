//! Turns reminders that are due into a campaign of the program's own.

use tracing::error;

use crate::{
    days,
    telegram::bot::{Bot, now},
};

/// Gathers due reminders into a campaign and wakes the workers; logs a failure.
pub(in crate::telegram) async fn gather_reminders(bot: &Bot) {
    match bot.store.gather_reminders(days::today_number(), now()).await {
        Ok(Some(_)) => bot.deliveries.notify(),
        Ok(None) => {}
        Err(error) => error!(%error, "reminders that are due were not gathered: trying again in an hour"),
    }
}
