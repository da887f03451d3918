# O que o bot diz à volta das perguntas. Frases curtas, palavras simples (nível A2).
# Português para todos os países: sem palavras que só um país usa, e sem as que se escrevem de duas maneiras.

language-name = Português
list-separator = { ", " }
date-pattern = %d/%m/%Y

greeting =
    Olá 👋 Ajudo a encontrar a página oficial certa para os seus documentos na França.
    É grátis. Não sou a préfecture. Não me envie fotos dos seus documentos.
ask-place = Onde mora? Escreva a sua cidade ou o seu código postal. Exemplo: Massy, ou 91300.
without-address = Não tem um endereço seu? Escreva a cidade onde recebe as suas cartas.
button-position = 🧭 Enviar a minha localização
ask-position = Está em casa, ou muito perto? Vejo a sua localização uma só vez. Não a guardo.
position-button = 📍 Enviar a minha localização
position-no = ✏️ Não, prefiro escrever
position-in-numbers = Aqui, escreva a localização em números. Exemplo: 48.73, 2.27
position-put-away = 👍 O botão de localização já não está aqui. Não guardo nenhuma localização.
near-here = Mora aqui?
near-the-border = Esta localização parece ficar mesmo ao lado da França. Mora na França, aqui?
notice-written-on-many = Isto está escrito em muitos cartões. Por que motivo tem o seu? Escolha.
place = { $name } ({ $code })
place-commune = { $commune }, { $name } ({ $code })
place-arrondissement = { $name } ({ $code }), arrondissement: { $arrondissement }
place-choice = 📍 { $place }
place-choice-known-as = 📍 { $name } → { $place }
place-elsewhere = ❌ Outro lugar
which-place = Onde exatamente? Escolha, ou escreva outra vez.
which-of-many-namesakes = Muitos lugares têm este nome. O seu não está aqui? Escreva o seu código postal.
which-of-many-communes = Várias cidades têm este código postal. A sua não está aqui? Escreva o código postal e a cidade.
which-of-a-region = É uma região grande. Escolha o seu departamento (département), ou escreva a sua cidade.
move-to = Agora mora aqui: { $place }?
move-yes = ✅ Sim, mudar para { $place }
move-no = ↩️ Não, continuar como antes
recap-place = 📍 { $place }
recap = 📍 { $place }. O seu pedido: { $answers }.
kept-private = resposta que fica privada
may-decline = Não é obrigatório responder.
unknown = 🤔 Não sei
decline = 🤐 Prefiro não dizer
answered = { $label }

nav-back = ⬅️ Voltar
nav-not-there = 📍 Outro lugar
nav-restart = 🔁 Recomeçar
nav-language = 🌐 Língua · Langue
nav-urgent = ⚠️ É urgente
    .short = ⚠️ Urgente
nav-options = ⋯ Mais
button-violence = 🆘 Violência: ajuda
button-suicide = 💙 Vontade de morrer: 3114

