//! Names every sentence that the dialogue and its front ends can say, once, with its variables,
//! so that `guichet check` knows what a language must have. The words are in the locales.

use std::collections::BTreeMap;

use compact_str::format_compact;

use super::input::Attachment;
use crate::{
    catalogue::{
        Answer, Catalogue, QuestionIx,
        citation::{Citation, Standing},
        id::{NoteId, ProcedureId},
        procedure::HelpPlace,
    },
    locale::{Arg, Message, lint::Used},
    places_of_help::List,
};

macro_rules! sentences {
    ($($name:ident = $id:literal [$($variable:literal),*];)+) => {
        $(pub(crate) const $name: &str = $id;)+
        const FIXED: &[(&str, &[&str])] = &[$(($id, &[$($variable),*])),+];
    };
}
pub(crate) use sentences;

sentences! {
    GREETING = "greeting" [];
    ASK_PLACE = "ask-place" [];
    PLACE = "place" ["name", "code"];
    PLACE_ARRONDISSEMENT = "place-arrondissement" ["name", "code", "arrondissement"];
    PLACE_COMMUNE = "place-commune" ["commune", "name", "code"];
    PLACE_CHOICE = "place-choice" ["place"];
    PLACE_CHOICE_KNOWN_AS = "place-choice-known-as" ["place", "name"];
    PLACE_ELSEWHERE = "place-elsewhere" [];
    WHICH_PLACE = "which-place" [];
    WHICH_OF_MANY_NAMESAKES = "which-of-many-namesakes" [];
    WHICH_OF_MANY_COMMUNES = "which-of-many-communes" [];
    WHICH_OF_A_REGION = "which-of-a-region" [];
    WITHOUT_ADDRESS = "without-address" [];
    BUTTON_POSITION = "button-position" [];
    ASK_POSITION = "ask-position" [];
    POSITION_BUTTON = "position-button" [];
    POSITION_NO = "position-no" [];
    POSITION_IN_NUMBERS = "position-in-numbers" [];
    POSITION_PUT_AWAY = "position-put-away" [];
    NEAR_HERE = "near-here" [];
    NEAR_THE_BORDER = "near-the-border" [];
    MOVE_TO = "move-to" ["place"];
    MOVE_YES = "move-yes" ["place"];
    MOVE_NO = "move-no" [];
    RECAP = "recap" ["place", "answers"];
    RECAP_PLACE = "recap-place" ["place"];
    KEPT_PRIVATE = "kept-private" [];
    MAY_DECLINE = "may-decline" [];
    UNKNOWN = "unknown" [];
    DECLINE = "decline" [];
    ANSWERED = "answered" ["label"];
    NAV_BACK = "nav-back" [];
    NAV_NOT_THERE = "nav-not-there" [];
    NAV_RESTART = "nav-restart" [];
    NAV_LANGUAGE = "nav-language" [];
    NAV_URGENT = "nav-urgent" [];
    SITE_LISTED = "site-listed" ["site"];
    SITE_RENAMED = "site-renamed" ["site", "name"];
    SITE_OF_STATE = "site-of-state" ["site"];
    SITE_LOOK_ALIKE = "site-look-alike" ["site", "name"];
    SITE_HIDES = "site-hides" ["site"];
    SITE_UNKNOWN = "site-unknown" ["site"];
    ASK_SITE = "ask-site" [];
    NOTICE_UNDERSTOOD = "notice-understood" ["parts"];
    NOTICE_NEED_KEPT = "notice-need-kept" ["need"];
    ASK_WHICH_NEED = "ask-which-need" [];
    NONE_OF_THESE = "none-of-these" [];
    NOTICE_CHAT = "notice-chat" [];
    NOTICE_INSULT = "notice-insult" [];
    NOTICE_OTHER_MATTER = "notice-other-matter" [];
    NOTICE_NOT_MINE = "notice-not-mine" [];
    NOTICE_HUMAN = "notice-human" [];
    GO_ON_IN = "go-on-in" ["language"];
    NOTICE_NOT_UNDERSTOOD = "notice-not-understood" [];
    NOTICE_WRITTEN_ON_MANY = "notice-written-on-many" [];
    NOTICE_NO_PLACE = "notice-no-place" [];
    NOTICE_OLD_BUTTON = "notice-old-button" [];
    NOTICE_ERASED = "notice-erased" [];
    NOTICE_FORGOTTEN = "notice-forgotten" [];
    ERASE_IN_TELEGRAM = "erase-in-telegram" [];
    NOTICE_DOCUMENT = "notice-document" [];
    NOTICE_VOICE = "notice-voice" [];
    NOTICE_PLACE_FIRST = "notice-place-first" [];
    NOTICE_ABROAD = "notice-abroad" [];
    NOTICE_POSITION_ABROAD = "notice-position-abroad" [];
    NOTICE_CONTACT = "notice-contact" [];
    NOTICE_ATTACHMENT = "notice-attachment" [];
    NOTICE_FAILED = "notice-failed" [];
    NOTICE_TOO_MANY = "notice-too-many" [];
    CARD_LINK_ANSWERS = "card-link-answers" ["date"];
    CARD_LINK_DEAD = "card-link-dead" ["date"];
    NEARBY_NAME = "nearby-name" ["name", "distance"];
    NEARBY_DISTANCE = "nearby-distance" ["km"];
    NEARBY_ADDRESS = "nearby-address" ["address"];
    NEARBY_PHONE = "nearby-phone" ["phone"];
    NEARBY_MAIL = "nearby-mail" ["mail"];
    NEARBY_SITE = "nearby-site" ["site"];
    NEARBY_HOURS = "nearby-hours" ["hours"];
    NEARBY_HOURS_UNKNOWN = "nearby-hours-unknown" [];
    NEARBY_DAY = "nearby-day" ["from", "hours"];
    NEARBY_DAYS = "nearby-days" ["from", "to", "hours"];
    WEEKDAY = "weekday" ["day"];
    NEARBY_REMARK = "nearby-remark" ["remark"];
    NEARBY_LANGUAGES = "nearby-languages" ["languages"];
    NEARBY_FOR_WHOM = "nearby-for-whom" ["whom"];
    NEARBY_APPOINTMENT = "nearby-appointment" [];
    NEARBY_NO_APPOINTMENT = "nearby-no-appointment" [];
    NEARBY_TODAY = "nearby-today" ["day", "date", "hours"];
    NEARBY_TODAY_CLOSED = "nearby-today-closed" ["day", "date"];
    NEARBY_TAKES_APPOINTMENTS = "nearby-takes-appointments" [];
    NEARBY_BOOKING = "nearby-booking" ["site"];
    NEARBY_BUS = "nearby-bus" [];
    NEARBY_FREE = "nearby-free" [];
    NEARBY_PARTLY_FREE = "nearby-partly-free" [];
    NEARBY_PAID = "nearby-paid" [];
    NEARBY_WARNING = "nearby-warning" ["remark"];
    NEARBY_CLOSED_UNTIL = "nearby-closed-until" ["date"];
    NEARBY_PHONE_ONLY = "nearby-phone-only" [];
    NEARBY_REMOTE = "nearby-remote" [];
    NEARBY_THROUGH_PROFESSIONAL = "nearby-through-professional" [];
    NEARBY_SERVICES = "nearby-services" ["services"];
    NEARBY_AREA = "nearby-area" ["area"];
    NEARBY_FOREIGNERS_LAW = "nearby-foreigners-law" [];
    NEARBY_FOREIGNERS_LAW_DAY = "nearby-foreigners-law-day" ["day"];
    NEARBY_NO_FOREIGNERS_LAW = "nearby-no-foreigners-law" [];
    NEARBY_UPDATED = "nearby-updated" ["date"];
    NEAREST_ADMINISTRATIVE_HELP = "nearest-administrative-help" ["places"];
    NEAREST_DIGITAL_HELP = "nearest-digital-help" ["places"];
    NEAREST_FRENCH_LESSONS = "nearest-french-lessons" ["places"];
    NEAREST_DIRECTORY = "nearest-directory" ["places"];
    ABOUT_ADMINISTRATIVE_HELP = "about-administrative-help" [];
    ABOUT_DIGITAL_HELP = "about-digital-help" [];
    ABOUT_FRENCH_LESSONS = "about-french-lessons" [];
    ABOUT_DIRECTORY = "about-directory" [];
    BUTTON_ADMINISTRATIVE_HELP = "button-administrative-help" [];
    BUTTON_DIGITAL_HELP = "button-digital-help" [];
    BUTTON_FRENCH_LESSONS = "button-french-lessons" [];
    BUTTON_DIRECTORY = "button-directory" [];
    BUTTON_SAY_TOWN = "button-say-town" [];
    OPEN_MAP = "open-map" [];
    NEAREST_FRANCE_SERVICES = "nearest-france-services" ["places"];
    NEAREST_LEGAL_HELP = "nearest-legal-help" ["places"];
    ABOUT_FRANCE_SERVICES = "about-france-services" [];
    ABOUT_LEGAL_HELP = "about-legal-help" [];
    BUTTON_FRANCE_SERVICES = "button-france-services" [];
    BUTTON_LEGAL_HELP = "button-legal-help" [];
    NOTICE_WRONG_PAGE = "notice-wrong-page" [];
    BUTTON_REPORT = "button-report" [];
    BUTTON_WRONG_PAGE = "button-wrong-page" ["number"];
    ASK_WRONG_PAGE = "ask-wrong-page" [];
    NUMBERED_PAGE = "numbered-page" ["number", "label", "title"];
    NOTICE_UNKNOWN_COMMAND = "notice-unknown-command" [];
    VERDICT_EXCLUSIVE = "verdict-exclusive" [];
    VERDICT_ANEF = "verdict-anef" [];
    VERDICT_ANEF_DOUBT = "verdict-anef-doubt" [];
    VERDICT_ANEF_OR_PREFECTURE = "verdict-anef-or-prefecture" [];
    VERDICT_PREFECTURE_FORM = "verdict-prefecture-form" [];
    VERDICT_PREFECTURE_APPOINTMENT = "verdict-prefecture-appointment" [];
    VERDICT_PREFECTURE_DESK = "verdict-prefecture-desk" [];
    VERDICT_CONTACT = "verdict-contact" [];
    VERDICT_COLLECTION = "verdict-collection" [];
    VERDICT_EMPLOYER = "verdict-employer" [];
    VERDICT_ONLINE = "verdict-online" [];
    VERDICT_INFORMATION = "verdict-information" [];
    VERDICT_DESK_AFTER_ADVICE = "verdict-desk-after-advice" [];
    VERDICT_UNKNOWN = "verdict-unknown" [];
    ASSOCIATION_FIRST = "association-first" [];
    ASSOCIATION_IF_WITHOUT_PAPERS = "association-if-without-papers" [];
    RULE_ENDED = "rule-ended" ["date"];
    FACTS_ARE_OLD = "facts-are-old" [];
    PERHAPS = "perhaps" [];
    FURTHER_READING = "further-reading" [];
    NO_LONGER_LISTED = "no-longer-listed" [];
    OTHER_PAGES = "other-pages" [];
    NO_OTHER_PAGES = "no-other-pages" [];
    CARD_OFFICIAL_PAGE = "card-official-page" [];
    CARD_TITLE = "card-title" ["title"];
    CARD_REMARK = "card-remark" ["remark"];
    CARD_LISTED = "card-listed" ["date"];
    CARD_DELISTED = "card-delisted" ["date"];
    CARD_READ = "card-read" ["date"];
    CARD_UNTIL = "card-until" ["date"];
    CARD_QUOTE = "card-quote" ["quote", "page", "date"];
    CARD_QUOTE_MODIFIED = "card-quote-modified" ["quote", "page", "date"];
    CARD_UNDER = "card-under" ["chapters", "said"];
    CARD_PAGE_CHANGED = "card-page-changed" ["page", "date"];
    CARD_PAGE_GONE = "card-page-gone" ["page", "date"];
    CARD_MODIFIED = "card-modified" ["date"];
    BUTTON_PAGE_SAYS = "button-page-says" [];
    PAGE_SAYS_TITLE = "page-says-title" [];
    PAGE_SAYS_COST = "page-says-cost" ["said"];
    PAGE_SAYS_DOCUMENTS = "page-says-documents" ["said"];
    CARD_WHEN_SOURCE = "card-when-source" ["page", "date"];
    CARD_APPOINTMENT = "card-appointment" [];
    CARD_PRE_REQUEST = "card-pre-request" [];
    CARD_REVIEW = "card-review" [];
    CARD_EMPLOYER = "card-employer" [];
    OPEN_PAGE = "open-page" [];
    OPEN_INFORMATION = "open-information" [];
    OPEN_ANEF = "open-anef" [];
    OPEN_PREFECTURE = "open-prefecture" ["name"];
    OPEN_RESIDENCE_PAGE = "open-residence-page" ["name"];
    OPEN_CONTACT = "open-contact" ["name"];
    NO_PREFECTURE_SITE = "no-prefecture-site" [];
    DEPARTEMENT_REMARK = "departement-remark" ["remark", "date"];
    BUTTON_MORE = "button-more" ["count"];
    BUTTON_NOT_MY_CASE = "button-not-my-case" [];
    BUTTON_CHANGE = "button-change" [];
    BUTTON_REOPEN = "button-reopen" ["question"];
    NAV_OPTIONS = "nav-options" [];
    OPTIONS_TITLE = "options-title" [];
    BUTTON_SETTINGS = "button-settings" [];
    BUTTON_HELP_PLACES = "button-help-places" [];
    BUTTON_TELL_ME = "button-tell-me" [];
    BUTTON_SHARE = "button-share" [];
    BUTTON_ERASE = "button-erase" [];
    BUTTON_FORGET = "button-forget" [];
    BUTTON_PRIVACY = "button-privacy" [];
    BUTTON_PRIVACY_AT_LENGTH = "button-privacy-at-length" [];
    BUTTON_MY_DATA = "button-my-data" [];
    BUTTON_MY_DATA_NAMED = "button-my-data-named" [];
    BUTTON_SAY_PLACE = "button-say-place" [];
    BUTTON_LANGUAGE = "button-language" [];
    BUTTON_SEND_LINK = "button-send-link" [];
    BUTTON_COPY_LINK = "button-copy-link" [];
    COPY_PHONE = "copy-phone" ["phone"];
    COPY_NUMBER = "copy-number" [];
    COPY_MAIL = "copy-mail" [];
    BUTTON_PRIVATE_CHAT = "button-private-chat" [];
    BUTTON_CHANGE_PLACE = "button-change-place" ["place"];
    BUTTON_CHANGE_ANSWER = "button-change-answer" ["answer"];
    BUTTON_TO_OUTCOME = "button-to-outcome" [];
    RECAP_TITLE = "recap-title" [];
    SHARE_TITLE = "share-title" [];
    SHARE_PRIVATE = "share-private" [];
    LANGUAGES_TITLE = "languages-title" [];
    MORE_LANGUAGES = "more-languages" ["languages"];
    TEXT_UNREAD = "text-unread" [];
    URGENT = "urgent" [];
    VIOLENCE = "violence" [];
    SUICIDE = "suicide" [];
    BUTTON_VIOLENCE = "button-violence" [];
    BUTTON_SUICIDE = "button-suicide" [];
    ASK_PAPER = "ask-paper" [];
    PAPER_REFUSAL = "paper-refusal" [];
    EMPLOYER_TITLE = "employer-title" [];
    ASK_STUCK_LETTER = "ask-stuck-letter" [];
    STUCK_LETTER_YES = "stuck-letter-yes" [];
    STUCK_LETTER_NO = "stuck-letter-no" [];
    STUCK_TITLE = "stuck-title" [];
    STUCK_PROOFS = "stuck-proofs" [];
    STUCK_DIGITAL_POINT = "stuck-digital-point" [];
    STUCK_SUBSTITUTE = "stuck-substitute" [];
    STUCK_LETTERS = "stuck-letters" [];
    STUCK_NO_LIMIT_STOPS = "stuck-no-limit-stops" [];
    STUCK_TEXT = "stuck-text" [];
    STUCK_TEXT_TITLE = "stuck-text-title" [];
    IN_FRENCH = "in-french" [];
    COPY_FRENCH = "copy-french" [];
    SILENCE_TITLE = "silence-title" [];
    SILENCE_EACH_ITS_OWN = "silence-each-its-own" [];
    BUTTON_SILENCE = "button-silence" [];
    BUTTON_STUCK = "button-stuck" [];
    BUTTON_PAPERS = "button-papers" [];
    HELP = "help" [];
    PRIVACY = "privacy" ["days"];
    PRIVACY_AT_LENGTH = "privacy-at-length" ["days"];
    PRIVACY_UNTIL_CLOSED = "privacy-until-closed" [];
    SETTINGS = "settings" [];
    KEPT_TITLE = "kept-title" [];
    KEPT_NOTHING = "kept-nothing" [];
    KEPT_LANGUAGE = "kept-language" ["language"];
    KEPT_PLACE = "kept-place" ["place"];
    KEPT_ANSWERS = "kept-answers" ["answers"];
    KEPT_DAYS = "kept-days" ["days"];
    GROUP_ONLY_PRIVATE = "group-only-private" [];
    BOT_DESCRIPTION = "bot-description" [];
    BOT_NAME = "bot-name" [];
    BOT_SHORT_DESCRIPTION = "bot-short-description" [];
    COMMAND_START = "command-start" [];
    COMMAND_URGENT = "command-urgent" [];
    COMMAND_LANGUAGE = "command-language" [];
    COMMAND_SETTINGS = "command-settings" [];
    COMMAND_HELP = "command-help" [];
    COMMAND_PRIVACY = "command-privacy" [];
    COMMAND_MY_DATA = "command-my-data" [];
    COMMAND_FORGET = "command-forget" [];
    HELP_PLACES = "help-places" [];
    BUTTON_STOP_NEWS = "button-stop-news" [];
    NOTICE_HEAD = "notice-head" [];
    COMMAND_NEWS = "command-news" [];
    COMMAND_STOP = "command-stop" [];
    NEWS_ASK = "news-ask" ["name"];
    NEWS_YES = "news-yes" [];
    NEWS_NO = "news-no" [];
    NEWS_LATER = "news-later" [];
    TYPED_YES = "typed-yes" [];
    TYPED_NO = "typed-no" [];
    TYPED_LATER = "typed-later" [];
    NEWS_ARE_WRITTEN = "news-are-written" ["place"];
    NEWS_ARE_NOT_WRITTEN = "news-are-not-written" [];
    NEWS_PROMISE = "news-promise" [];
    NEWS_PLACE_FIRST = "news-place-first" [];
    NEWS_NOT_HERE = "news-not-here" [];
    NEWS_STAY = "news-stay" [];
    BUTTON_NEWS = "button-news" [];
    BUTTON_NEWS_YES = "button-news-yes" ["name"];
    BUTTON_NEWS_INSTEAD = "button-news-instead" ["name"];
    BUTTON_NEWS_NO = "button-news-no" [];
    BUTTON_NEWS_END = "button-news-end" [];
    NOTICE_NEWS_YES = "notice-news-yes" ["name"];
    NOTICE_NEWS_NO = "notice-news-no" [];
    NOTICE_NEWS_LATER = "notice-news-later" [];
    NOTICE_NEWS_NOT_AGAIN = "notice-news-not-again" [];
    BUTTON_REMIND = "button-remind" [];
    ASK_CARD_YEAR = "ask-card-year" [];
    ASK_CARD_MONTH = "ask-card-month" ["year"];
    MONTH_MAY_BE_TYPED = "month-may-be-typed" [];
    MONTH_BUTTON = "month-button" ["number", "month"];
    MONTH_OF_YEAR = "month-of-year" ["month", "year"];
    NOTICE_NO_MONTH = "notice-no-month" [];
    REMINDER_STORED = "reminder-stored" ["month"];
    REMINDER_REPLACED = "reminder-replaced" ["month"];
    REMINDER_WILL_BE_REPLACED = "reminder-will-be-replaced" ["month"];
    REMINDER_HOW_TO_ERASE = "reminder-how-to-erase" [];
    REMINDER_NOT_NEEDED = "reminder-not-needed" [];
    REMINDER_STAYS = "reminder-stays" [];
    REMINDER_DUE = "reminder-due" ["month"];
    REMINDER_PAGE_GONE = "reminder-page-gone" [];
    REMINDER_USED = "reminder-used" [];
    NOTICE_REMINDER_ERASED = "notice-reminder-erased" [];
    BUTTON_ERASE_REMINDER = "button-erase-reminder" [];
    BUTTON_TALK = "button-talk" [];
    ADVICE_ASK_EVEN_LATE = "advice-ask-even-late" [];
    KEPT_NEWS_YES = "kept-news-yes" ["place"];
    KEPT_NEWS_NO = "kept-news-no" [];
    KEPT_NEWS_ASKED = "kept-news-asked" [];
    KEPT_NEWS_LATER = "kept-news-later" ["date"];
    KEPT_REMINDER = "kept-reminder" ["month", "place"];
    KEPT_REMINDER_PAGE = "kept-reminder-page" ["title"];
    KEPT_DAYS_THE_REST = "kept-days-the-rest" ["days"];
    TYPED_QUIT = "typed-quit" [];
    HELP_IN_TERMINAL = "help-in-terminal" [];
    HELP_RUN_BY = "help-run-by" ["name"];
    HELP_CONTACT = "help-contact" ["contact"];
    HELP_SOURCES = "help-sources" ["list", "read"];
    NOTICE_THANKS = "notice-thanks" [];
    NOTICE_GREETING = "notice-greeting" [];
    NOTICE_FOREIGN_LANGUAGE = "notice-foreign-language" ["languages"];
    NOTICE_NO_PAGE_YET = "notice-no-page-yet" [];
    NOTICE_FEES = "notice-fees" [];
    NOTICE_FEES_LATER = "notice-fees-later" [];
    NOTICE_DOMICILIATION = "notice-domiciliation" [];
    BUTTON_GO_ON = "button-go-on" [];
    BUTTON_ANOTHER_QUESTION = "button-another-question" [];
}

