# What the bot says around the questions. Short sentences, plain words.
# French is the reference: this file has the same messages and the same variables.

language-name = پښتو
list-separator = { "، " }
date-pattern = %d/%m/%Y

greeting =
    سلام 👋 زه درسره مرسته کوم چې په فرانسه کې د خپلو کاغذونو لپاره سمه رسمي پاڼه ومومئ.
    دا وړیا ده. زه پرفکتور (préfecture) نه یم. د خپلو کاغذونو عکسونه مه رالېږئ.
ask-place = چېرې اوسېږئ؟ د خپل ښار نوم یا خپل پوستي کوډ ولیکئ. مثال: Massy یا 91300.
without-address = خپله پته نه لرئ؟ د هغه ښار نوم ولیکئ چې خپل لیکونه پکې اخلئ.
button-position = 🧭 خپل موقعیت لېږل
ask-position = تاسو اوس په کور کې یاست، یا ورته ډېر نږدې؟ ستاسو موقعیت یوازې یو ځل ګورم. نه یې ساتم.
position-button = 📍 خپل موقعیت لېږل
position-no = ✏️ نه، لیکل راته ښه دي
position-in-numbers = دلته موقعیت په شمېرو ولیکئ. مثال: 48.73, 2.27
position-put-away = 👍 د موقعیت تڼۍ نوره نشته. زه هېڅ موقعیت نه ساتم.
near-here = تاسو دلته اوسېږئ؟
near-the-border = ښکاري چې دا موقعیت له فرانسې لږ بهر دی. تاسو په فرانسه کې، دلته اوسېږئ؟
notice-written-on-many = دا په ډېرو کارتونو لیکلي دي. ستاسو کارت درته د کوم دلیل له مخې درکړل شوی؟ وټاکئ.
place = { $name } ({ $code })
place-commune = { $commune }، { $name } ({ $code })
place-arrondissement = { $name } ({ $code })، سیمه (arrondissement): { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } (اوس: { $place })
place-elsewhere = ❌ بل ځای
which-place = دقیقاً چېرې؟ وټاکئ، یا بیا یې ولیکئ.
which-of-many-namesakes = ډېر ځایونه دا نوم لري. ستاسو ځای دلته نشته؟ خپل پوستي کوډ ولیکئ.
which-of-many-communes = څو ښارونه دا پوستي کوډ لري. ستاسو ښار دلته نشته؟ پوستي کوډ او د ښار نوم ولیکئ.
which-of-a-region = دا یوه لویه سیمه ده. خپل ولایت (département) وټاکئ، یا د خپل ښار نوم ولیکئ.
move-to = تاسو اوس دلته اوسېږئ: { $place }؟
move-yes = ✅ هو، ځای بدل کړئ: { $place }
move-no = ↩️ نه، د مخکې په څېر دوام
recap-place = 📍 { $place }
recap = 📍 { $place }. ستاسو غوښتنه: { $answers }.
kept-private = ځواب پټ ساتل شوی
may-decline = کولای شئ ځواب ورنه کړئ.
unknown = 🤔 نه پوهېږم
decline = 🤐 نه غواړم ویې وایم
answered = { $label }

nav-back = ⬅️ شاته
nav-not-there = 📍 بل ځای
nav-restart = 🔁 له سره پیل
nav-language = 🌐 ژبه · Langue
nav-urgent = ⚠️ بیړنی دی
    .short = ⚠️ بیړنی
nav-options = ⋯ نور
button-violence = 🆘 تاوتریخوالی: مرسته
button-suicide = 💙 د مرګ فکر: 3114

