import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { usePractice } from './practice-context.ts';

/** Where a link leads, as a person would say it: the host, the number or the address. */
function targetOf(link: string): string {
  const { protocol, host, pathname } = new URL(link);
  return protocol === 'https:' ? host : decodeURIComponent(pathname);
}

/** What the practice offers as a next step. Nothing where it offers none. */
export function PracticeCard() {
  const { t } = useTranslation('common');
  const { practice, action } = usePractice().settings;
  if (action === null) return null;
  const isPage = action.link.startsWith('https:');
  return (
    <section className={layout('card', 'calm', 'stack', 'noPrint')}>
      <h2>{practice === '' ? t('practice.next') : <bdi>{practice}</bdi>}</h2>
      <p>{t('practice.nothing')}</p>
      <p>
        <a
          href={action.link}
          className={buttonClass('main')}
          {...(isPage ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
        >
          <bdi>{action.words}</bdi>
        </a>
      </p>
      <p className={layout('small')}>
        {t(isPage ? 'practice.opens' : 'practice.reaches', { where: targetOf(action.link) })}
      </p>
    </section>
  );
}
