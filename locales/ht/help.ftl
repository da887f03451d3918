# Sa ki ede plis pase yon paj: yon demann san repons, yon papye pwovizwa. `guichet check` konte siy ki nan tèks pou kopye yo.

button-stuck = 🧱 Pa gen repons: kisa pou m fè?
button-papers = 🧾 Ki papye mwen resevwa?
button-silence = ⏳ Depi lontan pa gen repons: règ la
in-french = 🇫🇷 An franse, pou montre oswa pou kopye:
copy-french = 📋 Kopye tèks franse a

ask-stuck-letter = Anvan tout bagay: èske ou resevwa yon refi, oswa yon papye ki pale sou kite Lafrans? (lèt, imèl oswa mesaj sou ANEF)
stuck-letter-yes = ⚠️ Wi
stuck-letter-no = Non, anyen konsa
stuck-title = Pa gen repons, oswa sit la bloke: sa ou ka fè
stuck-proofs = 📸 Kenbe prèv ki gen dat: foto ekran, nimewo dosye a, mesaj ou resevwa yo.
# Point d’accueil numérique et solution de substitution : article R431-2 du CESEDA et arrêté du 1er août 2023.
stuck-digital-point = 💻 Nan biwo èd prefekti a (point d’accueil numérique), yon moun ede fè demann nan sou entènèt. Adrès: sou sit prefekti a.
stuck-substitute = ↪️ Fè demann nan yon lòt jan (solution de substitution): sèlman si prefekti a pwopoze ou sa.
# Recours gracieux : F2474 ; Défenseur des droits : F31969.
stuck-letters = ✉️ Ou ka ekri prefè a pou li gade desizyon li ankò (recours gracieux), apre sa Defansè dwa yo (Défenseur des droits). Se gratis.
stuck-no-limit-stops = ⚠️ Pa konte sou lèt sa yo pou kanpe delè pou ale nan tribinal. Petèt delè sa a kòmanse deja: pale vit ak yon avoka oswa yon asosyasyon.
stuck-text-title = ✍️ Yon tèks pou mande nouvèl demann nan
stuck-text = Bonjou, mwen pa gen repons pou demann kat sejou mwen an (titre de séjour). Nimewo dosye a: … Dat demann nan: … Èske ou ka di mwen ki kote demann mwen an rive, epi voye yon dokiman ki bay prèv mwen te fè li? Mèsi.

silence-title = ⏳ Prefekti a pa reponn: sa paj yo di
silence-each-its-own = « Refus implicite »: pa gen repons, e sa konte tankou yon refi. Chak paj pale sou yon sèl kat. Pa ou a pa la? Mande konsèy.

ask-paper = Ki papye ou resevwa? Non papye a ekri anlè.
paper-refusal = ⚠️ Yon refi, oswa kite Lafrans
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =
    Li bay prèv demann nan voye. Se pa yon dokiman sejou.
    Travay: papye sa a pou kont li pa pèmèt sa. Vwayaj deyò Schengen: ak papye sa a, fòk gen yon viza pou tounen (visa de retour) konsila Frans lan bay.
paper-extension = Attestation de prolongation
paper-extension-means =
    Li bay prèv sejou a an règ. Li valab 3 mwa pou pi plis. Paj la di: prefekti a renouvle li toutotan pa gen desizyon.
    Travay. Pou yon renouvèlman: sèlman si ansyen kat la te pèmèt sa. Pou yon premye demann: sèlman pou sèten kat (lis la sou paj la).
    Vwayaj deyò Schengen: pou yon renouvèlman, li posib pou tounen ak ansyen kat la (oswa ansyen viza long sejou a, gade paj la) ak paspò ki valab. Pou yon premye demann: non.
paper-extension-employer = Bonjou, y ap renouvle kat sejou mwen. Dapre Service-Public (F36206), attestation de prolongation mwen an pèmèt travay sèlman si ansyen kat mwen an te pèmèt sa. Men de dokiman yo.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    Prefekti a di wi. Papye sa a bay prèv sejou a an règ.
    Travay. Pou yon renouvèlman: sèlman si ansyen kat la te pèmèt sa. Pou yon premye demann: sèlman pou sèten kat (lis la sou paj la).
    Vwayaj deyò Schengen: li posib pou tounen, ak paspò ki valab.
paper-favourable-decision-employer = Bonjou, prefekti a dakò pou renouvle kat sejou mwen. Dapre Service-Public (F36206), attestation de décision favorable mwen an pèmèt travay sèlman si ansyen kat mwen an te pèmèt sa. Men de dokiman yo.
paper-receipt = Resepise (récépissé)
paper-receipt-means =
    Se yon papye pwovizwa prefekti a bay: li pèmèt rete an Frans jiska dat ki ekri sou li.
    Travay. Pou yon renouvèlman: li pwolonje dwa ansyen kat la. Pou yon premye demann: sèlman pou sèten kat. Paj la gen yon pati pou nasyonalite aljeryen tou.
    Vwayaj deyò Schengen: pou yon renouvèlman, li posib pou tounen ak ansyen kat la ak paspò ki valab. Pou yon premye demann: fòk gen yon viza pou tounen (visa de retour) konsila Frans lan bay.
paper-receipt-employer = Bonjou, y ap renouvle kat sejou mwen. Dapre Service-Public (F15763), resepise renouvèlman an (récépissé) pwolonje dwa ansyen kat la. Men resepise a ak ansyen kat la.
employer-title = 💼 Yon tèks pou patwon ou, si se yon renouvèlman
