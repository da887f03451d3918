# Quand le robot écrit de lui-même : les nouvelles, et le rappel avant la fin de la carte.

notice-head = 📢 Message de service
button-stop-news = 🔕 Ne plus recevoir de nouvelles

news-ask =
    📬 Puis-je vous écrire quand les démarches changent ici : { $name } ?
    Rarement. Vous pouvez arrêter à tout moment : /stop
news-yes = 👍 Oui
news-no = Non
news-later = Plus tard
news-are-written = 📬 Je vous écris quand les démarches changent ici : { $place }
news-are-not-written = 📭 Je ne vous écris pas de nouvelles.
news-promise = J’écris rarement, et seulement quand une page change ou quand un site est en panne. /stop arrête tout de suite.
news-place-first = Dites-moi d’abord où vous habitez.
news-not-here = Ici, je ne peux pas vous écrire plus tard. Dans Telegram, je peux.
news-stay = 📬 Je continue à vous écrire des nouvelles. Pour arrêter : /stop
button-news = 📬 Nouvelles
button-news-yes = 👍 Oui, pour : { $name }
button-news-instead = 🔁 Plutôt pour : { $name }
button-news-no = 👎 Non merci
button-news-end = 🔕 Ne plus m’écrire de nouvelles
notice-news-yes = 👍 Merci. J’écris quand les démarches changent ici : { $name }. Pour arrêter : /stop
notice-news-no = 🔕 D’accord, je n’écris pas de nouvelles.
notice-news-later = D’accord, je demanderai une autre fois.
notice-news-not-again = D’accord, je ne demande plus. Pour changer : /news

button-remind = ⏰ Me le rappeler avant la fin de ma carte
ask-card-year = ⏰ En quelle année finit votre carte ? Regardez « valable jusqu’au » sur la carte.
ask-card-month = ⏰ En quel mois de { $year } finit votre carte ?
month-may-be-typed = Vous pouvez aussi l’écrire. Exemple : 06/2027. Ne m’envoyez pas de photo de la carte.
month-button = { $number } { $month }
month-of-year = { $month } { $year }
month-1 = janvier
    .short = janv.
month-2 = février
    .short = févr.
month-3 = mars
    .short = mars
month-4 = avril
    .short = avril
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
notice-no-month = Je n’ai pas compris le mois. Touchez une année, ou écrivez par exemple : 06/2027.
reminder-stored = ⏰ C’est noté. Je vous écris une fois, en { $month }, avec les mots de la page officielle.
reminder-replaced = Ce rappel remplace celui d’avant (carte jusqu’à { $month }).
reminder-will-be-replaced = Vous avez déjà un rappel (carte jusqu’à { $month }). Un nouveau le remplace.
reminder-how-to-erase = Je garde seulement le mois, l’année, la page et le département, jusqu’à ce message. Pour effacer : le bouton, ou /forget.
reminder-not-needed = N’attendez pas un rappel : lisez maintenant quand il faut demander.
reminder-stays = ⏰ Votre rappel reste. Pour l’effacer aussi : /mydata
reminder-due = ⏰ Vous m’avez demandé de vous écrire avant la fin de votre carte ({ $month }).
reminder-page-gone = La page que je voulais citer a changé. Regardez le site de la préfecture, ou recommencez avec moi.
reminder-used = Ce rappel est maintenant effacé.
notice-reminder-erased = Le rappel est effacé.
button-erase-reminder = 🗑 Effacer le rappel
button-talk = 💬 Retrouver mes pages

kept-news-yes = Nouvelles : oui, pour { $place } (le numéro de notre discussion, la langue, le département)
kept-news-no = Nouvelles : vous avez dit non
kept-news-asked = Nouvelles : je vous ai demandé, vous n’avez pas répondu
kept-news-later = Nouvelles : vous avez dit « plus tard » le { $date }
kept-reminder = Rappel : carte jusqu’à { $month }, { $place }
kept-reminder-page = Page du rappel : « { $title } »
kept-days-the-rest =
    Et le numéro de notre discussion et le jour de votre dernier message. Sans nouvelles de vous, tout est effacé après { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, sauf les nouvelles (jusqu’à /stop) et le rappel (jusqu’à ce qu’il soit envoyé). /forget efface tout.

command-news = Recevoir des nouvelles, ou non
command-stop = Arrêter les nouvelles
