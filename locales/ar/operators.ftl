# ما يقرؤه من يرسلون الحملات.

op-campaigns = 📣 الحملات
op-no-campaigns = لا توجد حملات حتى الآن.
op-new-news = ➕ أخبار، لمن طلبوها
op-new-notice = ➕ رسالة خدمة، للجميع
op-kind =
    { $kind ->
        [notice] رسالة خدمة
        [reminder] تذكيرات
       *[news] أخبار
    }
op-state =
    { $state ->
        [draft] مسودة
        [agreement] تنتظر موافقة شخص آخر
        [scheduled] مجدولة
        [preparing] قيد التحضير
        [sending] قيد الإرسال
        [paused] متوقفة مؤقتًا
        [cancelled] ملغاة
       *[done] انتهت
    }
op-listed = { $campaign } · { $state } · { $kind }
op-title = 📣 الحملة { $campaign } · { $kind } · { $state }
op-campaign-named = رقم { $number } « { $name } »
op-campaign-unnamed = رقم { $number }
op-machine = guichet (على الخادم)
op-operator = المشغّل { $id }
op-time = { $time } (بتوقيت باريس)
op-commands = أوامر أخرى: /stats، /reports، /links، /reload
op-usage =
    { $command ->
        [broadcast] اكتبوا /broadcast لقائمة الحملات، أو /broadcast 7 لفتح الحملة رقم 7.
        [campaigns] اكتبوا /campaigns لقائمة الحملات، أو /campaigns 7 لفتح الحملة رقم 7.
        [stats] اكتبوا /stats لآخر 30 يومًا، أو /stats 7 لعدد آخر من الأيام (من 1 إلى 365).
        [reports] اكتبوا /reports لآخر 90 يومًا، أو /reports 7 لعدد آخر من الأيام (من 1 إلى 365).
        [reload] اكتبوا /reload وحدها، دون شيء بعدها.
       *[links] اكتبوا /links وحدها، دون شيء بعدها.
    }
