import type { Operation } from './operators'

/** Turns of speech said behind a thing, in one of many forms: "westerns leave me cold", "horror? count me out". */
const ME = '(?:me|us)(?: both| all)?'
const MY = '(?:my|our)'
const IS = '(?:is|are|was|were|have been|has been|would be|will be|feel|feels|remain|remains)'
const HOW =
  '(?: really| just| simply| so| very much| totally| completely| absolutely| utterly| frankly| honestly| always| all| pretty| quite| rather| exactly| definitely| such| a bit| too| kind of| kinda| sort of| still| right| also| firmly| usually| generally| often)*'
const NOT =
  '(?:(?:is|are|was|were|have been|has been|would be|will be)? ?(?:not|never|no longer|hardly|scarcely|barely|nowhere near|anything but|far from)|isnt|arent|aint|wasnt|werent|wont be)'
const DONT =
  '(?:dont|doesnt|didnt|wont|never|do not|does not|did not|cant|cannot|hardly|rarely|barely|no longer|fail to|fails to|failed to)'
const NOW =
  '(?: tonight| today| now| right now| this time| this evening| just now| at the moment| any more| anymore| either| at all)*'

/** What would have been its place if it were liked: "up my street", "my cup of tea". */
const MINE = `(?:up ${MY} (?:street|alley)|in ${MY} wheelhouse|${MY} (?:cup of tea|mug of tea|bag|thing|jam|scene|style|speed|vibe|genre|kind of (?:thing|film|movie)|sort of (?:thing|film|movie)|type|idea of (?:fun|a good time|entertainment|a good night)|forte|favou?rites?|favou?rite (?:thing|genre|kind)|go to|taste|wheelhouse|area|flavou?r|department|bread and butter|happy place|first choice|poison))`
const PULL = '(?:appeal|interest|charm|charms|attraction|allure|pull|magic|mystery)'

const AGAIN =
  '(?: (?:after all|again|now|these days|too|by (?:me|us)|with (?:me|us)|for (?:me|us)|tonight|any more|anymore|any longer|so much|as much|at all|actually|really|from now on))*'
