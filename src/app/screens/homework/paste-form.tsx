import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from '#i18n';
import { useSiteLink } from '#parts';
import { buttonClass, layout } from '#ui';
import { pastedFragment } from './pasted-fragment.ts';
import type { LinkOpening } from './use-opened-link.ts';
import styles from './homework.module.css';

/** A field for a link that cannot be tapped: the whole of it, or only what stands after its "#". */
export function PasteForm({ open, refuse }: Pick<LinkOpening, 'open' | 'refuse'>) {
  const { t, i18n } = useTranslation('homework');
  const siteLink = useSiteLink();
  const hintId = useId();
  const { register, handleSubmit, reset } = useForm({ defaultValues: { link: '' } });

  function read({ link }: { readonly link: string }): void {
    const here = siteLink({ screen: 'homework' }, i18n.language, '');
    const pasted = pastedFragment(link, new URL('../../', here));
    if ('site' in pasted) refuse({ ok: false, fault: { problem: 'other-site', ...pasted } });
    else open(pasted.fragment);
    reset();
  }

  return (
    <form
      method="dialog"
      className={layout('stack')}
      onSubmit={(event) => void handleSubmit(read)(event)}
    >
      <h2>{t('paste.title')}</h2>
      <label className={styles['field']}>
        <span>{t('paste.label')}</span>
        <textarea
          rows={3}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hintId}
          {...register('link')}
        />
      </label>
      <p id={hintId} className={layout('small')}>
        {t('paste.hint')}
      </p>
      <p>
        <button type="submit" className={buttonClass('quiet')}>
          {t('paste.open')}
        </button>
      </p>
    </form>
  );
}
