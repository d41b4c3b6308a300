/** The few distributions that are used of jstat, which comes without types. */
declare module 'jstat' {
  type Distribution<Shape extends number[]> = {
    /** P(X ≤ x). */
    cdf(x: number, ...shape: Shape): number
    /** The x with P(X ≤ x) = p. */
    inv(p: number, ...shape: Shape): number
  }
  export const jStat: {
    normal: Distribution<[mean: number, standardDeviation: number]>
    studentt: Distribution<[degrees: number]>
    chisquare: Distribution<[degrees: number]>
    beta: Distribution<[one: number, other: number]>
    /** ln of the beta function. */
    betaln(one: number, other: number): number
  }
  export default { jStat }
}
