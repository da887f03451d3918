# What the bot says around the questions, in Simplified Chinese. Short sentences, plain words.
# French is the reference: every language has the same messages and the same variables.

language-name = 中文
list-separator = { "、" }
date-pattern = %Y年%-m月%-d日

greeting =
    您好 👋 我帮您找到正确的官方页面，办理您在法国的居留和证件。
    免费。我不是省政府（préfecture，也有人叫警察局）。请不要给我发您证件的照片。
ask-place = 您住在哪里？请写您住的城市或邮编。例如：Massy，或 91300。
without-address = 没有自己的地址？请写您收信的城市。
button-position = 🧭 发送我的位置
ask-position = 您现在在家，或者就在家附近吗？我只看一次您的位置，不保存。
position-button = 📍 发送我的位置
position-no = ✏️ 不，我想自己写
position-in-numbers = 在这里，请用数字写位置。例如：48.73, 2.27
position-put-away = 👍 位置按钮已经没有了。我不保存任何位置。
near-here = 您住在这里吗？
near-the-border = 这个位置好像就在法国边境外面。您住在法国，就住在这里吗？
notice-written-on-many = 很多居留卡上都写着这个。您是因为什么原因拿到的？请选择。
place = { $name }（{ $code }）
place-commune = { $commune }，{ $name }（{ $code }）
place-arrondissement = { $name }（{ $code }），专区（arrondissement）：{ $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } → { $place }
place-elsewhere = ❌ 其他地方
which-place = 具体是哪里？请选择，或者再写一次。
which-of-many-namesakes = 很多地方叫这个名字。没有您的？请写您的邮编。
which-of-many-communes = 好几个城市用这个邮编。没有您的？请写邮编和城市。
which-of-a-region = 这是一个大区。请选择您的省（département），或者写您的城市。
move-to = 您现在住在这里吗：{ $place }？
move-yes = ✅ 是的，改成 { $place }
move-no = ↩️ 不，照旧
recap-place = 📍 { $place }
recap = 📍 { $place }。您要办的事：{ $answers }。
kept-private = 保密的回答
may-decline = 您可以不回答。
unknown = 🤔 我不知道
decline = 🤐 我不想说
answered = { $label }

nav-back = ⬅️ 返回
nav-not-there = 📍 其他地方
nav-restart = 🔁 重新开始
nav-language = 🌐 语言 · Langue
nav-urgent = ⚠️ 情况紧急
    .short = ⚠️ 紧急
nav-options = ⋯ 更多
button-violence = 🆘 暴力：求助
button-suicide = 💙 想死的念头：3114

site-listed = { $site } 在我的官方网站清单上。
site-renamed = { $site } 是我清单上的旧名字。这个网站现在叫 { $name } 。
site-of-state = { $site } 是法国国家机关的域名，但不在我的清单上。
site-look-alike = ⚠️ 小心： { $site } 很像 { $name } ，但不是它。不要在上面填写，不要付钱。
site-hides = ⚠️ 小心：地址 { $site } 隐藏了它是哪个网站。不要在上面填写，不要付钱。
site-unknown = 我不认识 { $site } 。它不在我的官方网站清单上。没有核实以前，不要付钱。
ask-site = 请把网站地址写给我：我告诉您它在不在我的官方网站清单上。
notice-understood = 我的理解：{ $parts }。
notice-need-kept = 记下了：{ $need }。
ask-which-need = 是下面的哪一件事？
none-of-these = 都不是
notice-chat = 🙂 我只会谈外国人在法国的居留和证件。
notice-insult = 没能帮上您，对不起。请告诉我您想办什么事。
notice-other-matter = 我只了解外国人的居留和证件。这件事，下面的地方和服务可以帮助您：
notice-not-mine = 这个我回答不了。我了解的是外国人在法国的居留和证件。
notice-human = 在这里您可以和真人谈：
go-on-in = 🌐 用 { $language } 继续
notice-not-understood = 我没有看懂。请在下面选一个回答。
notice-no-place = 我找不到这个地方。您也可以写您的省（département）。例如：91。
notice-place-first = 🙂 先说地方，再说您要办的事。
notice-abroad = 这个地方好像不在法国。我只了解法国。
notice-position-abroad = 这个位置好像不在法国。
notice-old-button = 这个按钮已经不能用了。您现在在这一步。
notice-erased = 我这里已经删除：地点和您的回答。
notice-forgotten = 这里全部删除了：语言、地点、回答、通知和提醒。
erase-in-telegram = Telegram 里还留着我们的消息。要删除：在聊天列表里长按这个聊天，然后选“删除”。
notice-document = 🙏 请不要给我发照片或文件。我不打开，也不保存。您可以删除您的消息。
notice-voice = 我不能听语音消息。请打字，或者点一个按钮。
notice-contact = 我不需要电话号码，也不保存电话号码。
notice-attachment = 我只看文字。请打字，或者点一个按钮。
notice-failed = 对不起，出了问题。请输入 /start 重新开始。
notice-too-many = 一下子收到太多消息：我只看了最后几条。
notice-unknown-command = 我不认识这个命令。请输入 /help 看我能做什么。

