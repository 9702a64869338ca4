import { staffRoles, type Role } from '@cursus/platform/permissions';
import { useMessages, type FormState } from '@cursus/platform/web';
import { CheckboxGroup } from '@cursus/ui';

/** The roles that can be given; being a learner is nobody's to give. */
export function RolesField({ form, held }: { form: FormState; held: readonly Role[] }) {
  const { t } = useMessages();
  return (
    <CheckboxGroup
      name="roles[]"
      id="roles"
      label={t('accounts.roles')}
      hint={t('accounts.roles-hint')}
      defaultValue={form.problem ? form.values('roles[]') : held}
      options={staffRoles.map((role) => ({ value: role, label: t(`accounts.role-${role}`), hint: t(`accounts.role-${role}-hint`) }))}
      error={form.error('roles')}
    />
  );
}
