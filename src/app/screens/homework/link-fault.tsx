import { useTranslation } from '#i18n';
import { layout, Notice } from '#ui';
import { Link } from '#wiring';
import type { LinkFault } from './read-link.ts';

/** Why a link was not opened, and what to do about it. */
export function LinkFaultNotice({ fault }: { readonly fault: LinkFault }) {
  const { t } = useTranslation('homework');
  return (
    <Notice>
      <div className={layout('stack')}>
        <h2>{t('problem.title')}</h2>
        <Reason fault={fault} />
        <p>{t('problem.safe')}</p>
      </div>
    </Notice>
  );
}

function Reason({ fault }: { readonly fault: LinkFault }) {
  const { t } = useTranslation('homework');
  if (fault.problem === 'other-site') {
    return (
      <p>
        {t('problem.otherSite')} <bdi translate="no">{fault.site}</bdi>
        {'. '}
        {t('problem.otherSiteThere')}
      </p>
    );
  }
  if (fault.problem === 'no-questionnaire') {
    return fault.names.map((name) => <p key={name}>{t('problem.noQuestionnaire', { name })}</p>);
  }
  return (
    <p>
      {t(`problem.${fault.problem}`)}{' '}
      {fault.problem === 'other-kind' ? (
        <Link to={{ screen: 'desk' }}>{t('problem.desk')}</Link>
      ) : null}
    </p>
  );
}
