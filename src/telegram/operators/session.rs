//! Answers one operator: the list of campaigns, one campaign in its state, and what every
//! page of a campaign shares.

use std::sync::Arc;

use super::{
    action::{PromptKind, Tap, Verb},
    page::{OperatorPage, number, title},
    progress::progress,
};
use crate::{
    app::SharedContext,
    campaigns::{CampaignKind, CampaignState, Draft, OperatorId, Role, messages},
    locale::{Locale, Message},
    store::{CampaignRow, PendingPrompt, StoreError},
    telegram::bot::Bot,
};

/// The list shows at most this many campaigns.
const MOST_LISTED: u32 = 8;

/// Holds the operator who is answered, and what an answer needs.
pub(super) struct OperatorSession<'a> {
    pub bot: &'a Arc<Bot>,
    pub operator: OperatorId,
    pub role: Role,
    pub context: &'a SharedContext,
    pub locale: &'a Locale,
}

/// Holds a page to show to an operator, and where.
pub(super) enum ShownPage {
    /// The page replaces the one that was tapped, or stands below a written message.
    Page(OperatorPage),
    /// The page is sent as a new message, because others were sent meanwhile.
    Below(OperatorPage),
}

impl ShownPage {
    /// Returns the same page, to be sent as a new message.
    pub fn below(self) -> Self {
        match self {
            Self::Page(page) | Self::Below(page) => Self::Below(page),
        }
    }
}

pub(super) type PageResult = Result<ShownPage, StoreError>;

impl OperatorSession<'_> {
    /// Returns why this tap may not change a draft, if it may not.
    pub(super) fn refusal(&self, row: &CampaignRow, version: i64) -> Option<Message> {
        if row.state != CampaignState::Draft || row.version != version {
            return Some(Message::new(messages::NOTICE_STALE));
        }
        (row.holder != self.operator).then(|| held(row.holder))
    }

    pub(super) async fn list(&self) -> Result<OperatorPage, StoreError> {
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
        self.show(&row).await.map(|shown| match shown {
            ShownPage::Page(page) => ShownPage::Page(page.notice(notice)),
            ShownPage::Below(page) => ShownPage::Below(page.notice(notice)),
        })
    }

    /// Adds the last four acts of operators to a page.
    pub(super) async fn audited(&self, mut page: OperatorPage, row: &CampaignRow) -> Result<OperatorPage, StoreError> {
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

    pub(super) async fn await_next(&self, row: &CampaignRow, awaits: &PromptKind) -> Result<(), StoreError> {
        let prompt = PendingPrompt { campaign: row.id, awaits: awaits.to_string() };
        self.bot.store.set_prompt(self.operator, Some(prompt)).await
    }

    pub(super) fn tap(row: &CampaignRow, verb: Verb) -> Tap {
        Tap::Of { campaign: row.id, version: row.version, verb }
    }

    /// Returns a time, given in Unix seconds, as operators read it in the default zone.
    pub(super) fn time(&self, seconds: i64) -> String {
        let zone = self.bot.deliveries.timing.default_zone.clone();
        let time = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(zone);
        time.strftime("%d/%m/%Y %H:%M").to_string()
    }

    pub(super) fn language_name(&self, language: &str) -> String {
        self.context.locales.named(language).map_or_else(|| language.to_owned(), Locale::own_name)
    }
}

pub(super) fn held(holder: OperatorId) -> Message {
    Message::new(messages::NOTICE_HELD).text("operator", &holder.to_string())
}

pub(super) fn draft(row: &CampaignRow) -> Draft {
    Draft::decode(&row.draft).unwrap_or_default()
}
