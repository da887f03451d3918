//! What a file holds before a bot is measured: people known, and readers of a campaign.

use std::{fs, path::Path, process::Stdio, time::Duration};

use crate::{
    bots::{Bot, OPERATOR},
    file,
    how::How,
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
    how.wait_until_it_receives(telegram);
    // What is stored of this one is stored of all.
    telegram.person(1, "fr").say("/start 91");
    assert!(telegram.wait_until(|state| state.screen(1).is_some(), Duration::from_secs(20)), "no answer");
    std::thread::sleep(Duration::from_millis(500));
    child.kill().unwrap();
    child.wait().unwrap();
    file::run(&folder.join("bot.db"), &format!("{filled}; PRAGMA wal_checkpoint(TRUNCATE)"));
}

/// Writes a campaign for everybody who asked for news, and lets it go.
pub fn begin_campaign(bot: Bot, telegram: &StandIn, folder: &Path) {
    let written = folder.join("campaign.toml");
    let text = "name = \"bench\"\n[[version]]\nlanguage = \"fr\"\ntext = \"Du nouveau en Essonne.\"\n";
    fs::write(&written, text).unwrap();
    let campaign = |arguments: &[&str]| {
        let mut command = bot.command(telegram, folder, How::Campaign);
        let done = command.arg("campaign").args(arguments).stderr(Stdio::piped()).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    };
    campaign(&["new", "--file", written.to_str().unwrap()]);
    let newest = file::number(&folder.join("bot.db"), "SELECT max(id) FROM campaign");
    campaign(&["start", &newest.to_string()]);
    let begun = || telegram.count("sendmessage");
    let before = begun();
    let deadline = std::time::Instant::now() + Duration::from_secs(20);
    while begun() < before + 50 {
        assert!(std::time::Instant::now() < deadline, "the campaign does not begin");
        std::thread::sleep(Duration::from_millis(10));
    }
}
