/** A thumb up or down, of whatever colour; it is a word and no number of stars. */
export const readThumb = (text: string): 'up' | 'down' | null => {
  const thumb = /^(👍|👎)[🏻🏼🏽🏾🏿]?\uFE0F?$/u.exec(text)?.[1]
  return thumb ? (thumb === '👍' ? 'up' : 'down') : null
}
