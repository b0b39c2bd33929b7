import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { keepInviteName, readInviteName } from '#desk';
import { useTranslation } from '#i18n';
import { HomeworkCard, useSiteLink } from '#parts';
import { encodeHomework } from '#sharing';
import { layout } from '#ui';
import { newestForms, useSession, useWiring } from '#wiring';
import { AskFields } from './ask-fields.tsx';
import { HandOut } from './hand-out.tsx';
import { faultsOf, homeworkOf, newDraft, type InviteDraft } from './invite-draft.ts';
import { MessageFields } from './message-fields.tsx';
import { MoreFields } from './more-fields.tsx';
import { ReadyLink } from './ready-link.tsx';
import { NameField, NoteField } from './text-fields.tsx';
import styles from './invite.module.css';

/** The choices, what the client will see of them, and the link that follows them as they are made. */
export function InviteView({ recipient }: { readonly recipient: string }) {
  const { t, i18n } = useTranslation('invite');
  const { forms, device } = useWiring();
  const isShared = useSession((state) => state.keeping === 'chosen');
  const siteLink = useSiteLink();
  const offered = newestForms(forms);
  const [draftAtFirst] = useState(() => newDraft(offered, readInviteName(device), i18n.language));
  const { register, control } = useForm<InviteDraft>({ defaultValues: draftAtFirst });
  const draft = useWatch({ control, compute: (values) => values });
  const faults = faultsOf(draft, offered);
  const homework = homeworkOf(draft, offered, recipient);
  const isReady = Object.values(faults).every((fault) => fault === null);
  const link = isReady
    ? siteLink({ screen: 'homework' }, homework.language, encodeHomework(homework))
    : null;
  const shown = {
    ...homework,
    name: faults.name === null ? homework.name : t('preview.noName'),
    note: faults.note === null ? homework.note : '',
  };
  const remember = () => {
    if (!isShared) keepInviteName(device, homework.name);
  };

  return (
    <>
      <div className={styles['bench']}>
        <form method="dialog" className={styles['form']}>
          <h2>{t('form')}</h2>
          <NameField register={register} name={draft.name} fault={faults.name} />
          <AskFields register={register} offered={offered} draft={draft} faults={faults} />
          <NoteField register={register} note={draft.note} fault={faults.note} />
          <MoreFields register={register} />
        </form>
        <div className={styles['side']}>
          <ReadyLink link={link} isUnnamed={faults.name === 'missing'} onUsed={remember} />
          <section className={layout('stack')}>
            <h2>{t('preview.title')}</h2>
            <HomeworkCard homework={shown} />
          </section>
        </div>
      </div>
      {link === null ? null : (
        <div className={styles['bench']}>
          <MessageFields link={link} name={homework.name} onUsed={remember} />
          <HandOut link={link} homework={homework} onUsed={remember} />
        </div>
      )}
    </>
  );
}
