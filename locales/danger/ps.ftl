# The screens "urgent" and "violence" in Pashto, and what can stand on them.

language-name = پښتو
list-separator = { "، " }

nav-back = ⬅️ شاته
nav-language = 🌐 ژبه · Langue
nav-urgent = ⚠️ بیړنی دی
    .short = ⚠️ بیړنی
button-violence = 🆘 تاوتریخوالی: مرسته
button-erase = 🧹 زما ځوابونه پاک کړئ
button-say-place = 📍 ووایم چې چېرې اوسېږم
button-legal-help = ⚖️ نږدې حقوقي مرسته

urgent =
    ⚠️ یو لیک چې وایي له فرانسې ووځئ، د رد ځواب، پولیس، توقیف (rétention):
    • په لیک کې موده وګورئ («voies et délais de recours»). کېدای شي ډېره لنډه وي.
    • همدا نن له وکیل یا له مرستندویې ټولنې (association) سره خبرې وکړئ.
    • لیک او پاکټ یې وساتئ.
    • د توقیف په مرکز (centre de rétention) کې، د مرکز ټولنه (association) وغواړئ.
violence =
    🆘 همدا اوس په خطر کې یاست؟ 17 یا 112 ته زنګ ووهئ.
    خبرې نه شئ کولای؟ 114 ته پیغام (SMS) ولېږئ (وړیا).
    د ښځو لپاره: 3919 شمېره ستاسو خبرې اوري، معلومات درکوي او لار درښيي (زنګ وړیا دی).
    د 112 شمېره وړیا ده، شپه او ورځ، په فرانسوي یا انګلیسي ژبه. 17 او 112 ته زنګونه د تلیفون په بیل کې نه ښکاري.

    بې مرستې مه پاتې کېږئ. قانون د مېړه او ښځې یا د ژوند د ملګرو ترمنځ د تاوتریخوالي (violences conjugales) لپاره سزا ټاکلې ده. مرستندویې ټولنې او دولتي خدمتونه له تاسو سره مرسته کولای شي.
    سرچینه: Service-Public، F12544 (04/11/2025)، F33891 (01/01/2026).

card-title = «{ $title }»
card-read = د لوستلو نېټه: { $date }.
card-link-answers = 🔗 لینک په { $date } وکتل شو.
card-link-dead = 🚫 دا پاڼه په { $date } نه خلاصېده. اوس هم نه خلاصېږي؟ له پرفکتور (préfecture) وپوښتئ.
open-information = د معلوماتو پاڼه خلاصول
open-prefecture = د پرفکتور (préfecture) سایت: { $name }
open-residence-page = د «titres de séjour» پاڼه: { $name }

page-f18362 = له فرانسې د وتلو لیک (OQTF)
page-f12544 = څوک مرسته کوي، او څنګه
page-f2209 = د شخصي او کورني ژوند کارت (vie privée et familiale)
page-f32257 = د اوسېدو کارت: مرسته او ساتنه

note-violence-life-together = له فرانسوي کس سره واده، لومړۍ غوښتنه، پاڼه وایي: کېدای شي ګډ ژوند پای ته رسېدلی وي (مړینه، د ژوند د ملګري تاوتریخوالی). کاغذونه: شکایت (plainte)، د ملامتیا له امله طلاق، د محکمې سزا.
note-violence-renewal = د قرباني کارت (1 کال)، پاڼه وایي: آنلاین نوی کېږي، تر څو چې د ساتنې حکم (ordonnance de protection) دوام لري یا، له شکایت (plainte) وروسته، تر څو چې جزايي دوسیه دوام لري.
note-algerians-see-f2215 = د الجزایر تابعیت: دا پاڼه ستاسو لپاره نه ده. F2215 (یو کال) یا F2257 (10 کاله) ولولئ.

help-access-to-law = ☎️ خپل حقونه وپېژنئ: { $phone }، وړیا، د ټولو تابعیتونو لپاره: تر ټولو نږدې د حقوقي مشورې ځای (point-justice). د فرانسې له سمندر هاخوا سیمې (outre-mer): { $overseas }.
help-access-to-law-open = د عدلیې وزارت پاڼه
help-legal-aid = ⚖️ لږ عاید: دولت د وکیل پیسې ورکولای شي (aide juridictionnelle). باید په فرانسه کې اوسېږئ؛ معتبر کارت شرط نه دی.
help-legal-aid-open = د وکیل د پیسو لپاره مرسته

nearest-legal-help = ⚖️ تر ټولو نږدې حقوقي مرسته: { $places }
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] له 1 کیلومتر څخه لږ
       *[other] { PLURAL($km) ->
            [one] شاوخوا { $km } کیلومتر
           *[other] شاوخوا { $km } کیلومتره
        }
    }

notice-document = 🙏 مهرباني وکړئ، ماته عکسونه او اسناد مه لېږئ. زه یې نه خلاصوم او نه یې ساتم. تاسو خپل پیغام پاکولای شئ.
notice-voice = زه غږیز پیغامونه نه شم اورېدلای. ولیکئ، یا یوه تڼۍ ووهئ.
notice-contact = زه د تلیفون شمېرو ته اړتیا نه لرم، او نه یې ساتم.
notice-attachment = زه یوازې لیکنه لولم. ولیکئ، یا یوه تڼۍ ووهئ.
notice-failed = بخښنه غواړم، یو څه سم کار ونه کړ. د بیا پیل لپاره /start ولیکئ.
notice-too-many = په یوه وخت ډېر پیغامونه راغلل: ما یوازې وروستي ولوستل.
position-put-away = 👍 د موقعیت تڼۍ نوره نشته. زه هېڅ موقعیت نه ساتم.