site-listed = د { $site } سایت زما د رسمي سایتونو په لېست کې شته.
site-renamed = زما په لېست کې { $site } یو زوړ نوم دی. دا سایت نن { $name } نومېږي.
site-of-state = د { $site } پته د دولت ده، خو زما په لېست کې نشته.
site-look-alike = ⚠️ پام وکړئ: د { $site } سایت { $name } ته ورته دی، خو هغه نه دی. هلته هېڅ مه لیکئ او هېڅ پیسې مه ورکوئ.
site-hides = ⚠️ پام وکړئ: د { $site } پته پټوي چې دا کوم سایت دی. هلته هېڅ مه لیکئ او هېڅ پیسې مه ورکوئ.
site-unknown = زه د { $site } سایت نه پېژنم. زما د رسمي سایتونو په لېست کې نشته. تر ډاډه کېدو مخکې هېڅ پیسې مه ورکوئ.
ask-site = د سایت پته راته ولیکئ: درته وایم چې زما د رسمي سایتونو په لېست کې شته که نه.
notice-understood = پوه شوم: { $parts }.
notice-need-kept = په یاد مې دی: { $need }.
ask-which-need = آیا دا له دې غوښتنو څخه یوه ده؟
none-of-these = له دې غوښتنو هېڅ یوه نه
notice-chat = 🙂 زه یوازې په فرانسه کې د بهرنیانو د کاغذونو په اړه خبرې کولای شم.
notice-insult = بخښنه غواړم، که مې مرسته ونه شوه کولای. راته ووایئ چې څه کول غواړئ.
notice-other-matter = زه یوازې د بهرنیانو کاغذونه پېژنم. په دې کار کې دا ځایونه او خدمتونه مرسته کولای شي:
notice-not-mine = د دې ځواب نه شم ورکولای. زه په فرانسه کې د بهرنیانو کاغذونه پېژنم.
notice-human = دلته له یوه انسان سره خبرې کولای شئ:
go-on-in = 🌐 دوام په { $language }
notice-not-understood = پوه نه شوم. لاندې یو ځواب وټاکئ.
notice-no-place = دا ځای نه شم موندلای. د خپل ولایت (département) شمېره هم لیکلای شئ. مثال: 91.
notice-place-first = 🙂 لومړی ځای، بیا ستاسو غوښتنه.
notice-abroad = ښکاري چې دا ځای له فرانسې بهر دی. زه یوازې فرانسه پېژنم.
notice-position-abroad = ښکاري چې دا موقعیت له فرانسې بهر دی.
notice-old-button = دا تڼۍ نور کار نه کوي. تاسو اوس دلته یاست.
notice-erased = دلته پاک شول: ځای او ستاسو ځوابونه.
notice-forgotten = دلته هر څه پاک شول: ژبه، ځای، ځوابونه، خبرونه او یادونه.
erase-in-telegram = ټیلیګرام لا هم زموږ پیغامونه ساتي. د پاکولو لپاره: د خپلو چټونو په لېست کې پر دې چټ ګوته اوږده ونیسئ، بیا «Delete» (پاکول) وټاکئ.
notice-document = 🙏 مهرباني وکړئ، ماته عکسونه او اسناد مه رالېږئ. زه یې نه خلاصوم او نه یې ساتم. تاسو خپل پیغام پاکولای شئ.
notice-voice = زه غږیز پیغامونه نه شم اورېدلای. ولیکئ، یا یوه تڼۍ ووهئ.
notice-contact = زه د تلیفون شمېرو ته اړتیا نه لرم، او نه یې ساتم.
notice-attachment = زه یوازې لیکنه لولم. ولیکئ، یا یوه تڼۍ ووهئ.
notice-failed = بخښنه غواړم، یو څه سم کار ونه کړ. د بیا پیل لپاره /start ولیکئ.
notice-too-many = په یوه وخت ډېر پیغامونه راغلل: یوازې وروستي مې ولوستل.
notice-unknown-command = دا امر نه پېژنم. زما د کارونو د لیدلو لپاره /help ولیکئ.

verdict-exclusive = دا غوښتنه آنلاین، په ملي سایت ANEF کې کېږي. لومړی شرطونه ولولئ.
verdict-anef = دا غوښتنه معمولاً آنلاین، په ملي سایت ANEF کې کېږي. لومړی پاڼه ولولئ.
verdict-anef-doubt = غالباً آنلاین، په ANEF (ملي سایت) کې: زموږ ځینې سرچینې دا نه وايي. ستاسو حالت هلته نشته؟ له پرفکتور (préfecture) وپوښتئ.
verdict-anef-or-prefecture = لومړی خپل حالت په ANEF (ملي سایت) کې ولټوئ. هلته نشته؟ د پرفکتور (préfecture) پاڼه وکاروئ.
verdict-prefecture-form = د پرفکتور (préfecture) دا پاڼه کېدای شي ستاسو لپاره وي. تر ډکولو مخکې شرطونه ولولئ.
verdict-prefecture-appointment = د پرفکتور (préfecture) دا پاڼه د ملاقات د وخت غوښتلو لپاره ده. دا لا اصلي غوښتنه نه ده: ثبوت یې وساتئ.
verdict-prefecture-desk = دا غوښتنه معمولاً په پرفکتور (préfecture یا sous-préfecture) کې کېږي. لومړی یې سایت وګورئ.
verdict-contact = په دې پاڼه کې هغه دفتر ته لیکلای شئ چې ځواب درکولای شي.
verdict-collection = په دې پاڼه کې د سند د اخیستلو لپاره د ملاقات وخت نیول کېږي.
verdict-employer = دا اداري کار پخپله کارفرما (employeur) کوي.
verdict-online = دا کار په یوه رسمي پاڼه کې کېږي. لومړی شرطونه ولولئ.
verdict-information = دا رسمي پاڼه معلومات ورکوي. وګورئ چې ستاسو د حالت په اړه ده که نه.
verdict-desk-after-advice = دا غوښتنه معمولاً په پرفکتور (préfecture یا sous-préfecture) کې کېږي. تر مشورې مخکې هلته مه ځئ.
verdict-unknown = موږ نه پوهېږو چې دا غوښتنه چېرې کېږي. له خپل پرفکتور (préfecture) وپوښتئ.

