# Ce que lisent les personnes qui envoient des campagnes.

op-campaigns = 📣 Campagnes
op-no-campaigns = Aucune campagne pour le moment.
op-new-news = ➕ Nouvelles, à ceux qui les ont demandées
op-new-notice = ➕ Message de service, à tout le monde
op-kind =
    { $kind ->
        [notice] message de service
        [reminder] rappels
       *[news] nouvelles
    }
op-state =
    { $state ->
        [draft] brouillon
        [agreement] attend l’accord d’une autre personne
        [scheduled] programmée
        [preparing] en préparation
        [sending] en cours d’envoi
        [paused] en pause
        [cancelled] annulée
       *[done] terminée
    }
op-listed = n° { $campaign } · { $kind } · { $state }
op-title = 📣 Campagne n° { $campaign } · { $kind } · { $state }
op-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
op-few-people = moins de 5 personnes
op-nobody = personne
op-audience = 👥 Public : { $people }
op-everywhere = Tous les départements
op-only-departements = Départements : { $codes }
op-every-language = Toutes les langues
op-only-languages = Langues : { $languages }
op-version-there = ✅ { $language } : { $people }
op-version-missing = ❌ { $language } : pas de message, { $people }
op-left-out = Sans message dans leur langue : ces personnes ne reçoivent rien.
op-fallback = Sans message dans leur langue : ces personnes reçoivent le message en { $language }.
op-undecided = ⚠️ Décidez pour les personnes sans message dans leur langue.
op-starts-at-once = 🕐 Envoi : tout de suite après la confirmation
op-starts-at = 🕐 Envoi : { $time }

op-button-audience = 👥 Public
op-button-departements = 📍 Choisir des départements
op-button-everywhere = 🇫🇷 Tous les départements
op-button-language-in = ✅ { $language }
op-button-language-out = ⬜ { $language }
op-button-write = 📝 Message : { $language }
op-button-links = 🔗 Boutons : { $language }
op-button-gaps = ⚠️ Langues sans message
op-button-leave-out = Ne rien leur envoyer
op-button-fallback = Leur envoyer : { $language }
op-button-preview = 👁 Aperçu dans chaque langue
op-button-test = ✉️ M’envoyer un essai
op-button-when = 🕐 Quand
op-button-at-once = Tout de suite
op-button-send = 🚀 Envoyer…
op-button-confirm = 🚀 Oui, envoyer : { $people }
op-button-ask-agreement = 🤝 Demander l’accord : { $people }
op-button-agree = 🤝 D’accord, envoyer
op-button-refuse = ↩️ Rendre le brouillon
op-button-take-over = ✍️ Continuer à la place de l’autre personne
op-button-pause = ⏸ Pause
op-button-resume = ▶️ Reprendre
op-button-cancel = ⏹ Annuler
op-button-cancel-yes = ⏹ Oui, annuler
op-button-send-unknown = 🔁 Renvoyer aux incertains ({ $count })
op-button-report = 📊 Bilan
op-button-refresh = 🔄 Actualiser
op-button-back = ⬅️ Retour

op-ask-departements = Écrivez les numéros des départements, par exemple : 91 94 2A
op-ask-text = Écrivez le message en { $language }, ou transférez-le. La mise en forme est gardée. Vous pouvez envoyer une photo ou un document avec une légende.
op-ask-links = Écrivez les boutons du message en { $language }, un par ligne : le texte, puis l’adresse. Exemple : Ouvrir la page - https://www.essonne.gouv.fr. Écrivez « 0 » pour aucun bouton.
op-ask-time = Écrivez le jour et l’heure (heure de Paris), par exemple : 01/12/2026 09:00
op-ask-gaps = Que reçoivent les personnes sans message dans leur langue ?
op-ask-confirm = Envoyer à { $people } ? Durée prévue : { $duration }.
op-ask-agreement = 🤝 { $operator } demande votre accord pour un message de service : { $people }. Regardez l’aperçu, puis décidez.
op-ask-cancel = Annuler ? Ce qui n’est pas encore parti ne partira pas.
op-duration-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
op-duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
op-duration-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }

