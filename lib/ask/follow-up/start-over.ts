const POLITE = /\b(?:please|thanks|thank\s+you|maybe|ok|okay|hm+|well|then|now|just)\b|[?!.]/gi
const RESTART = String.raw`(?:(?:let['’]?s|can\s+we|i\s+(?:want|would\s+like)\s+to)\s+)?(?:(?:start|begin)\s+(?:over|again|anew|afresh|from\s+scratch|from\s+the\s+beginning)|reset|clear(?:\s+(?:it|all|everything))*|from\s+scratch|(?:new|another)\s+(?:search|wish|try|idea|plan)|(?:something|totally|completely)\s+(?:completely|totally|entirely|altogether)?\s*different|(?:forget|scrap|scratch|drop|delete|cancel|never\s+mind|ignore)\s+(?:about\s+)?(?:everything|all(?:\s+of)?\s+(?:that|this|it)|it\s+all|that\s+all|the\s+whole\s+thing|what\s+i\s+said)(?:\s+(?:i\s+said|so\s+far|before|again))*)`
const AGAIN = new RegExp(`^${RESTART}$`, 'i')
/** "No more rules. Start again!": whatever was said before that. */
const AGAIN_AT_LAST = new RegExp(String.raw`^[^.;!?]*[.;!?]\s*${RESTART}[\s.!]*$`, 'i')
/** "Forget all that. A comedy from France": what comes behind is a wish of its own. */
const ANEW = new RegExp(
  String.raw`^\s*(?:[^.;!?]*[.;!?]\s*)?(?:(?:no|ok(?:ay)?|actually|hm+|well|ah|oh|sorry)[,\s]+)*(?:${RESTART}|(?:forget|scrap|drop)\s+(?:it|that|this))\s*[,.;:!–—-]+\s*(?:(?:and|then|just|let['’]?s\s+(?:do|have|try|go\s+(?:for|with))|instead|now)\s+)*(\S.*)$`,
  'i',
)

const bareOf = (said: string) => said.replace(POLITE, ' ').replace(/\s+/g, ' ').trim()

/** "Start over": nothing of it stands any more. */
export const startsOver = (said: string): boolean => AGAIN.test(bareOf(said)) || AGAIN_AT_LAST.test(said)

/** What is said behind "forget all that"; null where nothing starts over, or nothing else is said. */
export const restOfRestart = (said: string): string | null => {
  const rest = ANEW.exec(said)?.[1] ?? null
  // "Ah forget it, Miyazaki is welcome": a rule goes, and not the wish.
  return rest &&
    /^[^,.;]+\s+(?:is|are)\s+(?:welcome|fine|ok(?:ay)?|allowed|alright)(?:\s+(?:again|too|after\s+all|now))*[\s.!]*$/i.test(
      rest,
    ) &&
    !RESTARTS.test(said)
    ? null
    : rest
}
/** Said of everything, and not only "forget it". */
const RESTARTS = /\b(?:over|everything|all|again|scratch|reset|clear|new)\b/i
