import { words } from '@/domains/words'
import { wordAt } from '../../text/numbers'
import type { Piece, Word } from '../../text/split-words'
import { afterTitle, comparing, comparingKinds, qualities, seen, smallWords, telling } from '../../words/title-cues'

const saidAt = (pieces: readonly Piece[], at: number, end: number) =>
  pieces
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ')

const QUOTES = /["“”„«»*_]/

/** Between marks that set a title apart. */
export function isSetApart(text: string, pieces: readonly Piece[], at: number, end: number): boolean {
  const first = pieces[at]
  const last = pieces[end - 1]
  if (!first || !last) return false
  const before = text.slice(0, first.start).at(-1) ?? ''
  const after = text.slice(last.end).replace(/^[.,!?]/, '')[0] ?? ''
  return (QUOTES.test(before) && QUOTES.test(after)) || (/['‘]/.test(before) && /['’]/.test(after))
}

export const isLarge = (word: Word) => word.capital || /^\d/.test(word.text)
export const significant = (words: readonly Word[]) => words.filter((word) => !smallWords.has(word.text))
export const writtenLarge = (words: readonly Word[]) =>
  significant(words).length > 0 && significant(words).every(isLarge)

/** Where every word has a capital, a capital says nothing. */
export function allLarge(pieces: readonly Piece[]): boolean {
  const words = significant(pieces.filter((piece) => piece.kind === 'word'))
  return words.length > 3 && words.every(isLarge)
}

function endsWith(pieces: readonly Piece[], at: number, cues: readonly (readonly string[])[]): boolean {
  return cues.some((words) => words.every((word, place) => wordAt(pieces, at - words.length + place) === word))
}

/** Articles and "the film" may stand between a cue and its title. */
const passed = (pieces: readonly Piece[], at: number) =>
  /^(?:the|movie|film|films|movies|of|both|all|every|those|these)$/.test(wordAt(pieces, at - 1)) ? at - 1 : at

export const afterComparing = (pieces: readonly Piece[], at: number) =>
  endsWith(pieces, at, comparing) || afterLike(pieces, at)
export const afterComparingKinds = (pieces: readonly Piece[], at: number) => endsWith(pieces, at, comparingKinds)
export const afterSeen = (pieces: readonly Piece[], at: number) =>
  endsWith(pieces, at, seen) || endsWith(pieces, passed(pieces, at), seen)
export const afterTelling = (pieces: readonly Piece[], at: number) =>
  endsWith(pieces, at, telling) || endsWith(pieces, passed(pieces, at), telling)

/** "the tension of Alien": a quality of a film, named as an example of it. */
export const afterQuality = (pieces: readonly Piece[], at: number) =>
  wordAt(pieces, at - 1) === 'of' && qualities.has(wordAt(pieces, at - 2))

/** "I like Alien": people like kinds of films too, so the title must be written like one. */
export const afterLiking = (pieces: readonly Piece[], at: number) =>
  /^(?:like|love|adore|enjoy|hate|likes|loves|adores|enjoys|hates)$/.test(wordAt(pieces, at - 1))

/** "fav movies: heat" */
export function afterFavourites(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at - 1]?.text !== ':') return false
  const before = [2, 3, 4].map((back) => wordAt(pieces, at - back))
  return (
    before.some((word) => /^(?:favs?|faves?|favou?rites?)$/.test(word)) &&
    !before.some((word) =>
      /^(?:genres?|kinds?|types?|themes?|actors?|actress(?:es)?|directors?|countries|decades?)$/.test(word),
    )
  )
}

const PEOPLE_LIKE =
  /^(?:feel|feeling|d|would|id|wed|i|we|you|they|she|he|really|to|also|dont|didnt|doesnt|do|who|kids|might|both|always|never|people|may|ive|nephews|nieces|boys|girls|sons|daughters|friends|parents|grandkids|grandchildren|children|students|twins|mates|lads|all)$/

