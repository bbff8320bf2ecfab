import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** main: what a page is for; plain: beside it; quiet: within text. */
  readonly kind?: 'main' | 'plain' | 'quiet';
}

export function Button({ kind = 'plain', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={[styles[kind], className].filter(Boolean).join(' ')} {...rest} />;
}
