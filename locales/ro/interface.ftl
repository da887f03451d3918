# What the bot says around the questions, in Romanian (România, Moldova). Short sentences, plain words (level A2).
# French is the reference: every language has the same messages and the same variables.

language-name = Română
list-separator = { ", " }
date-pattern = %d.%m.%Y

greeting =
    Bună ziua 👋 Vă ajut să găsiți pagina oficială potrivită pentru actele dumneavoastră în Franța.
    Este gratuit. Eu nu sunt prefectura (préfecture). Nu îmi trimiteți fotografii cu actele dumneavoastră.
ask-place = Unde locuiți? Scrieți orașul sau codul poștal. Exemplu: Massy sau 91300.
without-address = Nu aveți o adresă a dumneavoastră? Scrieți orașul unde primiți scrisorile.
button-position = 🧭 Trimit locația mea
ask-position = Sunteți acasă sau foarte aproape? Mă uit la locație o singură dată. Nu o păstrez.
position-button = 📍 Trimit locația mea
position-no = ✏️ Nu, prefer să scriu
position-in-numbers = Aici, scrieți locația în cifre. Exemplu: 48.73, 2.27
position-put-away = 👍 Butonul de locație nu mai este aici. Nu păstrez nicio locație.
near-here = Locuiți aici?
near-the-border = Această locație pare să fie chiar lângă Franța, dincolo de graniță. Locuiți în Franța, aici?
notice-written-on-many = Așa scrie pe multe permise. Din ce motiv îl aveți pe al dumneavoastră? Alegeți.
place = { $name } ({ $code })
place-commune = { $commune }, { $name } ({ $code })
place-arrondissement = { $name } ({ $code }), arrondissement: { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } → { $place }
place-elsewhere = ❌ Alt loc
which-place = Unde anume? Alegeți sau scrieți încă o dată.
which-of-many-namesakes = Multe locuri au acest nume. Al dumneavoastră nu este aici? Scrieți codul poștal.
which-of-many-communes = Mai multe orașe au acest cod poștal. Al dumneavoastră nu este aici? Scrieți codul poștal și orașul.
which-of-a-region = Este o regiune mare. Alegeți departamentul dumneavoastră sau scrieți orașul.
move-to = Acum locuiți aici: { $place }?
move-yes = ✅ Da, de acum: { $place }
move-no = ↩️ Nu, continui ca înainte
recap-place = 📍 { $place }
recap = 📍 { $place }. Este vorba despre: { $answers }.
kept-private = răspuns privat
may-decline = Puteți să nu răspundeți.
unknown = 🤔 Nu știu
decline = 🤐 Prefer să nu spun
answered = { $label }

nav-back = ⬅️ Înapoi
nav-not-there = 📍 Alt loc
nav-restart = 🔁 De la început
nav-language = 🌐 Limba · Langue
nav-urgent = ⚠️ Este urgent
    .short = ⚠️ Urgent
nav-options = ⋯ Altele
button-violence = 🆘 Violență: ajutor
button-suicide = 💙 Dorința de a muri: 3114