/** "like" as in "something like", not as in "I like". */
function afterLike(pieces: readonly Piece[], at: number): boolean {
  const skip = /^(?:maybe|perhaps|say|eg|the|in|movie|film)$/.test(wordAt(pieces, at - 1)) ? 1 : 0
  return [at - 1, at - 1 - skip].some((place) => {
    if (!/^(?:like|alike)$/.test(wordAt(pieces, place))) return false
    return !PEOPLE_LIKE.test(wordAt(pieces, place - 1))
  })
}

/** In a list with a title before it: "Heat, Ronin and Collateral". */
export function followsTitle(pieces: readonly Piece[], at: number, lastEnd: number | undefined): boolean {
  if (lastEnd === undefined) return false
  const between = pieces.slice(lastEnd, at)
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every((piece) => /^(?:,|and|or|&|\/|"|“|”|like|\+|meets|nor|also|plus|than|x|the)$/.test(piece.text))
  )
}

/** Held against a title before it: "we loved Coco, not so much Frozen", "Heat but not Ronin". */
export function contrastsTitle(pieces: readonly Piece[], at: number, lastEnd: number | undefined): boolean {
  if (lastEnd === undefined) return false
  const between = pieces
    .slice(lastEnd, at)
    .map(({ text }) => text)
    .join(' ')
  return /^(?:, |; |\. )?(?:(?:but|and|just|definitely|more|rather) )*(?:not(?: so much| as much| really| quite)?|less|unlike|over|rather than|instead of|hated|didnt like)$/.test(
    between,
  )
}

/** "Alien-like", "Amélie vibes", "a Blade Runner type of film". */
export function namedAfter(pieces: readonly Piece[], end: number): boolean {
  const after = pieces[end]
  if (after?.kind !== 'word') return false
  return (
    (after.glued && /^(?:like|style|esque|ish|type|y)$/.test(after.text)) ||
    /^(?:vibes?|meets|esque|alike|clone|clones|knockoff|lookalike)$/.test(after.text) ||
    (/^(?:type|kind|sort)$/.test(after.text) &&
      wordAt(pieces, end + 1) === 'of' &&
      /^(?:things?|films?|movies?|stuff|story|stories|vibes?|deal|experience)$/.test(wordAt(pieces, end + 2)))
  )
}

export function endsWithTitle(pieces: readonly Piece[], end: number): boolean {
  const after = pieces[end]
  // "Home Alone 40 times", "Solaris three times".
  if (
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|countless)$/.test(after?.text ?? '') &&
    wordAt(pieces, end + 1) === 'times'
  )
    return true
  return !after || after.kind === 'mark' || afterTitle.has(after.text)
}

/** "AI", "UFO": large whatever they mean. */
export const isAbbreviation = ({ raw }: Word) => /^\p{Lu}{2,4}$/u.test(raw)

/** The whole of a sentence, or of a piece between marks and joins. */
export function standsAlone(pieces: readonly Piece[], at: number, end: number): boolean {
  const before = pieces[at - 1]
  const after = pieces[end]
  const opens = !before || before.kind === 'mark' || /^(?:and|or|maybe|perhaps|please)$/.test(before.text)
  return opens && (!after || after.kind === 'mark' || /^(?:and|or|please|but|style)$/.test(after.text))
}

/** The year behind a title, in brackets or bare: who asks for it, knows that it is that film's. */
export function yearAfter(pieces: readonly Piece[], end: number): { year: number; end: number } | null {
  const bare = /^(?:19|20)\d\d$/.test(wordAt(pieces, end)) ? Number(wordAt(pieces, end)) : null
  if (bare !== null) return { year: bare, end: end + 1 }
  const year = Number(wordAt(pieces, end + 1))
  return pieces[end]?.text === '(' && year >= words.earliestYear && year < 2100 && pieces[end + 2]?.text === ')'
    ? { year, end: end + 3 }
    : null
}

const PRAISE =
  /^(?:superb|great|brilliant|fantastic|amazing|wonderful|excellent|magnificent|perfect|lovely|beautiful|incredible|terrific|awesome|fab|fabulous|marvellous|magic|gorgeous|stunning|sublime|ace|class|good|fun|marvelous|outstanding|unbeatable|genius)$/
