/** Words whose last s is no plural. */
const NO_PLURAL = new Set(
  `always series species news less was has his its this yes us is as thus plus bus gas paris texas christmas perhaps comics
  glass class process chess dress loss boss mess miss pass press princess actress witness business wilderness illness
  madness darkness sadness happiness kindness loneliness weakness fitness across unless alias atlas lens mars venus
  kansas los angeles congress access success address stress tennis jazz sens chaos ethos pathos athens wales netherlands
  means does goes anus virus focus bonus genius jesus corpus crisis basis analysis thesis oasis cannes james charles
  lars hans mads jules agnes les des nos vos tous sans`.split(/\s+/),
)

/**
 * How a lexicon may write a word: as it is, singular or plural, British or American. Only the forms a lexicon knows are
 * followed, so a wrong one here does no harm.
 */
export function wordForms(word: string): string[] {
  const forms = new Set([word])
  if (word.length >= 4 && !/\d/.test(word)) {
    for (const form of numbersOf(word)) forms.add(form)
    for (const form of [...forms]) for (const spelling of spellingsOf(form)) forms.add(spelling)
  }
  return [...forms]
}

function numbersOf(word: string): string[] {
  if (NO_PLURAL.has(word) || word.endsWith('ss')) return [`${word}es`]
  if (!word.endsWith('s')) {
    const plural = /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : /(?:sh|ch|x|z)$/.test(word)
        ? `${word}es`
        : `${word}s`
    return word.endsWith('f') ? [plural, `${word.slice(0, -1)}ves`] : [plural]
  }
  const singular = [word.slice(0, -1)]
  if (word.endsWith('ies')) singular.push(`${word.slice(0, -3)}y`)
  if (/(?:sh|ch|x|z|ss|o)es$/.test(word)) singular.push(word.slice(0, -2))
  if (word.endsWith('ves')) singular.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`)
  return singular
}

function spellingsOf(word: string): string[] {
  const other = [
    word.replace(/our(?=s?$|ed|ing|ful|ite|able|less|hood|y)/, 'or'),
    word.replace(/or(?=s?$|ed$|ing$|ful$|ite|able$|less$|hood)/, 'our'),
    word.replace(/is(?=e[sd]?$|ing$|ation|er)/, 'iz'),
    word.replace(/iz(?=e[sd]?$|ing$|ation|er)/, 'is'),
    word.replace(/ys(?=e[sd]?$|ing$)/, 'yz'),
    word.replace(/yz(?=e[sd]?$|ing$)/, 'ys'),
    word.replace(/(?<=t)er(?=s?$)/, 're'),
    word.replace(/(?<=t)re(?=s?$)/, 'er'),
    word.replace(/ll(?=ing|ed|er)/, 'l'),
    word.replace(/(?<=[aeiou])l(?=ing|ed$|er)/, 'll'),
    word.replace(/^grey/, 'gray'),
    word.replace(/^gray/, 'grey'),
    word.replace(/ogue(?=s?$)/, 'og'),
    word.replace(/ae/, 'e'),
    word.replace(/ence(?=s?$)/, 'ense'),
    word.replace(/ense(?=s?$)/, 'ence'),
    word.replace(/^cozy/, 'cosy'),
    word.replace(/^cosy/, 'cozy'),
    word.replace(/^moms?$/, 'mum'),
    word.replace(/ph?aedo|^pedo/, 'paedo'),
  ]
  return other.filter((form) => form !== word)
}

/** What is compared: "bleaker" and "bleakest" are bleak, "cosier" cosy, "sadder" sad. */
export function comparedForms(word: string): string[] {
  const stem = /^(\p{L}{3,})(?:er|est)$/u.exec(word)?.[1]
  if (!stem) return []
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(\p{L})\1$/u, '$1')]
}
