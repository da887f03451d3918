//! Builds drafts: the audience, a message in each language, its buttons, and what people
//! without a version get. Every page shows how many people the draft is for.

use super::{
    action::{PromptKind, Tap, Verb},
    page::{OperatorPage, number, people, time, title},
    session::{OperatorSession, PageResult, ShownPage, draft},
};
use crate::{
    app::campaigns::{self as rules, longest_head},
    campaigns::{
        Act, AudienceCell, BadTime, CampaignKind, CampaignState, Content, Draft, Fault, LinkButton, NotReady, Role,
        Text, WithoutVersion, messages, parse_time,
    },
    days,
    locale::{Arg, Locale, Message},
    store::{CampaignRow, PendingPrompt, RedraftResult, StoreError},
    telegram::incoming::{Incoming, IncomingKind},
};

impl OperatorSession<'_> {
    /// Begins a campaign, with the message that was kept for it if there is one.
    pub(super) async fn begin(&self, kind: CampaignKind, asked: Option<PendingPrompt>) -> PageResult {
        let mut draft = Draft::default();
        let notice = asked.and_then(|asked| kept(&asked, 0)).map(|kept| {
            match kept.fault(longest_head(kind, &self.context.locales)) {
                None => {
                    let language = self.language_of(&draft, &kept).unwrap_or_else(|| self.locale.name.clone());
                    let told = Message::new(messages::NOTICE_KEPT).text("language", &self.language_name(&language));
                    draft.versions.insert(language, kept);
                    told
                }
                Some(fault) => told(&fault),
            }
        });
        let id = self.bot.store.begin_campaign(kind, "", &draft.encode(), self.actor(), None, self.bot.time()).await?;
        self.await_next(id, &PromptKind::Early).await?;
        let page = match self.bot.store.campaign(id).await? {
            Some(row) => self.audience(&row).await?,
            None => self.list().await?,
        };
        Ok(ShownPage::Page(match notice {
            Some(notice) => page.notice(notice),
            None => page,
        }))
    }

    pub(super) async fn cells(&self, row: &CampaignRow) -> Result<Vec<AudienceCell>, StoreError> {
        rules::cells(&self.bot.store, row.kind).await
    }

    /// Returns the page of a whole draft, with buttons for what can be done next.
    pub(super) async fn hub(&self, row: &CampaignRow) -> Result<OperatorPage, StoreError> {
        let draft = draft(row);
        let cells = self.cells(row).await?;
        let mut page = self.head(row, &draft, &cells);
        let counted = draft.audience.by_language(&cells);
        for locale in self.context.locales.iter().filter(|locale| draft.speaks(&locale.name)) {
            let there = draft.versions.contains_key(&locale.name);
            let count = counted.iter().find(|(name, _)| *name == locale.name).map_or(0, |(_, count)| *count);
            if there || count > 0 {
                let id = if there { messages::VERSION_THERE } else { messages::VERSION_MISSING };
                page = page.line(Message::new(id).text("language", locale.own_name()).message("people", people(count)));
            }
        }
        page = match &draft.without_version {
            Some(WithoutVersion::LeftOut) => page.line(Message::new(messages::LEFT_OUT)),
            Some(WithoutVersion::Get(language)) => {
                page.line(Message::new(messages::FALLBACK).text("language", &self.language_name(language)))
            }
            None if draft.gaps(&cells).is_empty() || draft.versions.is_empty() => page,
            None => page.line(Message::new(messages::UNDECIDED)),
        };
        page = page.line(starts(row));
        if row.holder != self.operator {
            return Ok(page
                .line(self.held(row.holder))
                .button(Message::new(messages::BUTTON_PREVIEW), Self::tap(row, Verb::Preview))
                .button(Message::new(messages::BUTTON_TAKE_OVER), Self::tap(row, Verb::Do(Act::TakeOver)))
                .button(Message::new(messages::BUTTON_BACK), Tap::List));
        }
        if self.role == Role::Editor {
            page = page.line(self.for_publishers(messages::EDITOR_HINT));
        }
        page = page.button(Message::new(messages::BUTTON_AUDIENCE), Self::tap(row, Verb::Audience));
        page = self.version_buttons(page, row, &draft, &counted);
        if !draft.gaps(&cells).is_empty() && !draft.versions.is_empty() {
            page = page.button(Message::new(messages::BUTTON_GAPS), Self::tap(row, Verb::Gaps));
        }
        if !draft.versions.is_empty() {
            page = page.buttons([
                (Message::new(messages::BUTTON_PREVIEW), Self::tap(row, Verb::Preview)),
                (Message::new(messages::BUTTON_TEST), Self::tap(row, Verb::Test)),
            ]);
        }
        let send = match self.role {
            Role::Publisher => messages::BUTTON_SEND,
            Role::Editor => messages::BUTTON_ASK_PUBLISHER,
        };
        Ok(page
            .buttons([
                (Message::new(messages::BUTTON_WHEN), Self::tap(row, Verb::When)),
                (Message::new(send), Self::tap(row, Verb::Send)),
            ])
            .buttons([
                (Message::new(messages::BUTTON_CANCEL), Self::tap(row, Verb::AskCancel)),
                (Message::new(messages::BUTTON_BACK), Tap::List),
            ]))
    }

    /// Adds a row for each language that has its message, then those that have none, the
    /// languages of most people first.
    fn version_buttons(
        &self,
        mut page: OperatorPage,
        row: &CampaignRow,
        draft: &Draft,
        counted: &[(String, u64)],
    ) -> OperatorPage {
        let named = |id, locale: &Locale| Message::new(id).text("language", locale.own_name());
        let write =
            |locale: &Locale| (named(messages::BUTTON_WRITE, locale), Self::tap(row, Verb::Write(locale.name.clone())));
        let (there, mut missing): (Vec<&Locale>, Vec<&Locale>) = self
            .context
            .locales
            .iter()
            .filter(|locale| draft.speaks(&locale.name))
            .partition(|locale| draft.versions.contains_key(&locale.name));
        for locale in there {
            let links = (named(messages::BUTTON_LINKS, locale), Self::tap(row, Verb::Links(locale.name.clone())));
            page = page.buttons([write(locale), links]);
        }
        let people =
            |locale: &Locale| counted.iter().find(|(name, _)| *name == locale.name).map_or(0, |(_, count)| *count);
        missing.sort_by_key(|locale| std::cmp::Reverse(people(locale)));
        page.buttons(missing.into_iter().map(write))
    }

    /// Returns the top of a draft's pages: who it is for, and how many people that is.
    pub(super) fn head(&self, row: &CampaignRow, draft: &Draft, cells: &[AudienceCell]) -> OperatorPage {
        let audience = &draft.audience;
        let names = |codes: Vec<String>| Arg::List(codes.iter().map(|code| Message::verbatim(code)).collect());
        let places = if audience.departements.is_empty() {
            Message::new(messages::EVERYWHERE)
        } else {
            Message::new(messages::ONLY_DEPARTEMENTS)
                .with("codes", names(audience.departements.iter().cloned().collect()))
        };
        let languages = if audience.languages.is_empty() {
            Message::new(messages::EVERY_LANGUAGE)
        } else {
            let own = audience.languages.iter().map(|name| self.language_name(name)).collect();
            Message::new(messages::ONLY_LANGUAGES).with("languages", names(own))
        };
        OperatorPage::default()
            .title(title(row))
            .line(Message::new(messages::AUDIENCE).message("people", people(audience.count(cells))))
            .line(places)
            .line(languages)
    }

    async fn audience(&self, row: &CampaignRow) -> Result<OperatorPage, StoreError> {
        let draft = draft(row);
        let cells = self.cells(row).await?;
        let mut page = self
            .head(row, &draft, &cells)
            .button(Message::new(messages::BUTTON_DEPARTEMENTS), Self::tap(row, Verb::Departements));
        if !draft.audience.departements.is_empty() {
            page = page.button(Message::new(messages::BUTTON_EVERYWHERE), Self::tap(row, Verb::Everywhere));
        }
        let languages = self.context.locales.iter().map(|locale| {
            let is_in = draft.audience.includes_language(&locale.name);
            let id = if is_in { messages::BUTTON_LANGUAGE_IN } else { messages::BUTTON_LANGUAGE_OUT };
            let label = Message::new(id).text("language", locale.own_name());
            (label, Self::tap(row, Verb::Language(locale.name.clone())))
        });
        page = page.buttons(languages);
        if draft.used_versions().next().is_none() {
            page = page.button(Message::new(messages::BUTTON_COMPOSE), Self::tap(row, Verb::Compose));
        }
        let on = if draft.versions.is_empty() { messages::BUTTON_BACK } else { messages::BUTTON_CONTINUE };
        Ok(page.button(Message::new(on), Self::tap(row, Verb::Show)))
    }

    /// Does what a tap on a draft asks for.
    pub(super) async fn change(&self, row: &CampaignRow, verb: &Verb) -> PageResult {
        let mut changed = draft(row);
        match verb {
            Verb::Audience => self.audience(row).await.map(ShownPage::Page),
            Verb::Departements => {
                self.ask(row, &PromptKind::Departements, Message::new(messages::ASK_DEPARTEMENTS)).await
            }
            Verb::Everywhere => {
                changed.audience.departements.clear();
                self.store(row, &changed, row.starts_at, Then::Audience).await
            }
            Verb::Language(language) => {
                let all = || self.context.locales.iter().map(|locale| locale.name.clone());
                if changed.audience.languages.is_empty() {
                    changed.audience.languages = all().collect();
                }
                changed.audience.toggle_language(language);
                // Without the last one the list is empty, and that means everybody.
                let then = if changed.audience.languages.is_empty() {
                    Then::AudienceWith(Message::new(messages::NOTICE_LAST_LANGUAGE))
                } else {
                    Then::Audience
                };
                // All languages mean the same as none: everybody.
                if all().all(|name| changed.audience.languages.contains(&name)) {
                    changed.audience.languages.clear();
                }
                self.store(row, &changed, row.starts_at, then).await
            }
            Verb::Compose => match self.next_language(&changed) {
                Some(language) => self.ask_text(row, &language).await,
                None => self.show(row).await,
            },
            Verb::Write(language) => self.ask_text(row, language).await,
            Verb::Links(language) => {
                let ask = Message::new(messages::ASK_LINKS).text("language", &self.language_name(language));
                self.ask(row, &PromptKind::Links(language.clone()), ask).await
            }
            Verb::Gaps => {
                let cells = self.cells(row).await?;
                let mut page = self
                    .head(row, &changed, &cells)
                    .line(Message::new(messages::ASK_GAPS))
                    .button(Message::new(messages::BUTTON_LEAVE_OUT), Self::tap(row, Verb::LeaveOut));
                for language in changed.versions.keys() {
                    let label = Message::new(messages::BUTTON_FALLBACK).text("language", &self.language_name(language));
                    page = page.button(label, Self::tap(row, Verb::Fallback(language.clone())));
                }
                Ok(ShownPage::Page(page.button(Message::new(messages::BUTTON_BACK), Self::tap(row, Verb::Show))))
            }
            Verb::LeaveOut => {
                changed.without_version = Some(WithoutVersion::LeftOut);
                self.store(row, &changed, row.starts_at, Then::Hub).await
            }
            Verb::Fallback(language) => {
                changed.without_version = Some(WithoutVersion::Get(language.clone()));
                self.store(row, &changed, row.starts_at, Then::Hub).await
            }
            Verb::When => {
                let at_once = (Message::new(messages::BUTTON_AT_ONCE), Self::tap(row, Verb::AtOnce));
                self.await_next(row.id, &PromptKind::Time).await?;
                let page = self.head(row, &changed, &self.cells(row).await?).line(starts(row));
                Ok(ShownPage::Page(
                    page.line(Message::new(messages::ASK_TIME))
                        .buttons([at_once, (Message::new(messages::BUTTON_BACK), Self::tap(row, Verb::Show))]),
                ))
            }
            Verb::AtOnce => self.store(row, &changed, None, Then::Hub).await,
            Verb::Test => self.test(row).await,
            Verb::Send => self.ask_confirm(row).await,
            Verb::Show
            | Verb::Preview
            | Verb::AskCancel
            | Verb::AskUndo
            | Verb::Undo(_)
            | Verb::Report
            | Verb::SendUnknown(_)
            | Verb::Start(_)
            | Verb::Agree(_)
            | Verb::Do(_) => self.show(row).await,
        }
    }

    async fn ask(&self, row: &CampaignRow, awaits: &PromptKind, question: Message) -> PageResult {
        self.await_next(row.id, awaits).await?;
        let page = self.head(row, &draft(row), &self.cells(row).await?).line(question);
        Ok(ShownPage::Page(page.button(Message::new(messages::BUTTON_BACK), Self::tap(row, Verb::Show))))
    }

    /// Asks for the message in a language, and offers the others of the audience.
    async fn ask_text(&self, row: &CampaignRow, language: &str) -> PageResult {
        self.await_next(row.id, &PromptKind::Text(language.to_owned())).await?;
        let changed = draft(row);
        let ask = Message::new(messages::ASK_TEXT).text("language", &self.language_name(language));
        let others = self.context.locales.iter().filter(|locale| locale.name != language && changed.uses(&locale.name));
        let others = others.map(|locale| {
            let label = Message::new(messages::BUTTON_WRITE).text("language", locale.own_name());
            (label, Self::tap(row, Verb::Write(locale.name.clone())))
        });
        let page = self.head(row, &changed, &self.cells(row).await?).line(ask).buttons(others);
        Ok(ShownPage::Page(page.button(Message::new(messages::BUTTON_BACK), Self::tap(row, Verb::Show))))
    }

    /// Returns the language that a first message is probably in: one that runs in its
    /// direction, and the operator's own before others.
    fn language_of(&self, draft: &Draft, content: &Content) -> Option<String> {
        let is_rtl = content.text.source().chars().find(|c| c.is_alphabetic()).is_some_and(runs_to_the_left);
        let locales = || self.context.locales.iter().filter(|locale| draft.audience.includes_language(&locale.name));
        let own = || locales().filter(|locale| locale.name == self.locale.name);
        let fits = own().chain(locales()).find(|locale| locale.is_right_to_left() == is_rtl);
        fits.or_else(|| locales().next()).map(|locale| locale.name.clone())
    }

    /// Returns the language in which a message is missing: the operator's own, if that is
    /// one of them.
    fn next_language(&self, draft: &Draft) -> Option<String> {
        let locales = || self.context.locales.iter().map(|locale| locale.name.as_str());
        let missing = |name: &&str| draft.audience.includes_language(name) && !draft.versions.contains_key(*name);
        std::iter::once(self.locale.name.as_str()).chain(locales()).find(missing).map(str::to_owned)
    }

    /// Uses what an operator wrote as the answer to the prompt, or keeps it for the draft on
    /// the screen; `None` where it is meant for neither.
    pub(super) async fn wrote(
        &self,
        asked: &PendingPrompt,
        incoming: &Incoming,
    ) -> Result<Option<ShownPage>, StoreError> {
        let awaits = PromptKind::parse(&asked.awaits);
        let is_kept = matches!(awaits, Some(PromptKind::Kept(_)));
        if asked.campaign == 0 && (is_kept || awaits == Some(PromptKind::List)) {
            return self.keep_for_later(incoming).await.map(Some);
        }
        let awaits = if is_kept { Some(PromptKind::Early) } else { awaits };
        let row = self.bot.store.campaign(asked.campaign).await?;
        let is_own = |row: &CampaignRow| row.state == CampaignState::Draft && row.holder == self.operator;
        match (row, awaits) {
            (Some(row), Some(PromptKind::Early)) if is_own(&row) => self.wrote_early(&row, incoming).await.map(Some),
            (_, Some(PromptKind::Early)) => {
                self.bot.store.set_prompt(self.operator, None).await?;
                Ok(None)
            }
            (Some(row), Some(awaits)) => self.answered(&row, &awaits, incoming).await.map(Some),
            (_, _) => {
                self.bot.store.set_prompt(self.operator, None).await?;
                self.missing().await.map(Some)
            }
        }
    }

    /// Keeps a message that was written before its campaign was begun.
    async fn keep_for_later(&self, incoming: &Incoming) -> PageResult {
        // What fits the shorter kind fits both.
        let notice = match self.written(CampaignKind::Notice, incoming) {
            Ok(content) => {
                // Text and Telegram's own entities always become JSON.
                let message = serde_json::to_string(&content).unwrap_or_default();
                self.await_next(0, &PromptKind::Kept(message)).await?;
                Message::new(messages::NOTICE_KEPT_FOR_LATER)
            }
            Err(fault) => fault,
        };
        Ok(ShownPage::Page(self.list().await?.notice(notice)))
    }

    /// Keeps a message that was written before it was asked for as the first one that is
    /// missing; numbers of départements alone are the audience.
    async fn wrote_early(&self, row: &CampaignRow, incoming: &Incoming) -> PageResult {
        let mut changed = draft(row);
        if let IncomingKind::Text { text, .. } = &incoming.what
            && let Ok(codes) = self.departements(text)
        {
            changed.audience.departements = codes;
            return self.store(row, &changed, row.starts_at, Then::Audience).await;
        }
        let content = match self.written(row.kind, incoming) {
            Ok(content) => content,
            Err(fault) => return self.with_notice(row, fault).await,
        };
        if !changed.versions.is_empty() {
            // It may be another language's message or a better one: only its writer knows.
            return self.ask_language(row, &content).await;
        }
        let Some(language) = self.language_of(&changed, &content) else { return self.show(row).await };
        let kept = Message::new(messages::NOTICE_KEPT).text("language", &self.language_name(&language));
        changed.versions.insert(language, content);
        self.store(row, &changed, row.starts_at, Then::HubWith(kept)).await
    }

    /// Keeps a message, and asks in which language it is.
    async fn ask_language(&self, row: &CampaignRow, content: &Content) -> PageResult {
        // Text and Telegram's own entities always become JSON.
        let message = serde_json::to_string(content).unwrap_or_default();
        self.await_next(row.id, &PromptKind::Kept(message)).await?;
        let changed = draft(row);
        let languages = self.context.locales.iter().filter(|locale| changed.speaks(&locale.name)).map(|locale| {
            let label = Message::new(messages::BUTTON_WRITE).text("language", locale.own_name());
            (label, Self::tap(row, Verb::Write(locale.name.clone())))
        });
        let page = self.head(row, &changed, &self.cells(row).await?).line(Message::new(messages::ASK_KEPT_LANGUAGE));
        Ok(ShownPage::Page(
            page.buttons(languages).button(Message::new(messages::BUTTON_DROP), Self::tap(row, Verb::Show)),
        ))
    }

    /// Takes a message that was kept as that of the language that was tapped; its buttons
    /// stay.
    pub(super) async fn take_kept(&self, row: &CampaignRow, language: &str, mut content: Content) -> PageResult {
        let mut changed = draft(row);
        content.links = changed.versions.remove(language).map(|before| before.links).unwrap_or_default();
        changed.versions.insert(language.to_owned(), content);
        let kept = Message::new(messages::NOTICE_KEPT).text("language", &self.language_name(language));
        self.store(row, &changed, row.starts_at, Then::HubWith(kept)).await
    }

    async fn answered(&self, row: &CampaignRow, awaits: &PromptKind, incoming: &Incoming) -> PageResult {
        let text = match &incoming.what {
            IncomingKind::Text { text, .. } => Some(text.as_str()),
            _ => None,
        };
        let mut changed = draft(row);
        let mut starts_at = row.starts_at;
        let then = match (awaits, text) {
            (PromptKind::Text(language), _) => match self.written(row.kind, incoming) {
                Ok(mut content) => {
                    content.links = changed.versions.remove(language).map(|before| before.links).unwrap_or_default();
                    changed.versions.insert(language.clone(), content);
                    Then::Hub
                }
                Err(fault) => return self.ask_again(row, fault).await,
            },
            (PromptKind::Links(language), Some(text)) => {
                let written = if text.trim() == "0" { "" } else { text };
                match (LinkButton::parse_lines(written), changed.versions.get_mut(language)) {
                    (Ok(links), Some(version)) => {
                        version.links = links;
                        Then::Hub
                    }
                    (Ok(_), None) => Then::Hub,
                    (Err(fault), _) => return self.ask_again(row, told(&fault)).await,
                }
            }
            (PromptKind::Departements, Some(text)) => match self.departements(text) {
                Ok(codes) => {
                    changed.audience.departements = codes;
                    Then::Audience
                }
                Err(notice) => return self.ask_again(row, notice).await,
            },
            (PromptKind::Time, Some(text)) => match parse_time(text, &days::paris_zone()) {
                Ok(at) if at > self.bot.time() => {
                    starts_at = Some(at);
                    Then::Hub
                }
                Ok(_) => return self.ask_again(row, Message::new(messages::NOTICE_PAST)).await,
                Err(bad) => return self.ask_again(row, no_time(bad)).await,
            },
            (PromptKind::Links(_) | PromptKind::Departements | PromptKind::Time, None) => {
                return self.ask_again(row, Message::new(messages::NOTICE_NOT_TEXT)).await;
            }
            (PromptKind::Early | PromptKind::List | PromptKind::Kept(_), _) => return self.show(row).await,
        };
        let seen = self.store(row, &changed, starts_at, then).await?;
        self.await_next(row.id, &PromptKind::Early).await?;
        Ok(seen)
    }

    /// Tells what was wrong with an answer; the prompt stays.
    async fn ask_again(&self, row: &CampaignRow, notice: Message) -> PageResult {
        let page = self.head(row, &draft(row), &self.cells(row).await?);
        let back = (Message::new(messages::BUTTON_BACK), Self::tap(row, Verb::Show));
        Ok(ShownPage::Page(page.notice(notice).buttons([back])))
    }

    fn written(&self, kind: CampaignKind, incoming: &Incoming) -> Result<Content, Message> {
        if matches!(&incoming.what, IncomingKind::Attachment { album: Some(_), .. }) {
            return Err(Message::new(messages::NOTICE_ALBUM));
        }
        let Some(written) = &incoming.written else { return Err(Message::new(messages::NOTICE_NOT_TEXT)) };
        let text = Text::Entities { text: written.text.clone(), entities: written.entities.clone() };
        let content = Content { text, media: written.media.clone(), links: Vec::new() };
        match content.fault(longest_head(kind, &self.context.locales)) {
            None => Ok(content),
            Some(fault) => Err(told(&fault)),
        }
    }

    fn departements(&self, text: &str) -> Result<std::collections::BTreeSet<String>, Message> {
        let catalogue = &self.context.catalogue;
        let codes = text.split(|c: char| !c.is_alphanumeric()).filter(|code| !code.is_empty());
        let codes: Vec<String> = codes.map(str::to_ascii_uppercase).collect();
        let unknown: Vec<&str> =
            codes.iter().map(String::as_str).filter(|code| catalogue.departement(code).is_none()).collect();
        if codes.is_empty() {
            return Err(Message::new(messages::ASK_DEPARTEMENTS));
        }
        if unknown.is_empty() {
            return Ok(codes.into_iter().collect());
        }
        Err(Message::new(messages::NOTICE_BAD_DEPARTEMENT).text("codes", &unknown.join(" ")))
    }

    async fn store(&self, row: &CampaignRow, changed: &Draft, starts_at: Option<i64>, then: Then) -> PageResult {
        let stored = self.bot.store.redraft(row, self.actor(), &changed.encode(), starts_at).await?;
        let notice = match stored {
            RedraftResult::Stored(_) => None,
            RedraftResult::Stale => Some(Message::new(messages::NOTICE_STALE)),
            RedraftResult::HeldBy(holder) => Some(self.held(holder)),
            RedraftResult::Missing => Some(Message::new(messages::NOTICE_MISSING)),
        };
        let row = self.bot.store.campaign(row.id).await?.unwrap_or_else(|| row.clone());
        match notice {
            Some(notice) => self.with_notice(&row, notice).await,
            None => match then {
                Then::Audience => self.audience(&row).await.map(ShownPage::Page),
                Then::AudienceWith(notice) => {
                    self.audience(&row).await.map(|page| ShownPage::Page(page.notice(notice)))
                }
                Then::Hub => self.show(&row).await,
                Then::HubWith(notice) => self.with_notice(&row, notice).await,
            },
        }
    }
}

