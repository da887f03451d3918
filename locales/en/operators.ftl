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
op-listed = { $campaign } · { $state } · { $kind }
op-title = 📣 Campaign { $campaign } · { $kind } · { $state }
op-campaign-named = no. { $number } “{ $name }”
op-campaign-unnamed = no. { $number }
op-machine = guichet (on the server)
op-operator = operator { $id }
op-time = { $time } (Paris time)
op-commands = Other commands: /stats, /reports, /links, /reload
op-usage =
    { $command ->
        [broadcast] Write /broadcast for the list of campaigns, or /broadcast 7 to open campaign no. 7.
        [campaigns] Write /campaigns for the list of campaigns, or /campaigns 7 to open campaign no. 7.
        [stats] Write /stats for the last 30 days, or /stats 7 for another number of days (1 to 365).
        [reports] Write /reports for the last 90 days, or /reports 7 for another number of days (1 to 365).
        [reload] Write /reload, with nothing behind it.
       *[links] Write /links, with nothing behind it.
    }
op-unknown-command = I do not know { $command }.
op-people =
    { PLURAL($count) ->
        [one] { $count } person
       *[other] { $count } people
    }
op-few-people = fewer than 5 people
op-few = fewer than 5
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
op-button-compose = ✍️ Write the message
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
op-button-ask-publisher = 🙋 Ask a publisher to send
op-button-open = 📣 Open the campaign
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
op-button-undo = ↩️ Put these people back…
op-button-undo-yes = ↩️ Yes, put them back
op-button-report = 📊 Report
op-button-refresh = 🔄 Refresh
op-button-back = ⬅️ Back
op-button-continue = ➡️ Continue
op-button-drop = 🗑 Do not keep it

op-ask-departements = Write the numbers of the départements, for example: 91 94 2A
op-ask-text = Write the message in { $language }, or forward it. Its formatting is kept. You may send a picture or a document with a caption.
op-ask-links = Write the buttons of the message in { $language }, one a line: what it says, then the address. Example: Open the page - https://www.essonne.gouv.fr. Write “0” for no button.
op-ask-time = Write the day and the hour, in Paris time, for example: 01/12/2026 09:00
op-ask-gaps = What do people without a message in their language get?
op-ask-kept-language = I kept what you just wrote. It is the message in which language?
op-ask-confirm = Send to { $people }? It takes about { $duration }.
op-ask-agreement = 🤝 { $operator } asks for your agreement to a service notice: { $people }. Look at the preview, then decide.
op-ask-cancel = Cancel? What has not left yet will not leave.
op-ask-undo = Put back { $people }? They get their news and their reminder back, and this message. Who said /stop or /forget since, or blocked the bot, is not put back.
op-ask-undo-over = Put back { $people }? They get their news and their reminder back. This campaign is over: its message is not sent any more. Who said /stop or /forget since, or blocked the bot, is not put back.
op-duration-seconds =
    { PLURAL($count) ->
        [one] { $count } second
       *[other] { $count } seconds
    }
