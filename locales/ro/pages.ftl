# What is said beside official pages, in Romanian. Nothing here that the sources do not say.

help-digital-help = 💻 Ajutor cu calculatorul și internetul, aproape de dumneavoastră (fără sfaturi juridice).
help-digital-help-open = Găsește ajutor cu calculatorul
help-france-services = 🏠 France services: o persoană vă ajută cu procedurile online (nu dă sfaturi juridice).
help-france-services-open = Găsește un loc France services
# 3039 and 09 70 82 31 90: justice ministry, 2024-05-29; legal aid: F18074 as read on 2025-11-04.
help-defenseur-des-droits = ⚖️ Apărătorul drepturilor (Défenseur des droits): administrația nu vă respectă drepturile? Vă primește un delegat.
help-defenseur-des-droits-open = Găsește Défenseur des droits
help-anef-help = ☎️ ANEF este blocat? Sunați la { $phone } (de luni până vineri, ore: { $hours }) sau scrieți.
help-anef-help-open = Scrie centrului de contact ANEF
help-access-to-law = ☎️ Ce drepturi aveți: { $phone }, gratuit, orice cetățenie: cel mai apropiat punct de ajutor juridic (point-justice). Franța de peste mări: { $overseas }.
help-access-to-law-open = Pagina Ministerului Justiției
help-legal-aid = ⚖️ Venituri mici: statul poate plăti avocatul (aide juridictionnelle). Trebuie să locuiți în Franța; nu se cere permis de ședere valabil.
help-legal-aid-open = Ajutor la plata avocatului

advice-ask-even-late = ⏰ Permisul a expirat sau expiră curând? Faceți cererea imediat, chiar și cu întârziere.
advice-prefecture-tells-when = Locul și momentul diferă de la un departament la altul: uitați-vă pe site-ul prefecturii și la mesajele dumneavoastră.
advice-keep-proofs = Căutați o programare (rendez-vous)? Păstrați dovezi cu data (capturi de ecran).
advice-letter-to-leave = Scrisoarea spune și să plecați din Franța? Este foarte urgent: vorbiți astăzi cu un avocat sau cu o asociație.
advice-for-employers = Aceste pagini sunt pentru angajatori.
advice-before-giving-up = Înainte să renunțați la acest statut, vorbiți cu o asociație sau cu un avocat.
advice-no-permit-option = Nu este un permis de ședere: este alegerea țării pentru serviciul național (Franța și Algeria, între 16 și 25 de ani).

urgent-oqtf =
    ⚠️ Termenul este scris în scrisoare („voies et délais de recours”). Poate fi foarte scurt.
    Vorbiți astăzi cu un avocat sau cu o asociație. Păstrați scrisoarea și plicul.
urgent-application-refused =
    ⚠️ Termenul de contestare este scris în scrisoare („voies et délais de recours”). Poate fi foarte scurt.
    Vorbiți astăzi cu un avocat sau cu o asociație. Păstrați scrisoarea și plicul.
urgent-asylum-refused =
    ⚠️ Termenul de contestare este scris în scrisoare („voies et délais de recours”). Poate fi foarte scurt.
    Vorbiți astăzi cu un avocat sau cu o asociație. Păstrați scrisoarea și plicul.
urgent-police-or-detention =
    ⚠️ Vorbiți astăzi cu un avocat sau cu o asociație. Păstrați toate actele pe care le primiți.
    Într-un centru de detenție (centre de rétention), cereți să vorbiți cu asociația centrului. Termenul de contestare poate fi foarte scurt.
# The numbers: F12544 as read on 2025-11-04; what is said of 17 and 112: F33891 as read on 2026-01-01.
violence =
    🆘 Sunteți în pericol acum? Sunați la 17 sau la 112.
    Nu puteți vorbi? Trimiteți un SMS la 114 (gratuit).
    Femei: la 3919 sunteți ascultate, primiți informații și aflați unde să mergeți (apel gratuit).
    112 este gratuit, zi și noapte, în franceză sau în engleză. Apelurile la 17 și la 112 nu apar pe factura de telefon.

    Nu rămâneți fără ajutor. Legea pedepsește violența în cuplu (violences conjugales). Asociații și servicii publice vă pot ajuta.
    Sursa: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).
