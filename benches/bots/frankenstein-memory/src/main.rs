//! The form with frankenstein, as its examples show: it asks for updates and answers each in a task of its own; where
//! a chat stands is in memory. `TELOXIDE_TOKEN=… TELOXIDE_API_URL=… frankenstein-memory`.

#[path = "../../form.rs"]
mod form;

use std::{
    collections::HashMap,
    env,
    sync::{Arc, Mutex},
};

use form::{Action, Screen, goal_screen, outcome_screen, place_screen};
use frankenstein::{
    AsyncTelegramApi, Error, ParseMode,
    client_reqwest::Bot,
    methods::{AnswerCallbackQueryParams, EditMessageTextParams, GetUpdatesParams, SendMessageParams},
    types::{CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, MaybeInaccessibleMessage, Message, ReplyMarkup},
    updates::UpdateContent,
};

/// Where a chat stands in the form.
#[derive(Clone, Copy, Default)]
enum State {
    #[default]
    Start,
    Place,
    Goal {
        place: u8,
    },
    Outcome,
}

type States = Arc<Mutex<HashMap<i64, State>>>;

#[tokio::main]
async fn main() {
    let variable = |name| env::var(name).expect("TELOXIDE_TOKEN and TELOXIDE_API_URL are set");
    let bot = Bot::new_url(format!("{}/bot{}", variable("TELOXIDE_API_URL"), variable("TELOXIDE_TOKEN")));
    let states = States::default();
    let mut asked = GetUpdatesParams::builder().timeout(50).build();
    loop {
        match bot.get_updates(&asked).await {
            Ok(answer) => {
                for update in answer.result {
                    asked.offset = Some(i64::from(update.update_id) + 1);
                    tokio::spawn(handle(bot.clone(), Arc::clone(&states), update.content));
                }
            }
            Err(error) => eprintln!("no updates: {error}"),
        }
    }
}

async fn handle(bot: Bot, states: States, update: UpdateContent) {
    let done = match update {
        UpdateContent::Message(message) => send(&bot, &states, &message).await,
        UpdateContent::CallbackQuery(query) => edit(&bot, &states, &query).await,
        _ => Ok(()),
    };
    if let Err(error) = done {
        eprintln!("not answered: {error}");
    }
}

async fn send(bot: &Bot, states: &States, message: &Message) -> Result<(), Error> {
    let screen = go_on(states, message.chat.id, form::typed(message.text.as_deref()));
    let message = SendMessageParams::builder()
        .chat_id(message.chat.id)
        .text(screen.text)
        .parse_mode(ParseMode::Html)
        .reply_markup(ReplyMarkup::InlineKeyboardMarkup(keyboard(screen.rows)))
        .build();
    bot.send_message(&message).await.map(drop)
}

async fn edit(bot: &Bot, states: &States, query: &CallbackQuery) -> Result<(), Error> {
    let answer = AnswerCallbackQueryParams::builder().callback_query_id(&query.id).build();
    bot.answer_callback_query(&answer).await?;
    let (chat, message) = match &query.message {
        Some(MaybeInaccessibleMessage::Message(message)) => (message.chat.id, message.message_id),
        Some(MaybeInaccessibleMessage::InaccessibleMessage(message)) => (message.chat.id, message.message_id),
        None => return Ok(()),
    };
    let screen = go_on(states, chat, form::tapped(query.data.as_deref()));
    let edit = EditMessageTextParams::builder()
        .chat_id(chat)
        .message_id(message)
        .text(screen.text)
        .parse_mode(ParseMode::Html)
        .reply_markup(keyboard(screen.rows))
        .build();
    bot.edit_message_text(&edit).await.map(drop)
}

/// Moves a chat to its next state; the screen of that.
fn go_on(states: &States, chat: i64, number: u8) -> Screen {
    let mut states = states.lock().expect("nothing panics");
    let state = states.entry(chat).or_default();
    let (next, screen) = match *state {
        State::Start | State::Outcome => (State::Place, place_screen()),
        State::Place => (State::Goal { place: number }, goal_screen(number)),
        State::Goal { place } => (State::Outcome, outcome_screen(place, number)),
    };
    *state = next;
    screen
}

fn keyboard(rows: Vec<Vec<(&'static str, Action)>>) -> InlineKeyboardMarkup {
    let button = |(label, action): (&str, Action)| {
        let button = InlineKeyboardButton::builder().text(label);
        match action {
            Action::Data(data) => button.callback_data(data).build(),
            Action::Url(url) => button.url(url).build(),
        }
    };
    let rows = rows.into_iter().map(|row| row.into_iter().map(button).collect()).collect();
    InlineKeyboardMarkup::builder().inline_keyboard(rows).build()
}
