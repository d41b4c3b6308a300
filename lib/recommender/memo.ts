/** What `make` makes of an object, made once and kept as long as the object lives. */
export function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const known = made.get(key)
    if (known) return known.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}

/** The same for two objects together, such as a catalog and a model: kept as long as both live. */
export function memoOfPair<One extends object, Other extends object, Value>(
  make: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const ofOne = memo((one: One) => memo((other: Other) => make(one, other)))
  return (one, other) => ofOne(one)(other)
}
