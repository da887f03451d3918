# What the bot says around the questions. Short sentences, simple words (A2 level).
# French is the reference: this file has the same messages and the same variables.

language-name = العربية
list-separator = { "، " }
date-pattern = %d/%m/%Y

greeting =
    مرحبًا 👋 أساعدك في العثور على الصفحة الرسمية المناسبة لأوراقك في فرنسا.
    الخدمة مجانية. أنا لستُ المحافظة (préfecture). من فضلك لا ترسل لي صور أوراقك.
ask-place = أين تسكن؟ اكتب اسم مدينتك أو رمزك البريدي. مثال: Massy أو 91300.
without-address = ليس لديك عنوان خاص بك؟ اكتب اسم المدينة التي تستلم فيها بريدك.
button-position = 🧭 إرسال موقعي
ask-position = هل أنت في بيتك أو قريب منه جدًا؟ أنظر إلى موقعك مرة واحدة فقط. لا أحفظه.
position-button = 📍 إرسال موقعي
position-no = ✏️ لا، أفضّل أن أكتب
position-in-numbers = هنا، اكتب الموقع بالأرقام. مثال: { "\u2066" }48.73, 2.27{ "\u2069" }
position-put-away = 👍 لم يعد زر الموقع هنا. لا أحفظ أي موقع.
near-here = هل تسكن هنا؟
near-the-border = يبدو أن هذا الموقع خارج فرنسا بقليل. هل تسكن في فرنسا، هنا؟
place = { $name } ({ $code })
place-commune = { $commune }، { $name } ({ $code })
place-arrondissement = { $name } ({ $code })، الدائرة (arrondissement): { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } (الآن: { $place })
place-elsewhere = ❌ مكان آخر
which-place = أين بالضبط؟ اختر، أو اكتب مرة أخرى.
which-of-many-namesakes = أماكن كثيرة لها هذا الاسم. لا تجد مكانك هنا؟ اكتب رمزك البريدي.
which-of-many-communes = عدة مدن لها هذا الرمز البريدي. لا تجد مدينتك هنا؟ اكتب الرمز واسم المدينة.
which-of-a-region = هذه منطقة كبيرة. اختر مقاطعتك (département)، أو اكتب اسم مدينتك.
move-to = هل تسكن الآن هنا: { $place }؟
move-yes = ✅ نعم، غيّر المكان إلى { $place }
move-no = ↩️ لا، نكمل كما كنا
recap-place = 📍 { $place }
recap = 📍 { $place }. طلبك: { $answers }.
kept-private = إجابة تبقى خاصة
may-decline = يمكنك ألا تجيب.
unknown = 🤔 لا أعرف
decline = 🤐 أفضّل ألا أقول
answered = { $label }

nav-back = ⬅️ رجوع
nav-not-there = 📍 مكان آخر
nav-restart = 🔁 البدء من جديد
nav-language = 🌐 اللغة · Langue
nav-urgent = ⚠️ الأمر عاجل
    .short = ⚠️ عاجل
nav-options = ⋯ المزيد
button-violence = 🆘 عنف: مساعدة
button-suicide = 💙 الرغبة في الموت: 3114