association-first = 🛟 تر غوښتنې یا پرفکتور (préfecture) ته تر تګ مخکې، له مرستندویې ټولنې (association) یا وکیل سره خبرې وکړئ. کېدای شي له رد سره له فرانسې د وتلو امر هم راشي.
association-if-without-papers = 🛟 معتبر کاغذونه نه لرئ؟ لومړی له مرستندویې ټولنې (association) یا وکیل سره خبرې وکړئ. کېدای شي له رد سره له فرانسې د وتلو امر هم راشي.
rule-ended = 📅 دا قاعده په { $date } پای ته ورسېده. مرستندویه ټولنه (association) درته ویلای شي چې نوې قاعده شته که نه. دا نورې پاڼې دي.
facts-are-old = 🕰 ځینې معلومات تر شپږو میاشتو زاړه دي: په پاڼه کې یې وګورئ.
perhaps = ښايي دا هم، ستاسو د حالت له مخې:
further-reading = د لا ډېرو معلوماتو لپاره:
button-page-says = 💶 لګښت او اسناد
page-says-title = 💶 لګښت او اسناد، لکه رسمي پاڼې چې وايي:
page-says-cost = لګښت: { $said }
page-says-documents = اسناد: { $said }
no-longer-listed = دا پاڼه نوره په رسمي لېست کې نشته:
other-pages = دا نورې پاڼې دي چې لږ دقیقې دي، او د مرستې ځایونه.
no-other-pages = د دې ځوابونو لپاره زما ټولې پاڼې ستاسو په پایله کې دي. یو ځواب بدل کړئ، یا دلته مرسته وغواړئ.

card-official-page = رسمي پاڼه
card-title = «{ $title }»
card-remark = په رسمي لېست کې: «{ $remark }»
card-listed = په رسمي لېست کې شته، د لېست نېټه: { $date }.
card-delisted = وروستی ځل په رسمي لېست کې: { $date }. پاڼه ښايي تړل شوې وي.
card-read = د لوستلو نېټه: { $date }.
card-until = قاعده تر { $date } پورې ټاکل شوې ده.
card-quote = «{ $quote }» (پاڼه { $page }، د لوستلو نېټه { $date })
card-under = برخه { $chapters }: { $said }
card-quote-modified = «{ $quote }» (د Service-Public پاڼه { $page }، د بدلون نېټه { $date })
card-page-changed = 🔄 پاڼه { $page } په { $date } بدله شوې ده: تر غوښتنې مخکې یې ولولئ.
card-page-gone = 🚫 پاڼه { $page } نور په Service-Public کې نشته (د کتلو نېټه { $date }).
card-modified = د پاڼې د بدلون نېټه: { $date }.
card-when-source = (پاڼه { $page }، د لوستلو نېټه { $date })
card-appointment = د ملاقات د وخت لپاره: دا لا د کارت غوښتنه نه ده.
card-pre-request = دا مخکینۍ غوښتنه (pré-demande) ده: پرفکتور (préfecture) وروسته ځواب ورکوي.
card-review = په پاڼه کې وګورئ چې ستاسو لپاره ده که نه.
card-employer = د کارفرمایانو لپاره.

open-page = پاڼه خلاصول
open-information = د معلوماتو پاڼه خلاصول
open-anef = د ANEF سایت خلاصول
open-prefecture = د پرفکتور سایت: { $name }
open-residence-page = د «titres de séjour» پاڼه: { $name }
open-contact = پرفکتور ته لیکل: { $name }
no-prefecture-site = د دې ځای لپاره د پرفکتور (préfecture) سایت نه پېژنم.
departement-remark = د { $date } رسمي لېست د دې ولایت (département) په اړه وايي: «{ $remark }»

button-more =
    { PLURAL($count) ->
        [one] ➕ { $count } بله پاڼه
       *[other] ➕ { $count } نورې پاڼې
    }
