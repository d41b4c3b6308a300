/** More of the same, see told-plots.ts. */
export const moreToldPlots = `
nosferatu: silent vampire, count with long fingers, rats plague ship, shadow on stairs, bald
city-lights: tramp helps blind flower girl, silent, boxing, millionaire friend when drunk
m: child murderer hunted by criminals, whistles tune, chalk letter on coat, berlin
modern-times: tramp in factory assembly line, swallowed by gears, feeding machine, roller skates
the-great-dictator: jewish barber mistaken for dictator, plays with globe balloon, final speech, hitler parody
rashomon: four witnesses tell different stories of a murder and rape in forest, samurai, bandit, rain gate
seven-samurai: village hires seven swordsmen warriors to fight bandits, rain battle, rice farmers
north-by-northwest: man mistaken for spy, crop duster plane in cornfield, mount rushmore, train
some-like-it-hot: two musicians dress as women, girls' band, gangsters, nobody's perfect, marilyn
breakfast-at-tiffanys: call girl in black dress with croissant at jewellery window, cat in rain, moon river, party
lawrence-of-arabia: english officer unites arabs in desert, camels, match blown out, first world war
once-upon-a-time-in-the-west: harmonica player, three gunmen wait at station, widow, railway, revenge western
the-sting: two con men swindle mobster, fake betting shop, ragtime, poker train
halloween: masked killer stalks babysitters, escapes asylum, knife, sister
robocop: murdered policeman becomes robot cop, detroit, twenty seconds to comply
cinema-paradiso: boy and projectionist in sicily village, censored kisses, fire
grave-of-the-fireflies: brother and sister starve in japan war, sweets tin, bombing, animated
the-terminal: man stuck in airport for months, lives at the gate, country no longer exists, passport void, traveller
ghost: murdered man's spirit protects girlfriend, pottery wheel, medium, penny, subway
mrs-doubtfire: father dresses up as old nanny to see his children, divorce, face in cake
the-fugitive: doctor wrongly accused of killing wife, one armed man, jump from dam, train crash, marshal
speed: bus that can't slow down or it explodes, bomb on bus, fifty miles per hour, gap in highway, elevator
casino: las vegas mob, wife spends money, casino boss, head in vise, cornfield bats
clueless: rich girl in beverly hills, makeover, as if, yellow plaid, matchmaker emma
the-fifth-element: orange hair perfect woman, taxi driver of future, opera blue singer, multipass, four stones
office-space: office workers hate job, printer smashed, stapler, virus steals pennies, boss
the-blair-witch-project: students lost in woods, found footage, stick figures, camera, crying face, legend
in-the-mood-for-love: neighbours whose spouses have an affair, hong kong, noodles, slow motion dresses, whisper in wall hole
minority-report: police arrest murderers before they kill, precrime, gloves screens, eyes transplant, three psychics
love-actually: several love stories at christmas, prime minister, cards at door, airport hugs, old rock star
brokeback-mountain: two cowboys in love, sheep, tent, shirts in wardrobe, gay
pride-and-prejudice: five sisters, proud rich man, rain proposal, england ball, darcy
little-miss-sunshine: family in yellow van drives girl to beauty contest, silent brother, grandfather dies
hot-fuzz: london policeman sent to village, swan, greater good, shootout, village murders
district-9: aliens in camp in south africa, man turns into alien prawn, tar black fluid
the-hangover: friends lose groom in las vegas after stag party, tiger in bathroom, baby, missing tooth, bachelor night
the-social-network: student founds facebook, lawsuits, rowing twins, harvard, website
drive: stunt driver getaway, scorpion jacket, elevator kiss, hammer, neon
gravity: astronaut adrift in space after debris, returns to earth alone, tears float, capsule
inside-out: feelings emotions in girl's head, joy and sadness, imaginary friend elephant, memories balls
the-martian: astronaut left behind on mars grows potatoes, stranded, disco, duct tape, rescue
deadpool: superhero in red with burnt face talks to audience, swears, taxi, unicorn, regenerates
deadpool-2: foul mouthed hero, team dies in parachute jump, boy with fire hands, baby legs
moana: polynesian girl sails ocean, demigod with hook and tattoos, stone heart, chicken, crab
1917: two soldiers carry message through trenches, one long take shot, first world war, burning town
the-rocky-horror-picture-show: couple at castle of transvestite scientist, time warp, lips, gold man
brazil: clerk dreams of flying, bureaucracy, ducts, fly in typewriter, baby mask torture
the-untouchables: agents against al capone, baby carriage on stairs, baseball bat, prohibition
the-hunt-for-red-october: soviet submarine captain defects, sonar, russian
sleepless-in-seattle: widower on radio, woman hears him, empire state building, valentine's day
mission-impossible: spy hangs from ceiling wires, helicopter in tunnel train, mole list, masks, sweat drop
mission-impossible-fallout: spy helicopter chase, halo jump, bathroom fight, plutonium
x-men: mutants school, metal claws, professor in wheelchair, magnet villain
a-beautiful-mind: mathematician genius schizophrenic, imagined roommate, codes, nobel prize
the-royal-tenenbaums: family of former child prodigies, red tracksuits, father pretends cancer, tennis, hawk
school-of-rock: fake substitute teacher makes pupils a band, rock contest
star-trek: young crew of starship, red matter, vulcan destroyed, romulan
star-trek-ii-the-wrath-of-khan: starship captain and old enemy, ear worms, spock dies, genesis
ex-machina: programmer tests robot woman at remote house, dance, knife, artificial intelligence, tech billionaire
the-hateful-eight: bounty hunters in snowed in cabin, poisoned coffee, stagecoach
baby-driver: getaway driver with music in headphones, tinnitus, diner waitress, bank robbery
call-me-by-your-name: summer love in italy, boy and older student, peach, dance, gay
the-shape-of-water: mute cleaner loves fish man amphibian, eggs, bath, laboratory
double-indemnity: insurance man and wife kill husband, anklet, train, noir, dictaphone
the-400-blows: boy runs away in paris, reform school, runs to sea beach, freeze frame
la-dolce-vita: journalist in rome, woman in fountain, christ statue helicopter, paparazzi
the-apartment: clerk lends flat to bosses for affairs, elevator girl, spaghetti tennis racket, suicide pills
8-1-2: film director with no ideas, spa, dream traffic jam flying, whip, circus
the-great-escape: prisoners of war dig tunnels, motorbike jump fence, baseball in cell, camp
night-of-the-living-dead: people in farmhouse besieged by undead, they're coming to get you, zombies, cemetery, black and white
planet-of-the-apes: astronaut on planet ruled by apes, statue of liberty on beach, talking monkeys
annie-hall: neurotic comedian and singer, lobsters, new york, breaks fourth wall, spider in bath
a-fish-called-wanda: jewel thieves london, lawyer, stutter, eats fish, dogs killed
babe: pig herds sheep, farm animals talk, that'll do pig, mice
jerry-maguire: sports agent, show me the money, you had me at hello, fired
lock-stock-and-two-smoking-barrels: london friends lose card game, debts, antique shotguns, weed growers
being-john-malkovich: door into actor's head, puppeteer, half floor low ceiling office, portal
the-mummy: egyptian mummy awakens, librarian, beetles scarabs, desert city, sand face
chicken-run: chickens escape farm, clay animation, pie machine, rooster circus
o-brother-where-art-thou: three convicts escape chain gang, depression, folk song, sirens, odyssey
downfall: hitler's last days in bunker, rant, berlin 1945, secretary, children poisoned
mean-girls: new girl at high school, plastics clique, pink on wednesdays, burn book, fetch
300: spartans fight persians, this is sparta kick, abs, narrow pass
i-am-legend: last man in new york with dog, virus, mannequins, vampires zombies at night
life-of-pi: boy on lifeboat with tiger, ocean, shipwreck zoo, meerkat island
ant-man: thief in shrinking suit, ants, tiny, train set
kingsman-the-secret-service: street boy becomes gentleman spy, umbrella, church fight, exploding heads, blade legs
your-name: boy and girl swap bodies, comet, japanese animation, red string, village lake
a-star-is-born: alcoholic singer discovers young woman, shallow, grammy, country rock
hereditary: family after grandmother's death, girl's head off in car, miniature houses, cult, clicking tongue
encanto: colombian magic family, girl without gift, we don't talk about uncle, candle, living house
poor-things: woman with baby brain, victorian scientist with scars, brothel paris, ship, dance
lethal-weapon: suicidal cop and family man partner, too old for this, christmas tree lot, jump from roof
four-weddings-and-a-funeral: englishman keeps meeting american at weddings, late, funeral poem, rain
sense-and-sensibility: two sisters lose fortune, one sensible one passionate, colonel, rain, england
as-good-as-it-gets: rude writer with compulsions, waitress, gay neighbour, little dog
face-off: cop and terrorist swap faces, doves, prison magnet boots
gattaca: man with false genes wants to fly to space, dna, swimming brothers, blood test
shakespeare-in-love: playwright in love with woman dressed as actor, romeo and juliet, theatre, queen
galaxy-quest: actors of tv space series kidnapped by real aliens, rock monster, fans
unbreakable: man survives train crash, glass bones, comic books, security guard superhero
bridget-joness-diary: single london woman diary, big knickers, blue soup, two men fight, christmas jumper
ice-age: mammoth sloth sabre tooth return human baby, squirrel acorn
big-fish: dying father's tall tales, giant, circus, daffodils, werewolf, town without shoes
sin-city: comic black and white with colour, yellow villain, city of crime
the-chronicles-of-narnia-the-lion-the-witch-and-the-wardrobe: children through wardrobe, white witch, turkish delight, lion, faun, snow
borat: kazakh reporter in america, naked fight, mankini, fake documentary
moonlight: black boy in miami grows up gay, three ages, swimming lesson, drug dealer, diner
the-greatest-showman: circus founder, bearded woman, trapeze, musical, this is me
green-book: black pianist and italian driver tour the south, fried chicken, racism, road
soul: jazz teacher falls in manhole, afterlife before life, cat body, piano
killers-of-the-flower-moon: osage murders for oil, nephew marries native woman, poisoned insulin
battleship-potemkin: sailors mutiny over rotten meat, pram baby carriage on steps odessa, silent
bambi: deer fawn mother shot, forest, rabbit thumper, fire
cinderella: glass slipper, midnight pumpkin coach, stepmother, mice, ball, fairy godmother
roman-holiday: princess escapes for a day in rome, reporter, scooter vespa, mouth of truth
the-searchers: cowboy searches years for niece taken by comanche, doorway, western
ben-hur: chariot race, jewish prince slave galley, leper, rome, christ
breathless: thief and american girl in paris, newspaper seller, thumb on lips, jump cuts, shot in street
west-side-story: two gangs in new york, love, sharks jets, dance fight, balcony, musical romeo juliet
yojimbo: masterless swordsman plays two gangs against each other in town, dog with hand
the-jungle-book: boy raised by wolves, bear, tiger, snake hypnotises, panther, bare necessities
rosemarys-baby: pregnant woman, neighbours are satanists, devil's child, tannis, apartment
animal-house: fraternity, toga party, food fight, horse in office, college
a-nightmare-on-elm-street: killer with knife glove burned face in dreams, don't fall asleep, striped sweater
my-neighbor-totoro: two girls move to country, furry forest spirit, cat bus, umbrella bus stop, ill mother
dances-with-wolves: soldier lives with sioux indians, wolf, buffalo hunt, frontier
thelma-and-louise: two women on the run, drive off cliff, convertible, shot rapist, young hitchhiker
a-few-good-men: military lawyer, you can't handle the truth, code red, marine dead
unforgiven: retired gunman takes last job, prostitutes pay reward, cruel sheriff, pig farmer
waynes-world: two friends with cable show in basement, bohemian rhapsody in car, we're not worthy
philadelphia: lawyer with aids sues firm, homophobic lawyer, opera scene
contact: woman scientist hears signal from aliens, machine, father beach, radio telescopes
theres-something-about-mary: zipper accident, hair gel, stalkers, prom, dog in cast
american-pie: boys want to lose virginity, pie, prom, band camp
erin-brockovich: single mother fights company that poisoned water, law office, cleavage
traffic: drug war, judge's daughter addict, mexican cop, three stories blue yellow
legally-blonde: blonde sorority girl at harvard law, pink, perm rule in court, chihuahua
mulholland-drive: amnesia woman and actress in hollywood, blue box, silencio club, dream, man behind diner
28-days-later: man wakes from coma in empty london, rage virus, infected run, soldiers mansion
the-pianist: jewish musician hides in warsaw ruins, german officer, ghetto, tin of cucumbers
elf: human raised at north pole looks for father in new york, syrup spaghetti, christmas, santa
memories-of-murder: korean detectives, serial murders in rain, rice field, tunnel, red dress
old-boy: man imprisoned fifteen years in room without knowing why, hammer corridor fight, eats octopus, hypnosis, korean revenge
the-last-samurai: american officer captured, swordsmen, japan, village, machine guns
juno: pregnant teenager gives baby up for adoption, hamburger phone, running team boy
let-the-right-one-in: bullied boy and vampire girl, snow, swedish, swimming pool, rubik's cube
black-swan: ballerina goes mad, swan lake, feathers grow from back, mirror, perfection
how-to-train-your-dragon: viking boy befriends black dragon, missing leg tail, flying
her: lonely man falls in love with operating system voice on phone, artificial, letters writer, moustache
prisoners: father tortures suspect after daughters vanish, maze, whistle, detective, missing girls
nightcrawler: man films accidents and crimes at night to sell to tv news, los angeles
the-grand-budapest-hotel: concierge and lobby boy, stolen painting, pink hotel, ski chase, pastry boxes
whiplash: young drummer and brutal music teacher, not my tempo, blood on drums, car crash, jazz
minions: little yellow creatures, banana, goggles, seek a villain master
split: kidnapped girls, man with many personalities, beast, twenty three
train-to-busan: zombies on train, father and daughter, korean, baseball team
three-billboards-outside-ebbing-missouri: mother puts up signs about unsolved murder of daughter, burning police station
jojo-rabbit: german boy with imaginary friend hitler, jewish girl in wall, shoes, mother hanged
little-women-2019: four sisters, writer sells novel, burned manuscript, ice, proposal
midsommar: swedish summer cult, flower crown, bear suit, breakup, cliff old people, screaming together
tenet: time runs backwards, reversed bullets, red blue rooms, opera siege
dog-day-afternoon: bank robbery in a heat wave to pay for lover's operation, attica, hostages, pizza
misery: writer held prisoner by fan nurse, broken ankles hammer, car crash in snow, novel
carrie: bullied girl with telekinesis, pig's blood at prom, religious mother
poltergeist: girl talks to tv static, they're here, clown doll, tree grabs boy, house on cemetery
the-birds: birds attack town, phone box, school children flee, crows on climbing frame
the-fly: scientist turns into insect after teleport experiment, baboon, vomits, body falls apart
gremlins: furry pet mogwai must not get wet or eat after midnight, little monsters, christmas
the-goonies: children follow treasure map, pirate ship cave, deformed gentle giant, italian criminals
jumanji: board game comes alive, animals stampede in house, jungle man returns, dice
honey-i-shrunk-the-kids: tiny children in garden, ant, oatmeal, father's machine
liar-liar: lawyer cannot lie for a day, son's birthday wish
the-mask: shy bank clerk finds green mask, dog, cartoon, nightclub dance
dumb-and-dumber: two stupid friends drive with briefcase to aspen, dog van, frozen tongue
ace-ventura-pet-detective: pet detective looks for stolen dolphin
dirty-dancing: girl learns to dance on holiday, lift, watermelon, nobody puts baby in the corner
notting-hill: bookshop owner and film star actress, london, orange juice, just a girl, blue door
the-notebook: old man reads love story to woman with dementia, rain kiss, house, rich girl poor boy, summer
before-sunrise: two strangers meet on train, night in vienna, talk and walk
500-days-of-summer: boy loves girl who does not believe in love, days out of order, ikea, expectations reality
edge-of-tomorrow: soldier dies and lives same day again, aliens on beach, time loop, exoskeleton
palm-springs: wedding guests stuck in time loop, desert cave, repeats same day
run-lola-run: red haired girl runs three times to get money, berlin, boyfriend
the-ring: video tape kills after seven days, girl from well crawls out of tv
ringu: cursed video tape, girl climbs out of television, well, japanese, phone call
the-others: mother and light sensitive children in dark house, they are the ghosts, curtains
room: mother and boy held captive in shed, first time outside, carpet
panic-room: mother and daughter hide from burglars in safe room, diabetes
into-the-wild: young man gives up money to live in alaska, magic bus, berries
the-day-after-tomorrow: new ice age, frozen new york, library burn books, climate, wolves
armageddon: oil drillers sent to asteroid, bomb, father stays behind
deep-impact: comet hits earth, wave, president
twister: storm chasers, flying cow, tornado, sensor
the-perfect-storm: fishermen in huge wave, swordfish boat
sully: pilot lands plane on river hudson
the-hurt-locker: bomb disposal soldier in iraq
black-hawk-down: helicopter shot down in mogadishu
moneyball: baseball manager uses statistics
million-dollar-baby: woman boxer and old trainer, paralysed
raging-bull: jealous boxer, black and white, gets fat
the-karate-kid: boy learns karate by waxing cars, crane kick, old japanese man
space-jam: basketball star with cartoon rabbit against aliens
cars: race car stuck in small desert town, tow truck
a-bugs-life: ants against grasshoppers, circus insects
madagascar: zoo animals escape, penguins, lion zebra, i like to move it
kung-fu-panda: fat panda chosen as warrior, noodles, tiger
despicable-me: villain adopts three girls, steal moon, little yellow helpers
the-iron-giant: boy befriends huge robot from space, cold war, eats metal
big-hero-6: boy and inflatable white robot nurse
mulan: girl dresses as man to take father's place in army, small dragon, china
pocahontas: native woman and english captain, raccoon, willow
the-hunchback-of-notre-dame: bell ringer in cathedral paris, gargoyles
101-dalmatians: spotted puppies stolen for fur coat, evil woman
lady-and-the-tramp: dogs share spaghetti kiss
princess-mononoke: wolf girl, cursed prince arm, forest god, iron town
howls-moving-castle: girl turned into old woman, wizard, walking house, fire demon
kikis-delivery-service: young witch delivers by broom, black cat, bakery
ponyo: goldfish girl wants to be human, sea, ham
akira: motorbike gang, psychic boy, neo tokyo destroyed, red bike
perfect-blue: pop idol becomes actress, stalked, loses reality
paprika: device to enter dreams stolen, parade
`