/// Returns the id of the answer to an attachment, which is never read.
pub(super) fn attachment(kind: Attachment) -> &'static str {
    match kind {
        Attachment::Document => NOTICE_DOCUMENT,
        Attachment::Voice => NOTICE_VOICE,
        Attachment::Contact => NOTICE_CONTACT,
        Attachment::Other => NOTICE_ATTACHMENT,
    }
}

/// Returns the sentence that asks a question, such as `ask-ground`.
pub(super) fn ask(catalogue: &Catalogue, question: QuestionIx, goal: Option<Answer>) -> Message {
    let goal = goal.map_or("none", |answer| catalogue.answer_id(catalogue.roles.goal, answer));
    Message::with_id(format_compact!("ask-{}", catalogue[question].id)).text("goal", goal)
}

/// Returns an answer's label, such as `ground-student`, or its proper name.
pub(crate) fn answer(catalogue: &Catalogue, question: QuestionIx, answer: Answer) -> Message {
    match answer {
        Answer::Choice(choice) => {
            let choice = &catalogue[question].choices[choice.at()];
            match &choice.name {
                Some(name) => Message::with_id(format_compact!("{}-name", catalogue[question].id)).text("name", name),
                None => Message::with_id(format_compact!("{}-{}", catalogue[question].id, choice.id)),
            }
        }
        Answer::Other => Message::with_id(format_compact!("{}-other", catalogue[question].id)),
        Answer::Unknown if catalogue[question].sensitive => Message::new(DECLINE),
        Answer::Unknown => Message::new(UNKNOWN),
    }
}

