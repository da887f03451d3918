# O que ajuda para além de uma página: um pedido sem resposta, um documento provisório. `guichet check` conta os sinais dos textos para copiar.

button-stuck = 🧱 Sem resposta: o que fazer?
button-papers = 🧾 Que documento recebi?
button-silence = ⏳ Muito tempo sem resposta: a regra
in-french = 🇫🇷 Em francês, para mostrar ou copiar:
copy-french = 📋 Copiar o texto em francês

ask-stuck-letter = Primeiro: recebeu uma recusa, ou um documento que fala de sair da França? (carta, e-mail ou mensagem no ANEF)
stuck-letter-yes = ⚠️ Sim
stuck-letter-no = Não, nada disso
stuck-title = Sem resposta, ou o site bloqueia: o que pode fazer
stuck-proofs = 📸 Guarde provas com a data: fotos da página, número do processo (dossier), mensagens recebidas.
stuck-digital-point = 💻 No ponto de ajuda digital da préfecture (point d’accueil numérique), uma pessoa ajuda a fazer o pedido pela internet. Endereço: no site da préfecture.
stuck-substitute = ↪️ Fazer o pedido de outra maneira (solution de substitution): só se a préfecture propuser isso.
stuck-letters = ✉️ Pode escrever ao préfet para que reveja a decisão (recours gracieux), depois ao Défenseur des droits. É grátis.
stuck-no-limit-stops = ⚠️ Não conte com estas cartas para parar o prazo para ir ao tribunal. Talvez esse prazo já tenha começado: fale depressa com um advogado ou uma associação.
stuck-text-title = ✍️ Um texto para pedir notícias
stuck-text = Bom dia, não tenho resposta ao meu pedido de título de residência. Número do processo: … Data do pedido: … Podem dizer-me em que ponto está o meu pedido, e enviar-me um documento que prove que o fiz? Agradeço.

silence-title = ⏳ A préfecture não responde: o que dizem as páginas
silence-each-its-own = “Refus implicite”: não há resposta, e isso conta como uma recusa. Cada página fala de um só cartão. O seu não está aqui? Peça conselho.

ask-paper = Que documento recebeu? O nome está escrito no alto da folha.
paper-refusal = ⚠️ Uma recusa, ou sair da França
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =
    É a prova de que o pedido foi enviado. Não é um documento de residência.
    Trabalho: este documento sozinho não o permite. Viagem fora de Schengen: com este documento, é preciso um visto de regresso (visa de retour) do consulado francês.
paper-extension = Attestation de prolongation
paper-extension-means =
    Prova que a estadia está em ordem. É válido 3 meses no máximo. A página diz: a préfecture renova o atestado enquanto não há decisão.
    Trabalho. Numa renovação: só se o cartão antigo o permitia. Num primeiro pedido: só para alguns cartões (lista na página).
    Viagem fora de Schengen: numa renovação, o regresso é possível com o cartão antigo (ou o antigo visto de longa duração, veja a página) e o passaporte válido. Num primeiro pedido: não.
paper-extension-employer = Bom dia, o meu cartão de residência está em renovação. Segundo o Service-Public (F36206), o meu atestado (attestation de prolongation) permite trabalhar só se o meu cartão antigo o permitia. Aqui estão os dois documentos.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    A préfecture disse sim. Este documento prova que a estadia está em ordem.
    Trabalho. Numa renovação: só se o cartão antigo o permitia. Num primeiro pedido: só para alguns cartões (lista na página).
    Viagem fora de Schengen: o regresso é possível com o passaporte válido.
paper-favourable-decision-employer = Bom dia, a préfecture aceitou renovar o meu cartão de residência. Segundo o Service-Public (F36206), o meu atestado (attestation de décision favorable) permite trabalhar só se o meu cartão antigo o permitia. Aqui estão os dois documentos.
paper-receipt = Recibo (récépissé)
paper-receipt-means =
    É um documento provisório da préfecture: permite ficar na França até à data escrita nele.
    Trabalho. Numa renovação: prolonga os direitos do cartão antigo. Num primeiro pedido: só para alguns cartões. A página também tem uma parte para a nacionalidade argelina.
    Viagem fora de Schengen: numa renovação, o regresso é possível com o cartão antigo e o passaporte válido. Num primeiro pedido: é preciso um visto de regresso (visa de retour) do consulado francês.
paper-receipt-employer = Bom dia, o meu cartão de residência está em renovação. Segundo o Service-Public (F15763), o recibo (récépissé) de renovação prolonga os direitos do cartão antigo. Aqui estão o recibo e o cartão antigo.
employer-title = 💼 Um texto para o seu empregador, se é uma renovação