button-not-my-case = 🤷 زما حالت دا نه دی · مرسته
button-change = ✏️ یو ځواب بدلول
button-reopen = 🤔 ځواب: { $question }
button-share = 🔗 شریکول
button-erase = 🧹 زما ځوابونه پاک کړئ
button-settings = ⚙️ تنظیمات
button-help-places = 🛟 د مرستې ځایونه
button-tell-me = 📬 که بدلون راغی، راته ولیکئ
button-forget = 🗑 همدا اوس هر څه پاک کړئ
button-privacy = 🔒 زه څه ساتم
button-privacy-at-length = ➕ نور معلومات
button-my-data = 🗂 زما معلومات
button-my-data-named = 👁 پټ ځوابونه هم وښایئ
button-say-place = 📍 ووایم چې چېرې اوسېږم
button-language = 🌐 ژبه بدلول
button-send-link = 📤 دا لینک لېږل
button-copy-link = 📋 دا لینک کاپي کول
button-private-chat = 💬 خصوصي خبرې کول
button-change-place = 📍 بدلول: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 پاڼې بیا کتل
recap-title = کوم ځواب بدلول غواړئ؟
options-title = نور څه کول غواړئ؟
share-title = له بل چا سره د مرستې لپاره، دا لینک ورکړئ:
share-private = په لینک کې یوازې ځای او موضوع ده، ستاسو ځوابونه هېڅکله پکې نشته.
languages-title = Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ دا متن ماشین ژباړلی، او تر اوسه هېڅ پښتو ویونکي نه دی لوستی. فرانسوي پاڼه اعتبار لري.

urgent =
    ⚠️ یو لیک چې وايي له فرانسې ووځئ، د رد ځواب، پولیس، توقیف (rétention):
    • په لیک کې موده وګورئ («voies et délais de recours»). کېدای شي ډېره لنډه وي.
    • همدا نن له وکیل یا مرستندویې ټولنې (association) سره خبرې وکړئ.
    • لیک او پاکټ یې وساتئ.
    • د توقیف په مرکز (centre de rétention) کې، د مرکز ټولنه (association) وغواړئ.
help =
    زه په فرانسه کې له مېشتو بهرنیانو سره مرسته کوم چې سمه رسمي پاڼه ومومي.
    تاسو وایئ چې چېرې اوسېږئ او څه کول غواړئ. زه پاڼې او د مرستې ځایونه ښیم.
    زه پرفکتور (préfecture) نه یم او حقوقي مشوره نه ورکوم.

    له سره پیل: /start
    بیړنی دی: /urgent
    ژبه: /language
    تنظیمات: /settings
    خبرونه غواړم، که نه: /news
    خبرونه بندول: /stop
    زه څه ساتم: /privacy
    زما معلومات: /mydata
    هر څه پاکول: /forget
privacy =
    ستاسو ژبه، ځای او ځوابونه ساتم چې درسره دوام ورکړم؛ که له تاسو خبر رانه شي، له { PLURAL($days) ->
        [one] { $days } ورځې
       *[other] { $days } ورځو
    } وروسته یې پاکوم.
    څه چې تاسو لیکئ، هغه نه ساتم: سمدستي چې ځواب درکړم، پاکېږي.
    که خبرونو ته هو ووایئ، یا یادونه وغواړئ، هغه څه چې درته د لیکلو لپاره پکار دي، زیات وخت ساتم: تر /stop، د یادونې تر لېږلو، یا تر /forget پورې.
    ټیلیګرام زموږ د پیغامونو خپله کاپي ساتي.
