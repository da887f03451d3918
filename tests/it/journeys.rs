//! Conversations as people have them, as transcripts. Each line is what
//! somebody types: a letter, a label, a place, a command. Wording is asserted
//! here and nowhere else.

use guichet::{
    catalogue::{Catalogue, load, source::Files},
    dialogue::{Context, Event, Input, Retention, Session, step},
    terminal::{Typing, converse, paint},
};

use crate::context::{TODAY, catalogue, context, locales};

fn transcript(language: &str, said: &[&str]) -> String {
    let input = said.join("\n");
    let mut output = Vec::new();
    let context = Context { retention: Retention::UntilClosed, ..context() };
    converse(context, Some(language), TODAY, Typing::Piped, input.as_bytes(), &mut output).unwrap();
    String::from_utf8(anstream::adapter::strip_bytes(&output).into_vec()).unwrap()
}

macro_rules! journeys {
    ($($name:ident: $language:literal [$($said:literal),* $(,)?])+) => {
        $(#[test]
        fn $name() {
            insta::assert_snapshot!(transcript($language, &[$($said),*]));
        })+
    };
}

journeys! {
    algerian_employee_in_paris: "fr" ["75", "Carte de séjour", "a", "Travail", "Salarié, travailleur temporaire", "Je suis algérien(ne)"]
    senegalese_employee_in_paris: "fr" ["Paris", "Carte de séjour", "a", "Travail", "Salarié, travailleur temporaire", "Un autre pays"]
    young_adult_in_evry: "fr" ["essonne", "Carte de séjour", "a", "Arrivé enfant, 18 ans, aide sociale à l’enfance", "J’ai 18 ans, ou bientôt (jeune majeur)", "Un autre pays", "Évry"]
    young_adult_in_etampes: "fr" ["91", "Carte de séjour", "a", "Arrivé enfant, 18 ans, aide sociale à l’enfance", "J’ai 18 ans, ou bientôt (jeune majeur)", "Un autre pays", "etampes"]
    young_adult_in_palaiseau: "fr" ["91", "Carte de séjour", "a", "Arrivé enfant, 18 ans, aide sociale à l’enfance", "J’ai 18 ans, ou bientôt (jeune majeur)", "Un autre pays", "palaiseau"]
    young_adult_somewhere_in_essonne: "fr" ["91", "Carte de séjour", "a", "Arrivé enfant, 18 ans, aide sociale à l’enfance", "J’ai 18 ans, ou bientôt (jeune majeur)", "Un autre pays", "Je ne sais pas"]
    student_in_caen_gets_anef_first: "fr" ["Calvados", "Travail, études, employeur", "Carte étudiant", "a", "Un autre pays", "a"]
    ill_child_in_caen: "fr" ["14", "Ma famille, mes enfants", "Mon enfant est malade"]
    spouse_of_a_french_person_in_caen_gets_anef_before_the_form: "fr" ["14", "Ma famille, mes enfants", "Une carte pour moi : j’ai de la famille en France", "Je suis marié(e) avec un Français", "Un autre pays"]
    pacs_in_rennes: "fr" ["Ille et Vilaine", "a", "a", "Famille (mari, femme, PACS, enfant, parents)", "Je suis pacsé(e) avec un Français (PACS)", "Un autre pays"]
    childs_travel_document_in_the_marne: "fr" ["51", "Ma famille, mes enfants", "Mon enfant doit voyager (document DCEM)"]
    private_ties_in_metz: "fr" ["moselle", "a", "a", "Ma vie est en France (liens personnels et familiaux)", "Un autre pays"]
    no_papers_in_arras_association_first: "fr" ["62", "a", "Je n’ai pas de papiers : demander la régularisation", "Ma vie est en France (liens personnels et familiaux)", "a"]
    no_papers_and_no_idea_gets_no_form: "fr" ["62", "a", "e", "Je ne sais pas"]
    after_studies_in_lyon: "fr" ["rhone", "Travail, études, employeur", "Rester après mes études (chercher un travail)", "Un autre pays"]
    child_welfare_before_16_in_rouen_still_a_minor: "fr" ["76", "a", "a", "Arrivé enfant, 18 ans, aide sociale à l’enfance", "c", "Pas encore"]
    child_welfare_after_16_in_rouen_already_adult: "fr" ["76", "a", "a", "Arrivé enfant, 18 ans, aide sociale à l’enfance", "d", "Oui"]
    first_card_in_meaux: "fr" ["77", "a", "a", "Autre : visiteur, retraité, Brexit…", "Autre raison", "Un autre pays", "Meaux"]
    algerian_in_creteil: "fr" ["94", "a", "a", "Travail", "Salarié, travailleur temporaire", "Je suis algérien(ne)", "Créteil"]
    change_to_self_employed_in_l_hay: "fr" ["94", "Travail, études, employeur", "Créer mon activité", "Un autre pays", "L’Haÿ-les-Roses"]
    stuck_on_anef_in_nogent: "fr" ["94", "J’ai déjà fait une demande", "Pas de réponse, ou le site bloque", "Sur le site ANEF (étrangers en France)", "Nogent-sur-Marne"]
    student_renewal_in_mende: "fr" ["Lozère", "a", "Renouveler ma carte", "Études", "Étudiant", "Un autre pays"]
    first_card_in_ajaccio: "fr" ["2a", "a", "a", "Je ne sais pas", "Je préfère ne pas dire"]
    mother_in_mayotte: "fr" ["976", "Ma famille, mes enfants", "Mon enfant a-t-il besoin de papiers ?"]
    no_site_in_wallis: "fr" ["wallis", "Demander la nationalité française", "a"]
    employer_in_rouen: "fr" ["76", "Travail, études, employeur", "Je suis employeur"]
    withdrawal_agreement_in_creteil: "en" ["94", "a", "Renew my card", "Other: visitor, retired, Brexit…", "United Kingdom withdrawal agreement (Brexit)", "Créteil"]
    refugee_in_creteil: "fr" ["94", "a", "a", "Santé, réfugié ou protégé, victime", "Je suis réfugié"]
    gives_up_refugee_status_in_essonne: "fr" ["91", "f", "Renoncer au statut de réfugié"]
    urgent_before_the_place: "fr" ["a"]
    urgent_by_a_word_in_french: "fr" ["j'ai reçu une OQTF, que faire ?"]
    urgent_by_a_word_in_english: "en" ["59", "I got a letter to leave France"]
    urgent_by_a_word_in_arabic: "ar" ["75", "وصلتني رسالة مغادرة فرنسا"]
    an_answer_is_changed: "fr" ["75", "a", "a", "Travail", "Salarié, travailleur temporaire", "Un autre pays", "Changer une réponse", "c", "Études", "Étudiant"]
    a_goal_is_changed_by_its_name: "fr" ["93", "Renouveler ma carte", "Étudiant", "Un autre pays", "Changer une réponse", "b", "J’ai perdu ma carte"]
    language_is_switched_in_the_middle: "fr" ["91", "a", "/language ar", "/language en", "/language xx"]
    the_same_group_in_another_language: "fr" ["91", "Carte de séjour", "k", "b"]
    moves_in_the_middle: "fr" ["91", "a", "a", "Rhône", "Oui, changer pour Rhône (69)"]
    several_places: "fr" ["corse", "b"]
    the_commune_tells_the_arrondissement: "fr" ["Massy", "Carte de séjour", "a", "Arrivé enfant, 18 ans, aide sociale à l’enfance", "J’ai 18 ans, ou bientôt (jeune majeur)", "Un autre pays"]
    the_merged_commune_that_everybody_calls_evry: "fr" ["evry"]
    a_saint_denis_is_chosen: "fr" ["st denis", "b"]
    a_homonym_asks_for_the_postcode: "fr" ["Sainte-Colombe", "35134"]
    a_postcode_of_several_arrondissements_asks_for_the_commune: "fr" ["77320", "77320 Chevru"]
    not_the_massy_of_essonne: "fr" ["massy", "Je n’habite pas là", "a"]
    misunderstood_with_no_namesake: "fr" ["palaiseau", "Je n’habite pas là", "Palaiseau"]
    a_city_abroad: "fr" ["Londres", "Alger", "الجزائر", "Alger 16000", "Lyon"]
    a_greeting_is_no_village: "fr" ["bonjour", "titre de séjour", "merci", "j'ai 35 ans"]
    a_region: "fr" ["Île-de-France", "Bobigny"]
    a_cedex: "fr" ["91012", "a"]
    a_position_in_numbers: "fr" ["Envoyer ma position", "48.7309, 2.2713", "a"]
    rather_written_than_shared: "fr" ["Envoyer ma position", "✏️ Non, je préfère écrire", "93"]
    a_position_abroad: "fr" ["50.8503, 4.3517"]
    moves_to_one_of_several: "fr" ["Lille", "a", "Saint-Denis", "b"]
    a_country_in_the_middle_is_no_move: "fr" ["Lille", "Suisse", "j'ai 25 ans", "je vis dans la rue"]
    says_the_commune_after_the_departement: "fr" ["91", "Massy", "a"]
    a_town_in_arabic: "ar" ["أسكن في مرسيليا"]
    a_town_in_russian: "en" ["я живу в Сен-Дени", "a"]
    the_18th_of_paris: "fr" ["Paris 18ème"]
    misspelt_place: "fr" ["esonne", "a"]
    nonsense: "fr" ["", "🙂🙂", "\u{1}\u{202e}", "blabla", "91", "blabla", "/nothing", "/privacy", "/help"]
    shares_and_erases: "fr" ["75", "a", "a", "Travail", "Salarié, travailleur temporaire", "Un autre pays", "🔗 Partager", "/start 91_first-permit", "/forget"]
    a_sensitive_goal_is_not_shared: "fr" ["62", "a", "e", "Je ne sais pas", "🔗 Partager"]
    arabic_reader_in_evry: "ar" ["٩١", "a", "a", "b"]
}

/// Plays button codes, as an old message or a hasty thumb sends them.
fn taps(catalogue: &Catalogue, session: Session, codes: &[&str]) -> (Session, String) {
    let context = Context { catalogue, ..context() };
    let mut session = session;
    let mut output = Vec::new();
    for code in codes {
        let input = Input { event: Event::Tap(code), today: TODAY, language_hint: Some("fr") };
        let step = step(context, &session, input);
        output.extend_from_slice(format!("[{code}]\n\n").as_bytes());
        paint(&step.screen, locales().negotiate(Some(&step.language)), &mut output).unwrap();
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
    let mut files = Files::embedded_data();
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
    assert!(said.contains("Qu’est-ce qui est écrit sur votre carte ?"), "{said}");
    assert_eq!(
        after.answers.get(&changed, changed.question("goal").unwrap()),
        changed.answer(changed.question("goal").unwrap(), "renew")
    );
}
