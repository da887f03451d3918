# The screens "urgent" and "violence" in Turkish, and what can stand on them.

language-name = Türkçe
list-separator = { ", " }

nav-back = ⬅️ Geri
nav-language = 🌐 Dil · اللغة
nav-urgent = ⚠️ Acil durum
    .short = ⚠️ Acil
button-violence = 🆘 Şiddet: yardım
button-erase = 🧹 Cevaplarımı sil
button-say-place = 📍 Yaşadığım yeri söyle
button-legal-help = ⚖️ En yakın hukuki yardım

urgent =
    ⚠️ Fransa’dan ayrılmanızı söyleyen bir mektup, ret kararı, polis, idari gözetim (rétention):
    • Mektuptaki süreye bakın (“voies et délais de recours”). Çok kısa olabilir.
    • Bugün bir avukatla veya bir dernekle konuşun.
    • Mektubu ve zarfını saklayın.
    • İdari gözetim merkezinde (centre de rétention), merkezin derneğiyle görüşmek isteyin.
violence =
    🆘 Şu anda tehlikede misiniz? 17’yi veya 112’yi arayın.
    Konuşamıyor musunuz? 114’e SMS gönderin (ücretsiz).
    Kadınlar: 3919 sizi dinler, bilgi verir ve yol gösterir (arama ücretsiz).
    112 ücretsizdir, gece gündüz, Fransızca veya İngilizce. 17 ve 112 aramaları telefon faturasında görünmez.

    Yardımsız kalmayın. Kanun eşler veya partnerler arasındaki şiddeti (violences conjugales) cezalandırır. Dernekler ve kamu hizmetleri size yardım edebilir.
    Kaynak: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

card-title = “{ $title }”
card-read = Okunduğu tarih: { $date }.
card-link-answers = 🔗 Link kontrolü: { $date }.
card-link-dead = 🚫 Bu sayfa { $date } günü açılmıyordu. Hâlâ açılmıyor mu? Valiliğe (préfecture) sorun.
open-information = Bilgi sayfasını aç
open-prefecture = Valilik (préfecture) sitesi: { $name }
open-residence-page = “titres de séjour” sayfası: { $name }

page-f18362 = Fransa’dan ayrılma mektubu (OQTF)
page-f12544 = kim yardım eder, nasıl
page-f2209 = özel ve aile hayatı kartı (vie privée et familiale)
page-f32257 = oturum kartı: yardım ve koruma

note-violence-life-together = Fransız biriyle evlilik, ilk başvuru, sayfaya göre: birlikte yaşam bitmiş olabilir (ölüm, eşin şiddeti). Belgeler: şikâyet (plainte), kusura dayalı boşanma, mahkûmiyet.
note-violence-renewal = Mağdur kartı (1 yıl), sayfaya göre: koruma kararı (ordonnance de protection) sürdükçe veya, şikâyetten (plainte) sonra, ceza davası sürdükçe internetten yenilenir.
note-algerians-see-f2215 = Cezayir vatandaşlığı: bu sayfa sizin için değil. F2215 (bir yıl) veya F2257 (10 yıl) sayfasını okuyun.

help-access-to-law = ☎️ Haklarınızı öğrenin: { $phone }, ücretsiz, her vatandaşlık: en yakın hukuki danışma yeri (point-justice). Denizaşırı Fransa: { $overseas }.
help-access-to-law-open = Adalet Bakanlığı sayfası
help-legal-aid = ⚖️ Gelir düşük mü? Devlet avukatı ödeyebilir (aide juridictionnelle). Fransa’da oturmak gerekir; geçerli kart zorunlu değil.
help-legal-aid-open = Avukat parası için yardım

nearest-legal-help = ⚖️ En yakın hukuki yardım: { $places }
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] 1 km’den az
       *[other] { PLURAL($km) ->
            [one] yaklaşık { $km } km
           *[other] yaklaşık { $km } km
        }
    }

notice-document = 🙏 Lütfen bana fotoğraf veya belge göndermeyin. Onları açmıyorum ve saklamıyorum. Mesajınızı silebilirsiniz.
notice-voice = Sesli mesajları dinleyemiyorum. Yazın veya bir düğmeye dokunun.
notice-contact = Telefon numaralarına ihtiyacım yok ve onları saklamıyorum.
notice-attachment = Yalnızca yazı okuyorum. Yazın veya bir düğmeye dokunun.
notice-failed = Özür dilerim, bir şey çalışmadı. Yeniden başlamak için /start yazın.
notice-too-many = Aynı anda çok fazla mesaj geldi: yalnızca sonuncuları okudum.
position-put-away = 👍 Konum düğmesi artık yok. Hiçbir konumu saklamıyorum.
