# What the bot says around the questions, in Turkish. Short sentences, plain words (level A2).
# French is the reference: every language has the same messages and the same variables.

language-name = Türkçe
list-separator = { ", " }
date-pattern = %d.%m.%Y

greeting =
    Merhaba 👋 Fransa’daki belgeleriniz için doğru resmî sayfayı bulmanıza yardım ediyorum.
    Ücretsizdir. Ben valilik (préfecture) değilim. Bana belgelerinizin fotoğrafını göndermeyin.
ask-place = Nerede oturuyorsunuz? Şehrinizi veya posta kodunuzu yazın. Örnek: Massy veya 91300.
without-address = Kendi adresiniz yok mu? Mektuplarınızı aldığınız şehri yazın.
button-position = 🧭 Konumumu gönder
ask-position = Evinizde veya evinizin çok yakınında mısınız? Konumunuza yalnızca bir kez bakarım. Onu saklamam.
position-button = 📍 Konumumu gönder
position-no = ✏️ Hayır, yazmak istiyorum
position-in-numbers = Burada konumu sayılarla yazın. Örnek: 48.73, 2.27
position-put-away = 👍 Konum düğmesi artık yok. Hiçbir konumu saklamıyorum.
near-here = Burada mı oturuyorsunuz?
near-the-border = Bu konum Fransa’nın hemen dışında görünüyor. Fransa’da, burada mı oturuyorsunuz?
notice-written-on-many = Bu yazı birçok kartta var. Sizin kartınız hangi sebeple verildi? Seçin.
place = { $name } ({ $code })
place-commune = { $commune }, { $name } ({ $code })
place-arrondissement = { $name } ({ $code }), bölge (arrondissement): { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } → { $place }
place-elsewhere = ❌ Başka bir yer
which-place = Tam olarak neresi? Seçin veya yeniden yazın.
which-of-many-namesakes = Bu adı taşıyan çok yer var. Sizinki burada yok mu? Posta kodunuzu yazın.
which-of-many-communes = Bu posta kodu birkaç şehirde var. Sizinki burada yok mu? Posta kodunu ve şehri yazın.
which-of-a-region = Burası büyük bir bölge. İlinizi (département) seçin veya şehrinizi yazın.
move-to = Artık burada mı oturuyorsunuz: { $place }?
move-yes = ✅ Evet, değiştir: { $place }
move-no = ↩️ Hayır, eskisi gibi devam et
recap-place = 📍 { $place }
recap = 📍 { $place }. İsteğiniz: { $answers }.
kept-private = gizli tutulan cevap
may-decline = Cevap vermek zorunda değilsiniz.
unknown = 🤔 Bilmiyorum
decline = 🤐 Söylemek istemiyorum
answered = { $label }

nav-back = ⬅️ Geri
nav-not-there = 📍 Başka yer
nav-restart = 🔁 Baştan başla
nav-language = 🌐 Dil · Langue
nav-urgent = ⚠️ Acil durum
    .short = ⚠️ Acil
nav-options = ⋯ Diğer
button-violence = 🆘 Şiddet: yardım
button-suicide = 💙 Ölme isteği: 3114

