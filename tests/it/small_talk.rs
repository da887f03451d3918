//! What people say beside the matter: thanks, "back", another language, a link that does
//! not work, the number of a page; and that danger and places are heard before.

use guichet::{
    catalogue::small_talk::{LanguageWish, Topic},
    check::screen_problems,
    dialogue::{
        Action, Block, Context, Event, Input, Screen, ServiceContact, Session, Step, UsageEvent, View, current_screen,
        step,
    },
};

use crate::context::{TODAY, catalogue, context, locales};

/// A conversation that said these things.
fn after(said: &[&str]) -> Session {
    said.iter().fold(Session::default(), |session, text| says(&session, text).session)
}

fn says(session: &Session, text: &str) -> Step {
    step(context(), session, Input { event: Event::Text(text), today: TODAY, language_hint: Some("fr") })
}

/// The message of the first block.
fn first(screen: &Screen) -> &str {
    match screen.blocks.first() {
        Some(
            Block::Notice(message)
            | Block::Text(message)
            | Block::Recap(message)
            | Block::Question(message)
            | Block::Warning(message)
            | Block::NotIn(_, message)
            | Block::Heading(message),
        ) => message.id.as_ref(),
        Some(Block::Card(_) | Block::Share(_)) | None => "",
    }
}

/// A student who renews in Nantes, with several pages on screen.
fn student() -> Session {
    after(&["/start 44_renew", "Étudiant", "Un autre pays"])
}

#[track_caller]
fn answers(session: &Session, texts: &[&str], message: &str) {
    for text in texts {
        assert_eq!(first(&says(session, text).screen), message, "{text}");
    }
}

#[test]
fn thanks_in_any_language_get_one_line_and_two_buttons() {
    let thanks = [
        "merci",
        "Merci beaucoup !",
        "MERCIIII 🙏",
        "ok merci bien",
        "merci pour votre aide",
        "thanks",
        "Thank you so much!",
        "thx",
        "شكرا",
        "شكراً جزيلاً",
        "gracias",
        "muchas gracias",
        "obrigado",
        "Muito obrigada",
        "спасибо",
        "Спасибо большое",
        "дякую",
        "teşekkür ederim",
        "çok teşekkürler",
        "谢谢",
        "谢谢您的帮助",
        "ধন্যবাদ",
        "நன்றி",
        "شکریہ",
        "ممنون",
        "خیلی ممنون",
        "مننه",
        "faleminderit",
        "mahadsanid",
        "የቐንየለይ",
        "አመሰግናለሁ",
        "mulțumesc",
        "bonjour, merci",
        "/merci",
    ];
    let session = student();
    answers(&session, &thanks, "notice-thanks");
    let Step { screen, session: later, .. } = says(&session, "merci");
    assert_eq!((screen.blocks.len(), screen.choices.len()), (1, 2));
    assert!(later.encode().contains("\"44\"") && later.answers == session.answers, "nothing is lost");
    // Before the place is known the question for it stays below.
    let before = says(&Session::default(), "merci").screen;
    assert_eq!(first(&before), "notice-thanks");
    assert!(before.blocks.iter().any(|block| matches!(block, Block::Question(_))));
    for text in ["merci, et mon récépissé ?", "merci de me dire où aller"] {
        assert_ne!(first(&says(&session, text).screen), "notice-thanks", "{text}");
    }
}

#[test]
fn words_of_commands_work_without_a_slash_and_with_one() {
    let session = student();
    let help = [
        "aide",
        "Aide svp",
        "/aide",
        "help",
        "help me please",
        "مساعدة",
        "ayuda",
        "ajuda",
        "помощь",
        "допомога",
        "yardım",
        "帮助",
        "সাহায্য",
        "உதவி",
        "مدد",
        "کمک",
        "ndihmë",
        "caawimaad",
        "/ayuda",
        "j'ai besoin d'aide",
    ];
    answers(&session, &help, "help");
    answers(&Session::default(), &help, "help");
    answers(
        &session,
        &[
            "langue",
            "/langue",
            "/langues",
            "language",
            "اللغة",
            "idioma",
            "язык",
            "dil",
            "语言",
            "je ne parle pas français",
            "I don't speak French",
        ],
        "languages-title",
    );
    answers(&session, &["/urgence", "urgence", "c'est urgent", "عاجل", "срочно", "urgente", "/emergency"], "urgent");
    answers(&session, &["stop", "STOP", "/arrêter", "توقف", "стоп", "unsubscribe"], "notice-news-no");
    answers(&session, &["réglages", "/parametres", "settings"], "settings");
    answers(&session, &["/confidentialite", "privacy"], "privacy");
    answers(&session, &["/nothing", "/xyz"], "notice-unknown-command");
    for text in ["menu", "/menu", "Menu principal", "القائمة", "меню", "menú", "autre question"] {
        let step = says(&session, text);
        assert!(
            step.screen
                .blocks
                .iter()
                .any(|block| matches!(block, Block::Question(message) if message.id == "ask-goal")),
            "{text}"
        );
        assert_eq!(step.session.answers, session.answers, "{text} drops no answer");
    }
    for text in ["recommencer", "/recommencer", "start again", "من جديد", "заново"] {
        assert!(says(&session, text).session.answers.known(catalogue()).is_empty(), "{text}");
    }
    for text in ["start", "commencer"] {
        assert_eq!(first(&says(&session, text).screen), "greeting", "{text}");
    }
}

