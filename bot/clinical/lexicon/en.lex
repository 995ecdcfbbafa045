[classes]
SPOKEN = the and is are was i im you my me it to of for a this that have has had with not dont can cant be but so just what when will do at in on from your we they he she how get got up all there am been would could should its
I = i im ive ill id iam ima imma
AUX = am was have had would will could can should be been do did to just really even ever actually honestly still like gonna going about
NEG = no not dont doesnt didnt never wont wouldnt isnt aint cannot cant couldnt havent hadnt wasnt arent nor without stopped stop
PAST = ago formerly teenager teen college previously
NOW = now again tonight today currently still tomorrow soon anymore already
SAID = said says character lyrics song movie film book wrote told tells episode novel quote plot
THIRD = he she they people who patients someone anyone everybody others you celebrity man woman kids teens
WANT = want iwant iwanna wants wanna wanting wanted wish wishing wishes need hope hoping rather desire desires prefer crave craving longing long yearn love ready urge urges tempted better
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
NEGBEFORE = NEG (AUX|WANT|THINK)? AUX? AUX?
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
(kids|children|neighbours|grandkids) .. (holiday|school|away|bed) .. (peace|quiet)
insurance (cover|covers|pay|pays|paid|covered) (for)? (the|my|this)? (next)? (infusion|infusions|session|sessions|treatment)
(going|go|went|off) to (sleep|bed) (early|now|soon|late|in a|well)
plan .. with (my|the) (therapist|doctor|nurse|psychologist|physio)
(dont need|do not need) anything (right now|now|today|else|at the moment)
plan (for|of) .. (week|weekend|month|day|dinner|trip)
other side of .. (holidays|street|road|building|river|weekend)
(gave|give|giving|given) (the|my|our)? PET .. (bath|walk|treat|treats|shower|meds|dinner)
(gave|give|giving|given|sold) .. (old|spare) _
enough PILL .. (until|till|for (the|my|this|next)|to last|left for)
(took|taken|take) (all|every) .. (prescribed|directed|instructed|told|usual|advised)
(wrote|write|left) .. (note|letter) .. (remind|remember|forget|insurance|doctor|questions)
(looks after|takes care of|cares for|look after|take care of) .. PET .. (clinic|infusion|work|hospital|holiday|weekend|away)
(decided|decide|decision) ... (wedding|holiday|start|begin|continue|treatment|ketamine|move|booster|course)
(ill|i will) do it .. (questionnaire|form|survey|check in|exercise|exercises|quiz|stretching)
(questionnaire|form|survey|check in|exercises) .. (ill|i will) do it
(with (his|her|their) (dad|mom|mum|father|mother)) (this|for the|at the|on) (week|weekend|holidays|summer|moment)
(wont|dont|not) .. (need|needing) .. (booster|dose|more) .. yet
hate waking up (at|so|early|with|in the)
hopeless (at|with|cook|driver|case at)
(cant|could not|cannot) .. (itch|itching|rash|noise|heat|nausea|smell|snoring|neighbours|weather)
sorry .. (missed|late|forgot|cancel|cancelled|missing|trouble|confusion|delay|inconvenience) 
(suicide|suicidal) (scene|storyline|plot|episode)
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
(kills|killed) me|(kills|killed|kill) (us|it|my back|my feet|my legs|time|the lights|the engine|the mood|the vibe|the music|two birds|the pain|the buzz|the noise|the app|the process|my appetite|my battery|the battery|my plants|the plants|the plant|the game|an hour|for)
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
