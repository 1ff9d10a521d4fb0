import { pino } from 'pino'
import type { Logger } from 'pino'
import type { Environment } from '../environment.ts'

/** One line of JSON per event on standard output; warnings and worse only when a person watches in a terminal. */
export function createLogger(environment: Pick<Environment, 'logLevel'>): Logger {
  return pino({
    level: environment.logLevel ?? (process.stdout.isTTY ? 'warn' : 'info'),
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: ['password', '*.password', 'authorization', '*.authorization', 'cookie', '*.cookie'],
  })
}
