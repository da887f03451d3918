# What helps further than a page, in Romanian: a request without an answer, a provisional paper. `guichet check` counts the signs of the texts to copy.

button-stuck = 🧱 Niciun răspuns: ce pot face?
button-papers = 🧾 Ce act am primit?
button-silence = ⏳ Mult timp fără răspuns: regula
in-french = 🇫🇷 În franceză, de arătat sau de copiat:
copy-french = 📋 Copiază textul în franceză

ask-stuck-letter = Mai întâi: ați primit un refuz sau un act care vorbește despre plecarea din Franța? (scrisoare, e-mail sau mesaj pe ANEF)
stuck-letter-yes = ⚠️ Da
stuck-letter-no = Nu, nimic de felul acesta
stuck-title = Niciun răspuns sau site-ul nu merge: ce puteți face
stuck-proofs = 📸 Păstrați dovezi cu data: capturi de ecran, numărul dosarului, mesajele primite.
stuck-digital-point = 💻 La punctul de ajutor digital al prefecturii (point d’accueil numérique), o persoană vă ajută cu cererea online. Adresa este pe site-ul prefecturii.
stuck-substitute = ↪️ Cererea făcută altfel (solution de substitution): numai dacă prefectura vă propune asta.
stuck-letters = ✉️ Puteți scrie prefectului ca să-și revadă decizia (recours gracieux), apoi Apărătorului drepturilor (Défenseur des droits). Este gratuit.
stuck-no-limit-stops = ⚠️ Nu vă bazați pe aceste scrisori ca să oprească termenul pentru tribunal. Poate că acest termen a început deja: vorbiți repede cu un avocat sau cu o asociație.
stuck-text-title = ✍️ Un text ca să cereți vești
stuck-text = Bună ziua, nu am primit răspuns la cererea mea de permis de ședere. Numărul dosarului: … Data cererii: … Îmi puteți spune în ce stadiu este cererea mea și îmi puteți trimite un document care dovedește că am făcut-o? Mulțumesc.

silence-title = ⏳ Prefectura nu răspunde: ce spun paginile
silence-each-its-own = „Refus implicite”: nu vine niciun răspuns, iar asta contează ca un refuz. Fiecare pagină vorbește despre un singur permis. Al dumneavoastră nu este aici? Cereți un sfat.

ask-paper = Ce act ați primit? Numele lui este scris sus.
paper-refusal = ⚠️ Un refuz sau plecarea din Franța
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =
    Este dovada că cererea este trimisă. Nu este un document de ședere.
    Muncă: acest act singur nu o permite. Călătorie în afara Schengen: cu acest act, trebuie o viză de întoarcere (visa de retour) de la consulatul francez.
paper-extension = Attestation de prolongation
paper-extension-means =
    Acest act dovedește că șederea este în regulă. Este valabil cel mult 3 luni. Pagina spune: prefectura îl reînnoiește cât timp nu există o decizie.
    Muncă. La o reînnoire: numai dacă permisul vechi o permitea. La o primă cerere: numai pentru anumite permise (lista este pe pagină).
    Călătorie în afara Schengen: la o reînnoire, întoarcerea este posibilă cu permisul vechi (sau cu vechea viză de lungă ședere, vedeți pagina) și cu pașaportul valabil. La o primă cerere: nu.
paper-extension-employer = Bună ziua, permisul meu de ședere este în curs de reînnoire. Conform Service-Public (F36206), adeverința mea (attestation de prolongation) permite munca numai dacă permisul meu vechi o permitea. Iată cele două documente.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    Prefectura a spus da. Acest act dovedește că șederea este în regulă.
    Muncă. La o reînnoire: numai dacă permisul vechi o permitea. La o primă cerere: numai pentru anumite permise (lista este pe pagină).
    Călătorie în afara Schengen: întoarcerea este posibilă cu pașaportul valabil.
paper-favourable-decision-employer = Bună ziua, prefectura a acceptat să reînnoiască permisul meu de ședere. Conform Service-Public (F36206), adeverința mea (attestation de décision favorable) permite munca numai dacă permisul meu vechi o permitea. Iată cele două documente.
paper-receipt = Act provizoriu (récépissé)
paper-receipt-means =
    Este un act provizoriu al prefecturii: permite șederea în Franța până la data scrisă pe el.
    Muncă. La o reînnoire: prelungește drepturile permisului vechi. La o primă cerere: numai pentru anumite permise. Pagina are și o parte pentru cetățenia algeriană.
    Călătorie în afara Schengen: la o reînnoire, întoarcerea este posibilă cu permisul vechi și cu pașaportul valabil. La o primă cerere: trebuie o viză de întoarcere (visa de retour) de la consulatul francez.
paper-receipt-employer = Bună ziua, permisul meu de ședere este în curs de reînnoire. Conform Service-Public (F15763), actul provizoriu de reînnoire (récépissé) prelungește drepturile permisului vechi. Iată actul provizoriu și permisul vechi.
employer-title = 💼 Un text pentru angajatorul dumneavoastră, dacă este o reînnoire