pub(super) fn group(catalogue: &Catalogue, question: QuestionIx, group: &str) -> Message {
    Message::with_id(format_compact!("{}-group-{group}", catalogue[question].id))
}

pub(super) fn shortcut(catalogue: &Catalogue, question: QuestionIx, shortcut: &str) -> Message {
    Message::with_id(format_compact!("{}-shortcut-{shortcut}", catalogue[question].id))
}

/// Returns a sentence that the data puts on a card, such as `note-eu-card-optional`.
pub(super) fn note(id: &NoteId) -> Message {
    Message::with_id(format_compact!("note-{id}"))
}

/// Returns a sentence that a choice puts atop the outcome, such as
/// `advice-keep-proofs`.
pub(super) fn advice(id: &NoteId) -> Message {
    Message::with_id(format_compact!("advice-{id}"))
}

/// Returns what a national page is about, such as `page-f2231`.
pub(super) fn page_name(id: &ProcedureId) -> Message {
    Message::with_id(format_compact!("page-{id}"))
}

/// Returns the deadline of one page in plain words, such as `when-f2231`.
pub(super) fn when(page: &str) -> Message {
    Message::with_id(format_compact!("when-{}", page.to_ascii_lowercase()))
}

/// Returns what is said of a citation: the page's own words, or the name of the page where they
/// were not copied, with the day of the page or of reading; or that the page has changed or is
/// gone, and then no words.
pub(super) fn cited(citation: &Citation) -> Message {
    let (message, date) = match (&citation.standing, citation.words()) {
        (Standing::Changed(day), _) => (Message::new(CARD_PAGE_CHANGED), *day),
        (Standing::Gone(day), _) => (Message::new(CARD_PAGE_GONE), *day),
        (Standing::Stands { modified: Some(day), .. }, Some(quote)) => {
            (Message::new(CARD_QUOTE_MODIFIED).text("quote", quote), *day)
        }
        (_, Some(quote)) => (Message::new(CARD_QUOTE).text("quote", quote), citation.read),
        (_, None) => (Message::new(CARD_WHEN_SOURCE), citation.read),
    };
    message.text("page", &citation.page).with("date", Arg::Date(date))
}

