import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { useLabels } from '#parts';
import type { ScoredScale, ScoreSheet } from '#scoring';
import styles from './result.module.css';

interface SumsDrawerProps {
  readonly form: Form;
  readonly scores: ScoreSheet;
  /** Whom it is about, where there may be others on the page. */
  readonly person?: string;
}

/** The sum of every dimension with this person's own numbers in it, folded away. */
export function SumsDrawer({ form, scores, person }: SumsDrawerProps) {
  const { t, i18n } = useTranslation('results');
  const label = useLabels(person);
  const { scales } = form.questionnaire;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });

  function sum(scored: ScoredScale): string {
    const scale = scales.find(({ id }) => id === scored.id);
    const [lowest = 0, highest = 0] = scale?.range ?? [];
    const { answered } = scored.counts;
    const span = highest - lowest;
    const values = {
      scale: form.text.scales[scored.id],
      answered,
      // Of a plain average: all keyed answers together.
      total: number.format(scored.score * answered),
      mean: number.format(scored.score),
      lowest: number.format(lowest),
      span: number.format(span),
      position: number.format(scored.position),
      sd: number.format(scale?.sd.value ?? 0),
      reliability: number.format(scored.reliability),
      step: number.format((scored.sem * span) / 100),
      points: number.format(scored.sem),
    };
    return `${t('sums.position', values)} ${t('sums.step', values)}`;
  }

  return (
    <details className={styles['drawer']}>
      <summary>{label(t('sums.title'))}</summary>
      <ul className={styles['list']}>
        {scores.scales.map((scale) => (
          <li key={scale.id}>
            {scale.status === 'scored'
              ? sum(scale)
              : t('sums.unscored', {
                  scale: form.text.scales[scale.id],
                  answered: scale.counts.answered,
                  needed: scale.minAnswered,
                })}
          </li>
        ))}
      </ul>
    </details>
  );
}
