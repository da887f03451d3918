# عندما يكتب البوت من نفسه: الأخبار، والتذكير قبل انتهاء البطاقة.

notice-head = 📢 رسالة خدمة
button-stop-news = 🔕 إيقاف الأخبار

news-ask =
    📬 هل يمكنني أن أكتب لك عندما تتغير المعاملات هنا: { $name }؟
    نادرًا. يمكنك الإيقاف في أي وقت: /stop
news-yes = 👍 نعم
news-no = لا
news-later = لاحقًا
news-are-written = 📬 أكتب لك عندما تتغير المعاملات هنا: { $place }
news-are-not-written = 📭 لا أكتب لك أخبارًا.
news-promise = أكتب نادرًا، وفقط عندما تتغير صفحة أو يتعطل موقع. الأمر /stop يوقف ذلك فورًا.
news-place-first = قل لي أولًا أين تسكن.
news-not-here = هنا لا أستطيع أن أكتب لك لاحقًا. في Telegram أستطيع.
news-stay = 📬 سأواصل كتابة الأخبار لك. للإيقاف: /stop
button-news = 📬 الأخبار
button-news-yes = 👍 نعم، لـ: { $name }
button-news-instead = 🔁 بل لـ: { $name }
button-news-no = 👎 لا، شكرًا
button-news-end = 🔕 لا أريد أخبارًا بعد الآن
notice-news-yes = 👍 شكرًا. سأكتب عندما تتغير المعاملات هنا: { $name }. للإيقاف: /stop
notice-news-no = 🔕 حسنًا، لن أكتب أخبارًا.
notice-news-later = حسنًا، سأسألك مرة أخرى لاحقًا.
notice-news-not-again = حسنًا، لن أسأل مرة أخرى. للتغيير: /news

button-remind = ⏰ ذكّرني قبل انتهاء بطاقتي
ask-card-year = ⏰ في أي سنة تنتهي بطاقتك؟ ابحث عن « valable jusqu’au » على البطاقة.
ask-card-month = ⏰ في أي شهر من { $year } تنتهي بطاقتك؟
month-may-be-typed = يمكنك أيضًا كتابته. مثال: 06/2027. لا ترسل صورة البطاقة.
month-button = { $number } { $month }
month-of-year = { $month } { $year }
month-1 = يناير
    .short = جانفي
month-2 = فبراير
    .short = فيفري
month-3 = مارس
    .short = مارس
month-4 = أبريل
    .short = أفريل
month-5 = مايو
    .short = ماي
month-6 = يونيو
    .short = جوان
month-7 = يوليو
    .short = جويلية
month-8 = أغسطس
    .short = أوت
month-9 = سبتمبر
    .short = سبتمبر
month-10 = أكتوبر
    .short = أكتوبر
month-11 = نوفمبر
    .short = نوفمبر
month-12 = ديسمبر
    .short = ديسمبر
notice-no-month = لم أفهم الشهر. اضغط على سنة، أو اكتب مثلًا: 06/2027.
reminder-stored = ⏰ حسنًا. سأكتب لك مرة واحدة، في { $month }، بكلمات الصفحة الرسمية.
reminder-replaced = هذا التذكير يحل محل السابق (بطاقة حتى { $month }).
reminder-will-be-replaced = لديك تذكير من قبل (بطاقة حتى { $month }). الجديد يحل محله.
reminder-how-to-erase = أحفظ فقط الشهر والسنة والصفحة والمحافظة (département)، إلى أن أكتب لك. للمسح: الزر، أو /forget.
reminder-not-needed = لا تنتظر تذكيرًا: اقرأ الآن متى يجب أن تطلب.
reminder-stays = ⏰ يبقى تذكيرك. لمسحه أيضًا: /mydata
reminder-due = ⏰ طلبت مني أن أكتب لك قبل انتهاء بطاقتك ({ $month }).
reminder-page-gone = تغيرت الصفحة التي أردت أن أنقل كلامها. انظر في موقع المحافظة (préfecture)، أو ابدأ معي من جديد.
reminder-used = مُسح هذا التذكير الآن.
notice-reminder-erased = مُسح التذكير.
button-erase-reminder = 🗑 مسح التذكير
button-talk = 💬 العودة إلى صفحاتي

kept-news-yes = الأخبار: نعم، لـ { $place } (رقم محادثتنا، واللغة، والمحافظة)
kept-news-no = الأخبار: قلت لا
kept-news-asked = الأخبار: سألتك ولم تجب
kept-news-later = الأخبار: قلت «لاحقًا» يوم { $date }
kept-reminder = التذكير: بطاقة حتى { $month }، { $place }
kept-reminder-page = صفحة التذكير: «{ $title }»
kept-days-the-rest =
    وأيضًا رقم محادثتنا ويوم رسالتك الأخيرة. إذا لم يصلني منك شيء، يُمسح كل شيء بعد { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، ما عدا الأخبار (حتى /stop) والتذكير (حتى يُرسل). الأمر /forget يمسح كل شيء.

command-news = تلقي الأخبار أو لا
command-stop = إيقاف الأخبار
