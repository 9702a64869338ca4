import { definePage, Form, read, useMessages, useRead } from '@cursus/platform/web';
import { Button, Checkbox, Crumbs, Fieldset, Page, Row, Select, Title, useToast } from '@cursus/ui';
import { categories, getPreferences, setPreferences } from '../contract';

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }));

function PreferencesPage() {
  const { t } = useMessages();
  const toast = useToast();
  const { mail, quietFrom, quietTo } = useRead(getPreferences, {});
  return (
    <Page width="form">
      <title>{`${t('notifications.preferences')} · Cursus`}</title>
      <Crumbs
        label={t('notifications.path')}
        items={[{ to: '/notifications', label: t('notifications.title') }, { label: t('notifications.preferences') }]}
      />
      <Title lead={t('notifications.preferences-lead')}>{t('notifications.preferences')}</Title>
      <Form
        endpoint={setPreferences}
        next="/notifications/preferences"
        onDone={() => toast({ message: t('notifications.preferences-saved') })}
        className="form"
      >
        {(form) => (
          <>
            <Fieldset legend={t('notifications.letters')} hint={t('notifications.letters-hint')}>
              <div>
                {categories.map((category) => (
                  <Checkbox
                    key={category}
                    name={category}
                    label={t(`notifications.category-${category}`)}
                    defaultChecked={mail[category]}
                  />
                ))}
              </div>
            </Fieldset>
            <Fieldset legend={t('notifications.quiet')} hint={t('notifications.quiet-hint')}>
              <Row>
                <Select
                  name="quietFrom"
                  label={t('notifications.quiet-from')}
                  options={hours}
                  defaultValue={form.value('quietFrom') ?? String(quietFrom)}
                />
                <Select
                  name="quietTo"
                  label={t('notifications.quiet-to')}
                  options={hours}
                  defaultValue={form.value('quietTo') ?? String(quietTo)}
                />
              </Row>
            </Fieldset>
            <Button type="submit" tone="main" pending={form.pending}>
              {t('notifications.save')}
            </Button>
          </>
        )}
      </Form>
    </Page>
  );
}

export default definePage({ load: () => [read(getPreferences, {})], Component: PreferencesPage });
