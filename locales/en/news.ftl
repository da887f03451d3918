# When the bot writes by itself: news, and the reminder before a card ends.

notice-head = 📢 Service notice
button-stop-news = 🔕 No more news

news-ask =
    📬 May I write to you when procedures change here: { $name }?
    Rarely. You can stop at any time: /stop
news-yes = 👍 Yes
news-no = No
news-later = Later
news-are-written = 📬 I write to you when procedures change here: { $place }
news-are-not-written = 📭 I do not write news to you.
news-promise = I write rarely, and only when a page changes or a site is down. /stop ends it at once.
news-place-first = First, tell me where you live.
news-not-here = Here I cannot write to you later. In Telegram I can.
news-stay = 📬 I go on writing news to you. To stop: /stop
button-news = 📬 News
button-news-yes = 👍 Yes, for: { $name }
button-news-instead = 🔁 Rather for: { $name }
button-news-no = 👎 No, thank you
button-news-end = 🔕 No more news
notice-news-yes = 👍 Thank you. I write when procedures change here: { $name }. To stop: /stop
notice-news-no = 🔕 All right, I write no news.
notice-news-later = All right, I will ask another time.
notice-news-not-again = All right, I do not ask again. To change: /news

button-remind = ⏰ Remind me before my card ends
ask-card-year = ⏰ In which year does your card end? Look for « valable jusqu’au » on the card.
ask-card-month = ⏰ In which month of { $year } does your card end?
month-may-be-typed = You can also write it. Example: 06/2027. Do not send me a photo of the card.
month-button = { $number } { $month }
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
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec
notice-no-month = I did not understand the month. Tap a year, or write for example: 06/2027.
reminder-stored = ⏰ Noted. I write to you once, in { $month }, with the words of the official page.
reminder-replaced = This reminder takes the place of the one before (card until { $month }).
reminder-will-be-replaced = You already have a reminder (card until { $month }). A new one takes its place.
reminder-how-to-erase = I keep only the month, the year, the page and the département, until that message. To erase it: the button, or /forget.
reminder-not-needed = Do not wait for a reminder: read now when to ask.
reminder-stays = ⏰ Your reminder stays. To erase it too: /mydata
reminder-due = ⏰ You asked me to write before your card ends ({ $month }).
reminder-page-gone = The page that I wanted to quote has changed. Look at the préfecture’s site, or start again with me.
reminder-used = This reminder is now erased.
notice-reminder-erased = The reminder is erased.
button-erase-reminder = 🗑 Erase the reminder
button-talk = 💬 Find my pages again

kept-news-yes = News: yes, for { $place } (the number of our chat, the language, the département)
kept-news-no = News: you said no
kept-news-asked = News: I asked you, you did not answer
kept-news-later = News: you said “later” on { $date }
kept-reminder = Reminder: card until { $month }, { $place }
kept-reminder-page = Page of the reminder: “{ $title }”
kept-days-the-rest =
    And the number of our chat and the day of your last message. If I hear nothing from you, everything is erased after { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, except news (until /stop) and the reminder (until it is sent). /forget erases everything.

command-news = Get news, or not
command-stop = Stop news
