import { RuleTester, type Rule } from 'eslint';
import { parser } from 'typescript-eslint';
import plugin from './eslint-rules.mjs';

const tester = new RuleTester({ languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } } as object);
const rule = (name: string) => plugin.rules[name] as Rule.RuleModule;
const page = '/cursus/libs/assessment/web/attempt-page.tsx';
const inLayer = (layer: string, code: string) => ({ filename: `/cursus/libs/assessment/${layer}/file.ts`, code });

tester.run('layers-of-a-domain', rule('layers-of-a-domain'), {
  valid: [
    inLayer('contract', "import * as z from 'zod/mini';"),
    inLayer('contract', "import { Answer } from '@cursus/people/contract';"),
    inLayer('rules', "import { Answer } from '../contract/attempt';"),
    inLayer('server', "import { gradeAttempt } from '../rules/grade-attempt'; import { DataSource } from 'typeorm';"),
    inLayer('web', "import { Button } from '@cursus/ui'; import { useQuery } from '@tanstack/react-query';"),
  ],
  invalid: [
    inLayer('contract', "import { z } from 'zod';"),
    inLayer('contract', "import { gradeAttempt } from '../rules/grade-attempt';"),
    inLayer('rules', "import { DataSource } from 'typeorm';"),
    inLayer('rules', "import { AttemptService } from '../server/attempt.service';"),
    inLayer('rules', "export * from '../web/attempt-page';"),
    inLayer('server', "import { AttemptPage } from '../web/attempt-page';"),
    inLayer('web', "import { AttemptService } from '../server/attempt.service';"),
    inLayer('web', "import { AttemptService } from '@cursus/learning/server';"),
  ].map((one) => ({ ...one, errors: 1 })),
});

tester.run('no-literal-text', rule('no-literal-text'), {
  valid: [
    '<p>{t("attempt.title")}</p>',
    '<p>{left} / {all} · –</p>',
    '<input name="email" type="email" aria-label={t("email")} />',
    '<p>{`${left}/${all}`}</p>',
    '<title>{`${t("attempt.title")} · Cursus`}</title>',
    { code: '<p>words</p>', filename: '/cursus/libs/notifications/server/letter.tsx' },
  ].map((one) => (typeof one === 'string' ? { code: one, filename: page } : one)),
  invalid: [
    '<p>Submit</p>',
    '<p>قدّم</p>',
    "<p>{'Submit'}</p>",
    '<p>{`Submit ${name}`}</p>',
    "<p>{done ? 'Done' : null}</p>",
    "<p>{late && 'Late'}</p>",
    '<button aria-label="Close" />',
    "<img alt={'A map'} />",
    '<input placeholder={`Your name`} />',
  ].map((code) => ({ code, filename: page, errors: 1 })),
});

tester.run('no-physical-direction', rule('no-physical-direction'), {
  valid: [
    '<p style={{ marginInlineStart: 4, textAlign: "start" }} />',
    'const bounds = { left: 1, right: 2 };',
    'const css = "inset-inline-end: 0";',
  ].map((code) => ({ code, filename: page })),
  invalid: [
    '<p style={{ marginLeft: 4 }} />',
    '<p style={{ borderTopRightRadius: 4 }} />',
    '<p style={{ textAlign: "right" }} />',
    '<p style={{ left: 0 }} />',
    'const css = "padding-right: 1rem";',
    'const css = `text-align: left`;',
  ].map((code) => ({ code, filename: page, errors: 1 })),
});
