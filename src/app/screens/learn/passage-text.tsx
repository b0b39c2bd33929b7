import { SOURCES, type Passage } from '#content';
import { useTranslation } from '#i18n';
import { sourceAnchor } from './source-anchor.ts';
import styles from './learn.module.css';

/** One paragraph. Where it speaks of research, how sure that is and whose it is stand below it, in words. */
export function PassageText({ passage }: { readonly passage: Passage }) {
  const { t } = useTranslation('learn');
  if (passage.kind !== 'research') return <p>{t(`passages.${passage.id}`)}</p>;
  return (
    <div className={styles['research']}>
      <p>{t(`passages.${passage.id}`)}</p>
      <p className={styles['evidence']}>
        {t('evidenceLine', { evidence: t(`evidence.${passage.evidence}`) })}
        {passage.cites.map((source) => (
          <a key={source} href={`#${sourceAnchor(source)}`} className={styles['cite']}>
            {`${SOURCES[source].authors}, ${SOURCES[source].year}`}
          </a>
        ))}
      </p>
    </div>
  );
}
