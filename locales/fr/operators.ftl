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
op-listed = { $campaign } · { $state } · { $kind }
op-title = 📣 Campagne { $campaign } · { $kind } · { $state }
op-campaign-named = n° { $number } « { $name } »
op-campaign-unnamed = n° { $number }
op-machine = guichet (sur le serveur)
op-operator = opérateur { $id }
op-time = { $time } (heure de Paris)
op-commands = Autres commandes : /stats, /reports, /links, /reload
op-usage =
    { $command ->
        [broadcast] Écrivez /broadcast pour la liste des campagnes, ou /broadcast 7 pour ouvrir la campagne n° 7.
        [campaigns] Écrivez /campaigns pour la liste des campagnes, ou /campaigns 7 pour ouvrir la campagne n° 7.
        [stats] Écrivez /stats pour les 30 derniers jours, ou /stats 7 pour un autre nombre de jours (de 1 à 365).
        [reports] Écrivez /reports pour les 90 derniers jours, ou /reports 7 pour un autre nombre de jours (de 1 à 365).
        [reload] Écrivez /reload, sans rien après.
       *[links] Écrivez /links, sans rien après.
    }
op-unknown-command = Je ne connais pas { $command }.
op-people =
    { PLURAL($count) ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
op-few-people = moins de 5 personnes
op-few = moins de 5
op-nobody = personne
op-audience = 👥 Public : { $people }
op-everywhere = Tous les départements
op-only-departements = Départements : { $codes }
op-every-language = Toutes les langues
op-only-languages = Langues : { $languages }
op-version-there = ✅ { $language } : { $people }
op-version-missing = ❌ { $language } : pas de message, { $people }
op-left-out = Sans message dans leur langue : ces personnes ne reçoivent rien.
op-fallback = Sans message dans leur langue : ces personnes reçoivent le message en { $language }.
op-undecided = ⚠️ Décidez pour les personnes sans message dans leur langue.
op-starts-at-once = 🕐 Envoi : tout de suite après la confirmation
op-starts-at = 🕐 Envoi : { $time }

op-button-audience = 👥 Public
op-button-departements = 📍 Choisir des départements
op-button-everywhere = 🇫🇷 Tous les départements
op-button-language-in = ✅ { $language }
op-button-language-out = ⬜ { $language }
op-button-compose = ✍️ Écrire le message
op-button-write = 📝 Message : { $language }
op-button-links = 🔗 Boutons : { $language }
op-button-gaps = ⚠️ Langues sans message
op-button-leave-out = Ne rien leur envoyer
op-button-fallback = Leur envoyer : { $language }
op-button-preview = 👁 Aperçu dans chaque langue
op-button-test = ✉️ M’envoyer un essai
op-button-when = 🕐 Quand
op-button-at-once = Tout de suite
op-button-send = 🚀 Envoyer…
op-button-ask-publisher = 🙋 Demander l’envoi
op-button-open = 📣 Ouvrir la campagne
op-button-confirm = 🚀 Oui, envoyer : { $people }
op-button-ask-agreement = 🤝 Demander l’accord : { $people }
op-button-agree = 🤝 D’accord, envoyer
op-button-refuse = ↩️ Rendre le brouillon
op-button-take-over = ✍️ Continuer à la place de l’autre personne
op-button-pause = ⏸ Pause
op-button-resume = ▶️ Reprendre
op-button-cancel = ⏹ Annuler
op-button-cancel-yes = ⏹ Oui, annuler
op-button-send-unknown = 🔁 Renvoyer aux incertains ({ $count })
op-button-undo = ↩️ Réinscrire ces personnes…
op-button-undo-yes = ↩️ Oui, les réinscrire
op-button-report = 📊 Bilan
op-button-refresh = 🔄 Actualiser
op-button-back = ⬅️ Retour
op-button-continue = ➡️ Continuer
op-button-drop = 🗑 Ne pas le garder

op-ask-departements = Écrivez les numéros des départements, par exemple : 91 94 2A
op-ask-text = Écrivez le message en { $language }, ou transférez-le. La mise en forme est gardée. Vous pouvez envoyer une photo ou un document avec une légende.
op-ask-links = Écrivez les boutons du message en { $language }, un par ligne : le texte, puis l’adresse. Exemple : Ouvrir la page - https://www.essonne.gouv.fr. Écrivez « 0 » pour aucun bouton.
op-ask-time = Écrivez le jour et l’heure, à l’heure de Paris, par exemple : 01/12/2026 09:00
op-ask-gaps = Que reçoivent les personnes sans message dans leur langue ?
op-ask-kept-language = J’ai gardé ce que vous venez d’écrire. C’est le message dans quelle langue ?
op-ask-confirm = Envoyer à { $people } ? Durée prévue : { $duration }.
op-ask-agreement = 🤝 { $operator } demande votre accord pour un message de service : { $people }. Regardez l’aperçu, puis décidez.
op-ask-cancel = Annuler ? Ce qui n’est pas encore parti ne partira pas.
op-ask-undo = Réinscrire { $people } ? Elles retrouvent leurs nouvelles et leur rappel, et reçoivent ce message. Qui a dit /stop ou /forget entre-temps, ou a bloqué le robot, n’est pas réinscrit.
op-ask-undo-over = Réinscrire { $people } ? Elles retrouvent leurs nouvelles et leur rappel. Cette campagne est finie : son message ne part plus. Qui a dit /stop ou /forget entre-temps, ou a bloqué le robot, n’est pas réinscrit.
op-duration-seconds =
    { PLURAL($count) ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
op-duration-minutes =
    { PLURAL($count) ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
op-duration-hours =
    { PLURAL($count) ->
        [one] { $count } heure
       *[other] { $count } heures
    }

op-notice-stale = La campagne a changé entre-temps. Voici où elle en est.
op-notice-other-count = Le nombre de personnes a changé entre-temps. Voici le nouveau. Rien n’est parti.
op-notice-held = { $operator } écrit cette campagne. Vous pouvez continuer à sa place.
op-notice-already = C’est déjà fait.
op-notice-not-now = Ce n’est pas possible maintenant.
op-clock-wrong = 🕰️ L’horloge de la machine semble fausse : elle dit { $here }, Telegram dit { $there }. Rien n’est effacé, aucun rappel et aucune campagne ne part tant qu’elle n’est pas réglée.
op-clock-doubtful = 🕰️ L’horloge de la machine a sauté : elle dit { $here }. Rien n’est effacé, aucun rappel et aucune campagne ne part avant votre réponse.
op-button-clock-right = L’horloge est juste
op-notice-clock-right = C’est noté : l’horloge est juste. Les campagnes en pause attendent toujours que vous les repreniez.
op-notice-old-clock = Ce bouton ne vaut plus : l’heure a changé depuis. Un nouveau message viendra si l’horloge est fausse.
op-notice-same-operator = Une autre personne doit donner son accord.
op-notice-no-other-publisher = Personne d’autre ne peut donner son accord : ajoutez une personne dans GUICHET_OPERATORS.
op-notice-editor = Vous écrivez des brouillons. Pour cela, demandez à une personne qui publie : { $publishers }.
op-editor-hint = 🙋 Pour envoyer, demandez à une personne qui publie : { $publishers }.
op-notice-publishers-asked = La demande est partie à : { $publishers }. Une de ces personnes reprend le brouillon, le relit et l’envoie.
op-notice-no-publisher = Personne ne peut envoyer : il manque une personne qui publie dans GUICHET_OPERATORS.
op-publisher-asked = 🙋 { $operator } demande d’envoyer la campagne { $campaign }. Ouvrez-la, continuez à sa place, regardez l’aperçu, puis envoyez.
op-notice-kept = J’ai gardé ce que vous venez d’écrire : c’est le message en { $language }.
op-notice-kept-for-later = J’ai gardé votre message. Choisissez maintenant la sorte de campagne. Pour parler au robot comme tout le monde : /start
op-notice-last-language = Vous avez retiré la dernière langue : la campagne est donc pour toutes les langues.
op-notice-report-comes = Le bilan arrive.
op-notice-missing = Cette campagne n’existe pas.
op-notice-album = Une seule photo ou un seul document par message.
op-notice-not-text = Envoyez un texte, une photo ou un document.
op-notice-empty = Le message est vide.
op-notice-too-long = Le message est trop long : { $length } signes, Telegram en accepte { $most }.
op-notice-too-many-links = Au plus { $most } boutons.
op-notice-bad-link =
    { $why ->
        [no-label] Il manque le texte du bouton : « { $line } ». Écrivez le texte, puis l’adresse. Exemple : Ouvrir la page - https://www.essonne.gouv.fr
        [long-label] Le texte de ce bouton est trop long : « { $line } ». Écrivez au plus 60 signes.
        [no-site] Cette adresse ne mène à aucun site : « { $line } ». Copiez-la à nouveau depuis le navigateur.
        [login] Cette adresse contient un nom ou un mot de passe avant un @ : « { $line } ». Enlevez tout ce qui est entre https:// et le @.
       *[not-https] L’adresse d’un bouton doit commencer par https:// : « { $line } ». Rien d’autre n’est accepté, ni http:// ni tg:. Exemple : Ouvrir la page - https://www.essonne.gouv.fr
    }
op-notice-bad-departement = Je ne connais pas : { $codes }
op-notice-bad-time = Je ne comprends pas ce jour et cette heure. Écrivez par exemple : 01/12/2026 09:00
op-notice-time-skipped = Cette heure n’existe pas : cette nuit-là, on passe à l’heure d’été. Choisissez une autre heure.
op-notice-time-twice = Cette heure existe deux fois : cette nuit-là, on passe à l’heure d’hiver. Choisissez une autre heure.
op-notice-past = Ce moment est déjà passé.
op-notice-no-version = Écrivez d’abord un message.
op-notice-undecided = Décidez d’abord pour les langues sans message.
op-notice-nobody = Personne ne recevrait ce message.
op-notice-preview-first = Regardez d’abord l’aperçu.
op-notice-refused = Telegram refuse le message en { $language } : { $reason }. Rien n’est envoyé.
op-notice-network = Telegram ne répond pas. Rien n’est envoyé : essayez encore.
op-notice-previewed = Voilà ce que les gens verront. Tout est accepté par Telegram.
op-notice-tested = L’essai est parti.
op-notice-asked = Les autres personnes qui publient ont reçu la demande.
op-notice-returned = Campagne { $campaign } : { $operator } n’est pas d’accord. Le brouillon vous revient.
op-notice-undone = C’est fait : ces personnes sont de nouveau inscrites.
op-preview-of = 👁 { $language } :
op-preview-tappable = 👆 Telegram rend touchable de lui-même : { $parts }
op-preview-kept-plain = 🔒 Laissé comme simple texte, par un signe invisible (sinon, Telegram en ferait un lien, une commande ou un numéro de carte bancaire) : { $parts }
op-preview-broken = ⚠️ Adresse qui ne s’ouvrira pas, à cause du signe collé à elle. Mettez une espace : { $parts }
op-preview-linked = 🔗 Des mots ouvrent : { $parts }
op-preview-unprotected = ⚠️ Adresse non protégée (http://) : d’autres peuvent lire et changer la page en chemin. Écrivez https:// : { $parts }
op-linked = « { $text } » → { $url }
op-tappable =
    { $kind ->
        [address] le lien { $text }
        [mail] l’adresse e-mail { $text }
        [command] la commande { $text }
        [mention] le compte { $text }
        [card] la carte bancaire { $text }
       *[hashtag] la recherche { $text }
    }
op-kept-plain = « { $text } »
op-and-more =
    { PLURAL($count) ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }

op-progress = { $done } / { $total } ({ $percent } %)
op-fates = ✅ envoyés { $sent } · 🚫 bloqués { $blocked } · ❌ refusés { $failed } · ❓ incertains { $unknown }
op-withdrawn = 🔕 n’en voulaient plus : { $count }
op-rate = ⚡ { $rate } par seconde · encore { $left }
op-waiting = ⏳ attendent leur heure : { $count }
op-unknown = ❓ Pour { $count }, personne ne sait si le message est arrivé. Renvoyer peut le faire arriver deux fois. C’est vous qui décidez.
op-unsubscribed = ↩️ Désinscrites par cette campagne, car Telegram les dit injoignables : { $count }. Vous pouvez les réinscrire pendant 7 jours.
op-resumed = ▶️ Le réseau était coupé. La campagne a repris d’elle-même.
op-reason =
    { $reason ->
        [errors] ⚠️ En pause : trop d’envois ont échoué.
        [network] ⚠️ En pause : Telegram ne répond pas. Quand le réseau revient, la campagne reprend d’elle-même, une seule fois.
        [network-again] ⚠️ En pause : Telegram ne répond de nouveau plus. La campagne a déjà repris une fois d’elle-même : maintenant, c’est vous qui décidez.
        [token] ⚠️ En pause : Telegram ne reconnaît plus le jeton du robot.
        [blocked] ⚠️ En pause : Telegram dit que trop de personnes sont injoignables. Personne n’est réinscrit tout seul. Vérifiez le robot et son jeton, puis décidez.
        [clock] ⚠️ En pause : l’horloge de l’ordinateur a sauté.
        [late] ⚠️ En pause : l’heure prévue est passée pendant que le robot ne tournait pas. C’est vous qui décidez si elle part encore.
       *[other] ⚠️ En pause.
    }
op-report = 📊 Bilan de la campagne { $campaign }
op-report-times = 🕐 De { $begun } à { $ended }
op-report-language = { $language } : ✅ { $sent } · 🚫 { $blocked } · ❌ { $failed } · ❓ { $unknown } · autres { $other }
op-audit-heading = 🗒 Ce qui a été fait (heure de Paris) :
op-audit = { $time } · { $operator } · { $act } · { $people }
op-audit-of-nobody = { $time } · { $operator } · { $act }
op-act =
    { $act ->
        [draft] a commencé
        [start] a lancé
        [agree] a donné son accord
        [refuse] a rendu le brouillon
        [pause] a mis en pause
        [resume] a repris
        [resume-by-itself] a repris, de soi-même
        [cancel] a annulé
        [send-unknown] a renvoyé aux incertains
        [take-over] continue le brouillon
        [undo-unsubscribed] a réinscrit
        [halt] a mis en pause, de soi-même
       *[other] a changé
    }
op-stats =
    { PLURAL($days) ->
        [one] 📈 Aujourd’hui. Aucun nombre en dessous de 5 n’est montré. Une image et un tableau suivent.
       *[other] 📈 Les { $days } derniers jours. Aucun nombre en dessous de 5 n’est montré. Une image et un tableau suivent.
    }
op-stats-picture =
    { PLURAL($days) ->
        [one] 📈 { $days } jour
       *[other] 📈 { $days } jours
    }

op-reports =
    { PLURAL($days) ->
        [one] 🚩 Pages signalées aujourd’hui
       *[other] 🚩 Pages signalées, { $days } derniers jours
    }
op-no-reports =
    { PLURAL($days) ->
        [one] Aucune page signalée aujourd’hui.
       *[other] Aucune page signalée ces { $days } derniers jours.
    }
op-reported = { $count } × { $page } { $url }
op-reloaded =
    { PLURAL($count) ->
        [one] ✅ Données et textes lus à nouveau : { $count } page officielle.
       *[other] ✅ Données et textes lus à nouveau : { $count } pages officielles.
    }
op-reload-refused =
    { PLURAL($count) ->
        [one] ❌ Rien n’a changé : { $count } problème.
       *[other] ❌ Rien n’a changé : { $count } problèmes.
    }
op-reload-more =
    { PLURAL($count) ->
        [one] … et { $count } autre. Lancez « guichet check » pour tout voir.
       *[other] … et { $count } autres. Lancez « guichet check » pour tout voir.
    }
op-draft-prepared = 📝 Nouvelles pages : { $added }, pages retirées : { $ended }. Le brouillon { $campaign } est prêt : relisez-le, puis envoyez-le ou annulez-le.

op-links =
    { PLURAL($count) ->
        [one] 🔗 { $count } adresse vérifiée. Mortes : { $dead }, incertaines : { $unsure }.
       *[other] 🔗 { $count } adresses vérifiées. Mortes : { $dead }, incertaines : { $unsure }.
    }
op-link-dead = 🚫 { $page } { $url }
op-link-unsure = 👀 { $page } { $url }
op-links-more =
    { PLURAL($count) ->
        [one] … et { $count } autre page. « guichet links » montre tout.
       *[other] … et { $count } autres pages. « guichet links » montre tout.
    }
op-links-unsure =
    { $kind ->
        [gone] ❓ la page n’existe pas ; si c’est pareil un autre jour, elle est morte : { $count }
        [closed] ❓ la page dit que la démarche est fermée ou finie : { $count }
        [another-form] ❓ l’adresse mène à une autre démarche ou à une autre page : { $count }
        [no-page] ❓ la page dit qu’elle n’existe pas, ou montre une erreur : { $count }
        [front-page] ❓ l’adresse mène à la page d’accueil : { $count }
        [unavailable] ❓ la page dit que le site est en maintenance ou indisponible : { $count }
        [elsewhere] ❓ l’adresse mène ailleurs : { $count }
        [refuses] ❓ le site n’accepte pas les programmes : { $count }
        [error] ❓ le site répond par une erreur : { $count }
       *[silent] ❓ pas de réponse : { $count }
    }
op-links-not-asked = ❌ Aucune adresse n’a été vérifiée : cette machine ne peut pas faire de demande sur internet. Le journal du programme dit pourquoi.
op-links-not-stored = ❌ Les adresses ont été vérifiées, mais le résultat n’a pas pu être gardé. Essayez encore.
op-guide-taken =
    { PLURAL($count) ->
        [one] 📖 Service-Public : { $count } information à relire. Pages changées : { $pages }, disparues : { $gone }.
       *[other] 📖 Service-Public : { $count } informations à relire. Pages changées : { $pages }, disparues : { $gone }.
    }
op-guide-page-gone = 🚫 { $page } n’existe plus. Le même titre est maintenant ici : { $heirs }
op-guide-fact = 🔄 { $fact } : { $uses }
op-guide-more =
    { PLURAL($count) ->
        [one] … et { $count } autre.
       *[other] … et { $count } autres.
    }
op-guide-how = Le bot ne les cite plus. « guichet facts diff » montre ce qui a changé, « guichet facts accept » les remet.
op-guide-not-taken = ❌ Le guide de Service-Public n’a pas pu être pris cette nuit. Le journal du programme dit pourquoi.
op-network-down =
    { PLURAL($count) ->
        [one] 📵 L’adresse n’a pas répondu : notre propre réseau semble coupé. Rien n’est su de cette page, et rien n’a changé. Essayez plus tard.
       *[other] 📵 Aucune des { $count } adresses n’a répondu : notre propre réseau semble coupé. Rien n’est su de ces pages, et rien n’a changé. Essayez plus tard.
    }
op-network-failing = 📵 La plupart des sites n’ont pas répondu : notre propre réseau a peut-être été coupé. Vérifiez encore avant d’y croire.

op-errand-begun =
    { $errand ->
        [reload] ⏳ Je relis les données et les textes. Vous pouvez continuer, le résultat viendra ici.
       *[links] ⏳ Je vérifie les liens. Cela prend quelques minutes. Vous pouvez continuer, le résultat viendra ici.
    }
op-errand-progress = { $done } / { $total }
op-errand-running =
    { $errand ->
        [reload] ⏳ Une relecture des données est déjà en cours, demandée par { $operator }. Vous aurez aussi le résultat.
        [figures] ⏳ Les chiffres sont déjà en préparation.
       *[links] ⏳ Une vérification des liens est déjà en cours, demandée par { $operator }. Vous aurez aussi le résultat.
    }
op-errand-done =
    { $errand ->
        [reload] ✅ Relecture terminée.
       *[links] ✅ Vérification des liens terminée.
    }
op-errand-stopped =
    { $errand ->
        [reload] ⏹ Relecture arrêtée : le programme s’arrête. Demandez-la encore ensuite : /reload
       *[links] ⏹ Vérification arrêtée : le programme s’arrête. Demandez-la encore ensuite : /links
    }
op-errand-failed =
    { $errand ->
        [reload] ❌ La relecture n’a pas abouti. Essayez encore : /reload
        [figures] ❌ Les chiffres n’ont pas pu être préparés. Essayez encore : /stats
       *[links] ❌ La vérification n’a pas abouti. Essayez encore : /links
    }
