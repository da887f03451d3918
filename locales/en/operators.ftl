# What the people who send campaigns read.

op-campaigns = 📣 Campaigns
op-no-campaigns = No campaign yet.
op-new-news = ➕ News, to those who asked for it
op-new-notice = ➕ Service notice, to everybody
op-kind =
    { $kind ->
        [notice] service notice
        [reminder] reminders
       *[news] news
    }
op-state =
    { $state ->
        [draft] draft
        [agreement] waits for another person’s agreement
        [scheduled] scheduled
        [preparing] being prepared
        [sending] being sent
        [paused] paused
        [cancelled] cancelled
       *[done] done
    }
op-listed = no. { $campaign } · { $kind } · { $state }
op-title = 📣 Campaign no. { $campaign } · { $kind } · { $state }
op-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
op-few-people = fewer than 5 people
op-nobody = nobody
op-audience = 👥 Audience: { $people }
op-everywhere = All départements
op-only-departements = Départements: { $codes }
op-every-language = All languages
op-only-languages = Languages: { $languages }
op-version-there = ✅ { $language }: { $people }
op-version-missing = ❌ { $language }: no message, { $people }
op-left-out = No message in their language: these people get nothing.
op-fallback = No message in their language: these people get the message in { $language }.
op-undecided = ⚠️ Decide for the people without a message in their language.
op-starts-at-once = 🕐 Sending: right after you confirm
op-starts-at = 🕐 Sending: { $time }

op-button-audience = 👥 Audience
op-button-departements = 📍 Choose départements
op-button-everywhere = 🇫🇷 All départements
op-button-language-in = ✅ { $language }
op-button-language-out = ⬜ { $language }
op-button-write = 📝 Message: { $language }
op-button-links = 🔗 Buttons: { $language }
op-button-gaps = ⚠️ Languages without a message
op-button-leave-out = Send them nothing
op-button-fallback = Send them: { $language }
op-button-preview = 👁 Preview in each language
op-button-test = ✉️ Send me a test
op-button-when = 🕐 When
op-button-at-once = Right away
op-button-send = 🚀 Send…
op-button-confirm = 🚀 Yes, send: { $people }
op-button-ask-agreement = 🤝 Ask for agreement: { $people }
op-button-agree = 🤝 I agree, send
op-button-refuse = ↩️ Give the draft back
op-button-take-over = ✍️ Continue in the other person’s place
op-button-pause = ⏸ Pause
op-button-resume = ▶️ Resume
op-button-cancel = ⏹ Cancel
op-button-cancel-yes = ⏹ Yes, cancel
op-button-send-unknown = 🔁 Send again to the unknown ({ $count })
op-button-report = 📊 Report
op-button-refresh = 🔄 Refresh
op-button-back = ⬅️ Back

op-ask-departements = Write the numbers of the départements, for example: 91 94 2A
op-ask-text = Write the message in { $language }, or forward it. Its formatting is kept. You may send a picture or a document with a caption.
op-ask-links = Write the buttons of the message in { $language }, one a line: what it says, then the address. Example: Open the page - https://www.essonne.gouv.fr. Write “0” for no button.
op-ask-time = Write the day and the hour (Paris time), for example: 01/12/2026 09:00
op-ask-gaps = What do people without a message in their language get?
op-ask-confirm = Send to { $people }? It takes about { $duration }.
op-ask-agreement = 🤝 { $operator } asks for your agreement to a service notice: { $people }. Look at the preview, then decide.
op-ask-cancel = Cancel? What has not left yet will not leave.
op-duration-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
op-duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
op-duration-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }

op-notice-stale = The campaign has changed meanwhile. Here is where it stands.
op-notice-held = { $operator } is writing this campaign. You may continue in their place.
op-notice-already = That is done already.
op-notice-not-now = That is not possible now.
op-notice-same-operator = Another person has to agree.
op-notice-no-other-publisher = Nobody else can agree: add somebody to GUICHET_OPERATORS.
op-notice-editor = You can write drafts. To send, ask somebody who publishes.
op-notice-missing = There is no such campaign.
op-notice-album = One picture or one document a message.
op-notice-not-text = Send a text, a picture or a document.
op-notice-empty = The message is empty.
op-notice-too-long = The message is too long: { $length } characters, Telegram takes { $most }.
op-notice-too-many-links = At most { $most } buttons.
op-notice-bad-link = This line is no button: “{ $line }”. Write what it says, then an address that begins with https://
op-notice-bad-departement = I do not know: { $codes }
op-notice-bad-time = I do not understand this day and hour.
op-notice-past = That moment has passed.
op-notice-no-version = Write a message first.
op-notice-undecided = Decide first for the languages without a message.
op-notice-nobody = Nobody would get this message.
op-notice-preview-first = Look at the preview first.
op-notice-refused = Telegram refuses the message in { $language }: { $reason }. Nothing is sent.
op-notice-network = Telegram does not answer. Nothing is sent: try again.
op-notice-previewed = This is what people will see. Telegram takes all of it.
op-notice-tested = The test is out.
op-notice-asked = The other people who publish have been asked.
op-notice-returned = Campaign no. { $campaign }: { $operator } does not agree. The draft is yours again.
op-preview-of = 👁 { $language }:

op-progress = { $done } / { $total } ({ $percent } %)
op-fates = ✅ sent { $sent } · 🚫 blocked { $blocked } · ❌ refused { $failed } · ❓ unknown { $unknown }
op-withdrawn = 🔕 no longer wanted it: { $count }
op-rate = ⚡ { $rate } a second · { $left } left
op-waiting = ⏳ waiting for their hour: { $count }
op-unknown = ❓ For { $count } nobody knows whether the message arrived. Sending again may make it arrive twice. You decide.
op-reason =
    { $reason ->
        [errors] ⚠️ Paused: too many messages failed.
        [network] ⚠️ Paused: Telegram does not answer.
        [token] ⚠️ Paused: Telegram no longer knows the bot’s token.
        [clock] ⚠️ Paused: the computer’s clock jumped.
       *[other] ⚠️ Paused.
    }
op-report = 📊 Report of campaign no. { $campaign }
op-report-language = { $language }: ✅ { $sent } · 🚫 { $blocked } · ❌ { $failed } · ❓ { $unknown } · others { $other }
op-audit = { $time } · { $operator } · { $act } · { $count }
op-stats = 📈 The last { $days } days. No number below 5 is shown.
op-stats-picture = 📈 { $days } days

op-reports = 🚩 Pages reported, last { $days } days
op-no-reports = No page was reported in the last { $days } days.
op-reported = { $count } × { $page } { $url }
op-reloaded =
    { $count ->
        [one] ✅ Data and texts were read again: { $count } official page.
       *[other] ✅ Data and texts were read again: { $count } official pages.
    }
op-reload-refused =
    { $count ->
        [one] ❌ Nothing has changed: { $count } problem.
       *[other] ❌ Nothing has changed: { $count } problems.
    }
op-reload-more =
    { $count ->
        [one] … and { $count } more. Run “guichet check” to see everything.
       *[other] … and { $count } more. Run “guichet check” to see everything.
    }
op-draft-prepared = 📝 New pages: { $added }, pages removed: { $ended }. Draft no. { $campaign } is ready: read it, then send or cancel it.
op-pages-changed = 🔔 Official pages have changed. Département: { $codes }
op-pages-added = 🆕 New pages:
op-pages-ended = 🚫 Pages removed:
op-page-changed = • { $title } ({ $code })
op-pages-more =
    { $count ->
        [one] … and { $count } more.
       *[other] … and { $count } more.
    }

op-links =
    { $count ->
        [one] 🔗 { $count } address checked: { $dead } dead, { $unsure } uncertain.
       *[other] 🔗 { $count } addresses checked: { $dead } dead, { $unsure } uncertain.
    }
op-link-dead = 🚫 { $page } { $url }
