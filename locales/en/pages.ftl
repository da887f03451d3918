# What is said beside official pages. Nothing here that the sources do not say.

help-digital-help = 💻 Help with the computer and the internet, near you. No legal advice.
help-digital-help-open = Find digital help
help-france-services = 🏠 France services: a person helps you with online procedures. No legal advice.
help-france-services-open = Find a France services centre
# 3039 and 09 70 82 31 90: justice ministry, 2024-05-29; legal aid: F18074 as read on 2025-11-04.
help-defenseur-des-droits = ⚖️ Défenseur des droits: the administration does not respect your rights? A delegate receives you.
help-defenseur-des-droits-open = Find the Défenseur des droits
help-anef-help = ☎️ Is ANEF stuck? Call { $phone } (Monday to Friday, hours: { $hours }) or write.
help-anef-help-open = Write to the ANEF contact centre
help-access-to-law = ☎️ Access to law: { $phone }, free, all nationalities: the nearest advice point (point-justice). Overseas France: { $overseas }.
help-access-to-law-open = Page of the Ministry of Justice
help-legal-aid = ⚖️ Low income: the State can pay the lawyer (aide juridictionnelle). You must live in France; a valid card is not required.
help-legal-aid-open = Legal aid: the page

advice-ask-even-late = ⏰ Has your card ended, or nearly? Apply at once, even late.
advice-prefecture-tells-when = Where and when differ by département: look at the site of the préfecture and at your messages.
advice-keep-proofs = Looking for an appointment? Keep proof with the date (screenshots).
advice-letter-to-leave = Does the letter also say to leave France? It is very urgent: talk today with a lawyer or an association.
advice-for-employers = These pages are for employers.
advice-before-giving-up = Before you give up this status, talk with an association or a lawyer.
advice-no-permit-option = This is not a residence card: it is the choice of the country for national service (France and Algeria, age 16 to 25).

urgent-oqtf =
    ⚠️ The time limit is written in the letter (“voies et délais de recours”). It can be very short.
    Talk today with a lawyer or an association. Keep the letter and its envelope.
urgent-application-refused =
    ⚠️ The time limit to contest is written in the letter (“voies et délais de recours”). It can be very short.
    Talk today with a lawyer or an association. Keep the letter and its envelope.
urgent-asylum-refused =
    ⚠️ The time limit to contest is written in the letter (“voies et délais de recours”). It can be very short.
    Talk today with a lawyer or an association. Keep the letter and its envelope.
urgent-police-or-detention =
    ⚠️ Talk today with a lawyer or an association. Keep all papers that you are given.
    In a detention centre (rétention), ask for the association of the centre. The time limit to contest can be very short.
# The numbers: F12544 as read on 2025-11-04; what is said of 17 and 112: F33891 as read on 2026-01-01.
violence =
    🆘 In danger now? Call 17 or 112.
    You cannot speak? Send an SMS to 114 (free).
    Women: 3919 listens, informs and tells you where to go (free call).
    112 is free, day and night, in French or in English. Calls to 17 and 112 are not on the phone bill.

    Do not stay without help. The law punishes violence in a couple (violences conjugales). Associations and public services can help you.
    Source: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).
# 3114 (free, day and night, everywhere in France, in French, relatives too): 3114.fr and ARS Mayotte, in copies read on
# 2026-11-30; 15: F12544 as read on 2025-11-04; 112: F33891 as read on 2026-01-01.
suicide =
    💙 Are you thinking of dying? Call 3114, now.
    A health professional listens to you. It is free, day and night, everywhere in France. They answer in French.
    Somebody close to you can call too.
    Is your life in danger right now? Call 15 (Samu) or 112. 112 answers in French or in English.

    Do not stay without help: talk to somebody.
    Source: https://3114.fr, ARS Mayotte, Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