site-listed = { $site } resmî siteler listemde var.
site-renamed = { $site } listemde eski bir ad. Sitenin bugünkü adı: { $name }.
site-of-state = { $site } devletin bir adresi, ama listemde yok.
site-look-alike = ⚠️ Dikkat: { $site } adresi { $name } adresine benziyor, ama o değil. Oraya hiçbir şey yazmayın, hiçbir şey ödemeyin.
site-hides = ⚠️ Dikkat: { $site } adresi, hangi site olduğunu gizliyor. Oraya hiçbir şey yazmayın, hiçbir şey ödemeyin.
site-unknown = { $site } adresini tanımıyorum. Resmî siteler listemde yok. Kontrol etmeden hiçbir şey ödemeyin.
ask-site = Bana sitenin adresini yazın: resmî siteler listemde olup olmadığını söylerim.
notice-understood = Anladım: { $parts }.
notice-need-kept = Not ettim: { $need }.
ask-which-need = İsteğiniz bunlardan biri mi?
none-of-these = Bunların hiçbiri değil
notice-chat = 🙂 Ben yalnızca yabancıların Fransa’daki belgeleri hakkında konuşabilirim.
notice-insult = Yardım edemediysem özür dilerim. Ne yapmak istediğinizi bana söyleyin.
notice-other-matter = Ben yalnızca yabancıların belgelerini bilirim. Bu konuda şu yerler ve hizmetler yardım edebilir:
notice-not-mine = Buna cevap veremem. Ben yabancıların Fransa’daki belgelerini bilirim.
notice-human = Burada bir kişiyle konuşabilirsiniz:
go-on-in = 🌐 Bu dilde devam et: { $language }
notice-not-understood = Anlamadım. Aşağıdan bir cevap seçin.
notice-no-place = Bu yeri bulamıyorum. İlinizi (département) de yazabilirsiniz. Örnek: 91.
notice-place-first = 🙂 Önce yer, sonra isteğiniz.
notice-abroad = Bu yer Fransa’nın dışında görünüyor. Ben yalnızca Fransa’yı bilirim.
notice-position-abroad = Bu konum Fransa’nın dışında görünüyor.
notice-old-button = Bu düğme artık geçerli değil. Kaldığınız yer burası.
notice-erased = Bende kayıtlı yer ve cevaplarınız silindi.
notice-forgotten = Burada her şey silindi: dil, yer, cevaplar, haberler ve hatırlatma.
erase-in-telegram = Mesajlarımız Telegram’da hâlâ duruyor. Silmek için: sohbet listenizde bu sohbete uzun basın, sonra “Sil” seçeneğine dokunun.
notice-document = 🙏 Lütfen bana fotoğraf veya belge göndermeyin. Onları açmıyorum ve saklamıyorum. Mesajınızı silebilirsiniz.
notice-voice = Sesli mesajları dinleyemiyorum. Yazın veya bir düğmeye dokunun.
notice-contact = Telefon numaralarına ihtiyacım yok ve onları saklamıyorum.
notice-attachment = Yalnızca yazı okuyorum. Yazın veya bir düğmeye dokunun.
notice-failed = Özür dilerim, bir sorun oldu. Yeniden başlamak için /start yazın.
notice-too-many = Aynı anda çok fazla mesaj geldi: yalnızca sonuncuları okudum.
notice-unknown-command = Bu komutu bilmiyorum. Neler yapabildiğimi görmek için /help yazın.

verdict-exclusive = Bu başvuru internetten, ulusal ANEF sitesinde yapılır. Önce şartları okuyun.
verdict-anef = Bu başvuru genellikle internetten, ulusal ANEF sitesinde yapılır. Önce sayfayı okuyun.
verdict-anef-doubt = Büyük ihtimalle internetten, ANEF’te (ulusal site): kaynaklarımızın hepsi bunu söylemiyor. Durumunuz orada yok mu? Valiliğe (préfecture) sorun.
verdict-anef-or-prefecture = Durumunuzu önce ANEF’te (ulusal site) arayın. Orada yok mu? Valiliğin (préfecture) sayfasını kullanın.
verdict-prefecture-form = Valiliğin (préfecture) bu sayfası size uyabilir. Doldurmadan önce şartları okuyun.
verdict-prefecture-appointment = Valiliğin (préfecture) bu sayfası randevu istemek içindir. Bu henüz başvuru değildir: kanıtı saklayın.
verdict-prefecture-desk = Bu başvuru genellikle valilikte (préfecture) veya kaymakamlıkta (sous-préfecture) yapılır. Önce sitesine bakın.
verdict-contact = Bu sayfa, size cevap verebilecek birime yazmak içindir.
verdict-collection = Bu sayfa, belgeyi teslim almak üzere randevu almak içindir.
verdict-employer = Bu işlemi işveren yapar.
verdict-online = Bu, resmî bir sayfada yapılır. Önce şartları okuyun.
verdict-information = Bu resmî sayfa bilgi verir. Sizin durumunuzdan söz ediyor mu, bakın.
verdict-desk-after-advice = Bu başvuru genellikle valilikte (préfecture) veya kaymakamlıkta (sous-préfecture) yapılır. Birine danışmadan oraya gitmeyin.
verdict-unknown = Nereye başvurulduğunu bilmiyoruz. Valiliğinize (préfecture) sorun.

