import type { ReactNode } from 'react';
import { FormPieces } from './gallery/form-pieces';
import { LessonView } from './gallery/lesson-view';
import { ListView } from './gallery/list-view';
import { StatePieces } from './gallery/state-pieces';
import { galleryTexts, type GalleryTexts } from './gallery/texts';
import {
  Badge,
  Card,
  CardGrid,
  Chips,
  ConnectionChip,
  Frame,
  Initial,
  LinkButton,
  Menu,
  NextCard,
  OfflineBanner,
  Page,
  Progress,
  PublicFrame,
  SearchBox,
  Section,
  Stat,
  Title,
  Toasts,
  TopLink,
} from './index';

export interface GalleryProps {
  language: 'en' | 'ar';
  /** Without it the system's choice is followed. */
  scheme?: 'light' | 'dark';
  /** `pieces` by themselves, or in the layout of a list, a lesson, the public pages. */
  view: (typeof galleryViews)[number];
}

export const galleryViews = ['pieces', 'list', 'lesson', 'public'] as const;

/** Every piece of the design system with example texts, for development only. */
export default function Gallery({ language, scheme, view }: GalleryProps) {
  const t = galleryTexts[language];
  const here = (change: Partial<GalleryProps>) => `?${new URLSearchParams({ language, scheme: scheme ?? '', view, ...change })}`;
  const views = galleryViews.map((one) => ({
    id: one,
    label: one,
    to: here({ view: one }),
    lang: 'en',
  }));
  const languageMenu = (
    <Menu
      look="top"
      icon="globe"
      title={t.languageMenu}
      label={t.language}
      items={[
        { id: 'en', label: 'English', lang: 'en', dir: 'ltr', to: here({ language: 'en' }), current: language === 'en' },
        { id: 'ar', label: 'العربية', lang: 'ar', dir: 'rtl', to: here({ language: 'ar' }), current: language === 'ar' },
        {
          id: 'scheme',
          label: scheme === 'dark' ? 'light' : 'dark',
          lang: 'en',
          to: here({ scheme: scheme === 'dark' ? 'light' : 'dark' }),
          apart: true,
        },
        ...views,
      ]}
    />
  );
  return (
    <div lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} data-scheme={scheme} className="scheme">
      <Toasts label={t.notices} undoLabel={t.undo} closeLabel={t.close}>
        {view === 'public' ? <Stranger t={t} languageMenu={languageMenu} /> : <Member t={t} view={view} languageMenu={languageMenu} />}
      </Toasts>
    </div>
  );
}

function Member({ t, view, languageMenu }: { t: GalleryTexts; view: GalleryProps['view']; languageMenu: ReactNode }) {
  return (
    <Frame
      brand={t.brand}
      skip={t.skip}
      navLabel={t.mainNav}
      bottomLabel={t.quickNav}
      menuLabel={t.menu}
      closeLabel={t.close}
      nav={[
        { to: '/', icon: 'home', label: t.home, exact: true },
        { to: '/courses', icon: 'book', label: t.catalogue },
        { to: '/learning', icon: 'list', label: t.learning, short: t.learningShort, count: 2 },
        { to: '/live', icon: 'live', label: t.live },
        { to: '/community', icon: 'people', label: t.community },
      ]}
      staff={[
        {
          label: t.teaching,
          items: [
            { to: '/grading', icon: 'edit', label: t.grading, count: 14 },
            { to: '/questions', icon: 'question', label: t.questions },
          ],
        },
        {
          label: t.reporting,
          items: [
            { to: '/countries', icon: 'chart', label: t.countries },
            { to: '/people', icon: 'person', label: t.people },
          ],
        },
      ]}
      search={<SearchBox action="/courses" label={t.search} />}
      language={languageMenu}
      connection={<ConnectionChip tone="ok" icon="online" label={t.connection} to="/settings/data" />}
      notifications={<TopLink to="/notifications" icon="bell" label={t.notifications} count={3} countLabel={t.unread} />}
      account={
        <Menu
          look="top"
          title={t.account}
          label={<Initial name={t.person} />}
          head={t.person}
          form={{ action: '/session/end' }}
          items={[
            { id: 'p', label: t.profile, to: '/profile', icon: 'person' },
            { id: 's', label: t.settings, to: '/settings', icon: 'settings' },
            { id: 'o', label: t.signOut, icon: 'sign-out', submit: { name: 'scope', value: 'this' }, apart: true },
          ]}
        />
      }
      banner={view === 'list' ? <OfflineBanner>{t.offline}</OfflineBanner> : undefined}
    >
      {view === 'list' ? <ListView t={t} /> : view === 'lesson' ? <LessonView t={t} /> : <Pieces t={t} />}
    </Frame>
  );
}

