//! Runs `guichet campaign`: the same campaigns as operators have in Telegram, beside the
//! `guichet run` that sends them.

mod report;
mod watch;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, anyhow, bail};
use clap::Subcommand;

use super::{
    global::{GlobalOptions, Loaded},
    output::{print_json, print_line, read_text, say, too_many, usage},
    store::beside,
};
use crate::{
    app::{
        OperatorNames,
        campaigns::{self as rules, NotAllowed},
    },
    campaigns::{Act, CampaignKind, Denied, Draft, KnownNames, NotReady, OperatorId, Role, read_file},
    config::Settings,
    days,
    store::{ActResult, Actor, CampaignRow, Seen, Store},
};

/// Limits the file of a campaign, in bytes: Telegram takes 4,096 characters a language.
const LARGEST: u64 = 1024 * 1024;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    settings: Settings,
    /// The publisher for whom this speaks, who counts as having written what it begins; the first one by default
    #[arg(long = "as", value_name = "ID", global = true)]
    speaker: Option<i64>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Begin a campaign that is written in a file
    New {
        /// The file: see docs/campaign.example.toml
        #[arg(long, value_name = "FILE")]
        file: PathBuf,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// List campaigns, the newest first
    List {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Show a campaign
    Show(One),
    /// Preview it to the first publisher, and let it go
    Start(One),
    /// Stop it for a while
    Pause(One),
    /// Go on
    Resume(One),
    /// End it: what has not left never will
    Cancel(One),
    /// Print what became of it
    Report(One),
    /// Continue a draft in the place of whoever writes it
    TakeOver(One),
    /// Put back whom it unsubscribed in the last seven days
    UndoUnsubscribed(One),
}

#[derive(Debug, clap::Args)]
struct One {
    /// The campaign's number
    #[arg(value_name = "N")]
    id: i64,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Stay until it is over or paused, with a progress bar
    #[arg(long)]
    watch: bool,
}

/// Limits the campaigns that a list shows.
const MOST_LISTED: u32 = 1000;

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let location = arguments.settings.location().map_err(usage)?;
    let loaded = all.load()?;
    beside(&location, async |store| {
        let speaker = speaker(&arguments.settings, arguments.speaker)?;
        Campaigns { store, settings: &arguments.settings, loaded: &loaded, speaker }.run(&arguments.command).await
    })
}

struct Campaigns<'a> {
    store: &'a Store,
    settings: &'a Settings,
    loaded: &'a Loaded,
    /// Is the publisher who counts as having written what is begun here; `None` without one.
    speaker: Option<OperatorId>,
}

/// Returns the publisher for whom the command line speaks.
fn speaker(settings: &Settings, named: Option<i64>) -> Result<Option<OperatorId>> {
    let operators = settings.operators().map_err(usage)?;
    let Some(id) = named else { return Ok(operators.publishers().next()) };
    if operators.role(id) != Some(Role::Publisher) {
        return Err(usage(format!("`--as {id}` names no publisher in GUICHET_OPERATORS")));
    }
    Ok(Some(OperatorId(id)))
}