/// Returns the message that is kept for a campaign, or for one that is not begun yet (0).
pub(super) fn kept(asked: &PendingPrompt, campaign: i64) -> Option<Content> {
    match PromptKind::parse(&asked.awaits)? {
        PromptKind::Kept(message) if asked.campaign == campaign => serde_json::from_str(&message).ok(),
        _ => None,
    }
}

/// Returns whether a letter is of a script that runs from right to left (Unicode blocks
/// Hebrew to Arabic Extended-A, and Arabic Presentation Forms).
fn runs_to_the_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// Tells which page is shown once a change is stored.
enum Then {
    Audience,
    /// The page of the audience is shown with a notice.
    AudienceWith(Message),
    Hub,
    /// The page of the whole draft is shown with a notice.
    HubWith(Message),
}

/// Returns the notice that tells an operator what is wrong with a message.
pub(super) fn told(fault: &Fault) -> Message {
    let count = |number: &usize| Arg::Number(*number);
    match fault {
        Fault::Empty => Message::new(messages::NOTICE_EMPTY),
        Fault::TooLong(length, most) => {
            Message::new(messages::NOTICE_TOO_LONG).with("length", count(length)).with("most", count(most))
        }
        Fault::TooManyLinks(most) => number(messages::NOTICE_TOO_MANY_LINKS, "most", *most as u64),
        Fault::BadLink(line, why) => Message::new(messages::NOTICE_BAD_LINK).text("line", line).text("why", why.name()),
    }
}

/// Returns the notice that tells an operator why a text is no time.
fn no_time(bad: BadTime) -> Message {
    Message::new(match bad {
        BadTime::Unreadable => messages::NOTICE_BAD_TIME,
        BadTime::Skipped => messages::NOTICE_TIME_SKIPPED,
        BadTime::Twice => messages::NOTICE_TIME_TWICE,
    })
}

/// Returns the line that tells when a campaign starts.
fn starts(row: &CampaignRow) -> Message {
    match row.starts_at {
        Some(at) => Message::new(messages::STARTS_AT).message("time", time(at)),
        None => Message::new(messages::STARTS_AT_ONCE),
    }
}

/// Returns the notice that tells an operator why a draft can't be sent yet.
pub(super) fn not_ready(unready: &NotReady) -> Message {
    match unready {
        NotReady::NoVersion => Message::new(messages::NOTICE_NO_VERSION),
        NotReady::Faulty(_, fault) => told(fault),
        NotReady::NobodyThere => Message::new(messages::NOTICE_NOBODY),
        NotReady::Undecided(_) => Message::new(messages::NOTICE_UNDECIDED),
    }
}
