[classes]
SPOKEN = o a os as um uma e de do da em no na com para pra que nao mas muito mais como ja eu meu minha meus minhas se ao foi estou esta hoje tenho hein quando voce voces oi ola obrigado obrigada so por dia nos isso ele ela tudo bem vou posso
NEG = nenhum nenhuma nao nunca jamais nem sem tampouco n
CLITIC = me mais eu te se ja
PAST = antigamente adolescente adolescencia
NOW = agora hoje ainda amanha novamente noite logo
SAID = disse diz musica filme livro personagem letra serie escreveu novela episodio capitulo
THIRD = ele ela eles elas gente alguem pessoas pacientes quem voce
WANT = quero queria qro vontade desejo preciso prefiro preferia gostaria quisera desejava tomara adoraria apetece queira precisava espero anseio quereria mto querendo kero kro
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
NEGBEFORE = NEG CLITIC? (WANT|THINK|voy a|vou)? CLITIC?
PAST = ha (NUM|muitos|alguns|uns|anos|dois|tres|dez|cinco|muito)|quando (era|eu era|tinha|eu tinha)|no passado|ano passado|na (adolescencia|juventude|epoca)|anos atras|tempos atras|em NUM|meses atras|NUM anos atras
KME = (me) (KILLV)|(matar|mato|suicidar|suicido|enforcar|enforco|atirar|jogar|cortar|afogar|lancar|desviver) me|suicidar|desviver|enforcar
DOIT = KME|tirar (a)? (minha|minha propria|propria)? (propria)? vida|tirar me a vida|acabar com (a (minha)? vida|tudo|isso|minha vida|meu sofrimento|a minha|isto|essa dor|essa vida|meu|esta)|acabar (comigo|de vez|logo com)|terminar (com)? (tudo|a minha vida|minha vida|isso|isto)|(por|pôr|dar|colocar|botar) (um)? (fim|termo|ponto final) (a|em|na|nisso|a isto|nisto|n)? .. (vida|tudo|isso|isto|sofrimento|mim|dor)|cortar os pulsos|(dar|meter|levar) um tiro|(me)? (jogar|atirar|lancar) (me)? (da|do|na|em|de|debaixo|contra|dessa|num)|pular (da|do|de|na|dessa|em)|saltar (da|do|de)|deixar de (viver|existir|respirar)|parar de (viver|existir|respirar)|ir embora (deste|desse|dessa) (mundo|vida)|partir (desta|dessa|deste) .. |partir (para sempre|de vez)|tomar (todos|todas|tudo|o frasco|a cartela|a caixa|um frasco)|engolir (todos|tudo|o frasco)|fazer isso|suicidio|dormir (para|pra) sempre|dormir e nao|sumir (para|pra) sempre|desaparecer (para|pra) sempre|estar mort*|nao existir|encontrar (minha|meu|a minha|o meu) (mae|pai|filho|filha|marido|avo|irmao) .. 
QUANDO = hoje|esta noite|essa noite|amanha|neste (fim|sabado|domingo)|nesse (fim|sabado|domingo)|logo|(na|no) (sexta|sabado|domingo|segunda|terca|quarta|quinta|feriado)|depois (do|da|de|que)|antes (do|da|de)|quando (todos|todo|meus|minha|ela|ele|eles|a|os|o|estiver|ninguem|eu)|semana que vem|na proxima|de madrugada|assim que|agora
[idioms]
(criancas|ferias|vizinhos) .. (enfim)? (paz|silencio)
plano .. com (a|o|minha|meu) (terapeuta|medico|medica|doutor|doutora|enfermeira|psicologa|psicologo|fisio*)
(agora|hoje) .. nao preciso de nada
plano (para|pra|da|de) .. (semana|mes|dia|viagem) .. (terapeuta|psico*|filhos|familia)?
pagar se faltar
(dei|dar|dando) (banho|comida|remedio|vacina) .. PET
(cansad*|exaust*|fart*) (da|do|de) (chuva|mudanca|calor|frio|transito)
(posso|devo|pode|podia) (tomar|usar) .. (junto|juntos|juntas)
(PILL (suficientes|bastantes)|suficientes PILL) .. (ate|para (a|o|este))
(tomei|tomo) (todos|todas) .. (indicad*|receitad*|sempre|prescrit*|mandaram|combinad*)
(escrevi|deixei) .. (bilhete|carta|nota) .. (esquecer|lembrar|seguro|medico|perguntas)
(cuida|cuidam|fica) .. PET .. (clinica|infusao|trabalho|viagem|hospital|ferias)
(desculp*|perd*|sinto muito) .. (falt*|consulta|atras*|esquec*|respond*|demor*|confus*|incomod*)
tudo (pronto|certo) (para|pra) (a|o)? (segunda|terca|quarta|quinta|sexta|infusao|consulta|viagem)
(velho|velha|antigo|antiga) (celular|telefone|bicicleta|casaco)|(celular|telefone|casaco|notebook) (velho|antigo)
(decid*|decisao) ... (casar|casamento|comecar|tratamento|ferias|cetamina|continuar|mudar)
(faco|farei|vou fazer) ... (questionario|formulario|exercicios|pesquisa)
(nao) (aguento|suporto) .. (coceira|calor|barulho|enjoo|cheiro|dieta|vizinhos|ronco)
posso (ir|voltar|dirigir) .. (casa|sozinh*|infusao|trabalho)
PILL .. caixinha|PILL junto
cena de suicidio
(encontrar|encontro) (com)? (o|a)? (meu|minha) (marido|mae|pai|filho|filha) .. (depois|almoco|jantar|trabalho|consulta|shopping)
me (mato|matei|matar|matando|mataram) (de|a) (trabalhar|estudar|treinar|rir)
(doei|doar|doando|dei|vendi) (umas|a|as|algumas)? (roupas|roupa) (velh*|antig*|usad*|que nao)
achei que ia morrer
(morrendo|morri|morro|morrer|morre|morta|morto|morria|morreu|mortos|morrer-me) (aqui)? (de|do|com|pra|por) (tanto|tanta|tao)? (JOKE|_ JOKE|ver|ir|comer|um|uma|vontade|conhecer|saber)
(morri|morro|morrendo|morta|morto) (kkk*|rsrs|haha*|ELAUGH|JOKE|aqui|hoje|de)
(mata|matam|matava|matando|matou|ta matando|esta matando|estao matando|acaba|acabando|acabam) (me|comigo|a gente|o tempo|a fome|a saudade|a sede|a pau|aula|a charada|dois)
me (mata !(logo|alguem|ja|agora|$)|matam|matava|matou|matando|esta matando|vai matar|esta a matar|estao a matar|mataram|mataria)
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
