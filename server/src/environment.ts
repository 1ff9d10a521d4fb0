import { existsSync } from 'node:fs'
import { z } from 'zod'
import { isGraphUrl } from './graph/openGraphStore.ts'
import type { GraphSettings } from './graph/openGraphStore.ts'

/** One environment variable: what it is for, what it may be, and the value that holds when it is not set. */
interface Variable<Value> {
  readonly purpose: string
  /** What would be right, to be read after "it must be". */
  readonly expected: string
  readonly fallback: string
  readonly schema: z.ZodType<Value>
}

const variable = <Value>(variable: Variable<Value>): Variable<Value> => variable

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to))

function isWebOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, protocol } = new URL(text)
  return /^https?:$/.test(protocol) && [origin, `${origin}/`].includes(text)
}

/** Every variable that the hub reads. Order is that of .env.example. */
const VARIABLES = {
  PORT: variable({
    purpose: 'Port that the hub answers on; 0 takes any free one.',
    expected: 'a whole number from 0 to 65535, such as 4000',
    fallback: '4000',
    schema: wholeNumber(0, 65_535),
  }),
  HOST: variable({
    purpose: 'Network address that the hub listens on. Only this machine by default; 0.0.0.0 in a container.',
    expected: 'a host name or an IP address, such as 127.0.0.1 or 0.0.0.0',
    fallback: '127.0.0.1',
    schema: z.string().regex(/^[A-Za-z0-9.:_-]+$/),
  }),
  PUBLIC_URL: variable({
    purpose:
      'Address that people use, without a path. Stands in canonical addresses, the sitemap and link previews; with https the hub also asks browsers to stay on https. Made from HOST and PORT when empty.',
    expected: 'an http or https address without a path, such as https://samverkan.example.se',
    fallback: '',
    schema: z
      .string()
      .refine((text) => text === '' || isWebOrigin(text))
      .transform((text) => text.replace(/\/$/, '')),
  }),
  GRAPH_URL: variable({
    purpose: 'Where the graph is: a file of the embedded engine, or a Neo4j.',
    expected: 'embedded:FILE, bolt://HOST:PORT, neo4j://HOST:PORT or one of the two with +s',
    fallback: 'embedded:./data/hub',
    schema: z.string().refine(isGraphUrl),
  }),
  GRAPH_USER: variable({
    purpose: 'User name at Neo4j. Empty where Neo4j asks for none. Not used by the embedded engine.',
    expected: 'a user name',
    fallback: '',
    schema: z.string(),
  }),
  GRAPH_PASSWORD: variable({
    purpose: 'Password at Neo4j.',
    expected: 'a password',
    fallback: '',
    schema: z.string(),
  }),
  RATE_LIMIT_PER_MINUTE: variable({
    purpose:
      'How many questions and pages one address may ask for in a minute; 0 turns the limit off, for benchmarks.',
    expected: 'a whole number from 0 to 1000000, such as 1200',
    fallback: '1200',
    schema: wholeNumber(0, 1_000_000),
  }),
  TRUST_PROXY: variable({
    purpose:
      'How many reverse proxies stand in front of the hub. Each is believed about who is asking; too high a number lets anyone pass the rate limit.',
    expected: 'a whole number from 0 to 10; 0 when nothing stands in front',
    fallback: '0',
    schema: wholeNumber(0, 10),
  }),
  LOG_LEVEL: variable({
    purpose:
      'How much is logged. With info every request gets one line of JSON. Empty means info, or warn where the hub runs in a terminal.',
    expected: 'fatal, error, warn, info, debug, trace or silent',
    fallback: '',
    schema: z.enum(['', 'fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
  }),
} as const

const ENVIRONMENT = z.object({
  PORT: VARIABLES.PORT.schema,
  HOST: VARIABLES.HOST.schema,
  PUBLIC_URL: VARIABLES.PUBLIC_URL.schema,
  GRAPH_URL: VARIABLES.GRAPH_URL.schema,
  GRAPH_USER: VARIABLES.GRAPH_USER.schema,
  GRAPH_PASSWORD: VARIABLES.GRAPH_PASSWORD.schema,
  RATE_LIMIT_PER_MINUTE: VARIABLES.RATE_LIMIT_PER_MINUTE.schema,
  TRUST_PROXY: VARIABLES.TRUST_PROXY.schema,
  LOG_LEVEL: VARIABLES.LOG_LEVEL.schema,
})

/** What the hub knows about where it runs. */
export interface Environment {
  readonly port: number
  readonly host: string
  /** Origin without a slash at the end; null when it is to be made from the address that the hub listens on. */
  readonly publicUrl: string | null
  readonly graph: GraphSettings
  /** 0 when there is no limit. */
  readonly rateLimitPerMinute: number
  readonly trustedProxies: number
  /** Null when the place decides: info, or warn in a terminal. */
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent' | null
}

/** The environment cannot be used; the message is one sentence per wrong variable. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

const SECRETS: ReadonlySet<string> = new Set(['GRAPH_PASSWORD'])

/** Parses variables as given; an empty one counts as not set. Throws EnvironmentError that names every wrong one. */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(
    Object.entries(VARIABLES).map(([name, { fallback }]) => [name, variables[name]?.trim() || fallback]),
  )
  const parsed = ENVIRONMENT.safeParse(given)
  if (!parsed.success) throw new EnvironmentError(toSentences(parsed.error, given))
  const values = parsed.data
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL || null,
    graph: {
      url: values.GRAPH_URL,
      user: values.GRAPH_USER || undefined,
      password: values.GRAPH_PASSWORD || undefined,
    },
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    trustedProxies: values.TRUST_PROXY,
    logLevel: values.LOG_LEVEL || null,
  }
}

/** One line per wrong variable, whatever the number of things that are wrong with it. */
function toSentences(error: z.ZodError, given: Readonly<Record<string, string>>): string {
  const wrong = new Set(error.issues.map((issue) => issue.path[0]))
  return Object.entries(VARIABLES)
    .filter(([name]) => wrong.has(name))
    .map(([name, { expected }]) => {
      const value = SECRETS.has(name) ? 'not usable' : `"${(given[name] ?? '').slice(0, 100)}"`
      return `${name} is ${value}, but must be ${expected}.`
    })
    .join('\n')
}

/** The environment of this process, with a `.env` file in the working directory filling in what is not set. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return parseEnvironment(process.env)
}

/** Text of `.env.example`: every variable with its purpose, what it may be and its fallback, commented out. */
export function writeEnvironmentExample(): string {
  const blocks = Object.entries(VARIABLES).map(
    ([name, { purpose, expected, fallback }]) =>
      `# ${purpose}\n# Must be ${expected}.\n#${name}=${fallback}\n`,
  )
  return [
    '# Copy this file to .env and take the # away from what you want to set. Without it the hub runs as shown.\n',
    ...blocks,
  ].join('\n')
}