note-algerians-see-f2215 = Algerians: this page is not for you. Read F2215 (one year) or F2257 (10 years).
note-algerians-ask-advice = Algerians: the rule is not the same. Ask an association or a lawyer for advice.
note-violence-no-refusal = You no longer live together? That is no reason to refuse this card, says the page.
note-violence-life-together = Married to a French person, first application, says the page: life together may be over (death, violence in the couple). Papers, such as: complaint, divorce for fault or conviction.
note-violence-renewal = Card of a victim (1 year), says the page: renewed, online, while the protection order (ordonnance de protection) or, after a complaint, the criminal case lasts.
note-british-before-2021 = For British people in France before 2021, and their family.
note-british-family-where = Family who came later: in 2021 the page said to go to the préfecture. We have read no newer text.
note-civic-exam = 📝 FIRST multi-year (pluriannuelle) or resident card: since 01/01/2026, usually a civic exam and a level of French. Exceptions: F39530.
note-private-life-two-ways = One-year card: at the préfecture (F2209). Multi-year card (pluriannuelle): on ANEF (F35799).
note-resident-card-after-4-years = After 4 years, one can apply for a resident card (carte de résident): read the conditions.
note-employer-asks = The employer applies for the work authorisation. The “autorisation provisoire de travail” has not existed since 01/04/2021.
note-eu-card-optional = European Union, EEA, Switzerland: the card is optional.
note-family-of-european-card = Family who are not European: the card is required. European family: it is optional.
note-naturalisation-platform = Not online here: the file goes to the “plateforme de naturalisation”.
note-no-exact-page = No national page says how to do it: look at the site of your préfecture.
note-one-way-only = Online or by registered post to Ofii: one way only, never both.
note-own-illness-where = ANEF or préfecture? The official pages do not all say the same. Ask before you send it.
note-prefecture-site-first = First look at the site of your préfecture: this page only explains the differences.
note-anef-by-phone = ☎️ By phone: 0806 001 620, Monday to Friday, 9 to 17 o’clock.
note-lost-abroad = Did it happen abroad? Tell the police there, then the French consulate. Ask it for a visa to come back (visa de retour).
note-aps-some-countries = For certain countries only, which have an agreement with France (F17319).
note-card-or-aps = The temporary permit (APS): for certain countries only, which have an agreement with France (F17319).
note-unclear-student-situation = The list does not say which “other situation”. You apply for a student card online, on ANEF (F2231).
note-unclear-who-is-ill = The title does not say who is ill. The page’s address says: a child.
note-unclear-which-private-life = Only for private-life cards (vie privée et familiale) that are not on ANEF. The list does not say which.
note-unclear-whether-renewal = The title does not say if the page is also for renewing.
note-unclear-whose-family = Family of whom? The list does not say. Of a French person: perhaps on ANEF.
note-unclear-whether-algerians = The list does not say if this page is also for Algerians.
note-unclear-which-family-cards = The list does not say which cards are “immigration familiale”. Family of a French person: perhaps on ANEF.
note-unclear-which-work-cards = The list does not say which cards are “immigration professionnelle”.
note-unclear-whose-receipt = The list does not say who should register a receipt (récépissé) or APS here.
note-unclear-whether-all-of-77 = The list gives this page for Meaux. It does not say if it is for all of Seine-et-Marne.
note-unclear-less-than-a-year = For your own health: the page is for people in France for less than a year. After that: perhaps on ANEF.
note-unclear-which-private-life-renewal = Multi-year private-life card (vie privée et familiale): on ANEF (F35799). The list does not say for whom this appointment is.
note-unclear-whether-nogent = The list gives this page for Créteil. It does not say if it is also for Nogent-sur-Marne.

when-f2209 = Married to a French person, first card: apply between 4 months and 2 months before the end of your document.
when-f15898 = After a long-stay visa (VLS-TS), or a change of job: apply at the latest 2 months before the end.
when-f35795 = Apply during the last 2 months before the end of the card.
when-f35799 = SALARIÉ, ENTREPRENEUR: in the last 2 months, at the préfecture. VIE PRIVÉE ET FAMILIALE, ÉTUDIANT: between 4 months and 2 months before the end, on ANEF.
when-f16922 = In France: apply between 4 months and 2 months before the end of your residence document. Medical and pharmacy professions: in the last 2 months, at the préfecture.
when-f35792 = In France: in the last 2 months. Family of an EU blue card, coming from another EU country: in the month after arrival.
when-f21516 = First application: during the last 2 months before the end of the visa.
when-f33952 = In France: apply during the last 2 months before the end of the visa or card.
when-f302 = Renewal: apply between 4 months and 2 months before the end of your document.
when-f2710 = Apply during the last 2 months before the end of the carte de résident.
when-f17359 = Renewal: apply between 4 months and 2 months before the end.
when-f2215 = Renewal. Studies, visitor, illness: between 4 months and 2 months before the end. Employee: in the last 2 months.
when-f2257 = Renewal: apply between 4 months and 2 months before the end.
when-f3137 = Apply during the last 2 months before the end of the certificate.
when-f2231 = Card: apply between 4 months and 2 months before the end of your document (visa or card). Long-stay visa (VLS-TS): validate it in the 3 months after you arrive.
when-f17319 = Diploma obtained in France less than 12 months ago: apply before the end of your card.
when-f15813 = Apply during the last 2 months of the visa (VLS-TS).
when-f35807 = Report your new address in the 3 months after you move (card of more than one year).
when-f34953 = In the 2 months after the asylum application is registered; 3 months for health.
when-f35032 = Time limit: 04/10/2021. You can still apply with a good reason for the delay. Children who came before 2021: in the year after they turn 18.
when-f1460 = Licence from a country outside Europe: valid for 1 year from when you settle in France.
