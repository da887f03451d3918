# Sa wobo a di bò kote kesyon yo. Fraz kout, mo senp (nivo A2).
# Franse a se referans lan: tout lang gen menm mesaj ak menm varyab.

language-name = Kreyòl ayisyen
list-separator = { ", " }
date-pattern = %d/%m/%Y

greeting =
    Bonjou 👋 M ap ede ou jwenn bon paj ofisyèl la pou papye ou an Frans.
    Se gratis. Se pa prefekti a (préfecture) mwen ye. Pa voye foto papye ou ban mwen.
ask-place = Ki kote ou rete? Ekri vil ou oswa kòd postal ou. Egzanp: Massy, oswa 91300.
without-address = Ou pa gen adrès pa ou? Ekri vil kote ou resevwa lèt ou yo.
button-position = 🧭 Voye pozisyon mwen
ask-position = Èske ou lakay ou, oswa toupre? M ap gade pozisyon ou yon sèl fwa. Mwen pa kenbe li.
position-button = 📍 Voye pozisyon mwen
position-no = ✏️ Non, mwen pito ekri
position-in-numbers = Isit la, ekri pozisyon an ak chif. Egzanp: 48.73, 2.27
position-put-away = 👍 Bouton pozisyon an pa la ankò. Mwen pa kenbe okenn pozisyon.
near-here = Èske ou rete isit la?
near-the-border = Sanble pozisyon sa a jis akote Lafrans. Èske ou rete an Frans, isit la?
notice-written-on-many = Sa ekri sou anpil kat. Pou ki rezon ou gen pa ou a? Chwazi.
place = { $name } ({ $code })
place-commune = { $commune }, { $name } ({ $code })
place-arrondissement = { $name } ({ $code }), zòn (arrondissement): { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } → { $place }
place-elsewhere = ❌ Yon lòt kote
which-place = Ki kote egzakteman? Chwazi, oswa ekri yon lòt fwa.
which-of-many-namesakes = Anpil kote gen non sa a. Pa ou a pa la? Ekri kòd postal ou.
which-of-many-communes = Plizyè vil gen kòd postal sa a. Pa ou a pa la? Ekri kòd postal la ak vil la.
which-of-a-region = Se yon gwo rejyon. Chwazi depatman ou, oswa ekri vil ou.
move-to = Kounye a, èske ou rete isit la: { $place }?
move-yes = ✅ Wi, chanje pou { $place }
move-no = ↩️ Non, kontinye tankou anvan
recap-place = 📍 { $place }
recap = 📍 { $place }. Demann ou: { $answers }.
kept-private = repons ki rete prive
may-decline = Ou pa oblije reponn.
unknown = 🤔 Mwen pa konnen
decline = 🤐 Mwen pito pa di
answered = { $label }

nav-back = ⬅️ Tounen
nav-not-there = 📍 Lòt kote
nav-restart = 🔁 Rekòmanse
nav-language = 🌐 Lang · Langue
nav-urgent = ⚠️ Se ijan
    .short = ⚠️ Ijan
nav-options = ⋯ Plis
button-violence = 🆘 Vyolans: èd
button-suicide = 💙 Anvi mouri: 3114

