//! Everybody gets the version in the language that they speak when it is sent.

use super::crowd::{Crowd, MARKER};

#[test]
fn the_language_is_that_of_the_moment_of_sending() {
    let mut crowd = Crowd::new(9, &[("GUICHET_QUIET_HOURS", "00:00-23:59")]);
    crowd.serving.telegram.record(true);
    let id = crowd.begin();
    crowd.until(id, "sending");
    assert!(crowd.serving.stop().success());
    // 3, 6 and 9 read Arabic; 1 does now, 3 does not any more, and 5 reads a language without a version.
    crowd.serving.sql(
        "UPDATE subscriber SET language = 'ar' WHERE chat_id = 1; UPDATE subscriber SET language = 'fr' WHERE chat_id = 3;
         UPDATE subscriber SET language = 'en' WHERE chat_id IN (5, 6)",
    );
    crowd.serving.variables.push(("GUICHET_QUIET_HOURS", "none".to_owned()));
    crowd.serving.start();
    crowd.until_done(id);
    for chat in 1..=9 {
        let text = crowd.serving.telegram.person(chat, None).screen().unwrap().text;
        let arabic = [1, 6, 9].contains(&chat);
        assert_eq!(text.contains(&format!("{MARKER} (ar)")), arabic, "{chat}: {text}");
    }
    let report = crowd.campaign_json(&["report", &id.to_string()]);
    let sent = |language: &str| report["by_language"][language]["sent"].as_i64();
    assert_eq!((sent("fr"), sent("ar"), sent("en")), (Some(6), Some(3), None), "{report}");
}
