export * from './protect-cells';
export * from './protect-professions';
export * from './report-period';
export { exactTable, suppressSmallCells, type Published, type PublishedTable } from './suppress-small-cells';
export * from './tabulate';
