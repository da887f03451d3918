# What stands beside official pages. Nothing here that the sources do not say.

help-digital-help = 💻 离您近的电脑和上网帮助（不提供法律意见）。
help-digital-help-open = 找电脑和上网帮助
help-france-services = 🏠 France services：有人帮您在网上办手续（不提供法律意见）。
help-france-services-open = 找一个 France services
# 3039 and 09 70 82 31 90: justice ministry, 2024-05-29; legal aid: F18074 as read on 2025-11-04.
help-defenseur-des-droits = ⚖️ 权利捍卫者（Défenseur des droits）：行政机关不尊重您的权利？会有一位代表接待您。
help-defenseur-des-droits-open = 找 Défenseur des droits
help-anef-help = ☎️ ANEF 卡住了？请打 { $phone }（星期一至星期五，时间：{ $hours }），或者写信。
help-anef-help-open = 写信给 ANEF 联系中心
help-access-to-law = ☎️ 了解您的权利：{ $phone }，免费，所有国籍：最近的法律咨询点（point-justice）。法国海外地区：{ $overseas }。
help-access-to-law-open = 司法部的页面
help-legal-aid = ⚖️ 收入少：国家可以付律师费（aide juridictionnelle）。必须住在法国；不一定要有有效的居留卡。
help-legal-aid-open = 律师费补助：说明页面

advice-ask-even-late = ⏰ 您的居留卡到期了，或快到期了？请马上申请，晚了也要申请。
advice-prefecture-tells-when = 在哪里办、什么时候办，每个省（département）不一样：请看省政府（préfecture）的网站和您收到的消息。
advice-keep-proofs = 您在约时间（rendez-vous）？请保留有日期的证据（截屏）。
advice-letter-to-leave = 信里也要您离开法国？非常紧急：今天就找律师或协会谈谈。
advice-for-employers = 这些页面是给雇主的。
advice-before-giving-up = 放弃这个身份以前，请和协会或律师谈谈。
advice-no-permit-option = 这不是居留卡：是选择在哪个国家做国民服务（service national；法国和阿尔及利亚，16 至 25 岁）。

urgent-oqtf =
    ⚠️ 期限写在信里（“voies et délais de recours”）。期限可能非常短。
    今天就找律师或协会谈谈。请保留这封信和信封。
urgent-application-refused =
    ⚠️ 申诉的期限写在信里（“voies et délais de recours”）。期限可能非常短。
    今天就找律师或协会谈谈。请保留这封信和信封。
urgent-asylum-refused =
    ⚠️ 申诉的期限写在信里（“voies et délais de recours”）。期限可能非常短。
    今天就找律师或协会谈谈。请保留这封信和信封。
urgent-police-or-detention =
    ⚠️ 今天就找律师或协会谈谈。别人给您的所有文件都要保留。
    在拘留中心（centre de rétention）里，请要求见中心的协会。申诉的期限可能非常短。
# The numbers: F12544 as read on 2025-11-04; what is said of 17 and 112: F33891 as read on 2026-01-01.
violence =
    🆘 现在有危险吗？请打 17 或 112。
    不能说话？请发短信（SMS）到 114（免费）。
    女性：3919 会听您说，提供信息，告诉您找谁帮忙（电话免费）。
    112 免费，白天黑夜都能打，用法语或英语。打 17 和 112 的电话不会出现在电话账单上。

    请不要一个人硬撑，要找人帮忙。法律惩罚伴侣之间的暴力（violences conjugales）。协会和公共机构可以帮助您。
    来源：Service-Public，F12544（04/11/2025），F33891（01/01/2026）。
# 3114 (free, day and night, everywhere in France, in French, relatives too): 3114.fr and ARS Mayotte, in copies read on
# 2026-11-30; 15: F12544 as read on 2025-11-04; 112: F33891 as read on 2026-01-01.
suicide =

    💙 您有想死的念头吗？请现在就打 3114。
    有医务专业人员听您说。免费，白天黑夜，全法国都能打。他们用法语回答。
    您的亲友也可以打。
    您现在就有生命危险吗？请打 15（Samu）或 112。112 用法语或英语回答。

    不要独自承受：找人说说话。
    来源：ARS Mayotte，Service-Public，F12544（04/11/2025），F33891（01/01/2026）， https://3114.fr

