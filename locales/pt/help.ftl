# O que ajuda para além de uma página: um pedido sem resposta, um documento provisório. `guichet check` conta os sinais dos textos para copiar.

button-stuck = 🧱 Sem resposta: o que fazer?
button-papers = 🧾 Que documento recebi?
button-silence = ⏳ E se ninguém responder?
in-french = 🇫🇷 Em francês, para mostrar ou copiar:
copy-french = 📋 Copiar o texto em francês

ask-stuck-letter = Primeiro: recebeu uma carta de recusa, ou uma carta que fala de sair da França?
stuck-letter-yes = ⚠️ Sim, uma carta
stuck-letter-no = Não, nada disso
stuck-title = Sem resposta, ou o site bloqueia: o que pode fazer
stuck-proofs = 📸 Guarde provas com a data: fotos da página, número do processo (dossier), mensagens recebidas.
stuck-digital-point = 💻 Uma pessoa ajuda com o pedido pela internet no ponto de ajuda digital da préfecture (point d’accueil numérique). O endereço está no site da préfecture.
stuck-substitute = ↪️ Fazer o pedido de outra maneira (solution de substitution): só se a préfecture propuser isso.
stuck-letters = ✉️ Pode escrever ao préfet (recours gracieux), depois ao Défenseur des droits. É grátis.
stuck-no-limit-stops = ⚠️ Estas cartas não param nenhum prazo para ir ao tribunal. Talvez um prazo já tenha começado? Fale depressa com um advogado ou uma associação.
stuck-text-title = ✍️ Um texto para mostrar ou enviar
stuck-text = Bom dia, não tenho resposta ao meu pedido de título de residência. Número do processo: … Data do pedido: … Podem dizer-me em que ponto está, e enviar-me um documento que prove o pedido? Agradeço.

silence-title = ⏳ A préfecture não responde: o que dizem as páginas
silence-each-its-own = Cada página diz a regra de um só cartão. O seu cartão não está aqui? Leia a página dele, ou peça conselho.

ask-paper = Que documento recebeu? O nome está escrito no alto da folha.
paper-refusal = ⚠️ Carta de recusa, ou para sair
paper-online-deposit = Attestation de dépôt en ligne
paper-online-deposit-means =
    É a prova de que o pedido foi enviado. Não é um documento de residência.
    Trabalho: este documento não o permite. Viagem fora de Schengen: é preciso um visto de regresso (visa de retour) do consulado.
paper-extension = Attestation de prolongation
paper-extension-means =
    Prova uma estadia regular, 3 meses no máximo. A préfecture renova o atestado enquanto não há decisão.
    Trabalho, renovação: só se o cartão de antes o permitia. Primeiro pedido: só para alguns cartões, a lista está na página.
    Viagem fora de Schengen: o regresso é possível na renovação, com o cartão antigo e o passaporte válido; não num primeiro pedido.
paper-extension-employer = Bom dia, o meu cartão de residência está em renovação. Segundo o Service-Public (F36206), o meu atestado (attestation de prolongation) permite trabalhar só se o meu cartão antigo o permitia. Aqui estão os dois documentos.
paper-favourable-decision = Attestation de décision favorable
paper-favourable-decision-means =
    A préfecture disse sim. Este documento prova uma estadia regular.
    Trabalho, renovação: só se o cartão de antes o permitia. Primeiro pedido: só para alguns cartões, a lista está na página.
    Viagem fora de Schengen: o regresso é possível com o passaporte válido.
paper-favourable-decision-employer = Bom dia, a préfecture aceitou renovar o meu cartão de residência. Segundo o Service-Public (F36206), o meu atestado (attestation de décision favorable) permite trabalhar só se o meu cartão antigo o permitia. Aqui estão os dois documentos.
paper-receipt = Recibo (récépissé)
paper-receipt-means =
    É um documento provisório da préfecture: permite ficar na França até à data escrita nele.
    Trabalho, renovação: prolonga os direitos do cartão de antes. Primeiro pedido: só para alguns cartões. A página também tem uma parte para a nacionalidade argelina.
    Viagem fora de Schengen: o regresso é possível na renovação, com o cartão antigo e o passaporte válido. Primeiro pedido: é preciso um visto de regresso (visa de retour) do consulado.
paper-receipt-employer = Bom dia, o meu cartão de residência está em renovação. Segundo o Service-Public (F15763), o recibo (récépissé) de renovação prolonga os direitos do cartão antigo. Aqui estão o recibo e o cartão antigo.
employer-title = 💼 Um texto para o seu empregador, se é uma renovação
