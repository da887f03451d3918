//! Answers callback queries (`answerCallbackQuery`) apart from everything else. An answer
//! only ends the button's waiting sign, so it is never stored, never repeated, and
//! dropped when too many wait.

use std::sync::Arc;

use teloxide::{payloads::AnswerCallbackQuery, types::CallbackQueryId};
use tokio::sync::Semaphore;

use crate::{bot_api::Request, telegram::bot::Bot};

/// At most this many queries are being answered at once.
const MOST_UNDER_WAY: usize = 32;
/// At most this many queries wait or are being answered; others are dropped.
const MOST_WAITING: usize = 1000;

/// Answers callback queries, each in a task of its own.
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
            let request = Request::new(&AnswerCallbackQuery::new(CallbackQueryId(query)));
            let answer = async {
                let _permit = under_way.acquire().await;
                // A refusal such as "query is too old" needs no second try.
                let _ = bot.client.call(request).await;
            };
            bot.unless_closing(answer).await;
            drop(place);
        });
    }
}
