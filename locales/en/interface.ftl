# What the bot says around the questions. Short sentences, plain words (level A2).
# French is the reference: every language has the same messages and the same variables.

language-name = English
list-separator = { ", " }
date-pattern = %d/%m/%Y

greeting =
    Hello 👋 I help you find the right official page for your papers in France.
    It is free. I am not the préfecture. Do not send me photos of your papers.
ask-place = Where do you live? Write your town or your postcode. Example: Massy, or 91300.
without-address = No address of your own? Write the town where you get your post.
button-position = 🧭 Send my location
ask-position = Are you at home, or very near? I look at your location only once. I do not keep it.
position-button = 📍 Send my location
position-no = ✏️ No, I prefer to write
position-in-numbers = Here, write the location in numbers. Example: 48.73, 2.27
position-put-away = 👍 The location button is gone now. I do not keep any location.
near-here = Do you live here?
near-the-border = This location seems to be just outside France. Do you live in France, here?
place = { $name } ({ $code })
place-commune = { $commune }, { $name } ({ $code })
place-arrondissement = { $name } ({ $code }), arrondissement: { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } → { $place }
place-elsewhere = ❌ Another place
which-place = Where exactly? Choose, or write it again.
which-of-many-namesakes = Many places have this name. Yours is not here? Write your postcode.
which-of-many-communes = Several towns have this postcode. Yours is not here? Write the postcode and the town.
which-of-a-region = This is a large region. Choose your département, or write your town.
move-to = Do you live here now: { $place }?
move-yes = ✅ Yes, change to { $place }
move-no = ↩️ No, go on as before
recap-place = 📍 { $place }
recap = 📍 { $place }. Your request: { $answers }.
kept-private = answer kept private
may-decline = You do not have to answer.
unknown = 🤔 I don’t know
decline = 🤐 I’d rather not say
answered = { $label }

nav-back = ⬅️ Back
nav-not-there = 📍 Another place
nav-restart = 🔁 Start again
nav-language = 🌐 Language · اللغة
nav-urgent = ⚠️ It is urgent
    .short = ⚠️ Urgent
nav-options = ⋯ More
button-violence = 🆘 Violence: help
button-suicide = 💙 Wanting to die: 3114

site-listed = { $site } is on my list of official sites.
site-renamed = { $site } is an old name on my list. Today the site is called { $name }.
site-of-state = { $site } is a State domain, but not on my list.
site-look-alike = ⚠️ Careful: { $site } looks like { $name }, but it is not. Write nothing there and pay nothing.
site-hides = ⚠️ Careful: the address { $site } hides which site it is. Write nothing there and pay nothing.
site-unknown = I do not know { $site }. It is not on my list of official sites. Pay nothing before you have checked.
ask-site = Write me the address of the site: I say whether it is on my list of official sites.
notice-understood = I understood: { $parts }.
notice-need-kept = Noted: { $need }.
ask-which-need = Is it one of these?
none-of-these = None of these
notice-chat = 🙂 I can only talk about the papers of foreigners in France.
notice-insult = I am sorry if I could not help. Tell me what you want to do.
notice-other-matter = I only know the papers of foreigners. For this, these places and services can help:
notice-not-mine = I cannot answer that. I know the papers of foreigners in France.
notice-human = You can talk to a person here:
go-on-in = 🌐 Go on in { $language }
notice-not-understood = I did not understand. Choose an answer below.
notice-written-on-many = This is written on many cards. For what reason did you get yours? Choose.
notice-no-place = I cannot find this place. You can also write your département. Example: 91.
notice-place-first = 🙂 First the place, then what you need.
notice-abroad = This place seems to be outside France. I only know France.
notice-position-abroad = This location seems to be outside France.
notice-old-button = This button no longer works. Here is where you are.
notice-erased = Erased here: the place and your answers.
notice-forgotten = Everything is erased here: the language, the place, the answers, news and the reminder.
erase-in-telegram = Telegram still has our messages. To delete them: in your list of chats, press and hold this one, then choose “Delete”.
notice-document = 🙏 Please do not send me photos or documents. I do not open them and I do not keep them. You can delete your message.
notice-voice = I cannot listen to voice messages. Write, or tap a button.
notice-contact = I do not need phone numbers, and I do not keep them.
notice-attachment = I only read text. Write, or tap a button.
notice-failed = Sorry, something did not work. Write /start to start again.
notice-too-many = Too many messages came at once: I read only the last ones.
notice-unknown-command = I do not know this command. Write /help to see what I can do.