site-listed = { $site } موجود في قائمتي للمواقع الرسمية.
site-renamed = { $site } اسم قديم في قائمتي. اسم الموقع اليوم هو { $name }.
site-of-state = { $site } عنوان تابع للدولة، لكنه ليس في قائمتي.
site-look-alike = ⚠️ انتبه: { $site } يشبه { $name } لكنه ليس هو. لا تكتب فيه شيئًا ولا تدفع شيئًا.
site-hides = ⚠️ انتبه: العنوان { $site } يخفي أي موقع هو. لا تكتب فيه شيئًا ولا تدفع شيئًا.
site-unknown = لا أعرف { $site }. ليس في قائمتي للمواقع الرسمية. لا تدفع شيئًا قبل أن تتأكد.
ask-site = اكتب لي عنوان الموقع: أقول لك هل هو في قائمتي للمواقع الرسمية.
notice-understood = فهمت: { $parts }.
notice-need-kept = سجّلت: { $need }.
ask-which-need = هل هو واحد من هذه الطلبات؟
none-of-these = لا شيء من هذه الطلبات
notice-chat = 🙂 أستطيع الكلام فقط عن أوراق الأجانب في فرنسا.
notice-insult = أعتذر إن لم أستطع مساعدتك. قل لي ماذا تريد أن تفعل.
notice-other-matter = أعرف أوراق الأجانب فقط. في هذا الأمر يمكن أن تساعدك هذه الأماكن والخدمات:
notice-not-mine = لا أعرف الجواب عن هذا. أعرف أوراق الأجانب في فرنسا.
notice-human = يمكنك أن تتكلم مع شخص هنا:
go-on-in = 🌐 المتابعة بـ { $language }
notice-not-understood = لم أفهم. اختر إجابة من الإجابات في الأسفل.
notice-written-on-many = هذا مكتوب على بطاقات كثيرة. لأي سبب حصلت على بطاقتك؟ اختر.
notice-no-place = لا أجد هذا المكان. يمكنك أيضًا أن تكتب رقم مقاطعتك (département). مثال: 91.
notice-place-first = 🙂 أولًا المكان، ثم طلبك.
notice-abroad = يبدو أن هذا المكان خارج فرنسا. أنا أعرف فرنسا فقط.
notice-position-abroad = يبدو أن هذا الموقع خارج فرنسا.
notice-old-button = هذا الزر لم يعد يعمل. إليك أين وصلت.
notice-erased = تم المسح عندي: المكان وإجاباتك.
notice-forgotten = تم مسح كل شيء هنا: اللغة والمكان والإجابات والأخبار والتذكير.
erase-in-telegram = ما زالت رسائلنا عند تيليغرام. لحذفها: في قائمة محادثاتك، اضغط مطوّلًا على هذه المحادثة، ثم اختر « حذف ».
notice-document = 🙏 من فضلك لا ترسل لي صورًا ولا وثائق. أنا لا أفتحها ولا أحفظها. يمكنك حذف رسالتك.
notice-voice = لا أستطيع سماع الرسائل الصوتية. اكتب، أو اضغط على زر.
notice-contact = لا أحتاج إلى أرقام هواتف، ولا أحفظها.
notice-attachment = أقرأ النص فقط. اكتب، أو اضغط على زر.
notice-failed = عذرًا، حدث خطأ. اكتب /start للبدء من جديد.
notice-too-many = وصلت رسائل كثيرة في وقت واحد: قرأت الأخيرة منها فقط.
notice-unknown-command = لا أعرف هذا الأمر. اكتب /help لترى ما يمكنني فعله.

verdict-exclusive = يُقدَّم هذا الطلب على الإنترنت، في الموقع الوطني ANEF. اقرأ الشروط أولًا.
verdict-anef = يُقدَّم هذا الطلب عادةً على الإنترنت، في الموقع الوطني ANEF. اقرأ الصفحة أولًا.
verdict-anef-doubt = على الأرجح على الإنترنت، في ANEF (الموقع الوطني): ليست كل مصادرنا تقول ذلك. لا تجد حالتك فيه؟ اسأل المحافظة (préfecture).
verdict-anef-or-prefecture = ابحث أولًا عن حالتك في ANEF (الموقع الوطني). لا تجدها؟ استعمل صفحة المحافظة (préfecture).
verdict-prefecture-form = صفحة المحافظة (préfecture) هذه قد تناسبك. اقرأ الشروط قبل أن تملأها.
verdict-prefecture-appointment = صفحة المحافظة (préfecture) هذه لطلب موعد. هذا ليس الطلب نفسه بعد: احتفظ بالدليل.
verdict-prefecture-desk = يُقدَّم هذا الطلب عادةً في المحافظة (préfecture أو sous-préfecture). انظر أولًا في موقعها.
verdict-contact = هذه الصفحة للكتابة إلى الجهة التي يمكنها أن تجيبك.
verdict-collection = هذه الصفحة لأخذ موعد لاستلام الوثيقة.
verdict-employer = صاحب العمل هو من يقوم بهذا الإجراء.
verdict-online = هذا الإجراء يكون على صفحة رسمية. اقرأ الشروط أولًا.
verdict-information = هذه الصفحة الرسمية تشرح. انظر هل تتكلم عن حالتك.
verdict-desk-after-advice = يُقدَّم هذا الطلب عادةً في المحافظة (préfecture أو sous-préfecture). لا تذهب إليها قبل أن تطلب النصيحة.
verdict-unknown = لا نعرف أين يُقدَّم هذا الطلب. اسأل المحافظة (préfecture).

