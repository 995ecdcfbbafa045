[classes]
SPOKEN = le les des et est je j ne pas que qui pour dans avec sur au aux ce cette il elle on nous vous du un une ma mon mes c plus tres bien suis ai merci bonjour mais ou fait encore aujourdhui demain rendez quand ca cest jai sans tout
NEG = ne n pas jamais plus ni sans aucun aucune
CLITIC = me m pas plus vraiment y en
PAST = autrefois jadis anciennement adolescente adolescent ado
NOW = maintenant encore aujourdhui toujours demain bientot soir nouveau
SAID = dit disait chanson film livre personnage serie paroles ecrit roman episode disent
THIRD = il elle ils elles on gens quelqu quelquun personnes patients qui vous tu
J = je j jai
WANT = veux voudrais vouloir envie souhaite souhaiterais aimerais prefere prefererais besoin desire espere voulais veut aimerai hate ve voudrai jaimerais mieux
THINK = pense penser pensee pensees songe songer idees idee envisage envisager imagine imaginer prevois prevu planifie planifier projet reflechis reve rever plan compte pulsion pulsions intention obsede obsedee pensais hesite
DIE = mourir mort morte meurs creve crever deces mourrir mourire trepas clamser
KILLV = tuer suicider pendre noyer tue suicide empoisonner flinguer foutre buter pends noie jeter jette balancer supprimer etouffer tirer suicidé poignarder asphyxier immoler zigouiller tuerai suicider suiciderai pendrai jetterai flingue bute supprime desuicider
HURTV = couper scarifier mutiler blesser bruler taillader frapper scarifie coupe mutile blesse brule taillade coupee scarifiee blessee brulee mutilee tailladee frappe griffe punir
PILL = cachets cachet comprimes comprime medicaments medicament medocs medoc pilules pilule gelules somniferes anxiolytiques boite boites plaquette plaquettes tramadol morphine doliprane paracetamol insuline xanax lexomil valium antidepresseurs antidouleurs patchs tablette opioides ordonnance stock benzos flacon oxycodone flacons traitement fentanyl
MEANS = corde pistolet arme fusil revolver couteau cutter rasoir lame lames balle balles cartouches ceinture noeud scalpel
SAVE = garde gardes gardees economise economisees stocke stockes stockees accumule accumules accumulees cote cache caches planque planques reserve collectionne amasse rassemble reuni reunis conserve compte compter stocker accumuler mettre cacher conserver
KIN = enfants enfant fils fille filles mari femme maman papa mere pere famille parents frere soeur freres soeurs ami amis amie copain copine compagnon compagne mamie papi proches petits bebe gosses tous toutes eux elle lui neveu niece conjoint conjointe tout
PET = chien chat chats chiens chienne chatte animaux animal lapin cheval plantes hamster oiseau perroquet
THING = affaires guitare livres vetements voiture bijoux meubles disques velo montre argent economies collection appareil piano vinyles jeux console biens outils alliance moto ordinateur bague
LIFE = vie vivre existence exister vis existe survivre vivant vivante
AWAY = vacances voyage mariage deplacement demenagement conges conge travail week absence vol seminaire campagne demenage formation
JOKE = rire faim honte ennui chaud soif fatigue froid peur curiosite impatience trouille sommeil jalousie amour chaleur plaisir laughemoji mdr lol ptdr envie bonheur stress
POLICE = police flics ambulance hopital hospitalise hospitalisee hospitalisation interne internee internement pompiers samu hp enferme enfermee psychiatrie urgences 15 112 asile enferment debarque debarquent inquieter inquiete panique sinquiete gendarmes interner enfermer hospitaliser
OTHER = frere soeur ami amie oncle tante cousin cousine pere mere voisin voisine collegue il elle fils fille mari femme grand copain copine chanteur acteur patron prof
RDV = rendez rdv perfusion perfusions seance seances infusion infusions traitement traitements ordonnance rappel rappels consultation consultations suivi renouvellement dose prochaine prochain rendezvous injection creneau
EDGE = pont toit balcon falaise fenetre rails voie voies quai rambarde viaduc corniche rebord parapet train immeuble metro tour
[phrases]
NEGBEFORE = NEG CLITIC? CLITIC?
PAST = il y a (NUM|un|une|deux|trois|cinq|dix|quelques|longtemps|des|plusieurs)|quand (j|je) (etais|avais)|dans (le passe|ma jeunesse|mon adolescence)|l (annee derniere|an dernier)|a l epoque|en NUM|y a (NUM|longtemps|des|quelques)|a NUM ans
ME = (me|m|moi)
DOIT = me (KILLV)|m (empoisonner|etouffer|immoler|oter la vie|enlever la vie|asphyxier|ouvrir les veines|en aller (pour (toujours|de bon)|definitivement)|endormir (pour toujours|et ne|a jamais))|mettre fin a (mes jours|ma vie|tout|mon|mes|ca|cette)|en finir|(finir|terminer) (avec (la vie|tout|ma vie|cette vie|ca))|oter la vie|(tout|y)? arreter (la|definitivement|de vivre|ma vie)|me (tirer une balle|foutre en l air|foutre (par|sous)|donner la mort|jeter (du|sous|par|dans|d)|ouvrir les veines|trancher|defenestrer|faire sauter|mettre une balle|ouvrir)|sauter (du|d un|par|de la|depuis|sous|dans le vide)|passer a l acte|quitter (ce monde|cette vie|la vie|cette terre)|partir (pour (toujours|de bon)|definitivement|de ce monde|rejoindre)|disparaitre (pour (toujours|de bon)|definitivement)|ne plus (exister|vivre|etre (la|en vie|de ce monde))|etre mort*|cesser de (vivre|exister|respirer)|arreter de (vivre|exister|respirer)|avaler (tous|toute|toutes|tout|la boite|mes|une boite|les)|prendre (tous|toute|toutes) (mes|les|la)|m endormir (pour toujours|et ne)|suicide|crever|rejoindre (mon|ma|mes) .. (ciel|haut|paradis|mere|pere|mari|femme|fils|fille)
QUAND = ce soir|cette nuit|demain|aujourdhui|ce (week|weekend|matin)|bientot|(vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi)|apres (noel|les|mon|ma|le|la)|avant (noel|la|le)|quand (tout|ils|mes|il|elle|tous|mon|les|ma|j|je)|des que|la semaine prochaine|maintenant
[idioms]
rejoins (mon|ma|mes) .. (apres|restaurant|bureau|gare|ecole|rdv|rendez|rentre|diner)
(dit|dire|disais) (au revoir|aurevoir) (a|aux) (mes|ma|mon|des)? (collegues|collegue|kine|eleves|voisins)
cru mourir
(donne|donner) (de|des|quelques|mes)? (vieux|vieilles|anciens|sac) (vetements|affaires|habits|jouets|sac)?
(mort|morte|morts|mourir|meurs|mourait|creve|mourrais|morts|crever|mourant|mourrai) (de|d|du) (JOKE|_ JOKE|voir|la|te|le)
(mort|morte) (fatigue|fatiguee|de|inquiet*|vivant)
a mourir (de|d) (rire|ennui)|a en mourir de rire|trop mort*? de rire|mdr|ennuyeux a mourir|mourir de rire
(tue|tuent|tuait|tuer|va tuer|tuera|tues|crevent) (me|moi|le temps|l ambiance|le silence|l ennui|deux|le jeu)
(dos|mal|travail|boulot|chaleur|trafic|bouchons|circulation|migraine|chaussures|genou|bruit|regime|sport|examens|attente|enfants|gosses|canicule|tete|voisins|pollen|rhume) .. me (tue|tuent|creve|tuait)
(qui|ca|elle|il|ils|elles|tu|vous|cela) me (tue|tuent|tues|creve|tuez|tuait)
(mere|chef|patron|mari|femme|il|elle|prof|copine|copain|coach) .. (va|vont) me tuer
(tuer|tuerais|tuerait|mourir|mourrais) pour (un|une|des|du|voir|ca|manger|cette|cet|le|la)
me (tue|tuer) (a|au) (la tache|le|vous|te|repeter|travail|boulot|travailler|expliquer)
(mort|dissolution|disparition) (de l|de mon|d) ego
(ego) .. (mort|meurt|dissout|dissous)
(point|temps|angle|nature|saison|batterie|langue|poids|arbre) (mort|morte|morts)
(batterie|telephone|portable|voiture|ordinateur|pile|wifi|plante|plantes|ecran|box|tele|appli) .. (mort|morte|mortes|morts|meurent|meurt|morte)
(nature|lettre|mer|toussaint|peine|lettre) (morte|mort|de mort)
mort de trouille|mort subite du portable|mort au tarot|la mort aux rats
(film|serie|documentaire|livre|article|emission|reportage|podcast|formation|conference|roman|campagne|etude|cours|piece|notice|effet|effets|journee|chanson|memoire|expose|infos|colloque) ... (suicide|suicides|suicidaire|suicidaires|suicider)
(prevention|squad|attentat|mission|taux|numero|ligne|statistiques|commando) (du|de|des|contre|au|d|sur)? (le)? (suicide|suicides)
suicide (squad|politique|assiste|commercial|collectif|professionnel|social|economique)
attentat suicide|mission suicide|suicide politique
(coupe|couper|coupee|coupé) .. (cheveux|ongles|ongle|doigt|papier|cuisinant|legumes|rasant|herbe|pain|oignons|jardinant|bricolant|cuisine|courant|ligne|parole|sucre|connexion|fromage|rasage|tomates)
(cheveux|cuisine|cuisinant|rasant|sport|foot|courant|jardin|tombant|four|repassant|casserole|poele) .. (couper|coupe|coupee|blesse|blessee|brule|brulee)
(brule|brulee) .. (four|casserole|repassant|soleil|cuisinant|plaque|plat|cafe|the|poele|fer)
(pendre|pends|pendu|pendue) .. (cremaillere|linge|tableau|rideaux|manteau)
(balance|balancer|envoyer|envoie|tire|tirer|jeter|jette) .. (mail|message|photo|photos|portrait|tarot|cartes|penalty|oeil|coup d oeil|poubelle|but|buts|coup franc|panier|une gamme|rideaux|loto|lait|chance)
(sauter|saute|sauté) .. (repas|piscine|parachute|elastique|eau|dejeuner|corde|page|dose|seance|trampoline|joie|lit|etape|plombs|petit)
(en finir) (avec (ce|le|les|la|cette|mes|ma|mon) (dossier|demenagement|travaux|exam*|paperasse|migraine*|rapport|projet|douleur*|reunion*|insomnie*|hiver|cours|rhume|toux|partiels|memoire))
(finir|arreter|terminer) (avec mon (copain|mec)|le (traitement|sport|cafe|tabac|travail))
(ne)? (peux|puis|dois|doit|peut) (pas)? prendre (ce|cet|ces|mon|le|les|mes|la)? (PILL)
peux (pas)? .. prendre (ce|cet|ces|mon|mes)
(overdose|surdose|indigestion) (de|d) (chocolat|cafe|sucre|series|netflix|travail|fromage|raclette|noel|mignon*|soleil|bonbons|jeux)
(pas|plus) (la|disponible|dispo|venir|present*|ici) ... AWAY
AWAY ... (pas|plus) (la|disponible|dispo|venir|present*|ici)
(dire|fait|fais|disons)? (adieu|adieux) (a|aux|au) (mes (douleurs|migraines|collegues|kilos)|la (douleur|migraine)|cafe|sucre|collegues|vacances|ete|hiver|beurre)
(marre|fatigue*|ras le bol) de vivre (dans|avec|chez|a|en)
vivre (ici|a|avec|seul*|dans|chez|ensemble)
pot de depart|cadeau de depart|discours de depart
faire le mort|faire la morte|jusqu a ce que mort
(coup|coups) de (corde|mort|fusil)
[rules]
intent 1: (WANT) (de|d|que|plus|juste|bien|vraiment|tellement|trop|tant)? .. (DOIT|DIE) !(de|d)
intent 1: (J|vais|va|veux|dois|devrais|pourrais|compte|pense|voudrais|envie|pourquoi|faut|decide|besoin|prefere|vouloir|finir par|j) .. (me (KILLV)|DOIT) !(a|au|de rire|sur|au sport|le)
intent 1: me (suicider|tuer|pendre|noyer|flinguer|supprimer|buter|suicide|donner la mort|suiciderai|tuerai|tirer une balle) !(a la tache|au travail|de rire)
intent 1: m (oter|enlever) la vie|me (foutre en l air|jeter (sous|du|d un|par)|ouvrir les veines|tailler les veines|trancher (les|la))
intent 1: (mettre|mets|mettrai|mettais) (un terme|fin) a (mes jours|ma vie|tout|mon existence|mes souffrances|cette vie|ma souffrance|ca|mon calvaire)
intent 1: (vais|veux|envie d|envie de|besoin d|voudrais|pense a|decide d|faut|faudrait|vouloir|prefere|temps d) .. en finir !(avec (ce|le|les|mon|la (paperasse|migraine)))
intent 1: en finir (avec (la vie|tout|ma vie|cette vie|moi)|une (bonne)? fois|ce soir|demain|definitivement|pour de bon|cette nuit|$)
intent 1: (THINK) .. (DOIT|au suicide|du suicide|suicid*|a la mort|a mourir|mourir|de mort|a ma mort|la mort|en finir)
intent 1: (suicidaire|suicidaires) !(prevention|squad)
intent 1: (pensees|idees|envies|pulsions|lettre|plan|projet|tendances|ideation) (suicidaire|suicidaires|de mort|noires de mort|de suicide|morbides)
intent 1: (ne|n|j|je|plus|pas)? (veux|ai|souhaite|desire|supporte) (plus|pas|aucune) .. (vivre|exister|etre en vie|envie de vivre|de vivre|continuer a vivre|etre (la|ici|de ce monde|sur (cette|terre))|rester (en vie|sur terre|ici)|continuer a exister)
intent 1: (plus|aucune) envie (de|d) (vivre|exister|etre (en vie|la)|continuer a vivre)
intent 1: (prefere|prefererais|mieux|vaut mieux|vaudrait mieux|autant) .. (mourir|mort|morte|crever|DOIT|ne plus vivre)
intent 1: (aimerais|voudrais|veux|souhaite|espere|si seulement) (etre|que je|bien)? .. (mort|morte|mourir|crever|meurs|mourais|creve) !(de|d)
intent 1: (tuez|tue|achevez|acheve) (moi) !(de rire)
intent 1: (seule|unique|meilleure|derniere) .. (solution|issue|sortie|option|facon|moyen|porte|delivrance) .. (mort|mourir|suicide|me tuer|en finir|DOIT)
intent 1: (mort|mourir|suicide|suicider) .. (solution|issue|delivrance|soulagement|liberation|mieux|repos)
intent 1: (comment|moyen|moyens|facon|facons|methode|maniere) .. (suicider|me tuer|mourir|en finir|mettre fin|se tuer|suicide) .. 
intent 1: (mort|suicide|mourir) .. (sans (douleur|souffrir|souffrance)|indolore|rapide|douce)
intent 1: (ce soir|cette nuit|demain|aujourdhui|bientot) .. (je me (tue|suicide|pends|jette|flingue|supprime)|je (meurs|mets fin|pars pour|vais mourir)|j en finis)
intent 1: j en finis|jen finis|je me (suicide|pends|flingue|tue (ce|demain|cette|$)|supprime|jette (sous|du))
intent 1: (je)? vais (mourir|crever) (ce|demain|cette|bientot|seul*|$)
plan 1: (je|j|vais|c|ca|sera|serait) .. (le (faire|fais|ferai)|passer a l acte|passe a l acte|passerai a l acte) (QUAND|vraiment|pour de vrai|$)
plan 1: (passer|passe|passerai|passage) a l acte
plan 1: (QUAND) .. (je le (fais|ferai)|je vais le faire|je passe|c est fini|j y vais|tout (sera|est) fini|ce sera fini)
plan 1: (ai|un|mon|j) (un|mon)? (plan|tout prevu|tout planifie|tout prepare|tout organise) .. (pret|mourir|precis|en tete|suicid*|en finir|ce soir|demain|date|comment|tuer|$)
plan 1: (tout)? (est|ai) (tout)? (prevu|planifie|prepare|organise|decide) .. (quand|comment|date|pont|ce soir|demain|nuit|corde|cachets|lettre*|mourir|mort|heure|en finir|le jour) !(le mariage|voyage)
plan 1: (sais|decide|choisi|trouve|reflechi) .. (comment|quand|ou|date|jour|endroit|lieu|pont|methode|moment|heure) .. (faire|fais|ferai|mourir|en finir|sauter|finir|choisi|fixe|vais|passer|pour)  !(venir|mariage)
plan 1: (choisi|fixe|trouve|decide|fixee|choisie|marque) (la|le|une|mon|ma|l|du) (date|jour|pont|endroit|lieu|methode|moment|arbre|heure) !(du (mariage|rdv)|de (la|ma) (prochaine|seance|perf*)|pour (le|la|ma|mon) (rdv|rendez|prochaine|mariage|seance))
plan 1: (cherche|recherche|google|lu|renseigne|regarde|renseignee|tape) .. (combien|dose|mortelle|letale|methodes|comment|hauteur|moyens) .. (mourir|mortelle|letale|suicid*|cachets|comprimes|tuer|surdose|finir|medicaments)
plan 1: (combien|quelle dose|quelle quantite) .. (pour mourir|mortel*|letal*|en mourir|surdose|ne pas (se)? reveiller|suffi* pour|en finir)
plan 1: (dose|quantite|surdose|melange) (mortel*|letal*)
plan 1: (mon|ma|le|la|c est|sera|ce sera) (mon|ma)? dernier* (jour|nuit|soir|noel|anniversaire|message|soiree|semaine|matin|coucher|weekend|mots) !(d (ecole|arret)|de (vacances|travail|formation|boulot|traitement)|recu)
plan 1: (suis|vais|assis*|debout|route|marche|dirige|monte|roule|chemin) .. (sur|au bord|bord|en haut|vers|devant|du haut) (le|la|du|un|l|des|les|d)? .. (EDGE) !(pour (rentrer|aller|le travail))
plan 1: (cette fois) .. (marche*|rate*|bonne|reussi*|louper*|vrai|serieux|jusqu au bout|survi*|personne)
plan 1: (personne|nul) .. (arreter|empecher|sauver|trouver|trouvera|empechera|arretera|sauvera)
plan 1: (quand|une fois|des que|apres) .. (dormiront|dorment|endormis|partis|parti|mort|morte|noel|travail|couches|grands|couchee|mortes) .. (je|j|fais|pourrai|partirai|finirai|vais) .. (ferai|partir|finis|finir|sauter*|acte|tour|suivrai|le fais|m en)
plan 1: (courage|force|cran|couilles|trouver) (de|d|pour) (le faire|sauter|en finir|mourir|DOIT|passer|partir|me)
plan 1: (m assurer|assure|sur*) .. (ne pas (rater|me rater|survivre|me reveiller)|que ca marche|pas me rater)
means 1: (SAVE) .. (PILL) .. (pour|au cas|ce soir|assez|depuis|tous|$|tiroir|le moment|jour|avaler|semaines|mois|d un coup)
means 1: (mis|mets|met|mettre|garde|gardes|gardé|stocke|economise|planque) .. (de cote|en reserve) .. (PILL|assez|pour)?
means 1: (PILL) .. (mis de cote|gardes|stockes|caches|prets|devant moi|assez|sur la table|dans la main|alignes|economises|de cote|accumules|dans mon tiroir|mettre de cote) !(pour (le voyage|la semaine|les vacances))
means 1: (assez|suffisamment) de (PILL) 
means 1: (achete|ai|trouve|commande|charge|pris|prepare|tiens|sorti|recupere|prete|possede|cache|attache|noue) (deja|une|la|un|le|l|mon|de|des)? .. (corde|pistolet|arme|fusil|revolver|cutter|lames|lame|balles|cartouches|rasoir|noeud coulant) !(a sauter|a linge|d escalade|de guitare)
means 1: (corde|pistolet|arme|fusil|couteau|lame|ceinture|cutter) .. (cou|charge|chargee|prete|pret|tempe|main|tiroir|attend|garage|poignet|veines|attachee|poutre|accrochee|grenier)
means 1: (avaler|prendre|avale) (tous|toute|tout|toutes|la boite|le flacon|une boite) .. 
attempt 1: (ai|viens|jai|j ai|je) (deja|tout|de|d|enfin)? .. (pris|avale|avaler|gobe|ingere|prendre|bu) .. (tous|toute|toutes|trop|boite|boites|plaquette*|tout|beaucoup|poignee|NUM|flacon|tas|vingt|trente|quarante|cinquante|plein|surdose|javel|pilulier) .. !(comme prevu|gramme|mg|fois) 
attempt 1: (avale|gobe|ingere) .. (PILL|tout ce)
attempt 1: (fait|pris|fais) une (overdose|surdose|tentative|ts)
attempt 1: (overdose|surdose|tentative de suicide|ts) .. (hier|ce|cette|tout|encore|faire|fait|matin|nuit)
attempt 1: (ai|suis|viens) (viens de)? .. (me|suis)? (ouvert|coupe|coupee|entaille|taillade|tailladee|tranche|ouvrir|ouverte) .. (veines|poignets|poignet|bras|gorge|cuisses)
attempt 1: (saigne|sang|saignent) .. (poignet*|bras|veines|partout|arrete pas|coupe*)
attempt 1: (essaye|essaie|tente|tentee|failli|essayer|tenter) .. (de|d) .. (me (KILLV)|suicid*|en finir|mourir|mettre fin|me pendre) 
attempt 1: (c est fait|trop tard|je l ai fait|ca y est) .. (pris|cachets|adieu|pardon|avale|dormir|fatigue*|medicaments|endor*|desole*|merci)
attempt 1: (sommeil|vertiges|engourdi*|dors|somnolent*|tourne) .. (cachets|avale|pris|comprimes|medicaments)
attempt 1: (corde|branche) .. (casse|cassee|lache|cede)
attempt 2: tentative (de suicide)?|tentatives
self_harm 1: (me|m|ai|suis|veux|recommence|envie|besoin|pulsion|vais|continue|encore|retombe*) .. me? (scarifi*|mutil*|taillad*|coupe (les|le|encore|pour|la|a nouveau)|coupee|couper|bruler|blesser expres|faire du mal|fais du mal|fait du mal|frapper|automutil*|faire mal)
self_harm 1: (scarifi*|automutil*|mutile*|auto mutil*)
self_harm 1: me (faire|fais|suis fait|fait) (du)? mal .. (encore|expres|moi|besoin|nouveau|hier|volontairement|$)
self_harm 1: (envie|besoin|envies|pulsion*) (de|d) me (HURTV|faire (du)? mal)
self_harm 1: (lame|rasoir|couteau|cutter|briquet|cigarette) .. (bras|peau|poignet*|cuisse*)
self_harm 2: me (HURTV) (encore|expres)
goodbye 1: (adieu|adieux|aurevoir|au revoir) .. (tous|tout le monde|monde|toujours|famille|enfants|lettre*|merci|pardon*|aime|mes amours|jamais|dire|derniere|maman|papa|la vie|amis|mes|dernier|et)
goodbye 1: (dire|faire|disais|fais|dis|fait|envoye|ecrit) .. (adieu|adieux|mes adieux|un dernier au revoir)
goodbye 1: (c est|voici|ceci est|ce sont|ce sera|c etait) .. (adieu|adieux|mon dernier (message|mot)|mes derniers mots|ma derniere (lettre|volonte)|un au revoir)
goodbye 1: (lettre|lettres|mot|mots|message|video|videos) (d|de) (adieu|adieux|suicide|depart)
goodbye 1: (quand|si|lorsque|lorsqu) (vous|tu|on|quelqu un|quelquun) .. (lirez|liras|lisez|lis|lira|trouverez|trouveras|recevrez|recevras|lisent|trouvera) .. 
goodbye 1: (dis|dites|dire|direz) .. (KIN) .. (aime|aimais|desole*|pardon*|faute|fiere|fier)
goodbye 1: (dites|dis) (leur|lui) .. (aime|aimais|aimait|faute|pardon*|desole*)
goodbye 1: (prends|prenez|prendre|occupe|occupez|veille|veillez|prend) .. (soin|toi|vous|sur|bien)? .. (KIN|PET|les uns|d eux) .. (quand|pour moi|apres moi|sans moi|serai plus|partie|parti|promets|svp)
goodbye 1: (quand|une fois que|lorsque|si|apres que|parce que) (je|j) (ne|n|serai|aurai|y)? .. (serai plus|suis plus|mort|morte|parti (pour|de)|partie (pour|de)|plus la|plus de ce monde|disparu*|partie|parti) !(en (vacances|voyage|week))
goodbye 1: (n)? (entendrez|entendras|entendra|aurez|auras|verrez|verras|reverrez|reverras|reverrai|entendrez) .. (plus|jamais|pas) .. (parler|nouvelles|de moi|jamais|me revoir|me voir|grandir|$|vous|mes)
goodbye 1: (ce n est|c est|n est|est|n y|rien|pas) .. (la|votre|ta|de|leur|sa)? (faute) .. (de personne|pas|a personne|ta faute|votre|mienne|choix|$)
goodbye 1: (ni|pas|aucun|personne|ne) .. (coupable*|en voulez|en veuillez|en veux|culpabilis*|reprochez|responsable*|en vouloir|accusez)
goodbye 1: (pardon|pardonne|pardonnez|desole|desolee|excusez|pardonnes) .. (tout|partir|pars|quitter|peux plus|enfants|maman|pu|abandonner|faire ca|ce que je|vais faire|laisser|plus la force|fort|forte|mal que|rester|d etre|echoue*|abandonne)
goodbye 1: (merci) .. (tout|essaye|aide|gentillesse|soutien|soins|efforts|patience) .. (adieu|essaye|mais (ca|je|rien)|pardon|suffi|desole*|fini|faute|assez|pars|jamais|derniere|toujours|tente|tenter|aurez fait|pu faire)
goodbye 1: (je)? (pars|m en vais|vais partir|quitte|m en irai|vous quitte|partirai|men vais|laisse) .. (pour (toujours|de bon)|ce monde|definitivement|rejoindre|au ciel|vers|en paix|cette vie|a jamais|cette terre|derriere) !(nouveau|paris|lyon|vacances)
goodbye 1: (on se|nous nous|se|vous|te) (reverra|retrouvera|retrouverons|reverrons|attends|attendrai|retrouvera) .. (autre (cote|vie|monde)|ciel|haut|paradis|la bas)
goodbye 1: (serai|rejoindre|retrouver|rejoins|rejoindrai|retrouverai|aupres de) .. (mon|ma|mes|avec|dieu|aupres) .. (mere|pere|mari|maman|papa|fils|fille|paradis|ciel|bientot|enfin|frere|soeur|femme|la haut|ce soir|grand) !(pour (le|les|noel)|dimanche|a la gare)
goodbye 1: (souvenez|souviens|gardez|garde|n oubliez|oubliez|rappelez) .. (de moi|moi|bons souvenirs|sourire|un bon souvenir|que je|vous ai aime*)
goodbye 1: (ne)? (me|m) (cherchez|cherche|pleurez|pleure|attendez|attends|regrettez|sauvez|en voulez|en veux|oubliez) (pas|plus|jamais)
goodbye 1: (vous|t|te|je) (ai|aime|aimerai|aimais|ai aime*|ai toujours aime*) .. (adieu|toujours|pardon*|oubli*|desole*|jamais|fort et|tous)
goodbye 2: adieu|adieux|aurevoir (a tous|tout)
preparation 1: (ecrit|ecrire|ecris|redige|laisse|enregistre|prepare|fini|termine) .. (lettre|lettres|mot|mots|video|videos) .. (KIN|pour (chacun|tous|mes|ma|quand|expliquer|mon|dire)|adieu|a (mes|ma|mon|chacun|tous)|table|tiroir|derniere|depart|explication)
preparation 1: (lettre|lettres|mots) .. (ecrites|pretes|prete|sur la table|dans le tiroir|ecrite|sont sur|terminees|cachetees|est sur|sous)
preparation 1: (donne|donner|distribue|distribuer|offert|offre|legue|donnees|cede|debarrasse|vide|rendu|donnais) .. (THING|PET|tout ce|tout ce que|presque tout) .. (voisin*|frere|soeur|ami*|association|besoin|emmaus|neveu|plus|$|ami|autour|la ou)
preparation 1: (donne|donner|distribue|distribuer|offert|legue) (toutes|tous|presque)? (mes|ma|mon|toutes|la plupart de) .. (THING|PET)
preparation 1: (trouve|trouver|cherche|confie|place|arrange|donne|laisse) .. (maison|foyer|famille|quelqu un|quelquun|adopter|garder|soeur|voisine|refuge|amie|mere) .. (PET|chat|chien) .. 
preparation 1: (PET) .. (nouvelle (maison|famille)|foyer|confie|place|chez (ma|mon|la)|sera (bien|heureux|mieux)|adopte|ira (chez|vivre)|s occupera|prendra|recupere|va chez) .. (quand|plus|deja|apres|definitivement|c est|$|mes|tout|maintenant|pour de bon|prevu)
preparation 1: (affaires|papiers|tout|comptes|documents|dettes|dossiers|paperasse) .. (en ordre|regle|regles|en regle|range|ranges|reglees|solde*|pretes|pret|prets|classes) .. (pour (qu|que|eux|mes|apres|quand)|avant de (partir|mourir)|quand|comme ca|personne|partir|$|plus|je peux|pas de) !(passeport|demenagement|impots)
preparation 1: (mis|mets|mettre|remis) .. (affaires|papiers|tout|vie) .. en ordre
preparation 1: (testament|assurance vie|mes (obseques|funerailles)|mon (enterrement|cercueil|incineration)|ma (tombe|cremation)|contrat obseques|dernieres volontes|pompes funebres)
preparation 1: (mots de passe|mot de passe|codes|identifiants) .. (note*|ecrit*|laisse*|liste|pour (ma|mon|eux|que|qu)|carnet|enveloppe|quand|donne*|tiroir)
preparation 1: (note|ecrit|laisse|liste) .. (mots de passe|mot de passe|codes|identifiants)
preparation 1: (resilie|ferme|vendu|supprime|clos|annule|rendu|solde) .. (plus besoin|n en aurai|personne|comptes|tout|servira|plus rien|bail|abonnements) .. (plus|personne|rien|facilit*|pour|avant|$)
preparation 1: (n|aurai|ai|plus) .. (plus|pas) (en)? besoin .. (la ou|ou je (vais|pars)|bientot|maintenant|rien) 
preparation 1: la ou je (vais|pars|serai)
preparation 1: (trouve|trouver|trouvera|trouvent|decouvre*|retrouve*) .. (mon corps|moi mort*|me trouve|pendu*|cadavre)|(enfants|femme|mari|mere|qu on|fils|fille|personne) me (trouve|trouvent|retrouve|decouvre*) 
euphemism 1: (plus|pas|aurai|inutile|servira|besoin) .. (plus|pas|besoin|inutile) .. (de|du|la|le|mon|ma|d|des|au|une|un|pour) .. (RDV) .. 
euphemism 1: (n)? (aurai|aura|vais|aurais) (plus|pas) (avoir)? besoin .. (RDV|vous|rien|ca|tout ca|personne)
euphemism 1: (RDV) .. (plus besoin|pas besoin|inutile|servira (plus|a rien)|n en aurai|pas la peine|ne viendrai plus|se fera sans|sans moi)
euphemism 1: (ne|n)? (serai|suis|compte|pense|serais|vivrai|existerai|vais) (plus|pas) (la|ici|de ce monde|en vie|etre (la|en vie)|vivant*|parmi|$) .. (semaine|prochain*|demain|mois|noel|lundi|anniversaire|ete|longtemps|printemps|voir|alors|temps|quand|d ici|an|cet|vous|nous|pour)
euphemism 1: (d ici|demain|lundi|semaine prochaine|noel|mois prochain|bientot|prochaine fois|la prochaine|l ete) .. (je|ne|serai|n) .. (plus|pas) .. (la|de ce monde|vivant*|en vie|ici)
euphemism 1: (il n y|n y|y) (aura|a|en) (aura)? (pas|plus) (de|d)? (prochain*|demain|suite|autre|lendemain|apres|avenir pour)
euphemism 1: (donnez|donne|donner|laissez|laisse|laisser|cede|proposez) .. (RDV|place|creneau) .. (quelqu un|quelquun|autre|personne) .. (vivre|merite|qui en a (encore|vraiment)|plus besoin|espoir|aurai plus|serai plus|avenir|veut)
euphemism 1: (annul*|supprim*|effac*) .. (RDV|tous|tout|dossier|compte|mes) .. (serai plus|plus besoin|pas la peine|sert a rien|plus la|servira|pour toujours|definitivement|inutile|a quoi bon|fini)
euphemism 1: (bientot|demain|ce soir|enfin|cette nuit|lundi) .. (tout (sera|est)|ce sera|c est|sera|serai|aurai|ca sera|je serai) .. (fini|termine|en paix|libre|delivre*|tranquille|plus mal|repos|liberee|soulage*|apaise*|loin)
euphemism 1: (tout|ca|douleur|souffrance|calvaire) .. (sera|va|aura) (bientot|vite|enfin)? .. (fini|termine|s arreter|finir|arretera|fini) .. (bientot|ce soir|demain|enfin|cette|toujours|$|bon)
euphemism 1: (dormir|repos|sommeil|reposer|paix|endormir) .. (pour toujours|eternel*|a jamais|enfin|definitivement|pour de bon) !(apres|cette nuit j ai)
euphemism 1: (vous|tu|ils|personne|on) (n|ne|aurez|auras|auront) .. (plus|pas) .. (inquieter|supporter|occuper|soucier|t inquieter|gerer|porter|trainer)
euphemism 1: (je)? (ne|n|vais|serai) .. (vous|te|les|plus|embeterai|derangerai) .. (derang*|embeter*|embetera*|un poids|de souci*|souci|probleme|fardeau|charge) .. (plus|jamais|longtemps|bientot|personne|pour)
euphemism 2: (c est|tout est|c etait|cest) (fini|la fin|termine|terminee) (pour moi|$)|(j|je) (abandonne|baisse les bras|jette l eponge|lache tout|rends les armes|rends mon tablier)|mon heure (est venue|a sonne)
burden 1: (mieux|heureux|tranquille*|soulage*|plus facile|facile|libre*|bien) .. (sans moi|si (je|j) (n etais|mourais|disparais*|etais mort*|ne|n|partais)|quand je ne serai|que je (meure|disparaisse|parte)|une fois (mort*|que je))
burden 1: (sans moi|si je (n etais|mourais|disparais*|meurs)|si j etais mort*) .. (mieux|heureux|tranquille*|soulage*|facile|libre*|bien|serait|iraient)
burden 1: (plus|cesser|arreter|ne plus|fini) .. (d etre|etre|un|une) (un|une)? (poids|fardeau|charge|boulet)
burden 2: (poids|fardeau|boulet|une charge|parasite) .. 
burden 2: (suis|sens|sers) .. (inutile|bon a rien|bonne a rien|a rien|de trop|dechet)
burden 2: (personne|nul) .. (manquer*|regretter*|remarquer*|pleurer*|apercevr*|manquerai|remarquera|s en rendr*)
burden 1: (rendre|rends|rendrais|fais|ferais) .. (service|cadeau) .. (mourant|disparaissant|partant|tous|monde|famille|tout le)
burden 1: vaux plus mort*
calm 1: (decision|decide|choix|choisi) .. (paix|calme|serein*|apaise*|soulage*|prise|tranquille|peur|definitive|ce soir|leger*|retour|adieu|irrevocable|partir|mourir|personne)
calm 1: (paix|calme|serein*|apaise*|soulage*|tranquille|leger*|libre|heureux|heureuse) .. (decision|decide|pris|sais que|choisi|bientot|fin|mourir|partir|plan|tout va finir|depuis que)
calm 1: (fait|fais|faire) la paix .. (tout|mort|idee|dieu|ca|vie|moi)
calm 1: (plus|pas) (peur) (de|d)? (la)? (mourir|mort|partir)|(mort|mourir) .. (ne me fait plus peur|fait (plus|pas) peur)
calm 1: (pas|plus|aucun|sans) (de)? (retour|retour en arriere|marche arriere) (possible)?
calm 1: (pret|prete|accepte|prets) .. (a mourir|mourir|a partir|la mort|de mourir|pour la mort|pour partir|idee de) !(en (vacances|voyage))
calm 1: sais ce (que j ai|qu il me reste|que je dois) (a)? faire
denial 1: (mis|repondu|dit|coche|menti|mens|reponds|mets|dis|tape|ecrit|choisi|note|clique) ... (parce|pour|car|sinon|de peur|je veux pas|je ne veux|pcq|pck|par peur|psk) ... (POLICE|appel*|envoy*|retir*|enferm*|prenn*|previen*|famille|enfants|sache*|placer)
denial 1: (si je (dis|disais|reponds|suis honnete)|peur) ... (verite|oui|POLICE) ... (POLICE|retire*|enfants|enferm*)
denial 1: (menti|mens|mentais|mentir|mensonge|pas (ete)? (honnete|sincere|franc|franche)|pas dit la verite) ... (question|securite|questionnaire|va bien|ca allait|0|zero|non|suicid*|j allais|aller bien|formulaire|repondant)
denial 1: (verite|vraie reponse|vrai) .. (c est|est|serait) .. (oui|autre|pas|different*)
passive 2: (ne|plus|pas|jamais|envie|espere|aimerais|voudrais|prie|m endormir|dormir|reve|endormir|souhaite|prefererais) ... (ne|plus|jamais|pas) .. (reveille*|reveill*)
passive 2: (plus|jamais|pas) me reveiller|(ne)? (plus|jamais) (se)? reveiller
passive 2: (jamais|pas) (etre|du|avoir)? .. (ne|nee|naitre|existe|exister|nais) $
passive 2: (voudrais|aimerais|veux|prefererais|envie|souhaite|rever|reve|mieux|besoin|espere) .. (disparaitre|ne jamais (etre|exist*|avoir)|m evaporer|m effacer|n avoir jamais|n etre jamais|ne plus (etre|rien|avoir|exist*|sentir|me|ressentir|souffrir)|que (tout|ca) (s arrete|cesse|finisse)|m eteindre|etre ailleurs que|m endormir|dormir (pour|sans fin)|n existais|cesser d exister|n etais pas|ne plus etre|rien|pas etre|ne sois plus)
passive 2: (jamais|pas) (du|du etre|etre|avoir) (ne|nee|naitre|existe|naitre)|n aurais (jamais|pas) du (naitre|exister)|jamais (ne|nee|naitre|existe)
passive 2: (plus|pas|aucun|aucune|rien|perdu|ni|sans|quel|quoi|peu) (de|d|trop|le|la|l|a|vois|aucun|aucune)? .. (sens|raison|raisons|espoir|avenir|but|envie|issue|interet|gout|utilite|futur|motivation) .. (vivre|continuer|a rien|la vie|de rien|rien|a ma vie|exister|moi|rester|me lever|$|avancer|plus|a tout|vie|pour)
passive 2: (vie|vivre|existence|continuer|tout ca) .. (vaut (pas|plus)|n a (plus|pas|aucun)|sert a rien|ne rime|aucun sens|plus de sens|vide|pas la peine|insupportable|est un enfer|me pese|trop dure|plus la peine|sans interet|un fardeau|n est plus|plus supportable|absurde)
passive 2: (vaut|vaille|merite) (plus|pas|meme pas) (la peine|le coup|le) .. (vivre|vie|continuer|vecu*|$)
passive 2: (fatigue|fatiguee|marre|lasse|las|epuise|epuisee|assez|ras|deteste|hais) .. (vivre|vie|lutter|exister|d exister|de vivre|souffrir|tout|battre|respirer|d etre (la|en vie|moi)|faire semblant|survivre|me reveiller)
passive 2: (peux|arrive|supporte|tiens|tenir|puis|pouvoir) .. (plus|pas) .. (continuer|vivre|tenir|cette vie|comme ca|la vie|supporter|lutter|souffrir|ma vie|battre)
passive 2: (j|jen|en|n) (en)? (peux|peut) plus (de|d|$|vraiment|je|du tout|et|tout|cette|vivre|aidez)
passive 2: (a quoi|pourquoi|quoi) (bon|ca sert|sert|servirait|je|continuer|vivre|encore) .. (vivre|continuer|continue|la|vis|lever|encore|exister|battre|vie|tout|rester|existe|ne|nee|lutter|$|me)
passive 2: (egal|indifferent|m importe|importe|grave|derangerait|fout|fiche|moque|peu importe|genera*) .. (vivre|mourir|meurs|mort|vive|vis|reveille*|reveiller|m arrive|camion|bus|meure|creve|voiture|vivant)
passive 2: (vivre|mourir|meurs|vis|vive) .. (ou)? .. (egal|pareil|importe|m en fous|indifferent)
passive 2: (camion|bus|voiture|train|foudre|cancer|accident|avion|crise|meteorite|tram) .. (ecrase*|renverse*|emporte*|fauche*|percute*|tue*|me|heurte*|cardiaque|tombe)
passive 2: (serait|sera|ce|c|ca) (mieux|plus simple|plus facile|un soulagement|bien|si simple|tellement|plus doux|tentant|beau) .. (ne plus|ne pas|mourir|mort*|disparaitre|dormir|si (je|tout|ca)|de partir|reveill*|n existais|etre (mort*|la)|n etais)
passive 2: (veux|voudrais|aimerais|besoin|envie) (juste|seulement|que|qu)? .. (que (ca|tout|cette|la douleur|la souffrance|mes)|arreter de (souffrir|exister)|plus souffrir|qu on me laisse partir|partir loin (de tout)? et|que l on) .. (s arrete|cesse|finisse|stop|termine|souffrir|exister|partir|jamais|arrete)?
passive 2: (ca|tout|douleur|souffrance|vie) (s arrete|cesse|finisse|s arretait|s arreter)
passive 2: (dieu|seigneur|quelqu un|mort|la mort) .. (prends|prenne|rappelle|emmene|emporte|reprenne|vienne|viens|chercher|rappele)
passive 2: (plus|pas|aucun|aucune|vois|voir|imagine) .. (avenir|espoir|issue|futur|bout du tunnel|lumiere|porte de sortie|demain)
passive 2: (pense|penser|pensees|idees|revasse|imagine|pensee) .. (mort|mourir|mon enterrement|ne plus etre|disparaitre|noires|sombres|morbides|neant|ma disparition)
passive 2: (mort|morte|vide|eteint*) (a l interieur|interieurement|en dedans|dedans|de l interieur)
passive 2: (survis|vegete) (juste|seulement|que|la|simplement)? .. (la mort|la fin|que ca|de mourir|plus|mourir)?  $
passive 2: (attends|attendre) .. (la mort|la fin|de mourir|que ca (finisse|se termine|s arrete))
passive 2: (faire|fasse|commettre) .. (une betise|une connerie|l irreparable|une folie|quelque chose de (grave|stupide)|du mal a moi)
passive 2: (pas|plus) (en securite|sure*) .. (moi|seul*|chez|soir)
passive 2: (peur) .. (moi meme|de ce que je|de moi|de mes pensees|mes gestes)
passive 2: (place|appartiens|faite*|merite|ma place) .. (pas|plus|jamais) .. (monde|ici|vivre|cette terre|pour (vivre|cette vie)|la vie)
passive 2: (pas|plus|jamais) .. (ma place|fait* pour|merite de) .. (monde|ici|vivre|cette terre|cette vie|la vie|exister)
passive 2: (decu*|triste|deception|degoute*|enerve*|rage) .. (reveille*|reveiller|encore (la|vivant*|en vie)|ouvrir les yeux)
passive 2: (n|plus|pas) (ai|la|de) .. (force|forces|gout|envie) (de|d|a|pour) (vivre|continuer|lutter|me battre|la vie|rien|tenir|exister|avancer)
passive 2: envie (de|d) (rien|disparaitre|plus rien)
crisis 2: (besoin d aide|aidez moi|aide moi|au secours|a l aide|urgence) .. (maintenant|vite|urgent*|svp|tout de suite|$|urgence)
third_person 2: (OTHER) .. (s est (suicid*|tue|pendu*|donne la mort|jete*|ote)|suicid*|se suicider|se tuer|veut mourir|veut en finir|s ote*|mis fin a)
third_person 2: (se|s) (suicider|tuer|est suicid*|est pendu*|est donne la mort|donner la mort|est tue) !(a la|au|en (moto|voiture))
mention 2: suicid*
past 2: (voulu|voulais|essaye|tente|pense|failli|songe) .. (DOIT|mourir|tuer|suicid*|en finir)
plan 1: sais (comment|quand|ou) et .. (quand|comment|ou)
plan 1: cette fois ... (marche*|rate*|reussi*|bonne|survi*|sur)
plan 1: ai un plan et .. (faut|tout|necessaire|moyens|besoin)
plan 2: (ai|j) un plan $
calm 1: (calme|apaise*|serein*|paix|soulage*) .. (decision|decide|choix)
plan 1: (QUAND) ... (je le ferai|je le fais|je passe|je vais le faire)
preparation 1: (espere|souhaite) ... (trouvera|trouveront|trouvent|trouve|trouver) .. (enfants|pas|moi)
plan 1: tout est (pret|decide|prepare|regle|organise|planifie|en place) .. (ce|soir|demain|nuit|bientot|paix|samedi|dimanche|repos|enfin)
plan 1: (ce soir|cette nuit|demain|samedi|dimanche) .. tout (est|sera) (pret|decide|fini|prepare)
plan 1: (suis|assis*|marche|vais|debout|attends) .. (voie ferree|voies|rails|pont|falaise|rambarde|bord du (toit|vide|pont|quai)|bord de la)
preparation 1: (laisse|pose|mis) (une|un) (lettre|mot) (sur|dans|pour|a|sous)
preparation 1: (papiers|documents|comptes|dossiers) .. (famille|enfants|femme|mari|parents|proches|eux) .. (pas|soucis|simple|facile|problemes|ennuis|n ait|n aient|n aura)
goodbye 1: (dites|dis|dire|direz) ... (aime|aiment|aimait|adore|aimais)
goodbye 1: (merci|gentil*|bons) .. (gentil*|patient*|adorable*|la pour moi|moi) .. (adieu|desole*|pardon|fini|jamais|revoir|servi)
euphemism 1: (inutile|pas la peine|pas besoin) ... (RDV) ... (serai plus|plus la|serai pas|la|fini)
euphemism 1: (je)? (ne)? serai plus (la|de ce monde|parmi) $
euphemism 1: (bientot|enfin|demain) .. (en paix|repos|me reposer|libre|delivre*|tranquille)
burden 1: (merite*|meritent|besoin) .. (mieux|meilleure|autre) .. (moi|mere|pere|que moi)
self_harm 1: (brule|brulee|bruler) .. (cigarette*|briquet|bras|expres|peau|avant bras)
passive 2: (anesthesie|operation|perfusion) .. (pas|plus|jamais)? .. (reveill*)|reveill* .. (anesthesie|operation|perfusion)
passive 2: (plus rien|rien) (ne|n) (a de sens|a d importance|compte|m interesse|vaut|a plus)
passive 2: (prise au piege|pris au piege|piege|coince*) .. (vie|issue|sortie|corps)|(sens|suis|suis|me) de trop
goodbye 1: (pardon*|desole*) & (ce soir|derniere fois|ne serai plus|adieu|je pars|peux plus)
plan 1: (tout ce qu il) (me)? faut .. (vite|rapide|ce soir|pour|finir|la|$)
plan 1: (cette nuit|ce soir|demain|cette semaine) (sera|est) (la|le|mon|ma) (derniere|dernier|bonne|moment|fin)
burden 1: (enfants|famille|mari|femme|fils|fille) .. (seront|sera|serait|iront|vivront) (bien|mieux|plus heureux) .. (pere|mere|grands|sans moi|avec|eux)
preparation 1: (donnez|donne|remettez|laissez|transmettez) (ma|mon|mes) .. (a|aux) (mon|ma|mes) (frere|soeur|fils|fille|neveu|niece|ami|amie|enfants|mari|femme)
goodbye 1: (reste|restent) .. (quelques|peu de|plus que) .. (heures|jours|minutes)
plan 1: (suis|monte|debout) .. (sur|en haut) (le|du|d un) (toit|pont|parapet|immeuble)
self_harm 1: (gratte|griffe|mords|mord|frotte) .. (sang|bras|peau)
calm 1: (enfin|finalement) .. (sortie|issue|solution) .. (soulagement|paix|apais*|calme)
euphemism 1: (pourrai|peux|puisse|prete|pret) (enfin)? (partir|m en aller) .. (apres|tranquille|paix|demain|$)
denial 1: (pas|jamais) (dit|raconte|avoue) .. (verite|tout) .. (medecin|docteur|infirmiere|psy|aurait|auraient|m)
goodbye 1: dit tout ce que j avais a dire
euphemism 1: (serai|suis|etre) (bientot)? .. (plus) .. (probleme|souci|poids|gene)
goodbye 1: (embrassez|embrasse) .. (enfants|petits|fille|fils|maman|famille|tous|pour moi|de ma part)
attempt 1: (vide|vidé) .. (armoire|pharmacie|boite) .. (avale|pris|tout)
attempt 1: (pris|avale) (beaucoup|bien)? trop de (PILL)
euphemism 1: plus de (RDV) .. (importance|fini|termine|sert|bon|fin|tout)
means 1: (compte|comptes|compter) .. (PILL) .. (assez|suffi*|il y en a|devrait)
preparation 1: (confie|confier|laisse|depose|amene) .. (PET) .. (soeur|frere|mere|voisine|refuge|amie|ami|parents) .. (bien|heureux|mieux|occup*|$|definitivement|la bas)
euphemism 1: (bientot|demain|plus) .. (personne|vous|tu) .. (inquiet*|soucier|occuper|supporter|s en faire) .. (moi|plus|$)
preparation 1: (espere|pourvu|souhaite|veux) .. (enfants|fils|fille|mari|femme|mere) .. (trouv*|decouvr*)
attempt 1: (c est fait|ca y est|fait) .. (avale*|pris|prises|tout|tous)
attempt 1: (les ai|ai) (tous|toutes|tout) (avale*|pris|prises)
plan 1: (quand) .. (personne|partis|dorment|couches|seul|seule|absents) .. (ferai|le fais|vais le faire|passerai)
goodbye 1: (bientot|enfin|ce soir) .. (serai|suis|rejoins|reverrai) .. (avec|aupres) .. (maman|papa|mamie|dieu|mon|ma)
