import { sortOf } from '../../catalog/facets'
import type { Wish } from '../../wishes/schema'

export type TakenBack = { text: string; wish: Wish; isUnderstood: boolean }
type Reader = (words: string) => Wish

const LENGTH = String.raw`(?:the\s+|its?\s+)?(?:length|running\s+time|runtime|duration)`
const YEAR = String.raw`(?:the\s+|its?\s+)?(?:year|years|decade|age of (?:it|the film)|era|period)`
const PLACE = String.raw`(?:the\s+|its?\s+)?(?:country|countries|origin|language|languages)`
const GENRE = String.raw`(?:the\s+|its?\s+)?(?:genre|genres|kind)`
const NO_MATTER = String.raw`(?:never\s+mind|forget(?:\s+about)?|ignore|regardless\s+of|no\s+matter|whatever|any|don['’]?t\s+(?:care|mind)(?:\s+about)?|without\s+regard\s+to)`
const OPEN = String.raw`(?:(?:does|do)\s*n[o'’]?t\s+matter|is\s+(?:fine|ok|okay|open|up\s+to\s+you|no\s+matter|not\s+important)|are\s+fine)`

const about = (thing: string) =>
  new RegExp(
    String.raw`\b(?:${NO_MATTER}\s+${thing}(?:\s+(?:is|are|will\s+do).*?(?=[,.;]|$))?|${thing}\s+${OPEN})`,
    'i',
  )
const without =
  (...sorts: string[]) =>
  (wish: Wish): Wish => ({
    ...wish,
    want: wish.want.filter(({ facet }) => !sorts.includes(sortOf(facet))),
    only: wish.only.filter((facet) => !sorts.includes(sortOf(facet))),
    without: wish.without.filter((facet) => !sorts.includes(sortOf(facet))),
  })

/** Whole kinds of wishes that are let go. */
const kinds: readonly [RegExp, (wish: Wish) => Wish][] = [
  [about(LENGTH), (wish) => ({ ...wish, minutes: null })],
  [about(YEAR), (wish) => ({ ...without('era')(wish), years: null })],
  [about(PLACE), without('country', 'language')],
  [about(GENRE), without('genre')],
  [
    /\b(?:the\s+)?(?:kids?|children|child|little\s+ones?)\s+(?:is|are|have|has|will\s+be)\s+(?:already\s+)?(?:in\s+bed|asleep|gone|not\s+(?:here|watching)|out|left|away|sleeping)(?:\s+now|\s+already)?/i,
    (wish) => ({ ...wish, company: null, age: null }),
  ],
]

/** "Forget the western", "it need not be slow": that is let go, whichever way it was wanted. */
const LET_GO =
  /\b(?:never\s+mind|forget(?:\s+about)?|no\s+need\s+for|(?:it\s+)?(?:need\s*n[o'’]?t|does\s*n[o'’]?t\s+(?:need|have)\s+to)\s+be|scrap)\s+(?:the\s+|a\s+|an\s+)?([^,.;@]+?)(?:\s+(?:part|bit|thing))?(?=[,.;]|\s+but\s|$)/i
/** "Horror is fine after all", "a little romance would be ok": it is turned down no longer. */
const ALLOWED =
  /([^,.;@]+?)\s+(?:is|are|would\s+be|can\s+be|may\s+be)\s+(?:fine|ok|okay|alright|all\s+right|allowed|welcome|no\s+problem)(?:\s+(?:too|after\s+all|again|now|with\s+(?:me|us)|as\s+well))*/i

/** What words let go of the wish that stands, taken out of the words. */
export function takeBack(said: string, standing: Wish, read: Reader): TakenBack {
  let [text, wish, isUnderstood] = [said, standing, false]
  const take = (match: RegExpExecArray, left: Wish) => {
    text = `${text.slice(0, match.index)}, ${text.slice(match.index + match[0].length)}`
    wish = left
    isUnderstood = true
  }
  for (const [pattern, letGo] of kinds) {
    const match = pattern.exec(text)
    if (match) take(match, letGo(wish))
  }
  const letGo = LET_GO.exec(text)
  const gone = letGo && read(letGo[1] ?? '')
  if (letGo && gone && saysFacets(gone)) take(letGo, withoutFacets(wish, gone, true))
  const allowed = ALLOWED.exec(text)
  const back = allowed && read(allowed[1] ?? '')
  if (allowed && back?.minutes?.to) take(allowed, widened(wish, back.minutes.to))
  else if (allowed && back && saysFacets(back)) take(allowed, withoutFacets(wish, back, false))
  return { text, wish, isUnderstood }
}

const saysFacets = ({ want, only, without: out, avoid }: Wish) =>
  want.length + only.length + out.length + avoid.length > 0

function withoutFacets(wish: Wish, said: Wish, alsoWanted: boolean): Wish {
  const facets = new Set([...said.want.map(({ facet }) => facet), ...said.only, ...said.without])
  return {
    ...wish,
    want: wish.want.filter(({ facet, level }) => !facets.has(facet) || (!alsoWanted && level !== 'less')),
    only: alsoWanted ? wish.only.filter((facet) => !facets.has(facet)) : wish.only,
    without: wish.without.filter((facet) => !facets.has(facet)),
    combinations: wish.combinations.filter(({ all }) => !all.some((facet) => facets.has(facet))),
    avoid: wish.avoid.filter((note) => !said.avoid.includes(note)),
  }
}

const widened = (wish: Wish, minutes: number): Wish =>
  wish.minutes?.to != null ? { ...wish, minutes: { ...wish.minutes, to: Math.max(wish.minutes.to, minutes) } } : wish