site-listed = { $site } está na minha lista de sites oficiais.
site-renamed = { $site } é um nome antigo na minha lista. Hoje o nome do site é { $name }.
site-of-state = { $site } é um domínio do Estado, mas não está na minha lista.
site-look-alike = ⚠️ Atenção: { $site } parece { $name }, mas não é. Não escreva nada lá e não pague nada.
site-hides = ⚠️ Atenção: o endereço { $site } esconde qual é o site. Não escreva nada lá e não pague nada.
site-unknown = Não conheço { $site }. Não está na minha lista de sites oficiais. Não pague nada sem verificar antes.
ask-site = Escreva-me o endereço do site: digo se está na minha lista de sites oficiais.
notice-understood = Entendi: { $parts }.
notice-need-kept = Está anotado: { $need }.
ask-which-need = É um destes pedidos?
none-of-these = Nenhum destes pedidos
notice-chat = 🙂 Só sei falar dos documentos das pessoas estrangeiras na França.
notice-insult = Peço desculpa se não soube ajudar. Diga-me o que quer fazer.
notice-other-matter = Só conheço os documentos das pessoas estrangeiras. Para isso, estes lugares e serviços podem ajudar:
notice-not-mine = Não sei responder a isso. Conheço os documentos das pessoas estrangeiras na França.
notice-human = Pode falar com uma pessoa aqui:
go-on-in = 🌐 Continuar em { $language }
notice-not-understood = Não entendi. Escolha uma resposta abaixo.
notice-no-place = Não encontro este lugar. Também pode escrever o seu departamento (département). Exemplo: 91.
notice-place-first = 🙂 Primeiro o lugar, depois o seu pedido.
notice-abroad = Este lugar parece ficar fora da França. Só conheço a França.
notice-position-abroad = Esta localização parece ficar fora da França.
notice-old-button = Este botão já não funciona. Veja em que ponto está.
notice-erased = Apaguei o que tinha aqui: o lugar e as suas respostas.
notice-forgotten = Está tudo apagado aqui: a língua, o lugar, as respostas, as novidades e o lembrete.
erase-in-telegram = O Telegram ainda guarda as nossas mensagens. Para apagar: na lista das suas conversas, mantenha o dedo nesta, depois escolha “Apagar” (ou “Eliminar”).
notice-document = 🙏 Por favor, não me envie fotos nem documentos. Não os abro e não os guardo. Pode apagar a sua mensagem.
notice-voice = Não posso ouvir mensagens de voz. Escreva, ou toque num botão.
notice-contact = Não preciso de números de telefone, e não os guardo.
notice-attachment = Só leio texto. Escreva, ou toque num botão.
notice-failed = Desculpe, algo não funcionou. Escreva /start para recomeçar.
notice-too-many = Chegaram mensagens demais ao mesmo tempo: só li as últimas.
notice-unknown-command = Não conheço este comando. Escreva /help para ver o que posso fazer.

verdict-exclusive = Este pedido é feito pela internet, no site nacional ANEF. Leia primeiro as condições.
verdict-anef = Normalmente, este pedido é feito pela internet, no site nacional ANEF. Leia primeiro a página.
verdict-anef-doubt = Provavelmente pela internet, no ANEF (site nacional): nem todas as nossas fontes o dizem. O seu caso não está lá? Pergunte à préfecture.
verdict-anef-or-prefecture = Procure primeiro o seu caso no ANEF (site nacional). Não está lá? Use a página da préfecture.
verdict-prefecture-form = Esta página da préfecture pode servir. Leia as condições antes de preencher.
verdict-prefecture-appointment = Esta página da préfecture serve para marcar hora (rendez-vous). Ainda não é o pedido: guarde a prova.
verdict-prefecture-desk = Normalmente, este pedido é feito na préfecture ou na sous-préfecture. Veja primeiro o site.
verdict-contact = Esta página serve para escrever ao serviço que pode responder.
verdict-collection = Esta página serve para marcar hora (rendez-vous) e ir buscar o documento.
verdict-employer = É o empregador que trata disto.
verdict-online = Isto é feito numa página oficial. Leia primeiro as condições.
verdict-information = Esta página oficial explica. Veja se fala da sua situação.
verdict-desk-after-advice = Normalmente, este pedido é feito na préfecture ou na sous-préfecture. Não vá lá antes de pedir conselho.
verdict-unknown = Não sabemos onde se faz este pedido. Pergunte à sua préfecture.

association-first = 🛟 Antes de fazer um pedido ou de ir à préfecture, fale com uma associação ou um advogado. Uma recusa pode vir com a ordem de sair da França.
association-if-without-papers = 🛟 Não tem documentos válidos? Fale primeiro com uma associação ou um advogado. Uma recusa pode vir com a ordem de sair da França.
rule-ended = 📅 Esta regra terminou em { $date }. Uma associação pode dizer se há uma nova. Aqui estão outras páginas.
facts-are-old = 🕰 Algumas informações têm mais de seis meses: verifique na página.
perhaps = Talvez também, conforme a sua situação:
further-reading = Para saber mais:
button-page-says = 💶 Custo e documentos
page-says-title = 💶 Custo e documentos, segundo as páginas oficiais:
page-says-cost = Custo: { $said }
page-says-documents = Documentos: { $said }
no-longer-listed = Esta página já não está na lista oficial:
other-pages = Aqui estão outras páginas, menos exatas, e lugares que ajudam.
no-other-pages = Todas as minhas páginas para estas respostas estão no seu resultado. Mude uma resposta, ou peça ajuda aqui.

