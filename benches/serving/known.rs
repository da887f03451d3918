//! What a file holds before a bot is measured: people known, and readers of a campaign.

use std::{fs, path::Path, process::Stdio, time::Duration};

use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};

use crate::{
    bots::{Bot, OPERATOR},
    measure::{How, wait_until_it_receives},
    stand_in::StandIn,
};

/// People known to a bot that is measured with many.
const MANY: i64 = 1_000_000;
/// The chats of those who only get the campaign begin here.
const READERS: i64 = 500_000_000;
/// How many there are: more than get it while it is measured.
const MOST_READERS: i64 = 5_000;

/// Lets the bot make its file, and fills that.
pub fn fill(bot: Bot, telegram: &StandIn, folder: &Path, how: How) {
    let filled = match how {
        How::Polling | How::Webhook => return,
        How::Campaign => {
            // Whoever starts it gets it first.
            telegram.person(OPERATOR, "fr");
            for chat in READERS..READERS + MOST_READERS {
                telegram.person(chat, "fr");
            }
            format!(
                "INSERT INTO subscriber SELECT i, '91', 'fr' FROM
                 (WITH RECURSIVE n (i) AS (SELECT {READERS} UNION ALL SELECT i + 1 FROM n WHERE i < {READERS} + {MOST_READERS} - 1)
                  SELECT i FROM n)"
            )
        }
        How::Million => format!(
            "INSERT OR IGNORE INTO chat (chat_id, session, last_heard, language, departement)
             WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY})
             SELECT i, session, last_heard, language, departement FROM n, (SELECT * FROM chat WHERE chat_id = 1)"
        ),
    };
    let mut child = bot.spawn(telegram, folder, how);
    wait_until_it_receives(telegram, how);
    // What is stored of this one is stored of all.
    telegram.person(1, "fr").say("/start 91");
    assert!(telegram.wait_until(|state| state.screen(1).is_some(), Duration::from_secs(20)), "no answer");
    std::thread::sleep(Duration::from_millis(500));
    child.kill().unwrap();
    child.wait().unwrap();
    sql(folder, &format!("{filled}; PRAGMA wal_checkpoint(TRUNCATE)"));
}

/// Writes a campaign for everybody who asked for news, and lets it go.
pub fn begin_campaign(bot: Bot, telegram: &StandIn, folder: &Path) {
    let file = folder.join("campaign.toml");
    let text = "name = \"bench\"\n[[version]]\nlanguage = \"fr\"\ntext = \"Du nouveau en Essonne.\"\n";
    fs::write(&file, text).unwrap();
    let campaign = |arguments: &[&str]| {
        let mut command = bot.command(telegram, folder, How::Campaign);
        let done = command.arg("campaign").args(arguments).stderr(Stdio::piped()).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    };
    campaign(&["new", "--file", file.to_str().unwrap()]);
    campaign(&["start", &newest_campaign(folder).to_string()]);
    let begun = || telegram.count("sendmessage");
    let before = begun();
    let deadline = std::time::Instant::now() + Duration::from_secs(20);
    while begun() < before + 50 {
        assert!(std::time::Instant::now() < deadline, "the campaign does not begin");
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn newest_campaign(folder: &Path) -> i64 {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let options = SqliteConnectOptions::new().filename(folder.join("bot.db"));
    runtime.block_on(async {
        let mut connection = options.connect().await.unwrap();
        let id = sqlx::query_scalar("SELECT max(id) FROM campaign").fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        id
    })
}

fn sql(folder: &Path, statements: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let options = SqliteConnectOptions::new().filename(folder.join("bot.db"));
    runtime.block_on(async {
        let mut connection = options.connect().await.unwrap();
        sqlx::raw_sql(sqlx::AssertSqlSafe(statements)).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
}