site-listed = { $site } este pe lista mea de site-uri oficiale.
site-renamed = { $site } este un nume vechi de pe lista mea. Astăzi site-ul se numește { $name }.
site-of-state = { $site } este un domeniu al statului francez, dar nu este pe lista mea.
site-look-alike = ⚠️ Atenție: { $site } seamănă cu { $name }, dar este alt site. Nu scrieți nimic acolo și nu plătiți nimic.
site-hides = ⚠️ Atenție: adresa { $site } ascunde despre ce site este vorba. Nu scrieți nimic acolo și nu plătiți nimic.
site-unknown = Nu cunosc { $site }. Nu este pe lista mea de site-uri oficiale. Nu plătiți nimic înainte să verificați.
ask-site = Scrieți-mi adresa site-ului: vă spun dacă este pe lista mea de site-uri oficiale.
notice-understood = Am înțeles: { $parts }.
notice-need-kept = Am notat: { $need }.
ask-which-need = Este vorba despre una dintre acestea?
none-of-these = Niciuna dintre acestea
notice-chat = 🙂 Știu să vorbesc numai despre actele străinilor în Franța.
notice-insult = Îmi pare rău dacă nu am putut ajuta. Spuneți-mi ce doriți să faceți.
notice-other-matter = Eu cunosc numai actele străinilor. Pentru aceasta, aceste locuri și servicii vă pot ajuta:
notice-not-mine = La aceasta nu știu să răspund. Eu cunosc actele străinilor în Franța.
notice-human = Aici puteți vorbi cu o persoană:
go-on-in = 🌐 Continui în limba { $language }
notice-not-understood = Nu am înțeles. Alegeți un răspuns de mai jos.
notice-no-place = Nu găsesc acest loc. Puteți scrie și departamentul. Exemplu: 91.
notice-place-first = 🙂 Mai întâi locul, apoi de ce aveți nevoie.
notice-abroad = Acest loc pare să fie în afara Franței. Eu cunosc numai Franța.
notice-position-abroad = Această locație pare să fie în afara Franței.
notice-old-button = Acest buton nu mai este valabil. Iată unde ați ajuns.
notice-erased = Am șters aici locul și răspunsurile dumneavoastră.
notice-forgotten = Am șters aici totul: limba, locul, răspunsurile, noutățile și reamintirea.
erase-in-telegram = Telegram păstrează încă mesajele noastre. Ca să le ștergeți: în lista dumneavoastră de conversații, apăsați lung pe aceasta, apoi alegeți „Șterge”.
notice-document = 🙏 Vă rog, nu îmi trimiteți fotografii sau documente. Nu le deschid și nu le păstrez. Puteți șterge mesajul dumneavoastră.
notice-voice = Nu pot asculta mesaje vocale. Scrieți sau apăsați pe un buton.
notice-contact = Nu am nevoie de numere de telefon și nu le păstrez.
notice-attachment = Citesc numai text. Scrieți sau apăsați pe un buton.
notice-failed = Îmi pare rău, ceva nu a mers. Scrieți /start ca să începeți din nou.
notice-too-many = Au venit prea multe mesaje deodată: am citit numai ultimele.
notice-unknown-command = Nu cunosc această comandă. Scrieți /help ca să vedeți ce pot face.

verdict-exclusive = Cererea se face online, pe site-ul național ANEF. Citiți mai întâi condițiile.
verdict-anef = De obicei, cererea se face online, pe site-ul național ANEF. Citiți mai întâi pagina.
verdict-anef-doubt = Probabil online, pe ANEF (site național): nu toate sursele noastre spun asta. Cazul dumneavoastră nu este acolo? Întrebați la prefectură.
verdict-anef-or-prefecture = Căutați mai întâi cazul dumneavoastră pe ANEF (site național). Nu este acolo? Folosiți pagina prefecturii.
verdict-prefecture-form = Această pagină a prefecturii poate fi cea potrivită. Citiți condițiile înainte să completați.
verdict-prefecture-appointment = Pe această pagină a prefecturii cereți o programare (rendez-vous). Nu este încă cererea de permis: păstrați dovada.
verdict-prefecture-desk = De obicei, cererea se face la prefectură sau la subprefectură. Uitați-vă mai întâi pe site-ul ei.
verdict-contact = Pe această pagină scrieți serviciului care vă poate răspunde.
verdict-collection = Pe această pagină faceți o programare (rendez-vous) ca să ridicați documentul.
verdict-employer = Angajatorul este cel care face această procedură.
verdict-online = Se face pe o pagină oficială. Citiți mai întâi condițiile.
verdict-information = Această pagină oficială explică. Vedeți dacă vorbește despre situația dumneavoastră.
verdict-desk-after-advice = De obicei, cererea se face la prefectură sau la subprefectură. Nu mergeți acolo înainte să cereți un sfat.
verdict-unknown = Nu știm unde se face cererea. Întrebați la prefectura dumneavoastră.

