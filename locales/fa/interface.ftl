# What the bot says around the questions, in Persian that people from Iran and from Afghanistan both understand.
# French is the reference: this file has the same messages and the same variables.

language-name = فارسی
list-separator = { "، " }
date-pattern = %d/%m/%Y

greeting =
    سلام 👋 من به شما کمک می‌کنم صفحه رسمی درست را برای مدارک و اسناد خود در فرانسه پیدا کنید.
    رایگان است. من اداره پرفکتور (préfecture) نیستم. عکس مدارک خود را برای من نفرستید.
ask-place = کجا زندگی می‌کنید؟ نام شهر یا کد پستی (code postal) خود را بنویسید. مثال: Massy یا 91300.
without-address = از خود آدرس ندارید؟ شهری را بنویسید که نامه‌های شما به آنجا می‌آید.
button-position = 🧭 فرستادن موقعیت من
ask-position = در خانه خود هستید، یا خیلی نزدیک آن؟ موقعیت شما را فقط یک بار نگاه می‌کنم. آن را نگه نمی‌دارم.
position-button = 📍 فرستادن موقعیت من
position-no = ✏️ نه، می‌خواهم بنویسم
position-in-numbers = اینجا، موقعیت را با عدد بنویسید. مثال: 48.73,2.27
position-put-away = 👍 دکمه موقعیت دیگر اینجا نیست. من هیچ موقعیتی را نگه نمی‌دارم.
near-here = اینجا زندگی می‌کنید؟
near-the-border = به نظر می‌رسد این موقعیت کمی بیرون از فرانسه است. آیا در فرانسه زندگی می‌کنید، اینجا؟
notice-written-on-many = این روی کارت‌های زیادی نوشته شده است. کارت شما به چه دلیل است؟ انتخاب کنید.
place = { $name } ({ $code })
place-commune = { $commune }، { $name } ({ $code })
place-arrondissement = { $name } ({ $code })، ناحیه (arrondissement): { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } (حالا: { $place })
place-elsewhere = ❌ جای دیگر
which-place = دقیقاً کجا؟ انتخاب کنید، یا یک بار دیگر بنویسید.
which-of-many-namesakes = جاهای زیادی این نام را دارند. جای شما در این فهرست نیست؟ کد پستی خود را بنویسید.
which-of-many-communes = چند شهر این کد پستی را دارند. شهر شما در این فهرست نیست؟ کد پستی و نام شهر را بنویسید.
which-of-a-region = این یک منطقه بزرگ است. دپارتمان (département) خود را انتخاب کنید، یا نام شهر خود را بنویسید.
move-to = آیا حالا اینجا زندگی می‌کنید: { $place }؟
move-yes = ✅ بله، تغییر به { $place }
move-no = ↩️ نه، ادامه مثل قبل
recap-place = 📍 { $place }
recap = 📍 { $place }. درخواست شما: { $answers }.
kept-private = جوابی که خصوصی می‌ماند
may-decline = می‌توانید جواب ندهید.
unknown = 🤔 نمی‌دانم
decline = 🤐 نمی‌خواهم بگویم
answered = { $label }

nav-back = ⬅️ برگشت
nav-not-there = 📍 جای دیگر
nav-restart = 🔁 شروع دوباره
nav-language = 🌐 زبان · Langue
nav-urgent = ⚠️ فوری است
    .short = ⚠️ فوری
nav-options = ⋯ بیشتر
button-violence = 🆘 خشونت: کمک
button-suicide = 💙 فکر مردن: 3114

