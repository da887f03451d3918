//! Dispatches what an operator does to the session: a command, a tap, or an answer to a
//! prompt.

use std::sync::Arc;

use tracing::error;

use super::{
    action::{PromptKind, Tap, Verb},
    campaign_report::report,
    command::{OperatorCommand, Typed, typed},
    drafting::kept,
    page::OperatorPage,
    session::{OperatorSession, PageResult, ShownPage},
};
use crate::{
    app::render,
    campaigns::{Act, CampaignState, OperatorId, Role, messages},
    dialogue::TypedCommand,
    faults,
    locale::Message,
    store::{CampaignRow, PendingPrompt, Seen},
    telegram::{
        bot::{Bot, now},
        errands::Errand,
        incoming::{Incoming, IncomingKind},
        link_check::checked_page,
        queue::QueuedUpdate,
        reply::Reply,
    },
};

impl Bot {
    /// Returns the replies to an operator, or `None` to answer them like anybody else.
    pub(in crate::telegram) async fn operator_replies(
        self: &Arc<Self>,
        chat: i64,
        role: Role,
        item: &QueuedUpdate,
        incoming: &Incoming,
        language: Option<&str>,
    ) -> Option<Vec<Reply>> {
        let context = self.context();
        let spoken = context.locales.negotiate(language.or(incoming.language.as_deref()));
        let locale = context.locales.for_operators(spoken);
        let update = Some(item.seq);
        let session =
            OperatorSession { bot: self, operator: OperatorId(chat), role, update, context: &context, locale };
        if let IncomingKind::Text { text, .. } = &incoming.what {
            faults::abort_on(text);
        }
        if let Some(campaign) = item.acted {
            return Some(vec![session.done_before(campaign, incoming).await]);
        }
        if let Some(name) = incoming.written.as_ref().and_then(|written| written.name.as_deref()) {
            self.learn_name(chat, name).await;
        }
        let asked = match self.store.prompt(session.operator).await {
            Ok(asked) => asked,
            Err(error) => {
                error!(%error, "what an operator was asked for is not known");
                return Some(vec![Reply::new(incoming, None, render::failed(locale), locale)]);
            }
        };
        if leaves_prompt(&incoming.what) && asked.is_some() {
            // Whoever gives a command or taps a button no longer answers a prompt.
            let _ = self.store.set_prompt(session.operator, None).await;
        }
        let (shown, edit) = match &incoming.what {
            IncomingKind::Tap { data, message } => (session.tapped(&Tap::parse(data)?, asked).await, *message),
            IncomingKind::Text { edited: true, .. }
            | IncomingKind::Position(_)
            | IncomingKind::Pinned { .. }
            | IncomingKind::Group
            | IncomingKind::Blocked
            | IncomingKind::Unblocked => {
                return None;
            }
            IncomingKind::Text { text, .. } if is_command(text) => (session.commanded(typed(text)?, text).await, None),
            IncomingKind::Text { .. } | IncomingKind::Attachment { .. } => {
                (session.wrote(&asked?, incoming).await.transpose()?, None)
            }
        };
        self.deliveries.speak(chat, &locale.name);
        let (edit, message) = match shown {
            Ok(ShownPage::Page(page)) => (edit, page.render(locale)),
            Ok(ShownPage::Below(page)) => (None, page.render(locale)),
            Ok(ShownPage::Sent) => return Some(Vec::new()),
            Err(error) => {
                error!(%error, "an operator's wish was not stored");
                (None, render::failed(locale))
            }
        };
        Some(vec![Reply::new(incoming, edit, message, locale)])
    }
}

/// Returns whether a text is a command, and no message for people that begins with a sign.
fn is_command(text: &str) -> bool {
    TypedCommand::read(text).is_some_and(|command| command.stands_alone())
}

fn leaves_prompt(what: &IncomingKind) -> bool {
    match what {
        IncomingKind::Tap { .. } => true,
        IncomingKind::Text { text, edited, .. } => !edited && is_command(text),
        IncomingKind::Position(_)
        | IncomingKind::Pinned { .. }
        | IncomingKind::Attachment { .. }
        | IncomingKind::Group
        | IncomingKind::Blocked
        | IncomingKind::Unblocked => false,
    }
}