association-first = 🛟 Înainte de o cerere sau de o vizită la prefectură, vorbiți cu o asociație sau cu un avocat. Un refuz poate veni împreună cu ordinul de a pleca din Franța.
association-if-without-papers = 🛟 Nu aveți acte valabile? Vorbiți mai întâi cu o asociație sau cu un avocat. Un refuz poate veni împreună cu ordinul de a pleca din Franța.
rule-ended = 📅 Această regulă s-a încheiat la { $date }. O asociație vă poate spune dacă există una nouă. Iată alte pagini.
facts-are-old = 🕰 Unele informații sunt mai vechi de șase luni: verificați pe pagină.
perhaps = Poate și acestea, în funcție de situația dumneavoastră:
further-reading = Ca să aflați mai multe:
button-page-says = 💶 Cost și documente
page-says-title = 💶 Cost și documente, conform paginilor oficiale:
page-says-cost = Cost: { $said }
page-says-documents = Documente: { $said }
no-longer-listed = Această pagină nu mai este pe lista oficială:
other-pages = Iată alte pagini, mai puțin precise, și locuri care ajută.
no-other-pages = Toate paginile mele pentru aceste răspunsuri sunt în rezultatul dumneavoastră. Schimbați un răspuns sau cereți ajutor aici.

card-official-page = pagină oficială
card-title = „{ $title }”
card-remark = Pe lista oficială: „{ $remark }”
card-listed = Pe lista oficială din { $date }.
card-delisted = Ultima dată pe lista oficială din { $date }. Poate că pagina este închisă.
card-read = Citit la { $date }.
card-until = Regulă prevăzută până la { $date }.
card-quote = „{ $quote }” (pagina { $page }, citită la { $date })
card-under = { $chapters }: { $said }
card-quote-modified = „{ $quote }” (Service-Public, pagina { $page }, modificată la { $date })
card-page-changed = 🔄 Pagina { $page } s-a schimbat la { $date }: citiți-o înainte să faceți cererea.
card-page-gone = 🚫 Service-Public nu mai are pagina { $page } (verificat la { $date }).
card-modified = Pagină modificată la { $date }.
card-when-source = (pagina { $page }, citită la { $date })
card-appointment = Pentru o programare: nu este încă cererea de permis.
card-pre-request = Este un prim pas (pré-demande): prefectura răspunde după aceea.
card-review = Verificați pe pagină dacă este pentru dumneavoastră.
card-employer = Pentru angajatori.

open-page = Deschide pagina
open-information = Citește pagina
open-anef = Deschide site-ul ANEF
open-prefecture = Site-ul prefecturii: { $name }
open-residence-page = Pagina „titres de séjour”: { $name }
open-contact = Scrie prefecturii: { $name }
no-prefecture-site = Nu cunosc niciun site al prefecturii pentru acest loc.
departement-remark = Lista oficială din { $date } spune pentru acest departament: „{ $remark }”

button-more =
    { PLURAL($count) ->
        [one] ➕ Încă { $count } pagină
        [few] ➕ Încă { $count } pagini
       *[other] ➕ Încă { $count } de pagini
    }
button-not-my-case = 🤷 Nu este cazul meu · Ajutor
button-change = ✏️ Schimb un răspuns
button-reopen = 🤔 Răspund: { $question }
button-share = 🔗 Distribuie
button-erase = 🧹 Șterge răspunsurile mele
button-settings = ⚙️ Setări
button-help-places = 🛟 Locuri care ajută
button-tell-me = 📬 Scrie-mi dacă se schimbă ceva
button-forget = 🗑 Șterge tot acum
button-privacy = 🔒 Ce păstrez despre dumneavoastră
button-privacy-at-length = ➕ Mai multe detalii
button-my-data = 🗂 Datele mele
button-my-data-named = 👁 Arată și răspunsurile private
button-say-place = 📍 Spun unde locuiesc
button-language = 🌐 Schimbă limba
button-send-link = 📤 Trimite acest link
button-copy-link = 📋 Copiază acest link
button-private-chat = 💬 Vorbim în privat
button-change-place = 📍 Schimb: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 Văd din nou paginile
recap-title = Ce răspuns doriți să schimbați?
options-title = Ce mai doriți să faceți?
share-title = Ca să ajutați pe cineva, dați-i acest link:
share-private = Linkul conține numai locul și subiectul, niciodată răspunsurile dumneavoastră.
languages-title = Alegeți limba. Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ O mașină a tradus acest text și nicio persoană care vorbește româna nu l-a citit încă. Contează pagina în franceză.

urgent =
    ⚠️ O scrisoare care vă spune să plecați din Franța, un refuz, poliția, detenția (rétention):
    • Uitați-vă la termenul din scrisoare („voies et délais de recours”). Poate fi foarte scurt.
    • Vorbiți astăzi cu un avocat sau cu o asociație.
    • Păstrați scrisoarea și plicul.
    • Într-un centru de detenție (centre de rétention), cereți să vorbiți cu asociația centrului.
