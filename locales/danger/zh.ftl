# The screens "urgent" and "violence" in Chinese (simplified), and what can stand on them.

language-name = 中文
list-separator = { "、" }

nav-back = ⬅️ 返回
nav-language = 🌐 语言 · Langue
nav-urgent = ⚠️ 情况紧急
    .short = ⚠️ 紧急
button-violence = 🆘 暴力：求助
button-erase = 🧹 清除我的回答
button-say-place = 📍 说出我住的地方
button-legal-help = ⚖️ 最近的法律帮助

urgent =
    ⚠️ 收到要您离开法国的信、被拒绝、遇到警察、被拘留（rétention）：
    • 请看信里的期限（“voies et délais de recours”）。期限可能非常短。
    • 今天就找律师或协会谈谈。
    • 请保留这封信和信封。
    • 在拘留中心（centre de rétention）里，请要求见中心的协会。
violence =
    🆘 现在有危险吗？请打 17 或 112。
    不能说话？请发短信（SMS）到 114（免费）。
    女性：3919 会听您说，提供信息，告诉您找谁帮忙（电话免费）。
    112 免费，白天黑夜都能打，用法语或英语。打 17 和 112 的电话不会出现在电话账单上。

    请不要一个人硬撑，要找人帮忙。法律惩罚伴侣之间的暴力（violences conjugales）。协会和公共机构可以帮助您。
    来源：Service-Public，F12544（04/11/2025），F33891（01/01/2026）。

card-title = “{ $title }”
card-read = 阅读日期：{ $date }。
card-link-answers = 🔗 链接检查日期：{ $date }。
card-link-dead = 🚫 这个页面在 { $date } 打不开。现在还是打不开？请问省府（préfecture）。
open-information = 打开说明页面
open-prefecture = 省府（préfecture）网站：{ $name }
open-residence-page = “titres de séjour”页面：{ $name }

page-f18362 = 要求离开法国的信（OQTF）
page-f12544 = 谁能帮助，怎么帮助
page-f2209 = 私人和家庭生活居留卡（vie privée et familiale）
page-f32257 = 居留卡：帮助和保护

note-violence-life-together = 和法国人结婚、第一次申请，页面说：共同生活可以不再继续（去世、伴侣之间的暴力）。文件：报案（plainte）、过错离婚、有罪判决。
note-violence-renewal = 受害人居留卡（1 年），页面说：在保护令（ordonnance de protection）有效期间，或者报案（plainte）以后刑事程序进行期间，在网上续期。
note-algerians-see-f2215 = 阿尔及利亚国籍：这个页面不适合您。请看 F2215（一年）或 F2257（10 年）。

help-access-to-law = ☎️ 了解您的权利：{ $phone }，免费，所有国籍：最近的法律咨询点（point-justice）。法国海外地区：{ $overseas }。
help-access-to-law-open = 司法部的页面
help-legal-aid = ⚖️ 收入少：国家可以付律师费（aide juridictionnelle）。必须住在法国；不一定要有有效的居留卡。
help-legal-aid-open = 律师费补助：说明页面

nearest-legal-help = ⚖️ 最近的法律帮助：{ $places }
nearby-name = { $name }（{ $distance }）
nearby-distance =
    { $km ->
        [0] 不到 1 公里
       *[other] 大约 { $km } 公里
    }

notice-document = 🙏 请不要给我发照片或文件。我不打开，也不保存。您可以删除您的消息。
notice-voice = 我不能听语音消息。请打字，或者点一个按钮。
notice-contact = 我不需要电话号码，也不保存电话号码。
notice-attachment = 我只看文字。请打字，或者点一个按钮。
notice-failed = 对不起，出了问题。请输入 /start 重新开始。
notice-too-many = 一下子收到太多消息：我只看了最后几条。
position-put-away = 👍 位置按钮已经没有了。我不保存任何位置。
