import type { Turn } from './turn'

const TONGUE =
  '(?:english|german|french|spanish|italian|portuguese|polish|russian|japanese|korean|chinese|mandarin|cantonese|hindi|turkish|arabic|persian|farsi|swedish|danish|norwegian|dutch|greek|czech|hungarian|romanian|hebrew|finnish|ukrainian|thai|vietnamese|yiddish|icelandic|bengali|urdu|tamil)'

/** Which language a film is to be in, where it is said who understands which. */
export const tonguesSaid: readonly Turn[] = [
  // "Films with which I can practise my Italian", "something to improve my German".
  [
    new RegExp(
      `\\b(?:(?:(?:with|in|through)\\s+which\\s+)?(?:i|we)\\s+(?:can|could)|to|(?:that|which)\\s+(?:lets?|helps?)\\s+(?:me|us))\\s+(?:practi[sc]e|improve|learn|train|brush\\s+up(?:\\s+on)?|refresh|polish)\\s+(?:my\\s+|our\\s+|some\\s+)?(${TONGUE})(?:\\s+with)?\\b`,
      'giu',
    ),
    'in $1',
  ],
  // "My wife does not understand Spanish, so not Spanish": the language.
  [
    new RegExp(
      `\\b((?:understands?|speaks?|reads?|knows?|follow)\\s+(?:any\\s+|much\\s+)?(${TONGUE})\\s*,?\\s+so\\s+(?:please\\s+)?)(?:not|no|nothing)\\s+(?:in\\s+)?\\2\\b`,
      'giu',
    ),
    '$1not in $2',
  ],
  // "Nobody here understands English, so Portuguese only": the language.
  [
    new RegExp(
      `(?:\\b(?:nobody|no[\\s-]?one|none\\s+of\\s+us)\\b[^,.;!?]{0,20}?\\s)(?:understands?|speaks?|reads?|knows?)\\s+(?:any\\s+|much\\s+|a\\s+word\\s+of\\s+)?${TONGUE}\\s*,?\\s+(?:so\\s+|therefore\\s+)(?:please\\s+)?(?:only\\s+(?:in\\s+)?(${TONGUE})|(${TONGUE})\\s+(?:films\\s+)?only)\\b`,
      'giu',
    ),
    'only in $1$2',
  ],
  [
    new RegExp(
      `\\b((?:understands?|speaks?|reads?|knows?)\\s+(?:only\\s+|just\\s+)?${TONGUE}\\s*,?\\s+so\\s+(?:please\\s+)?)(?:only\\s+(${TONGUE})(?:\\s+films)?|(${TONGUE})\\s+(?:films\\s+)?only)\\b`,
      'giu',
    ),
    '$1only in $2$3',
  ],
  // "We only speak Spanish. Spanish only."
  [
    new RegExp(
      `\\b((?:speak|understand|in|learning|read)\\s+(?:only\\s+)?(${TONGUE})\\b[^?]{0,50}?)\\b\\2\\s+only\\b`,
      'giu',
    ),
    '$1only in $2',
  ],
  // "Only in Portuguese, yes?"
  [/[\s,;–—-]+(?:yes|right|ok(?:ay)?|eh|innit|yeah|got\s+it|deal|agreed|capisce)\s*\?(?=\s*$)/giu, '.'],
  // "Hebrew or Yiddish, only".
  [
    new RegExp(
      `\\b(${TONGUE}(?:\\s*,\\s*${TONGUE})*\\s+or\\s+${TONGUE})\\s*,\\s+(?:but\\s+)?only(?=\\s*(?:[.,;!?]|$))`,
      'giu',
    ),
    'only $1',
  ],
]
