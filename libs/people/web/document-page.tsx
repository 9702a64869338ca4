import { Fragment } from 'react';
import { useFormat, useMessages } from '@cursus/platform/web';
import { Link, Page, Prose, Time, Title } from '@cursus/ui';
import { consentVersions, type ConsentDocument } from '../contract';

/** A text that people agree to, in the version in force. Its paragraphs stand in the catalogue of its name, divided by empty lines. */
export function DocumentPage({ document, sections }: { document: ConsentDocument; sections: readonly string[] }) {
  const { t } = useMessages();
  const format = useFormat();
  const version = consentVersions[document];
  return (
    <Page width="text">
      <title>{`${t(`${document}.title`)} · Cursus`}</title>
      <Title lead={t(`${document}.lead`)}>{t(`${document}.title`)}</Title>
      <p className="meta">
        {t(`${document}.in-force`)} <Time value={version}>{format.date(`${version}T12:00:00Z`)}</Time>
      </p>
      <Prose>
        {sections.map((section) => (
          <Fragment key={section}>
            <h2 id={section}>{t(`${document}.${section}-title`)}</h2>
            {t(`${document}.${section}`)
              .split('\n\n')
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
          </Fragment>
        ))}
        <p>
          <Link to="/help#write">{t(`${document}.ask`)}</Link>
        </p>
      </Prose>
    </Page>
  );
}
