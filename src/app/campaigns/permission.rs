//! Decides what an operator may do with a campaign, and what a draft still lacks.

use super::{audience::cells, message::longest_head};
use crate::{
    campaigns::{Act, CampaignKind, CampaignState, Draft, NotReady, OperatorId, Operators, Role},
    days,
    locale::Locales,
    store::{CampaignRow, Store, StoreError},
};

/// Says why an operator may not do something, whatever the campaign's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NotAllowed {
    /// Only publishers may do this.
    PublishersOnly,
    /// Another operator writes the draft.
    HeldBy(OperatorId),
    /// The draft cannot be sent as it is.
    NotReady(NotReady),
    /// The time at which it was to start has passed.
    StartPassed,
    /// Telegram has accepted no preview of this version yet.
    PreviewFirst,
    /// A notice needs the agreement of a publisher who has not written it, and there is none.
    NoOtherPublisher,
}

/// Returns what keeps a draft from being sent, if anything does.
///
/// # Errors
/// Fails when the store can't be read.
pub(crate) async fn unready(
    store: &Store,
    locales: &Locales,
    kind: CampaignKind,
    draft: &Draft,
) -> Result<Option<NotReady>, StoreError> {
    Ok(draft.unready(&cells(store, kind).await?, longest_head(kind, locales)))
}

/// Returns why an operator may not do this, if they may not.
///
/// # Errors
/// Fails when the store can't be read.
pub(crate) async fn not_allowed(
    store: &Store,
    locales: &Locales,
    operators: &Operators,
    (operator, role): (OperatorId, Role),
    row: &CampaignRow,
    act: Act,
) -> Result<Option<NotAllowed>, StoreError> {
    let own_draft = row.state == CampaignState::Draft && row.holder == operator;
    match act {
        Act::TakeOver => return Ok(None),
        Act::Cancel if own_draft => return Ok(None),
        Act::Start
        | Act::Agree
        | Act::Refuse
        | Act::Pause
        | Act::Resume
        | Act::Cancel
        | Act::SendUnknown
        | Act::UndoUnsubscribed => {}
    }
    if role == Role::Editor {
        return Ok(Some(NotAllowed::PublishersOnly));
    }
    if act != Act::Start || row.state != CampaignState::Draft {
        return Ok(None);
    }
    if row.holder != operator {
        return Ok(Some(NotAllowed::HeldBy(row.holder)));
    }
    if row.starts_at.is_some_and(|starts_at| starts_at <= days::now().as_second()) {
        return Ok(Some(NotAllowed::StartPassed));
    }
    let draft = Draft::decode(&row.draft).unwrap_or_default();
    if let Some(unready) = unready(store, locales, row.kind, &draft).await? {
        return Ok(Some(NotAllowed::NotReady(unready)));
    }
    if row.previewed_version != row.version {
        return Ok(Some(NotAllowed::PreviewFirst));
    }
    let has_other = operators.publishers().any(|other| other != operator && !row.is_written_by(other));
    Ok((row.kind == CampaignKind::Notice && !has_other).then_some(NotAllowed::NoOtherPublisher))
}
