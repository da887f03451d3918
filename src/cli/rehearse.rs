//! Runs `guichet rehearse`: the bot, a stand-in of Telegram and a page of phones, all on this
//! machine. The bot is the one that `guichet run` serves; only Telegram is not.

use std::{
    fs::DirBuilder,
    hash::{BuildHasher, Hasher, RandomState},
    net::{Ipv4Addr, TcpListener},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use anyhow::{Context as _, Result, anyhow};
use jiff::civil::Time;
use tracing_subscriber::filter::LevelFilter;
use url::Url;

use super::{
    check::print_problems,
    global::{GlobalOptions, Loaded},
    output::{print_line, read_text, usage},
    run::log,
};
use crate::{
    app::{SharedContext, Source, Sources},
    campaigns::{Operators, QuietHours, Timing},
    catalogue::problem::Problem,
    check::check,
    config::{Addresses, Config, Contact, LogFormat, Pace, Receiving, Token, time_of_day},
    days,
    gazetteer::positions,
    rehearsal::{PhoneLanguage, Rehearsal, Script, operators, serve},
    signals::StopSignals,
    store::DatabaseUrl,
    telegram::run as serve_telegram,
};

/// Days of silence after which everything about a person is erased, as in `guichet run`.
const KEEP_DAYS: u16 = 30;
/// A town has at least so many inhabitants.
const SMALLEST_TOWN: u32 = 3000;
/// A script has at most this many bytes.
const LARGEST_SCRIPT: u64 = 1024 * 1024;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The port of the page on this machine; 0 for any that is free
    #[arg(long, value_name = "PORT", default_value_t = 8091)]
    port: u16,
    /// A file that keeps conversations and campaigns; without it they end with the rehearsal
    #[arg(long, value_name = "FILE")]
    store: Option<PathBuf>,
    /// What people say first, line after line, as in tests/journeys; `b>` is the second person
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,
    /// When every address is looked at each night, such as `03:30`; `off` for no address, ever
    #[arg(long, value_name = "HH:MM", env = "GUICHET_LINK_CHECK", default_value = "off")]
    link_check: String,
    #[command(flatten)]
    contact: Contact,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    if all.date.is_some() {
        return Err(usage("`--date` is for the other commands: a rehearsal is today"));
    }
    let contact = arguments.contact.read().map_err(usage)?;
    let link_check = time_of_day("GUICHET_LINK_CHECK", &arguments.link_check).map_err(usage)?;
    let script = arguments.script.as_deref().map(script).transpose()?;
    let listener = listen(arguments.port)?;
    let port = listener.local_addr()?.port();
    let open = || print_line(&format!("Rehearsal: open http://127.0.0.1:{port}/"));
    log(LogFormat::Text, LevelFilter::WARN);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let loaded = match all.load() {
        Ok(loaded) => loaded,
        Err(error) => {
            let problems = problems(all)?;
            if problems.is_empty() {
                return Err(error);
            }
            open()?;
            return runtime.block_on(show_problems(listener, &problems));
        }
    };
    let folder = TemporaryFolder::new()?;
    let file = arguments.store.clone().unwrap_or_else(|| folder.0.join("guichet.db"));
    let rehearsal = Rehearsal::new(languages(&loaded), towns());
    let config = Config {
        token: Token::parse(rehearsal.token()).map_err(|_| anyhow!("no token was made: start again"))?,
        api: Url::parse(&format!("http://127.0.0.1:{port}"))?,
        database: DatabaseUrl::parse(&format!("sqlite:{}", file.display().to_string().replace('%', "%25")))
            .map_err(|_| wrong_file(&file))?,
        receiving: Receiving::Polling,
        take_over: false,
        keep_days: KEEP_DAYS,
        operators: Operators::parse(&operators()).map_err(|problem| anyhow!(problem))?,
        // Nobody's limits are kept, because nobody has any; and a campaign is not for tomorrow.
        pace: Pace { per_second: 1000, chat_pause: Duration::ZERO, paid: false },
        timing: Timing {
            quiet: QuietHours { from: Time::midnight(), until: Time::midnight() },
            default_zone: days::paris_zone(),
            a_week: None,
        },
        link_check,
        facts_check: None,
        addresses: if link_check.is_some() { Addresses::Asked } else { Addresses::LeftAlone },
        contact: contact.clone(),
    };
    let context = SharedContext::new(loaded.catalogue, loaded.locales, loaded.needs, KEEP_DAYS).run_by(contact.into());
    open()?;
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::spawn(serve(listener, Arc::clone(&rehearsal)));
        if let Some(script) = script {
            tokio::spawn(script.play(Arc::clone(&rehearsal)));
        }
        if [&all.sources.data, &all.sources.locales].iter().any(|source| matches!(source, Source::Folder(_))) {
            tokio::spawn(check_beside(all.sources.clone(), Arc::clone(&rehearsal)));
        }
        serve_telegram(config, context, all.sources.clone()).await.map_err(anyhow::Error::from)
    });
    // The end does not wait for a check that is under way.
    runtime.shutdown_background();
    served?;
    Ok(ExitCode::SUCCESS)
}

