import { useTranslation } from 'react-i18next';
import type { Form } from '#instrument';
import { progressOf } from '#session';
import { buttonClass, layout } from '#ui';
import { Link, useCurrentSheet } from '#wiring';

/** Says that a check is already open here, so that nobody starts over by mistake. */
export function OpenCheck({ form }: { readonly form: Form }) {
  const { t } = useTranslation('common');
  const { questionnaire } = form;
  const sheet = useCurrentSheet(questionnaire.id);
  if (sheet === null || sheet.finishedAt !== null) return null;
  const { of, unanswered } = progressOf(questionnaire, sheet);
  if (unanswered.length === of) return null;
  return (
    <section className={layout('card', 'calm', 'stack')}>
      <p>{t('begin.open', { count: of - unanswered.length, of })}</p>
      <p>
        <Link to={{ screen: 'review', form: questionnaire.id }} className={buttonClass('main')}>
          {t('begin.resume')}
        </Link>
      </p>
      <p className={layout('small')}>{t('begin.over')}</p>
    </section>
  );
}
