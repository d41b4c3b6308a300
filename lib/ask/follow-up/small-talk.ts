/** What somebody says to a list as a whole, without a wish in it. */
export type SmallTalk = 'thanks' | 'others' | null

const FILLER = String.raw`(?:(?:lol|haha+|hehe|hm+|um+|uh|erm?|oh|ah|well|ok(?:ay)?|so|and|but|sorry|please|no+|nah+|nope|naw|meh+|not\s+really|really|honestly|tbh)\b[\s,.!?…–—-]*)`
const WATCHING = String.raw`(?:(?:i|we)(?:['’]?ll|\s+will|['’]?re\s+going\s+to)|let['’]?s)\s+(?:take|watch|go\s+(?:for|with)|have|do)\s+(?:it|that(?:\s+one)?|this(?:\s+one)?|one\s+of\s+(?:these|those|them)|(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last)(?:\s+one)?|(?:number\s+)?[1-8])(?:\s+(?:then|tonight|thanks))*`
const PLEASED = String.raw`(?:thanks?(?:\s+(?:you|a\s+(?:lot|bunch|million)|so\s+much|very\s+much|again))*|thx|ty|cheers|ta|(?:that|this|it)(?:['’]?s|\s+is|\s+looks?|\s+sounds?)?\s+(?:great|perfect|it|all|good|lovely|fine|better|spot\s+on|helpful|exactly\s+(?:it|right))|(?:these|they|those|all)\s+(?:are|look|sound)\s+(?:all\s+)?(?:great|perfect|good|lovely|fine|better|spot\s+on)|(?:much\s+)?better|perfect|great(?:\s+list)?|cool|nice(?:\s+(?:list|one))?|lovely|good(?:\s+(?:list|one|choice|stuff|night))?|brilliant|awesome|excellent|wonderful|fantastic|super|wow|yes|yep|yeah|yay|sold|done|got\s+it|bye|goodnight|will\s+do|love\s+(?:it|them|these)|like\s+(?:it|them|these)|you['’]?re\s+(?:the\s+best|good)|(?:that|this)\s+(?:helps|works|will\s+do)|ok(?:ay)?|haha+|lol|hm+|oh|ah|alright|fine|hi|hello|hey|${WATCHING})`
const THANKS = new RegExp(String.raw`^(?:${PLEASED}[\s,.!?…–—-]*)+$`, 'i')
const REFUSED = new RegExp(
  String.raw`^${FILLER}*(?:no+|nah+|nope|naw|meh+|not\s+(?:really|for\s+(?:me|us)|feeling\s+(?:it|it\s+tonight|these|those)|great|keen|convinced|into\s+(?:it|any\s+of\s+(?:it|these|those|them)))|ugh|boring|next|pass|no\s+(?:thanks?|thank\s+you|good|way)|nothing(?:\s+here)?(?:\s+(?:grabs|appeals\s+to|speaks\s+to)\s+(?:me|us))?|(?:${THESE()})\s+(?:(?:are|look|sound|seem)(?:\s+(?:all|really|so|a\s+bit|rather|pretty|quite))*\s+(?:boring|bad|awful|terrible|rubbish|dull|wrong|meh|no\s+good|not\s+(?:it|for\s+(?:me|us)|great|good))|(?:do\s*n[o'’]?t|does\s*n[o'’]?t)\s+(?:appeal|work|do\s+it|grab)(?:\s+(?:for|to))?(?:\s+(?:me|us))?))[\s,.!?…–—-]*$`,
  'i',
)
const OTHERS = new RegExp(
  String.raw`^${FILLER}*(?:(?:(?:can|could)\s+you\s+)?(?:show|give|find|try)\s+(?:me|us)?\s*)?(?:some\s+|something\s+|any\s+|the\s+)?(?:(?:completely\s+|totally\s+)?(?:others?|other\s+(?:ones|films|movies|options|ideas|suggestions)|else|different(?:\s+(?:ones|films|movies))?)|(?:a\s+few\s+)?more(?:\s+(?:films|movies|of\s+them|options|ideas|suggestions))?|next(?:\s+(?:ones|eight))?|(?:none|not\s+any)\s+of\s+(?:these|those|them)|not\s+(?:these|those)|(?:something|anything)\s+else(?:\s+entirely)?|what\s+else(?:\s+(?:have\s+you\s+got|do\s+you\s+have|is\s+there|you\s+got))?|(?:(?:i|we)\s*(?:['’]?ve|have)?\s*)?(?:already\s+)?(?:seen|know|watched)\s+(?:them\s+all|(?:all|most|a\s+lot|half|many|almost\s+all|nearly\s+all)(?:\s+of)?\s+(?:these|those|them)|(?:these|those|them)(?:\s+all)?)(?:\s+already)?)(?:\s+(?:really|please|then|now|instead|thanks|already))*[\s,.!?…–—-]*$`,
  'i',
)

function THESE() {
  return String.raw`(?:all\s+(?:of\s+)?)?(?:these|those|they|them|it|that)(?:\s+(?:all|ones|films|movies))?`
}

/** What is said of the whole list: pleased with it, or other films asked for; null for what may hold a wish. */
export function smallTalk(said: string): SmallTalk {
  const words = said.trim()
  if (THANKS.test(words)) return 'thanks'
  const clauses = words
    .split(/[,.;!?–—]+|\s+(?:and|so|but)\s+(?=show|give)/)
    .map((clause) => clause.trim())
    .filter((clause) => /\w/.test(clause))
  const isOthers =
    clauses.length > 0 && clauses.every((clause) => OTHERS.test(clause) || REFUSED.test(clause) || isAside(clause))
  return isOthers && clauses.some((clause) => !isAside(clause)) ? 'others' : null
}

const isAside = (clause: string) =>
  /^\s*(?:lol|haha+|hm+|um+|oh|ah|well|ok(?:ay)?|sorry|please|thanks?|thank\s+you)\s*$/i.test(clause)