site-listed = سایت { $site } در فهرست سایت‌های رسمی من هست.
site-renamed = نام { $site } در فهرست من یک نام قدیمی است. امروز نام این سایت { $name } است.
site-of-state = آدرس { $site } مربوط به دولت است، اما در فهرست من نیست.
site-look-alike = ⚠️ احتیاط کنید: سایت { $site } شبیه { $name } است، اما آن نیست. آنجا هیچ چیزی ننویسید و هیچ پولی ندهید.
site-hides = ⚠️ احتیاط کنید: آدرس { $site } پنهان می‌کند که کدام سایت است. آنجا هیچ چیزی ننویسید و هیچ پولی ندهید.
site-unknown = سایت { $site } را نمی‌شناسم. در فهرست سایت‌های رسمی من نیست. بدون بررسی، هیچ پولی ندهید.
ask-site = آدرس سایت را برای من بنویسید: می‌گویم که در فهرست سایت‌های رسمی من هست یا نه.
notice-understood = فهمیدم: { $parts }.
notice-need-kept = یادداشت شد: { $need }.
ask-which-need = آیا یکی از این درخواست‌هاست؟
none-of-these = هیچ‌کدام از این درخواست‌ها
notice-chat = 🙂 من فقط درباره مدارک خارجی‌ها در فرانسه می‌توانم حرف بزنم.
notice-insult = متأسفم اگر نتوانستم کمک کنم. به من بگویید چه کاری می‌خواهید انجام دهید.
notice-other-matter = من فقط مدارک خارجی‌ها را می‌شناسم. برای این موضوع، این جاها و خدمات می‌توانند کمک کنند:
notice-not-mine = جواب این را نمی‌دانم. من مدارک خارجی‌ها در فرانسه را می‌شناسم.
notice-human = اینجا می‌توانید با یک شخص صحبت کنید:
go-on-in = 🌐 ادامه به { $language }
notice-not-understood = نفهمیدم. یکی از جواب‌های پایین را انتخاب کنید.
notice-no-place = این محل را پیدا نمی‌کنم. می‌توانید دپارتمان (département) خود را هم بنویسید. مثال: 91.
notice-place-first = 🙂 اول محل، بعد درخواست شما.
notice-abroad = به نظر می‌رسد این محل بیرون از فرانسه است. من فقط فرانسه را می‌شناسم.
notice-position-abroad = به نظر می‌رسد این موقعیت بیرون از فرانسه است.
notice-old-button = این دکمه دیگر کار نمی‌کند. حالا در این مرحله هستید.
notice-erased = پیش من پاک شد: محل و جواب‌های شما.
notice-forgotten = اینجا همه چیز پاک شد: زبان، محل، جواب‌ها، خبرها و یادآوری.
erase-in-telegram = پیام‌های ما هنوز در تلگرام هست. برای پاک کردن آن‌ها: در فهرست گفتگوها (چت‌ها)، انگشت خود را روی این گفتگو نگه دارید، بعد «حذف» (Delete) را انتخاب کنید.
notice-document = 🙏 لطفاً برای من عکس یا مدرک نفرستید. من آن‌ها را باز نمی‌کنم و نگه نمی‌دارم. می‌توانید پیام خود را پاک کنید.
notice-voice = من نمی‌توانم پیام صوتی گوش کنم. بنویسید، یا یک دکمه را بزنید.
notice-contact = به شماره تلفن نیاز ندارم، و آن را نگه نمی‌دارم.
notice-attachment = من فقط متن می‌خوانم. بنویسید، یا یک دکمه را بزنید.
notice-failed = ببخشید، چیزی درست کار نکرد. برای شروع دوباره /start را بنویسید.
notice-too-many = پیام‌های زیادی با هم رسید: فقط آخری‌ها را خواندم.
notice-unknown-command = این دستور را نمی‌شناسم. برای دیدن کارهایی که می‌توانم بکنم، /help را بنویسید.

verdict-exclusive = این درخواست را آنلاین می‌دهند، در سایت ملی ANEF. اول شرایط را بخوانید.
verdict-anef = معمولاً این درخواست را آنلاین می‌دهند، در سایت ملی ANEF. اول صفحه را بخوانید.
verdict-anef-doubt = احتمالاً آنلاین، در ANEF (سایت ملی): بعضی از منابع ما این را نمی‌گویند. مورد شما آنجا نیست؟ از پرفکتور (préfecture) بپرسید.
verdict-anef-or-prefecture = اول در ANEF (سایت ملی) دنبال مورد خود بگردید. آنجا نیست؟ از صفحه پرفکتور (préfecture) استفاده کنید.
verdict-prefecture-form = این صفحه پرفکتور (préfecture) شاید برای شما مناسب باشد. پیش از پر کردن، شرایط را بخوانید.
verdict-prefecture-appointment = این صفحه پرفکتور (préfecture) برای خواستن وقت ملاقات (rendez-vous) است. این هنوز خود درخواست نیست: سند آن را نگه دارید.
verdict-prefecture-desk = معمولاً این درخواست را در پرفکتور (préfecture) یا سوپرفکتور (sous-préfecture) می‌دهند. اول سایت آن را نگاه کنید.
verdict-contact = این صفحه برای نوشتن به اداره‌ای است که می‌تواند به شما جواب بدهد.
verdict-collection = این صفحه برای گرفتن وقت ملاقات (rendez-vous) است تا بروید و مدرک خود را بگیرید.
verdict-employer = این کار اداری را کارفرما انجام می‌دهد.
verdict-online = این کار در یک صفحه رسمی انجام می‌شود. اول شرایط را بخوانید.
verdict-information = این صفحه رسمی توضیح می‌دهد. ببینید آیا درباره وضعیت شماست.
verdict-desk-after-advice = معمولاً این درخواست را در پرفکتور (préfecture) یا سوپرفکتور (sous-préfecture) می‌دهند. پیش از آنکه مشورت بگیرید، به آنجا نروید.
verdict-unknown = ما نمی‌دانیم این درخواست را کجا می‌دهند. از پرفکتور (préfecture) خود بپرسید.

