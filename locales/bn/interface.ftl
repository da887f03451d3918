# What the bot says around the questions, in Bengali. Short sentences, simple words (A2 level).
# French is the reference: this file has the same messages and the same variables.

language-name = বাংলা
list-separator = { ", " }
date-pattern = %d/%m/%Y

greeting =
    স্বাগতম 👋 ফ্রান্সে আপনার কাগজপত্রের জন্য সঠিক সরকারি পাতা খুঁজতে আমি সাহায্য করি।
    কোনো টাকা লাগে না। আমি প্রেফেকচার (préfecture) নই। আপনার কাগজপত্রের ছবি আমাকে পাঠাবেন না।
ask-place = আপনি কোথায় থাকেন? আপনার শহর বা পোস্ট কোড (code postal) লিখুন। যেমন: Massy, বা 91300।
without-address = নিজের ঠিকানা নেই? যে শহরে আপনার চিঠি আসে, সেই শহরের নাম লিখুন।
button-position = 🧭 আমার লোকেশন পাঠান
ask-position = আপনি কি এখন বাসায়, বা বাসার খুব কাছে? আমি আপনার লোকেশন শুধু একবার দেখি। রেখে দিই না।
position-button = 📍 আমার লোকেশন পাঠান
position-no = ✏️ না, আমি লিখতে চাই
position-in-numbers = এখানে লোকেশন সংখ্যায় লিখুন। যেমন: 48.73, 2.27
position-put-away = 👍 লোকেশনের বোতামটি আর নেই। আমি কোনো লোকেশন রাখি না।
near-here = আপনি কি এখানে থাকেন?
near-the-border = এই লোকেশন মনে হয় ফ্রান্সের ঠিক বাইরে। আপনি কি ফ্রান্সে, এখানে থাকেন?
notice-written-on-many = এটা অনেক কার্ডে লেখা থাকে। আপনার কার্ড কী কারণে পেয়েছেন? বেছে নিন।
place = { $name } ({ $code })
place-commune = { $commune }, { $name } ({ $code })
place-arrondissement = { $name } ({ $code }), এলাকা (arrondissement): { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } → { $place }
place-elsewhere = ❌ অন্য জায়গা
which-place = ঠিক কোথায়? বেছে নিন, বা আবার লিখুন।
which-of-many-namesakes = এই নামে অনেক জায়গা আছে। আপনারটা এখানে নেই? পোস্ট কোড লিখুন।
which-of-many-communes = এই পোস্ট কোডে কয়েকটি শহর আছে। আপনারটা এখানে নেই? পোস্ট কোড ও শহরের নাম লিখুন।
which-of-a-region = এটা বড় একটা অঞ্চল। আপনার জেলা (département) বেছে নিন, বা শহরের নাম লিখুন।
move-to = আপনি কি এখন এখানে থাকেন: { $place }?
move-yes = ✅ হ্যাঁ, বদলে দিন: { $place }
move-no = ↩️ না, আগের মতোই চলুক
recap-place = 📍 { $place }
recap = 📍 { $place }। আপনার দরকার: { $answers }।
kept-private = গোপন রাখা উত্তর
may-decline = উত্তর না দিলেও চলবে।
unknown = 🤔 আমি জানি না
decline = 🤐 বলতে চাই না
answered = { $label }

nav-back = ⬅️ ফিরুন
nav-not-there = 📍 অন্য জায়গা
nav-restart = 🔁 আবার শুরু
nav-language = 🌐 ভাষা · Langue
nav-urgent = ⚠️ এটা জরুরি
    .short = ⚠️ জরুরি
nav-options = ⋯ আরও
button-violence = 🆘 নির্যাতন: সাহায্য
button-suicide = 💙 মরে যাওয়ার ইচ্ছা: 3114