op-notice-stale = La campagne a changé entre-temps. Voici où elle en est.
op-notice-held = { $operator } écrit cette campagne. Vous pouvez continuer à sa place.
op-notice-already = C’est déjà fait.
op-notice-not-now = Ce n’est pas possible maintenant.
op-notice-same-operator = Une autre personne doit donner son accord.
op-notice-no-other-publisher = Personne d’autre ne peut donner son accord : ajoutez une personne dans GUICHET_OPERATORS.
op-notice-editor = Vous pouvez écrire des brouillons. Pour envoyer, demandez à une personne qui publie.
op-notice-missing = Cette campagne n’existe pas.
op-notice-album = Une seule photo ou un seul document par message.
op-notice-not-text = Envoyez un texte, une photo ou un document.
op-notice-empty = Le message est vide.
op-notice-too-long = Le message est trop long : { $length } signes, Telegram en accepte { $most }.
op-notice-too-many-links = Au plus { $most } boutons.
op-notice-bad-link = Cette ligne n’est pas un bouton : « { $line } ». Écrivez un texte, puis une adresse qui commence par https://
op-notice-bad-departement = Je ne connais pas : { $codes }
op-notice-bad-time = Je ne comprends pas ce jour et cette heure.
op-notice-past = Ce moment est déjà passé.
op-notice-no-version = Écrivez d’abord un message.
op-notice-undecided = Décidez d’abord pour les langues sans message.
op-notice-nobody = Personne ne recevrait ce message.
op-notice-preview-first = Regardez d’abord l’aperçu.
op-notice-refused = Telegram refuse le message en { $language } : { $reason }. Rien n’est envoyé.
op-notice-network = Telegram ne répond pas. Rien n’est envoyé : essayez encore.
op-notice-previewed = Voilà ce que les gens verront. Tout est accepté par Telegram.
op-notice-tested = L’essai est parti.
op-notice-asked = Les autres personnes qui publient ont reçu la demande.
op-notice-returned = Campagne n° { $campaign } : { $operator } n’est pas d’accord. Le brouillon vous revient.
op-preview-of = 👁 { $language } :

op-progress = { $done } / { $total } ({ $percent } %)
op-fates = ✅ envoyés { $sent } · 🚫 bloqués { $blocked } · ❌ refusés { $failed } · ❓ incertains { $unknown }
op-withdrawn = 🔕 n’en voulaient plus : { $count }
op-rate = ⚡ { $rate } par seconde · encore { $left }
op-waiting = ⏳ attendent leur heure : { $count }
op-unknown = ❓ Pour { $count }, personne ne sait si le message est arrivé. Renvoyer peut le faire arriver deux fois. C’est vous qui décidez.
op-reason =
    { $reason ->
        [errors] ⚠️ En pause : trop d’envois ont échoué.
        [network] ⚠️ En pause : Telegram ne répond pas.
        [token] ⚠️ En pause : Telegram ne reconnaît plus le jeton du robot.
        [clock] ⚠️ En pause : l’horloge de l’ordinateur a sauté.
       *[other] ⚠️ En pause.
    }
op-report = 📊 Bilan de la campagne n° { $campaign }
op-report-language = { $language } : ✅ { $sent } · 🚫 { $blocked } · ❌ { $failed } · ❓ { $unknown } · autres { $other }
op-audit = { $time } · { $operator } · { $act } · { $count }
op-stats = 📈 Les { $days } derniers jours. Aucun nombre en dessous de 5 n’est montré.
op-stats-picture = 📈 { $days } jours

op-reports = 🚩 Pages signalées, { $days } derniers jours
op-no-reports = Aucune page signalée ces { $days } derniers jours.
op-reported = { $count } × { $page } { $url }
op-reloaded =
    { $count ->
        [one] ✅ Données et textes lus à nouveau : { $count } page officielle.
       *[other] ✅ Données et textes lus à nouveau : { $count } pages officielles.
    }
op-reload-refused =
    { $count ->
        [one] ❌ Rien n’a changé : { $count } problème.
       *[other] ❌ Rien n’a changé : { $count } problèmes.
    }
op-reload-more =
    { $count ->
        [one] … et { $count } autre. Lancez « guichet check » pour tout voir.
       *[other] … et { $count } autres. Lancez « guichet check » pour tout voir.
    }
op-draft-prepared = 📝 Nouvelles pages : { $added }, pages retirées : { $ended }. Le brouillon n° { $campaign } est prêt : relisez-le, puis envoyez-le ou annulez-le.
op-pages-changed = 🔔 Des pages officielles ont changé. Département : { $codes }
op-pages-added = 🆕 Nouvelles pages :
op-pages-ended = 🚫 Pages retirées :
op-page-changed = • { $title } ({ $code })
op-pages-more =
    { $count ->
        [one] … et { $count } autre.
       *[other] … et { $count } autres.
    }

op-links =
    { $count ->
        [one] 🔗 { $count } adresse vérifiée. Mortes : { $dead }, incertaines : { $unsure }.
       *[other] 🔗 { $count } adresses vérifiées. Mortes : { $dead }, incertaines : { $unsure }.
    }
op-link-dead = 🚫 { $page } { $url }
