# O que se diz ao lado das páginas oficiais. Nada aqui que as fontes não digam.

help-digital-help = 💻 Ajuda com o computador e a internet, perto de onde mora (não é conselho jurídico).
help-digital-help-open = Encontrar ajuda digital
help-france-services = 🏠 France services: uma pessoa ajuda com os pedidos pela internet (não é conselho jurídico).
help-france-services-open = Encontrar um lugar France services
# 3039 and 09 70 82 31 90: justice ministry, 2024-05-29; legal aid: F18074 as read on 2025-11-04.
help-defenseur-des-droits = ⚖️ Défenseur des droits: a administração não respeita os seus direitos? Um representante (délégué) atende as pessoas.
help-defenseur-des-droits-open = Encontrar o Défenseur des droits
help-anef-help = ☎️ O ANEF está bloqueado? Ligue para o { $phone } (de segunda a sexta, horas: { $hours }) ou escreva.
help-anef-help-open = Escrever ao centro de ajuda ANEF
help-access-to-law = ☎️ Os seus direitos: { $phone }, grátis, todas as nacionalidades: o ponto de ajuda jurídica (point-justice) mais próximo. França ultramarina: { $overseas }.
help-access-to-law-open = Página do Ministério da Justiça
help-legal-aid = ⚖️ Ganha pouco? O Estado pode pagar o advogado (aide juridictionnelle). É preciso morar na França; ter cartão válido não é obrigatório.
help-legal-aid-open = Ajuda para pagar o advogado

advice-ask-even-late = ⏰ O seu cartão acabou, ou quase? Faça o pedido já, mesmo com atraso.
advice-prefecture-tells-when = O lugar e o momento mudam conforme o departamento (département): veja o site da préfecture e as suas mensagens.
advice-keep-proofs = Procura marcar hora (rendez-vous)? Guarde provas com a data (fotos do ecrã).
advice-letter-to-leave = A carta também diz para sair da França? É muito urgente: fale hoje com um advogado ou uma associação.
advice-for-employers = Estas páginas são para os empregadores.
advice-before-giving-up = Antes de renunciar a este estatuto, fale com uma associação ou um advogado.
advice-no-permit-option = Não é um cartão de residência: é a escolha do país para o serviço nacional (França e Argélia, dos 16 aos 25 anos).

urgent-oqtf =
    ⚠️ O prazo está escrito na carta (“voies et délais de recours”). Pode ser muito curto.
    Fale hoje com um advogado ou uma associação. Guarde a carta e o envelope.
urgent-application-refused =
    ⚠️ O prazo para contestar está escrito na carta (“voies et délais de recours”). Pode ser muito curto.
    Fale hoje com um advogado ou uma associação. Guarde a carta e o envelope.
urgent-asylum-refused =
    ⚠️ O prazo para contestar está escrito na carta (“voies et délais de recours”). Pode ser muito curto.
    Fale hoje com um advogado ou uma associação. Guarde a carta e o envelope.
urgent-police-or-detention =
    ⚠️ Fale hoje com um advogado ou uma associação. Guarde todos os papéis que receber.
    Num centro de detenção (centre de rétention), peça para falar com a associação do centro. O prazo para contestar pode ser muito curto.
# The numbers: F12544 as read on 2025-11-04; what is said of 17 and 112: F33891 as read on 2026-01-01.
violence =
    🆘 Está em perigo agora? Ligue para o 17 ou o 112.
    Não pode falar? Envie um SMS para o 114 (grátis).
    Mulheres: o 3919 escuta, informa e orienta (chamada gratuita).
    O 112 é gratuito, de dia e de noite, em francês ou em inglês. As chamadas para o 17 e o 112 não aparecem na conta do telefone.

    Não fique sem ajuda. A lei pune a violência no casal (violences conjugales). Associações e serviços públicos podem ajudar.
    Fonte: Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).
