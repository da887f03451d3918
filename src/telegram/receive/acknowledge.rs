//! `answerCallbackQuery`, beside everything else: it only ends the button's
//! waiting sign, so it is never stored, never repeated, and dropped when too
//! many wait.

use std::sync::Arc;

use teloxide::{payloads::AnswerCallbackQuery, types::CallbackQueryId};
use tokio::sync::Semaphore;

use crate::telegram::bot::Bot;

/// Requests of this kind under way at once.
const MOST_UNDER_WAY: usize = 32;

/// Answers queries of buttons.
#[derive(Debug, Clone)]
pub(in crate::telegram) struct Acknowledge {
    bot: Arc<Bot>,
    under_way: Arc<Semaphore>,
}

impl Acknowledge {
    pub fn new(bot: Arc<Bot>) -> Self {
        Self { bot, under_way: Arc::new(Semaphore::new(MOST_UNDER_WAY)) }
    }

    pub fn at_once(&self, query: String) {
        let Ok(permit) = Arc::clone(&self.under_way).try_acquire_owned() else { return };
        let bot = Arc::clone(&self.bot);
        self.bot.tasks.spawn(async move {
            // "Query is too old" is as good as done, and so is any other refusal.
            let payload = AnswerCallbackQuery::new(CallbackQueryId(query));
            let _ = bot.unless_closing(bot.client.call(&payload)).await;
            drop(permit);
        });
    }
}
