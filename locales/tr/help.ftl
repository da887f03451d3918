# What helps further than a page, in Turkish: a request without an answer, a provisional paper. `guichet check` counts the signs of the texts to copy.

button-stuck = 🧱 Cevap yok: ne yapmalı?
button-papers = 🧾 Hangi belgeyi aldım?
button-silence = ⏳ Kimse cevap vermezse?
in-french = 🇫🇷 Fransızcası, göstermek veya kopyalamak için:
copy-french = 📋 Fransızca metni kopyala

ask-stuck-letter = Önce: ret mektubu veya Fransa’dan ayrılmaktan söz eden bir mektup aldınız mı?
stuck-letter-yes = ⚠️ Evet, bir mektup
stuck-letter-no = Hayır, böyle bir şey yok
stuck-title = Cevap yok veya site çalışmıyor: neler yapabilirsiniz
stuck-proofs = 📸 Tarihi görünen kanıtları saklayın: ekran görüntüleri, dosya numarası (numéro du dossier), gelen mesajlar.
stuck-digital-point = 💻 Valiliğin (préfecture) dijital yardım noktasında (point d’accueil numérique) bir kişi internetten başvuruda size yardım eder. Adresi valiliğin sitesinde.
stuck-substitute = ↪️ Başka yolla başvurmak (solution de substitution): yalnızca valilik (préfecture) sizi buna davet ederse.
stuck-letters = ✉️ Valiye (préfet) itiraz mektubu yazabilirsiniz (recours gracieux), sonra hakları savunan kuruma (Défenseur des droits). Ücretsizdir.
stuck-no-limit-stops = ⚠️ Bu mektuplar mahkemeye başvurma sürelerinin hiçbirini durdurmaz. Belki işleyen bir süre var? Hemen bir avukatla veya dernekle konuşun.
stuck-text-title = ✍️ Göstermek veya göndermek için bir metin
stuck-text = Merhaba, oturum kartı (titre de séjour) başvuruma cevap almadım. Dosya numarası: … Başvuru tarihi: … Başvurumun ne durumda olduğunu söyler misiniz ve bana onu kanıtlayan bir belge gönderir misiniz? Teşekkürler.

silence-title = ⏳ Valilik (préfecture) cevap vermiyor: sayfalar ne diyor
silence-each-its-own = Her sayfa yalnızca bir kartın kuralını söyler. Kartınız burada yok mu? Onun sayfasını okuyun veya birine danışın.

ask-paper = Hangi belgeyi aldınız? Adı en üstte yazar.
paper-refusal = ⚠️ Ret veya ayrılma mektubu
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =
    Başvurunun gönderildiğini kanıtlar. Oturum belgesi değildir.
    Çalışma: bu belge buna izin vermez. Schengen dışına seyahat: konsolosluktan dönüş vizesi (visa de retour) gerekir.
paper-extension = Attestation de prolongation
paper-extension-means =
    Oturumunuzun yasal olduğunu kanıtlar (séjour régulier), en çok 3 ay için. Karar çıkmadığı sürece valilik (préfecture) onu yeniler.
    Çalışma, yenilemede: yalnızca önceki kart izin veriyorsa. İlk başvuru: yalnızca bazı kartlar için, liste sayfada.
    Schengen dışına seyahat: yenilemede, eski kart ve geçerli pasaportla dönüş mümkündür; ilk başvuruda değildir.
paper-extension-employer = Merhaba, oturum kartım yenileniyor. Service-Public’e göre (F36206), elimdeki “attestation de prolongation” yalnızca eski kartım izin veriyorsa çalışmaya izin verir. İki belge de burada.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    Valilik (préfecture) evet dedi. Bu belge, oturumunuzun yasal olduğunu kanıtlar (séjour régulier).
    Çalışma, yenilemede: yalnızca önceki kart izin veriyorsa. İlk başvuru: yalnızca bazı kartlar için, liste sayfada.
    Schengen dışına seyahat: geçerli pasaportla dönüş mümkündür.
paper-favourable-decision-employer = Merhaba, valilik (préfecture) oturum kartımın yenilenmesini kabul etti. Service-Public’e göre (F36206), elimdeki “attestation de décision favorable” yalnızca eski kartım izin veriyorsa çalışmaya izin verir. İki belge de burada.
paper-receipt = Geçici belge (récépissé)
paper-receipt-means =
    Valiliğin (préfecture) verdiği geçici bir belgedir: üzerinde yazan tarihe kadar Fransa’da kalmaya izin verir.
    Çalışma, yenilemede: önceki kartın haklarını uzatır. İlk başvuru: yalnızca bazı kartlar için. Sayfada Cezayir vatandaşlığı için de bir bölüm var.
    Schengen dışına seyahat: yenilemede, eski kart ve geçerli pasaportla dönüş mümkündür. İlk başvuru: konsolosluktan dönüş vizesi (visa de retour) gerekir.
paper-receipt-employer = Merhaba, oturum kartım yenileniyor. Service-Public’e göre (F15763), yenileme için verilen geçici belge (récépissé) eski kartın haklarını uzatır. Geçici belge ve eski kart burada.
employer-title = 💼 İşvereniniz için bir metin (yenileme ise)
