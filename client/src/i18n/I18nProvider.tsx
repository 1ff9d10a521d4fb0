import { createContext, useContext, type ReactNode } from 'react'
import type { Format } from './createFormat.ts'
import type { Language } from './language.ts'
import type { Messages } from './sv/svMessages.ts'

interface I18n {
  readonly language: Language
  readonly messages: Messages
  readonly format: Format
}

const I18nContext = createContext<I18n | null>(null)

/** Gives everything below it one language. A document has one; another language is another address. */
export function I18nProvider({ value, children }: { readonly value: I18n; readonly children: ReactNode }) {
  return <I18nContext value={value}>{children}</I18nContext>
}

function useI18n(): I18n {
  const value = useContext(I18nContext)
  if (value === null) throw new Error('I18nProvider is missing above this component')
  return value
}

/** The texts of the interface in the page's language. */
export function useMessages(): Messages {
  return useI18n().messages
}

/** The page's language. */
export function useLanguage(): Language {
  return useI18n().language
}

/** Texts that come with the part of the page that shows them, in the page's language. */
export function useTexts<Texts>(texts: Readonly<Record<Language, Texts>>): Texts {
  return texts[useLanguage()]
}

/** Figures and dates in the page's language. */
export function useFormat(): Format {
  return useI18n().format
}
