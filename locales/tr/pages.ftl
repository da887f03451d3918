# What is said beside official pages, in Turkish. Nothing here that the sources do not say.

help-digital-help = 💻 Size yakın yerde bilgisayar ve internet yardımı (hukuki danışmanlık yok).
help-digital-help-open = Bilgisayar yardımı bul
help-france-services = 🏠 France services: bir kişi internetteki işlemlerde size yardım eder (hukuki danışmanlık yok).
help-france-services-open = France services yeri bul
# 3039 and 09 70 82 31 90: justice ministry, 2024-05-29; legal aid: F18074 as read on 2025-11-04.
help-defenseur-des-droits = ⚖️ Hakları savunan kurum (Défenseur des droits): idare haklarınıza saygı göstermiyor mu? Bir temsilci sizi kabul eder.
help-defenseur-des-droits-open = Défenseur des droits bul
help-anef-help = ☎️ ANEF çalışmıyor mu? { $phone } numarasını arayın (Pazartesi – Cuma, saatler: { $hours }) veya yazın.
help-anef-help-open = ANEF yardım merkezine yaz
help-access-to-law = ☎️ En yakın hukuki danışma yeri (point-justice): { $phone } numarasını arayın, ücretsiz, her vatandaşlığa açık. Denizaşırı Fransa: { $overseas }.
help-access-to-law-open = Adalet Bakanlığı sayfası
help-legal-aid = ⚖️ Gelir düşük mü? Avukatın ücretini devlet ödeyebilir (aide juridictionnelle). Fransa’da oturmak gerekir; geçerli kart zorunlu değil.
help-legal-aid-open = Avukat ücreti için yardım

advice-ask-even-late = ⏰ Kartınız bitti mi, bitmek üzere mi? Geç kalmış olsanız bile hemen başvurun.
advice-prefecture-tells-when = Yer ve zaman her ilde (département) farklıdır: valiliğin (préfecture) sitesine ve mesajlarınıza bakın.
advice-keep-proofs = Randevu mu arıyorsunuz? Tarihi görünen kanıtları saklayın (ekran görüntüleri).
advice-letter-to-leave = Mektup Fransa’dan ayrılmanızı da söylüyor mu? Çok acil: bugün bir avukatla veya bir dernekle konuşun.
advice-for-employers = Bu sayfalar işverenler içindir.
advice-before-giving-up = Bu statüden vazgeçmeden önce bir dernekle veya avukatla konuşun.
advice-no-permit-option = Bu bir oturum kartı değildir: ulusal hizmet (service national) için ülke seçimidir (Fransa ve Cezayir, 16 ile 25 yaş arası).

urgent-oqtf =
    ⚠️ Süre mektupta yazıyor (“voies et délais de recours”). Çok kısa olabilir.
    Bugün bir avukatla veya bir dernekle konuşun. Mektubu ve zarfını saklayın.
urgent-application-refused =
    ⚠️ İtiraz süresi mektupta yazıyor (“voies et délais de recours”). Çok kısa olabilir.
    Bugün bir avukatla veya bir dernekle konuşun. Mektubu ve zarfını saklayın.
urgent-asylum-refused =
    ⚠️ İtiraz süresi mektupta yazıyor (“voies et délais de recours”). Çok kısa olabilir.
    Bugün bir avukatla veya bir dernekle konuşun. Mektubu ve zarfını saklayın.
urgent-police-or-detention =
    ⚠️ Bugün bir avukatla veya bir dernekle konuşun. Size verilen bütün kâğıtları saklayın.
    İdari gözetim merkezinde (centre de rétention), merkezdeki dernekle görüşmek isteyin. İtiraz süresi çok kısa olabilir.
# The numbers: F12544 as read on 2025-11-04; what is said of 17 and 112: F33891 as read on 2026-01-01.
violence =
    🆘 Şu anda tehlikede misiniz? 17 veya 112 numarasını arayın.
    Konuşamıyor musunuz? 114 numarasına SMS gönderin (ücretsiz).
    Kadınlar: 3919 sizi dinler, bilgi verir ve yol gösterir (arama ücretsiz).
    112 ücretsizdir, gece gündüz, Fransızca veya İngilizce. 17 ve 112 aramaları telefon faturasında görünmez.

    Yardımsız kalmayın. Kanun, eşler veya partnerler arasındaki şiddeti (violences conjugales) cezalandırır. Dernekler ve kamu hizmetleri size yardım edebilir.
    Kaynak: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).
