//! Sends a campaign to one operator before anybody else, for the command line: what
//! Telegram would refuse later, it refuses here.

use url::Url;

use super::message::messages_of_draft;
use crate::{
    bot_api::{Client, Destination, Failure},
    campaigns::{CampaignKind, Draft, OperatorId},
    config::Token,
    locale::Locales,
};

/// Says why a version is not as people could get it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PreviewRefused {
    /// Names the version's language; it is empty if no request could be made.
    pub language: String,
    /// Gives the reason in Telegram's own words, or says why it was not asked.
    pub reason: String,
}

/// Sends an operator every version that somebody may get, exactly as people will see it.
///
/// # Errors
/// Fails with the first version that did not arrive.
pub(crate) async fn preview(
    api: &Url,
    token: &Token,
    locales: &Locales,
    kind: CampaignKind,
    draft: &Draft,
    to: OperatorId,
) -> Result<(), PreviewRefused> {
    let client = Client::new(api, token)
        .map_err(|failure| PreviewRefused { language: String::new(), reason: failure.to_string() })?;
    let versions = messages_of_draft(draft, kind, locales, false);
    for (language, message) in versions.into_iter().filter(|(language, _)| draft.uses(language)) {
        let sent = client.call(message.to(Destination::chat(to.0))).await;
        sent.map_err(|failure| PreviewRefused { language, reason: reason(failure) })?;
    }
    Ok(())
}

fn reason(failure: Failure) -> String {
    match failure {
        Failure::Refused { description, .. } if !description.is_empty() => description,
        Failure::Refused { .. } | Failure::NotConnected | Failure::Unanswered | Failure::Intercepted { .. } => {
            failure.to_string()
        }
    }
}
