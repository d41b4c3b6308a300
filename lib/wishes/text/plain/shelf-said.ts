import type { Turn } from './turn'

/** What of the shelf is asked for. */
export const shelfSaid: readonly Turn[] = [
  // "All the Kurosawa you have", "whatever Ozu you've got".
  [
    /\b(all|every|any|whatever|whichever|everything|anything)\s+((?:(?:of\s+)?(?:the|your)\s+)?[^,.;!?]{3,40}?)\s+(?:that\s+)?(?:you(?:['’]ve|\s+have)?\s+(?:got|have)|you\s+have|you['’]ve)(?:\s+(?:there|in|here))?(?=\s*(?:[,.;!?]|$|\bplease\b|\bbut\b))/giu,
    (_found, all = '', thing = '') =>
      /^(?:of|from|by|with|about)\b/.test(thing) || !/^wh/i.test(all) ? `${all} ${thing}` : `more ${thing}`,
  ],
]