verdict-exclusive = You apply online, on the national site ANEF. Read the conditions first.
verdict-anef = Usually you apply online, on the national site ANEF. Read the page first.
verdict-anef-doubt = Probably online, on ANEF (national site): not all our sources say so. Your case is not there? Ask your préfecture.
verdict-anef-or-prefecture = First look for your case on ANEF (national site). It is not there? Use the préfecture’s page.
verdict-prefecture-form = This page of the préfecture may fit. Read the conditions before you fill it in.
verdict-prefecture-appointment = This page of the préfecture is for an appointment. You have not applied yet: keep the proof of the appointment.
verdict-prefecture-desk = Usually you apply at the préfecture or sous-préfecture. Look at its site first.
verdict-contact = With this page you write to the office that can answer you.
verdict-collection = With this page you make an appointment to collect the document.
verdict-employer = The employer does this.
verdict-online = This is done on an official page. Read the conditions first.
verdict-information = This official page explains. See if it speaks of your situation.
verdict-desk-after-advice = Usually you apply at the préfecture or sous-préfecture. Do not go there before you have asked for advice.
verdict-unknown = We do not know where to apply. Ask your préfecture.

association-first = 🛟 Before you apply or go to the préfecture, talk with an association or a lawyer. A refusal can come with an order to leave France.
association-if-without-papers = 🛟 No valid papers? First talk with an association or a lawyer. A refusal can come with an order to leave France.
rule-ended = 📅 This rule ended on { $date }. An association can tell you if there is a new one. Here are other pages.
facts-are-old = 🕰 Some facts are more than six months old: check on the page.
perhaps = Perhaps also, depending on your situation:
further-reading = To read more:
button-page-says = 💶 Cost and documents
page-says-title = 💶 Cost and documents, as the official pages say:
page-says-cost = Cost: { $said }
page-says-documents = Documents: { $said }
no-longer-listed = This page is no longer on the official list:
other-pages = Here are other pages, less precise, and places that help.
no-other-pages = All my pages for these answers are in your result. Change an answer, or ask for help here.

card-official-page = official page
card-title = “{ $title }”
card-remark = On the official list: “{ $remark }”
card-listed = On the official list of { $date }.
card-delisted = Last on the official list of { $date }. The page may be closed.
card-read = Read on { $date }.
card-until = Rule planned until { $date }.
card-quote = “{ $quote }” (page { $page }, read on { $date })
card-under = { $chapters }: { $said }
card-quote-modified = “{ $quote }” (Service-Public, page { $page }, changed on { $date })
card-page-changed = 🔄 Page { $page } changed on { $date }: read it before you apply.
card-page-gone = 🚫 Service-Public no longer has page { $page } (checked on { $date }).
card-modified = Page last changed on { $date }.
card-when-source = (page { $page }, read on { $date })
card-appointment = For an appointment: you have not applied for the card yet.
card-pre-request = This is a first step (pré-demande): the préfecture answers afterwards.
card-review = Check on the page if it is for you.
card-employer = For employers.

open-page = Open the page
open-information = Open the information page
open-anef = Open the ANEF site
open-prefecture = Préfecture site: { $name }
open-residence-page = Page “titres de séjour”: { $name }
open-contact = Write to the préfecture: { $name }
no-prefecture-site = I know no website of the préfecture for this place.
departement-remark = The official list of { $date } says for this département: “{ $remark }”

button-more =
    { PLURAL($count) ->
        [one] ➕ { $count } more page
       *[other] ➕ { $count } more pages
    }
button-not-my-case = 🤷 This is not my case · Help
button-change = ✏️ Change an answer
button-reopen = 🤔 Answer: { $question }
button-share = 🔗 Share
button-erase = 🧹 Erase my answers
button-settings = ⚙️ Settings
button-help-places = 🛟 Places that help
button-tell-me = 📬 Tell me if this changes
button-forget = 🗑 Erase everything now
button-privacy = 🔒 What I keep
button-privacy-at-length = ➕ More
button-my-data = 🗂 My data
button-my-data-named = 👁 Show private answers too
button-say-place = 📍 Say where I live
button-language = 🌐 Change the language
button-send-link = 📤 Send this link
button-copy-link = 📋 Copy this link
button-private-chat = 💬 Talk in private
button-change-place = 📍 Change: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 See the pages again
recap-title = Which answer do you want to change?
options-title = What else would you like to do?
share-title = To help somebody, give them this link:
share-private = The link holds only the place and the subject, never your answers.
languages-title = Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ A machine wrote this text, and no speaker has read it yet. The French page is what counts.

