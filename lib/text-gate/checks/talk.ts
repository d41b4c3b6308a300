import { type Check, type Draft, firstMatch, type Grounds, objection } from '../parts/check'
import { withoutSpeech } from '../words/speech'

const OF_ITSELF = [
  /\bas an? (?:\w+ )?(?:ai|a\.i\.|assistant|language model|llm|chatbot|bot)\b/i,
  /\b(?:large )?language model\b|\bchat ?gpt\b|\bgpt\b|\bgpt-|\bopenai\b|\banthropic\b|\b(?:llm|llama|mistral|gemini|qwen|deepseek)s?\b|\bai (?:model|assistant)\b/i,
  /\b(?:cannot|can['’]?t|unable to|not able to) (?:help(?! (?:himself|herself|itself|themselves|being|feeling|but|it)\b)|assist|fulfil|comply|provide|answer|recommend|do that)\b/i,
  /\b(?:sorry|apologi[sz]e|happy to (?:help|explain|assist)|let me know|feel free|hope (?:this|that|it) helps?|do not hesitate|don['’]t hesitate|thank you for)\b/i,
  /\b(?:as (?:requested|instructed|asked|told)|was (?:told|instructed|asked|trained)|(?:this|the) text was (?:written|made|generated))\b/i,
  /\bthe assistant (?:recommends?|suggests?)\b|\b(?:output|response|generation|answer) (?:is )?(?:complete|completed|finished|truncated|cut off)\b|\btokens? (?:limit|count|budget)\b|\bcontact (?:us|support|the (?:admin|administrator|developer|support))\b/i,
  /^["“(]*(?:sure|certainly|absolutely|of course|okay|ok|alright|all right|got it|understood|hello|hi|dear|greetings|yes|here (?:is|are) (?:a|an|the|your|my|some|eight|one))\b(?! (?:leads|goes|company|the only|the man|the men))/i,
]
/** The writer is nobody, so nobody says "I"; behind another capital it is a number ("Elizabeth I"). */
const FIRST_PERSON =
  /(?<![\p{L}\p{N}'’])(?:(?<!(?:\p{Lu}[\p{L}.]*|‹›) )I(?:['’](?:m|d|ll|ve))?|(?<!‹› )(?:[Mm]y(?:self)?|[Mm]e))(?![\p{L}\p{N}.])/u

const REASONING = [
  /^["“(]*(?:hmm+|wait|well|so|alternatively|thinking|thoughts?|draft|final|analysis|answer|reason|note|output|summary|reply|response|title|step \w+|first(?:ly)?|second(?:ly)?|finally|okay)\s*[,:.!-]/i,
  /^["“(]*(?:thinking|reasoning|looking|going) (?:about|through|at|over) (?:it|this|that|these|the (?:options|list|data))\b|\bstep[- ]by[- ]step,/i,
  /\b(?:we|you) (?:need|have|ought) to (?:produce|write|mention|say|avoid|name|find|choose|keep|use|link|give|make sure|decide|respond|answer)\b/i,
  /\b(?:we|i) (?:should|must|could|can|may|will|shall|would)(?: not)? (?:produce|write|mention|say|avoid|name|find|choose|lean|link|keep|use|focus|start|refer|check|note)\b/i,
  /\b(?:let['’]?s|let us|let me) (?:write|think|see|check|try|find|look at|start|consider|mention|draft|craft)\b/i,
  /\b(?:maybe|perhaps|alternatively,?) (?:we|i) \b|\bmaybe mention\b|\bthe (?:final answer|final output|user|users?['’]s)\b|\bfor user\b/i,
  /\b(?:the|this|each|every|your) (?:reasons?|sentences?|answers?|outputs?|replies|reply|responses?|explanations?|texts?|notes?|portraits?|paragraphs?)\b (?:should|must|has to|have to|needs?|is under|could|would|might|is fine|that could)/i,
  /\b(?:a|the) reason (?:that|for|why|to|under|of)\b/i,
  /\b\d+ (?:characters|tokens)\b|\bcharacters? (?:limit|count)\b|\b(?:max(?:imum)?|check) length\b|\bat most \w+ (?:words|characters|sentences)\b|\bwithin the limit\b|\bfits the limit\b/i,
  /assistantfinal|\b(?:assistant|user|system|developer)\s*:/i,
  /(?:^|[.!?:] )(?:Thought|Action|Observation|Draft|Final|Check)\s*:/,
  /\b(?:must|should|do|does|did|may) not (?:guess|retell|praise|mention|name|repeat|follow)\b|\bnever (?:guess|mention|follow|repeat)\b|\bnot to (?:guess|retell|praise|name)\b/i,
  /\b(?:ignore|disregard|forget) (?:what|all|everything|anything|any|the|your|every)\b[^.!?]{0,30}\b(?:said|told|before|above|previous|earlier|instructions?|rules?)\b/i,
  /\bin this task\b|\byou (?:will be|are|were) given\b|\bstep \d\b|\bstrongest tie\b|\bin conclusion\b/i,
]

const OF_DATA = [
  /[{}]|\[\s*(?:\d|["'])|"\s*:\s*["[{\d]|"\w+"\s*:/,
  /\b(?:json|xml|html|yaml|csv|markdown|sql|regex|api|http)\b/i,
  /\b(?:system|this|the|your|my) prompts?\b|\bprompts? (?:says?|asks?|tells?)\b/i,
  /\b(?:the|this|that|these|those|your|our|my|above|following|provided|given) (?:data|dataset|instructions?|guidelines|schema|array|objects? list|fields?|inputs?|outputs?|placeholders?|context (?:says|lists|mentions|window)|candidates?|elements?|metadata|marker lines?|rules (?:say|state|above|do))\b(?! (?:of|for) (?:the )?(?:war|past|love|life))/i,
  /\b(?:provided|given|supplied) (?:context|information|data|list)\b|\b(?:according to|based on|from) the (?:data|information|input|list|profile|evidence|context)\b/i,
  /\blog ?lines?\b(?! of)|\bmarker lines?\b|\bevidence (?:list|field)\b|\bcandidate (?:with|list|film)\b|\b(?:for|of) (?:this|that|the) candidate\b/i,
  /\b(?:moods?|themes?|genres?|settings?|cast|keywords?|tags?|facets?|countr(?:y|ies)) (?:fields?|columns?|tags?|entr(?:y|ies)|values?|keys?|lists?|arrays?)\b|\bcandidates? (?:provided|given|offered|listed|supplied|above|below)\b/i,
  /(?:^|[.!?:] )(?:undefined|NaN|null)\b|\bundefined (?:is|was|has|by|and)\b|\bNaN\b|\blorem ipsum\b|\bTODO\b|\bTBD\b/,
  /\b(?:weights?|scores?|strength|contribution|facet|vector|basis|ratingscount|propensity)\b\s*(?:is|of|[:=])?\s*-?\d/i,
  /\b(?:highest|lowest|top|similarity|relevance) scores?\b|\bprofile vector\b|\bcontribution\b[^.]{0,30}\bweight\b|\bbecause field\b|\bevidence\s*:/i,
  /\b(?:mood|theme|genre|setting|detail|person|era|country|language|words|task|id|tone|seed)s?\s*:\s?[a-z0-9]/i,
  /^\s*["'(]?(?:null|undefined|nan|none|true|false|n\/a|object|string|reason|text|empty)["').]*\s*$/i,
  /(?<![\p{L}\p{N}])\p{Ll}+\p{Lu}\p{Ll}\p{L}*|(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+(?<!\b(?:Mac|Mc|De|Le|La|Du|Van|O)\p{Lu}\p{L}*)|[\p{L}\d]_[\p{L}\d]/u,
  /(?<![\d.\p{L}])0?\.\d+|\bids?\b|\bIDs\b/u,
]

/** Whether a text holds a phrase as words of its own: "sure" is not in "measure". */
function holdsWords(text: string, phrase: string): boolean {
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + phrase.length])) return true
  return false
}

const withoutGiven = (patterns: readonly RegExp[], { open }: Draft, { givenText }: Grounds): string | undefined => {
  const found = firstMatch(open, patterns)
  // A film may be about an artificial mind, or about a set of instructions: then the words are its own.
  return found !== undefined && found.length >= 4 && holdsWords(givenText, found.toLowerCase()) ? undefined : found
}

export const checkItself: Check = (draft, grounds) =>
  objection(
    'speaks-of-itself',
    withoutGiven(OF_ITSELF, draft, grounds) ?? firstMatch(withoutSpeech(draft.open), [FIRST_PERSON]),
  ) ?? objection('speaks-of-itself', withoutGiven(REASONING, draft, grounds))

export const checkDataTalk: Check = (draft, grounds) =>
  objection('speaks-of-data', withoutGiven(OF_DATA, draft, grounds))
