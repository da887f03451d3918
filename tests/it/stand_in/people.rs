//! The people who write to the bot, and the groups they write in.

use std::sync::Arc;

use serde_json::{Value, json};

use super::keyboard::{self, Action};
use super::state::{Chat, Posted, Shared, ShownMessage, State, bot, unix_now};

/// A person with a private chat with the bot.
#[derive(Clone)]
pub struct Person {
    pub id: i64,
    shared: Arc<Shared>,
}

/// A group the bot is in.
#[derive(Clone)]
pub struct Group {
    pub id: i64,
    shared: Arc<Shared>,
}

impl Person {
    pub(super) fn open(shared: &Arc<Shared>, id: i64, language_code: Option<&str>) -> Self {
        shared.lock().chats.entry(id).or_insert_with(|| Chat::private(id, language_code));
        Self { id, shared: Arc::clone(shared) }
    }

    /// Sends a text, and returns the update's id as all actions do; a `/command` at its start is marked as one.
    pub fn say(&self, text: &str) -> i64 {
        act(&self.shared, |state| say(state, self.id, self.id, text))
    }

    /// Taps the button with this callback data, on the newest message that has one; panics if none has.
    pub fn tap(&self, data: &str) -> i64 {
        act(&self.shared, |state| {
            let (message_id, data, label) = find_button(state, self.id, data, |_, its| its == data);
            tap(state, self.id, self.id, message_id, &data, &label)
        })
    }

    /// Taps the button whose label contains this text, on the newest message that has one; panics if none has.
    pub fn tap_label(&self, label: &str) -> i64 {
        act(&self.shared, |state| {
            let (message_id, data, label) =
                find_button(state, self.id, label, |its, _| its.replace('\u{a0}', " ").contains(label));
            tap(state, self.id, self.id, message_id, &data, &label)
        })
    }

    /// Taps this message, whether or not it is still there and still has such a button.
    pub fn tap_on(&self, message_id: i64, data: &str) -> i64 {
        act(&self.shared, |state| tap(state, self.id, self.id, message_id, data, data))
    }

    /// Sends a message with these fields, such as `photo`, `voice`, `sticker` or `location`.
    pub fn send(&self, fields: &Value) -> i64 {
        act(&self.shared, |state| {
            let names: Vec<&str> = fields.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
            write_line(state, self.id, None, &format!("({})", names.join(", ")));
            let mut message = new_message(state, self.id, self.id);
            for (name, value) in fields.as_object().into_iter().flatten() {
                let files = value.as_array().into_iter().flatten().chain([value]);
                let ids = files.filter_map(|file| file.get("file_id")?.as_str().map(str::to_owned));
                state.files.extend(ids);
                message[name] = value.clone();
            }
            state.queue.push("message", &message)
        })
    }

    /// The labels of the keyboard below the conversation, row after row; empty where there is none.
    pub fn keyboard(&self) -> Vec<String> {
        let state = self.shared.lock();
        let keyboard = state.chats.get(&self.id).and_then(|chat| chat.keyboard.as_ref());
        keyboard.map(keyboard::rows).into_iter().flatten().flatten().map(|button| button.text).collect()
    }

    /// Uses the button below the conversation that sends a position; panics if there is none.
    pub fn share_position(&self, latitude: f64, longitude: f64) -> i64 {
        act(&self.shared, |state| {
            let keyboard = chat(state, self.id).keyboard.clone().unwrap_or_default();
            assert!(keyboard::asks_for_more(&keyboard), "no button in chat {} sends a position", self.id);
        });
        self.send(&json!({"location": {"latitude": latitude, "longitude": longitude}}))
    }

    /// Says something with formatting (Bot API, `MessageEntity`).
    pub fn say_with(&self, text: &str, entities: &Value) -> i64 {
        self.send(&json!({"text": text, "entities": entities}))
    }

    /// Blocks the bot, of which it hears only when it writes.
    pub fn blocks_quietly(&self) {
        act(&self.shared, |state| chat(state, self.id).blocked = true);
    }

    /// Edits one of the person's own messages.
    pub fn edit(&self, message_id: i64, text: &str) -> i64 {
        act(&self.shared, |state| {
            write_line(state, self.id, None, &format!("(edits) {text}"));
            let message = json!({
                "message_id": message_id, "date": unix_now(), "edit_date": unix_now(),
                "from": user(state, self.id), "chat": chat(state, self.id).json.as_ref(), "text": text,
            });
            state.queue.push("edited_message", &message)
        })
    }

    /// The id of the message this person sent last.
    pub fn last_message_id(&self) -> Option<i64> {
        self.shared.lock().chats.get(&self.id)?.last_typed
    }

    pub fn block(&self) -> i64 {
        self.set_blocked(true)
    }

    pub fn unblock(&self) -> i64 {
        self.set_blocked(false)
    }