association-first = 🛟 قبل أن ترسل طلبًا أو تذهب إلى المحافظة (préfecture)، تحدّث مع جمعية أو محامٍ. قد يأتي مع الرفض أمر بمغادرة فرنسا.
association-if-without-papers = 🛟 ليست لديك أوراق صالحة؟ تحدّث أولًا مع جمعية أو محامٍ. قد يأتي مع الرفض أمر بمغادرة فرنسا.
rule-ended = 📅 انتهت هذه القاعدة في { $date }. يمكن لجمعية أن تقول لك هل توجد قاعدة جديدة. إليك صفحات أخرى.
facts-are-old = 🕰 بعض المعلومات عمرها أكثر من ستة أشهر: تأكّد في الصفحة.
perhaps = ربما أيضًا، حسب حالتك:
further-reading = لمعرفة المزيد:
button-page-says = 💶 التكلفة والوثائق
page-says-title = 💶 التكلفة والوثائق، حسب الصفحات الرسمية:
page-says-cost = التكلفة: { $said }
page-says-documents = الوثائق: { $said }
no-longer-listed = هذه الصفحة لم تعد في القائمة الرسمية:
other-pages = هذه صفحات أخرى أقل دقة، وأماكن تساعدك.
no-other-pages = كل صفحاتي لهذه الإجابات موجودة في نتيجتك. غيّر إجابة، أو اطلب المساعدة هنا.

card-official-page = صفحة رسمية
card-title = « { $title } »
card-remark = في القائمة الرسمية: « { $remark } »
card-listed = في القائمة الرسمية بتاريخ { $date }.
card-delisted = آخر مرة في القائمة الرسمية بتاريخ { $date }. ربما أُغلقت الصفحة.
card-read = تاريخ القراءة: { $date }.
card-until = قاعدة مقرَّرة حتى { $date }.
card-quote = « { $quote } » (صفحة { $page }، قُرئت في { $date })
card-under = قسم { $chapters }: { $said }
card-quote-modified = « { $quote } » (صفحة { $page } في Service-Public، عُدّلت في { $date })
card-page-changed = 🔄 تغيّرت الصفحة { $page } في { $date }: اقرأها قبل أن تقدّم طلبك.
card-page-gone = 🚫 لم تعد الصفحة { $page } موجودة في Service-Public (شوهد ذلك في { $date }).
card-modified = آخر تعديل للصفحة: { $date }.
card-when-source = (صفحة { $page }، قُرئت في { $date })
card-appointment = لأخذ موعد: هذا ليس طلب البطاقة بعد.
card-pre-request = هذا طلب أوّلي (pré-demande): المحافظة (préfecture) ترد بعد ذلك.
card-review = تأكّد في الصفحة هل هي لك.
card-employer = لأصحاب العمل.

open-page = فتح الصفحة
open-information = فتح صفحة المعلومات
open-anef = فتح موقع ANEF
open-prefecture = موقع préfecture: { $name }
open-residence-page = صفحة « titres de séjour »: { $name }
open-contact = الكتابة إلى المحافظة: { $name }
no-prefecture-site = لا أعرف موقعًا على الإنترنت للمحافظة (préfecture) في هذا المكان.
departement-remark = تقول القائمة الرسمية بتاريخ { $date } عن هذه المقاطعة: « { $remark } »

# Arabic has six plural categories.
button-more =
    { PLURAL($count) ->
        [zero] ➕ لا صفحات أخرى
        [one] ➕ صفحة أخرى
        [two] ➕ صفحتان أخريان
        [few] ➕ { $count } صفحات أخرى
        [many] ➕ { $count } صفحة أخرى
       *[other] ➕ { $count } صفحة أخرى
    }
