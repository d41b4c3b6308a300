import { type Check, firstMatch, objection } from '../parts/check'

/** What nobody may guess about a reader, as words for people and for what they have. */
const PEOPLE = `(?:wom[ae]n|m[ae]n|girls?|boys?|lad(?:y|ies)|gentlem[ae]n|guys?|gays?|lesbians?|bisexuals?|queers?|straight|transgender|trans|heterosexuals?|homosexuals?|christians?|catholics?|protestants?|muslims?|jews?|jewish|hindus?|buddhists?|mormons?|atheists?|agnostics?|believers?|churchgoers?|religious|devout|pious|spiritual|godly|liberals?|conservatives?|socialists?|communists?|democrats?|republicans?|feminists?|leftists?|left-wing|right-wing|progressives?|patriots?|teenagers?|teens?|kids?|child(?:ren)?|adults?|millennials?|boomers?|pensioners?|retire(?:d|es?)|seniors?|elderly|middle-aged|old|young|older|younger|aged|pregnant|mothers?|fathers?|parents?|wi(?:fe|ves)|husbands?|widow(?:er|ed|s)?|divorced|married|single|lonely|depressed|depressive|anxious|ill|sick|unwell|disabled|blind|deaf|autistic|bipolar|schizophrenic|addicted|alcoholic|traumati[sz]ed|suicidal|neurotic|diabetic|overweight|obese|dyslexic|epileptic|asthmatic|anorexic|bulimic|psychotic|infertile|menopausal|hiv-positive|grieving|black|white|asian|african|korean|chinese|japanese|indian|american|british|french|german|italian|spanish|russian|polish|turkish|arab|latino|latina|hispanic|immigrants?|veterans?|soldiers?|students?|doctors?|nurses?|teachers?|unemployed|rich|poor|dying|over (?:thirty|forty|fifty|sixty|seventy|eighty)|(?:twent|thirt|fort|fift|sixt|sevent|eight)(?:y|ies))`
/** Illnesses, creeds and leanings by their names. */
const ILLNESS =
  "(?:adhd|autism|asperger(?:['’]s)?|ocd|ptsd|cancer|tumou?r|chemo(?:therapy)?|diabetes|dementia|alzheimer['’]?s|parkinson['’]?s|epilepsy|asthma|migraines?|arthritis|hiv|aids|heart attack|deafness|dyslexia|anorexia|bulimia|psychosis|schizophrenia|panic attacks?|alcoholism|obesity|wheelchair|menopause|infertility|miscarriage)"
const CREED =
  '(?:catholicism|christianity|islam|judaism|hinduism|buddhism|atheism|protestantism|bible|koran|quran|mosque|synagogue|parish|priest|pastor|rabbi|imam|congregation|socialism|communism|liberalism|conservatism|feminism|homosexuality|bisexuality|heterosexuality|asexuality|transition|coming out)'
const HAD = `(?:age|gender|sex|sexuality|orientation|faith|religion|religiosity|church|god|prayers?|beliefs?|piety|illness|disease|condition|diagnosis|depression|anxiety|disability|disorder|trauma|therapy|therapist|medication|doctor|addiction|pregnancy|mental health|health|grief|vote|party|politics|political views?|conservative (?:views?|values)|liberal (?:views?|values)|ideology|race|ethnicity|nationality|heritage|roots|origins?|homeland|husband|wife|boyfriend|girlfriend|partner|marriage|divorce|children|kids|sons?|daughters?|grandchildren|generation|twenties|thirties|forties|fifties|sixties|seventies|eighties|teens|retirement|break-?up|split|heartbreak|bereavement|surgery|burnout|insomnia|wedding|income|salary|job|loneliness|womanhood|manhood|masculinity|femininity|${ILLNESS}|${CREED})`
const SOFTLY = `(?:probably|perhaps|clearly|surely|certainly|likely|obviously|maybe|a|an|the|very|deeply|quite|still|both|no longer|yourself|also|just|so|rather|raised|brought up|born|devout|practising|retired|young|old|older|of|in|your|our)`

