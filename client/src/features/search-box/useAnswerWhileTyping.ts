import { useEffect, useEffectEvent, useState } from 'react'

/** Long enough that a quick typist asks once per word, short enough to feel immediate. */
const PAUSE_MS = 120
/** Fewer letters mean anything. */
const SHORTEST = 2

/**
 * What `ask` finds for what is being typed; `none` where it fails, and for too few letters. A newer text gives the older
 * question up. What was found for a beginning of the text stands until more is known.
 */
export function useAnswerWhileTyping<Answer>(
  typed: string,
  ask: (text: string, signal: AbortSignal) => Promise<Answer>,
  none: Answer,
): Answer {
  const [found, setFound] = useState({ text: '', answer: none })
  const text = typed.trim()
  const find = useEffectEvent(async (signal: AbortSignal): Promise<void> => {
    const answer = await ask(text, signal).catch(() => none)
    if (!signal.aborted) setFound({ text, answer })
  })
  useEffect(() => {
    if (text.length < SHORTEST) return undefined
    const controller = new AbortController()
    const timer = setTimeout(() => void find(controller.signal), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [text])
  return text.length >= SHORTEST && text.startsWith(found.text) ? found.answer : none
}
