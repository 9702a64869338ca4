import { Controller } from '@nestjs/common';
import type { InputOf } from '@cursus/platform/contract';
import { Handle, type Call } from '@cursus/platform/server';
import { countUnread, getPreferences, listNotifications, readAllNotifications, readNotification, setPreferences } from '../contract';
import { InboxService } from './inbox.service';

@Controller()
export class NotificationController {
  constructor(private readonly inbox: InboxService) {}

  @Handle(listNotifications)
  list(page: InputOf<typeof listNotifications>, { actor }: Call) {
    return this.inbox.list(actor, page);
  }
  @Handle(countUnread)
  count(_: object, { actor }: Call) {
    return this.inbox.countUnread(actor);
  }
  @Handle(readNotification)
  read({ notificationId }: InputOf<typeof readNotification>, { actor }: Call) {
    return this.inbox.read(actor, notificationId);
  }
  @Handle(readAllNotifications)
  readAll(_: object, { actor }: Call) {
    return this.inbox.readAll(actor);
  }
  @Handle(getPreferences)
  preferences(_: object, { actor }: Call) {
    return this.inbox.preferences(actor);
  }
  @Handle(setPreferences)
  setPreferences(wanted: InputOf<typeof setPreferences>, { actor }: Call) {
    return this.inbox.setPreferences(actor, wanted);
  }
}
