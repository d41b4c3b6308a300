/** Names people use that are not how the catalog writes the person: what is typed, and the slugs it stands for. */
export const nicknames: Record<string, readonly string[]> = {
  'tony leung': ['tony-leung-chiu-wai'],
  darin: ['ricardo-darin'],
  'charlie chaplin': ['charles-chaplin'],
  chaplin: ['charles-chaplin'],
  coens: ['joel-coen', 'ethan-coen'],
  coen: ['joel-coen', 'ethan-coen'],
  'coen brothers': ['joel-coen', 'ethan-coen'],
  wachowskis: ['lana-wachowski', 'lilly-wachowski'],
  'wachowski sisters': ['lana-wachowski', 'lilly-wachowski'],
  dardennes: ['jean-pierre-dardenne', 'luc-dardenne'],
  'dardenne brothers': ['jean-pierre-dardenne', 'luc-dardenne'],
  safdies: ['josh-safdie', 'benny-safdie'],
  'safdie brothers': ['josh-safdie', 'benny-safdie'],
  'farrelly brothers': ['peter-farrelly', 'bobby-farrelly'],
  'russo brothers': ['anthony-russo', 'joe-russo'],
  'marx brothers': ['groucho-marx', 'harpo-marx', 'chico-marx'],
  bergman: ['ingmar-bergman'],
  pta: ['paul-thomas-anderson'],
  'pt anderson': ['paul-thomas-anderson'],
  coppola: ['francis-ford-coppola'],
  'woody allen': ['woody-allen'],
  cameron: ['james-cameron'],
  'de niro': ['robert-de-niro'],
  deniro: ['robert-de-niro'],
  pacino: ['al-pacino'],
  dicaprio: ['leonardo-dicaprio'],
  'di caprio': ['leonardo-dicaprio'],
  'leo dicaprio': ['leonardo-dicaprio'],
  brando: ['marlon-brando'],
  bogart: ['humphrey-bogart'],
  bogie: ['humphrey-bogart'],
  hitchcock: ['alfred-hitchcock'],
  scorsese: ['martin-scorsese'],
  spielberg: ['steven-spielberg'],
  tarantino: ['quentin-tarantino'],
  kubrick: ['stanley-kubrick'],
  nolan: ['christopher-nolan'],
  'chris nolan': ['christopher-nolan'],
  fincher: ['david-fincher'],
  lynch: ['david-lynch'],
  cronenberg: ['david-cronenberg'],
  kurosawa: ['akira-kurosawa'],
  miyazaki: ['hayao-miyazaki'],
  takahata: ['isao-takahata'],
  ozu: ['yasujiro-ozu'],
  mizoguchi: ['kenji-mizoguchi'],
  'kore eda': ['hirokazu-kore-eda'],
  koreeda: ['hirokazu-kore-eda'],
  kaurismaki: ['aki-kaurismaki'],
  almodovar: ['pedro-almodovar'],
  bunuel: ['luis-bunuel'],
  fellini: ['federico-fellini'],
  antonioni: ['michelangelo-antonioni'],
  visconti: ['luchino-visconti'],
  'de sica': ['vittorio-de-sica'],
  leone: ['sergio-leone'],
  argento: ['dario-argento'],
  godard: ['jean-luc-godard'],
  truffaut: ['francois-truffaut'],
  varda: ['agnes-varda'],
  melville: ['jean-pierre-melville'],
  bresson: ['robert-bresson'],
  renoir: ['jean-renoir'],
  tati: ['jacques-tati'],
  akerman: ['chantal-akerman'],
  sciamma: ['celine-sciamma'],
  haneke: ['michael-haneke'],
  herzog: ['werner-herzog'],
  wenders: ['wim-wenders'],
  fassbinder: ['rainer-werner-fassbinder'],
  murnau: ['f-w-murnau'],
  lubitsch: ['ernst-lubitsch'],
  'fritz lang': ['fritz-lang'],
  wilder: ['billy-wilder'],
  welles: ['orson-welles'],
  eisenstein: ['sergei-eisenstein'],
  tarkovsky: ['andrei-tarkovsky'],
  tarkovski: ['andrei-tarkovsky'],
  tarkovskij: ['andrei-tarkovsky'],
  kieslowski: ['krzysztof-kieslowski'],
  polanski: ['roman-polanski'],
  wajda: ['andrzej-wajda'],
  forman: ['milos-forman'],
  dreyer: ['carl-theodor-dreyer'],
  kiarostami: ['abbas-kiarostami'],
  farhadi: ['asghar-farhadi'],
  panahi: ['jafar-panahi'],
  'wong kar wai': ['wong-kar-wai'],
  'bong joon ho': ['bong-joon-ho'],
  'park chan wook': ['park-chan-wook'],
  apichatpong: ['apichatpong-weerasethakul'],
  shyamalan: ['m-night-shyamalan'],
  villeneuve: ['denis-villeneuve'],
  lanthimos: ['yorgos-lanthimos'],
  eastwood: ['clint-eastwood'],
  clint: ['clint-eastwood'],
  schwarzenegger: ['arnold-schwarzenegger'],
  arnie: ['arnold-schwarzenegger'],
  stallone: ['sylvester-stallone'],
  'sly stallone': ['sylvester-stallone'],
  'jackie chan': ['jackie-chan'],
  'the rock johnson': ['dwayne-johnson'],
  rdj: ['robert-downey-jr'],
  'robert downey': ['robert-downey-jr'],
  srk: ['shah-rukh-khan'],
  'shahrukh khan': ['shah-rukh-khan'],
  keanu: ['keanu-reeves'],
  denzel: ['denzel-washington'],
  meryl: ['meryl-streep'],
  streep: ['meryl-streep'],
  'samuel jackson': ['samuel-l-jackson'],
  'sam jackson': ['samuel-l-jackson'],
  'bill murray': ['bill-murray'],
  'kate hepburn': ['katharine-hepburn'],
  jlaw: ['jennifer-lawrence'],
  'j law': ['jennifer-lawrence'],
  'gene kelly': ['gene-kelly'],
  'jimmy stewart': ['james-stewart'],
  'phil hoffman': ['philip-seymour-hoffman'],
  'philip hoffman': ['philip-seymour-hoffman'],
  'daniel day lewis': ['daniel-day-lewis'],
  ddl: ['daniel-day-lewis'],
  'cate blanchet': ['cate-blanchett'],
  'beat takeshi': ['takeshi-kitano'],
  kitano: ['takeshi-kitano'],
  mifune: ['toshiro-mifune'],
  huppert: ['isabelle-huppert'],
  binoche: ['juliette-binoche'],
  deneuve: ['catherine-deneuve'],
  mastroianni: ['marcello-mastroianni'],
  dietrich: ['marlene-dietrich'],
  mads: ['mads-mikkelsen'],
  mikkelsen: ['mads-mikkelsen'],
}