    /// The bot's newest message.
    pub fn screen(&self) -> Option<ShownMessage> {
        self.shared.lock().screen(self.id)
    }

    fn set_blocked(&self, blocked: bool) -> i64 {
        act(&self.shared, |state| {
            chat(state, self.id).blocked = blocked;
            write_line(state, self.id, None, if blocked { "(blocks the bot)" } else { "(unblocks the bot)" });
            let member = json!({"status": "member", "user": bot().as_ref()});
            let kicked = json!({"status": "kicked", "user": bot().as_ref(), "until_date": 0});
            let (old, new) = if blocked { (member, kicked) } else { (kicked, member) };
            let update = json!({
                "chat": chat(state, self.id).json.as_ref(), "from": user(state, self.id), "date": unix_now(),
                "old_chat_member": old, "new_chat_member": new,
            });
            state.queue.push("my_chat_member", &update)
        })
    }
}

impl Group {
    pub(super) fn open(shared: &Arc<Shared>, id: i64, title: &str) -> Self {
        shared.lock().chats.entry(id).or_insert_with(|| Chat::group(id, title));
        Self { id, shared: Arc::clone(shared) }
    }

    pub fn say(&self, person: &Person, text: &str) -> i64 {
        act(&self.shared, |state| say(state, self.id, person.id, text))
    }

    /// Taps the button with this callback data, on the newest message that has one; panics if none has.
    pub fn tap(&self, person: &Person, data: &str) -> i64 {
        act(&self.shared, |state| {
            let (message_id, data, label) = find_button(state, self.id, data, |_, its| its == data);
            tap(state, self.id, person.id, message_id, &data, &label)
        })
    }

    /// The bot's newest message.
    pub fn screen(&self) -> Option<ShownMessage> {
        self.shared.lock().screen(self.id)
    }
}

fn act<T>(shared: &Shared, act: impl FnOnce(&mut State) -> T) -> T {
    let id = shared.change(act);
    shared.queue_changed.notify_waiters();
    id
}

fn say(state: &mut State, to: i64, from: i64, text: &str) -> i64 {
    let who = (to != from).then(|| format!("Person{from}"));
    write_line(state, to, who.as_deref(), text);
    let mut message = new_message(state, to, from);
    message["text"] = text.into();
    if text.starts_with('/') {
        let command = text.split_whitespace().next().unwrap_or_default();
        let length = command.encode_utf16().count();
        message["entities"] = json!([{"type": "bot_command", "offset": 0, "length": length}]);
    }
    state.queue.push("message", &message)
}

fn new_message(state: &mut State, to: i64, from: i64) -> Value {
    let message_id = state.take_message_id();
    let (user, recording) = (user(state, from), state.recording);
    let chat = chat(state, to);
    chat.last_typed = Some(message_id);
    if recording {
        chat.typed.insert(message_id);
    }
    json!({"message_id": message_id, "from": user, "chat": chat.json.as_ref(), "date": unix_now()})
}

/// The message, data and label of the first button that fits, newest message first.
fn find_button(state: &mut State, id: i64, asked: &str, fits: impl Fn(&str, &str) -> bool) -> (i64, String, String) {
    let posted = &chat(state, id).posted;
    for message in posted.values().rev() {
        for button in message.rows().into_iter().flatten() {
            if let Action::Data(data) = button.action
                && fits(&button.text, &data)
            {
                return (message.message_id, data, button.text);
            }
        }
    }
    let newest = posted.values().next_back().map(Posted::rows).unwrap_or_default();
    let buttons: Vec<String> = newest.iter().flatten().map(|button| format!("  {button}")).collect();
    panic!("no button `{asked}` in chat {id}; the newest message has:\n{}", buttons.join("\n"))
}

fn tap(state: &mut State, to: i64, from: i64, message_id: i64, data: &str, label: &str) -> i64 {
    let (user, recording) = (user(state, from), state.recording);
    let id = state.callbacks.issue(from);
    let chat = chat(state, to);
    if recording {
        chat.transcript.tapped(label);
    }
    let message = match chat.posted.get(&message_id) {
        Some(posted) => json!(posted),
        None => json!({"message_id": message_id, "chat": chat.json.as_ref(), "date": 0}),
    };
    let query = json!({
        "id": id, "from": user, "message": message, "chat_instance": format!("{}", to.unsigned_abs()), "data": data,
    });
    state.queue.push("callback_query", &query)
}

fn write_line(state: &mut State, id: i64, who: Option<&str>, text: &str) {
    if state.recording {
        chat(state, id).transcript.typed(who, text);
    }
}

fn chat(state: &mut State, id: i64) -> &mut Chat {
    state.chats.get_mut(&id).expect("people and groups open their chats")
}

fn user(state: &State, id: i64) -> Value {
    state.chats.get(&id).and_then(|chat| chat.user.as_deref().cloned()).expect("people have private chats")
}
