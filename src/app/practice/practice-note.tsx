import { useTranslation } from '#i18n';
import { layout } from '#ui';
import { usePractice } from './practice-context.ts';

/** The practice's own words to its visitors, as its own. Nothing where it says none. */
export function PracticeNote() {
  const { t } = useTranslation('common');
  const { practice, note } = usePractice().settings;
  if (note === '') return null;
  return (
    <figure className={layout('card', 'calm', 'stack')}>
      <blockquote>
        <p>
          <bdi>{note}</bdi>
        </p>
      </blockquote>
      <figcaption className={layout('small')}>
        {practice === '' ? t('practice.words') : <bdi>{practice}</bdi>}
      </figcaption>
    </figure>
  );
}
