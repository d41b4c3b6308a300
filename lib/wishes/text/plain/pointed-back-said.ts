import { type Turn, YEAR } from './turn'

const LENGTH =
  '(?:\\d+(?:[.,]\\d+)?\\s*(?:h|hrs?|hours?|min\\w*)(?:\\s*\\d{1,2}(?:\\s*min\\w*)?)?|an?\\s+hour(?:\\s+and\\s+a\\s+half)?|(?:two|three)(?:\\s+and\\s+a\\s+half)?\\s+hours|ninety\\s+minutes)'
const SHORTER =
  '(?:under|less\\s+than|below|shorter\\s+than|no(?:t)?\\s+longer\\s+than|within|not\\s+(?:over|above)|no(?:t)?\\s+more\\s+than)'

/** Numbers that are pointed back to, and those said in the place of one just said. */
export const pointedBackSaid: readonly Turn[] = [
  // "My flight is 2h so it has to be under that".
  [new RegExp(`\\b(${LENGTH})\\b([^.;!?]{0,40}?)\\b(${SHORTER})\\s+(?:that|this)\\b`, 'giu'), '$2 $3 $1'],
  // "I was born in 1988, nothing older than that".
  [
    new RegExp(
      `\\b(?:i\\s+was\\s+|i['’]?m\\s+|we\\s+were\\s+)?(?:born|from|married|met)\\s+(?:in\\s+)?${YEAR}([^.;!?\\d]{0,30}?)\\b(nothing|not|no\\s+films?|no\\s+movies?|none)\\s+(?:films?\\s+)?(?:older\\s+than|earlier\\s+than|(?:from\\s+|made\\s+)?before)\\s+(?:that|this|then|me|us|myself|i\\s+am)\\b`,
      'giu',
    ),
    '$2 nothing older than $1',
  ],
  // "Max 90 min.. ok make it 100".
  [
    /\b\d{2,3}(\s*(?:min\w*)?(?:\s+max(?:imum)?)?)\s*(?:\.{2,}|…|[,;–—-]|\.)\s*(?:(?:ok(?:ay)?|well|hm+|actually|no|or|fine|alright|maybe)[\s,]+)*(?:make\s+(?:it|that)|let['’]?s\s+say|say|call\s+it)\s+(\d{2,3})(?!\d)(?:\s*min\w*)?/giu,
    '$2 minutes',
  ],
]
