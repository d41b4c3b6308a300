/** Letters the font at hand lacks: for these the library would ask a server of fonts, and tell it what somebody rated. */
const lacking = /[^ -~¡-¬®-ēĖ-īĮ-ķĹ-ľŁ-ňŊ-ōŐ-ž–—‘’“”…−]/g

/** A text in letters that can be drawn here: accents we lack are left off, and what is left without letters is `instead`. */
export function drawable(text: string, instead = ''): string {
  const known = [...text.normalize('NFC')].map((letter) =>
    letter.search(lacking) < 0 ? letter : letter.normalize('NFKD').replace(lacking, ''),
  )
  const drawn = known.join('').replace(/\s+/g, ' ').trim()
  const lost =
    text.length > 0 && drawn.replace(/[^\p{L}\p{N}]/gu, '').length * 2 < text.replace(/[^\p{L}\p{N}]/gu, '').length
  return lost && instead ? instead : drawn
}

/** A film's title from its address: "seven-samurai-1954" as "Seven samurai". */
export function titleOfSlug(slug: string): string {
  const words = slug.replace(/-\d{4}$/, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