site-listed = { $site } আমার সরকারি সাইটের তালিকায় আছে।
site-renamed = { $site } আমার তালিকায় একটি পুরোনো নাম। এখন সাইটটির নাম { $name }।
site-of-state = { $site } ফরাসি রাষ্ট্রের একটি ঠিকানা, কিন্তু আমার তালিকায় নেই।
site-look-alike = ⚠️ সাবধান: { $site } দেখতে { $name } সাইটের মতো, কিন্তু সেটা নয়। ওখানে কিছু লিখবেন না, কোনো টাকা দেবেন না।
site-hides = ⚠️ সাবধান: { $site } ঠিকানাটি আসলে কোন সাইটের, তা লুকানো আছে। ওখানে কিছু লিখবেন না, কোনো টাকা দেবেন না।
site-unknown = আমি { $site } চিনি না। এটা আমার সরকারি সাইটের তালিকায় নেই। যাচাই না করে কোনো টাকা দেবেন না।
ask-site = সাইটের ঠিকানা আমাকে লিখুন: এটা আমার সরকারি সাইটের তালিকায় আছে কি না, আমি বলি।
notice-understood = আমি বুঝেছি: { $parts }।
notice-need-kept = বুঝে নিলাম: { $need }।
ask-which-need = এগুলোর কোনোটা কি আপনার দরকার?
none-of-these = এগুলোর কোনোটা নয়
notice-chat = 🙂 আমি শুধু ফ্রান্সে বিদেশিদের কাগজপত্র নিয়ে কথা বলতে পারি।
notice-insult = সাহায্য করতে না পারলে আমি দুঃখিত। আপনি কী করতে চান, আমাকে বলুন।
notice-other-matter = আমি শুধু বিদেশিদের কাগজপত্রের কথা জানি। এই ব্যাপারে এসব জায়গা ও সেবা সাহায্য করতে পারে:
notice-not-mine = এর উত্তর আমি জানি না। আমি ফ্রান্সে বিদেশিদের কাগজপত্রের কথা জানি।
notice-human = এখানে একজন মানুষের সঙ্গে কথা বলতে পারেন:
go-on-in = 🌐 { $language } ভাষায় চলুক
notice-not-understood = আমি বুঝিনি। নিচ থেকে একটি উত্তর বেছে নিন।
notice-no-place = এই জায়গা খুঁজে পাচ্ছি না। আপনার জেলাও (département) লিখতে পারেন। যেমন: 91।
notice-place-first = 🙂 আগে জায়গা, তারপর আপনার দরকার।
notice-abroad = এই জায়গা মনে হয় ফ্রান্সের বাইরে। আমি শুধু ফ্রান্স চিনি।
notice-position-abroad = এই লোকেশন মনে হয় ফ্রান্সের বাইরে।
notice-old-button = এই বোতাম আর কাজ করে না। আপনি এই পর্যন্ত এসেছেন।
notice-erased = আমার কাছ থেকে মুছে গেছে: জায়গা ও আপনার উত্তর।
notice-forgotten = এখানে সব মুছে গেছে: ভাষা, জায়গা, উত্তর, খবর ও মনে করানোর বার্তা।
erase-in-telegram = টেলিগ্রামে আমাদের বার্তা এখনও আছে। মুছতে হলে: চ্যাটের তালিকায় এই চ্যাটটি চেপে ধরে রাখুন, তারপর “Delete” বা “Supprimer” টিপুন।
notice-document = 🙏 দয়া করে আমাকে ছবি বা কাগজপত্র পাঠাবেন না। আমি সেগুলো খুলি না, রাখিও না। আপনার বার্তাটি আপনি মুছে দিতে পারেন।
notice-voice = আমি ভয়েস মেসেজ শুনতে পারি না। লিখুন, অথবা একটি বোতাম টিপুন।
notice-contact = ফোন নম্বর আমার দরকার নেই, আমি তা রাখিও না।
notice-attachment = আমি শুধু লেখা পড়ি। লিখুন, অথবা একটি বোতাম টিপুন।
notice-failed = দুঃখিত, কিছু একটা কাজ করেনি। আবার শুরু করতে /start লিখুন।
notice-too-many = একসঙ্গে অনেক বেশি বার্তা এসেছে: আমি শুধু শেষেরগুলো পড়েছি।
notice-unknown-command = আমি এই কমান্ড চিনি না। আমি কী করতে পারি, দেখতে /help লিখুন।

verdict-exclusive = এর আবেদন অনলাইনে হয়, জাতীয় সাইট ANEF-এ। আগে শর্তগুলো পড়ুন।
verdict-anef = সাধারণত এর আবেদন অনলাইনে হয়, জাতীয় সাইট ANEF-এ। আগে পাতাটি পড়ুন।
verdict-anef-doubt = সম্ভবত অনলাইনে, ANEF-এ (জাতীয় সাইট): আমাদের সব সূত্রে এ কথা নেই। আপনার বিষয় ওখানে নেই? প্রেফেকচারে জিজ্ঞাসা করুন।
verdict-anef-or-prefecture = আগে ANEF-এ (জাতীয় সাইট) আপনার বিষয়টি খুঁজুন। ওখানে নেই? প্রেফেকচারের পাতা নিন।
verdict-prefecture-form = প্রেফেকচারের এই পাতা আপনার জন্য হতে পারে। পূরণ করার আগে শর্তগুলো পড়ুন।
verdict-prefecture-appointment = প্রেফেকচারের এই পাতায় অ্যাপয়েন্টমেন্ট (rendez-vous) চাইতে হয়। এটা এখনও আবেদন নয়: প্রমাণ রেখে দিন।
verdict-prefecture-desk = সাধারণত এর আবেদন হয় প্রেফেকচারে বা সাব-প্রেফেকচারে (sous-préfecture)। আগে তার সাইট দেখুন।
verdict-contact = যে দপ্তর আপনাকে উত্তর দিতে পারে, এই পাতা থেকে তাকে লেখা যায়।
verdict-collection = কাগজটি আনতে যাওয়ার অ্যাপয়েন্টমেন্ট (rendez-vous) এই পাতায় নিতে হয়।
verdict-employer = এই কাজটি মালিক (employeur) করেন।
verdict-online = এটা একটি সরকারি পাতায় করতে হয়। আগে শর্তগুলো পড়ুন।
verdict-information = এই সরকারি পাতা বিষয়টি বুঝিয়ে বলে। দেখুন, এতে আপনার অবস্থার কথা আছে কি না।
verdict-desk-after-advice = সাধারণত এর আবেদন হয় প্রেফেকচারে বা সাব-প্রেফেকচারে (sous-préfecture)। পরামর্শ না নিয়ে সেখানে যাবেন না।
verdict-unknown = এর আবেদন কোথায় করতে হয়, আমরা জানি না। আপনার প্রেফেকচারে জিজ্ঞাসা করুন।

