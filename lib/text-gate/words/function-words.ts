const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Words English cannot do without. */
export const english =
  set(`a about above after again against all almost along alone already also although always among an and another
  any anybody anyone anything are around as at away back be became because become becomes been before behind being below beside best
  better between beyond both but by came can cannot close come comes could did do does doing done down each either else enough even
  ever every everybody everything far few first for from full gave get gets give given gives go goes going gone good had half hard
  has have having he her here hers him himself his how if in inside instead into is it its itself just keep keeps kept kind last
  late later least leave leaves less like liked likes little long look looks made make makes many may me might more most much must
  near nearly never next no nobody none nor not nothing now of off often on once one only onto or other others our ours out over
  own part perhaps put quite rather same say says see seem seems seen set she should since so some somebody something soon stay
  stays still such take takes tell tells than that the their them then there these they thing things this those though three through
  time to together too toward towards true try turn turns two under until up upon us use very want wanted wants was way we well went
  were what when where whether which while who whole whom whose why will with within without would yet you your yours yourself
  film films four five stars star`)

/** Words other languages cannot do without, and English does not have. */
export const foreign =
  set(`der das den dem des ein eine einer eines einem einen und oder nicht mit ist sind von zu zum zur auf wie auch
  sich nur aus für bei nach über wird durch vom im sie er wir ich dieser diese dieses dasselbe schreibe
  le les la des du une un et est dans que qui pour sur avec pas plus ce cette son sa ses au aux ou où il elle nous vous je
  el los las y en con por para como una del al es lo su sus pero más este esta ese
  che di il gli della del dei nel nella con per non sono questo questa uno ed
  o os as um uma do da dos das em não com por para mais se
  het een van niet met voor zijn naar ook maar dat deze wordt
  och att det som inte på är av til og ikke med den
  nie się jest z w na do że jak ale przez
  ve bir bu için ile çok üzerine gibi daha değil`)

/** Whether a word of a label says what it is about. */
export const naming = (key: string): boolean => key.length >= 3 && !english.has(key)

/** Too common to tell what a text is about. */
export const telling = (key: string): boolean => key.length >= 4 && !english.has(key) && !weak.has(key)

const weak =
  set(`actually actor actors audience based began begin begins believe called character characters cinema city classic country
  course direct directed director drama easy ending example expect experience family feel feels find finds found genre great group
  happen happens home human idea important interesting into know known life list live lives living love loves main mean means mind
  moment mood morning movie movies music name named need needs night people person picture place places play plays point quick really reason
  recommend right scene scenes series shot show shown shows side slow small somewhere soul story stories strong subject sure theme
  themes think title today told tonight town viewer viewers voice wait waits walk watch watched watching week wish woman women word
  words work works world year years young younger`)
