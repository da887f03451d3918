# Ce que dit le robot autour des questions. Phrases courtes, mots simples (niveau A2).
# Le français est la référence : les autres langues ont les mêmes messages et les mêmes variables.

language-name = Français
list-separator = { ", " }
date-pattern = %d/%m/%Y

greeting =
    Bonjour 👋 Je vous aide à trouver la bonne page officielle pour vos papiers en France.
    C’est gratuit. Je ne suis pas la préfecture. Ne m’envoyez pas de photo de vos papiers.
ask-place = Où habitez-vous ? Écrivez votre ville ou votre code postal. Exemple : Massy, ou 91300.
without-address = Pas d’adresse à vous ? Écrivez la ville où vous recevez votre courrier.
button-position = 🧭 Envoyer ma position
ask-position = Êtes-vous chez vous, ou tout près ? Je regarde votre position une seule fois. Je ne la garde pas.
position-button = 📍 Envoyer ma position
position-no = ✏️ Non, je préfère écrire
position-in-numbers = Ici, écrivez la position en chiffres. Exemple : 48.73, 2.27
position-put-away = 👍 Le bouton de position n’est plus là. Je ne garde pas de position.
near-here = Habitez-vous ici ?
near-the-border = Cette position semble être juste à côté de la France. Habitez-vous en France, ici ?
notice-written-on-many = C’est écrit sur beaucoup de cartes. Pour quelle raison avez-vous la vôtre ? Choisissez.
place = { $name } ({ $code })
place-commune = { $commune }, { $name } ({ $code })
place-arrondissement = { $name } ({ $code }), arrondissement : { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } → { $place }
place-elsewhere = ❌ Un autre lieu
which-place = Où exactement ? Choisissez, ou écrivez encore une fois.
which-of-many-namesakes = Beaucoup de lieux ont ce nom. Le vôtre n’est pas ici ? Écrivez votre code postal.
which-of-many-communes = Plusieurs villes ont ce code postal. La vôtre n’est pas ici ? Écrivez le code postal et la ville.
which-of-a-region = C’est une grande région. Choisissez votre département, ou écrivez votre ville.
move-to = Vous habitez maintenant ici : { $place } ?
move-yes = ✅ Oui, changer pour { $place }
move-no = ↩️ Non, continuer comme avant
recap-place = 📍 { $place }
recap = 📍 { $place }. Votre demande : { $answers }.
kept-private = réponse gardée privée
may-decline = Vous pouvez ne pas répondre.
unknown = 🤔 Je ne sais pas
decline = 🤐 Je préfère ne pas dire
answered = { $label }

nav-back = ⬅️ Retour
nav-not-there = 📍 Autre lieu
    .also = Je n’habite pas là, Je n’habite pas ici, Ce n’est pas là, Ce n’est pas ma ville
nav-restart = 🔁 Recommencer
nav-language = 🌐 Langue · اللغة
nav-urgent = ⚠️ C’est urgent
    .short = ⚠️ Urgent
nav-options = ⋯ Plus
button-violence = 🆘 Violences : aide
button-suicide = 💙 Envie de mourir : 3114

