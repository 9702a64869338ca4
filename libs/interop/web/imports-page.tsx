import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { definePage, one, read, useFormat, useMessages, useRead, useSearchOfPage, type PageContext } from '@cursus/platform/web';
import {
  Bdi,
  Button,
  Callout,
  Checkbox,
  EmptyState,
  FileField,
  LinkButton,
  Page,
  ProgressCard,
  Section,
  Stack,
  Time,
  Title,
  useHydrated,
} from '@cursus/ui';
import { largestUpload, listCourseImports, type CourseImport } from '../contract';
import { useUpload } from './use-upload';

const wanted = (search: PageContext['search']) => ({ after: one(search.after) });
const isUnderWay = ({ state }: CourseImport) => state === 'waiting' || state === 'running';

function ImportsPage() {
  const { t } = useMessages();
  const asked = wanted(useSearchOfPage());
  const { items, after } = useRead(listCourseImports, asked);
  // A hint says when one has ended; without a socket this does.
  useQuery({ ...read(listCourseImports, asked), refetchInterval: items.some(isUnderWay) ? 3000 : false });
  return (
    <Page width="text">
      <title>{`${t('imports.title')} · Cursus`}</title>
      <Title lead={t('imports.lead')}>{t('imports.title')}</Title>
      <Stack gap={6}>
        <UploadForm />
        <Section title={t('imports.mine')}>
          {items.length === 0 ? (
            <EmptyState icon="upload" title={t('imports.none')}>
              {t('imports.none-explained')}
            </EmptyState>
          ) : (
            <Stack>
              {items.map((one) => (
                <ImportCard key={one.id} item={one} />
              ))}
            </Stack>
          )}
          {after && (
            <p className="more">
              <LinkButton to={`/imports?after=${after}`}>{t('imports.more')}</LinkButton>
            </p>
          )}
        </Section>
      </Stack>
    </Page>
  );
}

function UploadForm() {
  const { t } = useMessages();
  const format = useFormat();
  const hydrated = useHydrated();
  const client = useQueryClient();
  const upload = useUpload(() => void client.invalidateQueries());
  const [missing, setMissing] = useState(false);
  const { state } = upload;

  function send(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const file = data.get('file');
    const chosen = file instanceof File && file.size > 0;
    setMissing(!chosen);
    if (chosen) void upload.start(file, data.get('copy') === 'on');
  }

  if ('sent' in state) {
    const share = state.bytes === 0 ? 0 : state.sent / state.bytes;
    return (
      <ProgressCard
        title={<Bdi>{state.name}</Bdi>}
        state="running"
        stateLabel={t(`imports.upload-${state.phase}`)}
        value={Math.round(share * 100)}
        text={t('imports.sent', { sent: format.bytes(state.sent), bytes: format.bytes(state.bytes), percent: format.percent(share) })}
        actions={
          <>
            {state.phase === 'paused' ? (
              <Button onClick={() => upload.resume()}>{t('imports.resume')}</Button>
            ) : (
              <Button onClick={() => void upload.pause()}>{t('imports.pause')}</Button>
            )}
            <Button tone="quiet" onClick={() => void upload.cancel()}>
              {t('imports.cancel')}
            </Button>
          </>
        }
      />
    );
  }
  return (
    <form className="form" onSubmit={send}>
      <noscript>
        <Callout>{t('imports.needs-scripts')}</Callout>
      </noscript>
      <fieldset disabled={!hydrated} className="form">
        {state.phase === 'refused' && (
          <div role="alert">
            <Callout tone="warning">
              <Bdi>{state.name}</Bdi>: {t(`refusal.${state.code}`, { most: 5 })}
            </Callout>
          </div>
        )}
        {state.phase === 'done' && (
          <div role="status">
            <Callout tone="ok">{t('imports.uploaded')}</Callout>
          </div>
        )}
        <FileField
          name="file"
          label={t('imports.file')}
          hint={t('imports.file-hint', { largest: format.bytes(largestUpload) })}
          accept=".mbz,.zip,.gz,.tgz"
          required
          error={missing ? t('imports.choose-first') : undefined}
        />
        <Checkbox name="copy" label={t('imports.as-copy')} hint={t('imports.as-copy-hint')} />
        <Button type="submit" tone="main" icon="upload">
          {t('imports.start')}
        </Button>
      </fieldset>
    </form>
  );
}

function ImportCard({ item }: { item: CourseImport }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <ProgressCard
      title={<Bdi>{item.course ?? item.name}</Bdi>}
      state={item.state}
      stateLabel={t(`imports.state-${item.state}`)}
      text={
        <>
          {item.code && <p>{t(`refusal.${item.code}`)}</p>}
          {item.course && <Bdi>{item.name}</Bdi>} <Time value={item.createdAt}>{format.dateTime(item.createdAt)}</Time> ·{' '}
          {format.bytes(item.bytes)}
        </>
      }
      actions={
        item.state === 'done' ? (
          <>
            <LinkButton to={`/imports/${item.id}`}>{t('imports.see-report')}</LinkButton>
            {item.courseId && (
              <LinkButton tone="quiet" to={`/authoring/${item.courseId}`}>
                {t('imports.to-course')}
              </LinkButton>
            )}
          </>
        ) : undefined
      }
    />
  );
}

export default definePage({ load: ({ search }) => [read(listCourseImports, wanted(search))], Component: ImportsPage });
