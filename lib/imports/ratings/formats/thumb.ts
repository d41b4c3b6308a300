/** A thumb, a heart or a word for liking: it is no number of stars. */
export const readThumb = (text: string): 'up' | 'down' | null => {
  const sign = text.trim().replace(/[🏻🏼🏽🏾🏿]|\uFE0F/gu, '')
  if (
    /^(?:👍+|❤|♥|😍|🔥|\+1?|(?:two )?thumbs? up|(?:i )?(?:liked?|loved?)(?: it)?|up|up ?vote|positive|favou?rite)$/iu.test(
      sign,
    )
  )
    return 'up'
  return /^(?:👎+|💔|(?:two )?thumbs? down|odpad!?|bomb|turkey|(?:i )?(?:disliked?|hated?|did ?n['’]?t like)(?: it)?|down|down ?vote|negative)$/iu.test(
    sign,
  )
    ? 'down'
    : null
}
