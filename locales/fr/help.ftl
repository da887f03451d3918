# Ce qui aide au-delà d’une page : une demande sans réponse, un papier provisoire. `guichet check` compte les signes des textes à copier.

button-stuck = 🧱 Pas de réponse : que faire ?
button-papers = 🧾 Quel papier ai-je reçu ?
button-silence = ⏳ Et si personne ne répond ?
in-french = 🇫🇷 En français, à montrer ou à copier :
copy-french = 📋 Copier le texte français

ask-stuck-letter = D’abord : avez-vous reçu une lettre de refus, ou une lettre qui parle de quitter la France ?
stuck-letter-yes = ⚠️ Oui, une lettre
stuck-letter-no = Non, rien de cela
stuck-title = Pas de réponse, ou le site bloque : ce que vous pouvez faire
stuck-proofs = 📸 Gardez des preuves avec la date : captures d’écran, numéro du dossier, messages reçus.
# Point d’accueil numérique et solution de substitution : article R431-2 du CESEDA et arrêté du 1er août 2023.
stuck-digital-point = 💻 Une personne vous aide pour la demande en ligne au point d’accueil numérique de la préfecture. L’adresse est sur son site.
stuck-substitute = ↪️ Faire la demande autrement (solution de substitution) : seulement si la préfecture vous y invite.
# Recours gracieux : F2474 ; Défenseur des droits : F31969.
stuck-letters = ✉️ Vous pouvez écrire au préfet (recours gracieux), puis au Défenseur des droits. C’est gratuit.
stuck-no-limit-stops = ⚠️ Ces lettres n’arrêtent aucun délai pour aller au tribunal. Un délai court peut-être ? Parlez vite avec un avocat ou une association.
stuck-text-title = ✍️ Un texte à montrer ou à envoyer
stuck-text = Bonjour, je n’ai pas de réponse à ma demande de titre de séjour. Numéro du dossier : … Date de la demande : … Pouvez-vous me dire où elle en est, et m’envoyer un document qui la prouve ? Merci.

silence-title = ⏳ La préfecture ne répond pas : ce que disent les pages
silence-each-its-own = Chaque page dit la règle d’une seule carte. Votre carte n’est pas ici ? Lisez sa page, ou demandez conseil.

ask-paper = Quel papier avez-vous reçu ? Son nom est écrit en haut.
paper-refusal = ⚠️ Une lettre de refus, ou de départ
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =
    C’est la preuve que la demande est envoyée. Ce n’est pas un document de séjour.
    Travail : ce papier ne le permet pas. Voyage hors de Schengen : il faut un visa de retour du consulat.
paper-extension = Attestation de prolongation
paper-extension-means =
    Elle prouve un séjour régulier, 3 mois au plus. La préfecture la renouvelle tant qu’il n’y a pas de décision.
    Travail, renouvellement : seulement si la carte d’avant le permettait. Première demande : seulement pour certaines cartes, la liste est sur la page.
    Voyage hors de Schengen : le retour est possible pour un renouvellement, avec l’ancienne carte et le passeport valide ; pas pour une première demande.
paper-extension-employer = Bonjour, ma carte de séjour est en renouvellement. Selon Service-Public (F36206), mon attestation de prolongation permet de travailler seulement si mon ancienne carte le permettait. Voici les deux documents.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    La préfecture a dit oui. Ce papier prouve un séjour régulier.
    Travail, renouvellement : seulement si la carte d’avant le permettait. Première demande : seulement pour certaines cartes, la liste est sur la page.
    Voyage hors de Schengen : le retour est possible avec le passeport valide.
paper-favourable-decision-employer = Bonjour, la préfecture a accepté de renouveler ma carte de séjour. Selon Service-Public (F36206), mon attestation de décision favorable permet de travailler seulement si mon ancienne carte le permettait. Voici les deux documents.
paper-receipt = Récépissé
paper-receipt-means =
    C’est un papier provisoire de la préfecture : il permet de rester en France jusqu’à la date écrite dessus.
    Travail, renouvellement : il prolonge les droits de la carte d’avant. Première demande : seulement pour certaines cartes. La page a aussi une partie pour la nationalité algérienne.
    Voyage hors de Schengen : le retour est possible pour un renouvellement, avec l’ancienne carte et le passeport valide. Première demande : il faut un visa de retour du consulat.
paper-receipt-employer = Bonjour, ma carte de séjour est en renouvellement. Selon Service-Public (F15763), le récépissé de renouvellement prolonge les droits de l’ancienne carte. Voici le récépissé et l’ancienne carte.
employer-title = 💼 Un texte pour votre employeur, si c’est un renouvellement
