import { languageOf, useTranslation } from '#i18n';
import type { Theme } from '#session';
import { layout } from '#ui';
import { Link, useNavigation, usePreferences, useWiring } from '#wiring';
import parts from './shell-parts.module.css';
import styles from './shell.module.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What is needed now and then: privacy, languages, light or dark. */
export function Foot({ languages }: { readonly languages: readonly string[] }) {
  const { t } = useTranslation('common');
  const { setPreferences } = useWiring();
  const { theme } = usePreferences();
  const route = useNavigation((state) => state.route);
  return (
    <footer className={`${layout('wide')} ${styles['foot'] ?? ''}`}>
      <nav aria-label={t('nav.footer')} className={layout('row')}>
        {(['learn', 'exercises', 'kept'] as const).map((screen) => (
          <Link key={screen} to={{ screen }} className={parts['link'] ?? ''}>
            {t(`nav.${screen}`)}
          </Link>
        ))}
        <Link to={{ screen: 'privacy' }} className={parts['link'] ?? ''}>
          {t('nav.privacy')}
        </Link>
        <Link to={{ screen: 'support' }} className={parts['link'] ?? ''}>
          {t('nav.support')}
        </Link>
        <Link to={{ screen: 'youth' }} className={parts['link'] ?? ''}>
          {t('nav.under18')}
        </Link>
        <Link to={{ screen: 'desk' }} className={parts['link'] ?? ''}>
          {t('nav.desk')}
        </Link>
        <Link to={{ screen: 'website' }} className={parts['link'] ?? ''}>
          {t('nav.website')}
        </Link>
        <label className={styles['theme']}>
          <span>{t('theme.label')}</span>
          <select
            value={theme}
            onChange={(event) => {
              const chosen = THEMES.find((name) => name === event.target.value) ?? 'system';
              setPreferences({ theme: chosen });
            }}
          >
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {t(`theme.${name}`)}
              </option>
            ))}
          </select>
        </label>
      </nav>
      {languages.length > 1 ? (
        <nav aria-label={t('nav.languages')} className={layout('row')}>
          {languages.map((language) => (
            <Link
              key={language}
              to={{ ...route, language }}
              className={parts['link'] ?? ''}
              lang={language}
            >
              {languageOf(language).name}
            </Link>
          ))}
        </nav>
      ) : null}
      <p>{t('nav.leaveNote')}</p>
    </footer>
  );
}
