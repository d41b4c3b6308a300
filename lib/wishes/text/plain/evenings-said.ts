import type { Turn } from './turn'

const CHUNK = "[\\p{L}'’-]+(?:\\s+[\\p{L}'’-]+){0,3}"
const AND = '\\s*(?:,|\\+|&|\\/|\\band\\b)\\s*'
const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\\s+(?:night|evening))?|weekend|tonight|evening|night\\s+in|movie\\s+night|film\\s+night)'
const FARE =
  '(?:wine|red\\s+wine|beers?|pizzas?|popcorn|snacks|crisps|chips|takeaway|curry|tea|cocoa|gin|prosecco|sofa|couch|blankets?|rain|ice\\s+cream)'
const FRIENDS =
  '(?:friends|mates|girlfriends|the\\s+girls|the\\s+lads|the\\s+boys|flatmates?|housemates?|colleagues|neighbou?rs|in-laws|parents|mum|mom|dad|wife|husband|girlfriend|boyfriend|partner|sister|brother|granny|grandma|grandpa|grandad)'
const OURS = '(?:(?:the|my|our)\\s+)?'
const list = (middle: string) =>
  new RegExp(`^\\s*((?:${CHUNK}${AND})*)${OURS}${middle}((?:${AND}${CHUNK})*)\\s*[.!]?\\s*$`, 'iu')
const IS_EVENING = new RegExp(`(?:^|[,+&/]|\\band\\b)\\s*(?:${DAY}|${FARE})\\s*(?:$|[,.!+&/]|\\band\\b)`, 'iu')
const HAS_PEOPLE = new RegExp(`\\bwith (?:the kids here|our friends)\\b|\\b${DAY}\\b`, 'iu')
const IS_PART_OF_IT = new RegExp(`^(?:${DAY}|${FARE})$`, 'iu')

const CHUNKS = /\s*(?:[,+&/.!]|\band\b)\s*/iu

/** Who is there and with what, in a bare list: "kids, wine, friday". Food, drink and the day say nothing of films. */
export const eveningsSaid: readonly Turn[] = [
  // "Kids", "wife, kids, pizza".
  [list('kids'), (_found, before = '', after = '') => `${before}with the kids here${after}`],
  [/^\s*(?:the\s+|my\s+|our\s+)?kids\s*(?=[,+&/]\s*\p{L})/iu, 'with the kids here'],
  // "Friends, beer, saturday".
  [
    list(`${FRIENDS}(?!\\s+\\p{L})`),
    (found, before = '', after = '') => (IS_EVENING.test(found) ? `${before}with our friends${after}` : found),
  ],
  [
    new RegExp(`^\\s*${CHUNK}(?:${AND}${CHUNK})+\\s*[.!]?\\s*$`, 'iu'),
    (found) => {
      const chunks = found.split(CHUNKS)
      const left = chunks.filter((chunk) => !IS_PART_OF_IT.test(chunk))
      return HAS_PEOPLE.test(found) && left.length < chunks.length && left.length > 0 ? left.join(', ') : found
    },
  ],
]