impl OperatorSession<'_> {
    /// Returns the answer to what an operator did before the program ended: it is done, and
    /// only its answer is missing.
    async fn done_before(&self, campaign: i64, incoming: &Incoming) -> Reply {
        let act = match &incoming.what {
            IncomingKind::Tap { data, .. } => match Tap::parse(data) {
                Some(Tap::Of { verb: Verb::Do(act), .. }) => Some(act),
                Some(Tap::Of { verb: Verb::Start(_), .. }) => Some(Act::Start),
                Some(Tap::Of { verb: Verb::Agree(_), .. }) => Some(Act::Agree),
                _ => None,
            },
            _ => None,
        };
        let shown = async {
            match (self.bot.store.campaign(campaign).await?, act) {
                (Some(row), Some(act)) => self.after(&row, act, row.state).await,
                (Some(row), None) => self.opened(&row).await,
                (None, _) => self.missing().await,
            }
        };
        let message = match shown.await {
            Ok(ShownPage::Page(page) | ShownPage::Below(page)) => page.render(self.locale),
            Ok(ShownPage::Sent) | Err(_) => render::failed(self.locale),
        };
        Reply::new(incoming, None, message, self.locale)
    }

    async fn commanded(&self, typed: Typed, text: &str) -> PageResult {
        let command = match typed {
            Typed::Command(command) => command,
            Typed::WrongForm(name) => return Ok(ShownPage::Below(usage(name))),
            Typed::Near(name) => {
                let word = text.split_whitespace().next().unwrap_or_default();
                let unknown = Message::new(messages::UNKNOWN_COMMAND).text("command", word);
                return Ok(ShownPage::Below(usage(name).notice(unknown)));
            }
        };
        match command {
            OperatorCommand::Campaigns => self.list_and_listen().await,
            OperatorCommand::Campaign(id) => match self.bot.store.campaign(id).await? {
                Some(row) => self.opened(&row).await.map(ShownPage::below),
                None => self.missing().await,
            },
            OperatorCommand::Stats(days) => self.figures(days).await,
            OperatorCommand::Reports(days) => self.reports(days).await,
            OperatorCommand::Links => {
                self.aside(Errand::Links, async |bot, progress| {
                    bot.check_links(&progress).await.map(|checked| checked_page(&checked))
                })
                .await
            }
            OperatorCommand::Reload => {
                let by = self.operator;
                self.aside(Errand::Reload, async move |bot, _| bot.reload_aside(by).await).await
            }
        }
    }

    /// Shows the list of campaigns; a message written now is kept for one that is begun.
    async fn list_and_listen(&self) -> PageResult {
        self.await_next(0, &PromptKind::List).await?;
        self.list().await.map(ShownPage::Page)
    }

    /// Shows a campaign; a message written while it is a draft is kept for it.
    async fn opened(&self, row: &CampaignRow) -> PageResult {
        if row.state == CampaignState::Draft {
            self.await_next(row.id, &PromptKind::Early).await?;
        }
        self.show(row).await
    }

    /// Shows the list of campaigns in the place of one that does not exist.
    pub(super) async fn missing(&self) -> PageResult {
        Ok(ShownPage::Page(self.list().await?.notice(Message::new(messages::NOTICE_MISSING))))
    }

    async fn tapped(&self, tap: &Tap, asked: Option<PendingPrompt>) -> PageResult {
        let (campaign, version, verb) = match tap {
            Tap::List => return self.list_and_listen().await,
            Tap::New(kind) => return self.begin(*kind, asked).await,
            Tap::ClockIsRight(drawn) => return self.vouch(*drawn).await,
            Tap::Of { campaign, version, verb } => (*campaign, *version, verb),
        };
        let Some(row) = self.bot.store.campaign(campaign).await? else {
            return self.missing().await;
        };
        if row.state == CampaignState::Draft {
            // What is written before something is asked for is meant for this draft.
            self.await_next(row.id, &PromptKind::Early).await?;
        }
        match verb {
            Verb::Show => self.show(&row).await,
            Verb::Report => self.report(&row).await,
            Verb::AskCancel => Ok(ShownPage::Page(Self::ask_cancel(&row))),
            Verb::AskUndo => self.ask_undo(&row).await,
            Verb::Undo(people) => self.undo(&row, Seen { version, count: Some(*people) }).await,
            Verb::Start(people) => self.release(&row, Seen { version, count: Some(*people) }, Act::Start).await,
            Verb::Agree(people) => self.release(&row, Seen { version, count: Some(*people) }, Act::Agree).await,
            Verb::Do(act) => self.act(&row, Seen { version, count: None }, *act).await,
            Verb::SendUnknown(count) => self.act(&row, Seen { version, count: Some(*count) }, Act::SendUnknown).await,
            Verb::Preview => self.preview(&row).await,
            Verb::Audience
            | Verb::Departements
            | Verb::Everywhere
            | Verb::Language(_)
            | Verb::Compose
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
                let kept = asked.and_then(|asked| kept(&asked, row.id));
                if let (Verb::Write(language), Some(content)) = (verb, kept) {
                    return self.take_kept(&row, language, content).await;
                }
                self.change(&row, verb).await
            }
        }
    }

    /// Believes a publisher that the clock is right.
    async fn vouch(&self, drawn: i64) -> PageResult {
        let notice = if self.role == Role::Editor {
            self.for_publishers(messages::NOTICE_EDITOR)
        } else if self.bot.clock.vouch(drawn, now()) {
            self.bot.deliveries.notify();
            Message::new(messages::NOTICE_CLOCK_RIGHT)
        } else {
            Message::new(messages::NOTICE_OLD_CLOCK)
        };
        Ok(ShownPage::Page(self.list().await?.notice(notice)))
    }

    /// Answers at once; the report of a campaign follows.
    async fn report(&self, row: &CampaignRow) -> PageResult {
        let errand = Errand::Report { campaign: row.id, to: self.operator };
        if let Ok(begun) = self.bot.errands.begin(errand, self.operator) {
            let (bot, row, to) = (Arc::clone(self.bot), row.clone(), self.operator.0);
            self.bot.tasks.spawn(async move {
                report(&bot, &row, to).await;
                drop(begun);
            });
        }
        self.with_notice(row, Message::new(messages::NOTICE_REPORT_COMES)).await
    }
}

/// Returns the page that tells how a command is used.
fn usage(command: &str) -> OperatorPage {
    OperatorPage::default().line(Message::new(messages::USAGE).text("command", command))
}