const BLAME =
  /^(?:a masterpiece|masterpiece|a (?:true |real |proper )?(?:classic|gem|joy|delight|triumph|work of art)|overrated|boring|dull|tedious|rubbish|crap|trash|garbage|awful|terrible|dreadful|horrible|lame|pretentious|predictable|overhyped|unwatchable|depressing|exhausting|slow|silly|stupid|meh|bad|pants|drivel|tripe|not (?:for|my|that|as|so|very|really)|(?:a bit |way |far |just |much )*too|done to death|played out|a (?:bore|snooze|yawn|mess|disappointment)|the (?:best|worst|greatest|one|shit|bomb|business)|my (?:favou?rite|fave|least)|one of (?:my|the)|so (?:overrated|boring|bad|good)|(?:all|over)hyped)\b/
const DOES =
  /^(?:does (?:nothing|not(?:hing)? do (?:it|anything)|nowt)|doesnt do (?:it|anything)|did nothing|didnt do (?:it|anything)|puts? (?:me|us) (?:to sleep|off)|sends? (?:me|us) to sleep|sent (?:me|us) to sleep|gets? on (?:my|our)|got on (?:my|our)|bores|annoys|irritates|leaves? (?:me|us) cold|isnt (?:for me|my)|wasnt (?:for me|my|great|good)|blew (?:me|us) away|changed my life|never gets old|ruined|drags|dragged|is (?:just )?not)\b/
const STIRS =
  /^(?:bored|annoyed|disappointed|lost|left|moved|thrilled|delighted|charmed|wrecked|destroyed|wowed|impressed|amazed|irritated|depressed|terrified|scared|floored|hooked|gripped)$/
/** "Lagaan was superb": a verdict in full, on what opens the sentence. */
export function isPraised(pieces: readonly Piece[], at: number, end: number): boolean {
  const opens =
    at === 0 ||
    pieces[at - 1]?.kind === 'mark' ||
    /^(?:said|says|say|think|thinks|swears|reckons|thought|that|because|know|heard|but|though|although|and|i find|found|find)$/.test(
      wordAt(pieces, at - 1),
    )
  const isTold = wordAt(pieces, at - 1) === 'me' && /^(?:told|tells)$/.test(wordAt(pieces, at - 2))
  if (!opens && !isTold) return false
  if (DOES.test(saidAt(pieces, end, end + 5))) return true
  // "Rashomon bored us".
  const [verb, whom] = [wordAt(pieces, end), wordAt(pieces, end + 1)]
  if (/^(?:me|us|him|her|them)$/.test(whom) && STIRS.test(verb)) return true
  if (!/^(?:is|was|are|were)$/.test(verb)) return false
  let how = end + 1
  while (/^(?:so|just|really|absolutely|truly|simply|pretty|very|quite|always|such)$/.test(wordAt(pieces, how)))
    how += 1
  if (PRAISE.test(wordAt(pieces, how))) return true
  const isOthers = /^(?:said|says|swears|reckons|thinks|heard|think|say)$/.test(wordAt(pieces, at - 1))
  return !(isOthers && wordAt(pieces, at - 2) !== 'i') && BLAME.test(saidAt(pieces, how, how + 4))
}

/** "With Max von Sydow but not The Exorcist". */
export const afterNot = (pieces: readonly Piece[], at: number) =>
  /^(?:not|except|minus|bar|without|never)$/.test(wordAt(pieces, at - 1))

/** "Up no, Wall-E yes": what stands between a mark and a bare verdict, beside another verdict. */
export function isVerdict(pieces: readonly Piece[], at: number, end: number): boolean {
  const opens = at === 0 || pieces[at - 1]?.kind === 'mark'
  const verdict = wordAt(pieces, end)
  const closes = !pieces[end + 1] || pieces[end + 1]?.kind === 'mark'
  if (!opens || !closes || !/^(?:no|yes|nope|yep|never)$/.test(verdict)) return false
  return pieces.some(
    ({ text }, place) => place !== end && /^(?:no|yes|nope|yep)$/.test(text) && pieces[place + 1]?.kind !== 'word',
  )
}
