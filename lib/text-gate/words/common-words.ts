/** English words our own log lines, clauses and vocabularies use three times or more: ordinary on any site. */
export const commonWords: ReadonlySet<string> = new Set(
  `able aboard about above abroad absent absolute absurd abuse accent accents accident accidents account accountant accounts
  accusation accused ache aches acquaintance across act acting action actor actors actress acts actual actually add addiction
  address administration admiration admirer admirers admit adolescence adopts adored adrift adult adultery adults advance
  adventure adversary advertisement advertising advice aeroplane affair affairs affection affliction afford afraid after
  afterlife aftermath afternoon afterwards again against age aged ageing agency agent agents ages aggrieved ago agree agreed
  agrees ahead air airborne airline airport alarm alcohol alien aliens alignment alike alive all allegory alley alleys allow
  allowed allows almost alone along aloud already also altar altitude always amateur amateurs amber ambition ambitious amnesia
  among amused anachronism analyst anarchists ancestor ancestors ancient and angels anger angry animal animals animated
  animation ankle announces another anothers answer answered answering answers anthology antiquity ants anxious any anyone
  anything anyway anywhere apart apartment ape apes apocalypse apology appeal appetite appetites applause apple apples
  appliances apprenticeship approached approve aquarium archaeologist architecture archive are arena argue argued argues arguing
  argument arguments aristocrats arithmetic arm armchair armed armies armour arms army around arrange arranged arrangement
  arrangements arranges arrest arrested arrival arrivals arrive arrived arrives arriving arrogance arrows arsenal art artificial
  artist artists arts ash ashore aside ask asked asking asks asleep assassins assault assembled assembles assignment assistants
  asylum atrocity attached attachment attack attending attention attentive attic attraction audience audit auditions aunt aunts
  austere author authorities authority authors autobiography autopsy autumn autumns avoid awake away awe awkward axe axes baby
  bachelor bachelors back background backlands backs backstage backwards bad badge badges badly bafflement bag bail bait balance
  balcony bald ball ballet balloon ballot bamboo band bandaged bandit bandits bands banisters bank banker banks banners banquet
  banter bar bare barely bargain bargains barking barn bars base baseball basement basketball bass bat bath bathroom bathtub
  battle battlefield battles bay beach beaches beams beans bear bearable bearded bearing bears beast beasts beat beaten beats
  beautiful beautifully beauty became because become becomes becoming bed bedroom beds bedside bedtime bee been beer bees before
  begin beginning begins begs begun behave behaving behaviour behind being belief believe believed believer believes bell
  belongs beloved below belts bench bend bends beneath bereaved bereavement beside besides best bet betrayal bets better between
  beyond bickering bicycle bicycles big bigger biggest bill billionaire bills bin bins biography bird birds birth birthday bit
  bite bitter black blade blades blame blank blanket bleeding blind blindfold blinds blizzard block blocks blond blonde blood
  blow blown blows blue board boarded boarding boards boasting boat boats bodies body boiled bolts bomb bomber bombs bond bonds
  bone bones booby book booked bookish books bookshop boot booth boots border borders bored born boroughs borrowed borrowing
  borrows boss bosses bosss both bottle bottled bottom bought bound bounty bout bowl bowler box boxer boxes boxing boy boyfriend
  boyhood boys brains brake brakes branch brass bravado bread break breakages breakdown breakfast breaking breaks breath breathe
  breathes breathing bred breed bribes brick bride brides bridge bridges brief briefcase bright brilliant bring bringing brings
  broke broken brothel brother brothers brought bruises brutal brutality brute bucket budget buffet bugs build building builds
  built bullet bullets bullied bullion bully bundle bunglers burglar burglars buried burn burned burning burns burnt burst
  bursting bury bus bush business busy but butler button buttons buy buying buys cab cabin cable cafe cage cake calendar call
  called calling calls calm camcorder came camera cameraman cameras camp camps campus can cancelled candidate candle candles
  candy cannon cannot cant cap cape caper capes capital captain captains captive captives captivity captors car caravan card
  cardinals cards care career careers careful carefully carer cargo caring carnage carpet carriage carried carries carry
  carrying cars cartoon cartoons carts carved carves case cases cash cassette cast castle castles casualties cat catalogue
  catastrophe catch catches catchphrases cats caught cause caution cave ceiling cell cellar cells censor centre centuries
  century ceremony certain certainty chain chained chair chairs chamber champion champions chance chances change changed changes
  changing chaos chapter chapters character characters charge charged charity charm charmer charming chase chased chases chat
  chauffeurs cheap cheating check checks cheek cheer cheerful cheering cheese chef chemicals chess chest chicken chief chiefs
  child childhood childhoods children childrens childs chill chips chivalry chocolate choice choices choose chooses choosing
  choreography chores chorus chose chosen chrome church cigarette cigarettes cinema cinemas circle circles circling circus
  cities citizens city citys civil civilian civilians civilisation clad claims clan class classic classics classroom claws clay
  clean cleaner cleaners cleaning cleanly clear cleared clerk clerks clever cleverness client clients cliff climate climb
  climbing climbs clinic cliques clock clocks clockwork close closed closely closes closet closing cloth clothes clouds clown
  clowns club clubs clue clues coach coaches coast coat coats cockpit coconuts code codes coffee coffin coin coincidence coins
  cold colder collapse collar colleague colleagues collect collecting collection collector collects college colliding colonel
  colonial colony colour coloured colours columnist coma combat come comedian comedians comedy comes comfort comfortable comic
  comics coming command commander commerce committee common community companies companion companions companionship company
  compare competence competent competition complains complete composure computer computers con conceited concert condemned
  condition conditions conduct conducted conductor conference confession confessional confidence conjuror conscience
  consequences consider conspiracy consulted contact contemplative contempt content contest contests continent continental
  contraband contract contractors contracts contradict contrast control controlled conversation converts conveyor convict
  convicted conviction convicts cook cooking cooks cool cooler cop copied copies cops copy corn corner cornered corners
  cornfield corporate corpse corpses corrected correspondent corridor corridors corruption cosmos cost costs costume costumes
  couch could council counsellor count counted counter counting countries country countrys counts couple couples courage courier
  couriers course court courted courteous courtesy courtroom courtship courtyard cousin cousins couture cover covers cow cowboy
  cowboys crack cracks craft cramped crane crank crash crate crates crawling cream creation creature creatures credit credited
  crew crews cricket crime crimes criminal criminals crisis critic crocodile crooked crooks crop cross crossbow crossed crosses
  crossing crossroads crowd crowded crowding crowds crucifix cruel cruelty cry crying cub cubicle culture cultured cup cupboard
  cure cured curious curriculum curse cursed curtain curtains custody custom customers customs cut cuts cutting cynic cynical
  dad daily damage damaged damp dance dancer dances dancing danger dangerous dare dared dares dark darker data date dating
  daughter daughters dawn day daylight days dead deadline deadly deadpan deaf deafness deal dealer dealt dean death deaths debt
  debts decade decades decay decency decent decide decided decides deciding decision deck decks declaration declared decline
  declines deep deer defence defendant defended defenders degree degrees del delight delighted deliver delivered delusion demand
  demands demolition demons denies dentist department depended depends descent desert deserve design designs desire desk desks
  despair dessert destiny destroyed destruction detail details detained detection detective detectives determined device devil
  devotion devout diagnosis diagrams dialogue dials diamond diaries diary dictatorship diction did die died dies different
  differently difficult digging digital dignity dimensions diner diners dining dinner dinosaurs direction directions director
  directors dirt dirty disagree disappeared disappointed disappointment disaster discarded discipline disco discover discovering
  discovers discuss discussed discussion disease disgraced disguise disguised dishes disk dislikes disreputable distance
  district disturbed dive divided divides divorce divorced dock doctor doctors documentary does doesnt dog dogs doing doll
  dollar dollars dolphin domestic don done dont doomed door doors doorstep doorway dose double doubles doubt doubtful doubting
  doubts doves down downhill downstairs dozen draft drafted drag dragged dragon dragons drains drama draw drawer drawing
  drawings drawn draws dread dreadful dream dreamed dreamer dreamers dreaming dreams dreamt dress dressed dresses dressing drift
  drifter drifting drill drills drink drinking drinks drive driven driver drives driveway driving droid drop dropped drops
  drought drove drowned drowning drug drugs drum drums drunk dry ducts due duel duels dug duke dukes dull dumped dumplings dust
  duster duty dying dystopia each ear earlier early earned earnest earns ears earth easier easily east eastern easy eat eaten
  eating eats eccentric eccentrics economy edge edges edible edited educated education effect egg eggs eight eighteen eighth
  eighties eighty either elaborate elbows elder elderly elders election elegance elegant element elephant eleven else elses
  elsewhere embarrassing embarrassment emergency emperor empire empires employees employer employers emptied empty enchantment
  end ended ending ends enemies enemy enemys energy engaged engine engineering engineers engines enjoy enjoying enjoys enormous
  enough ensemble enter entered entirely entrance envelope envy epic equal equipment equipped era eras errand errands escalator
  escape espionage essay estate estates estranged etiquette even evening evenings event events ever every everybody everybodys
  everyday everyone everyones everything everywhere evidence evil exact exactly exam examination examined excellent except
  excess exchange excuse excused excuses executive executives exes exile exiled exist existential exit exits expect expectations
  expected expecting expects expedition expense expensive experiment experiments expert expertise experts explain explained
  explaining explains explanation explosions explosives eye eyebrows eyed eyes face faced faces facing fact factory facts
  faculty fades fail failing fails failure fair fairground fairs fairy faith fake fall falling falls false fame families family
  familys famous fan fancy fans fantasy far farce fare farewell farm farmer farmers farmhouse farms fascists fashion fast faster
  fat fatal fate father fatherless fathers fault faun favour favourite fear feared fears feast feature fed federal feed feeding
  feeds feel feeling feelings feels feet fell fellow felt fence fences fencing ferry festival fetch fetched feud feuds fever
  feverish few fewer fiance fiancee fiction field fields fierce fifteen fifties fifty fight fighter fighting fights figure
  figures file files filing fill filling fills film filmed filming filmmaker filmmakers filmmaking films filth filthy final
  finally find finding finds fine finger fingers finish finished finishing fire firearms fired firm first fish fishing fist
  fists fit fits fitted fitting five fix fixed flag flame flat flatmate flesh fliers flies flight flirtation floating flood
  floodlights floor floors flower flowers flown flute fly flying fog folded folding folk follow followed following follows fond
  fondly fondness food fool foolish fools foot footage football for forbidden force forced forces forecast foreign foreigner
  foreigners foreman forest forests forever forged forget forgets forgetting forgive forgiven forgiving forgotten form former
  formidable forms formula fort forties fortnight fortune forty fought foul found foundling four fourteen fourth fragile frame
  frames franchise fraud fraudulent freaks free freedom freeway fresh fried friend friendlier friendly friends friendship
  frighten frightened frightening frightens frogs from front frontier frozen fruit fuel fugitives full fun funeral funnier funny
  fur furious furniture further fury fuse future gadgets gag gags galaxy gallows gambling game games gang gangs gangster
  gangsters gap gaps garage garden gardener gate gates gather gathered gathering gave gears geese general generals generation
  generations generous genius genocide genre gentle gentleman gentlemen gentler gentlest gently gesture get getaway gets getting
  ghost ghosts giant gift gifted gifts gilded gin girl girlfriend girlhood girls give given gives giving glamorous glamour
  glance glances glare glass glasses gleeful glides gloom gloriously glory glossy glove gloves goat god gods goes going gold
  golden golf gone good goodbye goodness goods gore gorilla gospel gossip got gothic government gown grace grade graduation
  grain grammar grand grandfather grandfathers grandmother grandmothers grandparents grandson graphic grass grateful grave
  graver graves gravity great greed greedy green greeting grew grey grid grief grievance grievances grieving grin grinning grit
  grotesques ground grounds group groups grow growing grown grows grudge grudges gruff guard guarded guardian guardians
  guardianship guards guest guests guide guilt guilty guitar guitars gun gunfire gunman gunmen gunpoint guns gutter gym habit
  habits had hair haircut haircuts haired half hall ham hammer hammers hand handbag handed handful handheld handing handled
  handmade hands hang hanging hangover hangs happen happened happening happens happy harbour harbours hard harder hardest hardly
  harm harmless harvest has hat hate hates hatred hats haunted hauntings have having head headlines headmaster headphones heads
  hear heard hearing hears heart heartbreak heartbroken hearts heat heaven heavens heavier heavy hedge heels height heir heiress
  heist held helicopter helicopters hell hello helmet help helper helping helps hen her herders here hermit hero heroes heroics
  heroin heroine heroism heros hers herself hes hidden hide hides hiding high highway hill hills hillside him himself hinge hire
  hired hires hiring his history hit hits hitting hoard hobby hold holding holds hole holes holiday hollow holy home homework
  honest honour honourable honours hooded hope hopeful hopeless hopes horizon horns horror horrors horse horseback horses
  hospital hospitality hospitals host hostage hostages hostel hosts hot hotel hotels hour hours house houseful household
  households houses housework housing hovercraft how hubris huge human humans humbug humour hums hundred hung hunger hungover
  hungry hunt hunted hunter hunters hunting hunts hurry hurt hurts husband husbands hush hustler hut hybrid ice idea ideas
  identity idiots idle idleness idols ill illness illusions image images imagination imagined immigrant immigrants immigration
  impeccable impersonating important impossible impostor impostors impresario improve improved improvement improvised inch
  included including income incompetence indigenous indoors infant infants infected infection inflated influence informed
  inherit inheritance inherited initial initiation injuries injury ink innocence innocent innocents insect insects inside
  insists insomnia inspection inspector inspects instalments instead institution institutions instruction instructions
  instructor instrument instruments insult insults insurance intelligence intention intentions interest interpreter interrupted
  interview intimate into intruder invasion invented inventor inventors investigation investigator investigators invisible
  invitation invited invoice involved inward iron island islands isnt isolation item its itself jacket jackets jail jar jazz
  jealous jealousy jelly jet jewel jewels job jobs join joins joke jokes joking journalist journey joy judge judged judges juice
  jukebox jump jumper jungle just justice keep keeper keeping keeps kept kerb key keys kicked kicks kid kidnapped kidnapping
  kids kill killed killer killers killing killings kills kin kind kinder kindly kindness king kingdom kings kiss kisses kitchen
  kitchens knees knew knife knight knights knives knock knocking knocks know knowing knowledge known knows kung lab label
  laboratory labour lace lack lacks ladder ladders ladies lads lady laid lair lairs lake lamp lamps land landed landing
  landmarks lands landscape lanes language laptop larceny large larger lark laser last late lately later latex laugh laughed
  laughing laughs laughter launch lavatory law lawman lawmen lawn lawns laws lawyer lawyers lay lead leader leading leads leaf
  leaking lean leaning leap leaps learn learned learning learns learnt leash least leather leave leaves leaving lectures led
  left leftovers leg legal legend legs leisure lend lends length lens lenses lent leopard less lesson lessons let lets letter
  letters letting level liar liars liberation library licence lid lie lied lies lieutenant life lift lifted lifting lifts light
  lighter lightning lights like liked likes liking limbs limits limp line linen lines lion lip lipstick list listen listener
  listening listens lists lit literally little liturgy live lived lives livestock living load loan local locals lock locked
  locks locomotive lodger lodging logic lone loneliness lonely loner long longer longing look looked looking looks loop looped
  loops loose loosens loot lords lorry lose losers loses losing loss losses lost lot lottery loud louder lovable love loved
  lovely lover lovers loves loving lovingly low lower lowered loyal loyalties loyalty luck luggage lunch lungs lust luxury lying
  macabre machine machinery machines mad made madman madness magic magnate magnificently maid main make maker makers makes
  makeshift making male malice mall man manage management manager managers manhunt mannered manners mans mansion manual
  manufactured many map maps marble march margins marigolds marines mark marked market marks marooned marquees marriage married
  marries marry marrying marshal marshals martial martinis marvellous masculinity mask masked masks mass massacre master masters
  match matches matching mate material maternity mates mathematics maths matter mattered matters mattress may mayor maze meal
  meals mean meaning means meant meanwhile measure measured meat mechanic meddling media medical medicated medieval meek meet
  meeting meets melancholy melodrama member memories memory men menace mending mens mention mentioned mentions mentors
  merchandise mercy merely mess message messages met metal method metropolis mice microphone mid middle midlife midnight might
  mild mile miles military milk millennium million millionaire millions mime mind minding minds mine miners mines minister minus
  minute minutes miracle miracles mirror mirrors mischief misfit misfits mislaid mismatched misread missed misses missile
  missing mission mist mistake mistaken mistress mixtape mob mocked mockery mocking model modem modern modest moment money
  monkey monks monster monsters montage month months mood moods moon moral more morning mornings mortality mortgage most mostly
  motel mother mothers motion motive motives motorbike motorbikes motorcycle motorcycles mountain mountains mourning moustache
  mouth mouthed mouths move moved moves movie movies moving much mud muddy murder murdered murderer murderers murders muscle
  museum music musical musician musicians must mute mutinous mutiny mystery myth myths nails naked name named names narcotics
  narrator narrow nasty nation national nations native nature natured natures navy near nearby nearer nearly neat neck necks
  need needed needing needle needs neglected neighbour neighbourhood neighbouring neighbours neither neon neorealism nephew
  nerve nerves nervous nets network never new newcomer newcomers newest newly newlyweds news newspaper newspaperman newspapers
  newsroom newsrooms next nice niceness nicer nicknames niece night nightclub nightmare nights nine nineteen nineteenth nineties
  ninety noble nobody nobodys noir noise noises none nonsense noodle noon nor north northern nose not note notebook notebooks
  notes nothing notice noticed notices novel novelist novice now nowhere nudity number numbers nun nurse nursery nursing obeying
  object objects observed obsession occult occupation occupied occupiers ocean oceans oclock odd oddly odds off offence offer
  offered offering offers office officer officers offices official officialdom officials often oil old older olds once one ones
  oneself online only open opened opening opens opera opinion opinions opposite optional orange orchestra order ordered orders
  ordinary organise organised organism origin original ornament orphan orphanage orphaned orphans other others ought our out
  outcasts outcome outdo outdoors outgrows outing outlaw outlaws outlived outnumbered outside outsider outsiders over overgrown
  overhead overhears overlooked overprotective overwrought owe owed owes own owned owner owners owns pace pack package packed
  packs pagan page pageant pages paid pain paint painted painting paintings paints pair pairing palace pale palm pampered pane
  panic paper papers paperwork paradise parcels parent parents parish park parked parking parks parlour parody part parted
  particular parties parting partisans partition partner partners parts party pass passed passenger passengers passes passing
  passion password past pastel pastors path patience patient patients patriarch patrol patrolman patron patter pattern pavement
  pavements pay paying payment payroll pays peace peak peaks peasants pedigree peeled pegs pen penniless pension people peoples
  per perfect perfection perfectly perform performance performed performer performers performing perhaps period permission
  person persons pest pet petrol pets petty philosophy phone phones photograph photographer photographs phrase physical physics
  pianist piano pick picked pickpocket picks picture pictures pie piece pieces piety pig pigs pile pills pilot pilots pin pink
  pinned pins pious pipe pipes pirate pirates pistol pistols pit pitch pitches pity pizza pizzas place placed places plague
  plain plainly plan plane planet planetary planets planned planning plans plant plantation plastic plate plates platform play
  played player players playground playing plays pleading pleads pleasant please pleasure plot plots plumbing plus pocket
  pockets pod podium poem poems poet poetry poets point pointless points poison poker police policeman policemans policemen
  policewoman polite politely politics polyester pool pools poor pop popular porch porters portrait possession possible post
  postcards posted posters postwar potatoes potion potions pounds poured pours poverty powder power powerful powers practical
  practice practises practising prayer praying predator prefer preferred pregnancy pregnant prejudice premises prepared present
  president presidents press pressed presses pressure pretence pretences pretending pretty previous prey price priced pride
  priest priests prime prince princess principle print printed prison prisoner prisoners prisons private privilege prize problem
  procedural procedure prodigies produce producer producers product profession professional professionals professor profiteer
  programme progress project projects prom promise promised promises promising promoted promotion proof proper properly property
  prophecy prophet prophets proposes props prose prosecutor prospects prosthetics protect protecting protection proud prove
  proves provincial proving psychiatrist psychologist pub public pulled pulls pulse punished punishment pupil pupils puppet
  puppets pure purple purpose purposes pursued pursuit push pushed pushes put puts putting puzzle puzzles pyjamas quarrel
  quarrelling quarry quarter quarters queen queens quest question questioned questions quests queue quick quiet quieter quietly
  quite quiz quotes quoting rabbit rabbits race racing racket radicals radio raft rage raid raiders raids railway railways rain
  raincoat rains raise raised raises raising ran ranch range rank ranks rat rate rather rational rats razor reach reached
  reaches reaching read reader reading reads ready real realities reality really rearranges reason reasonable reasons rebellion
  rebels rebuilt recalled receipts recites reciting reckless reckoning recluse recognise recognises record records recruit
  recruited recruiting red redcoats redemption reduced reeds reel reels reflection reformatory refrigerator refugees refusal
  refuse refused refuses refusing regard regime regimes regret regrets rehearsal rehearsed relation relative relatives released
  relic religion reluctant remade remaining remakes remember remembered remembering remembers removed rendered rent rented
  reopened repeat repeated replace replayed replays reply report reporter reporters reports republic request rescue rescued
  rescuers resistance resort respectable rest restage restaurant restless restored restraint result results retired retirement
  retold return returned returning returns reunion revenge reverse reviewed revolt revolution rewound rhythm ribbon rice rich
  richer richest rid riddle ride rides ridge riding rifle rifles rigged right ring rings rise rises rising risk risked rites
  ritual rival rivalry rivals river rivers road roads roadwork rob robbed robber robbers robbery robbing robes robot robots rock
  rockets rocks rogue rogues role roll roller rolling rolls romance romantic roof roofs rooftops room roommate rooms rope rose
  roses rot rotten rotting rough round route routine row rowing royal royalty rubber rubbish rubble rude rug ruin ruined ruins
  rule ruler rulers rules rum rumour run runaway rung running runs runway rural rush rusty sacred sacrifice sad sadder safari
  safe safely safety saga said sake sale salesman salesmans same samurai sand sandals sane sarcasm sat satellites satire saucers
  save saved saving saviour saw sawdust say saying says scale scar scared scares scattered scene scenery scenes schedule scheme
  scholarship school schoolboy schoolboys schoolgirl schooling schools science scientist scientists scissors scooter score
  scores scowl scraps scratch scream screen screens screenwriter screw script scripture scrub sea sealed search seaside season
  seasons seat seats second seconds secret secrets section seduction see seed seeds seeing seem seems seen sees self selfish
  sell seller selling sells selves senators send sends senior seniors sense senses sensible sent sentence sentences separate
  separated sequel sergeant serial serious seriously sermon servant servants serve served serves service set sets settle settled
  settlement settlers settles settling seven seventeen seventies seventy several severed sewers sex sexual shabby shade shadow
  shadows shake shaken shamans shame shape shaped share shared shares sharing shark sharp sharpened sharper she sheep sheet
  sheets shelf shell shelter sheriff shes shift shifts shiny ship shipped ships shirt shirts shoe shoes shoot shooting shootings
  shop shopkeeper shopping shops shore short shortest shot shots should shoulder shoulders shouting shouts shovels show
  showbusiness showing showman showmen shown shows shrine shrinking shrinks shuffled shut shuts shutters shy siblings sick
  sickbed side sides siege sighs sight sign signal signature signs silence silent silly silver simple simply since sincerely
  sing singer singers singing single sings sink sister sisters sit site sits six sixteen sixth sixties sixty size sized skill
  skills skin skirt skull sky skyline slab slapstick slasher slaughter slave slavery slaves sleek sleep sleeper sleepers
  sleeping sleepless sleeps sleeve slept slide slides slightly slip slipping slips slobs slogan slow slowed slower slowly slum
  small smaller smell smells smile smiles smiling smoke smoking smooth smug smuggled smugglers snaps snow snowbound snowed snowy
  soap sober social society socks sofa soft softened softer solar sold soldier soldiers solemn solidarity solitary solitude solo
  solved solving some somebody somebodys someone someones something somewhere son song songs sons soon sooner sorcerer sore
  sorrow sort sorted sorts sought soul sound sounds soundtrack soup sour source southern space spaceship spare spark speak
  speaker speaking speaks specialist specialists species spectacle spectacles speech speeches speed spell spend spends spent
  spies spirit spirits spite splatter splendid splendour splinter split spoiled spoils spoken sponsors spoof spoon sport sports
  spot spouses spreads spring springs sprint sprints spy squad square squire stable staff stage staged stages staircase stairs
  stairwell stake stakes stall stalled stalls stand standing stands star stare stars start started starting starts state states
  statesmen station statue statues stay stayed stays steal steals steam steel steer steerage steering step stepfather steppe
  steps stern sticks stiff still sting stitched stock stole stolen stomach stone stoned stones stood stop stopped stopping stops
  storage store stores stories storm story storybook stove straight stranded strange stranger strangers stray strays street
  streets strength stretch stretched stricken strict strike string strip stripes strokes strong stronger strongman struck strung
  stubborn stuck student students studied studies studio studios study stuffed stunt stunts stupidity style stylish subject
  submarine suburb suburban suburbia suburbs such sudden suddenly suffering sugar suicide suit suitcase suitcases suite suitor
  suits sulky sum summer summers summit summons sums sun sung sunglasses sunlight sunlit sunnier sunny suns sunset sunshine
  supermarket supernatural supper supplied supplies supply support supposed sure surface surfaces surgeon surgeons surprise
  surrealism surveillance survey survival survive survivor survivors suspect suspects suspense suspension suspicion swagger
  swaggering swallowed swallows swap swapped swearing swears sweat sweating sweet sweeter sweetness swept swim swimming swings
  switch switched sword swordplay swords swordsman swordsmen syllabus system systems table tables tactics tail tailor tailoring
  tailors take taken takes taking tale talent tales talk talkative talked talker talking talks tall tank tanker tanks tap tape
  tapes target tasks taste tattooed taught tax taxes taxi tea teach teacher teachers teaches teaching team tears teased teasing
  technology teenage teenager teenagers teeth telephone telephones television televisions tell teller telling tells temper
  tempers temple temporary temptation ten tenants tender tenderness tent tentacles term terminus terms terrace terrible terror
  test tested testimony tests textbook than thank thanks that thaw thawed the theatre theatrical theft their theirs them
  themselves then theories theory therapist there theres these they theyre thief thieves thin thing things think thinking thinks
  third thirst thirteen thirties thirty this thoroughly those though thought thoughts thousand thread three threw thriller
  thrillers throat throne through throw thrown throws thunder ticket tickets ticking tidied tidy tidying tied ties tiger
  tightening tights tiles till time timeline times timetable timing tin tinsel tiny tiptoe tired title toast today together told
  toll tomorrow tone tongue too took tools tooth top torch torches torn torture total touch touched tough tour tourists
  tournament tours toward towards towel tower towers town towns townsfolk toy toys tracks tractor trade traded trades trading
  tradition traffic tragedy tragic trail trailer train trained trainers training trains traitor tramp transformation transistor
  transit translation transport trap trapped traps travel travellers travelling treasure treated treatment treats treaty tree
  trees trek trench trenches trial trials triangle trick tried tries trilogy trip triumphant trouble troubled troubles troupe
  trouser trousers truce truck trucks true truly trunk trust trusted trusts truth try trying tube tubes tune tunes tunnels
  turkey turn turned turning turns tutor tuxedo twelve twenties twenty twice twin twins twist two tycoon typed types typewriter
  tyranny tyrant tyres ugly umbrella unable unanswered unbearable unbroken uncle uncles uncool undead under undercover
  underestimated underfoot underground underneath understands understood underwear underworld undo undone unexpected unfinished
  unhappy uniform uniformed uniforms union unit units universe university unladylike unlearned unlicensed unlikely unmake unpaid
  unqualified unreasonable unsaid unseen unsettling unsuitable unsure until unusual upgraded upon upright uprising upriver ups
  upset upstairs upward use used useful uses usual usually vacancy vacuum vain valley vampire vampires van vanished vanity vans
  vast vault vegetables vehicle vehicles velvet vengeance verdict verse version very vessel vest vet veteran victory video
  videotape view villa village villagers villages villain villains villas vindicated violence violent virgin virus vision
  visions visit visitor visitors voice voiced voices volume volunteer volunteers vote vow vows voyage wager wages wagon waif
  wait waited waiter waiting waitress waits wake wakes waking walk walked walking walks wall wallet wallpaper walls waltz
  wandered wandering wanders want wanted wanting wants war ward wardrobe warfare warheads warm warmer warmth warning warnings
  warrior warriors wars wartime was wash washed washes watch watched watcher watches watching water waters wave waves way ways
  weak wealth wealthy weapon weapons wear wearing wears weather wedding weddings weed week weekend weekends weeks weep weeps
  weighed weight weights welcome well went were west western westerns wet whales what whatever wheat wheel wheels when where
  whether which while whimsical whiskers whisky whisper whispers whistles whistling white who whoever whole whom whose why
  wicked wide widow widowed widower widowers widows width wife wifes wig wild wilderness will win wind winding window windows
  winds windscreen wine wing wings wink winner winning wins winter winters wire wires wisecracks wiser wish wishes wit witches
  with withheld within without witness witnesses wits wives wizard woken wolf woman womans women womens won wonder wonderful
  wonders wont wood wooden woods wooing wool word wordless words wore work worked worker workers working workplace works
  workshop workshops world worlds worms worn worries worry worse worship worst worth would wound wounded wounds wreck wrecked
  wrecks wrist write writer writers writes writing written wrong wronged wrongly wrote yacht yard yards year years yellow yes
  yesterday yesterdays yet you young younger youngest your yourself youth zealots zip zombie zone`.split(/\s+/),
)
