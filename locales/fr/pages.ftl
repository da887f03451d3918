# Ce qui est dit à côté des pages officielles. Rien ici que les sources ne disent.

help-digital-help = 💻 Aide avec l’ordinateur et internet, près de chez vous (aide numérique, pas de conseil juridique).
help-digital-help-open = Trouver une aide numérique
help-france-services = 🏠 France services : un agent vous aide pour les démarches en ligne (aide numérique, pas de conseil juridique).
help-france-services-open = Trouver une maison France services
# 3039 and 09 70 82 31 90: justice ministry, 2024-05-29; legal aid: F18074 as read on 2025-11-04.
help-defenseur-des-droits = ⚖️ Défenseur des droits : si l’administration ne respecte pas vos droits, un délégué vous reçoit.
help-defenseur-des-droits-open = Trouver un délégué du Défenseur des droits
help-anef-help = ☎️ Le site ANEF est bloqué ? Appelez le { $phone } (du lundi au vendredi, heures : { $hours }) ou écrivez.
help-anef-help-open = Écrire au centre de contact ANEF
help-access-to-law = ☎️ Accès au droit : le { $phone } (appel gratuit, toutes nationalités) vous met en relation avec le point-justice le plus proche. Outre-mer : { $overseas }.
help-access-to-law-open = Lire la page du ministère de la Justice
help-legal-aid = ⚖️ Aide juridictionnelle : si vos revenus sont faibles, l’État peut payer l’avocat. Il faut habiter en France ; une carte de séjour valable n’est pas obligatoire.
help-legal-aid-open = Aide juridictionnelle : lire la fiche

advice-ask-even-late = ⏰ Votre carte est finie, ou presque ? Demandez tout de suite, même en retard.
advice-prefecture-tells-when = Le lieu et le moment changent selon le département : regardez le site de la préfecture et vos messages.
advice-keep-proofs = Gardez des preuves avec la date (captures d’écran) quand vous cherchez un rendez-vous.
advice-letter-to-leave = La lettre dit aussi de quitter la France ? Alors c’est très urgent : parlez aujourd’hui avec un avocat ou une association.
advice-for-employers = Ces pages sont pour les employeurs.
advice-before-giving-up = Avant de renoncer à ce statut, parlez avec une association ou un avocat.
advice-no-permit-option = Ce n’est pas une carte de séjour : c’est le choix du pays pour le service national, pour les Français et Algériens de 16 à 25 ans.

urgent-oqtf =
    ⚠️ Le délai est écrit dans la lettre (« voies et délais de recours »). Il peut être très court.
    Parlez aujourd’hui avec un avocat ou une association. Gardez la lettre et son enveloppe.
urgent-application-refused =
    ⚠️ Le délai pour contester est écrit dans la lettre (« voies et délais de recours »). Il peut être très court.
    Parlez aujourd’hui avec un avocat ou une association. Gardez la lettre et son enveloppe.
urgent-asylum-refused =
    ⚠️ Le délai pour contester est écrit dans la lettre (« voies et délais de recours »). Il peut être très court.
    Parlez aujourd’hui avec un avocat ou une association. Gardez la lettre et son enveloppe.
urgent-police-or-detention =
    ⚠️ Parlez aujourd’hui avec un avocat ou une association. Gardez tous les papiers qu’on vous donne.
    En centre de rétention, demandez l’association du centre. Le délai pour contester peut être très court.
# The numbers: F12544 as read on 2025-11-04; what is said of 17 and 112: F33891 as read on 2026-01-01.
violence =
    🆘 En danger maintenant ? Appelez le 17 ou le 112.
    Vous ne pouvez pas parler ? Envoyez un SMS au 114 (gratuit).
    Femmes : le 3919 écoute, informe et oriente (appel gratuit).
    Le 112 est gratuit, jour et nuit, en français ou en anglais. Les appels au 17 et au 112 ne sont pas sur la facture.

    Vous n’êtes pas seul(e). La loi punit les violences dans le couple. Des associations et des services publics peuvent vous aider.
    Source : Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

