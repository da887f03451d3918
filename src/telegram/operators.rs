//! Where operators write campaigns and follow them, look at figures and have
//! data read anew, in their private chat with the bot. What they do is checked
//! by `campaigns` and written down by `store`; here it is only asked for and
//! shown.

mod action;
mod page;
mod drafting;
mod release;
mod figures;
mod reports;

use std::sync::Arc;

use tracing::error;

use super::{
    answer::{Knowledge, Reply},
    bot::Bot,
    deliver::watch,
    incoming::{Incoming, What},
    render::{self, Rendered},
};
use crate::{
    campaigns::{CampaignKind, CampaignState, Draft, OperatorId, Role, Scope, messages},
    locale::{Locale, Message},
    store::{CampaignRow, PendingPrompt, StoreError},
};

pub(super) use action::{Awaits, Tap, Verb};
pub(super) use page::{OperatorPage, duration, number, people, title};

/// What only operators may say; from anybody else it is met with silence.
pub(super) const COMMANDS: [&str; 6] = ["broadcast", "campaigns", "stats", "reports", "reload", "links"];
/// Campaigns in the list.
const MOST_LISTED: u32 = 8;

/// Whether a text is a command of operators; which one.
pub(super) fn command(text: &str) -> Option<&'static str> {
    let name = text.trim().strip_prefix('/')?.split(char::is_whitespace).next()?;
    let name = name.split('@').next()?.to_ascii_lowercase();
    COMMANDS.into_iter().find(|command| *command == name)
}

/// An operator at work.
struct OperatorSession<'a> {
    bot: &'a Arc<Bot>,
    operator: OperatorId,
    role: Role,
    knowledge: &'a Knowledge,
    locale: &'a Locale,
}

/// What is shown to an operator.
enum Shown {
    /// A page, in the place of the one that was tapped, or below what was written.
    Page(OperatorPage),
    /// A page below everything else: messages were sent above it.
    Below(OperatorPage),
}

type Seen = Result<Shown, StoreError>;

impl Bot {
    /// Answers an operator, where it is about campaigns; none where it is not.
    pub(super) async fn operator_replies(
        self: &Arc<Self>,
        chat: i64,
        role: Role,
        incoming: &Incoming,
        language: Option<&str>,
    ) -> Option<Vec<Reply>> {
        let knowledge = self.knowledge();
        let locale = knowledge.locales.negotiate(language.or(incoming.language.as_deref()));
        let session = OperatorSession { bot: self, operator: OperatorId(chat), role, knowledge: &knowledge, locale };
        let (shown, edit) = match &incoming.what {
            What::Tap { data, message } => (session.tapped(&Tap::parse(data)?).await, *message),
            What::Text { edited: true, .. } | What::Position(_) | What::Group | What::Blocked | What::Unblocked => {
                return None;
            }
            What::Text { text, .. } if text.trim_start().starts_with('/') => {
                // Whoever does something else is no longer asked.
                let _ = self.store.set_prompt(session.operator, None).await;
                (session.commanded(command(text)?).await, None)
            }
            What::Text { .. } | What::Attachment { .. } => {
                let asked = self.insist(|| self.store.prompt(session.operator)).await??;
                (session.wrote(&asked, incoming).await, None)
            }
        };
        self.deliveries.speak(chat, &locale.name);
        let (edit, message) = match shown {
            Ok(Shown::Page(page)) => (edit, page.render(locale)),
            Ok(Shown::Below(page)) => (None, page.render(locale)),
            Err(error) => {
                error!(%error, "an operator's wish was not stored");
                (None, render::failed(locale))
            }
        };
        Some(vec![answer(edit, incoming, message, locale)])
    }

    /// The language of an operator whose chat is written to by itself.
    pub(super) async fn locale_of(&self, operator: i64) -> Spoken {
        let spoken = match self.deliveries.spoken(operator) {
            Some(spoken) => Some(spoken),
            None => self.store.language(operator).await.ok().flatten(),
        };
        Spoken { knowledge: self.knowledge(), language: spoken.unwrap_or_default() }
    }
}

/// A language, and what it is read from.
pub(super) struct Spoken {
    knowledge: Arc<Knowledge>,
    language: String,
}

impl Spoken {
    pub fn locale(&self) -> &Locale {
        let locales = &self.knowledge.locales;
        locales.named(&self.language).unwrap_or_else(|| locales.negotiate(None))
    }
}

fn answer(edit: Option<i32>, incoming: &Incoming, message: Rendered, locale: &Locale) -> Reply {
    Reply { edit, thread: incoming.thread, message, fallback: render::failed(locale).html }
}