/// Returns the same with the headings of the page under which the words stand.
pub(super) fn cited_under(citation: &Citation) -> Message {
    if citation.chapters.is_empty() || citation.words().is_none() {
        return cited(citation);
    }
    let chapters = citation.chapters.iter().map(|chapter| Message::verbatim(chapter)).collect();
    Message::new(CARD_UNDER).with("chapters", Arg::List(chapters)).message("said", cited(citation))
}

/// Returns the name of a provisional paper, such as `paper-receipt`.
pub(super) fn paper(id: &NoteId) -> Message {
    Message::with_id(format_compact!("paper-{id}"))
}

/// Returns what a provisional paper is and allows, such as `paper-receipt-means`.
pub(super) fn paper_means(id: &NoteId) -> Message {
    Message::with_id(format_compact!("paper-{id}-means"))
}

/// Returns the text about a provisional paper for an employer, such as `paper-receipt-employer`.
pub(super) fn for_employer(paper: &NoteId) -> Message {
    Message::with_id(format_compact!("paper-{paper}-employer"))
}

/// Returns the name of a month, counted from 1: `month-6`.
pub(super) fn month_name(month: i8) -> Message {
    Message::with_id(format_compact!("month-{month}"))
}

/// Returns a month, counted from 1, with its year.
pub(super) fn month(year: i16, month: i8) -> Message {
    Message::new(MONTH_OF_YEAR).message("month", month_name(month)).text("year", &year.to_string())
}

