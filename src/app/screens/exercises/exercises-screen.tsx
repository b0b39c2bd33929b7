import { useTranslation } from '#i18n';
import { Grounding } from '#parts';
import { layout } from '#ui';
import { Journal } from './journal.tsx';
import { RepairPhrases } from './repair-phrases.tsx';

/** A calm minute and a half, questions to write about, and words for making up. */
export function ExercisesScreen() {
  const { t } = useTranslation('exercises');
  return (
    <div className={layout('narrow', 'page')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={layout('lead')}>{t('lead')}</p>
      <section className={layout('card', 'calm', 'stack')}>
        <h2>{t('grounding')}</h2>
        <Grounding />
      </section>
      <Journal />
      <RepairPhrases />
    </div>
  );
}
