import {
  ActionBar,
  Button,
  Callout,
  ClickToLoad,
  Crumbs,
  FileLink,
  LinkButton,
  OutlineList,
  Progress,
  Prose,
  SaveNote,
  Split,
  TextArea,
  Title,
} from '../index';
import type { GalleryTexts } from './texts';

/** A lesson: outline, article with every kind of block, notes, action bar. */
export function LessonView({ t }: { t: GalleryTexts }) {
  return (
    <>
      <Split
        start={{
          id: 'outline',
          label: t.outline,
          closeLabel: t.close,
          content: (
            <OutlineList
              words={{ done: t.stateDone, now: t.stateNow, open: t.open, locked: t.locked }}
              groups={[
                {
                  id: 'one',
                  title: t.unitOne,
                  meta: t.minutes,
                  items: [
                    { id: 'a', title: t.course, to: '/lessons/a', state: 'done', meta: t.minutes },
                    { id: 'b', title: t.video, to: '/lessons/b', state: 'done', meta: t.minutes },
                  ],
                },
                {
                  id: 'two',
                  title: t.unitTwo,
                  items: [
                    { id: 'c', title: t.lesson, to: '/lessons/c', state: 'now', meta: t.minutes },
                    { id: 'd', title: t.caseTitle, to: '/lessons/d', state: 'open', meta: t.minutes },
                    { id: 'e', title: t.certificates, state: 'locked', reason: t.lockedReason },
                  ],
                },
              ]}
            />
          ),
        }}
        end={{
          id: 'notes',
          label: t.notes,
          closeLabel: t.close,
          icon: 'edit',
          content: <TextArea name="note" label={t.notes} hint={t.agreeHint} />,
        }}
        above={<Progress label={t.progress} quiet text={t.progressText} value={3} max={9} />}
      >
        <Crumbs
          label={t.crumbs}
          items={[{ to: '/courses', label: t.catalogue }, { to: '/courses/1', label: t.course }, { label: t.lesson }]}
        />
        <Title kicker={t.unitTwo}>{t.lesson}</Title>
        <Prose>
          <p>{t.reading}</p>
          <h2 className="block-heading">{t.unitTwo}</h2>
          <p>{t.reading2}</p>
          <ul>
            <li>{t.point1}</li>
            <li>{t.point2}</li>
            <li>{t.point3}</li>
          </ul>
          <Callout tone="important" title={t.important}>
            <p>{t.importantText}</p>
          </Callout>
          <Callout tone="warning" title={t.warning}>
            <p>{t.warningText}</p>
          </Callout>
          <Callout tone="note">
            <p>{t.note}</p>
          </Callout>
          <section className="block-case">
            <h3>{t.caseTitle}</h3>
            <p>{t.caseText}</p>
            <details>
              <summary>{t.caseQuestion}</summary>
              <p>{t.caseAnswer}</p>
            </details>
          </section>
          <blockquote className="block-citation">
            <p>{t.citation}</p>
            <footer>{t.citationSource}</footer>
          </blockquote>
          <div className="block-table" role="region" tabIndex={0} aria-label={t.tableCaption}>
            <table>
              <caption>{t.tableCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.colCountry}</th>
                  <th scope="col">{t.colPersons}</th>
                  <th scope="col">{t.reading2}</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{t.jordan}</th>
                  <td>412</td>
                  <td>{t.point2}</td>
                </tr>
                <tr>
                  <th scope="row">{t.kenya}</th>
                  <td>1,038</td>
                  <td>{t.point3}</td>
                </tr>
              </tbody>
            </table>
          </div>
          <FileLink href="/files/1" title={t.fileTitle} meta={t.fileMeta} />
          <ClickToLoad title={t.video} note={t.videoNote} loadLabel={t.playVideo} href="/files/2">
            <video controls />
          </ClickToLoad>
        </Prose>
      </Split>
      <ActionBar
        start={
          <LinkButton to="/lessons/b" icon="back">
            {t.previous}
          </LinkButton>
        }
        end={
          <LinkButton to="/lessons/d" iconEnd="next">
            {t.following}
          </LinkButton>
        }
        note={<SaveNote state="saved">{t.saved}</SaveNote>}
      >
        <Button tone="main">{t.markComplete}</Button>
      </ActionBar>
    </>
  );
}
