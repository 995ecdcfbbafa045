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
uberlege .. (chor|kurs|verein|yoga|urlaub|reise|umzug)
(kinder|ferien|nachbarn|enkel) .. (endlich)? ruhe
(mit|von) (der|dem|meiner|meinem) (therapeut*|arzt|arztin|psycholog*|schwester|physio*) .. plan
plan .. mit (der|dem|meiner|meinem) (therapeut*|arzt|arztin|psycholog*|physio*)
(geh|gehe|lege|leg) (ich)? (mich)? (heute)? fruh (schlafen|ins bett)
plan (fur|der|von) .. (woche|monat|tag|reise|essen)
lust .. arbeiten
(passt|aufpassen|kummert) ... (sitzung|infusion|termin|praxis|arbeit)
(nachbar|tante|onkel|oma|opa|kollege|kollegin|schwiegermutter) ... gestorben
genug PILL .. (bis|fur (die|den|das))
alle PILL .. (verordnet|verschrieben|besprochen|vorgeschrieben|wie immer|eingenommen wie)
(zettel|brief|notiz) .. (damit ich|vergesse|erinner*|krankenkasse|arzt|fragen)
(kummert|passt|versorgt|nimmt) .. (um|auf)? .. PET ... (klinik|infusion|arbeit|urlaub|reise|krankenhaus)
(tut mir leid|entschuldig*|sorry|verzeih*) .. (termin|spat|verspat*|verpasst|vergessen|antwort*|absage*|umstand*) 
(altes|alten|alte) (handy|fahrrad|laptop|auto|jacke|sachen)
(entschieden|entscheidung|beschlossen|entschluss) ... (heiraten|hochzeit|anzufangen|anfangen|behandlung|urlaub|ketamin|umziehen|weiterzumachen)
(behandlung|ketamin|therapie) ... (entschieden|entscheidung)
(mache|mach) .. (es|das) ... (fragebogen|ubungen|formular|umfrage)
(halte|ertrage|kann) .. (jucken|hitze|larm|ubelkeit|geruch|schnarchen|wetter) .. (nicht mehr|aus)
kann ich .. (gehen|fahren) $
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