privacy-at-length =
    څه ساتم: په ټیلیګرام کې زموږ د چټ شمېره، ټاکل شوې ژبه، ځای، ټاکل شوي ځوابونه، هغه وروستۍ ورځ چې تاسو لیکل کړي یا مو تڼۍ وهلې، او د خبرونو په اړه ستاسو ځواب.
    څومره وخت: له هغې ورځې وروسته { PLURAL($days) ->
        [one] { $days } ورځ
       *[other] { $days } ورځې
    }، بیا پاکېږي. د راغلو پیغامونو شمېرې، ستاسو له نوم او د چټ له شمېرې پرته، 48 ساعته پاتې کېږي چې دوه ځله ځواب ورنه کړم.
    که خبرونو ته هو ووایئ: زموږ د چټ شمېره، ژبه او ولایت (département) تر /stop یا /forget پورې ساتم، یا تر هغه چې ما بلاک کړئ. بل هېڅ شی نه ټاکي چې خبر چا ته ورځي.
    که یادونه وغواړئ: زموږ د چټ شمېره، ژبه، میاشت، کال، ولایت او پاڼه د یادونې تر لېږلو، یا تر /forget پورې ساتم.
    دا دواړه له { PLURAL($days) ->
        [one] { $days } ورځې
       *[other] { $days } ورځو
    } وروسته نه پاکېږي. د هر خبر او هرې یادونې په اړه لیکم چې ولېږل شو که نه، ستاسو له هېڅ لیکنې پرته. دا یادښت له 90 ورځو وروسته پاکېږي. د دې خدمت کسان یوازې ټول شمېر ویني.
    که ټیلیګرام ووايي چې نور درته نه شم لیکلای، ستاسو خبرونه او یادونه بندوم. 7 ورځې نور یې ساتم، که چېرې دا تېروتنه وي، بیا یې پاکوم؛ /stop یا /forget یې سمدستي پاکوي.
    که د بوټ پته بدله شي، یا په معلوماتو کې ستونزه پېښه شي، کېدای شي ټولو هغو کسانو ته د خدمت پیغام ولېږل شي چې له ما سره خبرې کوي.
    څه نه ساتم: ستاسو نوم، ستاسو د تلیفون شمېره، ستاسو لیکنې، ستاسو عکسونه، اسناد، غږیز پیغامونه، د نورو د تلیفون شمېرې او موقعیتونه.
    که پروګرام ودرېږي، ستاسو لیکنه زما تر ځواب پورې دلته پاتې کېږي، بیا پاکېږي.
    څوک یې لیدلای شي: هغه کسان چې د دې خدمت چارې پر غاړه لري، د خدمت په کمپیوټر کې. پروګرام پرفکتور (préfecture) ته هېڅ نه لېږي.
    ټیلیګرام زموږ د پیغامونو خپله کاپي ساتي. تاسو په ټیلیګرام کې چټ پاکولای شئ.
privacy-until-closed =
    ستاسو ژبه، ځای او ځوابونه یوازې د دې خبرو لپاره ساتم.
    څه چې تاسو لیکئ، هغه نه ساتم.
    همدا اوس هر څه پاکولای شئ، په تڼۍ یا په /forget سره.
settings = ⚙️ تنظیمات
kept-title = 🗂 ستاسو په اړه هر څه چې زه یې ساتم، دا دي:
kept-nothing = هېڅ نشته.
kept-language = ژبه: { $language }
kept-place = ځای: { $place }
kept-answers = ځوابونه: { $answers }
kept-news-yes = خبرونه: هو، د دې ځای لپاره: { $place }. دا زموږ د چټ له شمېرې او ژبې سره تر /stop یا /forget پورې ساتم.
kept-news-no = خبرونه: نه
kept-news-asked = خبرونه: پوښتنه مې کړې ده
kept-news-later = خبرونه: «وروسته»، په { $date }
kept-reminder = یادونه: کارت تر { $month } پورې، { $place }. تر لېږلو، یا تر /forget پورې یې ساتم.
kept-reminder-page = د یادونې پاڼه: «{ $title }»
kept-days-the-rest =
    او زموږ د چټ شمېره او ستاسو د وروستي پیغام ورځ. که له تاسو خبر رانه شي، پاتې نور له { PLURAL($days) ->
        [one] { $days } ورځې
       *[other] { $days } ورځو
    } وروسته پاکېږي.
kept-days =
    او زموږ د چټ شمېره او ستاسو د وروستي پیغام ورځ. که له تاسو خبر رانه شي، هر څه له { PLURAL($days) ->
        [one] { $days } ورځې
       *[other] { $days } ورځو
    } وروسته پاکېږي.

news-ask =
    📬 کله چې په دې ولایت (département) کې اداري کارونه بدل شي، اجازه ده درته ولیکم: { $name }؟
    دا ډېر لږ پېښېږي. د بندولو لپاره: /stop.
news-yes = 📬 هو، راته ولیکئ
news-no = 📭 راته مه لیکئ
news-later = ⏳ وروسته وپوښتئ
typed-yes = هو، وو، بلې، ښه، سمه ده، ho, hoo, wo, bale, sama da, ok, yes
typed-no = نه، نه مننه، نه غواړم، na, nah, na manana, no
typed-later = وروسته، ورسته، بیا، بیا وروسته، wrosta, wrusta, bya, later
news-are-written = 📬 کله چې دلته اداري کارونه بدل شي، درته لیکم: { $place }.
news-are-not-written = 📬 زه درته خبرونه نه لیکم.
news-promise = خبرونه ډېر لږ دي: یوازې کله چې ستاسو په ولایت (département) کې اداري کارونه بدل شي. د بندولو لپاره: /stop.
news-place-first = د خبرونو د اخیستلو لپاره، لومړی خپل ځای ووایئ.
news-not-here = دلته وروسته درته لیکل نه شم کولای: یوازې ځواب درکوم.
news-stay = خبرونه دوام لري. د بندولو لپاره: /stop.
button-news = 📬 خبرونه
button-news-yes = ✅ هو، د دې ځای لپاره: { $name }
button-news-instead = 🔄 پر ځای یې دلته: { $name }
button-news-no = 🚫 نه، خبرونه نه غواړم
button-news-end = 🔕 خبرونه بندول
notice-news-yes = مننه. کله چې دلته اداري کارونه بدل شي، درته لیکم: { $name }. د بندولو لپاره: /stop.
notice-news-no = سمه ده: زه درته خبرونه نه لیکم. که مو فکر بدل شو: /news.
notice-news-later = سمه ده: یو ځل بیا به وپوښتم، بله ورځ.
notice-news-not-again = سمه ده: نور به نه پوښتم. د خبرونو د اخیستلو لپاره: /news.