urgent =
    ⚠️ A letter that says to leave France, a refusal, the police, detention:
    • Look for the time limit in the letter (“voies et délais de recours”). It can be very short.
    • Talk today with a lawyer or an association.
    • Keep the letter and its envelope.
    • In a detention centre (rétention), ask for the association of the centre.
help =
    I help foreigners who live in France to find the right official page.
    You say where you live and what you want to do. I show the pages and the places that help.
    I am not the préfecture and I give no legal advice.

    /start: start again
    /urgent: it is urgent
    /language: the language
    /settings: settings
    /news: get news, or not
    /stop: stop the news
    /privacy: what I keep
    /mydata: my data
    /forget: erase everything
privacy =
    I keep your language, the place and your answers to go on with you; if I hear nothing from you, I erase them after { PLURAL($days) ->
        [one] { $days } day
       *[other] { $days } days
    }.
    I do not keep what you write: it is erased as soon as I have answered.
    If you say yes to news, or ask for a reminder, I keep for longer what I need to write to you: until /stop, the reminder is sent, or /forget.
    Telegram keeps its own copy of our messages.
privacy-at-length =
    What I keep: the number of our chat in Telegram, the language you chose, the place, the answers you chose, the last day you wrote or tapped a button, and what you answered about news.
    For how long: { PLURAL($days) ->
        [one] { $days } day
       *[other] { $days } days
    } after that day, then it is erased. The numbers of the messages I received, without your name and without the chat number, stay for 48 hours so that I do not answer twice.
    If you say yes to news: I keep the number of our chat, the language and the département until /stop or /forget, or until you block me. Nothing else decides who gets a news message.
    If you ask for a reminder: I keep the number of our chat, the language, the month, the year, the département and the page until it is sent, or /forget.
    The { PLURAL($days) ->
        [one] { $days } day
       *[other] { $days } days
    } erase neither of them. For each news message and each reminder I note whether it was sent or not, with no text of yours. This note is erased after 90 days. The people of the service see only numbers.
    If Telegram says that I cannot write to you any more, I stop your news and your reminder. I keep them for 7 more days, in case that was a mistake, then I erase them; /stop or /forget erases them at once.
    If the bot moves, or if something happens to the data, a service message may be sent to everybody who talks with me.
    What I do not keep: your name, your phone number, what you write, your photos, documents, voice messages, contacts and locations.
    If the program stops, what you write waits here until I answer, then it is erased.
    Who can see it: the people who look after this service, on the computer of the service. The program sends nothing to the préfecture.
    Telegram keeps its own copy of our messages. You can delete the chat in Telegram.
privacy-until-closed =
    I keep your language, the place and your answers only for this conversation.
    I do not keep what you write.
    You can erase everything now, with the button or with /forget.
settings = ⚙️ Settings
kept-title = 🗂 This is everything I keep about you:
kept-nothing = Nothing.
kept-language = Language: { $language }
kept-place = Place: { $place }
kept-answers = Answers: { $answers }
kept-news-yes = News: yes, for { $place }. I keep this, with the number of our chat and the language, until /stop or /forget.
kept-news-no = News: no
kept-news-asked = News: I asked the question
kept-news-later = News: “later”, on { $date }
kept-reminder = Reminder: card until { $month }, { $place }. I keep it until it is sent, or until /forget.
kept-reminder-page = Page of the reminder: “{ $title }”
kept-days-the-rest =
    And the number of our chat and the day of your last message. The rest is erased after { PLURAL($days) ->
        [one] { $days } day
       *[other] { $days } days
    } if I hear nothing from you.
kept-days =
    And the number of our chat and the day of your last message. Everything is erased after { PLURAL($days) ->
        [one] { $days } day
       *[other] { $days } days
    } if I hear nothing from you.

news-ask =
    📬 May I write to you when procedures change in this département: { $name }?
    It is rare. To stop: /stop.
