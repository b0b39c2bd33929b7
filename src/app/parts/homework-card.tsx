import { useTranslation } from '#i18n';
import { expectedMinutes } from '#session';
import { fingerprintOf, type Homework, type HomeworkForm } from '#sharing';
import { layout } from '#ui';
import { formOfSheet, useWiring } from '#wiring';
import styles from './homework-card.module.css';

interface HomeworkCardProps {
  readonly homework: Homework;
}

/** What a homework link says: who claims to have made it, what is asked, what would go back, and who decides. */
export function HomeworkCard({ homework }: HomeworkCardProps) {
  const { t } = useTranslation('homework');
  const { name, note, forms, asksOwnWords, reading, lookAgainWeeks, recipient } = homework;
  return (
    <div className={layout('card', 'stack')}>
      <p>
        {t('card.from')} <bdi className={styles['name']}>{name}</bdi>
      </p>
      <p className={layout('small')}>{t('card.unchecked')}</p>
      {note === '' ? null : (
        <figure className={styles['note']}>
          <figcaption>{t('card.note')}</figcaption>
          <blockquote dir="auto">{note}</blockquote>
        </figure>
      )}
      <h3>{t('card.asked')}</h3>
      <ul>
        {forms.map((form) => (
          <AskedForm key={form.questionnaire.id} form={form} />
        ))}
      </ul>
      <p>{t(`card.reading.${reading}`)}</p>
      {lookAgainWeeks === 0 ? null : <p>{t('card.lookAgain', { count: lookAgainWeeks })}</p>}
      <h3>{t('card.back')}</h3>
      <p>{t(asksOwnWords ? 'card.backWithWords' : 'card.backAnswers')}</p>
      <p>{t('card.sealed')}</p>
      <p>
        {t('card.fingerprint')} <strong translate="no">{fingerprintOf(recipient).join(' ')}</strong>
      </p>
      <p>{t('card.decide')}</p>
    </div>
  );
}

/** One questionnaire that is asked for, how long it takes, and about how many people. */
function AskedForm({ form: { questionnaire, targets } }: { readonly form: HomeworkForm }) {
  const { t } = useTranslation('homework');
  const { t: common } = useTranslation('common');
  const { forms } = useWiring();
  const entry = formOfSheet(forms, questionnaire);
  if (entry === undefined) return <li>{questionnaire.id}</li>;
  const count = entry.itemCount * Math.max(1, targets.length);
  return (
    <li>
      {common(`welcome.way.${entry.kind}.title`)} ·{' '}
      {t('card.length', { count, minutes: expectedMinutes(count) })}
      {targets.length === 0 ? null : (
        <>
          {' · '}
          {targets
            .map(({ person, tense }) => {
              const name = t(`card.person.${person}`);
              return tense === 'past' ? t('card.past', { person: name }) : name;
            })
            .join(', ')}
        </>
      )}
    </li>
  );
}
