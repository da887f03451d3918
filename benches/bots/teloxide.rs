//! The form written the way teloxide's documentation shows: its `Dispatcher`, its dialogue storage, one endpoint for
//! each state and kind of update. Each bot names the storage as `FormStorage`.

use std::{error::Error, sync::Arc};

use teloxide::{
    dispatching::{UpdateHandler, dialogue},
    prelude::*,
    types::{InlineKeyboardButton, InlineKeyboardMarkup, ParseMode},
};

use super::{
    FormStorage,
    form::{self, Action, Screen, goal_screen, outcome_screen, place_screen},
};

type FormDialogue = Dialogue<State, FormStorage>;
type BoxError = Box<dyn Error + Send + Sync>;
type HandlerResult = Result<(), BoxError>;

/// Where a chat stands in the form.
#[derive(Clone, Default, serde::Serialize, serde::Deserialize)]
pub enum State {
    #[default]
    Start,
    Place,
    Goal {
        place: u8,
    },
    Outcome {
        place: u8,
        goal: u8,
    },
}

/// Answers until the program is stopped.
pub async fn run(storage: Arc<FormStorage>) {
    Dispatcher::builder(Bot::from_env(), schema())
        .dependencies(dptree::deps![storage])
        .enable_ctrlc_handler()
        .build()
        .dispatch()
        .await;
}

fn schema() -> UpdateHandler<BoxError> {
    use dptree::case;

    let messages = Update::filter_message()
        .branch(case![State::Start].endpoint(send_place))
        .branch(case![State::Place].endpoint(send_goal))
        .branch(case![State::Goal { place }].endpoint(send_outcome))
        .branch(case![State::Outcome { place, goal }].endpoint(send_place));

    let taps = Update::filter_callback_query()
        .branch(case![State::Start].endpoint(edit_to_place))
        .branch(case![State::Place].endpoint(edit_to_goal))
        .branch(case![State::Goal { place }].endpoint(edit_to_outcome))
        .branch(case![State::Outcome { place, goal }].endpoint(edit_to_place));

    dialogue::enter::<Update, FormStorage, State, _>().branch(messages).branch(taps)
}

// A message: the next screen is sent.

async fn send_place(bot: Bot, dialogue: FormDialogue, msg: Message) -> HandlerResult {
    send(&bot, &msg, place_screen()).await?;
    dialogue.update(State::Place).await?;
    Ok(())
}

async fn send_goal(bot: Bot, dialogue: FormDialogue, msg: Message) -> HandlerResult {
    let place = typed(&msg);
    send(&bot, &msg, goal_screen(place)).await?;
    dialogue.update(State::Goal { place }).await?;
    Ok(())
}

async fn send_outcome(bot: Bot, dialogue: FormDialogue, place: u8, msg: Message) -> HandlerResult {
    let goal = typed(&msg);
    send(&bot, &msg, outcome_screen(place, goal)).await?;
    dialogue.update(State::Outcome { place, goal }).await?;
    Ok(())
}

// A tap: it is answered, then the tapped message becomes the next screen.

async fn edit_to_place(bot: Bot, dialogue: FormDialogue, q: CallbackQuery) -> HandlerResult {
    edit(&bot, &q, place_screen()).await?;
    dialogue.update(State::Place).await?;
    Ok(())
}

async fn edit_to_goal(bot: Bot, dialogue: FormDialogue, q: CallbackQuery) -> HandlerResult {
    let place = tapped(&q);
    edit(&bot, &q, goal_screen(place)).await?;
    dialogue.update(State::Goal { place }).await?;
    Ok(())
}

async fn edit_to_outcome(bot: Bot, dialogue: FormDialogue, place: u8, q: CallbackQuery) -> HandlerResult {
    let goal = tapped(&q);
    edit(&bot, &q, outcome_screen(place, goal)).await?;
    dialogue.update(State::Outcome { place, goal }).await?;
    Ok(())
}

fn tapped(q: &CallbackQuery) -> u8 {
    form::tapped(q.data.as_deref())
}

fn typed(msg: &Message) -> u8 {
    form::typed(msg.text())
}

async fn send(bot: &Bot, msg: &Message, screen: Screen) -> HandlerResult {
    let keyboard = keyboard(screen.rows)?;
    bot.send_message(msg.chat.id, screen.text).parse_mode(ParseMode::Html).reply_markup(keyboard).await?;
    Ok(())
}

async fn edit(bot: &Bot, q: &CallbackQuery, screen: Screen) -> HandlerResult {
    bot.answer_callback_query(q.id.clone()).await?;
    if let Some(message) = &q.message {
        bot.edit_message_text(message.chat().id, message.id(), screen.text)
            .parse_mode(ParseMode::Html)
            .reply_markup(keyboard(screen.rows)?)
            .await?;
    }
    Ok(())
}

fn keyboard(rows: Vec<Vec<(&'static str, Action)>>) -> Result<InlineKeyboardMarkup, BoxError> {
    let button = |(label, action)| -> Result<InlineKeyboardButton, BoxError> {
        Ok(match action {
            Action::Data(data) => InlineKeyboardButton::callback(label, data),
            Action::Url(url) => InlineKeyboardButton::url(label, url.parse()?),
        })
    };
    let rows: Result<Vec<Vec<_>>, _> = rows.into_iter().map(|row| row.into_iter().map(button).collect()).collect();
    Ok(InlineKeyboardMarkup::new(rows?))
}
