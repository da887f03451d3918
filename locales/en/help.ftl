# What helps further than a page: a request without an answer, a provisional paper. `guichet check` counts the signs of the texts to copy.

button-stuck = 🧱 No answer: what can I do?
button-papers = 🧾 Which paper did I get?
button-silence = ⏳ No answer for long: the rule
in-french = 🇫🇷 In French, to show or to copy:
copy-french = 📋 Copy the French text

ask-stuck-letter = First: did you get a refusal, or a paper that says to leave France? (a letter, an e-mail or a message on ANEF)
stuck-letter-yes = ⚠️ Yes
stuck-letter-no = No, nothing like that
stuck-title = No answer, or the site is stuck: what you can do
stuck-proofs = 📸 Keep proof that shows the date: screenshots, the number of your file (dossier), messages you received.
stuck-digital-point = 💻 At the préfecture’s digital help desk (point d’accueil numérique), somebody helps with the online application. Its address is on the préfecture’s site.
stuck-substitute = ↪️ Applying another way (solution de substitution): only if the préfecture tells you that you can.
stuck-letters = ✉️ You can write to the préfet to ask for a new look at the decision (recours gracieux), then to the Défenseur des droits. It is free.
stuck-no-limit-stops = ⚠️ Do not count on these letters to stop the time limit for going to court. It may have started already: talk quickly with a lawyer or an association.
stuck-text-title = ✍️ A text to ask where your application stands
stuck-text = Hello, I have no answer to my application for a residence card. File number: … Date of the application: … Can you tell me where my application stands, and send me a document that proves that I made it? Thank you.

silence-title = ⏳ The préfecture does not answer: what the pages say
silence-each-its-own = “Refus implicite”: no answer, and it counts as a refusal. Each page speaks of one card only. Yours is not here? Ask for advice.

ask-paper = Which paper did you get? Its name is written at the top.
paper-refusal = ⚠️ A refusal, or to leave France
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =
    It proves that the application was sent. It is not a residence document.
    Work: this paper alone does not allow it. A trip outside Schengen: with this paper you need a return visa from the French consulate.
paper-extension = Attestation de prolongation
paper-extension-means =
    It proves that your stay is in order (régulier). It is valid for 3 months at most. The page says: the préfecture renews it as long as there is no decision.
    Work. For a renewal: only if the old card allowed it. For a first application: only for some cards (the list is on the page).
    A trip outside Schengen. For a renewal: coming back is possible with the old card (or the old long-stay visa, see the page) and a valid passport. For a first application: no.
paper-extension-employer = Hello, my residence card is being renewed. According to Service-Public (F36206), my attestation de prolongation allows work if my old card allowed it, and only then. Here are both documents.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    The préfecture said yes. This paper proves that your stay is in order (régulier).
    Work. For a renewal: only if the old card allowed it. For a first application: only for some cards (the list is on the page).
    A trip outside Schengen: coming back is possible with a valid passport.
paper-favourable-decision-employer = Hello, the préfecture has agreed to renew my residence card. According to Service-Public (F36206), my attestation de décision favorable allows work if my old card allowed it, and only then. Here are both documents.
paper-receipt = Receipt (récépissé)
paper-receipt-means =
    It is a provisional paper of the préfecture: it lets you stay in France until the date written on it.
    Work. For a renewal: it extends the rights of the old card. For a first application: only for some cards. The page also has a part for Algerian nationality.
    A trip outside Schengen. For a renewal: coming back is possible with the old card and a valid passport. For a first application: you need a return visa from the French consulate.
paper-receipt-employer = Hello, my residence card is being renewed. According to Service-Public (F15763), the receipt (récépissé) of a renewal extends the rights of the old card. Here are the receipt and the old card.
employer-title = 💼 A text for your employer, if it is a renewal
