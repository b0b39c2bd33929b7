import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { usePractice } from '#practice';
import { expectedMinutes } from '#session';
import { layout } from '#ui';
import { OpenCheck } from './open-check.tsx';
import { StartForm } from './start-form.tsx';
import styles from './begin.module.css';

/** What a person should know before the first statement, and one explicit start. */
export function BeginScreen({ form }: { readonly form: Form }) {
  const { t } = useTranslation('common');
  const isFramed = usePractice().place !== 'site';
  const isEach = form.questionnaire.targets.length > 0;
  const count = form.questionnaire.items.length;
  const facts = [
    {
      title: t('begin.lengthTitle'),
      text: t(isEach ? 'begin.lengthEach' : 'begin.length', {
        count,
        minutes: expectedMinutes(count),
      }),
    },
    { title: t('begin.themesTitle'), text: t('begin.themes') },
    { title: t('begin.skipTitle'), text: t('begin.skip') },
    { title: t('begin.whereTitle'), text: t(isFramed ? 'begin.whereFrame' : 'begin.where') },
    { title: t('begin.whatTitle'), text: t('begin.what') },
  ];
  return (
    <div className={layout('narrow', 'page')}>
      <h1 tabIndex={-1}>{t('begin.title')}</h1>
      <p className={layout('lead')}>{t('begin.lead')}</p>
      <OpenCheck form={form} />
      <div className={styles['facts']}>
        {facts.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <details>
        <summary>{t('begin.small')}</summary>
        <ul className={styles['print']}>
          {Object.entries(form.text.disclosures).map(([id, disclosure]) => (
            <li key={id}>{disclosure}</li>
          ))}
        </ul>
      </details>
      <StartForm form={form} />
    </div>
  );
}
