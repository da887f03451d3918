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
op-listed = رقم { $campaign } · { $kind } · { $state }
op-title = 📣 الحملة رقم { $campaign } · { $kind } · { $state }
op-people =
    { $count ->
        [zero] { $count } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
op-few-people = أقل من 5 أشخاص
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
op-button-report = 📊 الحصيلة
op-button-refresh = 🔄 تحديث
op-button-back = ⬅️ رجوع

op-ask-departements = اكتبوا أرقام المقاطعات، مثلًا: 91 94 2A
op-ask-text = اكتبوا الرسالة بهذه اللغة: { $language }، أو أعيدوا توجيهها. يبقى التنسيق كما هو. يمكن إرسال صورة أو مستند مع شرح.
op-ask-links = اكتبوا أزرار الرسالة بهذه اللغة: { $language }، زر في كل سطر: النص ثم العنوان. مثال: Ouvrir la page - https://www.essonne.gouv.fr. اكتبوا «0» لعدم وضع أي زر.
op-ask-time = اكتبوا اليوم والساعة (بتوقيت باريس)، مثلًا: 01/12/2026 09:00
op-ask-gaps = ماذا يصل إلى من لا توجد رسالة بلغتهم؟
op-ask-confirm = الإرسال إلى { $people }؟ المدة المتوقعة: { $duration }.
op-ask-agreement = 🤝 يطلب { $operator } موافقتكم على رسالة خدمة: { $people }. انظروا إلى المعاينة ثم قرّروا.
op-ask-cancel = إلغاء؟ ما لم يُرسل بعد لن يُرسل.
op-duration-seconds =
    { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
op-duration-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
op-duration-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }

op-notice-stale = تغيّرت الحملة في هذه الأثناء. هذه حالتها الآن.
op-notice-held = يكتب { $operator } هذه الحملة. يمكنكم المتابعة بدلًا منه.
op-notice-already = تم ذلك من قبل.
op-notice-not-now = هذا غير ممكن الآن.
op-notice-same-operator = يجب أن يوافق شخص آخر.
op-notice-no-other-publisher = لا أحد غيركم يستطيع الموافقة: أضيفوا شخصًا في GUICHET_OPERATORS.
op-notice-editor = يمكنكم كتابة المسودات. للإرسال، اطلبوا ذلك من شخص له حق النشر.
op-notice-missing = هذه الحملة غير موجودة.
op-notice-album = صورة واحدة أو مستند واحد في كل رسالة.
op-notice-not-text = أرسلوا نصًا أو صورة أو مستندًا.
op-notice-empty = الرسالة فارغة.
op-notice-too-long = الرسالة طويلة جدًا: { $length } حرف، وتيليغرام يقبل { $most }.
op-notice-too-many-links = { $most } أزرار على الأكثر.
op-notice-bad-link = هذا السطر ليس زرًا: «{ $line }». اكتبوا نصًا ثم عنوانًا يبدأ بـ https://
op-notice-bad-departement = لا أعرف: { $codes }
op-notice-bad-time = لا أفهم هذا اليوم وهذه الساعة.
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
op-notice-returned = الحملة رقم { $campaign }: لا يوافق { $operator }. عادت المسودة إليكم.
op-preview-of = 👁 { $language }:

op-progress = { $done } / { $total } ({ $percent } ٪)
op-fates = ✅ أُرسلت { $sent } · 🚫 محظورة { $blocked } · ❌ مرفوضة { $failed } · ❓ غير مؤكدة { $unknown }
op-withdrawn = 🔕 لم يعودوا يريدونها: { $count }
op-rate = ⚡ { $rate } في الثانية · بقي { $left }
op-waiting = ⏳ ينتظرون ساعتهم: { $count }
op-unknown = ❓ لا أحد يعرف هل وصلت الرسالة إلى { $count }. إعادة الإرسال قد تجعلها تصل مرتين. القرار لكم.
op-reason =
    { $reason ->
        [errors] ⚠️ متوقفة مؤقتًا: فشل إرسال رسائل كثيرة.
        [network] ⚠️ متوقفة مؤقتًا: تيليغرام لا يجيب.
        [token] ⚠️ متوقفة مؤقتًا: لم يعد تيليغرام يعرف رمز البوت.
        [clock] ⚠️ متوقفة مؤقتًا: قفزت ساعة الحاسوب.
       *[other] ⚠️ متوقفة مؤقتًا.
    }
op-report = 📊 حصيلة الحملة رقم { $campaign }
op-report-language = { $language }: ✅ { $sent } · 🚫 { $blocked } · ❌ { $failed } · ❓ { $unknown } · غيرها { $other }
op-audit = { $time } · { $operator } · { $act } · { $count }
op-stats = 📈 آخر { $days } يومًا. لا يظهر أي عدد أقل من 5.
op-stats-picture = 📈 { $days } يومًا

op-reports = 🚩 صفحات تم التبليغ عنها، آخر { $days } يومًا
op-no-reports = لم يتم التبليغ عن أي صفحة في آخر { $days } يومًا.
op-reported = { $count } × { $page } { $url }
op-reloaded =
    { $count ->
        [zero] ✅ تمت قراءة البيانات والنصوص من جديد: { $count } صفحة رسمية.
        [one] ✅ تمت قراءة البيانات والنصوص من جديد: صفحة رسمية واحدة.
        [two] ✅ تمت قراءة البيانات والنصوص من جديد: صفحتان رسميتان.
        [few] ✅ تمت قراءة البيانات والنصوص من جديد: { $count } صفحات رسمية.
        [many] ✅ تمت قراءة البيانات والنصوص من جديد: { $count } صفحة رسمية.
       *[other] ✅ تمت قراءة البيانات والنصوص من جديد: { $count } صفحة رسمية.
    }
op-reload-refused =
    { $count ->
        [zero] ❌ لم يتغير شيء: { $count } خطأ.
        [one] ❌ لم يتغير شيء: خطأ واحد.
        [two] ❌ لم يتغير شيء: خطآن.
        [few] ❌ لم يتغير شيء: { $count } أخطاء.
        [many] ❌ لم يتغير شيء: { $count } خطأً.
       *[other] ❌ لم يتغير شيء: { $count } خطأ.
    }
op-reload-more =
    { $count ->
        [zero] … و{ $count } خطأ آخر. شغّلوا «guichet check» لرؤية كل شيء.
        [one] … وخطأ آخر. شغّلوا «guichet check» لرؤية كل شيء.
        [two] … وخطآن آخران. شغّلوا «guichet check» لرؤية كل شيء.
        [few] … و{ $count } أخطاء أخرى. شغّلوا «guichet check» لرؤية كل شيء.
        [many] … و{ $count } خطأً آخر. شغّلوا «guichet check» لرؤية كل شيء.
       *[other] … و{ $count } خطأ آخر. شغّلوا «guichet check» لرؤية كل شيء.
    }
op-draft-prepared = 📝 صفحات جديدة: { $added }، صفحات أُزيلت: { $ended }. المسودة رقم { $campaign } جاهزة: اقرؤوها ثم أرسلوها أو ألغوها.
op-pages-changed = 🔔 تغيّرت صفحات رسمية. المقاطعة (département): { $codes }
op-pages-added = 🆕 صفحات جديدة:
op-pages-ended = 🚫 صفحات أُزيلت:
op-page-changed = • { $title } ({ $code })
op-pages-more =
    { $count ->
        [zero] … و{ $count } صفحة أخرى.
        [one] … وصفحة أخرى.
        [two] … وصفحتان أخريان.
        [few] … و{ $count } صفحات أخرى.
        [many] … و{ $count } صفحة أخرى.
       *[other] … و{ $count } صفحة أخرى.
    }

op-links =
    { $count ->
        [zero] 🔗 لم يُفحص أي عنوان.
        [one] 🔗 فُحص عنوان واحد. لا يعمل: { $dead }، غير مؤكد: { $unsure }.
        [two] 🔗 فُحص عنوانان. لا تعمل: { $dead }، غير مؤكدة: { $unsure }.
        [few] 🔗 فُحصت { $count } عناوين. لا تعمل: { $dead }، غير مؤكدة: { $unsure }.
        [many] 🔗 فُحص { $count } عنوانًا. لا تعمل: { $dead }، غير مؤكدة: { $unsure }.
       *[other] 🔗 فُحص { $count } عنوان. لا تعمل: { $dead }، غير مؤكدة: { $unsure }.
    }
op-link-dead = 🚫 { $page } { $url }
