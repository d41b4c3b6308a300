import type { Operation } from './operators'

/** Turns of speech said before a thing, in one of many forms: "I'll pass on westerns", "left cold by horror". */
const ME = '(?:me|us)(?: both| all)?'
const MY = '(?:my|our)'
const I =
  '(?:(?:i|we|ive|weve|im|were|id|wed|ill|well|i am|we are|i have|we have|i would|i will|lets|let me|please|just|so|really|honestly|think|gonna|going to|want to|happy to|have to|can we|could we|can you|could you) )*'
const VERY =
  '(?:so |really |just |all |totally |completely |well |officially |kind of |kinda |absolutely |utterly |right |always |usually |often |forever |frankly |honestly |quite |very |a bit |a huge |a big |a total |an absolute |such )*'
const WATCH =
  '(?: to)?(?: (?:watch|see|sit through|endure|suffer|put on|have to watch|have to sit through|watching|seeing|sitting through))?'

export const turnsBefore: readonly (readonly [Operation, string])[] = [
  [
    'without',
    `(?:wont|doesnt|dont|didnt|never|will not|does not|do not|would never|wouldnt|not going to|refuses? to) lets? (?:me|us|them|him|her|the kids|any of us)(?: ever| even)? (?:watch|see|have|look at|put on)(?: any of| any| anything| films| movies| stuff| something| things| one)*(?: with| where theres| that has| that have| containing| involving| showing)?`,
  ],
  [
    'without',
    `(?:i |we |he |she |they )?(?:can no longer|cant really|cannot really|cant|cannot|can not|no longer) (?:manage|keep up with|cope with|face|stomach)(?= (?!to ))`,
  ],
  [
    'neutral',
    `(?:actually |ok |okay |so |well |please |you can |we can |and |no )*(?:i |id |we |ill |lets |im |ive )?(?:(?:want|like|going) to |would )?(?:take (?:that |it )?back|taking back|undo|lift|lifting|remove|revoke|relax|retract|unsay|reverse|delete|(?:scrap|drop|forget|ignore|cancel|scratch|strike)(?! (?:what|whatever|everything) (?:i|we) )) (?:(?:what|everything|the (?:thing|bit|part|one)|whatever) (?:i|we) (?:said|told you|wrote|mentioned|asked)(?: \\p{L}+)? (?:about|on|of|against|regarding|re)|(?:the|my|our|that|this|any)(?: whole| silly| stupid| old)? (?:rule|ban|veto|thing|no|never|block|embargo|filter|restriction|exclusion|line|bit|part|limit|objection)(?: (?:about|on|of|against|for|regarding|re|with|around|to))?)(?: no| not)?`,
  ],
  [
    'neutral',
    `(?:i|we|ive|weve|im|were)(?: have| am| are)?(?: now| finally| actually| just)* (?:no longer (?:mind|hate|avoid|object to|dislike|have a problem with|have anything against|have a rule against)|stopped (?:minding|hating|avoiding|disliking)|changed (?:my|our) minds? (?:about|on)|come round to|come around to|coming round to|warming (?:up )?to|made (?:my )?peace with|over my (?:dislike|hatred|fear|ban) of|ready for|ok with|okay with|fine with|cool with)(?: the| a)?`,
  ],
  [
    'neutral',
    `(?:you can|you may|feel free to|go ahead and|please) (?:show|give|suggest|recommend|send|bring|include|let)(?: me| us)?(?: back)?(?: in)?(?: some)?(?= .* (?:again|after all|back|now)(?: |$))`,
  ],
  [
    'neutral',
    `(?:let|allow|unblock|unmute|unban|permit)(?: back)?(?: in)?(?: the)?(?= .* (?:again|after all|back|back in|in again|now)(?: |$))|(?:unblock|unmute|unban)`,
  ],
  [
    'much-more',
    '(?:theres |there is )?nothing (?:i|we|id|wed)(?: would)? (?:love|like|enjoy|want|adore|fancy|need|prefer|rather (?:watch|see))(?: to (?:see|watch))?(?: more)? than',
  ],
  [
    'without',
    '(?:theres |there is )?nothing (?:i|we|id|wed)(?: would)? (?:hate|dislike|loathe|detest|despise|dread)(?: more)? than|(?:theres |there is )?nothing (?:i|we|id|wed)(?: would)? (?:want|like|love|need|fancy|enjoy)(?: to (?:see|watch))? less than',
  ],
  [
    'more',
    '(?:(?:i|we|im|were|i am|we are|hes|shes) )?(?:wouldnt be|would not be|not|never|hardly) (?:entirely |exactly |totally |wholly )?(?:averse to|immune to|above|opposed to trying)(?= (?!all|average|it))',
  ],
  [
    'without',
    `(?:no way|not|never|under no circumstances|on no account|at no point|by no means|in no way)(?: in (?:a million years|a month of sundays|hell|my life|my lifetime|this life|this house|my house|a hundred years))? (?:(?:am|are|will|would|do|could|can|should|shall|im|id) )?(?:i|we|anyone|anybody|you)? ?(?:be |ever |going to |gonna |to |want to )*(?:watch|watching|see|seeing|sit through|sitting through|put on|play|choose|pick|touch|touching|suggest|show me)(?: anything| something| another| any)?(?: about| with| on| by| from)?(?= (?!before|since|yet|much|many|a lot))`,
  ],
  [
    'less',
    `(?:im|were|i am|we are) not (?:at all |really |quite |exactly |particularly |currently )*(?:liking|enjoying|wanting|digging|into|in the mood for|keen on|wild about|taken with|drawn to)`,
  ],
  ['much-more', `${I}${VERY}over the moon (?:about|with|for|when its)`],
  [
    'less',
    `${I}${VERY}(?:left cold by|put off by|bored (?:rigid|stiff|silly|senseless|to tears|to death) (?:by|with|of)|worn out by|underwhelmed by|unmoved by|nonplussed by|baffled by|over with|all out of love with)`,
  ],
  ['without', `${I}(?:hard |respectfully )?(?:pass|passing) on`],
  [
    'without',
    '(?:its )?(?:an? )?(?:hard |big |firm |definite |massive |huge |resounding )?(?:no|nope|nah)(?: thanks| thank you)?(?: from me)? (?:on|to)(?= (?!me|us|be|no|the (?:cinema|pictures)))',
  ],
  ['without', '(?:thanks but )?no thanks to|thumbs down (?:to|for|on)'],
  ['less', '(?:meh|boo|blah) to'],
  [
    'without',
    `${I}(?:(?:have|ve got|got|has|with) )?(?:absolutely )?(?:zero|no|nil) (?:tolerance|patience|time|use|desire|interest|sympathy|energy|headspace|stomach|enthusiasm|truck|hunger)(?: left| whatsoever| at all)? (?:for|with|in)`,
  ],
  [
    'less',
    `${I}(?:(?:have|ve got|got|has|with) )?(?:no great |no particular |little |a low |low |very little |a very low |not much |limited |precious little |no love |no real |zero love )(?:(?:tolerance|patience|time|appetite|use|love|need|desire|interest|sympathy|energy|headspace|stomach|enthusiasm|fondness|affection) )?(?:left )?(?:for|with|in)`,
  ],
  ['less', `(?:theres |there is )?no love lost (?:for|between (?:me|us) and)`],
  [
    'less',
    `${I}(?:seen|had|watched|sat through) (?:(?:more than |quite |way more than |way |far )?(?:enough|too many|too much)(?: of)?|(?:my|our)(?: fair)? (?:share|fill) of)`,
  ],
  ['less', `${I}(?:one|a few) too many(?: of)?`],
  ['less', '(?:the )?(?:been there(?: and)? )?done that with|(?:seen|done) (?:it|them) all with'],
  ['less', `(?:you|they|he|she) can (?:keep|have|stuff|shove|stick)(?: all)? (?:your|their|his|her|the|those|these)`],
  ['less', '^(?:keep|stuff|shove|stick) (?:your|their|those)(?: bloody| damn| blasted)?'],
  [
    'without',
    `^(?:screw|sod|bugger|fuck|damn|blast|curse|to hell with|the hell with|to heck with|down with|death to|away with|off with)(?: (?:the|all|all the|your|those|these))?`,
  ],
  // What people who watch along said: "last time they complained about the swearing".
  [
    'neutral',
    `(?:nobody|no one|noone|none of (?:them|us)) (?:ever |has ever )?(?:complained|complains|moaned|moans) (?:about|of)(?: the)?`,
  ],
  [
    'less',
    `(?:(?:they|he|she|we|everyone|everybody|half of them|some of them|the others) )?(?:(?:always|all|both|just|really) )*(?:complained|complains|moaned|moans|grumbled|grumbles|whinged|whined)(?: a lot| bitterly| loudly| afterwards| to me)? (?:about|of)(?: all)?(?: the| how much| too much| so much)?`,
  ],
  ['less', `(?:thats )?enough(?: already)? (?:with|of)(?: (?:the|all|all the|your|these|those))?`],
  [
    'less',
    `(?:my heart sinks|my eyes glaze over|my skin crawls|(?:i|we) (?:always |just |usually )?(?:roll (?:my|our) eyes|cringe|groan|yawn|shudder|wince|recoil|sigh|run a mile|nod off|fall asleep|zone out|switch off|tune out|lose interest|get bored|get sleepy|glaze over))(?: at| when i see| when its| when theres| from| with| during| in| to| over)(?: the (?:thought|sight|mention|idea|prospect) of)?`,
  ],
  [
    'less',
    `(?:i |we )?(?:dont|do not|never|cant|cannot|fail to|didnt|could never|never could|never really|struggle to)(?: really| quite| ever)? (?:see|saw|get|got|understand|understood|grasp)(?: what)? (?:the )?(?:whole )?(?:point|appeal|fuss|attraction|charm|hype|allure|big deal|obsession|fascination|magic|excitement|fun|attractions?)(?: is)? (?:of|in|about|with|around|to|over)`,
  ],
  [
    'less',
    `whats the (?:point|appeal|big deal|fuss|attraction) (?:of|with|in|about)|who (?:needs|wants|cares about|asked for|would want|on earth wants|even wants|even likes|still watches)(?= (?!to |.* when ))`,
  ],
  [
    'less',
    `(?:i |we |ive |weve )?(?:cant|cannot|could never|couldnt|never|never could|dont|do not|didnt|have never|wont)(?: really| quite| ever| yet)? (?:warm(?:ed)? (?:up )?to|(?:take|took|taken) to|click(?:ed)? with|connect(?:ed)? with|vibe(?:d)? with|gel(?:led)? with|jive(?:d)? with|jell(?:ed)? with|bond(?:ed)? with|get on with|got on with|got along with|get along with|engaged? with|relate(?:d)? to|get on board with|see eye to eye with|hold with|get excited (?:about|by|over))`,
  ],
  [
    'less',
    `(?:i|we|id|wed|ill|i would|we would|i will)? ?(?:would )?(?:rather|sooner) (?:(?:eat|poke|stick|chew|gouge|die|clean|do|go|lick|swallow|drink|pull|have|be|walk|lose|get|set|read|listen|stare|count|iron|wash|hoover|scrub|file|bite|stab|chop|saw|boil|burn)(?: (?!than\\b)\\p{L}+){0,9}|watch (?:paint dry|grass grow|the (?:news|kettle|wall|washing machine)|a wall)) than${WATCH}(?: another| one more| any more| yet another| more)?`,
  ],
  [
    'less',
    `(?:im|were|i am|we are|hes|shes) not (?:really |quite |exactly |so |particularly )*(?:feeling|here for|vibing with|loving|fancying|about|down for|up for)(?= (?!(?:so |too |very |really |that )*(?:great|well|good|ok|okay|hot|myself|up|it|like|brilliant|fine|100)))`,
  ],
  [
    'without',
    `wild horses (?:couldnt|wouldnt|wont|cant|could not|would not|will not|cannot) (?:drag|get|make) ${ME} (?:to|into|near|in front of)${WATCH}`,
  ],
  [
    'without',
    `(?:you|they|nobody|no one) (?:couldnt|cant|could|could never|wont)(?: even| ever)? (?:pay|make|get|bribe|force|persuade|convince) ${ME}(?: enough)?(?: to| into)${WATCH}`,
  ],
  [
    'without',
    `(?:you|youd|they|theyd) ?(?:would )?(?:have|need) to (?:pay|force|drag|tie|kill|knock|bribe|sedate|strap|chain|blackmail) ${ME}(?: (?:to|down|kicking|and|screaming|out|up|in|a|chair|first))*${WATCH}`,
  ],
  [
    'without',
    `${I}(?:not|never|wont|wouldnt|would not|will not|refuse to|would never|will never)(?: even| be| ever)* (?:touch|touching|go near|going near|go anywhere near|going anywhere near|(?:be )?(?:caught|seen) dead (?:watching|at|in|with)|entertain|consider|countenance|suffer|sit through|sitting through|stand for|put up with|putting up with|tolerate|bother with|subject myself to|give the time of day to|waste (?:my|our|an?) (?:time|evening|night|hour|minute) (?:on|with))`,
  ],
  [
    'less',
    `${MY} idea of (?:hell|torture|purgatory|a nightmare|a bad (?:time|night|evening)) (?:is|are|would be)|the bane of ${MY} (?:life|existence) (?:is|are)|${MY} (?:pet hate|bugbear|bete noire|pet peeve)s? (?:is|are|has to be)`,
  ],
  ['without', `${I}(?:always |usually |generally )?(?:draw|drawing|drew) the line at(?: any)?`],
  ['without', `(?:please )?(?:count|leave|rule|deal) ${ME} out (?:of|for|on|with|if its|when it comes to|where)`],
  ['less', `${I}${VERY}(?:done|through|finished) with|${I}gone ${VERY}off|${I}fallen out of love with`],
  [
    'without',
    `${I}(?:steer|keep|stay|get|lead|take|hold|head|run|turn)(?: ${ME})? (?:well |far |right |clear |as far |miles )*(?:away from|clear of|off|far from)(?= (?!the (?:grid|beaten)|work|here))`,
  ],
  [
    'less',
    `${I}(?:(?:could |can |would |do |desperately |badly )*(?:use|need|needs|want|wants|take|taking|having|fancy|deserve) )?(?:an? |some |time for an? )?(?:little |long |short |bit of an? |nice )?(?:break|breather|rest|holiday|vacation|respite|time out|timeout|time off|detox|time away|night off) (?:from|off)(?: all)?(?: the| these| those)?`,
  ],
  [
    'less',
    '^(?:please |can we |can you |could we )*(?:ease (?:off|up) (?:on|with)?|lay off|go (?:steady|light|easy|lightly) (?:on|with)|cool it (?:on|with)|knock it off with|rein in|dial (?:down|back)|tone down|(?:cut|scale|hold) (?:back|down) on|take it easy (?:with|on)|pack it in with|calm down with|chill with)(?: (?:the|all|all the|your|those|these))?',
  ],
  [
    'without',
    '^(?:please |can we |can you |could we |lets |just |maybe )*(?:cut out|ditch|bin|dump|scrap|axe|chuck|chuck out|nix|sack off|swerve|dodge|forego|forgo|drop|lose|skip|cut|kill|bypass|eliminate|bar|blacklist|boycott)(?: (?:the|all|all the|any|your|those|these|out))+(?= )',
  ],
  [
    'without',
    '(?:i|we)(?: always| just| will| would|ll)? (?:ditch|swerve|dodge|boycott|blacklist|shun|give a wide berth to|flee(?: from)?|run from|run a mile from|turn my nose up at|turn off)',
  ],
  [
    'less',
    '(?:by all means|oh by all means|oh yes please do|yes please do|oh go on|yay|woo ?hoo|whoop ?ee?|hooray|oh goody|lucky me|lucky us|how original|how novel|how refreshing|how exciting|shock horror|groundbreaking|wow|surprise surprise|quelle surprise|be still my beating heart|exactly what (?:i|we|the world) needs?(?:ed)?|because(?: (?:thats|that is|what|of course|clearly|obviously))*(?: what)?(?: i| we| the world)(?: really| clearly| obviously| so)* needs?(?:ed)?(?: is)?)(?: ,)?(?: (?:do|please|give me|show me|give us|show us|lets have|lets watch|bring us|bring me))*(?: just)? (?:(?:yet )?another|one more|still more|even more)',
  ],
  ['much-more', `${I}(?:sign|hook|count|put) ${ME} (?:up|in|down)(?: for| with)`],
  ['more', `lay (?:some|a few|a couple of|more) (?:of )?`],
  [
    'more',
    `${I}${VERY}(?:all for|game for|here for|keen for|itching for|jonesing for|dying for|gagging for|gasping for|pining for|yearning for|hungry for|thirsty for|ready for|primed for|stoked for|pumped for|hyped for|psyched for|starving for|bursting for|hankering after|in the market for|on the hunt for)(?: to (?:see|watch))?(?= (?!work|school|dinner|bed|my|the kids|all|an? (?:long|hard|rough|bad|week|day)|that|this|lunch|tea))`,
  ],
  [
    'more',
    `${I}(?:have |ve |got |ve got |has )?(?:a |an )?(?:real |huge |certain |great |deep |secret |lifelong |particular |unhealthy )?(?:fondness|affection|penchant|predilection|passion|love|weakness|thing|appetite|hunger|craving|hankering|yen|itch|taste|enthusiasm|soft spot|yearning|nostalgia) for`,
  ],
  [
    'much-more',
    `${I}(?:go|goes|going|went) (?:${VERY})?(?:weak at the knees|crazy|mad|nuts|wild|bananas|gaga|ape|giddy|bonkers) (?:for|over|about)|${I}${VERY}(?:bonkers|bananas|potty|daft|gaga|barmy|dotty|bats|crackers|loopy|batty) (?:about|for|over)|${I}${VERY}(?:besotted|smitten|enamou?red|infatuated|enthralled|in love) (?:with|by)`,
  ],
  [
    'more',
    '(?:two )?(?:a )?(?:big )?thumbs up (?:for|to)|(?:a )?(?:big |massive |resounding |firm |definite )?(?:yes|yep|yeah|aye)(?: please)? to',
  ],
  [
    'more',
    `${MY} (?:vote|heart|money|soul)(?: always)? (?:goes to|belongs to|is on|is with|lies with|beats for|goes out to)|(?:i|we|id|wed|ill|i would)(?: would)? vote(?: for)?|(?:i|we) plump for|put ${ME} down for`,
  ],
  [
    'more',
    '(?:you |one |they )?(?:cant|cannot|can never|could never|never could|cant ever|cant possibly) (?:beat|top|go wrong with|fault|resist|have enough of|say no to)(?: an?| some| the)*(?: good| old| good old)*',
  ],
  [
    'more',
    `(?:i |we )?(?:ve |have |got )*(?:all the time in the world for|always (?:have |got |make |find )?(?:time|room|space) (?:for|left for))`,
  ],
  [
    'more',
    `${MY} (?:secret |big |biggest |one |only |true |absolute |usual |personal )*(?:guilty pleasure|poison|go to|happy place|weakness|kryptonite|comfort (?:watch|food|zone|genre|films?|movies?)|thing|jam|bag|drug of choice|catnip|first love|passion|soft spot|sweet spot|obsession|speciality|favou?rite (?:thing|things|genre|kind|sort|type)(?: of (?:film|movie|thing))?)s? (?:is|are|has to be|have to be|would be|will always be|has always been|have always been)`,
  ],
  [
    'much-more',
    '(?:i|we)(?: just| really| always| would| could|d)* (?:devour|lap up|inhale|gobble up|binge|live and breathe|live on|hoover up|gorge on|drool over|swoon over|geek out (?:on|over|about)|nerd out (?:on|over|about)|fangirl over|marathon|collect|treasure|cherish|relish|savou?r)',
  ],
  [
    'more',
    '^(?:right|just|exactly|totally|so|very much)? ?(?:up my (?:street|alley)|my (?:cup of tea|thing|jam|bag|scene))(?: is| are| would be)?(?: :| ,| -)?',
  ],
]

