//! Dispatches what an operator does to the session: a command, a tap, or an answer to a
//! prompt.

use std::sync::Arc;

use tracing::error;

use super::{
    action::{Tap, Verb},
    campaign_report::report,
    command::{OperatorCommand, command},
    page::OperatorPage,
    session::{OperatorSession, PageResult, ShownPage},
};
use crate::{
    campaigns::{OperatorId, Role, messages},
    locale::Message,
    telegram::{
        bot::Bot,
        incoming::{Incoming, IncomingKind},
        link_check::summary_page,
        render,
        reply::Reply,
    },
};

impl Bot {
    /// Returns the replies to an operator, or `None` to answer them like anybody else.
    pub(in crate::telegram) async fn operator_replies(
        self: &Arc<Self>,
        chat: i64,
        role: Role,
        incoming: &Incoming,
        language: Option<&str>,
    ) -> Option<Vec<Reply>> {
        let context = self.context();
        let locale = context.locales.negotiate(language.or(incoming.language.as_deref()));
        let session = OperatorSession { bot: self, operator: OperatorId(chat), role, context: &context, locale };
        let (shown, edit) = match &incoming.what {
            IncomingKind::Tap { data, message } => (session.tapped(&Tap::parse(data)?).await, *message),
            IncomingKind::Text { edited: true, .. }
            | IncomingKind::Position(_)
            | IncomingKind::Group
            | IncomingKind::Blocked
            | IncomingKind::Unblocked => {
                return None;
            }
            IncomingKind::Text { text, .. } if text.trim_start().starts_with('/') => {
                // Whoever gives a command no longer answers a prompt.
                let _ = self.store.set_prompt(session.operator, None).await;
                (session.commanded(command(text)?).await, None)
            }
            IncomingKind::Text { .. } | IncomingKind::Attachment { .. } => {
                let asked = self.insist(|| self.store.prompt(session.operator)).await??;
                (session.wrote(&asked, incoming).await, None)
            }
        };
        self.deliveries.speak(chat, &locale.name);
        let (edit, message) = match shown {
            Ok(ShownPage::Page(page)) => (edit, page.render(locale)),
            Ok(ShownPage::Below(page)) => (None, page.render(locale)),
            Err(error) => {
                error!(%error, "an operator's wish was not stored");
                (None, render::failed(locale))
            }
        };
        Some(vec![Reply::new(incoming, edit, message, locale)])
    }
}

impl OperatorSession<'_> {
    async fn commanded(&self, command: OperatorCommand) -> PageResult {
        match command {
            OperatorCommand::Campaigns => self.list().await.map(ShownPage::Page),
            OperatorCommand::Stats => self.figures().await,
            OperatorCommand::Reports => self.reports().await,
            OperatorCommand::Links => self.check_links().await,
            OperatorCommand::Reload => {
                self.bot.reload(self.operator).await.map(|reloaded| ShownPage::Below(reloaded.page()))
            }
        }
    }

    /// Checks every address; only this operator waits for it.
    async fn check_links(&self) -> PageResult {
        let summary = self.bot.check_links().await.transpose()?;
        // The check ends without a summary when the program stops.
        let not_now = || OperatorPage::default().line(Message::new(messages::NOTICE_NOT_NOW));
        Ok(ShownPage::Below(summary.map_or_else(not_now, |summary| summary_page(&summary))))
    }

    async fn tapped(&self, tap: &Tap) -> PageResult {
        // Whoever taps a button no longer answers a prompt.
        self.bot.store.set_prompt(self.operator, None).await?;
        let (campaign, version, verb) = match tap {
            Tap::List => return self.list().await.map(ShownPage::Page),
            Tap::New(kind) => return self.begin(*kind).await,
            Tap::Of { campaign, version, verb } => (*campaign, *version, verb),
        };
        let Some(row) = self.bot.store.campaign(campaign).await? else {
            return Ok(ShownPage::Page(self.list().await?.notice(Message::new(messages::NOTICE_MISSING))));
        };
        match verb {
            Verb::Show => self.show(&row).await,
            Verb::Report => {
                report(self.bot, &row, self.operator.0).await;
                self.show(&row).await.map(ShownPage::below)
            }
            Verb::AskCancel => Ok(ShownPage::Page(Self::ask_cancel(&row))),
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
}
