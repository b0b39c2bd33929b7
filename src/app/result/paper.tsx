import { useTranslation } from '#i18n';
import type { PageLine, PageSection, PageText } from './page-text.ts';
import { PositionMark } from './position-mark.tsx';
import styles from './paper.module.css';

/** The very page that is printed. */
export function Paper({ title, about, sections }: PageText) {
  const { t } = useTranslation('session');
  return (
    <article className={styles['paper']} aria-label={t('paper')}>
      <header className={styles['head']}>
        <h2>{title}</h2>
        {about.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {sections.map((section) => (
        <section key={section.key} className={styles[section.kind]}>
          <h3>{section.title}</h3>
          <Lines section={section} />
        </section>
      ))}
    </article>
  );
}

function Lines({ section: { kind, lines } }: { readonly section: PageSection }) {
  if (kind === 'words' || kind === 'small') {
    return lines.map(({ key, text }) => <p key={key}>{text}</p>);
  }
  return (
    <ul>
      {lines.map((line) => (
        <Line key={line.key} line={line} />
      ))}
    </ul>
  );
}

function Line({ line: { text, drawn } }: { readonly line: PageLine }) {
  return (
    <li>
      {text}
      {drawn === undefined ? null : <PositionMark dimension={drawn} />}
    </li>
  );
}
