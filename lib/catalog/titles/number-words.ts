const words = `zero one two three four five six seven eight nine ten
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`

/** Numbers in words below twenty. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  words.split(/\s+/).map((word, number) => [word, number]),
)

export const tens: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)
