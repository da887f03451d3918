//! Posts waiting updates to the webhook, several at once and in no promised order, again until answered with 2xx.

use std::sync::Arc;

use tokio::task::JoinSet;

use super::queue::Post;
use super::state::{Shared, unix_now};

/// Delivers until the task is dropped.
pub(super) async fn deliver(shared: Arc<Shared>) {
    let client = reqwest::Client::builder().no_proxy().build().expect("an HTTP client");
    let mut posts = JoinSet::new();
    loop {
        let changed = shared.queue_changed.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        while let Some(post) = next_post(&shared) {
            posts.spawn(deliver_one(Arc::clone(&shared), client.clone(), post));
        }
        tokio::select! {
            () = changed => {}
            Some(_) = posts.join_next() => {}
        }
    }
}

fn next_post(shared: &Shared) -> Option<Post> {
    shared.lock().queue.next_post()
}

async fn deliver_one(shared: Arc<Shared>, client: reqwest::Client, post: Post) {
    loop {
        shared.change(|state| state.queue.attempts += 1);
        let error = match attempt(&client, &post).await {
            Ok(()) => break shared.change(|state| state.queue.end_post(post.seq, true)),
            Err(error) => error,
        };
        shared.change(|state| state.queue.last_error = Some((unix_now(), error)));
        tokio::time::sleep(post.pause).await;
        let wanted = shared.lock().queue.wants(&post);
        if !wanted {
            break shared.change(|state| state.queue.end_post(post.seq, false));
        }
    }
}

async fn attempt(client: &reqwest::Client, post: &Post) -> Result<(), String> {
    let mut request = client.post(&post.webhook.url).header("Content-Type", "application/json");
    if let Some(secret) = &post.webhook.secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    let answer = request.body(post.body.to_string()).send().await.map_err(|error| error.to_string())?;
    let status = answer.status();
    answer.bytes().await.map_err(|error| error.to_string())?;
    if status.is_success() { Ok(()) } else { Err(format!("Wrong response from the webhook: {status}")) }
}
