[classes]
SPOKEN = o a os as um uma e de do da em no na com para pra que nao mas muito mais como ja eu meu minha meus minhas se ao foi estou esta hoje tenho hein quando voce voces oi ola obrigado obrigada so por dia nos isso ele ela tudo bem vou posso
NEG = nao nunca jamais nem sem tampouco n
CLITIC = me mais eu te se ja
PAST = antigamente adolescente adolescencia
NOW = agora hoje ainda amanha novamente noite logo
SAID = disse diz musica filme livro personagem letra serie escreveu novela episodio capitulo
THIRD = ele ela eles elas gente alguem pessoas pacientes quem voce
WANT = quero queria qro vontade desejo preciso prefiro preferia gostaria quisera desejava tomara adoraria apetece queira precisava espero anseio quereria mto
THINK = penso pensando pensei pensar pensamento pensamentos ideia ideias planejo planejando planejei planeio planeando considero considerando imagino imaginando plano fantasiando sonho impulso impulsos intencao obcecado obcecada pensado cogitando cogito
DIE = morrer morto morta morte morresse morra falecer morri morre
KILLME = suicidar
KILLV = matar suicidar enforcar afogar jogar atirar envenenar pendurar lancar asfixiar mato suicido enforco jogo atiro esfaquear mate matando eliminar cortar jogando desviver desvivo matarei
HURTV = cortar corto cortei cortando machucar machuco machuquei machucando queimar queimo queimei mutilar mutilo mutilei ferir feri magoar bater arranhar arranhei cortado castigar queimando mutilando aleijar
PILL = comprimidos comprimido remedios remedio pilulas pilula medicamentos medicamento medicacao capsulas caixa caixas cartela cartelas frasco rivotril morfina tramadol insulina calmantes soniferos analgesicos paracetamol clonazepam dipirona antidepressivos opioides adesivos medicacoes doses lorazepam diazepam blister fentanil oxicodona drageas
MEANS = corda pistola arma faca revolver espingarda lamina laminas gilete navalha balas bala cinto estilete bisturi veneno chumbinho
EDGE = ponte telhado predio sacada varanda janela trilhos linha penhasco viaduto parapeito beirada terraco falesia metro comboio passarela precipicio rio trem beira
SAVE = guardando guardei guardado guardados guardo juntando juntei juntado acumulando acumulei acumulado escondendo escondi escondidos estocando estoquei reunindo reuni separei separando poupei poupando armazenei armazenando guardadas colecionando economizando contei contando juntar guardar amealhei
TOOK = tomei tomado tomando engoli engolido engolindo ingeri bebi meti tomar
KIN = filhos filho filha filhas familia mae pai mamae papai esposa esposo marido mulher irmao irma irmaos irmas namorado namorada amigos amiga amigo avo vo pais criancas netos todos sobrinho sobrinha eles ela ele companheiro companheira meninos miudos gente
PET = cachorro cachorra cao gato gata gatos caes cachorros bichos animais pet pets passarinho plantas coelho gatinho cachorrinho cadela peixe papagaio
THING = coisas violao guitarra livros roupas roupa carro joias moveis discos relogio dinheiro pertences economias colecao bicicleta moto instrumentos notebook ferramentas alianca videogame
LIFE = vida viver vivo viva existir vivendo existencia existindo
AWAY = ferias viagem viajar viajando casamento mudanca mudando trabalho congresso praia fora voo viajo
JOKE = rir rindo riso fome tedio vergonha calor frio sede sono cansaco saudade saudades amor inveja curiosidade medo susto fofura preguica ciumes ansiedade felicidade kkk kkkk kkkkk laughemoji raiva nojo rsrs alegria dor orgulho pena emocao
POLICE = policia ambulancia hospital internem internar internado internada internarem psiquiatrico samu hospicio bombeiros 190 192 112 manicomio preocupar preocupem alarme urgencia internacao prendam internassem interne preocupe chamem conselho tutelar
OTHER = irmao irma amigo amiga tio tia primo prima mae pai vizinho vizinha filho filha colega marido esposa namorado namorada ele ela avo cantor ator cunhado professor sobrinho chefe
CITA = consulta consultas infusao infusoes sessao sessoes tratamento retorno receita receitas horario marcacao marcacoes lembrete lembretes dose reforco agendamento proxima proximo vaga seguimento remedio
SELF = me eu
[phrases]
NEGBEFORE = NEG CLITIC?
PAST = ha (NUM|muitos|alguns|uns|anos|dois|tres|dez|cinco|muito)|quando (era|eu era|tinha|eu tinha)|no passado|ano passado|na (adolescencia|juventude|epoca)|anos atras|tempos atras|em NUM|meses atras|NUM anos atras
KME = (me) (KILLV)|(matar|mato|suicidar|suicido|enforcar|enforco|atirar|jogar|cortar|afogar|lancar|desviver) me|suicidar|desviver|enforcar
DOIT = KME|tirar (a)? (minha|minha propria|propria)? (propria)? vida|tirar me a vida|acabar com (a (minha)? vida|tudo|isso|minha vida|meu sofrimento|a minha|isto|essa dor|essa vida|meu|esta)|acabar (comigo|de vez|logo com)|terminar (com)? (tudo|a minha vida|minha vida|isso|isto)|(por|pôr|dar|colocar|botar) (um)? (fim|termo|ponto final) (a|em|na|nisso|a isto|nisto|n)? .. (vida|tudo|isso|isto|sofrimento|mim|dor)|cortar os pulsos|(dar|meter|levar) um tiro|(me)? (jogar|atirar|lancar) (me)? (da|do|na|em|de|debaixo|contra|dessa|num)|pular (da|do|de|na|dessa|em)|saltar (da|do|de)|deixar de (viver|existir|respirar)|parar de (viver|existir|respirar)|ir embora (deste|desse|dessa) (mundo|vida)|partir (desta|dessa|deste) .. |partir (para sempre|de vez)|tomar (todos|todas|tudo|o frasco|a cartela|a caixa|um frasco)|engolir (todos|tudo|o frasco)|fazer isso|suicidio|dormir (para|pra) sempre|dormir e nao|sumir (para|pra) sempre|desaparecer (para|pra) sempre|estar mort*|nao existir|encontrar (minha|meu|a minha|o meu) (mae|pai|filho|filha|marido|avo|irmao) .. 
QUANDO = hoje|esta noite|essa noite|amanha|neste (fim|sabado|domingo)|nesse (fim|sabado|domingo)|logo|(na|no) (sexta|sabado|domingo|segunda|terca|quarta|quinta|feriado)|depois (do|da|de|que)|antes (do|da|de)|quando (todos|todo|meus|minha|ela|ele|eles|a|os|o|estiver|ninguem|eu)|semana que vem|na proxima|de madrugada|assim que|agora
[idioms]
(encontrar|encontro) (com)? (o|a)? (meu|minha) (marido|mae|pai|filho|filha) .. (depois|almoco|jantar|trabalho|consulta|shopping)
me (mato|matei|matar|matando|mataram) (de|a) (trabalhar|estudar|treinar|rir)
(doei|doar|doando|dei|vendi) (umas|a|as|algumas)? (roupas|roupa) (velh*|antig*|usad*|que nao)
achei que ia morrer
(morrendo|morri|morro|morrer|morre|morta|morto|morria|morreu|mortos|morrer-me) (aqui)? (de|do|com|pra|por) (tanto|tanta|tao)? (JOKE|_ JOKE|ver|ir|comer|um|uma|vontade|conhecer|saber)
(morri|morro|morrendo|morta|morto) (kkk*|rsrs|haha*|ELAUGH|JOKE|aqui|hoje|de)
(mata|matam|matava|matando|matou|ta matando|esta matando|estao matando|acaba|acabando|acabam) (me|comigo|a gente|o tempo|a fome|a saudade|a sede|a pau|aula|a charada|dois)
me (mata|matam|matava|matou|matando|esta matando|vai matar|esta a matar|estao a matar|mataram|mataria)
(mae|pai|chefe|mulher|marido|namorada|namorado|ela|ele|medico|medica) .. (vai|vao) me matar
(vai|esta|estao|ta|tao) .. me (matar|matando)
matar (a|o|as|os|um|uma)? (aula|aulas|tempo|fome|saudade|saudades|sede|charada|mosquito|mosquitos|barata|baratas|vontade|curiosidade|bicho|dois|jogo)
(matar|morrer|mataria|morreria) por (um|uma|voce|esse|essa|aquele)
(morte|dissolucao|morrer|perda) do ego|ego (morreu|morre|morrer|dissolv*|morto)
(bateria|celular|telemovel|telefone|carro|computador|planta|plantas|wifi|internet|pilha|app|braco|perna|grupo) .. (morreu|morto|morta|morrendo|morreram|morre|mortas)
(ponto|natureza|hora|peso|lingua|angulo|horas|mar|tempo|carta) (morto|morta|mortas)
(estou|to|cheguei|fiquei|ando|acabei|tou) (morto|morta) (de|hoje|depois|apos|$|do|com)
(filme|serie|documentario|livro|palestra|curso|noticia|noticias|artigo|novela|campanha|treinamento|reportagem|podcast|bula|musica|trabalho|tese|setembro amarelo|formacao|estudo|efeito|peca|debate|jornal|aula) ... (suicidio|suicida|suicidas|suicidou|suicidar)
(prevencao|esquadrao|taxa|taxas|dia mundial|estatisticas|atentado|terrorista|homem|missao|ataque|combate) (do|de|ao|contra|da)? (o)? (suicidio|suicida|suicidas)
suicidio (politico|assistido|coletivo|profissional|comercial|social|economico)
esquadrao suicida|missao suicida
(cortei|cortar|corto|cortado|queimei|queimar|machuquei|machucar|me feri) .. (cabelo|unha|unhas|dedo|grama|cozinhando|cebola|pao|barba|barbeando|jogando|treino|futebol|academia|panela|forno|papel|correndo|ferro|cozinhar|legumes|franja|fogao|relva|sem querer|corrida|treinando)
(pendurar|pendurei|pendurando) .. (roupa|quadro|cortina|casaco|quadros)
(jogar|atirar|atira|joga|atirou|jogo) .. (bola|futebol|lixo|fora|videogame|conversa|agua|cartas|cama|sofa|toalha|piscina|volei|xadrez|paraquedas|rpg|fifa|mar|trabalho)
(pular|pulei|saltar|saltei|pulo) .. (corda|piscina|paraquedas|carnaval|refeicao|onda|ondas|etapa|cama|bungee|asa|almoco|jantar|dose|cafe|cerca|agua|alegria)
(dar|deu|dei) um (pulo|tiro no escuro|tiro no pe)
tirar (foto|fotos|uma foto|ferias|a roupa|o lixo|uma soneca|duvida)
(nao)? (posso|devo|consigo|pode) (eu)? tomar (esse|essa|este|esta|o|a|os|as|meu|minha|meus)? (PILL)
(acabar|terminar|acabei) (com)? (a|o|as|os|meu|minha|esse|essa)? (relatorio|trabalho|enxaqueca|namoro|curso|projeto|livro|serie|faculdade|obra|insonia|mudanca|tcc|namorado|namorada|dor nas|barata*|formiga*|bolo|pizza|festa|estoque)
(nao|nao vou) (estar|estarei|poder|consigo|vou) ... AWAY
AWAY ... (nao vou|nao estarei|nao posso) (estar|ir|conseguir)?
(overdose|overdoses|indigestao) de (chocolate|cafe|acucar|series|netflix|trabalho|fofura|doce|sol|amor|brigadeiro)
(despedida) de (solteir*|trabalho|ano|verao|uma colega|um colega|casada)
(adeus|tchau|despedir|despedi) (a|ao|as|aos|da|do|das|dos|de) (dor*|minhas? dor*|colegas|enxaqueca*|verao|inverno|acucar|cafe|muletas|quilos|insonia|uma colega|um colega|ferias)
(cansad*|farto|farta) de (viver|morar) (com|em|na|no|aqui|nesse|nessa)
viver (em|com|sozinh*|aqui|perto)
[rules]
intent 1: (WANT) (de|muito|so|apenas|mesmo|que)? .. (DIE|DOIT) !(de|a rir|para rir)
intent 1: (vou|quero|penso em|pensando em|devia|deveria|preciso|posso|decidi|tentei|tenho|pretendo|planejo|queria|to pra|prestes|capaz de|vontade de|vou mesmo|irei) .. (KME|DOIT) !(de trabalhar|de estudar|na academia|de rir)
intent 1: (me (matar|suicidar|enforcar)|(matar|suicidar|enforcar) me|me (mato|suicido|enforco)|(mato|suicido|enforco) me) !(de (trabalhar|estudar|rir)|a trabalhar|na academia)
intent 1: (tirar|tiro|tirei|tirarei) (a)? (minha)? (propria)? vida
intent 1: THINK .. (DOIT|suicid*|morrer|morte|na morte|em morrer|acabar com tudo)
intent 1: (pensamentos|ideias|ideacao|pensamento|impulsos|plano|carta|bilhete|tendencias|ideacoes) (suicida|suicidas|de suicidio|de morte|de morrer|de me matar)
intent 1: (acabar|terminar|acabo|acabarei) com (a minha vida|minha vida|tudo (isso|isto)?|meu sofrimento|a vida|essa vida|esta vida) !(com meu)
intent 1: NEG (quero|desejo|pretendo|aguento|tenho vontade de|sinto vontade de|vou|quer|qro|queria) (mais)? (continuar|seguir|a)? (viver|vivo|viva|existir|vivendo|a viver|estar viv*|viva mais)
intent 1: NEG (quero|desejo|queria) (mais)? (estar|ficar|continuar|permanecer) (neste|nesse|nesta|nessa|aqui|viv*|com vida|no) (mundo|vida|mais|$)?
intent 1: (estou|sou|me sinto|sinto|ando|to|tou|sinto me|tenho estado) .. (suicida|suicidas)
intent 1: (melhor|prefiro|preferia|queria|tomara|antes) .. (mort*|morrer|morresse|morra|estar mort*) !(de)
intent 1: (tomara|queria|gostava|gostaria|oxala|quem me dera) .. (que eu)? .. (morresse|morra|mort*|morrer)
intent 1: (me (mate|matem)|matem me|mata me|me mata (logo|por favor|de uma))
intent 1: (unica|melhor|ultima) (saida|solucao|opcao|forma|maneira|escapatoria|alternativa) .. (morrer|morte|me matar|suicid*|DOIT|acabar|DIE)
intent 1: (morte|morrer|suicidio) .. (unica|melhor|saida|alivio|solucao|descanso|libertacao)
intent 1: (vontade|desejo|impulso|impulsos|urgencia|necessidade|voz|vozes|intencao) .. (DOIT|morrer|pular|me matar|acabar com tudo|KME)
intent 1: (como|maneira*|forma*|metodo*|jeito*|modo*) .. (suicid*|me matar|matar me|morrer|tirar a (propria|minha) vida|se matar|enforcar) .. 
intent 1: (hoje|esta noite|amanha|essa noite) (eu)? (me mato|morro|acabo com tudo|me suicido|vou morrer|tudo acaba|acaba tudo|parto para|mato me)
intent 1: (vou|quero|irei) morrer (hoje|amanha|logo|esta|essa|$|sozinh*)
plan 1: (vou|quero|pretendo|vai ser|planejo|penso) (mesmo)? (fazer|faze lo) (isso|isto|aquilo|lo|o)? (QUANDO|de verdade|mesmo) 
plan 1: (sera|vai ser|vou fazer|faco|farei|faço|fazer) (isso|isto)? (QUANDO) .. !(consulta)
plan 1: (QUANDO) (eu)? (faco|vou fazer|farei) (isso|isto|o que)
plan 1: (tenho|fiz|tinha|ja|esta) (ja)? .. (um|o|tudo)? (plano|planejado|planeado|decidido|preparado|planejei|combinado) .. (morrer|como|quando|matar|DOIT|$|acabar|hoje|data|ponte|remedios|comprimidos|noite|fim) !(de saude|com a clinica|viagem)
plan 1: (sei|decidi|escolhi|escolhido|pensei|defini|marquei|resolvi|planejei|sabemos) (ja|bem|exatamente|muito)? (como|quando|onde|o dia|a data|o lugar|o local|o metodo|a ponte|a hora|a arvore|o jeito) .. !(casamento|consulta|infusao)
plan 1: (ja)? (escolhi|marquei|defini|tenho) (ja)? (a|o|uma|um) (data|dia|lugar|local|ponte|metodo|hora) !(da (consulta|infusao|cirurgia)|do casamento|para (a|o) (consulta|retorno|infusao|proxim*|casamento)|livre|marcad*)
plan 1: (pesquisei|pesquisando|procurei|procurando|googlei|lendo|li|pesquisado|vi na internet|investiguei) .. (quantos|dose|letal|fatal|mortal|como|metodos|formas|maneiras|altura|pontes) .. (morrer|letal|fatal|matar*|suicid*|comprimidos|dor|overdose|remedios|enforc*)
plan 1: (quantos|quanto|que dose|qual a dose|quantas) .. (para morrer|pra morrer|letal|fatal|matam|mataria|nao acordar|overdose)
plan 1: (dose|quantidade|mistura|overdose) (letal|fatal|mortal)
plan 1: (meu|minha) ultim* (noite|dia|aniversario|natal|mensagem|jantar|carta|desejo|palavras|adeus|semana|por do sol|fim) !(de (trabalho|aula|ferias|tratamento))
plan 1: (estou|to|parad*|indo|caminho|sentad*|aqui|tou|vou) .. (na|no|para a|pra|em cima|ate a|perto|a caminho|da) (a|o|da|do)? .. (EDGE) .. (pular|agora|pensando|coragem|olhando|$|saltar|jogar|adeus|acabar)
plan 1: (desta vez|dessa vez) .. (certo|falhar|sobreviv*|conseguir|errado|funcion*|ninguem|serio)
plan 1: (ninguem) .. (parar|impedir|salvar|encontrar|deter|impede|segurar)
plan 1: (quando|assim que|depois que|logo que) .. (dormir*|dormindo|sair*|morrer|crescer*|natal|trabalho|viajar*|aniversario|dormirem|deitar*) .. (faco|vou|farei|acabo|posso|me mato|sigo|sera)
plan 1: (coragem|bravura|colhoes|corajos*) (suficiente)? (para|pra|de) (fazer isso|fazer|DOIT|pular|acabar|terminar|ir|me)
means 1: (SAVE) .. (PILL) 
means 1: (PILL) .. (SAVE|juntos|suficientes|preparados|separados|guardados|em cima da mesa|na mao|na minha frente|na gaveta|contados|bastantes|chega) !(na geladeira|com receita|para a (viagem|semana))
means 1: (tenho|ha|sao|chega|com|suficientes) (suficientes|bastantes|suficiente|o suficiente de|bastante) (PILL)
means 1: (PILL) (suficientes|bastantes|suficiente|bastante)
means 1: (comprei|comprado|tenho|arranjei|consegui|encontrei|achei|peguei|carreguei|preparei|escondi|amarrei|ganhei) (ja|uma|a|o|um|minha|as|umas)? .. (corda|pistola|arma|faca|revolver|lamina|laminas|gilete|navalha|balas|veneno|chumbinho|espingarda|estilete|giletes) !(de (violao|varal|brinquedo|cozinha|pular)|para (escalar|o varal|cortar))
means 1: (corda|pistola|arma|faca|revolver|lamina|cinto|gilete|navalha) .. (pescoco|carregad*|pront*|cabeca|mao|gaveta|esperando|garagem|pulso*|pendurad*|viga|amarrad*)
means 1: (tomar|engolir) (todos|todas|tudo|o frasco|a cartela|a caixa|uma caixa|de uma vez) .. 
attempt 1: (TOOK) .. (todos|todas|tudo|frasco|caixa|cartela*|monte|punhado|demais|muitos|muitas|NUM|vinte|trinta|quarenta|cinquenta|varios|varias|overdose|inteira|inteiro) .. !(gramas|mg|como|por dia|vezes|dias) (PILL|de uma vez|que tinha|da gaveta|havia|de|$|do armario|agora|juntos|os)
attempt 1: (acabei|acabo) de (tomar|engolir|cortar|me cortar) .. (tudo|todos|todas|frasco|cartela*|pulso*|PILL|caixa|bracos)
attempt 1: (tomei|tive|fiz|tomado|tomar) (uma)? (overdose)|me (envenenei|intoxiquei)|envenenei me
attempt 1: (cortei|abri|cortado|rasguei) .. (pulso|pulsos|veias|bracos|braco|coxa|coxas|garganta|pernas)
attempt 1: (tentei|tentar|tentado|tentativa|tento) .. (KME|me matar|suicid*|acabar com|tirar a (minha)? vida|morrer|enforcar)
attempt 1: (ja fiz|esta feito|tarde demais|ja foi|ja esta) .. (comprimidos|remedios|adeus|tomei|perd*|sono|sangr*|engoli|desculp*)
attempt 1: (sangrando|sangrar|sangue|sangra) .. (pulso*|braco*|corte*|cortei|nao para|veias)
attempt 1: (sono|tonto|tonta|sonolent*|zonz*) .. (comprimidos|remedios|tomei|frasco|engoli)
attempt 1: (corda|galho) .. (rompeu|arrebentou|partiu|quebrou)
self_harm 1: (me|estou|to|comecei|voltei|vontade|quero|vou|preciso|continuo|ando|impulso|pensando|de novo|outra vez|recai|acabei|ontem) .. (me)? (HURTV) (me|de novo|outra vez|os bracos|o braco|as pernas|as coxas|a coxa|de proposito|a mim|novamente|ontem|a pele|$)
self_harm 1: (me)? (corto|cortei|queimo|queimei|machuco|machuquei|mutilo|mutilei|arranhei|firo|feri) (me)? (de novo|outra vez|de proposito|os bracos|o braco|ontem|novamente|nas pernas|nos bracos|hoje|sempre que|no braco|nas coxas|no pulso|a mim|propositalmente)
self_harm 1: (automutil*|autoles*|auto mutil*|autoagress*)
self_harm 1: (me|a mim (mesm*)?) (machucar|cortar|mutilar|ferir|queimar|magoar)|(magoar|cortar|ferir|mutilar|queimar|aleijar) me
self_harm 1: fazer mal a mim|me fazer mal
goodbye 1: (despedida|despeco|despedir|despedindo|despedidas|adeus) .. (todos|sempre|mundo|familia|filhos|carta*|mensagem|obrigad*|perd*|amo|vida|definitiv*|ultim*|cuid*|voces|mae|gente|lembr*|me|meus|desculp*)
goodbye 1: (so)? (quero|queria|vim|escrevo para|gostaria de|vou|venho) (me)? (despedir|dizer adeus|dar adeus|deixar um adeus) (me)?
goodbye 1: (isto|isso|este|esta|essa|esse|e) (e|sera)? (um|o meu|meu|minha|uma|a minha|o|a)? (adeus|despedida|ultima mensagem|ultimo adeus|ultima carta|ultimas palavras)
goodbye 1: (carta|cartas|bilhete|bilhetes|mensagem|mensagens|video|videos) de (despedida|adeus|suicid*)
goodbye 1: (quando|se) (voce|voces|vcs|vc|tu|alguem)? .. (ler|lerem|leres|encontrar|encontrarem|receber|receberem|ver|verem|estiver lendo|estiverem lendo) (isso|isto|esta|essa|mensagem|a carta|esse|me) .. 
goodbye 1: (diga|diz|digam|fala|fale|falem|avisa|avisem|dizer|diz a|dizes) .. (KIN) .. (amo|amei|amava|culpa|perd*|desculp*|sinto|gosto)
goodbye 1: (cuida|cuidem|cuide|cuidar|olha|olhem|tomem conta|toma conta|cuidas) .. (KIN|PET|uns dos|dele|dela|deles|delas) .. (quando|por mim|sem mim|eu (nao|for|partir|me)|partir|nao estiver|favor|embora|mim)
goodbye 1: (quando|se|depois que|assim que|ate) (eu)? (ja)? (nao (estiver|estivermos|existir)|me for|for embora (para|de vez)|morrer|partir|tiver (ido|partido|morrido)|estiver mort*|faltar|ja nao)
goodbye 1: (nao|nunca mais|nunca|ninguem) (vao|vai|vou|irao|voltarao|voltara|terao|vais|voltam)? (mais)? (ouvir|ver|saber|noticias|falar|ter|receber|voltar) .. (de mim|mais|me ver|crescer|noticias minhas)
goodbye 1: (nao|ninguem|nada) (e|tem|foi|teve|foi)? .. (culpa) .. 
goodbye 1: (nao)? (se)? (culpem|culpe|culpes|sintam culpa|sinta culpa|culpado*) .. 
goodbye 1: (perd*|perdoem|perdoa|me perdoem|desculp*|sinto muito|me desculpem|perdoem me) .. (por tudo|ir embora|partir|nao (aguento|consigo|consegui|aguentei|ter|ser)|deixar|filhos|mae|familia|desist*|por (isso|isto|fazer|abandonar|nao)|tenho que ir|fazer isso|o que vou|fui fraco|forte)
goodbye 1: (obrigad*|gratidao|agradeco) .. (tudo|tentar*|ajud*|carinho|cuid*|paciencia|esforco) .. (adeus|tentar*|mas (nao|ja)|perd*|culpa|desculp*|nao (deu|consegui|bastou|foi|adianta)|partir|despe*|para sempre|ate sempre|acab*)
goodbye 1: (adeus|ate sempre|tchau) (a todos|para sempre|pra sempre|mundo|meu amor|familia|amigos|e obrigad*|gente|meus|mae|cruel)
goodbye 1: (vou embora|vou|parto|partir|me vou|irei|ir embora|partindo|vou me embora) .. (para sempre|pra sempre|deste mundo|desse mundo|desta vida|dessa vida|para o ceu|pro ceu|encontrar (deus|minha mae|meu pai|meu|minha)|em paz|deste|para junto|de vez)
goodbye 1: (nos vemos|a gente se ve|encontro|espero|vejo|esperarei) .. (outro lado|outra vida|ceu|la em cima|do outro lado|proxima vida|la no)
goodbye 1: (vou estar|estarei|vou ficar|vou encontrar|encontrar|juntar|reencontrar|ao lado) .. (com|junto|minha|meu|a|o) .. (mae|pai|filho|filha|avo|marido|deus|jesus|irmao|vo) .. (ceu|logo|finalmente|de novo|breve|la|hoje|lado|noite) !(no (aeroporto|shopping|domingo))
goodbye 1: (lembrem|lembra|lembrem se|guardem|lembre|lembrai) .. (de mim|como eu|com carinho|sorrindo|sorriso|bons)
goodbye 1: nao (me)? (procurem|procures|chorem|choreis|esperem|salvem|procure) (me|por mim|mais)?  !(na recepcao|amanha)
goodbye 1: (amo|amei|amo voces|amo vcs|amei voces) .. (adeus|sempre|perd*|desculp*|esquec*|cuid*|lembr*|embora|tchau)
goodbye 2: (despedida|despedir|despeco|adeus|despedindo)
preparation 1: (escrevi|escrevendo|escrito|escrever|deixei|deixando|gravei|gravando|terminei|deixo|gravado|fiz) .. (carta|cartas|bilhete|bilhetes|video|videos|mensagens|nota) .. (KIN|para|pra|cada|despedida|mesa|explicando|envelope|prontas|gaveta|meus|todo)
preparation 1: (carta|cartas|bilhete|bilhetes) .. (escritas|escrita|prontas|pronta|prontos|na (mesa|gaveta|cama|cozinha)|em cima da|lacradas|dentro da)
preparation 1: (dando|dei|doei|doando|distribuindo|distribui|doar|dar|entreguei|repartindo|repassei|presenteei|vendi|ofereci|dado) .. (THING|PET|minhas coisas|tudo o que|tudo que|meus bens) .. (primo|irmao|amig*|vizinh*|precis*|caridade|embora|mais|para|pra|ao|a|$)
preparation 1: (arranjei|encontrei|achei|procurei|procurando|consegui|deixei|entreguei|arrumei|dei|combinei) .. (casa|lar|quem|alguem|familia|dono|cuide|adotar|novo|nova|irma|vizinha|mae|amiga) .. (PET) .. 
preparation 1: (PET) .. (casa nova|nova casa|novo lar|dono|ja tem casa|cuidar|fica com|novo dono|vao ficar|bem cuidado)
preparation 1: (papeis|assuntos|tudo|contas|documentos|dividas|papelada|pendencias|coisas) .. (em ordem|resolvid*|organizad*|arrumad*|prontos|pagas|acertad*|quitad*|tratad*|em dia) .. (para|pra|quando|antes de|assim|ninguem|ja|$|posso|nao (deixar|dar)|agora) !(mudanca|viagem|imposto)
preparation 1: (deixar|deixando|deixei|colocar|coloquei|botei|pus|por|resolvi|resolvendo|organizei) .. (assuntos|papeis|contas|tudo|coisas|vida|documentos) .. (em ordem|arrumad*|resolvid*|organizad*|pronto) .. 
preparation 1: (testamento|seguro de vida|meu (proprio)? (funeral|enterro|caixao|velorio|obituario|tumulo)|minha (propria)? (lapide|cremacao))
preparation 1: (senhas|senha|palavras passe|passwords) .. (anotad*|escrit*|deixei|para|pra|caderno|envelope|gaveta|mulher|marido|irma)
preparation 1: (anotei|deixei|escrevi|passei) .. (senhas|senha|palavras passe|passwords)
preparation 1: (nao) (vou)? (mais)? (precisar|preciso|precisarei) .. (onde vou|para onde|pra onde|mais|disso|deles|delas|la onde) .. 
preparation 1: (para|pra|la)? onde (eu)? (vou|estou indo|for) .. (nao|precis*|dor|ha|tem)
preparation 1: (encontrem|encontre|encontrar|achem|ache|achar|encontra) .. (meu corpo|cadaver|mort*|assim|pendurad*)|(nao quero que)? .. (me encontrem|me encontre|me achem|me ache)
preparation 1: (cancelei|fechei|vendi|apaguei|encerrei|quitei|paguei) .. (contas|tudo|assinaturas|dividas|redes|contrato|apartamento) .. (nao|ninguem|para que|antes|ja|precis*|trabalho|deixar|facil*)
euphemism 1: (nao) (vou)? (mais)? (precisar|preciso|precisarei|sera preciso|sera necessari*|vai ser (preciso|necessari*)|precisam|precisa) (mais)? (de|da|do|das|dos|marcar|agendar|remarcar|vir|ir|confirmar|me)? .. (CITA) .. 
euphemism 1: (CITA) .. (nao (vou|sera|preciso|precisarei|vai|precisa)|ja nao) .. (precisar|necess*|preciso|mais|ser|falta)
euphemism 1: (ja)? (nao|nunca) (mais)? (vou|penso|pretendo|espero|acho que vou|devo) (mais)? (estar|continuar|chegar|ficar|viver) (mais)? (aqui|viv*|la|por aqui|neste|nesse|ate|para|pra)? .. (proxim*|semana|amanha|mes|segunda|natal|muito|mais|ver|aniversario|verao|ate la|quando|tempo)
euphemism 1: (ja)? (nao) (estarei|existirei) (mais)? (aqui|viv*|por aqui|la|neste)? .. (proxim*|semana|amanha|mes|segunda|natal|muito|mais|ver|aniversario|verao|ate la|$|quando|entao)
euphemism 1: (nao) (vai|havera|tera|ha|existe|tem) (mais)? (haver|ter|existir)? (mais)? (uma|outra|um|mais|nenhuma)? (proxim*|outra|amanha|CITA|futuro|depois)
euphemism 1: (deem|de|podem dar|pode dar|passa|passem|passe|dar|cedo|cedam|ofereca) .. (CITA|lugar|vaga|horario) .. (alguem|outra|outro|quem) .. (viver|mereca|queira|precise mais|nao vou|esperanca|futuro|merece|quer|precisa)
euphemism 1: (cancel*|desmar*|apag*|exclu*) .. (CITA|todas|tudo|dados|conta|ficha|cadastro|minhas) .. (nao (vou|estarei|preciso|adianta|vale|sera)|ja nao|para sempre|nao ha|pra que|para que|onde vou)
euphemism 1: (logo|amanha|esta noite|hoje|em breve|finalmente|por fim|daqui a pouco) .. (acaba|acabara|acabou|termina|terminara|vai acabar|vai terminar|paz|descansar|descanso|livre|estara acabado|deixara de doer|nao vai doer|nada (mais)? importa|sem dor|tera acabado|parar de doer|sofrer)
euphemism 1: (tudo|isso|isto|dor|sofrimento) .. (vai acabar|vai terminar|acabara|terminara|vai passar para|estara acabado|vai parar|acaba|termina|tera acabado) .. (logo|hoje|noite|amanha|breve|vez|sempre|finalmente|segunda|pouco)
euphemism 1: (descansar|descanso|dormir|paz|sono) (finalmente|para sempre|pra sempre|etern*|em paz|por fim|de vez|enfim)
euphemism 1: (nao) (vao|vai|terao|tera|precisam|precisarao|precisa|tem) .. (mais)? .. (preocupar|aguentar|cuidar de mim|suportar|lidar|incomod*|carregar) .. 
euphemism 1: (nao|ja nao) (vou|serei|darei|vou ser) (mais)? (incomodar|ser|atrapalhar|dar trabalho|um peso|um problema|uma carga|um fardo|dar) .. 
euphemism 2: (acabou|e o fim|e o meu fim|chega|cheguei ao fim|chegou (a minha|minha|o meu) (hora|fim)|(eu)? desisto|entrego os pontos|joguei a toalha|acabou pra mim|acabou para mim|deu pra mim) $
burden 1: (melhor|felizes|aliviad*|facil|bem|livres|tranquil*|descansar*|paz) .. (sem mim|se eu (morr*|nao|desaparec*|sum*|fosse embora)|quando eu (morrer|nao|partir|for)|sem eu)
burden 1: (sem mim|se eu (morresse|sumisse|nao existisse|desaparecesse|nao estivesse|partisse)) .. (melhor|felizes|aliviad*|facil|bem|livres|tranquil*|descans*|paz)
burden 1: (deixar de ser|parar de ser|nao ser|cansad* de ser|nao quero ser) (mais)? (um|uma)? (peso|fardo|carga|estorvo|problema)
burden 2: (sou|sinto|sentindo|sendo|ser|como|so) .. (peso|fardo|estorvo|carga|inutil|lixo|peso morto|encosto)
burden 2: ninguem .. (falta|notar*|chorar*|importa*|perceber*|saudade|sentir*|liga|repararia)
burden 1: (faco|faria|fazer|fazendo|farei) um favor .. (todos|mundo|familia|eles|voces)|(eles|todos|lhes|faria|faco) .. um favor .. (morr*|sum*|ir embora|partir|desaparec*)
burden 1: valho mais mort*
calm 1: (decisao|decidi|decidido|decidida|escolha|resolvi) .. (paz|calma|calmo|tranquil*|alivio|aliviad*|medo|hoje|seren*|volta|noite|tomada|adeus|leve|ninguem|partir|morrer|firme|acabar)
calm 1: (paz|calma|calmo|tranquil*|alivio|aliviad*|leve|seren*|feliz|livre) .. (decisao|decidi|decidido|decidida|sei o que|sei que|vai acabar|acabar|morrer|plano|fim|desde que)
calm 1: (fiz|fazer|feito|estou em) (as)? (pazes|paz) com (tudo|a morte|morrer|isso|deus|a vida|a ideia|isto|todos)
calm 1: (nao|ja nao|sem) (tenho|sinto)? (mais)? medo (de|da) (morrer|morte|ir|partir)
calm 1: (nao ha|nao tem|sem|ja nao ha) (mais)? (volta|volta atras|retorno)
calm 1: (aceitei|aceito|pronto|pronta|preparad*) .. (morrer|morte|meu destino|partir|ir embora desta|fim) !(viagem)
calm 1: sei (exatamente)? o que (tenho que|devo|preciso) fazer
denial 1: (coloquei|disse|marquei|respondi|digo|ponho|menti|escrevi|cliquei|botei|pus|minto|respondo|apertei|falei|mentindo) ... (porque|pra|para|nao quero|por medo|senao|pq|com medo) ... (POLICE|me (levem|internem|prendam|tirem)|mandem|liguem|tirem|familia|mae|saiba|saibam|descubra*|levarem)
denial 1: (se eu (disser|falar|contar|responder)|medo) ... (verdade|sim|POLICE) ... (POLICE|tiram|tirem|levam|filhos)
denial 1: (menti|minto|mentira|mentindo|mentia|nao (fui|sou|estou sendo) (sincer*|honest*)|nao (disse|falei) a verdade) ... (pergunta|seguranca|questionario|bem|0|zero|suicid*|segur*|formulario|quando)
denial 1: (verdade|resposta (verdadeira|real|certa)) .. (e|seria|era) .. (sim|outra|pior|diferente|nao)
passive 2: (nao|nunca|quero|queria|tomara|gostaria|desejo|peco|rezo|dormir|dormia|espero|vontade|deitar|preferia|melhor) ... (nao|nunca) (mais|precisar|ter que)? (acord*|despert*|abrir os olhos)
passive 2: (nao|nunca) (quero|queria|vou)? (mais)? (acordar|acordasse|acorde|despertar) (mais|nunca|amanha|$)
passive 2: (tomara|queria|gostaria|desejo|quero|vontade|preferia|melhor|quem me dera|gostava|so) .. (sumir|desaparecer|evaporar|nao (existir|ter nascido|estar (aqui|mais)|existisse|ser|acordar|precisar existir|sentir mais nada)|nunca (ter nascido|tivesse nascido|nasci*|ter existido)|deixar de (existir|ser|sofrer)|apagar me|me apagar|sumisse|desaparecesse|dormir (para|sem)|que (tudo|isso) (acab*|par*|termin*)|desligar de vez|virar po|parar de (existir|sofrer|sentir)) !(do grupo|das redes|pra praia|uns dias)
passive 2: nao (devia|deveria|pedi para|pedi pra|era para eu ter|queria ter) (ter)? (nascer|nascido|existir|existido)
passive 2: (nao|sem|nenhum|nenhuma|nada|perdi|perdeu|qual|pouca|falta) (vejo|tem|tenho|ha|faz|encontro|o|a|ve|acho|sinto|me resta|resta)? (mais|o|a|nenhum|nenhuma)? .. (sentido|razao|razoes|motivo|motivos|futuro|esperanca|saida|vontade|perspectiva|proposito|graca) (de|para|pra|em|na|$|viver|mais|nenhum*|algum*|a|nada|continuar)
passive 2: (nao|nada) .. (vale a pena|faz sentido|compensa) (viver|mais|continuar|nada|a vida|essa vida|esta vida|$|lutar)
passive 2: (vida|viver|existir|continuar) .. (nao (vale|tem|faz|presta)|sem sentido|um inferno|uma merda|vazi*|um peso|um fardo|pesa|insuportavel|perdeu|uma tortura|nao e para)
passive 2: (cansad*|fart*|exaust*|canso|cansei|cansa|cheio|cheia|cansaco|saco cheio|esgotad*) (ja)? (de|da|disso|desta|dessa|deste) .. (viver|vida|lutar|existir|tudo|sofrer|fingir|acordar|respirar|mim|estar viv*|ser|aguentar|$)
passive 2: (nao) (aguento|suporto|consigo|posso|tenho forcas|tenho forca|da|dou|guento) (mais)? (continuar|viver|essa vida|esta vida|a vida|assim|isso|isto|lutar|seguir|para continuar|pra continuar|existir|sofrer|mais|nada|tudo|mesmo|$|com isso|tanta)
passive 2: nao (aguento|guento|suporto|da) mais
passive 2: (nao) (quero|desejo|tenho vontade de) (mais)? (continuar|seguir|estar|levantar|lutar|existir|nada|ser|sentir|sofrer|acordar|isso) .. (assim|aqui|mais|adiante|viv*|com|de|$|lutando|nada)
passive 2: (sem|perdi|acabou|nenhuma) (a|minha)? (vontade|ganas|alegria|gosto) de (viver|nada|continuar|existir|lutar)
passive 2: (pra que|para que|por que|pq|de que) .. (viver|continuar|continuo|estou aqui|vivo|levantar|existo|acordar|lutar|adianta|nasci|insistir|serve viver)
passive 2: (tanto faz|nao me importo|nao me importa|nao ligo|indiferente|nao me importaria|nao faria diferenca|nao faz diferenca) .. (viv*|morr*|mort*|acord*|atropel*|acontec*|sum*|existir|amanha|se)
passive 2: (viver ou morrer|se eu (morrer|viver|morresse)|vivo ou morro) .. (tanto faz|igual|importa*|diferenca)
passive 2: (um|que|tomara|se|me|pelo) .. (carro|caminhao|onibus|raio|autocarro|meteoro|aviao|cancer|infarto|camiao|doenca) .. (atropel*|levasse|leve|matasse|mate|pegasse|por cima|acab*|passasse|caisse|me)
passive 2: (seria|era|e) (tao)? (melhor|mais facil|um alivio|bom|otimo|bonito|facil) .. (nao (existir|estar|acordar|ter nascido|viver|ser)|morr*|sum*|desaparec*|dormir|mort*|se (eu|tudo))
passive 2: (deus|senhor|jesus) .. (me leve|leve|me leva|levar|leva me|me chame|buscar|acabe|me levasse)
passive 2: me leva (logo|deus|senhor|embora daqui)
passive 2: (quero|so quero|preciso|queria|gostaria|desejo) (que)? (isso|isto|tudo|a dor|o sofrimento|essa dor|minha vida) .. (pare|acabe|termine|acabasse|parasse|terminasse|suma|cesse)
passive 2: (nao) (vejo|ha|tem|existe|tenho|imagino|me vejo|encontro|consigo ver) .. (saida|futuro|esperanca|luz|solucao|amanha|jeito)
passive 2: (penso|pensar|pensando|pensamentos|imagino|sonho|pensei) .. (na morte|em morrer|morte|morrer|nao estar|sumir|meu enterro|meu funeral|nao existir|desaparecer)
passive 2: (mort*|vazi*|oc*) por dentro|(ja)? (estou|me sinto|sinto me) mort* (por|em vida|ha)
passive 2: (so|apenas) (existo|sobrevivo|existindo|sobrevivendo|vegetando)|(esperando|espero|a espera) (d)? (a morte|morrer|que (tudo)? acabe|o fim|da morte)
passive 2: (fazer|faca|cometer|fazendo) (uma|alguma|algo|um) (besteira|loucura|bobagem|merda|asneira|disparate|ruim|pior|estupid*)
passive 2: (nao)? (me sinto|estou|estarei|sinto me) (seguro|segura|em seguranca) (comigo|sozinh*|em casa|hoje|esta)
passive 2: (medo) (de mim|do que (eu)? (posso|vou|possa)|dos meus pensamentos|de ficar sozinh*)
passive 2: (nao) (pertenco|mereco|devia|sirvo|fui feit*) .. (mundo|viver|aqui|vida|estar viv*)
passive 2: (odeio) (a minha vida|minha vida|viver|estar viv*|acordar|existir|ter acordado)
passive 2: (triste|decepcionad*|pena|chateado|raiva|desiludid*) .. (acordei|acordar|ainda (estou|estar)|ter acordado)
passive 2: (dormir|durmo|adormecer) .. (sempre|nunca (mais)? acordar|nao acordar)
crisis 2: (preciso|socorro|ajuda|me ajudem|ajudem me|me ajuda) (de)? (ajuda)? (urgente|agora|ja|por favor|imediat*)
third_person 2: (OTHER) .. (se (suicid*|matou|matar|enforcou|jogou)|suicid*|quer (morrer|se matar)|tirou a propria|tentou (se matar|suicid*)|tomou overdose)
third_person 2: (se (suicidou|enforcou|suicidar|matar)|suicidou se|tirou a propria vida|matou se|matar se)
mention 2: suicid*
past 2: (quis|queria|tentei|pensei|planejei|pensava) .. (DOIT|KME|morrer|mort*|suicid*)
plan 1: (QUANDO) ... (eu faco|faco isso|vou fazer isso|farei isso|eu vou fazer)
plan 1: (desta vez|dessa vez) ... (certo|funcion*|garant*|falh*|sobreviv*)
plan 1: sei (como|quando|onde) e .. (quando|como|onde)
plan 1: tenho (um|meu|o) plano e .. (preciso|tudo|meios|necessario)
plan 2: tenho um plano $
calm 1: (calma|calmo|paz|tranquil*|aliviad*|alivio) .. (decisao|decidi|decidid*)
plan 1: (hoje|esta|amanha|sera) .. (meu|minha) ultim* (noite|natal|aniversario|dia (aqui|vivo|viva|$)|mensagem)
plan 1: (esta|ta|deixei|tenho) (tudo) (pronto|preparado|decidido|resolvido|planejado|certo) .. (hoje|noite|amanha|sabado|domingo|descans*|logo|fim)
plan 1: (esta|ta) (decidido|resolvido) .. (descans*|hoje|logo|noite|fim|paz)
plan 1: (estou|to|sentad*|vou|indo|parad*|tou|andando) .. (trilhos|trilho|ponte|linha (do|de)|viaduto|penhasco|parapeito|carris)
preparation 1: (deixei|deixo|deixando) (um|uma) (bilhete|carta|nota) (na|no|em|para|pra)
preparation 1: (documentos|papeis|contas|papelada) .. (familia|filhos|mulher|marido|pais|mae|eles) .. (nao|trabalho|problema*|facil|facilitar|dor)
goodbye 1: (digam|diga|fala|falem|fale|diz|avisem|avisa) ... (ama|amo|amava|amei|adoro)
means 1: (juntei|guardei|tenho|arranjei|estoquei|escondi) .. (remedio*|comprimido*|calmante*|medicacao) .. (suficiente*|bastante|chega|de sobra|escondid*)
self_harm 1: (queimei|queimo|queimar|queimando) .. (cigarro|isqueiro|braco*|proposito|pele)
burden 1: (merece*|precisa*) .. (algo|alguem|mae|pai|vida|uma pessoa) .. melhor .. (eu|que eu|mim)
passive 2: (anestesia|operacao|cirurgia|infusao) .. (nao)? .. (acord*|despert*)|acordass* .. (anestesia|cirurgia)|acordar da anestesia
passive 2: nada (mais)? (faz sentido|importa|vale|tem sentido|adianta)
passive 2: (pres*|sufocad*) .. (nessa vida|sem saida|nesse corpo)
euphemism 1: (logo|finalmente|em breve|enfim) .. (descans*|estarei em paz|serei livre|vou parar de sofrer)
euphemism 1: (outra|mais|proxima) .. (CITA) .. (nao vou (estar|vir)|nao estarei|ja nao)
goodbye 1: (perd*|desculp*) & (hoje a noite|ultim*|nao estarei|nao aguento mais|adeus|vou embora)
plan 1: tenho tudo (o que|que|o) .. preciso
plan 1: (esta noite|essa noite|hoje|amanha|domingo) (vai ser|sera|e) (a|o|minha|meu) (ultim*|noite|fim) !(dia|infusao|sessao|vez|consulta|semana|dose|de|aula)
burden 1: (filhos|filhas|familia|criancas|marido) .. (vao ficar|ficarao|ficariam|estarao|vao estar) (bem|melhor) .. (pai|mae|avos|sem)
preparation 1: (de|deem|entreguem|entrega|da|deixem) (o|a|os|as)? (meu|minha|meus) .. (ao|a|para|pro) (meu|minha|meus) (irmao|irma|filho|filha|sobrinho|amigo|amiga|netos)
goodbye 1: (restam|resta|faltam) .. (me|algumas|poucas|umas|horas) .. (horas|dias|minutos|me) !(para (a|o))
plan 1: (estou|subi|to) (aqui)? (em cima|no topo|no alto) (do|da|de) (predio|ponte|telhado|terraco)
self_harm 1: (arranho|arranhar|arranhei|mordo|coco) .. (sangr*|bracos)
calm 1: (finalmente|enfim|ate que enfim) .. (saida|solucao) .. (alivio|paz|calma)
euphemism 1: (ai|entao|finalmente|depois) (ja)? (posso|poderei) (ir|partir) (embora)? .. (paz|$|depois|tranquil*)
denial 1: (nao) (contei|disse|falei) .. (verdade|tudo) .. (medico|doutora|doutor|enfermeira|psiquiatra|ia|iam|internar)
goodbye 1: (ja)? disse tudo o? que tinha (para|pra|a) dizer
euphemism 1: (nao|deixar|deixarei) .. (serei|de ser|vou ser) .. (mais)? .. (problema|peso|fardo)
goodbye 1: (nunca mais|nao) (vao|vai|terao) .. (noticias|ouvir|saber|ver)
goodbye 1: (encontro|encontrar|junto) (do|da|com|de) (meu|minha) (marido|mae|filho|filha|pai|esposa)
goodbye 1: (beijo|beijos|abraco) .. (netos|filhos|filha|mae|todos) .. (mim|minha parte)
attempt 1: (esvaziei|limpei) .. (armario|frasco|caixa|cartela) .. (engoli|tomei)
attempt 1: (tomei|engoli) (PILL)? (demais|em excesso|de mais)
means 1: (guardando|guardei|juntando|juntei) (os|meus)? (comprimidos|remedios)
euphemism 1: (chega de|mais) (CITA) .. (importa|termina|acaba|fim)
plan 1: (quando) .. (ninguem|nao|todos|sozinh*|dormindo|dormirem|fora) ... (eu faco|faco|vou fazer|farei)
preparation 1: (deixei|dei|levei|entreguei) .. (PET) .. (com|para|pra|a) .. (irma|irmao|mae|vizinha|amiga|pais) .. (la|bem|feliz|melhor|cuid*|ficar)
euphemism 1: (logo|breve|amanha|ja) .. (ninguem|voces|vcs) .. (precis*|vai|ter) .. (preocup*|cuidar|aguentar|incomod*)
euphemism 1: (amanha|hoje|logo|noite|domingo|breve) .. (tudo|isso) .. (acabado|terminado|acabar|terminar|fim)
goodbye 1: (logo|em breve|finalmente|hoje) .. (estarei|vou estar|encontro|encontrarei|verei) .. (com|a|o|minha|meu) .. (mae|pai|avo|filho|filha|marido|deus|vo)
preparation 1: (espero|tomara|quem dera) .. (nao) .. (criancas|filhos|mae|filha|filho|mulher) .. (encontr*|ach*)
passive 2: (qual|que|cade|onde) .. sentido .. (disso|tudo|vida|viver|nisso|isso|continuar)
attempt 1: (feito|tarde) .. (tomei|engoli|tomados|engolidos)
means 1: (corda|no|cinto) .. (pronta|amarrad*|pendurad*)
