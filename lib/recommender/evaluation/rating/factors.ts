import { seededRandom, shuffled } from '../../matrix/random'
import type { StarData } from '../../rating/rating-model'

export type FactorOptions = {
  dimensions: number
  /** Passes over all ratings. */
  steps: number
  rate: number
  penalty: number
  /** SVD++: that a person rated a film says something as well. */
  implicit: boolean
  seed: number
}

/**
 * Baselines: biased matrix factorisation by stochastic gradient descent (Koren, Bell and Volinsky 2009), and SVD++ (Koren
 * 2008), mean + b_u + b_i + q_i' (p_u + |N(u)|^-½ Σ y_j). People come in a drawn order, and what they all say of y is
 * handed on after each person. O(steps · ratings · dimensions).
 */
export function trainFactors(data: StarData, options: FactorOptions): (user: number, film: number) => number {
  const { dimensions: d, steps, rate, penalty, implicit, seed } = options
  const random = seededRandom(seed)
  const small = (rows: number) => Float64Array.from({ length: rows * d }, () => (random() - 0.5) * 0.2)
  const mean = data.stars.reduce((sum, value) => sum + value, 0) / data.stars.length
  const bias = { user: new Float64Array(data.users), film: new Float64Array(data.films) }
  const [people, films] = [small(data.users), small(data.films)]
  const rated = implicit ? small(data.films) : new Float64Array(data.films * d)
  const places: number[][] = Array.from({ length: data.users }, () => [])
  data.user.forEach((user, at) => {
    places[user]!.push(at)
  })
  const whole = new Float64Array(data.users * d)
  const gradient = new Float64Array(d)
  const settle = (user: number) => {
    const norm = implicit ? 1 / Math.sqrt(Math.max(1, places[user]!.length)) : 0
    for (let k = 0; k < d; k++) whole[user * d + k] = people[user * d + k]!
    if (!implicit) return norm
    for (const at of places[user]!) {
      for (let k = 0; k < d; k++) whole[user * d + k] = whole[user * d + k]! + norm * rated[data.film[at]! * d + k]!
    }
    return norm
  }
  const predict = (user: number, film: number) => {
    let sum = mean + bias.user[user]! + bias.film[film]!
    for (let k = 0; k < d; k++) sum += films[film * d + k]! * whole[user * d + k]!
    return sum
  }
  for (let step = 0; step < steps; step++) {
    for (const user of shuffled([...places.keys()], random)) {
      const norm = settle(user)
      gradient.fill(0)
      for (const at of shuffled(places[user]!, random)) {
        const film = data.film[at]!
        const error = data.stars[at]! - predict(user, film)
        bias.user[user] = bias.user[user]! + rate * (error - penalty * bias.user[user]!)
        bias.film[film] = bias.film[film]! + rate * (error - penalty * bias.film[film]!)
        for (let k = 0; k < d; k++) {
          const q = films[film * d + k]!
          const p = people[user * d + k]!
          films[film * d + k] = q + rate * (error * whole[user * d + k]! - penalty * q)
          people[user * d + k] = p + rate * (error * q - penalty * p)
          whole[user * d + k] = whole[user * d + k]! + people[user * d + k]! - p
          gradient[k] = gradient[k]! + error * q
        }
      }
      if (!implicit) continue
      for (const at of places[user]!) {
        const base = data.film[at]! * d
        for (let k = 0; k < d; k++) {
          rated[base + k] = rated[base + k]! + rate * (norm * gradient[k]! - penalty * rated[base + k]!)
        }
      }
    }
  }
  for (const user of places.keys()) settle(user)
  return (user, film) => Math.min(5, Math.max(0.5, predict(user, film)))
}