# 3114 (free, day and night, everywhere in France, in French, relatives too): 3114.fr and ARS Mayotte, in copies read on
# 2026-11-30; 15: F12544 as read on 2025-11-04; 112: F33891 as read on 2026-01-01.
suicide =
    💙 Ölmeyi mi düşünüyorsunuz? Şimdi 3114 numarasını arayın.
    Bir sağlık görevlisi sizi dinler. Ücretsizdir, gece gündüz, Fransa’nın her yerinde. Fransızca cevap verirler.
    Bir yakınınız da arayabilir.
    Hayatınız şu anda tehlikede mi? 15 (Samu) veya 112 numarasını arayın. 112, Fransızca veya İngilizce cevap verir.

    Yardımsız kalmayın: biriyle konuşun.
    Kaynak: https://3114.fr, ARS Mayotte, Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

note-algerians-see-f2215 = Cezayir vatandaşlığı: bu sayfa sizin için değil. F2215 (bir yıl) veya F2257 (10 yıl) sayfasını okuyun.
note-algerians-ask-advice = Cezayir vatandaşlığı: kural farklıdır. Bir derneğe veya avukata danışın.
note-violence-no-refusal = Artık birlikte yaşamıyor musunuz? Sayfaya göre bu, bu kartı reddetmek için bir sebep değildir.
note-violence-life-together = Fransız biriyle evlilik, ilk başvuru, sayfaya göre: birlikte yaşam bitmiş olabilir (ölüm, eşin şiddeti). Belgeler, örneğin: şikâyet (plainte), kusura dayalı boşanma veya mahkûmiyet.
note-violence-renewal = Mağdur kartı (1 yıl), sayfaya göre: koruma kararı sürdükçe veya, şikâyetten sonra, ceza süreci sürdükçe internetten yenilenir.
note-british-before-2021 = 2021’den önce Fransa’da olan Britanya vatandaşları ve aileleri için.
note-british-family-where = Daha sonra gelen aile: 2021’de sayfa, valiliğe (préfecture) gidilmesini söylüyordu. Daha yeni bir metin okumadık.
note-civic-exam = 📝 İLK birkaç yıllık (pluriannuelle) veya 10 yıllık (résident) kart: 01/01/2026’dan beri genellikle yurttaşlık sınavı (examen civique) ve Fransızca düzeyi. İstisnalar: F39530.
note-private-life-two-ways = Bir yıllık kart: valilikte (préfecture) (F2209). Birkaç yıllık kart (pluriannuelle): ANEF’te (F35799).
note-resident-card-after-4-years = 4 yıl sonra 10 yıllık karta (carte de résident) başvurulabilir: koşulları okuyun.
note-employer-asks = Çalışma iznine işveren başvurur. “autorisation provisoire de travail” belgesi 01/04/2021’den beri yok.
note-eu-card-optional = Avrupa Birliği, AEA, İsviçre: kart zorunlu değildir.
note-family-of-european-card = Avrupalı olmayan aile: kart zorunludur. Avrupalı aile: zorunlu değildir.
note-naturalisation-platform = Burada internetten başvuru yok: dosya “plateforme de naturalisation” birimine gider.
note-no-exact-page = Hiçbir ulusal sayfa bunun nasıl yapılacağını söylemiyor: valiliğinizin (préfecture) sitesine bakın.
note-one-way-only = Ya internetten ya da Ofii’ye taahhütlü mektupla: yalnızca bir yol, asla ikisi birden değil.
note-own-illness-where = ANEF mi, valilik (préfecture) mi? Resmî sayfaların hepsi aynı şeyi söylemiyor. Göndermeden önce sorun.
note-prefecture-site-first = Önce valiliğinizin (préfecture) sitesine bakın: bu sayfa yalnızca farkları açıklar.
note-anef-by-phone = ☎️ Telefonla: 0806 001 620, Pazartesi – Cuma, saat 9 – 17.
note-lost-abroad = Yurt dışında mı oldu? O ülkenin polisine, sonra Fransa konsolosluğuna bildirin. Konsolosluktan dönüş vizesi (visa de retour) isteyin.
note-aps-some-countries = Yalnızca Fransa ile anlaşması olan bazı ülkeler için (F17319).
note-card-or-aps = Geçici oturum izni (APS): yalnızca Fransa ile anlaşması olan bazı ülkeler için (F17319).
note-unclear-student-situation = Liste hangi “autre situation” (başka durum) olduğunu söylemiyor. Öğrenci kartına internetten, ANEF’te başvurulur (F2231).
note-unclear-who-is-ill = Başlık kimin hasta olduğunu söylemiyor. Sayfanın adresi söylüyor: bir çocuk.
note-unclear-which-private-life = Yalnızca ANEF’te olmayan özel ve aile hayatı kartları (vie privée et familiale) için. Liste hangileri olduğunu söylemiyor.
note-unclear-whether-renewal = Başlık, sayfanın yenileme için de olup olmadığını söylemiyor.
note-unclear-whose-family = Kimin ailesi? Liste söylemiyor. Fransız birinin ailesiyse: belki ANEF’te.
note-unclear-whether-algerians = Liste, bu sayfanın Cezayir vatandaşlığı için de olup olmadığını söylemiyor.
note-unclear-which-family-cards = Liste hangi kartların “immigration familiale” olduğunu söylemiyor. Fransız birinin ailesi: belki ANEF’te.
note-unclear-which-work-cards = Liste hangi kartların “immigration professionnelle” olduğunu söylemiyor.
note-unclear-whose-receipt = Liste, bu geçici belge (récépissé) veya APS kaydının kimler için olduğunu söylemiyor.
note-unclear-whether-all-of-77 = Liste bu sayfayı Meaux için veriyor. Bütün Seine-et-Marne için olup olmadığını söylemiyor.
note-unclear-less-than-a-year = Kendi sağlığınız için: sayfa, bir yıldan az süredir Fransa’da olanlar içindir. Sonrası: belki ANEF’te.
note-unclear-which-private-life-renewal = Birkaç yıllık özel ve aile hayatı kartı (vie privée et familiale): ANEF’te (F35799). Liste bu randevunun kimler için olduğunu söylemiyor.
note-unclear-whether-nogent = Liste bu sayfayı Créteil için veriyor. Nogent-sur-Marne için de olup olmadığını söylemiyor.