/// Returns the urgent advice of a choice, such as `urgent-oqtf`.
pub(super) fn urgent(choice: &str) -> Message {
    Message::with_id(format_compact!("urgent-{choice}"))
}

/// Returns what the source prints of a place of help, by the variable that it fills in.
fn help_variables(place: &HelpPlace) -> impl Iterator<Item = (&'static str, &String)> {
    let printed = [("phone", &place.phone), ("overseas", &place.overseas), ("hours", &place.hours)];
    printed.into_iter().filter_map(|(name, text)| Some((name, text.as_ref()?)))
}

/// Returns what is said of a place of help, such as `help-france-services`.
pub(super) fn help(place: &HelpPlace) -> Message {
    let mut message = Message::with_id(format_compact!("help-{}", place.id));
    for (name, text) in help_variables(place) {
        message = match name {
            "hours" => message.text(name, text),
            _ => message.with(name, Arg::Phone(text.clone())),
        };
    }
    message
}

/// Returns every message that this catalogue can lead to, with its variables.
pub fn used_messages(catalogue: &Catalogue) -> Vec<Used> {
    let mut used: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    // These are asked for by `locale` itself.
    used.extend(["language-name", "list-separator", "date-pattern"].map(|id| (id.to_owned(), Vec::new())));
    used.extend((1..=12).map(|month| (month_name(month).id.into_string(), Vec::new())));
    for (id, variables) in FIXED {
        used.insert((*id).to_owned(), variables.to_vec());
    }
    for question in &catalogue.questions {
        used_by_question(question, &mut used);
    }
    for place in &catalogue.help {
        let variables = help_variables(place).map(|(name, _)| name).collect();
        used.insert(format!("help-{}", place.id), variables);
        used.insert(format!("help-{}-open", place.id), Vec::new());
    }
    for paper in &catalogue.papers {
        let said = [self::paper(&paper.id), paper_means(&paper.id)];
        let for_employer = paper.employer.then(|| for_employer(&paper.id));
        used.extend(said.into_iter().chain(for_employer).map(|message| (message.id.into_string(), Vec::new())));
    }
    for page in catalogue.procedures.iter().filter(|page| page.departement.is_none()) {
        used.insert(page_name(&page.id).id.into_string(), Vec::new());
    }
    for case in &catalogue.cases {
        for note in case.notes.iter().chain(case.unanswered.iter().map(|(_, note)| note)) {
            used.insert(format!("note-{note}"), Vec::new());
        }
        if let Some(deadline) = &case.when {
            used.insert(when(&deadline.page).id.into_string(), Vec::new());
        }
    }
    used.into_iter().map(|(id, variables)| Used { id, variables, for_operators: false }).collect()
}

