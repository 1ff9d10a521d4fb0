import { HubError } from '../errors.ts'

/** How long one operation may take before the asker is told that it took too long. */
const OPERATION_TIME_MS = 10_000

/** Gives what `work` gives, or throws TIMEOUT when that takes too long. The work itself is not interrupted. */
export async function withinTime<Result>(
  work: Promise<Result>,
  milliseconds = OPERATION_TIME_MS,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new HubError('TIMEOUT', {
          sv: `Frågan tog längre tid än ${milliseconds / 1000} sekunder. Be om mindre, eller försök igen om en stund.`,
          en: `The query took longer than ${milliseconds / 1000} seconds. Ask for less, or try again in a moment.`,
        }),
      )
    }, milliseconds)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