op-duration-minutes =
    { PLURAL($count) ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
op-duration-hours =
    { PLURAL($count) ->
        [one] { $count } hour
       *[other] { $count } hours
    }

op-notice-stale = The campaign has changed meanwhile. Here is where it stands.
op-notice-other-count = The number of people has changed meanwhile. Here is the new one. Nothing was sent.
op-notice-held = { $operator } is writing this campaign. You may continue in their place.
op-notice-already = That is done already.
op-notice-not-now = That is not possible now.
op-clock-wrong = 🕰️ The machine’s clock seems wrong: it says { $here }, Telegram says { $there }. Nothing is erased, and no reminder and no campaign leaves, until it is put right.
op-clock-doubtful = 🕰️ The machine’s clock has jumped: it says { $here }. Nothing is erased, and no reminder and no campaign leaves, until you answer.
op-button-clock-right = The clock is right
op-notice-clock-right = Noted: the clock is right. Paused campaigns still wait until you resume them.
op-notice-old-clock = This button counts no more: the time has changed since. A new message will come if the clock is wrong.
op-notice-same-operator = Another person has to agree.
op-notice-no-other-publisher = Nobody else can agree: add somebody to GUICHET_OPERATORS.
op-notice-editor = You write drafts. For this, ask a publisher: { $publishers }.
op-editor-hint = 🙋 To send it, ask a publisher: { $publishers }.
op-notice-publishers-asked = The request has gone to: { $publishers }. One of them takes the draft over, reads it and sends it.
op-notice-no-publisher = Nobody can send: there is no publisher in GUICHET_OPERATORS.
op-publisher-asked = 🙋 { $operator } asks you to send campaign { $campaign }. Open it, continue in their place, look at the preview, then send.
op-notice-kept = I kept what you just wrote: it is the message in { $language }.
op-notice-kept-for-later = I kept your message. Now choose the kind of campaign. To talk to the bot like everybody: /start
op-notice-last-language = You took the last language out: so the campaign is for all languages.
op-notice-report-comes = The report is on its way.
op-notice-missing = There is no such campaign.
op-notice-album = One picture or one document a message.
op-notice-not-text = Send a text, a picture or a document.
op-notice-empty = The message is empty.
op-notice-too-long = The message is too long: { $length } characters, Telegram takes { $most }.
op-notice-too-many-links = At most { $most } buttons.
op-notice-bad-link =
    { $why ->
        [no-label] The words of the button are missing: “{ $line }”. Write the words, then the address. Example: Open the page - https://www.essonne.gouv.fr
        [long-label] The words of this button are too long: “{ $line }”. Write at most 60 characters.
        [no-site] This address leads to no site: “{ $line }”. Copy it again from the browser.
        [login] This address has a name or a password before an @: “{ $line }”. Take out everything between https:// and the @.
       *[not-https] The address of a button must begin with https://: “{ $line }”. Nothing else is taken, neither http:// nor tg:. Example: Open the page - https://www.essonne.gouv.fr
    }
op-notice-bad-departement = I do not know: { $codes }
op-notice-bad-time = I do not understand this day and hour. Write for example: 01/12/2026 09:00
op-notice-time-skipped = This hour does not exist: summer time begins that night. Choose another hour.
op-notice-time-twice = This hour comes twice: winter time begins that night. Choose another hour.
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
op-notice-returned = Campaign { $campaign }: { $operator } does not agree. The draft is yours again.
op-notice-undone = Done: these people are subscribed again.
op-preview-of = 👁 { $language }:
op-preview-tappable = 👆 Telegram makes these tappable by itself: { $parts }
op-preview-kept-plain = 🔒 Kept as plain text by an invisible sign (Telegram would make a link, a command or a bank card number of it): { $parts }
op-preview-broken = ⚠️ This address will not open because of the sign that touches it. Write a space: { $parts }
op-preview-linked = 🔗 Words open: { $parts }
op-preview-unprotected = ⚠️ Unprotected address (http://): others on the way can read and change the page. Write https://: { $parts }
op-linked = “{ $text }” → { $url }
op-tappable =
    { $kind ->
        [address] the link { $text }
        [mail] the e-mail address { $text }
        [command] the command { $text }
        [mention] the account { $text }
        [card] the bank card { $text }
       *[hashtag] the search { $text }
    }
op-kept-plain = “{ $text }”
op-and-more =
    { PLURAL($count) ->
        [one] and { $count } other
       *[other] and { $count } others
    }

op-progress = { $done } / { $total } ({ $percent } %)
op-fates = ✅ sent { $sent } · 🚫 blocked { $blocked } · ❌ refused { $failed } · ❓ unknown { $unknown }
op-withdrawn = 🔕 no longer wanted it: { $count }
op-rate = ⚡ { $rate } a second · { $left } left
op-waiting = ⏳ waiting for their hour: { $count }
op-unknown = ❓ For { $count } nobody knows whether the message arrived. Sending again may make it arrive twice. You decide.
op-unsubscribed = ↩️ Unsubscribed by this campaign, because Telegram says that they cannot be reached: { $count }. You can put them back for 7 days.
op-resumed = ▶️ The network was away. The campaign went on by itself.
op-reason =
    { $reason ->
        [errors] ⚠️ Paused: too many messages failed.
        [network] ⚠️ Paused: Telegram does not answer. When the network is back, the campaign goes on by itself, only once.
        [network-again] ⚠️ Paused: Telegram does not answer again. The campaign went on by itself once already: now you decide.
        [token] ⚠️ Paused: Telegram no longer knows the bot’s token.
        [blocked] ⚠️ Paused: Telegram says that too many people cannot be reached. Nobody is put back by itself. Check the bot and its token, then decide.
        [clock] ⚠️ Paused: the computer’s clock jumped.
        [late] ⚠️ Paused: its time passed while the bot was not running. You decide whether it is still sent.
       *[other] ⚠️ Paused.
    }
op-report = 📊 Report of campaign { $campaign }
op-report-times = 🕐 From { $begun } to { $ended }
op-report-language = { $language }: ✅ { $sent } · 🚫 { $blocked } · ❌ { $failed } · ❓ { $unknown } · others { $other }
op-audit-heading = 🗒 What was done (Paris time):
op-audit = { $time } · { $operator } · { $act } · { $people }
op-audit-of-nobody = { $time } · { $operator } · { $act }
op-act =
    { $act ->
        [draft] began it
        [start] started it
        [agree] agreed
        [refuse] gave the draft back
        [pause] paused it
        [resume] resumed it
        [resume-by-itself] resumed it by itself
        [cancel] cancelled it
        [send-unknown] sent again to the unknown
        [take-over] took the draft over
        [undo-unsubscribed] put back
        [halt] paused it by itself
       *[other] changed it
    }
op-stats =
    { PLURAL($days) ->
        [one] 📈 Today. No number below 5 is shown. A picture and a table follow.
       *[other] 📈 The last { $days } days. No number below 5 is shown. A picture and a table follow.
    }
op-stats-picture =
    { PLURAL($days) ->
        [one] 📈 { $days } day
       *[other] 📈 { $days } days
    }

op-reports =
    { PLURAL($days) ->
        [one] 🚩 Pages reported today
       *[other] 🚩 Reported pages, last { $days } days
    }
op-no-reports =
    { PLURAL($days) ->
        [one] No page was reported today.
       *[other] No page was reported in the last { $days } days.
    }
op-reported = { $count } × { $page } { $url }
op-reloaded =
    { PLURAL($count) ->
        [one] ✅ Data and texts were read again: { $count } official page.
       *[other] ✅ Data and texts were read again: { $count } official pages.
    }
op-reload-refused =
    { PLURAL($count) ->
        [one] ❌ Nothing has changed: { $count } problem.
       *[other] ❌ Nothing has changed: { $count } problems.
    }
op-reload-more =
    { PLURAL($count) ->
        [one] … and { $count } more. Run “guichet check” to see everything.
       *[other] … and { $count } more. Run “guichet check” to see everything.
    }
op-draft-prepared = 📝 New pages: { $added }, removed pages: { $ended }. The draft { $campaign } is ready: read it, then send it or cancel it.

op-links =
    { PLURAL($count) ->
        [one] 🔗 { $count } address checked: { $dead } dead, { $unsure } uncertain.
       *[other] 🔗 { $count } addresses checked: { $dead } dead, { $unsure } uncertain.
    }
op-link-dead = 🚫 { $page } { $url }
op-link-unsure = 👀 { $page } { $url }
op-links-more =
    { PLURAL($count) ->
        [one] … and { $count } more page. “guichet links” shows all.
       *[other] … and { $count } more pages. “guichet links” shows all.
    }
op-links-unsure =
    { $kind ->
        [gone] ❓ the page does not exist; if it is the same on another day, it is dead: { $count }
        [closed] ❓ the page says that the procedure (démarche) is closed or over: { $count }
        [another-form] ❓ the address leads to another procedure (démarche) or page: { $count }
        [no-page] ❓ the page says that it does not exist, or shows an error: { $count }
        [front-page] ❓ the address leads to the home page: { $count }
        [unavailable] ❓ the page says that the site is in maintenance or out of service: { $count }
        [elsewhere] ❓ the address leads somewhere else: { $count }
        [refuses] ❓ the site lets no program in: { $count }
        [error] ❓ the site answers with an error: { $count }
       *[silent] ❓ no answer: { $count }
    }
op-links-not-asked = ❌ No address was checked: this machine cannot make requests to the internet. The program’s log says why.
op-links-not-stored = ❌ The addresses were checked, but the result could not be kept. Try again.
op-guide-taken =
    { PLURAL($count) ->
        [one] 📖 Service-Public: { $count } fact to read again. Pages changed: { $pages }, gone: { $gone }.
       *[other] 📖 Service-Public: { $count } facts to read again. Pages changed: { $pages }, gone: { $gone }.
    }
op-guide-page-gone = 🚫 { $page } no longer exists. The same title now stands here: { $heirs }
op-guide-fact = 🔄 { $fact }: { $uses }
op-guide-more =
    { PLURAL($count) ->
        [one] … and { $count } more.
       *[other] … and { $count } more.
    }
op-guide-how = The bot quotes them no more. “guichet facts diff” shows what changed, “guichet facts accept” brings them back.
op-guide-not-taken = ❌ Service-Public’s guide could not be taken in this night. The program’s log says why.
op-network-down =
    { PLURAL($count) ->
        [one] 📵 The address did not answer: our own network seems down. Nothing is known of this page, and nothing has changed. Try later.
       *[other] 📵 None of the { $count } addresses answered: our own network seems down. Nothing is known of these pages, and nothing has changed. Try later.
    }
op-network-failing = 📵 Most sites did not answer: our own network was perhaps down. Check again before you believe it.

op-errand-begun =
    { $errand ->
        [reload] ⏳ I read data and texts again. You can go on, the result comes here.
       *[links] ⏳ I check the links. It takes some minutes. You can go on, the result comes here.
    }
op-errand-progress = { $done } / { $total }
op-errand-running =
    { $errand ->
        [reload] ⏳ Data are being read again already, for { $operator }. You will get the result too.
        [figures] ⏳ The figures are being prepared already.
       *[links] ⏳ The links are being checked already, for { $operator }. You will get the result too.
    }
op-errand-done =
    { $errand ->
        [reload] ✅ Reading is over.
       *[links] ✅ The check of the links is over.
    }
op-errand-stopped =
    { $errand ->
        [reload] ⏹ Reading has stopped: the program stops. Ask again afterwards: /reload
       *[links] ⏹ The check has stopped: the program stops. Ask again afterwards: /links
    }
op-errand-failed =
    { $errand ->
        [reload] ❌ Reading came to nothing. Try again: /reload
        [figures] ❌ The figures could not be prepared. Try again: /stats
       *[links] ❌ The check came to nothing. Try again: /links
    }