news-yes = 📬 Yes, write to me
news-no = 📭 Don’t write to me
news-later = ⏳ Ask me later
typed-yes = yes, ok, yes please
typed-no = no, no thanks, no thank you
typed-later = later
news-are-written = 📬 I write to you when procedures change here: { $place }.
news-are-not-written = 📬 I do not write news to you.
news-promise = News are rare: only when procedures change in your département. To stop: /stop.
news-place-first = To get news, first say your place.
news-not-here = Here I cannot write to you later: I only answer you.
news-stay = News go on. To stop: /stop.
button-news = 📬 News
button-news-yes = ✅ Yes, for here: { $name }
button-news-instead = 🔄 For here instead: { $name }
button-news-no = 🚫 No news
button-news-end = 🔕 Stop the news
notice-news-yes = Thank you. I write to you when procedures change here: { $name }. To stop: /stop.
notice-news-no = All right: I do not write news to you. To change your mind: /news.
notice-news-later = All right: I will ask once more, another day.
notice-news-not-again = All right: I will not ask again. To get news: /news.

button-remind = ⏰ Remind me before my card ends
ask-card-year = ⏰ In which year does your card end?
ask-card-month = ⏰ In which month of { $year } does your card end?
month-may-be-typed = The date is on your card. You can also write the month and the year. Example: 06/2030.
month-button = { $number } · { $month }
month-of-year = { $month } { $year }
month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = June
month-7 = July
    .short = July
month-8 = August
    .short = Aug
month-9 = September
    .short = Sept
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec
notice-no-month = I do not understand this date.
reminder-stored = ✅ I will write to you once, at the beginning of { $month }. My message will show when the page says to apply.
reminder-replaced = The earlier reminder (card until { $month }) is erased.
reminder-will-be-replaced = You already have a reminder (card until { $month }). The new one will replace it.
reminder-how-to-erase = I keep the month, the year, the département and the page until that message. To erase it before: the button, or /mydata.
reminder-not-needed = No need for a reminder: it is soon. Read the page now:
reminder-stays = Your reminder stays. To erase it: /mydata.
reminder-due = ⏰ You asked me to write to you before your card ends ({ $month }).
reminder-page-gone = The page is no longer there, or no longer says when to apply. Look at the site of the préfecture, or talk with me.
reminder-used = This is the only reminder. I keep nothing of it.
notice-reminder-erased = Erased: I keep no reminder.
button-erase-reminder = 🗑 Erase the reminder
button-talk = 💬 See the pages for me

group-only-private = To protect you, I only talk in private. Tap the button to begin.
bot-name = guichet: papers in France
bot-description =
    I help you find the right official page for your papers in France, in your language.
    It is free. I am not the préfecture. Do not send me photos of your papers.
    Tap “Start”.
bot-short-description = The right official page for your papers in France. Free. This is not the préfecture.
command-start = Start, or start again
command-urgent = It is urgent
command-language = Change the language
command-settings = Settings
command-news = Get news, or not
command-stop = Stop the news
command-help = Help
command-privacy = What I keep
command-my-data = My data
command-forget = Erase everything
help-places = Places and services that help:

notice-head = 📢 Service notice
button-stop-news = 🔕 No more news

notice-wrong-page = 🙏 Thank you, it is noted, without your name. The page does not work? Ask the préfecture or France services.
button-report = 🚩 Report a mistake
button-wrong-page = 🚩 { $number }
ask-wrong-page = Which page does not work, or is not the right one?
numbered-page =
    { $number }. { $label }
    “{ $title }”

