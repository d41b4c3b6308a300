// English words one slip away from a word of the lexicon, of a name or of a title, and plain words that titles are made of.
// They mean themselves: "houses" is no slip of "horses". Chosen from the SCOWL word lists, copyright 2000-2014 by Kevin
// Atkinson, who permits use, copying and distribution of the lists and of parts of them.
export const ownWords: ReadonlySet<string> = new Set(
  `
    abase abased abates abductee abetter abetting abject abloom abode abort abound abridge absurdest abusing abyss
    academe accent accenting acceptably accident according accursed accuse accuser ached aches aching acing acres
    acutes adapter adapting adaption adaptive adder addition addle addling adieu admit admonish adobe adorably adorn
    adorned adorning advents adventured adventurer adventuress adverbs advertises advocate advocated adware aerial
    aerie afield aflame afterwords agate ages aglow agreed aground aides aiding ailed ailing aimed aired airing aitch
    albeit alder alert algae algal alienate alight alighting align allays alley allied allot alloy alloyed allusion
    almighty aloes aloha aloud altar alternated altruist alums amasses ambiance ambling amigo amigos amino amiss
    amoral amorality amorally amour ample amuse amused analyse analyze analyzed analyzer anarchism anatomic anatomies
    anatomy ancestor ancestors anchorman anchormen angel angelic angelica angels angle angler angling angora angst
    animate animus anion anise annexes annihilation anodes anorak anted antes anther anthologise antsy anuses aorta
    apace apartment apiece aping apolitical appal appearing appeasing applet apply appointee apprenticed appropriated
    apron apses apter arabesque arachnophobia arbor arcane arced arcing ardent ardour arena argot arias aright arise
    arising armband arming armoury armrest aromas arousing arrange arranger arrival arrive arrived arrow arsed arson
    artiest artifact artificial artisan artiste ascent ascots asexual asexually ashed ashen ashes ashier ashing ashore
    askew asocial aspirin assassinate assay assemble assembled assembler assembly assent assume assurance assured
    astern astir astonish astral astray atomic atoned attach attack attacks attendee attender atypical atypically
    auction audit auger aught august aunts aura aural auspicious autopsied avast avatar avenged avenue averse aversion
    averts avian awake awaken awakens awhile awing axing axles baaed baaing babe babied babier babiest babyish
    backbone backed backer backing backyards badder baddest baddies badness bagged bagging bailed bailing bails bairn
    baiting baits baked bakes balanced balder balding baldly balds baldy baled baling balked balking balks balky ball
    ballad ballot ballsy bally balms balsa banal bandage banded bandies bandying banes banged banger banging bangle
    bangs banish banishing banked banner banning banns banshee banshees bantered banyan barber barbie barbs bards
    bared barer barest barfed barfly barge barged baring barked barker barking barks barley barman barmen barmier
    barmy barney barony barque barred barrel barrels barren barricade barring barrow barter bartered basely baseman
    baser bashed bashes basil basin basing basis basked basking basks basses basset bassos bastards baste basted
    basting batch batched batching bated bathe bather baths bating batman batmen baton batsman battened batter batting
    battled battler battleship batty bawling bayed baying beached beaching beacon beading beads beady beagle beaker
    beaks beaming beams beaning bearding bearer bearing bearish beau beaut beautiful beauty beaver beckoning bedded
    bedder bedding bedeck bedside beech beehive beeper beeping beeps beery beetle beetled beets beeves begat begged
    begging begone begun behoved beige belated belay belch belie belied believed believer bellboy belle belled bellied
    belling bellow bellying belting belts bench bend bendier bendy benefit benign berating bereave berg berms berth
    beryl beset besiege besieger bested besting bestirs betas betide betrayer bettered bettor bevel bewitches biased
    bicker bicycled bidden bidder biddies bidding bides biding biffs bight biked biking bill billboard billboards
    billed billet billing billion billow billy bimbo binder binding binds binged bingo binned binning bionic birdcage
    bisque bitch bitched bitching bites bitten bittern bitty black blacker blacking blackish blackmailed bladder blade
    blame blaming blanch blanched bland blandness blank blanked blanker blankest blanking blare blaring blast blaze
    blazer blazing bleach bleaker bleary bleat bleating bleed bleep bleeper bleeping blemish blender blending bless
    blight blighter blighting bling blink blinkers blinking blintz blips bloats blobs blocked blocs blogs bloke blond
    blonde blonder blondness bloodied blossom blossoms blotched blots blotted blotting blow blown blows blowsy blowy
    blue blued bluer blues bluest bluesy bluff blunders blurbs blurs blurt bluster blustering boarder boars boast
    boaster boater boating boatman bobbed bobbing bobbins bobby boded bodega bodes bodge bodices boding body bodyguard
    boffin bogged bogging bogus boiled boiler boiling bolder bolero boles bolls bolts bombard bondage boned boneheads
    boner bonging bongo boning bonking bonks bonnier bonny boobies boobing boodle booed booger boogie boogied booing
    book booked booking bookish boomed boomers booming booms boondocks boonies boons boors boost boot booth booties
    booting boots boozed borax borer borne boron borrow bossed botch bothering botnets bottled bottler bough bought
    boulevard bounce bound bounded bounding bounty bout bovine bowed bowel bower bowing bowled bowling bowmen boxed
    brace bracing bract bragged brags braid brained braining brainy braise braised braising brake braking branch
    branding brandish brandy brash brass brats bratty braved braver braving bravo brawn braying breach breaching bread
    breading breadth break breakfast breaking bream breathe breathed breather breathless breathy breed breeze brewer
    brews briar bribed brick bridged bridging bridle brier brighten brightened brightening brighter brightness brigs
    brims brine bringing brink briny broach broad broadside brogue broiled broken broker brood broody brooked broom
    brown brows browsing bruin bruise bruit brunch brunt brush brushed brushing brute brutish bubble bubbling bucked
    buckle buckled buckler buckling budge budged budgies budging buffalo buffer buffering bugger bugled bugler bugling
    bugs build built bulbs bulge bulged bulging bulgy bulking bulky bull bulled bullet bulling bullring bumble bumbled
    bummed bumped bumper bumping bumpy bunching bundled bundling bunged bunging bungle bungler bunion bunker bunking
    bunks bunny bunted bunting bunts burbling burgeon burgher burgled burgling burgs burgundy buries burka burlesqued
    burly burn burning burped burping burps burqa burred burring burrs burying busby bused buses bushiness bushy
    busied busier businessman busing busked busking bussed busses bussing busted buster busters bustier busting
    bustled bustling busts busty busyness butch butcher butte butter buttered butterfly butting button butty buyer
    byres bytes cabal cabby caber cabinet cable cabled cache cached cachet caching cackle cadaver cadenza cadre caged
    cagey caging caiman cairn cajole caked caking calked calking calks call caller calling calls callus calmed calmer
    calved calving camber camel cameo camera camped campier canal cancel candid candida candle candled candles candor
    caned canes canine caning canker cankering canned cannery cannibalise canning canny canoe canted canter cantered
    canting canton cantors cantos canyon capably capitalise capitol capon capped capping captain caramel carbon carbs
    carded cardie cardinal carding careen carer caress caret carfare cargo carnelian carob carol caroled caroler carom
    carpal carped carpel carpenters carping carps carpus carrel carried carrier carrot carry carrying carted carting
    carton cartridge carts carve carved carver carvery carving cased cashed cashes cashing casing casks cast caste
    caster castled castling castor catcher catching catchy categorise cater catering cation catkin catty caused caved
    caver caves cavil caving cawed cawing cease ceased ceasing celerity cell cellar cements censer centering central
    cents cerebra cerebration cerise certainty certs cervices cession chafe chafed chafing chaining chair chaise
    chalky chamber champing champion champs chanced chancel chancing chancy changing chant chanted chanter chanting
    chaplain chaplet chapped chappy chaps chapter chard charge charger charging charlie charlies charred charring
    chars charted charter charting chary chaser chasm chaste chaster chat chatted chatter chattered cheapo cheated
    cheater check cheeking cheep cheeping cheeriness cheesed cheesing chemise cherish cherry chest chesty chewer chews
    chewy chicken chicle chide chided chiding chief chili chilli chilly chime chink chinking chinning chino chipped
    chippie chippy chips chive chivy chocked chocking chocs choicer choicest choke choking chomped choosy chopper
    chore choreograph choreographed chowed chowing chronicle chronicled chronicler chronicles chuckled chunk chunter
    chute ciders cilia circled circlet circumstanced cirrus cite citing citizen civic civil clack clacking clamber
    clamorous clamour clamping clamps clams clang clanged clanging clank clapped clapper claps claret clashed clashing
    clasp classed clause claws clay clean cleaners cleanly clear cleat cleave cleaver cleaving clefs clerk clerks
    clews click clicked client climbed climbs clime clinched clinches cling clink clipping clips clique cloche clock
    clocked clockwork cloned clonk clonking clopped closely closer closest clothed cloths clots clotted clotting cloud
    cloudy clout clove cloven clover clowning cloyed cloying club cluck clued clueless clung coached coarsen coarser
    coasted coasting coats cobber cocked cocking cocks cocky cocoon coda coddle code codgers coding coeds coffer
    coffined cohere cohered coiled coins cokes coking cold colder coley colic collage collateral collision collusion
    colon colones colonise colorists colorize colourise coltish colts columbine comas combing combs comely comfortably
    comma command commence commie communed communicated commute commuter compete completed completer completing
    complicate comport comporting comportment compose composed compromised compute computed computing concave conceit
    conceived concept concern concerted concerting concerto conch conclave concubine concubines condo condom condone
    condor coned cones confection confesses confide confided confidential conformist confuse confused confuted conga
    congeniality conger congest conic conical coning conkers conking conks connection connive consent constancy
    consume consumer consumerist contact contend context contrast contused contusion convection convene convert convey
    convince cooing cooked cooker cookie cooled cooler cooling coolly coons cooped cooping coops coots coped copiers
    copped coppery copping copra copse copters copying coral cordless cordon cords cored cores corespondent coring
    corked corker corking corks corms cornball cornea corned corner cornet cornier corning corns coroner coronet
    coronets corpus corrie corrupter cosines cossets costar costing costly costumed costumer cottager cotter cotton
    couching cough counted counties counting countrywide county coupe coupled couplet couriers coursed courser
    coursing courting cousin covenant coverall coves covet coveted covey coward cower cowered cowering cowing cowling
    cowls coxing coyer cozen coziness crabs cracked crackling craft crags cramp cramping crane craned cranes craning
    crank cranking cranky crape crapped crapper crash crashed crashing crass crate crated crater crating craved craws
    craze crazing creak creaked creaking creaky creamed creamers creaming creamy crease creased creasing creed creek
    creel creeper cremated cremates cremating cremation crepe cress crest crested cresting crew crewed crick cricked
    cricking cried crier crimp crimson cringed cringing cripes crispy criticise critiqued critter croak croaked crock
    crocked crocodile croft crone crony crooking croon crooned cropped croppers cropping crops crosser crossest crouch
    crouching croup crow crowed crowing crowning cruder cruelly cruet cruised cruiser crumbing crumble crumpling
    crusaded crusher crusted crusting crusty crying crystal cuckoo cuckoos cuddled cuddling cuffs culled culling culls
    cultural cultured cunning cunts cupped curbed curbing curbs curdle curds cured cures curie curing curio curled
    curling curly currant curtail curter curve curved curving curvy cushy cussed cutback cuter cutest cutesy cutey
    cuticle cuties cutter cystic cysts dabbed dabbing dacha daddy daffy dafter dagos dailies daises daisies dales
    dalliance dallies dalmatian dalmatians damage dame dammed damned damped dampen damper damping damps damson danced
    dander dandle dandy danger dangerous dangling danker dankest dankly dankness dapple dared darken darkest darling
    darned darning darted darting darts dashed dated dating dative datum daunted daunting dauntingly daunts davit dawn
    dawned dawning dazed dazes dazing dead deader deafer dearer dearness dearth deary deathly debar debit debug decaf
    decal decant decedent decently decider decision decks declined decode decoded decorate decoy decree decry dedicate
    deduce deduced deducing deduction deductive deeded deeds deemed deepen deer defame defection defective defencing
    defend defensing defined deformation deformed defter deftest defuse deifying deign dejection dejects delis dells
    delves demean demise demob demolition demoniac demos demote demoted demotic demotion denier denies denim denoted
    dense denser dental dentin denting dents denying departed dependence depending deport deported deporting
    deportment depot depraved depressive deprive deputes deputise derange deride derided derision derive derived
    deriving dervish descant deserved desired desist desisting desolated despicable despicably despised dessert
    destine destroyer detailed detainee detect deter detour deviance devise devolution devolve devolving devote
    devotee devour dhows dialing dials diamond diamonds diary dibble dickey diction diddle dies difficulty digger
    diked dikes diking dills dilly dimes dimmer dimple diner dines dinged dinging dingo dings dining dinky dinned
    dinning diploma diplomata dipped dipper dipping dippy directer directory direst dirty disable disclosure discourse
    discover discriminate discs diseased dished dishes dishing dismay displace displayed disported dissed dissing
    distorter distract district ditch ditched ditching dither ditty divan dived diver diverge dives dividend divider
    divined diviner diving dizzy doable dobbed dobbing docent docked docker docket docking dodge doers dogie dogma
    doily doled doles doling dollar dollars doltish dolts domed domes doming donates donned donning donnish donor
    doodle doors dopes dopey doping dorks dormer dosed dosing dosses dotes doting dotting dotty doubled doublet doubly
    douche douching dough douse dousing doves dowdy downed downfall downier downy dowser dowsing doyen dozed dozen
    dozing drabs draft drafted dragoon drain drainer draining drakes drams drank drape draped drawl draws drays
    dreading dreamt drear dreary dregs drench drenching dress dresser dried drier driest drifted drill drink dripped
    drippy drips drive drivel driver drizzly droller drolly droned drool drooping droops dross drought drove drover
    drown drowning drubbed drubbing drubs drugged drum drummed drunker dryad dryer drying duality dubbin duck ducked
    ducking ducky duding duelled duets duffer duffs dulled duller dulling dully dumber dummies dumped dumper dumping
    dumps dumpy dunce dune dunes dungs dunks dunner dunning dupes duping dusk dustbin duster dusting dwarfs dwell
    dweller dwindles dyeing dyers dynamite dynamited eager eaglet earful earned earner earnest earning earring earthy
    eased easing eaten eaters eatery eats eaves ebbing eddied edge edger edits eerier egged egret eider eight eighth
    ejection ejects elaborated elate elated elating elder electron eleven elide embeds ember embers embrace embraced
    emends emergence emery emetic emigrates emission emitting emote emotion enable enclose encounter encounters
    endgame ending endued enduing enema engage enjoyably enrage enraging enrich enrol enslave entails enter entered
    enthusiasm entice entirety entrap entrapment envoy epaulette equilibrium erase erased eraser erection erring
    escapade escaped especial espied espies espousal espouses espying ester estrange eternal ether euphoria evade
    evaded evades evaluation evangelise evasion evenest evince evolutionary evolve evolving exampled exception excerpt
    excerpting excise excising excused executive exert exist exited exiting exorcise exotic exotica exoticism
    expatiates expatriated expedience expeditious expended experienced expire exploded explore exploring export
    express exterminating exterminator external extravaganza extremer eyes fabled face facet facial faction factional
    factor factorise factually faddy fades fainer faint fainter fainting faked faker faking falcon fall fallout fallow
    fallowed falls falser falsie falter famed famish fancied fancier fanciest fanfare fanned fannies fanny fantasia
    fantasied fantasise fared farewell farina faring farmed farmhand farrier farrowing farted farther farting farts
    fasted fasten fasting fathering fating fatter fattest fatty fault fauna fauns faves fawning fawns faxed faxes
    faxing fazed fazing fear fearful fearing feather feats featured feces feckless feeding feeds feign feline fella
    fellas felled feller felling felon felting feminise fenced fencer fences fended fender fending fends fennel ferric
    ferries fessed fesses fessing fest fester fetal feted fetter fettle fevered feverish fewest fiche fiction fiddle
    fiend fiends fiercer fifes fifth fifty figured figures figurine filbert files filet filing filler fillet fillip
    filly filmy filter filth finale financed finches finder finer finery finger fining finis finking finks finny fire
    fired fireflies fireman firemen firing firm firmed firmer firming fish fished fishery fishier fissile fission
    fistful fitful fitness fitted fitter five fiver fixed fixes fixture fizzling flack flailed flailing flails flair
    flake flaky flambes flamed flaming flange flank flans flapped flare flashed flasher flashest flaws flayed flaying
    flays fleck flee fleecing fleeting fleshing fleshy flew flexibly flexing flicked flied flier fliest flighty flint
    flinty flipper flipping flips flits flitting flock flocked floes flog florid florin flosses flour flow flowed
    flowery flowing flown flubs flues flume flunk flush flushing flying foamed foams fobbed fobbing focal fogey foiled
    foiling foils folder folding folds folksy folly foment fonder fooling footer footfall footie footy forager foray
    forbid force forceps ford forded foreman foremast fores forester forgave forge forged forgiven forgo forgot forked
    forking forks formal formally format formed forming formulae forte forty forums fought fouler foully founded
    foundling fount fountain fowling fowls foxed foxing foyer frack fracked fracking frail frailer frame framer
    framing franc franchised franchisee franchiser frank frayed fraying freaking freaks freedman freeing freemen freer
    freight frenzies friars friction fridge fried frighted frighting frilled fringed fringing frisk frisky frisson
    fritter frizz frizzy frocks frond front frontiersman frosh frostier frosty froth frown frowning froze fruit
    frumpier frying fucker fucking fuddle fudge fudged fueling fulfillment fulled fuller fulling fumble fumbled
    fumbling funding funereal funfair funked funkier funkiest funky funnelling funner funnest furling furor furrow
    furry fused fuses fusing fusses fussing fustian fusty fuzz gabble gabbling gabby gabled gadding gaggle gainer
    gains gales galled galley galling gallon gallops gallows galls gamble gambled gambol gamboling game gamed gamely
    games gamest gamier gamin gamine gammon gander ganging gangling gaped gapes gaping garaged garbage garbed garble
    garbling garbs garish garlic garnet garnish garret garrison garter gases gashed gashes gasman gassed gassing
    gastronome gate gateau gated gates gather gating gator gauging gauze gawks gayer gazed gazer gazing gearing gears
    geeing geeky geese gelded gelding gelling genera generic generically genii genning gentile gentled gentlemen
    gentry gents genus geode germane germinal germs gestate ghastly gibbon gibes gibing giblet gifting gifts gigging
    giggled giggler giggly gilding gills gilts ginger ginning girded girds girly giros girth girts gites gits giver
    gladder glade gland glare glass glassy glaze glazed glazier glazing glean gleaning glide glided glint glistening
    glitz globs glorious glory gloss glossed glove gloved gloving glower glowing glues gluey glummer gnomes goaded
    goading goads goats gobbed gobbet gobbing goblet goddess godfather godless godson goggle goggling gold golden
    golfing golly goner gong gonging goodbye goodies goodish gooey goofing goofs gooier gooks goose goosing gored
    gorge gorging gorgon gorse gouge gourd gout gowned gowning gowns grabby grace graced gracing grade grader grading
    graduate graduated graffiti graffito grafted grafter grain grainy grams gran grand grandee grander grandpas grange
    grape graph grass grassed grate grated grater grating grave graved gravel gravelling gravely graven graver graving
    gravy grayer graying grayish graze grazed grease greased greaser greasy greatest green greened greener greenish
    greet gremlin gremlins grey greyed griddles griffon grime grimly grind grinder gringo grins gripe griped griping
    grippe grist gritter grizzle grizzly groan groin groove grooved groovy grope groping grosser grossing grottier
    grotty grouch grouching grouchy ground groundhog grouse groused grousing grout grove growl growling grubs gruel
    gruesomer grumble grumbling grumpier grunge grunt guano guardian guardians guesting guide guided guild guile guise
    gullies gulling gummy gungy gunman gunner gunning gunny guppies gurney gusher gushy gusts gusty gutter gutting
    guzzle guzzler gypsies habituates hacked hacks hacksaw haggises hail hailed haired hairier hairless hairy hakes
    halal halcyon haled haler haling hall hallow hallowed hallows hallway halon halted halter halting halve halving
    hammed hamming hammy hamper hand handed handhold handier handing handled handler handmaiden handover handy hanged
    hanger hangs hanker hansom hardening hardest hardier hardily hared harem hares haring harked harking harks
    harmonics harmonies harmonise harped harping harps harpy harried harrow harry harrying harsh harts hashed hashes
    haste hasted hasting hasty hatch hatched hatching hateful hater hatted hatter hatting haughty hauler hauling
    haunch hauteur haven hawed hawing hawk hawked hawker hawking hawkish hawser hayed haying hazed hazes hazing head
    headed header headier heading heady healer heals healthy heaped heaping hearer hearing hearkening hearse hearten
    hearth hearts hearty heat heated heater heathen heating heave heaved heaving hedged hedgehog heeded heeds heeling
    hefts height helix helper henna hennaing hepper herbs herder herds hereditary herein heresy hermitage heron herpes
    herring hewer hexed hickey hidden hided hides hieing highlander hiked hiker hikes hiking hill hills hilly hilts
    hinder hinge hinged hinging hinted hinting hipped hipper hippo hiring hissed hissing historian hitch hitchhike
    hitchhiked hitching hither hitter hived hives hiving hoard hoarder hoarding hoarse hobbies hobbyists hobos hocked
    hocking hocks hoeing hoist hokey holder holdover holdovers holier holing holler hollow hollowly homburg homebody
    homed homer homily homing homophobic honed hones honesty honey honeyed honing honked honkies honks hood hooded
    hoodie hooding hoodoo hooey hoofed hoofer hook hooker hooking hooky hoop hooped hooping hooted hooter hoots hoover
    hoped hopped hopping horded hording horny horridly horsed horsey horsing hosanna hosed hoses hosing host hosted
    hostler hotkey hotly hotter hotting hound hounded hounding housed housemaid hovel hover hovered howdy howled
    howling howls huddle huffs huffy huger hugged hugging hulled hulling hulls humaner humanest humanise humanism
    humble humbled humbling hummed humped humping humps hunch hunchback hunching hundred hung hunker hunkering hunks
    hunky hunt hunter hunters hunting hurdling hurled hurler hurling hurry hurtle hurtling hush husker hussies hustled
    hutch hyena hyenas hying hyping hypnoses hypnotised hypnotism hypnotist hysteric iambs icily icons identifies
    idioms idiot idiots imaged imagined imaging imitation immediate immerse impact impart impeccably impedimenta
    impeding imperil implacable implacably imply importer impose impossibly impoverishes impress improve imputation
    inane inanely inaner inanity inapt incarcerate incense incentive inception incorruptible incurably indemnify
    indemnity indented indenture indestructible indexed indices inducting inert infants infecting infects infer
    infernal infest infested infield infinite infinity inflected influences ingest inglorious iniquity injected
    injects injure inking inland inlay inline innate inning innocent insaner inserts insets inspects instanced
    instinct insult insurgence intelligence intenser intensify intentions interment intern internal international
    interned internee interpreted interview intimated intrigued intrude intruded intuit invade invaded invasion
    invective inventory inverted invest invested investigatory investor invisible invisibly inwards iodine irate
    irises iron irrigate irritated isle isolate issued itched itches itching itchy jabot jack jacked jacket jacking
    jaded jades jading jailed jailing jalousies jambs jammy jangle japed japes jarred jasmine jasper jaunt jaunted
    jaunting jawbreakers jawed jaws jealously jeeps jejune jelling jells jelly jemmy jerked jerkier jerkin jerky
    jester jesting jests jetting jetty jibes jigger jiggle jiggling jilts jingle jingling jinking jived jives jiving
    jobbed jobber jobbing jobless jobs jockey jocks johnny joint joked joker jokier joking jolted jotter jotting
    joules journal joust jowls jowly judgement judgment jugged jugging juggle juice juiced juicer juicy julep julienne
    jumble jumbling jumped junco junior junker junkier junkiest junks jurist juster jutting karat karts keeling keels
    keened keening keeper kelvin kenned kenning kernel ketch kettle khan kick kicked kicky kidded kidney kikes kill
    kilned kilning kilns kilos kilted kilts kinder kindle kinematic kingdom kingly kingship kinking kinsman kipped
    kipper kipping kirsch kiss kissed kited kiting kitschy kitted kitting kitty knaves knifes knightly knives knobs
    knocked knocker knots knotting knuckled korma krone kronor labyrinth laced laces lacier lacing lacked laddies
    laded laden lades lading ladles lager laird lairs lakes lamas lambent lambs lamed lamely lament lamer lames lamest
    laming lammed lamps lance lancer lancing land lander landscape landscaped landscaper lane languish lanky lantern
    lapped lapping lapse larch larder larding lards largo larking lashed lashes lashing lassie lasso lasted lasting
    latch latched latching latent laterally latex lathe lathed lather lathering lathing laths latte latter lauding
    lauds launch laureate laurel lavender lawful laxer laxest layer layman laymen lazed lazing lazying leach leaching
    leaded leaden leafing leafy league leagued leaking leaks leaky leaned leaner leaning leapt learn learned learner
    leased leash leasing leather leaved leaven leaver leaving lecher lectern ledge leeks leery lefter legally leggy
    lemma lemon lender lending lends leopard leotard leper lesion lessee lessen lesson lessor lethal letterbox
    leukemia levee lever levered leviathan levity lewder lexis liable libel liberally licit licked licking licks lied
    liefer liege lifer lighted lighten lightly lightning likable liken liker likest lilos lilted lilting lilts limber
    limed limes limey liming limitation limns limos limply limps linage lineal lined linen lingo lings lining linked
    linker linking links linnet lippy lisle listed listen listing liter literacy lither litter littler livable
    liveable livelong liven liver livery livest livid lizard llama llamas loader loading loafed loafs loaned loaner
    loans loath loathing loaves lobbed lobbing lobed lobes lobster locale lock locker locket locking loco locus
    locution lodes lodge lodger lodging lofting lofts loges logger logging login logon logos loins lolling lolls lolly
    longed longer looker loomed looming looms loonies loons looped loopy loosed loosen looser loosing looted looting
    loots loped lopes loping lopping lord lorded lorry lost lotion lotto louche loudest lough lounger lounging lours
    louse lousing louts louver loveliness lowed lowering lowest lowing lowish lowly lowness loyally lucked lucking
    lucky lucre lugged lugging lumber lumped lumping lumpy lunchbox lunching lunge lunging lurch lurid luring lurks
    lusher luster lutes lyricist maced maces machined machinist macing macro madame madder maddest mademoiselle madly
    madman madmen maggot magma magnolia magnum magpie maiden mail mailed mailing maims maize maker malady malice
    malign mallet mallow malls malted malting malts mama mammies managed manager manes mange manger mangling mango
    mangy mania manic manically manicure manikin manilla manky manna manned manner manning mannish manse mantes manure
    maple mapped mapper mapping marble mares marge marginalise maria mariner mark marked marking marlin marmot maroon
    marquis marred marries marring marrow marshy marten martini marts mash mashed masher mask masking masque
    masqueraded masquerader massacred massage massed massing master mastery mastic masts matched matching mated mater
    maternity matey mating matins matriarchy matrix matte matted mattered matured maturer mauls maven maxed maxima
    maxing mayor mazes mealtime mealy meanie meaning meanly meany measure meats mecca medal meddle medial median
    mediation medication medico melange melanin melding mellow melodic melodies melon melts memento memes memoir
    memorably memorial memorise menaced mended mender mending mends menial menially menses menu merchant mercy mere
    merge merger merit mermaid merman meshed meshes meshing metal metamorphoses meter metes meting metro mettle mewls
    mezzo micks middies midge midwife mighty migrating miked miking milch milder mile milfs milk milker millage milled
    millennium millers millet milling million millionairess mills mimed mimes miming mince minced mincer mincing
    minder minding mined mingle minima minimalism minion minions ministries minks minority minster minted minting
    mints minty minuet minuses minuted minuter minutest mire mired miring mirror mirth misdo miser miserably miserly
    mishap mishit misled mismatches misplaced missing mission missive mist mistakes misted mister misting mistress
    misused misusing miter mites mittens mixer mixing mnemonic moaning moans moats mobbed mobbing mobility mocha
    mocked mocker mockingbird modal mode model moggie moire moister moistly molar molder moldier molding molds moldy
    molest molls molten molting molts monger monies monkeyed monomaniac monsieur monsoon mooching mooing mooning
    moonlight moored moors moose moots mopes mopping morale morass moray moreish morns moron morose morsel mortal
    mortally mortar mosey moseyed moshes mossy motes motet mothered moths motion motivated motive motorbiked
    motorcycled mottle mould moult mound mounded mounding mounting moused mouser mousing mousse moustached mousy
    mouthy movable moved mover mower mowing moxie mucked mucking mucks mucky muddies muddle muffin muffle muffs mufti
    mugged mugging muggles mules mulling mullion multiplex multiply mumble mumbled mumbling mummer mumps munch
    munching mural murks muscled muscly mused musher mushes musicale musing muskier musky muslin mussed musses mussing
    mussy mustaches mustang muster musty muter mutilate muting mutinied mutter mutton muzzle muzzy myriad naans nacho
    nacre nadir nailed nailing naive naming nanny napes napped nappier napping nappy narcs narky narrowing nasal natal
    natch nation national natter nattered natty natural naught navel naves nearby nearing neaten neater neath neatly
    nectar needled needless needy neigh neighbourliness nemeses neon nerdy nerved nervous nest nesting nether netting
    nettle nettling network newel newsman newspaperman newsy nicest nicked nicking niece nifty nigga nigger niggle
    niggling nighties nightly nimby nine ninny nipped nipper nippy niter nixed nobble nobler noblest nobly nocturnal
    noddles noddy nodes noel noised noisy nonce noncom nonconformism noodled nooks nooky noon noose normalcy north
    northwest noses noshed noshing nosiness nosing nostrum notched notching notebook noted notes noticed noting notion
    notional nought nourish nova novae noway nowise nuance nuanced nuances nuder nudest nudge nudged nuked nukes
    numbed nursed nutter nutting nuzzle oaken oared oaring oarlock oases oaten oaths oblige obliged obscured obscurer
    observe observed observer obsesses occupier occupies oceanic ocher ockers octave odder odors offed official offing
    ogles oiled oinking oligarchy olive omens omission onion onside oozing opine opining oppose oppresses opted
    optimise optimist opus orally orals orange orated orating orchestral organise organiser orientate oriole orthodoxy
    osier ostracise otter ouster ousting outage outbreak outed outlast outlay outrider outsize outta ovens overbooked
    overcooked overdoes overfly overhearing overlay overrate overreact overreacting overt overthrew overthrown overtly
    overtone ovoid owning pacing packer packet packing packs padding paddles paddy padre paean paged pager paging
    pails pain paining paint painted pajama palate paled paleontologists paler pales palette paling palish pallet
    palls pally palm palmed palmier palming palmy pamper panda pander panderers panel panes pangs panic panned panning
    pans pansy panted panther pantie panting panto papal paparazzo papaya paper papist pappy parades paradise paralyse
    paras parasite parcel parch pardner pardon pared pares paring parish parities park parka parked parky parley
    parlor parodied parole parred parried parries parring parrying parse parsed parser parsing parson partied paschal
    passel passer passive past pasta paste pasted pastel pastern pasties pasting patch patched patching pate patent
    patenting patently pathos paths patient patriarch patrician patrimonial patrimony patriot patron patsy patted
    patter pattered patting paunch paunchy pause paused pausing paved paves paving pawed pawls pawns payback payed
    payee payer paying payoffs payola pays peace peach peachy peaking pealing peals pearl pearlier pearly pears peaty
    pecked pecker pecking pedalo peeing peeking peeks peeled peeler peeling peels peeps peering peeve peeving pekes
    pelmet pelting penal pence pended pending pends penis pennant penning pennon pension pensioned peony peopled
    pepped peppery peppier pepping perch perdition performed perish perkier perking perks permed permit perms
    perpetual persona personae pertain perter pertly pesky pester petal peter petite petition petrol petting pewter
    phantasmagoria phase phased phasing pheasant phenomenon philandered philosophised phobic phoenix phoned phoney
    phonies photo photograph photographed physios piano piazza picker pickled pickles pickling pictured piddle pieced
    pieing pierced pigeon piggish piggy piing piked piker pikes piking piled piling pillage pillion pillow piloted
    pimped pimping pimple pimply pincer pinch pinching piney pinged pinging pings pinion pinked pinkest pinking
    pinkish pinko pinks pinning pinny pints pipes piping pipped pippins pirated pissed pisses pissing piste pitch
    pitched pitching pithy piton pitta pitted pitting pivots placed placer placing plagued plaice plaids plainer
    plaint plaits planed planer planing plank planking planned plant planter planting plaque plate plated platform
    plating platoon platter playback player playoffs playtime pleaded pleader pleading pleads pleas pleasant pleasured
    pleated pleating plies plight plighting plods plops plotter plover plowing plows ploys plucky plumber plume
    plummet plumped plumper plumping plums plus plying poach poaching pocked pocket pocking pocks poesy poetess
    pointed pointer pointier pointing pointy poise poked pokey pokier poled policed policy poling polisher polite
    politico polities pollen polls poltergeist pomegranate pomegranates pommy pondered pondering ponds pones ponging
    pongs poofs pooing pooping poops poplar poplin popper poppet poppies popping populist porch pored pores poring
    porker porky ported porter porting portions portly portrait portray posed poser poses posher posing posse
    possesses possum post postage postal poster posting postman postmen potent potential pottage potted potter pottery
    pottier potting pouch pouching pouncing pound pounded pour pouts powder power powered powering powers poxes praise
    praised praising prance prank prate prated prating prats prawn prayed prays preach preached preachier precious
    predator predatory predictably preen prefect prejudiced premier premiere premising preppy present preset pressed
    pressing prestige prevent previewed previews preying preys priced pricey prick pricked pricking prickles prided
    pried pries primacy primate primed primmer primness primp print printer printing prion prised prising private
    privater probable probe probing procession processional processor produce producer profaned profess professional
    profiled programmes projecting prole proletarian promising prong pronged propane propel property prophet propping
    prose prosper prostituted prosy protect protesting provably proved proven provider prowess proxy prude prune
    prying psalms psyche psychedelia psycho psychoanalyses psychoanalysts psychoses publishes pucker puckish pucks
    puddle puffer puffs puffy pukes puking puller pulley pulp pulped pulping pulpy pulsed pulsing pumper pumps punchy
    punning punted punter punting punts pupal pupped pupping purist puritan purling purposed purse pursed pursing
    pursue pursuer pushy puss pussies putter putts putty puttying puzzled pwned pwning python pythons quack quads
    quail qualify quarantined quark quartet quasi quays quelled questioner quieted quieten quilt quilter quins quint
    quire quits quitter quiz quote rabble rabies raced raciest racked racket racketeer racks radial radii radish
    raffish rafted rafter rafting ragas ragbag raged ragged ragging raglan raid raided raider raiders raiding railed
    railing rails raiment rained rainier raining raise raisin raising rajah raked raking rallies ramble rambler
    rambling ramps ranched ranee ranged ranger ranging rangy ranking rankle ranks ranted ranter ranting rants rapider
    rapier raping rapped rappel rapping raptors rared rarefy rarely rarest raring rascal rasher rashes rasped raster
    ratatouille rate ratio ration rational rationality rattan ratted ratting rattle ratty ravaged raved ravel
    ravelling raven raver raves ravine raving ravish razed razes razing reaching react reader readying reagent realer
    realest realise realty reamer reaming reams reaped reaping reaps rear rearm rearming rebate rebated rebind rebuilt
    rebut recall recant reception recites recline recommenced recon rector redden reddish redeemer reduce reduced
    reducing reduction reductive reedy reeking reeks reeling reels refer referable referenced referred referring
    reffing refiled refine refiner refinish reflated reflations reforest reforestation reformed reformer refrain
    refuge refused refute regains regal regale regally regimen region regress regression regressive reheat reheating
    rehired reined reinvesting relate relating relay relayed relaying relent relied relies relieve relieving reloaded
    remade remand remanded remarkably reminder reminisced remold remoter remove rename render rendezvous rends
    renegaded renege renew rennet renown rental renter reparation repeal repealing repeat repel repent repentance
    repenting report reported repress repressed repressing requiem require requited resent reservoir reside residency
    resident residential resign resiliency resit resitting resold resolution resolve resolving resorting respite
    respondent restate restitution restive restorer resurrection retained retains retake retarding retards retch
    retention retina retire retiree retort retorting retried retrieve retrieved retrod retry return returns reuse
    reusing revel revenged revenue revere revered reverences reverie reversed reviewer revise reviving revolting
    revolved revolver rewarding rewards rewind rewired rewording rhapsody rhymed ribbed ribbing ribbon rich richer
    richest ricing ricked rickets ricking ridding riddled rider ridge ridged riding rifer rifting rifts rigged righter
    rightful rightly rightness righto riles riling rills rimes riming rimless rimming rinds ring ringed ringer ringing
    rings rinks rinses rinsing rioter ripely riper ripping rippled rise risen riser rises risking risks risky ritzy
    riven river rivet road roadway roaming roams roans roar roast roaster robed robes robin robing rock rocked rockery
    rockier rockiest rocking rodeo roger rogue roiled rolled romanced romancing romanticise romanticist roods roofer
    rooked rookery rookies rooking rooks room roomed roomer roomy rooter roots roped ropes roping rosemary rosette
    rosin rosiness roster rostrum rotor rotted rotter rotting rotund rouble rouge rouged rouges rouging rounded
    rounding rouse roust rousting routed router routing routs roved rover roves roving rowan rower rowing royally
    rubbed rubber rubbery rubbing rubbishy rubes ruble rucked rucking ruddy rudeness ruder ruffian ruffs rugger ruing
    ruining ruled ruler rules rumble rumbled rumbling rummer rummy rumour rumple rumps runaway runes rungs runnel
    runner runnier runniest runny runts runway ruses rush rushed rushing russet rusted rusting rustle rustling rutting
    saber sable sabotaged sabre saccharin sacked sacking sacks sacred sacrificed sadden saddle saddled saddler saddles
    sades safely safety sager sages sagged sailed saith salaam salad salami sale saline salivation sallow sally salmon
    salon salter salty salvage salve salver salving sample sampler sanded sandier sanding sandman saner sanity sapling
    sapped sapper sappier sapping sappy sarge saris sarky sarnie sarong sashes sassed sassing satay sated sates satin
    sating satirised satrap sauces sausage savage savagely savager savant saver saving savior savor sawing sawyer
    saxes scabbed scabs scads scald scaled scalier scaliest scalp scaly scammed scamp scamper scans scant scanty
    scarce scarcer scarcest scarf scarfed scaring scarlet scarp scarper scarring scats scattered scatting scent
    schmaltz schooled schooner scion scone scoot scooter scoped scoping scored scorer scorn scours scout scows scram
    scrapping scratched scratches scratchier scream screaming scree screed screwy scrip scrolling scudded scuff
    scuffle scull sculptured scums scupper scurry scything seal sealer sealing seamed seams seamy searcher searchers
    seared searing sears seating secession seclude seclusive secret secrete secrets sector sedan sedated sedater sedge
    seeded seeding seeds seeming seeped seeping seeps seers seize seized selling sells semen senate sender sending
    senna sensed sensibility sensitise sensor sentiment sentry sepal separate sequenced sequencer serener serenity
    serer serfs serge serial serous serpent serve server service serviced servile servo settee setter settled setts
    seven seventeen seventh sever severe severer severest sewer sewing sexed sexiest sexing sexting sexton shack
    shacked shacking shade shaded shades shadow shadows shads shafting shagged shake shakeout shaky shale shallows
    shalt shaman shamed shamrock shams shandy shank shape shaped shard share shared sharia sharing sharper shatter
    shave shaved shaven shaver shaving shawl shear sheared shearing sheath sheave shedding sheerer sheering sheet
    sheikh shelf shell shelled sheller sherry shied shies shill shilling shimming shine shiner shingle shining
    shinning shins shipping shirk shirr shirring shirt shirting shirty shits shitting shivery shoal shocker shoeing
    shoes shone shooed shooing shook shoos shop shopped shopper shopping shored shoring shorted shorten shorting
    shortly shorty shotgun shout shove shoved shoving shower showery showman showmen showy shrank shred shrew shriek
    shrikes shrill shriller shrilling shrink shriving shrunk shtick shuck shucked shucking shuffle shunning shunt
    shunted shunting shut shutter shuttered shying sibyl sicked sicker sickie sicking sickles sickly sided sideways
    siding sidles sidling sierra sieve sifter sifting sifts sighs sighting sigma signer signing signs silence silenced
    silencer silences silicone silky sills silos silted silting simian simile simmer simper simplex simulate sines
    sing singe singed singeing singes singled singlet singling singly sinker sinners sinning sinus sipped sipping
    sired sires siring sises sitars sited sites siting sitter sixteen sixth sixty size sizer skate skated skeet skein
    sketchy skidding skied skier skies skill skilled skimming skimping skint skits skittish skiver skiving skulk skull
    skying slabbed slack slacked slacken slacking slagged slain slake slaked slammer slams slander slang slapped
    slapper slapping slaps slash slashed slashing slate slated slather slaughterer slaved slaver slaving slavish
    slayed slayer slays sleaze sleeker sleeking sleepier sleeping sleepless sleet sleeting sleety sleigh slice slicer
    slick slicked slickers slicking slickness slider slides slier slight slighter slighting slightness slimming slims
    sling slinging slink slinking slippy slits slitting sliver slobbery slobbing slobs sloes slogan sloop slope
    slopped slopping sloppy slops slots slotted slotting sloven slowed slowing slued slues slugs sluing slumdog
    slummer slump slung slurp sluts slutty slyer smack smacker smarted smarter smarting smasher smear smearing smell
    smelly smelt smelting smiled smiley smiling smite smith smithy smock smocked smocking smoking smoothing smother
    smothering smugger smuggest smuggle smuggled snack snagged snailing snails snaked snaky snapped snapping snaps
    snare snared snaring snarl snatch snatchers sneak sneaker sneakers sneaking sneer snick snicker snicking snider
    sniped snipping snippy snips snitch snitched snitching snits snogs snoop snoot snore snored snort snorting snots
    snowball snowing snowman snubs snuff snuffer snuffle snuggest snuggled snuggling snugly soaking soaks soaped
    soaping soapy soared soars sobbed social socialise socialist society socked socket socking sodden soften soiled
    soiling soils solar solaria solder soldering soldiery soled soles solider soling soloing solved solver somber
    sombre sonatas song sonic sonnets sonny sonority sooner sooth sophisticate sopped sopping sorely sorer sores
    sorest sorter sorties sorting sottish sough sought souks soul sound sounded sounding soup soupy souring sours
    souse sousing south sowed sower sowing spaced spacial spaded spake spammer spams spank spared sparely sparer
    sparing spark sparking sparky sparred sparring spars sparse spate spatter spattered spawn spayed spaying spays
    speakers spear spearing specialise specialism specialist specially species speck specking spectra speech speed
    speeding spellers spelling spelt spender spewed spice spiced spics spidery spiel spieling spiked spiky spilt
    spinal spindles spinet spinier spinner spiny spiral spire spirited spite spited spits spitting spivs splash
    splashy splat splatted splatting splayed splaying splays spline splint splinted splinting split splosh splutter
    spoilt spoke spoofed spookiest spool spooled spoon spooned spooning spoor spoored spore sporing sporty spotless
    spotlight spotter spotting spotty spout spouting sprain sprang sprayer spraying spreed spriest sprig springy
    sprint sprinter sprung spunky spurs spurt spurting sputter squab squall squalor squared squarer squat squaw squid
    squire stable stabled stabs stacking staged staging stagy staid stain stairs stairway staked staking stale staled
    staler staling stalk stalked stall stammer stamp stance stank starch starching stare stared stargaze staring stark
    starker starless starling startled starved stash state stated stater statesman stating station stats statue status
    stave staved staving stayer stead steadiness steady steak steal steaming steed steel steeling steep steeper
    steeping stein stellar stems steno stent stepped stepping stereotyped steroid steward sticker sticky sties stiff
    stiffing stifles stilled stilling stilt stimulated stimulation sting stinger stinging stingy stink stinking stint
    stirred stitch stitched stitching stock stocked stocking stocky stockyard stogies stoke stoked stoker stoking
    stole stolid stomped stomping stomps stone stonier stoning stoop stooped stooping stopper stored storey storied
    storing stork stormy stoups stove stowed stowing stows strafe straggle straggler straggling strain strainer
    straining strand stranding strangle strangled strap strapped strata strawberries strayed straying strays streak
    streaking street streets strep strew stride striding striking stringer strings stringy stripe striped striping
    striptease stripteased stripy strive strode stroked stroking stroll stroller strop stropped stropping strove
    struggle struggled strum strung stubbed studied studs stuffy stung stunk stuns stunting stuntman sturdy sturgeon
    styled styli stylise stylist suaver subbed subbing subdue sublimed sublimer submariner submit suborn subset
    substance subtler subtly success sucked sucking sucks sugar suing suitably suite sulky sullied sullies sully
    sullying sumac summat summed summery summons sumps sundae sunder sundry sunless sunnier sunniest sunning superman
    supermen supine supped suppler supposed supremacy surer surety surges surging surly surtitle survived suspects
    suspender sussed sussing suture swabbed swabs swaddles swagged swags swami swamped swamping swampy swan swanky
    swansong sward swarming swarms swash swashed swatch swathing swattered swayed swaying sways swearer sweat sweating
    sweep sweeper sweller swept swerved swigging swigs swill swilling swimmer swims swindled swine swing swingeing
    swipes swished switcher swoop swooping swore sworn swots sylvan symphonic symphonies symphony tabbed tabled tablet
    tacked tacking tacks tacky tailed tailing tailor tails taint tainting takeout talented talker taller tallies
    tallow talon tamed tamely tamer tames taming tamped tamper tamping tamps tangelo tangerine tangerines tangling
    tangy tanked tanker tanking tanned tannery tanning tansy taped taper taping tappet tardy tared tares taring
    tarnish tarns tarpon tarps tarred tarried tarrier tarring tarry tarrying tartan tarted tarter tarting tartly tarts
    tarty taser tasked tasking tasks tassel tasted taster tasting tasty tater tatter tattered tattle tattoo tatty
    taunted taunting taunts taxes taxi taxing teach teaks teals tearing teary tease teased teasel teats teds teeing
    teemed teems teeny teethe teething televise televised temped temple tempo temps tempt tempter tenant tench tended
    tending tends tenet tenner tensed tensor tenth tenting tents terminator terns terrestrial terrier terse terser
    testate tester testes testing texts thanking thatched thatches thaws thees theist thence theorise theory thereon
    therms thick thicken thieved thin thine thingy thinning thistle thong thorax thorn thorough thou thrall thralling
    thrash thread threat three threw thrilled throaty throb throe throng throttled throughput thrust thyme ticked
    ticker ticket ticking tickles ticks tiddler tide tided tiding tiered tiers tighter tightness tights tilde tiled
    tiler tiles tiling tillage tilted timed timeliness timely timer timing tinder tines tinge tinging tingle tingled
    tings tinned tinning tinny tinted tints tipped tipper tipping tirade tireless tires titan titanic titans titch
    titchy tithe tithed titian titter tittle titty tizzy toads toady toast toaster toddle toddled toddy toffee togas
    toiled token tokes toking tolerated tolling tomb tombing tombstone tomes tonal toned toner tonic toning tonne
    toots topic topical topically topped topping topple torching torment torte torts torturer torus tosses toted totem
    totes totter totting toucan touchy toughing toughly tourist tourney tours tout touted towed towel toweling towers
    toxin toying trace tracing tracked tracker tract tractor traded trader trading traffic trail trailed trailing
    trained trainee training trainspotting trait tramped trams tranche transfixes transformer transformers transom
    trapper trapping traps traumatise travail travelled trawler trays tread treading treasured treasurer treasuries
    treated treating treaty treed trees tremor trenched trencher trenching trend trending tress trews triangle trice
    tricking trickles trike trill trilling trimming trimness trims trios trip tripe triples triplet triplets triply
    tripos tripped tripper tripping trite triter trivet trolling tromp trooper troopers trope troth trots trouble
    trough trouped trouper trouser trousers troy truant truce trucked trucking trued truer truest trugs truing trump
    trunk truss trussed trustee trusty truth tryst trysted tsars tubby tubes tucked tucking tucks tugged tugging
    tumble tumbled tumbling tummies tunas tuned tuner tuning tunny turban turbocharge turbocharger turds turfed
    turfing turfs turning turnkey turnout turps tusks tutting tuxes twain twats tweet twelve twigs twine twined twinge
    twinged twinging twinning twister twitch twitched twitching twitchy twitted twitter twitting twixt tying tykes
    typed typos tyres udder ugly ultimatum ultraviolet umber umbrella umbrellas umped umping umpire unbind unbreakable
    uncle unclear uncomfortably uncut underground underrate understate undertake undertaken undies undresses
    unforgettably unhinge uniquer unison unite united unkind unloved unpaid unread unset untie untied untouchable
    untouchables upend upending upgrade upgraded upped upraising upwind urbaner usable utility utter vague vaguer
    vainer vainly valance vales valid valise value valued valuer values valve vamping vandal vanes vanilla vanned
    vanning vantage vaped vapes vapid vapour varies varnished varnishes varnishing vases vaster vasts vaunted vaunting
    vaunts vector veeps vegan veges velour velvet velvety vended vending vends veneration venous vent venting ventral
    ventriloquism venture venue verge verged verger verier verity vernal verse versed version verso vertex vertigo
    verve vesicle vesting vetting vexes viable vice vicing victory victual view viewed vigil vigilance vigilant viler
    villainy villeins vines violet viols vireo virgin visage vises vising visit visited vista vital vivas vixen vocal
    vocation vogue voice voiced voided voiding voile voles volley volts volume voter vouch vouching vowel voyaged
    voyager vulture vying wacker wacko wacks wadded wadding waddles waded wader wades wadge wading wafer wafted
    wafting wafts waged wagering wages waging wagoner wailed wailing wails waited waiter waiting waives waked waken
    wakening wakes waking waled waling walk walked walking wall wallah wallet wallies wallow wallowed waltz wander
    wandering waned wanes wangling waning wanked wanker wanking wanks wanly wanner wanton warded warden warder warding
    wardrobe warehoused wares warier warmed warned warns warred warring warship warty washer washes washing wasps
    waster watcher watchman watchmen water waters watery wattle wattling waver wavering wavier waving waxes weaker
    weakest weals weaning weans weapon weapons wearer wearing wears weave weaved webbing wedder wedged wedging weeded
    weeders weeding weedy weeing weenie weeny weeper weepier weepiest weest weigh weight welcomed welded welder
    welding welds welled wellies welling welt welter welting wench wended wending wends west wetland wetness wetter
    wetting whacked whacking whaled whaler whams wheal wheaten whelped whelping whelps whence whereas wherefore whets
    whiled whiling whims whine whinger whining whiplash whips whisk whiskey whist whistled whistler white whited
    whiten whiter whitey whither whiting whits whittle wholly whomever whoop whopped whopper whore wick wicked wicket
    wider widest wield wiener wienie wife wifely wigeon wigging wiggle wiggling wight wild wildly wiled wiles wilier
    willies willow willowy willy wilted wilting wilts wimpish wimple wince winced winch winching wincing wind winded
    windless window windowed windy wined winery winged winger winging wings wining winking winkle winkled winks winnow
    winos wipes wire wired wiring wised wisely wisest wisher wishful wishing wising witched wither witless witness
    witter witting wodge woken wolds wolfish wolfs wolverine womanise womanised womanish wombat wombs wonks wonky
    wonted wooding woodman woodmen woodsman woodsy woofs woozy worded wording wordplay wordy wormed worming worms
    worry worrying worsen worthy wounder wounding woven wrack wraith wrapped wrapper wraps wrath wreak wreaked
    wreaking wreath wreathe wreathing wrecked wrecking wrench wrest wresting wrestles wring wringer wringing write
    writhing writs wronger wroth wrought wrung wryly yammer yang yanked yanking yanks yapped yapping yards yarns yawns
    yearling yearly yearn yearned yeast yelling yellow yellowy yells yelped yelping yelps yeoman yeomen yessed yessing
    yield yikes yipped yogic yokes yoking yolks yonder yonks young yowling yowls yucky yummy zapped zapper zapping
    zappy zealous zebra zillion zines zinged zinger zinging zings zipped zipper zither zodiac zone zoned zoomed zooms
  `
    .trim()
    .split(/\s+/),
)