site-listed = { $site } nan lis sit ofisyèl mwen an.
site-renamed = { $site } se yon ansyen non ki nan lis mwen an. Jodi a, sit la rele { $name }.
site-of-state = { $site } se yon adrès entènèt Leta, men li pa nan lis mwen an.
site-look-alike = ⚠️ Atansyon: { $site } sanble ak { $name }, men se pa li. Pa ekri anyen sou li, pa peye anyen.
site-hides = ⚠️ Atansyon: adrès { $site } kache ki sit li ye vre. Pa ekri anyen sou li, pa peye anyen.
site-unknown = Mwen pa konnen { $site }. Li pa nan lis sit ofisyèl mwen an. Pa peye anyen san ou pa verifye.
ask-site = Ekri adrès sit la ban mwen: m ap di ou si li nan lis sit ofisyèl mwen an.
notice-understood = Mwen konprann: { $parts }.
notice-need-kept = Mwen note: { $need }.
ask-which-need = Èske se youn nan demann sa yo?
none-of-these = Okenn nan demann sa yo
notice-chat = 🙂 Mwen konn pale sèlman sou papye etranje yo an Frans.
notice-insult = Mwen regrèt si mwen pa t rive ede ou. Di mwen sa ou vle fè.
notice-other-matter = Mwen konnen sèlman papye etranje yo. Pou sa, kote ak sèvis sa yo ka ede ou:
notice-not-mine = Mwen pa ka reponn sa. Mwen konnen papye etranje yo an Frans.
notice-human = Ou ka pale ak yon moun isit la:
go-on-in = 🌐 Kontinye an { $language }
notice-not-understood = Mwen pa konprann. Chwazi yon repons anba a.
notice-no-place = Mwen pa jwenn kote sa a. Ou ka ekri depatman ou tou. Egzanp: 91.
notice-place-first = 🙂 Kote a anvan, demann ou apre.
notice-abroad = Sanble kote sa a pa an Frans. Mwen konnen Lafrans sèlman.
notice-position-abroad = Sanble pozisyon sa a pa an Frans.
notice-old-button = Bouton sa a pa bon ankò. Men ki kote ou rive.
notice-erased = Mwen efase kote a ak repons ou yo: mwen pa genyen yo ankò.
notice-forgotten = Tout bagay efase isit la: lang lan, kote a, repons yo, nouvèl yo ak rapèl la.
erase-in-telegram = Telegram toujou gen mesaj nou yo. Pou efase yo: nan lis konvèsasyon ou yo, peze lontan sou sa a, apre sa chwazi « Supprimer » (efase).
notice-document = 🙏 Tanpri, pa voye foto ni dokiman ban mwen. Mwen pa louvri yo epi mwen pa kenbe yo. Ou ka efase mesaj ou a.
notice-voice = Mwen pa ka koute mesaj vokal. Ekri, oswa peze yon bouton.
notice-contact = Mwen pa bezwen nimewo telefòn, epi mwen pa kenbe yo.
notice-attachment = Mwen li tèks sèlman. Ekri, oswa peze yon bouton.
notice-failed = Padon, gen yon bagay ki pa mache. Ekri /start pou rekòmanse.
notice-too-many = Twòp mesaj rive an menm tan: mwen li dènye yo sèlman.
notice-unknown-command = Mwen pa konnen kòmand sa a. Ekri /help pou wè sa mwen ka fè.

verdict-exclusive = Ou fè demann sa a sou entènèt, sou sit nasyonal ANEF. Li kondisyon yo anvan.
verdict-anef = Dabitid, ou fè demann sa a sou entènèt, sou sit nasyonal ANEF. Li paj la anvan.
verdict-anef-doubt = Pwobableman sou entènèt, sou ANEF (sit nasyonal): se pa tout sous nou yo ki di sa. Sitiyasyon ou pa ladan? Mande prefekti a.
verdict-anef-or-prefecture = Anvan tout bagay, chèche sitiyasyon ou sou ANEF (sit nasyonal). Li pa ladan? Pran paj prefekti a.
verdict-prefecture-form = Paj prefekti sa a ka koresponn ak sitiyasyon ou. Li kondisyon yo anvan ou ranpli li.
verdict-prefecture-appointment = Paj prefekti sa a sèvi pou mande yon randevou. Se poko demann nan: kenbe prèv la.
verdict-prefecture-desk = Dabitid, ou fè demann sa a nan prefekti a oswa nan sou-prefekti a (sous-préfecture). Gade sit li anvan.
verdict-contact = Paj sa a sèvi pou ekri sèvis ki ka reponn ou.
verdict-collection = Paj sa a sèvi pou pran randevou pou al chèche dokiman an.
verdict-employer = Se patwon an (employeur) ki fè demach sa a.
verdict-online = Ou fè demach sa a sou yon paj ofisyèl. Li kondisyon yo anvan.
verdict-information = Paj ofisyèl sa a esplike. Gade si li pale sou sitiyasyon ou.
verdict-desk-after-advice = Dabitid, ou fè demann sa a nan prefekti a oswa nan sou-prefekti a. Pa ale anvan ou mande konsèy.
verdict-unknown = Nou pa konnen ki kote pou fè demann sa a. Poze prefekti ou a kesyon an.