help =
    Ajut străinii care locuiesc în Franța să găsească pagina oficială potrivită.
    Spuneți unde locuiți și ce doriți să faceți. Eu arăt paginile și locurile care ajută.
    Nu sunt prefectura și nu dau sfaturi juridice.

    /start: de la început
    /urgent: este urgent
    /language: limba
    /settings: setările
    /news: primesc noutăți sau nu
    /stop: oprește noutățile
    /privacy: ce păstrez despre dumneavoastră
    /mydata: datele mele
    /forget: șterge tot
privacy =
    Păstrez limba, locul și răspunsurile, ca să putem continua; dacă nu mai primesc nimic de la dumneavoastră, le șterg după { PLURAL($days) ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }.
    Nu păstrez ce scrieți: se șterge imediat ce am răspuns.
    Dacă spuneți da la noutăți sau cereți o reamintire, păstrez mai mult timp ce îmi trebuie ca să vă scriu: până la /stop, până trimit reamintirea sau până la /forget.
    Telegram își păstrează propria copie a mesajelor noastre.
privacy-at-length =
    Ce păstrez: numărul conversației noastre pe Telegram, limba aleasă, locul, răspunsurile alese, ultima zi când ați scris sau ați apăsat pe un buton și ce ați răspuns despre noutăți.
    Cât timp: { PLURAL($days) ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    } după acea zi, apoi șterg. Numerele mesajelor primite, fără numele dumneavoastră și fără numărul conversației, rămân 48 de ore, ca să nu răspund de două ori.
    Dacă spuneți da la noutăți: păstrez numărul conversației noastre, limba și departamentul până la /stop sau /forget, sau până când mă blocați. Nimic altceva nu decide cine primește o noutate.
    Dacă cereți o reamintire: păstrez numărul conversației noastre, limba, luna, anul, departamentul și pagina până o trimit, sau până la /forget.
    Termenul de { PLURAL($days) ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    } nu șterge nici noutățile, nici reamintirea. Pentru fiecare noutate și fiecare reamintire notez dacă a plecat sau nu, fără niciun text de la dumneavoastră. Nota se șterge după 90 de zile. Persoanele care se ocupă de serviciu văd numai numere.
    Dacă Telegram spune că nu vă mai pot scrie, opresc noutățile și reamintirea. Le mai păstrez 7 zile, în caz că a fost o greșeală, apoi le șterg; /stop sau /forget le șterge imediat.
    Dacă robotul își schimbă adresa sau dacă există o problemă cu datele, un mesaj de serviciu poate fi trimis tuturor celor care vorbesc cu mine.
    Ce nu păstrez: numele dumneavoastră, numărul de telefon, ce scrieți, fotografiile, documentele, mesajele vocale, contactele și locațiile.
    Dacă programul se oprește, ce scrieți așteaptă aici până răspund, apoi se șterge.
    Cine poate vedea: persoanele care se ocupă de acest serviciu, pe calculatorul serviciului. Programul nu trimite nimic prefecturii.
    Telegram își păstrează propria copie a mesajelor noastre. Puteți șterge conversația în Telegram.
privacy-until-closed =
    Păstrez limba, locul și răspunsurile dumneavoastră numai pentru această conversație.
    Nu păstrez ce scrieți.
    Puteți șterge tot acum, cu butonul sau cu /forget.
settings = ⚙️ Setările
kept-title = 🗂 Iată tot ce păstrez despre dumneavoastră:
kept-nothing = Nimic.
kept-language = Limba: { $language }
kept-place = Locul: { $place }
kept-answers = Răspunsuri: { $answers }
kept-news-yes = Noutăți: da, pentru { $place }. Păstrez acest lucru, cu numărul conversației noastre și limba, până la /stop sau /forget.
kept-news-no = Noutăți: nu
kept-news-asked = Noutăți: am pus întrebarea
kept-news-later = Noutăți: „mai târziu”, la { $date }
kept-reminder = Reamintire: permis până în { $month }, { $place }. O păstrez până o trimit sau până la /forget.
kept-reminder-page = Pagina reamintirii: „{ $title }”
kept-days-the-rest =
    Și numărul conversației noastre și ziua ultimului dumneavoastră mesaj. Restul se șterge după { PLURAL($days) ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    } în care nu primesc nimic de la dumneavoastră.
