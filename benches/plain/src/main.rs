//! A guided form of three steps, written the way teloxide's documentation shows: its `Dispatcher`, its dialogue
//! storage, one endpoint for each state and kind of update. The benchmark compares with it.
//!
//! `TELOXIDE_TOKEN=… TELOXIDE_API_URL=… plain-teloxide sqlite <path>`, or `plain-teloxide memory`.

use std::{env, error::Error, process, sync::Arc};

use teloxide::{
    dispatching::{
        UpdateHandler,
        dialogue::{self, ErasedStorage, InMemStorage, SqliteStorage, Storage, serializer::Json},
    },
    prelude::*,
    types::{InlineKeyboardButton, InlineKeyboardMarkup, ParseMode},
};

type FormDialogue = Dialogue<State, ErasedStorage<State>>;
type FormStorage = Arc<ErasedStorage<State>>;
type BoxError = Box<dyn Error + Send + Sync>;
type HandlerResult = Result<(), BoxError>;

/// Where a chat stands in the form.
#[derive(Clone, Default, serde::Serialize, serde::Deserialize)]
enum State {
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

#[tokio::main]
async fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let storage: FormStorage = match args.as_slice() {
        ["memory"] => InMemStorage::new().erase(),
        ["sqlite", path] => SqliteStorage::open(path, Json).await.expect("the database opens").erase(),
        _ => {
            eprintln!("usage: plain-teloxide sqlite <path> | memory");
            process::exit(2);
        }
    };

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

    dialogue::enter::<Update, ErasedStorage<State>, State, _>().branch(messages).branch(taps)
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
    send(&bot, &msg, outcome_screen(place, goal)?).await?;
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
    edit(&bot, &q, outcome_screen(place, goal)?).await?;
    dialogue.update(State::Outcome { place, goal }).await?;
    Ok(())
}

/// The number in a button's data, as in `p:3`; 1 where there is none.
fn tapped(q: &CallbackQuery) -> u8 {
    q.data.as_deref().and_then(|data| data.split_once(':')?.1.parse().ok()).unwrap_or(1)
}

/// The number a message consists of; 1 where it is anything else.
fn typed(msg: &Message) -> u8 {
    msg.text().and_then(|text| text.trim().parse().ok()).unwrap_or(1)
}

struct Screen {
    text: String,
    keyboard: InlineKeyboardMarkup,
}

async fn send(bot: &Bot, msg: &Message, screen: Screen) -> HandlerResult {
    bot.send_message(msg.chat.id, screen.text).parse_mode(ParseMode::Html).reply_markup(screen.keyboard).await?;
    Ok(())
}

async fn edit(bot: &Bot, q: &CallbackQuery, screen: Screen) -> HandlerResult {
    bot.answer_callback_query(q.id.clone()).await?;
    if let Some(message) = &q.message {
        bot.edit_message_text(message.chat().id, message.id(), screen.text)
            .parse_mode(ParseMode::Html)
            .reply_markup(screen.keyboard)
            .await?;
    }
    Ok(())
}

fn place_screen() -> Screen {
    let names = ["Paris", "Lyon", "Marseille", "Toulouse", "Lille", "Nantes", "Strasbourg", "Elsewhere"];
    Screen { text: "Where do you live?".to_owned(), keyboard: choices("p", names) }
}

fn goal_screen(place: u8) -> Screen {
    let names = [
        "Renew a permit",
        "Change status",
        "Move house",
        "Bring my family",
        "Travel abroad",
        "Start a job",
        "Study",
        "Become a citizen",
    ];
    let text = format!(
        "<b>Place no. {place}</b>\n\n\
         What do you want to do? Each of these has an official page of its own, and the office that receives you \
         depends on where you live. Choose the one which is nearest to your case.\n\n\
         <i>You can go back at any time: nothing is sent to an office, and nothing you choose here is binding.</i>"
    );
    Screen { text, keyboard: choices("g", names) }
}

fn outcome_screen(place: u8, goal: u8) -> Result<Screen, BoxError> {
    let text = format!(
        "<b>Place no. {place}, goal no. {goal}</b>\n\n\
         Your request is made online, on the site of the administration. You need an account there; the number to \
         sign in with stands on your visa or on your residence permit, at the top right.\n\n\
         <b>When</b>\n\
         Between four and two months before your permit ends. Later than that the request is still accepted, but a \
         fee may be added, and you may be without a valid paper for a while.\n\n\
         <b>What to have at hand</b>\n\
         • your passport: the pages with your name, the dates and the stamps;\n\
         • your present permit, both sides;\n\
         • a proof of address of less than six months: an electricity bill, a rent receipt, a tax notice;\n\
         • a photograph with a code, made in an approved booth or by a photographer;\n\
         • papers on what you do: a contract, pay slips, a certificate of enrolment.\n\n\
         <b>After that</b>\n\
         You get a confirmation by e-mail, <i>which is not yet a permit</i>. An office may ask for more papers: you \
         have thirty days to answer. When the decision is made, a text message tells you where to collect the card, \
         and how much the tax stamp costs.\n\n\
         <i>This is information, not legal advice. Check the official page before you pay for anything.</i>"
    );
    let keyboard = InlineKeyboardMarkup::new([
        vec![InlineKeyboardButton::url("Official page", "https://www.service-public.fr/".parse()?)],
        vec![InlineKeyboardButton::url("Make the request", "https://www.interieur.gouv.fr/".parse()?)],
        vec![InlineKeyboardButton::callback("Papers", "o:1"), InlineKeyboardButton::callback("Offices", "o:2")],
        vec![InlineKeyboardButton::callback("Fees", "o:3"), InlineKeyboardButton::callback("Start again", "again")],
    ]);
    Ok(Screen { text, keyboard })
}

/// Eight buttons, two in a row, with the data `{prefix}:1` to `{prefix}:8`.
fn choices(prefix: &str, names: [&str; 8]) -> InlineKeyboardMarkup {
    let buttons: Vec<_> = names
        .iter()
        .zip(1..)
        .map(|(name, number)| InlineKeyboardButton::callback(*name, format!("{prefix}:{number}")))
        .collect();
    InlineKeyboardMarkup::new(buttons.chunks(2).map(<[_]>::to_vec))
}