association-first = 🛟 Anvan ou fè yon demann oswa ou al nan prefekti a, pale ak yon asosyasyon oswa yon avoka. Yon refi ka vini ansanm ak lòd pou kite Lafrans.
association-if-without-papers = 🛟 Ou pa gen papye ki valab? Pale anvan ak yon asosyasyon oswa yon avoka. Yon refi ka vini ansanm ak lòd pou kite Lafrans.
rule-ended = 📅 Règ sa a fini nan dat { $date }. Yon asosyasyon ka di ou si gen yon lòt. Men lòt paj.
facts-are-old = 🕰 Gen enfòmasyon ki gen plis pase sis mwa: verifye sou paj la.
perhaps = Petèt tou, selon sitiyasyon ou:
further-reading = Pou konnen plis:
button-page-says = 💶 Pri ak dokiman
page-says-title = 💶 Pri ak dokiman, dapre paj ofisyèl yo:
page-says-cost = Pri: { $said }
page-says-documents = Dokiman: { $said }
no-longer-listed = Paj sa a pa sou lis ofisyèl la ankò:
other-pages = Men lòt paj, ki mwens presi, ak kote ki bay èd.
no-other-pages = Tout paj mwen genyen pou repons sa yo nan rezilta ou a. Chanje yon repons, oswa mande èd isit la.

card-official-page = paj ofisyèl
card-title = « { $title } »
card-remark = Sou lis ofisyèl la: « { $remark } »
card-listed = Sou lis ofisyèl ki gen dat { $date }.
card-delisted = Dènye fwa sou lis ofisyèl ki gen dat { $date }. Petèt paj la fèmen.
card-read = Mwen li paj sa a nan dat { $date }.
card-until = Règ ki prevwa jiska { $date }.
card-quote = « { $quote } » (paj { $page }, lekti nan dat { $date })
card-under = { $chapters }: { $said }
card-quote-modified = « { $quote } » (Service-Public, paj { $page }, modifye nan dat { $date })
card-page-changed = 🔄 Paj { $page } chanje nan dat { $date }: li paj la anvan ou fè demann nan.
card-page-gone = 🚫 Service-Public pa gen paj { $page } ankò (verifye nan dat { $date }).
card-modified = Dènye chanjman paj la: { $date }.
card-when-source = (paj { $page }, lekti nan dat { $date })
card-appointment = Pou yon randevou: se poko demann kat la.
card-pre-request = Se yon premye etap (pré-demande): prefekti a ap reponn apre.
card-review = Verifye sou paj la si li pou ou.
card-employer = Pou patwon (employeurs).

open-page = Louvri paj la
open-information = Louvri paj enfòmasyon an
open-anef = Louvri sit ANEF
open-prefecture = Sit prefekti a: { $name }
open-residence-page = Paj « titres de séjour »: { $name }
open-contact = Ekri prefekti a: { $name }
no-prefecture-site = Mwen pa konnen okenn sit entènèt prefekti a pou kote sa a.
departement-remark = Lis ofisyèl ki gen dat { $date } di pou depatman sa a: « { $remark } »