association-first = 🛟 پیش از درخواست یا رفتن به پرفکتور (préfecture)، با یک انجمن (association) یا یک وکیل صحبت کنید. ممکن است همراه جواب رد، دستور ترک فرانسه هم بیاید.
association-if-without-papers = 🛟 مدرک معتبر ندارید؟ اول با یک انجمن (association) یا یک وکیل صحبت کنید. ممکن است همراه جواب رد، دستور ترک فرانسه هم بیاید.
rule-ended = 📅 این مقررات در { $date } تمام شد. یک انجمن می‌تواند به شما بگوید آیا مقررات تازه‌ای هست. این هم صفحه‌های دیگر.
facts-are-old = 🕰 بعضی از اطلاعات قدیمی‌تر از شش ماه است: در صفحه بررسی کنید.
perhaps = شاید این هم، بسته به وضعیت شما:
further-reading = برای دانستن بیشتر:
button-page-says = 💶 هزینه و مدارک
page-says-title = 💶 هزینه و مدارک، طبق صفحه‌های رسمی:
page-says-cost = هزینه: { $said }
page-says-documents = مدارک: { $said }
no-longer-listed = این صفحه دیگر در فهرست رسمی نیست:
other-pages = این هم صفحه‌های دیگر، با دقت کمتر، و جاهایی که کمک می‌کنند.
no-other-pages = همه صفحه‌های من برای این جواب‌ها در نتیجه شما هست. یک جواب را عوض کنید، یا اینجا کمک بخواهید.

card-official-page = صفحه رسمی
card-title = «{ $title }»
card-remark = در فهرست رسمی: «{ $remark }»
card-listed = در فهرست رسمی به تاریخ { $date }.
card-delisted = آخرین بار در فهرست رسمی به تاریخ { $date }. شاید صفحه بسته باشد.
card-read = تاریخ خواندن: { $date }.
card-until = مقررات پیش‌بینی‌شده تا { $date }.
card-quote = «{ $quote }» (صفحه { $page }، خوانده‌شده در { $date })
card-under = بخش { $chapters }: { $said }
card-quote-modified = «{ $quote }» (صفحه { $page } در Service-Public، تغییرکرده در { $date })
card-page-changed = 🔄 صفحه { $page } در { $date } تغییر کرده است: پیش از درخواست دادن، آن را بخوانید.
card-page-gone = 🚫 صفحه { $page } دیگر در Service-Public نیست (تاریخ بررسی: { $date }).
card-modified = تاریخ تغییر صفحه: { $date }.
card-when-source = (صفحه { $page }، خوانده‌شده در { $date })
card-appointment = برای وقت ملاقات (rendez-vous): این هنوز درخواست کارت نیست.
card-pre-request = این یک پیش‌درخواست (pré-demande) است: پرفکتور (préfecture) بعد جواب می‌دهد.
card-review = در صفحه بررسی کنید که برای شما هست یا نه.
card-employer = برای کارفرمایان.

open-page = باز کردن صفحه
open-information = باز کردن صفحه اطلاعات
open-anef = باز کردن سایت ANEF
open-prefecture = سایت پرفکتور: { $name }
open-residence-page = صفحه «titres de séjour»: { $name }
open-contact = نوشتن به پرفکتور: { $name }
no-prefecture-site = برای این محل، سایت اینترنتی پرفکتور (préfecture) را نمی‌شناسم.
departement-remark = فهرست رسمی به تاریخ { $date } درباره این دپارتمان (département) می‌گوید: «{ $remark }»

# In Persian a number changes nothing.
button-more =
    { PLURAL($count) ->
        [one] ➕ { $count } صفحه دیگر
       *[other] ➕ { $count } صفحه دیگر
    }
