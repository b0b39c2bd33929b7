import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { progressOf } from '#session';
import { buttonClass, layout } from '#ui';
import { Link, useLatestSitting, useWiring } from '#wiring';

/** Says that a check is already open here, so that nobody starts over by mistake. */
export function OpenCheck({ form }: { readonly form: Form }) {
  const { t } = useTranslation('common');
  const { keeper } = useWiring();
  const { questionnaire } = form;
  const sitting = useLatestSitting(questionnaire.id);
  if (sitting.every(({ finishedAt }) => finishedAt !== null)) return null;
  const progress = sitting.map((sheet) => progressOf(questionnaire, sheet));
  const of = progress.reduce((sum, each) => sum + each.of, 0);
  const count = progress.reduce((sum, each) => sum + each.of - each.unanswered.length, 0);
  if (count === 0) return null;
  return (
    <section className={layout('card', 'calm', 'stack')}>
      <p>{t('begin.open', { count, of })}</p>
      <p>
        <Link
          to={{ screen: 'review', form: questionnaire.id }}
          className={buttonClass('main')}
          onGo={() => {
            keeper.open(questionnaire.id, sitting[0]?.sitting ?? '');
          }}
        >
          {t('begin.resume')}
        </Link>
      </p>
      <p className={layout('small')}>{t('begin.over')}</p>
    </section>
  );
}
