import {
  Button,
  Buttons,
  Checkbox,
  CodeInput,
  Combobox,
  DateField,
  Fieldset,
  FileField,
  Form,
  FormErrors,
  LinkButton,
  Menu,
  PasswordField,
  RadioGroup,
  Section,
  SegmentedControl,
  Select,
  Stack,
  Stepper,
  TextArea,
  TextField,
} from '../index';
import type { GalleryTexts } from './texts';

/** Buttons, menus, every field with its hint and error. */
export function FormPieces({ t }: { t: GalleryTexts }) {
  return (
    <>
      <Section title={t.buttons}>
        <Stack>
          <Buttons>
            <Button tone="main">{t.save}</Button>
            <Button tone="main" pending pendingLabel={t.saving}>
              {t.save}
            </Button>
            <Button icon="download">{t.download}</Button>
            <Button disabled>{t.cancel}</Button>
            <Button tone="quiet">{t.cancel}</Button>
            <Button tone="danger" icon="trash">
              {t.remove}
            </Button>
            <LinkButton to="/next" iconEnd="arrow">
              {t.following}
            </LinkButton>
            <Button small icon="flag" aria-pressed>
              {t.flag}
            </Button>
            <Button icon="search" iconOnly>
              {t.search}
            </Button>
            <Menu
              title={t.more}
              icon="more"
              side="start"
              items={[
                { id: 'e', label: t.settings, to: '/settings', icon: 'settings' },
                { id: 'd', label: t.remove, icon: 'trash', danger: true, apart: true },
              ]}
            />
            <Menu title={t.sortBy} label={t.newest} side="start" items={[{ id: 'n', label: t.newest, current: true }]} />
          </Buttons>
          <SegmentedControl
            name="data"
            label={t.dataUse}
            showLabel
            defaultValue="saver"
            options={[
              { value: 'full', label: t.full },
              { value: 'saver', label: t.saver },
              { value: 'text', label: t.textOnly },
            ]}
          />
        </Stack>
      </Section>
      <Section title={t.forms}>
        <Stepper
          label={t.steps}
          words={{ done: t.stateDone, now: t.stateNow, next: t.stateNext, wrong: t.stateWrong }}
          steps={[
            { id: '1', label: t.stepAccount, state: 'done', to: '/steps/1' },
            { id: '2', label: t.stepWork, state: 'now' },
            { id: '3', label: t.stepConsent, state: 'next' },
          ]}
        />
        <Form>
          <FormErrors
            title={t.errorsTitle}
            focus={false}
            errors={[
              { name: 'email', message: t.emailError },
              { name: 'gender', message: t.genderError },
            ]}
          />
          <TextField name="name" label={t.fullName} hint={t.fullNameHint} required autoComplete="name" defaultValue={t.person} />
          <TextField name="email" type="email" label={t.email} error={t.emailError} required defaultValue="abdulrahman@" dir="ltr" />
          <PasswordField
            name="password"
            label={t.password}
            hint={t.passwordHint}
            showLabel={t.show}
            hideLabel={t.hide}
            autoComplete="new-password"
            defaultValue="three plain words"
          />
          <Fieldset legend={t.stepWork}>
            <Select
              name="country"
              label={t.country}
              placeholder={t.chooseCountry}
              options={[
                { value: 'jo', label: t.jordan },
                { value: 'ke', label: t.kenya },
              ]}
            />
            <Combobox name="institution" label={t.institution} mark={t.optional} suggestions={[t.courtOfCassation]} />
            <DateField name="appointed" label={t.born} />
            <TextArea name="about" label={t.about} mark={t.optional} />
            <RadioGroup
              name="gender"
              label={t.gender}
              hint={t.genderHint}
              error={t.genderError}
              required
              options={[
                { value: 'w', label: t.woman },
                { value: 'm', label: t.man },
                { value: 'a', label: t.another },
                { value: 'x', label: t.notSaid },
              ]}
            />
            <FileField name="letter" label={t.file} hint={t.fileHint} />
            <CodeInput name="code" label={t.code} hint={t.codeHint} />
          </Fieldset>
          <Checkbox name="agree" label={t.agree} hint={t.agreeHint} required />
          <Buttons>
            <Button type="submit" tone="main">
              {t.save}
            </Button>
            <Button tone="quiet">{t.cancel}</Button>
          </Buttons>
        </Form>
      </Section>
    </>
  );
}