association-first = 🛟 আবেদন করা বা প্রেফেকচারে যাওয়ার আগে একটি সংগঠন (association) বা উকিলের সঙ্গে কথা বলুন। নাকচের (refus) সঙ্গে ফ্রান্স ছাড়ার আদেশ আসতে পারে।
association-if-without-papers = 🛟 বৈধ কাগজ নেই? আগে একটি সংগঠন (association) বা উকিলের সঙ্গে কথা বলুন। নাকচের (refus) সঙ্গে ফ্রান্স ছাড়ার আদেশ আসতে পারে।
rule-ended = 📅 এই নিয়ম { $date } তারিখে শেষ হয়েছে। নতুন নিয়ম আছে কি না, একটি সংগঠন (association) বলতে পারে। নিচে অন্য পাতা দেখুন।
facts-are-old = 🕰 কিছু তথ্য ছয় মাসের বেশি পুরোনো: পাতায় মিলিয়ে দেখুন।
perhaps = আপনার অবস্থায়, হয়তো এগুলোও:
further-reading = আরও জানতে:
button-page-says = 💶 খরচ ও কাগজপত্র
page-says-title = 💶 খরচ ও কাগজপত্র, সরকারি পাতায় যেমন লেখা আছে:
page-says-cost = খরচ: { $said }
page-says-documents = কাগজপত্র: { $said }
no-longer-listed = এই পাতা আর সরকারি তালিকায় নেই:
other-pages = নিচে আরও কিছু পাতা, তবে এত নির্দিষ্ট নয়, আর সাহায্যের জায়গা।
no-other-pages = এসব উত্তরের জন্য আমার সব পাতা আপনার ফলাফলে আছে। একটি উত্তর বদলান, বা এখানে সাহায্য চান।

card-official-page = সরকারি পাতা
card-title = “{ $title }”
card-remark = সরকারি তালিকায় লেখা: “{ $remark }”
card-listed = সরকারি তালিকায়: { $date }।
card-delisted = শেষবার সরকারি তালিকায়: { $date }। পাতাটি হয়তো বন্ধ।
card-read = পড়ার তারিখ: { $date }।
card-until = নিয়মটি { $date } পর্যন্ত থাকার কথা।
card-quote = “{ $quote }” (পাতা { $page }, পড়া { $date })
card-under = { $chapters }: { $said }
card-quote-modified = “{ $quote }” (Service-Public, পাতা { $page }, বদলেছে { $date })
card-page-changed = 🔄 পাতা { $page } বদলেছে { $date } তারিখে: আবেদন করার আগে পড়ে নিন।
card-page-gone = 🚫 Service-Public-এ পাতা { $page } আর নেই (যাচাই: { $date })।
card-modified = পাতা বদলের তারিখ: { $date }।
card-when-source = (পাতা { $page }, পড়া { $date })
card-appointment = অ্যাপয়েন্টমেন্টের জন্য: এটা এখনও কার্ডের আবেদন নয়।
card-pre-request = এটা আবেদনের আগের ধাপ (pré-demande): প্রেফেকচার পরে উত্তর দেয়।
card-review = পাতাটি আপনার জন্য কি না, পাতায় দেখে নিন।
card-employer = মালিকদের (employeurs) জন্য।

open-page = পাতাটি খুলুন
open-information = তথ্যের পাতা খুলুন
open-anef = ANEF সাইট খুলুন
open-prefecture = প্রেফেকচার সাইট: { $name }
open-residence-page = “titres de séjour” পাতা: { $name }
open-contact = প্রেফেকচারকে লিখুন: { $name }
no-prefecture-site = এই জায়গার প্রেফেকচারের কোনো সাইট আমার জানা নেই।
departement-remark = { $date } তারিখের সরকারি তালিকা এই জেলা (département) নিয়ে বলে: “{ $remark }”

button-more =
    { PLURAL($count) ->
        [one] ➕ আরও { $count }টি পাতা
       *[other] ➕ আরও { $count }টি পাতা
    }
