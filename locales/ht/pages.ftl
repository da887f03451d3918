# Sa ki di bò kote paj ofisyèl yo. Pa gen anyen isit la sous yo pa di.

help-digital-help = 💻 Èd ak òdinatè ak entènèt, toupre lakay ou (pa gen konsèy jiridik).
help-digital-help-open = Jwenn èd ak òdinatè
help-france-services = 🏠 France services: yon moun ede ou fè demach sou entènèt (pa gen konsèy jiridik).
help-france-services-open = Jwenn yon kote France services
# 3039 and 09 70 82 31 90: justice ministry, 2024-05-29; legal aid: F18074 as read on 2025-11-04.
help-defenseur-des-droits = ⚖️ Defansè dwa yo (Défenseur des droits): administrasyon an pa respekte dwa ou? Yon delege ap resevwa ou.
help-defenseur-des-droits-open = Jwenn Défenseur des droits
help-anef-help = ☎️ ANEF bloke? Rele { $phone } (lendi rive vandredi, lè: { $hours }) oswa ekri.
help-anef-help-open = Ekri sant kontak ANEF
help-access-to-law = ☎️ Konnen dwa ou: { $phone }, gratis, tout nasyonalite: kote ki pi pre ki bay konsèy sou lalwa (point-justice). Gwadloup, Matinik, Gwiyàn… (outre-mer): { $overseas }.
help-access-to-law-open = Paj ministè Lajistis
help-legal-aid = ⚖️ Ou pa touche anpil? Leta ka peye avoka a (aide juridictionnelle). Fòk ou rete an Frans; yon kat ki valab pa obligatwa.
help-legal-aid-open = Èd pou peye avoka a

advice-ask-even-late = ⏰ Kat ou a fini, oswa li prèske fini? Fè demann nan touswit, menm si ou an reta.
advice-prefecture-tells-when = Kote a ak lè a chanje selon depatman an: gade sit prefekti a ak mesaj ou yo.
advice-keep-proofs = W ap chèche yon randevou? Kenbe prèv ki gen dat (foto ekran).
advice-letter-to-leave = Lèt la di tou pou ou kite Lafrans? Sa ijan anpil: pale jodi a ak yon avoka oswa yon asosyasyon.
advice-for-employers = Paj sa yo se pou patwon (employeurs).
advice-before-giving-up = Anvan ou renonse ak estati sa a, pale ak yon asosyasyon oswa yon avoka.
advice-no-permit-option = Sa a se pa yon kat sejou: se chwa peyi a pou sèvis nasyonal la (Lafrans ak Aljeri, 16 a 25 an).

urgent-oqtf =
    ⚠️ Delè a ekri nan lèt la (« voies et délais de recours »). Li ka kout anpil.
    Pale jodi a ak yon avoka oswa yon asosyasyon. Kenbe lèt la ak anvlòp li.
urgent-application-refused =
    ⚠️ Delè pou konteste desizyon an ekri nan lèt la (« voies et délais de recours »). Li ka kout anpil.
    Pale jodi a ak yon avoka oswa yon asosyasyon. Kenbe lèt la ak anvlòp li.
urgent-asylum-refused =
    ⚠️ Delè pou konteste desizyon an ekri nan lèt la (« voies et délais de recours »). Li ka kout anpil.
    Pale jodi a ak yon avoka oswa yon asosyasyon. Kenbe lèt la ak anvlòp li.
urgent-police-or-detention =
    ⚠️ Pale jodi a ak yon avoka oswa yon asosyasyon. Kenbe tout papye yo ba ou.
    Nan yon sant detansyon (centre de rétention), mande pou pale ak asosyasyon sant lan. Delè pou konteste desizyon an ka kout anpil.
# The numbers: F12544 as read on 2025-11-04; what is said of 17 and 112: F33891 as read on 2026-01-01.
violence =
    🆘 Ou an danje kounye a? Rele 17 oswa 112.
    Ou pa ka pale? Voye yon SMS bay 114 (gratis).
    Fanm: 3919 koute ou, ba ou enfòmasyon epi di ou ki kote pou ale (apèl gratis).
    112 gratis, lajounen kou lannwit, an franse oswa an angle. Apèl ou fè bay 17 ak 112 pa parèt sou fakti telefòn nan.

    Pa rete san èd. Lalwa pini vyolans nan koup (violences conjugales). Asosyasyon ak sèvis piblik ka ede ou.
    Sous: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).
