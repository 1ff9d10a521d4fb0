import { Fragment, type ReactElement } from 'react'

/** Things in running text with commas between, each with its key. */
export function CommaSeparated({ children }: { readonly children: readonly ReactElement[] }) {
  return children.map((child, index) => (
    <Fragment key={child.key}>
      {index === 0 ? null : ', '}
      {child}
    </Fragment>
  ))
}