note-algerians-see-f2215 = 阿尔及利亚国籍：这个页面不适合您。请看 F2215（一年）或 F2257（10 年）。
note-algerians-ask-advice = 阿尔及利亚国籍：规定不同。请问协会或律师。
note-violence-no-refusal = 已经不在一起生活了？页面说：这不是拒绝发这张卡的理由。
note-violence-life-together = 和法国人结婚、第一次申请，页面说：也包括共同生活已经结束的情况（去世、伴侣之间的暴力）。文件，如：报案（plainte）、过错离婚或有罪判决。
note-violence-renewal = 受害人居留卡（1 年），页面说：在网上续期，只要保护令（ordonnance de protection）还有效，或者报案（plainte）以后刑事程序还在进行。
note-british-before-2021 = 给 2021 年以前就在法国的英国人和他们的家人。
note-british-family-where = 后来才到的家人：2021 年时，页面说去省政府（préfecture）。更新的文字我们没有读到。
note-civic-exam = 📝 第一张多年居留卡（pluriannuelle）或 10 年居留卡（résident）：从 01/01/2026 起，通常要求公民考试和法语水平。例外：F39530。
note-private-life-two-ways = 一年的居留卡：在省政府（préfecture）办（F2209）。多年居留卡（pluriannuelle）：在 ANEF 上办（F35799）。
note-resident-card-after-4-years = 4 年以后可以申请 10 年居留卡（carte de résident）：请看条件。
note-employer-asks = 由雇主申请工作许可。临时工作许可（autorisation provisoire de travail）从 01/04/2021 起已经没有了。
note-eu-card-optional = 欧盟、欧洲经济区、瑞士：这张卡不是必须办的。
note-family-of-european-card = 家人不是欧洲人：必须办这张卡。家人是欧洲人：不是必须办的。
note-naturalisation-platform = 这里不在网上申请：材料交给入籍平台（plateforme de naturalisation）。
note-no-exact-page = 没有国家页面说明怎么办：请看您的省政府（préfecture）的网站。
note-one-way-only = 在网上，或用挂号信寄给 Ofii：只能用一种方式，绝不要两种都用。
note-own-illness-where = ANEF 还是省政府（préfecture）？官方页面说法不全一样。递交以前请先问。
note-prefecture-site-first = 请先看您的省政府（préfecture）的网站：这个页面只说明不同的地方。
note-anef-by-phone = ☎️ 打电话：0806 001 620，星期一至星期五，9 点到 17 点。
note-lost-abroad = 是在国外发生的？请先向当地警察报案，再告诉法国领事馆。请向领事馆申请返回签证（visa de retour）。
note-aps-some-countries = 只适合和法国有协议的一些国家（F17319）。
note-card-or-aps = 临时居留许可（APS）：只适合和法国有协议的一些国家（F17319）。
note-unclear-student-situation = 清单没有说是哪种“其他情况”（autre situation）。学生居留卡在网上、在 ANEF 上申请（F2231）。
note-unclear-who-is-ill = 标题没有说是谁生病。页面的地址里写着：孩子。
note-unclear-which-private-life = 只适合不在 ANEF 上办的私人和家庭生活居留卡（vie privée et familiale）。清单没有说是哪些。
note-unclear-whether-renewal = 标题没有说这个页面能不能也用来续期。
note-unclear-whose-family = 谁的家人？清单没有说。法国人的家人：可能在 ANEF 上办。
note-unclear-whether-algerians = 清单没有说这个页面是不是也适合阿尔及利亚国籍。
note-unclear-which-family-cards = 清单没有说哪些卡属于“immigration familiale”（家庭移民）。法国人的家人：可能在 ANEF 上办。
note-unclear-which-work-cards = 清单没有说哪些卡属于“immigration professionnelle”（工作移民）。
note-unclear-whose-receipt = 清单没有说谁要在这里登记回执（récépissé）或 APS。
note-unclear-whether-all-of-77 = 清单上，这个页面是给 Meaux 的。没有说整个 Seine-et-Marne 是不是都能用。
note-unclear-less-than-a-year = 您自己的健康：这个页面给来法国不到一年的人。一年以后：可能在 ANEF 上办。
note-unclear-which-private-life-renewal = 私人和家庭生活（vie privée et familiale）多年居留卡：在 ANEF 上办（F35799）。清单没有说这个预约是给谁的。
note-unclear-whether-nogent = 清单上，这个页面是给 Créteil 的。没有说 Nogent-sur-Marne 是不是也能用。

when-f2209 = 和法国人结婚，第一张居留卡：请在证件到期前 4 个月至 2 个月之间申请。
when-f15898 = 长期签证（VLS-TS）以后，或换工作：最晚在到期前 2 个月申请。
when-f35795 = 请在居留卡到期前的最后 2 个月里申请。
when-f35799 = SALARIÉ, ENTREPRENEUR：最后 2 个月里，在省政府（préfecture）。VIE PRIVÉE ET FAMILIALE, ÉTUDIANT：到期前 4 个月至 2 个月之间，在 ANEF 上。
when-f16922 = 在法国：请在居留证件到期前 4 个月至 2 个月之间申请。医务和药剂类职业：最后 2 个月里，在省政府（préfecture）。
when-f35792 = 在法国：最后 2 个月里。欧盟蓝卡持有人的家人，从欧盟另一个国家来：入境后的一个月里。
when-f21516 = 第一次申请：签证到期前的最后 2 个月里。
when-f33952 = 在法国：请在签证或居留卡到期前的最后 2 个月里申请。
when-f302 = 续期：请在证件到期前 4 个月至 2 个月之间申请。
when-f2710 = 请在 10 年居留卡（carte de résident）到期前的最后 2 个月里申请。
when-f17359 = 续期：请在到期前 4 个月至 2 个月之间申请。
when-f2215 = 续期。学习、访客、生病：到期前 4 个月至 2 个月之间。雇员：最后 2 个月里。
when-f2257 = 续期：请在到期前 4 个月至 2 个月之间申请。
when-f3137 = 请在居留证书到期前的最后 2 个月里申请。
when-f2231 = 居留卡：您的证件（签证或居留卡）到期前 4 个月至 2 个月之间申请。长期签证（VLS-TS）：到法国后 3 个月里激活。
when-f17319 = 在法国拿到文凭不到 12 个月：请在居留卡到期以前申请。
when-f15813 = 请在签证（VLS-TS）的最后 2 个月里申请。
when-f35807 = 请在搬家后 3 个月里告知（一年以上的居留卡）。
when-f34953 = 庇护申请登记后的 2 个月里；因健康申请：3 个月里。
when-f35032 = 截止日期：04/10/2021。如果晚申请有正当理由，还可以申请。2021 年以前来的孩子：满 18 岁后的一年里。
when-f1460 = 欧洲以外国家的驾照：从您到法国定居起，1 年内有效。