site-listed = { $site } est sur ma liste des sites officiels.
site-renamed = { $site } est un ancien nom sur ma liste. Le site s’appelle aujourd’hui { $name }.
site-of-state = { $site } est un domaine de l’État, mais pas sur ma liste.
site-look-alike = ⚠️ Attention : { $site } ressemble à { $name }, mais ce n’est pas lui. N’y écrivez rien et ne payez rien.
site-hides = ⚠️ Attention : l’adresse { $site } cache de quel site il s’agit. N’y écrivez rien et ne payez rien.
site-unknown = Je ne connais pas { $site }. Il n’est pas sur ma liste des sites officiels. Ne payez rien sans avoir vérifié.
ask-site = Écrivez-moi l’adresse du site : je dis s’il est sur ma liste des sites officiels.
notice-understood = J’ai compris : { $parts }.
notice-need-kept = C’est noté : { $need }.
ask-which-need = Est-ce l’une de ces demandes ?
none-of-these = Aucune de ces demandes
notice-chat = 🙂 Je ne sais parler que des papiers des étrangers en France.
notice-insult = Je suis désolé si je n’ai pas su aider. Dites-moi ce que vous voulez faire.
notice-other-matter = Je ne connais que les papiers des étrangers. Pour cela, ces lieux et ces services peuvent aider :
notice-not-mine = Je ne sais pas répondre à cela. Je connais les papiers des étrangers en France.
notice-human = Vous pouvez parler à une personne ici :
go-on-in = 🌐 Continuer en { $language }
notice-not-understood = Je n’ai pas compris. Choisissez une réponse ci-dessous.
notice-no-place = Je ne trouve pas ce lieu. Vous pouvez aussi écrire votre département. Exemple : 91.
notice-place-first = 🙂 D’abord le lieu, puis votre demande.
notice-abroad = Ce lieu semble être hors de France. Je connais seulement la France.
notice-position-abroad = Cette position semble être hors de France.
notice-old-button = Ce bouton n’est plus valable. Voici où vous en êtes.
notice-erased = C’est effacé chez moi : le lieu et vos réponses.
notice-forgotten = Tout est effacé ici : la langue, le lieu, les réponses, les nouvelles et le rappel.
erase-in-telegram = Telegram garde encore nos messages. Pour les effacer : dans la liste de vos discussions, appuyez longtemps sur celle-ci, puis choisissez « Supprimer ».
notice-document = 🙏 Ne m’envoyez pas de photos ni de documents, s’il vous plaît. Je ne les ouvre pas et je ne les garde pas. Vous pouvez effacer votre message.
notice-voice = Je ne peux pas écouter les messages vocaux. Écrivez, ou touchez un bouton.
notice-contact = Je n’ai pas besoin de numéros de téléphone, et je ne les garde pas.
notice-attachment = Je lis seulement le texte. Écrivez, ou touchez un bouton.
notice-failed = Pardon, quelque chose n’a pas marché. Écrivez /start pour recommencer.
notice-too-many = Il y a eu trop de messages à la fois : je n’ai lu que les derniers.
notice-unknown-command = Je ne connais pas cette commande. Écrivez /help pour voir ce que je peux faire.

verdict-exclusive = Cela se demande en ligne, sur le site national ANEF. Lisez d’abord les conditions.
verdict-anef = D’habitude, cela se demande en ligne, sur le site national ANEF. Lisez d’abord la page.
verdict-anef-doubt = Probablement en ligne, sur ANEF (site national) : nos sources ne le disent pas toutes. Votre cas n’y est pas ? Demandez à la préfecture.
verdict-anef-or-prefecture = Cherchez d’abord votre cas sur ANEF (site national). Il n’y est pas ? Prenez la page de la préfecture.
verdict-prefecture-form = Cette page de la préfecture peut correspondre. Lisez les conditions avant de remplir.
verdict-prefecture-appointment = Cette page de la préfecture sert à demander un rendez-vous. Le rendez-vous n’est pas encore la demande : gardez la preuve du rendez-vous.
verdict-prefecture-desk = D’habitude, cela se demande à la préfecture ou à la sous-préfecture. Regardez d’abord son site.
verdict-contact = Cette page sert à écrire au service qui peut vous répondre.
verdict-collection = Cette page sert à prendre rendez-vous pour aller chercher le document.
verdict-employer = C’est l’employeur qui fait cette démarche.
verdict-online = Cela se fait sur une page officielle. Lisez d’abord les conditions.
verdict-information = Cette page officielle explique. Regardez si elle parle de votre situation.
verdict-desk-after-advice = D’habitude, cela se demande à la préfecture ou à la sous-préfecture. N’y allez pas avant d’avoir demandé conseil.
verdict-unknown = Nous ne savons pas où cela se demande. Posez la question à votre préfecture.

