/** A count as it is told: to the nearest ten, so that one more or less seldom shows. */
export const inTens = (people: number): number => Math.round(people / 10) * 10