button-not-my-case = 🤷 আমার বিষয় এটা নয় · সাহায্য
button-change = ✏️ উত্তর বদলান
button-reopen = 🤔 উত্তর দিন: { $question }
button-share = 🔗 শেয়ার করুন
button-erase = 🧹 আমার উত্তর মুছুন
button-settings = ⚙️ সেটিংস
button-help-places = 🛟 সাহায্যের জায়গা
button-tell-me = 📬 বদলালে আমাকে লিখুন
button-forget = 🗑 এখনই সব মুছুন
button-privacy = 🔒 আমি কী তথ্য রাখি
button-privacy-at-length = ➕ আরও জানতে
button-my-data = 🗂 আমার তথ্য
button-my-data-named = 👁 গোপন উত্তরও দেখান
button-say-place = 📍 কোথায় থাকি বলব
button-language = 🌐 ভাষা বদলান
button-send-link = 📤 এই লিংক পাঠান
button-copy-link = 📋 এই লিংক কপি করুন
button-private-chat = 💬 ব্যক্তিগত চ্যাটে কথা বলুন
button-change-place = 📍 বদলান: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 পাতাগুলো আবার দেখুন
recap-title = কোন উত্তরটি বদলাতে চান?
options-title = আর কী করতে চান?
share-title = কাউকে সাহায্য করতে এই লিংক দিন:
share-private = লিংকে শুধু জায়গা ও বিষয় থাকে, আপনার উত্তর কখনও থাকে না।
languages-title = ভাষা বেছে নিন। Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ এই লেখা মেশিন অনুবাদ করেছে; বাংলা জানেন এমন কেউ এখনো এটি পড়েননি। ফরাসি পাতাটিই আসল।

urgent =
    ⚠️ ফ্রান্স ছাড়তে বলা চিঠি, নাকচ (refus), পুলিশ, আটক (rétention):
    • চিঠিতে সময়সীমা দেখুন (“voies et délais de recours”)। সময় খুব কম হতে পারে।
    • আজই একজন উকিল বা একটি সংগঠনের (association) সঙ্গে কথা বলুন।
    • চিঠি ও তার খাম রেখে দিন।
    • আটক কেন্দ্রে (centre de rétention) থাকলে বলুন যে কেন্দ্রের সংগঠনের (association) সঙ্গে কথা বলতে চান।
help =
    ফ্রান্সে থাকা বিদেশিদের আমি সঠিক সরকারি পাতা খুঁজতে সাহায্য করি।
    আপনি বলেন কোথায় থাকেন, আর কী করতে চান। আমি পাতা ও সাহায্যের জায়গা দেখাই।
    আমি প্রেফেকচার (préfecture) নই, আর আইনি পরামর্শ দিই না।

    /start: আবার শুরু
    /urgent: এটা জরুরি
    /language: ভাষা
    /settings: সেটিংস
    /news: খবর পাওয়া, বা না পাওয়া
    /stop: খবর বন্ধ করা
    /privacy: আমি কী তথ্য রাখি
    /mydata: আমার তথ্য
    /forget: সব মুছে ফেলা
privacy =
    আপনার সঙ্গে কথা চালিয়ে যেতে আমি আপনার ভাষা, জায়গা ও উত্তর রাখি; আপনার সাড়া না পেলে { PLURAL($days) ->
        [one] { $days } দিন
       *[other] { $days } দিন
    } পরে মুছে দিই।
    আপনি যা লেখেন, তা আমি রাখি না: উত্তর দেওয়ার সঙ্গে সঙ্গে মুছে যায়।
    খবর পেতে হ্যাঁ বললে, বা মনে করানোর বার্তা চাইলে, আপনাকে লিখতে যা দরকার তা আরও বেশি দিন রাখি: /stop লেখা, সেই বার্তা পাঠানো, বা /forget লেখা পর্যন্ত।
    টেলিগ্রাম আমাদের বার্তার নিজের কপি রাখে।
