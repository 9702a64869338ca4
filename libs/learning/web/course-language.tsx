import { workingLanguages } from '@cursus/people/contract';
import { useFormat, useMessages } from '@cursus/platform/web';
import { Button, Select, Stack, Tabs } from '@cursus/ui';
import type { AuthoredCourseView } from '../contract';

/** Languages to choose from: those of the course first, then every other one that people of the platform work in. */
export function languageOptions(course: AuthoredCourseView, format: ReturnType<typeof useFormat>) {
  const own = Object.keys(course.coverage);
  const others = workingLanguages.filter((tag) => !own.includes(tag));
  return [...own, ...others.map(String)].map((tag) => ({ value: tag, label: format.language(tag) }));
}

/** In which language the texts below are written, and the way to another one. */
export function LanguageTabs({ course, language, path }: { course: AuthoredCourseView; language: string; path: string }) {
  const { t } = useMessages();
  const format = useFormat();
  const own = [course.sourceLanguage, ...Object.keys(course.coverage).filter((tag) => tag !== course.sourceLanguage)];
  const shown = own.includes(language) ? own : [...own, language];
  return (
    <Stack>
      {shown.length > 1 && (
        <Tabs
          label={t('authoring.language-of-texts')}
          tabs={shown.map((tag) => ({
            to: `${path}?language=${encodeURIComponent(tag)}`,
            label:
              tag === course.sourceLanguage ? t('authoring.source-language', { language: format.language(tag) }) : format.language(tag),
            count: course.coverage[tag]?.stale ? t('authoring.stale-count', { count: course.coverage[tag].stale }) : undefined,
            current: tag === language,
          }))}
        />
      )}
      <form action={path} className="field-row">
        <Select
          name="language"
          id="other-language"
          label={t('authoring.another-language')}
          defaultValue={language}
          options={languageOptions(course, format)}
        />
        <Button type="submit">{t('authoring.translate-into')}</Button>
      </form>
    </Stack>
  );
}
