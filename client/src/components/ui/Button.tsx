import type { Ref } from 'react'
import { Button as DesignsystemetButton, type ButtonProps } from '@digdir/designsystemet-react'
import styles from './Button.module.css'

interface Props extends Omit<ButtonProps, 'className' | 'data-size'> {
  readonly ref?: Ref<HTMLButtonElement>
  /** Main buttons are 52 high, in forms 44, compact ones 36. */
  readonly size?: 'large' | 'medium' | 'small'
}

/** A button of the look. `variant` primary (filled), secondary (outlined) or tertiary. */
export function Button({ size = 'medium', ...props }: Props) {
  return <DesignsystemetButton {...props} className={`${styles.button ?? ''} ${styles[size] ?? ''}`} />
}
