import { useRef } from 'react';
import { useTranslation } from '#i18n';
import { layout, Notice } from '#ui';
import { useHomeworks } from '#wiring';
import { HeldList } from './held-list.tsx';
import { LinkCard } from './link-card.tsx';
import { LinkFaultNotice } from './link-fault.tsx';
import { PasteForm } from './paste-form.tsx';
import { useOpenedLink } from './use-opened-link.ts';

/** What a homework link asks for, and the homework that was begun here. */
export function HomeworkScreen() {
  const { t } = useTranslation('homework');
  const { reading, open, refuse, end } = useOpenedLink();
  const titleRef = useRef<HTMLHeadingElement>(null);
  // What came of it is said at the top, and what had the keyboard may be gone.
  const toTop = () => titleRef.current?.focus();
  const hasNone = useHomeworks().length === 0;
  const link = reading !== null && reading !== 'known' && reading.ok ? reading.value : null;
  return (
    <div className={layout('narrow', 'page', 'stack')}>
      <h1 ref={titleRef} tabIndex={-1}>
        {t('title')}
      </h1>
      <p className={layout('lead')}>{t('lead')}</p>
      {reading === 'known' ? (
        <Notice>
          <p>{t('link.known')}</p>
        </Notice>
      ) : null}
      {reading === null || reading === 'known' || reading.ok ? null : (
        <LinkFaultNotice fault={reading.fault} />
      )}
      {link === null ? null : (
        <LinkCard
          key={link.id}
          link={link}
          onEnd={() => {
            end();
            toTop();
          }}
        />
      )}
      {link === null && hasNone ? <p>{t('none')}</p> : null}
      <HeldList />
      <PasteForm
        open={(fragment) => {
          open(fragment);
          toTop();
        }}
        refuse={(fault) => {
          refuse(fault);
          toTop();
        }}
      />
    </div>
  );
}
