import { Injectable } from '@nestjs/common';
import { Every } from '@cursus/platform/server';
import { AttendanceService } from './attendance.service';

@Injectable()
export class AttendanceListener {
  constructor(private readonly attendance: AttendanceService) {}

  @Every(60)
  settleEnded() {
    return this.attendance.settleEnded();
  }
}
