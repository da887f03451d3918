//! Reads and writes the callback data of operators' buttons. A button names the campaign
//! and the version that was seen, so that nothing is changed unseen.

use std::fmt;

use crate::campaigns::{Act, CampaignKind};

/// Is a tap on a button; its code has at most 64 bytes (Bot API, `callback_data`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::telegram) enum Tap {
    /// Shows the list of campaigns: `o:list`.
    List,
    /// Begins a campaign: `o:new:news`.
    New(CampaignKind),
    /// Says that the clock, which showed this then, is right: `o:clock:1795964400`.
    ClockIsRight(i64),
    /// Does something with a campaign in the version that was seen: `o:7.3:…`.
    Of { campaign: i64, version: i64, verb: Verb },
}

/// Tells what to do with a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::telegram) enum Verb {
    Show,
    /// Shows its audience.
    Audience,
    /// Asks for the départements of its audience.
    Departements,
    /// Sends it to every département.
    Everywhere,
    /// Adds a language to its audience, or removes it.
    Language(String),
    /// Asks for the first message that is missing.
    Compose,
    /// Asks for the message in this language.
    Write(String),
    /// Asks for the buttons of the version in this language.
    Links(String),
    /// Asks what people without a version get.
    Gaps,
    /// Gives people without a version nothing.
    LeaveOut,
    /// Gives people without a version the one in this language.
    Fallback(String),
    /// Shows every version as people will see it.
    Preview,
    /// Sends one version to whoever asks.
    Test,
    /// Asks when to send it.
    When,
    /// Sends it as soon as it is confirmed.
    AtOnce,
    /// Asks whether to send it.
    Send,
    /// Asks whether to cancel it.
    AskCancel,
    /// Sends the report on its deliveries.
    Report,
    /// Sends once more the deliveries, as many as were counted, that may have arrived.
    SendUnknown(u64),
    /// Asks whether to put back whom it unsubscribed.
    AskUndo,
    /// Puts back whom it unsubscribed, if they are so many.
    Undo(u64),
    /// Sends it to about so many people, or asks for agreement to that.
    Start(u64),
    /// Agrees that it is sent to about so many people.
    Agree(u64),
    /// Does any other act with it, such as pausing.
    Do(Act),
}

const PREFIX: &str = "o:";
/// Stands for a number of people that no campaign goes to: it is asked again.
const UNTOLD: u64 = 0;

impl Tap {
    /// Reads a button's callback data; returns `None` for any other button.
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.strip_prefix(PREFIX)?;
        if code == "list" {
            return Some(Self::List);
        }
        let (head, rest) = code.split_once(':')?;
        if head == "clock" {
            return rest.parse().ok().map(Self::ClockIsRight);
        }
        if head == "new" {
            return rest.parse().ok().map(Self::New);
        }
        let (campaign, version) = head.split_once('.')?;
        let verb = Verb::parse(rest)?;
        Some(Self::Of { campaign: campaign.parse().ok()?, version: version.parse().ok()?, verb })
    }
}

impl fmt::Display for Tap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List => write!(f, "{PREFIX}list"),
            Self::ClockIsRight(seconds) => write!(f, "{PREFIX}clock:{seconds}"),
            Self::New(kind) => write!(f, "{PREFIX}new:{kind}"),
            Self::Of { campaign, version, verb } => write!(f, "{PREFIX}{campaign}.{version}:{verb}"),
        }
    }
}

/// Lists the verbs without an argument by their codes.
const PLAIN: [(&str, Verb); 16] = [
    ("show", Verb::Show),
    ("who", Verb::Audience),
    ("dep", Verb::Departements),
    ("all", Verb::Everywhere),
    ("gaps", Verb::Gaps),
    ("out", Verb::LeaveOut),
    ("see", Verb::Preview),
    ("test", Verb::Test),
    ("when", Verb::When),
    ("now", Verb::AtOnce),
    ("send", Verb::Send),
    ("stop", Verb::AskCancel),
    ("back", Verb::AskUndo),
    ("report", Verb::Report),
    ("write", Verb::Compose),
    ("", Verb::Show),
];