button-not-my-case = 🤷 هذه ليست حالتي · مساعدة
button-change = ✏️ تغيير إجابة
button-reopen = 🤔 الإجابة: { $question }
button-share = 🔗 مشاركة
button-erase = 🧹 مسح إجاباتي
button-settings = ⚙️ الإعدادات
button-help-places = 🛟 أماكن تساعد
button-tell-me = 📬 أخبرني إذا تغيّر شيء
button-forget = 🗑 مسح كل شيء الآن
button-privacy = 🔒 ما أحفظه
button-privacy-at-length = ➕ المزيد
button-my-data = 🗂 بياناتي
button-my-data-named = 👁 إظهار الإجابات الخاصة أيضًا
button-say-place = 📍 أقول أين أسكن
button-language = 🌐 تغيير اللغة
button-send-link = 📤 إرسال هذا الرابط
button-copy-link = 📋 نسخ هذا الرابط
button-private-chat = 💬 التحدث على انفراد
button-change-place = 📍 تغيير: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 العودة إلى الصفحات
recap-title = أي إجابة تريد أن تغيّر؟
options-title = ماذا تريد أن تفعل أيضًا؟
share-title = لمساعدة شخص آخر، أعطه هذا الرابط:
share-private = في الرابط المكان والموضوع فقط، ولا توجد فيه إجاباتك أبدًا.
languages-title = Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ هذا النص ترجمته آلة ولم يقرأه بعد شخص يتكلم العربية. الصفحة الفرنسية هي المعتمدة.

urgent =
    ⚠️ رسالة تطلب مغادرة فرنسا، أو رفض، أو الشرطة، أو الاحتجاز (rétention):
    • انظر إلى المهلة في الرسالة (« voies et délais de recours »). قد تكون قصيرة جدًا.
    • تحدّث اليوم مع محامٍ أو جمعية.
    • احتفظ بالرسالة وظرفها.
    • في مركز الاحتجاز (centre de rétention)، اطلب الجمعية الموجودة في المركز.
help =
    أساعد الأجانب الذين يعيشون في فرنسا في العثور على الصفحة الرسمية المناسبة.
    قل لي أين تسكن وماذا تريد أن تفعل. أعرض لك الصفحات والأماكن التي تساعد.
    أنا لستُ المحافظة (préfecture) ولا أقدم نصائح قانونية.

    /start للبدء من جديد
    /urgent للأمور العاجلة
    /language للغة
    /settings للإعدادات
    /news لاستلام الأخبار أو لا
    /stop لإيقاف الأخبار
    /privacy ما أحفظه
    /mydata بياناتي
    /forget لمسح كل شيء
