# What every language shares: slang that travels, and signs.
[classes]
SLANGDIE = kms kmsing unalive unaliving unaliv ctb sewerslide sewercide sudoku'd
NUM = 0 qqfew
MANY = 0
EKNIFE = knifeemoji
EPILL = pillemoji
EGUN = gunemoji
EGRAVE = graveemoji
EBLOOD = bloodemoji
ESKULL = skullemoji
EBYE = byeemoji
ESAD = sademoji
ELAUGH = laughemoji
NEG = qqneg
PAST = qqpast
NOW = qqnow
SAID = qqsaid
SPOKEN = qqspoken
THIRD = qqthird
[phrases]
NEGBEFORE = NEG
THIRDBEFORE = THIRD
[rules]
intent 1: kms|kmsing|ctb|sewerslide|sewercide
intent 1: unalive (myself|me|yo)
intent 2: unalive|unaliving|unaliv
means 1: EGUN .. (EGRAVE|ESKULL|EBYE)
means 1: EPILL .. (EGRAVE|EBYE)
self_harm 2: EKNIFE .. (EBLOOD|ESAD)
self_harm 2: EBLOOD .. EKNIFE
goodbye 2: EBYE .. EGRAVE
euphemism 2: EGRAVE .. (EBYE|ESAD)
