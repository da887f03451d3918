# The screens "urgent" and "violence" in Haitian Creole, and what can stand on them.

language-name = Kreyòl ayisyen
list-separator = { ", " }

nav-back = ⬅️ Tounen
nav-language = 🌐 Lang · اللغة
nav-urgent = ⚠️ Se ijan
    .short = ⚠️ Ijan
button-violence = 🆘 Vyolans: èd
button-erase = 🧹 Efase repons mwen yo
button-say-place = 📍 Di ki kote m rete
button-legal-help = ⚖️ Èd jiridik ki pi pre

urgent =
    ⚠️ Yon lèt ki di pou ou kite Lafrans, yon refi, lapolis, retansyon (rétention):
    • Gade delè ki nan lèt la (« voies et délais de recours »). Li ka kout anpil.
    • Pale jodi a ak yon avoka oswa yon asosyasyon.
    • Kenbe lèt la ak anvlòp li.
    • Nan yon sant retansyon (centre de rétention), mande pou pale ak asosyasyon sant lan.
violence =
    🆘 Ou an danje kounye a? Rele 17 oswa 112.
    Ou pa ka pale? Voye yon SMS bay 114 (gratis).
    Fanm: 3919 koute ou, ba ou enfòmasyon epi di ou ki kote pou ale (apèl gratis).
    112 gratis, lajounen kou lannwit, an franse oswa an angle. Apèl ou fè bay 17 ak 112 pa parèt sou fakti telefòn nan.

    Pa rete san èd. Lalwa pini vyolans nan koup (violences conjugales). Asosyasyon ak sèvis piblik ka ede ou.
    Sous: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

card-title = « { $title } »
card-read = Mwen li paj sa a nan dat { $date }.
card-link-answers = 🔗 Lyen verifye nan dat { $date }.
card-link-dead = 🚫 Paj sa a pa t ap louvri nan dat { $date }. Li toujou pa louvri? Mande prefekti a (préfecture).
open-information = Louvri paj enfòmasyon an
open-prefecture = Sit prefekti a: { $name }
open-residence-page = Paj « titres de séjour »: { $name }

page-f18362 = lèt pou kite Lafrans (OQTF)
page-f12544 = ki moun ki ede, ak kijan
page-f2209 = kat lavi prive ak fanmi (vie privée et familiale)
page-f32257 = kat sejou: èd ak pwoteksyon

note-violence-life-together = Maryaj ak yon moun ki fransè, premye demann, paj la di: lavi ansanm lan gendwa fini deja (lanmò, vyolans nan koup). Papye: plent (plainte), divòs pou fòt, kondanasyon.
note-violence-renewal = Kat viktim (1 an), paj la di: yo renouvle li, sou entènèt, toutotan lòd pwoteksyon an (ordonnance de protection) ap dire oswa, apre yon plent (plainte), toutotan pwosedi penal la ap dire.
note-algerians-see-f2215 = Nasyonalite aljeryen: paj sa a pa pou ou. Li F2215 (yon an) oswa F2257 (10 an).

help-access-to-law = ☎️ Konnen dwa ou: { $phone }, gratis, tout nasyonalite: kote ki bay konsèy sou lalwa ki pi pre a (point-justice). Teritwa franse lòt bò lanmè yo (outre-mer): { $overseas }.
help-access-to-law-open = Paj ministè Lajistis
help-legal-aid = ⚖️ Ou pa touche anpil? Leta ka peye avoka a (aide juridictionnelle). Fòk ou rete an Frans; yon kat ki valab pa obligatwa.
help-legal-aid-open = Èd pou peye avoka a

nearest-legal-help = ⚖️ Èd jiridik ki pi pre: { $places }
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] mwens pase 1 km
       *[other] anviwon { $km } km
    }

notice-document = 🙏 Tanpri, pa voye foto ni dokiman ban mwen. Mwen pa louvri yo epi mwen pa kenbe yo. Ou ka efase mesaj ou a.
notice-voice = Mwen pa ka koute mesaj vokal. Ekri, oswa peze yon bouton.
notice-contact = Mwen pa bezwen nimewo telefòn, epi mwen pa kenbe yo.
notice-attachment = Mwen li tèks sèlman. Ekri, oswa peze yon bouton.
notice-failed = Padon, gen yon bagay ki pa mache. Ekri /start pou rekòmanse.
notice-too-many = Twòp mesaj rive an menm tan: mwen li dènye yo sèlman.
position-put-away = 👍 Bouton pozisyon an pa la ankò. Mwen pa kenbe okenn pozisyon.
