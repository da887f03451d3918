//! Defines the life of a campaign: which act leads from which state to which.

use std::{fmt, str::FromStr};

/// Says what a campaign is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CampaignKind {
    /// It tells everybody about the service itself; a second operator agrees first.
    Notice,
    /// It brings what people asked for once, each for themselves, before a card ends.
    Reminder,
    /// It goes to those who asked for news.
    News,
}

/// Says where a campaign stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CampaignState {
    /// It is being written.
    Draft,
    /// A second operator is asked to agree.
    Agreement,
    /// It waits for its time.
    Scheduled,
    /// Its deliveries are being written down.
    Preparing,
    /// Its deliveries are being sent.
    Sending,
    /// Nothing leaves until somebody resumes it.
    Paused,
    /// What was not sent never will be.
    Cancelled,
    /// Nothing is left to send.
    Done,
}

/// Names what an operator does to a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Lets it go, now or at its time; a notice asks for agreement first.
    Start,
    /// Agrees to a notice of somebody else.
    Agree,
    /// Gives a notice back to whoever writes it.
    Refuse,
    /// Stops it for a while.
    Pause,
    /// Goes on after a pause.
    Resume,
    /// Ends it: what has not left never will.
    Cancel,
    /// Sends once more what may have arrived.
    SendUnknown,
    /// Makes another operator the one who writes it.
    TakeOver,
    /// Puts back whom it unsubscribed.
    UndoUnsubscribed,
}

/// Says why an act does nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// It has been done already.
    Already,
    /// The campaign is in a state where this act makes no sense.
    NotNow,
}

macro_rules! names {
    ($type:ident: $($variant:ident = $name:literal),+) => {
        impl $type {
            /// Lists every one, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Returns the name in the store, in files and in JSON.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }

        impl FromStr for $type {
            type Err = ();

            fn from_str(text: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|one| one.name() == text).ok_or(())
            }
        }
    };
}

names!(CampaignKind: Notice = "notice", Reminder = "reminder", News = "news");
names!(CampaignState: Draft = "draft", Agreement = "agreement", Scheduled = "scheduled", Preparing = "preparing",
    Sending = "sending", Paused = "paused", Cancelled = "cancelled", Done = "done");
names!(Act: Start = "start", Agree = "agree", Refuse = "refuse", Pause = "pause", Resume = "resume",
    Cancel = "cancel", SendUnknown = "send-unknown", TakeOver = "take-over",
    UndoUnsubscribed = "undo-unsubscribed");

impl CampaignState {
    /// Returns whether the worker has something to do for it.
    pub(crate) const fn is_under_way(self) -> bool {
        matches!(self, Self::Scheduled | Self::Preparing | Self::Sending)
    }

    /// Returns whether it is cancelled or done, so that nothing more happens by itself.
    pub(crate) const fn is_over(self) -> bool {
        matches!(self, Self::Cancelled | Self::Done)
    }

    /// Returns the state that an act leads to. `scheduled` tells whether its start is
    /// still to come, `prepared` whether every delivery is written down.
    ///
    /// # Errors
    /// Fails with the reason why it leads nowhere; nothing changes then.
    pub(crate) fn after(self, act: Act, kind: CampaignKind, scheduled: bool, prepared: bool) -> Result<Self, Denied> {
        let begun = if scheduled { Self::Scheduled } else { Self::Preparing };
        match (act, self) {
            (Act::Start, Self::Draft) => Ok(if kind == CampaignKind::Notice { Self::Agreement } else { begun }),
            (Act::Agree, Self::Agreement) => Ok(begun),
            (Act::Refuse, Self::Agreement) | (Act::TakeOver, Self::Draft) => Ok(Self::Draft),
            (Act::Pause, Self::Scheduled | Self::Preparing | Self::Sending) => Ok(Self::Paused),
            (Act::Resume, Self::Paused) => Ok(if prepared { Self::Sending } else { begun }),
            (Act::Cancel, state) if !state.is_over() => Ok(Self::Cancelled),
            (Act::SendUnknown, Self::Sending | Self::Paused)
            | (Act::UndoUnsubscribed, Self::Sending | Self::Paused | Self::Cancelled | Self::Done) => Ok(self),
            (Act::SendUnknown, Self::Done) => Ok(Self::Sending),
            (Act::Start, Self::Agreement)
            | (
                Act::Start | Act::Agree,
                Self::Scheduled | Self::Preparing | Self::Sending | Self::Paused | Self::Done,
            )
            | (Act::Pause, Self::Paused)
            | (Act::Resume, Self::Scheduled | Self::Preparing | Self::Sending)
            | (Act::Cancel, Self::Cancelled) => Err(Denied::Already),
            (
                Act::Start
                | Act::Agree
                | Act::Refuse
                | Act::Pause
                | Act::Resume
                | Act::Cancel
                | Act::SendUnknown
                | Act::TakeOver
                | Act::UndoUnsubscribed,
                _,
            ) => Err(Denied::NotNow),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_campaign_starts_once() {
        let started = CampaignState::Draft.after(Act::Start, CampaignKind::News, false, false);
        assert_eq!(started, Ok(CampaignState::Preparing));
        for state in [
            CampaignState::Preparing,
            CampaignState::Sending,
            CampaignState::Paused,
            CampaignState::Done,
            CampaignState::Scheduled,
        ] {
            assert_eq!(state.after(Act::Start, CampaignKind::News, false, true), Err(Denied::Already), "{state}");
        }
        assert_eq!(CampaignState::Cancelled.after(Act::Start, CampaignKind::News, false, true), Err(Denied::NotNow));
    }

    #[test]
    fn a_notice_waits_for_a_second_operator() {
        assert_eq!(
            CampaignState::Draft.after(Act::Start, CampaignKind::Notice, true, false),
            Ok(CampaignState::Agreement)
        );
        assert_eq!(
            CampaignState::Agreement.after(Act::Agree, CampaignKind::Notice, true, false),
            Ok(CampaignState::Scheduled)
        );
        assert_eq!(
            CampaignState::Agreement.after(Act::Refuse, CampaignKind::Notice, true, false),
            Ok(CampaignState::Draft)
        );
        assert_eq!(CampaignState::Draft.after(Act::Agree, CampaignKind::Notice, true, false), Err(Denied::NotNow));
    }

    #[test]
    fn what_is_over_stays_over() {
        for act in Act::ALL {
            let after = CampaignState::Cancelled.after(*act, CampaignKind::News, false, true);
            assert!(after.is_err() || after == Ok(CampaignState::Cancelled), "{act}");
        }
        assert_eq!(
            CampaignState::Done.after(Act::SendUnknown, CampaignKind::News, false, true),
            Ok(CampaignState::Sending)
        );
        assert_eq!(CampaignState::Done.after(Act::Cancel, CampaignKind::News, false, true), Err(Denied::NotNow));
    }

    #[test]
    fn a_pause_goes_on_where_it_was() {
        assert_eq!(
            CampaignState::Preparing.after(Act::Pause, CampaignKind::News, false, false),
            Ok(CampaignState::Paused)
        );
        assert_eq!(
            CampaignState::Paused.after(Act::Resume, CampaignKind::News, false, false),
            Ok(CampaignState::Preparing)
        );
        assert_eq!(
            CampaignState::Paused.after(Act::Resume, CampaignKind::News, true, true),
            Ok(CampaignState::Sending)
        );
    }

    #[test]
    fn every_name_reads_back() {
        for state in CampaignState::ALL {
            assert_eq!(state.name().parse(), Ok(*state));
        }
        assert_eq!("nonsense".parse::<CampaignKind>(), Err(()));
    }
}