# 3114 (free, day and night, everywhere in France, in French, relatives too): 3114.fr and ARS Mayotte, in copies read on
# 2026-11-30; 15: F12544 as read on 2025-11-04; 112: F33891 as read on 2026-01-01.
suicide =
    💙 W ap panse mouri? Rele 3114, kounye a.
    Yon pwofesyonèl sante ap koute ou. Li gratis, lajounen kou lannwit, toupatou an Frans. Yo reponn ou an franse.
    Yon moun ki pwòch ou ka rele tou.
    Èske lavi ou an danje kounye a menm? Rele 15 (Samu) oswa 112. 112 reponn an franse oswa an angle.

    Pa rete san èd: pale ak yon moun.
    Sous: https://3114.fr, ARS Mayotte, Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

note-algerians-see-f2215 = Nasyonalite aljeryen: paj sa a pa pou ou. Li F2215 (yon an) oswa F2257 (10 an).
note-algerians-ask-advice = Nasyonalite aljeryen: règ la diferan. Mande yon asosyasyon oswa yon avoka konsèy.
note-violence-no-refusal = Lavi ansanm lan fini? Se pa yon rezon pou refize kat sa a, paj la di.
note-violence-life-together = Maryaj ak yon moun ki fransè, premye demann, paj la di: lavi ansanm lan ka gentan fini (lanmò, vyolans nan koup). Papye, pa egzanp: plent (plainte), divòs pou fòt oswa kondanasyon.
note-violence-renewal = Kat viktim (1 an), paj la di: yo renouvle li, sou entènèt, toutotan lòd pwoteksyon an ap dire oswa, apre yon plent, toutotan pwosedi penal la ap dire.
note-british-before-2021 = Pou Britanik ki te an Frans anvan 2021, ak fanmi yo.
note-british-family-where = Fanmi ki rive apre: an 2021, paj la te di pou ale nan prefekti a. Nou pa li okenn tèks ki pi resan.
note-civic-exam = 📝 PREMYE kat plizyè ane (pluriannuelle) oswa kat rezidan: depi 01/01/2026, dabitid, egzamen sivik (examen civique) ak nivo franse. Eksepsyon: F39530.
note-private-life-two-ways = Kat yon an: nan prefekti a (F2209). Kat plizyè ane (pluriannuelle): sou ANEF (F35799).
note-resident-card-after-4-years = Apre 4 an, moun ka mande yon kat rezidan (carte de résident): li kondisyon yo.
note-employer-asks = Se patwon an (employeur) ki mande otorizasyon travay la. « Autorisation provisoire de travail » pa egziste ankò depi 01/04/2021.
note-eu-card-optional = Inyon ewopeyen (UE), EEE, Swis: kat la pa obligatwa.
note-family-of-european-card = Fanmi ki pa ewopeyen: kat la obligatwa. Fanmi ki ewopeyen: li pa obligatwa.
note-naturalisation-platform = Isit la, pa gen demann sou entènèt: dosye a ale nan biwo natiralizasyon an (plateforme de naturalisation).
note-no-exact-page = Okenn paj nasyonal pa di kijan pou fè: gade sit prefekti ou a.
note-one-way-only = Sou entènèt oswa pa lèt rekòmande bay Ofii: yon sèl fason, pa janm toulède.
note-own-illness-where = ANEF oswa prefekti? Se pa tout paj ofisyèl ki di menm bagay. Mande anvan ou voye.
note-prefecture-site-first = Gade sit prefekti ou a anvan: paj sa a esplike diferans yo sèlman.
note-anef-by-phone = ☎️ Nan telefòn: 0806 001 620, lendi rive vandredi, 9 è rive 17 è.
note-lost-abroad = Se te nan yon lòt peyi? Deklare sa bay lapolis peyi a, apre sa bay konsila Lafrans. Mande konsila a yon viza pou tounen (visa de retour).
note-aps-some-countries = Sèlman pou sèten peyi, ki gen yon akò ak Lafrans (F17319).
note-card-or-aps = Otorizasyon pwovizwa pou rete (APS): sèlman pou sèten peyi, ki gen yon akò ak Lafrans (F17319).
note-unclear-student-situation = Lis la pa di ki « autre situation » (lòt sitiyasyon). Ou mande kat etidyan an sou entènèt, sou ANEF (F2231).
note-unclear-who-is-ill = Tit la pa di ki moun ki malad. Adrès paj la di: yon timoun.
note-unclear-which-private-life = Sèlman pou kat lavi prive ak fanmi (vie privée et familiale) ki pa sou ANEF. Lis la pa di kilès.
note-unclear-whether-renewal = Tit la pa di si paj la sèvi pou renouvle tou.
note-unclear-whose-family = Fanmi ki moun? Lis la pa di sa. Fanmi yon moun ki fransè: petèt sou ANEF.
note-unclear-whether-algerians = Lis la pa di si paj sa a sèvi pou nasyonalite aljeryen tou.
note-unclear-which-family-cards = Lis la pa di ki kat ki nan « immigration familiale ». Fanmi yon moun ki fransè: petèt sou ANEF.
note-unclear-which-work-cards = Lis la pa di ki kat ki nan « immigration professionnelle ».
note-unclear-whose-receipt = Lis la pa di pou ki moun anrejistreman resepise (récépissé) oswa APS sa a ye.
note-unclear-whether-all-of-77 = Lis la bay paj sa a pou Meaux. Li pa di si li sèvi pou tout Seine-et-Marne.
note-unclear-less-than-a-year = Pou sante pa ou: paj la se pou moun ki an Frans depi mwens pase yon an. Apre sa: petèt sou ANEF.
note-unclear-which-private-life-renewal = Kat lavi prive ak fanmi (vie privée et familiale) plizyè ane: sou ANEF (F35799). Lis la pa di pou ki moun randevou sa a ye.
note-unclear-whether-nogent = Lis la bay paj sa a pou Créteil. Li pa di si li sèvi pou Nogent-sur-Marne tou.

