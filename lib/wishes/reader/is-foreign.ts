import type { Piece } from '../text/split-words'

const foreign = new Set(
  `ich und der das die den ein eine einen nicht mit fur ist sind mochte will keine kein ohne bitte etwas uber wir sie auf aus auch oder aber mir
  je un une des les et est pas avec pour sans dans sur mais ou qui que quoi veux voudrais je suis nous vous film plait au aux du
  el los las unas unos y con sin por para pero quiero quisiera una muy algo como que del al es no peliculas pelicula
  il lo gli che non con senza voglio vorrei per sono di della dei un uno questo qualcosa
  eu quero um uma nao com sem mas para filme filmes por
  ik een het niet met zonder wil voor van en de op maar
  jag och inte med utan vill ha som det att en ett
  nie jest chce na bez z do sie`
    .split(/\s+/)
    .filter(
      (word) =>
        !/^(?:no|film|will|die|des|den|al|et|es|per|die|non|do|na|en|du|i|de|pas|un|met|con|las|el|los|la|les|il|ha|wil|van|und|am|an|on|to|z|y|lo|um|com)$/.test(
          word,
        ),
    ),
)
const english = new Set(
  'the a an of and or with no not for i my like about to in from want something film films movie movies but me is are it please by'.split(
    ' ',
  ),
)

/** Nobody writes these in English; beside one of them little words count that English has too. */
const sure = new Set(
  `nicht keine kein ohne lustig lustige lustiger lustigen heute abend
  trop tres drole droles avec sans dans rire soir quelque peur
  quiero pelicula peliculas muy larga divertida divertido noche
  senza voglio divertente lungo stasera
  quero engracado nao
  niet zonder grappig grappige inte utan rolig`.split(/\s+/),
)
const little = new Set('un pas et de la le les des du el los las non il al en es die den und de het lo na'.split(' '))

/** Another language than ours: its little words outnumber the English ones. Nothing of it is read. */
export function isForeign(pieces: readonly Piece[]): boolean {
  const words = pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.text] : []))
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length
  const certain = words.filter((word) => sure.has(word)).length
  const others =
    certain > 0
      ? words.filter((word) => sure.has(word) || foreign.has(word) || little.has(word)).length
      : count(foreign)
  return others >= 2 && others > count(english)
}
