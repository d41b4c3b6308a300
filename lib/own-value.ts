/** A table's value for a word from outside; "constructor" and the like, which every object answers to, are not in it. */
export const ownValue = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
