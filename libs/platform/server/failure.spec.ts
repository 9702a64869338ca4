import { failureInLog, isUnavailable } from './failure';

const failed = (message: string, fields: object = {}) => Object.assign(new Error(message), fields);

it.each([
  ['nobody listens', failed('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED' })],
  ['the server was killed', failed('terminating connection due to unexpected postmaster exit', { code: '57P01' })],
  ['the server starts', failed('the database system is starting up', { code: '57P03' })],
  ['the connection broke', failed('Connection terminated unexpectedly')],
  ['no connection is left', failed('timeout exceeded when trying to connect')],
  ['too many clients', failed('sorry, too many clients already', { code: '53300' })],
  ['a statement of TypeORM', failed('terminating connection', { name: 'QueryFailedError', driverError: failed('', { code: '57P01' }) })],
  ['between two other statements', failed('Database connection provided …', { name: 'QueryRunnerProviderAlreadyReleasedError' })],
  ['between two statements', failed('Query runner already released.', { name: 'QueryRunnerAlreadyReleasedError' })],
])('takes it for a passing lack of the database: %s', (_, error) => expect(isUnavailable(error)).toBe(true));

it.each([
  ['a bug', new TypeError('x is not a function')],
  ['a statement that is wrong', failed('syntax error at or near "SELEC"', { code: '42601' })],
  ['a row that stands against it', failed('duplicate key value', { code: '23505', driverError: failed('', { code: '23505' }) })],
  ['a file that is not there', failed('no such file', { code: 'ENOENT' })],
  ['no error at all', 'timeout exceeded when trying to connect'],
])('takes it for what it is: %s', (_, error) => expect(isUnavailable(error)).toBe(false));

describe('in a log line', () => {
  it.each([
    ['parameters', failed('failed', { query: 'SELECT $1', parameters: ['secret-value'] }), 'SELECT $1'],
    [
      'a row',
      failed('duplicate key', { code: '23505', detail: 'Key (email)=(secret-value@x.org) exists.', constraint: 'account_email' }),
      '23505',
    ],
    ['a value that does not fit', failed('invalid input syntax for type uuid: "secret-value"', { code: '22P02' }), 'invalid input syntax'],
    ['an address', failed('550 <secret-value@example.org> is unknown here', { code: 'EENVELOPE' }), 'is unknown here'],
    ['what caused it', new Error('outside', { cause: failed('to secret-value@example.org') }), 'outside'],
    ['what was thrown instead of an error', { answer: 'secret-value' }, 'object'],
  ])('says nothing of %s, and the rest', (_, error, told) => {
    const line = JSON.stringify(failureInLog(error));
    expect(line).not.toContain('secret-value');
    expect(line).toContain(told);
  });

  it('says where it happened', () => {
    expect(failureInLog(new Error('here'))).toMatchObject({ stack: expect.arrayContaining([expect.stringContaining('failure.spec')]) });
  });
});