privacy-at-length =
    আমি যা রাখি: টেলিগ্রামে আমাদের চ্যাটের নম্বর, বেছে নেওয়া ভাষা, জায়গা, বেছে নেওয়া উত্তর, শেষ যেদিন আপনি লিখেছেন বা বোতাম টিপেছেন, আর খবর পাওয়া নিয়ে আপনি কী বলেছেন।
    কত দিন: সেই দিনের পরে { PLURAL($days) ->
        [one] { $days } দিন
       *[other] { $days } দিন
    }, তারপর মুছে যায়। যেসব বার্তা পেয়েছি, সেগুলোর নম্বর থাকে 48 ঘণ্টা, আপনার নাম ও চ্যাটের নম্বর ছাড়া, যাতে দুবার উত্তর না দিই।
    খবর পেতে হ্যাঁ বললে: চ্যাটের নম্বর, ভাষা ও জেলা (département) রাখি, যতদিন আপনি /stop বা /forget না লেখেন, বা আমাকে ব্লক না করেন। কে খবর পাবে, তা আর কিছু দেখে ঠিক হয় না।
    মনে করানোর বার্তা চাইলে: চ্যাটের নম্বর, ভাষা, মাস, বছর, জেলা (département) ও পাতা রাখি, বার্তাটি পাঠানো বা /forget লেখা পর্যন্ত।
    উপরের { PLURAL($days) ->
        [one] { $days } দিনের
       *[other] { $days } দিনের
    } নিয়মে এ দুটির কোনোটি মোছে না। প্রতিটি খবর ও মনে করানোর বার্তা গেছে কি না, তা লিখে রাখি, আপনার কোনো লেখা ছাড়া। এই নোট 90 দিন পরে মুছে যায়। এই সেবার লোকেরা শুধু সংখ্যা দেখেন।
    টেলিগ্রাম যদি বলে যে আমি আর আপনাকে লিখতে পারি না, আপনার খবর ও মনে করানোর বার্তা বন্ধ করি। এটা ভুল হতে পারে, তাই আরও 7 দিন রাখি, তারপর মুছে দিই; /stop বা /forget লিখলে তখনই মুছে যায়।
    বটের ঠিকানা বদলালে, বা তথ্য নিয়ে সমস্যা হলে, যাঁরা আমার সঙ্গে কথা বলেন তাঁদের সবাইকে একটি সেবার বার্তা পাঠানো হতে পারে।
    আমি যা রাখি না: আপনার নাম, ফোন নম্বর, আপনি যা লেখেন, আপনার ছবি, কাগজপত্র, ভয়েস মেসেজ, কনট্যাক্ট ও লোকেশন।
    প্রোগ্রাম থেমে গেলে, আপনার লেখা এখানে আমার উত্তরের অপেক্ষায় থাকে, তারপর মুছে যায়।
    কে দেখতে পারে: এই সেবা যাঁরা দেখাশোনা করেন, সেবার কম্পিউটারে। প্রোগ্রাম প্রেফেকচারে কিছুই পাঠায় না।
    টেলিগ্রাম আমাদের বার্তার নিজের কপি রাখে। আপনি টেলিগ্রামে চ্যাটটি মুছতে পারেন।
privacy-until-closed =
    আমি আপনার ভাষা, জায়গা ও উত্তর শুধু এই কথাবার্তার জন্য রাখি।
    আপনি যা লেখেন, তা আমি রাখি না।
    এখনই সব মুছতে পারেন, বোতাম টিপে বা /forget লিখে।
settings = ⚙️ সেটিংস
kept-title = 🗂 আপনার সম্পর্কে আমি যা রাখি, সব এখানে:
kept-nothing = কিছুই না।
kept-language = ভাষা: { $language }
kept-place = জায়গা: { $place }
kept-answers = উত্তর: { $answers }
kept-news-yes = খবর: হ্যাঁ, এই জায়গার: { $place }। এটা, চ্যাটের নম্বর ও ভাষা রাখি, যতদিন আপনি /stop বা /forget না লেখেন।
kept-news-no = খবর: না
kept-news-asked = খবর: আমি জিজ্ঞাসা করেছি
kept-news-later = খবর: “পরে”, তারিখ { $date }
kept-reminder = মনে করানোর বার্তা: কার্ডের মেয়াদ { $month } পর্যন্ত, { $place }। বার্তাটি পাঠানো বা /forget লেখা পর্যন্ত রাখি।
kept-reminder-page = মনে করানোর পাতা: “{ $title }”
kept-days-the-rest =
    আর আমাদের চ্যাটের নম্বর ও আপনার শেষ বার্তার দিন। আপনার সাড়া না পেলে বাকিটা { PLURAL($days) ->
        [one] { $days } দিন
       *[other] { $days } দিন
    } পরে মুছে যায়।
kept-days =
    আর আমাদের চ্যাটের নম্বর ও আপনার শেষ বার্তার দিন। আপনার সাড়া না পেলে সব { PLURAL($days) ->
        [one] { $days } দিন
       *[other] { $days } দিন
    } পরে মুছে যায়।

news-ask =
    📬 এই জেলায় (département) আবেদনের নিয়ম বদলালে কি আপনাকে লিখতে পারি: { $name }?
    এমন খবর কম আসে। বন্ধ করতে /stop লিখুন।
news-yes = 📬 হ্যাঁ, আমাকে লিখুন
news-no = 📭 আমাকে লিখবেন না
news-later = ⏳ পরে জিজ্ঞাসা করুন
typed-yes = হ্যাঁ, হ্যা, হা, জি, জী, জ্বি, জি হ্যাঁ, আচ্ছা, ঠিক আছে, ok, ha, haa, hya, hae, ji, jee, accha, thik ache
typed-no = না, জি না, না ধন্যবাদ, লাগবে না, na, naa, ji na, lagbe na, no
typed-later = পরে, পরে বলব, এখন না, pore, pore bolbo, ekhon na, later
news-are-written = 📬 এখানে আবেদনের নিয়ম বদলালে আমি আপনাকে লিখি: { $place }।
news-are-not-written = 📬 আমি আপনাকে খবর পাঠাই না।
news-promise = খবর কম আসে: শুধু আপনার জেলায় (département) আবেদনের নিয়ম বদলালে। বন্ধ করতে /stop লিখুন।
news-place-first = খবর পেতে আগে আপনার জায়গা বলুন।
news-not-here = এখানে আমি পরে আপনাকে লিখতে পারি না: শুধু আপনার কথার উত্তর দিই।
news-stay = খবর চলতে থাকবে। বন্ধ করতে /stop লিখুন।
button-news = 📬 খবর
button-news-yes = ✅ হ্যাঁ, এখানকার: { $name }
button-news-instead = 🔄 বরং এখানকার: { $name }
button-news-no = 🚫 না, খবর চাই না
button-news-end = 🔕 খবর বন্ধ করুন
notice-news-yes = ধন্যবাদ। এখানে আবেদনের নিয়ম বদলালে আপনাকে লিখব: { $name }। বন্ধ করতে /stop লিখুন।
notice-news-no = ঠিক আছে: আমি আপনাকে খবর পাঠাই না। মত বদলালে /news লিখুন।
notice-news-later = ঠিক আছে: অন্য একদিন আর একবার জিজ্ঞাসা করব।
notice-news-not-again = ঠিক আছে: আর জিজ্ঞাসা করব না। খবর পেতে /news লিখুন।