/** Last names that are words or first names as well, or everybody's: only the full name is read. */
export const commonNames: ReadonlySet<string> = new Set(
  `
    abel adams ahd ahmed aimyon akin albert alexander ali allen alley alvarez ana anderson andre angel arata archer
    arletty arnold ashton askew aster awkwafina backer bacon baker bale balsam bang banks barry bates bay bean beaver
    bell bennett benny berry bier birch bird bishop black bloom blunt bond bouquet bowman boyd bradley brand bridges
    brie bronson brook brooks brown browning buck bull bullock burger burns burr bush butler cage callow cameron
    campbell candy cannon cardinal carey carpenter carter chambers chandler chang channing charles chase chen chiaki
    chin cho chow church clark clay clement clive close coffin cole colin collins comer common cook cooper cope corey
    covert cox coyote craig crane craven crisp cross cruise cruz crystal cube curry curtis dance dante dash davenport
    david davis dawn day dean delay denis dharmendra diaz dickie diesel donald doug douglas driver duke duress dyer
    dyke dylan ebrahim edwards elizabeth elliott eminem entertainer evans everett fall fanning farina farrow fey field
    firth fisher fleet flores ford forrest forte foster fox francis franco franklin freeman frost fry furlong gable
    gabriel gad garcia gardenia garland garner gary gates gavin george giant gil gilbert glen glenn gomez gonzalez
    gordon goring gosling gourmet grace graham grant graves gray green gregg guest gunn guy hale haley hall hamilton
    hammer hand hanks harden hardy harris harrison hart hawks hayden hays heard hedges helm helms henry her herman hey
    hickey hicks hill hogan holly holmes hong hood hopper house howard hsu hughes hulk hung hunt hunter hurt idle
    irons isaac jackson jacobi james jay johns johnson jones jordan joseph juan judge julia kajol kanayo kang
    kanhaiyalal keen keener kelly key khan kidder kim kind king knight koyuki kroner kumar lacey lacy lane lara lau
    laurent laurie law lawrence lean ledger lee legend leigh leo leon leonard lester levy lewis lie lilly little liu
    lively lloyd loaf long lopez lord love lucas luenell luis lukas lynch mack mackenzie madden madison madonna mae
    malik malinger man mao mara maria marin marino marker mars marsh martin martinez mason mat maura may mcg means
    meeker mendoza merchant mescal messing michel miles miller milo minty mira mitchell mohammed moore morgan morris
    morrow moss murphy murray musidora myers nargis natsuki neill nelson newton ninja norman oliver olivier ortiz otto
    owen pace page pan park parker pascal patel patrick patton paul paulo peck pepper perry peters peterson petty
    phillips phoenix pierce pine pinto place poesy polo potter powers presley price prince raft rain rains ramirez ray
    raymond reed reeve reeves regent rehman remy rhys rice richardson ridley rivera roach robbie roberts robinson rock
    rodriguez rogers root rose rosier ross roy rub rubes rufus rush russell ryan rye rza saint samuel san sanchez
    sander sanders sands savage scott scrimshaw sellers seth settle shah shannon sharman shawn shearer sheen shelley
    shepherd shi shire short shyer simon singer slate small smart smith snipes song spacey spade spencer stack stamp
    stan stern stewart stiles stiller sting stone straight strong strother stuart styles swain swank swankie sylvester
    tanner taylor teller terry thomas thompson tong torn torrent torres toto tran travis true tucker tung turner tyler
    ulrich urban usher valley verne vernon very vincent wagner waits walker wallace walter waltz wan wang ward warden
    waters watson watts wayne weathers weaver weaving wedge wei weir wells wen werner west whale white wilder williams
    wilson winter winters wise wolf wong woo wood woods workman wright yang yen yip yoo you young youssef yuen yuki
    zahn zendaya zhao
  `
    .trim()
    .split(/\s+/),
)