association-first = 🛟 Başvurmadan veya valiliğe (préfecture) gitmeden önce bir dernekle veya avukatla konuşun. Ret kararıyla birlikte Fransa’dan ayrılma emri gelebilir.
association-if-without-papers = 🛟 Geçerli belgeniz yok mu? Önce bir dernekle veya avukatla konuşun. Ret kararıyla birlikte Fransa’dan ayrılma emri gelebilir.
rule-ended = 📅 Bu kural { $date } tarihinde sona erdi. Yenisi olup olmadığını bir dernek size söyleyebilir. İşte başka sayfalar.
facts-are-old = 🕰 Bazı bilgiler altı aydan eski: sayfada kontrol edin.
perhaps = Durumunuza göre, belki bunlar da:
further-reading = Daha çok bilgi için:
button-page-says = 💶 Ücret ve belgeler
page-says-title = 💶 Ücret ve belgeler, resmî sayfalara göre:
page-says-cost = Ücret: { $said }
page-says-documents = Belgeler: { $said }
no-longer-listed = Bu sayfa artık resmî listede yok:
other-pages = İşte daha genel başka sayfalar ve yardım eden yerler.
no-other-pages = Bu cevaplar için bütün sayfalarım sonucunuzda var. Bir cevabı değiştirin veya buradan yardım isteyin.

card-official-page = resmî sayfa
card-title = “{ $title }”
card-remark = Resmî listede yazan: “{ $remark }”
card-listed = { $date } tarihli resmî listede var.
card-delisted = En son { $date } tarihli resmî listede vardı. Sayfa kapanmış olabilir.
card-read = Okunduğu tarih: { $date }.
card-until = Bu kural için öngörülen son tarih: { $date }.
card-quote = “{ $quote }” (sayfa { $page }, okunduğu tarih: { $date })
card-under = { $chapters }: { $said }
card-quote-modified = “{ $quote }” (Service-Public, sayfa { $page }, değiştiği tarih: { $date })
card-page-changed = 🔄 { $page } sayfası { $date } tarihinde değişti: başvurmadan önce okuyun.
card-page-gone = 🚫 Service-Public sitesinde artık { $page } sayfası yok (kontrol tarihi: { $date }).
card-modified = Sayfanın değiştiği tarih: { $date }.
card-when-source = (sayfa { $page }, okunduğu tarih: { $date })
card-appointment = Randevu için: bu henüz kart başvurusu değildir.
card-pre-request = Bu bir ön başvurudur (pré-demande): valilik (préfecture) sonra cevap verir.
card-review = Sizin için olup olmadığını sayfada kontrol edin.
card-employer = İşverenler için.

open-page = Sayfayı aç
open-information = Bilgi sayfasını aç
open-anef = ANEF sitesini aç
open-prefecture = Valilik sitesi: { $name }
open-residence-page = “titres de séjour” sayfası: { $name }
open-contact = Valiliğe (préfecture) yaz: { $name }
no-prefecture-site = Bu yer için valiliğin (préfecture) internet sitesini bilmiyorum.
departement-remark = { $date } tarihli resmî listede bu il (département) için yazan: “{ $remark }”

button-more =
    { PLURAL($count) ->
        [one] ➕ { $count } sayfa daha
       *[other] ➕ { $count } sayfa daha
    }