button-more = ➕ { $count } paj ankò
button-not-my-case = 🤷 Se pa sitiyasyon mwen · Èd
button-change = ✏️ Chanje yon repons
button-reopen = 🤔 Reponn: { $question }
button-share = 🔗 Pataje
button-erase = 🧹 Efase repons mwen yo
button-settings = ⚙️ Reglaj
button-help-places = 🛟 Kote ki bay èd
button-tell-me = 📬 Ekri m si sa chanje
button-forget = 🗑 Efase tout kounye a
button-privacy = 🔒 Sa mwen kenbe
button-privacy-at-length = ➕ Konnen plis
button-my-data = 🗂 Enfòmasyon mwen yo
button-my-data-named = 👁 Montre repons prive yo tou
button-say-place = 📍 Di ki kote m rete
button-language = 🌐 Chanje lang
button-send-link = 📤 Voye lyen sa a
button-copy-link = 📋 Kopye lyen sa a
button-private-chat = 💬 Pale an prive
button-change-place = 📍 Chanje: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 Gade paj yo ankò
recap-title = Ki repons ou vle chanje?
options-title = Ki lòt bagay ou vle fè?
share-title = Pou ede yon moun, ba li lyen sa a:
share-private = Nan lyen an, gen sèlman kote a ak sijè a, pa janm gen repons ou yo.
languages-title = Chwazi lang ou. Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ Se yon machin ki tradui tèks sa a; poko gen moun ki pale kreyòl ki li l. Se paj an franse a ki konte.

urgent =
    ⚠️ Yon lèt ki di pou ou kite Lafrans, yon refi, lapolis, detansyon (rétention):
    • Gade delè ki nan lèt la (« voies et délais de recours »). Li ka kout anpil.
    • Pale jodi a ak yon avoka oswa yon asosyasyon.
    • Kenbe lèt la ak anvlòp li.
    • Nan yon sant detansyon (centre de rétention), mande pou pale ak asosyasyon sant lan.
help =
    Mwen ede etranje k ap viv an Frans jwenn bon paj ofisyèl la.
    Ou di ki kote ou rete ak sa ou vle fè. Mwen montre paj yo ak kote ki bay èd.
    Se pa prefekti a mwen ye, epi mwen pa bay konsèy jiridik.

    /start: rekòmanse
    /urgent: se ijan
    /language: lang lan
    /settings: reglaj yo
    /news: resevwa nouvèl, oswa non
    /stop: sispann nouvèl yo
    /privacy: sa mwen kenbe
    /mydata: enfòmasyon mwen yo
    /forget: efase tout
privacy =
    Mwen kenbe lang ou, kote a ak repons ou yo pou m kontinye avè ou; si mwen pa gen nouvèl ou, m ap efase yo apre { $days } jou.
    Mwen pa kenbe sa ou ekri: li efase depi mwen fin reponn.
    Si ou di wi pou nouvèl yo, oswa ou mande yon rapèl, mwen kenbe pi lontan sa ki nesesè pou m ekri ou: jiska /stop, jiskaske rapèl la pati, oswa jiska /forget.
    Telegram kenbe pwòp kopi pa li nan mesaj nou yo.
