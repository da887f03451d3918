# Ce qui est dit à côté des pages officielles. Rien ici que les sources ne disent.

help-digital-help = 💻 Aide avec l’ordinateur et internet, près de chez vous (pas de conseil juridique).
help-digital-help-open = Trouver une aide numérique
help-france-services = 🏠 France services : une personne vous aide pour les démarches en ligne (pas de conseil juridique).
help-france-services-open = Trouver un lieu France services
# 3039 and 09 70 82 31 90: justice ministry, 2024-05-29; legal aid: F18074 as read on 2025-11-04.
help-defenseur-des-droits = ⚖️ Défenseur des droits : l’administration ne respecte pas vos droits ? Un délégué vous reçoit.
help-defenseur-des-droits-open = Trouver le Défenseur des droits
help-anef-help = ☎️ ANEF est bloqué ? Appelez le { $phone } (lundi à vendredi, heures : { $hours }) ou écrivez.
help-anef-help-open = Écrire au centre de contact ANEF
help-access-to-law = ☎️ Accès au droit : { $phone }, gratuit, toutes nationalités : le point-justice le plus proche. Outre-mer : { $overseas }.
help-access-to-law-open = Page du ministère de la Justice
help-legal-aid = ⚖️ Petits revenus : l’État peut payer l’avocat (aide juridictionnelle). Il faut habiter en France ; carte valable non obligatoire.
help-legal-aid-open = Aide juridictionnelle : la fiche

advice-ask-even-late = ⏰ Votre carte est finie, ou presque ? Demandez tout de suite, même en retard.
advice-prefecture-tells-when = Le lieu et le moment changent selon le département : regardez le site de la préfecture et vos messages.
advice-keep-proofs = Vous cherchez un rendez-vous ? Gardez des preuves avec la date (captures d’écran).
advice-letter-to-leave = La lettre dit aussi de quitter la France ? C’est très urgent : parlez aujourd’hui avec un avocat ou une association.
advice-for-employers = Ces pages sont pour les employeurs.
advice-before-giving-up = Avant de renoncer à ce statut, parlez avec une association ou un avocat.
advice-no-permit-option = Ce n’est pas une carte de séjour : c’est le choix du pays pour le service national (France et Algérie, 16 à 25 ans).

urgent-oqtf =
    ⚠️ Le délai est écrit dans la lettre (« voies et délais de recours »). Il peut être très court.
    Parlez aujourd’hui avec un avocat ou une association. Gardez la lettre et son enveloppe.
urgent-application-refused =
    ⚠️ Le délai pour contester est écrit dans la lettre (« voies et délais de recours »). Il peut être très court.
    Parlez aujourd’hui avec un avocat ou une association. Gardez la lettre et son enveloppe.
urgent-asylum-refused =
    ⚠️ Le délai pour contester est écrit dans la lettre (« voies et délais de recours »). Il peut être très court.
    Parlez aujourd’hui avec un avocat ou une association. Gardez la lettre et son enveloppe.
urgent-police-or-detention =
    ⚠️ Parlez aujourd’hui avec un avocat ou une association. Gardez tous les papiers qu’on vous donne.
    En centre de rétention, demandez l’association du centre. Le délai pour contester peut être très court.
# The numbers: F12544 as read on 2025-11-04; what is said of 17 and 112: F33891 as read on 2026-01-01.
violence =
    🆘 En danger maintenant ? Appelez le 17 ou le 112.
    Vous ne pouvez pas parler ? Envoyez un SMS au 114 (gratuit).
    Femmes : le 3919 écoute, informe et oriente (appel gratuit).
    Le 112 est gratuit, jour et nuit, en français ou en anglais. Les appels au 17 et au 112 ne sont pas sur la facture.

    Ne restez pas sans aide. La loi punit les violences dans le couple. Des associations et des services publics peuvent vous aider.
    Source : Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).
