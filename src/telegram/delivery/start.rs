//! Starts the workers that prepare, send and watch campaigns.

use std::sync::Arc;

use super::{clock, notice, prepare, send, tell, watch};
use crate::{store::Duty, telegram::bot::Bot};

/// Starts every worker; each ends when the bot stops.
pub(in crate::telegram) fn start(bot: &Arc<Bot>) {
    bot.tasks.spawn(on_duty(Arc::clone(bot), notice::work));
    bot.tasks.spawn(on_duty(Arc::clone(bot), prepare::work));
    bot.tasks.spawn(on_duty(Arc::clone(bot), send::work));
    bot.tasks.spawn(on_duty(Arc::clone(bot), watch::work));
    bot.tasks.spawn(on_duty(Arc::clone(bot), tell::work));
    bot.tasks.spawn(on_duty(Arc::clone(bot), clock::work));
    if bot.store.is_shared() {
        bot.tasks.spawn(clock::compare(Arc::clone(bot)));
    }
}

/// Runs a worker while this instance has the duty of campaigns, until the bot stops.
async fn on_duty<W: Future<Output = ()>>(bot: Arc<Bot>, work: impl Fn(Arc<Bot>) -> W) {
    while bot.unless_closing(bot.store.has(Duty::Campaigns)).await.is_some() {
        tokio::select! {
            () = work(Arc::clone(&bot)) => return,
            // What another instance counts meanwhile is read anew.
            () = bot.store.loses(Duty::Campaigns) => bot.deliveries.live.forget_all(),
        }
    }
}