association-first = 🛟 Avant une demande ou une visite à la préfecture, parlez avec une association ou un avocat. Un refus peut venir avec l’ordre de quitter la France.
association-if-without-papers = 🛟 Pas de papiers valables ? Parlez d’abord avec une association ou un avocat. Un refus peut venir avec l’ordre de quitter la France.
rule-ended = 📅 Cette règle s’est terminée le { $date }. Une association peut vous dire s’il y en a une nouvelle. Voici d’autres pages.
facts-are-old = 🕰 Des informations ont plus de six mois : vérifiez sur la page.
perhaps = Peut-être aussi, selon votre situation :
further-reading = Pour en savoir plus :
button-page-says = 💶 Coût et documents
page-says-title = 💶 Coût et documents, d’après les pages officielles :
page-says-cost = Coût : { $said }
page-says-documents = Documents : { $said }
no-longer-listed = Cette page n’est plus sur la liste officielle :
other-pages = Voici d’autres pages, moins précises, et des lieux qui aident.
no-other-pages = Toutes mes pages pour ces réponses sont dans votre résultat. Changez une réponse, ou demandez de l’aide ici.

card-official-page = page officielle
card-title = « { $title } »
card-remark = Sur la liste officielle : « { $remark } »
card-listed = Sur la liste officielle du { $date }.
card-delisted = La dernière fois sur la liste officielle du { $date }. La page est peut-être fermée.
card-read = Lu le { $date }.
card-until = Règle prévue jusqu’au { $date }.
card-quote = « { $quote } » (page { $page }, lue le { $date })
card-under = { $chapters } : { $said }
card-quote-modified = « { $quote } » (Service-Public, page { $page }, modifiée le { $date })
card-page-changed = 🔄 La page { $page } a changé le { $date } : lisez-la avant votre demande.
card-page-gone = 🚫 Service-Public n’a plus la page { $page } (vérifié le { $date }).
card-modified = Page modifiée le { $date }.
card-when-source = (page { $page }, lue le { $date })
card-appointment = Pour un rendez-vous : ce n’est pas encore la demande de carte.
card-pre-request = C’est une pré-demande : la préfecture répond ensuite.
card-review = Vérifiez sur la page si elle est pour vous.
card-employer = Pour les employeurs.

open-page = Ouvrir la page
open-information = Ouvrir la fiche
open-anef = Ouvrir le site ANEF
open-prefecture = Site de la préfecture : { $name }
open-residence-page = Page « titres de séjour » : { $name }
open-contact = Écrire à la préfecture : { $name }
no-prefecture-site = Je ne connais pas de site internet de la préfecture pour ce lieu.
departement-remark = La liste officielle du { $date } dit pour ce département : « { $remark } »

button-more =
    { PLURAL($count) ->
        [one] ➕ Encore { $count } page
       *[other] ➕ Encore { $count } pages
    }