# 3114 (free, day and night, everywhere in France, in French, relatives too): 3114.fr and ARS Mayotte, in copies read on
# 2026-11-30; 15: F12544 as read on 2025-11-04; 112: F33891 as read on 2026-01-01.
suicide =
    💙 Vous pensez à mourir ? Appelez le 3114, maintenant.
    Un professionnel de santé vous écoute. C’est gratuit, jour et nuit, partout en France. On vous répond en français.
    Un proche peut appeler aussi.
    Votre vie est en danger tout de suite ? Appelez le 15 (Samu) ou le 112. Le 112 répond en français ou en anglais.

    Ne restez pas sans aide : parlez à quelqu’un.
    Source : https://3114.fr, ARS Mayotte, Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

note-algerians-see-f2215 = Nationalité algérienne : cette page n’est pas pour vous. Lisez F2215 (un an) ou F2257 (10 ans).
note-algerians-ask-advice = Nationalité algérienne : la règle est différente. Demandez conseil à une association ou à un avocat.
note-violence-no-refusal = La vie commune est finie ? Ce n’est pas une raison de refuser cette carte, dit la page.
note-violence-life-together = Mariage avec une personne française, première demande, dit la page : la vie commune peut être finie (décès, violences conjugales). Papiers, par exemple : plainte, divorce pour faute ou condamnation.
note-violence-renewal = Carte de victime (1 an), dit la page : renouvelée, en ligne, tant que dure l’ordonnance de protection ou, après une plainte, la procédure pénale.
note-british-before-2021 = Pour les Britanniques en France avant 2021, et leur famille.
note-british-family-where = Famille arrivée plus tard : en 2021, la page disait d’aller à la préfecture. Nous n’avons pas lu de texte plus récent.
note-civic-exam = 📝 PREMIÈRE carte pluriannuelle ou de résident : depuis le 01/01/2026, d’habitude examen civique et niveau de français. Exceptions : F39530.
note-private-life-two-ways = Carte d’un an : à la préfecture (F2209). Carte pluriannuelle : sur ANEF (F35799).
note-resident-card-after-4-years = Une carte de résident peut être demandée après 4 ans : lisez les conditions.
note-employer-asks = L’employeur demande l’autorisation de travail. L’« autorisation provisoire de travail » n’existe plus depuis le 01/04/2021.
note-eu-card-optional = Union européenne, EEE, Suisse : la carte n’est pas obligatoire.
note-family-of-european-card = Famille non européenne : la carte est obligatoire. Famille européenne : elle ne l’est pas.
note-naturalisation-platform = Ici, pas de demande en ligne : le dossier va à la plateforme de naturalisation.
note-no-exact-page = Aucune page nationale ne dit comment faire : regardez le site de votre préfecture.
note-one-way-only = En ligne ou par courrier recommandé à l’Ofii : une seule façon, jamais les deux.
note-own-illness-where = ANEF ou préfecture ? Les pages officielles ne disent pas toutes la même chose. Demandez avant d’envoyer.
note-prefecture-site-first = Regardez d’abord le site de votre préfecture : cette page explique seulement les différences.
note-anef-by-phone = ☎️ Par téléphone : 0806 001 620, du lundi au vendredi, de 9 h à 17 h.
note-lost-abroad = C’était à l’étranger ? Déclarez-le à la police du pays, puis au consulat de France. Demandez-lui un visa de retour.
note-aps-some-countries = Seulement pour certains pays, qui ont un accord avec la France (F17319).
note-card-or-aps = L’autorisation provisoire de séjour (APS) : seulement pour certains pays, qui ont un accord avec la France (F17319).
note-unclear-student-situation = La liste ne dit pas quelle « autre situation ». La carte étudiant se demande en ligne, sur ANEF (F2231).
note-unclear-who-is-ill = Le titre ne dit pas qui est malade. L’adresse de la page dit : un enfant.
note-unclear-which-private-life = Seulement pour les cartes vie privée et familiale qui ne sont pas sur ANEF. La liste ne dit pas lesquelles.
note-unclear-whether-renewal = Le titre ne dit pas si la page sert aussi à renouveler.
note-unclear-whose-family = Famille de qui ? La liste ne le dit pas. D’une personne française : peut-être sur ANEF.
note-unclear-whether-algerians = La liste ne dit pas si cette page sert aussi pour la nationalité algérienne.
note-unclear-which-family-cards = La liste ne dit pas quelles cartes sont de l’« immigration familiale ». Famille d’une personne française : peut-être sur ANEF.
note-unclear-which-work-cards = La liste ne dit pas quelles cartes sont de l’« immigration professionnelle ».
note-unclear-whose-receipt = La liste ne dit pas à qui sert cet enregistrement de récépissé ou d’APS.
note-unclear-whether-all-of-77 = La liste donne cette page pour Meaux. Elle ne dit pas si elle sert à toute la Seine-et-Marne.
note-unclear-less-than-a-year = Pour votre santé : la page est pour les personnes en France depuis moins d’un an. Après : peut-être sur ANEF.
note-unclear-which-private-life-renewal = Carte vie privée et familiale de plusieurs années : sur ANEF (F35799). La liste ne dit pas pour qui est ce rendez-vous.
note-unclear-whether-nogent = La liste donne cette page pour Créteil. Elle ne dit pas si elle sert aussi à Nogent-sur-Marne.