# 3114 (free, day and night, everywhere in France, in French, relatives too): 3114.fr and ARS Mayotte, in copies read on
# 2026-11-30; 15: F12544 as read on 2025-11-04; 112: F33891 as read on 2026-01-01.
suicide =
    💙 Vă gândiți să muriți? Sunați la 3114, acum.
    Un profesionist din sănătate vă ascultă. Este gratuit, zi și noapte, în toată Franța. Vi se răspunde în franceză.
    Poate suna și o persoană apropiată.
    Viața dumneavoastră este în pericol chiar acum? Sunați la 15 (Samu) sau la 112. La 112 se răspunde în franceză sau în engleză.

    Nu rămâneți fără ajutor: vorbiți cu cineva.
    Sursa: https://3114.fr, ARS Mayotte, Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

note-algerians-see-f2215 = Cetățenie algeriană: această pagină nu este pentru dumneavoastră. Citiți F2215 (un an) sau F2257 (10 ani).
note-algerians-ask-advice = Cetățenie algeriană: regula este diferită. Cereți sfatul unei asociații sau al unui avocat.
note-violence-no-refusal = Viața în comun s-a terminat? Nu este un motiv de refuz pentru acest permis, spune pagina.
note-violence-life-together = Căsătorie cu o persoană franceză, prima cerere, spune pagina: viața în comun poate să se fi terminat (deces, violență în cuplu). Acte, de exemplu: plângere (plainte), divorț din culpă sau condamnare.
note-violence-renewal = Permis pentru victime (1 an), spune pagina: se reînnoiește, online, cât timp durează ordinul de protecție sau, după o plângere, procedura penală.
note-british-before-2021 = Pentru britanicii din Franța dinainte de 2021 și familia lor.
note-british-family-where = Familie venită mai târziu: în 2021, pagina spunea să mergeți la prefectură. Nu am citit un text mai nou.
note-civic-exam = 📝 PRIMUL permis pe mai mulți ani (pluriannuelle) sau de rezident: din 01/01/2026, de obicei, examen civic și nivel de franceză. Excepții: F39530.
note-private-life-two-ways = Permis de un an: la prefectură (F2209). Permis pe mai mulți ani (pluriannuelle): pe ANEF (F35799).
note-resident-card-after-4-years = După 4 ani se poate cere un permis de rezident (carte de résident): citiți condițiile.
note-employer-asks = Angajatorul cere autorizația de muncă. Autorizația provizorie (autorisation provisoire de travail) nu mai există din 01/04/2021.
note-eu-card-optional = Uniunea Europeană, SEE, Elveția: permisul nu este obligatoriu.
note-family-of-european-card = Familie fără cetățenie europeană: permisul este obligatoriu. Familie europeană: nu este obligatoriu.
note-naturalisation-platform = Aici nu se face cererea online: dosarul merge la platforma de naturalizare (plateforme de naturalisation).
note-no-exact-page = Nicio pagină națională nu spune cum se face: uitați-vă pe site-ul prefecturii dumneavoastră.
note-one-way-only = Online sau prin scrisoare recomandată la Ofii: un singur mod, niciodată amândouă.
note-own-illness-where = ANEF sau prefectură? Paginile oficiale nu spun toate același lucru. Întrebați înainte să trimiteți.
note-prefecture-site-first = Uitați-vă mai întâi pe site-ul prefecturii dumneavoastră: această pagină explică numai diferențele.
note-anef-by-phone = ☎️ La telefon: 0806 001 620, de luni până vineri, de la 9 la 17.
note-lost-abroad = S-a întâmplat în altă țară? Declarați la poliția de acolo, apoi la consulatul Franței. Cereți-i o viză de întoarcere (visa de retour).
note-aps-some-countries = Numai pentru anumite țări, care au un acord cu Franța (F17319).
note-card-or-aps = Autorizația provizorie de ședere (APS): numai pentru anumite țări, care au un acord cu Franța (F17319).
note-unclear-student-situation = Lista nu spune care „altă situație”. Permisul pentru studii se cere online, pe ANEF (F2231).
note-unclear-who-is-ill = Titlul nu spune cine este bolnav. Adresa paginii spune: un copil.
note-unclear-which-private-life = Numai pentru permisele „vie privée et familiale” care nu sunt pe ANEF. Lista nu spune care.
note-unclear-whether-renewal = Titlul nu spune dacă pagina este și pentru reînnoire.
note-unclear-whose-family = Familia cui? Lista nu spune. A unei persoane franceze: poate pe ANEF.
note-unclear-whether-algerians = Lista nu spune dacă această pagină este și pentru cetățenia algeriană.
note-unclear-which-family-cards = Lista nu spune care permise sunt „immigration familiale” (imigrație de familie). Familia unei persoane franceze: poate pe ANEF.
note-unclear-which-work-cards = Lista nu spune care permise sunt „immigration professionnelle” (imigrație pentru muncă).
note-unclear-whose-receipt = Lista nu spune pentru cine este această înregistrare a unui act provizoriu (récépissé) sau a unei APS.
note-unclear-whether-all-of-77 = Lista dă această pagină pentru Meaux. Nu spune dacă este pentru tot departamentul Seine-et-Marne.
note-unclear-less-than-a-year = Pentru sănătatea dumneavoastră: pagina este pentru cine e în Franța de mai puțin de un an. După aceea: poate pe ANEF.
note-unclear-which-private-life-renewal = Permis „vie privée et familiale” pe mai mulți ani: pe ANEF (F35799). Lista nu spune pentru cine este această programare.
note-unclear-whether-nogent = Lista dă această pagină pentru Créteil. Nu spune dacă este și pentru Nogent-sur-Marne.

