import { definePage } from '@cursus/platform/web';
import { DocumentPage } from './document-page';

const sections = [
  'who',
  'what',
  'why',
  'country-gender',
  'seen-by',
  'certificates',
  'security',
  'cookies',
  'how-long',
  'rights',
  'changes',
];

export default definePage({ Component: () => <DocumentPage document="privacy" sections={sections} /> });
