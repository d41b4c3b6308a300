/** A finished card waits no longer for its place, nor a place for a card. A file of its own, so that a test can set it. */
export const LATE_MS = 2_000