button-not-my-case = 🤷 Ce n’est pas mon cas · Aide
button-change = ✏️ Changer une réponse
button-reopen = 🤔 Répondre : { $question }
button-share = 🔗 Partager
button-erase = 🧹 Effacer mes réponses
button-settings = ⚙️ Réglages
button-help-places = 🛟 Des lieux qui aident
button-tell-me = 📬 M’écrire si ça change
button-forget = 🗑 Tout effacer maintenant
button-privacy = 🔒 Ce que je garde
button-privacy-at-length = ➕ En savoir plus
button-my-data = 🗂 Mes données
button-my-data-named = 👁 Montrer aussi les réponses privées
button-say-place = 📍 Dire où j’habite
button-language = 🌐 Changer de langue
button-send-link = 📤 Envoyer ce lien
button-copy-link = 📋 Copier ce lien
button-private-chat = 💬 Parler en privé
button-change-place = 📍 Changer : { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 Revoir les pages
recap-title = Quelle réponse voulez-vous changer ?
options-title = Que voulez-vous faire d’autre ?
share-title = Pour aider quelqu’un, donnez ce lien :
share-private = Le lien contient seulement le lieu et le sujet, jamais vos réponses.
languages-title = Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ Une machine a écrit ce texte ; aucune personne ne l’a encore relu. Ce sont les pages de l’administration qui comptent.

urgent =
    ⚠️ Une lettre qui dit de quitter la France, un refus, la police, la rétention :
    • Regardez le délai dans la lettre (« voies et délais de recours »). Il peut être très court.
    • Parlez aujourd’hui avec un avocat ou une association.
    • Gardez la lettre et son enveloppe.
    • En centre de rétention, demandez l’association du centre.
help =
    J’aide à trouver la bonne page officielle pour les étrangers qui vivent en France.
    Vous dites où vous habitez et ce que vous voulez faire. Je montre les pages et les lieux qui aident.
    Je ne suis pas la préfecture et je ne donne pas de conseil juridique.

    /start : recommencer
    /urgent : c’est urgent
    /language : la langue
    /settings : les réglages
    /news : recevoir des nouvelles, ou non
    /stop : arrêter les nouvelles
    /privacy : ce que je garde
    /mydata : mes données
    /forget : tout effacer
privacy =
    Je garde votre langue, le lieu et vos réponses pour continuer avec vous ; sans nouvelles de vous, je les efface après { PLURAL($days) ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
    Je ne garde pas ce que vous écrivez : c’est effacé dès que j’ai répondu.
    Si vous dites oui aux nouvelles, ou demandez un rappel, je garde plus longtemps ce qu’il faut pour vous écrire : jusqu’à /stop, l’envoi du rappel, ou /forget.
    Telegram garde sa propre copie de nos messages.
privacy-at-length =
    Ce que je garde : le numéro de notre discussion chez Telegram, la langue choisie, le lieu, les réponses choisies, le dernier jour où vous avez écrit ou touché un bouton, et ce que vous avez répondu au sujet des nouvelles.
    Combien de temps : { PLURAL($days) ->
        [one] { $days } jour
       *[other] { $days } jours
    } après ce jour, puis c’est effacé. Les numéros des messages reçus, sans votre nom et sans le numéro de la discussion, restent 48 heures pour ne pas répondre deux fois.
    Si vous dites oui aux nouvelles : je garde le numéro de notre discussion, la langue et le département jusqu’à /stop ou /forget, ou si vous me bloquez. Rien d’autre ne choisit qui reçoit une nouvelle.
    Si vous demandez un rappel : je garde le numéro de notre discussion, la langue, le mois, l’année, le département et la page jusqu’à son envoi, ou /forget.
    Les { PLURAL($days) ->
        [one] { $days } jour
       *[other] { $days } jours
    } n’effacent ni l’un ni l’autre. Pour chaque nouvelle et chaque rappel, je note s’il est parti ou non, sans aucun texte de vous. Cette note est effacée après 90 jours. Les personnes du service voient seulement des nombres.
    Si Telegram dit que je ne peux plus vous écrire, j’arrête vos nouvelles et votre rappel. Je les garde encore 7 jours, au cas où ce serait une erreur, puis je les efface ; /stop ou /forget les efface tout de suite.
    Si le robot change d’adresse, ou s’il y a un problème avec les données, un message de service peut être envoyé à toutes les personnes qui parlent avec moi.
    Ce que je ne garde pas : votre nom, votre numéro de téléphone, ce que vous écrivez, vos photos, documents, messages vocaux, contacts et positions.
    Si le programme s’arrête, ce que vous écrivez attend ici jusqu’à ma réponse, puis c’est effacé.
    Qui peut voir : les personnes qui s’occupent de ce service, sur l’ordinateur du service. Le programme n’envoie rien à la préfecture.
    Telegram garde sa propre copie de nos messages. Vous pouvez effacer la discussion dans Telegram.
privacy-until-closed =
    Je garde votre langue, le lieu et vos réponses seulement pour cette conversation.
    Je ne garde pas ce que vous écrivez.
    Vous pouvez tout effacer maintenant, avec le bouton ou avec /forget.
settings = ⚙️ Les réglages
kept-title = 🗂 Voici tout ce que je garde sur vous :
kept-nothing = Rien.
kept-language = Langue : { $language }
kept-place = Lieu : { $place }
kept-answers = Réponses : { $answers }
kept-news-yes = Nouvelles : oui, pour { $place }. Je garde cela, avec le numéro de notre discussion et la langue, jusqu’à /stop ou /forget.
kept-news-no = Nouvelles : non
kept-news-asked = Nouvelles : j’ai posé la question
kept-news-later = Nouvelles : « plus tard », le { $date }
kept-reminder = Rappel : carte jusqu’en { $month }, { $place }. Je le garde jusqu’à son envoi, ou jusqu’à /forget.
kept-reminder-page = Page du rappel : « { $title } »
kept-days-the-rest =
    Et le numéro de notre discussion et le jour de votre dernier message. Le reste est effacé après { PLURAL($days) ->
        [one] { $days } jour
       *[other] { $days } jours
    } sans nouvelles de vous.
kept-days =
    Et le numéro de notre discussion et le jour de votre dernier message. Tout est effacé après { PLURAL($days) ->
        [one] { $days } jour
       *[other] { $days } jours
    } sans nouvelles de vous.

news-ask =
    📬 Puis-je vous écrire quand des démarches changent dans ce département : { $name } ?
    C’est rare. Pour arrêter : /stop.
news-yes = 📬 Oui, m’écrire
news-no = 📭 Ne pas m’écrire
news-later = ⏳ Demander plus tard
typed-yes = oui, ok, d’accord
typed-no = non, non merci
typed-later = plus tard
news-are-written = 📬 Je vous écris quand des démarches changent ici : { $place }.
news-are-not-written = 📬 Je ne vous écris pas de nouvelles.
news-promise = Les nouvelles sont rares : seulement quand des démarches changent dans votre département. Pour arrêter : /stop.
news-place-first = Pour recevoir les nouvelles, dites d’abord votre lieu.
news-not-here = Ici, je ne peux pas vous écrire plus tard : je vous réponds, c’est tout.
news-stay = Les nouvelles continuent. Pour arrêter : /stop.
button-news = 📬 Les nouvelles
button-news-yes = ✅ Oui, pour ici : { $name }
button-news-instead = 🔄 Plutôt pour ici : { $name }
button-news-no = 🚫 Non, pas de nouvelles
button-news-end = 🔕 Arrêter les nouvelles
notice-news-yes = Merci. Je vous écris quand des démarches changent ici : { $name }. Pour arrêter : /stop.
notice-news-no = C’est noté : je ne vous écris pas de nouvelles. Pour changer d’avis : /news.
notice-news-later = C’est noté : je demanderai encore une fois, un autre jour.
notice-news-not-again = C’est noté : je ne demanderai plus. Pour recevoir les nouvelles : /news.

button-remind = ⏰ Rappel avant la fin de ma carte
ask-card-year = ⏰ En quelle année se termine votre carte ?
ask-card-month = ⏰ En quel mois de { $year } se termine votre carte ?
month-may-be-typed = La date est sur votre carte. Vous pouvez aussi écrire le mois et l’année. Exemple : 06/2030.
month-button = { $number } · { $month }
month-of-year = { $month } { $year }
month-1 = janvier
    .short = janv.
month-2 = février
    .short = févr.
month-3 = mars
    .short = mars
month-4 = avril
    .short = avr.
month-5 = mai
    .short = mai
month-6 = juin
    .short = juin
month-7 = juillet
    .short = juil.
month-8 = août
    .short = août
month-9 = septembre
    .short = sept.
month-10 = octobre
    .short = oct.
month-11 = novembre
    .short = nov.
month-12 = décembre
    .short = déc.
notice-no-month = Je ne comprends pas cette date.
reminder-stored = ✅ Je vous écrirai une seule fois, début { $month }. Mon message dira ce que dit la page : quand demander.
reminder-replaced = L’ancien rappel (carte jusqu’en { $month }) est effacé.
reminder-will-be-replaced = Vous avez déjà un rappel (carte jusqu’en { $month }). Le nouveau va le remplacer.
reminder-how-to-erase = Je garde le mois, l’année, le département et la page jusqu’à ce message. Pour effacer avant : le bouton, ou /mydata.
reminder-not-needed = Pas besoin de rappel : c’est bientôt. Lisez la page maintenant :
reminder-stays = Votre rappel reste. Pour l’effacer : /mydata.
reminder-due = ⏰ Vous m’avez demandé de vous écrire avant la fin de votre carte ({ $month }).
reminder-page-gone = La page prévue n’est plus là, ou ne dit plus quand demander. Regardez le site de la préfecture, ou parlez avec moi.
reminder-used = C’est le seul rappel. Je n’en garde rien.
notice-reminder-erased = C’est effacé : je ne garde pas de rappel.
button-erase-reminder = 🗑 Effacer le rappel
button-talk = 💬 Voir les pages pour moi

group-only-private = Pour vous protéger, je parle seulement en privé. Touchez le bouton pour commencer.
bot-name = guichet : papiers en France
bot-description =
    J’aide à trouver la bonne page officielle pour vos papiers en France, dans votre langue.
    C’est gratuit. Je ne suis pas la préfecture. Ne m’envoyez pas de photo de vos papiers.
    Touchez « Démarrer ».
bot-short-description = La bonne page officielle pour vos papiers en France. Gratuit. Ce n’est pas la préfecture.
command-start = Commencer, ou recommencer
command-urgent = C’est urgent
command-language = Changer de langue
command-settings = Réglages
command-news = Recevoir des nouvelles, ou non
command-stop = Arrêter les nouvelles
command-help = Aide
command-privacy = Ce que je garde
command-my-data = Mes données
command-forget = Tout effacer
help-places = Des lieux et des services qui aident :

notice-head = 📢 Message de service
button-stop-news = 🔕 Ne plus recevoir de nouvelles

notice-wrong-page = 🙏 Merci, c’est noté, sans votre nom. La page ne marche pas ? Demandez à la préfecture ou à France services.
button-report = 🚩 Signaler une erreur
button-wrong-page = 🚩 { $number }
ask-wrong-page = Quelle page ne marche pas, ou n’est pas la bonne ?
numbered-page =
    { $number }. { $label }
    « { $title } »

card-link-answers = 🔗 Lien vérifié le { $date }.
card-link-dead = 🚫 Cette page ne s’ouvrait pas le { $date }. Toujours pas ? Demandez à la préfecture.
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] moins de 1 km
       *[other] { PLURAL($km) ->
            [one] environ { $km } km
           *[other] environ { $km } km
        }
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 Numéro
copy-mail = 📋 E-mail
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 Horaires non indiqués : appelez avant d’y aller.
nearby-day = 🕘 { $from } : { $hours }
nearby-days = 🕘 du { $from } au { $to } : { $hours }
weekday =
    { $day ->
        [monday] lundi
        [tuesday] mardi
        [wednesday] mercredi
        [thursday] jeudi
        [friday] vendredi
        [saturday] samedi
       *[other] dimanche
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 Langues : { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 Seulement sur rendez-vous.
nearby-no-appointment = 🚪 Sans rendez-vous.
nearby-today = 🕘 Aujourd’hui, { $day } { $date } : { $hours }
nearby-today-closed = 🕘 Aujourd’hui, { $day } { $date } : fermé
nearby-takes-appointments = 📅 On peut prendre rendez-vous.
nearby-booking = 📅 Prendre rendez-vous : { $site }
nearby-bus = 🚌 C’est un bus ou une équipe qui se déplace. Appelez pour savoir où et quand.
nearby-free = 🆓 Gratuit
nearby-partly-free = 🆓 Gratuit sous conditions
nearby-paid = 💶 Payant
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ Fermé jusqu’au { $date } inclus
nearby-phone-only = 📞 Par téléphone seulement
nearby-remote = 💻 À distance seulement (téléphone ou internet)
nearby-through-professional = 👤 Un professionnel doit vous y envoyer (assistante sociale, France Travail…).
nearby-services = 🤝 { $services }
nearby-area = 🏘 Seulement pour les personnes qui habitent ici : { $area }
nearby-foreigners-law = ⚖️ Conseil en droit des étrangers : oui
nearby-foreigners-law-day = ⚖️ Conseil en droit des étrangers : { $day }
nearby-no-foreigners-law = ⚖️ Conseil en droit des étrangers : non
nearby-updated = Fiche mise à jour le { $date }.
open-map = 🗺 Voir où c’est
nearest-france-services = 🏠 France services les plus proches : { $places }
nearest-legal-help = ⚖️ Aide juridique la plus proche : { $places }
nearest-directory = 🏛 Préfecture : { $places }
nearest-digital-help = 💻 Aide avec internet la plus proche : { $places }
nearest-administrative-help = 🤝 Aide pour vos papiers et vos droits : { $places }
nearest-french-lessons = 🗣 Cours de français les plus proches : { $places }
about-france-services = 🏠 France services : une personne vous aide pour les démarches en ligne (pas de conseil juridique).
about-legal-help = ⚖️ Aide juridique la plus proche. Appelez avant d’y aller.
about-directory = 🏛 Préfecture et sous-préfecture, selon l’annuaire de Service-Public. La page de votre démarche dit si vous devez y aller ou faire la demande en ligne.
about-digital-help = 💻 On vous aide avec internet et les démarches en ligne (pas de conseil juridique).
about-administrative-help = 🤝 Associations et services qui aident pour les papiers et les droits. Appelez avant d’y aller.
about-french-lessons = 🗣 Apprendre le français près de chez vous. Appelez avant d’y aller.
button-france-services = 🏠 France services les plus proches
button-legal-help = ⚖️ Aide juridique la plus proche
button-directory = 🏛 Préfecture : adresse, horaires
button-say-town = 📍 Dire ma ville : lieux d’aide
button-digital-help = 💻 Aide avec internet
button-administrative-help = 🤝 Aide pour vos papiers
button-french-lessons = 🗣 Cours de français

# Ce que l’on dit à côté des démarches : merci, retour, en anglais, un lien qui ne marche pas ; l’aide ; le terminal.
typed-quit = quitter
help-in-terminal =
    J’aide à trouver la bonne page officielle pour les étrangers qui vivent en France.
    Vous dites où vous habitez et ce que vous voulez faire. Je montre les pages et les lieux qui aident.
    Je ne suis pas la préfecture et je ne donne pas de conseil juridique.

    Tapez une touche, puis Entrée :
    a, b, c… : choisir une réponse. Vous pouvez aussi l’écrire.
    < : retour
    0 : recommencer
    { "*" } : la langue
    ! : c’est urgent
    ? : cette aide
    quit : quitter (ou exit, ou Ctrl-D)

    Ceci marche aussi :
    /settings : les réglages
    /privacy : ce que je garde
    /mydata : mes données
    /forget : tout effacer
help-run-by = Qui s’occupe de ce service : { $name }
help-contact = Pour parler à une personne de ce service : { $contact }
help-sources = Ce que je montre vient de la liste officielle des démarches des préfectures (du { $list }) et des pages de service-public.gouv.fr (les dernières lues le { $read }). Chaque page dit son jour.
notice-thanks = 🙂 Avec plaisir ! Bon courage pour vos démarches.
notice-greeting = 🙂 Bonjour !
notice-foreign-language = Pardon, je ne parle pas cette langue. Je parle : { $languages }.
notice-no-page-yet = Je ne vous montre pas de page en ce moment. Quand une page est là, écrivez encore, ou touchez « ⋯ » puis 🚩.
notice-fees = Je ne connais ni les prix, ni la liste des documents : c’est écrit sur la page officielle. Voici encore les pages.
notice-fees-later = Je ne connais ni les prix, ni la liste des documents : c’est écrit sur la page officielle. Je cherche d’abord la page avec vous.
# Source : F17317, version du 10/10/2024.
notice-domiciliation = 🤝 Sans domicile stable, une domiciliation donne une adresse pour recevoir du courrier. Demandez à la mairie où la demander : CCAS, CIAS ou organisme agréé. Pour les demandeurs d’asile, c’est une autre domiciliation. (service-public, page F17317 du 10/10/2024)
button-go-on = ▶️ Continuer
button-another-question = 🏠 Une autre question

changed-pages = 🔔 Des pages officielles ont changé. Département : { $codes }
changed-pages-added = 🆕 Nouvelles pages :
changed-pages-ended = 🚫 Pages retirées :
changed-page = • { $title } ({ $code })
changed-pages-more =
    { PLURAL($count) ->
        [one] … et { $count } autre.
       *[other] … et { $count } autres.
    }
