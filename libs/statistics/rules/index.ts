export * from './protect-cells';
export * from './report-period';
export * from './suppress-small-cells';
export * from './tabulate';
