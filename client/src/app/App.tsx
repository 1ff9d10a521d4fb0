import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { createFormat } from '../i18n/createFormat.ts'
import { I18nProvider } from '../i18n/I18nProvider.tsx'
import type { Language } from '../i18n/language.ts'
import type { Messages } from '../i18n/sv/svMessages.ts'
import { Document } from './Document.tsx'
import { PageEnvironmentProvider, type PageEnvironment } from '../environment/PageEnvironment.tsx'

const FORMATS = { sv: createFormat('sv'), en: createFormat('en') }

interface AppProps {
  readonly apollo: ApolloClient
  readonly language: Language
  readonly messages: Messages
  readonly environment: PageEnvironment
  /** The router's provider: static on the server, live in the browser. */
  readonly children: ReactNode
}

/** The whole document with everything that pages rely on. */
export function App({ apollo, language, messages, environment, children }: AppProps) {
  return (
    <I18nProvider value={{ language, messages, format: FORMATS[language] }}>
      <PageEnvironmentProvider value={environment}>
        <ApolloProvider client={apollo}>
          <Document>{children}</Document>
        </ApolloProvider>
      </PageEnvironmentProvider>
    </I18nProvider>
  )
}