fn used_by_question(question: &crate::catalogue::Question, used: &mut BTreeMap<String, Vec<&'static str>>) {
    let id = &question.id;
    used.insert(format!("ask-{id}"), vec!["goal"]);
    if question.choices.iter().any(|choice| choice.name.is_some()) {
        used.insert(format!("{id}-name"), vec!["name"]);
    }
    // Only the goal's list never ends with "other".
    if id.as_str() != "goal" {
        used.insert(format!("{id}-other"), Vec::new());
    }
    for choice in &question.choices {
        if choice.name.is_none() {
            used.insert(format!("{id}-{}", choice.id), Vec::new());
        }
        if choice.urgent && !choice.violence {
            used.insert(format!("urgent-{}", choice.id), Vec::new());
        }
        for advice in &choice.advice {
            used.insert(format!("advice-{advice}"), Vec::new());
        }
    }
    for group in &question.groups {
        used.insert(format!("{id}-group-{}", group.id), Vec::new());
        for entry in &group.entries {
            if let crate::catalogue::question::GroupEntry::Shortcut(shortcut) = entry {
                used.insert(format!("{id}-shortcut-{}", shortcut.id), Vec::new());
            }
        }
    }
}

/// Returns the id of the sentence that names the nearest places of a list.
pub(super) fn nearest(list: List) -> &'static str {
    match list {
        List::FranceServices => NEAREST_FRANCE_SERVICES,
        List::LegalHelp => NEAREST_LEGAL_HELP,
        List::AdministrativeHelp => NEAREST_ADMINISTRATIVE_HELP,
        List::DigitalHelp => NEAREST_DIGITAL_HELP,
        List::FrenchLessons => NEAREST_FRENCH_LESSONS,
        List::Directory => NEAREST_DIRECTORY,
    }
}

/// Returns the id of the sentence on what the places of a list do, and do not.
pub(super) fn about(list: List) -> &'static str {
    match list {
        List::FranceServices => ABOUT_FRANCE_SERVICES,
        List::LegalHelp => ABOUT_LEGAL_HELP,
        List::AdministrativeHelp => ABOUT_ADMINISTRATIVE_HELP,
        List::DigitalHelp => ABOUT_DIGITAL_HELP,
        List::FrenchLessons => ABOUT_FRENCH_LESSONS,
        List::Directory => ABOUT_DIRECTORY,
    }
}

/// Returns the id of the label that opens the places of a list.
pub(super) fn button_nearest(list: List) -> &'static str {
    match list {
        List::FranceServices => BUTTON_FRANCE_SERVICES,
        List::LegalHelp => BUTTON_LEGAL_HELP,
        List::AdministrativeHelp => BUTTON_ADMINISTRATIVE_HELP,
        List::DigitalHelp => BUTTON_DIGITAL_HELP,
        List::FrenchLessons => BUTTON_FRENCH_LESSONS,
        List::Directory => BUTTON_DIRECTORY,
    }
}