privacy =
    أحفظ لغتك والمكان وإجاباتك لأكمل معك؛ وإذا لم يصلني منك شيء، أمسحها بعد { PLURAL($days) ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
    لا أحفظ ما تكتبه: يُمسح فور أن أجيبك.
    إذا قبلت الأخبار أو طلبت تذكيرًا، أحفظ مدة أطول ما أحتاج إليه لأكتب لك: حتى /stop، أو إرسال التذكير، أو /forget.
    يحتفظ تيليغرام بنسخته الخاصة من رسائلنا.
privacy-at-length =
    ما أحفظه: رقم محادثتنا عند تيليغرام، واللغة التي اخترتها، والمكان، والإجابات التي اخترتها، وآخر يوم كتبت فيه أو ضغطت على زر، وجوابك عن الأخبار.
    متى يُمسح: بعد { PLURAL($days) ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } من ذلك اليوم. أرقام الرسائل التي وصلتني، بدون اسمك وبدون رقم المحادثة، تبقى 48 ساعة حتى لا أجيب مرتين.
    إذا قبلت الأخبار: أحفظ رقم محادثتنا واللغة والمقاطعة حتى /stop أو /forget، أو حتى تحظرني. لا شيء غير ذلك يحدّد من تصله الأخبار.
    إذا طلبت تذكيرًا: أحفظ رقم محادثتنا واللغة والشهر والسنة والمقاطعة والصفحة حتى أرسله، أو حتى /forget.
    لا يُمسح هذا ولا ذاك بعد { PLURAL($days) ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. لكل خبر ولكل تذكير أسجّل هل أُرسل أم لا، بدون أي نص منك. يُمسح هذا التسجيل بعد 90 يومًا. المسؤولون عن الخدمة يرون أعدادًا فقط.
    إذا قال تيليغرام إنني لم أعد أستطيع أن أكتب لك، أوقف أخبارك وتذكيرك. أحفظهما 7 أيام أخرى، فقد يكون ذلك خطأ، ثم أمسحهما. /stop أو /forget يمسحهما فورًا.
    إذا انتقل البرنامج إلى عنوان آخر، أو حدثت مشكلة في البيانات، قد تُرسل رسالة خدمة إلى كل من يتحدث معي.
    ما لا أحفظه: اسمك، ورقم هاتفك، وما تكتبه، وصورك، ووثائقك، ورسائلك الصوتية، وجهات الاتصال، والمواقع الجغرافية.
    إذا توقف البرنامج، تبقى رسالتك هنا حتى أجيبك، ثم تُمسح.
    من يستطيع أن يراه: الأشخاص المسؤولون عن هذه الخدمة، على حاسوب الخدمة. البرنامج لا يرسل شيئًا إلى المحافظة (préfecture).
    يحتفظ تيليغرام بنسخته الخاصة من رسائلنا. يمكنك حذف المحادثة في تيليغرام.
privacy-until-closed =
    أحفظ لغتك والمكان وإجاباتك لهذه المحادثة فقط.
    لا أحفظ ما تكتبه.
    يمكنك مسح كل شيء الآن، بالزر أو بالأمر /forget.
settings = ⚙️ الإعدادات
kept-title = 🗂 هذا كل ما أحفظه عنك:
kept-nothing = لا شيء.
kept-language = اللغة: { $language }
kept-place = المكان: { $place }
kept-answers = الإجابات: { $answers }
kept-news-yes = الأخبار: نعم، عن { $place }. أحفظ هذا، مع رقم محادثتنا واللغة، حتى /stop أو /forget
kept-news-no = الأخبار: لا
kept-news-asked = الأخبار: سألتك
kept-news-later = الأخبار: « لاحقًا »، في { $date }
kept-reminder = التذكير: بطاقة تنتهي في { $month }، { $place }. أحفظه حتى أرسله، أو حتى /forget
kept-reminder-page = صفحة التذكير: « { $title } »
kept-days-the-rest =
    وأيضًا رقم محادثتنا ويوم رسالتك الأخيرة. إذا لم يصلني منك شيء، يُمسح الباقي بعد { PLURAL($days) ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
kept-days =
    وأيضًا رقم محادثتنا ويوم رسالتك الأخيرة. إذا لم يصلني منك شيء، يُمسح كل شيء بعد { PLURAL($days) ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.

news-ask =
    📬 هل يمكنني أن أكتب لك عندما تتغيّر الإجراءات في هذه المقاطعة (département): { $name }؟
    هذا نادر. للإيقاف: /stop
news-yes = 📬 نعم، اكتب لي
news-no = 📭 لا تكتب لي
news-later = ⏳ اسألني لاحقًا
typed-yes = نعم، أجل، موافق
typed-no = لا، لا شكرًا
typed-later = لاحقًا
news-are-written = 📬 أكتب لك عندما تتغيّر الإجراءات هنا: { $place }.
news-are-not-written = 📬 لا أكتب لك أي أخبار.
news-promise = الأخبار نادرة: فقط عندما تتغيّر الإجراءات في مقاطعتك (département). للإيقاف: /stop
news-place-first = لكي تصلك الأخبار، قل مكانك أولًا.
news-not-here = هنا لا أستطيع أن أكتب لك لاحقًا: أجيبك فقط.
news-stay = الأخبار مستمرة. للإيقاف: /stop
button-news = 📬 الأخبار
button-news-yes = ✅ نعم، لهذا المكان: { $name }
button-news-instead = 🔄 بدلًا منها، لهذا المكان: { $name }
button-news-no = 🚫 لا أريد أخبارًا
button-news-end = 🔕 إيقاف الأخبار
notice-news-yes = شكرًا. سأكتب لك عندما تتغيّر الإجراءات هنا: { $name }. للإيقاف: /stop
notice-news-no = حسنًا: لن أكتب لك أخبارًا. إذا غيّرت رأيك: /news
notice-news-later = حسنًا: سأسألك مرة أخرى في يوم آخر.
notice-news-not-again = حسنًا: لن أسألك بعد الآن. إذا أردت الأخبار: /news

button-remind = ⏰ ذكّرني قبل أن تنتهي بطاقتي
ask-card-year = ⏰ في أي سنة تنتهي بطاقتك؟
ask-card-month = ⏰ في أي شهر من سنة { $year } تنتهي بطاقتك؟
month-may-be-typed = التاريخ مكتوب على بطاقتك. يمكنك أيضًا أن تكتب الشهر والسنة. مثال: { "\u2066" }06/2030{ "\u2069" }
month-button = { $number } · { $month }
month-of-year = { $month } { $year }
# The first name is that of Egypt and Morocco, the one in brackets that of Algeria and Tunisia; both may be typed, and so may
# those of the Levant, of Morocco and of Egypt, in `.also`.
month-1 = يناير (جانفي)
    .short = يناير
    .also = كانون الثاني، كانون ثاني، كانون تاني
month-2 = فبراير (فيفري)
    .short = فبراير
    .also = شباط
month-3 = مارس
    .short = مارس
    .also = آذار
month-4 = أبريل (أفريل)
    .short = أبريل
    .also = نيسان، إبريل
month-5 = مايو (ماي)
    .short = مايو
    .also = أيار، مايس
month-6 = يونيو (جوان)
    .short = يونيو
    .also = حزيران، يونيه
month-7 = يوليو (جويلية)
    .short = يوليو
    .also = تموز، يوليوز، يوليه
month-8 = أغسطس (أوت)
    .short = أغسطس
    .also = آب، غشت، اغشت
month-9 = سبتمبر
    .short = سبتمبر
    .also = أيلول، شتنبر، شتمبر
month-10 = أكتوبر
    .short = أكتوبر
    .also = تشرين الأول، تشرين أول
month-11 = نوفمبر
    .short = نوفمبر
    .also = تشرين الثاني، تشرين ثاني، تشرين تاني، نونبر
month-12 = ديسمبر
    .short = ديسمبر
    .also = كانون الأول، كانون أول، دجنبر، دجمبر
notice-no-month = لم أفهم هذا التاريخ.
reminder-stored = ✅ سأكتب لك مرة واحدة فقط، في بداية شهر { $month }. ستقول لك رسالتي ما تقوله الصفحة: متى تقدّم الطلب.
reminder-replaced = تم مسح التذكير السابق (بطاقة تنتهي في { $month }).
reminder-will-be-replaced = لديك تذكير من قبل (بطاقة تنتهي في { $month }). سيحلّ الجديد مكانه.
reminder-how-to-erase = أحفظ الشهر والسنة والمقاطعة والصفحة حتى تلك الرسالة. للمسح قبل ذلك: الزر، أو /mydata
reminder-not-needed = لا حاجة إلى تذكير: الموعد قريب. اقرأ الصفحة الآن:
reminder-stays = التذكير باقٍ. لمسحه: /mydata
reminder-due = ⏰ طلبت مني أن أكتب لك قبل أن تنتهي بطاقتك ({ $month }).
reminder-page-gone = لم تعد الصفحة موجودة، أو لم تعد تقول متى يُقدَّم الطلب. انظر في موقع المحافظة (préfecture)، أو تحدّث معي.
reminder-used = هذا هو التذكير الوحيد. لا أحتفظ بشيء منه.
notice-reminder-erased = تم المسح: لا أحفظ أي تذكير.
button-erase-reminder = 🗑 مسح التذكير
button-talk = 💬 عرض الصفحات التي تخصني

group-only-private = لحمايتك، أتحدث على انفراد فقط. اضغط على الزر لتبدأ.
bot-name = guichet: أوراق الإقامة في فرنسا
bot-description =
    أساعدك في العثور على الصفحة الرسمية المناسبة لأوراقك في فرنسا، بلغتك.
    الخدمة مجانية. أنا لستُ المحافظة (préfecture). لا ترسل لي صورًا لأوراقك.
    اضغط على زر البدء.
bot-short-description = الصفحة الرسمية المناسبة لأوراقك في فرنسا. مجانًا. هذه ليست المحافظة (préfecture).
command-start = البدء، أو البدء من جديد
command-urgent = الأمر عاجل
command-language = تغيير اللغة
command-settings = الإعدادات
command-news = استلام الأخبار أو لا
command-stop = إيقاف الأخبار
command-help = مساعدة
command-privacy = ما أحفظه
command-my-data = بياناتي
command-forget = مسح كل شيء
help-places = أماكن وخدمات تساعدك:

notice-head = 📢 رسالة خدمة
button-stop-news = 🔕 إيقاف الأخبار

notice-wrong-page = 🙏 شكرًا، تم تسجيل ذلك بدون اسمك. الصفحة لا تعمل؟ اسأل المحافظة (préfecture) أو مركز France services.
button-report = 🚩 الإبلاغ عن خطأ
button-wrong-page = 🚩 { $number }
ask-wrong-page = أي صفحة لا تعمل، أو ليست الصفحة الصحيحة؟
numbered-page =
    { $number }. { $label }
    « { $title } »

card-link-answers = 🔗 تم التحقق من الرابط في { $date }.
card-link-dead = 🚫 لم تُفتح هذه الصفحة في { $date }. لا تعمل حتى الآن؟ اسأل المحافظة (préfecture).
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] أقل من 1 كم
       *[other] { PLURAL($km) ->
            [zero] أقل من 1 كم
            [one] حوالي { $km } كم
            [two] حوالي { $km } كم
            [few] حوالي { $km } كم
            [many] حوالي { $km } كم
           *[other] حوالي { $km } كم
        }
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 الرقم
copy-mail = 📋 البريد
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 أوقات العمل غير مذكورة: اتصل قبل أن تذهب.
nearby-day = 🕘 { $from }: { $hours }
nearby-days = 🕘 من { $from } إلى { $to }: { $hours }
weekday =
    { $day ->
        [monday] الاثنين
        [tuesday] الثلاثاء
        [wednesday] الأربعاء
        [thursday] الخميس
        [friday] الجمعة
        [saturday] السبت
       *[other] الأحد
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 اللغات: { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 بموعد فقط.
nearby-no-appointment = 🚪 لا حاجة إلى موعد.
nearby-today = 🕘 اليوم، { $day } { $date }: { $hours }
nearby-today-closed = 🕘 اليوم، { $day } { $date }: مغلق
nearby-takes-appointments = 📅 يمكنك أخذ موعد.
nearby-booking = 📅 لأخذ موعد: { $site }
nearby-bus = 🚌 هذه الخدمة متنقلة (حافلة أو فريق). اتصل لتعرف أين ومتى.
nearby-free = 🆓 مجاني
nearby-partly-free = 🆓 مجاني بشروط
nearby-paid = 💶 غير مجاني
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ مغلق حتى نهاية يوم { $date }
nearby-phone-only = 📞 بالهاتف فقط
nearby-remote = 💻 عن بُعد فقط (بالهاتف أو الإنترنت)
nearby-through-professional = 👤 موظف مختص هو من يرسلك إلى هناك (أخصائي اجتماعي، France Travail…).
nearby-services = 🤝 { $services }
nearby-area = 🏘 فقط لمن يسكن هنا: { $area }
nearby-foreigners-law = ⚖️ نصائح في قانون الأجانب: نعم
nearby-foreigners-law-day = ⚖️ نصائح في قانون الأجانب: { $day }
nearby-no-foreigners-law = ⚖️ نصائح في قانون الأجانب: لا
nearby-updated = آخر تحديث للمعلومات: { $date }
open-map = 🗺 عرض على الخريطة
nearest-france-services = 🏠 أقرب مراكز France services إليك: { $places }
nearest-legal-help = ⚖️ أقرب مساعدة قانونية إليك: { $places }
nearest-directory = 🏛 المحافظة (préfecture): { $places }
nearest-digital-help = 💻 أقرب مساعدة إليك في استعمال الإنترنت: { $places }
nearest-administrative-help = 🤝 مساعدة في أوراقك وحقوقك: { $places }
nearest-french-lessons = 🗣 أقرب دروس اللغة الفرنسية إليك: { $places }
about-france-services = 🏠 مراكز France services: يساعدك شخص في الإجراءات على الإنترنت. دون نصائح قانونية.
about-legal-help = ⚖️ أقرب مساعدة قانونية إليك. اتصل قبل أن تذهب.
about-directory = 🏛 المحافظة (préfecture أو sous-préfecture)، حسب دليل العناوين في Service-Public. صفحة طلبك تقول هل تذهب إلى المحافظة أم تقدّم الطلب على الإنترنت.
about-digital-help = 💻 أماكن تساعدك في استعمال الإنترنت وفي الإجراءات على الإنترنت. دون نصائح قانونية.
about-administrative-help = 🤝 جمعيات وخدمات تساعدك في أوراقك وحقوقك. اتصل قبل أن تذهب.
about-french-lessons = 🗣 تعلّم اللغة الفرنسية قرب بيتك. اتصل قبل أن تذهب.
button-france-services = 🏠 أقرب مراكز France services
button-legal-help = ⚖️ أقرب مساعدة قانونية
button-directory = 🏛 المحافظة: العنوان والأوقات
button-say-town = 📍 أقول اسم مدينتي: أماكن تساعد
button-digital-help = 💻 مساعدة في استعمال الإنترنت
button-administrative-help = 🤝 مساعدة في أوراقك
button-french-lessons = 🗣 دروس اللغة الفرنسية

# What is said beside the matter: thanks, back, in English, a link that does not work; the help; the terminal.
typed-quit = خروج
help-in-terminal =
    أساعد الأجانب الذين يعيشون في فرنسا على إيجاد الصفحة الرسمية المناسبة.
    تقول لي أين تسكن وماذا تريد أن تفعل. أعرض لك الصفحات والأماكن التي تساعد.
    أنا لستُ المحافظة (préfecture) ولا أعطي استشارة قانونية.

    اكتب علامة واحدة ثم اضغط Enter:
    { "\u2066" }a, b, c…{ "\u2069" }: اختيار إجابة. يمكنك أيضًا أن تكتبها.
    { "\u2066" }<{ "\u2069" }: رجوع
    { "\u2066" }0{ "\u2069" }: البدء من جديد
    { "\u2066" }*{ "\u2069" }: اللغة
    { "\u2066" }!{ "\u2069" }: الأمر عاجل
    { "\u2066" }?{ "\u2069" }: هذه المساعدة
    { "\u2066" }quit{ "\u2069" }: خروج (أو { "\u2066" }exit{ "\u2069" } أو { "\u2066" }Ctrl-D{ "\u2069" })

    وهذه تعمل أيضًا:
    { "\u2066" }/settings{ "\u2069" }: الإعدادات
    { "\u2066" }/privacy{ "\u2069" }: ما أحفظه
    { "\u2066" }/mydata{ "\u2069" }: بياناتي
    { "\u2066" }/forget{ "\u2069" }: مسح كل شيء
help-run-by = من يدير هذه الخدمة: { $name }
help-contact = للتحدث مع شخص من هذه الخدمة: { $contact }
help-sources = ما أعرضه يأتي من القائمة الرسمية لإجراءات المحافظات (préfectures) بتاريخ { $list }، ومن صفحات موقع service-public.gouv.fr (آخر ما قُرئ منها في { $read }). كل صفحة تذكر تاريخها.
notice-thanks = 🙂 على الرحب والسعة! أتمنى لك التوفيق في أوراقك.
notice-greeting = 🙂 مرحبًا!
notice-foreign-language = عذرًا، لا أتكلم هذه اللغة. أتكلم: { $languages }.
notice-no-page-yet = لا أعرض لك أي صفحة الآن. عندما تظهر صفحة، اكتب لي مرة أخرى، أو اضغط على « ⋯ » ثم 🚩.
notice-fees = لا أعرف الأسعار ولا قائمة الوثائق: هي مكتوبة في الصفحة الرسمية. هذه هي الصفحات مرة أخرى.
notice-fees-later = لا أعرف الأسعار ولا قائمة الوثائق: هي مكتوبة في الصفحة الرسمية. أولًا نبحث معًا عن الصفحة.
# Source: F17317, version of 10/10/2024.
notice-domiciliation = 🤝 لمن ليس له سكن ثابت، يعطي التوطين (domiciliation) عنوانًا لاستلام البريد. اسأل في البلدية (mairie) أين يُقدَّم الطلب: في CCAS أو CIAS أو في هيئة معتمدة (organisme agréé). لطالبي اللجوء توطين آخر. (service-public، صفحة F17317 بتاريخ 10/10/2024)
button-go-on = ▶️ متابعة
button-another-question = 🏠 سؤال آخر

changed-pages = 🔔 تغيّرت صفحات رسمية. المقاطعة (département): { $codes }
changed-pages-added = 🆕 صفحات جديدة:
changed-pages-ended = 🚫 صفحات أُزيلت:
changed-page = • { $title } ({ $code })
changed-pages-more =
    { PLURAL($count) ->
        [zero] … و{ $count } صفحة أخرى.
        [one] … وصفحة أخرى.
        [two] … وصفحتان أخريان.
        [few] … و{ $count } صفحات أخرى.
        [many] … و{ $count } صفحة أخرى.
       *[other] … و{ $count } صفحة أخرى.
    }
