import type { ReactNode } from 'react';
import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { layout } from '#ui';
import styles from './result.module.css';

interface MethodSectionProps {
  readonly form: Form;
  /** The answers, with how they count. */
  readonly children: ReactNode;
}

/** The scoring rule in plain words with this questionnaire's numbers, and every answer with its key. */
export function MethodSection({ form, children }: MethodSectionProps) {
  const { t } = useTranslation('results');
  const { questionnaire, text, digests } = form;
  const { rights } = questionnaire;
  const [first] = questionnaire.scales;
  if (first === undefined) return null;
  const needed = questionnaire.scales
    .map(({ id, items, missing }) =>
      t('neededLine', {
        scale: text.scales[id],
        needed: missing.minAnswered,
        of: items.length,
      }),
    )
    .join(', ');
  const assumed = questionnaire.scales
    .map(({ id, sd, reliability }) =>
      t('assumedLine', { scale: text.scales[id], sd: sd.value, reliability: reliability.value }),
    )
    .join(', ');
  const [min, max] = first.range;
  const { clear, leaning } = questionnaire.levels.margins;
  return (
    <section className={layout('stack')}>
      <details className={styles['drawer']}>
        <summary>{t('method')}</summary>
        <ol className={styles['list']}>
          <li>{t('methodSteps.keyed', { min, max })}</li>
          <li>{t('methodSteps.mean')}</li>
          <li>{t('methodSteps.missing', { needed })}</li>
          <li>{t('methodSteps.position')}</li>
          <li>{t('methodSteps.band', { assumed })}</li>
          <li>
            {t('methodSteps.levels', { clear, leaning })} {t('methodSteps.exact')}
          </li>
        </ol>
      </details>
      {children}
      <p className={layout('small')}>
        {t(rights.kind === 'own' ? 'rights.own' : 'rights.other', {
          holder: rights.holder,
          terms: rights.terms,
        })}{' '}
        {rights.url === null ? null : <a href={rights.url}>{t('rights.read')}</a>}
      </p>
      <p className={layout('small')}>
        {t('stamp', {
          questionnaire: questionnaire.id,
          version: questionnaire.version,
          digest: digests.structure.slice(0, 12),
        })}
      </p>
    </section>
  );
}