button-not-my-case = 🤷 این مورد من نیست · کمک
button-change = ✏️ عوض کردن یک جواب
button-reopen = 🤔 جواب دادن: { $question }
button-share = 🔗 اشتراک‌گذاری
button-erase = 🧹 پاک کردن جواب‌هایم
button-settings = ⚙️ تنظیمات
button-help-places = 🛟 جاهایی که کمک می‌کنند
button-tell-me = 📬 اگر تغییر کرد به من بنویسید
button-forget = 🗑 پاک کردن همه چیز، همین حالا
button-privacy = 🔒 آنچه نگه می‌دارم
button-privacy-at-length = ➕ توضیح بیشتر
button-my-data = 🗂 اطلاعات من
button-my-data-named = 👁 نشان دادن جواب‌های خصوصی هم
button-say-place = 📍 می‌گویم کجا زندگی می‌کنم
button-language = 🌐 عوض کردن زبان
button-send-link = 📤 فرستادن این لینک
button-copy-link = 📋 کپی کردن این لینک
button-private-chat = 💬 گفتگوی خصوصی
button-change-place = 📍 عوض کردن: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 دیدن دوباره صفحه‌ها
recap-title = کدام جواب را می‌خواهید عوض کنید؟
options-title = دیگر چه کاری می‌خواهید انجام دهید؟
share-title = برای کمک به یک نفر، این لینک را به او بدهید:
share-private = در این لینک فقط محل و موضوع هست، هرگز جواب‌های شما نیست.
languages-title = زبان خود را انتخاب کنید. Choisissez votre langue. Choose your language.
more-languages = ➕ { $languages }…
text-unread = ℹ️ این متن را ماشین ترجمه کرده و هنوز کسی که فارسی یا دری بداند آن را نخوانده است. صفحهٔ فرانسوی معتبر است.

urgent =
    ⚠️ نامه‌ای که می‌گوید فرانسه را ترک کنید، جواب رد، پلیس، بازداشت (rétention):
    • در نامه به مهلت نگاه کنید («voies et délais de recours»). ممکن است خیلی کوتاه باشد.
    • همین امروز با یک وکیل یا یک انجمن صحبت کنید.
    • نامه و پاکت آن را نگه دارید.
    • در مرکز بازداشت (centre de rétention)، بخواهید با انجمن (association) آن مرکز صحبت کنید.
help =
    من به خارجی‌هایی که در فرانسه زندگی می‌کنند کمک می‌کنم صفحه رسمی درست را پیدا کنند.
    شما می‌گویید کجا زندگی می‌کنید و چه کاری می‌خواهید انجام دهید. من صفحه‌ها و جاهایی را که کمک می‌کنند نشان می‌دهم.
    من پرفکتور (préfecture) نیستم و مشاوره حقوقی نمی‌دهم.

    شروع دوباره: /start
    فوری است: /urgent
    زبان: /language
    تنظیمات: /settings
    گرفتن خبرها، یا نه: /news
    قطع کردن خبرها: /stop
    آنچه نگه می‌دارم: /privacy
    اطلاعات من: /mydata
    پاک کردن همه چیز: /forget
privacy =
    زبان، محل و جواب‌های شما را نگه می‌دارم تا با شما ادامه دهم؛ اگر از شما خبری نشود، بعد از { PLURAL($days) ->
        [one] { $days } روز
       *[other] { $days } روز
    } آن‌ها را پاک می‌کنم.
    نوشته‌های شما را نگه نمی‌دارم: همین که جواب دادم، پاک می‌شود.
    اگر به خبرها بله بگویید، یا یادآوری بخواهید، آنچه را که برای نوشتن به شما لازم است، مدت بیشتری نگه می‌دارم: تا /stop، یا فرستادن یادآوری، یا /forget.
    تلگرام یک کپی از پیام‌های ما را برای خود نگه می‌دارد.
privacy-at-length =
    آنچه نگه می‌دارم: شماره گفتگوی ما در تلگرام، زبانی که انتخاب کردید، محل، جواب‌هایی که انتخاب کردید، آخرین روزی که نوشتید یا یک دکمه را زدید، و جواب شما درباره خبرها.
    برای چه مدت: { PLURAL($days) ->
        [one] { $days } روز
       *[other] { $days } روز
    } بعد از آن روز، سپس پاک می‌شود. شماره پیام‌هایی که رسیده است، بدون نام شما و بدون شماره گفتگو، 48 ساعت می‌ماند تا دو بار جواب ندهم.
    اگر به خبرها بله بگویید: شماره گفتگوی ما، زبان و دپارتمان (département) را نگه می‌دارم تا /stop یا /forget، یا تا وقتی که مرا بلاک کنید. هیچ چیز دیگری تعیین نمی‌کند چه کسی خبر می‌گیرد.
    اگر یادآوری بخواهید: شماره گفتگوی ما، زبان، ماه، سال، دپارتمان و صفحه را نگه می‌دارم تا آن را بفرستم، یا تا /forget.
    بعد از { PLURAL($days) ->
        [one] { $days } روز
       *[other] { $days } روز
    }، هیچ‌کدام از این دو پاک نمی‌شود. برای هر خبر و هر یادآوری، یادداشت می‌کنم که فرستاده شد یا نه، بدون هیچ متنی از شما. این یادداشت بعد از 90 روز پاک می‌شود. افراد این سرویس فقط تعداد را می‌بینند.
    اگر تلگرام بگوید که دیگر نمی‌توانم به شما بنویسم، خبرها و یادآوری شما را قطع می‌کنم. 7 روز دیگر آن‌ها را نگه می‌دارم، چون شاید اشتباه باشد، سپس پاک می‌کنم؛ با /stop یا /forget فوراً پاک می‌شود.
    اگر آدرس ربات عوض شود، یا مشکلی برای اطلاعات پیش بیاید، ممکن است یک پیام خدماتی به همه کسانی که با من حرف می‌زنند فرستاده شود.
    آنچه نگه نمی‌دارم: نام شما، شماره تلفن شما، نوشته‌های شما، عکس‌ها، مدارک، پیام‌های صوتی، مخاطبان (contacts) و موقعیت‌های شما.
    اگر برنامه از کار بیفتد، نوشته شما اینجا می‌ماند تا جواب بدهم، سپس پاک می‌شود.
    چه کسی می‌تواند ببیند: کسانی که این سرویس را اداره می‌کنند، در کامپیوتر سرویس. برنامه هیچ چیزی به پرفکتور (préfecture) نمی‌فرستد.
    تلگرام یک کپی از پیام‌های ما را برای خود نگه می‌دارد. می‌توانید این گفتگو را در تلگرام پاک کنید.
