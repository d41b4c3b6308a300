import { backThenSaid } from './plain/back-then-said'

import { barredSaid } from './plain/barred-said'
import { boundsSaid } from './plain/bounds-said'
import { circumstancesSaid } from './plain/circumstances-said'
import { commandsSaid } from './plain/commands-said'

import { eveningsSaid } from './plain/evenings-said'
import { fearsSaid } from './plain/fears-said'
import { idiomsSaid } from './plain/idioms-said'
import { limitsSaid } from './plain/limits-said'
import { listsSaid } from './plain/lists-said'
import { littleKnownSaid } from './plain/little-known-said'
import { makersSaid } from './plain/makers-said'
import { narrowerSaid } from './plain/narrower-said'
import { numbersSaid } from './plain/numbers-said'
import { ownTermsSaid } from './plain/own-terms-said'
import { passingSaid } from './plain/passing-said'
import { pointedBackSaid } from './plain/pointed-back-said'
import { reasonsSaid } from './plain/reasons-said'
import { refusalsSaid } from './plain/refusals-said'
import { rulesSaid } from './plain/rules-said'
import { selfToldSaid } from './plain/self-told-said'
import { shelfSaid } from './plain/shelf-said'
import { slangSaid } from './plain/slang-said'
import { takenBackSaid } from './plain/taken-back-said'
import { toldApart } from './plain/told-apart'
import { tonguesSaid } from './plain/tongues-said'
import type { Turn } from './plain/turn'
import { twoLengthsSaid } from './plain/two-lengths-said'
import { verdictsSaid } from './plain/verdicts-said'
import { viewersSaid } from './plain/viewers-said'

const AGAINST =
  "(?:keep\\s+(?:off|away\\s+from|out)|stay\\s+away\\s+from|steer\\s+clear\\s+of|avoid|skip|leave\\s+out|exclude|spare\\s+(?:me|us)|without|no|hate|can['’]?t\\s+stand)"
const HATE = "(?:hate|loathe|detest|despise|dislike|avoid|refuse|can['’]?t\\s+(?:stand|bear)|cannot\\s+(?:stand|bear))"
const ANIMALS = '((?:the\\s+|any\\s+|an?\\s+|its\\s+)?(?:animals?|pets?|dogs?|cats?|horses?|puppy|puppies|kittens?))'
const CHILDREN = '(?:the\\s+|any\\s+|an?\\s+|its\\s+)?(?:child|children|kids?|bab(?:y|ies)|toddlers?)'
const BAD = '(?:bad|terrible|awful|horrible|nasty|cruel|evil|sad)'
const HAPPENS =
  '(?:happens?|happening|comes?|coming|done|(?:can|may|should|must|will)\\s+happen|is\\s+done|gets\\s+done|befalls)'
const ADULT =
  "((?:grand(?:pa|ma|dad|mum|father|mother|parents)|granny|nan|dad|father|mum|mom|mother|aunt|uncle|husband|wife|neighbours?|neighbors?|parents|in-laws|boss)(?:['’]s)?)"

