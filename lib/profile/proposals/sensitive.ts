/**
 * What no line about a person may touch: health, religion, politics, ethnicity, sexuality. Films have such subjects and
 * people may like them; what a writer concludes of somebody never speaks of them.
 */
const HEALTH =
  /\b(?:health|ill(?:ness(?:es)?)?|sick(?:ness|ly)?|diseas\w*|cancer\w*|depress\w*|anxiet\w*|anxious\w*|trauma\w*|therap\w*|disorder\w*|diagnos\w*|autis\w*|adhd|neurodiver\w*|neuroti\w*|psycho(?:sis|tic|path\w*)|addict\w*|alcoholi\w*|sober|sobriety|disab(?:led|ilit\w*)|wheelchair\w*|deaf(?:ness)?|blindness|medicat\w*|patients?|pregnan\w*|infertil\w*|dementia|alzheimer\w*|hiv|aids|suicid\w*|self-harm\w*|insomnia\w*|bipolar|schizo\w*|eating disorders?|anorexi\w*|obes\w*|overweight|breakdowns?|madness|insan\w*|mentally|mental|chronic(?:ally)? (?:pain|ill\w*))\b/i
const RELIGION =
  /\b(?:religio\w*|faith|gods?|church\w*|christ(?:ian\w*|ianity)?|catholic\w*|protestant\w*|orthodox|evangelical\w*|mormon\w*|muslim\w*|islam\w*|jew(?:s|ish|ry)?|judaism|rabbi\w*|hindu\w*|buddhis\w*|sikh\w*|atheis\w*|agnostic\w*|spiritual\w*|pray(?:er|ers|ing|s)?|bibl(?:e|ical)|scripture\w*|qur'?an|koran|devout\w*|pious\w*|piety|theolog\w*|holy|sacred|salvation|believers?|worship\w*|priests?|nuns?|monks?|holocaust|shoah)\b/i
const POLITICS =
  /\b(?:politic\w*|left-?wing\w*|right-?wing\w*|liberals?|liberalism|conservativ\w*|socialis\w*|communis\w*|marxis\w*|fascis\w*|nazis?|nazism|democrats?|republicans?|labour party|tory|tories|elections?|vot(?:e|es|ed|er|ers|ing)|activis\w*|anarchis\w*|nationalis\w*|patriot\w*|feminis\w*|ideolog\w*|progressives?|populis\w*|propaganda|protest(?:s|ers?)|unions?|anti-?(?:war|capitalis\w*|establishment))\b/i
const ETHNICITY =
  /\b(?:ethnic\w*|racial\w*|racis\w*|(?:black|white|brown) (?:people|m[ae]n|wom[ae]n|lives|cinema|culture|history|viewers?|audiences?|communit\w*)|(?:african|asian|arab|italian|irish|mexican|native)[- ]americans?|hispanic\w*|latin[oax]s?|roma|gyps(?:y|ies)|indigenous|aborigin\w*|(?:im)?migrants?|immigra\w*|refugees?|heritage|ancest\w*|your (?:own )?(?:roots|people|homeland|origins?|nationality)|diaspora\w*|minorit\w*|skin colou?r|colou?r lines?|apartheid|segregation|zionis\w*|antisemit\w*)\b/i
const RACE =
  /\b(?<!(?:car|horse|space|foot|boat|road|motor|cycle|arms|a|last) )races?\b(?! (?:against|to|for|cars?|tracks?|across|through|with))/i
const SEXUALITY =
  /\b(?:sex(?:es|y|ual\w*|ualit\w*)?|gays?|lesbian\w*|queer\w*|bisexual\w*|homo(?:sexual|erotic)\w*|heterosexual\w*|asexual\w*|pansexual\w*|lgbt\w*|trans(?:gender|sexual|women|men| people| wom[ae]n| m[ae]n)?|non-?binary|straight (?:m[ae]n|wom[ae]n|people|couples?)|coming out|closeted|same-sex|erotic\w*|gender\w*|libido|fetish\w*|kink\w*)\b/i

const kinds = [
  ['health', HEALTH],
  ['religion', RELIGION],
  ['politics', POLITICS],
  ['ethnicity', ETHNICITY],
  ['ethnicity', RACE],
  ['sexuality', SEXUALITY],
] as const
export type SensitiveKind = (typeof kinds)[number][0]

/** Which of these a text touches; null for none. */
export function sensitiveKind(text: string): SensitiveKind | null {
  // Letters that only look like others are read as those, and what is put between letters is not read.
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('’', "'")
  return kinds.find(([, words]) => words.test(plain))?.[0] ?? null
}

/** Terms of the catalog that would say something of the kind about whoever likes them. */
const subjects = new Set([
  ...[
    'addiction',
    'disability',
    'faith',
    'gender',
    'holocaust',
    'illness',
    'immigration',
    'lgbtq',
    'madness',
    'politics',
  ],
  ...[
    'race',
    'sexuality',
    'womens-lives',
    'exile',
    'colonialism',
    'slavery',
    'hospital',
    'dictatorship',
    'prejudice',
    'masculinity',
  ],
])

/** Facets no written line may rest on: by their id, and by the words people see for them. */
export const isSensitiveFacet = (facet: string, label: string): boolean =>
  subjects.has(facet.slice(facet.indexOf(':') + 1)) || (!facet.startsWith('person:') && sensitiveKind(label) !== null)