# 3114 (free, day and night, everywhere in France, in French, relatives too): 3114.fr and ARS Mayotte, in copies read on
# 2026-11-30; 15: F12544 as read on 2025-11-04; 112: F33891 as read on 2026-01-01.
suicide =
    💙 Pensa em morrer? Ligue para o 3114, agora.
    Um profissional de saúde ouve o que quiser dizer. É grátis, de dia e de noite, em toda a França. Respondem em francês.
    Uma pessoa próxima também pode ligar.
    A sua vida está em perigo neste momento? Ligue para o 15 (Samu) ou o 112. O 112 responde em francês ou em inglês.

    Não fique sem ajuda: fale com alguém.
    Fonte: https://3114.fr, ARS Mayotte, Service-Public, F12544 (04/11/2025), F33891 (01/01/2026).

note-algerians-see-f2215 = Nacionalidade argelina: esta página não serve no seu caso. Leia F2215 (um ano) ou F2257 (10 anos).
note-algerians-ask-advice = Nacionalidade argelina: a regra é diferente. Peça conselho a uma associação ou a um advogado.
note-violence-no-refusal = A vida em comum acabou? Não é um motivo para recusar este cartão, diz a página.
note-violence-life-together = Casamento com uma pessoa francesa, primeiro pedido, diz a página: a vida em comum pode ter terminado (morte, violência no casal). Documentos, por exemplo: queixa (plainte), divórcio por culpa ou condenação.
note-violence-renewal = Cartão de vítima (1 ano), diz a página: é renovado, pela internet, enquanto durar a ordem de proteção ou, depois de uma queixa, o processo penal.
note-british-before-2021 = Para britânicos na França antes de 2021, e a sua família.
note-british-family-where = Família que chegou depois: em 2021, a página dizia para ir à préfecture. Não lemos nenhum texto mais recente.
note-civic-exam = 📝 PRIMEIRO cartão de vários anos (pluriannuelle) ou de residente: desde 01/01/2026, normalmente exame cívico (examen civique) e nível de francês. Exceções: F39530.
note-private-life-two-ways = Cartão de um ano: na préfecture (F2209). Cartão de vários anos (pluriannuelle): no ANEF (F35799).
note-resident-card-after-4-years = Depois de 4 anos, pode-se pedir um cartão de residente (carte de résident): leia as condições.
note-employer-asks = O empregador pede a autorização de trabalho. A “autorisation provisoire de travail” já não existe desde 01/04/2021.
note-eu-card-optional = União Europeia, EEE, Suíça: o cartão não é obrigatório.
note-family-of-european-card = Família não europeia: o cartão é obrigatório. Família europeia: não é.
note-naturalisation-platform = Aqui não se pede pela internet: o processo (dossier) vai para a “plateforme de naturalisation”.
note-no-exact-page = Nenhuma página nacional diz como fazer: veja o site da sua préfecture.
note-one-way-only = Pela internet ou por carta recomendada (courrier recommandé) ao Ofii: de uma só maneira, nunca das duas.
note-own-illness-where = ANEF ou préfecture? As páginas oficiais não dizem todas a mesma coisa. Pergunte antes de enviar.
note-prefecture-site-first = Veja primeiro o site da sua préfecture: esta página só explica as diferenças.
note-anef-by-phone = ☎️ Por telefone: 0806 001 620, de segunda a sexta, das 9 h às 17 h.
note-lost-abroad = Foi fora da França? Declare à polícia desse país, depois ao consulado da França. Peça lá um visto de regresso (visa de retour).
note-aps-some-countries = Só para alguns países, que têm um acordo com a França (F17319).
note-card-or-aps = A autorização provisória (autorisation provisoire de séjour, APS): só para alguns países, que têm um acordo com a França (F17319).
note-unclear-student-situation = A lista não diz que “outra situação”. O cartão de estudante pede-se pela internet, no ANEF (F2231).
note-unclear-who-is-ill = O título não diz quem está doente. O endereço da página diz: uma criança.
note-unclear-which-private-life = Só para os cartões de vida privada e familiar (vie privée et familiale) que não estão no ANEF. A lista não diz quais.
note-unclear-whether-renewal = O título não diz se a página também serve para renovar.
note-unclear-whose-family = Família de quem? A lista não diz. De uma pessoa francesa: talvez no ANEF.
note-unclear-whether-algerians = A lista não diz se esta página também serve para a nacionalidade argelina.
note-unclear-which-family-cards = A lista não diz que cartões são de “immigration familiale”. Família de uma pessoa francesa: talvez no ANEF.
note-unclear-which-work-cards = A lista não diz que cartões são de “immigration professionnelle”.
note-unclear-whose-receipt = A lista não diz para quem é esta inscrição de recibo (récépissé) ou de APS.
note-unclear-whether-all-of-77 = A lista dá esta página para Meaux. Não diz se serve para todo o departamento de Seine-et-Marne.
note-unclear-less-than-a-year = Para a sua própria saúde: a página é para quem está na França há menos de um ano. Depois: talvez no ANEF.
note-unclear-which-private-life-renewal = Cartão “vie privée et familiale” de vários anos: no ANEF (F35799). A lista não diz para quem é esta hora marcada (rendez-vous).
note-unclear-whether-nogent = A lista dá esta página para Créteil. Não diz se também serve para Nogent-sur-Marne.

