[classes]
SPOKEN = der die das und ist ich nicht ein eine einen mir mich mein meine meinen zu mit auf es war habe hab heute wie kann bin den im fur sie aber auch noch wenn dass so nur was bei von nach wird sich ihr euch dem morgen danke hallo kein keine mehr schon sehr
NEG = nicht nie niemals kein keine keinen nimmer
CLITIC = mich mir auch gar wirklich mehr
PAST = fruher damals jugend jugendlicher jugendliche ehemals
NOW = jetzt wieder heute morgen immer gerade noch bald nachher
SAID = sagte sagt lied film buch songtext serie figur schrieb roman folge tatort
THIRD = er sie man leute menschen patienten jemand wer du
I = ich
WANT = will mochte wollte wunsche wurde wunschte wunschen willl wil gerne lieber wollen sehne mochten konnte muss soll hoffe hoffte sollte werde
THINK = denke dachte gedanken gedanke denk uberlege uberleg uberlegt nachgedacht plane geplant vorhabe vorhaben vor gedacht uberlegungen fantasien vorstellung idee plan wunsch drang drange spiele erwage impuls impulse
DIE = sterben tod tot sterbe gestorben totsein tode
KILLV = umbringen toten erhangen erschiessen aufhangen ertranken vergiften ersticken umbring ermorden erstechen abknallen aufhang strangulieren wegmachen umzubringen zu toten erzuhangen totet tote umbringe vergifte wegballern abmurksen killen unaliven vergasen aufzuhangen erdrosseln
HURTV = ritzen schneiden verletzen verbrennen ritze schneide verletze geritzt geschnitten verletzt ritzte aufschneiden schlage verbrenne verbrannt zu verletzen aufgeschnitten aufgeschlitzt verbrannte verletzte schlagen wehtun wehgetan wehtue schnitt bestrafen
PILL = tabletten tablette pillen medikamente medis tropfen schlaftabletten schmerztabletten packung packungen kapseln schachtel insulin tramadol tilidin morphin valium flasche paracetamol ibuprofen opioide pflaster benzos lorazepam tavor novalgin oxycodon schlafmittel dose blister medikament tablettenvorrat antidepressiva schlaftabl vorrat uberdosis fentanyl
MEANS = strick seil pistole waffe messer gewehr rasierklinge rasierklingen klinge klingen revolver munition schlinge gurtel kugel patrone patronen kohlegrill abschiedsstrick
SAVE = gesammelt sammle sammeln gehortet horte horten gespart spare aufgespart zuruckgelegt aufgehoben aufbewahrt beiseite versteckt hebe angesammelt zusammengespart gebunkert bunkere zusammen weggelegt sammelte heb gezahlt zahle zuruckgehalten abgezahlt zusammengetragen
KIN = kinder kind kindern mann frau mama papa mutter vater tochter sohn familie eltern schwester bruder freundin freund freunde freunden oma opa geschwister partner partnerin alle allen jungs madels sohne enkel enkeln jeden lieben menschen madchen kleinen
PET = hund katze katzen hunde haustier kater tiere tier hamster kaninchen pferd hundin meerschweinchen vogel pflanzen wellensittich
THING = sachen gitarre bucher kleidung auto schmuck mobel besitz platten schallplatten fahrrad erspartes geld uhr werkzeug hab sammlung klavier kamera rad zeug plattensammlung laptop ring wertsachen
LIFE = leben lebens lebe existieren dasein existenz weiterleben weiterzuleben lebt leb existiere lebensmude weiterlebe
AWAY = urlaub reise verreist ferien dienstreise hochzeit umzug kur arbeit arbeiten weg flug reha spatschicht schicht
JOKE = lachen hunger langeweile hitze durst scham neugier mudigkeit kichern peinlichkeit vorfreude kalte angst lachanfall haha hahaha laughemoji lol ungeduld aufregung sehnsucht schreck
POLICE = polizei krankenwagen klinik psychiatrie geschlossene eingewiesen einweisen zwangseinweisung notarzt rettungswagen bullen station einsperren eingesperrt krankenhaus klapse jugendamt zwangseingewiesen einweist einweisung sorgen panik 110 112 aufregt geschlossenen einliefert eingeliefert
OTHER = bruder schwester freund freundin mutter vater onkel tante kollege kollegin nachbar nachbarin cousin cousine er sie sohn tochter opa oma frau mann bekannter chef schulfreund mitschuler sanger schauspieler
TERMIN = termin termine infusion infusionen sitzung sitzungen behandlung behandlungen rezept rezepte folgerezept nachsorge erinnerung erinnerungen auffrischung booster check kontrolle folgetermin dosis nachste nachsten terminerinnerung platz terminplatz
EDGE = brucke dach gleise gleisen bahngleise balkon klippe hochhaus turm bahnsteig bahnubergang schienen gelander abgrund dachkante talbrucke fluss parkhaus fenster
[phrases]
NEGBEFORE = NEG CLITIC? CLITIC?
PAST = vor (NUM|vielen|ein|einem|zwei|drei|funf|zehn|einigen|langer) (jahren|jahr|monaten|zeit|paar)|als (ich)? (jugendliche*|kind|teenager|NUM|jung|junger)|letztes jahr|in der (jugend|vergangenheit)|im jahr|NUM jahre her|mit NUM (jahren|habe|wollte|hab)
MYLIFE = (mein|meinem|das|dieses|diesem|mein eigenes|dem) (eigenes)? (leben|leid|leiden|elend|dasein|existenz)
DOIT = (mich|mir|mcih) .. (KILLV|die kugel geben|das leben nehmen|die pulsadern aufschneiden|was antun|etwas antun|vor (den|einen) zug|von (der|einer) brucke|vom (dach|balkon)|in den tod|den goldenen schuss|wegmachen|das licht aus|die adern auf*)|umbringen|selbstmord*|suizid*|freitod|das leben nehmen|MYLIFE .. (beenden|ein ende|ende (setzen|machen|bereiten)|nehmen|zu beenden|wegwerfen|schluss)|schluss (machen|damit)|alles beenden|(allem|dem ganzen|dem) .. ein ende|ein ende (setzen|machen|bereiten)|allem ein ende|es beenden|tot sein|nicht mehr (leben|da sein|existieren|hier sein)|aufhoren zu (leben|existieren|atmen)|abtreten|sterben|verrecken|krepieren|springen|gegen (einen|den) (baum|pfeiler)|von (der|einer) (brucke|klippe) springen|vor (den|einen) (zug|lkw|bus)|aus dem (leben|fenster)|fur immer (schlafen|gehen|weg|einschlafen)|(alle|die ganze|alles) .. (schlucken|nehmen|einwerfen|runterspulen)|endlich gehen|abhauen von dieser welt
WANN = heute (nacht|abend|noch)?|morgen|am (wochenende|freitag|samstag|sonntag|montag|dienstag|mittwoch|donnerstag)|diese (nacht|woche)|dieses wochenende|bald|nach (weihnachten|dem|der|ihrem)|vor (weihnachten|dem)|wenn (alle|meine|die|mein|sie|er|niemand)|sobald|nachste (woche|nacht)|jetzt|um mitternacht
[idioms]
zu (meinem|meiner) (mann|frau|mutter) (ins|nach|in|fahren|auf)
!bitte _ (bringt|bringen) (mich|uns) .. um
(dachte|glaubte|meinte|gedacht) (ich|kurz)? .. (sterbe|sterben|sterb)
(kollegen|kollegin|kollege|kolleginnen) .. (verabschiedet|verabschieden)
(alte|altkleider|alten) .. (kleidung|kleider|sachen|klamotten) .. (gespendet|weggegeben|verschenkt)
(sterbe|sterben|gestorben|stirbt|sterb|tot|tod|tode|totgelacht|verhungert) (gerade|fast|hier|echt|noch)? (vor|fur|an) (lauter)? (JOKE|krebs|_ JOKE|ein|eine|einen|pizza|schokolade|kaffee|dich)
(vor) (lauter)? (JOKE) .. (sterbe|sterben|gestorben|gestorben|stirbt|umkommen|tot)
(lache|lach|gelacht|lachen|totlachen|kranklachen|totgelacht) .. (tot|schlapp|weg|kaputt)
(zu tode) (gelangweilt|erschrocken|geschamt|langweile|langweilen|betrubt|erschreckt|gelacht)
!bitte _ (bringt|bringen|brachte|brachten) (mich|uns|einen) (noch|echt|heute|wirklich|langsam|fast)? (um|ins grab|unter die erde)
(macht|machen) mich (fertig|tot|kaputt)
(ich)? (bin|war|war|fast|wie|komme|fuhle mich) (ganz|total|vollig|echt|nur|wie)? (tot|halbtot|todmude|gestorben) (mude|nach|vom|von|wegen|heute|ins bett|muede|umgefallen|$)
(handy|akku|auto|handyakku|laptop|leitung|batterie|pflanze|pflanzen|internet|arm|bein|router|fernseher|toter|tote|toten) .. (tot|winkel|hosen|punkt|hose|tote|gestorben|winkels|zone)
tote (hose|hosen|winkel|zone|meer)|totes meer|toter (winkel|punkt)|tod* (ernst|langweilig|sicher|mude|muede|krank|schick|unglucklich)|todesstern|tatort|totensonntag|todernst
(ego|ich) (tod|auflosung|stirbt)|egotod*|tod des egos|ego death
umbringen (wenn|falls)? (er|sie|der|die|mein|meine|chef)
(mama|chef|chefin|frau|mann|mutter|vater|freundin|er|sie|die|trainer) (wird|wurde) mich .. (umbringen|toten|erschlagen)
(konnte|wurde) .. (umbringen|toten|morden) fur
(konnte|wurde) fur .. (umbringen|toten|morden|sterben)
zeit totschlagen|totschlagen
(suizid*|selbstmord*) (pravention|rate|raten|kommando|attentat|squad|forschung|statistik|gefahrdung bei|prophylaxe|mission)
suizidpravention*|selbstmordkommando|selbstmordattentat*|suizidrate*|selbstmordrate*|suizidforschung|selbstmordmission|suizidstatistik*
(film|doku|serie|buch|artikel|podcast|bericht|vortrag|fortbildung|schulung|theaterstuck|roman|beipackzettel|studie|nachrichten|zeitung|referat|hausarbeit|beitrag|nebenwirkung|nebenwirkungen|ausstellung|kampagne|lied|ard|kurs) ... (suizid*|selbstmord*|umgebracht|umbringt|freitod)
(suizid*|selbstmord*) ... (film|doku|serie|beipackzettel|vortrag|fortbildung|nebenwirkung|referat|squad|studie|hausarbeit|artikel)
(schneiden|geschnitten|verletzt|verbrannt|schnitt|schneide|verletze) .. (beim|kochen|gemuse|rasieren|finger|daumen|zwiebel*|brot*|haare|hecke|rasen|sport|training|fussball|herd|topf|backofen|pfanne|papier|grillen|garten|bugeln|ofen)
(beim|kochen|gemuse|rasieren|finger|brot|haare|sport|training|fussball|joggen|friseur|haare|garten|grillen|herd|bugeln|backen|heissen) .. (schneiden|geschnitten|verletzt|verbrannt|schnitt)
(haare|hecke|rasen|video|nagel|papier) (schneiden|geschnitten)
(schiess|schiesse|schiessen|schoss) .. (los|foto|fotos|tor|tore|bilder|ball|mail)
(hang|hange|hangen|aufhangen|aufgehangt|hangt|hange) .. (wasche|bild|bilder|jacke|ab|rum|gardinen|lampe|vorhange|telefon|horer|mantel)
(wasche|bild|bilder|jacke|gardinen|lampe|vorhange|mantel|plakat|plakate|poster) .. (aufhangen|aufgehangt|aufzuhangen|aufhange)
(licht|lichter|motor|computer|handy) .. (aus|ausmachen)
(springen|springe|spring|sprung) .. (becken|wasser|pool|see|ins bett|dusche|fallschirm|bungee|trampolin|seilspringen|aus dem bett|dreimeter*)
(uberdosis) (an)? (schokolade|kaffee|zucker|netflix|kuchen|serien|familie|glucks*|vitamin*|weihnachts*|kekse|sonne)
(schluss) (gemacht|machen|mach|mache) (mit)? (meinem freund|meiner freundin|ihm|ihr|rauchen|dem rauchen|fur heute|feierabend)
(mit (ihm|ihr|meinem freund|meiner freundin|dem rauchen|der arbeit)|fur heute|feierabend) .. schluss
(nicht|nicht mehr) (da|hier|kommen|konnen) ... AWAY
AWAY ... (nicht|nicht mehr) (da|hier|kommen|konnen)
(kann|darf|soll|konnte) (ich)? (das|die|diese|dieses|meine|den)? (PILL) .. (nicht|nehmen)
(verabschiede|abschied|verabschieden|abschieds*) .. (kolleg*|schmerz*|winter|sommer|kilos|party|migrane|feier|chefin|praktikant*|krucken|rente)
(leben) (hier|in (der|dieser|berlin|munchen)|zusammen|mit (mein*|den|dem))
(lebe|wohne) (hier|in|bei|mit)
(keine lust mehr auf) (arbeit|regen|winter|kochen|diat|schule|den job|das wetter)
[rules]
intent 1: I? .. (WANT) .. (nur|einfach|endlich|doch|auch|nicht|bald|so gern*|am liebsten)? .. (DOIT|DIE) !(vor|fur)
intent 1: (will|mochte|wurde|wollte|werde|muss|konnte|sollte|wunschte|wunsche|will) .. (mich|mir) ... (KILLV|das leben nehmen|die kugel|was antun|etwas antun|erlosen)
intent 1: (bringe|bring|bringen|brachte) mich (WANN|einfach|noch|jetzt|ich)? .. um
intent 1: (mich) (selbst)? (umbringen|toten|erhangen|erschiessen|aufhangen|ertranken|vergiften|umzubringen|umbringe|umbring|umbracht|tote|erhange|erschiesse|aufhange|zu toten|killen|unaliven)
intent 1: (hange|hang|erhange|erschiesse|tote|ertranke|vergifte|sturze|werfe|schmeisse|lege) mich .. (auf|vor|von|$|heute|morgen|jetzt|selbst|runter|hinunter|gleise*|schienen)
intent 1: (nehme|nehm|nahme|nehmen) mir .. (das leben|leben|strick)
intent 1: (mein|mein eigenes) (leben) .. (beenden|ein ende|beende|nehmen|zu beenden|schluss|wegwerfen)
intent 1: (THINK) .. (DOIT|DIE|KILLV|suizid*|selbstmord*|selbsttotung|freitod)
intent 1: (suizidgedanken|suizidal|selbstmordgedanken|suizidplan*|suizidgefahrdet|todessehnsucht|todeswunsch|lebensmude|selbstmordgefahrdet|suizidabsicht*|selbstmordplan*|suizidgedanke|sterbewunsch)
intent 1: (suizid|selbstmord|freitod) (begehen|machen|verubt|begehe|planen|plane|ist|als|scheint|ware|verube|verüben)
intent 1: (suizidale|suizidalen|suizidaler) (gedanken|gedanke|absichten|impulse|phase)
intent 1: NEG (mehr)? (am leben|leben|weiterleben|existieren|da sein|auf der welt|hier sein|aufwachen) .. (will|mochte|wollen|sein|bleiben)
intent 1: (will|mochte|mag|wollte|kann) (ich)? .. (NEG) (mehr|langer|weiter)? (leben|am leben|weiterleben|existieren|weiterleben|lebe)
intent 1: (ich|will|mag) (nicht mehr|nimmer) (leben|weiterleben|existieren|hier sein|da sein|sein)
intent 1: (lieber|besser|am besten|liebsten) .. (tot|sterben|DOIT|nicht mehr (leben|da sein|hier))
intent 1: (ware|war|wunschte|wunsche|wollte|hoffe) .. (ich)? (ware|war|sei|bin)? (lieber|besser|doch|schon|endlich|nur|einfach|bald)? (tot|gestorben|nicht mehr am leben|unter der erde)
intent 1: (tot sein|sterben) (will|mochte|wollen|darf|konnte|konnen|durfen|zu durfen|zu wollen|zu konnen|wollte)
intent 1: (ich)? sterbe (heute|morgen|bald|lieber|jetzt)
intent 1: (bitte)? (tote|totet|erschiess|bring|bringt|erschiesst) mich (jemand|um|bitte|einfach|doch|endlich)
intent 1: (einzige*|beste*|letzte*) (ausweg|losung|weg|moglichkeit|option) .. (tod|sterben|suizid|selbstmord|umbringen|tot|ende|DOIT)
intent 1: (tod|sterben|suizid|selbstmord) .. (ausweg|losung|erlosung|erleichterung|einzige|besser)
intent 1: (schmerzlos*|schnell*|sicher*|leicht*|beste*|einfach*|wie) .. (umbringen|sterben|toten|suizid|selbstmord|sterbe|tod|umbringe|erhangen)
intent 1: (drang|impuls|lust|bedurfnis|verlangen|kurz davor|nahe dran|versucht|uberlege|stimme*) .. (KILLV|umzubringen|zu sterben|springen|zu springen|zu toten|sterben|schluss zu machen|zu beenden|was anzutun|etwas anzutun)
intent 1: (mache|mach|machen|setze|bereite|beende|beenden|machte) .. (schluss (mit (allem|meinem leben|dem leben))|allem ein ende|dem (ganzen)? .. ein ende|mein leben|meinem leben|alles) .. 
intent 1: (mache|mach) (ich)? (WANN|jetzt|endlich)? schluss (mit|$|heute|jetzt|endlich|fur immer|es)
intent 1: (mir|mich) .. (was|etwas) (antun|anzutun)|mir (was|etwas) (antun|anzutun|antue|angetan)
plan 1: (ich)? (mache|mach|tue|tu|werde|ziehe|will|ich) (ich)? (es) (WANN|tun|machen|durch|wirklich|diesmal|endlich|durchziehen|ubers wochenende) .. 
plan 1: (WANN) (mache|mach|tue|tu|werde|ziehe) (ich)? es
plan 1: (ziehe|zieh|durchziehen|durchzuziehen|durchziehe) .. (es|durch|heute|morgen)
plan 1: (habe|hab|hatte|mein|der|alles|ist|steht) .. (plan|geplant|datum|ort|tag|termin fest|methode|vorbereitet) .. (steht|fest|ausgesucht|gewahlt|uberlegt|gemacht|fertig|sterben|umbringen|brucke|tabletten|$|ausgewahlt|wie|festgelegt|heute|wann) !(fur (die|den|das|unseren)|urlaub)
plan 1: (weiss|weis|uberlegt|entschieden|ausgesucht|geplant|herausgefunden|beschlossen) .. (wie|wann|wo) (und|ich|es) .. (mache|tue|tun|sterben|mach|machen|werde|durchziehe|will|springe|beende|umbringe)
plan 1: (datum|tag|ort|stelle|brucke|baum|methode|zeitpunkt) (steht|ist|habe ich|hab ich|schon|bereits)? (fest|ausgesucht|gewahlt|ausgewahlt|festgelegt|gefunden|schon|stehen|markiert) !(fur (die|den|unser*))
plan 1: (gegoogelt|google|recherchiert|gesucht|nachgelesen|recherchiere|informiert|nachgeschaut|suche|lese|gelesen) .. (wie viele|wie hoch|methode*|dosis|todlich*|letal*|schmerzlos*|wie man|brucken|umbringt|suizid*|selbstmord*|sterben|tabletten)
plan 1: (wie (viele|viel|hoch)|welche (dosis|menge)) .. (sterben|todlich|reichen|umbring*|zum tod|tot|nicht mehr aufwach*|uberdosis|umzubringen)
plan 1: (todliche|letale) (dosis|menge|uberdosis|mischung)
plan 1: (mein|meine|mein|das wird|heute ist|das ist) .. (letzter|letzte|letzten|letztes) (tag|nacht|abend|weihnachten|geburtstag|woche|nachricht|wochenende|sonnenuntergang|mal|worte) !(schicht|urlaubs*|der (woche|therapie|schule)|arbeits*)
plan 1: (stehe|sitze|bin|gehe|fahre|laufe|steh|sitz|geh|fahr|unterwegs|auf dem weg|hier) .. (auf|an|zu|zur|zum|vor|am|aufs) .. (EDGE) !(und warte auf|park|richtung arbeit)
plan 1: (diesmal|dieses mal) .. (klapp*|richtig|schaff*|sicher|nicht (schief|uberleb*|scheitern|rette*)|ernst|funktionier*|wirklich|niemand)
plan 1: (niemand|keiner) .. (aufhalten|retten|abhalten|rechtzeitig|finden|verhindern|stoppen|findet)
plan 1: (wenn|sobald|nachdem) .. (schlafen|schlaft|weg|aus dem haus|gross|gestorben|tot|weihnachten|arbeiten|arbeit ist|beerdigung|geburtstag) .. (mache|tue|gehe|bringe|kann ich|werde|folge|ist schluss|bin ich) .. (es|gehen|um|schluss|weg|frei|folgen|ich auch)?
plan 1: (mut|traue|trau|getraut|mutig) .. (es zu tun|springen|DOIT|zu springen|umzubringen|zu sterben|zu beenden|durchzuziehen|schritt)
means 1: (SAVE) .. (PILL)
means 1: (PILL) .. (SAVE|bereitgelegt|bereit liegen|liegen bereit|liegen (schon)? vor mir|vor mir|genug|ausreichend|liegt bereit|auf dem nachttisch|aufgereiht|sortiert vor) !(fur (die|den) (urlaub|woche|reise)|gegessen)
means 1: (genug|genugend|ausreichend) .. (PILL) .. 
means 1: (habe|hab|gekauft|besorgt|bestellt|gefunden|liegt|liegen|geladen|halte|holt|geholt|bereit|besorge|mit|gebunden|geknotet) .. (strick|seil|pistole|waffe|rasierklinge|rasierklingen|klinge|schlinge|gewehr|messer|munition|revolver|patronen) .. (gekauft|besorgt|bestellt|bereit|keller|schublade|hand|garage|geladen|neben mir|im schrank|nachttisch|vor mir|gefunden|um den hals|versteckt|$|dachboden|haken) !(zum klettern|zum schneiden|gurke|kuche)
means 1: (strick|seil|schlinge|pistole|waffe|klinge|messer|gurtel|rasierklinge*) .. (um den hals|am hals|geladen|bereit|kopf|pulsader*|handgelenk|haken|dachbalken|liegt|hangt|gekauft|besorgt|am balken|gebunden|geknupft)
means 1: (alle|die ganze|alles|ganze packung|alle meine) .. (schlucken|einwerfen|nehmen|schlucke|nehme|runterspulen|auf einmal) .. 
attempt 1: (habe|hab|gerade|eben|schon|vorhin) .. (alle|ganze|ganzen|zu viele|viele|handvoll|alles|packung|packungen|uberdosis|NUM|flasche|zwanzig|dreissig|vierzig|funfzig|schachtel|samtliche) .. (PILL)? .. (genommen|geschluckt|eingenommen|eingeworfen|intus|runtergespult|getrunken) !(wie verordnet)
attempt 1: (genommen|geschluckt|eingenommen|eingeworfen) .. (alle (meine)? PILL|ganze packung|zu viel|alle auf einmal|jetzt warte)
attempt 1: (uberdosis) .. (genommen|geschluckt|intus|eingenommen)
attempt 1: (mir|habe|hab|gerade) .. (pulsadern|handgelenk|handgelenke|arme|unterarm|unterarme|arm|adern|kehle) .. (aufgeschnitten|geschnitten|aufgeschlitzt|aufgeritzt|blut*|auf|geritzt|zerschnitten)
attempt 1: (blute|blutet|blut) .. (handgelenk*|pulsader*|arm|arme|schnitt*|hort nicht|viel)
attempt 1: (versucht|versuchte|wollte|versuch) .. (umzubringen|das leben zu nehmen|erhangen|zu erhangen|zu toten|aufzuhangen|zu sterben|zu beenden|suizid*|selbstmord*|umbringen)
attempt 1: (gestern|heute|letzte nacht|vorhin|eben|gerade|letzte woche) .. (suizidversuch|selbstmordversuch)
attempt 2: suizidversuch*|selbstmordversuch*
attempt 1: (es ist|habs|hab es|habe es|schon|ist) (schon|jetzt|bereits)? (getan|passiert|zu spat|vollbracht|gemacht) .. (tabletten|mude|leb|verzeih*|schlaf*|danke|lebt|schwindl*|ruhe)
attempt 1: (mude|schlafrig|schwindelig|benommen|schummrig) .. (PILL|geschluckt|genommen|wirken)
attempt 1: (seil|strick|ast) (ist)? (gerissen|riss|abgebrochen)
self_harm 1: (ich|mich|mir|hab|habe|wieder|will|gerade|drang|lust|druck|angefangen|muss|fange) .. (ritzen|ritze|geritzt|zu ritzen|geritzt*|selbst verletz*|selbst zu verletzen|selbst verletzt|mit absicht verletzt|selbst weh|wehzutun|selbst geschlagen|selbst verbrannt)
self_harm 1: (mich|mir) (selbst)? (wieder|heute|gestern|gestern abend|absichtlich|immer|letzte nacht|selber|in den|in die|am)? _? (HURTV|zu schneiden|zu verletzen|weh tun|weh getan|weh)
self_harm 1: (schneide|verletze|ritze|verbrenne|schlage|kratze) mich .. (wieder|selbst|absicht*|jeden|nachts|gerade|$|mit|arm*|blut*|immer|damit|um)
self_harm 1: (selbstverletz*|selbstverletzung|svv|ritzdruck|schneidedruck|selbstverletzungsdruck|selbsthass und klinge)
self_harm 1: (klinge|rasierklinge|messer|feuerzeug|zigarette) .. (arm|haut|arme|handgelenk|bein|oberschenkel)
goodbye 1: (abschied|verabschieden|verabschiede|lebewohl|lebt wohl|leb wohl|lebewohl|adieu|tschuss) .. (alle|allen|immer|welt|letzte*|brief*|kinder*|familie|euch|danke|verzeih*|liebe|ist (das|dies|mein)|machts|mein*|nehmen|fur immer|von)
goodbye 1: (das|dies|hier) (ist|wird) (mein|meine|ein|der)? (abschied|abschiedsbrief|letzte nachricht|letzter gruss|lebewohl|abschiedsnachricht|letzte worte|letzten worte)
goodbye 1: (abschiedsbrief*|abschiedsnachricht*|abschiedsvideo*|lebewohl|lebt wohl|leb wohl|abschiedsworte*|lebet wohl)
goodbye 1: (wenn|falls|bis) (du|ihr|sie|jemand) .. (das|dies|diese|nachricht|brief) .. (lest|liest|lesen|findet|findest|gelesen|bekommt|bekommst|hort) 
goodbye 1: (sag|sagt|sagen|richte|richtet|sags) .. (KIN) .. (lieb*|liebe|leid|schuld|geliebt|tut mir|danke)
goodbye 1: (pass|passt|passen|kummer|kummert|kummere|sorg|sorgt|sorgen) .. (auf|um|fur)? .. (KIN|PET|aufeinander|euch) .. (auf|wenn ich|nach mir|weg bin|gut|fur mich|ohne mich)
goodbye 1: (wenn|sobald|nachdem|falls|weil|bis) (ich) .. (nicht mehr (da|bin|hier|lebe)|tot|weg bin|gegangen bin|fort|gestorben|gegangen)
goodbye 1: (ihr|du|sie|niemand|keiner) (werdet|wirst|werden|wird|hort|horst|seht|siehst) .. (nie wieder|nicht mehr|nichts mehr|nie mehr|nicht wieder) .. (horen|sehen|von mir|wiedersehen|mich)
goodbye 1: (hort|horst|horen|hore) .. (nichts|nie) (mehr|wieder) von mir
goodbye 1: (niemand|keiner|nicht|keine|keinen|nichts) .. (schuld|schuldig|vorwurfe|vorwerfen|dafur konnt|dafur konnen|dafur) .. 
goodbye 1: (gebt|gib|macht|mach) .. (euch|dir|niemandem|keine|nicht) .. (schuld|vorwurfe)
goodbye 1: (verzeih*|vergebt|vergib|entschuldig*|tut mir leid|es tut mir (so)? leid|sorry|verzeiht mir) .. (alles|gehe|gehen|nicht mehr|kann nicht|kinder|mama|aufgebe|verlasse|geschafft|antue|starker|euch|schaffe|allein|zurucklasse|lasse)
goodbye 1: (danke|vielen dank|dankbar) .. (alles|muhe|versuch*|hilfe|bemuht|gekummert|war*) .. (leb|verzeih*|aber (es|ich)|nicht gereicht|reicht|letzte|abschied|nicht mehr|trotzdem|schuld|gehe|mach|machts|vorbei|immer|versucht)
goodbye 1: (ich)? (gehe|geh|verlasse|verlass|reise) .. (fur immer|diese welt|heim zu|zu gott|jetzt fur|von dieser welt|euch fur|euch jetzt|nach hause zu|aus diesem leben)
goodbye 1: (wir)? (sehen|sehe|seh|treffen|wiedersehen) .. (uns|euch|dich|sie|ihn|mama|papa) .. (auf der anderen seite|im himmel|im nachsten leben|druben|oben|jenseits|anderen leben)
goodbye 1: (bin|werde) .. (bald|heute|dann|endlich|morgen) .. (bei (mama|papa|gott|meine*|ihm|ihr|oma|opa)|wieder vereint|im himmel|frei|erlost)
goodbye 1: (behaltet|behalt|erinnert|erinnere) .. (mich|an mich|mir) .. 
goodbye 1: (sucht|such|weint|wein|trauert|vermisst) .. (nicht|mich nicht|nicht um mich) .. (nach mir|mich|um mich|$|nicht)
goodbye 1: (machts gut|macht es gut|mach es gut|machs gut) .. (alle|fur immer|danke|ich|lieben|und|leben|zusammen und)
goodbye 1: (liebe euch|hab euch lieb|habe euch (alle)? (lieb|geliebt)|ich liebe euch) .. (verzeih*|vergesst|immer|abschied|tschuss|leb*|danke|gehe|mach*|leid)
goodbye 2: (verabschieden|verabschiede|abschied|machts gut)
preparation 1: (geschrieben|schreibe|schreib|schrieb|verfasst|aufgenommen|hinterlassen|hinterlasse|hinterlegt|fertig) .. (brief|briefe|zettel|videos|video|abschieds*) .. 
preparation 1: (brief|briefe|zettel|video|videos) .. (KIN|jeden|alle|geschrieben|tisch|schublade|verfasst|umschlag|liegt|liegen|fertig|aufgenommen|hinterlassen) .. (geschrieben|liegt|liegen|fertig|verfasst|aufgenommen|hinterlassen|verschlossen|tisch|hinterlegt|$) !(krankenkasse|arbeitgeber|amt)
preparation 1: (verschenke|verschenkt|verschenken|weggegeben|verteile|verteilt|hergegeben|vermacht|weggebe|verschenk|verschenkte|abgegeben|uberlassen|gespendet) .. (THING|PET|alles|meine|ganze)?
preparation 1: (THING|PET) .. (verschenkt|verschenke|weggegeben|verteilt|vermacht|geschenkt|verschenken|abgegeben|gespendet)
preparation 1: (PET) .. (neues zuhause|versorgt|untergebracht|zuhause gefunden|ins tierheim|kommt zu|geht zu|vermittelt|pflege*|aufnimmt|gutes zuhause|abgegeben) .. 
preparation 1: (angelegenheiten|papiere|unterlagen|dinge|alles|nachlass|finanzen|sachen) .. (geregelt|in ordnung|geordnet|sortiert|erledigt|abgewickelt|vorbereitet|aufgeraumt|regeln) .. (damit|wenn ich|niemand|kann ich|bereit|fur danach|$|jetzt|keiner|bevor|nun) !(termin|umzug|steuer*)
preparation 1: (testament*|lebensversicherung|patientenverfugung|vorsorgevollmacht|meine (eigene)? (beerdigung|trauerfeier|beisetzung|grabstein)|mein (eigenes)? (grab|begrabnis|sarg)|meiner beerdigung)
preparation 1: (passworter|passwort|zugangsdaten|kontodaten|pin) .. (aufgeschrieben|notiert|hinterlegt|liegt|liegen|liste|hinterlassen|frau|mann|umschlag|weitergegeben)
preparation 1: (gekundigt|aufgelost|verkauft|geloscht|abgemeldet|bezahlt|gekundigt) .. (brauche|niemand|konto|damit|brauch|alles|nicht mehr|keiner) .. 
preparation 1: (brauche|brauch|brauchen|werde|gebraucht) .. (nicht mehr|nichts mehr|keine|bald nicht) .. (wo ich (hingehe|hin)|dort wo|ja (bald)? nicht|da wo ich|brauchen)
preparation 1: (da|dort|wo) (wo)? ich (hingehe|hin gehe|hingeh|bald bin) 
preparation 1: (findet|finden|findest|gefunden|finde) .. (mich|meine leiche|meinen korper) .. (tot|so|nicht die kinder|morgen|leblos|dann)?  !(den weg|zurecht)
euphemism 1: (nachsten|nachste|weiteren|weitere|mehr|keine|den|die|keinen) .. (TERMIN) .. (brauche|brauch|benotige|werde|nicht mehr|brauchen|benotigen|wahrnehmen|erubrigt|sparen|notig|erleben|nehme|unnotig) .. (nicht mehr|nicht|brauchen|ich nicht|keine|nimmer|sich|$|mehr)
euphemism 1: (brauche|brauch|benotige|werde) .. (keine|keinen|kein|nicht mehr|die nachste|den nachsten|nicht) .. (TERMIN) .. (mehr|brauchen|nicht mehr|$|benotigen|wahrnehmen)
euphemism 1: (bin|werde) (ich)? .. (nicht mehr|nimmer) (da|hier|am leben|auf der welt|unter euch|dabei|leben|existieren|sein|erleben) .. 
euphemism 1: (nachste|nachsten|nachstes|weihnachten|fruhling|sommer|montag|ostern|jahr|geburtstag|morgen) .. (werde|bin|erlebe|gibt es) .. (nicht mehr|mich nicht|nimmer|nicht) (da|erleben|hier|mehr|sein)
euphemism 1: (es)? (gibt|wird) .. (kein|keinen|keine) (nachstes|nachsten|morgen|nachste|weiteres|zukunft|weitere) .. (mal|termin|infusion|fur mich|mehr|geben|$)
euphemism 1: (platz|termin|TERMIN) .. (jemand|jemandem|jemanden|anderen|anderem|andere|wem) .. (leben will|verdient|mehr (nutzt|davon)|brauche ihn|geben|hoffnung|nicht mehr|weiterleben|lohnt)
euphemism 1: (bald|morgen|heute|endlich|dann|nachher) .. (ist|hat|habe|wird|hort|bin|war) .. (alles vorbei|es vorbei|vorbei|ein ende|ruhe|frieden|schmerz* (vorbei|weg)|ausgestanden|erlost|frei|egal|ewig*|uberstanden|fertig mit allem|geschafft)
euphemism 1: (alles|es|schmerz|schmerzen|leid|leiden) .. (bald|morgen|heute|endlich|nacht) .. (vorbei|ein ende|ausgestanden|zu ende|uberstanden)
euphemism 1: (ewig*|endlich|fur immer) (ruhe|schlafen|schlaf|frieden|ruhen|einschlafen|weg|ausruhen|verschwinden|verschwunden|gehen) 
euphemism 1: (ihr|du|sie|niemand|keiner) (musst|mussen|braucht|brauchst|muss|brauchen|werdet|mussten) (euch|dich|sich)? (bald|dann|ab morgen|nicht|um)? .. (nicht mehr|nie wieder|keine|nicht) .. (sorgen|kummern|ertragen|last|aufregen|pflegen|gedanken machen|argern|um mich)
euphemism 1: (falle|fallen|bin|werde|zur last) .. (niemandem|keinem|euch|bald keine|niemand|nicht mehr|nicht) .. (mehr)? (zur last|last fallen|last|nicht mehr) 
euphemism 2: (es ist|ist|alles) (jetzt|bald|alles|vorbei) (vorbei|aus)|ich (bin fertig mit (allem|der welt|dem leben)|gebe auf|kapituliere|bin raus)|(letzte|letztes) (mal|nachricht|infusion|check) .. (melde|von mir|ich|uberhaupt)
burden 1: (besser|leichter|glucklicher|erleichtert|froh|gut|freier) .. (ohne mich|wenn (ich|es mich) .. (nicht|tot|weg|nie|sterbe|mehr)|dran ohne)
burden 1: (ohne mich|wenn ich (tot|weg|nicht|sterbe|nicht mehr)|wenn es mich nicht) .. (besser|leichter|glucklicher|erleichtert|frei|ruhe|los|einfacher|gut)
burden 1: (NEG|nicht langer|keine|aufhoren) .. (last|belastung|klotz) .. (sein|mehr|bin|fallen|will|mochte)
burden 2: ((eine|zur|nur|als|grosse|deine|eure) last|belastung fur|klotz am bein|zur last|nutzlos|wertlos|ballast|burde) 
burden 2: (niemand|keiner|keinem|niemandem|kein mensch) .. (vermiss*|merken|auffallen|fehlen|interessier*|nachtrauern|merkt|kummert|weinen|fehle)
burden 1: (tue|tu|tate|mache) .. (euch|allen|ihnen|der welt|meiner familie) .. (einen)? gefallen
burden 1: (tot mehr wert|mehr wert tot)
calm 1: (entschieden|entscheidung|entschluss|beschlossen|entschlossen) .. (ruhig|frieden|ruhe|gelassen|erleichtert|keine angst|steht|gefallen|endgultig|gehen|sterben|heute|niemand|ende|zuruck|leicht|getroffen und)
calm 1: (ruhig|frieden|ruhe|gelassen|erleichtert|leicht|frei|glucklich) .. (entschieden|entscheidung|entschluss|beschlossen|weiss was|bald vorbei|vorbei ist|sterben|plan|ende|tod|seit ich|steht)
calm 1: (frieden|meinen frieden|abgeschlossen) .. (gemacht|geschlossen|mit (allem|dem leben|dem tod|der welt|mir)|mit meinem leben) 
calm 1: (keine|nicht mehr|keinerlei) .. angst .. (sterben|tod|davor zu gehen|zu gehen)
calm 1: (kein|keinen|gibt kein) (zuruck|zuruck mehr|weg zuruck)
calm 1: (bereit) .. (zu sterben|zu gehen|fur den tod|tod|abzutreten)|(akzeptiert|angenommen|angefreundet) .. (sterben|tod|zu gehen|ende)
calm 1: weiss .. was ich (zu tun habe|tun muss|machen muss|tun werde)
denial 1: (gesagt|angegeben|geschrieben|geklickt|gedruckt|eingetragen|angekreuzt|gelogen|luge|sage|schreibe|drucke|getippt|angetippt|gewahlt|beantwortet|nein|0|null|eingegeben|behauptet) ... (weil|damit|sonst|denn|aus angst|will nicht|wegen|um nicht) ... (POLICE|holt|kommt|wegsperr*|kinder weg*|ruft|anruft|schickt|weg nehmen|frau|mann|mitbekomm*|abholen|erfahrt)
denial 1: (wenn|falls) ... (ehrlich|wahrheit|ja sage|zugebe|sage) ... (POLICE|holt|weg|kinder|wegsperr*|ruft)
denial 1: (gelogen|luge|lugen|geflunkert|nicht ehrlich|unehrlich|stimmt nicht|nicht die wahrheit|nicht wahr|falsch angegeben) ... (frage|sicherheits*|fragebogen|geht|gut|0|null|nein|suizid*|angekreuzt|geantwortet|angegeben|habe|$|war|heute)
denial 1: (sicherheitsfrage|frage|fragebogen) ... (gelogen|nicht ehrlich|luge|nicht die wahrheit)
denial 1: (wahrheit|ehrliche antwort|wahre antwort|richtige antwort) ... (ja|anders|andere|ware|nicht)
passive 2: (nicht|nie|nimmer) (mehr|wieder)? (aufwachen|aufwache|aufzuwachen|aufgewacht|wach werden|aufwachte|erwachen|aufstehen mussen)
passive 2: (einschlafen|schlafen|schlafe|einschlafe|hinlegen) .. (nicht|nie) .. (aufwach*|erwach*|aufzuwachen)
passive 2: (wunsch*|wollte|will|wurde|hoffe|mochte|ware|konnte|gern*|besser|am liebsten|liebsten|lieber) .. (nie geboren|nicht geboren|nicht da|nicht mehr da|nicht (mehr)? (existieren|existiere|hier|sein)|verschwinden|verschwunden|verschwande|weg sein|weg|auflosen|gar nicht da|nicht am leben|ausloschen|verschwunden|einfach aufhoren|vorbei)
passive 2: nie geboren (worden|ware)?
passive 2: (kein|keinen|keine|nicht|nichts|ohne|sinnlos|wozu|verloren|fehlt|weder) .. (sinn|grund|zukunft|hoffnung|ausweg|perspektive|lebenswille*|lebensmut|lebensfreude|lebenslust|antrieb zu leben|zweck) .. (mehr|leben|im leben|weiter*|fur mich|$|alles|sehe|da|zu|in|verloren|habe|noch)
passive 2: (hoffnungslos|aussichtslos|ausweglos|sinnlos|lebensunwert|perspektivlos|hoffnungslosigkeit|lebensmude|sinnlosigkeit|ausweglosigkeit)
passive 2: (lohnt|lohnen|wert|lebenswert) .. (nicht|nichts|sich nicht|nicht mehr) .. 
passive 2: (nicht|nicht mehr|nichts|kein) .. (lebenswert|wofur|lohnt|wert zu leben|zu leben wert)
passive 2: (mude|satt|leid|uberdrussig|erschopft|keine kraft|keine lust|kraft|genug|nase voll|schnauze voll) .. (leben|kampfen|existieren|dasein|alles|weiter*|zu leben|weiterzumachen|vom leben|zu kampfen|da zu sein|lebens)
passive 2: (kann|halte|schaffe|ertrage|pack|packe|will|mag) (ich|es|das|dieses leben|das alles)? (einfach|alles|das)? (nicht mehr|nimmer|nicht langer|nicht weiter) (aus|ertragen|so|weiter*|leben|konnen|$|mit|kampfen|lange|durch|auszuhalten|und will|ich) !(warten bis)
passive 2: (keine|kein) (kraft|lust|energie|wille|willen) (mehr)? (zu|zum|am|auf das) (leben|kampfen|weiter*|existieren|weiterzumachen)
passive 2: (wozu|warum|weshalb|wofur) .. (noch|weiter*|uberhaupt|leben|lebe|aufstehen|da bin|existier*|weitermachen|weiterleben|am leben)
passive 2: (egal|gleichgultig|schnuppe|wurscht|nichts ausmachen|stort|storen|schlimm|recht) .. (lebe|leb|sterbe|tot|sterben|aufwache|passiert|uberfahr*|bus|mir was|leben|morgen)
passive 2: (lebe|leb|sterbe|tot|ob ich) .. (egal|gleichgultig|nichts ausmachen|gleich)
passive 2: (bus|auto|lkw|zug|blitz|krebs|laster|herzinfarkt|unfall|lastwagen|flugzeug|komet) .. (uberfahr*|erfasst|trifft|erwischt|mitnimmt|treffen|uberroll*|fahrt|holt|umfahrt|sterbe|mich|ware)
passive 2: (ware|war|wars) .. (schon|einfacher|besser|leichter|erleichterung|nicht schlimm|okay|ok|erlosung|gut|am besten|befreiung) .. (nicht (mehr)? (da|aufwach*|sein|existier*|leben|geben)|tot|sterben|wenn (es)? (alles)? (vorbei|ende*)|einfach (weg|einschlafen|einzuschlafen)|einzuschlafen|nicht mehr|einschlafe|weg)
passive 2: (soll|sollte|will|mochte|wunsche|hoffe|bitte|damit|dass) (es|alles|das|der schmerz) (einfach|nur|endlich|alles)? .. (aufhort|aufhoren|vorbei|enden|ende|endet|vorbei ist|zu ende|vorbei sein)
passive 2: (will|mochte|wollte) .. (ruhe haben|nur noch (schlafen|ruhe|weg|nichts)|verschwinden|nichts mehr (fuhlen|spuren|merken)|weg von (allem|hier)|nicht mehr (da|hier|sein|kampfen|konnen|weiter*|aufstehen)|aufgeben|raus aus (diesem leben|allem)|erlost werden|nur dass|frieden)
passive 2: (gott|herr|herrgott|lieber gott|jemand) .. (hol|holt|nimm|nimmt|zu sich|zu dir|erlose|erlost)
passive 2: (gedanken|denke|nachdenken|phantasien|bilder) .. (tod|sterben|nicht mehr da|nicht zu existieren|verschwinden|beerdigung|meine beerdigung|tot)
passive 2: (innerlich|innen|seelisch|schon|bereits) (schon|langst)? (tot|gestorben|leer)
passive 2: (existiere|funktioniere|vegetiere|uberlebe) (nur|nur noch)|nur noch (existieren|funktionier*|da|warten auf den tod)|warte (nur|nur noch|darauf)? .. (tod|ende|sterben|sterbe|vorbei)
passive 2: (gehore|passe|hier|platz) .. (nicht|nicht mehr|kein*) .. (auf diese welt|in diese welt|hierher|hingehore|auf dieser welt|ins leben)
passive 2: (dummheit*|dummes|schlimmes|unuberlegtes|bloedsinn) .. (mache|machen|tue|tun|anstelle|anstellen|antue)
passive 2: (etwas|was) (dummes|schlimmes|unuberlegtes) 
passive 2: (nicht|nicht mehr) sicher (vor mir|allein|mit mir|zu hause|bei mir|heute)
passive 2: (angst|trau|traue|furchte) .. (vor mir selbst|mir (selbst)? nicht|mir (was|etwas)|was ich (tue|mir|tun))
passive 2: (hasse|verabscheue) .. (mein leben|leben|zu leben|aufzuwachen|jeden morgen|dass ich (lebe|noch|aufgewacht))
passive 2: (enttauscht|traurig|schade|wutend|leider) .. (aufgewacht|aufwache|noch (da|lebe|am leben)|wieder aufge*|aufzuwachen)
passive 2: (dunkle*|schlimme*|schwarze*|bose*) (gedanken|loch)
crisis 2: (brauche|brauch) (dringend|sofort|jetzt)? hilfe
crisis 2: (hilfe|hilf mir|helft mir|notfall) (bitte|jetzt|sofort|dringend)?  $
third_person 2: (OTHER) .. (umgebracht|das leben genommen|suizid*|selbstmord*|erhangt|sich (umbringen|umbringt|getotet|toten)|erschossen|sterben will|tabletten genommen|ritzt sich)
third_person 2: sich (selbst)? (umgebracht|das leben genommen|umbringen|erhangt|erschossen|getotet|umbringt|umzubringen|toten|vor den zug)
mention 2: suizid*|selbstmord*|freitod
past 2: (wollte|dachte|habe|hab|hatte) .. (DOIT|DIE|umbringen|umzubringen|sterben)
preparation 1: (PET) ... (gegeben|abgegeben|gebracht|untergebracht|vermittelt) !(arzt|tierarzt)
denial 1: (nein|null|0|gut|alles gut|okay) .. (gesagt|angegeben|geschrieben|geklickt) ... (sonst|weil|damit) ... (sperren|einsperren|holen|wegsperren|kommt|einweisen|abholen|polizei|ein)
self_harm 1: (absichtlich|mit absicht|bewusst|extra) ... (geschnitten|verletzt|verbrannt|geritzt|schneide|geschlagen|weh getan|wehgetan)
plan 1: weiss .. (wie|wann|wo) und (ich weiss)? (wann|wie|wo)
plan 1: (diesmal|dieses mal) ... (klappt|klappen|sicher|funktioniert|schief|gelingt|richtig|uberlebe*)
plan 1: habe (einen|meinen|den|nen) plan und .. (alles|was ich|brauche|mittel|zeug|bereit)
plan 2: habe (einen|meinen|nen) plan $
passive 2: des lebens (mude|uberdrussig|satt)
calm 1: (ruhig|ruhe|frieden|erleichtert|gelassen) ... (entschieden|entscheidung|entschluss)
preparation 1: (hoffentlich|hoffe|wer) ... (findet|finden) mich|(findet|finden) mich .. (hoffentlich|kinder|jemand|nicht|keiner)
plan 1: (alles|es|habe alles) (ist|hab|jetzt)? .. (vorbereitet|bereit|entschieden|geplant|organisiert) .. (heute|nacht|morgen|abend|bald|ruhe|wochenende|samstag|sonntag)
plan 1: (heute|nacht|morgen|bald) .. alles .. (vorbereitet|bereit|entschieden|geplant)
plan 1: (sitze|stehe|bin|gehe|warte|laufe|fahre|sitz|steh) .. (bahngleis*|gleis*|schienen|brucke|klippe|brustung|dachkante|bahndamm)
preparation 1: (zettel|brief|nachricht|abschieds*) .. (kuche|tisch|liegt|hinterlassen|gelegt|kopfkissen)
preparation 1: (papiere|unterlagen|dokumente|konten|versicherungen) .. (familie|kinder|frau|mann|eltern|alle) .. (keine|kein|nicht|leichter|einfacher|arbeit|muhe)
goodbye 1: (sag|sagt|richte|richtet|sagen) ... (lieb|liebe|liebt|liebhat|lieb hat|geliebt)
goodbye 2: (danke|dankbar) .. (so)? (lieb|nett|gut|fur mich da) .. (wart|warst|waren)
goodbye 1: (danke|dankbar) ... (wart|warst|waren|habt) .. (sollte nicht|hat nicht|nicht gereicht|leb*|leider|vorbei|nicht sein)
euphemism 1: (keinen|kein|keine) .. (TERMIN) .. (geben|machen|mehr|ausmachen|vereinbaren) .. (gibt|nicht mehr|mich|bin)
euphemism 1: (mich)? gibt es (mich)? .. (nicht mehr|bald nicht|dann nicht)
euphemism 1: (bald|endlich|dann|morgen) .. (meine|meinen|ewige|endlich)? (ruhe|frieden) .. (entschieden|habe|finde|heute|$)
burden 1: (verdient|verdienen|brauchen|braucht) .. (bessere|besseres|besseren|bessere) .. (mutter|vater|frau|mann|als mich|leben)
self_harm 1: (verbrannt|verbrenne|zigarette|zigaretten|feuerzeug) .. (verbrannt|arm|haut|zigarette|zigaretten|absicht*|ausgedruckt|mich|mir|feuerzeug) !(beim|am herd)
passive 2: (narkose|operation|infusion|op|anasthesie) .. (aufwach*|aufgewacht|aufzuwachen|wach)|(nichts|alles) .. (sinn|egal|sinnlos|bedeutung) .. (mehr|$)
passive 2: (gefangen|ausweglos|eingesperrt im) .. (leben|ausweg|korper|kein)
goodbye 1: (verzeih*|tut mir leid|entschuldig*) & (heute nacht|letzte*|nicht mehr da|kann nicht mehr|leb wohl|gehe jetzt|vorbei)
plan 1: habe alles .. (was ich)? brauche .. 
plan 1: (diese nacht|heute nacht|heute|morgen|dieser abend) (wird|ist) (die|der|meine|mein|das) (letzte|letzter|nacht|tag|ende|soweit)
burden 1: (kinder|kindern|familie|mann|frau|sohn|tochter) .. (besser|gut) .. (vater|papa|mutter|oma|ohne mich|beim)
preparation 1: (gebt|gib|geben) .. (bruder|schwester|sohn|tochter|freund|freundin|neffen|enkel|enkeln) (meine|mein|meinen|einen kuss|die)
goodbye 1: (bleiben|bleibt|habe) .. (noch|nur) .. (stunden|tage|minuten) !(bis zum|bis zur)
plan 1: (stehe|bin|sitze|steh) .. (auf|oben) .. (dach|brucke|gelander|hochhaus|brustung)
self_harm 1: (kratze|beisse|reibe) .. (blutig|arme|blut)
calm 1: (endlich) .. (ausweg|losung) .. (erleichterung|frieden|ruhe|gefunden)
denial 1: (nicht) .. (die wahrheit|alles) (gesagt|erzahlt) .. (hatte|sonst|eingewiesen|arzt|er|sie)
denial 1: (arzt|arztin|schwester|therapeut*) .. (nicht die wahrheit|angelogen|belogen|verschwiegen)
goodbye 1: alles (gesagt|erledigt) .. (bereit|fertig|was ich|ende|gehen) !(einkauf*|infusion)
euphemism 1: (bald|dann|nicht langer) .. (kein|keine|keinen) .. (problem|last|belastung|sorge|sorgen) .. (mehr|$)
goodbye 1: (ihr|du|sie) .. (nie wieder|nie mehr|nichts mehr) (von mir)? .. (horen|sehen|von mir)
goodbye 1: gehe .. (zu|zum) (meinem|meiner) (mann|frau|mutter|vater|sohn|tochter|oma|opa|bruder) $
attempt 1: (medikamentenschrank|hausapotheke|apotheke|schrank|flasche) .. (leer*|geplundert|ausgeraumt) .. (geschluckt|alles|genommen)
attempt 1: (viel)? zu viele (PILL)
euphemism 1: (keine) (TERMIN) (mehr)? .. (vorbei|egal|sinnlos|mehr notig|ende)
euphemism 1: (nachstes mal|nachste mal|nachste woche|nachsten termin|morgen) .. (wird|gibt) .. (nicht|kein|keinen) .. (geben|mehr|mich)
euphemism 1: (bald|dann|morgen) .. (muss|mussen|braucht|brauchen) .. (niemand|keiner|ihr|sich niemand|sich keiner) .. (sorgen|kummern|gedanken|um mich)
goodbye 1: (bald|heute|dann|endlich) (bin|werde|sehe) ich .. (bei|wieder bei|mit) .. (mama|papa|oma|opa|gott|meinem|meiner|ihm|ihr|mutti|vati) $
attempt 1: (geschluckt|genommen|getan|gemacht) .. (alle|zu spat|getan|alles)
plan 1: (wenn|sobald) .. (alle|niemand|keiner|kinder|mann|frau) .. (weg|schlaf*|zu hause|da|aus dem haus) .. (tue|mache|mach|tu) ich
preparation 1: (testament) .. (unterschrieben|fertig|geschrieben|gemacht|liegt)