privacy-until-closed =
    زبان، محل و جواب‌های شما را فقط برای این گفتگو نگه می‌دارم.
    نوشته‌های شما را نگه نمی‌دارم.
    می‌توانید همین حالا همه چیز را پاک کنید، با دکمه یا با /forget.
settings = ⚙️ تنظیمات
kept-title = 🗂 این همه چیزهایی است که درباره شما نگه می‌دارم:
kept-nothing = هیچ چیز.
kept-language = زبان: { $language }
kept-place = محل: { $place }
kept-answers = جواب‌ها: { $answers }
kept-news-yes = خبرها: بله، برای { $place }. این را با شماره گفتگوی ما و زبان نگه می‌دارم، تا /stop یا /forget.
kept-news-no = خبرها: نه
kept-news-asked = خبرها: از شما پرسیدم
kept-news-later = خبرها: «بعداً»، در { $date }
kept-reminder = یادآوری: کارت تا { $month }، { $place }. آن را نگه می‌دارم تا بفرستم، یا تا /forget.
kept-reminder-page = صفحه یادآوری: «{ $title }»
kept-days-the-rest =
    و شماره گفتگوی ما و روز آخرین پیام شما. اگر از شما خبری نشود، بقیه بعد از { PLURAL($days) ->
        [one] { $days } روز
       *[other] { $days } روز
    } پاک می‌شود.
kept-days =
    و شماره گفتگوی ما و روز آخرین پیام شما. اگر از شما خبری نشود، همه چیز بعد از { PLURAL($days) ->
        [one] { $days } روز
       *[other] { $days } روز
    } پاک می‌شود.

news-ask =
    📬 وقتی کارهای اداری در این دپارتمان (département) تغییر می‌کند، آیا می‌توانم به شما بنویسم: { $name }؟
    کم پیش می‌آید. برای قطع کردن: /stop.
news-yes = 📬 بله، به من بنویسید
news-no = 📭 به من ننویسید
news-later = ⏳ بعداً بپرسید
typed-yes = بله، بلی، آره، آری، باشه، درست است، موافقم، ok، bale، bali، baleh، are، areh
typed-no = نه، نی، نخیر، نه ممنون، نه تشکر، na، nakheir، nakhair
typed-later = بعداً، بعدا، بعدتر، پسان، پسانتر، دیرتر، badan، basan
news-are-written = 📬 وقتی کارهای اداری در اینجا تغییر کند، به شما می‌نویسم: { $place }.
news-are-not-written = 📬 به شما خبر نمی‌نویسم.
news-promise = خبرها کم است: فقط وقتی کارهای اداری در دپارتمان (département) شما تغییر می‌کند. برای قطع کردن: /stop.
news-place-first = برای گرفتن خبرها، اول محل خود را بگویید.
news-not-here = اینجا نمی‌توانم بعداً به شما بنویسم: فقط به شما جواب می‌دهم.
news-stay = خبرها ادامه دارد. برای قطع کردن: /stop.
button-news = 📬 خبرها
button-news-yes = ✅ بله، برای اینجا: { $name }
button-news-instead = 🔄 به جای آن، برای اینجا: { $name }
button-news-no = 🚫 نه، خبر نمی‌خواهم
button-news-end = 🔕 قطع کردن خبرها
notice-news-yes = تشکر. وقتی کارهای اداری در اینجا تغییر کند، به شما می‌نویسم: { $name }. برای قطع کردن: /stop.
notice-news-no = یادداشت شد: به شما خبر نمی‌نویسم. اگر نظر شما عوض شد: /news.
notice-news-later = یادداشت شد: یک بار دیگر می‌پرسم، یک روز دیگر.
notice-news-not-again = یادداشت شد: دیگر نمی‌پرسم. برای گرفتن خبرها: /news.

