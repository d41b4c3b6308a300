'use client'

import { createContext, type ReactNode, useContext, useOptimistic } from 'react'

type Tap = { filmId: number; loved: boolean }
type Taps = { taps: readonly Tap[]; note: (tap: Tap) => void }

const none: readonly Tap[] = []
const TapsContext = createContext<Taps>({ taps: none, note: () => undefined })

/** Taps the server has not answered: the room of the row they will bring is there at once. */
export function TapsUnderWay({ children }: { children: ReactNode }) {
  const [taps, note] = useOptimistic(none, (all, tap: Tap) => [
    ...all.filter(({ filmId }) => filmId !== tap.filmId),
    tap,
  ])
  return <TapsContext value={{ taps, note }}>{children}</TapsContext>
}

/** To be called where the tap is sent, in the same transition. */
export const useNoteTap = () => useContext(TapsContext).note

/** A row near a film, gone with the tap that takes its film back. */
export function NearRow({ of, children }: { of: number; children: ReactNode }) {
  const takenBack = useContext(TapsContext).taps.some(({ filmId, loved }) => filmId === of && !loved)
  return takenBack ? null : children
}

/** Where rows near what was just tapped will stand. */
export function RoomForRows({ near, room, children }: { near: readonly number[]; room: number; children: ReactNode }) {
  const coming = useContext(TapsContext)
    .taps.filter(({ filmId, loved }) => loved && !near.includes(filmId))
    .slice(0, room)
  return coming.map(({ filmId }) => <div key={filmId}>{children}</div>)
}