card-official-page = página oficial
card-title = “{ $title }”
card-remark = Na lista oficial: “{ $remark }”
card-listed = Na lista oficial de { $date }.
card-delisted = Pela última vez na lista oficial de { $date }. Talvez a página esteja fechada.
card-read = Lido em { $date }.
card-until = Regra prevista até { $date }.
card-quote = “{ $quote }” (página { $page }, lida em { $date })
card-under = { $chapters }: { $said }
card-quote-modified = “{ $quote }” (Service-Public, página { $page }, alterada em { $date })
card-page-changed = 🔄 A página { $page } mudou em { $date }: leia-a antes de fazer o pedido.
card-page-gone = 🚫 O Service-Public já não tem a página { $page } (visto em { $date }).
card-modified = Página alterada em { $date }.
card-when-source = (página { $page }, lida em { $date })
card-appointment = Para marcar hora: ainda não é o pedido do cartão.
card-pre-request = É um pré-pedido (pré-demande): a préfecture responde depois.
card-review = Veja na página se ela serve para o seu caso.
card-employer = Para empregadores.

open-page = Abrir a página
open-information = Abrir a ficha
open-anef = Abrir o site ANEF
open-prefecture = Site da préfecture: { $name }
open-residence-page = Página “titres de séjour”: { $name }
open-contact = Escrever à préfecture: { $name }
no-prefecture-site = Não conheço nenhum site da préfecture para este lugar.
departement-remark = A lista oficial de { $date } diz para este departamento (département): “{ $remark }”

button-more =
    { PLURAL($count) ->
        [one] ➕ Mais { $count } página
       *[other] ➕ Mais { $count } páginas
    }
button-not-my-case = 🤷 Não é o meu caso · Ajuda
button-change = ✏️ Mudar uma resposta
button-reopen = 🤔 Responder: { $question }
button-share = 🔗 Dar este link
button-erase = 🧹 Apagar as minhas respostas
button-settings = ⚙️ Preferências
button-help-places = 🛟 Lugares que ajudam
button-tell-me = 📬 Escreva-me se isto mudar
button-forget = 🗑 Apagar tudo agora
button-privacy = 🔒 O que guardo
button-privacy-at-length = ➕ Saber mais
button-my-data = 🗂 Os meus dados
button-my-data-named = 👁 Mostrar as respostas privadas
button-say-place = 📍 Dizer onde moro
button-language = 🌐 Mudar de língua
button-send-link = 📤 Enviar este link
button-copy-link = 📋 Copiar este link
button-private-chat = 💬 Falar em privado
button-change-place = 📍 Mudar: { $place }
button-change-answer = ✏️ { $answer }
button-to-outcome = 📄 Ver as páginas outra vez
recap-title = Que resposta quer mudar?
options-title = Que mais quer fazer?
share-title = Para ajudar alguém, dê este link:
share-private = O link só tem o lugar e o assunto, nunca as suas respostas.
languages-title = Escolha a sua língua. Choisissez votre langue. Choose your language. اختر لغتك.
more-languages = ➕ { $languages }…
text-unread = ℹ️ Uma máquina traduziu este texto e nenhuma pessoa que fale português o leu ainda. O que conta é a página em francês.

urgent =
    ⚠️ Uma carta que diz para sair da França, uma recusa, a polícia, a detenção (rétention):
    • Veja o prazo na carta (“voies et délais de recours”). Pode ser muito curto.
    • Fale hoje com um advogado ou uma associação.
    • Guarde a carta e o envelope.
    • Num centro de detenção (centre de rétention), peça para falar com a associação do centro.