export const turnsBehind: readonly (readonly [Operation, string])[] = [
  [
    'less',
    `(?:is|are|feels?|gets?)(?: just| simply| really| a bit| far| way| also| always| often| all)* (?:too hard|too harsh|hard|tough|too tough|too much|a strain|too difficult|difficult|murder|hell|killing|painful)(?: on| for) (?:me|us|them|him|her|(?:my|our|his|her|their|these|the|old|tired)(?: poor| old| tired| bad| aging| ageing)* (?:eyes?|eyesight|sight|head|ears?|brain|nerves|stomach|heart|parents?|kids|children|mum|dad|gran|nan))(?: as well| too| also| now| these days)*`,
  ],
  [
    'without',
    `(?:this |that |it |these |those )?(?:i|we) (?:can not|cannot|cant|could not|couldnt|can never|could never)(?: ever)? (?:support|suffer|endure|bear|stand|take|tolerate|abide|stomach|digest)(?: it| them| this| that| any more| anymore| at all)*`,
  ],
  [
    'neutral',
    `(?:is|are|will be)(?: actually| really| totally| all| perfectly| also| quite| absolutely| honestly)* (?:fine|ok|okay|alright|all right|allowed|acceptable|no problem|permitted|tolerable|welcome back|welcome again|back|back on|back in|back on the (?:menu|table|list)|on the table)(?: again)?${AGAIN}(?! (?:as long|so long|if|provided|when))`,
  ],
  [
    'neutral',
    `(?:dont|doesnt|do not|does not|wont|will not|no longer|never)(?: really| actually| even)* (?:bother|bothers|upset|upsets|scare|scares|trouble|worry|faze|put|puts|disturb|trigger|annoy|matter|freak)(?: (?:me|us|her|him|them))?(?: out| off)?${AGAIN}`,
  ],
  [
    'neutral',
    `(?:can|may|could|should)(?: all| just| now)* (?:come back|be back|return|come in|come up|be shown|be included|stay in|be lifted|go back in|be allowed)${AGAIN}`,
  ],
  ['neutral', `(?:is|are) (?:back on|no longer (?:a problem|an issue|off limits|banned|out|forbidden))${AGAIN}`],
  [
    'less',
    `(?:(?:have|has|had|ve)(?: always| long)? |always )?(?:leave|leaves|left|leaving) ${ME} (?:cold|bored|flat|empty|unmoved|yawning|indifferent|baffled|nonplussed|wanting|numb|unimpressed)`,
  ],
  [
    'less',
    `(?:do|does|did|have done|has done)(?: absolutely| precisely| literally)? (?:nothing|very little|little|zilch|nada|squat|sod all|zero|not much|diddly squat|nowt) (?:for|to) ${ME}`,
  ],
  [
    'less',
    `${DONT}${HOW} (?:do (?:it|a thing|much|anything|a lot)(?: for ${ME})|float ${MY} boat|rock ${MY} (?:boat|world)|tickle ${MY} fancy|ring ${MY} bell|light ${MY} fire|appeal(?:ed)?(?: to ${ME})?|grab(?:bed)? ${ME}|interest(?:ed)? ${ME}|excited? ${ME}|moved? ${ME}|thrill(?:ed)? ${ME}|(?:speak|spoke) to ${ME}|work(?:ed)? (?:for|on) ${ME}|click(?:ed)?(?: with ${ME})?|sit (?:well|right) with ${ME}|agree with ${ME}|suit(?:ed)? ${ME}|cut it(?: for ${ME})?|cut the mustard|land(?:ed)?(?: with ${ME})?|resonated?(?: with ${ME})?|(?:hold|held) ${MY} (?:interest|attention)|engaged? ${ME}|(?:win|won) ${ME} over|charm(?:ed)? ${ME}|amused? ${ME}|entertain(?:ed)? ${ME}|impress(?:ed)? ${ME}|gel(?:led)? with ${ME}|hit the spot|inspired? ${ME}|enticed? ${ME}|tempt(?:ed)? ${ME}|get ${ME} going|(?:did|done) (?:it|much|anything|a thing) for ${ME})`,
  ],
  [
    'less',
    `(?:hold|holds|have|has|held|had)(?: absolutely)? (?:no|little|zero|very little|not much) ${PULL}(?: whatsoever| at all)?(?: (?:for|to) ${ME})?`,
  ],
  [
    'less',
    `(?:get|gets|got|getting)(?: right| really)? (?:(?:on|up) ${MY} (?:nerves|wick|tits|nose|last nerve|goat)|${MY} (?:goat|back up)|${ME} down|old(?: fast| quickly| quick)?|stale|tedious|samey|tiring)`,
  ],
  [
    'less',
    `(?:grind|grinds) ${MY} gears|(?:drive|drives|drove) ${ME} (?:round the (?:bend|twist)|up the wall|nuts|mad|crazy|bonkers|insane|bananas|to drink|potty|barmy|spare|to distraction)`,
  ],
  ['less', `(?:do|does|doing|did) ${MY} (?:head|nut|brain) in`],
  [
    'less',
    `(?:make|makes|made) ${MY} (?:eyes (?:glaze over|bleed|roll|water)|heart sink|skin crawl|blood boil|teeth itch|toes curl|flesh creep|brain (?:hurt|ache)|head (?:hurt|spin|ache)|stomach (?:turn|churn)|ears bleed)`,
  ],
  [
    'less',
    `(?:make|makes|made) ${ME}(?: want to| wanna| feel| just)* (?:cringe|yawn|gag|wince|squirm|shudder|groan|sigh|roll my eyes|heave|retch|puke|vomit|run a mile|gouge my eyes out|tear my hair out|chew my (?:own )?arm off|stick pins in my eyes|fall asleep|nod off|sleepy|ill|sick|queasy|faint|feel faint|woozy|pass out|squeamish|uncomfortable|angry|anxious|itchy?|uneasy|seasick|dizzy)`,
  ],
  [
    'less',
    `(?:bore|bores|bored|boring) (?:the (?:pants|socks|tits|life|hell|living daylights|backside) (?:off|out of) ${ME}|${ME}(?: rigid| stiff| silly| senseless| stupid| witless| to (?:tears|death|sleep|bits))?)`,
  ],
  [
    'less',
    `(?:rub|rubs|rubbed) ${ME} (?:up )?the wrong way|(?:set|sets) ${MY} teeth on edge|(?:turn|turns|turned) ${ME} (?:right |completely |totally )?off|(?:wind|winds) ${ME} up|(?:wear|wears|wore) ${ME} (?:out|down)|(?:weird|weirds|stress|stresses) ${ME} out|(?:wear|wears|wearing) (?:a bit )?thin|(?:outstay|outstays|outstayed) (?:their|its|his|her) welcome|(?:fall|falls|fell) flat(?: for ${ME}| with ${ME})?|(?:miss|misses) the mark(?: for ${ME})?|(?:pass|passes) ${ME} by|(?:go|goes|went)(?: right| straight)? over ${MY} heads?|(?:give|gives) ${ME} (?:hives|a rash|indigestion|anxiety|the shudders|the collywobbles|the horrors|the fear)`,
  ],
  ['less', `${NOT}${HOW} (?:${MINE}|for ${ME})${NOW}`],
  [
    'less',
    `${NOT}${HOW} (?:what (?:i|we)(?:m|re| am| are)? (?:want|need|fancy|after|looking for|in the mood for)|it for ${ME}|it|for everyone and (?:certainly|definitely) not for ${ME}|where its at|${MY} friends?)${NOW}`,
  ],
  [
    'less',
    `${IS}${HOW} (?:the pits|the absolute worst|the worst|a bore|a drag|a chore|a slog|a snooze|a snoozefest|a snore|a yawn|a turn off|a pain(?: in the (?:neck|arse|ass|backside))?|a waste of (?:time|film|${MY} time|space)|${MY} idea of (?:hell|torture|purgatory|a bad time|a nightmare)|${MY} (?:worst nightmare|bete noire|pet hate|pet peeve|bugbear|least favou?rite(?: thing| genre| kind)?)|torture|purgatory|dead to ${ME}|lost on ${ME}|wasted on ${ME}|beyond ${ME}|anathema(?: to ${ME})?|overkill|old news|yesterdays news|hard work|heavy going|tosh|tripe|pants|dire|dross|drivel|bilge|twaddle|pish|mince|shite|shit|bollocks|cack|meh|yuck|gross|gash|coming out of ${MY} ears|doing ${MY} head in|getting on ${MY} nerves|wearing (?:a bit )?thin|getting (?:old|stale|tired|tedious|samey|boring)|a thing of the past|not to ${MY} taste|an acquired taste(?: i (?:never|havent|didnt) acquired?)?|behind ${ME}|a bit (?:much|meh))(?: for ${ME}| to ${ME})?${NOW}`,
  ],
  [
    'less',
    '(?:(?:really|just|totally|all|always|kind of|kinda)* ?(?:suck|sucks|sucked|stink|stinks|stank))(?: big time| so much| hard)?|(?:, )?said (?:nobody|no one) ever',
  ],
  [
    'without',
    '(?:can|could|should|may|might as well) (?:all |just |please |honestly |frankly )*(?:do one|jog on|get (?:stuffed|lost|bent|knotted|in the (?:bin|sea)|to hell|tae)|go (?:to hell|away|jump in (?:the|a) lake|hang|whistle|in the bin|swivel|and die|die)|(?:sod|bog|piss|fuck|naff|bugger|do|clear|eff|buzz|shove) off|take a (?:hike|running jump|walk)|stay (?:on the shelf|away|out|at home|home|where they are|in the box|outside)|rot|stuff (?:it|themselves)|kiss my \\p{L}+|sit this one out|stay well away)',
  ],
  [
    'less',
    '(?:can|could|should) (?:all |just |please )*(?:wait|take a (?:back seat|break|rest|day off|breather|holiday)|have a (?:rest|break|night off|day off))',
  ],
  [
    'without',
    '(?:need not|neednt|dont need to|do not need to) apply|(?:is|are) not (?:wanted|invited|required here)|(?:isnt|arent) (?:wanted|invited)',
  ],
  ['without', `(?:is|are) (?:where|the point where|the point at which) (?:i|we) draw the line`],
  [
    'without',
    `(?:is|are|would be) (?:(?:literally|really|honestly|absolutely|just) )*(?:the )?(?:very )?last thing (?:i|we|id|wed|she|he|anyone)(?: really| would| want to)* (?:want|need|fancy|feel like|wants|needs|see|watch)${NOW}`,
  ],
  ['less', `would be the death of ${ME}|would finish ${ME} off|would kill ${ME}`],
  [
    'less',
    '(?:(?:is|are|was|were|have been|has been|been) )(?:done|flogged|overdone|milked|worked|run)(?: to death| into the ground| dry)',
  ],
  [
    'without',
    '(?:i|we)(?: really| just| simply)* (?:cant|cannot|can not|could not|couldnt|wont|will not)(?: (?:live with|take|handle|do|stand|bear|stomach|face|cope with|abide|watch|deal with))?(?: at all)?',
  ],
  [
    'neutral',
    '(?:i|we)(?: can| could)(?: just| still| probably| always)* (?:live with|handle|cope with|put up with|tolerate|take|stomach|deal with)(?: it| them)?|(?:is|are) (?:no|not an|hardly an) (?:issue|problem|bother|obstacle|deal ?breaker)(?: for (?:me|us))?|(?:isnt|arent) (?:an issue|a problem|a deal ?breaker|the (?:problem|issue))(?: for (?:me|us))?|(?:is|are) not the (?:problem|issue)',
  ],
  ['less', '(?:overload|fatigue|burnout|overdose)(?: is real| has set in| here| setting in)?'],
  [
    'less',
    '(?:and (?:me|i|us) )?(?:dont|do not|never|cant|will never)(?: really| just)* (?:mix|get along|get on|agree|see eye to eye|go together)',
  ],
  [
    'less',
    'and (?:me|i|us) (?:(?:are|were) (?:not|never|no longer) (?:friends|on speaking terms|meant to be|a good match)|arent (?:friends|a good match)|have (?:parted ways|fallen out|broken up|had enough of each other)|are (?:done|through|finished|over))',
  ],
  [
    'without',
    `(?:is|are)(?: all| both)? (?:well and good|very well|fine|great|lovely|good|ok|okay|nice enough) but not (?:tonight|today|now|right now|this time|for (?:me|us)|this evening)`,
  ],
  ['more', `(?:is|are|was|were|would be|have always been|has always been)${HOW} ${MINE}`],
  [
    'more',
    `(?:is|are|would be|will be|have always been)${HOW} (?:${MY} (?:comfort food|comfort watch|comfort zone|guilty pleasure|weakness|catnip|kryptonite|drug of choice|first love|passion|comfort|soft spot|everything|world|number one|number 1|top (?:pick|choice))|life|heaven|bliss|gold|where its at|what (?:im|i am|were|we are) here for|the (?:business|bees knees|dogs (?:bollocks|danglies)|cats (?:pyjamas|pajamas|whiskers|meow)|best(?: thing)?(?: ever| going| there is| of all)?|bomb|greatest|way to (?:go|my heart)|ticket|dream|real deal)|just the (?:ticket|thing|job)|pure joy|always a (?:winner|treat|good (?:idea|bet|shout|time|choice|call)|joy|pleasure)|a (?:winner|treat|joy|delight|safe bet|sure thing|good shout|firm favou?rite|big yes|yes from ${ME})|what the doctor ordered|to die for|unbeatable|irresistible|right for ${ME}|tops|top notch|magic|ripper|ace|grand|brill|mint|class|cracking|lush|lit|fire|dope|bonza|beaut|mighty|sound|fab|superb|wonderful|the real thing)`,
  ],
  [
    'more',
    `(?:hold|holds|have|has|got|ve got)(?: always had)? a (?:very |really )?(?:special |soft |warm |permanent )?(?:place|spot|corner) in ${MY} hearts?`,
  ],
  [
    'more',
    `(?:really |always |totally |do |definitely |certainly |still |just |would |will )*(?:(?:float|floats) ${MY} boat|(?:tickle|tickles) ${MY} fancy|(?:do|does) it for ${ME}|(?:light|lights) ${MY} fire|(?:rock|rocks) ${MY} world|(?:ring|rings) ${MY} bell|(?:hit|hits) the spot|(?:tick|ticks) (?:all )?(?:of )?(?:my|the|every|our) box(?:es)?|(?:get|gets) ${MY} vote|(?:get|gets) ${ME} (?:going|every time|every single time|right here)|(?:win|wins) ${ME} over|(?:speak|speaks) to ${ME}|(?:work|works|deliver|delivers) for ${ME}|(?:make|makes) ${ME} (?:happy|smile|feel good)|(?:make|makes) ${MY} (?:day|week|heart sing)|(?:go|goes) down (?:well|a treat)|suit ${ME}(?: fine| down to the ground)?|do (?:nicely|me|fine|just fine)|(?:push|pushes|press|presses) (?:all )?(?:my|the right|our) buttons|(?:scratch|scratches) (?:that|the|my) itch|(?:warm|warms) my heart|(?:cheer|cheers) ${ME} (?:up|right up)|(?:never )(?:get|gets|got|grow|grows) (?:old|boring|tired|stale)|(?:never) (?:fail|fails|disappoint|disappoints|miss|misses|let|lets)(?: ${ME})?(?: down)?)(?: here| with ${ME}| every time)?`,
  ],
  [
    'more',
    '(?:would |d )?(?:sound|sounds|look|looks) (?:good|great|perfect|lovely|just right|fun|ideal|about right|like a plan|like fun|spot on|right)(?: to me| to us)?',
  ],
  [
    'more',
    'for the win|ftw|it is(?: then)?|and plenty of (?:it|them)|never hurt (?:anyone|anybody|nobody|a soul)|or bust|for days|for life|forever|any day(?: of the week)?|every (?:single )?time',
  ],
  [
    'more',
    '(?:fan|fans|nut|nuts|buff|buffs|lover|lovers|fanatic|fanatics|tragic|geek|geeks|nerd|nerds|freak|freaks|junkie|junkies|addict|addicts|obsessive|enthusiast|enthusiasts|aficionado|fiend|stan|head|heads)(?: here| over here| through and through| at heart| speaking| reporting in| and proud)?',
  ],
]