verdict-exclusive = 这项申请在网上递交，用国家网站 ANEF。请先看条件。
verdict-anef = 这项申请通常在网上递交，用国家网站 ANEF。请先看页面。
verdict-anef-doubt = 很可能在网上递交，用 ANEF（国家网站）：不过不是所有资料都这样说。上面没有您的情况？请问省政府（préfecture）。
verdict-anef-or-prefecture = 请先在 ANEF（国家网站）上找您的情况。上面没有？请用省政府（préfecture）的页面。
verdict-prefecture-form = 省政府（préfecture）的这个页面可能适合您。填写以前，请先看条件。
verdict-prefecture-appointment = 省政府（préfecture）的这个页面用来预约（rendez-vous）。这还不是递交申请：请保留证据。
verdict-prefecture-desk = 这项申请通常在省政府（préfecture）或专区政府（sous-préfecture）递交。请先看它的网站。
verdict-contact = 用这个页面可以写信给能答复您的部门。
verdict-collection = 这个页面用来预约（rendez-vous）领取证件。
verdict-employer = 这个手续由雇主来办。
verdict-online = 这件事在官方页面上办。请先看条件。
verdict-information = 这个官方页面有说明。请看看讲的是不是您的情况。
verdict-desk-after-advice = 这项申请通常在省政府（préfecture）或专区政府（sous-préfecture）递交。没有咨询以前，请不要去。
verdict-unknown = 我们不知道这项申请在哪里递交。请问您的省政府（préfecture）。

association-first = 🛟 申请或去省政府（préfecture）以前，请先和协会或律师谈谈。被拒绝时，可能同时收到离开法国的命令。
association-if-without-papers = 🛟 没有有效的居留证件？请先和协会或律师谈谈。被拒绝时，可能同时收到离开法国的命令。
rule-ended = 📅 这条规定在 { $date } 结束了。有没有新规定，协会可以告诉您。下面是其他页面。
facts-are-old = 🕰 有些信息已超过六个月：请在页面上核对。
perhaps = 看您的情况，也可能是：
further-reading = 想多了解：
button-page-says = 💶 费用和文件
page-says-title = 💶 官方页面上写的费用和文件：
page-says-cost = 费用：{ $said }
page-says-documents = 文件：{ $said }
no-longer-listed = 这个页面已经不在官方清单上：
other-pages = 下面是其他页面（没有那么准确），还有能帮助您的地方。
no-other-pages = 按您的这些回答，我有的页面都已经给您看了。请改一个回答，或者在这里求助。

card-official-page = 官方页面
card-title = “{ $title }”
card-remark = 官方清单上写着：“{ $remark }”
card-listed = 在 { $date } 的官方清单上。
card-delisted = 最后一次出现在 { $date } 的官方清单上。页面可能已经关闭。
card-read = 阅读日期：{ $date }。
card-until = 规定预计有效到 { $date }。
card-quote = “{ $quote }”（页面 { $page }，阅读日期：{ $date }）
card-under = { $chapters }：{ $said }
card-quote-modified = “{ $quote }”（Service-Public，页面 { $page }，修改日期：{ $date }）
card-page-changed = 🔄 页面 { $page } 在 { $date } 有改动：申请以前，请先看这个页面。
card-page-gone = 🚫 Service-Public 上已经没有页面 { $page }（查看日期：{ $date }）。
card-modified = 页面修改日期：{ $date }。
card-when-source = （页面 { $page }，阅读日期：{ $date }）
card-appointment = 这是预约：还不是申请居留卡。
card-pre-request = 这是预申请（pré-demande）：之后省政府（préfecture）会答复。
card-review = 请在页面上核对是不是适合您。
card-employer = 给雇主的页面。

