# What helps further than a page: a request without an answer, a provisional paper. `guichet check` counts the signs of the texts to copy.

button-stuck = 🧱 没有答复：怎么办？
button-papers = 🧾 我收到的是什么文件？
button-silence = ⏳ 很久没有答复：规定
in-french = 🇫🇷 法语，可以给人看或复制：
copy-french = 📋 复制法语文字

ask-stuck-letter = 先问一下：您有没有被拒绝，或者收到谈到离开法国的文件？（信、电子邮件或 ANEF 上的消息）
stuck-letter-yes = ⚠️ 有
stuck-letter-no = 没有，都没收到
stuck-title = 没有答复，或网站卡住了：您可以做什么
stuck-proofs = 📸 请保留有日期的证据：截屏、档案号（dossier）、收到的消息。
stuck-digital-point = 💻 在省政府的上网帮助点（point d’accueil numérique），有人帮您在网上申请。地址在省政府的网站上。
stuck-substitute = ↪️ 用其他方式申请（solution de substitution）：只有省政府请您这样做时才行。
stuck-letters = ✉️ 您可以写信请省长（préfet）重新考虑决定（recours gracieux），然后写信给权利捍卫者（Défenseur des droits）。免费。
stuck-no-limit-stops = ⚠️ 不要指望这些信能让向法院申诉的期限停下来。这个期限也许已经开始算了：请尽快找律师或协会谈谈。
stuck-text-title = ✍️ 一段文字，用来询问申请办到哪一步
stuck-text = 您好，我的居留证申请没有收到答复。档案号：… 申请日期：… 能不能告诉我，我的申请办到哪一步了，并发给我一份文件，证明我递交了申请？谢谢。

silence-title = ⏳ 省政府（préfecture）不答复：页面怎么说
silence-each-its-own = “Refus implicite”：没有答复，这就算拒绝。每个页面只说一种居留卡。这里没有您的卡？请找人咨询。

ask-paper = 您收到的是什么文件？名称写在最上面。
paper-refusal = ⚠️ 被拒绝，或要离开法国
paper-online-deposit = 网上递交证明（dépôt en ligne）
paper-online-deposit-means =
    它证明申请已经发出。它不是居留证件。
    工作：光凭这个文件不允许工作。去申根区以外：用这个文件，需要法国领事馆的返回签证（visa de retour）。
paper-extension = 延期证明（prolongation）
paper-extension-means =
    它证明居留合法。有效期最多 3 个月。页面上说：只要还没有决定，省政府就给它续期。
    工作。续期时：只有旧卡允许工作，它才允许。第一次申请时：只限某些卡（清单在页面上）。
    去申根区以外：续期时可以返回法国，要带旧卡（或旧的长期签证，请看页面）和有效的护照。第一次申请时：不可以。
paper-extension-employer = 您好，我的居留卡正在续期。根据 Service-Public（F36206），只有我的旧卡允许工作，我的延期证明（attestation de prolongation）才允许工作。这是两份文件。
paper-favourable-decision = 同意证明（décision favorable）
paper-favourable-decision-means =
    省政府同意了。这个文件证明居留合法。
    工作。续期时：只有旧卡允许工作，它才允许。第一次申请时：只限某些卡（清单在页面上）。
    去申根区以外：可以返回法国，要带有效的护照。
paper-favourable-decision-employer = 您好，省政府已经同意给我的居留卡续期。根据 Service-Public（F36206），只有我的旧卡允许工作，我的同意证明（attestation de décision favorable）才允许工作。这是两份文件。
paper-receipt = 回执（récépissé）
paper-receipt-means =

    这是省政府的临时证件：允许留在法国，到上面写的日期为止。
    工作。续期时：它延续旧卡的权利。第一次申请时：只限某些卡。页面上还有一部分是给阿尔及利亚国籍的人看的。
    去申根区以外：续期时可以返回法国，要带旧卡和有效的护照。第一次申请时：需要法国领事馆的返回签证（visa de retour）。
paper-receipt-employer = 您好，我的居留卡正在续期。根据 Service-Public（F15763），续期回执（récépissé）延续旧卡的权利。这是回执和旧卡。
employer-title = 💼 给您雇主看的文字（如果是续期）
