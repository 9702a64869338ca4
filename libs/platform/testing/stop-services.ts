import { endServices } from './start-services.ts';

export default function stopServices() {
  if (process.env.TEST_SERVICES_DIR) endServices(process.env.TEST_SERVICES_DIR);
}
