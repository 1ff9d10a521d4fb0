import type { ReactNode, RefObject } from 'react'
import { Link as RouterLink, type LinkProps as RouterLinkProps } from 'react-router'
import { useLanguage } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'

interface LinkProps extends Omit<RouterLinkProps, 'to' | 'discover' | 'reloadDocument'> {
  /** Address without language prefix; one that begins with `?` or `#` belongs to the present page. */
  readonly to: string
  readonly ref?: RefObject<HTMLAnchorElement | null>
}

/**
 * A link to a page of the hub. The browser follows it without loading the document anew; the server writes the address
 * and nothing else, since a page has hundreds of links and none is clicked there.
 */
export function Link(props: LinkProps): ReactNode {
  return import.meta.env.SSR && props.to.startsWith('/') ? (
    <WrittenLink {...props} />
  ) : (
    <RouterLink {...props} discover="none" />
  )
}

/** What the router's link looks like before it can be clicked. */
function WrittenLink({ to, children, replace, state, preventScrollReset, ...attributes }: LinkProps) {
  return (
    <a {...attributes} href={pathInLanguage(useLanguage(), to)}>
      {children}
    </a>
  )
}
