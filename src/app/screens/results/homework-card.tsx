import { useTranslation } from '#i18n';
import type { AnswerSheet } from '#session';
import { buttonClass, layout } from '#ui';
import { homeworkOfSheet, Link, useHomeworks } from '#wiring';

/** Whose homework a check is, and the ways back to it and on to what is sent. Nothing where it is the person's own. */
export function HomeworkCard({ sheet }: { readonly sheet: AnswerSheet }) {
  const { t } = useTranslation('results');
  const held = homeworkOfSheet(useHomeworks(), sheet);
  if (held === undefined) return null;
  return (
    <section className={layout('card', 'calm', 'stack', 'noPrint')}>
      <h2>{t('homework.title')}</h2>
      <p>
        {t('homework.for')} <bdi>{held.homework.name}</bdi>
      </p>
      <p className={layout('row')}>
        <Link to={{ screen: 'homework' }} className={buttonClass('quiet')}>
          {t('homework.back')}
        </Link>
        {held.record.isSending ? (
          <Link to={{ screen: 'send' }} className={buttonClass('plain')}>
            {t('homework.send')}
          </Link>
        ) : null}
      </p>
    </section>
  );
}