privacy-at-length =
    Sa mwen kenbe: nimewo konvèsasyon nou an nan Telegram, lang ou chwazi a, kote a, repons ou chwazi yo, dènye jou ou te ekri oswa ou te peze yon bouton, ak sa ou te reponn sou nouvèl yo.
    Konbyen tan: { $days } jou apre jou sa a, apre sa li efase. Nimewo mesaj mwen resevwa yo, san non ou ak san nimewo konvèsasyon an, rete 48 èdtan pou m pa reponn de fwa.
    Si ou di wi pou nouvèl yo: mwen kenbe nimewo konvèsasyon nou an, lang lan ak depatman an jiska /stop oswa /forget, oswa jiskaske ou bloke mwen. Pa gen okenn lòt bagay ki chwazi ki moun ki resevwa yon nouvèl.
    Si ou mande yon rapèl: mwen kenbe nimewo konvèsasyon nou an, lang lan, mwa a, ane a, depatman an ak paj la jiskaske rapèl la pati, oswa jiska /forget.
    Apre { $days } jou yo, ni youn ni lòt pa efase. Pou chak nouvèl ak chak rapèl, mwen note si li pati oswa non, san okenn tèks ou. Nòt sa a efase apre 90 jou. Moun ki nan sèvis la wè chif sèlman.
    Si Telegram di mwen pa ka ekri ou ankò, mwen sispann nouvèl ou yo ak rapèl ou a. Mwen kenbe yo 7 jou ankò, sizoka se ta yon erè, apre sa mwen efase yo; /stop oswa /forget efase yo touswit.
    Si wobo a chanje adrès, oswa si gen yon pwoblèm ak done yo, nou ka voye yon mesaj sèvis bay tout moun k ap pale avè m.
    Sa mwen pa kenbe: non ou, nimewo telefòn ou, sa ou ekri, foto ou, dokiman, mesaj vokal, kontak ak pozisyon.
    Si pwogram nan kanpe, sa ou ekri ap tann isit la jiskaske mwen reponn, apre sa li efase.
    Ki moun ki ka wè: moun k ap okipe sèvis sa a, sou òdinatè sèvis la. Pwogram nan pa voye anyen bay prefekti a.
    Telegram kenbe pwòp kopi pa li nan mesaj nou yo. Ou ka efase konvèsasyon an nan Telegram.
privacy-until-closed =
    Mwen kenbe lang ou, kote a ak repons ou yo sèlman pou konvèsasyon sa a.
    Mwen pa kenbe sa ou ekri.
    Ou ka efase tout kounye a, ak bouton an oswa ak /forget.
settings = ⚙️ Reglaj yo
kept-title = 🗂 Men tout sa mwen kenbe sou ou:
kept-nothing = Anyen.
kept-language = Lang: { $language }
kept-place = Kote: { $place }
kept-answers = Repons: { $answers }
kept-news-yes = Nouvèl: wi, pou { $place }. Mwen kenbe sa, ak nimewo konvèsasyon nou an ak lang lan, jiska /stop oswa /forget.
kept-news-no = Nouvèl: non
kept-news-asked = Nouvèl: mwen te poze kesyon an
kept-news-later = Nouvèl: « pita », nan dat { $date }
kept-reminder = Rapèl: kat jiska { $month }, { $place }. Mwen kenbe li jiskaske li pati, oswa jiska /forget.
kept-reminder-page = Paj rapèl la: « { $title } »
kept-days-the-rest = Ak nimewo konvèsasyon nou an ak jou dènye mesaj ou a. Rès la ap efase apre { $days } jou si mwen pa gen nouvèl ou.
kept-days = Ak nimewo konvèsasyon nou an ak jou dènye mesaj ou a. Tout bagay ap efase apre { $days } jou si mwen pa gen nouvèl ou.

news-ask =
    📬 Èske mwen ka ekri ou lè gen demach ki chanje nan depatman sa a: { $name }?
    Sa ra. Pou sispann: /stop.
news-yes = 📬 Wi, ekri mwen
news-no = 📭 Pa ekri mwen
news-later = ⏳ Mande m pita
typed-yes = wi, ok, dakò, wi mèsi, oui
typed-no = non, non mèsi, no
typed-later = pita, pi ta, talè, plus tard
news-are-written = 📬 M ap ekri ou lè gen demach ki chanje isit la: { $place }.
news-are-not-written = 📬 Mwen pa ekri ou nouvèl.
news-promise = Nouvèl yo ra: sèlman lè gen demach ki chanje nan depatman ou. Pou sispann: /stop.
news-place-first = Pou resevwa nouvèl yo, di anvan ki kote ou rete.
news-not-here = Isit la, mwen pa ka ekri ou pita: mwen reponn ou, se tout.
news-stay = Nouvèl yo ap kontinye. Pou sispann: /stop.
button-news = 📬 Nouvèl yo
button-news-yes = ✅ Wi, pou isit la: { $name }
button-news-instead = 🔄 Pito pou isit la: { $name }
button-news-no = 🚫 Non, mwen pa vle nouvèl
button-news-end = 🔕 Sispann nouvèl yo
notice-news-yes = Mèsi. M ap ekri ou lè gen demach ki chanje isit la: { $name }. Pou sispann: /stop.
notice-news-no = Mwen note sa: mwen p ap ekri ou nouvèl. Pou chanje lide: /news.
notice-news-later = Mwen note sa: m ap mande ou yon fwa ankò, yon lòt jou.
notice-news-not-again = Mwen note sa: mwen p ap mande ankò. Pou resevwa nouvèl yo: /news.

