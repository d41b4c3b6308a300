// Verbs, adverbs and states of people that say nothing of a film by themselves, whoever does them. Chosen from the SCOWL word
// lists, copyright 2000-2014 by Kevin Atkinson, who permits use, copying and distribution of the lists and of parts of them.
export const idleWords: ReadonlySet<string> = new Set(
  `
    birthday birthdays anniversary bedtime cocktail cocktails popcorn pizza hosting tap extra blacker flight flights headache headaches migraine hungover hangover asleep sleepy dad belly babys tummy backache toothache flu fever cough allergies
    equally slightly properly genuinely vaguely roughly supposedly presumably obviously hopefully preferably version versions attempt attempts attention negotiable
    sofa settee couch cushion duvet pyjamas pjs slippers kettle biscuit biscuits crisps snack snacks takeaway leftovers laundry ironing dishes dishwasher hoovering
    semester term terms exam exams essay essays deadline deadlines meeting meetings boss colleague colleagues office overtime shift shifts payday commute rota zoom
    traffic delayed delay gate layover airport airports platform carriage motorway bus tram metro taxi uber parking tickets ticket luggage suitcase
    telly remote screen projector speakers headphones wifi tablet ipad app subscription account password
    graduation christening visitor visitors visit visiting housewarming sleepover
    morning afternoon midday midnight evening evenings weekday weekdays fortnight month months
    awake knackered shattered wiped drained frazzled stressed tense restless fidgety cranky moody lazy sluggish weepy teary sore achy poorly sick unwell
    recommendation recommendations suggestion suggestions idea ideas opinion opinions choice choices option options preference preferences request requests
    energy vibe vibes mood moods feeling feelings taste tastes patience
    equally instead reckon suppose guess assume imagine wonder fancy
    newborn babysitter babysitters plain loudly recommending polite picky fussy grumpy homesick exhausted jobless redundant unemployed nearby workday dentist hospitalised signal broadband laptop phone wifi commuter teething colicky snoring snored snores itchy feverish heatwave thunderstorm drizzle landlord
    abandon abort abroad accept accepted accepting accidentally accompany accomplish accomplished according accounting
    accuse accused accusing achieve achieved acknowledge acquainted acquired acted acting activate activated added
    addicted addressed adjourned adjust admire admired admit admitted adopt adopted advanced advise advised affected
    aged agreed aiming alleged allowing ally alter altered amazed announce announced annoyed anymore answered answering
    anyplace apiece appeared applied apply applying appointed approached approaching approve approved argue arguing
    armed arrange arranged arrested arresting arrive arrived arrives arriving ashore assigned assist associated assume
    assumed assuming assure assured ate attached attacked attacking attempted attempting attend attended attending
    attracted automatically await awaiting awaits awfully awhile aye babysit babysitting backed backing bail banging
    barely barking barks batting bearing beat beaten beats beautifully beg begged beginning begun behold believed
    believing belong belonged belongs bend bent beware bf bidding bite bitten blame blamed blaming blasted bled bleed
    bless blessed blessing blew blinded blink blocked blocking blossom blowing blown bluffing blunt boil boiled
    boiling bonkers boo booked boost bore borrow borrowed bothered bothering bought bounce bouncing bound brag brainer
    breathe breathing breed breeding briefing briefly bringing buckle build builds built bully bump bumped burn burned
    burnt bury busting buying buzzing bypass call calling calls cancel capture captured cared carefully carried
    carries carry carrying carved catching caught caused causing cease celebrate celebrating challenged challenging
    changed changing chanting charged charging chattering chatting cheaper cheated checked checking cherish chew
    chilly choke choked choking choosing chop chuckling claimed claiming clamp classified cleaned cleaner cleaning
    cleared clearing clears climb climbed closely closer closing coaching colder collapsed collect collected
    collecting commanding commence comment commit committed committing communicate commute commuting compare compared
    compete complain complained complaining completed complicated compromised concentrate condemned conditioning
    conducted conducting confess confessed confirm confirmed confront confuse confused congratulate connect connected
    connecting conquer considered constantly consult contacted contained continue continued continues continuing
    contribute controlled controlling convicted convince convinced cooked cooler cooperate cope correctly coughing
    counted counting cover covered covering covers cracked cracking crank crashed crashing crawl crawled crawling
    create created creates creating creep creeps cried cross crossed crosses crossing crowded curb cured currently cut
    cutting daily damaged danced dare dared dating deadly dearly deceive deciding declare declared dedicated deed
    defeated defend defending define delayed deliberately delighted deliver delivered delivering demanding demonstrate
    denied deny denying depending describe described deserted deserve deserved deserves designed destined destroying
    detailed detected determine determined develop developed developing devoted differently digest digging dine dining
    directly disagree disappearing disappoint disappointed discharged discover discovered discuss discussed discussing
    dismiss dismissed distinguished distract distracted disturb divide divided dodge don donate doubled dragged
    dragging draw drawn draws dressed dressing drew dried dripping driven driving dropped dropping drops drove drum
    dug dump dumped dumping earn earned ease easier eat eaten eating eats educated elaborate elected eliminate
    eliminated elsewhere embarrass embarrassed embrace emotionally employ employed encourage encouraged endure engage
    engaged enlisted ensure enter entered entering enters entertain entitled equally equals equipped erase erased
    establish established evacuate evidently examine examined excited excused execute exist existed exists expand
    expected expelled experienced experiencing explained explaining explode exploded explore expose exposed express
    expressed extend extended eyesight faced faces facing fade failing fainted faked faking fallen falling falls
    farther fascinated fasten feared fed feed feeding feeds fell fetch fiftieth figured figuring file filed filing
    fill filled filling finished fired firing fix fixed fixing flatter flattered fled flee flew fling flipped float
    floating flowing fold followed following fooled fooling forbid forced forcing forge forged forgive forgiven forgot
    formed forth fortieth foster fractured frazzled freaked freaking freed freely freezing frequently friendly
    frighten frightened froze frustrated fudge fuller fussed gained gaining gasping gather gathered gathering gf
    gladly glowing gobsmacked grabbed grabbing graduated granted grasp greater greatly greet greeting grew grind
    groaning groans grounded grow growing growling grows grunting guaranteed guarded guarding guessed guessing halfway
    handed handing handled handling hang hanged hangs hardly hatred headed heading heal healed healing hearing heavily
    held helping hereby hesitate hid hide hiding higher hire hired hiring hitting holler hooked hoover hoovering hoped
    hotter housing howling hubs humiliated humming hundred hung hungover hurting hurts hustle identified identify
    ignoring imagined imagining importantly impress impressed improve improved incidentally inclined increased
    indicate indicated indicates inform informed inherit inherited initiate injured insist insisted insists inspire
    inspired installed instantly instructed insulted intend intended interfere interrupt interrupted interrupting
    interviewed introduce introduced introducing invent invented invest invested investigate invite invited inviting
    ironing issued itch jammed jetlagged join joined joining joking judged judging jumped jumping justify kicked
    kicking kicks kidding kinda knackered kneel knits knock knocked knocking knocks knowing laid landed landing lasted
    laughed launch launched lay laying leading leaking leaning learn learning leaving led legally lend lent lick
    licked licking lift lifted lifting lighten lightly likewise lined lining linked listed listen listened listening
    listens loaded loading locate located lock locked longer loosen louder lower luckily lure maintain managed
    managing manipulate manly marching marked marketing marry mashed matched matching meaning melt melted melting
    mentally messed messing missing mistaken misunderstand misunderstood mixing moaning monitoring mop moved nailed
    naturally nay necessarily needing neglected negotiate nicely noted noticed noticing notified notify nursing nuts
    obey obliged observe observed obsessed obtain occasionally occupied occur occurred occurs offend offended offered
    offering officially opened opening operate operated operating opposed ordered ordering orderly originally
    overboard overcome overheard overreacting override overruled overwhelmed owe owed owes owned packed packing paid
    painted panicked panting pardon parked parking participate passed passing pay paying pays peck peel peg pegged
    pending perform performed performing permanently permit permitted persuade phoned physically pierce pinned
    pitching placed planned planning planted plead pointed pointing poking popped popping pops pose posing positively
    possess posted postpone potentially pounding pour poured pouring practically pray prayed precisely predict prepare
    prepared preparing presented presenting presents preserve pressed pressing presume pretend pretended pretending
    prettier prevent previously printed printing prior privately proceed processing procrastinate procrastinating
    produce programmed promised promises promote promoted pronounce prop propose proposed protect protected protecting
    proudly prove proved proven proves provided providing proving pry publish published publishing pulled pulling pump
    pumping punched punish punished purchased pursue pushed pushing qualified qualify questioned questioning quicker
    quit quitting quote raining raise raised raising ram ran rang rapidly rarely reach reached reaches reaching react
    rebuild recall receive received receiving reckon reconsider recorded recording recover recovered recruit reduce
    reduced refer referred referring reflect refused refusing regardless registered regularly rehearse
    rehearsing reject rejected relate relatively released relieve relieved rely remain remained remaining remains
    remembered remove removed removing rented repay repeat repeating replace replaced reply reported reporting
    represent represented representing represents requested requesting require requires reschedule resent reserved
    resign resist resolve resolved respected respond responding restore restored restraining restricted resume retire
    retired retrieve returned returning reveal revealed reverse richer ride rigged ringing rip ripped ripping rises
    rising risked risking roam rob rocking rode rolled rolling rotting rubbing ruined ruining ruled ruling rushed
    rushing sacrificed sadly safely safer sailed sally salvage sap sat satisfied satisfy saves scaring scattered scheduled
    scored scrambled scratched scratching scream screamed screwed screwing scrub sealed searched seated secretly
    secure secured seed seize seldom select selected sell selling sells sending sent sentenced separated serve served
    serves serving settle settled settling sew shake shaken shakes shaking shaped shared sharing shattered shave
    shaving shed shines shining shipped shipping shocked shook shortly shouts shove shoved shrink shut shutting sighs
    signed signing simpler sincerely sing sink sitting sixtieth slammed slap slapped sleeping sleepless slept sliding
    slip slipped slipping smack smarter smashed smelled smelling smells smiled smiling smokes snap snapped snatch
    sneak sneaking sniff sniffing snowing soak softly solve solved solving someday someplace sooner sought sounded
    sounding sounds spared spark sparks specially speed speeding spelling spin spinning spit splitting spoke spotted
    spreading stalling standing starboard stare staring starve starved stated stationed staying steals steer steering
    stepped stepping sticking sting stinking stinks stir stood stopping stored straighten straightened strangely strap
    strapped stripped strongly struck struggling stuck studied studying stuffed stuffing stumbled stunned submit
    succeed succeeded successfully suck sucked sucking sucks sue sued suffered suffers suggested suggesting suing
    summon sung sunk supply supported supporting supposed supposedly supposing surprised surrounded surrounding
    suspect suspected suspects suspended sustained swallow swallowed sweating swell swept swing swinging switched
    switching swore sworn tackle taller tally tap taped tapped tapping tasted taught teach teaches tease technically
    temporarily tempted tend terrified testified testify testing thanked thinking thirtieth thoroughly threaten
    threatened threw thrilled throw throwing thrown throws tick ticking tied tighter timing tipped tipsy tore torn
    toss tossed touched tougher traced tracked tracking tracks traded trading transferred translate treat treated
    treating treats trim tripped tripping trusted tuck tuned turning typing underestimate understand understanding
    understands understood undo undoubtedly uni united unlikely unload unlock unlocked unpack untie update upset
    upsetting upside urge verify virtually visited visiting volunteered voted voting vows wade wait waited waiting
    waits wakes waking walk walked walking walks wandered warming warn warned washed washing wasted waving wear
    wearing wears wedded weekly weepy weigh weighs whack whacked whining whipped whistling whoops wipe wiped wired
    wishing withdraw witnessed woke wondered woo wore worn worried worry worrying wrap wrapped wrecked wrench wrestle
    write writes wrote yank yelled yells yield younger zoom
  `
    .trim()
    .split(/\s+/),
)
