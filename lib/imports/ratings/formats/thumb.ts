/** A thumb, a heart or a word for liking: it is no number of stars. */
export const readThumb = (text: string): 'up' | 'down' | null => {
  const sign = text.trim().replace(/[🏻🏼🏽🏾🏿]|\uFE0F/gu, '')
  if (/^(?:👍|❤|♥|😍|(?:i )?(?:liked?|loved?)(?: it)?|thumbs? ?up|up ?vote|favou?rite)$/iu.test(sign)) return 'up'
  return /^(?:👎|💔|(?:i )?(?:disliked?|hated?|did ?n['’]?t like)(?: it)?|thumbs? ?down|down ?vote)$/iu.test(sign)
    ? 'down'
    : null
}
