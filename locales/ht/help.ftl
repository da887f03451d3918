# Sa ki ede plis pase yon paj: yon demann san repons, yon papye pwovizwa. `guichet check` konte siy ki nan tèks pou kopye yo.

button-stuck = 🧱 Pa gen repons: kisa pou m fè?
button-papers = 🧾 Ki papye mwen resevwa?
button-silence = ⏳ E si pèsonn pa reponn?
in-french = 🇫🇷 An franse, pou montre oswa pou kopye:
copy-french = 📋 Kopye tèks franse a

ask-stuck-letter = Anvan tout bagay: èske ou resevwa yon lèt refi, oswa yon lèt ki pale sou kite Lafrans?
stuck-letter-yes = ⚠️ Wi, yon lèt
stuck-letter-no = Non, anyen konsa
stuck-title = Pa gen repons, oswa sit la bloke: sa ou ka fè
stuck-proofs = 📸 Kenbe prèv ki gen dat: foto ekran, nimewo dosye a, mesaj ou resevwa yo.
# Point d’accueil numérique et solution de substitution : article R431-2 du CESEDA et arrêté du 1er août 2023.
stuck-digital-point = 💻 Yon moun ede ou fè demann nan sou entènèt, nan biwo èd prefekti a (point d’accueil numérique). Adrès la sou sit prefekti a.
stuck-substitute = ↪️ Fè demann nan yon lòt jan (solution de substitution): sèlman si prefekti a envite ou fè sa.
# Recours gracieux : F2474 ; Défenseur des droits : F31969.
stuck-letters = ✉️ Ou ka ekri prefè a (recours gracieux), apre sa Defansè dwa yo (Défenseur des droits). Se gratis.
stuck-no-limit-stops = ⚠️ Lèt sa yo pa kanpe okenn delè pou ale nan tribinal. Petèt yon delè ap kouri? Pale vit ak yon avoka oswa yon asosyasyon.
stuck-text-title = ✍️ Yon tèks pou montre oswa pou voye
stuck-text = Bonjou, mwen pa gen repons pou demann kat sejou mwen an (titre de séjour). Nimewo dosye a: … Dat demann nan: … Èske ou ka di mwen ki kote li rive, epi voye yon dokiman ki bay prèv demann nan? Mèsi.

silence-title = ⏳ Prefekti a pa reponn: sa paj yo di
silence-each-its-own = Chak paj di règ yon sèl kat. Kat pa ou a pa la? Li paj kat sa a, oswa mande konsèy.

ask-paper = Ki papye ou resevwa? Non papye a ekri anlè.
paper-refusal = ⚠️ Lèt: refi, oswa kite Lafrans
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =
    Li bay prèv demann nan voye. Se pa yon dokiman sejou.
    Travay: papye sa a pa pèmèt sa. Vwayaj deyò Schengen: fòk gen yon viza pou tounen (visa de retour) konsila a bay.
paper-extension = Attestation de prolongation
paper-extension-means =
    Li bay prèv yon sejou ki an règ, 3 mwa pou pi plis. Prefekti a renouvle li toutotan pa gen desizyon.
    Travay, renouvèlman: sèlman si kat ki te la anvan an te pèmèt sa. Premye demann: sèlman pou sèten kat, lis la sou paj la.
    Vwayaj deyò Schengen: pou yon renouvèlman, li posib pou tounen, ak ansyen kat la ak paspò ki valab; pou yon premye demann, li pa posib.
paper-extension-employer = Bonjou, y ap renouvle kat sejou mwen. Dapre Service-Public (F36206), attestation de prolongation mwen an pèmèt travay sèlman si ansyen kat mwen an te pèmèt sa. Men de dokiman yo.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    Prefekti a di wi. Papye sa a bay prèv yon sejou ki an règ.
    Travay, renouvèlman: sèlman si kat ki te la anvan an te pèmèt sa. Premye demann: sèlman pou sèten kat, lis la sou paj la.
    Vwayaj deyò Schengen: li posib pou tounen, ak paspò ki valab.
paper-favourable-decision-employer = Bonjou, prefekti a dakò pou renouvle kat sejou mwen. Dapre Service-Public (F36206), attestation de décision favorable mwen an pèmèt travay sèlman si ansyen kat mwen an te pèmèt sa. Men de dokiman yo.
paper-receipt = Resepise (récépissé)
paper-receipt-means =
    Se yon papye pwovizwa prefekti a bay: li pèmèt rete an Frans jiska dat ki ekri sou li.
    Travay, renouvèlman: li pwolonje dwa kat ki te la anvan an. Premye demann: sèlman pou sèten kat. Paj la gen yon pati pou nasyonalite aljeryen tou.
    Vwayaj deyò Schengen: pou yon renouvèlman, li posib pou tounen, ak ansyen kat la ak paspò ki valab. Premye demann: fòk gen yon viza pou tounen (visa de retour) konsila a bay.
paper-receipt-employer = Bonjou, y ap renouvle kat sejou mwen. Dapre Service-Public (F15763), resepise renouvèlman an (récépissé) pwolonje dwa ansyen kat la. Men resepise a ak ansyen kat la.
employer-title = 💼 Yon tèks pou patwon ou, si se yon renouvèlman