op-unknown-command = لا أعرف { $command }.
op-people =
    { PLURAL($count) ->
        [zero] { $count } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
op-few-people = أقل من 5 أشخاص
op-few = أقل من 5
op-nobody = لا أحد
op-audience = 👥 الجمهور: { $people }
op-everywhere = كل المقاطعات
op-only-departements = المقاطعات: { $codes }
op-every-language = كل اللغات
op-only-languages = اللغات: { $languages }
op-version-there = ✅ { $language }: { $people }
op-version-missing = ❌ { $language }: لا توجد رسالة، { $people }
op-left-out = من لا توجد رسالة بلغتهم لا يصلهم شيء.
op-fallback = من لا توجد رسالة بلغتهم تصلهم الرسالة بهذه اللغة: { $language }.
op-undecided = ⚠️ قرّروا ما يصل إلى من لا توجد رسالة بلغتهم.
op-starts-at-once = 🕐 الإرسال: فور التأكيد
op-starts-at = 🕐 الإرسال: { $time }

op-button-audience = 👥 الجمهور
op-button-departements = 📍 اختيار المقاطعات
op-button-everywhere = 🇫🇷 كل المقاطعات
op-button-language-in = ✅ { $language }
op-button-language-out = ⬜ { $language }
op-button-compose = ✍️ كتابة الرسالة
op-button-write = 📝 الرسالة: { $language }
op-button-links = 🔗 الأزرار: { $language }
op-button-gaps = ⚠️ لغات بلا رسالة
op-button-leave-out = عدم إرسال شيء إليهم
op-button-fallback = إرسال هذه إليهم: { $language }
op-button-preview = 👁 معاينة بكل لغة
op-button-test = ✉️ إرسال تجربة إليّ
op-button-when = 🕐 متى
op-button-at-once = فورًا
op-button-send = 🚀 إرسال…
op-button-ask-publisher = 🙋 طلب الإرسال من ناشر
op-button-open = 📣 فتح الحملة
op-button-confirm = 🚀 نعم، إرسال: { $people }
op-button-ask-agreement = 🤝 طلب الموافقة: { $people }
op-button-agree = 🤝 أوافق، إرسال
op-button-refuse = ↩️ إعادة المسودة
op-button-take-over = ✍️ المتابعة بدل الشخص الآخر
op-button-pause = ⏸ إيقاف مؤقت
op-button-resume = ▶️ متابعة
op-button-cancel = ⏹ إلغاء
op-button-cancel-yes = ⏹ نعم، إلغاء
op-button-send-unknown = 🔁 إعادة الإرسال إلى غير المؤكدين ({ $count })
op-button-undo = ↩️ إعادة تسجيل هؤلاء الأشخاص…
op-button-undo-yes = ↩️ نعم، أعد تسجيلهم
op-button-report = 📊 الحصيلة
op-button-refresh = 🔄 تحديث
op-button-back = ⬅️ رجوع
op-button-continue = ➡️ متابعة
op-button-drop = 🗑 عدم حفظه

op-ask-departements = اكتبوا أرقام المقاطعات، مثلًا: { "\u2066" }91 94 2A{ "\u2069" }
op-ask-text = اكتبوا الرسالة بهذه اللغة: { $language }، أو أعيدوا توجيهها. يبقى التنسيق كما هو. يمكن إرسال صورة أو مستند مع شرح.
op-ask-links = اكتبوا أزرار الرسالة بهذه اللغة: { $language }، زر في كل سطر: النص ثم العنوان. مثال: Ouvrir la page - https://www.essonne.gouv.fr. اكتبوا « 0 » لعدم وضع أي زر.
op-ask-time = اكتبوا اليوم والساعة بتوقيت باريس، مثلًا: { "\u2066" }01/12/2026 09:00{ "\u2069" }
op-ask-gaps = ماذا يصل إلى من لا توجد رسالة بلغتهم؟
op-ask-kept-language = حُفظ ما كتبتموه الآن. هو الرسالة بأي لغة؟
op-ask-confirm = الإرسال إلى { $people }؟ المدة المتوقعة: { $duration }.
op-ask-agreement = 🤝 يطلب { $operator } موافقتكم على رسالة خدمة: { $people }. انظروا إلى المعاينة ثم قرّروا.
op-ask-cancel = إلغاء؟ ما لم يُرسل بعد لن يُرسل.
op-ask-undo = إعادة تسجيل { $people }؟ تعود إليهم أخبارهم وتذكيرهم، وتصلهم هذه الرسالة. من كتب /stop أو /forget منذ ذلك الوقت، أو حظر البوت، لا يُعاد تسجيله.
op-ask-undo-over = إعادة تسجيل { $people }؟ تعود إليهم أخبارهم وتذكيرهم. هذه الحملة انتهت: لن تُرسل رسالتها بعد الآن. من كتب /stop أو /forget منذ ذلك الوقت، أو حظر البوت، لا يُعاد تسجيله.
op-duration-seconds =
    { PLURAL($count) ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
op-duration-minutes =
    { PLURAL($count) ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
op-duration-hours =
    { PLURAL($count) ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }

op-notice-stale = تغيّرت الحملة في هذه الأثناء. هذه حالتها الآن.
op-notice-other-count = تغيّر عدد الأشخاص في هذه الأثناء. هذا هو العدد الجديد. لم يُرسل شيء.
op-notice-held = يكتب { $operator } هذه الحملة. يمكنكم المتابعة بدلًا منه.
op-notice-already = تم ذلك من قبل.
op-notice-not-now = هذا غير ممكن الآن.
op-clock-wrong = 🕰️ تبدو ساعة الجهاز خاطئة: تشير إلى { $here }، وتيليغرام يقول { $there }. لن يُمحى شيء ولن يُرسل أي تذكير أو حملة حتى تُضبط.
op-clock-doubtful = 🕰️ قفزت ساعة الجهاز: تشير إلى { $here }. لن يُمحى شيء ولن يُرسل أي تذكير أو حملة قبل جوابكم.
op-button-clock-right = الساعة صحيحة
op-notice-clock-right = تم: الساعة صحيحة. الحملات المتوقفة ما زالت تنتظر أن تتابعوها.
op-notice-old-clock = هذا الزر لم يعد صالحًا: تغيّر الوقت منذ ذلك الحين. ستصل رسالة جديدة إذا كانت الساعة خاطئة.
op-notice-same-operator = يجب أن يوافق شخص آخر.
op-notice-no-other-publisher = لا أحد غيركم يستطيع الموافقة: أضيفوا شخصًا في GUICHET_OPERATORS.
op-notice-editor = يمكنكم كتابة المسودات. أما هذا فاطلبوه من شخص له حق النشر: { $publishers }.
op-editor-hint = 🙋 للإرسال، اطلبوا ذلك من شخص له حق النشر: { $publishers }.
op-notice-publishers-asked = أُرسل الطلب إلى: { $publishers }. يتابع أحدهم المسودة ويقرؤها ثم يرسلها.
op-notice-no-publisher = لا أحد يستطيع الإرسال: لا يوجد شخص له حق النشر في GUICHET_OPERATORS.
op-publisher-asked = 🙋 يطلب { $operator } إرسال الحملة { $campaign }. افتحوها، وتابعوا بدلًا منه، وانظروا إلى المعاينة، ثم أرسلوا.
op-notice-kept = حُفظ ما كتبتموه الآن: هو الرسالة بهذه اللغة: { $language }.
op-notice-kept-for-later = حُفظت رسالتكم. اختاروا الآن نوع الحملة. للتحدث مع البوت مثل الجميع: /start
op-notice-last-language = أزلتم آخر لغة، فصارت الحملة لكل اللغات.
op-notice-report-comes = الحصيلة في الطريق إليكم.
op-notice-missing = هذه الحملة غير موجودة.
op-notice-album = صورة واحدة أو مستند واحد في كل رسالة.
op-notice-not-text = أرسلوا نصًا أو صورة أو مستندًا.
op-notice-empty = الرسالة فارغة.
op-notice-too-long = الرسالة طويلة جدًا: عدد حروفها { $length }، وتيليغرام يقبل { $most } على الأكثر.
op-notice-too-many-links = الأزرار كثيرة: العدد المقبول { $most } على الأكثر.
op-notice-bad-link =
    { $why ->
        [no-label] نص الزر ناقص: « { $line } ». اكتبوا النص ثم العنوان. مثال: Ouvrir la page - https://www.essonne.gouv.fr
        [long-label] نص هذا الزر طويل جدًا: « { $line } ». اكتبوا 60 حرفًا على الأكثر.
        [no-site] هذا العنوان لا يؤدي إلى أي موقع: « { $line } ». انسخوه من جديد من المتصفح.
        [login] في هذا العنوان اسم أو كلمة سر قبل العلامة @: « { $line } ». احذفوا كل ما بين https:// والعلامة @.
       *[not-https] يجب أن يبدأ عنوان الزر بـ https:// وهذا لا يبدأ به: « { $line } ». لا يُقبل غير ذلك، لا http:// ولا tg:. مثال: Ouvrir la page - https://www.essonne.gouv.fr
    }
op-notice-bad-departement = لا أعرف: { $codes }
op-notice-bad-time = لا أفهم هذا اليوم وهذه الساعة. اكتبوا مثلًا: { "\u2066" }01/12/2026 09:00{ "\u2069" }
op-notice-time-skipped = هذه الساعة غير موجودة: يبدأ التوقيت الصيفي في تلك الليلة. اختاروا ساعة أخرى.
op-notice-time-twice = هذه الساعة تأتي مرتين: يبدأ التوقيت الشتوي في تلك الليلة. اختاروا ساعة أخرى.
op-notice-past = هذا الوقت قد مضى.
op-notice-no-version = اكتبوا رسالة أولًا.
op-notice-undecided = قرّروا أولًا بشأن اللغات التي بلا رسالة.
op-notice-nobody = لن تصل هذه الرسالة إلى أحد.
op-notice-preview-first = انظروا إلى المعاينة أولًا.
op-notice-refused = يرفض تيليغرام الرسالة بهذه اللغة: { $language } — { $reason }. لم يُرسل شيء.
op-notice-network = تيليغرام لا يجيب. لم يُرسل شيء: حاولوا مرة أخرى.
op-notice-previewed = هذا ما سيراه الناس. قبل تيليغرام كل شيء.
op-notice-tested = أُرسلت التجربة.
op-notice-asked = وصل الطلب إلى الأشخاص الآخرين الذين لهم حق النشر.
op-notice-returned = الحملة { $campaign }: لا يوافق { $operator }. عادت المسودة إليكم.
op-notice-undone = تم: هؤلاء الأشخاص مسجلون من جديد.
op-preview-of = 👁 { $language }:
op-preview-tappable = 👆 يجعل تيليغرام هذا قابلًا للضغط من تلقاء نفسه: { $parts }
op-preview-kept-plain = 🔒 يبقى نصًا عاديًا بفضل علامة لا تُرى (وإلا جعله تيليغرام رابطًا أو أمرًا أو رقم بطاقة مصرفية): { $parts }
op-preview-broken = ⚠️ لن يُفتح هذا العنوان بسبب العلامة الملتصقة به. ضعوا مسافة: { $parts }
op-preview-linked = 🔗 كلمات تفتح: { $parts }
op-preview-unprotected = ⚠️ عنوان غير محمي (http://): قد يقرأ آخرون الصفحة أو يغيّرونها في الطريق. اكتبوا https://: { $parts }
op-linked = «{ $text }» ← { $url }
op-tappable =
    { $kind ->
        [address] الرابط { $text }
        [mail] البريد { $text }
        [command] الأمر { $text }
        [mention] الحساب { $text }
        [card] البطاقة المصرفية { $text }
       *[hashtag] البحث { $text }
    }
op-kept-plain = « { $text } »
op-and-more =
    { PLURAL($count) ->
        [zero] و{ $count } غيرها
        [one] وواحد غيرها
        [two] واثنان غيرها
        [few] و{ $count } غيرها
        [many] و{ $count } غيرها
       *[other] و{ $count } غيرها
    }

op-progress = { $done } / { $total } ({ $percent } ٪)
op-fates = ✅ أُرسلت { $sent } · 🚫 محظورة { $blocked } · ❌ مرفوضة { $failed } · ❓ غير مؤكدة { $unknown }
op-withdrawn = 🔕 لم يعودوا يريدونها: { $count }
op-rate = ⚡ { $rate } في الثانية · بقي { $left }
op-waiting = ⏳ ينتظرون ساعتهم: { $count }
op-unknown = ❓ لا أحد يعرف هل وصلت الرسالة إلى { $count }. إعادة الإرسال قد تجعلها تصل مرتين. القرار لكم.
op-unsubscribed = ↩️ أُلغي تسجيلهم في هذه الحملة لأن تيليغرام يقول إنه لا يمكن الوصول إليهم: { $count }. يمكنك إعادة تسجيلهم خلال 7 أيام.
op-resumed = ▶️ كانت الشبكة مقطوعة. استُؤنفت الحملة وحدها.
op-reason =
    { $reason ->
        [errors] ⚠️ متوقفة مؤقتًا: فشل إرسال رسائل كثيرة.
        [network] ⚠️ متوقفة مؤقتًا: تيليغرام لا يجيب. عندما تعود الشبكة، تُستأنف الحملة وحدها، مرة واحدة فقط.
        [network-again] ⚠️ متوقفة مؤقتًا: تيليغرام لا يجيب من جديد. استُؤنفت الحملة وحدها مرة من قبل: الآن القرار لك.
        [token] ⚠️ متوقفة مؤقتًا: لم يعد تيليغرام يعرف رمز البوت.
        [blocked] ⚠️ متوقفة مؤقتًا: يقول تيليغرام إن عددًا كبيرًا من الأشخاص لا يمكن الوصول إليهم. لا يُعاد تسجيل أحد تلقائيًا. تحقق من البوت ومن رمزه، ثم قرر.
        [clock] ⚠️ متوقفة مؤقتًا: قفزت ساعة الحاسوب.
        [late] ⚠️ متوقفة مؤقتًا: مرّ موعدها بينما كان البوت متوقفًا. القرار لك: هل تُرسل الآن؟
       *[other] ⚠️ متوقفة مؤقتًا.
    }
op-report = 📊 حصيلة الحملة { $campaign }
op-report-times = 🕐 من { $begun } إلى { $ended }
op-report-language = { $language }: ✅ { $sent } · 🚫 { $blocked } · ❌ { $failed } · ❓ { $unknown } · غيرها { $other }
op-audit-heading = 🗒 ما تم فعله (بتوقيت باريس):
op-audit = { $time } · { $operator } · { $act } · { $people }
op-audit-of-nobody = { $time } · { $operator } · { $act }
op-act =
    { $act ->
        [draft] بدأ الحملة
        [start] أطلقها
        [agree] وافق
        [refuse] أعاد المسودة
        [pause] أوقفها مؤقتًا
        [resume] تابعها
        [resume-by-itself] استأنفها من تلقاء نفسه
        [cancel] ألغاها
        [send-unknown] أعاد الإرسال إلى غير المؤكدين
        [take-over] يتابع المسودة
        [undo-unsubscribed] أعاد التسجيل
        [halt] أوقفها مؤقتًا من تلقاء نفسه
       *[other] غيّرها
    }
op-stats =
    { PLURAL($days) ->
        [zero] 📈 آخر { $days } يوم. لا يظهر أي عدد أقل من 5. تليها صورة وجدول.
        [one] 📈 اليوم. لا يظهر أي عدد أقل من 5. تليها صورة وجدول.
        [two] 📈 آخر يومين. لا يظهر أي عدد أقل من 5. تليها صورة وجدول.
        [few] 📈 آخر { $days } أيام. لا يظهر أي عدد أقل من 5. تليها صورة وجدول.
        [many] 📈 آخر { $days } يومًا. لا يظهر أي عدد أقل من 5. تليها صورة وجدول.
       *[other] 📈 آخر { $days } يوم. لا يظهر أي عدد أقل من 5. تليها صورة وجدول.
    }
op-stats-picture =
    { PLURAL($days) ->
        [zero] 📈 { $days } يوم
        [one] 📈 يوم واحد
        [two] 📈 يومان
        [few] 📈 { $days } أيام
        [many] 📈 { $days } يومًا
       *[other] 📈 { $days } يوم
    }

op-reports =
    { PLURAL($days) ->
        [zero] 🚩 صفحات تم التبليغ عنها، آخر { $days } يوم
        [one] 🚩 صفحات تم التبليغ عنها اليوم
        [two] 🚩 صفحات تم التبليغ عنها، آخر يومين
        [few] 🚩 صفحات تم التبليغ عنها، آخر { $days } أيام
        [many] 🚩 صفحات تم التبليغ عنها، آخر { $days } يومًا
       *[other] 🚩 صفحات تم التبليغ عنها، آخر { $days } يوم
    }
op-no-reports =
    { PLURAL($days) ->
        [zero] لم يتم التبليغ عن أي صفحة في آخر { $days } يوم.
        [one] لم يتم التبليغ عن أي صفحة اليوم.
        [two] لم يتم التبليغ عن أي صفحة في آخر يومين.
        [few] لم يتم التبليغ عن أي صفحة في آخر { $days } أيام.
        [many] لم يتم التبليغ عن أي صفحة في آخر { $days } يومًا.
       *[other] لم يتم التبليغ عن أي صفحة في آخر { $days } يوم.
    }
op-reported = { $count } × { $page } { $url }
op-reloaded =
    { PLURAL($count) ->
        [zero] ✅ تمت قراءة البيانات والنصوص من جديد: { $count } صفحة رسمية.
        [one] ✅ تمت قراءة البيانات والنصوص من جديد: صفحة رسمية واحدة.
        [two] ✅ تمت قراءة البيانات والنصوص من جديد: صفحتان رسميتان.
        [few] ✅ تمت قراءة البيانات والنصوص من جديد: { $count } صفحات رسمية.
        [many] ✅ تمت قراءة البيانات والنصوص من جديد: { $count } صفحة رسمية.
       *[other] ✅ تمت قراءة البيانات والنصوص من جديد: { $count } صفحة رسمية.
    }
op-reload-refused =
    { PLURAL($count) ->
        [zero] ❌ لم يتغير شيء: { $count } خطأ.
        [one] ❌ لم يتغير شيء: خطأ واحد.
        [two] ❌ لم يتغير شيء: خطآن.
        [few] ❌ لم يتغير شيء: { $count } أخطاء.
        [many] ❌ لم يتغير شيء: { $count } خطأً.
       *[other] ❌ لم يتغير شيء: { $count } خطأ.
    }
op-reload-more =
    { PLURAL($count) ->
        [zero] … و{ $count } خطأ آخر. شغّلوا « guichet check » لرؤية كل شيء.
        [one] … وخطأ آخر. شغّلوا « guichet check » لرؤية كل شيء.
        [two] … وخطآن آخران. شغّلوا « guichet check » لرؤية كل شيء.
        [few] … و{ $count } أخطاء أخرى. شغّلوا « guichet check » لرؤية كل شيء.
        [many] … و{ $count } خطأً آخر. شغّلوا « guichet check » لرؤية كل شيء.
       *[other] … و{ $count } خطأ آخر. شغّلوا « guichet check » لرؤية كل شيء.
    }
op-draft-prepared = 📝 عدد الصفحات الجديدة: { $added }، عدد الصفحات التي أُزيلت: { $ended }. المسودة { $campaign } جاهزة: اقرؤوها ثم أرسلوها أو ألغوها.

op-links =
    { PLURAL($count) ->
        [zero] 🔗 لم يُفحص أي عنوان.
        [one] 🔗 فُحص عنوان واحد. لا يعمل: { $dead }، غير مؤكد: { $unsure }.
        [two] 🔗 فُحص عنوانان. لا تعمل: { $dead }، غير مؤكدة: { $unsure }.
        [few] 🔗 فُحصت { $count } عناوين. لا تعمل: { $dead }، غير مؤكدة: { $unsure }.
        [many] 🔗 فُحص { $count } عنوانًا. لا تعمل: { $dead }، غير مؤكدة: { $unsure }.
       *[other] 🔗 فُحص { $count } عنوان. لا تعمل: { $dead }، غير مؤكدة: { $unsure }.
    }
op-link-dead = 🚫 { $page } { $url }
op-link-unsure = 👀 { $page } { $url }
op-links-more =
    { PLURAL($count) ->
        [zero] … و{ $count } صفحة أخرى. « guichet links » يعرض كل شيء.
        [one] … وصفحة أخرى. « guichet links » يعرض كل شيء.
        [two] … وصفحتان أخريان. « guichet links » يعرض كل شيء.
        [few] … و{ $count } صفحات أخرى. « guichet links » يعرض كل شيء.
        [many] … و{ $count } صفحة أخرى. « guichet links » يعرض كل شيء.
       *[other] … و{ $count } صفحة أخرى. « guichet links » يعرض كل شيء.
    }
op-links-unsure =
    { $kind ->
        [gone] ❓ الصفحة غير موجودة؛ إذا بقيت كذلك في يوم آخر، فهي لا تعمل: { $count }
        [closed] ❓ الصفحة تقول إن المعاملة (démarche) مغلقة أو انتهت: { $count }
        [another-form] ❓ العنوان يؤدي إلى معاملة (démarche) أخرى أو صفحة أخرى: { $count }
        [no-page] ❓ الصفحة تقول إنها غير موجودة، أو تعرض خطأ: { $count }
        [front-page] ❓ العنوان يؤدي إلى الصفحة الرئيسية للموقع: { $count }
        [unavailable] ❓ الصفحة تقول إن الموقع في صيانة أو متوقف مؤقتًا: { $count }
        [elsewhere] ❓ العنوان يؤدي إلى مكان آخر: { $count }
        [refuses] ❓ الموقع لا يقبل البرامج: { $count }
        [error] ❓ الموقع يجيب بخطأ: { $count }
       *[silent] ❓ بلا جواب: { $count }
    }
op-links-not-asked = ❌ لم يُفحص أي عنوان: لا يستطيع هذا الجهاز إرسال طلبات إلى الإنترنت. سجل البرنامج يذكر السبب.
op-links-not-stored = ❌ فُحصت العناوين، لكن تعذّر حفظ النتيجة. حاولوا مرة أخرى.
op-guide-taken =
    { PLURAL($count) ->
        [zero] 📖 Service-Public: لا معلومات تجب إعادة قراءتها. الصفحات التي تغيرت: { $pages }، التي اختفت: { $gone }.
        [one] 📖 Service-Public: معلومة واحدة تجب إعادة قراءتها. الصفحات التي تغيرت: { $pages }، التي اختفت: { $gone }.
        [two] 📖 Service-Public: معلومتان تجب إعادة قراءتهما. الصفحات التي تغيرت: { $pages }، التي اختفت: { $gone }.
        [few] 📖 Service-Public: { $count } معلومات تجب إعادة قراءتها. الصفحات التي تغيرت: { $pages }، التي اختفت: { $gone }.
        [many] 📖 Service-Public: { $count } معلومة تجب إعادة قراءتها. الصفحات التي تغيرت: { $pages }، التي اختفت: { $gone }.
       *[other] 📖 Service-Public: { $count } معلومة تجب إعادة قراءتها. الصفحات التي تغيرت: { $pages }، التي اختفت: { $gone }.
    }
op-guide-page-gone = 🚫 الصفحة { $page } لم تعد موجودة. العنوان نفسه موجود الآن هنا: { $heirs }
op-guide-fact = 🔄 { $fact }: { $uses }
op-guide-more =
    { PLURAL($count) ->
        [zero] … ولا شيء غيرها.
        [one] … وواحدة أخرى.
        [two] … واثنتان أخريان.
        [few] … و{ $count } أخرى.
        [many] … و{ $count } أخرى.
       *[other] … و{ $count } أخرى.
    }
op-guide-how = لم يعد البوت يذكرها. يُظهر «guichet facts diff» ما تغير، ويعيدها «guichet facts accept».
op-guide-not-taken = ❌ لم يمكن أخذ دليل Service-Public هذه الليلة. سجل البرنامج يقول السبب.
op-network-down =
    { PLURAL($count) ->
        [zero] 📵 لم يجب أي عنوان: يبدو أن شبكتنا نحن مقطوعة. لا نعرف شيئًا عن هذه الصفحات، ولم يتغير شيء. حاولوا لاحقًا.
        [one] 📵 لم يجب العنوان: يبدو أن شبكتنا نحن مقطوعة. لا نعرف شيئًا عن هذه الصفحات، ولم يتغير شيء. حاولوا لاحقًا.
        [two] 📵 لم يجب أي من العنوانين: يبدو أن شبكتنا نحن مقطوعة. لا نعرف شيئًا عن هذه الصفحات، ولم يتغير شيء. حاولوا لاحقًا.
        [few] 📵 لم يجب أي من { $count } عناوين: يبدو أن شبكتنا نحن مقطوعة. لا نعرف شيئًا عن هذه الصفحات، ولم يتغير شيء. حاولوا لاحقًا.
        [many] 📵 لم يجب أي من { $count } عنوانًا: يبدو أن شبكتنا نحن مقطوعة. لا نعرف شيئًا عن هذه الصفحات، ولم يتغير شيء. حاولوا لاحقًا.
       *[other] 📵 لم يجب أي من { $count } عنوان: يبدو أن شبكتنا نحن مقطوعة. لا نعرف شيئًا عن هذه الصفحات، ولم يتغير شيء. حاولوا لاحقًا.
    }
op-network-failing = 📵 أكثر المواقع لم تجب: ربما انقطعت شبكتنا نحن. افحصوا من جديد قبل أن تصدقوا النتيجة.

op-errand-begun =
    { $errand ->
        [reload] ⏳ أقرأ البيانات والنصوص من جديد. يمكنكم المتابعة، وستصل النتيجة هنا.
       *[links] ⏳ أفحص الروابط. يستغرق ذلك بضع دقائق. يمكنكم المتابعة، وستصل النتيجة هنا.
    }
op-errand-progress = { $done } / { $total }
op-errand-running =
    { $errand ->
        [reload] ⏳ تجري قراءة البيانات من جديد الآن بطلب من { $operator }. ستصلكم النتيجة أيضًا.
        [figures] ⏳ يجري تحضير الأرقام الآن.
       *[links] ⏳ يجري فحص الروابط الآن بطلب من { $operator }. ستصلكم النتيجة أيضًا.
    }
op-errand-done =
    { $errand ->
        [reload] ✅ انتهت القراءة.
       *[links] ✅ انتهى فحص الروابط.
    }
op-errand-stopped =
    { $errand ->
        [reload] ⏹ توقفت القراءة لأن البرنامج يتوقف. اطلبوها من جديد بعد ذلك: /reload
       *[links] ⏹ توقف الفحص لأن البرنامج يتوقف. اطلبوه من جديد بعد ذلك: /links
    }
op-errand-failed =
    { $errand ->
        [reload] ❌ لم تكتمل القراءة. حاولوا مرة أخرى: /reload
        [figures] ❌ تعذّر تحضير الأرقام. حاولوا مرة أخرى: /stats
       *[links] ❌ لم يكتمل الفحص. حاولوا مرة أخرى: /links
    }
