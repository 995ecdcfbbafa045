# May be meant: asks.
[rules]
attempt 2: tentative (de suicide)?|tentatives
self_harm 2: me (HURTV) (encore|expres)
goodbye 2: adieu|adieux|aurevoir (a tous|tout)
euphemism 2: (c est|tout est|c etait|cest) (fini|la fin|termine|terminee) (pour moi|$)|(j|je) (abandonne|baisse les bras|jette l eponge|lache tout|rends les armes|rends mon tablier)|mon heure (est venue|a sonne)
burden 2: (poids|fardeau|boulet|une charge|parasite) .. 
burden 2: (suis|sens|sers) .. (inutile|bon a rien|bonne a rien|a rien|de trop|dechet)
burden 2: (personne|nul) .. (manquer*|regretter*|remarquer*|pleurer*|apercevr*|manquerai|remarquera|s en rendr*)
burden 2: (se debarrasser de moi|debarrasses de moi|debarrasse de moi)
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
passive 2: (anesthesie|operation|perfusion) .. (pas|plus|jamais)? .. (reveill*)|reveill* .. (anesthesie|operation|perfusion)
passive 2: (plus rien|rien) (ne|n) (a de sens|a d importance|compte|m interesse|vaut|a plus)
passive 2: (prise au piege|pris au piege|piege|coince*) .. (vie|issue|sortie|corps)|(sens|suis|suis|me) de trop
passive 2: (espere|prie|voudrais|aimerais) .. (mourir|partir|m eteindre) .. (sommeil|dormant|nuit)
passive 2: personne .. (besoin de|aime|m aime|me veut) (moi)?
crisis 2: (besoin d aide|aidez moi|aide moi|au secours|a l aide|urgence) .. (maintenant|vite|urgent*|svp|tout de suite|$|urgence)
third_person 2: (OTHER) .. (s est (suicid*|tue|pendu*|donne la mort|jete*|ote)|suicid*|se suicider|se tuer|veut mourir|veut en finir|s ote*|mis fin a)
third_person 2: (se|s) (suicider|tuer|est suicid*|est pendu*|est donne la mort|donner la mort|est tue) !(a la|au|en (moto|voiture))
mention 2: suicid*
past 2: (voulu|voulais|essaye|tente|pense|failli|songe) .. (DOIT|mourir|tuer|suicid*|en finir)
plan 2: (ai|j) un plan $
