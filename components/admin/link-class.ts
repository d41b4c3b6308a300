const underlined = 'underline decoration-control hover:decoration-current'

/** A link inside a sentence. */
export const inlineLink = underlined
/** A link that stands by itself; with a mouse it may be as low as the rows of a dense table. */
export const rowLink = `tap pointer-fine:min-h-8 inline-flex items-center ${underlined}`