help =
    Ajudo as pessoas estrangeiras que moram na França a encontrar a página oficial certa.
    Diga-me onde mora e o que quer fazer. Mostro as páginas e os lugares que ajudam.
    Não sou a préfecture e não dou conselho jurídico.

    /start: recomeçar
    /urgent: é urgente
    /language: a língua
    /settings: as preferências
    /news: receber novidades, ou não
    /stop: parar as novidades
    /privacy: o que guardo
    /mydata: os meus dados
    /forget: apagar tudo
privacy =
    Guardo a sua língua, o lugar e as suas respostas para continuar a conversa; se não me escrever mais, apago tudo isso depois de { PLURAL($days) ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
    Não guardo o que escreve: é apagado logo que respondo.
    Se disser sim às novidades, ou pedir um lembrete, guardo por mais tempo o que é preciso para lhe escrever: até /stop, até o lembrete ser enviado, ou até /forget.
    O Telegram guarda a sua própria cópia das nossas mensagens.
privacy-at-length =
    O que guardo: o número da nossa conversa no Telegram, a língua escolhida, o lugar, as respostas escolhidas, o último dia em que escreveu ou tocou num botão, e o que respondeu sobre as novidades.
    Por quanto tempo: { PLURAL($days) ->
        [one] { $days } dia
       *[other] { $days } dias
    } depois desse dia, depois é apagado. Os números das mensagens recebidas, sem o seu nome e sem o número da conversa, ficam 48 horas para eu não responder duas vezes.
    Se disser sim às novidades: guardo o número da nossa conversa, a língua e o departamento (département) até /stop ou /forget, ou se me bloquear. Mais nada decide quem recebe uma novidade.
    Se pedir um lembrete: guardo o número da nossa conversa, a língua, o mês, o ano, o departamento e a página até o lembrete ser enviado, ou até /forget.
    Os { PLURAL($days) ->
        [one] { $days } dia
       *[other] { $days } dias
    } não apagam nem uma coisa nem outra. Para cada novidade e cada lembrete, anoto se foi enviado ou não, sem nenhum texto seu. Esta nota é apagada depois de 90 dias. As pessoas do serviço só veem números.
    Se o Telegram disser que já não posso escrever-lhe, paro as suas novidades e o seu lembrete. Ainda os guardo 7 dias, para o caso de ser um erro, e depois apago; /stop ou /forget apaga logo.
    Se o bot mudar de endereço, ou se houver um problema com os dados, uma mensagem de serviço pode ser enviada a todas as pessoas que falam comigo.
    O que não guardo: o seu nome, o seu número de telefone, o que escreve, as suas fotos, documentos, mensagens de voz, números de outras pessoas e localizações.
    Se o programa parar, o que escreve espera aqui até eu responder, e depois é apagado.
    Quem pode ver: as pessoas que cuidam deste serviço, no computador do serviço. O programa não envia nada à préfecture.
    O Telegram guarda a sua própria cópia das nossas mensagens. Pode apagar a conversa no Telegram.
privacy-until-closed =
    Guardo a sua língua, o lugar e as suas respostas só para esta conversa.
    Não guardo o que escreve.
    Pode apagar tudo agora, com o botão ou com /forget.
settings = ⚙️ As preferências
kept-title = 🗂 Aqui está tudo o que guardo:
kept-nothing = Nada.
kept-language = Língua: { $language }
kept-place = Lugar: { $place }
kept-answers = Respostas: { $answers }
kept-news-yes = Novidades: sim, para { $place }. Guardo isto, com o número da nossa conversa e a língua, até /stop ou /forget.
kept-news-no = Novidades: não
kept-news-asked = Novidades: já fiz a pergunta
kept-news-later = Novidades: “mais tarde”, em { $date }
kept-reminder = Lembrete: cartão até { $month }, { $place }. Guardo até o lembrete ser enviado, ou até /forget.
kept-reminder-page = Página do lembrete: “{ $title }”
kept-days-the-rest =
    E o número da nossa conversa e o dia da sua última mensagem. O resto é apagado depois de { PLURAL($days) ->
        [one] { $days } dia
       *[other] { $days } dias
    } se não me escrever mais.
kept-days =
    E o número da nossa conversa e o dia da sua última mensagem. Tudo é apagado depois de { PLURAL($days) ->
        [one] { $days } dia
       *[other] { $days } dias
    } se não me escrever mais.

news-ask =
    📬 Posso escrever-lhe quando os procedimentos mudam neste departamento (département): { $name }?
    É raro. Para parar: /stop.
news-yes = 📬 Sim, pode escrever
news-no = 📭 Não escrever
news-later = ⏳ Perguntar mais tarde
typed-yes = sim, ok, está bem, tá bom, claro, pode ser, sim obrigado, sim obrigada
typed-no = não, nao, não quero, não obrigado, não obrigada
typed-later = mais tarde, depois, outro dia
news-are-written = 📬 Escrevo-lhe quando os procedimentos mudam aqui: { $place }.
news-are-not-written = 📬 Não envio novidades.
news-promise = As novidades são raras: só quando os procedimentos mudam no seu departamento (département). Para parar: /stop.
news-place-first = Para receber novidades, diga primeiro onde mora.
news-not-here = Aqui não posso escrever mais tarde: só respondo.
news-stay = As novidades continuam. Para parar: /stop.
button-news = 📬 As novidades
button-news-yes = ✅ Sim, para aqui: { $name }
button-news-instead = 🔄 Mudar para aqui: { $name }
button-news-no = 🚫 Não, sem novidades
button-news-end = 🔕 Parar as novidades
notice-news-yes = Obrigado. Escrevo-lhe quando os procedimentos mudam aqui: { $name }. Para parar: /stop.
notice-news-no = Está anotado: não envio novidades. Para mudar de ideia: /news.
notice-news-later = Está anotado: pergunto mais uma vez, outro dia.
notice-news-not-again = Está anotado: não pergunto mais. Para receber as novidades: /news.

button-remind = ⏰ Lembrete antes do fim do cartão
ask-card-year = ⏰ Em que ano termina o seu cartão?
ask-card-month = ⏰ Em que mês de { $year } termina o seu cartão?
month-may-be-typed = A data está no seu cartão. Também pode escrever o mês e o ano. Exemplo: 06/2030.
month-button = { $number } · { $month }
month-of-year = { $month } de { $year }
month-1 = janeiro
    .short = jan.
month-2 = fevereiro
    .short = fev.
month-3 = março
    .short = mar.
month-4 = abril
    .short = abr.
month-5 = maio
    .short = maio
month-6 = junho
    .short = jun.
month-7 = julho
    .short = jul.
month-8 = agosto
    .short = ago.
month-9 = setembro
    .short = set.
month-10 = outubro
    .short = out.
month-11 = novembro
    .short = nov.
month-12 = dezembro
    .short = dez.
notice-no-month = Não entendo esta data.
reminder-stored = ✅ Vou escrever-lhe uma só vez, no início de { $month }. A minha mensagem dirá o que diz a página: quando fazer o pedido.
reminder-replaced = O lembrete antigo (cartão até { $month }) está apagado.
reminder-will-be-replaced = Já tem um lembrete (cartão até { $month }). O novo vai ficar no lugar dele.
reminder-how-to-erase = Guardo o mês, o ano, o departamento (département) e a página até essa mensagem. Para apagar antes: o botão, ou /mydata.
reminder-not-needed = Não é preciso lembrete: falta pouco. Leia a página agora:
reminder-stays = O seu lembrete fica. Para apagar: /mydata.
reminder-due = ⏰ Pediu-me para escrever antes do fim do seu cartão ({ $month }).
reminder-page-gone = A página prevista já não existe, ou já não diz quando fazer o pedido. Veja o site da préfecture, ou fale comigo.
reminder-used = É o único lembrete. Não guardo nada dele.
notice-reminder-erased = Está apagado: não guardo nenhum lembrete.
button-erase-reminder = 🗑 Apagar o lembrete
button-talk = 💬 Ver as páginas para mim

group-only-private = Para sua proteção, só falo em privado. Toque no botão para começar.
bot-name = guichet: documentos em França
bot-description =
    Ajudo a encontrar a página oficial certa para os seus documentos na França, na sua língua.
    É grátis. Não sou a préfecture. Não me envie fotos dos seus documentos.
    Toque em “Iniciar” ou “Começar”.
bot-short-description = A página oficial certa para os seus documentos na França. Grátis. Não é a préfecture.
command-start = Começar, ou recomeçar
command-urgent = É urgente
command-language = Mudar de língua
command-settings = Preferências
command-news = Receber novidades, ou não
command-stop = Parar as novidades
command-help = Ajuda
command-privacy = O que guardo
command-my-data = Os meus dados
command-forget = Apagar tudo
help-places = Lugares e serviços que ajudam:

notice-head = 📢 Mensagem de serviço
button-stop-news = 🔕 Não receber mais novidades

notice-wrong-page = 🙏 Obrigado, está anotado, sem o seu nome. A página não funciona? Pergunte à préfecture ou à France services.
button-report = 🚩 Dizer que há um erro
button-wrong-page = 🚩 { $number }
ask-wrong-page = Que página não funciona, ou não é a certa?
numbered-page =
    { $number }. { $label }
    “{ $title }”

card-link-answers = 🔗 Link verificado em { $date }.
card-link-dead = 🚫 Não abria em { $date }. Ainda não? Pergunte à préfecture.
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] menos de 1 km
       *[other] { PLURAL($km) ->
            [one] cerca de { $km } km
           *[other] cerca de { $km } km
        }
    }