#[test]
fn inside_a_sentence_the_same_words_are_no_commands() {
    let session = student();
    for text in ["aide au retour", "je veux arrêter mes études", "stop ou encore une carte", "le menu de la cantine"]
    {
        let said = says(&session, text);
        assert!(!["help", "notice-news-no", "settings"].contains(&first(&said.screen)), "{text}");
        assert_eq!(said.session.answers, session.answers, "{text}");
    }
}

#[test]
fn a_typed_back_does_what_the_button_of_the_last_screen_does() {
    for text in ["retour", "back", "رجوع", "/retour", "назад", "atrás", "geri", "返回"] {
        let session = student();
        // On the outcome it drops the last answer.
        let back = says(&session, text).session;
        assert_eq!(back.answers.known(catalogue()).len() + 1, session.answers.known(catalogue()).len(), "{text}");
        // On a screen beside the conversation it leads to the conversation.
        let beside = says(&session, "/help").session;
        let back = says(&beside, text);
        assert_eq!(back.session.answers, session.answers, "{text}");
        assert_eq!(back.screen, current_screen(context(), &session, TODAY), "{text}");
    }
}

/// In ASCII letters the Arabic for "urgent" is the one for "yes".
#[test]
fn a_word_of_another_alphabet_is_no_yes_that_looks_like_it_in_ascii() {
    let input = Input { event: Event::Tap("nw"), today: TODAY, language_hint: Some("fr") };
    let session = step(context(), &student(), input).session;
    assert!(session.news_asked);
    assert_eq!(first(&says(&session, "عاجل").screen), "urgent");
    assert_eq!(first(&says(&session, "أجل").screen), "notice-news-yes");
}

#[test]
fn danger_is_heard_before_small_talk() {
    let session = student();
    for text in [
        "merci, il me frappe",
        "aide mon mari me bat",
        "/aide il me frappe",
        "le lien ne marche pas et on m'expulse",
        "help my husband beats me",
        "combien ? j'ai une OQTF",
    ] {
        assert!(["urgent", "violence"].contains(&first(&says(&session, text).screen)), "{text}");
    }
}

#[test]
fn no_phrase_of_small_talk_takes_a_place_away() {
    let taken: Vec<String> = catalogue()
        .small_talk
        .phrases()
        .filter(|phrase| catalogue().search_place(phrase).candidates.first().is_some_and(|first| first.certain))
        .collect();
    // « coréen », in which one of two e is enough: where a place is asked for it is Coren.
    assert_eq!(taken, ["coren"]);
    for text in ["Massy", "merci Massy", "91300 svp"] {
        assert!(says(&Session::default(), text).session.place(catalogue()).is_some(), "{text}");
    }
}

