import { labelIn } from '../../bilingual.ts'
import type { Language } from '../../errors.ts'
import type { FoundName } from './findNames.ts'

const READINGS: Readonly<Record<string, Readonly<Record<Language, (label: string) => string>>>> = {
  municipalities: {
    sv: (label) => `kommunen ${label}`,
    en: (label) => `the municipality ${label}`,
  },
  counties: { sv: (label) => label, en: (label) => label },
  goals: {
    // The label is "11. Hållbara städer och samhällen".
    sv: (label) => `mål ${label.replace('. ', ' ')}`,
    en: (label) => `goal ${label.replace('. ', ' ')}`,
  },
}

/**
 * A place or a goal as the sentence calls it: "kommunen Alingsås", "mål 11 Hållbara städer och samhällen". Null for
 * what has several meanings, and for subjects, which read best as they were asked.
 */
export function writeName({ values }: FoundName, language: Language): string | null {
  const [only, ...others] = values
  const reading = only === undefined || others.length > 0 ? undefined : READINGS[only.facet]
  if (only === undefined || reading === undefined) return null
  return reading[language](labelIn(language, only.label))
}