button-not-my-case = 🤷 Durumum bu değil · Yardım
button-change = ✏️ Bir cevabı değiştir
button-reopen = 🤔 Cevapla: { $question }
button-share = 🔗 Paylaş
button-erase = 🧹 Cevaplarımı sil
button-settings = ⚙️ Ayarlar
button-help-places = 🛟 Yardım eden yerler
button-tell-me = 📬 Değişirse bana yaz
button-forget = 🗑 Her şeyi şimdi sil
button-privacy = 🔒 Gizlilik: saklanan bilgiler
button-privacy-at-length = ➕ Daha çok bilgi
button-my-data = 🗂 Verilerim
button-my-data-named = 👁 Gizli cevapları da göster
button-say-place = 📍 Yaşadığım yeri söyle
button-language = 🌐 Dili değiştir
button-send-link = 📤 Bu linki gönder
button-copy-link = 📋 Bu linki kopyala
button-private-chat = 💬 Özel sohbette konuş
button-change-place = 📍 Değiştir: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 Sayfaları yeniden gör
recap-title = Hangi cevabı değiştirmek istiyorsunuz?
options-title = Başka ne yapmak istiyorsunuz?
share-title = Birine yardım etmek için bu linki verin:
share-private = Linkte yalnızca yer ve konu vardır, cevaplarınız hiçbir zaman yoktur.
languages-title = Dilinizi seçin. Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ Bu metni bir makine çevirdi; Türkçe bilen hiç kimse henüz okumadı. Geçerli olan Fransızca sayfadır.

urgent =
    ⚠️ Fransa’dan ayrılmanızı söyleyen bir mektup, ret kararı, polis, idari gözetim (rétention):
    • Mektuptaki süreye bakın (“voies et délais de recours”). Çok kısa olabilir.
    • Bugün bir avukatla veya bir dernekle konuşun.
    • Mektubu ve zarfını saklayın.
    • İdari gözetim merkezinde (centre de rétention), merkezdeki dernekle görüşmek isteyin.
help =
    Fransa’da yaşayan yabancıların doğru resmî sayfayı bulmasına yardım ediyorum.
    Siz nerede oturduğunuzu ve ne yapmak istediğinizi söylersiniz. Ben sayfaları ve yardım eden yerleri gösteririm.
    Ben valilik (préfecture) değilim ve hukuki danışmanlık vermem.

    /start: yeniden başla
    /urgent: acil durum
    /language: dil
    /settings: ayarlar
    /news: haber al veya alma
    /stop: haberleri durdur
    /privacy: gizlilik, saklanan bilgiler
    /mydata: verilerim
    /forget: her şeyi sil
privacy =
    Sizinle devam edebilmek için dilinizi, yeri ve cevaplarınızı saklarım; sizden haber gelmezse bunları { PLURAL($days) ->
        [one] { $days } gün
       *[other] { $days } gün
    } sonra silerim.
    Yazdıklarınızı saklamam: cevap verir vermez silinir.
    Haberlere evet derseniz veya hatırlatma isterseniz, size yazmak için gerekenleri daha uzun saklarım: /stop yazılana, hatırlatma gönderilene veya /forget yazılana kadar.
    Telegram mesajlarımızın kendi kopyasını saklar.