impl Verb {
    fn parse(code: &str) -> Option<Self> {
        match code.split_once(':') {
            Some(("lang", tag)) => Some(Self::Language(tag.to_owned())),
            Some(("text", tag)) => Some(Self::Write(tag.to_owned())),
            Some(("link", tag)) => Some(Self::Links(tag.to_owned())),
            Some(("get", tag)) => Some(Self::Fallback(tag.to_owned())),
            Some(("again", count)) => count.parse().ok().map(Self::SendUnknown),
            Some(("back", people)) => people.parse().ok().map(Self::Undo),
            Some(("start", people)) => people.parse().ok().map(Self::Start),
            Some(("agree", people)) => people.parse().ok().map(Self::Agree),
            Some(("do", act)) => match act.parse().ok()? {
                // A button of an earlier version did not say how many it meant.
                Act::Start => Some(Self::Start(UNTOLD)),
                Act::Agree => Some(Self::Agree(UNTOLD)),
                Act::SendUnknown | Act::UndoUnsubscribed => Some(Self::Show),
                act => Some(Self::Do(act)),
            },
            Some(_) => None,
            None => PLAIN.iter().find(|(name, _)| *name == code).map(|(_, verb)| verb.clone()),
        }
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Language(tag) => write!(f, "lang:{tag}"),
            Self::Write(tag) => write!(f, "text:{tag}"),
            Self::Links(tag) => write!(f, "link:{tag}"),
            Self::Fallback(tag) => write!(f, "get:{tag}"),
            Self::SendUnknown(count) => write!(f, "again:{count}"),
            Self::Undo(people) => write!(f, "back:{people}"),
            Self::Start(people) => write!(f, "start:{people}"),
            Self::Agree(people) => write!(f, "agree:{people}"),
            Self::Do(act) => write!(f, "do:{act}"),
            plain => f.write_str(PLAIN.iter().find(|(_, verb)| verb == plain).map_or("", |(name, _)| name)),
        }
    }
}

/// Tells what an operator's next message is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::telegram) enum PromptKind {
    /// The message lists codes of départements.
    Departements,
    /// The message is the version in this language.
    Text(String),
    /// The message lists the buttons of the version in this language.
    Links(String),
    /// The message says when to send.
    Time,
    /// Nothing was asked yet while a draft is on the screen: the message is kept for it.
    Early,
    /// The list of campaigns is on the screen: the message is kept for one that is begun.
    List,
    /// Holds a message as JSON until the kind of its campaign is chosen.
    Kept(String),
}

impl PromptKind {
    /// Reads the stored form; returns `None` for an unknown one.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            Some(("text", tag)) => Some(Self::Text(tag.to_owned())),
            Some(("links", tag)) => Some(Self::Links(tag.to_owned())),
            Some(("kept", message)) => Some(Self::Kept(message.to_owned())),
            None if text == "early" => Some(Self::Early),
            None if text == "list" => Some(Self::List),
            None if text == "departements" => Some(Self::Departements),
            None if text == "time" => Some(Self::Time),
            Some(_) | None => None,
        }
    }
}

impl fmt::Display for PromptKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Departements => f.write_str("departements"),
            Self::Text(tag) => write!(f, "text:{tag}"),
            Self::Links(tag) => write!(f, "links:{tag}"),
            Self::Time => f.write_str("time"),
            Self::Early => f.write_str("early"),
            Self::List => f.write_str("list"),
            Self::Kept(message) => write!(f, "kept:{message}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back_and_fits() {
        let mut codes: Vec<String> = [
            "o:list",
            "o:new:news",
            "o:new:notice",
            "o:7.3:lang:ar",
            "o:7.3:text:fr",
            "o:7.3:link:fr",
            "o:7.3:get:en",
            "o:clock:-5",
        ]
        .map(str::to_owned)
        .into();
        codes.extend(PLAIN[..15].iter().map(|(name, _)| format!("o:7.3:{name}")));
        codes.push(format!("o:{}.{}:again:{}", i64::MAX, 999_999, u32::MAX));
        codes.push(format!("o:{}.{}:back:{}", i64::MAX, 999_999, u32::MAX));
        codes.push(format!("o:{}.{}:start:{}", i64::MAX, 999_999, u32::MAX));
        codes.push(format!("o:{}.{}:agree:{}", i64::MAX, 999_999, u32::MAX));
        let counted = [Act::Start, Act::Agree, Act::SendUnknown, Act::UndoUnsubscribed];
        let acts = Act::ALL.iter().filter(|act| !counted.contains(act));
        codes.extend(acts.map(|act| format!("o:{}.{}:do:{act}", i64::MAX, i64::MAX)));
        for code in codes {
            assert_eq!(Tap::parse(&code).map(|tap| tap.to_string()), Some(code.clone()));
            assert!(code.len() <= 64, "{code}");
        }
        for code in
            ["", "o:", "now", "o:new:x", "o:7:show", "o:7.3:nonsense", "o:x.3:show", "o:7.3:do:x", "o:7.3:back:x"]
        {
            assert_eq!(Tap::parse(code), None, "{code}");
        }
        for awaits in ["departements", "text:ar", "links:fr", "time", "early", "list", "kept:{\"a\":\"b:c\"}"] {
            assert_eq!(PromptKind::parse(awaits).map(|awaits| awaits.to_string()).as_deref(), Some(awaits));
        }
    }
}