when-f2209 = Fransız biriyle evlilik, ilk kart: belgenizin bitişinden 4 ay önce ile 2 ay önce arasında başvurun.
when-f15898 = Uzun süreli vizeden (VLS-TS) veya iş değişikliğinden sonra: en geç bitişten 2 ay önce başvurun.
when-f35795 = Kartın bitişinden önceki son 2 ay içinde başvurun.
when-f35799 = SALARIÉ, ENTREPRENEUR: son 2 ay içinde, valilikte (préfecture). VIE PRIVÉE ET FAMILIALE, ÉTUDIANT: bitişten 4 ay önce ile 2 ay önce arasında, ANEF’te.
when-f16922 = Fransa’daysanız: oturum belgenizin bitişinden 4 ay önce ile 2 ay önce arasında başvurun. Tıp ve eczacılık meslekleri: son 2 ay içinde, valilikte (préfecture).
when-f35792 = Fransa’daysanız: son 2 ay içinde. Başka AB ülkesinden gelen, AB mavi kartı olanın ailesi: girişten sonraki bir ay içinde.
when-f21516 = İlk başvuru: vizenin bitişinden önceki son 2 ay içinde.
when-f33952 = Fransa’daysanız: vizenin veya kartın bitişinden önceki son 2 ay içinde başvurun.
when-f302 = Yenileme: belgenizin bitişinden 4 ay önce ile 2 ay önce arasında başvurun.
when-f2710 = 10 yıllık kartın (carte de résident) bitişinden önceki son 2 ay içinde başvurun.
when-f17359 = Yenileme: bitişten 4 ay önce ile 2 ay önce arasında başvurun.
when-f2215 = Yenileme. Öğrenim, ziyaretçi, hastalık: bitişten 4 ay önce ile 2 ay önce arasında. Ücretli çalışma: son 2 ay içinde.
when-f2257 = Yenileme: bitişten 4 ay önce ile 2 ay önce arasında başvurun.
when-f3137 = Oturum belgesinin (certificat) bitişinden önceki son 2 ay içinde başvurun.
when-f2231 = Kart: belgenizin (vize veya kart) bitişinden 4 ay önce ile 2 ay önce arasında başvurun. Uzun süreli vize (VLS-TS): gelişten sonraki 3 ay içinde onaylatın.
when-f17319 = Fransa’da diploma alalı 12 aydan az olduysa: kartınız bitmeden başvurun.
when-f15813 = Vizenin (VLS-TS) son 2 ayı içinde başvurun.
when-f35807 = Taşındıktan sonraki 3 ay içinde bildirin (bir yıldan uzun süreli kart).
when-f34953 = İltica başvurusunun kaydından sonraki 2 ay içinde; sağlık için 3 ay.
when-f35032 = Son tarih: 04/10/2021. Gecikme için geçerli bir sebep varsa başvuru hâlâ mümkün. 2021’den önce gelen çocuklar: 18 yaşını doldurduktan sonraki bir yıl içinde.
when-f1460 = Avrupa dışındaki bir ülkenin ehliyeti: Fransa’ya yerleşmenizden itibaren 1 yıl geçerlidir.
