import { sharing } from '../share/panel.tsx';
import { language, presenter, view, words } from '../state/store.ts';
import type { View } from '../state/views.ts';

const SCREENS = [
  { name: 'compare' },
  { name: 'exercises' },
  { name: 'story' },
  { name: 'about' },
] as const satisfies readonly View[];

/** Title, screens, language, presenter mode and sharing. */
export function Header() {
  const { t } = words.value;
  const here = view.value.name === 'exercise' ? 'exercises' : view.value.name;
  return (
    <header class="head">
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {t('page.head.skip')}
      </button>
      <h1>
        Ettervern <span class="subtitle">{t('page.head.subtitle')}</span>
      </h1>
      <nav aria-label={t('page.head.screens')}>
        {SCREENS.map((screen) => (
          <button
            type="button"
            key={screen.name}
            aria-current={here === screen.name ? 'page' : undefined}
            onClick={() => {
              view.value = screen;
            }}
          >
            {t(`page.head.${screen.name}`)}
          </button>
        ))}
      </nav>
      <div class="tools">
        <button
          type="button"
          aria-pressed={presenter.value}
          onClick={() => {
            presenter.value = !presenter.value;
          }}
        >
          {t('page.head.presenter')}
        </button>
        <button
          type="button"
          aria-expanded={sharing.value}
          onClick={() => {
            sharing.value = !sharing.value;
          }}
        >
          {t('page.head.share')}
        </button>
        <LanguageSwitch />
      </div>
    </header>
  );
}

const NAMES = { nb: 'Norsk', en: 'English' } as const;

function LanguageSwitch() {
  const other = language.value === 'nb' ? 'en' : 'nb';
  return (
    <button
      type="button"
      lang={other}
      id="language"
      onClick={() => {
        language.value = other;
      }}
    >
      {NAMES[other]}
    </button>
  );
}
