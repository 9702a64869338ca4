import { definePage } from '@cursus/platform/web';
import { DocumentPage } from './document-page';

const sections = ['what', 'account', 'conduct', 'content', 'certificates', 'availability', 'ending', 'liability', 'changes'];

export default definePage({ Component: () => <DocumentPage document="terms" sections={sections} /> });
