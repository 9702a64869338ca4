import { openGallery } from '@cursus/administration/contract';
import { definePage, one, read, useMessages, useSearchOfPage } from '@cursus/platform/web';
import Gallery, { galleryViews } from '@cursus/ui/gallery';

/** Every piece of the design system, for those who build with it. Elsewhere than in development there is nothing at this address. */
function GalleryPage() {
  const { t } = useMessages();
  const { language, scheme, view } = useSearchOfPage();
  return (
    <>
      <title>{t('shell.brand')}</title>
      <Gallery
        language={one(language) === 'ar' ? 'ar' : 'en'}
        scheme={(['light', 'dark'] as const).find((known) => known === one(scheme))}
        view={galleryViews.find((known) => known === one(view)) ?? 'pieces'}
      />
    </>
  );
}

export default definePage({ load: () => [read(openGallery, {})], Component: GalleryPage });