button-remind = ⏰ د کارت تر پای مخکې یادونه
ask-card-year = ⏰ ستاسو کارت په کوم کال کې پای ته رسېږي؟
ask-card-month = ⏰ ستاسو کارت د { $year } په کومه میاشت کې پای ته رسېږي؟
month-may-be-typed = نېټه ستاسو پر کارت لیکلې ده. میاشت او کال لیکلای هم شئ. مثال: 06/2030.
month-button = { $number } · { $month }
month-of-year = { $month } { $year }
month-1 = جنوري
    .short = جنوري
    .also = جنورۍ، جانویه
month-2 = فبروري
    .short = فبروري
    .also = فرورۍ، فروري، فبرورۍ
month-3 = مارچ
    .short = مارچ
    .also = مارس
month-4 = اپریل
    .short = اپریل
    .also = اپرېل، آپریل
month-5 = مې
    .short = مې
    .also = مئ، می، مۍ
month-6 = جون
    .short = جون
    .also = ژوئن
month-7 = جولای
    .short = جولای
    .also = جولايي، جولایي، جولائی
month-8 = اګست
    .short = اګست
    .also = اگست، آگست، اګسټ
month-9 = سپټمبر
    .short = سپټمبر
    .also = سپتمبر، ستمبر، سپتامبر
month-10 = اکتوبر
    .short = اکتوبر
    .also = اکټوبر
month-11 = نومبر
    .short = نومبر
    .also = نوامبر
month-12 = ډسمبر
    .short = ډسمبر
    .also = دسمبر، دېسمبر
notice-no-month = دا نېټه مې ونه پېژندله.
reminder-stored = ✅ زه به یوازې یو ځل درته ولیکم، د { $month } په پیل کې. زما په پیغام کې به وګورئ چې پاڼه وايي غوښتنه کله وکړئ.
reminder-replaced = مخکینۍ یادونه (کارت تر { $month } پورې) پاکه شوه.
reminder-will-be-replaced = تاسو لا له مخکې یوه یادونه لرئ (کارت تر { $month } پورې). نوې یادونه به د هغې ځای ونیسي.
reminder-how-to-erase = میاشت، کال، ولایت (département) او پاڼه تر هغه پیغام پورې ساتم. د مخکې پاکولو لپاره: تڼۍ، یا /mydata.
reminder-not-needed = یادونې ته اړتیا نشته: وخت نږدې دی. پاڼه همدا اوس ولولئ:
reminder-stays = ستاسو یادونه پاتې ده. د پاکولو لپاره: /mydata.
reminder-due = ⏰ تاسو غوښتي وو چې ستاسو د کارت ({ $month }) تر پای مخکې درته ولیکم.
reminder-page-gone = ټاکل شوې پاڼه نوره نشته، یا نوره نه وايي چې غوښتنه کله وکړئ. د پرفکتور (préfecture) سایت وګورئ، یا له ما سره خبرې وکړئ.
reminder-used = همدا یوه یادونه وه. زه یې هېڅ نه ساتم.
notice-reminder-erased = پاکه شوه: زه هېڅ یادونه نه ساتم.
button-erase-reminder = 🗑 یادونه پاکول
button-talk = 💬 زما لپاره پاڼې کتل

group-only-private = ستاسو د خوندیتوب لپاره، زه یوازې په خصوصي چټ کې خبرې کوم. د پیل لپاره تڼۍ ووهئ.
bot-name = guichet: په فرانسه کې د اوسېدو کاغذونه
bot-description =
    زه ستاسو په ژبه درسره مرسته کوم چې په فرانسه کې د خپلو کاغذونو لپاره سمه رسمي پاڼه ومومئ.
    دا وړیا ده. زه پرفکتور (préfecture) نه یم. د خپلو کاغذونو عکسونه مه رالېږئ.
    د پیل تڼۍ (Start) ووهئ.
