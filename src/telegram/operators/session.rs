//! Answers one operator: the list of campaigns, one campaign in its state, and what every
//! page of a campaign shares.

use std::sync::Arc;

use super::{
    action::{PromptKind, Tap, Verb},
    page::{OperatorPage, listed, people},
    progress::progress,
};
use crate::{
    app::SharedContext,
    campaigns::{CampaignKind, CampaignState, Draft, OperatorId, Role, messages},
    days,
    locale::{Locale, Message},
    store::{Actor, CampaignRow, PendingPrompt, StoreError},
    telegram::bot::Bot,
};

/// The list shows at most this many campaigns.
const MOST_LISTED: u32 = 8;

/// Holds the operator who is answered, and what an answer needs.
pub(super) struct OperatorSession<'a> {
    pub bot: &'a Arc<Bot>,
    pub operator: OperatorId,
    pub role: Role,
    /// Is the place in the inbox of what the operator did; `None` where the bot itself writes.
    pub update: Option<i64>,
    pub context: &'a SharedContext,
    pub locale: &'a Locale,
}

/// Holds a page to show to an operator, and where.
pub(super) enum ShownPage {
    /// The page replaces the one that was tapped, or stands below a written message.
    Page(OperatorPage),
    /// The page is sent as a new message, because others were sent meanwhile.
    Below(OperatorPage),
    /// The page was sent already.
    Sent,
}

impl ShownPage {
    /// Returns the same page, to be sent as a new message.
    pub fn below(self) -> Self {
        match self {
            Self::Page(page) | Self::Below(page) => Self::Below(page),
            Self::Sent => Self::Sent,
        }
    }

    /// Returns the same page with a notice at the top.
    pub fn with(self, notice: Message) -> Self {
        match self {
            Self::Page(page) => Self::Page(page.notice(notice)),
            Self::Below(page) => Self::Below(page.notice(notice)),
            Self::Sent => Self::Sent,
        }
    }
}

pub(super) type PageResult = Result<ShownPage, StoreError>;

impl OperatorSession<'_> {
    /// Returns who acts, and by which update.
    pub(super) fn actor(&self) -> Actor {
        Actor { operator: self.operator, update: self.update }
    }

    /// Returns why this tap may not change a draft, if it may not.
    pub(super) fn refusal(&self, row: &CampaignRow, version: i64) -> Option<Message> {
        if row.state != CampaignState::Draft || row.version != version {
            return Some(Message::new(messages::NOTICE_STALE));
        }
        (row.holder != self.operator).then(|| self.held(row.holder))
    }

    pub(super) async fn list(&self) -> Result<OperatorPage, StoreError> {
        let campaigns = self.bot.store.campaigns(MOST_LISTED).await?;
        let mut page = OperatorPage::default().title(Message::new(messages::CAMPAIGNS));
        if campaigns.is_empty() {
            page = page.line(Message::new(messages::NO_CAMPAIGNS));
        }
        for row in &campaigns {
            page = page.button(listed(row), Tap::Of { campaign: row.id, version: row.version, verb: Verb::Show });
        }
        Ok(page
            .button(Message::new(messages::NEW_NEWS), Tap::New(CampaignKind::News))
            .button(Message::new(messages::NEW_NOTICE), Tap::New(CampaignKind::Notice))
            .line(Message::new(messages::COMMANDS)))
    }

    /// Returns the page of a campaign that fits its state.
    pub(super) async fn show(&self, row: &CampaignRow) -> PageResult {
        Ok(ShownPage::Page(match row.state {
            CampaignState::Draft => self.hub(row).await?,
            CampaignState::Agreement => self.agreement(row).await?,
            CampaignState::Scheduled
            | CampaignState::Preparing
            | CampaignState::Sending
            | CampaignState::Paused
            | CampaignState::Cancelled
            | CampaignState::Done => {
                let page = progress(self.bot, row).await;
                self.audited(page, row).await?.button(Message::new(messages::BUTTON_BACK), Tap::List)
            }
        }))
    }

    /// Returns the page of a campaign as it is now, with a notice at the top.
    pub(super) async fn with_notice(&self, row: &CampaignRow, notice: Message) -> PageResult {
        let row = self.bot.store.campaign(row.id).await?.unwrap_or_else(|| row.clone());
        self.show(&row).await.map(|shown| shown.with(notice))
    }

    /// Adds the last four acts of operators to a page.
    pub(super) async fn audited(&self, mut page: OperatorPage, row: &CampaignRow) -> Result<OperatorPage, StoreError> {
        let acts = self.bot.store.audit(Some(row.id), 4).await?;
        if !acts.is_empty() {
            page = page.line(Message::new(messages::AUDIT_HEADING));
        }
        for done in acts.iter().rev() {
            let concerned = u64::try_from(done.people).unwrap_or_default();
            let id = if concerned == 0 { messages::AUDIT_OF_NOBODY } else { messages::AUDIT };
            let line = Message::new(id)
                .text("time", &days::paris_time(done.at))
                .message("operator", self.bot.operator_name(done.operator))
                .message("act", Message::new(messages::ACT).text("act", &done.act));
            page = page.line(if concerned == 0 { line } else { line.message("people", people(concerned)) });
        }
        Ok(page)
    }

    pub(super) async fn await_next(&self, campaign: i64, awaits: &PromptKind) -> Result<(), StoreError> {
        let prompt = PendingPrompt { campaign, awaits: awaits.to_string() };
        self.bot.store.set_prompt(self.operator, Some(prompt)).await
    }

    pub(super) fn tap(row: &CampaignRow, verb: Verb) -> Tap {
        Tap::Of { campaign: row.id, version: row.version, verb }
    }

    pub(super) fn language_name(&self, language: &str) -> String {
        self.context.locales.named(language).map_or(language, Locale::own_name).to_owned()
    }

    /// Returns the sentence that tells who writes a draft.
    pub(super) fn held(&self, holder: OperatorId) -> Message {
        Message::new(messages::NOTICE_HELD).message("operator", self.bot.operator_name(holder))
    }

    /// Returns the sentence that tells an editor whom to ask.
    pub(super) fn for_publishers(&self, id: &'static str) -> Message {
        Message::new(id).with("publishers", self.bot.publishers_named())
    }
}

pub(super) fn draft(row: &CampaignRow) -> Draft {
    Draft::decode(&row.draft).unwrap_or_default()
}