card-link-answers = 🔗 Link checked on { $date }.
card-link-dead = 🚫 This page did not open on { $date }. Still closed? Ask the préfecture.
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] less than 1 km
       *[other] { PLURAL($km) ->
            [one] about { $km } km
           *[other] about { $km } km
        }
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 Number
copy-mail = 📋 E-mail
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 No opening hours given: call before you go.
nearby-day = 🕘 { $from }: { $hours }
nearby-days = 🕘 { $from } to { $to }: { $hours }
weekday =
    { $day ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[other] Sunday
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 Languages: { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 By appointment only.
nearby-no-appointment = 🚪 No appointment needed.
nearby-today = 🕘 Today, { $day } { $date }: { $hours }
nearby-today-closed = 🕘 Today, { $day } { $date }: closed
nearby-takes-appointments = 📅 You can make an appointment.
nearby-booking = 📅 Make an appointment: { $site }
nearby-bus = 🚌 This is a bus or a team that moves around. Call to ask where and when.
nearby-free = 🆓 Free
nearby-partly-free = 🆓 Free, with conditions
nearby-paid = 💶 You have to pay
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ Closed until the end of { $date }
nearby-phone-only = 📞 By phone only
nearby-remote = 💻 By phone or internet only
nearby-through-professional = 👤 A professional must send you there (a social worker, France Travail…).
nearby-services = 🤝 { $services }
nearby-area = 🏘 Only for people who live here: { $area }
nearby-foreigners-law = ⚖️ Advice on immigration law: yes
nearby-foreigners-law-day = ⚖️ Advice on immigration law: { $day }
nearby-no-foreigners-law = ⚖️ Advice on immigration law: no
nearby-updated = Information updated on { $date }.
open-map = 🗺 See on the map
nearest-france-services = 🏠 Nearest France services: { $places }
nearest-legal-help = ⚖️ Nearest legal help: { $places }
nearest-directory = 🏛 Préfecture: { $places }
nearest-digital-help = 💻 Nearest help with the internet: { $places }
nearest-administrative-help = 🤝 Help with your papers and rights: { $places }
nearest-french-lessons = 🗣 Nearest French lessons: { $places }
about-france-services = 🏠 France services: a person helps you with online procedures. No legal advice.
about-legal-help = ⚖️ Nearest legal help. Call before you go.
about-directory = 🏛 Préfecture and sous-préfecture, from Service-Public’s directory. The page of your procedure says whether you must go there or apply online.
about-digital-help = 💻 People there help you with the internet and online procedures. No legal advice.
about-administrative-help = 🤝 Associations and services that help with papers and rights. Call before you go.
about-french-lessons = 🗣 Learn French near you. Call before you go.
button-france-services = 🏠 Nearest France services
button-legal-help = ⚖️ Nearest legal help
button-directory = 🏛 Préfecture: address, hours
button-say-town = 📍 Say my town: places that help
button-digital-help = 💻 Help with the internet
button-administrative-help = 🤝 Help with your papers
button-french-lessons = 🗣 French lessons

# What is said beside the matter: thanks, back, in English, a link that does not work; the help; the terminal.
typed-quit = quit, exit
help-in-terminal =
    I help foreigners who live in France to find the right official page.
    You say where you live and what you want to do. I show the pages and the places that help.
    I am not the préfecture and I give no legal advice.

    Press a key, then Enter:
    a, b, c…: choose an answer. You can also write it.
    <: back
    0: start again
    { "*" }: the language
    !: it is urgent
    ?: this help
    quit: leave (or exit, or Ctrl-D)

    This works too:
    /settings: settings
    /privacy: what I keep
    /mydata: my data
    /forget: erase everything
help-run-by = Who runs this service: { $name }
help-contact = To talk to a person of this service: { $contact }
help-sources = What I show comes from the official list of procedures of the préfectures (of { $list }) and from pages of service-public.gouv.fr (the last ones read on { $read }). Each page says its own day.
notice-thanks = 🙂 You are welcome! I wish you all the best with your papers.
notice-greeting = 🙂 Hello!
notice-foreign-language = Sorry, I do not speak this language. I speak: { $languages }.
notice-no-page-yet = I am not showing you a page at this moment. When a page is there, write again, or tap “⋯”, then 🚩.
notice-fees = I do not know the prices or the list of documents: they are written on the official page. Here are the pages again.
notice-fees-later = I do not know the prices or the list of documents: they are written on the official page. First I look for the page with you.
# Source: F17317, version of 10/10/2024.
notice-domiciliation = 🤝 Without a stable home, an address for letters (domiciliation) gives you a place to get your post. Ask at the town hall (mairie) where to request it: a CCAS, a CIAS or an approved organisation (organisme agréé). For people who ask for asylum it is another domiciliation. (service-public, page F17317 of 10/10/2024)
button-go-on = ▶️ Continue
button-another-question = 🏠 Another question

changed-pages = 🔔 Official pages have changed. Département: { $codes }
changed-pages-added = 🆕 New pages:
changed-pages-ended = 🚫 Pages removed:
changed-page = • { $title } ({ $code })
changed-pages-more =
    { PLURAL($count) ->
        [one] … and { $count } more.
       *[other] … and { $count } more.
    }
