# What helps further than a page, in Turkish: a request without an answer, a provisional paper. `guichet check` counts the signs of the texts to copy.

button-stuck = 🧱 Cevap yok: ne yapmalı?
button-papers = 🧾 Hangi belgeyi aldım?
button-silence = ⏳ Uzun süredir cevap yok: kural
in-french = 🇫🇷 Fransızcası, göstermek veya kopyalamak için:
copy-french = 📋 Fransızca metni kopyala

ask-stuck-letter = Önce: ret kararı veya Fransa’dan ayrılmaktan söz eden bir belge aldınız mı? (mektup, e-posta veya ANEF’te mesaj)
stuck-letter-yes = ⚠️ Evet
stuck-letter-no = Hayır, böyle bir şey yok
stuck-title = Cevap yok veya site çalışmıyor: neler yapabilirsiniz
stuck-proofs = 📸 Tarihi görünen kanıtları saklayın: ekran görüntüleri, dosya numarası (numéro du dossier), gelen mesajlar.
stuck-digital-point = 💻 Valiliğin (préfecture) dijital yardım noktasında (point d’accueil numérique) bir kişi internetten başvuruda size yardım eder. Adresi valiliğin sitesinde.
stuck-substitute = ↪️ Başka yolla başvurmak (solution de substitution): yalnızca valilik (préfecture) size bunu önerirse.
stuck-letters = ✉️ Kararını yeniden gözden geçirmesi için valiye (préfet) yazabilirsiniz (recours gracieux), sonra hakları savunan kuruma (Défenseur des droits). Ücretsizdir.
stuck-no-limit-stops = ⚠️ Bu mektupların mahkemeye başvurma süresini durduracağına güvenmeyin. Bu süre belki çoktan başladı: hemen bir avukatla veya dernekle konuşun.
stuck-text-title = ✍️ Başvurunuzun durumunu sormak için bir metin
stuck-text = Merhaba, oturum kartı (titre de séjour) başvuruma cevap almadım. Dosya numarası: … Başvuru tarihi: … Başvurumun ne durumda olduğunu söyler misiniz ve başvuruyu yaptığımı kanıtlayan bir belge gönderir misiniz? Teşekkürler.

silence-title = ⏳ Valilik (préfecture) cevap vermiyor: sayfalar ne diyor
silence-each-its-own = “Refus implicite”: cevap gelmez ve bu, ret sayılır. Her sayfa yalnızca bir karttan söz eder. Sizinki burada yok mu? Birine danışın.

ask-paper = Hangi belgeyi aldınız? Adı en üstte yazar.
paper-refusal = ⚠️ Ret veya Fransa’dan ayrılma
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =

    Başvurunun gönderildiğini kanıtlar. Oturum belgesi değildir.
    Çalışma: bu belge tek başına buna izin vermez. Schengen dışına seyahat: bu belgeyle, Fransız konsolosluğundan alınacak bir dönüş vizesi (visa de retour) gerekir.
paper-extension = Attestation de prolongation
paper-extension-means =
    Oturumun yasal olduğunu kanıtlar. En çok 3 ay geçerlidir. Sayfa diyor ki: karar çıkmadığı sürece valilik (préfecture) onu yeniler.
    Çalışma. Yenilemede: yalnızca eski kart izin veriyorsa. İlk başvuruda: yalnızca bazı kartlar için (liste sayfada).
    Schengen dışına seyahat: yenilemede, eski kart (veya eski uzun süreli vize, sayfaya bakın) ve geçerli pasaportla dönüş mümkündür. İlk başvuruda: hayır.
paper-extension-employer = Merhaba, oturum kartım yenileniyor. Service-Public’e göre (F36206), elimdeki “attestation de prolongation” yalnızca eski kartım izin veriyorsa çalışmaya izin verir. İki belge de burada.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    Valilik (préfecture) evet dedi. Bu belge, oturumun yasal olduğunu kanıtlar.
    Çalışma. Yenilemede: yalnızca eski kart izin veriyorsa. İlk başvuruda: yalnızca bazı kartlar için (liste sayfada).
    Schengen dışına seyahat: geçerli pasaportla dönüş mümkündür.
paper-favourable-decision-employer = Merhaba, valilik (préfecture) oturum kartımın yenilenmesini kabul etti. Service-Public’e göre (F36206), elimdeki “attestation de décision favorable” yalnızca eski kartım izin veriyorsa çalışmaya izin verir. İki belge de burada.
paper-receipt = Geçici belge (récépissé)
paper-receipt-means =

    Valiliğin (préfecture) verdiği geçici bir belgedir: üzerinde yazan tarihe kadar Fransa’da kalmaya izin verir.
    Çalışma. Yenilemede: eski kartın haklarını uzatır. İlk başvuruda: yalnızca bazı kartlar için. Sayfada Cezayir vatandaşları için de bir bölüm var.
    Schengen dışına seyahat: yenilemede, eski kart ve geçerli pasaportla dönüş mümkündür. İlk başvuruda: Fransız konsolosluğundan alınacak bir dönüş vizesi (visa de retour) gerekir.
paper-receipt-employer = Merhaba, oturum kartım yenileniyor. Service-Public’e göre (F15763), yenileme için verilen geçici belge (récépissé) eski kartın haklarını uzatır. Geçici belge ve eski kart burada.
employer-title = 💼 İşvereniniz için bir metin (yenileme ise)
