//! The form with teloxide's dialogues in memory, as its documentation shows:
//! `TELOXIDE_TOKEN=… TELOXIDE_API_URL=… teloxide-memory`.

#[path = "../../form.rs"]
mod form;
#[path = "../../teloxide.rs"]
mod teloxide_form;

use teloxide::dispatching::dialogue::InMemStorage;

/// Keeps the dialogues.
type FormStorage = InMemStorage<teloxide_form::State>;

#[tokio::main]
async fn main() {
    teloxide_form::run(FormStorage::new()).await;
}