impl OperatorSession<'_> {
    async fn commanded(&self, command: &str) -> Seen {
        match command {
            "stats" => self.figures().await,
            "reports" => self.reports().await,
            "links" => self.links().await,
            "reload" => self.bot.reload(self.operator).await.map(|reloaded| Shown::Below(reloaded.page())),
            _ => self.list().await.map(Shown::Page),
        }
    }

    /// Looks at every address; the operator waits, nobody else does.
    async fn links(&self) -> Seen {
        let looked = self.bot.look_at_links().await.transpose()?;
        // While the program stops nothing was looked at.
        let not_now = || OperatorPage::default().line(Message::new(messages::NOTICE_NOT_NOW));
        Ok(Shown::Below(looked.map_or_else(not_now, |looked| looked.page())))
    }

    async fn tapped(&self, tap: &Tap) -> Seen {
        // A page that is looked at asks for nothing.
        self.bot.store.set_prompt(self.operator, None).await?;
        let (campaign, version, verb) = match tap {
            Tap::List => return self.list().await.map(Shown::Page),
            Tap::New(kind) => return self.begin(*kind).await,
            Tap::Of { campaign, version, verb } => (*campaign, *version, verb),
        };
        let Some(row) = self.bot.store.campaign(campaign).await? else {
            return Ok(Shown::Page(self.list().await?.notice(Message::new(messages::NOTICE_MISSING))));
        };
        match verb {
            Verb::Show => self.show(&row).await,
            Verb::Report => {
                watch::report(self.bot, &row, self.operator.0).await;
                self.show(&row).await.map(|shown| match shown {
                    Shown::Page(page) | Shown::Below(page) => Shown::Below(page),
                })
            }
            Verb::AskCancel => Ok(Shown::Page(Self::ask_cancel(&row))),
            Verb::Do(act) => self.act(&row, version, *act).await,
            Verb::Preview => self.preview(&row).await,
            Verb::Audience
            | Verb::Departements
            | Verb::Everywhere
            | Verb::Language(_)
            | Verb::Write(_)
            | Verb::Links(_)
            | Verb::Gaps
            | Verb::LeaveOut
            | Verb::Fallback(_)
            | Verb::Test
            | Verb::When
            | Verb::AtOnce
            | Verb::Send => {
                if let Some(refused) = self.refusal(&row, version) {
                    return self.with_notice(&row, refused).await;
                }
                self.change(&row, verb).await
            }
        }
    }

    /// Why a draft is not to be touched by this tap.
    fn refusal(&self, row: &CampaignRow, version: i64) -> Option<Message> {
        if row.state != CampaignState::Draft || row.version != version {
            return Some(Message::new(messages::NOTICE_STALE));
        }
        (row.holder != self.operator).then(|| held(row.holder))
    }

    async fn list(&self) -> Result<OperatorPage, StoreError> {
        let campaigns = self.bot.store.campaigns(MOST_LISTED).await?;
        let mut page = OperatorPage::default().title(Message::new(messages::CAMPAIGNS));
        if campaigns.is_empty() {
            page = page.line(Message::new(messages::NO_CAMPAIGNS));
        }
        for row in &campaigns {
            page = page.button(
                title(messages::LISTED, row.id, row.kind, row.state),
                Tap::Of { campaign: row.id, version: row.version, verb: Verb::Show },
            );
        }
        Ok(page
            .button(Message::new(messages::NEW_NEWS), Tap::New(CampaignKind::News))
            .button(Message::new(messages::NEW_NOTICE), Tap::New(CampaignKind::Notice)))
    }

    /// A campaign, as it can be looked at in its state.
    async fn show(&self, row: &CampaignRow) -> Seen {
        Ok(Shown::Page(match row.state {
            CampaignState::Draft => self.hub(row).await?,
            CampaignState::Agreement => self.agreement(row).await?,
            CampaignState::Scheduled
            | CampaignState::Preparing
            | CampaignState::Sending
            | CampaignState::Paused
            | CampaignState::Cancelled
            | CampaignState::Done => {
                let page = watch::progress(self.bot, row).await;
                self.audited(page, row).await?.button(Message::new(messages::BUTTON_BACK), Tap::List)
            }
        }))
    }

    /// The campaign as it stands, below one sentence.
    async fn with_notice(&self, row: &CampaignRow, notice: Message) -> Seen {
        let row = self.bot.store.campaign(row.id).await?.unwrap_or_else(|| row.clone());
        self.show(&row).await.map(|shown| match shown {
            Shown::Page(page) => Shown::Page(page.notice(notice)),
            Shown::Below(page) => Shown::Below(page.notice(notice)),
        })
    }

    /// Who did what, the last few times.
    async fn audited(&self, mut page: OperatorPage, row: &CampaignRow) -> Result<OperatorPage, StoreError> {
        for done in self.bot.store.audit(Some(row.id), 4).await?.iter().rev() {
            page = page.line(
                number(messages::AUDIT, "count", u64::try_from(done.people).unwrap_or_default())
                    .text("time", &self.time(done.at))
                    .text("operator", &done.operator.to_string())
                    .text("act", &done.act),
            );
        }
        Ok(page)
    }

    async fn await_next(&self, row: &CampaignRow, awaits: &Awaits) -> Result<(), StoreError> {
        let prompt = PendingPrompt { campaign: row.id, awaits: awaits.to_string() };
        self.bot.store.set_prompt(self.operator, Some(prompt)).await
    }

    fn tap(row: &CampaignRow, verb: Verb) -> Tap {
        Tap::Of { campaign: row.id, version: row.version, verb }
    }

    /// A time as operators read it.
    fn time(&self, seconds: i64) -> String {
        let zone = self.bot.deliveries.timing.default_zone.clone();
        let time = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(zone);
        time.strftime("%d/%m/%Y %H:%M").to_string()
    }

    fn language_name(&self, language: &str) -> String {
        self.knowledge.locales.named(language).map_or_else(|| language.to_owned(), Locale::own_name)
    }
}

fn held(holder: OperatorId) -> Message {
    Message::new(messages::NOTICE_HELD).text("operator", &holder.to_string())
}

/// Among whom a campaign's audience is counted.
fn scope(kind: CampaignKind) -> Scope {
    match kind {
        CampaignKind::Notice => Scope::Everybody,
        CampaignKind::News | CampaignKind::Reminder => Scope::Subscribers,
    }
}

fn draft(row: &CampaignRow) -> Draft {
    Draft::decode(&row.draft).unwrap_or_default()
}