bot-short-description = په فرانسه کې ستاسو د کاغذونو لپاره سمه رسمي پاڼه. وړیا. دا پرفکتور (préfecture) نه دی.
command-start = پیل، یا له سره پیل
command-urgent = بیړنی دی
command-language = ژبه بدلول
command-settings = تنظیمات
command-news = خبرونه غواړم، که نه
command-stop = خبرونه بندول
command-help = مرسته
command-privacy = زه څه ساتم
command-my-data = زما معلومات
command-forget = هر څه پاکول
help-places = هغه ځایونه او خدمتونه چې مرسته کوي:

notice-head = 📢 د خدمت پیغام
button-stop-news = 🔕 نور خبرونه نه غواړم

notice-wrong-page = 🙏 مننه، ستاسو له نوم پرته ولیکل شوه. پاڼه کار نه کوي؟ له پرفکتور (préfecture) یا France services مرکز وپوښتئ.
button-report = 🚩 د تېروتنې خبر ورکول
button-wrong-page = 🚩 { $number }
ask-wrong-page = کومه پاڼه کار نه کوي، یا سمه پاڼه نه ده؟
numbered-page =
    { $number }. { $label }
    «{ $title }»

card-link-answers = 🔗 لینک په { $date } وکتل شو.
card-link-dead = 🚫 په { $date } نه خلاصېده. اوس هم نه؟ له پرفکتور وپوښتئ.
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] له 1 کیلومتر څخه لږ
       *[other] { PLURAL($km) ->
            [one] شاوخوا { $km } کیلومتر
           *[other] شاوخوا { $km } کیلومتره
        }
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 شمېره
copy-mail = 📋 برېښنالیک
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 د خلاصېدو وختونه نه دي لیکل شوي: تر تګ مخکې زنګ ووهئ.
nearby-day = 🕘 { $from }: { $hours }
nearby-days = 🕘 له { $from } تر { $to } پورې: { $hours }
weekday =
    { $day ->
        [monday] دوشنبه
        [tuesday] سه شنبه
        [wednesday] چهارشنبه
        [thursday] پنجشنبه
        [friday] جمعه
        [saturday] شنبه
       *[other] یکشنبه
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 ژبې: { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 یوازې که د ملاقات وخت ولرئ.
nearby-no-appointment = 🚪 د ملاقات وخت پکار نه دی.
nearby-today = 🕘 نن، { $day } { $date }: { $hours }
nearby-today-closed = 🕘 نن، { $day } { $date }: تړلی دی
nearby-takes-appointments = 📅 د ملاقات وخت نیولای شئ.
nearby-booking = 📅 د ملاقات وخت نیول: { $site }
nearby-bus = 🚌 دا یو ګرځنده بس یا ګرځنده ټیم دی. زنګ ووهئ او وپوښتئ چې چېرې او کله وي.
nearby-free = 🆓 وړیا
nearby-partly-free = 🆓 په ځینو شرطونو وړیا
nearby-paid = 💶 په پیسو
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ د { $date } ورځې تر پایه تړلی دی
nearby-phone-only = 📞 یوازې د تلیفون له لارې
nearby-remote = 💻 یوازې له لرې (تلیفون یا انټرنېټ)
nearby-through-professional = 👤 باید یو مسلکي کس تاسو هلته معرفي کړي (ټولنیز کارکوونکی، France Travail…).
nearby-services = 🤝 { $services }
nearby-area = 🏘 یوازې د هغو کسانو لپاره چې دلته اوسېږي: { $area }
nearby-foreigners-law = ⚖️ د بهرنیانو د قانون مشوره: هو
nearby-foreigners-law-day = ⚖️ د بهرنیانو د قانون مشوره: { $day }
nearby-no-foreigners-law = ⚖️ د بهرنیانو د قانون مشوره: نه
nearby-updated = د معلوماتو د نوي کولو نېټه: { $date }
open-map = 🗺 پر نقشه کتل
nearest-france-services = 🏠 تر ټولو نږدې France services مرکزونه: { $places }
nearest-legal-help = ⚖️ تر ټولو نږدې حقوقي مرسته: { $places }
nearest-directory = 🏛 پرفکتور (préfecture): { $places }
nearest-digital-help = 💻 د انټرنېټ په کارولو کې تر ټولو نږدې مرسته: { $places }
nearest-administrative-help = 🤝 ستاسو د کاغذونو او حقونو لپاره مرسته: { $places }
nearest-french-lessons = 🗣 د فرانسوي ژبې تر ټولو نږدې کورسونه: { $places }
about-france-services = 🏠 د France services مرکز: یو کس درسره په آنلاین اداري کارونو کې مرسته کوي (حقوقي مشوره نه).
about-legal-help = ⚖️ تر ټولو نږدې حقوقي مرسته. تر تګ مخکې زنګ ووهئ.
about-directory = 🏛 پرفکتور (préfecture یا sous-préfecture)، د Service-Public د پتو د لېست له مخې. ستاسو د غوښتنې پاڼه وايي چې باید هلته ورشئ او که غوښتنه آنلاین وکړئ.
about-digital-help = 💻 دا ځایونه د انټرنېټ په کارولو او آنلاین اداري کارونو کې درسره مرسته کوي (حقوقي مشوره نه).
about-administrative-help = 🤝 مرستندویې ټولنې (associations) او خدمتونه چې د کاغذونو او حقونو لپاره مرسته کوي. تر تګ مخکې زنګ ووهئ.
about-french-lessons = 🗣 خپل کور ته نږدې فرانسوي ژبه زده کړئ. تر تګ مخکې زنګ ووهئ.
button-france-services = 🏠 نږدې France services مرکزونه
button-legal-help = ⚖️ نږدې حقوقي مرسته
button-directory = 🏛 پرفکتور: پته او وختونه
button-say-town = 📍 خپل ښار ووایم: د مرستې ځایونه
button-digital-help = 💻 د انټرنېټ په کارولو کې مرسته
button-administrative-help = 🤝 ستاسو د کاغذونو لپاره مرسته
button-french-lessons = 🗣 د فرانسوي ژبې کورسونه

# What is said beside the matter: thanks, back, in English, a link that does not work; the help; the terminal.
typed-quit = وتل، ووځم
help-in-terminal =
    زه په فرانسه کې له مېشتو بهرنیانو سره مرسته کوم چې سمه رسمي پاڼه ومومي.
    تاسو وایئ چې چېرې اوسېږئ او څه کول غواړئ. زه پاڼې او د مرستې ځایونه ښیم.
    زه پرفکتور (préfecture) نه یم او حقوقي مشوره نه ورکوم.

    یوه نښه ولیکئ، بیا Enter ووهئ:
    د ځواب ټاکل: a, b, c… ځواب لیکلای هم شئ.
    شاته: <
    له سره پیل: 0
    ژبه: { "*" }
    بیړنی دی: !
    دا مرسته: ?
    وتل: quit (یا exit، یا Ctrl-D)

    دا هم کار کوي:
    تنظیمات: /settings
    زه څه ساتم: /privacy
    زما معلومات: /mydata
    هر څه پاکول: /forget
help-run-by = د دې خدمت چارې څوک پر غاړه لري: { $name }
help-contact = د دې خدمت له یوه کس سره د خبرو لپاره: { $contact }
help-sources = څه چې زه ښیم، د پرفکتورونو (préfectures) د اداري کارونو له رسمي لېست (د { $list }) او د service-public.gouv.fr له پاڼو اخیستل شوي (وروستۍ پاڼې په { $read } لوستل شوې). هره پاڼه خپله نېټه وايي.
notice-thanks = 🙂 هیله کوم! په خپلو اداري کارونو کې بریالي اوسئ.
notice-greeting = 🙂 سلام!
notice-foreign-language = بخښنه غواړم، په دې ژبه خبرې نه شم کولای. زما ژبې: { $languages }.
notice-no-page-yet = اوس درته کومه پاڼه نه ښیم. کله چې پاڼه راشي، بیا ولیکئ، یا «⋯» او بیا 🚩 ووهئ.
notice-fees = بیې او د اسنادو لېست راته معلوم نه دي: پر رسمي پاڼه لیکلي دي. دا پاڼې یو ځل بیا درښیم.
notice-fees-later = بیې او د اسنادو لېست راته معلوم نه دي: پر رسمي پاڼه لیکلي دي. لومړی درسره پاڼه لټوم.
# Source: F17317, version of 10/10/2024.
notice-domiciliation = 🤝 که ثابت کور نه لرئ، د لیکونو پته (domiciliation) درته د لیکونو د اخیستلو لپاره پته درکوي. له ښاروالۍ (mairie) وپوښتئ چې چېرې یې وغواړئ: CCAS، CIAS یا منلی سازمان (organisme agréé). د پناه غوښتونکو لپاره دا پته بله ده. (service-public، پاڼه F17317، 10/10/2024)
button-go-on = ▶️ دوام
button-another-question = 🏠 بله پوښتنه

changed-pages = 🔔 رسمي پاڼې بدلې شوې دي. ولایت (département): { $codes }
changed-pages-added = 🆕 نوې پاڼې:
changed-pages-ended = 🚫 لرې شوې پاڼې:
changed-page = • { $title } ({ $code })
changed-pages-more =
    { PLURAL($count) ->
        [one] … او { $count } نورې.
       *[other] … او { $count } نورې.
    }
