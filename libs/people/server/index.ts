export * from './consent.service';
export * from './country.service';
export * from './fact.entity';
export * from './people.module';
export * from './personal-data';
export * from './profile.entity';
export * from './profile.service';
export * from './record-fact';