privacy-at-length =
    Sakladığım bilgiler: Telegram’daki sohbetimizin numarası, seçtiğiniz dil, yer, seçtiğiniz cevaplar, en son yazdığınız veya bir düğmeye dokunduğunuz gün ve haberler konusunda verdiğiniz cevap.
    Ne kadar süre: o günden sonra { PLURAL($days) ->
        [one] { $days } gün
       *[other] { $days } gün
    }, sonra silinir. Gelen mesajların numaraları, adınız ve sohbet numarası olmadan, iki kez cevap vermemek için 48 saat kalır.
    Haberlere evet derseniz: sohbetimizin numarasını, dili ve ili (département) /stop veya /forget yazılana kadar, ya da siz beni engelleyene kadar saklarım. Haberin kime gideceğini başka hiçbir şey belirlemez.
    Hatırlatma isterseniz: sohbetimizin numarasını, dili, ayı, yılı, ili (département) ve sayfayı hatırlatma gönderilene veya /forget yazılana kadar saklarım.
    { PLURAL($days) ->
        [one] { $days } günlük
       *[other] { $days } günlük
    } süre ikisini de silmez. Her haber ve her hatırlatma için gönderilip gönderilmediğini not ederim; sizin hiçbir yazınız bu notta yoktur. Bu not 90 gün sonra silinir. Hizmette çalışan kişiler yalnızca sayıları görür.
    Telegram artık size yazamadığımı bildirirse, haberlerinizi ve hatırlatmanızı durdururum. Belki bir hatadır diye onları 7 gün daha saklarım, sonra silerim; /stop veya /forget onları hemen siler.
    Botun adresi değişirse veya verilerle ilgili bir sorun olursa, benimle konuşan herkese bir hizmet mesajı gönderilebilir.
    Saklamadığım bilgiler: adınız, telefon numaranız, yazdıklarınız, fotoğraflarınız, belgeleriniz, sesli mesajlarınız, kişileriniz ve konumlarınız.
    Program durursa, yazdıklarınız cevabıma kadar burada bekler, sonra silinir.
    Kim görebilir: bu hizmetle ilgilenen kişiler, hizmetin bilgisayarında. Program valiliğe (préfecture) hiçbir şey göndermez.
    Telegram mesajlarımızın kendi kopyasını saklar. Sohbeti Telegram’da silebilirsiniz.
privacy-until-closed =
    Dilinizi, yeri ve cevaplarınızı yalnızca bu konuşma için saklarım.
    Yazdıklarınızı saklamam.
    Her şeyi şimdi silebilirsiniz: düğmeyle veya /forget yazarak.
settings = ⚙️ Ayarlar
kept-title = 🗂 Sizin hakkınızda sakladığım her şey:
kept-nothing = Hiçbir şey.
kept-language = Dil: { $language }
kept-place = Yer: { $place }
kept-answers = Cevaplar: { $answers }
kept-news-yes = Haberler: evet, { $place } için. Bunu, sohbetimizin numarası ve dille birlikte /stop veya /forget yazılana kadar saklarım.
kept-news-no = Haberler: hayır
kept-news-asked = Haberler: soruyu sordum
kept-news-later = Haberler: “daha sonra”, { $date }
kept-reminder = Hatırlatma: kartın bittiği ay { $month }, { $place }. Gönderilene veya /forget yazılana kadar saklarım.
kept-reminder-page = Hatırlatmanın sayfası: “{ $title }”
kept-days-the-rest =
    Ayrıca sohbetimizin numarası ve son mesajınızın günü. Kalanlar, sizden haber gelmezse { PLURAL($days) ->
        [one] { $days } gün
       *[other] { $days } gün
    } sonra silinir.
kept-days =
    Ayrıca sohbetimizin numarası ve son mesajınızın günü. Sizden haber gelmezse her şey { PLURAL($days) ->
        [one] { $days } gün
       *[other] { $days } gün
    } sonra silinir.

news-ask =
    📬 Bu ilde (département) işlemler değişince size yazabilir miyim: { $name }?
    Bu nadiren olur. Durdurmak için: /stop.
news-yes = 📬 Evet, bana yaz
news-no = 📭 Bana yazma
news-later = ⏳ Daha sonra sor
typed-yes = evet, olur, tamam, peki
typed-no = hayır, hayir, yok, istemiyorum, hayır teşekkürler
typed-later = sonra, daha sonra
news-are-written = 📬 Burada işlemler değişince size yazarım: { $place }.
news-are-not-written = 📬 Size haber yazmıyorum.
news-promise = Haberler nadirdir: yalnızca ilinizde (département) işlemler değişince gelir. Durdurmak için: /stop.
news-place-first = Haber almak için önce yerinizi söyleyin.
news-not-here = Burada size daha sonra yazamam: yalnızca cevap verebilirim.
news-stay = Haberler devam ediyor. Durdurmak için: /stop.
button-news = 📬 Haberler
button-news-yes = ✅ Evet, burası için: { $name }
button-news-instead = 🔄 Bunun yerine: { $name }
button-news-no = 🚫 Hayır, haber istemiyorum
button-news-end = 🔕 Haberleri durdur
notice-news-yes = Teşekkürler. Burada işlemler değişince size yazarım: { $name }. Durdurmak için: /stop.
notice-news-no = Not ettim: size haber yazmıyorum. Fikriniz değişirse: /news.
notice-news-later = Not ettim: başka bir gün bir kez daha soracağım.
notice-news-not-again = Not ettim: bir daha sormayacağım. Haber almak için: /news.