/** Turns of several words, as the plain words that mean the same: what the lists of single words would read apart. */
const TURNS: readonly Turn[] = [
  ...circumstancesSaid,
  ...barredSaid,
  ...commandsSaid,
  ...selfToldSaid,
  ...ownTermsSaid,
  ...slangSaid,
  ...passingSaid,
  ...shelfSaid,
  ...idiomsSaid,
  ...eveningsSaid,
  ...viewersSaid,
  ...backThenSaid,
  ...pointedBackSaid,
  ...boundsSaid,
  ...twoLengthsSaid,
  ...numbersSaid,
  ...limitsSaid,
  ...takenBackSaid,
  ...narrowerSaid,
  ...makersSaid,
  ...fearsSaid,
  ...reasonsSaid,
  ...tonguesSaid,
  ...listsSaid,
  ...littleKnownSaid,
  ...toldApart,
  ...verdictsSaid,
  ...refusalsSaid,
  ...rulesSaid,
  // "I hate everything American", "can't stand all things French".
  [
    new RegExp(
      `\\b(${HATE})\\s+(?:everything|all\\s+things|absolutely\\s+everything)(?:\\s+that\\s+is|\\s+that['’]?s)?\\s+(?!but\\b|except\\b|about\\b|else\\b|that\\b|i\\b|we\\b|you\\b|it\\b|and\\b|to\\b|they\\b|in\\b|on\\b|other\\b|apart\\b|besides\\b)(?=\\p{L})`,
      'giu',
    ),
    '$1 anything ',
  ],
  // "Keep off horror and anything longer than two hours".
  [
    new RegExp(
      `\\b(${AGAINST}\\s+(?!more\\b|longer\\b|less\\b)[^.,;:!?]{2,60}?)(?:\\s*,\\s*|\\s+)(?:and|or|nor)\\s+anything\\s+(?=longer\\b|over\\b|above\\b|under\\b|below\\b|shorter\\b|(?:made\\s+|from\\s+)?(?:before|after)\\b|older\\b|newer\\b)`,
      'giu',
    ),
    '$1 and nothing ',
  ],
  // "Not in the mood for anything violent": nothing violent.
  [
    /\b(?:i['’]?m\s+|we['’]?re\s+|i\s+am\s+|we\s+are\s+)?not\s+(?:really\s+|quite\s+)?in\s+the\s+mood\s+for\s+anything\s+(?=(?:too\s+)?(?:violent|gory|bloody|sexual|brutal)\b)/giu,
    'nothing ',
  ],
  // "Just the ones with Clint Eastwood".
  [
    /(?<=^|[,;.:!–—-]\s*|\b(?:but|and|so|please)\s+)just\s+(?:the|those)\s+(?:ones|films|movies)\s+(?=(?:with|by|from|starring|directed)\b)/giu,
    'only the ones ',
  ],
  // "Nobody has to read subtitles".
  [
    /\b(?:nobody|no[\s-]?one|none\s+of\s+us|no\s+one\s+here)\s+(?:has|needs|wants|should\s+have|is\s+going|likes)\s+to\s+read\s+(?:any\s+)?subtitles\b|\bwithout\s+(?:anyone|anybody|us|me)\s+having\s+to\s+read\s+(?:any\s+)?subtitles\b/giu,
    'no subtitles',
  ],
  // "To train my ear" is no train.
  [/\b(to|can|could|will|also|and|must)\s+train\s+(?=(?:my|our|his|her|their)\b)/giu, '$1 practise '],
  // "Nothing bad happens to the animals", "no bad things happening to kids".
  [
    new RegExp(
      `\\b(?:nothing\\s+(?:${BAD}\\s+)?|no\\s+(?:${BAD}\\s+things|harm)\\s+)${HAPPENS}\\s+to\\s+${ANIMALS}(?![\\p{L}-])`,
      'giu',
    ),
    '$1 must not be harmed',
  ],
  [
    new RegExp(
      `\\b(?:nothing\\s+(?:${BAD}\\s+)?|no\\s+(?:${BAD}\\s+things|harm)\\s+)${HAPPENS}\\s+to\\s+${CHILDREN}(?![\\p{L}-])`,
      'giu',
    ),
    'no harm to children',
  ],
  // "Saw it last week and talks of nothing else".
  [
    /\b(?:talks?|talking|speaks?|talked|raves?)\s+(?:of|about)\s+nothing\s+else(?:\s+since)?\b|\b(?:can['’]?t|cannot|won['’]?t|doesn['’]?t|does\s+not|never)\s+stops?\s+(?:talking|speaking|raving)\s+(?:of|about)\s+it\b/giu,
    'loves it',
  ],
  // "A comedy with a dog": about one, where nothing is said to happen to it.
  [
    /(?<!\b(?:me|us|him|her|i['’]?m|home|alone|evening|night|sofa|couch|here|is|am|are)\s+)\bwith\s+(?:a|one)\s+(?=(?:dog|cat)(?:\s+(?:obviously|please|in\s+it|of\s+course|too))?\s*(?:[,.;!?]|$))/giu,
    'about a ',
  ],
  // "Grandpa (88) is visiting": how old a grown-up is.
  [new RegExp(`\\b${ADULT}\\s*\\(\\s*(?:1[89]|[2-9]\\d)\\s*\\)`, 'giu'), '$1'],
  // "Long is no problem", behind something else.
  [
    /(?<=^|[,;.!]\s*)(?:(?:it\s+)?(?:being\s+)?(?:very\s+)?long|length|a\s+long\s+one)\s+(?:is|would\s+be)\s+(?:no|not\s+a|not\s+an)\s+(?:problem|issue)\b/giu,
    'any length',
  ],
  // "Two moms and a toddler" watch.
  [
    /(?<=^|[,;.!:]\s*|\b(?:we\s+are|we['’]re|for)\s+)(?:two|three|2|3)\s+(?:mums?|moms?|mothers|dads|fathers|parents)\s*(?:and|\+|&|with|,)\s*(?:an?\s+|our\s+|the\s+|one\s+)?(?=(?:toddler|kid|child|boy|girl|baby|\d))/giu,
    'with a ',
  ],
]

/** What was said, with turns of several words as the plain words that mean the same. */
export const plainlySaid = (text: string): string =>
  TURNS.reduce(
    (said, [turn, plain]) => (typeof plain === 'string' ? said.replace(turn, plain) : said.replace(turn, plain)),
    text,
  )
