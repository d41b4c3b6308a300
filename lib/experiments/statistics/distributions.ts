import jstat from 'jstat'

const { normal, studentt, chisquare, beta, betaln } = jstat.jStat

/** The z with P(Z ≤ z) = p of a standard normal Z. */
export const normalQuantile = (p: number): number => normal.inv(p, 0, 1)

/** The t with P(T ≤ t) = p of Student's T with so many degrees of freedom (any positive number). */
export const studentQuantile = (p: number, degrees: number): number => studentt.inv(p, degrees)

/** P(|T| ≥ |t|). */
export const studentTail = (t: number, degrees: number): number => 2 * studentt.cdf(-Math.abs(t), degrees)

/** P(X² ≥ x) of chi-square with so many degrees of freedom. */
export const chiSquareTail = (x: number, degrees: number): number => 1 - chisquare.cdf(x, degrees)

/** P(X ≥ x) of a beta distribution. */
export const betaTail = (x: number, one: number, other: number): number => 1 - beta.cdf(x, one, other)

/** ln B(one, other). */
export const lnBeta = (one: number, other: number): number => betaln(one, other)
