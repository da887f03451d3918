//! "Remind me before my card ends", from the question to the message.

use jiff::{ToSpan, Zoned};

use crate::telegram::{
    conversations::{say, tap},
    serving::{By, Serving},
};

/// Somebody who renews as a student, and is asked for the month.
fn asked(serving: &Serving, chat: i64, language: &str) {
    serving.telegram.person(chat, language);
    say(serving, chat, "/start 59_renew");
    for data in ["g:ground:study", "a:ground:student", "a:nationality:other", "rm"] {
        let before = serving.telegram.person(chat, None).screen();
        serving.telegram.person(chat, None).tap(data);
        serving.telegram.wait_for_screen(chat, |shown| Some(shown) != before.as_ref());
    }
}

#[test]
fn a_reminder_is_written_once_and_erased() {
    let mut serving = Serving::prepared(By::Polling);
    serving.variables = vec![("GUICHET_QUIET_HOURS", "none".to_owned())];
    serving.start();
    asked(&serving, 7, "fr");
    let in_a_year = Zoned::now().date().checked_add(1.year()).unwrap();
    say(&serving, 7, &format!("juin {}", in_a_year.year()));
    serving.telegram.wait_for_screen(7, |shown| shown.offers("rm:x"));
    say(&serving, 7, "/mydata");
    let kept = serving.telegram.person(7, None).screen().unwrap();
    assert!(kept.text.contains("Rappel") && !kept.text.contains("F2231"), "{}", kept.text);
    assert!(serving.stop().success());
    // The day has come.
    serving.sql("UPDATE reminder SET due = 20000");
    serving.start();
    serving.shows(7, "Vous m’avez demandé de vous écrire");
    let written = serving.telegram.person(7, None).screen().unwrap();
    assert!(written.text.contains("page F2231"), "in the page's own words: {}", written.text);
    assert!(written.text.contains("F2231") && written.offers("n@now"), "{written:?}");
    assert!(serving.stop().success());
    serving.comes_to("SELECT count(*) FROM reminder", 0);
    serving.comes_to("SELECT count(*) FROM delivery WHERE fate = 2", 1);
    serving.start();
    say(&serving, 7, "/mydata");
    assert!(!serving.telegram.person(7, None).screen().unwrap().text.contains("Rappel"));
    let written = serving.telegram.messages(7);
    assert_eq!(written.iter().filter(|shown| shown.text.contains("Vous m’avez demandé")).count(), 1);
    serving.was_careful();
}

#[test]
fn a_card_that_ends_soon_gets_the_page_now() {
    let serving = Serving::started(By::Polling);
    asked(&serving, 8, "ar");
    let soon = Zoned::now().date().checked_add(3.months()).unwrap();
    say(&serving, 8, &format!("{:02}/{}", soon.month(), soon.year()));
    let shown = serving.telegram.person(8, None).screen().unwrap();
    assert!(shown.text.contains("F2231") && !shown.offers("rm:x"), "{}", shown.text);
    serving.comes_to("SELECT count(*) FROM reminder", 0);
    serving.was_careful();
}

#[test]
fn a_reminder_goes_with_forget() {
    let serving = Serving::started(By::Polling);
    asked(&serving, 9, "en");
    let year = Zoned::now().year() + 2;
    tap(&serving, 9, &year.to_string());
    tap(&serving, 9, "06");
    serving.telegram.wait_for_screen(9, |shown| shown.offers("rm:x"));
    serving.comes_to("SELECT count(*) FROM reminder", 1);
    say(&serving, 9, "/forget");
    serving.comes_to("SELECT count(*) FROM reminder", 0);
}