impl Campaigns<'_> {
    async fn run(&self, command: &Command) -> Result<ExitCode> {
        match command {
            Command::New { file, json } => self.begin(file, *json).await?,
            Command::List { json } => self.list(*json).await?,
            Command::Show(one) => self.show(one).await?,
            Command::Report(one) => {
                let row = self.find(one.id).await?;
                report::print(self.store, &row, one.json).await?;
                return Ok(ExitCode::SUCCESS);
            }
            Command::Start(one) => self.start(one).await?,
            Command::Pause(one) => self.act(one, Act::Pause).await?,
            Command::Resume(one) => self.act(one, Act::Resume).await?,
            Command::Cancel(one) => self.act(one, Act::Cancel).await?,
            Command::TakeOver(one) => self.act(one, Act::TakeOver).await?,
            Command::UndoUnsubscribed(one) => self.act(one, Act::UndoUnsubscribed).await?,
        }
        match command {
            Command::Show(one) | Command::Start(one) | Command::Resume(one) if one.watch => {
                watch::watch(self.store, one.id).await
            }
            _ => Ok(ExitCode::SUCCESS),
        }
    }

    async fn find(&self, id: i64) -> Result<CampaignRow> {
        let found = self.store.campaign(id).await?;
        found.with_context(|| format!("no campaign `{id}`: see `guichet campaign list`"))
    }

    async fn begin(&self, file: &Path, json: bool) -> Result<()> {
        let name = file.display().to_string();
        let text = read_text(file, LARGEST)?;
        let departements: Vec<&str> = self.loaded.catalogue.departements.iter().map(|one| one.code.as_str()).collect();
        let languages: Vec<&str> = self.loaded.locales.iter().map(|locale| locale.name.as_str()).collect();
        let zone = days::paris_zone();
        let known = KnownNames { departements: &departements, languages: &languages, zone: &zone, now: now() };
        let read = read_file(&name, &text, &known).map_err(|problems| too_many(&problems))?;
        self.ready(read.kind, &read.draft).await?;
        let id = self
            .store
            .begin_campaign(read.kind, &read.name, &read.draft.encode(), Actor::COMMAND_LINE, read.starts_at, now())
            .await?;
        if let Some(speaker) = self.speaker {
            self.store.add_writer(id, speaker).await?;
        }
        let row = self.find(id).await?;
        if json { print_json(&report::Shown::of(self.store, &row).await?) } else { print_line(&report::line(&row)) }
    }

    /// Fails with what a draft lacks, if it could not be sent.
    async fn ready(&self, kind: CampaignKind, draft: &Draft) -> Result<()> {
        let unready = rules::unready(self.store, &self.loaded.locales, kind, draft).await?;
        unready.map_or(Ok(()), |unready| Err(lacking(unready)))
    }

    async fn list(&self, json: bool) -> Result<()> {
        let rows = self.store.campaigns(MOST_LISTED).await?;
        if json {
            return print_json(&rows.iter().map(report::ListedCampaign::of).collect::<Vec<_>>());
        }
        rows.iter().try_for_each(|row| print_line(&report::line(row)))
    }

    async fn show(&self, one: &One) -> Result<()> {
        let row = self.find(one.id).await?;
        let shown = report::Shown::of(self.store, &row).await?;
        if one.json {
            return print_json(&shown);
        }
        let (operators, learned) =
            (self.settings.operators().map_err(usage)?, OperatorNames::remembered(self.store).await?);
        let name = |id: OperatorId| match learned.of(&operators, id) {
            Some(name) => name.to_owned(),
            None if id == OperatorId::COMMAND_LINE => "guichet".to_owned(),
            None => format!("operator {id}"),
        };
        shown.print(&row, name)
    }

    /// Starts a campaign by the rules that publishers have in Telegram; what Telegram
    /// refuses is refused before anybody gets it.
    async fn start(&self, one: &One) -> Result<()> {
        let row = self.find(one.id).await?;
        let first = self.speaker;
        if self.not_allowed(&row, Act::Start).await? == Some(NotAllowed::PreviewFirst) {
            let to = first.ok_or_else(|| usage("no publisher in GUICHET_OPERATORS: somebody must see the preview"))?;
            let (api, token) = self.settings.api().map_err(usage)?;
            let draft = Draft::decode(&row.draft).unwrap_or_default();
            let shown = rules::preview(&api, &token, &self.loaded.locales, row.kind, &draft, to).await;
            if let Err(refused) = shown {
                let (language, reason) = (refused.language, refused.reason);
                bail!(
                    "Telegram does not take the message in `{language}`: {reason}; nobody got it: correct it, or start again"
                );
            }
            self.store.mark_previewed(row.id, row.version).await?;
        }
        self.act(one, Act::Start).await?;
        if let Some(watcher) = first {
            self.store.watch(row.id, watcher.0, None).await?;
        }
        Ok(())
    }

    /// Returns why this may not be done, by the rules that hold in Telegram too. Whoever
    /// has the machine counts as a publisher.
    async fn not_allowed(&self, row: &CampaignRow, act: Act) -> Result<Option<NotAllowed>> {
        let operators = self.settings.operators().map_err(usage)?;
        let who = (OperatorId::COMMAND_LINE, Role::Publisher);
        let mut row = row.clone();
        row.writers.extend(self.speaker);
        Ok(rules::not_allowed(self.store, &self.loaded.locales, &operators, who, &row, act).await?)
    }

    async fn act(&self, one: &One, act: Act) -> Result<()> {
        let row = self.find(one.id).await?;
        match self.not_allowed(&row, act).await? {
            None => {}
            Some(NotAllowed::NotReady(unready)) => return Err(lacking(unready)),
            Some(NotAllowed::HeldBy(holder)) => {
                let operators = self.settings.operators().map_err(usage)?;
                let name = OperatorNames::remembered(self.store).await?;
                let name = name.of(&operators, holder).map_or_else(|| format!("operator {holder}"), str::to_owned);
                bail!(
                    "{name} writes campaign `{}`: `guichet campaign take-over {}` continues in their place",
                    row.id,
                    row.id
                )
            }
            Some(NotAllowed::StartPassed) => bail!(
                "the time at which campaign `{}` was to start ({}) has passed: choose another one in Telegram",
                row.id,
                row.starts_at.map(days::paris_time).unwrap_or_default()
            ),
            Some(NotAllowed::PublishersOnly) => bail!("only a publisher may do this: see GUICHET_OPERATORS"),
            Some(NotAllowed::PreviewFirst) => bail!("campaign `{}` was changed meanwhile: start it again", row.id),
            Some(NotAllowed::NoOtherPublisher) => {
                bail!(
                    "a service notice needs the agreement of a publisher who has not written it: name another one in GUICHET_OPERATORS"
                )
            }
        }
        // Somebody may be writing it in Telegram: it starts only if nobody changed it
        // meanwhile.
        let seen = match act {
            Act::Start | Act::TakeOver => Some(Seen { version: row.version, count: None }),
            Act::UndoUnsubscribed => {
                Some(Seen { version: row.version, count: Some(self.store.unsubscribed(row.id, now()).await?) })
            }
            Act::Agree | Act::Refuse | Act::Pause | Act::Resume | Act::Cancel | Act::SendUnknown => None,
        };
        if let Some(speaker) = self.speaker.filter(|_| matches!(act, Act::Start | Act::TakeOver)) {
            self.store.add_writer(row.id, speaker).await?;
        }
        let moved = rules::act(self.store, &row, act, Actor::COMMAND_LINE, seen).await?;
        match moved {
            ActResult::To(_) | ActResult::Repeated(_) => {}
            ActResult::Denied(Denied::Already, state) => {
                bail!("campaign `{}` is {state} already: nothing was done", row.id)
            }
            ActResult::Denied(Denied::NotNow, state) => {
                bail!("campaign `{}` is {state}: `{act}` does not go now", row.id)
            }
            ActResult::SameOperator | ActResult::Stale => {
                bail!("campaign `{}` was changed meanwhile: look at it again", row.id)
            }
            ActResult::Missing => bail!("no campaign `{}`: see `guichet campaign list`", row.id),
        }
        let row = self.find(one.id).await?;
        if row.state == crate::campaigns::CampaignState::Agreement {
            say("a service notice waits for a publisher, who finds it with /broadcast");
        }
        if one.json { print_json(&report::ListedCampaign::of(&row)) } else { print_line(&report::line(&row)) }
    }
}

/// Returns the error that tells what a draft lacks.
fn lacking(unready: NotReady) -> anyhow::Error {
    match unready {
        NotReady::NoVersion => {
            anyhow!("the campaign has no message: add a `[[version]]` in a language of its audience")
        }
        NotReady::Faulty(language, fault) => anyhow!("the message in `{language}` cannot be sent: {fault}"),
        NotReady::NobodyThere => anyhow!("nobody would get this campaign: widen `departements` or `languages`"),
        NotReady::Undecided(gaps) => {
            let gaps: Vec<String> =
                gaps.iter().map(|gap| format!("`{}` ({})", gap.language, report::people(gap.people))).collect();
            anyhow!(
                "no message in {}: add a version, or say `without-version = \"left-out\"` or a language",
                gaps.join(", ")
            )
        }
    }
}

fn now() -> i64 {
    days::now().as_second()
}
