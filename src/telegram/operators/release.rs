//! Releases campaigns: the preview that Telegram itself checks, the test, the question
//! before sending, the second operator's agreement, and what stops a campaign.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, PoisonError},
};

use super::{
    action::{Tap, Verb},
    drafting::not_ready,
    names::campaign_named,
    page::{OperatorPage, duration, people, title},
    session::{OperatorSession, PageResult, ShownPage, draft},
};
use crate::{
    app::campaigns::{self as rules, NotAllowed, messages_of_draft},
    autolink::TappableKind,
    bot_api::{Destination, Failure, OutgoingMessage},
    campaigns::{
        Act, CampaignKind, CampaignState, Denied, Draft, LinkedWords, OperatorId, Role, ShownCount, Tappable,
        duration_seconds, messages,
    },
    locale::{Arg, Message},
    store::{ActResult, CampaignRow, Seen, StoreError},
};

/// A preview tells this many parts of a text, each with at most so many characters.
const MOST_PARTS: usize = 10;
const LONGEST_PART: usize = 80;

impl OperatorSession<'_> {
    /// Sends an operator every version as people will get it; only then may it be sent.
    pub(super) async fn preview(&self, row: &CampaignRow) -> PageResult {
        let draft = draft(row);
        if draft.used_versions().next().is_none() {
            return self.with_notice(row, Message::new(messages::NOTICE_NO_VERSION)).await;
        }
        for (language, version) in self.messages(row, &draft) {
            let name = Message::new(messages::PREVIEW_OF).text("language", &self.language_name(&language));
            let told = draft.versions.get(&language).into_iter().flat_map(|content| tappable(&content.text.tappable()));
            let head = told.fold(OperatorPage::default().line(name), OperatorPage::line).render(self.locale);
            for message in [&head, &version] {
                if let Err(failure) = self.bot.post(message, Destination::chat(self.operator.0)).await {
                    return self.below(row, self.refused(&language, &failure)).await;
                }
            }
        }
        self.bot.store.mark_previewed(row.id, row.version).await?;
        self.below(row, Message::new(messages::NOTICE_PREVIEWED)).await
    }

    /// Sends an operator the version that somebody with their language gets.
    pub(super) async fn test(&self, row: &CampaignRow) -> PageResult {
        let draft = draft(row);
        let language = draft.version_for(&self.locale.name).filter(|name| draft.uses(name));
        let language = language.or(draft.used_versions().next());
        let Some(language) = language.map(str::to_owned) else {
            return self.with_notice(row, Message::new(messages::NOTICE_NO_VERSION)).await;
        };
        let Some(version) = self.messages(row, &draft).remove(&language) else {
            return self.show(row).await;
        };
        match self.bot.post(&version, Destination::chat(self.operator.0)).await {
            Ok(_) => self.below(row, Message::new(messages::NOTICE_TESTED)).await,
            Err(failure) => self.below(row, self.refused(&language, &failure)).await,
        }
    }

    fn messages(&self, row: &CampaignRow, draft: &Draft) -> BTreeMap<String, OutgoingMessage> {
        let mut all = messages_of_draft(draft, row.kind, &self.context.locales, false);
        all.retain(|language, _| draft.uses(language));
        all
    }

    /// Returns a notice with Telegram's own words, which are about the message.
    fn refused(&self, language: &str, failure: &Failure) -> Message {
        match failure {
            Failure::Refused { description, .. } => Message::new(messages::NOTICE_REFUSED)
                .text("language", &self.language_name(language))
                .text("reason", description),
            Failure::NotConnected | Failure::Unanswered | Failure::Intercepted { .. } => {
                Message::new(messages::NOTICE_NETWORK)
            }
        }
    }

    async fn below(&self, row: &CampaignRow, notice: Message) -> PageResult {
        self.with_notice(row, notice).await.map(ShownPage::below)
    }

    /// Asks whether to send: to how many people, and how long it takes. An editor asks the
    /// publishers.
    pub(super) async fn ask_confirm(&self, row: &CampaignRow) -> PageResult {
        let draft = draft(row);
        let cells = self.cells(row).await?;
        if let Some(unready) = rules::unready(&self.bot.store, &self.context.locales, row.kind, &draft).await? {
            return self.with_notice(row, not_ready(&unready)).await;
        }
        if self.role == Role::Editor {
            return self.ask_publishers(row).await;
        }
        if row.previewed_version != row.version {
            return self.with_notice(row, Message::new(messages::NOTICE_PREVIEW_FIRST)).await;
        }
        let recipients = draft.recipients(&cells);
        let takes = duration(duration_seconds(recipients, self.bot.deliveries.pace.per_second));
        let question =
            Message::new(messages::ASK_CONFIRM).message("people", people(recipients)).message("duration", takes);
        let label =
            if row.kind == CampaignKind::Notice { messages::BUTTON_ASK_AGREEMENT } else { messages::BUTTON_CONFIRM };
        let label = Message::new(label).message("people", people(recipients));
        Ok(ShownPage::Page(
            self.head(row, &draft, &cells)
                .line(question)
                .button(label, Self::tap(row, Verb::Start(ShownCount::carried(recipients))))
                .button(Message::new(messages::BUTTON_BACK), Self::tap(row, Verb::Show)),
        ))
    }

    /// Asks everybody who publishes to send a draft, once for each version of it.
    async fn ask_publishers(&self, row: &CampaignRow) -> PageResult {
        let publishers: BTreeSet<OperatorId> = self.bot.operators.publishers().collect();
        if publishers.is_empty() {
            return self.with_notice(row, Message::new(messages::NOTICE_NO_PUBLISHER)).await;
        }
        let is_new = {
            let mut asked = self.bot.asked_publishers.lock().unwrap_or_else(PoisonError::into_inner);
            asked.insert((row.id, row.version))
        };
        if is_new {
            let asked = Message::new(messages::PUBLISHER_ASKED)
                .message("operator", self.bot.operator_name(self.operator))
                .message("campaign", campaign_named(row));
            let page = OperatorPage::default()
                .line(asked)
                .button(Message::new(messages::BUTTON_OPEN), Self::tap(row, Verb::Show))
                .button(Message::new(messages::CAMPAIGNS), Tap::List);
            self.bot.bring(&page, publishers).await;
        }
        self.with_notice(row, self.for_publishers(messages::NOTICE_PUBLISHERS_ASKED)).await
    }

    pub(super) fn ask_cancel(row: &CampaignRow) -> OperatorPage {
        OperatorPage::default()
            .title(title(row))
            .line(Message::new(messages::ASK_CANCEL))
            .button(Message::new(messages::BUTTON_CANCEL_YES), Self::tap(row, Verb::Do(Act::Cancel)))
            .button(Message::new(messages::BUTTON_BACK), Self::tap(row, Verb::Show))
    }

    /// Returns the page of a notice that waits for a second operator.
    pub(super) async fn agreement(&self, row: &CampaignRow) -> Result<OperatorPage, StoreError> {
        let draft = draft(row);
        let cells = self.cells(row).await?;
        let recipients = draft.recipients(&cells);
        let asked = Message::new(messages::ASK_AGREEMENT)
            .message("operator", self.bot.operator_name(row.holder))
            .message("people", people(recipients));
        let mut page = self.head(row, &draft, &cells).line(asked);
        page = page.button(Message::new(messages::BUTTON_PREVIEW), Self::tap(row, Verb::Preview));
        if self.role == Role::Publisher && !row.is_written_by(self.operator) {
            page = page.buttons([
                (Message::new(messages::BUTTON_AGREE), Self::tap(row, Verb::Agree(ShownCount::carried(recipients)))),
                (Message::new(messages::BUTTON_REFUSE), Self::tap(row, Verb::Do(Act::Refuse))),
            ]);
        } else {
            if self.role == Role::Editor {
                page = page.line(self.for_publishers(messages::NOTICE_EDITOR));
            }
            page = page.button(Message::new(messages::BUTTON_CANCEL), Self::tap(row, Verb::AskCancel));
        }
        Ok(page.button(Message::new(messages::BUTTON_BACK), Tap::List))
    }

    /// Asks whether to put back whom a campaign unsubscribed.
    pub(super) async fn ask_undo(&self, row: &CampaignRow) -> PageResult {
        let count = self.bot.store.unsubscribed(row.id, self.bot.time()).await?;
        if count == 0 {
            return self.with_notice(row, Message::new(messages::NOTICE_NOT_NOW)).await;
        }
        let question = if row.state.is_over() { messages::ASK_UNDO_OVER } else { messages::ASK_UNDO };
        Ok(ShownPage::Page(
            OperatorPage::default()
                .title(title(row))
                .line(Message::new(question).message("people", people(count)))
                .button(Message::new(messages::BUTTON_UNDO_YES), Self::tap(row, Verb::Undo(count)))
                .button(Message::new(messages::BUTTON_BACK), Self::tap(row, Verb::Show)),
        ))
    }

    /// Puts back whom a campaign unsubscribed, if they are as many as the button says.
    pub(super) async fn undo(&self, row: &CampaignRow, seen: Seen) -> PageResult {
        if let Some(notice) = self.not_allowed(row, Act::UndoUnsubscribed).await? {
            return self.with_notice(row, notice).await;
        }
        let moved = rules::act(&self.bot.store, row, Act::UndoUnsubscribed, self.actor(), Some(seen)).await?;
        self.bot.deliveries.live.forget(row.id);
        self.bot.deliveries.notify();
        if let ActResult::To(_) = moved {
            // What is known of them in memory was read before they were put back.
            self.bot.chats().clear();
        }
        let notice = match moved {
            ActResult::To(_) | ActResult::Repeated(_) => messages::NOTICE_UNDONE,
            ActResult::Stale => messages::NOTICE_STALE,
            ActResult::Denied(..) | ActResult::SameOperator | ActResult::Missing => messages::NOTICE_NOT_NOW,
        };
        self.with_notice(row, Message::new(notice)).await
    }

    /// Starts a campaign, or agrees to it, if it goes to about as many people as the button
    /// says; otherwise asks again.
    pub(super) async fn release(&self, row: &CampaignRow, seen: Seen, act: Act) -> PageResult {
        let asks = match row.state {
            CampaignState::Draft => act == Act::Start,
            CampaignState::Agreement => act == Act::Agree,
            _ => false,
        };
        if asks && seen.version == row.version {
            if let Some(notice) = self.not_allowed(row, act).await? {
                return self.with_notice(row, notice).await;
            }
            let recipients = draft(row).recipients(&self.cells(row).await?);
            if seen.count.is_some_and(|read| !ShownCount::is_about(recipients, read)) {
                let asked_again = match act {
                    Act::Start => self.ask_confirm(row).await?,
                    _ => self.show(row).await?,
                };
                return Ok(asked_again.with(Message::new(messages::NOTICE_OTHER_COUNT)));
            }
        }
        self.act(row, Seen { count: None, ..seen }, act).await
    }

    /// Does an act with a campaign if it is allowed, and returns the page to show.
    pub(super) async fn act(&self, row: &CampaignRow, seen: Seen, act: Act) -> PageResult {
        if let Some(notice) = self.not_allowed(row, act).await? {
            return self.with_notice(row, notice).await;
        }
        let moved = rules::act(&self.bot.store, row, act, self.actor(), Some(seen)).await?;
        self.bot.deliveries.notify();
        match moved {
            ActResult::To(state) | ActResult::Repeated(state) => {
                if act == Act::SendUnknown {
                    self.bot.deliveries.live.forget(row.id);
                }
                self.after(row, act, state).await
            }
            ActResult::Denied(Denied::Already, _) => {
                self.with_notice(row, Message::new(messages::NOTICE_ALREADY)).await
            }
            ActResult::Denied(Denied::NotNow, _) => self.with_notice(row, Message::new(messages::NOTICE_NOT_NOW)).await,
            ActResult::SameOperator => self.with_notice(row, Message::new(messages::NOTICE_SAME_OPERATOR)).await,
            ActResult::Stale => self.with_notice(row, Message::new(messages::NOTICE_STALE)).await,
            ActResult::Missing => self.with_notice(row, Message::new(messages::NOTICE_MISSING)).await,
        }
    }

    /// Returns why this operator may not do this act, whatever the campaign's state.
    async fn not_allowed(&self, row: &CampaignRow, act: Act) -> Result<Option<Message>, StoreError> {
        let (store, locales) = (&self.bot.store, &self.context.locales);
        let who = (self.operator, self.role);
        let found = rules::not_allowed(store, locales, &self.bot.operators, who, row, act).await?;
        Ok(found.map(|reason| match reason {
            NotAllowed::PublishersOnly => self.for_publishers(messages::NOTICE_EDITOR),
            NotAllowed::HeldBy(holder) => self.held(holder),
            NotAllowed::NotReady(unready) => not_ready(&unready),
            NotAllowed::StartPassed => Message::new(messages::NOTICE_PAST),
            NotAllowed::PreviewFirst => Message::new(messages::NOTICE_PREVIEW_FIRST),
            NotAllowed::NoOtherPublisher => Message::new(messages::NOTICE_NO_OTHER_PUBLISHER),
        }))
    }

    /// Tells operators who must know of an act, and returns the page to show.
    pub(super) async fn after(&self, before: &CampaignRow, act: Act, state: CampaignState) -> PageResult {
        let Some(row) = self.bot.store.campaign(before.id).await? else {
            return self.list().await.map(ShownPage::Page);
        };
        match act {
            Act::Start if state == CampaignState::Agreement => {
                for other in self.bot.operators.publishers().filter(|other| !row.is_written_by(*other)) {
                    self.ask_other(&row, other);
                }
                return self.with_notice(&row, Message::new(messages::NOTICE_ASKED)).await;
            }
            Act::Refuse => {
                let told = Message::new(messages::NOTICE_RETURNED)
                    .message("campaign", campaign_named(&row))
                    .message("operator", self.bot.operator_name(self.operator));
                let page = OperatorPage::default().line(told).button(Message::new(messages::BUTTON_BACK), Tap::List);
                self.bot.bring(&page, BTreeSet::from([row.holder])).await;
            }
            Act::Start | Act::Agree | Act::Resume => {
                // From now on the progress is shown in a message of its own.
                self.bot.store.watch(row.id, self.operator.0, None).await?;
            }
            Act::Pause | Act::Cancel | Act::SendUnknown | Act::TakeOver | Act::UndoUnsubscribed => {}
        }
        if matches!(act, Act::Start | Act::Agree | Act::Resume) {
            return self.list().await.map(ShownPage::Page);
        }
        self.show(&row).await
    }

    /// Asks another publisher to agree; nobody waits for their chat.
    fn ask_other(&self, row: &CampaignRow, other: OperatorId) {
        let (bot, row) = (Arc::clone(self.bot), row.clone());
        self.bot.tasks.spawn(async move {
            let (spoken, context) = (bot.locale_of(other.0).await, bot.context());
            let locale = spoken.locale();
            let session = OperatorSession {
                bot: &bot,
                operator: other,
                role: Role::Publisher,
                update: None,
                context: &context,
                locale,
            };
            match session.agreement(&row).await {
                Ok(page) => bot.insist_on(&page.render(locale), other).await,
                Err(error) => tracing::warn!(%error, campaign = row.id, "an operator was not asked to agree"),
            }
        });
    }
}

