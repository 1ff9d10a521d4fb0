import { myMunicipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { MarginSection } from '../../components/layout/MarginSection.tsx'
import { TextPage } from '../../components/layout/TextPage.tsx'
import { Paragraphs } from '../../components/ui/Paragraphs.tsx'
import { useTexts } from '../../i18n/I18nProvider.tsx'
import { privacyTexts } from './privacyTexts.ts'

/** What the hub keeps about its readers, and what it does not. */
export function Component() {
  const words = useTexts(privacyTexts)
  return (
    <TextPage
      title={words.title}
      description={words.description}
      path="/integritet"
      lead={words.lead}
      foot={
        <p>
          <Link to={myMunicipalityPath('/integritet')}>{words.choose}</Link>
        </p>
      }
    >
      {words.sections.map(({ heading, paragraphs }) => (
        <MarginSection key={heading} heading={heading}>
          <Paragraphs texts={paragraphs} />
        </MarginSection>
      ))}
    </TextPage>
  )
}