when-f2209 = Căsătorie cu o persoană franceză, primul permis: faceți cererea între 4 luni și 2 luni înainte de expirarea documentului.
when-f15898 = După o viză de lungă ședere (VLS-TS) sau după schimbarea locului de muncă: faceți cererea cel târziu cu 2 luni înainte de expirare.
when-f35795 = Faceți cererea în ultimele 2 luni înainte de expirarea permisului.
when-f35799 = SALARIÉ, ENTREPRENEUR: în ultimele 2 luni, la prefectură. VIE PRIVÉE ET FAMILIALE, ÉTUDIANT: între 4 luni și 2 luni înainte de expirare, pe ANEF.
when-f16922 = În Franța: faceți cererea între 4 luni și 2 luni înainte de expirarea documentului de ședere. Profesii medicale și farmaceutice: în ultimele 2 luni, la prefectură.
when-f35792 = În Franța: în ultimele 2 luni. Familia unei persoane cu cartea albastră a UE, venită din altă țară UE: în prima lună după intrare.
when-f21516 = Prima cerere: în ultimele 2 luni înainte de expirarea vizei.
when-f33952 = În Franța: faceți cererea în ultimele 2 luni înainte de expirarea vizei sau a permisului.
when-f302 = Reînnoire: faceți cererea între 4 luni și 2 luni înainte de expirarea documentului.
when-f2710 = Faceți cererea în ultimele 2 luni înainte de expirarea permisului de rezident (carte de résident).
when-f17359 = Reînnoire: faceți cererea între 4 luni și 2 luni înainte de expirare.
when-f2215 = Reînnoire. Studii, vizitator, boală: între 4 luni și 2 luni înainte de expirare. Muncă salariată: în ultimele 2 luni.
when-f2257 = Reînnoire: faceți cererea între 4 luni și 2 luni înainte de expirare.
when-f3137 = Faceți cererea în ultimele 2 luni înainte de expirarea certificatului.
when-f2231 = Permis: faceți cererea între 4 luni și 2 luni înainte de expirarea documentului (viză sau permis). Viză de lungă ședere (VLS-TS): validați-o în primele 3 luni după sosire.
when-f17319 = Diplomă obținută în Franța cu mai puțin de 12 luni în urmă: faceți cererea înainte de expirarea permisului.
when-f15813 = Faceți cererea în ultimele 2 luni ale vizei (VLS-TS).
when-f35807 = Anunțați în primele 3 luni după mutare (permis de mai mult de un an).
when-f34953 = În primele 2 luni după înregistrarea cererii de azil; 3 luni pentru sănătate.
when-f35032 = Data limită: 04/10/2021. Cererea este încă posibilă cu un motiv bun pentru întârziere. Copii veniți înainte de 2021: în anul de după împlinirea vârstei de 18 ani.
when-f1460 = Permis de conducere dintr-o țară din afara UE/SEE: valabil 1 an de când vă stabiliți în Franța.
