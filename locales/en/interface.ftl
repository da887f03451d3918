# What the bot says around the questions. Short sentences, plain words (level A2).
# French is the reference: every language has the same messages and the same variables.

language-name = English
list-separator = { ", " }

greeting =
    Hello 👋 I help you find the right official page for your papers in France.
    It is free. I am not the préfecture. Do not send me photos of your papers.
ask-place = Where do you live? Write the number or the name of your département. Example: 91, or Essonne.
place = { $name } ({ $code })
place-arrondissement = { $name } ({ $code }), arrondissement: { $arrondissement }
place-choice = 📍 { $name } ({ $code })
which-place = Where exactly? Choose, or write it again.
move-to = Do you live here now: { $place }?
move-yes = ✅ Yes, change to { $place }
move-no = ↩️ No, go on as before
recap-place = 📍 { $place }
recap = 📍 { $place }. You ask for: { $answers }.
kept-private = answer kept private
may-decline = You do not have to answer.
unknown = 🤔 I don’t know
decline = 🤐 I’d rather not say
answered = { $label }

nav-back = ⬅️ Back
nav-restart = 🔁 Start again
nav-language = 🌐 Langue · Language · اللغة
nav-urgent = ⚠️ It is urgent

notice-not-understood = I did not understand. Choose an answer below.
notice-no-place = I cannot find this place. Write the number of your département (example: 91), its name (example: Essonne) or your postcode.
notice-old-button = This button no longer works. Here is where you are.
notice-erased = Erased: the place and all answers.
notice-unknown-command = I do not know this command. Write /help to see what I can do.

verdict-exclusive = This request is made online, on the national site ANEF. Read the conditions before you begin.
verdict-anef = This request is normally made online, on the national site ANEF. Read the page first.
verdict-prefecture-form = The préfecture has an online page that may fit. Read its conditions before you fill it in.
verdict-prefecture-appointment = The préfecture has a page to ask for an appointment. This is not yet the request: keep the proof (screenshot, e-mail).
verdict-prefecture-desk = This request is usually made at the préfecture or sous-préfecture. First look on its site how to do it.
verdict-contact = With this page you write to the office that can answer you.
verdict-collection = With this page you make an appointment to collect the document.
verdict-employer = It is the employer who does this.
verdict-online = This is done on an official page. Read the conditions before you begin.
verdict-information = This official page gives explanations. Read whether it speaks of your situation.

association-first = 🛟 Before you send a request or go to the préfecture, talk with an association or a lawyer. A refusal can come with a decision to leave France.
perhaps = Perhaps also, depending on your situation:
further-reading = To know more:
no-longer-listed = This page is no longer on the official list:
other-pages = Here are other pages, less precise, and places that help.
no-other-pages = I have no other page for these answers. Change an answer, or ask for help here.

card-title = « { $title } »
card-remark = On the official list: « { $remark } »
card-listed = Seen on the official list on { $date }.
card-delisted = Last seen on the official list on { $date }. The page may be closed.
card-read = Information read on { $date }.
card-until = This rule is planned until { $date }.
card-quote = « { $quote } » (page { $page }, read on { $date })
card-appointment = This asks for an appointment; it is not yet the request for a card.
card-pre-request = This is a first request (pré-demande): the préfecture answers you afterwards.
card-review = To be checked: the source does not say clearly for whom this page is.
card-employer = For employers.

open-page = Open the page
open-information = Open the information page
open-anef = Open the ANEF site
open-prefecture = Site of the préfecture: { $name }
open-residence-page = Page on residence permits of the préfecture: { $name }
open-contact = Write to the préfecture: { $name }
no-prefecture-site = I know no website of the préfecture for this place.
departement-remark = The official list says for this département: « { $remark } »

button-more =
    { $count ->
        [one] ➕ { $count } more page
       *[other] ➕ { $count } more pages
    }
button-not-my-case = 🤷 This is not my case · Help
button-change = ✏️ Change an answer
button-reopen = 🤔 Answer after all: { $question }
button-share = 🔗 Share
button-erase = 🧹 Erase this conversation
button-change-place = 📍 Change the place: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 See the pages again
recap-title = Which answer do you want to change?
share-title = To help somebody, give them this link:
share-private = The link holds only the place and the subject, never your answers.
languages-title = Choisissez votre langue. Choose your language. اختر لغتك.

urgent =
    ⚠️ A letter says to leave France, a refusal, the police, detention, violence:
    1. Look for the time limit in the letter (« voies et délais de recours »). It can be very short.
    2. Talk today with a lawyer or an association.
    3. Keep the letter and its envelope.
    4. In a detention centre (rétention), ask for the association of the centre.
help =
    I help foreigners who live in France to find the right official page.
    You say where you live and what you want to do. I show the pages and the places that help.
    I am not the préfecture and I give no legal advice.
    Commands: /start to start again, /urgent, /language, /privacy, /forget to erase everything.
privacy =
    I keep your language, the place and your answers only for this conversation.
    I do not keep what you write.
    You can erase everything now, with the button or with /forget.
help-places = Places and services that help:
