import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { Link, useHomeworks, type HeldHomework } from '#wiring';

function stepOf({ isSending, repliedAt }: HeldHomework['record']): 'alone' | 'replied' | 'open' {
  if (!isSending) return 'alone';
  return repliedAt === null ? 'open' : 'replied';
}

/** The homework that was opened here last, with the way on; the others are on the same page as it. */
export function HeldHomeworkCard() {
  const { t } = useTranslation('common');
  const homeworks = useHomeworks();
  const latest = homeworks.at(-1);
  if (latest === undefined) return null;
  return (
    <section className={layout('card', 'calm', 'held')}>
      <h2>
        {t('welcome.homework.from')} <bdi>{latest.homework.name}</bdi>
      </h2>
      <p>{t(`welcome.homework.${stepOf(latest.record)}`)}</p>
      {homeworks.length === 1 ? null : <p>{t('welcome.homework.more')}</p>}
      <p className={layout('row')}>
        <Link to={{ screen: 'homework' }} className={buttonClass('main')}>
          {t('welcome.homework.goOn')}
        </Link>
      </p>
    </section>
  );
}