/// Returns lines that tell what people can tap in a text, and what is kept plain.
fn tappable(seen: &Tappable) -> Vec<Message> {
    let made = seen.made.iter().map(|(kind, said)| {
        let kind = match kind {
            TappableKind::Address => "address",
            TappableKind::Mail => "mail",
            TappableKind::Command => "command",
            TappableKind::Mention => "mention",
            TappableKind::BankCard => "card",
            TappableKind::Hashtag | TappableKind::Cashtag => "hashtag",
        };
        Message::new(messages::TAPPABLE).text("kind", kind).text("text", &beginning_of(said))
    });
    let quoted = |said: &String| Message::new(messages::KEPT_PLAIN).text("text", &beginning_of(said));
    let linked = |link: &LinkedWords| {
        let shown = Message::new(messages::LINKED).text("text", &beginning_of(&link.words));
        shown.text("url", &beginning_of(&link.url))
    };
    let unprotected: Vec<&LinkedWords> = seen.linked.iter().filter(|link| link.is_unprotected()).collect();
    let (kept, broken) = (seen.kept_plain.iter().map(quoted), seen.broken.iter().map(quoted));
    [
        (messages::PREVIEW_TAPPABLE, few(made)),
        (messages::PREVIEW_KEPT_PLAIN, few(kept)),
        (messages::PREVIEW_BROKEN, few(broken)),
        (messages::PREVIEW_LINKED, few(seen.linked.iter().map(linked))),
        (messages::PREVIEW_UNPROTECTED, few(unprotected.into_iter().map(linked))),
    ]
    .into_iter()
    .filter(|(_, parts)| !parts.is_empty())
    .map(|(id, parts)| Message::new(id).with("parts", Arg::List(parts)))
    .collect()
}

/// Returns the first parts, and how many there are besides.
fn few(parts: impl ExactSizeIterator<Item = Message>) -> Vec<Message> {
    let left = parts.len().saturating_sub(MOST_PARTS);
    let more = (left > 0).then(|| Message::new(messages::AND_MORE).with("count", Arg::Number(left)));
    parts.take(MOST_PARTS).chain(more).collect()
}

fn beginning_of(said: &str) -> String {
    match said.char_indices().nth(LONGEST_PART) {
        None => said.to_owned(),
        Some((end, _)) => format!("{}…", &said[..end]),
    }
}
