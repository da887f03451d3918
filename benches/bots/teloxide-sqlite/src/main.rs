//! The form with teloxide's dialogues in a SQLite file, as its documentation shows:
//! `TELOXIDE_TOKEN=… TELOXIDE_API_URL=… teloxide-sqlite <path>`.

#[path = "../../form.rs"]
mod form;
#[path = "../../teloxide.rs"]
mod teloxide_form;

use std::{env, process};

use teloxide::dispatching::dialogue::{SqliteStorage, serializer::Json};

/// Keeps the dialogues.
type FormStorage = SqliteStorage<Json>;

#[tokio::main]
async fn main() {
    let Some(path) = env::args().nth(1) else {
        eprintln!("usage: teloxide-sqlite <path>");
        process::exit(2);
    };
    teloxide_form::run(FormStorage::open(&path, Json).await.expect("the database opens")).await;
}