kept-days =
    Și numărul conversației noastre și ziua ultimului dumneavoastră mesaj. Totul se șterge după { PLURAL($days) ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    } în care nu primesc nimic de la dumneavoastră.

news-ask =
    📬 Pot să vă scriu când se schimbă proceduri în acest departament: { $name }?
    Se întâmplă rar. Ca să opriți: /stop.
news-yes = 📬 Da, scrie-mi
news-no = 📭 Nu îmi scrie
news-later = ⏳ Întreabă-mă mai târziu
typed-yes = da, ok, bine, sigur, desigur, de acord, da mulțumesc
typed-no = nu, nu mulțumesc, ba nu, nu vreau
typed-later = mai târziu, altă dată, pe urmă, nu acum
news-are-written = 📬 Vă scriu când se schimbă proceduri aici: { $place }.
news-are-not-written = 📬 Nu vă scriu noutăți.
news-promise = Noutățile sunt rare: numai când se schimbă proceduri în departamentul dumneavoastră. Ca să opriți: /stop.
news-place-first = Ca să primiți noutăți, spuneți mai întâi locul.
news-not-here = Aici nu vă pot scrie mai târziu: doar vă răspund, atât.
news-stay = Noutățile continuă. Ca să opriți: /stop.
button-news = 📬 Noutăți
button-news-yes = ✅ Da, pentru aici: { $name }
button-news-instead = 🔄 Mai bine pentru aici: { $name }
button-news-no = 🚫 Nu, fără noutăți
button-news-end = 🔕 Oprește noutățile
notice-news-yes = Mulțumesc. Vă scriu când se schimbă proceduri aici: { $name }. Ca să opriți: /stop.
notice-news-no = Am notat: nu vă scriu noutăți. Dacă vă răzgândiți: /news.
notice-news-later = Am notat: vă mai întreb o dată, în altă zi.
notice-news-not-again = Am notat: nu vă mai întreb. Ca să primiți noutăți: /news.

button-remind = ⏰ Scrie-mi înainte să expire permisul
ask-card-year = ⏰ În ce an expiră permisul dumneavoastră de ședere?
ask-card-month = ⏰ În ce lună din { $year } expiră permisul dumneavoastră de ședere?
month-may-be-typed = Data este pe permis. Puteți și să scrieți luna și anul. Exemplu: 06/2030.
month-button = { $number } · { $month }
month-of-year = { $month } { $year }
month-1 = ianuarie
    .short = ian.
month-2 = februarie
    .short = feb.
month-3 = martie
    .short = mart.
month-4 = aprilie
    .short = apr.
month-5 = mai
    .short = mai
month-6 = iunie
    .short = iun.
month-7 = iulie
    .short = iul.
month-8 = august
    .short = aug.
month-9 = septembrie
    .short = sept.
month-10 = octombrie
    .short = oct.
month-11 = noiembrie
    .short = nov.
month-12 = decembrie
    .short = dec.
notice-no-month = Nu înțeleg această dată.
reminder-stored = ✅ Vă voi scrie o singură dată, la începutul lunii { $month }. Mesajul meu vă va arăta ce spune pagina: când să faceți cererea.
reminder-replaced = Reamintirea veche (permis până în { $month }) este ștearsă.
reminder-will-be-replaced = Aveți deja o reamintire (permis până în { $month }). Cea nouă o va înlocui.
reminder-how-to-erase = Păstrez luna, anul, departamentul și pagina până la acest mesaj. Ca să ștergeți înainte: butonul sau /mydata.
reminder-not-needed = Nu este nevoie de reamintire: data este aproape. Citiți pagina acum:
reminder-stays = Reamintirea rămâne. Ca să o ștergeți: /mydata.
reminder-due = ⏰ M-ați rugat să vă scriu înainte să expire permisul dumneavoastră de ședere ({ $month }).
reminder-page-gone = Pagina prevăzută nu mai există sau nu mai spune când se face cererea. Uitați-vă pe site-ul prefecturii sau vorbiți cu mine.
reminder-used = Este singura reamintire. Nu păstrez nimic din ea.
notice-reminder-erased = Am șters: nu păstrez nicio reamintire.
button-erase-reminder = 🗑 Șterge reamintirea
button-talk = 💬 Văd paginile pentru mine