/// Takes the port, on this machine alone.
fn listen(port: u16) -> Result<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
        format!("port {port} of this machine cannot be used: name another one with `--port`, or 0 for any that is free")
    })?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

fn script(path: &Path) -> Result<Script> {
    let text = read_text(path, LARGEST_SCRIPT)?;
    Script::read(&text).map_err(|problem| anyhow!("cannot replay `{}`: {problem}", path.display()))
}

fn wrong_file(file: &Path) -> anyhow::Error {
    usage(format!("`{}` in `--store` is no file that can be kept: name one without `?`", file.display()))
}

fn languages(loaded: &Loaded) -> Vec<PhoneLanguage> {
    let languages = loaded.locales.iter();
    languages
        .map(|locale| PhoneLanguage { tag: locale.name.clone(), is_right_to_left: locale.is_right_to_left() })
        .collect()
}

/// Returns where the towns are that make the shape of France.
fn towns() -> Vec<[f64; 2]> {
    let rounded = |degrees: f64| (degrees * 100.0).round() / 100.0;
    let towns = positions().filter(|(commune, _)| commune.population() >= SMALLEST_TOWN);
    towns.map(|(_, at)| [rounded(at.latitude()), rounded(at.longitude())]).collect()
}

/// Returns what `guichet check` finds.
fn problems(all: &GlobalOptions) -> Result<Vec<Problem>> {
    Ok(check(&all.sources.data()?, &all.sources.locales()?, all.today()).problems)
}

/// Shows what is wrong in the place of phones, until the program is stopped.
async fn show_problems(listener: TcpListener, problems: &[Problem]) -> Result<ExitCode> {
    let signals = StopSignals::listen()?;
    print_problems(problems)?;
    let rehearsal = Rehearsal::new(Vec::new(), Vec::new());
    rehearsal.report_instead(problems.iter().map(ToString::to_string).collect());
    tokio::spawn(serve(tokio::net::TcpListener::from_std(listener)?, rehearsal));
    signals.stop.cancelled().await;
    Ok(ExitCode::FAILURE)
}

/// Runs the whole check of a folder beside the bot, because it takes some seconds.
async fn check_beside(sources: Sources, rehearsal: Arc<Rehearsal>) {
    let checking = move || Some(check(&sources.data().ok()?, &sources.locales().ok()?, days::today()).problems);
    let Ok(Some(problems)) = tokio::task::spawn_blocking(checking).await else { return };
    if !problems.is_empty() {
        // Nowhere is left to report that standard error is closed.
        let _ = print_problems(&problems);
        rehearsal.report(problems.iter().map(ToString::to_string).collect());
    }
}

/// Is a folder for its owner alone that ends with the rehearsal.
struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    fn new() -> Result<Self> {
        let random = RandomState::new().build_hasher().finish();
        let folder = std::env::temp_dir().join(format!("guichet-rehearsal-{random:016x}"));
        let made = DirBuilder::new().mode(0o700).create(&folder);
        made.with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
        Ok(Self(folder))
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        // What cannot be removed is in the system's folder for such files.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
