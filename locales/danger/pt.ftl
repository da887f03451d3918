# The screens "urgent" and "violence" in Portuguese, and what can stand on them.

language-name = Português
list-separator = { ", " }

nav-back = ⬅️ Voltar
nav-language = 🌐 Idioma · اللغة
nav-urgent = ⚠️ É urgente
    .short = ⚠️ Urgente
button-violence = 🆘 Violência: ajuda
button-erase = 🧹 Apagar minhas respostas
button-say-place = 📍 Dizer onde moro
button-legal-help = ⚖️ Ajuda jurídica mais próxima

urgent =
    ⚠️ Uma carta que lhe diz para sair da França, uma recusa, a polícia, a detenção (rétention):
    • Veja o prazo na carta (“voies et délais de recours”). Pode ser muito curto.
    • Fale hoje com um advogado ou uma associação.
    • Guarde a carta e o envelope.
    • Num centro de detenção (centre de rétention), peça para falar com a associação do centro.
violence =
    🆘 Está em perigo agora? Ligue para o 17 ou o 112.
    Não pode falar? Envie um SMS para o 114 (grátis).
    Mulheres: o 3919 escuta, informa e orienta (chamada gratuita).
    O 112 é gratuito, de dia e de noite, em francês ou em inglês. As chamadas para o 17 e o 112 não aparecem na conta do telefone.

    Não fique sem ajuda. A lei pune a violência no casal (violences conjugales). Associações e serviços públicos podem ajudar.
    Fonte: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

card-title = “{ $title }”
card-read = Lido em { $date }.
card-link-answers = 🔗 Link verificado em { $date }.
card-link-dead = 🚫 Esta página não abria em { $date }. Ainda não abre? Pergunte à préfecture.
open-information = Abrir a ficha
open-prefecture = Site da préfecture: { $name }
open-residence-page = Página “titres de séjour”: { $name }

page-f18362 = carta para sair da França (OQTF)
page-f12544 = quem ajuda, e como
page-f2209 = cartão de vida privada e familiar (vie privée et familiale)
page-f32257 = cartão de residência: ajuda e proteção

note-violence-life-together = Casamento com uma pessoa francesa, primeiro pedido, diz a página: a vida em comum pode ter terminado (morte, violência no casal). Papéis: queixa (plainte), divórcio por culpa, condenação.
note-violence-renewal = Cartão de vítima (1 ano), diz a página: é renovado, pela internet, enquanto durar a ordem de proteção (ordonnance de protection) ou, depois de uma queixa (plainte), o processo penal.
note-algerians-see-f2215 = Nacionalidade argelina: esta página não é para si. Leia F2215 (um ano) ou F2257 (10 anos).

help-access-to-law = ☎️ Conhecer os seus direitos: { $phone }, grátis, todas as nacionalidades: o ponto de ajuda jurídica (point-justice) mais próximo. França ultramarina: { $overseas }.
help-access-to-law-open = Página do Ministério da Justiça
help-legal-aid = ⚖️ Poucos rendimentos: o Estado pode pagar o advogado (aide juridictionnelle). É preciso morar na França; não é obrigatório ter um cartão válido.
help-legal-aid-open = Ajuda para pagar o advogado

nearest-legal-help = ⚖️ Ajuda jurídica mais próxima: { $places }
nearby-name = { $name } ({ $distance })
nearby-distance =
    { $km ->
        [0] menos de 1 km
       *[other] { PLURAL($km) ->
            [one] cerca de { $km } km
           *[other] cerca de { $km } km
        }
    }

notice-document = 🙏 Por favor, não me envie fotos nem documentos. Não os abro e não os guardo. Pode apagar a sua mensagem.
notice-voice = Não posso ouvir mensagens de voz. Escreva, ou toque num botão.
notice-contact = Não preciso de números de telefone, e não os guardo.
notice-attachment = Só leio texto. Escreva, ou toque num botão.
notice-failed = Desculpe, algo não funcionou. Escreva /start para começar de novo.
notice-too-many = Chegaram mensagens demais ao mesmo tempo: só li as últimas.
position-put-away = 👍 O botão de localização já não está aqui. Não guardo nenhuma localização.