/** Said behind a mark: an answer to what was named, whole and with nothing behind it. */
const PLEASE = '(?: please| pls| thanks| thank you| from me| mate| lol| haha| sorry| tonight| for me| honestly| now)*'
export const answers: readonly (readonly [Operation, string])[] = [
  [
    'less',
    `(?:ugh|urgh|yuck|yuk|meh|bleh|blah|eww*|yawn|snore|zz+z|bleurgh|boring|bor+ing|dull|seen (?:them|it) all|done (?:them|it|that) to death|who needs (?:them|it|that|him|her|those)|whats the point|ive had enough|had enough|so over (?:it|them)|overrated|not a fan|im good|were good)${PLEASE}`,
  ],
  [
    'without',
    `(?:no thank you(?: very much)?|thanks but no(?: thanks| thank you)?|no way(?: jose)?|hard no|hard pass|big no|firm no|big nope|(?:been there(?: and)? )?done that(?: got the t ?shirt)?|been there|count me out|count us out|leave me out(?: of it)?|(?:i think |think )?(?:ill|i will|well|im going to|imma) pass(?: on (?:those|that|them|it))?|id rather (?:not|die|eat (?:glass|my hat|my own foot))|spare me|please (?:god )?no|god no|over my dead body|get (?:lost|out|them away|it away)|kindly avoid|kindly skip|not (?:a chance|on your life|in this house|in my house|under my roof|while im here|happening)|no chance|never in my life|absolutely not|definitely not|certainly not|i refuse|out of the question|next)${PLEASE}`,
  ],
  [
    'more',
    `(?:(?:oh |hell |heck |ooh |why |but |well )*(?:absolutely|definitely|certainly|totally|deffo|defo|always|every (?:single )?time|any ?time|any day(?: of the week)?|bring (?:it|them|em) on|count me in|count us in|sign me up|hell yes|heck yes|hell yeah|im in|were in|sure(?: thing)?|why not|go on then|of course|naturally|obviously|you bet|too right|love (?:it|them|em|that|those)|yes|yep|yeah|yup|aye|big yes|more|more of (?:those|that|it)|with pleasure|gladly|all day(?: long| every day)?|no question|in a heartbeat|without (?:question|hesitation|a doubt)|say no more|dont mind if i do|gimme|give me (?:more|all of them|those)|lovely|right up my (?:street|alley)|my favou?rites?|now youre talking|yes yes(?: yes)?|spot on|thats (?:me|more like it|the one)|cant get enough(?: of (?:it|them|those))?|im a sucker for (?:those|them|it)|i (?:love|adore) (?:those|them|it|that)))${PLEASE}`,
  ],
]