when-f2209 = Casamento com uma pessoa francesa, primeiro cartão: faça o pedido entre 4 meses e 2 meses antes do fim do seu documento.
when-f15898 = Depois de um visto de longa duração (VLS-TS), ou de uma mudança de emprego: faça o pedido o mais tardar 2 meses antes do fim.
when-f35795 = Faça o pedido nos últimos 2 meses antes do fim do cartão.
when-f35799 = SALARIÉ, ENTREPRENEUR: nos últimos 2 meses, na préfecture. VIE PRIVÉE ET FAMILIALE, ÉTUDIANT: entre 4 meses e 2 meses antes do fim, no ANEF.
when-f16922 = Na França: faça o pedido entre 4 meses e 2 meses antes do fim do seu documento de residência. Profissões médicas e de farmácia: nos últimos 2 meses, na préfecture.
when-f35792 = Na França: nos últimos 2 meses. Família de quem tem o cartão azul europeu (carte bleue européenne), vinda de outro país da UE: no mês depois da entrada.
when-f21516 = Primeiro pedido: nos últimos 2 meses antes do fim do visto.
when-f33952 = Na França: faça o pedido nos últimos 2 meses antes do fim do visto ou do cartão.
when-f302 = Renovação: faça o pedido entre 4 meses e 2 meses antes do fim do seu documento.
when-f2710 = Faça o pedido nos últimos 2 meses antes do fim do cartão de residente (carte de résident).
when-f17359 = Renovação: faça o pedido entre 4 meses e 2 meses antes do fim.
when-f2215 = Renovação. Estudos, visitante, doença: entre 4 meses e 2 meses antes do fim. Emprego (salarié): nos últimos 2 meses.
when-f2257 = Renovação: faça o pedido entre 4 meses e 2 meses antes do fim.
when-f3137 = Faça o pedido nos últimos 2 meses antes do fim do certificado (certificat).
when-f2231 = Cartão: faça o pedido entre 4 meses e 2 meses antes do fim do seu documento (visto ou cartão). Visto de longa duração (VLS-TS): validar nos 3 meses depois da chegada.
when-f17319 = Diploma obtido na França há menos de 12 meses: faça o pedido antes do fim do seu cartão.
when-f15813 = Faça o pedido nos últimos 2 meses do visto (VLS-TS).
when-f35807 = Avise nos 3 meses depois da mudança de casa (cartão de mais de um ano).
when-f34953 = Nos 2 meses depois da inscrição do pedido de asilo (enregistrement); 3 meses para a saúde.
when-f35032 = Data-limite: 04/10/2021. O pedido ainda é possível com um bom motivo para o atraso. Crianças que vieram antes de 2021: no ano depois dos 18 anos.
when-f1460 = Carta de condução de um país de fora da Europa: válida 1 ano a partir de quando vem morar na França.