when-f2209 = Mariage avec une personne française, première carte : demandez entre 4 mois et 2 mois avant la fin de votre document.
when-f15898 = Après un visa long séjour (VLS-TS), ou un changement d’emploi : demandez au plus tard 2 mois avant la fin.
when-f35795 = Demandez pendant les 2 derniers mois avant la fin de la carte.
when-f35799 = SALARIÉ, ENTREPRENEUR : les 2 derniers mois, à la préfecture. VIE PRIVÉE ET FAMILIALE, ÉTUDIANT : entre 4 mois et 2 mois avant la fin, sur ANEF.
when-f16922 = En France : demandez entre 4 mois et 2 mois avant la fin de votre document de séjour. Professions médicales et de la pharmacie : les 2 derniers mois, à la préfecture.
when-f35792 = En France : les 2 derniers mois. Famille d’une carte bleue européenne, venue d’un autre pays de l’UE : le mois après l’entrée.
when-f21516 = Première demande : pendant les 2 derniers mois avant la fin du visa.
when-f33952 = En France : demandez pendant les 2 derniers mois avant la fin du visa ou de la carte.
when-f302 = Renouvellement : demandez entre 4 mois et 2 mois avant la fin de votre document.
when-f2710 = Demandez pendant les 2 derniers mois avant la fin de la carte de résident.
when-f17359 = Renouvellement : demandez entre 4 mois et 2 mois avant la fin.
when-f2215 = Renouvellement. Études, visiteur, maladie : entre 4 mois et 2 mois avant la fin. Travail salarié : les 2 derniers mois.
when-f2257 = Renouvellement : demandez entre 4 mois et 2 mois avant la fin.
when-f3137 = Demandez pendant les 2 derniers mois avant la fin du certificat.
when-f2231 = Carte : demandez entre 4 mois et 2 mois avant la fin de votre document (visa ou carte). Visa long séjour (VLS-TS) : à valider dans les 3 mois après l’arrivée.
when-f17319 = Diplôme obtenu en France depuis moins de 12 mois : demandez avant la fin de votre carte.
when-f15813 = Demandez pendant les 2 derniers mois du visa (VLS-TS).
when-f35807 = Déclarez votre nouvelle adresse dans les 3 mois après le déménagement (carte de plus d’un an).
when-f34953 = Dans les 2 mois après l’enregistrement de la demande d’asile ; 3 mois pour la santé.
when-f35032 = Date limite : 04/10/2021. Demande encore possible avec une bonne raison du retard. Enfants venus avant 2021 : dans l’année qui suit leurs 18 ans.
when-f1460 = Permis d’un pays hors d’Europe : valable 1 an à partir de votre installation en France.
