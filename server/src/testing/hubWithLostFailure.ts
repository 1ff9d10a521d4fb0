/** The hub as `npm start` runs it, with a failure in it that nobody waits for. */
import '../main.ts'

void Promise.reject(new Error('lost on purpose'))