button-remind = ⏰ Rapèl anvan kat mwen fini
ask-card-year = ⏰ Nan ki ane kat ou a ap fini?
ask-card-month = ⏰ Nan ki mwa nan ane { $year } kat ou a ap fini?
month-may-be-typed = Dat la ekri sou kat ou a. Ou ka ekri mwa a ak ane a tou. Egzanp: 06/2030.
month-button = { $number } · { $month }
month-of-year = { $month } { $year }
month-1 = janvye
    .short = janv.
month-2 = fevriye
    .short = fevr.
month-3 = mas
    .short = mas
month-4 = avril
    .short = avr.
month-5 = me
    .short = me
month-6 = jen
    .short = jen
month-7 = jiyè
    .short = jiyè
month-8 = out
    .short = out
month-9 = septanm
    .short = sept.
month-10 = oktòb
    .short = okt.
month-11 = novanm
    .short = nov.
month-12 = desanm
    .short = des.
notice-no-month = Mwen pa konprann dat sa a.
reminder-stored = ✅ M ap ekri ou yon sèl fwa, nan kòmansman mwa { $month }. Mesaj mwen an ap di sa paj la di: kilè pou fè demann nan.
reminder-replaced = Ansyen rapèl la (kat jiska { $month }) efase.
reminder-will-be-replaced = Ou gen yon rapèl deja (kat jiska { $month }). Nouvo a ap pran plas li.
reminder-how-to-erase = Mwen kenbe mwa a, ane a, depatman an ak paj la jiska mesaj sa a. Pou efase anvan: bouton an, oswa /mydata.
reminder-not-needed = Ou pa bezwen rapèl: dat la toupre. Li paj la kounye a:
reminder-stays = Rapèl ou a ap rete. Pou efase li: /mydata.
reminder-due = ⏰ Ou te mande m ekri ou anvan kat ou a fini ({ $month }).
reminder-page-gone = Paj ki te prevwa a pa la ankò, oswa li pa di ankò kilè pou fè demann nan. Gade sit prefekti a, oswa pale avè m.
reminder-used = Se sèl rapèl la. Mwen pa kenbe anyen sou li.
notice-reminder-erased = Rapèl la efase: mwen pa kenbe okenn.
button-erase-reminder = 🗑 Efase rapèl la
button-talk = 💬 Wè paj ki pou mwen

group-only-private = Pou pwoteje ou, mwen pale an prive sèlman. Peze bouton an pou kòmanse.
bot-name = guichet: papye an Frans
bot-description =
    Mwen ede ou jwenn bon paj ofisyèl la pou papye ou an Frans, nan lang ou.
    Se gratis. Se pa prefekti a (préfecture) mwen ye. Pa voye foto papye ou ban mwen.
    Peze « Démarrer » (kòmanse).
bot-short-description = Bon paj ofisyèl la pou papye ou an Frans. Gratis. Se pa prefekti a (préfecture).
command-start = Kòmanse, oswa rekòmanse
command-urgent = Se ijan
command-language = Chanje lang
command-settings = Reglaj
command-news = Resevwa nouvèl, oswa non
command-stop = Sispann nouvèl yo
command-help = Èd
command-privacy = Sa mwen kenbe
command-my-data = Enfòmasyon mwen yo
command-forget = Efase tout
help-places = Kote ak sèvis ki bay èd:

notice-head = 📢 Mesaj sèvis
button-stop-news = 🔕 Pa resevwa nouvèl ankò

notice-wrong-page = 🙏 Mèsi, mwen note sa, san non ou. Paj la pa mache? Mande prefekti a oswa France services.
button-report = 🚩 Siyale yon erè
button-wrong-page = 🚩 { $number }
ask-wrong-page = Ki paj ki pa mache, oswa ki pa bon?
numbered-page =
    { $number }. { $label }
    « { $title } »

card-link-answers = 🔗 Lyen verifye nan dat { $date }.
card-link-dead = 🚫 Li pa t louvri nan dat { $date }. Toujou pa? Mande prefekti a.
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] mwens pase 1 km
       *[other] anviwon { $km } km
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 Nimewo
copy-mail = 📋 Imèl
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 Yo pa di ki lè li louvri: rele anvan ou ale.
nearby-day = 🕘 { $from }: { $hours }
nearby-days = 🕘 { $from } rive { $to }: { $hours }
weekday =
    { $day ->
        [monday] lendi
        [tuesday] madi
        [wednesday] mèkredi
        [thursday] jedi
        [friday] vandredi
        [saturday] samdi
       *[other] dimanch
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 Lang: { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 Sou randevou sèlman.
nearby-no-appointment = 🚪 San randevou.
nearby-today = 🕘 Jodi a, { $day } { $date }: { $hours }
nearby-today-closed = 🕘 Jodi a, { $day } { $date }: fèmen
nearby-takes-appointments = 📅 Ou ka pran randevou.
nearby-booking = 📅 Pran randevou: { $site }
nearby-bus = 🚌 Se yon otobis oswa yon ekip ki deplase. Rele pou konnen ki kote ak kilè.
nearby-free = 🆓 Gratis
nearby-partly-free = 🆓 Gratis, men gen kondisyon
nearby-paid = 💶 Fòk ou peye
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ Fèmen jiska { $date } (jou sa a tou)
nearby-phone-only = 📞 Nan telefòn sèlman
nearby-remote = 💻 Nan telefòn oswa sou entènèt sèlman
nearby-through-professional = 👤 Fòk se yon pwofesyonèl ki voye ou la (asistan sosyal, France Travail…).
nearby-services = 🤝 { $services }
nearby-area = 🏘 Sèlman pou moun ki rete isit la: { $area }
nearby-foreigners-law = ⚖️ Konsèy sou lwa imigrasyon: wi
nearby-foreigners-law-day = ⚖️ Konsèy sou lwa imigrasyon: { $day }
nearby-no-foreigners-law = ⚖️ Konsèy sou lwa imigrasyon: non
nearby-updated = Dènye chanjman enfòmasyon yo: { $date }.
open-map = 🗺 Gade ki kote li ye
nearest-france-services = 🏠 France services ki pi pre: { $places }
nearest-legal-help = ⚖️ Èd jiridik ki pi pre: { $places }
nearest-directory = 🏛 Prefekti: { $places }
nearest-digital-help = 💻 Èd ki pi pre pou sèvi ak entènèt: { $places }
nearest-administrative-help = 🤝 Èd pou papye ou ak dwa ou: { $places }
nearest-french-lessons = 🗣 Kou franse ki pi pre: { $places }
about-france-services = 🏠 France services: yon moun ede ou fè demach sou entènèt (pa gen konsèy jiridik).
about-legal-help = ⚖️ Èd jiridik ki pi pre. Rele anvan ou ale.
about-directory = 🏛 Prefekti (préfecture) ak sou-prefekti (sous-préfecture), dapre lis adrès Service-Public. Paj demach ou a di si fòk ou ale la oswa fè demann nan sou entènèt.
about-digital-help = 💻 Yo ede ou sèvi ak entènèt epi fè demach sou entènèt (pa gen konsèy jiridik).
about-administrative-help = 🤝 Asosyasyon ak sèvis ki ede moun pou papye yo ak dwa yo. Rele anvan ou ale.
about-french-lessons = 🗣 Aprann franse toupre lakay ou. Rele anvan ou ale.
button-france-services = 🏠 France services ki pi pre
button-legal-help = ⚖️ Èd jiridik ki pi pre
button-directory = 🏛 Prefekti: adrès, orè
button-say-town = 📍 Di vil mwen: kote ki bay èd
button-digital-help = 💻 Èd pou sèvi ak entènèt
button-administrative-help = 🤝 Èd pou papye ou
button-french-lessons = 🗣 Kou franse

# Sa ki di bò kote demach yo: mèsi, tounen, an angle, yon lyen ki pa mache; èd la; tèminal la.
typed-quit = soti, sòti, kite
help-in-terminal =
    Mwen ede etranje k ap viv an Frans jwenn bon paj ofisyèl la.
    Ou di ki kote ou rete ak sa ou vle fè. Mwen montre paj yo ak kote ki bay èd.
    Se pa prefekti a mwen ye, epi mwen pa bay konsèy jiridik.

    Peze yon touch, apre sa Entrée:
    a, b, c…: chwazi yon repons. Ou ka ekri li tou.
    <: tounen
    0: rekòmanse
    { "*" }: lang lan
    !: se ijan
    ?: èd sa a
    quit: soti (oswa exit, oswa Ctrl-D)

    Sa yo mache tou:
    /settings: reglaj yo
    /privacy: sa mwen kenbe
    /mydata: enfòmasyon mwen yo
    /forget: efase tout
help-run-by = Ki moun k ap okipe sèvis sa a: { $name }
help-contact = Pou pale ak yon moun nan sèvis sa a: { $contact }
help-sources = Sa mwen montre soti nan lis ofisyèl demach prefekti yo (ki gen dat { $list }) ak nan paj service-public.gouv.fr (mwen li dènye yo nan dat { $read }). Chak paj di jou pa li.
notice-thanks = 🙂 Ak plezi! Bon kouraj pou demach ou yo.
notice-greeting = 🙂 Bonjou!
notice-foreign-language = Padon, mwen pa pale lang sa a. Mwen pale: { $languages }.
notice-no-page-yet = Pa gen paj devan ou kounye a. Lè gen yon paj, ekri ankò, oswa peze « ⋯ », apre sa 🚩.
notice-fees = Mwen pa konnen ni pri yo, ni lis dokiman yo: sa ekri sou paj ofisyèl la. Men paj yo ankò.
notice-fees-later = Mwen pa konnen ni pri yo, ni lis dokiman yo: sa ekri sou paj ofisyèl la. Anvan tout bagay, m ap chèche paj la avè ou.
# Sous: F17317, vèsyon 10/10/2024.
notice-domiciliation = 🤝 Si ou pa gen yon kote fiks pou ou rete, yon « domiciliation » ba ou yon adrès pou resevwa lèt. Mande lameri (mairie) ki kote pou fè demann nan: CCAS, CIAS oswa yon òganizasyon Leta aksepte (organisme agréé). Pou moun ki mande azil (demandeurs d’asile), se yon lòt domiciliation. (service-public, paj F17317, dat 10/10/2024)
button-go-on = ▶️ Kontinye
button-another-question = 🏠 Yon lòt kesyon

changed-pages = 🔔 Gen paj ofisyèl ki chanje. Depatman (département): { $codes }
changed-pages-added = 🆕 Nouvo paj:
changed-pages-ended = 🚫 Paj yo retire:
changed-page = • { $title } ({ $code })
changed-pages-more = … ak { $count } lòt.
