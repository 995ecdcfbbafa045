[classes]
SPOKEN = el los las una un unos es esta estoy con para por que pero muy mas como ya yo mi mis se le lo al del hoy tengo ha he si cuando y hola gracias quiero puedo solo son fue bien me no todo nada porque
NEG = no nunca jamas tampoco ni sin
CLITIC = me lo la te se yo ya le
PAST = antes antiguamente adolescente adolescencia
NOW = ahora otra hoy todavia sigo aun manana pronto ya noche
SAID = dijo dice decia cancion pelicula libro personaje serie letra escribio novela capitulo cuento
THIRD = el ella ellos ellas gente alguien personas pacientes quien usted
WANT = quiero quisiera deseo queria necesito ganas prefiero preferiria gustaria deseando desearia quier kiero qiero anhelo querer ansio apetece ojala
THINK = pienso pensando penso piensa pensar pensado pensamientos pensamiento ideas idea planeo planeando planeado considero considerando imagino imaginando imaginar fantaseo fantaseando sueno plan impulso impulsos obsesion obsesionado obsesionada planteando planteado contemplo contemplado intencion
GOING = voy vamos pienso planeo decidi decidido tengo debo deberia podria pronto
DIE = morir morirme muerto muerta muerte muera muriera morirse muerame fallecer
KILLME = matarme suicidarme ahorcarme colgarme dispararme quitarme envenenarme desaparecerme ahogarme tirarme lanzarme arrojarme aventarme cortarme desangrarme asfixiarme matare suicidare ahorcare colgare tirare lanzare suicido matandome suicidandome ahorco desvivirme desvivo inmolarme electrocutarme suisidarme suicidarm matarm
HURTME = cortarme cortandome cortando quemarme quemandome lastimarme lastimandome golpearme golpeandome herirme hiriendome autolesionarme autolesiono autolesionandome aranarme dañarme hacerme
PILL = pastillas pastilla pastis pildoras pildora medicamentos medicacion medicinas medicamento comprimidos comprimido tabletas capsulas frasco caja cajas blister blisters tramadol morfina insulina somniferos calmantes ansioliticos paracetamol ibuprofeno antidepresivos lorazepam diazepam clonazepam valium trankimazin orfidal bote farmacos opioides parches dosis remedios rivotril oxicodona fentanilo
MEANS = pistola soga cuerda arma cuchillo navaja cuchilla cuchillas revolver escopeta balas bala rifle bisturi gillette gas
EDGE = puente azotea cornisa tejado balcon ventana vias acantilado barranco anden metro tren viaducto terraza barandilla barranca precipicio rio
SAVE = guardando guardado guarde guardo guardadas guardados juntando juntado junte junto juntas acumulando acumulado acumule acumulo acumuladas ahorrando ahorrado escondido escondiendo escondidas almacenado almacenando reuni reuniendo reunido coleccionando recopilando apartado apartando contado contando conte reservado reservando
TOOK = tome tomado trague tragado ingeri ingerido meti metido bebi bebido tomando tragando zampe tragandome
TODO = todas todos toda todo entero entera enteras enteros demasiadas demasiados muchas muchos monton punado montones veinte treinta cuarenta cincuenta sesenta varias frascos cajas resto sobredosis
KIN = hijos hijo hija hijas familia mama papa madre padre esposa esposo marido mujer hermano hermana hermanos pareja novio novia amigos abuela abuelo ninos nietos nenes padres amiga amigo seres todos sobrina sobrino sobrinos mami papi nene nena
PET = perro perra gato gata gatos perros mascota mascotas perrita perrito gatito gatita plantas conejo canario
THING = cosas ropa libros guitarra coche carro dinero ahorros pertenencias colección discos joyas muebles reloj bici moto anillo ordenador instrumentos moto herramientas
LIFE = vida vivir vivo viva existir viviendo existencia existiendo viviera
AWAY = vacaciones viaje viajo viajar boda mudanza mudo trabajo congreso playa fuera pueblo
JOKE = risa aburrimiento hambre sueno verguenza calor frio sed cansancio amor ganas envidia curiosidad ternura asco pena miedo susto vergüenza celos felicidad emocion gusto rabia dolor laughemoji ansiedad jaja jajaja jajajaja
POLICE = policia policias ambulancia hospital ingresen ingresar internen internar encierren encerrar psiquiatrico urgencias 112 911 manden llamen avisen preocupar preocupen asustar lio loquero problemas preocupe internaran ingresaran
OTHER = hermano hermana amigo amiga tio tia primo prima padre madre vecino vecina hijo hija abuelo abuela companero companera marido esposa novio novia mujer ella cantante actor paciente alguien cunado jefe profesor
CITA = cita citas infusion infusiones sesion sesiones tratamiento tratamientos turno hora consulta consultas receta recetas seguimiento recordatorio recordatorios dosis refuerzo visita revision plaza
[phrases]
NEGBEFORE = NEG CLITIC?
PAST = hace (NUM|muchos|varios|unos|dos|tres|cinco|diez|años|tiempo|mucho)|cuando (era|tenia|estaba en)|en el pasado|el ano pasado|de (joven|adolescente|pequeno)|en aquel|en NUM|solia
DOIT = KILLME|quitarme la vida|quitar la vida|acabar con (mi vida|todo|esto|mi sufrimiento|mi existencia|mi dolor|mi)|acabar (conmigo|de una vez)|terminar con (mi vida|todo|esto|mi)|terminar mi (vida|sufrimiento|existencia)|terminarlo todo|acabarlo todo|poner (le)? fin a (mi vida|todo|esto|mi)|ponerle fin|cortarme las venas|pegarme un tiro|darme un tiro|volarme|tirarme (de|del|por|al|a|desde|delante)|saltar (de|del|al|desde|por)|dejar de (vivir|existir|respirar)|irme (de este mundo|para siempre|al otro|con (mi|dios|el|ella))|tomarme (todas|todo|todos|el frasco|la caja|las pastillas|un frasco|el bote)|tragarme (todas|todo|las)|hacerlo|abrirme las venas|estrellarme|estrellar el coche|matar(me)?|suicidio|dormir (para siempre|y no)|reunirme con|estar muert*|no (existir|estar viv*)|desaparecer (para siempre|del mundo)|quitarme de en medio|marcharme para siempre|partir (de este mundo|para siempre)
SIEMPRE = esta noche|hoy|manana|este (fin|finde|viernes|sabado|domingo|lunes|martes)|pronto|el (viernes|sabado|domingo|lunes|martes|miercoles|jueves)|despues de (navidad|la|el|mi|su)|antes de (navidad|que|el|la)|la semana que viene|cuando (todos|todo|mi|se|no haya|esten|duerman|ellos|los|salgan|este sol)|en cuanto|de madrugada|ya
[idioms]
(me voy|voy) con mi (marido|mujer|madre|hija|hijo|hermana) (a|al|de|en)
me (mate|mato|matar|matando|mataba) (a|de) (trabajar|estudiar|entrenar|reir*)
(done|donar|donado|regale|regalar|tire) (la|un poco de|algo de|unas)? (ropa|bolsa|bolsas|juguetes) (viej*|que no|de (los|mis|invierno|bebe))?
(me)? (muero|mori|moria|muriendo|muriendome|morirme|morirse|morir|muerta|muerto|muertos|muerte) (de|por|del) (la|el|las|los|puro|pura|tanto|tanta)? (JOKE|JOKE|probar|ver|verte|conocer|ir|comer|saber|aburrida|sueno|un|una|ganas)
(me)? (muero|muriendo|muriendome) por (ver|verte|ir|conocer|comer|saber|probar|un|una|ese|esa|el|la|que|tu|contar*|abraz*|lleg*|volver|salir|hablar|bailar|viajar)
(es|fue|era) para morirse|de muerte natural|muerto de
(me)? (mata|matan|mataba|esta matando|estan matando|mato|matando|va a matar|van a matar|matara)
(mi)? (madre|padre|jefe|mujer|marido|jefa|novia|novio|mama) .. (mata|va a matar|matara)
matar (el|la|los|las|un|una)? (tiempo|rato|hambre|gusanillo|sed|antojo|mosca|moscas|mosquito|mosquitos|aburrimiento|dos|hormigas|cucarachas|jefe|zombies|monstruo)
(muerte|disolucion|muere|murio|desaparicion) del ego
ego (muere|murio|muerto|desaparec*)
(punto|hora|naturaleza|tiempos|tiempo|horas|angulo|lengua|zona|peso) (muerto|muerta|muertos|muertas)
(bateria|movil|celular|telefono|coche|carro|ordenador|wifi|pantalla|planta|plantas|pila|internet|app|brazo|pierna) .. (muerto|muerta|murio|muere|muriendo|muertas)
dia de (los)? muertos|mar muerto|mosca muerta
(estoy|llego|ando|acabe|llegue|quede|caigo|caer|estaba) (muerto|muerta) (de|del|hoy|despues|tras|con|cansancio|$)
(quiero|queria|quise) morirme? de (la)? (JOKE)
(pelicula|serie|documental|libro|charla|curso|noticia|noticias|articulo|novela|obra|campana|jornada|taller|formacion|estudio|reportaje|podcast|prospecto|cancion|trabajo|tesis|telefono) ... (suicidio|suicida|suicidarse|suicido|suicidas)
(prevencion|escuadron|tasa|tasas|dia mundial|linea|terrorista|atentado|mision|estadisticas|kamikaze|ataque|jugada|ataque) (de|del|contra el|para la prevencion del|al)? (suicidio|suicida|suicidas)
suicidio (politico|asistido|colectivo|profesional|comercial|social|economico)
(cortarme|corte|cortado|cortar|cortarse) (el|las|un|me|mi|los) (pelo|unas|dedo|flequillo|cabello|puntas|dedos|cesped)
(corte|corto|cortarme|cortado) ... (cocinando|afeit*|cocina|cebolla|pan|papel|cuchillo de|jardin|sin querer|cocinar|tomate|verdura*)
(no puedo|no debo|puedo|no|debo|tengo que|me olvide de|olvide) tomar (me|mi|la|el|las|los|esta|este|esa|ese|estas|estos)? (PILL)
no puedo tomar (me)? (la|el|esta|este|esa)
(no)? (puedo|podre) mas (que|rapido|tarde|temprano|tiempo|alto|lejos|de (NUM|dos|tres|una))
(colgar|colgarme|colgue|cuelgo|cuelga) (el|la|los|las|cuadros|una|un|fotos|del telefono)
(disparo|disparar|disparame|pegar|pegame) (fotos|una foto|un toque|un tiro libre|un grito|a (canasta|puerta)|al arco)
tiro(s)? (libre|a puerta|al arco|de tres|con arco)
(saltar|tirarme|lanzarme) (a|en|de|al|por|desde) (la|el|un|una|al)? (piscina|paracaidas|cama|agua|pileta|trampolin|alberca|tobogan|comba|cuerda|parapente|sofa|tirolina|tren de)
(no|no voy a) (estare|estar|podre|voy) ... AWAY
AWAY ... (no estare|no voy a estar)
(sobredosis) de (chocolate|cafe|azucar|series|netflix|trabajo|informacion|ternura|dulce|turron|sol|cariño|amor)
(despedida) de (solter*|trabajo|verano|ano|curso|una compa*|un compa*|mi compa*)
(despedirme|despedirse|adios) (de|a|al|del) (mi|la|las|el|los)? (dolor|compañeros|trabajo|migrana|migranas|companeros|verano|invierno|kilos|cafe|muletas|piedras|insomnio)
(cansad*|hart*) de (vivir) (con|en) (mis|este|esta|el|la|los|ruido|obras|padres|companer*|piso)
me da (algo|un)
vivir (sol*|en|con (mi|un)|cerca) 
acabar con (el|la|los|las|este) (dolor|migran*|papeleo|plaga|tarea*|serie|proyecto|insomnio|ansiedad)
(terminar|acabar) (con (mi (novi*|jefe|pareja|trabajo|marido|contrat*))|el (curso|trabajo|informe|tratamiento|libro|proyecto))
[rules]
intent 1: WANT (de|que)? .. (DIE|DOIT|KILLME) !(de|por)
intent 1: (voy|vamos) (ya)? a (DOIT|KILLME|morir (hoy|esta|manana|pronto)|morirme (hoy|esta|manana)) 
intent 1: (me)? (voy|quiero|pienso|debo|deberia|podria|planeo|decidi|decidido|tengo|puedo|intente|intento|necesito|estoy por|estoy a punto) .. (KILLME|quitarme la vida|quitar la vida|suicidar|matar(me)?|ahorcar|colgar)
intent 1: me (quiero|voy a|voy|quisiera|gustaria|dan ganas de|pienso|debo|deberia|podria|tengo que|vaya a|apetece) _? (matar|morir|suicidar|ahorcar|colgar|tirar|quitar|ir de este|lanzar|pegar un|desvivir|cortar las)
intent 1: (suicidarme|matarme|ahorcarme|suicidio|desvivirme|suicidandome|me suicido|me mato|suicidare|me matare|me ahorco|me cuelgo|me desvivo) !(a trabajar|a estudiar|trabajando|estudiando|de risa)
intent 1: (quitarme|quitarm|quitare|quito|quite) la vida
intent 1: THINK .. (en|de|con|sobre)? .. (DOIT|KILLME|suicid*|la muerte|morir|morirme|muert*)
intent 1: (pensamientos|ideas|ideacion|pensamiento|impulsos|plan|carta|nota|intencion*) (suicida|suicidas|de suicid*|de muerte|de matarme|de morir)
intent 1: (acabar|terminar|acabo|termino|acabare) con (mi vida|todo (esto)?|mi sufrimiento|mi existencia|mi dolor) .. 
intent 1: (acabar|terminar) (con)? (todo|esto) (de una vez|ya|hoy|para siempre|esta noche|$)
intent 1: NEG (quiero|deseo|pienso|voy a|quisiera|me apetece|tengo ganas de|quier|kiero) (ya|mas|a)? (seguir)? (vivir|viviendo|existir|existiendo|viva|vivo|seguir viv*|estar viv*|continuar viv*)
intent 1: NEG (quiero|deseo|kiero|quisiera) (ya|mas)? (estar|seguir|continuar) (en este mundo|en esta vida|con vida|vivo|viva|aqui)
intent 1: (estoy|soy|me siento|siento|ando|estado|sigo) .. (suicida|suicidas)
intent 1: (mejor|prefiero|preferiria|ojala) .. (muert*|morir|morirme|muriera|estar muert*|no (existir|vivir))
intent 1: ojala .. (muriera|muera|muert*|muriese|morir)
intent 1: (que alguien|alguien|por favor|dios) me (mate|mates|dispare)|matenme|matame ya|(quiero|necesito) que me maten
intent 1: (la)? (unica|mejor) (salida|solucion|opcion|forma|manera|escapatoria) .. (morir|muerte|matarme|suicid*|KILLME|acabar con|desaparecer|DIE)
intent 1: (muerte|morir|suicidio) .. (unica|mejor|salida|alivio|solucion|descanso|liberacion|descansar)
intent 1: (ganas|deseos|urgencia|impulso|impulsos|necesidad|intencion) de (DOIT|KILLME|morir|morirme|saltar|acabar con todo|cortarme)
intent 1: (como|manera*|forma*|metodo*|modo*) .. (suicid*|matarme|morir|quitarme la vida|acabar con mi vida|ahorcarme) (sin dolor|rapido)?
intent 1: (hoy|esta noche|manana) (me mato|me muero|muero|se acaba todo|acabo con todo|termino con todo|me voy (para siempre|de este)|me suicido|me despido)
plan 1: (voy a|pienso|quiero|vamos a|planeo) hacerlo (SIEMPRE|asi|de verdad)
plan 1: (lo)? (hare|haré|hago|voy a hacer) (lo)? (SIEMPRE)
plan 1: (SIEMPRE) (lo|voy a) (hago|hare|hacerlo|voy a hacer)
plan 1: (tengo|hice|hecho|ya) .. (plan|planeado|planificado|decidido|preparado|pensado) .. (como|cuando|donde|todo|fecha|dia|lugar|morir|matarme|DOIT|$|hacerlo|puente|pastillas|noche)
plan 1: (se|decidi|decidido|elegi|elegido|pensado|escogi|escogido|tengo) (muy bien|exactamente|ya|claro)? (como|cuando|donde|el dia|la fecha|el lugar|el sitio|el metodo|fecha|dia|el puente|el arbol|la hora) (y|cuando|como|donde|lo|voy|me|para|hacer|donde) .. !(boda|infusion|cita)
plan 1: (ya)? (elegi|escogi|tengo|puse|fije|marque|he elegido|he puesto|he escogido|he fijado|marcado|elegido) (el|la|una|un|mi)? (dia|fecha|lugar|sitio|puente|metodo) !(de (la|mi|boda)|para (la|mi) (cita|boda|infusion|proxima|siguiente)|libre)
plan 1: (busque|buscando|buscado|investigado|investigando|mirando|googleado|leyendo|mire|averigue) .. (cuantas|dosis|letal|mortal|como|metodos|formas|maneras|altura|puente*) .. (morir|letal|mortal|matar*|suicid*|pastillas|dolor|sobredosis)
plan 1: (cuantas|cuanto|que cantidad|que dosis|dosis) .. (para morir|hacen falta|letal|mortal|mataria*|matar|no despertar|sobredosis|morirme)
plan 1: (dosis|cantidad|mezcla) (letal|mortal)
plan 1: (mi|el|la) ultim* (noche|dia|cumpleanos|navidad|amanecer|mensaje|adios|cena|carta|deseo|palabras) !(de (cole|clase|trabajo|vacaciones|tratamiento))
plan 1: (estoy|parad*|voy|camino|voy de camino|sentad*|aqui|mirando|me voy) .. (en|al|a|hacia|sobre|desde) (el|la|un|una|lo alto)? .. (puente|azotea|cornisa|vias|acantilado|viaducto|barandilla|precipicio|borde)
plan 1: (esta vez) .. (funcion*|no fall*|va a|voy a|si|lo hare|salir bien|sobreviv*|en serio)
plan 1: (nadie) (me)? (podra|va a|puede|podria) (poder)? (parar|detener|salvar|impedir|encontrar|parar)(me|lo)?
plan 1: nadie .. (pararme|detenerme|salvarme|impedirlo|impedirmelo|encontrarme|encontrara|detendra)
plan 1: (cuando|en cuanto|despues de que|una vez) .. (duerman|dormidos|se vaya|vayan|salgan|muera|cumpla|navidad|trabajar|fiestas) .. (hare|hago|voy a|me mato|me voy|acabo|sere|estare|podre)
plan 1: (valor|valentia|coraje|valiente|agallas|huevos) (para|de) (hacerlo|DOIT|KILLME|saltar|acabar|terminar|irme)
plan 1: (asegurar*|asegurado|asegure) .. (no (despertar|fallar|sobrevivir|me encuentren|haya vuelta)|de que)
means 1: (SAVE) .. (PILL) 
means 1: (PILL) .. (SAVE|juntadas|suficientes|bastantes|preparadas|guardadas|escondidas|sobre la mesa|en la mano|delante|listas|cajon|contadas) !(en la nevera|con receta|para (el viaje|la semana))
means 1: (tengo|hay|con|son|suficientes|bastantes) (suficientes|bastantes|las suficientes) (PILL)
means 1: (compre|comprado|tengo|consegui|conseguido|encontre|encontrado|cargue|cargado|preparado|cogi|agarre|saque|atado|ate|escondi) (ya|una|la|el|un|mi|de mi padre)? .. (soga|cuerda|pistola|arma|revolver|escopeta|cuchillas|cuchilla|navaja|balas|veneno|bisturi) !(de (guitarra|escalada|juguete|tender)|para (escalar|tender))
means 1: (soga|cuerda|pistola|arma|cuchillo|navaja|cuchilla) .. (cuello|cargada|lista|preparada|cabeza|mano|cajon|esperando|garaje|muneca*|colgada|viga|atada)
means 1: (tomarme|tragarme|tomar|tragar|meterme) (todas|todos|el frasco|la caja|todo|el bote|un frasco|toda) .. 
attempt 1: (me)? (TOOK|tome|he tomado) (ya)? .. (TODO) .. (PILL|que tenia|habia|pastillero|cajon|casa|de golpe|ya|de una)
attempt 1: me (tome|he tomado|trague|he tragado|acabo de tomar|acabo de tragar|tomo|bebi|meti) (ya)? (todo|todas|todos|un monton|un frasco|una caja|el frasco|la caja|demasiad*|muchas|un bote|el bote|dos|tres|NUM|veinte|treinta|un punado|lejia|veneno|cloro) !(gramo|mg|segun|como|al dia|veces|cada)
attempt 1: (me)? (acabo|acabe) de (tomar|tragar|cortar|meter|tomarme|tragarme|cortarme) .. (PILL|todo|todas|venas|munecas|brazo*|frasco|bote)
attempt 1: (tome|tomado|tomando|tomarme|hecho) .. sobredosis|(me)? (he)? (sobredosifi*|intoxicado|envenenado|envenene)
attempt 1: (me)? (he)? (corte|cortado|cortaba|abri|abierto) (las)? (venas|munecas|los brazos|el brazo|las muñecas|brazos|piernas|muslos)
attempt 1: (anoche|hoy|ayer|esta (manana|noche|semana)|acabo de|otra vez) .. (intente|intentado|intentar|trate de|tratado de) .. (KILLME|quitarme|matarme|suicid*|acabar|ahorcarme|morir)
attempt 1: (intente|he intentado|trate de|he tratado de) .. (KILLME|quitarme la vida|suicid*|acabar con|ahorcarme|morir)
attempt 1: (ya)? (lo hice|esta hecho|lo he hecho|es tarde) .. (pastillas|adios|perdon|tome|sangr*|sueno|tragad*|dormir*)
attempt 1: (sangrando|sangre|sangra) .. (muneca*|brazo*|corte*|cortad*|venas|no para)
attempt 1: (me siento|tengo|estoy) .. (sueno|mareo|maread*|adormilad*) .. (pastillas|tomado|tome|frasco)
attempt 1: (se rompio|se partio) (la|el) (cuerda|soga|rama|cinturon)
self_harm 1: (me)? (estoy|empece|vuelto|volvi|sigo|quiero|ganas|voy|necesito|he|acabo|otra vez|impulso|urgencia|pienso|pensando|podria|tengo|recaido|recai) .. (HURTME|autolesion*|hacerme dano|hacerme da|lastimarme)
self_harm 1: (me)? (corto|corte|corte otra|cortado|quemo|queme|quemado|lastimo|lastime|lastimado|golpeo|arano|hago dano|hice dano|hecho dano|herido|autolesiono|autolesione) .. (brazo*|brazos|muneca*|pierna*|muslo*|piel|proposito|otra vez|de nuevo|anoche|a mi mism*|queriendo|adrede)
self_harm 1: (hacerme|haciendome|hago|hice|hecho) .. (dano|mal) .. (mi mism*|otra vez|de nuevo|proposito|anoche|queriendo)
self_harm 1: (autolesion*|autolesiones)
self_harm 2: (HURTME) !(las unas|el pelo|gracia|caso)
goodbye 1: (despedida|despido|despedirme|despidiendome|despedir|despedidas|adios) .. (todos|siempre|mundo|familia|hijos|carta|cartas|mensaje|gracias|perdon*|os quiero|los quiero|vida|definitiv*|ultim*|amo|cuiden|cuidad|ustedes|vosotros|recuerd*|quiero|solo)
goodbye 1: (solo)? (quiero|queria|vengo a|escribo para|quisiera) (despedirme|decir adios|decir(les)? adios|decirles adios|deciros adios)
goodbye 1: (esto|este|esta|es|sera) (es|sera)? (un|mi|una|el|la)? (adios|despedida|ultimo mensaje|ultimo adios|ultima carta|ultimas palabras)
goodbye 1: (carta|cartas|nota|notas|mensaje|mensajes) de (despedida|adios|suicid*)
goodbye 1: (cuando|si|para cuando) (lean|lea|leas|leais|veas|vean|encuentren|encontreis|recibas|reciban|alguien lea) .. (esto|mensaje|carta|me|mi) 
goodbye 1: (dile|diles|digan|diganle|diganles|decidle|decidles|decirle|dígale|dile a|digale|digales) .. (KIN) .. (quiero|amo|quise|ame|culpa|perdon*|siento|lo siento|amaba|queria|los)
goodbye 1: (dile|diles|diganle|diganles|decidles|decidle|digale|digales|dile) .. (que)? (los|las|le|la|lo)? (quiero|amo|quise|ame|adoro|amaba)
goodbye 1: (cuida|cuiden|cuidad|cuidalo|cuidala|cuidalos|cuidame|cuidarla|cuide) .. (KIN|PET|ellos|el|ella) .. (cuando|por mi|no este|me vaya|sin mi|falte|favor|ya no|haya ido)
goodbye 1: (cuando|si|en cuanto|una vez que|para cuando) (yo)? (ya)? (no este|falte|me haya ido|me vaya (para siempre|del todo)|muera|haya muerto|este muert*|me muera)
goodbye 1: (no|ya no|nunca) (voy a|vais a|van a|me|volveras a|volvereis a|volveran a|sabras|sabran) _? (saber|volver a (ver|saber|escribir)|veran|vereis|volvere|estar|veras|nada) (de mi|mas|nada mas de mi|a verme|a molestar|aqui|escribir)?
goodbye 1: (no es|nadie|no tienen|no tuvo|no fue|no teneis|no tienes|no tiene|no) (es|tiene|tuvo|fue)? (la|vuestra|tu|su|por|de|culpa)? _? (culpa|culpable*|culpen|culpes|culpeis) .. (nadie|vosotros|ustedes|tuya|vuestra|suya|mia|decision|$|hicieron|hicisteis|hiciste|mia)
goodbye 1: (no)? (se)? (culpen|culpeis|culpes|culpe) .. (nadie|vosotros|ustedes|a|por)
goodbye 1: (perdon*|perdoname|perdonadme|perdonenme|lo siento|siento|perdona) .. (todo|irme|dejaros|dejarlos|no puedo (mas|seguir)|no pude|por (esto|lo que|no|rendirme|irme|dejar*)|hijos|mama|familia|hacer esto|haberos|haberles|me rindo|tengo que irme)
goodbye 1: (gracias) .. (todo|cuidar*|intent*|ayud*|carino|estar|tratar*) .. (adios|intent*|pero ya|no fue|lo siento|perdon|hasta siempre|despid*|culpa|no pude|me voy|pero no|siempre|ya no|hicieron lo|hicisteis lo)
goodbye 1: (hasta siempre|adios (a todos|para siempre|mundo|mundo cruel|mi amor|familia|amigos|y gracias))
goodbye 1: (me voy|me ire|me marcho|parto|marcharme|irme) (ya)? .. (para siempre|de este mundo|al cielo|al otro (lado|mundo)|con (dios|mi (madre|padre|mama|papa|hijo|hija|abuela|marido|mujer|esposo|esposa))|en paz|tranquil*|de esta vida)
goodbye 1: (nos vemos|os espero|los espero|nos veremos|espero) .. (otro lado|otra vida|cielo|arriba|mas alla)
goodbye 1: (estare|voy a estar|estar|reunirme|reencontrarme|reunire|juntarme|encontrarme) .. (con|junto a) (mi|el|ella|dios|mis) .. (cielo|pronto|por fin|otra vez|alli|arriba|de nuevo|esta noche|fallec*|otro lado)
goodbye 1: (recuerdenme|recordadme|recuerdame|recuerden|recordad|acordaos|acuerdense) .. (me|como|yo|mi|con|mi*|siempre|carino)
goodbye 1: (no me|ni me) (busquen|busques|busqueis|lloren|lloreis|llores|esperen|espereis|esperes|salven|olviden)
goodbye 1: (os|los|te|les) (quise|ame|quiero|amo) (mucho|siempre|a todos|con)? .. (adios|siempre|perdon*|lo siento|olvid*|me voy|cuid*)
goodbye 2: (despedirme|despedida|adios|despidiendome|despido)
preparation 1: (escrito|escribi|escribiendo|escribir|deje|dejado|dejo|dejando|grabe|grabado|grabando|termine|terminado|acabado) .. (carta|cartas|nota|notas|video|videos|mensajes) .. (KIN|para|a (mi|mis|todos|cada)|despedida|mesa|explicando|sobre|listas|cajon)
preparation 1: (carta|cartas|notas|nota) .. (escritas|escrita|listas|lista|preparadas|en (el|la) (mesa|cajon|sobre|cama|cocina)|sobre la (mesa|cama)|hechas)
preparation 1: (regalando|regale|regalado|repartido|repartiendo|reparti|donado|dando|doné|regalo|regalar|repartir|dejado|dejo|deje|he dado) .. (THING|PET|guitarra|cosas|todo lo) .. 
preparation 1: (encontrado|encontre|buscado|busque|buscando|dejado|deje|arreglado|arregle|conseguido) .. (casa|hogar|quien|alguien|familia|dueno|cuide|adoptante|nueva) .. (PET|mis gatos|perr*|gat*)
preparation 1: (PET) .. (nueva casa|nuevo hogar|dueno|ya tiene casa|se queda con|lo cuida*|lo he dejado|la cuidara) .. 
preparation 1: (papeles|asuntos|todo|cuentas|tramites|documentos|deudas) .. (en (orden|regla)|arreglad*|ordenad*|listo*|preparad*|saldad*|resuelt*) .. (para|cuando|no (deje|tengan|de)|irme|por si|asi|nadie|ya|$|puedo|me voy)
preparation 1: (dejar|dejando|dejado|dejo|poner|poniendo|puesto|ponge|arregle|arreglando|arreglado|ordenado|ordenando) .. (asuntos|papeles|cuentas|todo|cosas|vida) .. (en orden|arreglad*|listo|antes de (irme|morir)|para (que|cuando))
preparation 1: (testamento|seguro de vida|mi (propio)? (funeral|entierro|lapida|ataud|velorio|obituario|esquela)) 
preparation 1: (contrasenas|claves|contrasena) .. (para|apuntad*|cuando|dejad*|anotad*|escrit*|sobre|hermana|mujer|marido|pareja)
preparation 1: (apuntado|anotado|dejado|escrito|apunte|anote|deje) .. (contrasenas|claves|contrasena)
preparation 1: (no|ya no) (lo|la|los|las|me)? (voy a)? (necesitar|necesito|necesitare|haran|hara|hacen) .. (donde voy|ya|mas|a donde|falta|adonde|$) .. 
preparation 1: (a)? (donde|adonde) (yo)? (voy|me voy) .. (no|ya|hay|necesit*)
preparation 1: (encuentren|encuentre|encuentra|encontrar|hallen) .. (mi cuerpo|cadaver|muert*|asi|colgad*)|no (quiero que)? (me encuentre|me encuentren|los ninos me)
preparation 1: (cancele|cancelado|cerrado|cerre|vendi|vendido|borrado|borre|pagado) .. (cuentas|todo|suscripciones|deudas|piso|fotos|redes|contrato) .. (no|nadie|para que|antes|ya|facil|moleste*|dejar)
euphemism 1: (no|ya no) (me)? (voy a|creo que|va a|hace|hara|hagan|sera|necesitare|necesito) .. (necesitar|falta|necesite|hacer falta|vaya a|venir|hara|necesario|volver) .. (CITA) 
euphemism 1: (no|ya no) (me)? (necesitare|necesito|hara falta|hace falta|hagais|harán falta|haran falta) .. (CITA) .. 
euphemism 1: (CITA) .. (ya)? (no) (la|lo|las|me|voy a|hara|va a|hace)? _? (necesitare|necesito|necesitar|hara falta|falta|hara|haran)
euphemism 1: (no|ya no) (voy a|pienso|creo que|espero) (estar|este|seguir|llegar|llegue|estare) (aqui|viv*|alli|por aqui|en este|a (la|mi|navidad|manana|fin)|para)? .. (proxima|semana|manana|mes|lunes|entonces|navidad|mucho|mas|verlo|cumple*|verano|siguiente|cuando)
euphemism 1: (no|ya no) (estare|existire|seguire) (aqui|por aqui|viv*|alli|para)? .. (proxima|semana|manana|mes|lunes|entonces|navidad|mucho|mas|verlo|cumple*|verano|siguiente|$|cuando)
euphemism 1: (no|ya no) (habra|hay|va a haber) (una|otra|un|mas|ninguna)? (proxim*|siguiente|otra|manana|CITA|futuro|vez)
euphemism 1: (dad|den|denle|dadle|pueden dar|podeis dar|dale|cedan|cedo|dar|darle|darselo|darsela) .. (CITA|lugar|sitio|hueco) .. (alguien|otra persona|otro|quien) .. (vivir|merezca|si quiera|lo necesite|no voy a|ya no|esperanza|futuro|aproveche)
euphemism 1: (cancel*|anul*|borr*|elimin*) .. (CITA|todas|todo|datos|cuenta|ficha|mis) .. (no (estare|voy a|hara|har|necesit*|sirve)|ya no|donde|no tiene sentido|para siempre|para que)
euphemism 1: (pronto|manana|esta noche|ya|por fin) .. (acabara|acaba|terminara|termina|habra terminado|habra acabado|se acabo|dejara de doler|dejare de sufrir|descansar|descansare|sere libre|estare en paz|seré libre|paz|no dolera|no importara|se acabara|dejare|todo habra|estare lejos|no sufrire)
euphemism 1: (todo|esto|dolor|sufrimiento) .. (acabara|terminara|habra terminado|se acabara|va a acabar|va a terminar|se acaba|termina|acaba|habra acabado) .. (pronto|noche|hoy|manana|fin|siempre|ya|lunes|poco)
euphemism 1: (descansar|descanso|dormir|paz) (por fin|para siempre|eterno|eternamente|eterna|al fin|en paz|del todo)
euphemism 1: (no|ya no) (tendran|tendreis|tendras|van a tener|tendra|vais a tener|seran|os|les) .. (preocuparos|preocuparse|preocuparte|aguantarme|molestar*|cuidarme|soportarme|lidiar)
euphemism 1: (no os|no les|ya no|no voy a|no te) (voy a)? (molestar|molestare|dare mas|dar mas|sere mas|ser mas|estorbar|dar problemas) (mas|os|les|un problema|problemas|una carga|nunca|a nadie|$)
euphemism 2: (se acabo|se termino|hasta aqui (llegue|he llegado)|me rindo|tiro la toalla|no doy mas|llego mi hora|ha llegado (mi|el) (hora|momento|final)|es mi final|es el final|el fin) 
burden 1: (mejor|felices|tranquil*|aliviad*|facil|bien|libres|descansar*) .. (sin mi|si (no estuviera|me muero|muriera|yo no|desaparec*|no existiera|ya no|me muriera|no estoy|no estuviese)|cuando (no este|me muera|me vaya|ya no|me haya)|que yo no|muert*)
burden 1: (sin mi|si (no estuviera|muriera|me muriera|no existiera|desapareciera|yo no estuviera|me muero)) .. (mejor|felices|descans*|tranquil*|facil|bien|nadie|libres|alivio|todos)
burden 1: (dejar de ser|no ser|ya no sere|no quiero ser|cansad* de ser|liberarlos de) (mas)? (una)? (carga|estorbo|peso|molestia|problema) 
burden 2: (soy|siento|sentirme|siendo|ser|como|sea) .. (carga|estorbo|peso|lastre|molestia|inutil|basura) .. 
burden 2: (nadie) .. (extran*|echar*|notar*|llorar*|importar*|echaria|daria cuenta|falta)
burden 1: (les|os|le) (hago|haria|hare|estoy haciendo) un favor
burden 1: valgo mas muert*
calm 1: (tomado|tome|tomada|decision|decidido|decidi) .. (decision|paz|calma|tranquil*|decidido|tomada) .. (paz|tranquil*|calma|miedo|alivio|noche|serena|firme|atras|adios|nadie|descans*|ya)
calm 1: (tranquil*|paz|calma|alivio|aliviad*|feliz|seren*|liger*|content*) .. (decidi|decidido|tome|tomado|decision|se que|va a acabar|todo acab*|termin*|voy a morir|plan|acabara|queda poco|fecha|final)
calm 1: (hecho|hice|estoy en|hacer) (las)? (paces|paz) (con)? (todo|morir|muerte|dios|idea|todos|la)
calm 1: (no|ya no|sin) (tengo|le tengo|me da|da)? (miedo) (a|de)? (la muerte|morir|morirme|de morir|irme)
calm 1: (no hay|sin|no tiene|ya no hay) (vuelta atras|marcha atras) 
calm 1: (acept*|list*|preparad*) .. (morir|muerte|mi destino|irme|partir|final|marcharme) .. 
calm 1: se (lo que|exactamente lo que) (tengo que|debo|voy a) hacer
denial 1: (puse|dije|marque|conteste|respondi|digo|pongo|menti|escribi|pulse|he puesto|he dicho|elegi|miento|mentido|he marcado|contesto|respondo|he mentido|puesto) ... (no|0|cero|NUM|bien|menti|que estoy|mentira|verdad|pregunta|que no) ... (porque|para|no quiero|por miedo|si no|pq|xq|sino) ... (POLICE|me (manden|encierren|ingresen|internen|quiten|llamen|lleven)|manden|llamen|quiten|familia|madre|pareja|enteren|miedo|llevarme)
denial 1: (no quiero|para que no|miedo a|miedo de|si digo|si cuento|si soy sincer*|si contesto|por miedo) ... (POLICE|quiten a|me quiten|me lleven) 
denial 1: (menti|mentido|mentira|mentia|miento|no fui sincer*|no (dije|digo|he dicho) la verdad) ... (pregunta|seguridad|cuestionario|segur*|suicid*|0|encuesta|cuando|bien|puse|no)
denial 1: (la verdad|respuesta (real|verdadera|sincera)) ... (es|seria|era) ... (si|otra|peor|no estoy)
passive 2: (NEG|ojala|quiero|quisiera|gustaria|deseo|rezo|espero|importaria|dormir|dormirme|acostarme|mejor|dormid*) .. (NEG) .. (despert*|levant*|abrir los ojos|amanec*)
passive 2: (NEG) (volver a)? (despertar|despertarme|despertara|despertar*) (mas|nunca|manana|jamas|$|nunca mas)
passive 2: (ojala|desearia|quisiera|quiero|gustaria|preferiria|mejor|deseo|ganas|apetece) .. (no (haber nacido|existir|existiera|estar|hubiera nacido|estuviera|ser|tener que vivir|despert*)|desaparecer|desapareciera|esfumarme|dejar de (existir|ser|sufrir|vivir)|dormirme para|dormir para|nunca (nac*|haber nacido|hubiera)|apagarme|desvanecerme|que (todo)? (se)? (acabe|termine|pare)|evaporarme|me (atropell*|llevara|trague|parta|cayera|atropelle))
passive 2: (no|nunca) (debi|deberia|tendria que|hubiera|tuve que|quise|pedi) (haber)? (nacer|nacido|existir|existido)
passive 2: (no|sin|ningun|ninguna|nada|tampoco|perdido|perdi) (le|tengo|tiene|veo|hay|encuentro|me quedan|me queda|quedan|le veo|encuentro|queda)? (mas|el|la|las|los|ya|le|un|ninguna|ningun|nada|mucho)? _? (sentido|razon|razones|motivo|motivos|futuro|esperanza|esperanzas|salida|ganas|ilusion|proposito) (de|para|a|por|en|ya|$|nada|vivir|seguir|alguna|ninguna|por) .. 
passive 2: (no|nada|poco) .. (vale la pena|merece la pena|tiene sentido) (vivir|seguir|viviendo|nada|ya|luchar|esta vida|la vida|$|estar)?
passive 2: (la vida|vivir|mi vida|seguir|existir|esta vida|todo) .. (no (vale|merece|tiene|sirve)|sin sentido|duele|vacia|es un infierno|pesa|es una (mierda|tortura|condena|carga)|me sobra)
passive 2: (cansad*|hart*|agotad*|canse|cansa|aburrid*|cansancio) (ya)? (de|hasta de)? (LIFE|esta vida|la vida|luchar|todo|existir|mi vida|sufrir|seguir|estar viv*|respirar|pelear|fingir|despertar*|ser|aguantar|esto)
passive 2: (no puedo|no aguanto|no soporto|no resisto|no doy|no tengo fuerzas) (ya)? (mas|seguir|para seguir|continuar|con (esta vida|mi vida|todo|esto|mi)|esta vida|la vida|vivir|esto) !(que|de NUM|tarde|trabajando|leyendo|con la (dieta|mudanza|musica))
passive 2: (no quiero|no deseo|no me apetece|no tengo ganas de|sin ganas de|pocas ganas de|no me dan ganas de|perdi las ganas de|perdido las ganas de) (seguir|continuar|estar|vivir|levantarme|luchar|existir|nada) (asi|aqui|mas|ya|en este|adelante|viv*|con|de|luchando|$) .. 
passive 2: (sin|quedan|tengo|perdi|perdido) .. ganas de (vivir|nada|seguir|existir|luchar)
passive 2: (para que|de que) (sirve|vivir|seguir|sigo|estoy|vivo|levantarme|existo|despert*|luchar|esforzarme|continuar)
passive 2: (no|tampoco|poco) (me)? (importa|importaria|molestaria|preocupa) .. (morir*|muero|viv*|muert*|despert*|atropell*|pase|pasara|si (me|no|un|manana)|desaparecer|vivir)
passive 2: (me da igual|da lo mismo|me daria igual|da igual|dar igual) .. (viv*|morir*|muero|muerto|despert*|muera|no (estar|existir)|lo que me pase|muerta)
passive 2: (un|que|ojala|si|me) .. (coche|camion|autobus|tren|rayo|carro|bus|meteorito|avion|cancer|infarto|dios) .. (atropell*|lleve|llevara|mate|matara|por delante|encima|acab*|pase|aplast*|me)
passive 2: (seria|estaria|es) (mejor|bonito|mas facil|un alivio|facil|bueno|genial|tan facil) .. (no (existir|estar|despertar|haber|vivir|ser)|morir*|desaparecer|muert*|dormirme|si (ya)? no)
passive 2: (dios|senor|virgen|dios mio|señor) .. (llevame|lleve|llevarme|recoja|acabe|llama|llames|me lleves)
passive 2: llevame (ya|contigo|dios|señor)
passive 2: (dejar|dejaria|dejara) de (sufrir|existir|respirar|luchar|ser)
passive 2: (quiero|solo quiero|necesito|quisiera|deseo|ojala) (que)? (esto|todo|el dolor|el sufrimiento|mi vida|se) (ya)? .. (pare|acabe|termine|acabara|terminara|parara|apague|acabase)
passive 2: (quiero|solo quiero|quisiera|ganas de|necesito) (poder)? (desaparecer|esfumarme|irme lejos y no|apagarme|dormir y no|no sentir nada|no estar|no ser|descansar (para|de)|rendirme|largarme de este mundo|irme de aqui para siempre|salir de esta vida)
passive 2: (no)? (veo|hay|existe|tengo|imagino|encuentro|queda) .. (salida|futuro|esperanza|luz al|solucion para mi) !(de)
passive 2: (no) (veo|hay|tengo|imagino|me veo|encuentro) .. (salida|futuro|esperanza|luz|solucion|mañana)
passive 2: (pienso|pensar|pensando|pensamientos|imagino|sueño) .. (en|de|con|la) (la)? (muerte|muriendo|no estar|no existir|desaparecer|mi funeral|entierro|morir*)
passive 2: (muert*|vaci*) (en vida|por dentro)
passive 2: (solo)? (sobrevivo|existo|esperando (a)? (la muerte|morir*|que (todo)? (se)? (acabe|termine)|el final)|espero (la muerte|morirme))
passive 2: (algo malo|una tonteria|una locura|una estupidez|cualquier cosa|hacerme algo) .. (hacer|haga|a mi mism*|pasar|cometer|voy a|podria)?
passive 2: (hacer|cometer|haga) (una tonteria|una locura|una estupidez|algo malo|alguna locura|algo terrible)
passive 2: (no me siento|no estoy|no estare) segur* (conmigo|sol*|en casa|esta noche|de mi)
passive 2: (sin|no) (mi|la) (vida|gana)
crisis 2: (necesito|ayuda|ayudenme|ayudame|auxilio|socorro) (ayuda)? (urgente|ya|ahora|por favor)
third_person 2: (OTHER) .. (se suicido|se mato|se ahorco|se quito|suicid*|quiere morir*|quitarse la vida|se colgo|se quiere|matarse|intento (matarse|suicid*))
third_person 2: (suicidarse|quitarse la vida|se suicido|se ahorco|se quito la vida|quiere morirse|quiere matarse|matarte|suicidarte)
mention 2: suicid*
mention 2: suisid*
past 2: (quise|queria|intente|pense|planee|quisiera haber) .. (DOIT|KILLME|morir*|muert*|suicid*)
plan 1: (SIEMPRE) ... (lo hare|lo hago|voy a hacerlo)
plan 1: (esta vez) ... (funcion*|no fall*|asegur*|va a salir bien|sobreviv*|en serio)
plan 1: se (como|cuando|donde) y .. (cuando|como|donde)
plan 1: tengo (un|mi|el) plan y .. (con que|necesito|todo|medios|hace falta)
plan 2: tengo un plan $
calm 1: (calma|tranquil*|paz|alivi*) .. (decision|decidido|decidi)
self_harm 1: (cortes|cortarme|cortado|cortandome) .. (brazos|brazo|munecas|piernas|muslos|proposito)
plan 1: (esta|hoy|manana|sera) .. mi ultim* (noche|navidad|cumpleanos|dia (aqui|en este|viv*|$)|mensaje|amanecer)
plan 1: (todo|tengo todo|esta todo|lo tengo todo) (esta)? (listo|preparado|decidido|arreglado|planeado) .. (hoy|noche|manana|sabado|domingo|viernes|descans*|ya|fin)
plan 1: (voy|camino|voy camino|estoy|sentad*) .. (vias|via|puente|acantilado|rieles|azotea)
means 1: compre .. (necesito|hace falta|lo necesario) .. hacerlo
preparation 1: (deje|dejado|dejo) (una|la) (nota|carta) (en|sobre|para|a)
preparation 1: (papeles|documentos|cuentas) .. (familia|hijos|mujer|marido|padres|madre) .. (no|problema*|facil|lio*|molest*)
goodbye 1: (digan|digale|dile|diles|decid|decidle|decidles|diganle*) ... (quiere|quiero|amo|ama|quise|adora|adoro)
burden 1: (merece*|necesita*) .. (algo|alguien|una madre|un padre|una vida) .. mejor .. (yo|que yo|sin mi|favor)
burden 1: (hare|hago|haria|haciendo) un favor
self_harm 1: (queme|quemo|quemado|quemarme|quemando*) .. (cigarro|cigarrillo|brazo*|proposito|mechero|piel|pierna*|encendedor)
passive 2: (anestesia|quirofano|operacion|infusion|sedacion) .. (no)? .. (despert*|quedar*)|no despert* .. (anestesia|operacion|infusion)
passive 2: (nada|ya nada) (tiene sentido|importa|me importa|vale|sirve|merece)
passive 2: (atrapad*|encerrad*) .. (salida|vida|escap*|cuerpo)
goodbye 1: (me despido|despido) (de (ustedes|vosotros|todos|ti|mi|mis)|para)
euphemism 1: (pronto|por fin|ya) .. (descans*|estare en paz|sere libre|dejare de sufrir)
euphemism 1: (otra|mas|proxima|siguiente) (cita|sesion|infusion|consulta) .. (no (voy a|estare|pienso) (estar|ir|venir)?|ya no (estare|voy))
goodbye 1: (perdon*|lo siento) & (esta noche|ultim*|ya no estare|no puedo mas|adios|me voy)
plan 1: tengo todo lo (que necesito|necesario) .. 
plan 1: (esta noche|hoy|manana|el domingo) (sera|es) (la|mi|el) (ultim*|noche|fin|final) !(dia|infusion|sesion|vez|cita|semana|dosis|de|clase)
burden 1: (hijos|hijas|familia|ninos|marido|mujer) .. (estaran|estara|estarian|viviran) (bien|mejor) .. (padre|madre|abuelos|sin)
preparation 1: (den|denle|dale|dad|dadle|entregad|entreguen|dejadle) .. (mi|mis) .. (a) (mi|mis) (hermano|hermana|hijo|hija|sobrino|amigo|amiga|nietos|padre|madre)
goodbye 1: (me)? (quedan|queda) .. (pocas|pocos|unas|algunas|solo) .. (horas|dias|minutos) !(para (la|mi) (cita|infusion)|de trabajo)
plan 1: (estoy|subi|parad*) .. (azotea|tejado|puente|cornisa|borde)
self_harm 1: (rasco|arano|muerdo|froto) .. (sangr*|brazos)
calm 1: (por fin|al fin|finalmente) .. (salida|solucion) .. (alivio|paz|calma|tranquil*)
denial 1: (no) (le|les)? (dije|conte|he dicho) .. (verdad|todo) .. (medico|doctora|doctor|enfermera|psiquiatra|habria*|me)
goodbye 1: (ya)? (dije|he dicho) todo lo que tenia que decir
euphemism 1: (dejare|deje|dejar) de ser .. (problema|carga|peso|estorbo)
goodbye 1: (nunca mas|no|nunca) (sabreis|sabran|sabras|volvereis a saber|volveran a saber) .. (mi|nada)
goodbye 1: (beso|besos|abrazo) .. (nietos|hijos|hija|mama) .. (parte|mi|mia)
attempt 1: (vacie|vaciado) .. (botiquin|armario|frasco) .. (trague|tome|todo)
attempt 1: (tome|trague|tomado|tragado) (demasiad*|muchisim*) (PILL)
euphemism 1: no (mas|quiero mas) (CITA) .. (igual|acaba|importa|termina|fin)
goodbye 1: (pronto|por fin|esta noche|muy pronto) .. (estare|voy a estar|me reunire|vere) .. (con|a|mi) .. (mama|papa|madre|padre|abuel*|hijo|hija|marido|mujer|dios|herman*)
passive 2: (que|cual|donde) .. sentido .. (todo|esto|vida|vivir|tiene|seguir)
passive 2: no .. (quiero|quisiera|deseo|me gustaria) .. (despert*)
euphemism 1: (pronto|ya|manana) .. (nadie|no) .. (preocuparse|preocuparos|cuidarme|aguantarme|molestar*) .. (mi|mas|por|$)
plan 1: (cuando) .. (nadie|no haya|esten|duerman|solo|sola|fuera) .. (hare|hago|voy a hacer)
preparation 1: (deje|dejado|lleve|confie) .. (PET) .. (con|a) .. (hermana|hermano|madre|vecina|amiga|padres) .. (alli|bien|mejor|feliz|cuid*|quer*)
attempt 1: (hecho|tarde) .. (tome|trague|tomado|tragado)
preparation 1: (espero|ojala) .. (no) .. (ninos|hijos|madre|hija|hijo|mujer) .. (encuentr*|hall*)