nearby-address = 📍 { $address }
nearby-phone = 📞 { $phone }
nearby-mail = ✉️ { $mail }
copy-phone = 📋 { $phone }
copy-number = 📋 Número
copy-mail = 📋 E-mail
nearby-site = 🌐 { $site }
nearby-hours = 🕘 { $hours }
nearby-hours-unknown = 🕘 Horário não indicado: telefone antes de ir.
nearby-day = 🕘 { $from }: { $hours }
nearby-days = 🕘 de { $from } a { $to }: { $hours }
weekday =
    { $day ->
        [monday] segunda-feira
        [tuesday] terça-feira
        [wednesday] quarta-feira
        [thursday] quinta-feira
        [friday] sexta-feira
        [saturday] sábado
       *[other] domingo
    }
nearby-remark = ℹ️ { $remark }
nearby-languages = 💬 Línguas: { $languages }
nearby-for-whom = 👥 { $whom }
nearby-appointment = 📅 Só com hora marcada (rendez-vous).
nearby-no-appointment = 🚪 Sem hora marcada.
nearby-today = 🕘 Hoje, { $day }, { $date }: { $hours }
nearby-today-closed = 🕘 Hoje, { $day }, { $date }: fechado
nearby-takes-appointments = 📅 Pode marcar hora (rendez-vous).
nearby-booking = 📅 Marcar hora: { $site }
nearby-bus = 🚌 Este serviço muda de lugar. Telefone para saber onde e quando.
nearby-free = 🆓 Grátis
nearby-partly-free = 🆓 Grátis em certas condições
nearby-paid = 💶 Pago
nearby-warning = ⚠️ { $remark }
nearby-closed-until = ⚠️ Fechado até { $date } inclusive
nearby-phone-only = 📞 Só por telefone
nearby-remote = 💻 Só à distância (telefone ou internet)
nearby-through-professional = 👤 Só um profissional pode enviar alguém para lá (assistente social, France Travail…).
nearby-services = 🤝 { $services }
nearby-area = 🏘 Só para as pessoas que moram aqui: { $area }
nearby-foreigners-law = ⚖️ Ajuda com leis de imigração: sim
nearby-foreigners-law-day = ⚖️ Ajuda com leis de imigração: { $day }
nearby-no-foreigners-law = ⚖️ Ajuda com leis de imigração: não
nearby-updated = Ficha atualizada em { $date }.
open-map = 🗺 Ver onde é
nearest-france-services = 🏠 France services mais próximas: { $places }
nearest-legal-help = ⚖️ Ajuda jurídica mais próxima: { $places }
nearest-directory = 🏛 Préfecture: { $places }
nearest-digital-help = 💻 Ajuda mais próxima com a internet: { $places }
nearest-administrative-help = 🤝 Ajuda com os seus documentos e direitos: { $places }
nearest-french-lessons = 🗣 Aulas de francês mais próximas: { $places }
about-france-services = 🏠 France services: uma pessoa ajuda com os pedidos pela internet (não é conselho jurídico).
about-legal-help = ⚖️ Ajuda jurídica mais próxima. Telefone antes de ir.
about-directory = 🏛 Préfecture e sous-préfecture, segundo a lista de endereços do Service-Public. A página do seu pedido diz se deve ir lá ou se é pela internet.
about-digital-help = 💻 Nestes lugares, uma pessoa ajuda com o computador e os pedidos pela internet (não é conselho jurídico).
about-administrative-help = 🤝 Associações e serviços que ajudam com os documentos e os direitos. Telefone antes de ir.
about-french-lessons = 🗣 Aprender francês perto de onde mora. Telefone antes de ir.
button-france-services = 🏠 France services mais próximas
button-legal-help = ⚖️ Ajuda jurídica mais próxima
button-directory = 🏛 Préfecture: endereço, horário
button-say-town = 📍 Dizer a minha cidade: quem ajuda
button-digital-help = 💻 Ajuda com a internet
button-administrative-help = 🤝 Ajuda com os documentos
button-french-lessons = 🗣 Aulas de francês

