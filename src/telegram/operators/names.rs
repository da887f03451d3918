//! Says who an operator is and which campaign is meant, by their names: a number alone
//! tells nobody anything.

use std::sync::PoisonError;

use tracing::warn;

use crate::{
    app::OperatorNames,
    campaigns::{Draft, OperatorId, display_name, messages},
    locale::{Arg, Message},
    store::CampaignRow,
    telegram::bot::Bot,
};

impl Bot {
    /// Returns what an operator is called; without a name it is their number.
    pub(in crate::telegram) fn operator_name(&self, id: OperatorId) -> Message {
        if id == OperatorId::COMMAND_LINE {
            return Message::new(messages::MACHINE);
        }
        let names = self.names.read().unwrap_or_else(PoisonError::into_inner);
        match names.of(&self.operators, id) {
            Some(name) => Message::verbatim(name),
            None => Message::new(messages::OPERATOR).text("id", &id.to_string()),
        }
    }

    /// Returns the names of everybody who may send.
    pub(in crate::telegram) fn publishers_named(&self) -> Arg {
        let names: Vec<Message> = self.operators.publishers().map(|id| self.operator_name(id)).collect();
        if names.is_empty() { Arg::Text("—".to_owned()) } else { Arg::List(names) }
    }

    /// Takes in what an operator is called in Telegram, for the others to read.
    pub(in crate::telegram) async fn learn_name(&self, id: i64, name: &str) {
        if self.operators.name(OperatorId(id)).is_some() {
            return;
        }
        self.change_names(|names| names.learn(id, name)).await;
    }

    /// Drops the name of an operator who had everything erased.
    pub(in crate::telegram) async fn forget_name(&self, id: i64) {
        self.change_names(|names| names.forget(id)).await;
    }

    /// Stores the names where `change` changed them.
    async fn change_names(&self, change: impl FnOnce(&mut OperatorNames) -> bool) {
        let changed = {
            let mut names = self.names.write().unwrap_or_else(PoisonError::into_inner);
            change(&mut names).then(|| names.clone())
        };
        if let Some(names) = changed
            && let Err(error) = names.remember(&self.store, &self.operators).await
        {
            warn!(%error, "an operator's name was not stored");
        }
    }
}

/// Is the length in characters of a campaign's name in a text, and on a button.
const IN_TEXT: usize = 40;
const ON_BUTTON: usize = 20;

/// Returns a campaign's number, with its name where it has one.
pub(in crate::telegram) fn campaign_named(row: &CampaignRow) -> Message {
    named(row, IN_TEXT)
}

/// Returns the same for a button, where a phone shows half as much.
pub(in crate::telegram) fn campaign_on_button(row: &CampaignRow) -> Message {
    named(row, ON_BUTTON)
}

fn named(row: &CampaignRow, longest: usize) -> Message {
    let number = row.id.to_string();
    let draft = Draft::decode(&row.draft).unwrap_or_default();
    match display_name(&row.name, &draft, longest) {
        Some(name) => Message::new(messages::CAMPAIGN_NAMED).text("number", &number).text("name", &name),
        None => Message::new(messages::CAMPAIGN_UNNAMED).text("number", &number),
    }
}
