import { Module } from '@nestjs/common';
import { PeopleModule } from '@cursus/people/server';
import { AttendanceListener } from './attendance.listener';
import { AttendanceService } from './attendance.service';
import { WebinarsData } from './webinars-data';

@Module({
  imports: [PeopleModule],
  providers: [AttendanceListener, AttendanceService, WebinarsData],
  exports: [AttendanceService],
})
export class WebinarsModule {}