# O que se diz ao lado dos pedidos: obrigado, voltar, em inglês, um link que não funciona; a ajuda; o terminal.
typed-quit = sair
help-in-terminal =
    Ajudo as pessoas estrangeiras que moram na França a encontrar a página oficial certa.
    Diga-me onde mora e o que quer fazer. Mostro as páginas e os lugares que ajudam.
    Não sou a préfecture e não dou conselho jurídico.

    Toque numa tecla, depois em Enter:
    a, b, c…: escolher uma resposta. Também pode escrevê-la.
    <: voltar
    0: recomeçar
    { "*" }: a língua
    !: é urgente
    ?: esta ajuda
    quit: sair (ou exit, ou Ctrl-D)

    Isto também funciona:
    /settings: as preferências
    /privacy: o que guardo
    /mydata: os meus dados
    /forget: apagar tudo
help-run-by = Quem cuida deste serviço: { $name }
help-contact = Para falar com uma pessoa deste serviço: { $contact }
help-sources = O que mostro vem da lista oficial dos procedimentos das préfectures (de { $list }) e das páginas de service-public.gouv.fr (as últimas lidas em { $read }). Cada página diz o seu dia.
notice-thanks = 🙂 De nada! Que tudo corra bem com os seus documentos.
notice-greeting = 🙂 Olá!
notice-foreign-language = Desculpe, não falo esta língua. Falo: { $languages }.
notice-no-page-yet = Neste momento não mostro nenhuma página. Quando houver uma página, escreva outra vez, ou toque em “⋯” e depois em 🚩.
notice-fees = Não conheço os preços nem a lista dos documentos: estão escritos na página oficial. Aqui estão as páginas outra vez.
notice-fees-later = Não conheço os preços nem a lista dos documentos: estão escritos na página oficial. Primeiro procuro a página certa.
# Fonte: F17317, versão de 10/10/2024.
notice-domiciliation = 🤝 Sem casa fixa, uma domiciliação (domiciliation) dá um endereço para receber cartas. Pergunte na administração da sua cidade (mairie) onde a pedir: CCAS, CIAS ou organismo autorizado (organisme agréé). Para quem pede asilo, é outra domiciliação. (service-public, página F17317 de 10/10/2024)
button-go-on = ▶️ Continuar
button-another-question = 🏠 Outra pergunta

changed-pages = 🔔 Há páginas oficiais que mudaram. Departamento (département): { $codes }
changed-pages-added = 🆕 Páginas novas:
changed-pages-ended = 🚫 Páginas retiradas:
changed-page = • { $title } ({ $code })
changed-pages-more =
    { PLURAL($count) ->
        [one] … e mais { $count }.
       *[other] … e mais { $count }.
    }