button-remind = ⏰ কার্ড শেষের আগে মনে করান
ask-card-year = ⏰ আপনার কার্ডের মেয়াদ কোন বছরে শেষ হবে?
ask-card-month = ⏰ আপনার কার্ডের মেয়াদ { $year } সালের কোন মাসে শেষ হবে?
month-may-be-typed = তারিখটি আপনার কার্ডে আছে। মাস ও বছর লিখতেও পারেন। যেমন: 06/2030।
month-button = { $number } · { $month }
month-of-year = { $month } { $year }
month-1 = জানুয়ারি
    .short = জানু
month-2 = ফেব্রুয়ারি
    .short = ফেব্রু
month-3 = মার্চ
    .short = মার্চ
month-4 = এপ্রিল
    .short = এপ্রি
month-5 = মে
    .short = মে
month-6 = জুন
    .short = জুন
month-7 = জুলাই
    .short = জুলাই
month-8 = আগস্ট
    .short = আগস্ট
month-9 = সেপ্টেম্বর
    .short = সেপ্ট
month-10 = অক্টোবর
    .short = অক্ট
month-11 = নভেম্বর
    .short = নভে
month-12 = ডিসেম্বর
    .short = ডিসে
notice-no-month = এই তারিখ বুঝতে পারছি না।
reminder-stored = ✅ আপনাকে শুধু একবার লিখব, { $month }-এর শুরুতে। তখন দেখবেন, পাতাটি কখন আবেদন করতে বলে।
reminder-replaced = আগের মনে করানোর বার্তা (কার্ড { $month } পর্যন্ত) মুছে গেছে।
reminder-will-be-replaced = মনে করানোর একটি বার্তা আগেই ঠিক করা আছে (কার্ড { $month } পর্যন্ত)। নতুনটি তার জায়গা নেবে।
reminder-how-to-erase = সেই বার্তা পর্যন্ত মাস, বছর, জেলা (département) ও পাতা রাখি। আগে মুছতে: বোতামটি টিপুন, বা /mydata লিখুন।
reminder-not-needed = মনে করানোর দরকার নেই: সময় কাছেই। এখনই পাতাটি পড়ুন:
reminder-stays = আপনার মনে করানোর বার্তা থাকছে। মুছতে /mydata লিখুন।
reminder-due = ⏰ আপনি বলেছিলেন, আপনার কার্ডের মেয়াদ ({ $month }) শেষ হওয়ার আগে আপনাকে লিখতে।
reminder-page-gone = ঠিক করা পাতাটি আর নেই, বা কখন আবেদন করতে হয় তা আর বলে না। প্রেফেকচারের সাইট দেখুন, বা আমার সঙ্গে কথা বলুন।
reminder-used = এই একবারই মনে করালাম। এর কিছু আমি রাখি না।
notice-reminder-erased = মুছে গেছে: মনে করানোর কোনো বার্তা আমি রাখি না।
button-erase-reminder = 🗑 মনে করানোর বার্তা মুছুন
button-talk = 💬 আমার জন্য পাতা দেখুন

group-only-private = আপনার সুরক্ষার জন্য আমি শুধু ব্যক্তিগত চ্যাটে কথা বলি। শুরু করতে বোতামটি টিপুন।
bot-name = guichet: ফ্রান্সে থাকার কাগজপত্র
bot-description =
    ফ্রান্সে আপনার কাগজপত্রের জন্য সঠিক সরকারি পাতা খুঁজতে সাহায্য করি, আপনার ভাষায়।
    কোনো টাকা লাগে না। আমি প্রেফেকচার (préfecture) নই। আপনার কাগজপত্রের ছবি আমাকে পাঠাবেন না।
    “Start” বা “Démarrer” টিপুন।
