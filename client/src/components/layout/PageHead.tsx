import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'

interface PageHeadProps {
  /** What the page is about, without the site's name. */
  readonly title: string
  /** One or two sentences for search engines and link previews. */
  readonly description: string
  /** The page's lasting address without language prefix; null for a page that should not be found, such as an error. */
  readonly path: string | null
  /** Structured data by schema.org, without `@context`. */
  readonly jsonLd?: Readonly<Record<string, unknown>>
}

/** Title, description, lasting address, languages, link preview and structured data of a page. */
export function PageHead({ title, description, path, jsonLd }: PageHeadProps) {
  const { layout } = useMessages()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const fullTitle = title.startsWith(layout.siteName) ? title : `${title} – ${layout.siteName}`
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={layout.siteName} />
      <meta property="og:locale" content={language === 'sv' ? 'sv_SE' : 'en_GB'} />
      {path === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={publicUrl + pathInLanguage(language, path)} />
          <link rel="alternate" hrefLang="sv" href={publicUrl + pathInLanguage('sv', path)} />
          <link rel="alternate" hrefLang="en" href={publicUrl + pathInLanguage('en', path)} />
          <link rel="alternate" hrefLang="x-default" href={publicUrl + pathInLanguage('sv', path)} />
          <meta property="og:url" content={publicUrl + pathInLanguage(language, path)} />
        </>
      )}
      {jsonLd === undefined ? null : (
        <script
          type="application/ld+json"
          // JSON with every < escaped cannot end the element.
          dangerouslySetInnerHTML={{
            __html: JSON.stringify({ '@context': 'https://schema.org', ...jsonLd }).replaceAll(
              '<',
              String.raw`\u003c`,
            ),
          }}
        />
      )}
    </>
  )
}
