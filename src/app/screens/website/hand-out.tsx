import { DEFAULT_LANGUAGE, useTranslation } from '#i18n';
import type { PracticeSettings } from '#practice';
import { PasteSection } from './paste-section.tsx';
import { PosterSection } from './poster-section.tsx';
import { linkOf, snippetsOf } from './snippets.ts';

/** The script for other websites, as the build made it. */
export interface EmbedScript {
  /** Its name in the root of the site. */
  readonly file: string;
  /** What a browser holds its bytes against. */
  readonly integrity: string;
}

interface HandOutProps {
  readonly script: EmbedScript;
  readonly settings: PracticeSettings;
  /** The whole address of the page that is made for frames. */
  readonly page: string;
}

/** What an owner takes away: markup to paste, a file, and a page to hang up. */
export function HandOut({ settings, page, script }: HandOutProps) {
  const { t, i18n } = useTranslation('website');
  // The script takes English where no language is named; “the same as this page” may be another one.
  const isSaid = settings.language !== null || i18n.language === DEFAULT_LANGUAGE;
  const setup = isSaid ? settings : { ...settings, language: i18n.language };
  // The root is two folders above: "en/embed/".
  const address = new URL(`../../${script.file}`, page).href;
  const words = {
    ...{ title: t('paste.frameTitle'), open: t('paste.open'), close: t('paste.close') },
  };
  return (
    <>
      <PasteSection
        snippets={snippetsOf({
          settings: setup,
          page,
          script: address,
          integrity: script.integrity,
          words,
        })}
      />
      <PosterSection link={linkOf(page, setup)} practice={settings.practice} />
    </>
  );
}
