// Takes every letter that the platform sends and shows it in the browser; nothing leaves the machine.
import { MailDev } from 'maildev';

const [smtp, web] = process.argv.slice(2).map(Number);
const catcher = new MailDev({ smtp, web, ip: '127.0.0.1', webIp: '127.0.0.1', silent: true, maxEmails: 2000 } as ConstructorParameters<
  typeof MailDev
>[0]);
await catcher.start();

const stop = () => void catcher.stop().finally(() => process.exit(0));
process.on('SIGTERM', stop).on('disconnect', stop);
process.send?.({ ready: true });
