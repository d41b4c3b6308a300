/** Somebody in the film says so: “of course I loved him”. A capital may begin a title, and is left. */
const SAID =
  /\b(?:[Ss]ays?|said|asks?|cries|whispers?|answers?|shouts?|insists?|swears?|promises|thinks),? [“"](?=\p{Ll})[^”"\p{N}]{8,90}[”"]/gu

export const withoutSpeech = (text: string): string => text.replace(SAID, ' ')
