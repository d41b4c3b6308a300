import { splitWords } from '../wishes/text/split-words'

const lists = (text: string) => new Set(text.trim().split(/\s+/))

/** Little words of a language that others of the list hardly have. */
const LITTLE: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  [
    'German',
    lists(
      'ich und der die das ein eine einen nicht kein keine keinen mit fur ist mochte bitte uber wir auf auch oder aber mir unter heute abend lustig lustigen etwas ohne zum wie nach gern',
    ),
  ],
  [
    'French',
    lists(
      'je un une des les est pas avec pour sans dans mais ou que quelque chose voudrais veux nous ce soir drole peur moins tres plus cherche quel du au de film avoir rien',
    ),
  ],
  [
    'Spanish',
    lists(
      'el los las una con sin por para pero quiero quisiera pelicula peliculas algo muy que no y de menos hoy noche miedo divertida busco antigua',
    ),
  ],
  [
    'Italian',
    lists(
      'il lo gli che non con senza voglio vorrei per sono di della un una qualcosa stasera divertente paura meno cerco del dei piu film',
    ),
  ],
  [
    'Portuguese',
    lists(
      'eu quero um uma nao com sem mas para filme filmes por algo muito que gostaria engracado menos hoje noite do da dos',
    ),
  ],
  [
    'Dutch',
    lists(
      'ik een het niet met zonder wil graag voor van geen de vanavond grappige grappig iets maar leuke minder dan over',
    ),
  ],
  ['Swedish', lists('jag och inte med utan vill ha som det att en ett nagot rolig ikvall mindre')],
  ['Danish or Norwegian', lists('jeg og ikke med uten uden vil ha har som det en et noe noget sjov morsom i aften')],
  ['Polish', lists('nie jest chce na bez do sie i oraz cos smiesznego wieczor')],
  ['Turkish', lists('bir ve ile icin degil istiyorum filmi bu aksam komik olmasin')],
]
const SCRIPTS: readonly (readonly [name: string, script: RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Ukrainian', /[іїєґ]/iu],
  ['Russian', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Hindi', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Thai', /\p{Script=Thai}/u],
]
/** Letters that one of the languages alone writes. */
const LETTERS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['German', /ß/u],
  ['Spanish', /[ñ¿¡]/u],
  ['Portuguese', /[ãõ]/u],
  ['Polish', /[łąęśźż]/u],
  ['Turkish', /[ğış]/u],
]

/** The name of the language that words other than English are most likely in; null where nothing tells. */
export function languageNamed(words: string): string | null {
  const script = SCRIPTS.find(([, letters]) => letters.test(words))
  if (script) return script[0]
  const said = splitWords(words).flatMap((piece) => (piece.kind === 'word' ? [piece.text] : []))
  const told = LITTLE.map(([name, little]) => {
    const letters = LETTERS.some(([own, only]) => own === name && only.test(words.toLowerCase())) ? 2 : 0
    return { name, count: said.filter((word) => little.has(word)).length + letters }
  }).sort((a, b) => b.count - a.count)
  const [first, second] = told
  return first && first.count > 1 && first.count > (second?.count ?? 0) ? first.name : null
}
