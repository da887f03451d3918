//! Buttons that are tapped twice, too late, or after the data has changed.

use guichet::{
    catalogue::{Catalogue, load},
    dialogue::{Context, Event, Input, Session, step},
    terminal::{Layout, paint},
};

use crate::context::{TODAY, catalogue, context, locales, repository_data};

/// Plays button codes, as an old message or a hasty thumb sends them.
fn taps(catalogue: &Catalogue, session: Session, codes: &[&str]) -> (Session, String) {
    let context = Context { catalogue, ..context() };
    let mut session = session;
    let mut output = Vec::new();
    for code in codes {
        let input = Input { event: Event::Tap(code), today: TODAY, language_hint: Some("fr") };
        let step = step(context, &session, input);
        output.extend_from_slice(format!("[{code}]\n\n").as_bytes());
        paint(&step.screen, locales().negotiate(Some(&step.language)), Layout::Unbroken, &mut output).unwrap();
        session = step.session;
    }
    (session, String::from_utf8(anstream::adapter::strip_bytes(&output).into_vec()).unwrap())
}

#[test]
fn a_double_tap_changes_nothing() {
    let (once, first) = taps(catalogue(), Session::default(), &["p:75", "a:goal:renew"]);
    let (twice, second) = taps(catalogue(), once.clone(), &["a:goal:renew"]);
    assert_eq!(once, twice);
    assert!(first.ends_with(second.trim_start_matches("[a:goal:renew]\n\n")));
}

#[test]
fn an_old_button_is_answered_kindly() {
    let (_, said) =
        taps(catalogue(), Session::default(), &["p:75", "a:goal:no-such-goal", "zzz", "a:arrondissement:evry", "p:00"]);
    insta::assert_snapshot!(said);
}

#[test]
fn removed_choice_is_asked_again() {
    let (session, _) = taps(catalogue(), Session::default(), &["p:75", "a:goal:renew", "a:ground:student"]);
    let mut files = repository_data();
    let questions = files.get("questions.toml").unwrap().replace(
        "[\"student\", \"after-studies\", \"after-research\"",
        "[\"learner\", \"after-studies\", \"after-research\"",
    );
    let rename = |text: &str| text.replace("\"student\"", "\"learner\"");
    let renamed: Vec<(String, String)> = files
        .iter()
        .filter(|(path, _)| *path != "questions.toml")
        .map(|(path, text)| {
            (
                path.to_owned(),
                rename(text).replace("from-status.only = [\"learner\"", "from-status.only = [\"student\""),
            )
        })
        .collect();
    for (path, text) in renamed {
        files.insert(&path, text);
    }
    files.insert("questions.toml", questions.replace("ground = \"student\"", "ground = \"learner\""));
    let changed = load(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let (after, said) = taps(&changed, session, &["now"]);
    assert!(said.contains("Qu’est-ce qui est écrit sur votre carte ?"), "{said}");
    assert_eq!(
        after.answers.get(&changed, changed.question("goal").unwrap()),
        changed.answer(changed.question("goal").unwrap(), "renew")
    );
}