open-page = 打开页面
open-information = 打开说明页面
open-anef = 打开 ANEF 网站
open-prefecture = 省政府网站：{ $name }
open-residence-page = “titres de séjour”页面：{ $name }
open-contact = 写信给省政府：{ $name }
no-prefecture-site = 我不知道这个地方的省政府（préfecture）网站。
departement-remark = { $date } 的官方清单关于这个省写着：“{ $remark }”

button-more = ➕ 还有 { $count } 个页面
button-not-my-case = 🤷 不是我的情况 · 帮助
button-change = ✏️ 改一个回答
button-reopen = 🤔 回答：{ $question }
button-share = 🔗 分享
button-erase = 🧹 清除我的回答
button-settings = ⚙️ 设置
button-help-places = 🛟 能帮助您的地方
button-tell-me = 📬 有变化就告诉我
button-forget = 🗑 现在全部删除
button-privacy = 🔒 我保存什么
button-privacy-at-length = ➕ 了解更多
button-my-data = 🗂 我的数据
button-my-data-named = 👁 也显示保密的回答
button-say-place = 📍 说出我住的地方
button-language = 🌐 换语言
button-send-link = 📤 发送这个链接
button-copy-link = 📋 复制这个链接
button-private-chat = 💬 私聊
button-change-place = 📍 更改：{ $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 再看这些页面
recap-title = 您想改哪个回答？
options-title = 您还想做什么？
share-title = 想帮助别人，请给他们这个链接：
share-private = 链接里只有地点和主题，从来没有您的回答。
languages-title = 请选择语言。 Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ 这些文字由机器翻译，还没有会中文的人看过。以法文页面为准。

urgent =
    ⚠️ 收到要您离开法国的信、被拒绝、遇到警察、被拘留（rétention）：
    • 请看信里的期限（“voies et délais de recours”）。期限可能非常短。
    • 今天就找律师或协会谈谈。
    • 请保留这封信和信封。
    • 在拘留中心（centre de rétention）里，请要求见中心的协会。
help =
    我帮助住在法国的外国人找到正确的官方页面。
    您告诉我住在哪里、想办什么事。我给您看页面和能帮助您的地方。
    我不是省政府（préfecture），也不提供法律意见。

    /start：重新开始
    /urgent：情况紧急
    /language：语言
    /settings：设置
    /news：收通知，或者不收
    /stop：停止通知
    /privacy：我保存什么
    /mydata：我的数据
    /forget：全部删除
privacy =
    我保存您的语言、地点和回答，好继续和您对话；如果一直没有您的消息，{ $days } 天后我就删除。
    您写的内容我不保存：我回答以后马上删除。
    如果您同意收通知，或者要我提醒您，我会更久地保存给您发消息需要的内容：直到您输入 /stop，或提醒已发出，或您输入 /forget。
    我们的消息，Telegram 自己也保存一份。
privacy-at-length =
    我保存什么：我们在 Telegram 的聊天编号、您选的语言、地点、您选的回答、您最后一次写字或点按钮的日期，还有您对收通知的回答。
    保存多久：从那天起 { $days } 天，然后删除。收到的消息的编号（没有您的名字，也没有聊天编号）保存 48 小时，免得回答两次。
    如果您同意收通知：我保存我们的聊天编号、语言和省（département），直到您输入 /stop 或 /forget，或者您屏蔽我。谁收到通知，只看这些。
    如果您要我提醒：我保存我们的聊天编号、语言、月份、年份、省（département）和页面，直到提醒发出，或您输入 /forget。
    { $days } 天到了，这两样也不会删除。每个通知和每个提醒，我都记下有没有发出，没有您写的任何字。这个记录 90 天后删除。管理服务的人只看到数字。
    如果 Telegram 说我不能再给您发消息，我就停止您的通知和提醒。我再保存 7 天，以防弄错，然后删除；输入 /stop 或 /forget 会马上删除。
    如果机器人换地址，或者数据出了问题，可能会给所有和我对话的人发一个服务公告。
    我不保存什么：您的名字、电话号码、您写的内容、照片、文件、语音消息、联系人和位置。
    如果程序停了，您写的内容会在这里等我回答，然后删除。
    谁能看到：管理这个服务的人，在这个服务的电脑上。程序不发任何东西给省政府（préfecture）。
    我们的消息，Telegram 自己也保存一份。您可以在 Telegram 里删除这个聊天。
privacy-until-closed =
    您的语言、地点和回答，我只在这次对话里保存。
    您写的内容我不保存。
    您现在就可以全部删除：点按钮，或输入 /forget。
settings = ⚙️ 设置
kept-title = 🗂 这是我保存的关于您的全部内容：
kept-nothing = 没有。
kept-language = 语言：{ $language }
kept-place = 地点：{ $place }
kept-answers = 回答：{ $answers }
kept-news-yes = 通知：收，{ $place }。我保存这个，还有我们的聊天编号和语言，直到您输入 /stop 或 /forget。
kept-news-no = 通知：不收
kept-news-asked = 通知：我已经问过您
kept-news-later = 通知：“以后再说”，{ $date }
kept-reminder = 提醒：居留卡到 { $month } 为止，{ $place }。我保存到提醒发出，或您输入 /forget。
kept-reminder-page = 提醒的页面：“{ $title }”
kept-days-the-rest = 还有我们的聊天编号，和您最后一次发消息的日期。如果 { $days } 天没有您的消息，其他内容就删除。
kept-days = 还有我们的聊天编号，和您最后一次发消息的日期。如果 { $days } 天没有您的消息，就全部删除。

news-ask =
    📬 这个省（département）的手续有变化时，我可以写信告诉您吗：{ $name }？
    这种通知很少。要停止，请输入 /stop。
news-yes = 📬 可以，请告诉我
news-no = 📭 不用告诉我
news-later = ⏳ 以后再问我
typed-yes = 是, 是的, 好, 好的, 可以, 行, 对, 要, 嗯, ok, oui, yes, shi, shi de, hao, hao de, keyi, dui
typed-no = 不, 不是, 不要, 不用, 不用了, 不用谢谢, 不行, 不好, 否, 没有, non, no, bu, bushi, buyao, buyong
typed-later = 以后, 以后再说, 晚点, 晚一点, 待会儿, 等一下, 过几天, 下次, yihou, plus tard, later
news-are-written = 📬 这里的手续有变化时，我会告诉您：{ $place }。
news-are-not-written = 📬 我不给您发通知。
news-promise = 通知很少：只有您的省（département）的手续有变化时才发。要停止，请输入 /stop。
news-place-first = 要收通知，请先说您住的地方。
news-not-here = 在这里，我不能以后再给您发消息：我只回答您。
news-stay = 通知会继续。要停止，请输入 /stop。
button-news = 📬 通知
button-news-yes = ✅ 收，就是这里：{ $name }
button-news-instead = 🔄 改为这里：{ $name }
button-news-no = 🚫 不收通知
button-news-end = 🔕 停止通知
notice-news-yes = 谢谢。这里的手续有变化时，我会告诉您：{ $name }。要停止，请输入 /stop。
notice-news-no = 记下了：我不给您发通知。如果改变主意，请输入 /news。
notice-news-later = 记下了：改天我再问一次。
notice-news-not-again = 记下了：我不再问了。要收通知，请输入 /news。

button-remind = ⏰ 居留卡到期以前提醒我
ask-card-year = ⏰ 您的居留卡哪一年到期？
ask-card-month = ⏰ 您的居留卡在 { $year } 年的哪个月到期？
month-may-be-typed = 日期写在您的卡上。您也可以写月份和年份。例如：06/2030。
month-button = { $number } · { $month }
month-of-year = { $year } 年 { $month }
month-1 = 1 月
    .short = 一月
    .also = 1月, 一月份, 1月份, 元月
month-2 = 2 月
    .short = 二月
    .also = 2月, 二月份, 2月份
month-3 = 3 月
    .short = 三月
    .also = 3月, 三月份, 3月份
month-4 = 4 月
    .short = 四月
    .also = 4月, 四月份, 4月份
month-5 = 5 月
    .short = 五月
    .also = 5月, 五月份, 5月份
month-6 = 6 月
    .short = 六月
    .also = 6月, 六月份, 6月份
month-7 = 7 月
    .short = 七月
    .also = 7月, 七月份, 7月份
month-8 = 8 月
    .short = 八月
    .also = 8月, 八月份, 8月份
month-9 = 9 月
    .short = 九月
    .also = 9月, 九月份, 9月份
month-10 = 10 月
    .short = 十月
    .also = 10月, 十月份, 10月份
month-11 = 11 月
    .short = 十一月
    .also = 11月, 十一月份, 11月份
month-12 = 12 月
    .short = 十二月
    .also = 12月, 十二月份, 12月份
notice-no-month = 我看不懂这个日期。
reminder-stored = ✅ 我只会在 { $month }初给您发一次消息。您会看到页面说什么时候申请。
reminder-replaced = 旧的提醒（居留卡到 { $month } 为止）已经删除。
reminder-will-be-replaced = 您已经有一个提醒（居留卡到 { $month } 为止）。新的会代替它。
reminder-how-to-erase = 月份、年份、省（département）和页面，我保存到发这个消息为止。要提前删除：点按钮，或输入 /mydata。
reminder-not-needed = 不需要提醒：快到了。请现在就看页面：
reminder-stays = 您的提醒还在。要删除，请输入 /mydata。
reminder-due = ⏰ 您要我在您的居留卡到期以前（{ $month }）给您发消息。
reminder-page-gone = 原来的页面已经没有了，或者不再写什么时候申请。请看省政府（préfecture）的网站，或者和我谈。
reminder-used = 只有这一次提醒。这个提醒的内容，我都不再保存。
notice-reminder-erased = 已经删除：我不保存任何提醒。
button-erase-reminder = 🗑 删除提醒
button-talk = 💬 看适合我的页面

group-only-private = 为了保护您，我只在私聊里说话。请点按钮开始。
bot-name = guichet：法国居留手续
bot-description =
    我用您的语言，帮您找到正确的官方页面，办理您在法国的居留和证件。
    免费。我不是省政府（préfecture，也有人叫警察局）。请不要给我发您证件的照片。
    请点“开始”。
bot-short-description = 帮您找到办法国居留和证件的官方页面。免费。这里不是省政府（préfecture）。
command-start = 开始，或重新开始
command-urgent = 情况紧急
command-language = 换语言
command-settings = 设置
command-news = 收通知，或者不收
command-stop = 停止通知
command-help = 帮助
command-privacy = 我保存什么
command-my-data = 我的数据
command-forget = 全部删除
help-places = 能帮助您的地方和服务：

notice-head = 📢 服务公告
button-stop-news = 🔕 不再收通知

notice-wrong-page = 🙏 谢谢，已经记下，没有您的名字。页面不能用？请问省政府（préfecture）或 France services。
button-report = 🚩 报告错误
button-wrong-page = 🚩 { $number }
ask-wrong-page = 哪个页面不能用，或者不对？
numbered-page =
    { $number }. { $label }
    “{ $title }”

card-link-answers = 🔗 链接检查日期：{ $date }。
card-link-dead = 🚫 这个页面在 { $date } 打不开。现在还是打不开？请问省政府（préfecture）。
nearby-name = { $name }（{ $distance }）
nearby-distance =
    { $km ->
        [0] 不到 1 公里
       *[other] 大约 { $km } 公里
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 号码
copy-mail = 📋 电子邮箱
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 没有写开放时间：去以前请先打电话。
nearby-day = 🕘 { $from }：{ $hours }
nearby-days = 🕘 { $from }至{ $to }：{ $hours }
weekday =
    { $day ->
        [monday] 星期一
        [tuesday] 星期二
        [wednesday] 星期三
        [thursday] 星期四
        [friday] 星期五
        [saturday] 星期六
       *[other] 星期天
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 语言：{ $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 必须预约。
nearby-no-appointment = 🚪 不用预约。
nearby-today = 🕘 今天（{ $date }，{ $day }）：{ $hours }
nearby-today-closed = 🕘 今天（{ $date }，{ $day }）：不开放
nearby-takes-appointments = 📅 可以预约。
nearby-booking = 📅 预约： { $site }
nearby-bus = 🚌 这是流动服务车或流动服务团队。请打电话问时间和地点。
nearby-free = 🆓 免费
nearby-partly-free = 🆓 符合条件就免费
nearby-paid = 💶 收费
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ 暂时不开放，到 { $date } 为止
nearby-phone-only = 📞 只提供电话帮助
nearby-remote = 💻 只提供远程帮助（电话或网络）
nearby-through-professional = 👤 要由专业人员介绍您去（社工、France Travail 就业局等）。
nearby-services = 🤝 { $services }
nearby-area = 🏘 只帮助住在这里的人：{ $area }
nearby-foreigners-law = ⚖️ 居留法律咨询（droit des étrangers）：有
nearby-foreigners-law-day = ⚖️ 居留法律咨询（droit des étrangers）：{ $day }
nearby-no-foreigners-law = ⚖️ 居留法律咨询（droit des étrangers）：没有
nearby-updated = 信息更新日期：{ $date }。
open-map = 🗺 看在哪里
nearest-france-services = 🏠 最近的 France services：{ $places }
nearest-legal-help = ⚖️ 最近的法律帮助：{ $places }
nearest-directory = 🏛 省政府：{ $places }
nearest-digital-help = 💻 最近的上网帮助：{ $places }
nearest-administrative-help = 🤝 证件手续和权利方面的帮助：{ $places }
nearest-french-lessons = 🗣 最近的法语课：{ $places }
about-france-services = 🏠 France services：有人帮您在网上办手续（不提供法律意见）。
about-legal-help = ⚖️ 最近的法律帮助。去以前请先打电话。
about-directory = 🏛 省政府（préfecture）和专区政府（sous-préfecture），来自 Service-Public 的名录。要亲自去，还是在网上申请，请看您要办的手续的页面。
about-digital-help = 💻 有人帮您上网、在网上办手续（不提供法律意见）。
about-administrative-help = 🤝 能帮您处理证件手续和权利问题的协会和服务。去以前请先打电话。
about-french-lessons = 🗣 在您家附近学法语。去以前请先打电话。
button-france-services = 🏠 最近的 France services
button-legal-help = ⚖️ 最近的法律帮助
button-directory = 🏛 省政府：地址、开放时间
button-say-town = 📍 说出我的城市：能帮忙的地方
button-digital-help = 💻 上网帮助
button-administrative-help = 🤝 证件手续帮助
button-french-lessons = 🗣 法语课

# What is said beside the matter: thanks, back, in English, a link that does not work; the help; the terminal.
typed-quit = 退出, 离开, tuichu
help-in-terminal =
    我帮助住在法国的外国人找到正确的官方页面。
    您告诉我住在哪里、想办什么事。我给您看页面和能帮助您的地方。
    我不是省政府（préfecture），也不提供法律意见。

    请按一个键，再按回车（Entrée）：
    a, b, c…：选一个回答。您也可以把它写出来。
    <：返回
    0：重新开始
    { "*" }：语言
    !：情况紧急
    ?：这个帮助
    quit：退出（或 exit，或 Ctrl-D）

    这些也可以用：
    /settings：设置
    /privacy：我保存什么
    /mydata：我的数据
    /forget：全部删除
help-run-by = 谁管理这个服务：{ $name }
help-contact = 想和这个服务的人谈： { $contact }
help-sources = 我给您看的内容来自：各省政府（préfecture）手续的官方清单（{ $list }），和 service-public.gouv.fr 的页面（最近阅读：{ $read }）。每个页面都写着自己的日期。
notice-thanks = 🙂 不客气！祝您手续顺利。
notice-greeting = 🙂 您好！
notice-foreign-language = 对不起，我不会说这种语言。我会说：{ $languages }。
notice-no-page-yet = 现在我没有给您看页面。有页面的时候，请再写一次，或者点“⋯”，再点 🚩。
notice-fees = 价格和文件清单我都不知道：官方页面上写着。再给您看一次这些页面。
notice-fees-later = 价格和文件清单我都不知道：官方页面上写着。我先和您一起找页面。
# Source: F17317, version of 10/10/2024.
notice-domiciliation = 🤝 没有固定住处的人，可以通过“domiciliation”得到一个收信地址。请到市政府（mairie）问在哪里申请：CCAS、CIAS 或认可的机构（organisme agréé）。申请庇护的人用另一种 domiciliation。（service-public，页面 F17317，10/10/2024）
button-go-on = ▶️ 继续
button-another-question = 🏠 问别的事

changed-pages = 🔔 有官方页面变了。省份（département）：{ $codes }
changed-pages-added = 🆕 新页面：
changed-pages-ended = 🚫 已撤下的页面：
changed-page = • { $title } ({ $code })
changed-pages-more = …… 还有 { $count } 个。
