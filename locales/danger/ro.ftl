# The screens "urgent" and "violence" in Romanian, and what can stand on them.

language-name = Română
list-separator = { ", " }

nav-back = ⬅️ Înapoi
nav-language = 🌐 Limba · اللغة
nav-urgent = ⚠️ Este urgent
    .short = ⚠️ Urgent
button-violence = 🆘 Violență: ajutor
button-erase = 🧹 Șterge răspunsurile mele
button-say-place = 📍 Spun unde locuiesc
button-legal-help = ⚖️ Ajutor juridic apropiat

urgent =
    ⚠️ O scrisoare care vă spune să plecați din Franța, un refuz, poliția, detenția (rétention):
    • Uitați-vă la termenul din scrisoare („voies et délais de recours”). Poate fi foarte scurt.
    • Vorbiți astăzi cu un avocat sau cu o asociație.
    • Păstrați scrisoarea și plicul.
    • Într-un centru de detenție (centre de rétention), cereți să vorbiți cu asociația centrului.
violence =
    🆘 Sunteți în pericol acum? Sunați la 17 sau la 112.
    Nu puteți vorbi? Trimiteți un SMS la 114 (gratuit).
    Femei: la 3919 sunteți ascultate, primiți informații și aflați unde să mergeți (apel gratuit).
    112 este gratuit, zi și noapte, în franceză sau în engleză. Apelurile la 17 și la 112 nu apar pe factura de telefon.

    Nu rămâneți fără ajutor. Legea pedepsește violența în cuplu (violences conjugales). Asociații și servicii publice vă pot ajuta.
    Sursa: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

card-title = „{ $title }”
card-read = Citit la { $date }.
card-link-answers = 🔗 Link verificat la { $date }.
card-link-dead = 🚫 Această pagină nu se deschidea la { $date }. Tot nu se deschide? Întrebați la prefectură (préfecture).
open-information = Deschide pagina
open-prefecture = Site-ul prefecturii: { $name }
open-residence-page = Pagina „titres de séjour”: { $name }

page-f18362 = scrisoare de părăsire a Franței (OQTF)
page-f12544 = cine ajută și cum
page-f2209 = permis „viață privată și de familie” (vie privée et familiale)
page-f32257 = permis de ședere: ajutor și protecție

note-violence-life-together = Căsătorie cu o persoană franceză, prima cerere, spune pagina: viața în comun poate să se fi terminat (deces, violență în cuplu). Acte: plângere (plainte), divorț din culpă, condamnare.
note-violence-renewal = Permis pentru victime (1 an), spune pagina: se reînnoiește, online, cât timp durează ordinul de protecție (ordonnance de protection) sau, după o plângere (plainte), procedura penală.
note-algerians-see-f2215 = Cetățenie algeriană: această pagină nu este pentru dumneavoastră. Citiți F2215 (un an) sau F2257 (10 ani).

help-access-to-law = ☎️ Aflați ce drepturi aveți: { $phone }, gratuit, toate cetățeniile: cel mai apropiat punct de ajutor juridic (point-justice). Franța de peste mări: { $overseas }.
help-access-to-law-open = Pagina Ministerului Justiției
help-legal-aid = ⚖️ Venituri mici: statul poate plăti avocatul (aide juridictionnelle). Trebuie să locuiți în Franța; permisul valabil nu este obligatoriu.
help-legal-aid-open = Ajutor la plata avocatului

nearest-legal-help = ⚖️ Cel mai apropiat ajutor juridic: { $places }
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

notice-document = 🙏 Vă rog, nu îmi trimiteți fotografii sau documente. Nu le deschid și nu le păstrez. Puteți șterge mesajul dumneavoastră.
notice-voice = Nu pot asculta mesaje vocale. Scrieți sau apăsați pe un buton.
notice-contact = Nu am nevoie de numere de telefon și nu le păstrez.
notice-attachment = Citesc numai text. Scrieți sau apăsați pe un buton.
notice-failed = Îmi pare rău, ceva nu a mers. Scrieți /start ca să începeți din nou.
notice-too-many = Au venit prea multe mesaje deodată: am citit numai ultimele.
position-put-away = 👍 Butonul de locație nu mai este aici. Nu păstrez nicio locație.