button-remind = ⏰ یادآوری پیش از پایان کارتم
ask-card-year = ⏰ کارت شما در کدام سال میلادی تمام می‌شود؟
ask-card-month = ⏰ کارت شما در کدام ماه سال { $year } تمام می‌شود؟
month-may-be-typed = تاریخ روی کارت شما نوشته است. می‌توانید ماه و سال را هم بنویسید. مثال: 06/2030.
month-button = { $number } · { $month }
month-of-year = { $month } { $year }
# The first name is that of Iran (from the French), the one in brackets that of Afghanistan (from the English); both may be typed.
month-1 = ژانویه (جنوری)
    .short = ژانویه
    .also = ژانویه، جنوری
month-2 = فوریه (فبروری)
    .short = فوریه
    .also = فوریه، فبروری، فیبروری
month-3 = مارس (مارچ)
    .short = مارس
    .also = مارس، مارچ
month-4 = آوریل (اپریل)
    .short = آوریل
    .also = آوریل، اپریل، آپریل
month-5 = مه (می)
    .short = مه
    .also = مه، می، ماه مه، ماه می
month-6 = ژوئن (جون)
    .short = ژوئن
    .also = ژوئن، جون
month-7 = ژوئیه (جولای)
    .short = ژوئیه
    .also = ژوئیه، جولای، جولایی
month-8 = اوت (اگست)
    .short = اوت
    .also = اوت، اگست، آگست، آگوست، اگوست
month-9 = سپتامبر (سپتمبر)
    .short = سپتامبر
    .also = سپتامبر، سپتمبر
month-10 = اکتبر (اکتوبر)
    .short = اکتبر
    .also = اکتبر، اکتوبر
month-11 = نوامبر (نومبر)
    .short = نوامبر
    .also = نوامبر، نومبر
month-12 = دسامبر (دسمبر)
    .short = دسامبر
    .also = دسامبر، دسمبر
notice-no-month = این تاریخ را نمی‌فهمم.
reminder-stored = ✅ فقط یک بار به شما می‌نویسم، در شروع ماه { $month }. در پیام من می‌بینید که صفحه می‌گوید چه زمانی درخواست بدهید.
reminder-replaced = یادآوری قبلی، برای کارت تا { $month }، پاک شد.
reminder-will-be-replaced = شما از قبل یک یادآوری دارید، برای کارت تا { $month }. یادآوری تازه جای آن را می‌گیرد.
reminder-how-to-erase = ماه، سال، دپارتمان و صفحه را تا آن پیام نگه می‌دارم. برای پاک کردن پیش از آن: دکمه، یا /mydata.
reminder-not-needed = یادآوری لازم نیست: زمان آن نزدیک است. همین حالا صفحه را بخوانید:
reminder-stays = یادآوری شما می‌ماند. برای پاک کردن آن: /mydata.
reminder-due = ⏰ شما از من خواستید پیش از پایان کارت به شما بنویسم. پایان کارت: { $month }.
reminder-page-gone = آن صفحه دیگر نیست، یا دیگر نمی‌گوید چه زمانی درخواست بدهید. سایت پرفکتور (préfecture) را نگاه کنید، یا با من صحبت کنید.
reminder-used = این تنها یادآوری است. هیچ چیزی از آن نگه نمی‌دارم.
notice-reminder-erased = پاک شد: هیچ یادآوری را نگه نمی‌دارم.
button-erase-reminder = 🗑 پاک کردن یادآوری
button-talk = 💬 دیدن صفحه‌های من

group-only-private = برای حفاظت از شما، فقط به طور خصوصی صحبت می‌کنم. برای شروع، دکمه را بزنید.
bot-name = guichet: کارهای اقامت در فرانسه
bot-description =
    من به شما کمک می‌کنم صفحه رسمی درست را برای مدارک و اسناد خود در فرانسه پیدا کنید، به زبان خودتان.
    رایگان است. من اداره پرفکتور (préfecture) نیستم. عکس مدارک خود را برای من نفرستید.
    دکمه «شروع» (Start) را بزنید.
