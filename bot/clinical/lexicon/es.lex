[classes]
SPOKEN = el los las una un unos es esta estoy con para por que pero muy mas como ya yo mi mis se le lo al del hoy tengo ha he si cuando y hola gracias quiero puedo solo son fue bien me no todo nada porque
NEG = ninguna ningun ningunas no nunca jamas tampoco ni sin
CLITIC = me lo la te se yo ya le
PAST = antes antiguamente adolescente adolescencia
NOW = ahora otra hoy todavia sigo aun manana pronto ya noche
SAID = dijo dice decia cancion pelicula libro personaje serie letra escribio novela capitulo cuento
THIRD = el ella ellos ellas gente alguien personas pacientes quien usted
WANT = quiero quisiera deseo queria necesito ganas prefiero preferiria gustaria deseando desearia quier kiero qiero anhelo querer ansio apetece ojala queriendo
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
NEGBEFORE = NEG CLITIC? (WANT|THINK|voy a|vou)? CLITIC?
PAST = hace (NUM|muchos|varios|unos|dos|tres|cinco|diez|años|tiempo|mucho)|cuando (era|tenia|estaba en)|en el pasado|el ano pasado|de (joven|adolescente|pequeno)|en aquel|en NUM|solia
DOIT = KILLME|quitarme la vida|quitar la vida|acabar con (mi vida|todo|esto|mi sufrimiento|mi existencia|mi dolor|mi)|acabar (conmigo|de una vez)|terminar con (mi vida|todo|esto|mi)|terminar mi (vida|sufrimiento|existencia)|terminarlo todo|acabarlo todo|poner (le)? fin a (mi vida|todo|esto|mi)|ponerle fin|cortarme las venas|pegarme un tiro|darme un tiro|volarme|tirarme (de|del|por|al|a|desde|delante)|saltar (de|del|al|desde|por)|dejar de (vivir|existir|respirar)|irme (de este mundo|para siempre|al otro|con (mi|dios|el|ella))|tomarme (todas|todo|todos|el frasco|la caja|las pastillas|un frasco|el bote)|tragarme (todas|todo|las)|hacerlo|abrirme las venas|estrellarme|estrellar el coche|matar(me)?|suicidio|dormir (para siempre|y no)|reunirme con|estar muert*|no (existir|estar viv*)|desaparecer (para siempre|del mundo)|quitarme de en medio|marcharme para siempre|partir (de este mundo|para siempre)
SIEMPRE = esta noche|hoy|manana|este (fin|finde|viernes|sabado|domingo|lunes|martes)|pronto|el (viernes|sabado|domingo|lunes|martes|miercoles|jueves)|despues de (navidad|la|el|mi|su)|antes de (navidad|que|el|la)|la semana que viene|cuando (todos|todo|mi|se|no haya|esten|duerman|ellos|los|salgan|este sol)|en cuanto|de madrugada|ya
[idioms]
(ninos|chicos|vacaciones|nietos) .. (por fin)? (paz|tranquilidad)
(llegue|llega|viene|esperando|espero|feliz|buen|lindo) (el|mi|este|un)? fin de semana
plan .. con (mi|la|el) (terapeuta|medico|medica|doctor|doctora|enfermera|psicologa|psicologo|fisio*)
(ahora|hoy|de momento) no necesito nada
plan (para|de) .. (semana|finde|mes|dia|cena|viaje) .. (terapeuta|psico*|hijos|familia)?
(no|todavia no|aun no) (necesito|hace falta) (el|la|un|una)? (taxi|receta|transporte|acompanante|factura|justificante)
(cansad*|agotad*|hart*) (de|del) (la|el)? (lluvia|mudanza|calor|frio|trafico|dieta)
(cuid*|qued*) (a|con)? (los|las|el|la|mi|mis)? (ninos|hijos|ninas|nieto*|PET) ... (clinica|sesion|infusion|trabajo|cita)
suicidio deportivo
(PILL (suficientes|bastantes)|suficientes PILL|bastantes PILL) .. (hasta|para (la|el|este))
(tome|tomo|tomado) (todas|todos|toda) .. (indic*|recet*|siempre|dijeron|prescri*|pautad*)
(escribi|escrito|deje) .. (nota|carta) .. (acordar*|record*|olvid*|seguro|preguntas|medico)
(cuida|cuidan|cuidara) (a|de)? .. PET .. (clinica|infusion|trabajo|viaje|fuera|hospital)
(perdon*|disculp*|lo siento|siento) ... (cita|tarde|retraso|contestar|responder|molestia*|confusion|llegar|falt*)
todo (listo|preparado) para (el|la) (lunes|martes|miercoles|jueves|viernes|infusion|cita|viaje|sesion|proxim*)
(di|dado|regale|regalado) .. (viejo|vieja|viejos|viejas|rot*|usad*)
(decid*|decision) ... (boda|empezar|tratamiento|vacaciones|continuar|ketamina|casarnos|mudar*)
(lo hare|lo hago|hare) ... (cuestionario|formulario|ejercicios|encuesta)
(cuestionario|formulario|ejercicios|encuesta) ... (lo hare|lo hago)
(no puedo|no aguanto|no soporto) .. (picor|calor|ruido|mareo|nauseas|olor|dieta|vecinos|ronquidos|alergia)
puedo (irme|marcharme|ir|conducir) (a|sol*|despues|ya|en) .. 
escena .. suicid*
(me voy|voy) con mi (marido|mujer|madre|hija|hijo|hermana) (a|al|de|en)
me (mate|mato|matar|matando|mataba) (a|de) (trabajar|estudiar|entrenar|reir*)
(done|donar|donado|regale|regalar|tire) (la|un poco de|algo de|unas)? (ropa|bolsa|bolsas|juguetes) (viej*|que no|de (los|mis|invierno|bebe))?
(me)? (muero|mori|moria|muriendo|muriendome|morirme|morirse|morir|muerta|muerto|muertos|muerte) (de|por|del) (la|el|las|los|puro|pura|tanto|tanta)? (JOKE|JOKE|probar|ver|verte|conocer|ir|comer|saber|aburrida|sueno|un|una|ganas)
(me)? (muero|muriendo|muriendome) por (ver|verte|ir|conocer|comer|saber|probar|un|una|ese|esa|el|la|que|tu|contar*|abraz*|lleg*|volver|salir|hablar|bailar|viajar)
(es|fue|era) para morirse|de muerte natural|muerto de
(dolor|calor|viaje|trafico|trabajo|espalda|cabeza|rodilla|clase|rutina|pelicula|chiste|subida|caminata|gimnasio|entrenamiento|frio|sueno|hambre) .. me mato
casi me mato
(me)? (mata|matan|mataba|esta matando|estan matando|matando|va a matar|van a matar|matara)
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