#[test]
fn a_language_is_chosen_by_its_name_in_any_language() {
    let start = Session::default();
    for (text, language) in [
        ("english please", "en"),
        ("in english", "en"),
        ("English", "en"),
        ("vous parlez anglais ?", "en"),
        ("do you speak english?", "en"),
        ("arabic please", "ar"),
        ("بالعربية", "ar"),
        ("arabe svp", "ar"),
        ("العربية من فضلك", "ar"),
        ("en arabe", "ar"),
        ("/arabe", "ar"),
        ("/language arabe", "ar"),
        ("/langue anglais", "en"),
        ("en français svp", "fr"),
        ("français", "fr"),
        ("french", "fr"),
        ("по-английски пожалуйста", "en"),
        ("英语", "en"),
        ("ingilizce lütfen", "en"),
        ("inglés por favor", "en"),
        ("arabo", "ar"),
        ("انگلیسی", "en"),
    ] {
        for session in [&start, &student()] {
            assert_eq!(says(session, text).session.language.as_deref(), Some(language), "{text}");
        }
    }
    for (text, language) in [
        ("русский", "ru"),
        ("на русском пожалуйста", "ru"),
        ("español por favor", "es"),
        ("en espagnol", "es"),
        ("中文", "zh"),
        ("türkçe", "tr"),
        ("in turkish please", "tr"),
        ("bengali please", "bn"),
        ("pashto", "ps"),
        ("پښتو", "ps"),
        ("fârsi", "fa"),
        ("українською", "uk"),
        ("/language pt-br", "pt"),
    ] {
        assert_eq!(says(&start, text).session.language.as_deref(), Some(language), "{text}");
    }
    for text in ["tamil", "en tigrigna svp", "/language xx", "/language ckb"] {
        let step = says(&start, text);
        assert_eq!(first(&step.screen), "notice-foreign-language", "{text}");
        assert_eq!((step.session.language, step.screen.choices.len()), (None, 8), "{text}");
    }
    assert_eq!(catalogue().small_talk.language("anglais ou espagnol"), Some(LanguageWish::Several));
    assert_eq!(says(&start, "je suis espagnol").session.language, None);
    // While a nationality may be asked for, a bare name is no wish.
    let asked = after(&["/start 44_renew", "Étudiant"]);
    assert_eq!(first(&says(&asked, "russe").screen), "notice-not-understood");
    assert_eq!(says(&asked, "en arabe").session.language.as_deref(), Some("ar"));
}

#[test]
fn a_page_that_does_not_open_is_reported_or_asked_for() {
    let texts = [
        "le lien ne marche pas",
        "La page ne s’ouvre pas",
        "the page does not open",
        "the link doesnt work",
        "link not working",
        "الرابط لا يعمل",
        "الصفحة لا تفتح",
        "el enlace no funciona",
        "a página não abre",
        "ссылка не работает",
        "посилання не працює",
        "link çalışmıyor",
        "链接打不开",
        "লিংক কাজ করছে না",
        "لینک کار نمی‌کند",
        "erreur 404",
    ];
    let session = student();
    answers(&session, &texts, "ask-wrong-page");
    let asked = says(&session, "le lien ne marche pas").screen;
    let reports: Vec<&Action> = asked.aside.iter().flatten().map(|button| &button.action).collect();
    assert!(reports.len() > 1);
    assert!(reports.iter().all(|action| matches!(action, Action::WrongPage { .. })));
    let named = says(&session, "le lien 2 ne marche pas");
    assert_eq!(first(&named.screen), "notice-wrong-page");
    let Action::WrongPage { procedure } = reports[1] else { panic!() };
    assert!(matches!(named.counted.as_slice(), [UsageEvent::WrongPage { procedure: id }] if id.as_str() == procedure));
    answers(&after(&["91"]), &texts, "notice-no-page-yet");
    answers(&Session::default(), &texts, "notice-no-page-yet");
}

#[test]
fn what_it_costs_stands_on_the_official_page() {
    let texts = [
        "combien ?",
        "combien ? quels documents ?",
        "combien ça coûte",
        "quels documents il faut",
        "Quelles sont les pièces à fournir ?",
        "how much does it cost",
        "which documents",
        "what documents do I need?",
        "كم يكلف",
        "ما هي الوثائق المطلوبة",
        "cuánto cuesta",
        "quanto custa",
        "сколько стоит",
        "какие документы нужны",
        "ne kadar tutar",
        "多少钱",
        "需要什么材料",
        "কত টাকা লাগবে",
        "چه مدارکی لازم است",
        "c’est payant ?",
    ];
    let session = student();
    answers(&session, &texts, "notice-fees");
    assert!(
        says(&session, "combien").screen.blocks.iter().any(|block| matches!(block, Block::Card(_))),
        "the pages again"
    );
    answers(&after(&["91"]), &texts, "notice-fees-later");
    for text in ["combien de temps", "how long does it take"] {
        assert_ne!(catalogue().small_talk.topic(text), Some(Topic::Fees), "{text}");
    }
}

