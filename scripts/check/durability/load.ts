import { setTimeout as sleep } from 'node:timers/promises'
import type { Sent } from './outcome'

type Person = { id: string; cookie: string }

/** People who rate one film after another, each rating sent until it is acknowledged, as a browser does. */
export function startLoad(address: string, people: readonly Person[], filmIds: readonly number[], width: number) {
  const sent: Sent[] = []
  let [next, isEnding] = [0, false]

  async function rate({ id, cookie }: Person, rating: Sent): Promise<void> {
    const body = new URLSearchParams({ filmId: String(rating.filmId), value: String(rating.value) })
    const headers = { cookie, 'sec-fetch-site': 'same-origin', origin: address }
    for (let attempt = 0; ; attempt++) {
      try {
        const response = await fetch(`${address}/api/last-words/rating`, { method: 'POST', body, headers })
        if (response.status === 204) {
          rating.acknowledged = true
          return
        }
        if (response.status < 500) throw new Refused(`A rating of ${id} was refused with ${response.status}.`)
      } catch (error) {
        if (error instanceof Refused) throw error
      }
      if (isEnding && attempt > 0) return
      await sleep(50)
    }
  }

  async function work(): Promise<void> {
    while (!isEnding) {
      const number = next++
      const person = people[number % people.length]
      const filmId = filmIds[Math.floor(number / people.length)]
      if (!person || filmId === undefined) return
      const rating = { personId: person.id, filmId, value: ((number % 10) + 1) / 2, acknowledged: false }
      sent.push(rating)
      await rate(person, rating)
    }
  }

  const workers = Array.from({ length: width }, work)
  const failed = Promise.all(workers)
  failed.catch(() => undefined)
  return {
    sent,
    /** Ends after what is under way. */
    stop: async () => {
      isEnding = true
      await failed
      return sent
    },
  }
}

class Refused extends Error {}
