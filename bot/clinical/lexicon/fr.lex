[classes]
SPOKEN = le les des et est je j ne pas que qui pour dans avec sur au aux ce cette il elle on nous vous du un une ma mon mes c plus tres bien suis ai merci bonjour mais ou fait encore aujourdhui demain rendez quand ca cest jai sans tout
NEG = ne n pas jamais plus ni sans aucun aucune
CLITIC = me m pas plus vraiment y en
PAST = autrefois jadis anciennement adolescente adolescent ado
NOW = maintenant encore aujourdhui toujours demain bientot soir nouveau
SAID = dit disait chanson film livre personnage serie paroles ecrit roman episode disent
THIRD = il elle ils elles on gens quelqu quelquun personnes patients qui vous tu
J = je j jai
WANT = veux voudrais vouloir envie souhaite souhaiterais aimerais prefere prefererais besoin desire espere voulais veut aimerai hate ve voudrai jaimerais mieux voulant vouloir jveu envi
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
NEGBEFORE = NEG (idee|pensee)? CLITIC? CLITIC?
PAST = il y a (NUM|un|une|deux|trois|cinq|dix|quelques|longtemps|des|plusieurs)|quand (j|je) (etais|avais)|dans (le passe|ma jeunesse|mon adolescence)|l (annee derniere|an dernier)|a l epoque|en NUM|y a (NUM|longtemps|des|quelques)|a NUM ans
ME = (me|m|moi)
DOIT = me (KILLV)|m (empoisonner|etouffer|immoler|oter la vie|enlever la vie|asphyxier|ouvrir les veines|en aller (pour (toujours|de bon)|definitivement)|endormir (pour toujours|et ne|a jamais))|mettre fin a (mes jours|ma vie|tout|mon|mes|ca|cette)|en finir|(finir|terminer) (avec (la vie|tout|ma vie|cette vie|ca))|oter la vie|(tout|y)? arreter (la|definitivement|de vivre|ma vie)|me (tirer une balle|foutre en l air|foutre (par|sous)|donner la mort|jeter (du|sous|par|dans|d)|ouvrir les veines|trancher|defenestrer|faire sauter|mettre une balle|ouvrir)|sauter (du|d un|par|de la|depuis|sous|dans le vide)|passer a l acte|quitter (ce monde|cette vie|la vie|cette terre)|partir (pour (toujours|de bon)|definitivement|de ce monde|rejoindre)|disparaitre (pour (toujours|de bon)|definitivement)|ne plus (exister|vivre|etre (la|en vie|de ce monde))|etre mort*|cesser de (vivre|exister|respirer)|arreter de (vivre|exister|respirer)|avaler (tous|toute|toutes|tout|la boite|mes|une boite|les)|prendre (tous|toute|toutes) (mes|les|la)|m endormir (pour toujours|et ne)|suicide|crever|rejoindre (mon|ma|mes) .. (ciel|haut|paradis|mere|pere|mari|femme|fils|fille)
QUAND = ce soir|cette nuit|demain|aujourdhui|ce (week|weekend|matin)|bientot|(vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi)|apres (noel|les|mon|ma|le|la)|avant (noel|la|le)|quand (tout|ils|mes|il|elle|tous|mon|les|ma|j|je)|des que|la semaine prochaine|maintenant
[idioms]
(enfants|vacances|voisins) .. (enfin)? .. (paix|calme)
vienne (me|nous) (chercher|prendre)
rappelez (moi)? plus tard
(dernier|derniere|mon dernier|ma derniere) (message|note|reponse) .. (en retard|faux|fausse|erreur|avant)
plan .. avec (ma|mon|la|le) (therapeute|medecin|docteur|infirmiere|psy|kine)
plan (pour|de) .. (semaine|week|mois|repas|voyage)
(argent|sous|euros) de cote
besoin de rien (la|pour|aujourdhui|$)
(pas encore|pas) besoin (d|de) (ordonnance|taxi|arret|facture)
(me|se|nous) noie dans
assez de PILL .. (jusqu|pour (le|la|les|mon))
(pris|prends) (tous|toutes) .. (prescrit*|prevu|habitude|indique|comme|dit)
(ecrit|laisse) .. (mot|lettre|note) .. (oublier|rappel*|souvenir|assurance|medecin|questions)
(s occupe|occupe|garde|gardera) .. PET ... (clinique|perfusion|travail|vacances|hopital)
(desole*|pardon|excus*) .. (rate|manque|retard|oublie|rdv|rendez|repondre|venir|mercredi|derange*)
tout est pret pour (lundi|mardi|mercredi|jeudi|vendredi|la (perfusion|seance)|le (rdv|rendez|voyage)|demain matin)
(donne .. )? (vieux|vieille|ancien|ancienne) (telephone|portable|velo|manteau|ordinateur|pc)
(decide|decision) ... (marier|mariage|commencer|traitement|vacances|ketamine|continuer|demenager)
(le ferai|le fais|ferai) ... (questionnaire|formulaire|exercices|sondage)
(peux plus|supporte plus|supporte pas) .. (demangeaisons|chaleur|bruit|nausees|odeur|ronflements|voisins|regime)
(je peux|puis je|peux je) .. (partir|rentrer|conduire) .. (perfusion|seance|seul|seule|maison|apres)
scene (de|du) suicide
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