#[test]
fn whoever_has_no_address_reads_how_letters_reach_them() {
    let texts = [
        "je dors dans la rue",
        "I have no address",
        "sans domicile",
        "je suis SDF",
        "homeless",
        "ليس لدي عنوان",
        "no tengo casa",
        "não tenho endereço",
        "у меня нет адреса",
        "немає житла",
        "adresim yok",
        "我没有地址",
        "আমার ঠিকানা নেই",
        "ماعنديش عنوان",
        "آدرس ندارم",
        "pa gen adrès",
        "je n’ai pas d’adresse",
    ];
    for text in texts {
        let said = says(&Session::default(), text);
        assert_eq!(first(&said.screen), "notice-domiciliation", "{text}");
        assert!(
            said.screen
                .blocks
                .iter()
                .any(|block| matches!(block, Block::Text(message) if message.id == "without-address")),
            "{text}"
        );
    }
    let named = says(&Session::default(), "je dors dans la rue à Lille");
    assert!(named.screen.buttons().any(|button| button.action == Action::Place { place: "59350".into() }));
    assert!(
        named
            .screen
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Notice(message) if message.id == "notice-domiciliation"))
    );
}

#[test]
fn a_number_means_the_page_on_screen_and_ain_where_a_place_is_asked_for() {
    let session = student();
    let shown = says(&session, "1").screen;
    assert!(shown.blocks.iter().any(|block| matches!(block, Block::Card(card) if card.number == 1)));
    for text in ["1", "1.", "n° 1", "page 1", "1️⃣", "١"] {
        assert_eq!(says(&session, text).screen, shown, "{text}");
    }
    // The second page stands behind "more".
    let shown = says(&session, "2").screen;
    assert!(shown.blocks.iter().any(|block| matches!(block, Block::Card(card) if card.number == 2)));
    // Ain is offered for the digit alone, and taken for the number of the département.
    let ain = |step: &Step| step.screen.buttons().any(|button| button.action == Action::Place { place: "01".into() });
    assert!(ain(&says(&Session::default(), "1")));
    assert!(says(&Session::default(), "01").session.encode().contains("\"01\""));
    assert!(ain(&says(&session, "01")), "a move is offered");
    assert!(!ain(&says(&session, "1")));
}

#[test]
fn a_shared_link_greets_before_it_asks() {
    for payload in ["91_first-permit", "91", "75_renew"] {
        let screen = says(&Session::default(), &format!("/start {payload}")).screen;
        assert_eq!(first(&screen), "greeting", "{payload}");
        assert!(screen.blocks.iter().any(|block| matches!(block, Block::Question(_))), "{payload}");
    }
}

#[test]
fn the_help_says_who_runs_it_only_where_that_was_set() {
    let help = |contact: &ServiceContact| {
        let context = Context { contact, ..context() };
        let input = Input { event: Event::Text("/help"), today: TODAY, language_hint: Some("fr") };
        step(context, &Session::default(), input).screen.text(locales().named("fr").unwrap())
    };
    let unset = help(ServiceContact::NONE);
    assert!(unset.contains("service-public.gouv.fr") && unset.contains("29/04/2026"), "{unset}");
    assert!(!unset.contains("Qui s’occupe") && !unset.contains("Pour parler à une personne"), "{unset}");
    let set = help(&ServiceContact {
        name: Some("La Cimade".to_owned()),
        reached_by: Some("01 23 45 67 89".to_owned()),
        answers_for: Vec::new(),
    });
    assert!(set.contains("La Cimade") && set.contains("01\u{a0}23\u{a0}45\u{a0}67\u{a0}89"), "{set}");
}

#[test]
fn every_screen_of_small_talk_fits_telegram_and_names_nothing_private() {
    let links: Vec<String> = catalogue()
        .departements
        .iter()
        .flat_map(|departement| {
            let goals = &catalogue().questions[0].choices;
            goals.iter().map(|goal| format!("/start {}_{}", departement.code, goal.id))
        })
        .collect();
    let mut screens: Vec<Screen> = links.iter().map(|link| says(&Session::default(), link).screen).collect();
    for session in [Session::default(), after(&["91"]), student()] {
        for text in [
            "merci",
            "bonjour",
            "le lien ne marche pas",
            "combien",
            "je dors dans la rue",
            "русский",
            "menu",
            "retour",
            "/help",
        ] {
            screens.push(says(&session, text).screen);
        }
    }
    for locale in locales().iter() {
        for screen in &screens {
            assert_eq!(screen_problems(screen, locale), Vec::<String>::new(), "{}", screen.text(locale));
        }
    }
    assert!(matches!(says(&student(), "merci").screen.choices[0].action, Action::Show(View::Current)));
}