when-f2209 = Maryaj ak yon moun ki fransè, premye kat: fè demann nan ant 4 mwa ak 2 mwa anvan dokiman ou a fini.
when-f15898 = Apre yon viza long sejou (VLS-TS), oswa yon chanjman travay: fè demann nan pa pi ta pase 2 mwa anvan li fini.
when-f35795 = Fè demann nan pandan 2 dènye mwa anvan kat la fini.
when-f35799 = SALARIÉ, ENTREPRENEUR: 2 dènye mwa yo, nan prefekti a. VIE PRIVÉE ET FAMILIALE, ÉTUDIANT: ant 4 mwa ak 2 mwa anvan kat la fini, sou ANEF.
when-f16922 = An Frans: fè demann nan ant 4 mwa ak 2 mwa anvan dokiman sejou ou a fini. Metye medikal ak famasi: 2 dènye mwa yo, nan prefekti a.
when-f35792 = An Frans: 2 dènye mwa yo. Fanmi yon kat ble ewopeyen ki soti nan yon lòt peyi UE: nan mwa ki vini apre li antre.
when-f21516 = Premye demann: pandan 2 dènye mwa anvan viza a fini.
when-f33952 = An Frans: fè demann nan pandan 2 dènye mwa anvan viza a oswa kat la fini.
when-f302 = Renouvèlman: fè demann nan ant 4 mwa ak 2 mwa anvan dokiman ou a fini.
when-f2710 = Fè demann nan pandan 2 dènye mwa anvan kat rezidan an fini.
when-f17359 = Renouvèlman: fè demann nan ant 4 mwa ak 2 mwa anvan li fini.
when-f2215 = Renouvèlman. Etid, vizitè, maladi: ant 4 mwa ak 2 mwa anvan li fini. Travay anplwaye (salarié): 2 dènye mwa yo.
when-f2257 = Renouvèlman: fè demann nan ant 4 mwa ak 2 mwa anvan li fini.
when-f3137 = Fè demann nan pandan 2 dènye mwa anvan sètifika a fini.
when-f2231 = Kat: fè demann nan ant 4 mwa ak 2 mwa anvan dokiman ou a (viza oswa kat) fini. Viza long sejou (VLS-TS): valide li nan 3 mwa ki vini apre ou rive.
when-f17319 = Diplòm ou jwenn an Frans depi mwens pase 12 mwa: fè demann nan anvan kat ou a fini.
when-f15813 = Fè demann nan pandan 2 dènye mwa viza a (VLS-TS).
when-f35807 = Di sa nan 3 mwa ki vini apre ou demenaje (kat ki dire plis pase yon an).
when-f34953 = Nan 2 mwa ki vini apre demann azil la anrejistre; 3 mwa pou sante.
when-f35032 = Dat limit: 04/10/2021. Demann nan posib toujou ak yon bon rezon pou reta a. Timoun ki vini anvan 2021: nan ane ki vini apre yo gen 18 an.
when-f1460 = Pèmi yon peyi ki pa an Ewòp: li valab 1 an apati lè ou vin enstale an Frans.