function Pieces({ t }: { t: GalleryTexts }) {
  return (
    <Page>
      <Title
        lead={t.courseLead}
        actions={
          <LinkButton to="/courses/1" tone="main">
            {t.begin}
          </LinkButton>
        }
      >
        {t.course}
      </Title>
      <NextCard
        kicker={t.next}
        title={t.lesson}
        meta={t.nextMeta}
        progress={<Progress label={t.progress} quiet text={t.progressText} value={3} max={9} />}
        action={
          <LinkButton to="/lessons/4" tone="main" iconEnd="arrow">
            {t.continue}
          </LinkButton>
        }
      />
      <Section title={t.live}>
        <NextCard
          urgent
          kicker={<Badge tone="live">{t.liveNow}</Badge>}
          title={t.liveTitle}
          meta={t.liveMeta}
          action={
            <LinkButton to="/live/1" tone="main">
              {t.joinNow}
            </LinkButton>
          }
        />
      </Section>
      <Section title={t.learning}>
        <CardGrid>
          <Card
            title={t.course}
            to="/courses/1"
            kicker={<Badge tone="warn">{t.dueSoon}</Badge>}
            meta={t.minutes}
            actions={<LinkButton to="/lessons/4">{t.continue}</LinkButton>}
          >
            <Progress label={t.progress} quiet text={t.progressText} value={3} max={9} />
          </Card>
          <Card title={t.digital} to="/courses/2" kicker={<Badge tone="ok">{t.achieved}</Badge>} meta={t.minutes}>
            <Progress label={t.progress} quiet value={9} max={9} tone="ok" />
          </Card>
          <Card title={t.liveTitle} to="/courses/3" kicker={<Badge tone="danger">{t.expired}</Badge>} meta={t.liveMeta}>
            <Chips>
              <Badge icon="clock">{t.minutes}</Badge>
              <Badge>{t.selfPaced}</Badge>
            </Chips>
          </Card>
          <Stat label={t.colPersons} value="1,546" note={t.tableCaption} to="/countries" />
        </CardGrid>
      </Section>
      <FormPieces t={t} />
      <StatePieces t={t} />
    </Page>
  );
}

function Stranger({ t, languageMenu }: { t: GalleryTexts; languageMenu: ReactNode }) {
  return (
    <PublicFrame
      brand={t.brand}
      skip={t.skip}
      navLabel={t.mainNav}
      nav={[
        { to: '/sign-in', label: t.signIn },
        { to: '/sign-up', label: t.signUp, main: true },
      ]}
      language={languageMenu}
      footerLabel={t.footer}
      footer={[
        { to: '/verify', label: t.verify },
        { to: '/help', label: t.help },
        { to: '/privacy', label: t.privacy },
        { to: '/terms', label: t.terms },
      ]}
      imprint={t.imprint}
    >
      <Page>
        <Title
          lead={t.frontLead}
          actions={
            <LinkButton to="/courses" tone="main">
              {t.browse}
            </LinkButton>
          }
        >
          {t.frontTitle}
        </Title>
        <CardGrid>
          <Card level={2} title={t.course} to="/courses/1" meta={t.minutes}>
            <p>{t.courseLead}</p>
          </Card>
          <Card level={2} title={t.digital} to="/courses/2" meta={t.minutes}>
            <p>{t.resultText}</p>
          </Card>
        </CardGrid>
      </Page>
    </PublicFrame>
  );
}
