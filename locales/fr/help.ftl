# Ce qui aide au-delà d’une page : une demande sans réponse, un papier provisoire. `guichet check` compte les signes des textes à copier.

button-stuck = 🧱 Pas de réponse : que faire ?
button-papers = 🧾 Quel papier ai-je reçu ?
button-silence = ⏳ Longtemps sans réponse : la règle
in-french = 🇫🇷 En français, à montrer ou à copier :
copy-french = 📋 Copier le texte français

ask-stuck-letter = D’abord : avez-vous reçu un refus, ou un papier qui parle de quitter la France ? (lettre, e-mail ou message sur ANEF)
stuck-letter-yes = ⚠️ Oui
stuck-letter-no = Non, rien de cela
stuck-title = Pas de réponse, ou le site bloque : ce que vous pouvez faire
stuck-proofs = 📸 Gardez des preuves avec la date : captures d’écran, numéro du dossier, messages reçus.
# Point d’accueil numérique et solution de substitution : article R431-2 du CESEDA et arrêté du 1er août 2023.
stuck-digital-point = 💻 Au point d’accueil numérique de la préfecture, une personne aide à faire la demande en ligne. Adresse : sur le site de la préfecture.
stuck-substitute = ↪️ Faire la demande autrement (solution de substitution) : seulement si la préfecture vous le propose.
# Recours gracieux : F2474 ; Défenseur des droits : F31969.
stuck-letters = ✉️ Vous pouvez écrire au préfet pour qu’il revoie sa décision (recours gracieux), puis au Défenseur des droits. C’est gratuit.
stuck-no-limit-stops = ⚠️ Ne comptez pas sur ces lettres pour arrêter le délai pour aller au tribunal. Ce délai a peut-être déjà commencé : parlez vite avec un avocat ou une association.
stuck-text-title = ✍️ Un texte pour demander des nouvelles
stuck-text = Bonjour, je n’ai pas de réponse à ma demande de titre de séjour. Numéro du dossier : … Date de la demande : … Pouvez-vous me dire où en est ma demande, et m’envoyer un document qui prouve que je l’ai faite ? Merci.

silence-title = ⏳ La préfecture ne répond pas : ce que disent les pages
silence-each-its-own = « Refus implicite » : pas de réponse, et cela compte comme un refus. Chaque page parle d’une seule carte. La vôtre n’est pas ici ? Demandez conseil.

ask-paper = Quel papier avez-vous reçu ? Son nom est écrit en haut.
paper-refusal = ⚠️ Un refus, ou quitter la France
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =
    C’est la preuve que la demande est envoyée. Ce n’est pas un document de séjour.
    Travail : ce papier seul ne le permet pas. Voyage hors de l’espace Schengen : avec ce papier, il faut un visa de retour, à demander au consulat de France.
paper-extension = Attestation de prolongation
paper-extension-means =
    Elle prouve que le séjour est en règle. Elle est valable 3 mois au plus. La page dit : renouvelée par la préfecture tant qu’il n’y a pas de décision.
    Travail. Pour un renouvellement : seulement si l’ancienne carte le permettait. Pour une première demande : seulement pour certaines cartes (liste sur la page).
    Voyage hors de l’espace Schengen : pour un renouvellement, le retour est possible avec l’ancienne carte (ou l’ancien visa long séjour, voir la page) et le passeport valide. Pour une première demande : non.
paper-extension-employer = Bonjour, ma carte de séjour est en renouvellement. Selon Service-Public (F36206), mon attestation de prolongation permet de travailler si mon ancienne carte le permettait, et seulement dans ce cas. Voici les deux documents.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    La préfecture a dit oui. Ce papier prouve que le séjour est en règle.
    Travail. Pour un renouvellement : seulement si l’ancienne carte le permettait. Pour une première demande : seulement pour certaines cartes (liste sur la page).
    Voyage hors de l’espace Schengen : le retour est possible avec le passeport valide.
paper-favourable-decision-employer = Bonjour, la préfecture a accepté de renouveler ma carte de séjour. Selon Service-Public (F36206), mon attestation de décision favorable permet de travailler si mon ancienne carte le permettait, et seulement dans ce cas. Voici les deux documents.
paper-receipt = Récépissé
paper-receipt-means =
    C’est un papier provisoire de la préfecture : il permet de rester en France jusqu’à la date écrite dessus.
    Travail. Pour un renouvellement : il prolonge les droits de l’ancienne carte. Pour une première demande : seulement pour certaines cartes. La page a aussi une partie pour la nationalité algérienne.
    Voyage hors de l’espace Schengen : pour un renouvellement, le retour est possible avec l’ancienne carte et le passeport valide. Pour une première demande : il faut un visa de retour, à demander au consulat de France.
paper-receipt-employer = Bonjour, ma carte de séjour est en renouvellement. Selon Service-Public (F15763), le récépissé de renouvellement prolonge les droits de l’ancienne carte. Voici le récépissé et l’ancienne carte.
employer-title = 💼 Un texte pour votre employeur, si c’est un renouvellement
