//! Starts the workers that prepare, send and watch campaigns.

use std::sync::Arc;

use super::{clock, notice, prepare, send, tell, watch};
use crate::telegram::bot::Bot;

/// Starts every worker; each ends when the bot stops.
pub(in crate::telegram) fn start(bot: &Arc<Bot>) {
    bot.tasks.spawn(notice::work(Arc::clone(bot)));
    bot.tasks.spawn(prepare::work(Arc::clone(bot)));
    bot.tasks.spawn(send::work(Arc::clone(bot)));
    bot.tasks.spawn(watch::work(Arc::clone(bot)));
    bot.tasks.spawn(tell::work(Arc::clone(bot)));
    bot.tasks.spawn(clock::work(Arc::clone(bot)));
}