group-only-private = Ca să vă protejez, vorbesc numai în privat. Apăsați pe buton ca să începeți.
bot-name = guichet: acte în Franța
bot-description =
    Vă ajut să găsiți pagina oficială potrivită pentru actele dumneavoastră în Franța, în limba dumneavoastră.
    Este gratuit. Eu nu sunt prefectura. Nu îmi trimiteți fotografii cu actele dumneavoastră.
    Apăsați „Start”.
bot-short-description = Pagina oficială potrivită pentru actele dumneavoastră în Franța. Gratuit. Nu este prefectura.
command-start = Începe sau ia de la început
command-urgent = Este urgent
command-language = Schimbă limba
command-settings = Setări
command-news = Primesc noutăți sau nu
command-stop = Oprește noutățile
command-help = Ajutor
command-privacy = Ce păstrez despre dumneavoastră
command-my-data = Datele mele
command-forget = Șterge tot
help-places = Locuri și servicii care ajută:

notice-head = 📢 Mesaj de serviciu
button-stop-news = 🔕 Nu mai vreau noutăți

notice-wrong-page = 🙏 Mulțumesc, am notat, fără numele dumneavoastră. Pagina nu merge? Întrebați la prefectură sau la France services.
button-report = 🚩 Semnalez o greșeală
button-wrong-page = 🚩 { $number }
ask-wrong-page = Ce pagină nu merge sau nu este cea potrivită?
numbered-page =
    { $number }. { $label }
    „{ $title }”