note-algerians-see-f2215 = Algériens : cette page n’est pas pour vous. Lisez F2215 (certificat d’un an) ou F2257 (certificat de 10 ans).
note-algerians-ask-advice = Algériens : la règle n’est pas la même. Demandez conseil à une association ou à un avocat.
note-violence-no-refusal = Que la vie commune soit rompue n’est pas une raison de refuser cette carte, dit la page.
note-violence-life-together = Marié(e) avec un Français ou une Française, première demande : la page dit que la vie commune peut s’être arrêtée à cause d’un décès ou de violences conjugales. Papiers qu’elle nomme : dépôt de plainte, jugement de divorce pour faute, condamnation du conjoint pour violences.
note-violence-renewal = Carte d’un an de victime : la page dit qu’elle est renouvelée automatiquement si vous avez encore une ordonnance de protection ; et, si vous avez porté plainte, tant que dure la procédure pénale. La demande se fait sur internet.
note-british-before-2021 = Pour les Britanniques installés en France avant 2021, et leur famille.
note-british-family-where = Famille qui arrive plus tard : en 2021, la page disait de s’adresser à la préfecture. Nous n’avons pas lu de texte plus récent : demandez à votre préfecture.
note-civic-exam = 📝 Première carte de plusieurs années (pluriannuelle), ou première carte de résident, même permanent ? Depuis le 01/01/2026, il faut d’habitude réussir un examen (examen civique) et prouver son niveau de français. Pas pour un renouvellement. Des cartes et des personnes sont dispensées : par exemple plus de 65 ans, ou 1 an d’études supérieures en France. Lisez la page F39530 (du 30/01/2026).
note-private-life-two-ways = Carte d’un an : la page F2209 dit de demander à la préfecture. Carte de plusieurs années (pluriannuelle) : la page F35799 dit de demander sur ANEF.
note-resident-card-after-4-years = Après 4 ans, vous pouvez demander une carte de résident.
note-employer-asks = C’est l’employeur qui demande l’autorisation de travail. L’« autorisation provisoire de travail » n’existe plus depuis le 01/04/2021.
note-eu-card-optional = Pour les citoyens de l’Union européenne, de l’EEE et de la Suisse, la carte n’est pas obligatoire.
note-family-of-european-card = Membre de la famille non européen : la carte est obligatoire. Membre de la famille européen : elle n’est pas obligatoire.
note-naturalisation-platform = Dans ce territoire, la demande ne se fait pas en ligne : le dossier va à la plateforme de naturalisation.
note-no-exact-page = Aucune page nationale ne dit exactement comment faire : regardez le site de votre préfecture.
note-one-way-only = En ligne ou par courrier recommandé à l’Ofii : choisissez une seule façon, jamais les deux.
note-own-illness-where = Avant d’envoyer, renseignez-vous : les pages officielles ne disent pas toutes le même lieu (ANEF ou préfecture).
note-prefecture-site-first = Regardez d’abord le site de votre préfecture : cette page explique seulement les différences.

when-f2209 = Époux ou épouse d’un Français, première carte : demandez entre 4 mois et 2 mois avant la fin de votre document.
when-f15898 = Après un visa long séjour (VLS-TS), ou si vous avez changé d’emploi : demandez au plus tard 2 mois avant la fin.
when-f35795 = Demandez pendant les 2 derniers mois avant la fin de la carte.
when-f35799 = Le moment dépend de la carte que vous avez. Carte salarié ou entrepreneur (profession libérale) : pendant les 2 derniers mois, à la préfecture. Carte vie privée et familiale ou étudiant : entre 4 mois et 2 mois avant la fin, sur le site ANEF.
when-f16922 = En France : demandez entre 4 mois et 2 mois avant la fin de votre document de séjour.
when-f35792 = En France : demandez pendant les 2 derniers mois. Famille d’une carte bleue européenne venant d’un autre pays de l’UE : dans le mois après l’entrée.
when-f21516 = Première demande : pendant les 2 derniers mois avant la fin du visa.
when-f33952 = En France : demandez pendant les 2 derniers mois avant la fin du visa ou de la carte.
when-f302 = Renouvellement : demandez entre 4 mois et 2 mois avant la fin de votre document.
when-f2710 = Demandez pendant les 2 derniers mois avant la fin de la carte de résident.
when-f17359 = Renouvellement : demandez entre 4 mois et 2 mois avant la fin.
when-f2215 = Renouvellement. Étudiant, visiteur, malade : demandez entre 4 mois et 2 mois avant la fin. Salarié : pendant les 2 derniers mois.
when-f2257 = Renouvellement : demandez entre 4 mois et 2 mois avant la fin.
when-f3137 = Demandez pendant les 2 derniers mois avant la fin du certificat.
when-f2231 = Carte : entre 4 mois et 2 mois avant la fin. Visa long séjour (VLS-TS) : à valider dans les 3 mois après l’arrivée.
when-f17319 = Diplôme obtenu en France depuis moins de 12 mois : demandez avant la fin de votre carte.
when-f15813 = Demandez pendant les 2 derniers mois du visa (VLS-TS).
when-f35807 = Dites-le dans les 3 mois après le déménagement (carte de plus d’un an).
when-f34953 = Dans les 2 mois après l’enregistrement de la demande d’asile ; 3 mois pour la santé.
when-f35032 = La date limite était le 04/10/2021. Une demande reste possible avec une bonne raison du retard. Enfants arrivés avant 2021 : dans l’année après les 18 ans.
when-f1460 = Votre permis étranger est valable 1 an quand vous vous installez en France.
