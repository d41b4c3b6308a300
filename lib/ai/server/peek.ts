/** Whether a reply begins as a web page does, whatever it calls itself; and the same reply, whole again. */
export async function peekAtPage(response: Response): Promise<{ isPage: boolean; response: Response }> {
  const reader = response.body?.getReader()
  if (!reader) return { isPage: true, response }
  const first = await reader.read()
  const start = new TextDecoder().decode(first.value).trimStart()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (first.value) controller.enqueue(first.value)
      if (first.done) controller.close()
    },
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  const { status, headers } = response
  return {
    isPage: !/^(?:[{[:]|data:|event:|id:|retry:)/.test(start),
    response: new Response(body, { status, headers }),
  }
}
