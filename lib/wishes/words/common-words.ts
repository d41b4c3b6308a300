// Plain English words that none of our lists knows: a title of one of them alone is not named by chance. Chosen from the
// SCOWL word lists, copyright 2000-2014 by Kevin Atkinson, who permits use, copying and distribution of the lists and parts.
export const commonWords: ReadonlySet<string> = new Set(
  `
    abandoned abilities ability aboard absence abuse acceptable access accidents account accountant accounts accurate
    acid acquaintance active activities activity acts administration advance advantage advice agency agenda aggressive
    agreement aircraft airline airport aisle alarm album alibi allies allowance alternative amateur ambulance ambush
    ammunition analysis anchor ankle anniversary announcement annoying annual anonymous antique ants apologies apology
    appearance appetite applause apple apples application appointment appreciation approach approval architect
    argument arms arrangement arrangements arrest artery article articles artillery ashamed asleep asses assets
    assistance assistant associate associates attempt attention attic attitude attraction audience audition
    authorities authority auto autograph automatic automobile average awkward bachelor background bacon badge baggage
    bags bait bake balcony bald balls bang bank banks barbecue bare bargain bark bars bartender base basement basket
    bass bastard bath bathing bathroom bathtub bats battalion batteries battery beam bean beans bedroom beef bees
    behalf behave bell bells belly belt benefits bills biological birth birthday bitches bitter bleeding block blocks
    bloom blouse board boarding bodies bold bolt bonds bone bones bonus books boom booty border boss bottle bottles
    bottom bourbon bowl boxes bracelet brain brains brakes brand brat breaks breath briefcase bright broadcast broke
    bruises bubbles bucks budget building buildings bullets bulls bunk burden burger burgers buried burst bush bushes
    bust butt buttons butts cabin cafeteria cage cake cakes calendar cameras camping candidate candy cane cannon
    capacity capital card cards careless carnival carpet carriage cart cash casual casualties cattle cause causes
    caution cavalry cave ceiling cells cent centuries century cereal ceremony certificate chain chains chairs
    challenge chambers champ champagne change changes channel channels chap chapel charges charity chart charts
    chauffeur cheap cheat checks cheek chemical chemicals chewing chick chickens chicks chin chip choir chops chorus
    chow chronic cigar cigarette cigarettes cigars circle circles circuit circumstances citizens civilian civilians
    claim claims clearance clients climbing clip closet cloth clothes clothing clouds clubs clumsy coal coat cock
    cocktail cocoa codes coffin coin collapse collar colleague colleagues collection column coma comb comfort
    commission commitment committee common companies companion company compartment complaint complaints complex
    compliment compliments compound concentration concerns conclusion concrete condition conditions condoms conduct
    conference confession confidence confident confirmation conflict confusing connections conscious consciousness
    consequences consideration consistent constant construction consulate contacts contempt contract contracts
    contrary control controls convenient convention conversation conversations conviction convincing cookies
    cooperation coordinates copies copy cord core corn corners corridor cost costs council counsel counter course
    court courtesy courts coverage cows crab crack cracker crackers cracks cream creation creative credit crib crisis
    critical crooked crowd cruise crush crushed cuff culture cups cure curious current curtain curtains customer
    customers cuts cycle dagger darn dash data database daylight deadline dealer dealers dearest debate deceased
    decisions deck defeat defendant defensive definite definition delay delicious delivery demand demands democracy
    denial dentist department departure deposit depressed depth deputy description design designer desk destination
    destroy destroyed destruction detail details development device dial diapers dice died diet difference differences
    digital dignity dime diplomatic direction directions dirt disappointment discharge discipline discussion disgrace
    disgusting dish disk disorder dispatch display disposal disrespect distance distant distress dive division
    document documents domestic door dope dove downstairs dozens drawer drawing dreadful dresses drift drinks drip
    drivers drives driveway drop drowned drums ducks dummy dust earrings ears earth economic edition effective
    efficient effort efforts eggs elbow electric electrical electricity electronic elevator embarrassing embassy
    emergency emotions employee employees employer employment endless energy enforcement engineer engineering enormous
    entrance entry envelope equal equipment error essay essence estate eternity event events everyday evidence exact
    exam examination exchange excitement exclusive executed execution exercise exhibit exit expectations expense
    expenses expensive experience experiences explanation explosive explosives exposure expression extension
    extraordinary extreme facility faggot fail failed fails failure fair faithful fake familiar fascinating fastest
    fears feathers federal feds feet felony female fence ferry festival fever fighter fighters figure filthy financial
    finest fingerprints fingers finishing fireplace fires fireworks fishing fist fitting flag flame flames flash
    flashlight flat fleet flies flip floor floors fluid fool foolish fools foot footage footsteps forbidden forces
    forehead fork form forms formula fortunate fortune foul fourth fracture fragile francs freak freeway freezer
    frequency freshman fries frog fuel function fund funds furniture further fuss fuzzy gain gallery garage gasoline
    gasps gear generator generous genetic gesture gift glasses global globe gloves glow glue goal goals goat goodness
    gorgeous gosh gossip governor gown grades graduation gratitude graves gravity grid grip groceries grocery gross
    grounds grown growth grunts guarantee guidance guitar gunfire gunshot habit habits hack hair haircut hairs
    hamburger hammer handcuffs handful hands handsome handwriting hanging happiest harassment hardware harm harmless
    haul headache headaches headquarters heads health heap heart heartbeat heavenly heel heels heights helicopter
    helmet helpful helpless herd hideous highest hike hips hobby hole holes honest horn horns hose hostile hottest
    household humanity humiliating hundreds hunk hurt hysterical identical identification ignorant ignore ignored
    illegal image images imagination immortal importance important impression impressive impulse inappropriate inch
    incident income increase industry inevitable infected infection influence information initial injuries injury
    inner innocence inspection instant instincts institution instructions instrument instruments insulting insurance
    intact integrity intent intention interested interior interrogation interviews investment invitation involvement
    irrelevant issue issues item items jackass janitor jeans jerk jewel jewels jump jumps junk jurisdiction ketchup
    keys killed kills knee knees knife knowledge lack ladder lads lake lame lamp landlord lands largest laser laundry
    laws lawsuit leader leaders leadership leak lean leap lease least lecture legitimate legs lemonade lessons license
    lifestyle lifetime lighting limit limited limits link lips lipstick liquid load loan local location locks logic
    logical lone loop lose loses losing loud lounge lousy luggage magazine magazines magnificent maintenance majority
    makeup male mall management maniac mankind manual maps march marker market marks martial masks mass masters
    measures meat mechanic mechanical medicine melody memo mental mess message messages messenger messy meters method
    methods middle midnight miles mill millions minimum minister mint missile missiles mistake mobile models modest
    monitor morgue morphine mortgage motor motto mouse mouth mouths movement mule multiple muscle muscles museum
    mustard mutual nail nails narrow nations native naughty nearest neck necklace needle needles negative news nickel
    nickname ninth noise noises nose note novel nuclear numb oath object objective objects obligation observation
    offensive officer officers officials oldest onions operation operations operator opinion opinions opportunities
    opportunity opposite orbit organ organs orphanage outer outfit outrageous oven overnight overtime owner owners
    oxygen pace pack package page pages painful pains pair pale pancakes panties pants papers parade partnership
    passage passenger passengers passport password path pathetic patience patients patrol pattern patterns payment
    payroll peanut peanuts pearls peculiar peek penalty pencil penny pepper percent perfection perfume perimeter
    period permanent permission personal personality personnel perspective pervert petty phone phones photographs
    photos phrase physical physician pickup picnic piece pieces pigs pile pine pink pipe pistol pity plain plan plane
    planes plans plants plasma plastic plates players playground plea pleasure pledge plug pneumonia pockets poisoned
    poke pole pond pony pool poop population pork port position positions positive possibilities possibility potato
    potatoes pounds powerful practical practice precinct precise premises prescription presence presentation pressure
    prettiest prey price prices primary prime primitive principal principle principles prints priority prize probation
    problem problems procedure procedures process product products profession profit profits program programs progress
    promise promotion proof prophecy proposal proposition prosecution prosecutor protection protective protocol psych
    public publicity pudding puke pulse pumpkin punch punishment punk puppet purchase purple pussy quantum quarrel
    quarter quarters rack radiation rainbow rally rank rash rats razor reaction reality reasonable receipt reckless
    record recorder records recovery reference reflection refrigerator register registration regulations rehearsal
    relations relevant reliable relief repair replacement reports representative reputation request requests rescue
    rescued reservation reservations reserve residence residents resort resources respect respectable respects
    response responsibilities responsibility responsible result results retarded retreat reward rhythm ribs rice rides
    ridiculous rifle rifles risk roads robbed robbing robe rocks roll roller rolls roof rookie rooms root rope roses
    rotten rough route routine rubbish rule sack safe sail sake sales salesman salt salute samples sandwich sandwiches
    sang satellite satisfaction sauce save saves savings scale scan scandal scar scenario schedule scheme scholarship
    scissors scope scouts scratch screams screw script scum season seat seats secretary section security selfish
    semester sensation sensible sensors sentence sequence serious services session settlement sexually shaft shallow
    shares sharp sheep sheets shells shelter shield shields shift shifts shiny shipment shirts shoe shoot shoots
    shoulder shoulders shouting shovel shrimp shuttle sidewalk sight sign signal signals signature significant silk
    silver sincere single sings sinking sire site situation situations skating skeleton sketch skills skin skinny
    skipped skirt slam slaughter sleeve slide slightest slippers slot slug slut smash smile smiles smoke smoked smooth
    soap sober sock socks soda software soil sold solution songs sore souls sour source sources spaghetti spare
    speaker speeches sperm spill spine splendid sponge sponsor spot spots spread square squeeze squirrel stab stabbed
    stack stadium staff stake stakes stamps standard standards statement statements static stations stealing steam
    step steps stereo stew stitches stolen stomach stones storage store stores strategy straw strawberry stray
    strength stretch string strip stripes structure stubborn stud studies studio study subway successful sucker
    suckers suction sudden suffer suffering suitcase superior supermarket supervisor supplies support surf surface
    surgery surgical surprising surrender suspicion suspicious swamp sweater sweetest sweetheart swim switch symbol
    sympathy symptoms syndrome syrup system systems table tables tactical tail talent talking tall tape tapes target
    targets task team teams technical technique telegram telephone temper temperature temporary tent term terms
    territory terrorist terrorists test testimony tests text thankful thee theories thirsty thousand thousands threats
    throat thumb thunder tickets tight tiny tips tire tits toad tobacco toilet tomato tongue tons tool tools tooth
    toothbrush torch torpedo tour tourists towels tower toxic toys traces track trade transfer transmission transplant
    transport transportation trap tray treatment tree tremendous tribute trick tricked tricks triple trips trophy
    troubled troubles truck trucks trusting tube tuna tune tunnel unacceptable unbelievable unconscious underneath
    underwear unfortunate uniform uniforms unit units universal universe unnecessary unpleasant unstable unto upper
    upstairs urgent urine useful useless vacuum vagina vain valet valuable vast vault vegetable vegetables veins
    vessel vest vicious victim victims videotape violation virtue visible vision visions vodka voices volunteer
    volunteers vomit vote votes vulnerable wagon waist waitress wake walls warp warrant wash wave waves weakness
    weasel weather wheat wheel wheels whereabouts whip whisper whispering whispers whistle whores windows winds wing
    winner winners winning wins wires wisdom witnesses wooden worm worries worthless wound wounded wounds wreck wrist
    yard yell youngest
  `
    .trim()
    .split(/\s+/),
)
