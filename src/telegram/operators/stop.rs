//! Tells which acts of operators count when they arrive: those that stop a campaign.

use super::action::{Tap, Verb};
use crate::{
    campaigns::{Act, OperatorId},
    telegram::incoming::{Incoming, IncomingKind},
};

/// Holds an act that counts when it arrives.
#[derive(Debug, Clone, Copy)]
pub(in crate::telegram) struct StopAtOnce {
    pub operator: OperatorId,
    pub campaign: i64,
    pub version: i64,
    pub act: Act,
    pub seq: i64,
}

impl StopAtOnce {
    /// Returns the pause or the end that an update asks for; `seq` is its place in the inbox.
    pub fn of(chat: i64, seq: i64, incoming: &Incoming) -> Option<Self> {
        let IncomingKind::Tap { data, .. } = &incoming.what else { return None };
        match Tap::parse(data)? {
            Tap::Of { campaign, version, verb: Verb::Do(act @ (Act::Pause | Act::Cancel)) } => {
                Some(Self { operator: OperatorId(chat), campaign, version, act, seq })
            }
            _ => None,
        }
    }
}
