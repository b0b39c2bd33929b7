import { useTranslation } from '#i18n';
import { expectedMinutes } from '#session';
import { buttonClass, layout } from '#ui';
import { Link, type FormEntry } from '#wiring';
import styles from './embed.module.css';

interface OfferedFormProps {
  readonly entry: FormEntry;
  readonly isFirst: boolean;
}

/** One questionnaire that can be chosen: what it is, how long it takes, and the way to its start. */
export function OfferedForm({ entry, isFirst }: OfferedFormProps) {
  const { t } = useTranslation('common');
  const { id, kind, itemCount } = entry;
  const title = t(`welcome.way.${kind}.title`);
  return (
    <div className={`${layout('card', 'stack')} ${styles['way'] ?? ''}`}>
      <h2>{title}</h2>
      <p>{t(`welcome.way.${kind}.text`)}</p>
      <p className={layout('small')}>
        {kind === 'persons'
          ? t('welcome.eachLength', { count: itemCount })
          : t('welcome.length', { count: itemCount, minutes: expectedMinutes(itemCount) })}
      </p>
      <p>
        <Link
          to={{ screen: 'begin', form: id }}
          className={buttonClass(isFirst ? 'main' : 'quiet')}
          label={t('welcome.wayStart', { title })}
        >
          {t('begin.start')}
        </Link>
      </p>
    </div>
  );
}
