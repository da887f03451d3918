//! The rules of the dialogue, by ids.

use guichet::{
    catalogue::{Answer, Catalogue, Place},
    check::screen_problems,
    dialogue::{Answers, Attachment, Event, Input, Outcome, Part, Path, ScreenTarget, Session, Withdrawal, step},
};

use crate::context::{NEXT_YEAR, TODAY, catalogue, context, locales};

fn path(code: &str, given: &[(&str, &str)], today: jiff::civil::Date) -> Path {
    let catalogue = catalogue();
    let place = Place::of(catalogue.departement(code).unwrap());
    Path::replay(catalogue, place, &answers(catalogue, given), today)
}

fn answers(catalogue: &Catalogue, given: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in given {
        let question = catalogue.question(question).unwrap();
        answers.set(catalogue, question, catalogue.answer(question, answer).unwrap());
    }
    answers
}

fn next(code: &str, given: &[(&str, &str)]) -> Option<&'static str> {
    path(code, given, TODAY).next.map(|question| catalogue()[question].id.as_str())
}

fn pages(code: &str, given: &[(&str, &str)]) -> Vec<(&'static str, Part)> {
    pages_on(code, given, TODAY)
}

fn pages_on(code: &str, given: &[(&str, &str)], today: jiff::civil::Date) -> Vec<(&'static str, Part)> {
    let path = path(code, given, today);
    let outcome = Outcome::new(catalogue(), &path, today);
    outcome.cards.iter().map(|card| (id(catalogue(), card.case), card.part)).collect()
}

