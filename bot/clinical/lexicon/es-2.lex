# May be meant: asks.
[rules]
self_harm 2: (HURTME) !(las unas|el pelo|gracia|caso)
goodbye 2: (despedirme|despedida|adios|despidiendome|despido)
euphemism 2: (se acabo|se termino|hasta aqui (llegue|he llegado)|me rindo|tiro la toalla|no doy mas|llego mi hora|ha llegado (mi|el) (hora|momento|final)|es mi final|es el final|el fin) 
burden 2: (soy|siento|sentirme|siendo|ser|como|sea) .. (carga|estorbo|peso|lastre|molestia|inutil|basura) .. 
burden 2: (nadie) .. (extran*|echar*|notar*|llorar*|importar*|echaria|daria cuenta|falta)
burden 2: (librarse de mi|deshacerse de mi|quitarme de en medio)
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
passive 2: (no) (veo|hay|tengo|imagino|me veo|encuentro) .. (salida|futuro|esperanza|luz|solucion|mañana)
passive 2: (pienso|pensar|pensando|pensamientos|imagino|sueño) .. (en|de|con|la) (la)? (muerte|muriendo|no estar|no existir|desaparecer|mi funeral|entierro|morir*)
passive 2: (muert*|vaci*) (en vida|por dentro)
passive 2: (solo)? (sobrevivo|existo|esperando (a)? (la muerte|morir*|que (todo)? (se)? (acabe|termine)|el final)|espero (la muerte|morirme))
passive 2: (algo malo|una tonteria|una locura|una estupidez|cualquier cosa|hacerme algo) .. (hacer|haga|a mi mism*|pasar|cometer|voy a|podria)?
passive 2: (hacer|cometer|haga) (una tonteria|una locura|una estupidez|algo malo|alguna locura|algo terrible)
passive 2: (no me siento|no estoy|no estare) segur* (conmigo|sol*|en casa|esta noche|de mi)
passive 2: (sin|no) (mi|la) (vida|gana)
passive 2: (anestesia|quirofano|operacion|infusion|sedacion) .. (no)? .. (despert*|quedar*)|no despert* .. (anestesia|operacion|infusion)
passive 2: (nada|ya nada) (tiene sentido|importa|me importa|vale|sirve|merece)
passive 2: (atrapad*|encerrad*) .. (salida|vida|escap*|cuerpo)
passive 2: (que|cual|donde) .. sentido .. (todo|esto|vida|vivir|tiene|seguir)
passive 2: no .. (quiero|quisiera|deseo|me gustaria) .. (despert*)
passive 2: (espero|ojala|rezo) .. (morir*|muera|irme) .. (dormid*|durmiendo|sueno|duermo)
passive 2: nadie (me)? .. (necesita|quiere|ama|echa)
crisis 2: (necesito|ayuda|ayudenme|ayudame|auxilio|socorro) (ayuda)? (urgente|ya|ahora|por favor)
third_person 2: (OTHER) .. (se suicido|se mato|se ahorco|se quito|suicid*|quiere morir*|quitarse la vida|se colgo|se quiere|matarse|intento (matarse|suicid*))
third_person 2: (suicidarse|quitarse la vida|se suicido|se ahorco|se quito la vida|quiere morirse|quiere matarse|matarte|suicidarte)
mention 2: suicid*
mention 2: suisid*
past 2: (quise|queria|intente|pense|planee|quisiera haber) .. (DOIT|KILLME|morir*|muert*|suicid*)
plan 2: tengo un plan $
