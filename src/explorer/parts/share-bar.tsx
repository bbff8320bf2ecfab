import styles from './share-bar.module.css';

interface Share {
  /** 0 to 1. */
  readonly share: number;
  readonly kind: 'now' | 'then' | 'good';
  readonly isFaint?: boolean;
}

interface ShareBarProps {
  /** The longest first: each is drawn above the one before it. */
  readonly of: readonly Share[];
  /** In how many equal parts it is divided. */
  readonly parts?: number;
}

/** Shares of one scale, for those who see it; what stands beside it says the same in words. */
export function ShareBar({ of, parts = 1 }: ShareBarProps) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className={styles['bar']} aria-hidden="true">
      <rect width="100" height="10" className={styles['scale']} />
      {of.map(({ share, kind, isFaint = false }, index) => (
        <rect
          key={index}
          width={share * 100}
          height="10"
          className={styles[kind]}
          opacity={isFaint ? 0.45 : 1}
        />
      ))}
      {Array.from({ length: parts - 1 }, (_, index) => (
        <rect
          key={`mark ${index}`}
          x={((index + 1) / parts) * 100 - 0.2}
          width="0.4"
          height="10"
          className={styles['mark']}
        />
      ))}
    </svg>
  );
}
