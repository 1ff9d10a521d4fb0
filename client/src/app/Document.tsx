import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/I18nProvider.tsx'

/** The document around every page. The renderer adds scripts and styles; React moves titles and links into the head. */
export function Document({ children }: { readonly children: ReactNode }) {
  const language = useLanguage()
  return (
    <html lang={language} data-color-scheme="auto" data-size="sm">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#14523F" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}
