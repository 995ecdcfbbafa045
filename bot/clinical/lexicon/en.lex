[classes]
SPOKEN = the and is are was i im you my me it to of for a this that have has had with not dont can cant be but so just what when will do at in on from your we they he she how get got up all there am been would could should its
I = i im ive ill id iam ima imma
AUX = am was have had would will could can should be been do did to just really even ever actually honestly still like gonna going about
NEG = not dont doesnt didnt never wont wouldnt isnt aint cannot cant couldnt havent hadnt wasnt arent nor without stopped stop
PAST = ago formerly teenager teen college previously
NOW = now again tonight today currently still tomorrow soon anymore already
SAID = said says character lyrics song movie film book wrote told tells episode novel quote plot
THIRD = he she they people who patients someone anyone everybody others you celebrity man woman kids teens
WANT = want wants wanna wanting wanted wish wishing wishes need hope hoping rather desire desires prefer crave craving longing long yearn love ready urge urges tempted better
THINK = think thinking thought thoughts consider considering considered contemplating contemplate contemplated fantasize fantasizing fantasising imagine imagining imagined picturing daydream daydreaming dreaming plan planning planned plans intend intending intention decided deciding dream impulse impulses ideation ways way idea ideas obsessing obsessed
GOING = going gonna gunna about will ill imma ima finna bout gon shall planning plan intend ready decided mean
DIE = die dead dying death dieing unalive dies
KILL = kill killing kil k1ll murder murdering hang hanging shoot shooting drown drowning off offing stab stabbing poison poisoning unalive unaliving end ending gas gassing electrocute suffocate suffocating strangle asphyxiate overdose overdosing od harming destroy
KILLED = killed hanged hung shot drowned
SUI = suicide suicidal suiside sucide sucidal suicidle suicidality
PILL = pill pills tablet tablets meds med medication medications medicine tramadol oxy oxycodone oxycontin xanax valium benzos benzo opioids opioid paracetamol tylenol ibuprofen ambien insulin sleepers painkillers painkiller antidepressants amitriptyline morphine fentanyl patches zopiclone lithium seroquel klonopin capsules bottle packets packet blister stash prescription prescriptions doses supply lot
MEANS = rope noose gun pistol rifle shotgun revolver bullets bullet ammo knife razor razors blade blades belt cord ligature helium hose charcoal
EDGE = bridge ledge roof rooftop balcony cliff overpass tracks platform train railway window parapet railing river quarry bypass
SAVE = saving saved save stockpile stockpiling stockpiled hoarding hoarded hoard collecting collected collect stashed stashing stash gathered gathering kept keeping hiding hidden skipping stored storing counted counting accumulating amassed hid count lined laid
TOOK = took taken swallowed downed swallowing taking popped ate drank necked take
MUCH = all whole entire everything handful handfuls every lots loads too twenty thirty forty fifty sixty hundred dozens enough bunch full rest remaining entire
WHO = everyone everybody family kids wife husband mom mum dad children son daughter partner they people parents loved world ones boyfriend girlfriend friends anyone anybody all you sister brother team her him them clinic nurse doctor mother father siblings
KIN = kids kid wife husband mom mum dad children child son daughter daughters sons partner parents sister brother family boyfriend girlfriend mother father friends them her him everyone everybody dog cat cats dogs nephew niece grandkids grandchildren fiance baby girls boys nan gran loved
PET = dog dogs cat cats pets pet rabbit horse parrot bird kitten puppy plants fish
THING = things stuff belongings possessions guitar clothes books car records collection furniture jewelry jewellery money savings watch tools camera bike piano everything ring vinyl laptop art paintings console games
LIFE = life living alive existence existing live lives exist live livin
HERE = here around alive anymore
END = end over stop finished done
ANYMORE = anymore longer more nomore
AWAY = holiday holidays vacation trip travel travelling traveling abroad flight flying wedding moving moved business camping conference town office honeymoon visiting work working
JOKE = laughing laughter lol lmao haha hahaha embarrassment boredom hunger cringe curiosity thirst heat shame cuteness jealousy excitement anticipation laughemoji lmfao rofl funny
OTHER = brother sister mum mom dad friend uncle aunt cousin neighbour neighbor colleague coworker boyfriend girlfriend wife husband son daughter he she mother father grandfather grandmother someone somebody they roommate nephew niece teacher boss celebrity singer actor patient classmate grandpa ex man woman
POLICE = police cops cop hospital hospitalized hospitalised ambulance sectioned ward psych committed locked er authorities 911 999 5150 panic worry worrying fuss alarm intervention baker welfare
[phrases]
NEGBEFORE = NEG AUX? AUX?
THIRDBEFORE = THIRD (AUX|just|might|will)? (AUX|just)?
ME = myself|meself|mself|my self|me self
PAST = years ago|months ago|when i was (a|in|younger|little|NUM|young|kid)|when i (did|tried)|back (in|then|when)|used to|last (year|month)|in (my|the) (teens|twenties|past|youth)|as a (teenager|teen|kid|child)|in NUM|long time ago|weeks ago|in high school|a while (ago|back)|once (tried|thought|wanted)|the past|before (ketamine|treatment|i started)
DOIT = KILL ME|take my (own)? life|take my own life|taking my (own)? life|end (my|this|the)? _? life|ending (my|this)? _? life|end it|ending it|end it all|ending it all|end (things|everything|this)|ending (things|everything)|end my suffering|commit suicide|committing suicide|commit (su|unalive|die)|do (myself|me) in|top myself|topping myself|slit my (wrists|throat|wrist)|cut my (wrists|throat)|slash my wrists|open my (wrists|veins)|jump (off|from|in front|under|out)|jumping (off|from|in front|under)|throw myself (off|under|in|out|from|down)|throwing myself (off|under|in)|drive (into|off) (a|the)? _? (tree|wall|bridge|cliff|truck|road|river|traffic|barrier|lake)|crash my car|put a (bullet|gun)|blow my (brains|head)|pull the trigger|step (in front|off)|walk into (traffic|the sea|the ocean|the river)|hang from|ctb|catch the bus|kms|check out (for good|permanently|early)|make it (look|all stop)|not (exist|be alive|live)|be dead|be gone (for good|forever)|delete myself|self delete|finish it|finish myself|take all (my|the|of) _? PILL|swallow (all|the|my|every) .. PILL|take (the|my)? (whole|entire) .. (bottle|box|pack|packet|lot)|suicide|sewerslide|die by suicide|leave this (world|earth|life|planet)|leave (the|this) (world|earth|life)|join (her|him|my) .. (heaven|grave|mum|mom|wife|husband|dad|son|daughter|other side)|go (to sleep)? forever|sleep forever|end the pain (for good|forever)|stop living|stop existing|stop breathing|put (an)? end to (it|my|this|everything)|put myself (down|to sleep|out of)
WANTTO = WANT|feel like|feeling like|thinking (of|about)|can (only)? think (of|about)|thoughts (of|about)|like to|going to|be better (off)? (if|to)
WHENEVER = tonight|today|tomorrow|this (evening|weekend|week|afternoon|morning|month)|soon|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|my birthday)|after (christmas|the|my)|next (week|month|weekend)|when .. (asleep|leaves|leave|work|out|gone)|before (christmas|monday|sunday|friday|morning)|by (tomorrow|morning|monday|friday|sunday|christmas|then|the time)|at midnight|once
GONE = gone|dead|in the ground|with (her|him|god|jesus|my)|at (peace|rest)|in heaven|buried|no longer (here|around)|not (here|around)
FUTURE = ill|i will|im going to|im gonna|i am going to|i am gonna|imma|gonna|i plan to|im planning to|ive decided to|i have decided to|i intend to|im about to|i am about to|im ready to|i have to|i need to|ima
MYCARE = appointment|appointments|infusion|infusions|session|sessions|booking|slot|treatment|treatments|dose|visit|refill|refills|prescription|booster|check in|checkin|checkins|reminder|reminders|follow up|followup|tomorrow|medication|meds
[idioms]
(gave|give|giving|got) my (brother|sister|mum|mom|dad|son|daughter|wife|husband|friend|nephew) .. (birthday|christmas|present)
roof (terrace|garden|bar|rack|repair|repairs|is leaking)
(look after|take care of) (it|that|this|yourself|the rest) for me
(feel|feels|felt|feeling) like (you|one|people|youre|your) (are|re|were|is)? (dying|dead)
(gave|give|giving|donated|donating) (away)? (some|a few|a bag of|bags of|a couple)? .. (old|kids|baby|spare) (clothes|stuff|toys|things|books)
dying (to|for) !(be dead) (see|know|hear|meet|try|watch|read|go|eat|get|find|play|come|tell|ask|a|some|the|it|you|my|to|visit|have|finish|use|show|start|taste|return|drink|take|sleep|talk|buy|your|that|this|more|new|an|coffee|pizza|chocolate|any|be|us|pee|hug)
(dying|died|die|dead|dies) (of|from|with)? (JOKE|cold|cancer|heat|starvation|covid|pneumonia)
(im|am|was|were|literally|i|we|almost|nearly|just) (dying|dead|died) (lol|lmao|haha|JOKE|ESKULL|ELAUGH|over here|at that|at this)
(die|died|dying) of _? (JOKE|cold|shame|boredom)
(want|wanted|could|nearly|almost) .. (die|died) (of|from) (JOKE|_ JOKE)
(is|are|was|were|been|s) (absolutely|literally|slowly|honestly|really|seriously|totally|just|actually)? killing (me|us|it|my|him|her|them|the|you|time|everyone)
(kills|killed|kill) (me|us|it|my back|my feet|my legs|time|the lights|the engine|the mood|the vibe|the music|two birds|the pain|the buzz|the noise|the app|the process|my appetite|my battery|the battery|my plants|the plants|the plant|the game|an hour|for)
(kill|killed) (for|by) (a|an|some|the|that|my)
(killing|kill) (it|time|the)
killed it
(boss|mum|mom|wife|husband|dad|she|he|they|partner|sister|nurse|kids|doctor|gonna|will|would|ll|shell|hell|theyll) (is|are|will|would|gonna)? (going to)? (kill|murder) (me|us)
(kill|killed|kicking|kick|killing|hate) myself (for|over) (forgetting|not|missing|buying|eating|that|losing|saying|spending|being late)
(kill|killed|killing|nearly killed|almost killed) myself (laughing|laugh|at (the)? gym|running|working|on (the)? stairs|with work|trying to (finish|open|get|carry|move|lift|fit|fix)|tripping|slipping)
(tripped|slipped|fell|stairs|ladder|ice|lego|skateboard|scooter) ... killed (myself|me)
dead (tired|serious|end|line|lift|lifts|battery|batteries|phone|center|centre|weight|ringer|right|sure|quiet|easy|good|cool|funny|on|heat|leg|legs|arm|silent|simple|boring|beat|sexy|sea|last|car|ends|slow|calm|poets|skin|tooth|nerve|pixel|zone|pool|wrong|excited|tonight i slept)
(phone|battery|car|laptop|engine|tv|wifi|router|internet|plant|plants|fridge|signal|screen|leg|arm|foot|group|chat|party|town|controller|app|line|computer|tablet|watch) (is|was|are|were|has|s|just|has just|went|always|keeps)? (dead|died|dying|dies)
(over|on) my dead body
(to|till|until) die for
never say die|die hard|do or die|live and let die|ride or die|old habits die|die down|dies down|died down|die laughing|died laughing|(good|old) ones die|only the good die|no time to die|dying light|dead (space|cells|pool|island|by daylight|redemption)|walking dead|grateful dead|evil dead|dead poets|red dead|shaun of the dead|day of the dead|the dead zone|dead to me|to kill a mockingbird|kill bill|killing eve|a view to a kill|license to kill
ego (death|dissolution|dying|died)
(death|died|dying|dead) (of|to) (the|my) ego
(felt|feel|feels|feeling|felt) like (i (was|had|were|am)|im|i) (dying|dead|died|floating|death) (during|in|on|for a|under|at|when the|while)
like (death|death warmed up|hell)
(sick|bored|scared|worried|tired|starved|frightened|love|loved) to death
suicide (squad|prevention|awareness|hotline|helpline|doors|door|watch|bunt|king|pact film|bomber|bombing|mission|run|burpees|drills|sprints|wings|booth|lane|silence|risk (training|assessment|form|questionnaire)|sprint|machine|bid|forest|note by|rates|statistics|boys|girls|gene|inhibition|research|study|theme|scene|attack|tackle|play|slide)
(about|on|anti|against|tackling|preventing|prevent|reducing|of) suicide (in|prevention|rates|among|training|awareness)
(film|movie|documentary|book|article|podcast|play|series|novel|show|lecture|talk|course|training|news|report|paper|study|episode|song|survivors|charity|walk|run|campaign|webinar|seminar|exhibition|opera|thesis|essay|research|leaflet|poster|side effect|side effects|warning|warnings|insert) ... (suicide|suicidal|killed himself|killed herself)
(political|career|social|commercial|financial|professional|economic|culinary|gambit|tactical|assisted) suicide
(suicidal|suicide) (ideas|thoughts|ideation|behaviour|behavior|risk)? (as|listed|is|are|in|on) .. (side|leaflet|label|warning|insert|box|package)
shoot (me|us|you|over|him|her|them)? (an|a)? (email|mail|message|text|dm|line|photo|photos|video|hoops|straight|pool|baskets|link|note|quick|pics|the breeze|some|film)
(shoot|shooting|shot) (some|a|the)? (hoops|film|movie|photos|pictures|pool|ball|goal|video|commercial|weddings|wedding|basketball|goals|target|stars|baskets)
(hang|hanging|hung) (out|on|up|around|tight|loose|in there|pictures|the|my (coat|picture|washing|laundry)|washing|laundry|curtains|a (picture|mirror|shelf))
cut (myself)? (shaving|cooking|chopping|slicing|while|opening|peeling|preparing|making|doing|gardening|cutting|trimming|fixing|myself (shaving|cooking|chopping|while|on (a|the)|slicing|opening|peeling|when i|with the (kitchen|bread) knife|some slack|off|short|gardening|trimming|by accident|accidentally))
(accidentally|accident) .. (cut|burned|burnt|hurt) myself
(cut|cutting|cuts) (back|down|out|off|short|carbs|sugar|coffee|caffeine|the|grass|hair|my (hair|hours|finger|thumb|toe|nails|dose|sugar|lawn|hedge))
(hurt|hurting) myself (at|while|playing|lifting|running|in the gym|doing|by|falling|yesterday (lifting|playing|at))
(cant|couldnt|dont|not|shouldnt|can not|cannot|wont|can i|should i|do i) (take|taking|stand) (this|these|it|that|my|the|any|them|those) _? (medication|medicine|meds|pill|pills|tablet|tablets|drug|with|on|without|before|after|while|because|until|noise|weather|heat|call|calls|today|at work|dose|seriously|when|for|together|if|and drive)
(cant|couldnt) (take|do|make) (it|this|that) (on|at|today|tomorrow|to|until|next|monday|tuesday|wednesday|thursday|friday|this|after|before|because|for|the)
(overdose|overdosed|overdosing) on (chocolate|coffee|netflix|sugar|cake|ice|pizza|cookies|caffeine|tv|sunshine|cheese|candy|memes|sweets|vitamin|cuteness)
(couch|sofa|beach|coma|food|christmas|netflix) (death|coma)
jump (off|in|into|from|out) (the|a|my)? _? (pool|diving|plane|shower|call|bed|point|joy|deep|lake|skin|bandwagon|trampoline|meeting|car|zoom|bus|conclusions)
(bungee|parachute|sky|high|long) (jump|jumping|diving)
end (of|up|with|in|the (call|chat|session|subscription|trial|meeting|survey|day|week)|this (chat|session|conversation|survey|call|subscription))
(end|ending) (it|things) (with|between|here for)
(end|ending) (of)? (my|the) (relationship|marriage|contract|lease|subscription|membership|shift|job)
(death|dead) (metal|star|valley|stranding|note anime|in the family|certificate|penalty|cap|taxes|grip|match|trap|row)
(the|a|my|his|her|their|of) (death|passing) of (my|a|the|his|her)
(last|first|next|per|whole|full) (pill|dose|tablet)
goodbye (party|present|gift|dinner|drinks|lunch|pain|winter|summer|depression|insomnia|kiss|hug|2)
(kiss|wave|waved|kissed|said|say|saying) goodbye to (my (pain|old|back|migraine|migraines|headache|headaches|colleague|colleagues|coworker|coworkers|job|car|daughter at|son at|kids at)|pain|depression|sugar|coffee|the (old|pain)|winter|insomnia|a (colleague|coworker))
(farewell|goodbye) (party|do|drinks|tour|email|lunch|dinner)
(wont|cant|not) (be)? (needing|need|here|there|around|available|able|coming|attend|in) ... AWAY
AWAY ... (wont|not|cant) (be)? (need|needing|here|there|around|available|coming)
(written|writing|wrote|write) .. (note|letter|letters|notes) .. (insurance|employer|work|doctor|school|gp|insurer|landlord|boss|council|lawyer|complaint|santa|bank|questions|symptoms|teacher|side)
(done|finished) with (work|school|the|my (shift|homework|exams|infusion|infusions|treatment|session|course|first|second|third|check|physio))
(tired|sick) of (living|being) (in|with|here in|on|at) (pain|this|the|a|my|chronic|mess|london|noise|parents|roommates)? _? (flat|house|city|parents|mess|noise|roommate|roommates|apartment|town|place)
(will|living) (power|room|will|costs|space|with)
(pain|migraine|back|headache|headaches|knee|knees|feet|traffic|heat|shoes|diet|job|commute|exam|exams|homework|boss|wait|waiting|stairs|workout|gym|cramps|allergies|hangover) .. (killing|killed|kills|murdering) (me|my)
[rules]
# Plainly said: wanting, going, planning to die or kill oneself
intent 1: (WANT|WANTTO) .. (DOIT|DIE) !(of|from|down|laughing|tired)
intent 1: (I|kinda|just|really|also|and|^) _? (wanna|want|ready|need) .. (DIE|DOIT)
intent 1: kill (ME)
intent 1: (killing|hanging|shooting|drowning|unaliving|offing|topping|stabbing|poisoning|gassing) ME
intent 1: (THINK) .. (DOIT|of dying|about dying|of death|about death|about being dead|to die)
intent 1: FUTURE .. (DOIT|KILL ME|be dead|die (tonight|today|tomorrow|soon|now))
intent 1: (should|could|might|may|gotta|must|lemme|let me|let|going|gonna|gunna|just|why not|why shouldnt i|finally|how (to|do i|can i)) (just|finally|actually|i)? (DOIT !(up|with|of)) 
intent 1: (best|easiest|quickest|fastest|painless|easy|quick|sure|surest) .. way .. (DIE|DOIT|go)
intent 1: (painless|peaceful) (death|suicide|exit|way)
intent 1: (im|i am|i feel|feeling|ive been|been|very|actively|really|so|still|am|feel|become|getting|quite|bit|kinda) .. (suicidal)
intent 1: (suicidal|suicide) (thoughts|ideation|urges|feelings|impulses|plan|plans|thinking|intent|note|letter|notes|attempt tonight)
intent 1: (im|i am|i will|ill|gonna) .. commit (suicide|die|sudoku|self)
intent 1: (take|taking|end|ending) my (own)? life
intent 1: slit my (wrist|wrists|throat)
intent 1: (end|ending) it (all)? (tonight|today|tomorrow|soon|now|once|for good|this|finally|permanently|myself|on|with (the|a|my))
intent 1: (end|ending) it all
intent 1: FUTURE .. (end|finish) (it|things|this|everything)
intent 1: (id|i would|i d|much) rather (be dead|die|not (live|be alive|exist)|stop living) 
intent 1: rather (die|be dead) than (live|keep|go|continue|face|wake|spend|be|carry)
intent 1: (wish|wished|wishing) (i|that i|im) (was|were|am|could|would|had|can|just|be|wasnt)? _? (DIE|DOIT|died|not alive|alive)
intent 1: (make|let) me (die|dead)
intent 1: (i|im) (deserve|choose|chose|prefer|meant|supposed|long|pray|prayed|praying|beg) .. (to die|death|be dead|dying|dead)
intent 1: (want|wanna|wants) (to)? (not live|be dead|be unalived|be killed)
intent 1: NEG (want|wanna|wish|intend|plan|going|gonna) (to)? (live|be alive|stay alive|keep living|go on living|continue living|exist|be living)
intent 1: NEG (want|wanna|wish) (to)? (be|stay) (alive|here|on this (earth|planet)|in this world) (anymore|any more|any longer|no more)?
intent 1: want (my life|life) to (end|be over|stop)
intent 1: (somebody|someone|please|pls|just|plz|god) (please|just)? (kill|shoot|end) me
intent 1: (urge|urges|impulse|impulses|compulsion|voice|voices) .. (DOIT|die|jump|hurt myself|end it)
intent 1: (only|best) (way|option|solution|thing|escape|answer) (out|left)? .. (death|die|dying|suicide|dead|kill ME|end (it|my life))
intent 1: (death|dying|suicide) (is|seems|looks|feels|would be|sounds) (the|my|like|a)? _? (only|best|better|answer|way|relief|option|solution|peaceful|good|comforting)
intent 1: (i|ill|im) .. (be|am) (better off|happier) dead
intent 1: better off dead
intent 1: (today|tonight|tomorrow|this weekend) (i|im|is the (day|night)) _? (die|dying|i die|end it|going to die|gonna die)
intent 1: (im|i am) (killing|ending|offing) (ME|it (tonight|today|all|now))
intent 1: (unalive|unaliving|kms|kill myself|off myself)
intent 1: no longer (want|wish) to (live|be alive|be here|exist|go on|be on this earth)
# A plan, a date, a place
plan 1: (FUTURE|im) .. (do|doing) it (WHENEVER)
plan 1: (tonight|tomorrow|today|friday|sunday|saturday) (i|im|ill|is) _? (do|doing|gonna do|going to do|when i do|the (night|day) i) it
plan 1: (im|i am|ill|gonna|going to) (do|doing) it (tonight|today|tomorrow|soon|this|now|on|after|when|with|while|for real)
plan 1: (picked|chosen|chose|set|decided|fixed|marked|circled|have|got) (on)? (a|the|my) (date|day|place|spot|method|bridge|time|tree|night|way|location|hotel) !(and time|for (the|my|our) (wedding|infusion|appointment|session|next|party|trip|booster|treatment)|that works|to (visit|come|book)|off)
plan 1: (i|ive) (have|got|had|made|has|made up) (a|my|the|it all)? _? (plan|planned|plans) (to|for|and) (die|kill|end|how|tonight|when|it|do it|the (means|pills|rope|gun)|i (will|know|can)|im|ready|a date|friday|sunday)
plan 1: (have|got|made|had) (a|my)? _? plan (in place|ready|worked out|now|figured|all set|this time|and (im|i|the|it|a))
plan 1: (know|decided|figured out|worked out|planned|choosing|chosen|know exactly) .. (how|when|where|what) (and (when|where|how))? (i|im|ill|to|id) (am|will|would|gonna|going to|want to)? (to)? (do|doing|die|end|kill|go|use|jump|finish) .. (it|myself|this|life|use|out|die|tonight|$)
plan 1: (i|ive) (know|decided|figured|worked) .. (how|when|where) (ill|im going to|i will|i want to|im gonna|id|to|i would) (do it|die|end|kill|go)
plan 1: (everything|its|it|all|the plan|plan) (is|s|are)? (all)? (planned|set|ready|in place|arranged|prepared) .. (tonight|goodbye|ready to go|just need|courage|nerve|now i|bridge|rope|pills|gun|letter|letters|when they find)
plan 1: (looked up|googled|googling|researching|researched|searching|searched|looking up|reading about|been reading) .. (how (to|many|much|long|high)|ways|methods|method|dose|lethal|painless|bridges|overdose|suicide) .. (die|kill|lethal|fatal|suicide|it takes|overdose|end|hang|survive|painless|PILL|dose|to go|it work)
plan 1: how (many|much|high) .. (to die|kill (me|myself)|lethal|would (it take|kill)|do i need to die|be fatal|to overdose|not wake|never wake|stop my heart|end it|fatal)
plan 1: (lethal|fatal|deadly) (dose|amount|overdose|combination|quantity)
plan 1: (just)? (waiting|wait) (until|for|till) .. (then|to) .. (DOIT|do it|be gone|go|end it|die)
plan 1: (when|once|after|as soon as) .. (asleep|leaves|leave|work|funeral|dies|die|gone|birthday|christmas|grown|married|school|graduates) .. (ill|im|i will|i can|its|i) .. (DOIT|do it|be gone|can (finally)? go|end it|free to go|follow|kill|die|my turn)
plan 1: (this|it|that|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow) (will be|is|is going to be|s gonna be|is gonna be) my last (day|night|week|weekend|christmas|birthday|month|message|evening|breath|summer|spring|sunset)? (alive|here|ever|on earth|one|$)
plan 1: (my|the) last (day|night|birthday|christmas|sunset|meal|evening|weekend|breath|week) (alive|on earth|ever|on this|tonight|here|before i|and then)
plan 1: (drive|walk|go|going|heading|driving|walking|on my way|im on|im at|headed|standing|sitting|stand|parked|am at|looking|stood) .. (to|on|at|over|near|into|off|by) (the|a|this)? _? (bridge|ledge|cliff|rooftop|edge|overpass|train tracks|tracks|railing|parapet) !(of (my|the) (seat|bed))
plan 1: (edge of|top of) the (bridge|roof|cliff|building|platform|car park|parking)
plan 1: (wont|will not|not|never|dont) (wake|waking) up (tomorrow|in the morning|again) .. (made sure|plan|promise|took|ready|decided)
plan 1: (make|made|making) sure .. (NEG|never) (wake|survive|fail|find me|be found|come back|stop me|save me|interrupt|be saved|fails|failed|works)
plan 1: (this time) .. (it will|itll|ill|wont|i will|not|make sure|going to) .. (work|fail|succeed|right|properly|survive|mess|finish)
plan 1: (nobody|no one|noone) (can|will|could|is going to|would) (be able to)? (stop|save|find|talk) me .. (tonight|out of|now|this time|until|in time|$|from)
plan 1: (tonight|tomorrow|today|this weekend) .. (is the (night|day|time)|its over|it ends|it all ends|im done|ill be gone|i go|i leave|is it|ill be free|will all be over|it stops)
plan 1: (courage|nerve|guts|brave) (enough)? to (do it|go through|DOIT|finally|pull|jump|die|end)
plan 1: (go|going|went) through with it
plan 2: (i|ive|im) (have|got|made)? (a|my) plan $
# The means at hand
means 1: (have|got|bought|ordered|found|holding|hold|loaded|keep|keeping|own|borrowed|get|getting|staring at|looking at|sitting (here)? with|took out|need|stole|tied|hung|with|hid|hiding|picked up) (a|the|my|this|his|dads|some|his|our|up)? _? (rope|noose|gun|pistol|rifle|shotgun|revolver|bullet|bullets|ligature|razor blades|razor blade|helium|charcoal) !(climbing|for climbing|salute|range|control|license|point|shaped|in the game|hunting|season|team|party)
means 1: (rope|noose|gun|pistol|rifle|shotgun|knife|razor|blade|pills|tablets|belt) .. (is|are|s|in|on|next|under) .. (loaded|ready|waiting|hand|mouth|head|lap|neck|table|nightstand|drawer|next to me|beside me|in front of me|closet|garage|pillow|bedside|here with me) .. (tonight|for (when|me|it)|now|waiting|ready|thinking|loaded|goodbye|$)
means 1: (noose|tied (a|the) (rope|knot|noose)|rope (is|in|around|over|from|tied)|gun (to|in|against) my|belt around my|around my neck)
means 1: (SAVE) (up|away|back|all|enough|my|the|some|of|these|those|extra|aside|together|out)? .. (PILL) .. (tonight|enough|in case|for (when|the|one|a|later|that|my)|to (die|end|do|take|kill|finish|overdose|go|not|never|sleep)|so (i|that)|instead of|just in|all at once|hidden|since|until|now|NUM|ready|drawer|months|weeks|secretly|$)
means 1: (stockpile|stockpiling|stockpiled|hoarding|hoarded|hoard|stash|stashing|stashed) .. (PILL)
means 1: (saving|saved|been saving) (up|my|the|all|them|enough|every) .. (pills|tablets|meds|medication|capsules|sleeping|oxy|opioids|patches|painkillers|morphine|doses|prescription|sleepers|insulin|benzos|xanax|tramadol)
means 1: (enough|have) .. (PILL) .. (to (die|end|kill|do it|finish|go|never|not wake|make sure|stop|overdose|sleep forever)|put down|saved|stored|collected|at once|stockpiled|in (the|my|a) (drawer|box|bag|shoebox|tin))
means 1: (enough) (PILL|of them|stuff) (here|now|saved|left|in the (house|drawer|cabinet)|at home|$)
means 1: (pills|tablets|meds|capsules) .. (counted|lined up|laid out|in front of me|on the table|in my hand|ready|staring|all out|poured|crushed) !(for (the|my) (week|trip|dosette|organiser|organizer|holiday))
means 1: (counted|counting|lined up|laid out|poured out|emptied|crushed|crushing) (out|all|my|the|of|every)? .. (PILL) !(for (the|my) (week|trip|dosette|organiser|organizer|holiday))
means 1: (take|swallow|taking|swallowing|down) (them|it|the whole|everything|the lot|all) (all)? .. (at once|in one go|together|and (be done|never|not wake|sleep|go)|tonight|end)
means 1: (take|swallow|taking|swallowing|down|eat) (all|every|the whole|the entire|every last|the rest of) .. (PILL) .. (at once|in one go|tonight|and (be|never|not|sleep|go|die|end|just)|now|i have|in the house|$)
means 2: (EKNIFE|EPILL|EGUN|ESKULL|EGRAVE) .. (tonight|soon|goodbye|bye|again|done|im done|ready|now|sorry)
means 2: (tonight|soon|goodbye|bye|im|me|again|done|ready|sorry|thinking|myself) .. (EKNIFE|EPILL|EGUN|EGRAVE)
# Done already, or being done now
attempt 1: (i|ive|just|have|already|finally|i just|and) (just|already|have)? (TOOK) (all|the whole|whole|too many|a whole|an entire|the entire|a handful|handfuls|everything|every|lots|loads|a load|a bunch|the rest|way too|about NUM|NUM|twenty|thirty|forty|fifty|sixty|a lot|all of|the lot|them all|it all|half a bottle|the bottle|a bottle|so many|far too|nearly all|my whole|my entire) .. !(as prescribed|advice|with food|day|years|course|mg) (PILL|them|sleeping|of (the|my|them|it)|at once|boxes|box|pack|packs|packets|strips|blisters|tonight|im sorry|goodbye|sorry|now|in the (house|cabinet))
attempt 1: (took|swallowed|taken) (everything|the lot|them all|it all|all of it|all of them)
attempt 1: (i|ive|just|have|deliberately|intentionally|purposely|im|am) (just|have|already)? (overdosed|overdosing|od|oded|odd|poisoned|poisoning) (ME|on|tonight|$)
attempt 1: (took|taken|taking) (an|a|my|the)? overdose
attempt 1: (i|ive|just|have) (just|already)? (swallowed|downed|necked|drank|drunk) .. (PILL|bleach|antifreeze|poison|cleaner|bottle|them all|all of)
attempt 1: (i|ive|just|have|already) (just|already|have)? (cut|slit|slashed|opened|sliced) (my|both) (wrists|wrist|veins|arms|throat|arm|thighs|legs|thigh)
attempt 1: (wrists|wrist|arm|arms) .. bleeding
attempt 1: bleeding .. (wont|wouldnt|not) stop .. (cut|wrist|wrists|arm|arms|dont care|deep|i did|let it)
attempt 1: (i|just|ive) (already|just|have|finally)? (did|done) it .. (goodbye|pills|took|sorry|dont call|no|its over|wont be long|be over|too late|sleepy|now i)
attempt 1: (too late|already done|its done|it is done|i did it|ive done it) .. (pills|swallowed|took|taken|goodbye|sorry|bleeding|sleepy|overdose|tablets|tired|dont|for me|love)
attempt 1: (i|ive|just|almost|nearly) (just|have|really|actually)? (tried|attempted|try|attempting|trying) (to|suicide) _? (DOIT|die|suicide|kill|hang|end|take my|overdose|drown|jump)?  .. (DOIT|die|suicide|ME|my life|last night|today|this morning|yesterday|again|overdose|it all)
attempt 1: (suicide attempt|attempted suicide|my attempt|attempted to kill) .. (yesterday|last (night|week)|today|this|on|again|failed|didnt work|rope broke)
attempt 1: (rope|belt|branch) (broke|snapped|gave way)
attempt 1: (getting|feeling|im|so) (very|really|so)? (sleepy|drowsy|dizzy|numb) .. (took|pills|swallowed|tablets|bottle)
attempt 1: (pills|tablets|bottle) .. (kicking in|kick in|working now|gone (now|already)|are gone|is empty|inside me|in me now|already down|down already)
attempt 1: (empty|emptied|finished) (the|a|my)? _? (bottle|blister|packet|packets|box|pack) .. (pills|tablets|sleep|goodbye|sorry|meds|PILL)
attempt 2: (suicide attempt|attempted suicide|my attempt)
# Hurting oneself
self_harm 1: (i|im|ive|started|been|just|back to|again|keep|kept|cant stop|relapsed|am|have|and|still) .. (cut|cutting|burning|burned|burnt|scratching|hitting|hurting|hurt|harming|harmed|punching|starving|slicing|biting|choking|carving) (ME|my (arms|arm|wrists|wrist|thighs|thigh|legs|leg|skin|stomach|hips)) 
self_harm 1: (want|need|wanna|urge|urges|going|gonna|might|could|thinking|thoughts|feel like|about|will|tempted|have|had) .. (cut|cutting|burn|burning|hurt|hurting|harm|harming|punish|bleed|slice) (ME|my (arms|arm|wrists|wrist|thighs|thigh|legs|skin))
self_harm 1: (self harm|self harming|selfharm|selfharming|self harmed|self injury|self injuring|sh urges|selfharmed)
self_harm 1: (started|been|back to|relapsed|im|began|went back|keep|resumed|relapse) (to|with|on|into|and)? (cutting|burning) (again|$|last|tonight|more|deeper|EBLOOD)
self_harm 1: (i|ive|just) (have|just)? cut (again|deep|deeper|too deep|NUM times|last night|tonight|so)
self_harm 1: (razor|blade|knife|lighter|cigarette|glass) .. (my|across|to|on|into) (arm|arms|wrist|wrists|skin|thigh|thighs|leg|throat|legs)
self_harm 2: (hurt|hurting|harm|harming|cut|cutting|burn) ME
# Goodbye
goodbye 1: (this is|its|is|here is|heres|my|final|last|saying|say|said|wanted to say|want to say|to say|time to say|time for|one last|a) (my|a|the|our|final|last)? (final|last)? (goodbye|goodbyes|good bye|good byes|farewell|bye|adieu) !(to (my|the|this|pain|depression|for now|summer|him|her at)|for now|party)
goodbye 1: (goodbye|good bye|farewell|bye) .. (everyone|everybody|world|all of you|cruel|forever|my (friends|loves|love|family|babies)|and thank|and thanks|and im sorry|im sorry|i love|you all|you were|you did|take care of my|and (please)? (tell|look|forgive|take)|sorry|forgive)
goodbye 1: (goodbye|goodbyes|farewell) (letter|letters|note|notes|video|videos|message|messages|texts)
goodbye 1: (thank|thanks|thank you|ty|thankyou|grateful) .. (everything|trying|kindness|care|all|being|kind|help) .. (goodbye|wont be|never|tried|it wasnt|not your|no longer|sorry i|its over|couldnt|last|take care of|gone|done|tell my|tell them|dont blame|isnt your|sorry it|sorry for|too late|im sorry|wasnt enough|just wasnt|but i cant|but im|but nothing|remember me|for trying)
goodbye 1: (tell|please tell|let) (my)? _? (KIN) .. (i|that i|how much i|im|know|it|know i|know that) .. (love|loved|sorry|wasnt (their|her|his)|not (their|her|his)|tried|their fault|her fault|his fault)
goodbye 1: (by the time|when|if|once) (you|u|anyone|someone|they|anybody|somebody|yall) (read|reads|see|sees|get|gets|find|finds|receive|receives|are reading|re reading|youre reading|hear) (this|me|it|that|my) .. (gone|dead|over|be|too late|already|ill|im|left|know|forgive|tell)
goodbye 1: by the time (you|they|anyone|someone|u) (read|reads|see|sees|get|find|hear)
goodbye 1: (when|after|once|if|because|by then|before) (im|i am|ill be|ive) (gone|dead|not here|no longer here|not around|passed|in the ground|buried|not there)
goodbye 1: (ill|i will|im going to|i wont|im gonna) (be|get)? _? (gone|dead|at peace|at rest|with (mom|mum|dad|god|jesus|him|her|my (mom|mum|dad|wife|husband|son|daughter|brother|sister|baby|angel))|free) .. (soon|tonight|tomorrow|by|finally|at last|forever|when|before|again|in heaven|now|$|for good)
goodbye 1: (look after|take care of|take good care of|watch over|be there for|be good to|raise|protect|feed|love) .. (KIN) .. (when im|once im|after im|for me|without me|after i|if something|i wont|now that|forever|please|promise|when i)
goodbye 1: (please)? (look after|take care of) (my|the|each other|one another) .. (when|after|for me|gone|i wont|goodbye|sorry|i cant|i love)
goodbye 1: (NEG|never|wont) (hear|hearing) from me (again|anymore|any more|after|ever|$)
goodbye 1: (last|final) (message|text|time|post|words|letter|check in|checkin|rating|thing|conversation|note) (from me|ill (ever|send|write)|i (will|send|write|ever)|youll|you will|im|to you|ever|before i)
goodbye 1: (this|these) (is|will be|are|may be|might be) (my|the) (last|final) (message|text|words|post|check in|checkin|rating|letter|note|one|time|entry)
goodbye 1: (NEG|nobodys|no ones|noones|nobody|no one|dont) (is|be|are|s)? (your|yours|their|anyones|anybodys|her|his|anyone|theirs|blame|to blame|one) (fault|yourself|yourselves|for (this|what)|else) .. !(that the (pump|bot|app)) 
goodbye 1: (nobody|no one|noone|none of you|none of this|it) (is|s|was|are|isnt|wasnt|not) (to|at|anyones|anybodys|your|their)? (blame|fault) .. (did|love|tried|my (choice|decision)|please|goodbye|i|sorry|nothing|best|$)
goodbye 1: (NEG|dont) (blame|come looking|look for me|try to (find|stop|save)|cry for me|mourn|be sad when|be angry|miss me|come find|send anyone|grieve|call (the police|an ambulance|anyone)|feel guilty|try and stop|wait up|save me)
goodbye 1: (forgive me|please forgive|im so sorry|im sorry|sorry) .. (for what (im|i am|i)|kids|mum|mom|everyone|everybody|for leaving|to leave|i have to go|i couldnt|i cant (do this|go on|stay|keep|fight|hold)|its the only way|for giving up|i tried|i wasnt|i had to|couldnt stay|be stronger|couldnt be|to my (family|kids|wife|husband|mum|mom|parents)|for everything|what i have done|what ive done|all of this|failing|letting you|i failed)
goodbye 1: (see|meet|wait for|find) (you|u|them|you all|yall|each other|him|her|mom|mum|dad) (all)? (on|in|up) (the other side|heaven|another life|next life|the next life|the next)
goodbye 1: (on|to|from) the other side
goodbye 1: (remember me|wont forget me|think of me|memory of me) .. (when|as|fondly|kindly|smiling|how i|please|the way|i was|good times)
goodbye 1: (love you all|i love you|loved you all|i love you all|love u all|always loved you|loved you) .. (goodbye|bye|sorry|remember|dont forget|take care|always|forgive|never forget|im done|gone|its time|the end|tired)
goodbye 1: (its|it is|is) (my)? time (to|for me to|i) (go|leave|let go|rest|left) .. (sorry|goodbye|forever|tired|peace|i love|now|thank|love|for good|home)
goodbye 1: (im|i am|i will be|ill be) (leaving|checking out|leaving you|signing off|logging off|going away|going home|gone) (for good|forever|for ever|this world|this earth|everyone|you all|permanently|to (god|heaven|jesus|rest)|and (not|never|wont)|soon and)
goodbye 1: (NEG|wont|not|never) .. (see|seeing) (you|me|u|each other|my kids|them|another) (again|anymore|ever|grow up|birthday|christmas|spring|sunrise|summer|any more)
goodbye 2: (goodbye|goodbyes|farewell)
goodbye 2: (bye|good night|goodnight) (forever|everyone|world|all|for good|for ever)
goodbye 1: had a good run
# Getting ready
preparation 1: (written|wrote|writing|write|finished|finishing|left|leaving|recorded|recording|drafted|sealed|typed|made|post|posted|mailed) (out|my|the|a|all|some|down|them|everyone|goodbye|last|her|him|final|videos)? .. (letter|letters|note|notes|video|videos|messages|cards) .. (KIN|for (each|after|when|them|my|everyone|the)|to (each|my|everyone|them|say)|goodbye|behind|on the|each|under|explaining|one (for|to)|ready)
preparation 1: (letter|letters|note|notes) (is|are|s) (written|done|ready|sealed|finished|on the|in the (drawer|envelope))
preparation 1: (note|letter|letters) .. (is|are) (on|in|under|next to) (the|my) _? (table|desk|fridge|pillow|drawer|bed|kitchen|nightstand|counter|envelope)
preparation 1: (give|giving|gave|given) (away|out)? (all|most|almost|my|of|the|some|nearly)? .. (THING|PET) .. (away|to (my|a|someone|charity|friends|whoever|the|people)|i wont|wont need|where im|no longer need|dont need|anyone|$)
preparation 1: (giving|gave|given|give) away .. (THING|PET|stuff|my|all)
preparation 1: (found|finding|find|arranged|arrange|sorted|rehomed|rehoming|surrendered|organised|organized) (a|someone|my|the|somebody|who|new|good|out)? .. (home|take|care|look|adopt|family|rehome|owner|who|for)? .. (my|the)? (PET) .. !(sitter|boarding|groomer) (when|after|im gone|for (when|after|good)|sorted|so|already|now|taken care|settled|safe|$)
preparation 1: (rehomed|rehoming|rehome|surrendered) .. (PET)
preparation 1: (PET) .. (going to|goes to|gone to|is with|are with|has a|will live|taken|rehomed|has a new|new home|gave|given|stays with|will be (fine|ok|safe|looked)) .. (home|sister|brother|mum|mom|neighbour|neighbor|friend|someone|shelter|parents|good) .. (now|when|so|sorted|can|i can|nothing|i wont|already|after|ready|one less|everything)
preparation 1: (affairs|everything|paperwork|things|finances|loose ends|papers|house|accounts|debts|business) .. (in order|tied up|sorted|taken care of|put away|settled|squared away|organised|organized|wrapped up|cleaned) .. (so (they|nobody|no one|my|it|the|that|i can)|before i|for when|im ready|i can go|now|easier|after|when i|gone|wont have to|to find|nothing left|one less|$)
preparation 1: (get|getting|got|put|putting|set|setting) (my|all my|the|his|all)? (affairs|house|things|papers|life) (all)? in order
preparation 1: (tying|tied|tie) (up)? (the|all|my|some)? loose ends
preparation 1: (update|updated|updating|made|making|wrote|written|writing|finished|finishing|signed|signing|changed|rewrote|rewritten|sorted|done|finalised|finalized) (out|up)? (my|a|the) (last|final)? (will|testament|beneficiary|beneficiaries|life insurance)
preparation 1: (life insurance|policy|insurance) .. (pay|pays|paid|cover|covers|suicide|even if|after i|when i|kids will|theyll|get the|money) .. (out|suicide|gone|dead|die|them|kids|more|clause|$)
preparation 1: (written down|wrote down|listed|left|shared|gave|list of|write down|writing down|sent|making a list) .. (passwords|password|pin|logins|bank details|account details) .. (for|to|so|in case|when|with|on) .. (KIN|them|gone|find|everyone|someone|need|when|envelope|after)
preparation 1: (planned|planning|paid|paying|picked|chosen|chose|choosing|arranged|written|picking) .. (my|own) (funeral|coffin|casket|burial|headstone|cremation|obituary|grave|eulogy)
preparation 1: my (own)? (funeral|obituary|eulogy|headstone|coffin|casket|grave|burial|cremation|autopsy) 
preparation 1: (cancelled|canceled|closed|deleted|quit|sold|cleared|paid off|closing|deleting|selling|clearing|cancelling|canceling) (all|my|out|every|the|everything)? .. (accounts|subscriptions|everything|photos|house|debts|lease|room|apartment|flat) .. (wont need|no need|dont need|nobody|no one|so (they|nobody|no one)|before i|nothing left|ready|easier|burden|clean up|anymore|deal with|goodbye|gone)
preparation 1: (wont|will not|not going to|not gonna|never|dont|no longer) (be)? (need|needing|use|using|require|requiring) (it|them|any of (it|this)|my (things|stuff|clothes|car|guitar|savings|money|keys|phone)|these|this stuff|anything) .. (where im|anymore|soon|after|where i|any more|much longer|now|when)
preparation 1: where (im|i am|i m|ill be) (going|headed|off to)
preparation 1: (NEG|nobody|no one|easier|easy|mess|found) .. (find|finds|found|discover|clean up|identify) (me|my body|the body|after me) 
preparation 1: (find|finds|finding|identify|found) (my body|me (in the|dead|hanging|cold|like that|gone)|the body)
preparation 2: (saying|said|say|making|made) (my|all my|the)? (goodbyes|peace with everyone|amends)
# Hidden words for it
euphemism 1: (wont|will not|not going to|not gonna|dont|no longer|never|shant|wouldnt) (be|think ill|think i will|going to)? (need|needing|require|requiring|be needing|coming|coming to|using|make it|make it to|attending|around for|here for|there for|have to worry about) (to|any|the|my|a|that|more|of)? (other|more|next|any|those|these|future|of)? (MYCARE|another) .. (anymore|any more|again|after|where|soon|goodbye|thank|anyway|im done|ever|sorry|tonight|by then|gone|next|give (it|my|the)|someone else|somebody|peace|matter|i promise|wont be|done)
euphemism 2: (wont|will not|not going to|not gonna|no longer) (be)? (need|needing|require|requiring) (to|any|the|my|a|that|more)? (more|other|next|future)? (MYCARE) !(because|since|my|as (im|i feel)|until|im (feeling|doing)|form|reminder|reminders|sms|email)
euphemism 1: (wont|will not|not|dont|no longer|never) (going to|gonna|be|plan to be|think ill be|think i will be|expect to be|intend to be) _? (here|around|alive|there|on this earth|in this world) .. (next (week|time|month|year)|by then|by (monday|friday|sunday|christmas|tomorrow|the)|for (christmas|my|her|his|the|it|that|your)|much longer|tomorrow|anymore|any longer|after|then|to see|any more|long|when|in the morning|in a (week|month|few)|soon)
euphemism 1: (there|it|theres) (wont|will not|isnt|not|is no|no) (be|going to be)? (a|another|any)? (next (time|week|appointment|infusion|session|month)|tomorrow (for me)?|more (appointments|infusions|tomorrows|me)|me|future for me)
euphemism 1: (there|theres) (is|s|wont be|isnt)? no (next time|next week|tomorrow|next month)
euphemism 1: (give|offer|let) (my|the|someone|somebody|this) _? (slot|appointment|place|infusion|spot|chair|else|bed|time) .. (to|have) .. (someone|somebody|who|else|anyone|my (slot|spot|place|appointment)) .. (wants to live|deserves|who (wants|has|can|still|needs it more|will)|live|hope|future|worth|wont be|i wont|where|gone|matters|be saved)
euphemism 1: (cancel|cancelling|canceling|delete|remove) (all|everything|my|every|any|the|me)? .. (MYCARE|everything|me|file|account|number) .. (wont be|wont need|no point|gone|where|no longer|not be (here|around|alive)|theres no|its over|nothing left|nobody|forever|for good|im done|given up|goodbye|anymore)
euphemism 1: (no|dont|dont bother|neednt|no need|stop) (need|point|bother|use)? (to|in)? (book|booking|schedule|scheduling|reschedule|rescheduling|call|calling|follow|plan|planning|prescribe|renew|remind|order|expect|bother|booking) .. (me|anything|again|more|next|another|up|in) .. (wont be|gone|not (be|going)|where|over|no more|not here|ever|again|done|anymore|after (today|tonight|this))
euphemism 1: (it|everything|none of (it|this)|nothing|this|that) (will|wont|ll|not|is going to|is gonna|s gonna)? (all)? (be)? (over|matter|hurt|end|stop) .. (soon|tonight|tomorrow|anymore|any more|after (tonight|today|this)|much longer|by (tomorrow|morning|then|monday|the)|shortly|for good|finally|in a few)
euphemism 1: (itll|it ll|it will|everything will|the pain will|pain will|my suffering will|it shall|suffering will|all be|all will|this will|pain ends|it ends|pain stops) (all|soon|finally|just)? (be|finally|stop|end|soon|all)? (over|end|stop|done|finished|gone|be over|tonight|stops|ends|soon) .. (soon|tonight|tomorrow|finally|for good|today|now|forever|by|shortly|once and|after)
euphemism 1: (you|they|u|everyone|nobody|no one) (wont|will not|dont|no longer|can stop) (have|need|be)? (to)? (worry|worrying|bother|deal|put up|look after|see|care|hear|bothered|burdened) .. (me|about me|with me|by me|from me) (anymore|any more|again|any longer|soon|after|for much|much longer|ever)
euphemism 1: (im|i am|ill|i will|gonna) (finally|soon|going to|about to|gonna|be|get)? _? (be)? (free|at peace|peaceful|rest|sleep|pain free|out of (pain|this|here|misery)) .. (soon|tonight|forever|at last|for good|finally|tomorrow|once and for all|for ever)
euphemism 1: (going|go|want|ready|time|off) (to|for)? (go)? (a|to)? (long|the big|the final|eternal|endless|permanent) (sleep|nap|rest|exit|trip|journey)
euphemism 1: (permanent|final) (solution|exit|way out|rest|sleep)
euphemism 1: (ready|want|time|prepared|going|decided|need) (for|to)? (me)? (to)? (go home|meet (my maker|god|jesus|my creator)|be with (god|jesus|my|him|her)|see (my|him|her) .. again|join (him|her|them|my)|let go|leave (this|the) (world|earth|life|place|planet)|go to heaven|cross over|move on from this life|be reunited|depart|leave everything|check out|punch my ticket|call it quits|rest forever|leave it all)
euphemism 1: (catch|catching|take|taking) the (last)? (bus|train) (soon|tonight|tomorrow|home forever|out of here)
euphemism 1: (last|final) (infusion|session|appointment|treatment|check in|checkin|rating|answer) .. (ever|for me|then (im|ill|its)|in every sense|before i (go|leave|die)|and then (im|ill|its))
euphemism 2: (im|i am) (done|finished) (now|$|here|with (it all|everything|everyone|this (life|world)|life|trying|fighting|all of (it|this)|being))
euphemism 2: (its|it is|its all|it will be|itll be) (all)? over (for me|soon|now|$|tonight)
euphemism 2: (checking|check) out (soon|early|for good|permanently|tonight)
euphemism 2: (by|after|come) (tomorrow|monday|tuesday|sunday|saturday|friday|tonight|then|next week) .. (ill|i will|i wont|itll|it will|everything) (be gone|be over|be free|be here|be different|be done|all be|exist|not be)
# Others would be better off
burden 1: (better|easier|happier|relieved|best|fine|off) (off)? .. (without me|if i (was|were|am|wasnt|werent|died|die|disappeared|did|just|killed|didnt|vanished|weren)|with me (gone|dead|out of)|when im (gone|dead)|once im (gone|dead)|me gone|me dead|i wasnt (here|around))
burden 1: (without me|if i (died|die|was gone|were gone|disappeared|was dead|were dead|wasnt here|killed)|with me gone|once im gone|when im gone|me dead) .. (better|easier|happier|relief|relieved|free|best|miss|notice|move on|burden|life)
burden 1: (burden|weight|drain|problem|liability|dead weight|waste) .. (DOIT|be gone|end it|die|gone soon|no more|not for (much)? longer|wont be|relieve|free them|set them free|remove myself|disappear|take care of|fix that|not anymore|without)
burden 1: (stop|stopped|end|quit|done|finish) being (a|such a|everyones|this|their|her|his|my)? _? burden
burden 2: (im|i am|i feel|feel|feeling|just|being|like|become|only|nothing but|am|be) .. (burden|dead weight|waste of (space|air|oxygen|skin))
burden 2: (nobody|no one|noone|who|not a soul|none) .. (would|will|d|ll) .. (miss|notice|care|cry) .. (me|if i|gone|dead|died|disappeared|when i)
burden 2: (do|doing) (everyone|everybody|them|you all|the world|my family|people) a (favor|favour)
burden 1: do (everyone|everybody|them|you all|the world|my family|people) a (favor|favour)
burden 2: worth more dead
burden 1: (worth more dead|more use dead|more dead than alive)
# Settled, at peace with it
calm 1: (made|make|come to|reached|taken|have) (my|a|the|up my)? _? (decision|mind|peace|choice|conclusion) .. (peace|calm|relief|relieved|free|goodbye|tonight|ready|final|scared|afraid|no (going|turning)|nobody|no one|cant (talk|change|stop)|stop me|over|end|light|lighter|first time|wont change|dying|death|die|leave|go|soon|done|no more)
calm 1: (calm|peace|peaceful|relief|relieved|serene|light|lighter|happy|free|quiet|good|content) .. (now that|since|because|ever since|about|with|knowing) (i|ive|i have|it|its|my|the|that|theres)? .. (decided|decision|made up|know (how|when|what i)|over soon|dying|death|end|ending|going to end|set a date|date|plan|be over|a way out|way out|chosen|last|almost over|nearly over|soon)
calm 1: (decided|decision|made up my mind|mind is made) .. (calm|peace|relief|relieved|light|lighter|ready to go|no fear|NEG (scared|afraid))
calm 1: (made|at|found|make) (my)? peace with (it|dying|death|god|leaving|the end|everything|that|going|what)
calm 1: (accepted|ready|prepared|welcome|welcoming|embrace|embraced) .. (death|dying|to die|my fate|the end|to go now|go now)
calm 1: (NEG) (scared|afraid|frightened|fear) (of|to)? (dying|death|die|dead) (anymore|any more|now|at all|$)
calm 1: (for the first time|finally|at last) .. (calm|peace|relief|peaceful|relieved) .. (tonight|decided|decision|know what|over|end|plan|last|dying)
calm 1: (know|decided|clear) .. what i (have|need|must|got|am going|want) to do (now|tonight|$|and|it)
calm 1: (no going back|no turning back|no way back|point of no return|mind is made up|nothing (can|will) (stop|change)) 
calm 2: (made up my mind|made my decision|made my choice|decision is (made|final)) !(to (book|stop|continue|try|take|change|switch)|about the (booster|dose|infusion|treatment))
# Saying no for another reason
denial 1: (put|said|say|answered|answer|pressed|tapped|clicked|typed|wrote|marked|chose|gave|entered|told|picked|ticked|lie|lied|lying|hid|hide|rated|selected|hit|pretend|pretended|faked|i) ... (no|0|zero|fine|safe|ok|okay|truth|honest|lied|lie|false|nothing|im|good|NUM|question|answers|thoughts|it) ... (because|bc|cuz|cause|so|cos|since|to avoid|otherwise|or|or else|if i|dont want) ... (POLICE|send (someone|anyone|people|them|help)|calling|call (the|my|911|someone|anyone)|take (me|my|away)|tell my|put me|lock|stop me|knocking|my door|stop the|lose my|report|freak|commit)
denial 1: (NEG) (want|need|let) ... (POLICE) ... (so|thats why|therefore|which is why|but) ... (no|0|zero|lied|fine|truth|honest|safe|said|put|the truth)
denial 1: (lied|lying|lie|not honest|wasnt honest|wasnt truthful|didnt tell the truth|not telling the truth|not truthful|fake|faked|not true|wasnt true|isnt true) ... (safety|question|questions|about (being)? (safe|fine|ok)|thoughts|questionnaire|no|suicide|suicidal|check in|answer|when i (said|put|answered)|thing|form|screening)
denial 1: (if i (tell|told|say|said|admit|am honest|was honest|answer)|telling) ... (truth|honest|honestly|yes|you|really|what i|admit|how bad|anyone) ... (POLICE|lock|take (my|me|away)|send|call|never let|put me|stop me|hospitalise|keep me|my kids)
denial 1: (answer|truth|real answer|honest answer|real number) (is|was|should be|would be|actually|really) ... (yes|different|worse|darker|not safe|NEG)
denial 2: (NEG|dont|please dont) (call|send|tell|get|involve|alert|phone) (the|my|anyone|any|an|someone)? (police|cops|ambulance|911|999|wife|husband|mum|mom|family|parents|help)
# No reason, no future, wishing not to wake
passive 2: (wish|hope|hoping|pray|praying|want|wanted|wanna|rather|like|love|prefer|would|could|if i|please|let me|fall|go|going|went|better|lucky|ok|okay|mind|so that i|just|asleep|to) ... (NEG|never) (have to|to|be|ever)? (wake|waking|woke|woken) (up)? (tomorrow|again|anymore|in the morning|at all|ever|one day|$|from|and|would)
passive 2: (NEG|never) (wake|waking) up (again|tomorrow|anymore|in the morning|one day)
passive 2: (wish|hope|wishing|hoping|pray|prayed|praying|wished) .. (NEG|never|could|would|was|just|id|i) .. (wake|born|exist|existed|disappear|vanish|here|alive|gone|die|died|dead|evaporate|fade|asleep forever|sleep forever|been born|not be|cease)
passive 2: (never been born|never (was)? born|werent born|wasnt born|not been born|never existed|hadnt been born)
passive 2: (want|wanna|wish|rather|like|need|love|could|ready) (to|i could|i)? (just|simply|finally|kinda)? (to)? (disappear|vanish|cease|fade|evaporate|stop existing|not exist|not be here|not be|be no more|dissolve|stop being|go away forever|be gone|be nothing|sleep forever|go to sleep forever|stop everything) !(from (social|facebook|the group)|into|to (a|an|the) (island|beach|cabin|mountains)|on (holiday|vacation))
passive 2: (NEG) (want|wanna|wish|like|deserve|care|see|supposed|meant|need|sure|know if) .. (to|be|being|if|why|i) .. (be here|live|here anymore|alive|exist|go on|wake|living|continue|keep going|keep living|still here|be around|stay|existing|another day|face)
passive 2: (NEG) care (anymore)? (if|whether|what happens|about) .. (live|die|dead|happens to me|wake|alive|living|hit by|survive|or not)
passive 2: (no|not|nothing|isnt|any|without|never|wheres the|whats the|what is the|dont see|see no|cant see|lost|hardly|little|much) (much|a|any|the|see)? (point|reason|reasons|purpose|sense|meaning|worth|use|future|hope|will|good reason|desire) .. (LIFE|going on|go on|anymore|in anything|being here|continue|carry on|keep going|tomorrow|waking|for me|of (this|it all|anything|me)|left|carrying|getting up|ahead|existing|in (it|any of it|me)|to (be|keep|stay|wake|get)|trying|$)
passive 2: (nothing|noone|no one|nobody|little) (left|else|more)? (to|worth|im) (live|living|look forward|stay|fight|keep going|hold on|keep me here|be here|stick around) (for|to|here)?
passive 2: (whats|what is|what s|wheres) the (point|use|purpose) (of|in)? (it all|this|anything|me|living|life|going on|anymore|being|trying|$|waking|carrying|even)
passive 2: (cant|can not|cannot|couldnt|could not|no longer|NEG (think|know) .. i can|unable to) (really|even|just|possibly|keep|bear to|see myself)? (go on|do this|do it|take it|take this|carry on|keep going|live like this|live|keep doing this|keep living|bear it|bear this|stand it|face (another|it|tomorrow|life|this)|continue|handle (it|this)|cope|fight|hold on|keep fighting|living|survive this|keep this up|endure|go through this|deal with (life|this)) (like this|anymore|any more|any longer|much longer|no more|$|another|living|alone|with (life|this pain)|i want|without)
passive 2: (tired|sick|exhausted|weary|done|fed up|over|bored|hate|hating|finished|had enough|enough) (of|with|from|by)? (LIFE|being (alive|here|me)|it all|everything|fighting|trying|waking up|breathing|suffering|existing|my life|this life|this world|my existence|staying alive|having to (live|exist)|pretending to (live|be)|surviving|carrying on|holding on) !(with (my|roommates|parents)|in (this|the|a|my) (flat|house|city|town|apartment)|about)
passive 2: (hate|loathe|despise) (my|being|that i|living|life|waking|every) .. (life|alive|am alive|woke|exist|living|waking|morning|day|still here|existence)
passive 2: (life|living|existing|it|being alive|existence|my life) (is|isnt|not|aint|feels|seems|doesnt|has|just|hardly|was) (not|no longer|feel|seem|even|really|nt|just)? (worth|pointless|meaningless|over for me|unbearable|worthless|too much|too hard|not for me|empty|no meaning|torture|no point|a prison|hopeless) (living|it|anymore|to me|the (pain|effort|fight)|going on|any more|$|and|now|for me)
passive 2: (NEG) worth (living|it anymore|being alive|it to live|going on)
passive 2: (mind|care|bothered|okay|ok|fine|relieved|relief|glad|happy|upset|sad|grateful|better|easier|nice|peaceful|blessing|lovely|wouldnt be) .. (if|with|when|not) .. (bus|car|truck|lorry|plane|train|crash|hit me|killed me|died|not wake|didnt wake|cancer|heart|accident|die|dying|dead|never woke|dont wake|wake up|disappeared|not (exist|alive|here)|end|sleep|ran me|took me|struck|it all (ended|stopped)|lightning|stroke|meteor|over)
passive 2: (wish|hope|hoping|wishing|want|pray|fantasi*|daydream*|imagine|imagining|thinking) .. (bus|car|truck|lorry|cancer|accident|heart|plane|meteor|lightning|something|god|train|illness|tumour|tumor|crash|asteroid|someone) .. (hit|hits|kill|kills|take|takes|took|run|would|get|crash|stop|end|ends|me out|me away|finish|me over|terminal|fatal)
passive 2: (get|got|getting|be|gets|being) (hit|run over|struck|killed|taken out|wiped out) (by)? (a)? (bus|car|truck|lorry|train|lightning|drunk driver) .. (relief|wouldnt|mind|care|fine|ok|good|problem|easier|hope|wish)
passive 2: (be|is|feel|sounds|seems|look|looks|would be) (so|much|really|quite|a|kind of|very)? (nice|easier|peaceful|better|relief|good|lovely|comforting|tempting|quieter|simpler) (to|if|not)? (be|to|i|having)? (be)? (dead|gone|not exist|not be here|never wake|not wake|not to wake|sleep forever|disappear|stopped|not (here|alive|around)|all stop|didnt exist|wasnt here|never woken)
passive 2: (why|wonder why|dont know why|dont understand why|no idea why) (am|do|should|did|i|im|even|was|bother) (i|am|even|keep|bother|still|to|bothering)? (bother|still|keep|to|even|i|am|be)? (here|alive|live|living|exist|born|wake|going|trying|breathing|waking|go on|carry on|continue|existing|fighting|stay|existing)
passive 2: (everyone|everything|world|life|all|it) .. (go on|carry on|be fine|be the same|keep turning) (just fine|fine)? without me
passive 2: (just|only|barely) (existing|surviving|waiting to die|waiting for (it to end|death|the end)|going through the motions)
passive 2: waiting (to die|for death|for it (all)? to (end|be over)|for the end|for my life to)
passive 2: (want|need|wish|just want|wanting|hope|hoping|pray) (it|everything|this|the pain|life|the suffering|all of (it|this)|pain) (all)? (to|would|could) (just)? (stop|end|be over|go away forever|finish|be done|cease) (for good|forever|all|now|already|$|one way|anymore|permanently|so badly|i)
passive 2: (dont|not|cant|no longer|cannot|NEG) (see|imagine|picture|believe in|have|feel) (a|any|myself|the|much|there being|that|anything)? (future|way out|way forward|tomorrow|light|next year|point|getting better|older|old|hope|ahead|end to this|reason|alive) !(of the|booking)
passive 2: (no way out|no future|no hope|beyond help|beyond hope|no escape|hopeless|hopelessness|given up hope|lost hope|lost all hope|given up on (life|myself|living)|giving up on (life|everything|living|myself)|lost the will|no will to|lost my will|no point anymore)
passive 2: (i|im|ive|want|wanna|ready|about|just|going|gonna) (to|feel like|am|have)? (give|giving|given|gave) up (on (life|everything|it all|living|myself)|completely|for good|now|$|fighting|i cant|altogether)
passive 2: (dont|not|no longer|never|shouldnt|wasnt) (belong|be|deserve|meant|supposed|made|fit) .. (in this world|on this (earth|planet)|in this life|to live|to be (here|alive)|life|for this world|exist|be alive|to exist|here anymore)
passive 2: (world|everyone|everything|people|earth) .. (better|nicer) (place|off) without
passive 2: (sleep|asleep|sleeping|bed|eyes|nap) .. (forever|and never|and not|never (open|wake)|not wake|for good|eternally|and that be it|and be done|never again|not have to wake|permanently)
passive 2: (disappointed|annoyed|upset|sad|angry|gutted|hate it|sorry|devastated|frustrated|unhappy) .. (i|that i|when i|to) (wake|woke|still woke|have woken|am still|still|open) (up|alive|here|breathing|my eyes|every)
passive 2: (woke up|wake up) .. (disappointed|wishing|wish|hated|sad that|angry that|again unfortunately|unfortunately)
passive 2: (part of me|sometimes i|some days i|lately i|often i|i often|i sometimes|part|days) .. (die|dead|death|dying|not be here|disappear|gone|end|wake up|exist|wish i)
passive 2: (thoughts|thinking|think|obsessed|images|dreams|fantasies|talk) (of|about) (a lot|all the time|constantly)? (death|dying|being dead|not being (here|alive)|ending|not existing|my own death|disappearing|the end)
passive 2: (ready|okay|ok|fine|comfortable|cool|happy) (to|with|for) (die|dying|death|go|it to (end|be over)|not being here|not waking|god to take)
passive 2: (god|lord|jesus|death|universe|whoever) .. (take me|took me|let me (go|die)|call me home|come for me|end (it|this)|collect me|bring me home)
passive 2: take me (home|away|now) (lord|god|please|already|jesus)
passive 2: (dead inside|empty shell|already dead|might as well (be dead|die|not|give up)|good as dead|better dead|feel dead)
passive 2: (nobody|no one|noone) (would|will|d) (even|really)? (miss|notice|care)
passive 2: (cant|cannot|unable to|dont) (promise|guarantee|trust|be sure|say) .. (safe|myself|not do anything|be here|be alive|something stupid|stay|tonight)
passive 2: (NEG) (feel|am|feeling|be|keep|been) (myself|very|really|that|so)? safe (with|from|by|around|alone|at home|tonight|right now|anymore|myself|$)
passive 2: (scared|afraid|worried|frightened) .. (what i|ill|i might|of myself|i will|i may|myself) (might|will|could|may|do|hurt|to|myself)? (do|hurt|something|myself|to myself|tonight)
passive 2: do something (stupid|silly|bad|drastic|terrible|permanent|to myself|irreversible)
passive 2: (crisis|emergency|danger) .. (im|i am|me|in|help)
crisis 2: (i need|need|send|please|im in) (urgent|immediate|emergency|some)? (help|crisis|danger) (now|immediately|before i|or i|right now|please|tonight|asap)
passive 2: (cant|dont|not) (want to)? (be|stay|keep) (here|alive) (anymore|any more|any longer|$|much longer)
passive 2: (drown|drowning|sinking|suffocating) in (despair|darkness|this pain|misery|sadness)
passive 2: (dark|darkest|scary|bad|intrusive|evil|ugly) (thoughts|place|thought)
passive 2: (i|im|ive|we) (want|wanted|need) (out|everything to stop|to escape (this|my) (life|body)|a way out|an exit|peace forever|eternal peace)
passive 2: (live|living) (like this|this way|in this (pain|body)) (is|isnt|aint|anymore|no longer|any)
passive 2: (if|when) (this|the|it|ketamine|treatment|infusion|infusions|next one|that) .. (fail|fails|doesnt work|dont work|stops working|not work|doesnt help) .. (done|last|out|nothing left|ill|die|end|give up|im|i will|no more|know what)
# Somebody else, or spoken about
third_person 2: (OTHER) .. (killed|hanged|hung|shot|kill|killing|hang|harm|hurt|hurting|harming) (himself|herself|themselves|themself)
third_person 2: (OTHER) .. (suicide|suicidal|took (his|her|their) (own)? life|wants to (die|kill)|tried to (die|kill|end)|want to die|overdosed|ended (his|her|their) life|took an overdose|cutting (herself|himself))
third_person 2: (kill|killed|killing|hang|hanged|harm) (himself|herself|themselves|themself|yourself|urself)
third_person 2: (took|take|taken|taking|ended|end) (his|her|their|your) own life
mention 2: SUI
past 2: (i|we|ive) .. (wanted|tried|attempted|thought|planned|used) ... (DOIT|die|dead|death|killed|suicide)
past 2: KILLED ME
question 2: (would|will|can|does|do|is) .. (feel|hurt|painful|pain) .. (to die|dying|when you die|death)
attempt 1: (took|swallowed|taken|downed) (all|every|everything|the whole|the rest) .. (at once|in one go|together|sleepy|drowsy)
preparation 1: (left|wrote down|written down|listed|shared|list) .. (passwords|bank details|pin codes|account details|logins)
euphemism 1: (nobody|no one|noone|you|they|everyone) (will|ll|wont|will not) (have|need) to (worry|care|look after|deal|put up)
self_harm 1: (cutting|burning|hurting|harming|scratching) ME !(shaving|cooking)
self_harm 1: (cut|cuts|cutting|burned|burnt|slashed|sliced|scratched) (up)? my (arm|arms|wrist|wrists|thigh|thighs|legs|leg|skin) .. (purpose|deep|deeper|again|last night|tonight|bleeding|razor|blade|today)
means 1: (enough|stopped taking|skipping) .. (for one go|in one go|to end it|for the end|to go for good|so i have enough|for all of them at once)
denial 1: (lied|lying|lie|not honest|not truthful) ... (safe|safety|okay|fine|suicid*|question|questions|thoughts|asked)
plan 1: (staring|looking|stare) (down)? .. (water|edge|drop|tracks|traffic|bridge) .. (jump|stop|think|thinking|easy|over|cant|pull|how|step|calling|cold)
plan 1: (cant stop|keep) (staring|looking) .. (water|edge|tracks|river|drop|pills|bridge|rope|gun|knife)
preparation 1: (whoever|who ever|one who|person who|hope|dont want) .. (finds|find|finding|found) me
calm 1: (calm|peaceful|at peace|relief|relieved|lighter|serene) .. (decision|decided|made up my mind|choice|made my mind)
passive 2: (praying|pray|hope|hoping|wish|asking|begging) .. (god|lord|someone|death) .. (takes|take|took) me
passive 2: (nothing|no one|nobody|no place) (left)? (here)? for me (here|anymore|in this|on this|$|any more)
passive 2: why (am|do|did|should) (i) .. (here|alive|bother|exist|living|wake up|go on|carry on|breathing|born)
passive 2: (point|use|sense|meaning) (of|in) (any of (it|this)|it all|all this|all of (it|this)|life|living)
plan 1: know (exactly)? (how|when|where) (and|im|ill|i) .. (when|where|how|do it|going to)
plan 1: have (a|my|the) plan and .. (need|ready|means|everything|pills|know)
goodbye 1: (tell|let) .. (KIN) .. (love|loved|sorry) (her|him|them|their|so|very|more)
intent 1: (i|id|ill) .. (should|could|might|will|may) (just|as well|really|probably|finally)? (die|be dead|kill myself|end it)
plan 1: (everything|all|it|things) (is|s|are|has been|been) (all)? (ready|prepared|set|decided|planned|arranged|in place|lined up) (for)? .. (tonight|tomorrow|now|sunday|saturday|friday|monday|soon|weekend)
plan 1: (tonight|tomorrow|today|soon|weekend) .. (everything|all|it) (is|s) (ready|prepared|set|decided|planned|arranged)
euphemism 2: (can|will|ill|get to|going to|ready to) (finally|soon|at last|now)? (rest|sleep) (forever|now|at last|finally|$)
euphemism 2: (finally|at last|soon) (rest|be at rest|be free|be able to rest|have peace|get to rest)
burden 1: (deserve|deserves|need|needs|better off with|better with) .. (better|proper|real) (mother|mom|mum|father|dad|wife|husband|partner|parent|daughter|son|friend|person|life than) .. (me|get over|i am|soon|gone|without|than i|$)
burden 1: (get over|forget|move on from|get used to life without) me .. (quickly|soon|eventually|in time|gone|fine|$)
goodbye 1: (see|be with|join|hold|meet|hug) (my|him|her|them|you) .. (again|soon) .. (heaven|not long|soon|finally|tonight|other side|at last)
goodbye 1: this is (it|goodbye|the end) .. (thank|sorry|love|goodbye|everyone|for me|kind|forgive|bye)
goodbye 2: (thank|thanks|thankyou) .. (being|been) (so)? (kind|good|patient|there) .. (me|all of you|always)
goodbye 1: (youve|you have|you were|were|been) (all)? .. (kind|good|patient|wonderful) .. (sorry|goodbye|bye|didnt work|nothing (helped|worked)|over|farewell)
goodbye 1: (please)? (look after|take care of|watch over|feed|be there for) _ (for me|when im|after im|once im|and)
goodbye 1: (i)? (wont|will not|cant) be (there|here|around) (to|for (her|him|them|it)|anymore|any more|much longer)
preparation 1: (handed|handing|passed|passing|gifted|gifting|donated|leaving|left|giving|gave|sent) .. (my)? (guitar|piano|records|jewelry|jewellery|watch|bike|car|collection|cameras|tools|ring|books|laptop) .. (to|needs|need it|more than (me|i)|without me|wont|keep it)
preparation 1: (papers|documents|paperwork|accounts|bills|finances) .. (family|kids|wife|husband|parents|children|mum|mom|them) .. (wont|not|easier|trouble|stress|hassle|after|deal|find|have)
preparation 1: (left|leaving|leave) (a|the|my)? (note|letter) (on|in|for|under|to|behind|by)
self_harm 1: (hurt|hurting|cut|cutting|harmed|burned|burnt) ME (again|last night|tonight|today|yesterday|on purpose|badly|more)
self_harm 1: (cigarette|lighter|iron|razor|blade|scissors) .. (burn|burned|burnt|burning|cut|cutting|skin)|(burn|burned|burnt|burning) .. (with (a|my)? (cigarette|cigarettes|lighter))
passive 2: (nothing|none of it) (really|even)? (matters|makes sense|helps|works) (anymore|any more|now|$|to me)
passive 2: (anaesthetic|anesthetic|anesthesia|anaesthesia|surgery|infusion|operation|under) .. (wake|waking|woke|keep me|kept me|take me|forever)
passive 2: (trapped|no escape|no way out|cornered|suffocating|cant escape) .. (escape|life|out|die|end|only|existence|body)
passive 2: if only (i|someone|something|it|this) .. (vanish|disappear|die|end|stop|gone|not|never|wake|exist)
passive 2: waste of (space|oxygen|air|skin|a life|breath)
goodbye 2: (sorry|forgive|forgiven) & (tonight is|gone|its over|cant (go on|stay)|last time|the end|when im)
means 1: (hidden|hid|hiding|stash|tucked|keep) .. (PILL|gun|rope|blade|razor) .. (mattress|under|bed|drawer|box|closet|wardrobe|in case|for when)
euphemism 1: (problem|bother|trouble|burden|nuisance) .. (not|wont be|no) .. (much longer|any longer|anymore|any more|for long)
euphemism 1: (it|everything|this|all) (all)? (ends|stops|finishes|is over) (tonight|today|tomorrow|now|soon|here|this (week|weekend))
euphemism 1: (wont|never|not) .. (see|make it to|live to|reach) .. (another|next) (birthday|christmas|year|spring|summer|week|month)
plan 1: (got|have) everything (i|that i) need .. (quick|tonight|painless|do it|it|go|$)
plan 1: (tonight|today|tomorrow|sunday|saturday|friday) (will be|is|ll be) (the|my) (night|day|time|last|end)
euphemism 1: (nobody|no one|dont|you) .. (check|checking|wait|waiting) (on|up|for) (on)? me .. (after|tonight|anymore|again|from|tomorrow)
burden 1: (kids|children|family|wife|husband|they|everyone|son|daughter) .. (fine|ok|okay|better|happier) (off)? with (their|his|her) (dad|father|mother|mum|mom|grandparents|stepmom|other parent)
goodbye 1: told (everyone|them|all|my) .. (love|loved) (them|him|her|you) .. (goodbye|last time|notice|today|one last)
attempt 1: took (way|far|much)? too (many|much) .. (PILL|sleeping) !(yesterday and felt sick)
preparation 1: (make sure|see that|want) .. (brother|sister|son|daughter|wife|husband|nephew|kids|friend|mum|mom) (gets|to have|get|has) my
euphemism 2: (not|wont) (going to|gonna|be)? (be)? around $
goodbye 1: (few|couple of|only) (hours|minutes|days) (left)? .. (left|remaining|to live|to go) .. (for me|on earth|i|now|of my|$) !(until (my|the)|before the (infusion|appointment))
plan 1: (im|i am|standing|sitting|up|out) (up|out|here)? on (the|a|my) (roof|ledge|bridge|balcony railing|tracks|parapet) !(terrace|of the car)
plan 1: (thats|that is|its) (the|my) plan
calm 1: (finally|at last) .. (way out|exit|answer|solution) .. (relief|peace|calm|relieved)
euphemism 1: (free|ready|able) to go .. (now|then|after|$|finally)
denial 1: (didnt|not|never|havent) (tell|told|telling|say) .. (truth|everything|real|how bad) .. (doctor|he|she|they|admit|admitted|hospital|clinic|nurse|would)
denial 1: (truth|everything) .. (would have|wouldve|would|d) (admitted|sectioned|locked|kept|hospitalised|hospitalized|committed)
goodbye 1: (said|done|finished|told) everything (i|that) .. (had|have|wanted|needed) to (say|do|tell)
euphemism 1: (no|dont need|stop the) (more|the) (infusions|appointments|sessions|treatment|treatments) .. (matter|over|anymore|point|too late|end|gone)
means 1: (bottle|box|handful|bag|stash|vial) of (PILL) .. (no reason|drink|take|tonight|swallow|here|and (no|nothing))
intent 1: (kill|shoot|end) me (please|i mean|seriously|im serious|now|already)
plan 1: (when|once|while) .. (away|asleep|gone|out|left|alone|nobody|no one|empty) .. (ill|i will|im going to|i can) (do it|be gone|go|jump|end it)
plan 1: (this time) .. (make sure|works|work|right|wont fail|for real)
plan 1: (make|making) sure (it|that it|this) .. (works|work|done|sticks|final)
means 1: (rope|noose|knot|belt) (is|s|ropes)? (tied|ready|hanging|up|hung|waiting)|(ropes|nooses) (tied|ready|up)
preparation 1: (everything|all) (is|s)? (arranged|settled|sorted|signed) .. (will|cat|dog|home|letters|papers|kids)
preparation 1: (the|my) will (is|s|has been)? (signed|done|written|finished|ready|updated|in the)
euphemism 1: soon .. (nobody|no one|you|they|everyone) .. (worry|burden|deal|look after|bother|care)
goodbye 1: (ill|i will|going to|soon) .. be with (mum|mom|dad|him|her|my|grandma|nan|god|jesus) (soon|again|$|tonight|at last)
