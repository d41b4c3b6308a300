/** Only the year is known of films to come: from New Year on they count as out. */
export const isOut = (year: number) => year <= new Date().getUTCFullYear()
