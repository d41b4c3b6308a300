/**
 * How people describe famous films whose title they have forgotten, in our own words: what happens, who is in it, what one
 * remembers. One line a film: its slug, then words; synonyms stand side by side.
 */
export const toldPlots = `
star-wars-episode-iv-a-new-hope: farm boy on desert planet joins rebels, princess, lightsaber, jedi, space battle, blows up death star, darth vader, two droids
star-wars-episode-v-the-empire-strikes-back: i am your father, luke trained by yoda in swamp, ice planet walkers, han frozen in carbonite, cloud city
star-wars-episode-vi-return-of-the-jedi: ewoks, teddy bears in forest fight empire, jabba the slug, second death star, gold bikini, vader redeemed
star-wars-episode-vii-the-force-awakens: scavenger girl desert planet round rolling droid bb-8 stormtrooper deserts kylo ren old han solo dies
star-wars-episode-i-the-phantom-menace: pod race boy anakin jar jar binks darth maul double lightsaber trade blockade
star-wars-episode-iii-revenge-of-the-sith: anakin turns to dark side becomes darth vader lava duel order 66 jedi killed
rogue-one-a-star-wars-story: rebels steal plans of death star, all die at the end, beach battle
star-wars-the-last-jedi: old luke on island trains rey, throne room fight, casino planet, porgs
the-godfather: mafia family don crime boss, youngest son takes over, horse head in bed, offer he can't refuse, italian wedding
the-godfather-part-ii: young mafia don in sicily and new york, son michael betrayed by brother fredo, two timelines
pulp-fiction: hitmen, briefcase, dance contest twist, overdose needle heart, burger royale, boxer with gold watch, diner robbery, stories out of order
the-shawshank-redemption: banker innocent in prison, digs tunnel behind poster, escape through sewer pipe, friendship of inmates, escapes with spoon hammer
titanic: ship hits iceberg and sinks, sinking ship, poor artist and rich girl in love, drawing, door floating, necklace thrown in ocean, boat
the-matrix: hacker learns world is simulation, computer, red pill blue pill, bullet time, slow motion dodging bullets, black leather coats, machines, spoon
the-matrix-reloaded: highway chase, many agent smiths fight, architect, zion rave
the-dark-knight: batman against clown villain joker, two ferries bombs, district attorney with half burned face, pencil trick
the-dark-knight-rises: batman old broken back, masked bane, cat burglar, nuclear bomb city cut off, stadium explodes
batman-begins: origin of batman, bats, trained by ninjas, fear gas scarecrow, orphan billionaire parents shot in alley
the-batman: young detective batman riddler serial killer emo, cat woman, penguin, flooded city
batman: batman with jack nicholson joker dances prince songs poison smile gotham eighties
the-wizard-of-oz: girl and dog in tornado, yellow brick road, tin man scarecrow lion, ruby slippers, witch melts, kansas
casablanca: bar owner nightclub in morocco during war, old lover with husband, letters of transit, plane at airport, play it again piano
back-to-the-future: teenager travels in time in car delorean to 1955 fifties, meets parents, mother falls in love with him, mad scientist, clock tower lightning, skateboard
back-to-the-future-part-ii: travels to future 2015, hoverboard, sports almanac, flying cars
back-to-the-future-part-iii: time travel to wild west, train pushes delorean, doc in love
jurassic-park: dinosaurs cloned from amber mosquito escape in theme park island, t-rex, velociraptors in kitchen, dino park
jurassic-world: dinosaur park open again, hybrid dinosaur escapes, trained raptors motorbike, running in heels
forrest-gump: simple man slow on bench with box of chocolates tells his life, runs across america, shrimp boat, vietnam, ping pong, run, jenny
the-lord-of-the-rings-the-fellowship-of-the-ring: hobbit must destroy ring, fellowship, wizard falls with fire demon, you shall not pass, elves dwarves, shire
the-lord-of-the-rings-the-two-towers: siege of helm's deep, gollum guides hobbits, walking trees, ents
the-lord-of-the-rings-the-return-of-the-king: ring thrown into volcano mount doom, giant spider, army of the dead, king crowned
avengers-endgame: superheroes undo snap, time heist through earlier films, iron man dies, half of population back
avengers-infinity-war: purple villain titan collects stones, snaps fingers, half of everybody turns to dust
the-avengers: superheroes team up against alien invasion new york, loki, hulk smash
alien: crew of spaceship hunted by creature, monster bursts from chest, cat, woman survives, egg, android, sleeping pods, in space no one can hear you scream
aliens: marines return to planet with colony, little girl, alien queen, woman in power loader robot suit fights
raiders-of-the-lost-ark: archaeologist with whip and hat runs from rolling boulder, nazis, snakes, melting faces, ark
indiana-jones-and-the-last-crusade: archaeologist and his father search holy grail, sean connery dad, choose cup, knight, tank
indiana-jones-and-the-temple-of-doom: archaeologist mine cart chase, heart ripped out, cult, monkey brains, child sidekick, rope bridge
e-t-the-extra-terrestrial: boy hides friendly alien, phone home, flying bicycle moon, glowing finger, little brown creature in closet
goodfellas: rise and fall of mobster gangster, coked up, funny how clown, witness protection, long shot through kitchen, mafia
terminator-2-judgment-day: robot protects boy from liquid metal cop, machine sent back, thumbs up in molten steel, hasta la vista
the-terminator: robot killer from future sent to kill woman mother of leader, i'll be back, cyborg sunglasses
the-lion-king: lion cub's father killed by uncle, stampede, hakuna matata, meerkat warthog, africa animals, hamlet with lions
toy-story: toys come alive when nobody looks, cowboy doll jealous of space ranger toy, moving house, cruel boy next door, living toys
toy-story-2: cowboy toy stolen by collector, toys cross road, cowgirl, museum japan
toy-story-3: toys given to daycare, boy goes to college, strawberry bear, furnace incinerator hold hands
toy-story-4: toy made of spoon fork, antique shop doll, carnival, bo peep
fight-club: office worker with insomnia and soap salesman start underground fighting, first rule don't talk, twist he is the same person, blow up banks, split personality
inception: thieves enter dreams within dreams to plant an idea, spinning top, city folds, hallway fight without gravity, dream heist, layers
psycho: woman stabbed in shower, motel owner with dead mother, peephole, stolen money, stuffed birds
jaws: shark attacks beach town in summer, police chief, need a bigger boat, big white shark eating swimmers
the-shining: family winter caretaker of empty hotel, writer goes mad with axe, here's johnny, twins in hallway, maze, boy on tricycle, elevator blood
the-silence-of-the-lambs: young fbi agent asks imprisoned cannibal psychiatrist for help to catch serial killer who skins women, moth, liver and chianti
parasite: poor family in basement tricks its way into jobs at rich family house, korean, semi basement, secret bunker, peach allergy, living in basement works for rich family, birthday party
oppenheimer: scientist builds atomic bomb, los alamos, trinity test, hearing, inventor of nuclear bomb
apocalypse-now: river trip boat in vietnam to kill mad colonel, helicopters with wagner, napalm in the morning, jungle
groundhog-day: weatherman lives same day over and over, time loop, man relives same day again and again, repeats, wakes up to i got you babe, small town groundhog, stuck in one day
seven: two detectives, serial killer murders by deadly sins, head in box, what's in the box, rain, gluttony
saving-private-ryan: soldiers search for last brother behind lines, d-day beach landing omaha, mother lost sons, second world war
joker: failed comedian clown descends into madness, dances on stairs, talk show host shot, laughs uncontrollably
citizen-kane: newspaper tycoon dies saying rosebud, sled, snow globe, reporter investigates life of rich man
rear-window: man with broken leg in wheelchair watches neighbours with camera binoculars, thinks one murdered his wife, photographer
one-flew-over-the-cuckoos-nest: rebel in mental hospital asylum, cruel nurse, silent big indian throws sink through window, lobotomy
ghostbusters: scientists catch ghosts in new york, giant marshmallow man, proton packs, slime, who you gonna call
die-hard: cop barefoot in skyscraper against terrorists at christmas, vents, nakatomi tower, yippee ki yay, wife's office party hostages
schindlers-list: factory owner saves jews in holocaust, black and white, girl in red coat, nazi
the-truman-show: man's life is a tv show and he does not know, town is a studio set dome, everyone around him actors, boat hits the sky wall
gladiator: roman general betrayed becomes slave fights in arena, are you not entertained, emperor, colosseum, revenge for family, wheat field
harry-potter-and-the-sorcerers-stone: orphan boy learns he is a wizard, magic school, train platform, letter owl, broomstick game, three headed dog, stone
harry-potter-and-the-chamber-of-secrets: wizard boy, giant snake basilisk, diary, flying car, house elf, petrified pupils, spiders
harry-potter-and-the-prisoner-of-azkaban: wizard boy, escaped prisoner godfather, werewolf, hippogriff, time turner, dementors
harry-potter-and-the-goblet-of-fire: wizard boy, tournament, dragons, maze, school ball, villain comes back, fire goblet
harry-potter-and-the-order-of-the-phoenix: wizard boy, evil pink teacher, secret army of pupils, prophecy
harry-potter-and-the-deathly-hallows-part-2: final battle at magic school, wand, snape memories, villain dies
shrek: green ogre rescues princess with talking donkey, swamp, fairy tale creatures, dragon, onions layers
shrek-2: ogre meets in-laws parents, cat in boots, fairy godmother potion
finding-nemo: clownfish father searches lost son across ocean, forgetful blue fish, sharks, dentist aquarium, fish loses son
avatar: paralysed soldier in blue body on alien planet moon, tall blue people, tree, mining company, flying creatures
barbie: doll leaves pink perfect world for real world, ken, patriarchy, flat feet
the-sound-of-music: nun becomes governess of seven children, singing family in austria, captain, nazis, mountains, hills, curtains clothes
the-good-the-bad-and-the-ugly: three gunmen look for gold in cemetery, three way standoff duel, western, civil war, whistle music
2001-a-space-odyssey: computer hal kills astronauts, monolith, apes throw bone, star child, jupiter, talking computer turns evil, i'm sorry dave
rocky: small time boxer gets a shot at champion, runs up steps in philadelphia, raw eggs, punches meat, adrian
taxi-driver: lonely cab driver at night in new york, mohawk, talks to mirror, young prostitute, you talking to me, vigilante
spirited-away: girl works in bathhouse for spirits, parents turned into pigs, no face, dragon boy, witch, japanese animation
walle: lonely trash robot on empty earth falls in love with white robot, fat people in spaceship, plant in boot, cleaning robot
up: old man flies house with balloons, boy scout, wife dies at beginning, talking dog, waterfall, floating house
interstellar: astronauts go through wormhole to save dying earth, father leaves daughter, bookshelf, time passes slower planet with waves, black hole, corn farm
snow-white-and-the-seven-dwarfs: princess poisoned apple, magic mirror, evil queen, seven little men miners, heigh ho
gone-with-the-wind: southern belle in civil war, plantation, burning atlanta, frankly my dear i don't give a damn, green curtain dress
its-a-wonderful-life: man wants to die on christmas eve, angel shows him the world without him, bridge, bank, bell rings wings
blade-runner: cop hunts androids replicants in rainy future los angeles, tears in rain, unicorn, test with eyes, noodles
blade-runner-2049: replicant cop finds bones of mother, hologram girlfriend, wooden horse, old deckard in orange las vegas
fargo: pregnant policewoman, husband hires men to kidnap wife, wood chipper, snow, funny accents, minnesota, car salesman
the-big-lebowski: dude whose rug was peed on, bowling, mistaken for millionaire, white russian, nihilists, slacker in bathrobe, toe
the-sixth-sense: boy sees dead people, child psychologist, twist he was dead all along, ghosts, i see dead people
monsters-inc: monsters scare children for energy through closet doors, little girl gets into monster world, blue furry and one eyed green
kill-bill-vol-1: bride wakes from coma takes revenge with samurai sword, yellow tracksuit, fights eighty eight gangsters, list of names, sword
kill-bill-vol-2: bride buried alive in coffin, five point heart punch, old kung fu master, eye plucked, daughter alive
pirates-of-the-caribbean-the-curse-of-the-black-pearl: drunk pirate captain, cursed skeleton pirates in moonlight, gold coin, governor's daughter, blacksmith
pirates-of-the-caribbean-dead-mans-chest: pirates, squid face captain, beating heart in chest, kraken, big wheel sword fight
eternal-sunshine-of-the-spotless-mind: couple erase memories of each other, memory erased, woman with blue hair, beach house, train montauk, forget ex girlfriend
inglourious-basterds: jewish soldiers scalp nazis, cinema burned with hitler inside, polite nazi colonel, glass of milk, french farm
frozen: princess with ice powers, let it go, sister, talking snowman, reindeer, endless winter
frozen-ii: ice queen follows voice into enchanted forest, spirits, dam, sister, show yourself
la-la-land: jazz pianist and actress in los angeles, dance on freeway traffic jam, planetarium, musical, they don't end together
get-out: black man visits white girlfriend's parents, hypnosis teacup, sunken place, body auction, bingo
black-panther: african king superhero of hidden rich country, wakanda, vibranium, waterfall fight
vertigo: detective afraid of heights follows woman, bell tower, remakes her to look like dead woman, green, spiral
a-clockwork-orange: violent youth gang, milk bar, eyes held open, cured of violence, beethoven, bowler hat
the-princess-bride: grandfather reads story to sick boy, my name is inigo montoya you killed my father, sword fight, giant, as you wish, poison cup
aladdin: thief finds magic lamp, blue genie, three wishes, flying carpet, princess jasmine
the-usual-suspects: criminals in police line-up, who is keyser soze, limp man was the villain, coffee cup, interrogation
trainspotting: heroin addicts in edinburgh scotland, worst toilet, baby on ceiling, choose life, running
amelie: shy waitress in paris does secret good deeds, garden gnome travels, photo booth album, montmartre
catch-me-if-you-can: young con man pretends to be pilot doctor lawyer, forges cheques checks, fbi agent chases him
the-incredibles: family of superheroes in hiding, forced out of retirement, dad mum kids with powers, no capes, island
incredibles-2: superhero mother works, dad at home with baby with powers, screens hypnotise
the-departed: cop undercover in mob, mobster undercover in police, boston, rat, moles, both look for each other
iron-man: arms dealer billionaire builds metal flying suit in cave, captured, glowing heart
django-unchained: freed slave and german dentist bounty hunter, save wife from plantation, western
spider-man-no-way-home: three spider men meet, villains from other universes, multiverse, forget who he is
dr-strangelove-or-how-i-learned-to-stop-worrying-and-love-the-bomb: general starts nuclear war, cowboy rides bomb, war room, no fighting, doomsday machine
mary-poppins: magic nanny with umbrella, chimney sweep dance, spoonful of sugar, flying kite, penguins, london
chinatown: private detective, water scandal in los angeles, cut nose, she's my sister and my daughter
monty-python-and-the-holy-grail: king arthur with coconuts, killer rabbit, knights who say ni, black knight loses arms, swallow
monty-pythons-life-of-brian: man mistaken for messiah, always look on the bright side, crucified, judea
scarface: cuban immigrant becomes drug lord in miami, say hello to my little friend, pile of cocaine, chainsaw in bathroom
full-metal-jacket: marine boot camp, shouting drill sergeant, jelly doughnut, fat private shoots, vietnam sniper
beauty-and-the-beast: girl prisoner in castle of monster, talking clock candle teapot, rose, ballroom, enchanted prince
reservoir-dogs: diamond robbery gone wrong, colour names mr pink, ear cut off, warehouse, black suits, undercover cop bleeding
heat: bank robbers and cop, street shootout, coffee shop meeting, los angeles, pacino and de niro, thief and detective
good-will-hunting: janitor is genius at maths, therapist, boston, it's not your fault, solves equation on blackboard
the-green-mile: death row guards, huge gentle black man heals with his hands, mouse, electric chair, miracles in prison
memento: man with no short term memory, tattoos polaroid photos, looks for wife's killer, told backwards, reverse order
spider-man: high school boy bitten by spider, upside down kiss in rain, green goblin, swings between buildings, uncle dies
spider-man-2: doctor with mechanical arms octopus, train stopped by superhero, loses powers, pizza delivery
spider-man-homecoming: teenage superhero school dance, vulture is girlfriend's dad, ferry split in half
spider-man-into-the-spider-verse: animated black teenager spider man, spider people from other universes, pig, comic style
spider-man-across-the-spider-verse: animated, thousands of spider people, spot villain, chase through dimensions, gwen
the-prestige: two rival magicians, teleport trick, drowned clones, twins, tesla, water tank
no-country-for-old-men: killer with coin toss and cattle gun bolt, hunter finds drug money briefcase in desert, bad haircut, sheriff
ratatouille: rat who cooks in paris restaurant, under chef's hat, food critic, pulls hair
the-intouchables: paralysed rich man and black carer from suburbs, friendship, wheelchair, paragliding, french
dune-2021: desert planet, spice, giant sandworms, young duke's son, hand in box pain, floating fat baron
dune-part-two: desert planet, riding sandworm, messiah, bald villain arena black and white, holy war
top-gun-maverick: old navy pilot trains young pilots for mission, jets, dead friend's son, beach football
top-gun: navy fighter pilot school, volleyball, need for speed, goose dies, aviator sunglasses, jets
amadeus: jealous composer tells of rival genius mozart, laugh, requiem, vienna
who-framed-roger-rabbit: detective and cartoon rabbit, toons and people together, sexy singer wife, judge, dip
home-alone: boy left behind at christmas, parents fly to paris, burglars, traps, aftershave scream
braveheart: scottish rebel blue face freedom, executed, kilt, english king
men-in-black: secret agents in suits police aliens, memory flash pen, galaxy on cat's collar, noisy cricket
city-of-god: boys in slum favela rio brazil, gangs, photographer, chicken chase, drug war
casino-royale: poker game, spy gets double o licence, torture on chair, venice sinking house, parkour chase, bond
skyfall: spy's old house in scotland, boss m dies, hacker villain without jaw, bond, london underground
goldfinger: spy, woman painted gold, fort knox, hat thrower, laser between legs, bond
goldeneye: spy, satellite weapon, tank chase in petersburg, bungee dam, bond
no-time-to-die: spy with daughter, poison garden island, nanobots, bond dies
pans-labyrinth: girl in fascist spain meets faun, monster with eyes in hands, stepfather captain, fairy tale civil war
it: killer clown in sewer with red balloon, children of small town, storm drain, paper boat
knives-out: rich crime writer dies, nurse vomits when lying, southern detective, family inheritance, sweater, donut
glass-onion: billionaire invites friends to greek island, murder game, mona lisa, southern detective
everything-everywhere-all-at-once: laundry owner woman jumps between universes, hot dog fingers, bagel, tax office, rocks talk, chinese mother
metropolis: silent, workers underground, robot woman, city of future, heart machine
frankenstein: scientist brings body sewn from corpses to life, monster, it's alive, little girl thrown in lake, torches
king-kong-1933: giant ape climbs skyscraper with woman, planes, island, empire state
bicycle-thieves: father and son look for stolen bike in rome, poster job
12-angry-men: jury can't agree on verdict, one juror not guilty, room, knife, hot day, boy accused of murder, jurors argue, deliberation
the-graduate: young man seduced by older married woman, her daughter, bus at end, plastics, church wedding interrupted, leg
the-exorcist: girl possessed by devil demon, priests, head spins, green vomit, stairs
close-encounters-of-the-third-kind: man obsessed with mountain of mashed potatoes, ufo, five notes music, devils tower, aliens land
grease: high school musical, summer love, leather jackets, flying car, greaser and good girl
superman: baby sent from dying planet, farm, phone booth, flies around earth to turn time back, reporter lois, glasses
airplane: spoof, passengers poisoned by fish, don't call me shirley, inflatable pilot, ex pilot must land plane
the-breakfast-club: five pupils in saturday detention, school library, jock nerd princess, fist in the air
stand-by-me: four boys walk along railway tracks to see dead body, leeches, train bridge, pie eating
when-harry-met-sally: can men and women be friends, fake orgasm in deli, new year's eve, i'll have what she's having
the-nightmare-before-christmas: skeleton from halloween town discovers christmas, stop motion, pumpkin king, kidnaps santa
leon-the-professional: hitman and little girl, plant, milk, corrupt cop, neighbours killed, twelve year old learns to kill
life-is-beautiful: father makes concentration camp a game for son, tank, italian, waiter
american-history-x: neo nazi skinhead goes to prison and changes, curb stomp, brother
american-beauty: man with midlife crisis wants daughter's friend, rose petals, plastic bag in wind, neighbour films, suburb
cast-away: man stranded alone on island after plane crash, volleyball friend wilson, coconut, parcel delivery, deserted island, raft
requiem-for-a-dream: drug addicts, mother on diet pills wants to be on television, arm amputated, refrigerator
oceans-eleven: crew robs three casinos at once, las vegas heist, vault, fountain
gone-girl: wife disappears and husband is suspected, diary, she faked it, cool girl, missing wife
mad-max-fury-road: desert chase in trucks, woman with metal arm saves wives, flaming guitar, chrome spray, war rig
the-revenant: trapper mauled by bear left for dead, snow, crawls, sleeps in horse, revenge for son
arrival: linguist learns language of aliens with ink circles, shells hover, time not linear, daughter
coco: boy in land of the dead with skeletons, guitar, mexican day of the dead, great grandmother, remember me
logan: old wolverine dying, girl with claws, drive to border, professor ill
thor-ragnarok: god of thunder in gladiator arena against hulk, hammer destroyed by sister, rainbow bridge
bohemian-rhapsody: queen singer freddie mercury, live aid concert, rock band moustache
once-upon-a-time-in-hollywood: fading actor and his stuntman, charles manson, sharon tate, flamethrower, sixties
pinocchio: wooden puppet wants to be real boy, nose grows when he lies, whale, cricket conscience
rain-man: man finds autistic brother, counts cards in casino, drive, underwear kmart, inherits
dead-poets-society: teacher inspires boys at boarding school, poetry, stand on desks, o captain my captain, seize the day
the-little-mermaid: mermaid gives voice to sea witch for legs, prince, crab, fish, under the sea
pretty-woman: rich man hires prostitute for a week, shopping, opera, red dress, bath, fire escape
independence-day: aliens attack on fourth of july, white house blown up, president's speech, computer virus, ufo over cities
scream: masked killer phones teenagers, what's your favourite scary movie, ghost face knife, horror rules
crouching-tiger-hidden-dragon: stolen green sword, fight on bamboo trees, flying martial arts, chinese, rooftop
shaun-of-the-dead: zombies in london, friends go to pub, cricket bat, records thrown, zombie comedy
shutter-island: marshal looks for missing patient on asylum island, twist he is a patient, lighthouse, storm
guardians-of-the-galaxy: misfits in space, raccoon and tree, i am groot, mix tape cassette, dance off
guardians-of-the-galaxy-vol-2: baby tree, living planet father, blue yondu, seventies music
captain-america-civil-war: superheroes fight each other at airport, accords, friend winter soldier
zootopia: rabbit police officer and fox, animal city, sloth at office, missing predators
the-third-man: writer in vienna looks for friend, sewer chase, ferris wheel, zither, cuckoo clock, penicillin
sunset-boulevard: dead man in pool tells story, old silent film star, ready for my close-up, writer kept by actress
singin-in-the-rain: silent film stars when sound comes, dance in rain with umbrella, awful voice, make em laugh
godzilla: giant monster from sea destroys tokyo, nuclear, lizard, rubber suit
the-seventh-seal: knight plays chess with death, plague, black and white, swedish
to-kill-a-mockingbird: lawyer defends black man, children, father atticus, strange neighbour, southern town
butch-cassidy-and-the-sundance-kid: two outlaws flee to bolivia, bicycle raindrops, jump off cliff, freeze frame, train robbers
willy-wonka-and-the-chocolate-factory: golden ticket, poor boy visits sweet factory, orange little men, chocolate river, blueberry girl
the-thing: scientists at antarctic station, alien imitates people, blood test, dog, flamethrower, who is human, snow
ferris-buellers-day-off: boy skips school pretends to be sick, ferrari, parade, chicago, principal, truant
platoon: young soldier in vietnam, two sergeants good and bad, arms raised, jungle
predator: soldiers in jungle hunted by invisible alien, mud, get to the chopper, heat vision
edward-scissorhands: gentle man with scissors for hands, suburb, hair cutting hedges, castle, ice sculpture snow, pale
total-recall: man's memory implanted, mars, three breasts, was it a dream, mutant, secret agent
apollo-13: astronauts in damaged spacecraft, houston we have a problem, moon mission fails, oxygen, square filter round
l-a-confidential: three cops in fifties los angeles, corruption, prostitute looks like film star, rollo tomasi
american-psycho: banker yuppie serial killer, business cards, raincoat axe, music lecture, chainsaw
snatch: stolen diamond, gypsy boxer nobody understands, dog swallows, pigs, london gangsters
the-bourne-identity: man found in sea without memory, amnesia spy, swiss bank, paris mini chase, assassins
the-bourne-ultimatum: spy without memory, waterloo station, tangier rooftop chase, learns who he was
the-bourne-supremacy: spy without memory framed, girlfriend shot in india, moscow car chase
the-devil-wears-prada: young woman assistant of terrible fashion magazine boss, cerulean, new york, stylish
the-lives-of-others: secret police man listens to writer in east berlin, stasi, attic headphones, typewriter
there-will-be-blood: oil man, i drink your milkshake, preacher, adopted son deaf, bowling alley
slumdog-millionaire: boy from mumbai slums on quiz show, india, train dance, blinded children, who wants to be
the-hunger-games: girl with bow volunteers for deadly tv contest, children kill each other, arena, districts
the-wolf-of-wall-street: stock broker drugs and yachts, quaaludes crawl to car, sell me this pen, fraud
john-wick: hitman's dog killed, revenge for puppy, retired killer, hotel for assassins, stolen car
john-wick-chapter-2: hitman, marker, rome catacombs, mirrors, pencil
dunkirk: soldiers trapped on beach, little boats, evacuation, spitfire, ticking
wonder-woman: amazon princess in first world war, lasso, no man's land, shield, island of women
blazing-saddles: black sheriff in western town, campfire beans farting, spoof, punch horse
young-frankenstein: spoof black and white, grandson of scientist, hunchback, puttin on the ritz, monster tap dance
the-blues-brothers: two men in black suits and sunglasses on mission from god, car chase in mall, orphanage, band
this-is-spinal-tap: fake documentary of rock band, amplifier goes to eleven, tiny stonehenge, drummers die
beetlejuice: dead couple haunt their house, ghost with striped suit, say name three times, waiting room, banana boat song dinner
big: boy wishes and becomes grown man overnight, floor piano, toy company, fortune machine
twelve-monkeys: man sent from future to find virus, asylum, airport, animals free in city, time travel plague
almost-famous: teenage journalist tours with rock band, tiny dancer on bus, groupies, magazine
donnie-darko: teenager and scary man-sized rabbit, jet engine falls on house, end of the world, time travel
lost-in-translation: old actor and young woman in tokyo hotel, whisper, karaoke, whisky advert, jet lag
children-of-men: no more babies born, pregnant refugee woman, infertile world, long shot in car, london future
v-for-vendetta: masked rebel blows up parliament, guy fawkes, fascist england, shaved head
doctor-strange: surgeon with damaged hands learns magic, cape, bargain with giant face, portals
a-quiet-place: family must be silent, monsters hunt by sound, birth in bath, nail on stairs, sign language, no noise
`
