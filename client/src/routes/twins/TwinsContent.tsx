import { useNavigation } from 'react-router'
import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { withParameters } from '../../../../graph-schema/addresses/withParameters.ts'
import { Link } from '../../components/ui/Link.tsx'
import { DEFAULT_CHOICE, setPlaceChoice, weightOf } from '../../../../graph-schema/addresses/placeChoice.ts'
import { twinsPath } from '../../../../graph-schema/addresses/twinsAddress.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { Breadcrumbs } from '../../components/layout/Breadcrumbs.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { Notice } from '../../components/ui/Notice.tsx'
import type { PageFailure } from '../../environment/PageFailure.ts'
import { ErrorNotice } from '../../components/ui/ErrorNotice.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import { ChosenPlaces } from './ChosenPlaces.tsx'
import { TwinMethod } from './TwinMethod.tsx'
import { TwinsForm } from './TwinsForm.tsx'
import { TwinsFrameQueryDocument, type TwinsQueryVariables } from './Twins.generated.ts'
import { TwinsResult } from './TwinsResult.tsx'
import styles from './TwinsContent.module.css'
import { UndoNotice } from './UndoNotice.tsx'
import { useTwinsAddress } from './useTwinsAddress.ts'

/** With more measures than this the heading says that they were chosen, and not which they are. */
const MOST_NAMED = 3

interface TwinsContentProps {
  readonly code: string
  /** What has been loaded; null when nothing can be shown. */
  readonly variables: TwinsQueryVariables | null
  readonly failure: PageFailure | null
}

/** The choice, the municipalities in its order, and how they were counted. */
export function TwinsContent({ code, variables, failure }: TwinsContentProps) {
  const words = useMessages().twins
  const { layout } = useMessages()
  const format = useFormat()
  const busy = useNavigation().state === 'loading'
  const { address } = useTwinsAddress()
  const municipality = useLoadedQuery(TwinsFrameQueryDocument, { code }).municipality
  if (municipality === null) return null
  const { name, slug, county, group, indicators } = municipality
  const { choice } = address
  const weighing = indicators.filter(({ indicator }) => weightOf(choice, indicator.key) > 0)
  const measures =
    choice.weights === null
      ? ''
      : weighing.length > MOST_NAMED || weighing.length === 0
        ? words.chosen
        : words.measured(format.list(weighing.map(({ indicator }) => lowerFirst(indicator.name))))
  const heading = words.ways[choice.by].heading(name, measures)
  const search = new URLSearchParams({ nara: code })
  setPlaceChoice(search, choice)
  return (
    <div className="wrap">
      <PageHead
        title={heading}
        description={words.description(name)}
        path={failure === null ? twinsPath(slug, { choice: DEFAULT_CHOICE, shown: 10 }) : null}
      />
      <Breadcrumbs
        trail={[
          { label: layout.pages.municipalities, path: '/kommuner' },
          { label: name, path: municipalityPath(slug) },
        ]}
        current={words.crumb}
      />
      <header className={styles.header}>
        <h1>{heading}</h1>
        <p className={styles.meaning}>
          {words.ways[choice.by].meaning({ county: county.name, group: group.name })}
        </p>
        <p className={styles.ways}>
          <Link to={withParameters('/exempel', search)}>{words.search(name)}</Link>
          <Link to={municipalityPath(slug)}>{words.page(name)}</Link>
        </p>
      </header>
      <div className={styles.columns}>
        <TwinsForm key={slug} slug={slug} indicators={indicators.map(({ indicator }) => indicator)} />
        <div className={styles.result} aria-busy={busy}>
          <UndoNotice />
          <ChosenPlaces slug={slug} />
          <Failure failure={failure} />
          {variables === null ? null : (
            <TwinsResult municipality={municipality} variables={variables} busy={busy} />
          )}
        </div>
      </div>
      <TwinMethod indicators={indicators} />
    </div>
  )
}

/** What is wrong with the choice, in the words of the hub where it refused it. */
function Failure({ failure }: { readonly failure: PageFailure | null }) {
  const { twins: words, errors } = useMessages()
  if (failure === null) return null
  const { parameter, message } = failure
  if (failure.status !== 400) return <ErrorNotice failure={failure} />
  return (
    <div role="alert">
      <Notice kind="error" heading={words.error.title}>
        <p>{parameter === undefined ? message : errors.badRequest.parameter(parameter)}</p>
      </Notice>
    </div>
  )
}
