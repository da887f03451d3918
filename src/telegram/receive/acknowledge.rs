//! `answerCallbackQuery`, beside everything else: it only ends the button's
//! waiting sign, so it is never stored, never repeated, and dropped when too
//! many wait.

use std::sync::Arc;

use teloxide::{payloads::AnswerCallbackQuery, types::CallbackQueryId};
use tokio::sync::Semaphore;

use crate::telegram::bot::Bot;

/// Requests of this kind under way at once.
const MOST_UNDER_WAY: usize = 32;
/// Queries that may wait for one of those.
const MOST_WAITING: usize = 1000;

/// Answers queries of buttons.
#[derive(Debug, Clone)]
pub(in crate::telegram) struct Acknowledge {
    bot: Arc<Bot>,
    under_way: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
}

impl Acknowledge {
    pub fn new(bot: Arc<Bot>) -> Self {
        let semaphore = |permits| Arc::new(Semaphore::new(permits));
        Self { bot, under_way: semaphore(MOST_UNDER_WAY), waiting: semaphore(MOST_WAITING) }
    }

    pub fn at_once(&self, query: String) {
        let Ok(place) = Arc::clone(&self.waiting).try_acquire_owned() else { return };
        let Self { bot, under_way, .. } = self.clone();
        self.bot.tasks.spawn(async move {
            let payload = AnswerCallbackQuery::new(CallbackQueryId(query));
            let answer = async {
                let _permit = under_way.acquire().await;
                // "Query is too old" is as good as done, and so is any other refusal.
                let _ = bot.client.call(&payload).await;
            };
            bot.unless_closing(answer).await;
            drop(place);
        });
    }
}