card-link-answers = 🔗 Link verificat la { $date }.
card-link-dead = 🚫 Nu se deschidea la { $date }. Tot nu? Întrebați la prefectură.
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] mai puțin de 1 km
       *[other] { PLURAL($km) ->
            [one] circa { $km } km
            [few] circa { $km } km
           *[other] circa { $km } km
        }
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 Numărul
copy-mail = 📋 E-mail
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 Orarul nu este indicat: sunați înainte să mergeți.
nearby-day = 🕘 { $from }: { $hours }
nearby-days = 🕘 de { $from } până { $to }: { $hours }
weekday =
    { $day ->
        [monday] luni
        [tuesday] marți
        [wednesday] miercuri
        [thursday] joi
        [friday] vineri
        [saturday] sâmbătă
       *[other] duminică
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 Limbi: { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 Numai cu programare (rendez-vous).
nearby-no-appointment = 🚪 Fără programare.
nearby-today = 🕘 Astăzi, { $day }, { $date }: { $hours }
nearby-today-closed = 🕘 Astăzi, { $day }, { $date }: închis
nearby-takes-appointments = 📅 Puteți face o programare (rendez-vous).
nearby-booking = 📅 Faceți o programare: { $site }
nearby-bus = 🚌 Este un autobuz sau o echipă care se deplasează. Sunați ca să aflați unde și când.
nearby-free = 🆓 Gratuit
nearby-partly-free = 🆓 Gratuit în anumite condiții
nearby-paid = 💶 Cu plată
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ Închis până la { $date } inclusiv
nearby-phone-only = 📞 Numai la telefon
nearby-remote = 💻 Numai la distanță (telefon sau internet)
nearby-through-professional = 👤 Numai un specialist vă poate trimite acolo (asistent social, France Travail…).
nearby-services = 🤝 { $services }
nearby-area = 🏘 Numai pentru cei care locuiesc aici: { $area }
nearby-foreigners-law = ⚖️ Ajutor cu legea străinilor: da
nearby-foreigners-law-day = ⚖️ Ajutor cu legea străinilor: { $day }
nearby-no-foreigners-law = ⚖️ Ajutor cu legea străinilor: nu
nearby-updated = Informații actualizate la { $date }.
open-map = 🗺 Vezi unde este
nearest-france-services = 🏠 Cele mai apropiate France services: { $places }
nearest-legal-help = ⚖️ Cel mai apropiat ajutor juridic: { $places }
nearest-directory = 🏛 Prefectura: { $places }
nearest-digital-help = 💻 Cel mai apropiat ajutor cu internetul: { $places }
nearest-administrative-help = 🤝 Ajutor cu actele și drepturile dumneavoastră: { $places }
nearest-french-lessons = 🗣 Cele mai apropiate cursuri de franceză: { $places }
about-france-services = 🏠 France services: o persoană vă ajută cu procedurile online (nu dă sfaturi juridice).
about-legal-help = ⚖️ Cel mai apropiat ajutor juridic. Sunați înainte să mergeți.
about-directory = 🏛 Prefectura și subprefectura, conform listei de adrese Service-Public. Pagina procedurii dumneavoastră spune dacă trebuie să mergeți acolo sau să faceți cererea online.
about-digital-help = 💻 În aceste locuri vă ajută cineva cu internetul și cu procedurile online (nu dă sfaturi juridice).
about-administrative-help = 🤝 Asociații și servicii care vă ajută cu actele și drepturile. Sunați înainte să mergeți.
about-french-lessons = 🗣 Învățați franceza aproape de dumneavoastră. Sunați înainte să mergeți.
button-france-services = 🏠 Cele mai apropiate France services
button-legal-help = ⚖️ Ajutor juridic apropiat
button-directory = 🏛 Prefectura: adresă, orar
button-say-town = 📍 Spun în ce oraș locuiesc: ajutor
button-digital-help = 💻 Ajutor cu internetul
button-administrative-help = 🤝 Ajutor cu actele
button-french-lessons = 🗣 Cursuri de franceză

# What is said beside the matter: thanks, back, in English, a link that does not work; the help; the terminal.
typed-quit = ieșire, ies
help-in-terminal =
    Ajut străinii care locuiesc în Franța să găsească pagina oficială potrivită.
    Spuneți unde locuiți și ce doriți să faceți. Eu arăt paginile și locurile care ajută.
    Nu sunt prefectura și nu dau sfaturi juridice.

    Apăsați o tastă, apoi Enter:
    a, b, c…: alegeți un răspuns. Puteți și să îl scrieți.
    <: înapoi
    0: de la început
    { "*" }: limba
    !: este urgent
    ?: acest ajutor
    quit: ieșire (sau exit, sau Ctrl-D)

    Merg și acestea:
    /settings: setările
    /privacy: ce păstrez despre dumneavoastră
    /mydata: datele mele
    /forget: șterge tot
help-run-by = Cine se ocupă de acest serviciu: { $name }
help-contact = Ca să vorbiți cu o persoană de la acest serviciu: { $contact }
help-sources = Ce arăt vine din lista oficială a procedurilor prefecturilor (din { $list }) și din paginile service-public.gouv.fr (ultimele citite la { $read }). La fiecare pagină scrie ziua ei.
notice-thanks = 🙂 Cu plăcere! Mult succes cu actele dumneavoastră!
notice-greeting = 🙂 Bună ziua!
notice-foreign-language = Îmi pare rău, nu vorbesc această limbă. Vorbesc: { $languages }.
notice-no-page-yet = Acum nu vă arăt nicio pagină. Când apare o pagină, scrieți din nou sau apăsați pe „⋯”, apoi 🚩.
notice-fees = Nu cunosc nici prețurile, nici lista documentelor: sunt scrise pe pagina oficială. Iată din nou paginile.
notice-fees-later = Nu cunosc nici prețurile, nici lista documentelor: sunt scrise pe pagina oficială. Mai întâi caut pagina împreună cu dumneavoastră.
# Source: F17317, version of 10/10/2024.
notice-domiciliation = 🤝 Fără locuință stabilă, o domiciliere (domiciliation) vă dă o adresă unde primiți scrisori. Întrebați la primărie (mairie) unde se cere: CCAS, CIAS sau o organizație autorizată (organisme agréé). Pentru cei care cer azil este altă domiciliere. (service-public, pagina F17317 din 10/10/2024)
button-go-on = ▶️ Continui
button-another-question = 🏠 Altă întrebare

changed-pages = 🔔 S-au schimbat pagini oficiale. Departament (département): { $codes }
changed-pages-added = 🆕 Pagini noi:
changed-pages-ended = 🚫 Pagini scoase:
changed-page = • { $title } ({ $code })
changed-pages-more =
    { PLURAL($count) ->
        [one] … și încă { $count }.
        [few] … și încă { $count }.
       *[other] … și încă { $count }.
    }
