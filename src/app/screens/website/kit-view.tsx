import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from '#i18n';
import { useSiteLink } from '#parts';
import { SETTINGS_VERSION } from '#practice';
import {
  lookOfPractice,
  readFragment,
  readSettings,
  settingsToFragment,
  type SettingNote,
} from '#practice/reader';
import { layout } from '#ui';
import { newestForms, useSession, useWiring } from '#wiring';
import { HandOut, type EmbedScript } from './hand-out.tsx';
import { LookFields } from './look-fields.tsx';
import { OfferFields } from './offer-fields.tsx';
import { Preview } from './preview.tsx';
import { draftOf, isSettingName, NOTHING_SET, rawOf, type SetupDraft } from './setup-draft.ts';
import { StartOver } from './start-over.tsx';
import { StrangeNotes } from './strange-notes.tsx';
import { useSetupFragment } from './use-setup-fragment.ts';
import { WordsFields } from './words-fields.tsx';
import styles from './website.module.css';

/** The frame takes a fragment with nothing in it but the version as the end of what was set before. */
const NOTHING_SAID = `v=${SETTINGS_VERSION}`;

/** The form, the check as it would look, and what is to be pasted: all of one setup, which the address keeps. */
export function KitView({ script }: { readonly script: EmbedScript }) {
  const { t, i18n } = useTranslation('website');
  const { forms } = useWiring();
  const isAwake = useSession((state) => state.isAwake);
  const siteLink = useSiteLink();
  const offered = newestForms(forms);
  const ids = offered.map(({ id }) => id);
  const { register, control, setValue, reset } = useForm<SetupDraft>({
    defaultValues: NOTHING_SET,
  });
  const draft = useWatch({ control, compute: (values) => values });
  const [strange, setStrange] = useState<readonly SettingNote[]>([]);
  const reading = readSettings(rawOf(draft), ids);
  const { settings } = reading;
  const look = lookOfPractice(settings);
  const notes = [...reading.notes, ...look.notes];
  const fragment = settingsToFragment(settings);
  useSetupFragment(fragment, (arrived) => {
    const raw = readFragment(arrived);
    reset(draftOf(raw));
    setStrange(readSettings(raw, ids).notes.filter(({ name }) => !isSettingName(name)));
  });
  const fields = {
    ...{ register, draft, settings, notes },
    set: (name: keyof SetupDraft, text: string) => {
      setValue(name, text);
    },
  };
  const page = isAwake ? siteLink({ screen: 'embed' }, settings.language ?? i18n.language, '') : '';

  return (
    <>
      <div className={styles['bench']}>
        <form method="dialog" className={styles['form']}>
          <div className={layout('stack')}>
            <h2>{t('form')}</h2>
            <p className={layout('small')}>{t('keep')}</p>
          </div>
          <StrangeNotes notes={strange} />
          <OfferFields {...fields} offered={offered} />
          <WordsFields {...fields} />
          <LookFields {...fields} look={look} />
          <StartOver draft={draft} onSet={reset} />
        </form>
        <section className={styles['side']}>
          <h2>{t('preview.title')}</h2>
          {isAwake ? (
            <Preview
              theme={look.theme}
              address={`${page}#${fragment === '' ? NOTHING_SAID : fragment}`}
            />
          ) : (
            <p>{t('preview.waiting')}</p>
          )}
        </section>
      </div>
      {isAwake ? <HandOut settings={settings} page={page} script={script} /> : null}
    </>
  );
}