bot-short-description = ফ্রান্সে আপনার কাগজপত্রের সঠিক সরকারি পাতা। টাকা লাগে না। এটা প্রেফেকচার নয়।
command-start = শুরু, বা আবার শুরু
command-urgent = এটা জরুরি
command-language = ভাষা বদলান
command-settings = সেটিংস
command-news = খবর পাওয়া, বা না পাওয়া
command-stop = খবর বন্ধ করা
command-help = সাহায্য
command-privacy = আমি কী তথ্য রাখি
command-my-data = আমার তথ্য
command-forget = সব মুছে ফেলা
help-places = যেসব জায়গা ও সেবা সাহায্য করে:

notice-head = 📢 সেবার বার্তা
button-stop-news = 🔕 আর খবর চাই না

notice-wrong-page = 🙏 ধন্যবাদ, লিখে রাখলাম, আপনার নাম ছাড়া। পাতা কাজ করে না? প্রেফেকচারে বা France services-এ জিজ্ঞাসা করুন।
button-report = 🚩 ভুল জানান
button-wrong-page = 🚩 { $number }
ask-wrong-page = কোন পাতা কাজ করে না, বা সঠিক নয়?
numbered-page =
    { $number }. { $label }
    “{ $title }”

card-link-answers = 🔗 লিংক যাচাই: { $date }।
card-link-dead = 🚫 { $date } তারিখে খোলেনি। এখনও না? প্রেফেকচারে জিজ্ঞাসা করুন।
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] 1 কিমির কম
       *[other] { PLURAL($km) ->
            [one] প্রায় { $km } কিমি
           *[other] প্রায় { $km } কিমি
        }
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 নম্বর
copy-mail = 📋 ইমেইল
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 খোলার সময় লেখা নেই: যাওয়ার আগে ফোন করুন।
nearby-day = 🕘 { $from }: { $hours }
nearby-days = 🕘 { $from } থেকে { $to }: { $hours }
weekday =
    { $day ->
        [monday] সোমবার
        [tuesday] মঙ্গলবার
        [wednesday] বুধবার
        [thursday] বৃহস্পতিবার
        [friday] শুক্রবার
        [saturday] শনিবার
       *[other] রবিবার
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 ভাষা: { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 শুধু অ্যাপয়েন্টমেন্ট (rendez-vous) নিয়ে।
nearby-no-appointment = 🚪 অ্যাপয়েন্টমেন্ট (rendez-vous) লাগে না।
nearby-today = 🕘 আজ { $day }, { $date }: { $hours }
nearby-today-closed = 🕘 আজ { $day }, { $date }: বন্ধ
nearby-takes-appointments = 📅 অ্যাপয়েন্টমেন্ট (rendez-vous) নেওয়া যায়।
nearby-booking = 📅 অ্যাপয়েন্টমেন্ট নিন: { $site }
nearby-bus = 🚌 এটা একটি বাস বা দল, যা এক জায়গায় থাকে না। কোথায় ও কখন, ফোন করে জেনে নিন।
nearby-free = 🆓 বিনামূল্যে
nearby-partly-free = 🆓 শর্ত মিললে বিনামূল্যে
nearby-paid = 💶 টাকা লাগে
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ { $date } পর্যন্ত বন্ধ
nearby-phone-only = 📞 শুধু ফোনে সাহায্য
nearby-remote = 💻 শুধু ফোনে বা ইন্টারনেটে সাহায্য
nearby-through-professional = 👤 পেশাদার কর্মী (সমাজকর্মী, France Travail…) আপনাকে পাঠালে তবেই যেতে পারবেন।
nearby-services = 🤝 { $services }
nearby-area = 🏘 শুধু যাঁরা এখানে থাকেন, তাঁদের জন্য: { $area }
nearby-foreigners-law = ⚖️ অভিবাসন আইনের পরামর্শ: আছে
nearby-foreigners-law-day = ⚖️ অভিবাসন আইনের পরামর্শ: { $day }
nearby-no-foreigners-law = ⚖️ অভিবাসন আইনের পরামর্শ: নেই
nearby-updated = তথ্যের শেষ আপডেট: { $date }।
open-map = 🗺 কোথায়, ম্যাপে দেখুন
nearest-france-services = 🏠 সবচেয়ে কাছের France services: { $places }
nearest-legal-help = ⚖️ সবচেয়ে কাছের আইনি সাহায্য: { $places }
nearest-directory = 🏛 প্রেফেকচার: { $places }
nearest-digital-help = 💻 ইন্টারনেটের কাজে সবচেয়ে কাছের সাহায্য: { $places }
nearest-administrative-help = 🤝 কাগজপত্র ও অধিকার নিয়ে সাহায্য: { $places }
nearest-french-lessons = 🗣 সবচেয়ে কাছের ফরাসি ভাষার ক্লাস: { $places }
about-france-services = 🏠 France services: অনলাইনের কাজে একজন মানুষ আপনাকে সাহায্য করেন (আইনি পরামর্শ নয়)।
about-legal-help = ⚖️ সবচেয়ে কাছের আইনি সাহায্য। যাওয়ার আগে ফোন করুন।
about-directory = 🏛 প্রেফেকচার (préfecture) ও সাব-প্রেফেকচার (sous-préfecture), Service-Public-এর ঠিকানার তালিকা থেকে। সেখানে যেতে হবে, না অনলাইনে আবেদন করতে হবে, তা আপনার আবেদনের পাতায় লেখা আছে।
about-digital-help = 💻 ইন্টারনেট ও অনলাইনের কাজে একজন মানুষ আপনাকে সাহায্য করেন (আইনি পরামর্শ নয়)।
about-administrative-help = 🤝 কাগজপত্র ও অধিকার নিয়ে সাহায্য করে এমন সংগঠন (association) ও সেবা। যাওয়ার আগে ফোন করুন।
about-french-lessons = 🗣 আপনার কাছাকাছি ফরাসি ভাষা শিখুন। যাওয়ার আগে ফোন করুন।
button-france-services = 🏠 কাছের France services
button-legal-help = ⚖️ কাছের আইনি সাহায্য
button-directory = 🏛 প্রেফেকচার: ঠিকানা, সময়
button-say-town = 📍 শহরের নাম বলব: সাহায্যের জায়গা
button-digital-help = 💻 ইন্টারনেটের কাজে সাহায্য
button-administrative-help = 🤝 কাগজপত্র নিয়ে সাহায্য
button-french-lessons = 🗣 ফরাসি ভাষার ক্লাস

# What is said beside the matter: thanks, back, in English, a link that does not work; the help; the terminal.
typed-quit = বন্ধ, বের হব, quit, exit
help-in-terminal =
    ফ্রান্সে থাকা বিদেশিদের আমি সঠিক সরকারি পাতা খুঁজতে সাহায্য করি।
    আপনি বলেন কোথায় থাকেন, আর কী করতে চান। আমি পাতা ও সাহায্যের জায়গা দেখাই।
    আমি প্রেফেকচার (préfecture) নই, আর আইনি পরামর্শ দিই না।

    একটি অক্ষর লিখুন, তারপর Enter টিপুন:
    a, b, c…: একটি উত্তর বাছা। উত্তরটি লিখতেও পারেন।
    <: ফেরা
    0: আবার শুরু
    { "*" }: ভাষা
    !: এটা জরুরি
    ?: এই সাহায্য
    quit: বের হওয়া (বা exit, বা Ctrl-D)

    এগুলোও কাজ করে:
    /settings: সেটিংস
    /privacy: আমি কী তথ্য রাখি
    /mydata: আমার তথ্য
    /forget: সব মুছে ফেলা
help-run-by = এই সেবা যাঁরা চালান: { $name }
help-contact = এই সেবার কারও সঙ্গে কথা বলতে: { $contact }
help-sources = আমি যা দেখাই, তা আসে প্রেফেকচারের আবেদনগুলোর সরকারি তালিকা ({ $list } তারিখের) থেকে, আর service-public.gouv.fr সাইটের পাতা থেকে (শেষগুলো পড়া হয়েছে { $read } তারিখে)। প্রতিটি পাতায় তার তারিখ আছে।
notice-thanks = 🙂 আপনাকেও ধন্যবাদ! আপনার কাগজপত্রের কাজ ভালো হোক।
notice-greeting = 🙂 হ্যালো!
notice-foreign-language = দুঃখিত, আমি এই ভাষা জানি না। আমি এসব ভাষায় কথা বলি: { $languages }।
notice-no-page-yet = এখন আমি কোনো পাতা দেখাচ্ছি না। পাতা এলে আবার লিখুন, বা “⋯” টিপুন, তারপর 🚩।
notice-fees = কত টাকা লাগে, কী কী কাগজ লাগে, আমি জানি না: সরকারি পাতায় লেখা আছে। পাতাগুলো আবার দেখুন।
notice-fees-later = কত টাকা লাগে, কী কী কাগজ লাগে, আমি জানি না: সরকারি পাতায় লেখা আছে। আগে আপনার সঙ্গে পাতাটি খুঁজি।
# Source: F17317, version of 10/10/2024.
notice-domiciliation = 🤝 থাকার স্থায়ী জায়গা না থাকলে, একটি চিঠির ঠিকানা (domiciliation) দিয়ে চিঠি পাওয়া যায়। কোথায় চাইতে হয়, পৌরসভায় (mairie) জিজ্ঞাসা করুন: CCAS, CIAS বা অনুমোদিত সংস্থা (organisme agréé)। আশ্রয়প্রার্থীদের চিঠির ঠিকানা আলাদা। (service-public, পাতা F17317, তারিখ 10/10/2024)
button-go-on = ▶️ চালিয়ে যান
button-another-question = 🏠 অন্য প্রশ্ন

changed-pages = 🔔 সরকারি পাতা বদলেছে। জেলা (département): { $codes }
changed-pages-added = 🆕 নতুন পাতা:
changed-pages-ended = 🚫 সরিয়ে নেওয়া পাতা:
changed-page = • { $title } ({ $code })
changed-pages-more =
    { PLURAL($count) ->
        [one] … আরও { $count }টি।
       *[other] … আরও { $count }টি।
    }