/** Said around a thing: "give X a rest", "I wouldn't touch X with a bargepole", "could watch X all day". */
export const turnsAround: readonly (readonly [Operation, string, string])[] = [
  [
    'neutral',
    '(?:please |you can |lets |actually |ok )*(?:scrap|lift|drop|forget|remove|undo|cancel|ignore|delete) (?:the|my|our|that) (?:no|never|not)',
    '(?:rule|thing|ban|bit|line|part|stuff)',
  ],
  [
    'less',
    `${I}(?:give|giving|gave)(?: the| all the| those| these| your)?`,
    '(?:a )?(?:rest|break|breather|night off|day off)(?: for (?:once|a bit|now|a while|tonight))?',
  ],
  [
    'without',
    `${I}(?:give|giving|gave)(?: the| all the| those| these| your)?`,
    '(?:a )?(?:miss|wide berth|swerve|pass|body ?swerve|skip)(?: tonight| this time| for once| for now)?',
  ],
  [
    'without',
    `${I}(?:not|never|wont|wouldnt|would not|will not|refuse to)(?: even| ever)? (?:touch|touching|watch|watching|go near|look at|see)`,
    '(?:with (?:an? )?(?:barge ?pole|barge pole|bargepole|\\p{L}+ foot pole|stick|yours)|(?:even )?(?:if you paid me|if they paid me|for (?:love (?:n?or|and) money|any money|all the tea in china|a million \\p{L}+|anything|free|money))|if (?:it|they) (?:was|were) the last \\p{L}+ on earth)',
  ],
  [
    'less',
    '(?:please |just |you can )?(?:save|keep|leave)(?: the| all the| those| your)?',
    'for (?:somebody|someone|anybody|another|other|those|the) (?:else|one|people|night|time|day|others|birds|rest|who like \\p{L}+)',
  ],
  [
    'less',
    '(?:please |just )?(?:keep|hold)(?: the| any| all)?',
    '(?:to (?:a|the) (?:bare )?minimum|at a minimum|in check)',
  ],
  ['less', '(?:i|we)(?:ve| have)? (?:seen|had|watched|sat through)? ?(?:one|a)', 'too (?:many|far|often)'],
  ['less', '(?:one|1)', 'too (?:many|far)'],
  ['less', '(?:ive |weve |we |i |they |theyve )?(?:done|flogged|watched|played|seen|rewatched)', 'to death'],
  ['less', '(?:im|were|i am|we are)(?: all| totally| completely| so| a bit)?', '(?:ed |d )?out'],
  [
    'less',
    '(?:i |we )?(?:have|ve got|got|ve|suffer from|suffering from|a case of|has|there is|theres)(?: a (?:touch|bit|case) of| some| serious| severe| major)?',
    '(?:fatigue|overload|burnout)',
  ],
  [
    'much-more',
    '(?:i |we )?(?:could|can|would|ill|id|will)(?: happily| easily| gladly| just| always| honestly| still| quite happily)* (?:watch|see|rewatch|live on|binge)',
    '(?:all (?:day|night|week|evening|weekend)(?: long| every day)?|forever(?: and ever)?|for (?:hours|days|ever|the rest of my life|eternity)|on (?:repeat|a loop|loop)|(?:un)?till? the cows come home|endlessly|non ?stop|any ?time|any day(?: of the week)?|every (?:day|night|evening|single day)|over and over(?: again)?|again and again|morning noon and night|till i drop|day and night|and never get (?:bored|tired))',
  ],
  [
    'much-more',
    '(?:i|we)(?: just| really| always| could)* (?:eat|lap|live and breathe|have)',
    '(?:for (?:breakfast|dinner|lunch|tea)|up|in my blood)',
  ],
  [
    'more',
    '(?:im|were|i am|we are|hes|shes|as)(?: such| really| very much)?(?: a| an)?(?: huge| massive| total| real| big| proper| lifelong| complete| hopeless| bit of a| secret)*',
    '(?:person|nut|buff|fanatic|tragic|geek|nerd|freak|junkie|addict|obsessive|enthusiast|aficionado|fiend|stan|lover|guy|gal|girl|fan)(?: at heart| through and through)?',
  ],
  [
    'more',
    '(?:im|were|i am|we are|feeling|in|got)(?: in)?(?: an?| the)?',
    '(?:mood|kind of (?:mood|night|evening|day))',
  ],
  [
    'more',
    '(?:theres |there is )?nothing(?: quite| better| like| beats)* (?:like|than|beats)',
    '(?:on a (?:rainy|wet|cold|grey|snowy|sunday|stormy|winters?|friday|lazy) \\p{L}+|to (?:cheer|warm|wind|unwind|lift|round|end|start|pass) .*|when (?:im|i am|its|youre) \\p{L}+)',
  ],
  // "Not that I hate musicals, I just wouldn't pick one on a Friday".
  [
    'less',
    '(?:its |it is |it isnt |its not )?(?:not )?that (?:i|we) (?:really )?(?:hate|dislike|loathe|detest|mind|cant stand)',
    '[,;-] (?:its |it is |but |only |its just (?:that )?)*(?:i|we)(?:d|m|re)? (?:just |simply |only |rather |would |am |are )*(?:wouldnt|dont|never|rarely|not|wont|cant|had enough)(?: [^ .!?;]+){0,9}',
  ],
]