bot-short-description = صفحه رسمی درست برای مدارک شما در فرانسه. رایگان. این پرفکتور (préfecture) نیست.
command-start = شروع، یا شروع دوباره
command-urgent = فوری است
command-language = عوض کردن زبان
command-settings = تنظیمات
command-news = گرفتن خبرها، یا نه
command-stop = قطع کردن خبرها
command-help = کمک
command-privacy = آنچه نگه می‌دارم
command-my-data = اطلاعات من
command-forget = پاک کردن همه چیز
help-places = جاها و خدماتی که کمک می‌کنند:

notice-head = 📢 پیام خدماتی
button-stop-news = 🔕 دیگر خبر نمی‌خواهم

notice-wrong-page = 🙏 تشکر، بدون نام شما یادداشت شد. صفحه کار نمی‌کند؟ از پرفکتور (préfecture) یا از France services بپرسید.
button-report = 🚩 خبر دادن از یک اشتباه
button-wrong-page = 🚩 { $number }
ask-wrong-page = کدام صفحه کار نمی‌کند، یا صفحه درست نیست؟
numbered-page =
    { $number }. { $label }
    «{ $title }»

card-link-answers = 🔗 لینک در { $date } بررسی شد.
card-link-dead = 🚫 در { $date } باز نمی‌شد. هنوز هم؟ از پرفکتور بپرسید.
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] کمتر از 1 کیلومتر
       *[other] { PLURAL($km) ->
            [one] حدود { $km } کیلومتر
           *[other] حدود { $km } کیلومتر
        }
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 شماره
copy-mail = 📋 ایمیل
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 ساعت کار نوشته نشده است: پیش از رفتن زنگ بزنید.
nearby-day = 🕘 { $from }: { $hours }
nearby-days = 🕘 از { $from } تا { $to }: { $hours }
weekday =
    { $day ->
        [monday] دوشنبه
        [tuesday] سه‌شنبه
        [wednesday] چهارشنبه
        [thursday] پنج‌شنبه
        [friday] جمعه
        [saturday] شنبه
       *[other] یکشنبه
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 زبان‌ها: { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 فقط با وقت ملاقات (rendez-vous).
nearby-no-appointment = 🚪 بدون وقت ملاقات.
nearby-today = 🕘 امروز، { $day } { $date }: { $hours }
nearby-today-closed = 🕘 امروز، { $day } { $date }: بسته است
nearby-takes-appointments = 📅 می‌توانید وقت ملاقات بگیرید.
nearby-booking = 📅 گرفتن وقت ملاقات: { $site }
nearby-bus = 🚌 این یک اتوبوس یا گروه سیار است: جای آن عوض می‌شود. زنگ بزنید و بپرسید کجا و چه وقت می‌آید.
nearby-free = 🆓 رایگان
nearby-partly-free = 🆓 رایگان با بعضی شرایط
nearby-paid = 💶 پولی
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ تا آخر روز { $date } بسته است
nearby-phone-only = 📞 فقط با تلفن
nearby-remote = 💻 فقط از راه دور (تلفن یا اینترنت)
nearby-through-professional = 👤 باید یک کارشناس شما را به آنجا معرفی کند (مددکار اجتماعی، France Travail…).
nearby-services = 🤝 { $services }
nearby-area = 🏘 فقط برای کسانی که اینجا زندگی می‌کنند: { $area }
nearby-foreigners-law = ⚖️ مشاوره درباره قانون خارجی‌ها: بله
nearby-foreigners-law-day = ⚖️ مشاوره درباره قانون خارجی‌ها: { $day }
nearby-no-foreigners-law = ⚖️ مشاوره درباره قانون خارجی‌ها: نه
nearby-updated = تاریخ به‌روز شدن اطلاعات: { $date }
open-map = 🗺 دیدن روی نقشه
nearest-france-services = 🏠 نزدیک‌ترین مراکز France services: { $places }
nearest-legal-help = ⚖️ نزدیک‌ترین کمک حقوقی: { $places }
nearest-directory = 🏛 پرفکتور (préfecture): { $places }
nearest-digital-help = 💻 نزدیک‌ترین کمک برای کار با اینترنت: { $places }
nearest-administrative-help = 🤝 کمک برای مدارک و حق و حقوق شما: { $places }
nearest-french-lessons = 🗣 نزدیک‌ترین کلاس (کورس) زبان فرانسه: { $places }
about-france-services = 🏠 مرکز France services: یک نفر در کارهای اداری آنلاین به شما کمک می‌کند (بدون مشاوره حقوقی).
about-legal-help = ⚖️ نزدیک‌ترین کمک حقوقی. پیش از رفتن زنگ بزنید.
about-directory = 🏛 پرفکتور (préfecture) و سوپرفکتور (sous-préfecture)، طبق فهرست آدرس‌های Service-Public. صفحه درخواست شما می‌گوید که آیا باید به آنجا بروید یا آنلاین درخواست بدهید.
about-digital-help = 💻 این جاها برای کار با اینترنت و کارهای اداری آنلاین به شما کمک می‌کنند (بدون مشاوره حقوقی).
about-administrative-help = 🤝 انجمن‌ها و خدماتی که برای مدارک و حق و حقوق شما کمک می‌کنند. پیش از رفتن زنگ بزنید.
about-french-lessons = 🗣 یاد گرفتن زبان فرانسه نزدیک خانه شما. پیش از رفتن زنگ بزنید.
button-france-services = 🏠 نزدیک‌ترین France services
button-legal-help = ⚖️ نزدیک‌ترین کمک حقوقی
button-directory = 🏛 پرفکتور: آدرس و ساعت کار
button-say-town = 📍 شهرم را می‌گویم: جاهای کمک
button-digital-help = 💻 کمک برای کار با اینترنت
button-administrative-help = 🤝 کمک برای مدارک شما
button-french-lessons = 🗣 کلاس (کورس) زبان فرانسه

# What is said beside the matter: thanks, back, in English, a link that does not work; the help; the terminal.
typed-quit = خروج، بیرون
help-in-terminal =
    من به خارجی‌هایی که در فرانسه زندگی می‌کنند کمک می‌کنم صفحه رسمی درست را پیدا کنند.
    شما می‌گویید کجا زندگی می‌کنید و چه کاری می‌خواهید انجام دهید. من صفحه‌ها و جاهایی را که کمک می‌کنند نشان می‌دهم.
    من پرفکتور (préfecture) نیستم و مشاوره حقوقی نمی‌دهم.

    یک کلید را بزنید، بعد Enter:
    انتخاب جواب: «a, b, c…». خود جواب را هم می‌توانید بنویسید.
    برگشت: «<»
    شروع دوباره: «0»
    زبان: «*»
    فوری است: «!»
    همین کمک: «?»
    خروج: «quit» (یا «exit» یا «Ctrl-D»)

    این‌ها هم کار می‌کند:
    تنظیمات: /settings
    آنچه نگه می‌دارم: /privacy
    اطلاعات من: /mydata
    پاک کردن همه چیز: /forget
help-run-by = چه کسی این سرویس را اداره می‌کند: { $name }
help-contact = برای صحبت با یک شخص از این سرویس: { $contact }
help-sources = آنچه نشان می‌دهم از فهرست رسمی کارهای اداری پرفکتورها (préfectures) به تاریخ { $list } و از صفحه‌های سایت service-public.gouv.fr می‌آید (آخرین‌ها در { $read } خوانده شده است). هر صفحه تاریخ خود را می‌گوید.
notice-thanks = 🙂 خواهش می‌کنم! در کارهای اداری خود موفق باشید.
notice-greeting = 🙂 سلام!
notice-foreign-language = ببخشید، من این زبان را بلد نیستم. زبان‌های من: { $languages }.
notice-no-page-yet = حالا هیچ صفحه‌ای به شما نشان نمی‌دهم. وقتی یک صفحه بود، دوباره بنویسید، یا «⋯» و بعد 🚩 را بزنید.
notice-fees = من قیمت‌ها و فهرست مدارک را نمی‌دانم: در صفحه رسمی نوشته شده است. این هم دوباره صفحه‌ها.
notice-fees-later = من قیمت‌ها و فهرست مدارک را نمی‌دانم: در صفحه رسمی نوشته شده است. اول با شما دنبال صفحه می‌گردم.
# Source: F17317, version of 10/10/2024.
notice-domiciliation = 🤝 جای ثابت برای زندگی ندارید؟ آدرس پستی (domiciliation) آدرسی برای گرفتن نامه می‌دهد. از شهرداری یا شاروالی (mairie) بپرسید کجا آن را بخواهید: CCAS، CIAS یا نهاد تأییدشده (organisme agréé). برای پناهجویان، آدرس پستی دیگری هست. (سایت service-public، صفحه F17317 به تاریخ 10/10/2024)
button-go-on = ▶️ ادامه
button-another-question = 🏠 یک سوال دیگر

changed-pages = 🔔 صفحه‌های رسمی تغییر کرده‌اند. دپارتمان (département): { $codes }
changed-pages-added = 🆕 صفحه‌های تازه:
changed-pages-ended = 🚫 صفحه‌های برداشته‌شده:
changed-page = • { $title } ({ $code })
changed-pages-more =
    { PLURAL($count) ->
        [one] … و { $count } تای دیگر.
       *[other] … و { $count } تای دیگر.
    }