const GUESSES = [
  new RegExp(
    `\\byou(?:['’]re| are| were| must be| may be| might be| seem to be| seem| sound like| look like| strike us as)(?: ${SOFTLY}){0,4} ${PEOPLE}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:as|being|since you are|because you are)(?: ${SOFTLY}){0,3} ${PEOPLE}(?: (?:viewer|person|man|woman|yourself|reader))?,? (?:you|yourself|like you)\\b`,
    'i',
  ),
  new RegExp(`\\byou, (?:an?|the|being)(?: [\\w-]+){0,2} ${PEOPLE}\\b`, 'i'),
  /\byou (?:\w+ ){0,2}(?:love|prefer|like|desire|fancy|date|sleep with) (?:men|women|girls|boys|both sexes)(?=[.,;:!?]|$| and\b)/i,
  /\byou(?:['’]ve| have| had)(?: \w+)? (?:lost|buried|survived|suffered|been through|gone through|got over) (?:a|an|your|somebody|someone)\b/i,
  /\b(?:idiots?|fools?|morons?|snobs?|losers?|philistines?|bores?)\b(?: \w+){0,4} (?:like|such as) (?:you|yourself)\b/i,
  new RegExp(`\\bas an? (?:\\w+ ){0,2}${PEOPLE}(?: \\w+)? you\\b`, 'i'),
  new RegExp(`\\b${PEOPLE}(?: \\w+)? (?:like|such as) (?:you|yourself|yours)\\b`, 'i'),
  new RegExp(`\\b(?:like|such as|as) ${PEOPLE} (?:as|like) you\\b`, 'i'),
  /\bas (?:young|old|religious|sick|ill|anxious|lonely|conservative|liberal) as (?:you|yours)/i,
  new RegExp(
    `\\byour (?:own |deep |strong |quiet |private |recent |current |possible |poor |bad |mental |religious |political |personal )*${HAD}\\b(?! (?:in|for) (?:films?|comed|horror))`,
    'i',
  ),
  /\bat your (?:age|time of life)\b|\b(?:people|somebody|someone|anybody|viewers|those) (?:of )?your (?:age|sex|faith|generation|background)\b|\bpeople who share your\b(?! taste for )/i,
  /\byou (?:\w+ ){0,2}(?:vote|voted|pray|worship|go to church|attend church|believe in (?:god|what|jesus|allah)|suffer|suffered|struggle with (?:your|depression|anxiety|addiction|illness)|live with (?:an?|your)|were (?:diagnosed|raised|born)|grew up|have (?:lost your|lost a|cancer|depression|anxiety|a disorder|children|kids|a wife|a husband)|lost your|are losing|take medication|got divorced)\b/i,
  /\b(?:somebody|someone|anybody|anyone|people|those|viewers)(?: \w+){1,5} (?:like|such as) (?:you|yourself)\b/i,
  /\bas (?:somebody|someone|anybody|a person) (?!who (?:gave|gives|rated|rates|liked?s?|loved?s?|enjoy))(?:[\w-]+ ){1,6}you\b/i,
  /\byou(?:['’]re| are| must be)(?: such| really| just| clearly| probably| truly)* an? (?:\w+ )?(?:idiots?|fools?|morons?|snobs?|losers?|philistines?|bores?|imbecile|nobody|failure|liar|coward|pig|disgrace)\b|\byou have no taste\b|\b(?:nobody|no one|everyone|everybody) (?:likes|loves|hates) you\b/i,
  /\b(?:women|men|girls|boys|ladies|christians|catholics|muslims|jews|liberals|conservatives|pensioners|teenagers) (?:tend to|usually|often|rarely|seldom|always|never|will|would) (?:like|love|enjoy|hate|dislike|prefer)\b/i,
  /\bonly an? (?:idiot|fool|moron|philistine|snob|bore) (?:would|could|will|can)\b/i,
  /\b(?:one of )?your (?:own )?(?:parents?|mother|father|mum|dad|brothers?|sisters?|siblings?|grand(?:mother|father|parents))\b/i,
  /\bsomeone (?:who is|who has|losing|living|suffering)\b|\bas someone\b|\byou yourself (?:are|have|were)\b/i,
  /\b(?:a|the) (?:boy|girl)friend like yours\b|\byou (?:fool|idiot|moron|bastard)s?\b|\byou \w+ (?:fool|idiot|moron)\b/i,
  /\b(?:fuck|shit|bitch|cunt|whore|faggot|nigger|asshole)\w*/i,
]

/** A guess about the reader's age, sex, health, faith, politics, origin or love life, or an insult. */
export const checkPersonal: Check = ({ open }, { givenText }) => {
  const guess = firstMatch(open, GUESSES)
  return guess !== undefined && givenText.includes(guess.toLowerCase()) ? null : objection('personal', guess)
}

const SELLING = [
  /\b(?:vote for|sponsored|subscribe|sign up|click (?:here|on|the)|free trial|promo(?:tion)? code|coupon|discount|special offer|limited time|order now|buy now|sign in|log in|download (?:it|now|the))\b/i,
  /(?:^|[.!?:;] )(?:buy|purchase|order|visit|call|dial|ring|text|email|follow us|meet me|send|transfer|enter|confirm)\b (?!(?:of|back|it|this|that|them|for) )/i,
  /\b(?:our (?:product|products|service|services|shop|store|support|website|team|company)|dear customer|your (?:account|order|subscription|device|computer|package|payment))\b/i,
  /\b(?:best|greatest|finest) (?:film|movie)s? (?:ever|of all|in history|on the list)\b|\bmust[- ]see\b|\bmasterpiece\b|\bwarning\s*:|\ba gift for you\b/i,
  /\bto continue\b[.!]?$/i,
  /[$€£¥]\s?\d|\d\s?(?:€|\b(?:USD|EUR|GBP)\b)|\b(?:rent|stream|buy|own) (?:it|this)(?: film| one)? (?:now|today|here|online|for|from)\b/i,
  /\b(?:give|rate) (?:it|this|the film|this one)(?: film| one)?(?: with)? (?:\w+(?: and a half)? |[\d.½]+ )?stars?\b|\b(?:ignore|skip|forget) (?:all |any )?the (?:other|others|rest)\b(?: films?)?/i,
]

/** A text that wants something of the reader, or cries its wares. */
export const checkSelling: Check = ({ open }, { givenText }) => {
  const found = firstMatch(open, SELLING)
  return found !== undefined && givenText.includes(found.toLowerCase()) ? null : objection('sells', found)
}
