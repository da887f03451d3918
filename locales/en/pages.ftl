# What is said beside official pages. Nothing here that the sources do not say.

help-digital-help = 💻 Help with the computer and the internet, near you (digital help, not legal help).
help-digital-help-open = Find digital help
help-france-services = 🏠 France services: somebody helps you with online procedures (digital help, not legal help).
help-france-services-open = Find a France services house
# 3039 and 09 70 82 31 90: justice ministry, 2024-05-29; legal aid: F18074 as read on 2025-11-04.
help-defenseur-des-droits = ⚖️ Défenseur des droits: if the administration does not respect your rights, a delegate receives you.
help-defenseur-des-droits-open = Find a delegate of the Défenseur des droits
help-anef-help = ☎️ Is the ANEF site stuck? Call { $phone } (Monday to Friday, hours: { $hours }) or write.
help-anef-help-open = Write to the ANEF contact centre
help-access-to-law = ☎️ Access to law: { $phone } (free call, all nationalities) puts you through to the nearest legal advice point (point-justice). Overseas France: { $overseas }.
help-access-to-law-open = Read the page of the Ministry of Justice
help-legal-aid = ⚖️ Legal aid (aide juridictionnelle): if your income is low, the State can pay the lawyer. You must live in France; a valid residence card is not required.
help-legal-aid-open = Legal aid: read the page

advice-ask-even-late = ⏰ Has your card ended, or nearly? Ask at once, even late.
advice-prefecture-tells-when = Where and when differ by département: look at the site of the préfecture and at your messages.
advice-keep-proofs = Keep proofs with the date (screenshots) when you look for an appointment.
advice-letter-to-leave = Does the letter also say to leave France? Then it is very urgent: talk today with a lawyer or an association.
advice-for-employers = These pages are for employers.
advice-before-giving-up = Before you give up this status, talk with an association or a lawyer.
advice-no-permit-option = This is not a residence card: it is the choice of the country for national service, for people both French and Algerian aged 16 to 25.

urgent-oqtf =
    ⚠️ The time limit is written in the letter (« voies et délais de recours »). It can be very short.
    Talk today with a lawyer or an association. Keep the letter and its envelope.
urgent-application-refused =
    ⚠️ The time limit to contest is written in the letter (« voies et délais de recours »). It can be very short.
    Talk today with a lawyer or an association. Keep the letter and its envelope.
urgent-asylum-refused =
    ⚠️ The time limit to contest is written in the letter (« voies et délais de recours »). It can be very short.
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

    You are not alone. The law punishes violence in a couple (violences conjugales). Associations and public services can help you.
    Source: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

note-algerians-see-f2215 = Algerians: this page is not for you. Read F2215 (one-year certificate) or F2257 (10-year certificate).
note-algerians-ask-advice = Algerians: the rule is not the same. Ask an association or a lawyer for advice.
note-violence-no-refusal = That living together has ended is no reason to refuse this card, says the page.
note-violence-life-together = Married to a French person, first request: the page says that living together can have ended because of death or violence in the couple (violences conjugales). Papers that it names: complaint (dépôt de plainte), judgment of divorce for fault, conviction of the husband or wife for violence.
note-violence-renewal = One-year card of a victim: the page says that it is renewed automatically if you still have a protection order (ordonnance de protection); and, if you made a complaint (plainte), as long as the criminal case lasts. The request is made on the internet.
note-british-before-2021 = For British people settled in France before 2021, and their family.
note-british-family-where = Family who come later: in 2021 the page said to turn to the préfecture. We have read no newer text: ask your préfecture.
note-civic-exam = 📝 A first multi-year card (pluriannuelle), or a first resident card (carte de résident), even a permanent one? Since 01/01/2026 you usually have to pass an exam (examen civique) and prove your level of French. Not for a renewal. Some cards and some people are exempt: for example people over 65, or after 1 year of higher education in France. Read the page F39530 (of 30/01/2026).
note-private-life-two-ways = Card of one year: the page F2209 says to ask at the préfecture. Card of several years (pluriannuelle): the page F35799 says to ask on ANEF.
note-resident-card-after-4-years = After 4 years you can ask for a resident card (carte de résident).
note-employer-asks = It is the employer who asks for the work authorisation. The « autorisation provisoire de travail » no longer exists since 01/04/2021.
note-eu-card-optional = For citizens of the European Union, the EEA and Switzerland, the card is optional.
note-family-of-european-card = Family member who is not European: the card is required. European family member: it is optional.
note-naturalisation-platform = In this territory the request is not made online: the file goes to the « plateforme de naturalisation ».
note-no-exact-page = No national page says exactly how to do it: look at the site of your préfecture.
note-one-way-only = Online or by registered post to Ofii: choose one way only, never both.
note-own-illness-where = Before you send it, ask: the official pages do not all name the same place (ANEF or préfecture).
note-prefecture-site-first = First look at the site of your préfecture: this page only explains the differences.

when-f2209 = Husband or wife of a French person, first card: ask between 4 months and 2 months before the end of your document.
when-f15898 = After a long-stay visa (VLS-TS), or if you have changed jobs: ask at the latest 2 months before the end.
when-f35795 = Ask during the last 2 months before the end of the card.
when-f35799 = When to ask depends on the card you have. Employee or self-employed card (salarié, entrepreneur/profession libérale): in the last 2 months, at the préfecture. Private and family life or student card (vie privée et familiale, étudiant): between 4 months and 2 months before the end, on the ANEF site.
when-f16922 = In France: ask between 4 months and 2 months before the end of your residence document.
when-f35792 = In France: ask during the last 2 months. Family of an EU blue card that comes from another EU country: in the month after arrival.
when-f21516 = First request: during the last 2 months before the end of the visa.
when-f33952 = In France: ask during the last 2 months before the end of the visa or card.
when-f302 = Renewal: ask between 4 months and 2 months before the end of your document.
when-f2710 = Ask during the last 2 months before the end of the carte de résident.
when-f17359 = Renewal: ask between 4 months and 2 months before the end.
when-f2215 = Renewal. Student, visitor, ill person: ask between 4 months and 2 months before the end. Employee: during the last 2 months.
when-f2257 = Renewal: ask between 4 months and 2 months before the end.
when-f3137 = Ask during the last 2 months before the end of the certificate.
when-f2231 = Card: between 4 months and 2 months before the end. Long-stay visa (VLS-TS): validate it in the 3 months after you arrive.
when-f17319 = Diploma obtained in France less than 12 months ago: ask before the end of your card.
when-f15813 = Ask during the last 2 months of the visa (VLS-TS).
when-f35807 = Say it in the 3 months after you move (card of more than one year).
when-f34953 = In the 2 months after the asylum request is registered; 3 months for health.
when-f35032 = The time limit was 04/10/2021. A request is still possible with a good reason for the delay. Children who came before 2021: in the year after turning 18.
when-f1460 = Your foreign licence is valid for 1 year when you settle in France.
