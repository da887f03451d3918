//! Names the sentences that operators read, and those of the drafts prepared for people,
//! each once with what it fills in.

use crate::{dialogue::messages::sentences, locale::lint::Used};

sentences! {
    CAMPAIGNS = "op-campaigns" [];
    NO_CAMPAIGNS = "op-no-campaigns" [];
    NEW_NEWS = "op-new-news" [];
    NEW_NOTICE = "op-new-notice" [];
    LISTED = "op-listed" ["campaign", "kind", "state"];
    KIND = "op-kind" ["kind"];
    STATE = "op-state" ["state"];
    TITLE = "op-title" ["campaign", "kind", "state"];
    CAMPAIGN_NAMED = "op-campaign-named" ["number", "name"];
    CAMPAIGN_UNNAMED = "op-campaign-unnamed" ["number"];
    MACHINE = "op-machine" [];
    OPERATOR = "op-operator" ["id"];
    TIME = "op-time" ["time"];
    COMMANDS = "op-commands" [];
    USAGE = "op-usage" ["command"];
    UNKNOWN_COMMAND = "op-unknown-command" ["command"];
    PEOPLE = "op-people" ["count"];
    FEW = "op-few" [];
    FEW_PEOPLE = "op-few-people" [];
    NOBODY = "op-nobody" [];
    AUDIENCE = "op-audience" ["people"];
    EVERYWHERE = "op-everywhere" [];
    ONLY_DEPARTEMENTS = "op-only-departements" ["codes"];
    EVERY_LANGUAGE = "op-every-language" [];
    ONLY_LANGUAGES = "op-only-languages" ["languages"];
    VERSION_THERE = "op-version-there" ["language", "people"];
    VERSION_MISSING = "op-version-missing" ["language", "people"];
    LEFT_OUT = "op-left-out" [];
    FALLBACK = "op-fallback" ["language"];
    UNDECIDED = "op-undecided" [];
    STARTS_AT_ONCE = "op-starts-at-once" [];
    STARTS_AT = "op-starts-at" ["time"];
    BUTTON_AUDIENCE = "op-button-audience" [];
    BUTTON_DEPARTEMENTS = "op-button-departements" [];
    BUTTON_EVERYWHERE = "op-button-everywhere" [];
    BUTTON_LANGUAGE_IN = "op-button-language-in" ["language"];
    BUTTON_LANGUAGE_OUT = "op-button-language-out" ["language"];
    BUTTON_COMPOSE = "op-button-compose" [];
    BUTTON_WRITE = "op-button-write" ["language"];
    BUTTON_LINKS = "op-button-links" ["language"];
    BUTTON_GAPS = "op-button-gaps" [];
    BUTTON_LEAVE_OUT = "op-button-leave-out" [];
    BUTTON_FALLBACK = "op-button-fallback" ["language"];
    BUTTON_PREVIEW = "op-button-preview" [];
    BUTTON_TEST = "op-button-test" [];
    BUTTON_WHEN = "op-button-when" [];
    BUTTON_AT_ONCE = "op-button-at-once" [];
    BUTTON_SEND = "op-button-send" [];
    BUTTON_ASK_PUBLISHER = "op-button-ask-publisher" [];
    BUTTON_OPEN = "op-button-open" [];
    BUTTON_CONFIRM = "op-button-confirm" ["people"];
    BUTTON_ASK_AGREEMENT = "op-button-ask-agreement" ["people"];
    BUTTON_AGREE = "op-button-agree" [];
    BUTTON_REFUSE = "op-button-refuse" [];
    BUTTON_TAKE_OVER = "op-button-take-over" [];
    BUTTON_PAUSE = "op-button-pause" [];
    BUTTON_RESUME = "op-button-resume" [];
    BUTTON_CANCEL = "op-button-cancel" [];
    BUTTON_CANCEL_YES = "op-button-cancel-yes" [];
    BUTTON_SEND_UNKNOWN = "op-button-send-unknown" ["count"];
    BUTTON_UNDO = "op-button-undo" [];
    BUTTON_UNDO_YES = "op-button-undo-yes" [];
    BUTTON_REPORT = "op-button-report" [];
    BUTTON_REFRESH = "op-button-refresh" [];
    BUTTON_BACK = "op-button-back" [];
    BUTTON_CONTINUE = "op-button-continue" [];
    BUTTON_DROP = "op-button-drop" [];
    ASK_DEPARTEMENTS = "op-ask-departements" [];
    ASK_TEXT = "op-ask-text" ["language"];
    ASK_LINKS = "op-ask-links" ["language"];
    ASK_TIME = "op-ask-time" [];
    ASK_GAPS = "op-ask-gaps" [];
    ASK_KEPT_LANGUAGE = "op-ask-kept-language" [];
    ASK_CONFIRM = "op-ask-confirm" ["people", "duration"];
    ASK_AGREEMENT = "op-ask-agreement" ["operator", "people"];
    ASK_CANCEL = "op-ask-cancel" [];
    ASK_UNDO = "op-ask-undo" ["people"];
    ASK_UNDO_OVER = "op-ask-undo-over" ["people"];
    DURATION_SECONDS = "op-duration-seconds" ["count"];
    DURATION_MINUTES = "op-duration-minutes" ["count"];
    DURATION_HOURS = "op-duration-hours" ["count"];
    NOTICE_STALE = "op-notice-stale" [];
    NOTICE_OTHER_COUNT = "op-notice-other-count" [];
    NOTICE_HELD = "op-notice-held" ["operator"];
    NOTICE_ALREADY = "op-notice-already" [];
    NOTICE_NOT_NOW = "op-notice-not-now" [];
    NOTICE_SAME_OPERATOR = "op-notice-same-operator" [];
    NOTICE_NO_OTHER_PUBLISHER = "op-notice-no-other-publisher" [];
    NOTICE_EDITOR = "op-notice-editor" ["publishers"];
    EDITOR_HINT = "op-editor-hint" ["publishers"];
    NOTICE_PUBLISHERS_ASKED = "op-notice-publishers-asked" ["publishers"];
    NOTICE_NO_PUBLISHER = "op-notice-no-publisher" [];
    PUBLISHER_ASKED = "op-publisher-asked" ["operator", "campaign"];
    NOTICE_KEPT = "op-notice-kept" ["language"];
    NOTICE_KEPT_FOR_LATER = "op-notice-kept-for-later" [];
    NOTICE_LAST_LANGUAGE = "op-notice-last-language" [];
    NOTICE_REPORT_COMES = "op-notice-report-comes" [];
    NOTICE_MISSING = "op-notice-missing" [];
    NOTICE_ALBUM = "op-notice-album" [];
    NOTICE_NOT_TEXT = "op-notice-not-text" [];
    NOTICE_EMPTY = "op-notice-empty" [];
    NOTICE_TOO_LONG = "op-notice-too-long" ["length", "most"];
    NOTICE_TOO_MANY_LINKS = "op-notice-too-many-links" ["most"];
    NOTICE_BAD_LINK = "op-notice-bad-link" ["line", "why"];
    NOTICE_BAD_DEPARTEMENT = "op-notice-bad-departement" ["codes"];
    NOTICE_BAD_TIME = "op-notice-bad-time" [];
    NOTICE_TIME_SKIPPED = "op-notice-time-skipped" [];
    NOTICE_TIME_TWICE = "op-notice-time-twice" [];
    NOTICE_PAST = "op-notice-past" [];
    NOTICE_NO_VERSION = "op-notice-no-version" [];
    NOTICE_UNDECIDED = "op-notice-undecided" [];
    NOTICE_NOBODY = "op-notice-nobody" [];
    NOTICE_PREVIEW_FIRST = "op-notice-preview-first" [];
    NOTICE_REFUSED = "op-notice-refused" ["language", "reason"];
    NOTICE_NETWORK = "op-notice-network" [];
    NOTICE_PREVIEWED = "op-notice-previewed" [];
    NOTICE_TESTED = "op-notice-tested" [];
    NOTICE_ASKED = "op-notice-asked" [];
    NOTICE_RETURNED = "op-notice-returned" ["campaign", "operator"];
    NOTICE_UNDONE = "op-notice-undone" [];
    CLOCK_WRONG = "op-clock-wrong" ["here", "there"];
    CLOCK_DOUBTFUL = "op-clock-doubtful" ["here"];
    BUTTON_CLOCK_RIGHT = "op-button-clock-right" [];
    NOTICE_CLOCK_RIGHT = "op-notice-clock-right" [];
    NOTICE_OLD_CLOCK = "op-notice-old-clock" [];
    PREVIEW_OF = "op-preview-of" ["language"];
    PREVIEW_TAPPABLE = "op-preview-tappable" ["parts"];
    PREVIEW_KEPT_PLAIN = "op-preview-kept-plain" ["parts"];
    PREVIEW_BROKEN = "op-preview-broken" ["parts"];
    PREVIEW_LINKED = "op-preview-linked" ["parts"];
    PREVIEW_UNPROTECTED = "op-preview-unprotected" ["parts"];
    LINKED = "op-linked" ["text", "url"];
    TAPPABLE = "op-tappable" ["kind", "text"];
    KEPT_PLAIN = "op-kept-plain" ["text"];
    AND_MORE = "op-and-more" ["count"];
    PROGRESS = "op-progress" ["done", "total", "percent"];
    FATES = "op-fates" ["sent", "blocked", "failed", "unknown"];
    WITHDRAWN = "op-withdrawn" ["count"];
    RATE = "op-rate" ["rate", "left"];
    WAITING = "op-waiting" ["count"];
    UNKNOWN = "op-unknown" ["count"];
    UNSUBSCRIBED = "op-unsubscribed" ["count"];
    RESUMED = "op-resumed" [];
    REASON = "op-reason" ["reason"];
    REPORT = "op-report" ["campaign"];
    REPORT_TIMES = "op-report-times" ["begun", "ended"];
    REPORT_LANGUAGE = "op-report-language" ["language", "sent", "blocked", "failed", "unknown", "other"];
    AUDIT_HEADING = "op-audit-heading" [];
    AUDIT = "op-audit" ["time", "operator", "act", "people"];
    AUDIT_OF_NOBODY = "op-audit-of-nobody" ["time", "operator", "act"];
    ACT = "op-act" ["act"];
    STATS = "op-stats" ["days"];
    STATS_PICTURE = "op-stats-picture" ["days"];
    REPORTS = "op-reports" ["days"];
    NO_REPORTS = "op-no-reports" ["days"];
    REPORTED = "op-reported" ["count", "page", "url"];
    RELOADED = "op-reloaded" ["count"];
    RELOAD_REFUSED = "op-reload-refused" ["count"];
    RELOAD_MORE = "op-reload-more" ["count"];
    LINKS = "op-links" ["count", "dead", "unsure"];
    LINK_DEAD = "op-link-dead" ["page", "url"];
    LINK_UNSURE = "op-link-unsure" ["page", "url"];
    LINKS_MORE = "op-links-more" ["count"];
    LINKS_UNSURE = "op-links-unsure" ["count", "kind"];
    LINKS_NOT_ASKED = "op-links-not-asked" [];
    LINKS_NOT_STORED = "op-links-not-stored" [];
    GUIDE_TAKEN = "op-guide-taken" ["count", "pages", "gone"];
    GUIDE_PAGE_GONE = "op-guide-page-gone" ["page", "heirs"];
    GUIDE_FACT = "op-guide-fact" ["fact", "uses"];
    GUIDE_MORE = "op-guide-more" ["count"];
    GUIDE_HOW = "op-guide-how" [];
    GUIDE_NOT_TAKEN = "op-guide-not-taken" [];
    NETWORK_DOWN = "op-network-down" ["count"];
    NETWORK_FAILING = "op-network-failing" [];
    ERRAND_BEGUN = "op-errand-begun" ["errand"];
    ERRAND_PROGRESS = "op-errand-progress" ["done", "total"];
    ERRAND_RUNNING = "op-errand-running" ["errand", "operator"];
    ERRAND_DONE = "op-errand-done" ["errand"];
    ERRAND_STOPPED = "op-errand-stopped" ["errand"];
    ERRAND_FAILED = "op-errand-failed" ["errand"];
    DRAFT_PREPARED = "op-draft-prepared" ["added", "ended", "campaign"];
}

/// Holds the sentences of a draft that is prepared where pages changed: people read them.
pub(crate) mod prepared {
    use crate::dialogue::messages::sentences;

    sentences! {
        PAGES_CHANGED = "changed-pages" ["codes"];
        PAGES_ADDED = "changed-pages-added" [];
        PAGES_ENDED = "changed-pages-ended" [];
        PAGE_CHANGED = "changed-page" ["title", "code"];
        PAGES_MORE = "changed-pages-more" ["count"];
    }

    pub(super) const ALL: &[(&str, &[&str])] = FIXED;
}

/// Returns every sentence of operators, and of the drafts that are prepared.
pub(crate) fn used_messages() -> impl Iterator<Item = Used> {
    let used = |for_operators| {
        move |(id, variables): &(&str, &[&'static str])| Used {
            id: (*id).to_owned(),
            variables: variables.to_vec(),
            for_operators,
        }
    };
    FIXED.iter().map(used(true)).chain(prepared::ALL.iter().map(used(false)))
}
