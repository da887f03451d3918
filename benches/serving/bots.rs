//! The bots that are measured, and how each is built and started.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use crate::{
    how::How,
    stand_in::{StandIn, TOKEN},
};

/// An operator, who starts the campaign.
pub const OPERATOR: i64 = 900_000_001;
/// Messages a second while a campaign is sent: as many as replies at 100 a second, and as many again.
const CAMPAIGN_RATE: &str = "200";

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bot {
    Guichet,
    /// The same on the PostgreSQL database that `GUICHET_POSTGRES` names, which is emptied.
    Postgres,
    /// The build that `GUICHET_BEFORE` names.
    Before,
    TeloxideSqlite,
    TeloxideMemory,
    Frankenstein,
}

impl Bot {
    /// Every bot, the other build only where one is named.
    pub fn all() -> Vec<Self> {
        let other = before().map(|_| Self::Before);
        let postgres = postgres().map(|_| Self::Postgres);
        let bots = [Self::Guichet, Self::TeloxideSqlite, Self::TeloxideMemory, Self::Frankenstein];
        bots.into_iter().chain(postgres).chain(other).collect()
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Guichet => "guichet",
            Self::Postgres => "guichet, PostgreSQL",
            Self::Before => "the build before",
            Self::TeloxideSqlite => "teloxide, SQLite",
            Self::TeloxideMemory => "teloxide, memory",
            Self::Frankenstein => "frankenstein, memory",
        }
    }

    /// Whether it is a build of this program.
    pub const fn is_guichet(self) -> bool {
        matches!(self, Self::Guichet | Self::Postgres | Self::Before)
    }

    /// The name of its package and program, where it is none of this project's own builds.
    const fn package(self) -> Option<&'static str> {
        match self {
            Self::Guichet | Self::Postgres | Self::Before => None,
            Self::TeloxideSqlite => Some("teloxide-sqlite"),
            Self::TeloxideMemory => Some("teloxide-memory"),
            Self::Frankenstein => Some("frankenstein-memory"),
        }
    }

    fn program(self) -> PathBuf {
        match self {
            Self::Guichet | Self::Postgres => env!("CARGO_BIN_EXE_guichet").into(),
            Self::Before => before().unwrap(),
            Self::TeloxideSqlite | Self::TeloxideMemory | Self::Frankenstein => {
                target().join("release").join(self.package().unwrap())
            }
        }
    }

    /// The command for one of the bots' programs, on the second core, with the settings of any of them.
    pub fn command(self, telegram: &StandIn, folder: &Path, how: How) -> Command {
        let mut command = Command::new("taskset");
        command.args(["-c", "1"]).arg(self.program());
        command.env("TELOXIDE_TOKEN", TOKEN).env("TELOXIDE_API_URL", telegram.url());
        let file = folder.join("bot.db");
        if self.is_guichet() {
            command
                .env("DATABASE_URL", format!("sqlite:{}", file.display()))
                .env("GUICHET_OPERATORS", OPERATOR.to_string())
                .env("GUICHET_QUIET_HOURS", "none");
        }
        if let Some(url) = postgres().filter(|_| self == Self::Postgres) {
            command.env("DATABASE_URL", url);
        }
        if how == How::Campaign {
            command.env("GUICHET_PAID_RATE", CAMPAIGN_RATE);
        }
        if how == How::Webhook {
            let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
            command
                .env("GUICHET_WEBHOOK_URL", format!("http://{free}/hook"))
                .env("GUICHET_WEBHOOK_SECRET", "the-webhooks-secret_1")
                .env("GUICHET_LISTEN", free.to_string());
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Starts it.
    pub fn spawn(self, telegram: &StandIn, folder: &Path, how: How) -> Child {
        if let Some(url) = postgres().filter(|_| self == Self::Postgres) {
            let mut client = postgres::Client::connect(&url, postgres::NoTls).unwrap();
            client.batch_execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public").unwrap();
        }
        let mut command = self.command(telegram, folder, how);
        match self {
            Self::Guichet | Self::Postgres | Self::Before => command.arg("run"),
            Self::TeloxideSqlite => command.arg(folder.join("bot.db")),
            Self::TeloxideMemory | Self::Frankenstein => &mut command,
        };
        command.spawn().unwrap()
    }
}

fn postgres() -> Option<String> {
    std::env::var("GUICHET_POSTGRES").ok()
}

fn before() -> Option<PathBuf> {
    std::env::var_os("GUICHET_BEFORE").map(PathBuf::from)
}

/// Where the other bots are built; another folder where `GUICHET_BOTS_TARGET_DIR` names one.
fn target() -> PathBuf {
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bots");
    std::env::var_os("GUICHET_BOTS_TARGET_DIR").map_or_else(usual, PathBuf::from)
}

/// Builds those of the bots that are no builds of this program.
pub fn build_others(bots: impl Iterator<Item = Bot>) {
    let mut packages: Vec<&str> = bots.filter_map(Bot::package).collect();
    packages.dedup();
    for package in packages {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/bots").join(package);
        let built = Command::new(env!("CARGO"))
            .args(["build", "--release", "--locked", "--quiet"])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", target())
            .status();
        assert!(built.unwrap().success(), "{package} does not build");
    }
}
