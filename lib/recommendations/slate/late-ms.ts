/** A finished card waits no longer for its place, nor a place for a card. */
export const LATE_MS = 2_000