button-remind = ⏰ Kartım bitmeden hatırlat
ask-card-year = ⏰ Kartınız hangi yıl bitiyor?
ask-card-month = ⏰ Kartınız { $year } yılının hangi ayında bitiyor?
month-may-be-typed = Tarih kartınızda yazıyor. Ayı ve yılı kendiniz de yazabilirsiniz. Örnek: 06/2030.
month-button = { $number } · { $month }
month-of-year = { $month } { $year }
month-1 = Ocak
    .short = Oca
month-2 = Şubat
    .short = Şub
month-3 = Mart
    .short = Mar
month-4 = Nisan
    .short = Nis
month-5 = Mayıs
    .short = May
month-6 = Haziran
    .short = Haz
month-7 = Temmuz
    .short = Tem
month-8 = Ağustos
    .short = Ağu
month-9 = Eylül
    .short = Eyl
month-10 = Ekim
    .short = Eki
month-11 = Kasım
    .short = Kas
month-12 = Aralık
    .short = Ara
notice-no-month = Bu tarihi anlamadım.
reminder-stored = ✅ Size yalnızca bir kez, { $month } başında yazacağım. Sayfaya göre ne zaman başvurulacağını göreceksiniz.
reminder-replaced = Eski hatırlatma (kartın bittiği ay: { $month }) silindi.
reminder-will-be-replaced = Zaten bir hatırlatmanız var (kartın bittiği ay: { $month }). Yenisi onun yerine geçecek.
reminder-how-to-erase = Ayı, yılı, ili (département) ve sayfayı bu mesaja kadar saklarım. Daha önce silmek için: düğme veya /mydata.
reminder-not-needed = Hatırlatmaya gerek yok: tarih yakın. Sayfayı şimdi okuyun:
reminder-stays = Hatırlatmanız kalıyor. Silmek için: /mydata.
reminder-due = ⏰ Kartınız bitmeden ({ $month }) size yazmamı istemiştiniz.
reminder-page-gone = Göstereceğim sayfa artık yok veya ne zaman başvurulacağını artık söylemiyor. Valiliğin (préfecture) sitesine bakın veya benimle konuşun.
reminder-used = Bu tek hatırlatmadır. Onunla ilgili hiçbir şey saklamıyorum.
notice-reminder-erased = Silindi: hiçbir hatırlatma saklamıyorum.
button-erase-reminder = 🗑 Hatırlatmayı sil
button-talk = 💬 Bana uygun sayfaları gör

group-only-private = Sizi korumak için yalnızca özel sohbette konuşurum. Başlamak için düğmeye dokunun.
bot-name = guichet: Fransa’da oturum belgeleri
bot-description =
    Fransa’daki belgeleriniz için doğru resmî sayfayı kendi dilinizde bulmanıza yardım ediyorum.
    Ücretsizdir. Ben valilik (préfecture) değilim. Bana belgelerinizin fotoğrafını göndermeyin.
    “Başlat” düğmesine dokunun.
bot-short-description = Fransa’daki belgeleriniz için doğru resmî sayfa. Ücretsiz. Valilik (préfecture) değildir.
command-start = Başla veya yeniden başla
command-urgent = Acil durum
command-language = Dili değiştir
command-settings = Ayarlar
command-news = Haber al veya alma
command-stop = Haberleri durdur
command-help = Yardım
command-privacy = Gizlilik: saklanan bilgiler
command-my-data = Verilerim
command-forget = Her şeyi sil
help-places = Yardım eden yerler ve hizmetler:

notice-head = 📢 Hizmet mesajı
button-stop-news = 🔕 Artık haber istemiyorum

notice-wrong-page = 🙏 Teşekkürler, adınız olmadan not edildi. Sayfa çalışmıyor mu? Valiliğe (préfecture) veya France services’e sorun.
button-report = 🚩 Hata bildir
button-wrong-page = 🚩 { $number }
ask-wrong-page = Hangi sayfa çalışmıyor veya doğru değil?
numbered-page =
    { $number }. { $label }
    “{ $title }”

card-link-answers = 🔗 Link kontrolü: { $date }.
card-link-dead = 🚫 { $date } günü açılmıyordu. Hâlâ mı? Valiliğe (préfecture) sorun.
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] 1 km’den az
       *[other] { PLURAL($km) ->
            [one] yaklaşık { $km } km
           *[other] yaklaşık { $km } km
        }
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 Numara
copy-mail = 📋 E-posta
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 Saatler belirtilmemiş: gitmeden önce arayın.
nearby-day = 🕘 { $from }: { $hours }
nearby-days = 🕘 { $from } – { $to }: { $hours }
weekday =
    { $day ->
        [monday] Pazartesi
        [tuesday] Salı
        [wednesday] Çarşamba
        [thursday] Perşembe
        [friday] Cuma
        [saturday] Cumartesi
       *[other] Pazar
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 Diller: { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 Yalnızca randevuyla.
nearby-no-appointment = 🚪 Randevusuz.
nearby-today = 🕘 Bugün ({ $date } { $day }): { $hours }
nearby-today-closed = 🕘 Bugün ({ $date } { $day }): kapalı
nearby-takes-appointments = 📅 Randevu alabilirsiniz.
nearby-booking = 📅 Randevu almak için: { $site }
nearby-bus = 🚌 Bu bir otobüs veya gezici bir ekip: yeri değişir. Arayıp nerede ve ne zaman olduğunu sorun.
nearby-free = 🆓 Ücretsiz
nearby-partly-free = 🆓 Bazı şartlarla ücretsiz
nearby-paid = 💶 Ücretli
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ { $date } gününe kadar (dahil) kapalı
nearby-phone-only = 📞 Yalnızca telefonla
nearby-remote = 💻 Yalnızca uzaktan (telefon veya internet)
nearby-through-professional = 👤 Sizi buraya yalnızca bir görevli gönderebilir (sosyal hizmet uzmanı, France Travail…).
nearby-services = 🤝 { $services }
nearby-area = 🏘 Yalnızca burada oturanlar için: { $area }
nearby-foreigners-law = ⚖️ Yabancılar hukukunda yardım: var
nearby-foreigners-law-day = ⚖️ Yabancılar hukukunda yardım: { $day }
nearby-no-foreigners-law = ⚖️ Yabancılar hukukunda yardım: yok
nearby-updated = Bilgilerin son güncellemesi: { $date }
open-map = 🗺 Haritada gör
nearest-france-services = 🏠 En yakın France services yerleri: { $places }
nearest-legal-help = ⚖️ En yakın hukuki yardım: { $places }
nearest-directory = 🏛 Valilik (préfecture): { $places }
nearest-digital-help = 💻 İnternet kullanımında en yakın yardım: { $places }
nearest-administrative-help = 🤝 Belgeleriniz ve haklarınız için yardım: { $places }
nearest-french-lessons = 🗣 En yakın Fransızca dersleri: { $places }
about-france-services = 🏠 France services: bir kişi internetteki işlemlerde size yardım eder (hukuki danışmanlık yok).
about-legal-help = ⚖️ En yakın hukuki yardım. Gitmeden önce arayın.
about-directory = 🏛 Service-Public adres rehberine göre valilik (préfecture) ve kaymakamlık (sous-préfecture). Gitmek mi, internetten başvurmak mı gerekir? İşleminizin sayfasında yazar.
about-digital-help = 💻 Size internet kullanımında ve internetteki işlemlerde yardım ederler (hukuki danışmanlık yok).
about-administrative-help = 🤝 Belgeler ve haklar konusunda yardım eden dernekler ve hizmetler. Gitmeden önce arayın.
about-french-lessons = 🗣 Size yakın yerlerde Fransızca öğrenin. Gitmeden önce arayın.
button-france-services = 🏠 En yakın France services
button-legal-help = ⚖️ En yakın hukuki yardım
button-directory = 🏛 Valilik: adres, saatler
button-say-town = 📍 Şehrimi söyle: yardım yerleri
button-digital-help = 💻 İnternet kullanımında yardım
button-administrative-help = 🤝 Belgeleriniz için yardım
button-french-lessons = 🗣 Fransızca dersleri

# What is said beside the matter: thanks, back, in English, a link that does not work; the help; the terminal.
typed-quit = çık, çıkış, cik, cikis
help-in-terminal =
    Fransa’da yaşayan yabancıların doğru resmî sayfayı bulmasına yardım ediyorum.
    Siz nerede oturduğunuzu ve ne yapmak istediğinizi söylersiniz. Ben sayfaları ve yardım eden yerleri gösteririm.
    Ben valilik (préfecture) değilim ve hukuki danışmanlık vermem.

    Bir tuşa basın, sonra Enter:
    a, b, c…: bir cevap seçin. Cevabı yazabilirsiniz de.
    <: geri
    0: baştan başla
    { "*" }: dil
    !: acil durum
    ?: bu yardım
    quit: çık (veya exit ya da Ctrl-D)

    Bunlar da çalışır:
    /settings: ayarlar
    /privacy: gizlilik, saklanan bilgiler
    /mydata: verilerim
    /forget: her şeyi sil
help-run-by = Bu hizmetle ilgilenen: { $name }
help-contact = Bu hizmetten bir kişiyle konuşmak için: { $contact }
help-sources = Gösterdiklerim, valiliklerin (préfectures) resmî işlem listesinden (tarihi: { $list }) ve service-public.gouv.fr sayfalarından (son okunanlar: { $read }) gelir. Her sayfada kendi tarihi yazar.
notice-thanks = 🙂 Rica ederim! İşlemlerinizde kolaylıklar dilerim.
notice-greeting = 🙂 Merhaba!
notice-foreign-language = Özür dilerim, bu dili bilmiyorum. Bildiğim diller: { $languages }.
notice-no-page-yet = Şu anda size bir sayfa göstermiyorum. Bir sayfa gelince yeniden yazın veya önce “⋯”, sonra 🚩 düğmesine dokunun.
notice-fees = Fiyatları ve gereken belgelerin listesini bilmiyorum: bunlar resmî sayfada yazar. İşte sayfalar, yeniden.
notice-fees-later = Fiyatları ve gereken belgelerin listesini bilmiyorum: bunlar resmî sayfada yazar. Önce sayfayı sizinle birlikte arıyorum.
# Source: F17317, version of 10/10/2024.
notice-domiciliation = 🤝 Sabit bir eviniz yoksa, posta adresi kaydı (domiciliation) size mektup almak için bir adres verir. Nereden isteneceğini belediyeye (mairie) sorun: CCAS, CIAS veya onaylı kuruluş (organisme agréé). İltica başvurusu yapanlar için bu, başka bir “domiciliation” kaydıdır. (service-public, sayfa F17317, 10/10/2024)
button-go-on = ▶️ Devam et
button-another-question = 🏠 Başka bir soru

changed-pages = 🔔 Resmî sayfalar değişti. İl (département): { $codes }
changed-pages-added = 🆕 Yeni sayfalar:
changed-pages-ended = 🚫 Kaldırılan sayfalar:
changed-page = • { $title } ({ $code })
changed-pages-more =
    { PLURAL($count) ->
        [one] … ve { $count } tane daha.
       *[other] … ve { $count } tane daha.
    }
