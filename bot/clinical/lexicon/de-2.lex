# May be meant: asks.
[rules]
attempt 2: suizidversuch*|selbstmordversuch*
goodbye 2: (verabschieden|verabschiede|abschied|machts gut)
goodbye 2: (danke|dankbar) .. (so)? (lieb|nett|gut|fur mich da) .. (wart|warst|waren)
euphemism 2: (es ist|ist|alles) (jetzt|bald|alles|vorbei) (vorbei|aus)|ich (bin fertig mit (allem|der welt|dem leben)|gebe auf|kapituliere|bin raus)|(letzte|letztes) (mal|nachricht|infusion|check) .. (melde|von mir|ich|uberhaupt)
burden 2: ((eine|zur|nur|als|grosse|deine|eure) last|belastung fur|klotz am bein|zur last|nutzlos|wertlos|ballast|burde) 
burden 2: (niemand|keiner|keinem|niemandem|kein mensch) .. (vermiss*|merken|auffallen|fehlen|interessier*|nachtrauern|merkt|kummert|weinen|fehle)
burden 2: (loswerden|los zu werden|los sein) .. (mich|$)
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
passive 2: des lebens (mude|uberdrussig|satt)
passive 2: (narkose|operation|infusion|op|anasthesie) .. (aufwach*|aufgewacht|aufzuwachen|wach)|(nichts|alles) .. (sinn|egal|sinnlos|bedeutung) .. (mehr|$)
passive 2: (gefangen|ausweglos|eingesperrt im) .. (leben|ausweg|korper|kein)
passive 2: (hoffe|hoffentlich|bete|wunsch*|mochte) .. (sterbe|sterben|gehe|entschlafe) .. (schlaf|nachts)|im schlaf .. (sterben|sterbe)
passive 2: leben .. (satt|leid|uberdrussig|mude)
passive 2: (niemand|keiner|keine sau) .. (braucht|liebt|will) mich
passive 2: (welchen|was fur einen|keinen|wo ist der) sinn .. 
crisis 2: (brauche|brauch) (dringend|sofort|jetzt)? hilfe
crisis 2: (hilfe|hilf mir|helft mir|notfall) (bitte|jetzt|sofort|dringend)?  $
third_person 2: (OTHER) .. (umgebracht|das leben genommen|suizid*|selbstmord*|erhangt|sich (umbringen|umbringt|getotet|toten)|erschossen|sterben will|tabletten genommen|ritzt sich)
third_person 2: sich (selbst)? (umgebracht|das leben genommen|umbringen|erhangt|erschossen|getotet|umbringt|umzubringen|toten|vor den zug)
mention 2: suizid*|selbstmord*|freitod
past 2: (wollte|dachte|habe|hab|hatte) .. (DOIT|DIE|umbringen|umzubringen|sterben)
plan 2: habe (einen|meinen|nen) plan $
