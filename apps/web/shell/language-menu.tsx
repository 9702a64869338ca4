import { useRouterState } from '@tanstack/react-router';
import { directionOf, locales } from '@cursus/platform/messages';
import { useMessages } from '@cursus/platform/web';
import { Menu } from '@cursus/ui';

const names: Record<(typeof locales)[number], string> = { en: 'English', ar: 'العربية' };

/** The language of the interface; each language is named in itself. */
export function LanguageMenu() {
  const { t, locale } = useMessages();
  const page = useRouterState({ select: ({ location }) => location.href });
  return (
    <Menu
      title={t('shell.language')}
      label={names[locale]}
      icon="globe"
      look="top"
      form={{ action: '/form/session/locale', fields: { _method: 'PUT', _next: page } }}
      items={locales.map((one) => ({
        id: one,
        label: names[one],
        lang: one,
        dir: directionOf(one),
        submit: { name: 'locale', value: one },
        current: one === locale,
      }))}
    />
  );
}