fn id(catalogue: &'static Catalogue, case: guichet::catalogue::CaseIx) -> &'static str {
    catalogue[catalogue[case].procedure].id.as_str()
}

#[test]
fn the_goal_is_asked_first() {
    assert_eq!(next("91", &[]), Some("goal"));
}

#[test]
fn a_question_that_changes_nothing_is_not_asked() {
    assert_eq!(next("48", &[("goal", "oqtf")]), None);
    assert_eq!(next("48", &[("goal", "renew"), ("ground", "ill-child")]), None);
}

#[test]
fn nationality_is_never_asked_after_protection() {
    for code in ["48", "75", "94"] {
        for ground in [
            "refugee",
            "subsidiary-protection",
            "stateless",
            "temporary-protection",
            "victim",
            "ill-child",
            "withdrawal-agreement",
        ] {
            for goal in ["first-permit", "renew", "change-status"] {
                assert_ne!(
                    next(code, &[("goal", goal), ("ground", ground)]),
                    Some("nationality"),
                    "{code} {goal} {ground}"
                );
            }
        }
    }
}

#[test]
fn nationality_is_asked_under_few_goals() {
    let allowed = ["first-permit", "renew", "change-status", "long-term-card", "no-appointment"];
    let nationality = catalogue().question("nationality").unwrap();
    let goal = catalogue().question("goal").unwrap();
    let goals = catalogue()[nationality].goals.unwrap();
    let named: Vec<&str> = goals.iter().map(|answer| catalogue().answer_id(goal, answer)).collect();
    assert_eq!(named, allowed);
}

#[test]
fn an_inactive_answer_filters_nothing_and_comes_back() {
    // The arrondissement only matters for young adults in Essonne.
    let given =
        [("goal", "first-permit"), ("ground", "young-adult"), ("nationality", "other"), ("arrondissement", "evry")];
    assert_eq!(pages("91", &given)[0], ("91-young-adult-evry", Part::Local));
    let mut other = given;
    other[1] = ("ground", "refugee");
    let silent = path("91", &other, TODAY);
    assert!(silent.answered(catalogue().question("arrondissement").unwrap()).is_none());
    assert_eq!(pages("91", &given)[0], ("91-young-adult-evry", Part::Local));
}

#[test]
fn what_is_implied_is_not_asked() {
    let path = path("48", &[("goal", "regularise")], TODAY);
    let paper = catalogue().question("current-paper").unwrap();
    assert_eq!(path.known.get(paper), catalogue().answer(paper, "no-valid-paper"));
    assert!(path.answered(paper).is_none());
}

#[test]
fn the_only_way_stands_first() {
    let pages = pages("14", &[("goal", "first-permit"), ("ground", "student"), ("nationality", "other")]);
    assert_eq!(pages[0], ("anef-account", Part::Exclusive));
    assert!(pages.contains(&("14-student-other", Part::Perhaps)));
}

#[test]
fn a_page_that_left_the_list_is_not_given_where_a_national_one_covers_the_case() {
    let marne = pages("51", &[("goal", "child-travel-document")]);
    assert_eq!(marne[0].0, "f2718");
    assert!(marne.iter().all(|(id, _)| *id != "51-dcem"));
    let paris = pages("75", &[("goal", "first-permit"), ("ground", "spouse-of-french"), ("nationality", "other")]);
    assert_eq!(paris[0].0, "f2209");
    assert!(paris.iter().all(|(id, _)| *id != "75-spouse-of-french"));
}

#[test]
fn an_ended_rule_is_not_offered_after_its_last_day() {
    let given = [("goal", "regularise"), ("ground", "shortage-occupation")];
    assert_eq!(pages("69", &given)[0].0, "69-shortage-occupation");
    assert!(pages_on("69", &given, NEXT_YEAR).iter().all(|(id, _)| *id != "69-shortage-occupation"));
}

#[test]
fn withheld_papers_leave_the_form_for_regular_stay_under_perhaps() {
    let given =
        [("goal", "first-permit"), ("ground", "employee"), ("current-paper", "unknown"), ("nationality", "other")];
    let pages = pages("62", &given);
    assert_eq!(pages[0], ("f15898", Part::National));
    assert!(pages.contains(&("62-legal-stay", Part::Perhaps)));
}

#[test]
fn a_goal_with_nothing_behind_it_is_asked_again() {
    assert_eq!(next("75", &[("goal", "franco-algerian-option")]), Some("goal"));
    assert_eq!(next("91", &[("goal", "franco-algerian-option")]), None);
}

#[test]
fn a_form_for_some_only_is_no_way_to_write_to_the_prefecture() {
    let contacts = |code: &str| catalogue().contacts_in(catalogue().departement(code).unwrap()).count();
    assert_eq!((contacts("94"), contacts("76"), contacts("77"), contacts("67")), (0, 1, 1, 1));
}

#[test]
fn pages_about_bringing_family_fit_the_sponsor() {
    let pages = pages("01", &[("goal", "bring-family"), ("sponsor", "protected")]);
    assert_eq!(pages, [("f35158", Part::National)]);
}

#[test]
fn no_label_says_that_somebody_has_no_papers() {
    let given = [
        ("goal", "first-permit"),
        ("ground", "employee"),
        ("current-paper", "no-valid-paper"),
        ("nationality", "other"),
    ];
    let path = path("62", &given, TODAY);
    let outcome = Outcome::new(catalogue(), &path, TODAY);
    assert_eq!(id(catalogue(), outcome.cards[0].case), "62-regularise");
    let french = crate::context::locales().named("fr").unwrap();
    for card in &outcome.cards {
        let label = french.text(&card.label(catalogue(), Some(&path)));
        assert!(!label.contains("papier") && !label.is_empty(), "{label}");
    }
}

#[test]
fn an_ended_rule_is_still_offered_so_that_its_end_is_told() {
    let ground = catalogue().question("ground").unwrap();
    let shortage = catalogue().answer(ground, "shortage-occupation").unwrap();
    let shown = |today| path("69", &[("goal", "regularise")], today).shown(catalogue()).to_vec();
    assert!(shown(TODAY).contains(&shortage));
    assert!(shown(NEXT_YEAR).contains(&shortage));
    let ended = |today| path("69", &[("goal", "regularise"), ("ground", "shortage-occupation")], today).ended;
    assert_eq!((ended(TODAY), ended(NEXT_YEAR)), (None, NEXT_YEAR.yesterday().ok()));
}

#[test]
fn not_knowing_never_leads_to_a_form_for_people_without_papers() {
    for code in ["57", "62", "69", "76", "77", "91", "94"] {
        let path = path(code, &[("goal", "regularise"), ("ground", "unknown"), ("arrondissement", "unknown")], TODAY);
        let outcome = Outcome::new(catalogue(), &path, TODAY);
        for card in outcome.cards.iter().chain(&outcome.outranked) {
            assert!(!catalogue()[card.case].without_papers, "{code}: {}", id(catalogue(), card.case));
        }
        assert!(outcome.association_first);
    }
}

#[test]
fn a_form_for_people_without_papers_comes_after_the_others_elsewhere() {
    let pages = pages(
        "62",
        &[
            ("goal", "first-permit"),
            ("ground", "private-ties"),
            ("current-paper", "no-valid-paper"),
            ("nationality", "other"),
        ],
    );
    assert_eq!(pages[0].0, "62-regularise");
    let path = path("76", &[("goal", "first-permit"), ("ground", "ill-child")], TODAY);
    assert!(Outcome::new(catalogue(), &path, TODAY).association_first);
}

#[test]
fn a_narrower_page_hides_a_wider_one() {
    let given =
        [("goal", "first-permit"), ("ground", "employee"), ("nationality", "other"), ("arrondissement", "le-raincy")];
    let path = path("93", &given, TODAY);
    let outcome = Outcome::new(catalogue(), &path, TODAY);
    assert_eq!(id(catalogue(), outcome.cards[0].case), "93-le-raincy-first-permit");
    assert!(outcome.outranked.iter().any(|card| id(catalogue(), card.case) == "93-first-work"));
}

#[test]
fn withheld_nationality_shows_the_algerian_page_as_perhaps() {
    let pages = pages("48", &[("goal", "first-permit"), ("ground", "employee"), ("nationality", "unknown")]);
    assert_eq!(pages[0], ("f15898", Part::National));
    assert!(pages.contains(&("f2215", Part::Perhaps)));
}

#[test]
fn an_unknown_ground_can_be_answered_after_all() {
    let path = path("48", &[("goal", "renew"), ("ground", "unknown"), ("nationality", "other")], TODAY);
    assert_eq!(Outcome::new(catalogue(), &path, TODAY).reopen, catalogue().question("ground"));
}

#[test]
fn a_tap_edits_and_a_text_makes_one_new_message() {
    let at = |event| step(context(), &Session::default(), Input { event, today: TODAY, language_hint: None }).placement;
    assert_eq!(at(Event::Tap("u")), ScreenTarget::Edit);
    assert_eq!(at(Event::Text("91")), ScreenTarget::New);
}

#[test]
fn back_drops_the_last_active_answer_then_the_place() {
    let catalogue = catalogue();
    let mut session = Session::default();
    let mut tap = |code: &str| {
        let step = step(context(), &session, Input { event: Event::Tap(code), today: TODAY, language_hint: None });
        session = step.session;
        session.clone()
    };
    tap("p:91");
    tap("a:goal:renew");
    let there = tap("a:ground:student");
    assert!(there.answers.get(catalogue, catalogue.question("ground").unwrap()).is_some());
    let back = tap("b");
    assert!(back.answers.get(catalogue, catalogue.question("ground").unwrap()).is_none());
    let back = tap("b");
    assert!(back.answers.known(catalogue).is_empty() && back.place(catalogue).is_some());
    assert!(tap("b").place(catalogue).is_none());
}

#[test]
fn a_shared_link_leads_to_place_and_goal() {
    let catalogue = catalogue();
    let open = |text: &str| {
        step(context(), &Session::default(), Input { event: Event::Text(text), today: TODAY, language_hint: None })
            .session
    };
    let session = open("/start 2A_first-permit");
    let goal = catalogue.question("goal").unwrap();
    assert_eq!(session.answers.get(catalogue, goal), catalogue.answer(goal, "first-permit"));
    assert_eq!(open("/start 91_nonsense").place(catalogue).map(|p| p.departement), catalogue.departement("91"));
    assert!(open("/start é_é").place(catalogue).is_none());
}

#[test]
fn other_and_unknown_are_answers_of_their_own() {
    let nationality = catalogue().question("nationality").unwrap();
    assert_eq!(catalogue().answer(nationality, "other"), Some(Answer::Other));
    let goal = catalogue().question("goal").unwrap();
    assert_eq!(catalogue().answer(goal, "unknown"), None);
}

#[test]
fn whatever_is_sent_is_answered_within_the_limits_in_every_language() {
    for kind in [Attachment::Document, Attachment::Voice, Attachment::Contact, Attachment::Other] {
        for locale in locales().iter() {
            let input = Input {
                event: Event::Attachment { kind, caption: None },
                today: TODAY,
                language_hint: Some(&locale.name),
            };
            let step = step(context(), &Session::default(), input);
            assert_eq!(step.language, locale.name);
            assert_eq!(screen_problems(&step.screen, locale), Vec::<String>::new());
            assert_eq!((step.placement, step.session), (ScreenTarget::New, Session::default()));
        }
    }
}

/// What a text leads to, in the middle of a conversation.
fn said(text: &str) -> (Session, guichet::dialogue::Screen, bool) {
    let place = Place::of(catalogue().departement("91").unwrap());
    let session = Session::at(catalogue(), place, answers(catalogue(), &[("goal", "renew")]));
    let after = step(context(), &session, Input { event: Event::Text(text), today: TODAY, language_hint: Some("fr") });
    (after.session, after.screen, after.forgets)
}

#[test]
fn a_command_is_the_same_with_anything_around_it_and_counts_on_arrival() {
    let withdrawn = |text: &str| Withdrawal::of(context(), Event::Text(text));
    for command in ["stop", "forget", "urgent", "help", "settings", "privacy", "news", "mydata", "start", "language"] {
        let plain = format!("/{command}");
        let expected = said(&plain);
        for text in [
            format!("\u{200f}/{command}"),
            format!("\u{200b}\u{2060}/{command}\u{200b}"),
            format!("／{command}"),
            format!("/{}", command.to_uppercase()),
            format!("/{command}@Guichet_bot"),
            format!("/{command}."),
            format!("« /{command} »"),
            format!("“/{command}!”"),
            format!("👉 /{command} 🙏"),
            format!("/ {command}"),
        ] {
            assert_eq!(said(&text), expected, "{text:?}");
            assert_eq!(withdrawn(&text), withdrawn(&plain), "{text:?}");
        }
        // A remark behind a command changes nothing, however long it is.
        for remark in [", merci", " please", " – امسح كل شيء", &" merci beaucoup".repeat(20)] {
            let text = format!("/{command}{remark}");
            assert!(matches!(command, "start" | "language") || said(&text) == expected, "{text:?}");
            assert_eq!(withdrawn(&text), withdrawn(&plain), "{text:?}");
        }
    }
    assert_eq!(withdrawn("\u{200f}/forget"), Some(Withdrawal::Everything));
    assert_eq!(withdrawn("／stop, merci"), Some(Withdrawal::News));
    assert_eq!(withdrawn("/effacer_tout, merci"), Some(Withdrawal::Everything));
    for text in [
        "supprime mes données",
        "efface mes données svp",
        "/effacer",
        "/supprimer",
        "supprimer mon compte",
        "delete all my data please",
        "/delete",
        "احذفوا بياناتي",
        "borra mis datos",
        "apague os meus dados",
        "удалите мои данные",
        "видаліть мої дані",
        "verilerimi silin",
        "اطلاعاتم را پاک کن",
        "删除我的资料",
    ] {
        assert_eq!(withdrawn(text), Some(Withdrawal::Everything), "{text}");
    }
    for text in ["effacer une erreur sur ma carte", "delete my old address from the card", "supprimer ma demande"] {
        assert_eq!(withdrawn(text), None, "{text}");
    }
    for text in ["que fait /forget ?", "j'ai tapé /stop et rien", "https://x.fr/forget", "12/stop", "/forget/x"] {
        assert_eq!(withdrawn(text), None, "{text}");
        assert!(!said(text).2, "{text}");
    }
    // What is no command of the bot stays what it was.
    assert_eq!(said("/passeport").1, said("/xyz").1);
    assert_eq!(said("/arrête mon mari me frappe").1, said("mon mari me frappe").1);
    assert_eq!(withdrawn("/arrête mon mari me frappe"), None);
}

#[test]
fn a_pasted_link_to_the_bot_does_what_a_tap_on_it_does() {
    let link = |text: &str| {
        let input = Input { event: Event::Text(text), today: TODAY, language_hint: Some("fr") };
        let after = step(context(), &Session::default(), input);
        (after.session, after.screen)
    };
    let expected = link("/start 91_renew");
    for text in [
        "https://t.me/guichet_bot?start=91_renew",
        "t.me/guichet_bot?start=91_renew",
        "\u{200f}https://telegram.me/Guichet_bot?start=91_renew",
        "Pour vos papiers : https://t.me/guichet_bot?start=91_renew",
        "tg://resolve?domain=guichet_bot&start=91_renew",
        "« /start 91_renew »",
    ] {
        assert_eq!(link(text), expected, "{text}");
        assert_eq!(said(text).0.place(catalogue()), expected.0.place(catalogue()), "{text}");
    }
    assert_eq!(link("/start 2a"), link("/start 2A"));
    assert_eq!(
        link("/start 2a_renew").0.place(catalogue()).map(|place| place.code(catalogue())).as_deref(),
        Some("2A")
    );
    assert_eq!(link("https://t.me/guichet_bot?start=2b").0, link("/start 2B").0);
    // A link that leads nowhere takes nothing away.
    let (kept, goal) = (said("https://t.me/other_bot?start=abc").0, catalogue().question("goal").unwrap());
    assert!(kept.place(catalogue()).is_some() && kept.answers.get(catalogue(), goal).is_some());
}
