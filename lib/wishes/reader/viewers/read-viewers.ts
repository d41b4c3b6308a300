import { type Read, readNumber, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { saidAt } from '../sentence/reading'
import { isAdjective } from './adjectives'
import { ADULT, ageFirst, nameAge, ownAge, pronounAge, type Viewers, viewersOf } from './age-first'
import { descriptionEnd, peopleWho, skipDescription } from './describe-viewers'
import { kidsHere, withAged } from './kids-here'
import { comingOver, present } from './present'
import { monthsOld, readAges, yearsOld } from './read-ages'
import { BARE, grown, relationAt, young } from './relations'
import { countedMates, haveYoung, weAre } from './we-are'

const TEEN = 13

const OWN = new Set(['my', 'our', 'their'])
/** Somebody was there, and is not now: they say what they did, not who is watching. */
const AWAY =
  /^(?:died|passed|left|spoke|grew|came|lived|made|wrote|taught|met|knew|proposed|recommended|says|said|told|used|suggested|thinks|was|lent|calls|called|gave)$/

/** "My parents won't let me": who makes the rules need not be there. */
const forbids = (pieces: readonly Piece[], at: number) =>
  /^(?:wont|doesnt|dont|didnt|never|will not|does not|do not|wouldnt) lets? (?:me|us)\b/.test(
    `${saidAt(pieces, at, at + 4)} `,
  )

const afterAdverbs = (pieces: readonly Piece[], at: number) => {
  let place = at
  while (/^(?:just|recently|sadly|has|have|only|suddenly|always)$/.test(wordAt(pieces, place))) place += 1
  return place
}

/** Who is watching, where the words at a place name them: "with my two boys", "my wife", "for a six-year-old". */
export function readViewers(pieces: readonly Piece[], at: number): (Read<Viewers> & { at: number }) | null {
  const found =
    ageFirst(pieces, at) ??
    ownAge(pieces, at) ??
    pronounAge(pieces, at) ??
    nameAge(pieces, at) ??
    weAre(pieces, at) ??
    haveYoung(pieces, at) ??
    countedMates(pieces, at) ??
    named(pieces, at) ??
    withAges(pieces, at) ??
    withAged(pieces, at) ??
    kidsHere(pieces, at) ??
    comingOver(pieces, at) ??
    present(pieces, at)
  // Who somebody is says nothing of the film.
  if (found) return { ...found, next: descriptionEnd(pieces, andTheirs(pieces, found.next)) }
  const people = peopleWho(pieces, at)
  return people && { at, next: people.next, value: { who: 'company', ages: [] } }
}

/** "my wife and her mum": with them, whoever's they are. */
function andTheirs(pieces: readonly Piece[], at: number): number {
  // "My wife's parents": hers, and they are here.
  const own = pieces[at - 1]
  if (own?.kind === 'word' && /['’]s$/.test(own.raw))
    return (relationAt(pieces, at, grown) ?? relationAt(pieces, at, young))?.next ?? at
  if (!/^(?:and|plus|with)$/.test(wordAt(pieces, at)) || !/^(?:her|his|their)$/.test(wordAt(pieces, at + 1))) return at
  return (relationAt(pieces, at + 2, grown) ?? relationAt(pieces, at + 2, young))?.next ?? at
}

function named(pieces: readonly Piece[], at: number): (Read<Viewers> & { at: number }) | null {
  const word = wordAt(pieces, at)
  if (!/^(?:with|for|my|our|their|the|we|were|me|his|her|and|are|i)$/.test(word)) return null
  let place = at
  const prepositions: string[] = []
  while (
    /^(?:with|for|me|and|n|an|t|us|my|our|their|the|we|were|are|im|re|i|also|both|all)$/.test(wordAt(pieces, place)) &&
    place < at + 5
  ) {
    prepositions.push(wordAt(pieces, place))
    place += 1
  }
  while (isAdjective(pieces, place) && place < at + 8) {
    prepositions.push(wordAt(pieces, place))
    place += 1
  }
  const before = wordAt(pieces, at - 1)
  if (/^(?:about|of|where|when|between|by|like|from)$/.test(before)) return null
  const own = prepositions.some((each) => OWN.has(each))
  // "My 13yo son".
  const inner = own ? readAges(pieces, place) : null
  const old = inner && yearsOld(pieces, inner.next)
  if (inner && old && areYoung(inner) && relationAt(pieces, old, young))
    return viewersOf(inner.value, at, relationAt(pieces, old, young)?.next ?? old)
  // "My 30 year old son".
  const grownSon = inner && old && !areYoung(inner) ? relationAt(pieces, old, young) : null
  if (grownSon) return viewersOf([], at, grownSon.next)
  // "My 6 year old loves dragons".
  if (inner && old && areYoung(inner)) return viewersOf(inner.value, at, old)
  if (own) place = skipDescription(pieces, place, (here) => isSomebody(pieces, here)) ?? place
  const with_ = prepositions.some((each) => /^(?:with|for)$/.test(each))
  const together = prepositions[0] === 'we' || prepositions[0] === 'were'
  return (
    children(pieces, at, place, { own, with: with_, the: prepositions.includes('the') }) ??
    company(pieces, at, place, { own, with: with_, together, the: prepositions.includes('the') })
  )
}

const isSomebody = (pieces: readonly Piece[], at: number) => {
  const noun = relationAt(pieces, at, grown)?.value
  return (noun !== undefined && !NOBODY.test(noun)) || relationAt(pieces, at, young) !== null
}
const NOBODY =
  /^(?:people|love|lover|date|girls|boys|guys|ladies|lads|team|students|group|company|ex|boss|crush|others|someone|somebody|crew|gang|squad|pa|ma)$/

/** With an age behind them these are children too. */
const AGED = /^(?:youngest|smallest|littlest|tiniest|oldest|eldest|girls|boys|lads|daughters|sons|niece|nephew)$/

/** "two kids (5 and 9)", "kids 4 and 7": children whose ages follow are there, whoever's they are. */
function withAges(pieces: readonly Piece[], at: number): (Read<Viewers> & { at: number }) | null {
  const noun = relationAt(pieces, at, young)
  const ages = noun && (KIDS.test(noun.value) || AGED.test(noun.value)) ? agesAfter(pieces, noun.next) : null
  if (ages?.value.some((age) => age < ADULT)) return viewersOf(ages.value, at, ages.next)
  const boys = ages ? null : several(pieces, at)
  if (boys) return boys
  // "two adults and two kids"
  const beside =
    noun &&
    readNumber(pieces, at - 1) &&
    /^(?:and|plus)$/.test(wordAt(pieces, at - 2)) &&
    /^(?:adults?|ups?|grownups?|parents|us)$/.test(wordAt(pieces, at - 3))
  return beside ? { at, next: noun.next, value: { who: 'children', ages: [] } } : null
}

/** "three teenage boys", "two small girls": nobody says whose they are, and they are there. */
function several(pieces: readonly Piece[], at: number): (Read<Viewers> & { at: number }) | null {
  const count = readNumber(pieces, at)
  const kind = count && /^(teen|teenage|small|little|young)$/.exec(wordAt(pieces, count.next))?.[1]
  const before = wordAt(pieces, at - 1)
  if (!count || !kind || /^(?:about|of|where|between|by|like|from|when)$/.test(before)) return null
  if (!/^(?:boys|girls|kids|children|sons|daughters)$/.test(wordAt(pieces, count.next + 1))) return null
  const ages = kind.startsWith('teen') ? [TEEN] : []
  return { at, next: count.next + 2, value: { who: 'children', ages } }
}

/** Grown up, or not at home: nobody to mind. */
const GROWN =
  /^(?:(?:are|is|re|have|has) (?:all |both |now |long |finally |already |safely |fast |sound |tucked up )?(?:in bed|with (?:their|his|her)|at (?:their|her|his|camp|school|a sleepover|nursery|grandma|granny|uni)|grown|adults?|away|gone|left|moved|asleep|out|over 18)|(?:all )?grown|moved out|left home)/
const KIDS =
  /^(?:kids?|child|childs|childrens|children|little ones?|kiddos?|kiddies|toddlers?|tots?|teenagers?|teens|grandkids|grandchildren|wee ones|youngsters|nieces|nephews|twins|tweens|preteens)$/

const areYoung = (ages: Read<number[]> | null) => ages?.value.every((age) => age < ADULT) === true

function children(
  pieces: readonly Piece[],
  at: number,
  place: number,
  said: { own: boolean; with: boolean; the: boolean },
): (Read<Viewers> & { at: number }) | null {
  const noun = relationAt(pieces, place, young)
  if (!noun) return null
  const plain = KIDS.test(noun.value) || (AGED.test(noun.value) && areYoung(agesAfter(pieces, noun.next)))
  if (
    !(
      said.own ||
      (plain && (said.with || said.the)) ||
      /^(?:youngest|smallest|littlest|tiniest|oldest|eldest)$/.test(noun.value)
    )
  )
    return null
  if (/^(?:teenage|adult|grown)$/.test(wordAt(pieces, place - 1)) && !/^teen/.test(wordAt(pieces, place - 1)))
    return null
  if (
    !said.own &&
    !said.with &&
    wordAt(pieces, at) === 'the' &&
    /^(?:get|gets|die|dies|are hurt)$/.test(wordAt(pieces, noun.next))
  )
    return null
  if (/^in$/.test(wordAt(pieces, noun.next)) && /^(?:it|them|the)$/.test(wordAt(pieces, noun.next + 1)) && !said.own)
    return null
  if (GROWN.test([0, 1, 2, 3].map((step) => wordAt(pieces, noun.next + step)).join(' '))) return null
  const ages = agesAfter(pieces, noun.next)
  // "The one with the kid who sees dead people" is a film.
  const several = said.with && /(?:s|ren)$/.test(noun.value)
  if (!ages && !said.own && !several && /^(?:who|whose|that|from|in)$/.test(wordAt(pieces, noun.next))) return null
  // "Me n my girl tonight".
  if (!ages && noun.value === 'girl' && prefixed(pieces, at))
    return { at, next: noun.next, value: { who: 'company', ages: [] } }
  const grownNow = ages && ages.value.length > 0 && ages.value.every((age) => age >= ADULT)
  if (grownNow) return { at, next: ages.next, value: { who: 'company', ages: [] } }
  const teen = /^(?:teen|tween)/.test(noun.value) || /^teen/.test(wordAt(pieces, place - 1))
  const known = ages?.value.filter((age) => age < ADULT) ?? []
  return {
    at,
    next: ages?.next ?? noun.next,
    value: { who: 'children', ages: known.length > 0 ? known : teen && !/^tween/.test(noun.value) ? [TEEN] : [] },
  }
}

/** "is 8", "(5 and 9)", "are five and seven", ", 7": ages said after the children. */
export function agesAfter(pieces: readonly Piece[], at: number): Read<number[]> | null {
  let place = at
  const word = () => pieces[place]?.text ?? ''
  const before = pieces[at - 1]
  // "our daughter's twelve"
  let linked = before?.kind === 'word' && /['’]s$/.test(before.raw)
  while (
    /^(?:is|are|was|turns|turned|turning|just|who|whos|thats|that|aged|age|ages|of|s|only|about|almost|nearly|he|she|they|theyre|hes|shes|,|\(|:|-|has|have|been|am|our|my|the|youngest|one|being|will|be|soon|now|watching|here|with|me|and)$/.test(
      word(),
    ) &&
    place < at + 6
  ) {
    if (/^(?:one)$/.test(word())) break
    linked = true
    place += 1
  }
  // "My youngest nine" names an age where the sentence ends with it.
  const superlative = /^(?:youngest|smallest|littlest|tiniest|eldest|oldest)$/.test(before?.text ?? '')
  if (!linked && !superlative && !/^\d+$/.test(word())) return null
  const list = readAges(pieces, place)
  if (!list) return null
  const months = monthsOld(pieces, list.next, list.value.at(-1) ?? 0)
  if (months)
    return {
      value: [...list.value.slice(0, -1), months.value],
      next: pieces[months.next]?.text === ')' ? months.next + 1 : months.next,
    }
  // "My children of 4 and 7 years".
  const isOf = wordAt(pieces, place - 1) === 'of' && /^(?:years?|yrs)$/.test(wordAt(pieces, list.next))
  const next = yearsOld(pieces, list.next) ?? (isOf ? list.next + 1 : list.next)
  if (/^(?:h|hr|hrs|hours?|min|mins|minutes?|films?|movies?|years|of|friends|people)$/.test(wordAt(pieces, next)))
    return null
  return { value: list.value, next: pieces[next]?.text === ')' ? next + 1 : next }
}

const prefixed = (pieces: readonly Piece[], at: number) =>
  wordAt(pieces, at) === 'me' && /^(?:and|n|an)$/.test(wordAt(pieces, at + 1))

function company(
  pieces: readonly Piece[],
  at: number,
  place: number,
  said: { own: boolean; with: boolean; together: boolean; the: boolean },
): (Read<Viewers> & { at: number }) | null {
  const noun = relationAt(pieces, place, grown)
  const told = noun ? afterAdverbs(pieces, noun.next) : 0
  const described = wordAt(pieces, told) === 'was' && /^an?$/.test(wordAt(pieces, told + 1))
  // "My late husband", "something my ex would have hated": not there either.
  const late =
    wordAt(pieces, place - 1) === 'late' || (wordAt(pieces, told) === 'would' && wordAt(pieces, told + 1) === 'have')
  if (!noun || late || forbids(pieces, noun.next) || (AWAY.test(wordAt(pieces, told)) && !described)) return null
  const lot =
    /^(?:friends|girls|guys|boys|ladies|lads|gang|crew|team|group|others|squad|mates|in laws|missus|other half)$/.test(
      noun.value,
    )
  const fits =
    said.own ||
    (said.together &&
      /^(?:friends|mates|colleagues|siblings|sisters|brothers|flatmates|roommates|students|couple|lads|girls|guys)$/.test(
        noun.value,
      )) ||
    (said.with && (BARE.has(noun.value) || (said.the && lot))) ||
    // "Me and the missus".
    (prefixed(pieces, at) && BARE.has(noun.value))
  if (/^(?:boss|ex)$/.test(noun.value) && !said.with && wordAt(pieces, at) !== 'me') return null
  if (!fits || (wordAt(pieces, at) === 'for' && noun.value === 'love')) return null
  if (
    /^(?:people|love|boss|lover|date|girls|boys|guys|team|students|group|company|ex)$/.test(noun.value) &&
    !said.own &&
    !(said.with && (said.the || noun.value === 'company'))
  )
    return null
  const aged = agedInBrackets(pieces, noun.next)
  if (aged) return { at, ...aged }
  return { at, next: noun.next, value: { who: 'company', ages: [] } }
}

/** "My lil sister (8)": how old somebody is makes a child of them. */
function agedInBrackets(pieces: readonly Piece[], at: number): Read<Viewers> | null {
  const age = pieces[at]?.text === '(' ? readNumber(pieces, at + 1) : null
  const end = age && (yearsOld(pieces, age.next) ?? age.next)
  return age && end && age.value < ADULT && pieces[end]?.text === ')'
    ? { value: { who: 'children', ages: [age.value] }, next: end + 1 }
    : null
}
