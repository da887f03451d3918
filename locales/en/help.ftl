# What helps further than a page: a request without an answer, a provisional paper. `guichet check` counts the signs of the texts to copy.

button-stuck = 🧱 No answer: what can I do?
button-papers = 🧾 Which paper did I get?
button-silence = ⏳ And if nobody answers?
in-french = 🇫🇷 In French, to show or to copy:
copy-french = 📋 Copy the French text

ask-stuck-letter = First: did you get a letter of refusal, or a letter that speaks of leaving France?
stuck-letter-yes = ⚠️ Yes, a letter
stuck-letter-no = No, nothing like that
stuck-title = No answer, or the site is stuck: what you can do
stuck-proofs = 📸 Keep proofs that show the date: screenshots, the number of your file (dossier), messages you received.
stuck-digital-point = 💻 Someone helps you with the online request at the préfecture’s digital help desk (point d’accueil numérique). Its address is on the préfecture’s site.
stuck-substitute = ↪️ Making the request another way (solution de substitution): only if the préfecture invites you to.
stuck-letters = ✉️ You can write to the préfet (recours gracieux), then to the Défenseur des droits. It is free.
stuck-no-limit-stops = ⚠️ These letters stop no time limit for going to court. Perhaps a time limit is running? Speak soon with a lawyer or an association.
stuck-text-title = ✍️ A text to show or to send
stuck-text = Hello, I have no answer to my request for a residence card. File number: … Date of the request: … Can you tell me where it stands, and send me a document that proves it? Thank you.

silence-title = ⏳ The préfecture does not answer: what the pages say
silence-each-its-own = Each page says the rule of one card only. Your card is not here? Read its own page, or ask for advice.

ask-paper = Which paper did you get? Its name is written at the top.
paper-refusal = ⚠️ A letter of refusal, or to leave
paper-online-deposit = Attestation de dépôt (sent online)
paper-online-deposit-means =
    It proves that the request was sent. It is not a residence document.
    Work: this paper does not allow it. A trip outside Schengen: you need a return visa from the consulate.
paper-extension = Attestation de prolongation
paper-extension-means =
    It proves a lawful stay, for 3 months at most. The préfecture renews it as long as there is no decision.
    Work, at a renewal: only if the card before allowed it. First request: only for some cards; the list is on the page.
    A trip outside Schengen: coming back is possible at a renewal, with the old card and a valid passport; not at a first request.
paper-extension-employer = Hello, my residence card is being renewed. According to Service-Public (F36206), my attestation de prolongation allows work only if my old card allowed it. Here are both documents.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    The préfecture said yes. This paper proves a lawful stay.
    Work, at a renewal: only if the card before allowed it. First request: only for some cards; the list is on the page.
    A trip outside Schengen: coming back is possible with a valid passport.
paper-favourable-decision-employer = Hello, the préfecture has agreed to renew my residence card. According to Service-Public (F36206), my attestation de décision favorable allows work only if my old card allowed it. Here are both documents.
paper-receipt = Receipt (récépissé)
paper-receipt-means =
    It is a provisional paper of the préfecture: it lets you stay in France until the date written on it.
    Work, at a renewal: it extends the rights of the card before. First request: only for some cards. The page also has a part for Algerian nationality.
    A trip outside Schengen: coming back is possible at a renewal, with the old card and a valid passport. First request: you need a return visa from the consulate.
paper-receipt-employer = Hello, my residence card is being renewed. According to Service-Public (F15763), the receipt (récépissé) of a renewal extends the rights of the old card. Here are the receipt and the old card.
employer-title = 💼 A text for your employer, if it is a renewal
